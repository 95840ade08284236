"""The newest word of each person counts, and only where enough people say the same."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from recommender.labels import Label
from recommender.retraining.agreement import LEAST_AGREEMENT, agreed

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def label(credential_id, verdict="relevant", *, who="Dana", judge="advisor", hour=0, **facts):
    goal = facts.pop("goal", "bake bread")
    return Label(
        goal, "en", credential_id, verdict, judge, who, NOON + timedelta(hours=hour), **facts
    )


def told(*labels):
    return {
        (each.goal, each.credential_id): (each.said_for, each.said_against)
        for each in agreed(labels).judgements
    }


def test_one_advisor_is_enough_and_one_learner_is_not():
    assert told(label("bread")) == {("bake bread", "bread"): (2.0, 0.0)}
    assert told(label("bread", who="1", judge="learner")) == {}


def test_two_learners_who_agree_are_enough():
    both = [label("bread", who=who, judge="learner") for who in ("1", "2")]

    assert told(*both) == {("bake bread", "bread"): (2.0, 0.0)}


def test_the_newest_word_of_a_person_replaces_their_older_ones_in_whatever_order_they_come():
    old, new = label("bread", "not_relevant"), label("bread", hour=1)

    assert told(new, old) == told(old, new) == {("bake bread", "bread"): (2.0, 0.0)}
    assert agreed([old, new]).n_replaced == 1


def test_the_same_person_twice_is_one_word():
    twice = [label("bread", who="1", judge="learner", hour=hour) for hour in (0, 1)]

    assert told(*twice) == {}


def test_who_prefers_one_says_half_as_much_against_the_other():
    assert told(label("bread", "preferred", over="cakes")) == {
        ("bake bread", "bread"): (2.0, 0.0),
        ("bake bread", "cakes"): (0.0, 1.0),
    }


def test_where_advisors_disagree_nothing_is_learned():
    found = agreed([label("bread"), label("bread", "not_relevant", who="Sam")])

    assert found.judgements == ()
    assert found.n_open == 1


def test_two_against_one_are_agreed():
    others = [label("bread", "not_relevant", who=who) for who in ("Sam", "Kim")]

    assert told(label("bread"), *others) == {("bake bread", "bread"): (2.0, 4.0)}


def test_goals_are_the_same_whatever_their_case_and_blanks():
    both = [
        label("bread", who="1", judge="learner", goal="Bake  bread"),
        label("bread", who="2", judge="learner", goal="bake bread "),
    ]

    assert told(*both) == {("Bake  bread", "bread"): (2.0, 0.0)}


_LABELS = st.builds(
    label,
    st.sampled_from(["bread", "cakes", "soup"]),
    st.sampled_from(["relevant", "not_relevant", "preferred"]),
    who=st.sampled_from("abcd"),
    judge=st.sampled_from(["advisor", "learner"]),
    hour=st.integers(0, 9),
    over=st.sampled_from(["", "bread", "soup"]),
)


@given(st.lists(_LABELS, max_size=30), st.randoms())
def test_what_is_agreed_is_enough_and_does_not_depend_on_the_order(labels, chance):
    stamps = {each.at: each for each in labels}
    labels = list(stamps.values())
    shuffled = list(labels)
    chance.shuffle(shuffled)

    found = agreed(labels)

    assert found == agreed(shuffled)
    for each in found.judgements:
        total = each.said_for + each.said_against
        assert max(each.said_for, each.said_against) / total >= LEAST_AGREEMENT
    assert found.n_labels == len(labels)
