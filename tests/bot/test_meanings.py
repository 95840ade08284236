"""Who asks what a word means is told, and has chosen nothing; who it is for is no wish."""

import pytest

from bot.dialogue.for_others import is_only_for
from bot.dialogue.meanings import term_asked
from recommender.goals import Limits
from tests.bot.talk import Talk
from tests.fakes import credential, offering, recommender_of


@pytest.fixture
def talk():
    """A talk about one course that asks for nothing first."""
    return Talk(recommender_of(credential("Bread", "Bake sourdough bread", offerings=[offering()])))


@pytest.mark.parametrize(
    ("words", "term"),
    [
        ("q es eso de presencial", "in_person"),
        ("c koi hybride", "hybrid"),
        ("qué significa semipresencial?", "hybrid"),
        ("what do you mean by in person", "in_person"),
        ("une formation en présentiel c'est quoi", "in_person"),
        ("pardon, c'est quoi un préalable?", "prerequisite"),
        ("what does self-paced mean", "self_paced"),
        ("¿qué es una insignia digital?", "badge"),
    ],
)
def test_the_meaning_of_a_word_of_the_catalogue_is_asked(words, term):
    assert term_asked(words) == term


@pytest.mark.parametrize(
    "words",
    [
        "presencial",
        "en présentiel",
        "what's online?",
        "qué hay en línea",
        "qu'est-ce qui est en ligne",
        "c'est quoi le prix",
        "qué es el primero",
        "el presencial",
    ],
)
def test_what_is_wanted_or_asked_of_the_list_is_no_such_question(words):
    assert term_asked(words) is None


def test_who_asks_what_in_person_means_has_not_chosen_it(talk):
    talk("bake sourdough bread")

    assert "in a room or a workshop" in talk("what does in person mean")
    assert talk.chat.state.goal.limits == Limits()


@pytest.mark.parametrize(
    "words",
    [
        "it's for my son",
        "c'est pour ma fille",
        "es para mi hijo de 17 años",
        "je cherche une formation pour mon mari",
        "quisiera un curso para mi mamá",
        "no, para mí no, es para mi esposa",
    ],
)
def test_words_may_say_no_more_than_whom_it_is_for(words):
    assert is_only_for(words)


@pytest.mark.parametrize(
    "words",
    [
        "quiero cocinar para mi familia",
        "es para mi hijo, quiere ser electricista",
        "a cooking course for my son",
        "je cherche la soudure pour mon fils",
        "c'est pour le travail",
        "es para mi negocio",
    ],
)
def test_who_says_more_says_what_is_wanted(words):
    assert not is_only_for(words)


def test_whoever_asks_for_somebody_is_asked_what_that_person_would_like(talk):
    assert "¿Qué le gustaría hacer o aprender a esa persona" in talk("es para mi hija")


def test_who_asks_for_somebody_beside_a_list_keeps_it(talk):
    talk("bake sourdough bread")
    before = talk.chat.state.goal

    assert "tell me what that person would like" in talk("it's for my daughter")
    assert talk.chat.state.goal == before
