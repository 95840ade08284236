"""Before there is a list, "is this for Ontario" asks about us and names nothing to look for."""

import pytest

from tests.bot.talk import Talk
from tests.fakes import credential, recommender_of


@pytest.fixture
def talk():
    return Talk(recommender_of(credential("Welding", "Weld steel")))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("is this for ontario", "I look in the catalogue of"),
        ("Are you in Canada?", "I look in the catalogue of"),
        ("is this only for Canadians", "I look in the catalogue of"),
        ("do you cover alberta", "I look in the catalogue of"),
        ("is this a school?", "I look in the catalogue of"),
        ("where are you located", "I look in the catalogue of"),
        ("c'est pour le Québec?", "Je cherche dans le catalogue de"),
        ("vous êtes une école?", "Je cherche dans le catalogue de"),
        ("¿es solo para Canadá?", "Busco en el catálogo de"),
        ("¿es para inmigrantes?", "Busco en el catálogo de"),
    ],
)
def test_who_asks_where_all_this_is_or_whom_it_is_for_is_told(talk, words, told):
    assert told in talk(words)
    assert talk.chat.state.goal.aims == ()


@pytest.mark.parametrize(
    "words",
    [
        "is this for welding",
        "c'est pour souder",
        "es para soldar",
        "is there welding here",
        "c'est pour moi",
        "es para mí",
    ],
)
def test_a_wish_put_as_a_question_and_a_statement_are_not_taken_for_it(talk, words):
    assert "catalogue of" not in talk(words)


def test_beside_a_list_an_entry_is_asked_about(talk):
    talk("weld steel")

    assert "I look in the catalogue of" not in talk("is this for kids")
