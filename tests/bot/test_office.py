"""What is asked about the college itself is said to be unknown, and a person is offered."""

import pytest

from tests.bot.talk import Talk


@pytest.mark.parametrize(
    "words",
    [
        "what are your opening hours?",
        "when are you open",
        "what's your phone number",
        "is parking free",
        "can I pay in instalments?",
        "do you take international students",
        "do you have childcare on campus",
        "quelles sont vos heures d'ouverture",
        "est-ce que je peux payer en plusieurs fois",
        "a qué hora abren",
        "¿dónde puedo pagar?",
    ],
)
def test_what_the_college_knows_is_not_searched_for(recommender, words):
    answer = Talk(recommender)(words)

    assert any(
        each in answer
        for each in ("the college itself", "l'établissement lui-même", "la propia institución")
    )
    assert "1." not in answer


def test_who_asks_where_it_is_hears_the_towns(recommender):
    assert "is taught in Duncan" in Talk(recommender)("where is the campus?")


@pytest.mark.parametrize(
    "words", ["parking attendant", "I want to bake bread on campus", "work in a school office"]
)
def test_a_wish_that_names_such_things_is_none_of_them(recommender, words):
    assert "the college itself" not in Talk(recommender)(words)
