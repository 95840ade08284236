"""Who has an entry of the list already is not offered it again, and it counts as held."""

import pytest

from tests.bot.talk import Talk


@pytest.fixture
def talk(recommender):
    talk = Talk(recommender)
    talk("keep books of small shops")
    return talk


@pytest.mark.parametrize(
    "words",
    [
        "I already did the first one",
        "I have number 1 already",
        "I've done the first one",
        "j'ai déjà fait le premier",
        "ya hice el primero",
    ],
)
def test_an_entry_that_is_had_is_left_out_and_counts(talk, words):
    answer = talk(words)

    assert "Bookkeeping" in talk.chat.state.goal.held
    assert "bookkeeping" not in talk.chat.state.shown
    assert "1. Payroll" in answer


def test_that_is_the_one_that_was_talked_about(talk):
    talk("details 1")

    assert "Noted: you have Bookkeeping already." in talk("I already have that")


def test_that_of_no_entry_in_particular_is_nothing(talk):
    talk("I have that")

    assert talk.chat.state.goal.held == ()


@pytest.mark.parametrize("words", ["I did the books", "I have 2 kids", "I have done this work"])
def test_what_is_told_of_a_life_is_no_entry(talk, words):
    talk(words)

    assert "bookkeeping" not in talk.chat.state.hidden
