"""What is asked next and what it is worth: two candidates are enough to work it out by hand."""

from dataclasses import replace
from datetime import date
from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.goals import Goal, Limits, merge_limits
from recommender.limits import check
from recommender.questions import Candidates, Leaning, next_question
from recommender.questions.choosing import COST
from recommender.questions.gain import gain
from recommender.questions.of_content import means
from recommender.questions.of_fields import MAX_FIELDS
from recommender.questions.of_limits import NO_SUCH_LIMIT
from recommender.questions.wording import MAX_WORDS, shortened
from tests.fakes import TODAY, credential, offering, recommender_of

GOAL = Goal(text="keep books", language="en", aims=("keep books",))


def candidates(*records, likely=None) -> Candidates:
    """Return records as candidates, all as likely unless said otherwise."""
    found = recommender_of(*records).candidates(GOAL, today=TODAY)
    chances = np.array(likely or [0.5] * len(records), dtype=np.float32)
    return Candidates(found.index, np.arange(len(records)), chances, found.get_many)


def alike(n: int, **facts) -> list:
    """Return so many credentials that nothing but their numbers tells apart."""
    return [credential(f"Books {i}", "Keep books", offerings=[offering(**facts)]) for i in range(n)]


def by_delivery(n_online: int, n_in_person: int) -> Candidates:
    """Return candidates, as likely each, of which the first are in person and the rest online."""
    ways = ["in_person"] * n_in_person + ["online"] * n_online
    return candidates(
        *(
            credential(f"Books {i}", "Keep books", offerings=[offering(delivery=way)])
            for i, way in enumerate(ways)
        )
    )


def asked_next(found: Candidates, *, asked=(), limits=None, **said):
    goal = Goal(
        text="", language="en", limits=limits or Limits(), **{"aims": ("keep books",), **said}
    )
    return next_question(found, goal, asked=asked, today=TODAY)


def in_fields(*fields: str, n: int = 3) -> list:
    """Return so many credentials of each field that nothing but the field tells apart."""
    return [
        credential(f"Books {field} {i}", "Keep books", field=field, offerings=[offering()])
        for i in range(n)
        for field in fields
    ]


def test_a_sure_answer_is_worth_what_the_first_three_could_not_hold():
    # Two of four kinds with the same chance: the first three hold three of four now. Told apart
    # by a sure answer, both of the two that are left are shown: the whole.
    even = np.full(4, 0.25)
    answers = np.array([[1, 1, 0, 0], [0, 0, 1, 1]], dtype=np.float32)

    assert gain(even, answers, answers) == pytest.approx(0.25)


def test_an_answer_that_most_do_not_have_is_worth_so_much_less():
    # Four of ten have no such limit: for them the list stays and holds three of four.
    even = np.full(4, 0.25)
    sure = np.array([[1, 1, 0, 0], [0, 0, 1, 1]], dtype=np.float32)
    answers = np.vstack([0.6 * sure, np.full((1, 4), 0.4, dtype=np.float32)])
    effects = np.vstack([sure, np.ones((1, 4), dtype=np.float32)])

    assert gain(even, answers, effects) == pytest.approx(0.6 * 1.0 + 0.4 * 0.75 - 0.75)


def test_an_answer_that_leaves_the_first_three_is_worth_nothing():
    chances = np.array([0.5, 0.3, 0.2])
    answers = np.array([[0.9, 0.5, 0.1], [0.1, 0.5, 0.9]], dtype=np.float32)

    assert gain(chances, answers, answers) == 0.0


def test_six_as_likely_told_apart_by_delivery_are_asked_how():
    question = asked_next(by_delivery(3, 3))

    assert question.kind == "delivery"
    assert [each.limits.delivery for each in question.choices] == [("online",), ("in_person",)]
    # Now the first three hold one half. Whoever has such a limit, six of ten, sees the three
    # that keep it: all. For the others the half stays.
    worth = (1 - NO_SUCH_LIMIT) * 1.0 + NO_SUCH_LIMIT * 0.5 - 0.5
    assert question.gain == pytest.approx(worth - COST, abs=1e-3)


def test_two_are_both_shown_so_telling_them_apart_is_worth_nothing():
    # Even odds, told apart by delivery: the first three hold both, before and after.
    assert asked_next(by_delivery(1, 1)) is None


def test_nothing_is_asked_where_nothing_tells_them_apart():
    assert asked_next(candidates(*alike(6))) is None


def test_nothing_is_asked_about_one():
    assert asked_next(candidates(*alike(1))) is None


def test_what_was_asked_is_never_asked_again():
    records = [
        credential(
            f"Books {i}",
            f"Keep {thing} books",
            offerings=[
                offering(
                    delivery=("online", "in_person")[i % 2],
                    schedule=(("evening", "daytime", "weekend")[i % 3],),
                    price=2500.0 - 300 * i,
                    hours=180.0 - 20 * i,
                    start=date(2027, 9 - i, 11),
                    place=("Duncan", "Nanaimo")[i % 2],
                )
            ],
        )
        for i, thing in enumerate(("shop", "farm", "boat", "tax", "wage", "stock", "club", "bank"))
    ]
    found = candidates(*records)
    asked: list[str] = []

    while (question := asked_next(found, asked=asked)) is not None:
        assert question.key not in asked
        assert question.gain > 0
        asked.append(question.key)

    assert {"max_cost", "delivery", "schedule"} <= set(asked)
    assert len(asked) < 30


def test_a_limit_that_was_said_is_not_asked_about():
    question = asked_next(by_delivery(3, 3), limits=Limits(delivery=("online", "in_person")))

    assert question is None


def test_a_price_is_asked_in_round_bounds_that_each_leave_something_out():
    # The dearest is the likeliest: ties keep their order.
    prices = (950, 480, 290, 180, 90, 40)
    found = candidates(
        *(
            credential(f"Books {i}", "Keep books", offerings=[offering(price=price)])
            for i, price in enumerate(prices)
        )
    )

    question = asked_next(found)

    assert (question.kind, question.currency) == ("max_cost", "CAD")
    bounds = [each.limits.max_cost for each in question.choices]
    assert bounds == sorted(bounds)
    assert all(each % 50 == 0 and 40 < each < 950 for each in bounds)


def test_two_kinds_are_told_in_the_words_of_the_catalogue():
    people, books = "Talk with customers at the counter", "Keep ledgers of a business"
    found = candidates(
        *(credential(f"Counter {i}", people, offerings=[offering()]) for i in range(4)),
        *(credential(f"Ledger {i}", books, offerings=[offering()]) for i in range(4)),
    )

    question = asked_next(found)

    assert question.kind == "content"
    assert {each.words for each in question.choices} == {people, books}
    for each in question.choices:
        assert each.leaning.chosen == each.words
        other = "ledger" if each.words == people else "counter"
        assert all(other not in name for name in each.leaning.toward)


def test_four_kinds_are_told_apart_by_one_question_where_four_may_be_wanted():
    kinds = ("customers counter", "ledgers business", "tractors field", "engines boats")
    found = candidates(
        *(
            credential(f"{kind} {i}", f"Work with {kind}", offerings=[offering()])
            for i in range(4)
            for kind in kinds
        )
    )

    question = asked_next(found)

    assert question.kind == "content"
    assert {each.words for each in question.choices} == {f"Work with {kind}" for kind in kinds}
    for each in question.choices:
        own = each.words.split()[-1]
        assert all(own in name for name in each.leaning.toward)
        assert not any(own in name for name in each.leaning.away)


def test_rows_fall_to_the_nearest_of_several_means():
    vectors = np.array([[1, 0, 0], [0.9, 0.1, 0], [0, 1, 0], [0, 0.8, 0.2], [0, 0, 1]])
    alike = vectors @ vectors.T

    assert means(alike, np.ones(5), [0, 2, 4]).tolist() == [0, 0, 1, 1, 2]


def test_a_contrast_does_not_come_back_in_other_words():
    found = candidates(
        *(credential(f"Counter {i}", "Talk with people", offerings=[offering()]) for i in range(4)),
        *(credential(f"Ledger {i}", "Keep ledgers", offerings=[offering()]) for i in range(4)),
    )
    first = asked_next(found)
    shown = {each.leaning.toward[0] for each in first.choices}

    second = asked_next(found, asked=(first.key,))

    if second is not None:
        assert shown.isdisjoint(each.leaning.toward[0] for each in second.choices)


def test_a_learner_is_asked_whether_they_hold_what_the_first_ask_for():
    basis = credential("Basics", "Keep books", offerings=[offering()])
    rest = [
        credential(f"Books {i}", "Keep books", offerings=[offering()], needs=["basics"])
        for i in range(4)
    ]
    found = candidates(basis, *rest)

    question = asked_next(found)

    assert (question.kind, question.subject) == ("held", "Basics")
    assert [each.held for each in question.choices] == ["basics", ""]


def test_what_somebody_says_to_hold_is_not_asked_about():
    basis = credential("Bookkeeping Start", "Keep books", offerings=[offering()])
    rest = [
        credential(f"Books {i}", "Keep books", offerings=[offering()], needs=["bookkeeping-start"])
        for i in range(4)
    ]
    found = candidates(basis, *rest)

    assert asked_next(found).kind == "held"
    assert asked_next(found, held=("Bookkeeping Start",)) is None


def test_the_field_is_asked_where_several_may_be_meant():
    fields = ("Health", "Trades", "Farming", "Cooking")

    question = asked_next(candidates(*in_fields(*fields)))

    assert question.kind == "field"
    assert [each.words for each in question.choices] == list(fields)
    assert question.choices[1].leaning == Leaning(
        "Trades", toward=("Trades",), away=("Health", "Farming", "Cooking"), of="fields"
    )
    assert question.none == Leaning("", toward=(), away=fields, of="fields")


def test_a_field_is_offered_once_and_those_that_were_left_out_come_next():
    found = candidates(*in_fields(*(f"Field {each}" for each in "abcdefghijklm")))
    first = asked_next(found)

    second = asked_next(found, asked=(first.key,))

    assert first.kind == second.kind == "field"
    offered = [{choice.words for choice in each.choices} for each in (first, second)]
    assert len(offered[0]) == MAX_FIELDS
    assert len(offered[0] | offered[1]) == 13


@pytest.mark.parametrize("words", ["work with trees", "trees"])
def test_a_field_that_the_goal_names_is_not_asked_about(words):
    found = candidates(*in_fields("Tree work", "Trades", "Farming", "Cooking"))

    named = asked_next(found, aims=(words,))

    assert named is None or named.kind != "field"


def test_a_field_that_was_chosen_comes_first_and_none_of_them_comes_last():
    records = in_fields("Health", "Trades", "Farming", n=4)
    recommender = recommender_of(*records)
    found = recommender.candidates(GOAL, today=TODAY)
    question = next_question(found, GOAL, asked=(), today=TODAY)
    of = {each.credential_id: each.field for each in records}

    def after(leaning: Leaning | None) -> list[str]:
        ranked = recommender.candidates(GOAL, today=TODAY, leanings=(leaning,))
        assert set(ranked.ids) == set(found.ids)
        return [of[each] for each in ranked.ids]

    assert after(question.choices[1].leaning)[:4] == ["Trades"] * 4
    only_two = replace(question.none, away=("Health", "Trades"))
    assert after(only_two)[:4] == ["Farming"] * 4


def test_none_of_these_counts_against_what_was_offered_and_hides_nothing():
    people, books = "Talk with customers", "Keep ledgers"
    recommender = recommender_of(
        *(credential(f"Counter {i}", people, offerings=[offering()]) for i in range(3)),
        *(credential(f"Ledger {i}", books, offerings=[offering()]) for i in range(3)),
        *(credential(f"Work {i}", "Drive tractors", offerings=[offering()]) for i in range(3)),
    )
    goal = Goal(text="", language="en", aims=("talk and keep and drive",))
    none = Leaning("", toward=(), away=("counter-0", "ledger-0"))

    def likely(*leanings: Leaning) -> dict[str, float]:
        found = recommender.candidates(goal, today=TODAY, leanings=leanings)
        return dict(zip(found.ids, found.likely.tolist(), strict=True))

    before, after = likely(), likely(none)

    assert set(after) == set(before)
    assert after["work-1"] > before["work-1"]
    for each in ("counter-1", "ledger-1"):
        assert 0 < after[each] < before[each]


def test_sentences_of_a_description_are_no_answers_so_titles_are_offered():
    told = {"Counter": "Upon completion you talk", "Ledger": "Classroom instruction in ledgers"}
    records = [
        each.model_copy(
            update={
                "skills": tuple(
                    skill.model_copy(update={"source": "description"}) for skill in each.skills
                )
            }
        )
        for name, sentence in told.items()
        for each in (credential(f"{name} {i}", sentence, offerings=[offering()]) for i in range(4))
    ]

    question = asked_next(candidates(*records))

    assert question.kind == "content"
    assert all(each.words.split()[0] in told for each in question.choices)


_SAID = st.builds(
    Limits,
    max_cost=st.sampled_from((None, 0.0, 500.0, 3000.0)),
    hours_per_week=st.sampled_from((None, 4.0, 12.0)),
    max_hours=st.sampled_from((None, 90.0)),
    delivery=st.sampled_from(((), ("online",), ("in_person", "hybrid"))),
    schedule=st.sampled_from(((), ("evening",))),
    place=st.sampled_from((None, "Duncan")),
    start_by=st.sampled_from((None, date(2027, 8, 31))),
    finish_by=st.sampled_from((None, date(2028, 1, 31))),
)
_IMPLIED = {
    "max_cost": ("max_cost",),
    "hours_per_week": ("hours_per_week", "max_hours"),
    "delivery": ("delivery",),
    "schedule": ("schedule",),
    "start_by": ("start_by", "finish_by"),
    "place": ("place",),
}


@settings(max_examples=60, deadline=None)
@given(said=_SAID, held=st.sampled_from(((), ("Bookkeeping Start",))))
def test_nothing_is_asked_that_was_said_or_that_every_answer_keeps(said, held):
    found = _varied()
    goal = Goal(text="", language="en", aims=("keep books",), limits=said, held=held)
    asked: list[str] = []

    while (question := next_question(found, goal, asked=asked, today=TODAY)) is not None:
        assert question.key not in asked
        assert not any(
            getattr(said, name) not in (None, ()) for name in _IMPLIED.get(question.kind, ())
        )
        assert question.kind != "place" or "online" not in said.delivery
        assert question.kind != "held" or not held
        # Some answer leaves something out: one that all candidates give tells nobody anything.
        if question.kind in _IMPLIED:
            kept = [
                check(
                    found.offerings,
                    merge_limits(said, each.limits),
                    words=found.index.words,
                    today=TODAY,
                ).fit
                for each in question.choices
            ]
            now = check(found.offerings, said, words=found.index.words, today=TODAY).fit
            assert any((each[now > 0] < now[now > 0]).any() for each in kept)
        asked.append(question.key)


@cache
def _varied() -> Candidates:
    basics = credential("Bookkeeping Start", "Keep books", field="Offices", offerings=[offering()])
    others = [
        credential(
            f"Books {i}",
            "Keep books",
            field=("Shops", "Farms", "Boats")[i % 3],
            needs=["bookkeeping-start"] if i % 2 else [],
            offerings=[
                offering(
                    delivery=("online", "in_person", "hybrid")[i % 3],
                    schedule=(("evening", "daytime", "weekend")[i % 3],),
                    price=2500.0 - 300 * i,
                    hours=180.0 - 20 * i,
                    start=date(2027, 9 - i, 11),
                    place=("Duncan", "Nanaimo")[i % 2],
                )
            ],
        )
        for i in range(8)
    ]
    return candidates(basics, *others)


def test_the_same_candidates_give_the_same_question():
    assert asked_next(by_delivery(4, 5)) == asked_next(by_delivery(4, 5))


def test_a_choice_makes_its_kind_likelier_and_rules_nothing_out():
    recommender = recommender_of(
        *(credential(f"Counter {i}", "Keep people", offerings=[offering()]) for i in range(3)),
        *(credential(f"Ledger {i}", "Keep ledgers", offerings=[offering()]) for i in range(3)),
    )
    goal = Goal(text="keep", language="en", aims=("keep",))
    leaning = Leaning("Keep ledgers", toward=("ledger-0",), away=("counter-0",))

    def likely(*leanings: Leaning) -> dict[str, float]:
        found = recommender.candidates(goal, today=TODAY, leanings=leanings)
        return dict(zip(found.ids, found.likely.tolist(), strict=True))

    before, after = likely(), likely(leaning)

    assert after["ledger-1"] > before["ledger-1"] > 0
    assert 0 < after["counter-1"] < before["counter-1"]
    assert next(iter(after)).startswith("ledger")


def test_a_choice_of_what_the_catalogue_no_longer_has_changes_nothing():
    recommender = recommender_of(*alike(3))
    gone = (Leaning("Fly", toward=("flying",), away=("diving",)),)

    one = recommender.candidates(GOAL, today=TODAY)
    other = recommender.candidates(GOAL, today=TODAY, leanings=gone)

    assert one.ids == other.ids
    assert other.likely == pytest.approx(one.likely, abs=1e-6)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Keep books.", "Keep books"),
        (
            "Reconcile bank statements with the ledger every month, and explain what differs",
            "Reconcile bank statements with the ledger every month",
        ),
    ],
)
def test_a_sentence_is_cut_where_a_part_of_it_ends(text, shown):
    assert shortened(text) == shown
    assert len(shown) <= MAX_WORDS
