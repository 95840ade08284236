"""Several entries at once: what is published about it, and what is not."""

import pytest

from tests.bot.talk import Talk
from tests.fakes import credential, offering, recommender_of


@pytest.fixture
def talk():
    """Return a chat over three courses of baking; the last asks for the first."""
    talk = Talk(
        recommender_of(
            credential(
                "Bread Baking", "Bake sourdough bread", offerings=[offering(hours=30, weeks=10)]
            ),
            credential(
                "Bread for Cafés",
                "Bake bread for cafés",
                offerings=[offering(hours=40, weeks=10)],
            ),
            credential(
                "Master Bread",
                "Bake all bread",
                offerings=[offering(hours=50, weeks=10)],
                needs=["bread-baking"],
            ),
        )
    )
    talk("bake bread")
    return talk


def numbered(talk, title):
    records = talk.chat._context.recommender
    titles = [records.get(each).title for each in talk.chat.state.shown]
    return titles.index(title) + 1


@pytest.mark.parametrize(
    "asked",
    [
        "could I do {} and {} at the same time",
        "can i take {} and {} together?",
        "is it possible to do number {} and number {} at once",
        "so what if I do {} and {}",
        "je peux faire le {} et le {} en même temps ?",
        "¿puedo hacer el {} y el {} a la vez?",
    ],
)
def test_two_at_once_are_told_with_their_hours_together(talk, asked):
    numbers = numbered(talk, "Bread Baking"), numbered(talk, "Bread for Cafés")

    answer = talk(asked.format(*numbers))

    assert "Bread Baking" in answer
    assert "Bread for Cafés" in answer
    assert " 7 " in answer


def test_what_asks_for_the_other_comes_after_it(talk):
    numbers = numbered(talk, "Bread Baking"), numbered(talk, "Master Bread")

    answer = talk("can I do {} and {} at the same time".format(*numbers))

    assert "Master Bread asks for Bread Baking first" in answer
    assert "Together" not in answer


def test_both_are_those_that_were_compared(talk):
    talk("compare 1 and 2")

    assert talk("can I do both").count("\n") >= 2


def test_both_of_three_are_asked_for(talk):
    assert talk("can I do both").startswith("Which ones do you mean?")


@pytest.mark.parametrize("words", ["can I do baking and cooking", "compare 1 and 2", "1 and 2"])
def test_other_words_about_two_things_ask_nothing_of_the_kind(talk, words):
    assert "Days and times in detail" not in talk(words)
