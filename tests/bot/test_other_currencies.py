"""Limits that are said in another currency than the catalogue's."""

from tests.bot.talk import Talk
from tests.fakes import credential, offering, recommender_of


def talk_of_bread():
    loaves = (("Bread One", 500), ("Bread Two", 300), ("Bread Three", 90))
    return Talk(
        recommender_of(
            *(credential(name, "Bake bread", offerings=[offering(price=p)]) for name, p in loaves)
        )
    )


def test_cheaper_than_what_is_shown_is_a_price_of_the_catalogue():
    talk = talk_of_bread()

    assert "up to €600" in talk("bake bread, 600 euros at most")
    assert "up to $" in talk("cheaper")


def test_dollars_after_euros_are_no_euros():
    talk = talk_of_bread()
    talk("bake bread, 600 euros at most")

    assert "up to $400" in talk("400 dollars at most")
