"""Who names no aim, but what they are good at, is shown what asks for that."""

import pytest

from recommender.goals import Goal, read_goal
from recommender.strengths import with_strengths
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
