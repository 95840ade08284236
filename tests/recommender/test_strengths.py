"""Who names no aim, but what they are good at, is shown what asks for that."""

import pytest

from recommender.goals import Goal, read_goal
from recommender.strengths import with_broad_wish, with_strengths
from tests.fakes import TODAY


@pytest.mark.parametrize(
    ("said", "aims"),
    [
        ("my hours got cut and i need something better, i'm good with numbers", ("numbers",)),
        ("people say I'm a good listener", ("good listener",)),
        ("I am patient with kids", ("kids",)),
        ("je suis bonne avec les chiffres", ("chiffres",)),
        ("soy buena con la gente", ("gente",)),
    ],
)
def test_a_strength_is_looked_for_where_nothing_else_was_asked_for(said, aims):
    goal = with_strengths(read_goal(said, today=TODAY, places=frozenset()))

    assert goal.aims == aims


@pytest.mark.parametrize(
    "said",
    ["I'm good with numbers and want to weld", "weld steel", "my hours got cut", "no idea"],
)
def test_an_aim_that_was_said_stands_and_nothing_is_made_up(said):
    goal = read_goal(said, today=TODAY, places=frozenset())

    assert with_strengths(goal) == goal


def test_an_empty_goal_stays_empty():
    empty = Goal(text="", language="en")

    assert with_strengths(empty) == empty


@pytest.mark.parametrize(
    ("said", "aims"),
    [
        ("something with my hands", ("something with my hands",)),
        ("I hate this place. my own business!", ("my own business",)),
        ("quelque chose avec mes mains", ("quelque chose avec mes mains",)),
        ("algo con las manos, por las tardes", ("algo con las manos",)),
    ],
)
def test_what_work_should_be_like_is_looked_for_where_no_work_is_named(said, aims):
    assert with_broad_wish(Goal(text=said, language="en")).aims == aims


@pytest.mark.parametrize(
    "said",
    [
        "I work in an office",
        "I have dogs",
        "I worked outside",
        "my husband works outdoors",
        "trabajo en una oficina",
        "je travaille avec des animaux",
        "I don't like sitting all day",
    ],
)
def test_what_somebody_is_has_or_does_is_no_wish(said):
    told = Goal(text=said, language="en")

    assert with_broad_wish(told) == told


def test_what_somebody_is_like_is_a_strength_and_where_they_are_is_none():
    assert with_strengths(Goal(text="I'm very organized", language="en")).aims == ("organized",)
    assert with_strengths(Goal(text="je suis créative", language="fr")).aims == ("créative",)
    assert with_strengths(Goal(text="I am in an office", language="en")).aims == ()
