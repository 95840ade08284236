"""What is recommended, in which order, and why. Worked out by hand: words are directions."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recommender.advising import Recommender
from recommender.goals import Goal, Limits
from tests.fakes import TODAY, credential, offering, recommender_of, small_catalog


def goal(*aims: str, **facts: object) -> Goal:
    return Goal(text="; ".join(aims), language="en", aims=aims, **facts)  # type: ignore[arg-type]


def ids(recommender: Recommender, wanted: Goal, k: int = 5) -> list[str]:
    answer = recommender.recommend(wanted, today=TODAY, k=k)
    return [each.credential.credential_id for each in answer.recommendations]


def test_the_credential_that_shares_words_with_the_goal_comes_first(recommender):
    assert ids(recommender, goal("bake sourdough bread"))[0] == "bread-baking"
    assert ids(recommender, goal("write grant proposals"))[0] == "grant-writing"


def test_a_reason_is_the_learners_words_beside_the_sentence_that_shares_them(recommender):
    answer = recommender.recommend(goal("look after elderly people"), today=TODAY)

    (reason,) = answer.recommendations[0].reasons
    assert (reason.said, reason.skill) == ("look after elderly people", "Look after elderly people")
    assert reason.score == pytest.approx(1.0, abs=1e-4)


def test_an_unrelated_sentence_is_no_reason(recommender):
    answer = recommender.recommend(goal("bake bread"), today=TODAY, k=8)

    welding = next(r for r in answer.recommendations if r.credential.title == "Welding")
    assert welding.reasons == ()


def test_ties_keep_catalogue_order():
    twins = [credential(f"Course {n}", "Bake bread", credential_id=f"c{n}") for n in (3, 1, 2)]

    assert ids(recommender_of(*twins), goal("bake bread")) == ["c3", "c1", "c2"]


def test_an_offer_over_the_price_is_never_recommended(recommender):
    assert "welding" in ids(recommender, goal("weld steel plate"), k=8)

    limits = Limits(max_cost=1000)

    assert "welding" not in ids(recommender, goal("weld steel plate", limits=limits), k=8)


def test_an_unpublished_price_is_shown_behind_and_said(recommender):
    limits = Limits(max_cost=1000)

    answer = recommender.recommend(goal("look after elderly people", limits=limits), today=TODAY)

    care = answer.recommendations[0]
    assert care.credential.title == "Dementia Care"
    assert care.not_published == ("max_cost",)
    # Of the seven published prices two, 2,900 and 1,300, are over $1,000.
    assert care.chance_to_fit == pytest.approx(5 / 7, abs=0.01)


def test_what_is_full_is_not_recommended_but_told_as_a_way_on(recommender):
    answer = recommender.recommend(goal("sign simple conversations"), today=TODAY)

    assert "sign-language" not in [r.credential.credential_id for r in answer.recommendations]
    assert [(each.limit, each.gives) for each in answer.relaxations] == [("availability", 1)]


def test_the_limit_that_keeps_something_out_is_named(recommender):
    limits = Limits(max_cost=1000, schedule=("daytime",))

    answer = recommender.recommend(goal("bake sourdough bread", limits=limits), today=TODAY)

    assert ("schedule", 1) in [(each.limit, each.gives) for each in answer.relaxations]


def test_nothing_near_is_not_confident(recommender):
    answer = recommender.recommend(goal("astronaut in orbit"), today=TODAY)

    assert not answer.is_confident


def test_a_goal_without_aims_gets_nothing(recommender):
    answer = recommender.recommend(Goal(text="", language="en"), today=TODAY)

    assert answer.recommendations == ()
    assert not answer.is_confident


def test_an_empty_catalogue_recommends_nothing():
    answer = recommender_of().recommend(goal("bake bread"), today=TODAY)

    assert answer.recommendations == ()


def test_what_is_avoided_is_left_out(recommender):
    wanted = goal("keep books", avoid=("payroll",))

    assert "payroll" in ids(recommender, goal("keep books"), k=8)
    assert "payroll" not in ids(recommender, wanted, k=8)


def test_a_field_that_names_what_is_avoided_beside_what_is_wanted_is_not_left_out():
    field = "Cooking and baking"
    advisor = recommender_of(
        credential("Line Cook", "Cook hot dishes", field=field),
        credential("Baking Basics", "Bake bread", field=field),
    )

    assert ids(advisor, goal("cook", avoid=("baking",)), k=8) == ["line-cook"]


def test_what_is_hidden_is_left_out(recommender):
    answer = recommender.recommend(goal("bake bread"), today=TODAY, hidden=["bread-baking"])

    assert "bread-baking" not in [r.credential.credential_id for r in answer.recommendations]


def test_the_way_to_a_credential_with_prerequisites_is_told(recommender):
    answer = recommender.recommend(goal("weld aluminium pipe"), today=TODAY)

    path = answer.paths[0]
    assert [step.credential.title for step in path.steps] == ["Welding", "Advanced Welding"]
    assert (path.total_cost, path.currency, path.total_hours) == (4200.0, "CAD", 920.0)
    # Welding runs 24 weeks from 11 January; Advanced Welding starts on 6 September for 8 weeks.
    assert path.finish_by == date(2027, 11, 1)


def test_two_aims_are_both_answered_and_a_gap_is_named(recommender):
    answer = recommender.recommend(goal("bake sourdough bread", "weld steel plate"), today=TODAY)

    titles = [each.credential.title for each in answer.recommendations[:2]]
    assert set(titles) == {"Bread Baking", "Welding"}
    baking = next(r for r in answer.recommendations if r.credential.title == "Bread Baking")
    assert baking.gap == ("weld steel plate",)


def test_a_credential_without_skills_is_found_by_its_title():
    bare = credential("Beekeeping")

    assert ids(recommender_of(bare, *small_catalog()), goal("beekeeping"))[0] == "beekeeping"


def test_of_several_offerings_the_one_that_fits_is_shown():
    two = credential(
        "Bread Baking",
        "Bake bread",
        offerings=[offering(price=900, start=date(2026, 12, 1)), offering(price=450)],
    )

    wanted = goal("bake bread", limits=Limits(max_cost=500))
    (found,) = recommender_of(two).recommend(wanted, today=TODAY).recommendations

    assert found.offering is not None
    assert found.offering.price == 450


def test_assessing_a_credential_names_the_limits_that_it_breaks(recommender):
    wanted = goal("weld steel plate", limits=Limits(max_cost=100, schedule=("evening",)))

    (found,) = recommender.assess(wanted, ["welding"], today=TODAY)

    assert set(found.relaxed) == {"max_cost", "schedule"}


_LIMITS = st.builds(
    Limits,
    max_cost=st.none() | st.sampled_from([0.0, 300.0, 500.0, 3000.0]),
    hours_per_week=st.none() | st.sampled_from([3.0, 5.0, 40.0]),
    max_weeks=st.none() | st.sampled_from([4.0, 8.0, 52.0]),
    delivery=st.sampled_from([(), ("online",), ("in_person", "hybrid")]),
    schedule=st.sampled_from([(), ("evening",), ("daytime", "weekend")]),
    start_by=st.none() | st.just(date(2027, 1, 8)),
)
_AIMS = st.sampled_from(["bake bread", "weld steel", "keep books", "pay wages", "zebra"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(limits=_LIMITS, aim=_AIMS, k=st.integers(1, 9))
def test_whatever_is_asked_the_list_is_short_sorted_and_within_the_limits(
    recommender, limits, aim, k
):
    wanted = goal(aim, limits=limits)

    answer = recommender.recommend(wanted, today=TODAY, k=k)

    found = answer.recommendations
    worth = [each.probability * each.chance_to_fit for each in found]
    assert len(found) <= k
    assert worth == sorted(worth, reverse=True) or worth == pytest.approx(
        sorted(worth, reverse=True)
    )
    assert all(each.relaxed == () for each in found)
    assert all(0 <= each.probability <= 1 for each in found)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(limits=_LIMITS, aim=_AIMS)
def test_dropping_a_limit_never_loses_a_credential(recommender, limits, aim):
    wanted = goal(aim, limits=limits)
    looser = goal(aim, limits=replace(limits, max_cost=None, schedule=()))

    assert set(ids(recommender, wanted, k=9)) <= set(ids(recommender, looser, k=9))
