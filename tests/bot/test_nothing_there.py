"""Who names a town where nothing is taught is told so."""

import pytest

from tests.bot.talk import Talk
from tests.fakes import credential, offering, recommender_of


@pytest.fixture
def talk():
    """Return a chat over bread in Duncan and books online."""
    return Talk(
        recommender_of(
            credential(
                "Bread Baking",
                "Bake sourdough bread",
                offerings=[offering(delivery="in_person", place="Duncan")],
            ),
            credential("Bookkeeping", "Keep the books", offerings=[offering()]),
        )
    )


@pytest.mark.parametrize("said", ["keep the books in Kelowna", "keep the books, toronto"])
def test_a_town_where_nothing_is_taught_is_told_and_what_is_online_is_shown(talk, said):
    answer = talk(said)

    assert "Nothing of this catalogue is taught in or near" in answer
    assert "1. Bookkeeping" in answer


def test_of_a_town_where_something_is_taught_nothing_is_told(talk):
    assert "is taught in or near" not in talk("bake sourdough bread in Duncan")


def test_where_no_town_is_named_nothing_is_told(talk):
    assert "is taught in or near" not in talk("keep the books")
