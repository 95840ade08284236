"""Roles with the real model: what people say in ways that no rule knows."""

import pytest

from bot.app import App
from bot.settings import Settings
from recommender.goals import read_goal
from tests.fakes import TODAY

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def read(data_dir):
    roles = App(Settings(data_dir=data_dir)).roles
    return lambda text: roles(read_goal(text, today=TODAY))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("my nana reckons id make a decent plumber and honestly shes never wrong", "plumber"),
        ("after the divorce all that's left to me is the garden. landscaping then", "landscaping"),
        ("ce qui me trotte dans la tête depuis l'hiver, c'est la menuiserie", "menuiserie"),
        ("a mis cincuenta y pico lo que me quita el sueño es la panadería", "panadería"),
    ],
)
def test_what_is_wanted_is_found_in_turns_of_speech_that_no_rule_knows(read, text, wanted):
    goal = read(text)

    assert [wanted in aim.lower() for aim in goal.aims] == [True]


def test_a_life_told_before_the_wish_is_no_wish(read):
    goal = read("Laid off from the cannery after nineteen winters. Bookkeeping might suit me now")

    assert [aim.lower() for aim in goal.aims] == ["bookkeeping"]
    assert "cannery" in " ".join(goal.background)


@pytest.mark.parametrize(
    "text",
    [
        "Electrical and electronics engineering technologists and technicians",
        "Plan, direct, or coordinate the operations of public or private sector organizations",
        "bookkeeping",
    ],
)
def test_titles_and_descriptions_are_wanted_as_they_stand(read, text):
    assert read(text) == read_goal(text, today=TODAY)
