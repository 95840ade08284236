"""What was meant and is full or closed is told of by name, though nobody can begin it."""

import pytest

from bot.answers import as_json, as_text
from recommender.goals import Goal
from tests.bot.talk import Talk
from tests.fakes import TODAY, credential, offering, recommender_of


@pytest.fixture
def recommender():
    """Return one over a full course of bees, and over bread that can be baked or is closed."""
    return recommender_of(
        credential(
            "Beekeeping",
            "Keep bees through the winter",
            offerings=[offering(availability="full", price=200)],
        ),
        credential("Bread Baking", "Bake sourdough bread", offerings=[offering()]),
        credential(
            "Bread for Cafés", "Bake sourdough bread", offerings=[offering(availability="closed")]
        ),
        credential("Welding", "Weld steel plates", offerings=[offering()]),
    )


def test_what_is_full_comes_first_where_nothing_else_fits_and_can_be_asked_about(recommender):
    talk = Talk(recommender)

    answer = talk("keep bees")

    assert "it is full or closed at present" in answer
    assert "1. Beekeeping" in answer
    assert "Nothing else in this catalogue fits well" in answer
    assert talk.chat.state.shown[0] == "beekeeping"
    assert "full at present" in talk("when does the first one start")


def test_what_is_full_comes_last_where_something_fits(recommender):
    talk = Talk(recommender)

    answer = talk("bake sourdough bread")

    assert "1. Bread Baking" in answer
    assert "This fits, too, but is full or closed at present:\n\n2. Bread for Cafés" in answer
    assert talk.chat.state.shown == ("bread-baking", "bread-for-cafés")


def test_what_is_full_and_nobody_meant_is_not_told_of(recommender):
    answer = Talk(recommender)("weld steel plates")

    assert "full or closed" not in answer


def test_what_was_hidden_stays_hidden_though_it_is_full(recommender):
    talk = Talk(recommender)
    talk("keep bees")

    assert "Beekeeping" not in talk("not the first one")


def test_a_limit_that_it_breaks_hides_what_is_full(recommender):
    answer = Talk(recommender)("keep bees for under 100 dollars")

    assert "1. Beekeeping" not in answer


def test_scripts_and_readers_of_a_terminal_are_told_too(recommender):
    answer = recommender.recommend(
        Goal(text="keep bees", language="en", aims=("keep bees",)), today=TODAY
    )

    assert [each["credential_id"] for each in as_json(answer)["unavailable"]] == ["beekeeping"]
    assert "1. Beekeeping" in as_text(answer, today=TODAY)
    assert not answer.is_confident
    assert recommender.fits(answer.goal, today=TODAY)


def test_of_several_offerings_the_one_that_is_full_is_shown():
    recommender = recommender_of(
        credential(
            "Welding",
            "Weld steel plates",
            offerings=[offering(price=890), offering(price=90, availability="full")],
        ),
        credential("Bread Baking", "Bake sourdough bread", offerings=[offering()]),
    )

    answer = Talk(recommender)("weld steel plates for under 100 dollars")

    assert "full at present" in answer
    assert "$90 " in answer
    assert "$890" not in answer
