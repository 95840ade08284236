"""Which language a few words are in, where English, French and Spanish share the small ones."""

import pytest

from recommender.languages import (
    is_wholly,
    language_begun_in,
    language_instead,
    language_of,
    language_shown,
)


@pytest.mark.parametrize(
    "text",
    [
        "me interesa la cocina profesional",
        "me llama la atencion la mecanica",
        "vivo en duncan",
        "cuanto cuesta la primera",
        "donde se da la clase",
        "cuidar mascotas",
    ],
)
def test_spanish_without_accents_is_no_french(text):
    assert language_of(text) == "es"


@pytest.mark.parametrize(
    "text",
    [
        "y a tu un examen",
        "ya tu des bourses",
        "y a-t-il un examen",
        "y a pas de place",
        "combien d'heures par semaine",
    ],
)
def test_there_is_in_french_is_no_spanish_and(text):
    assert language_of(text) == "fr"
    assert not is_wholly(text, "es")


@pytest.mark.parametrize(
    ("name", "language"),
    [("petite enfance", "fr"), ("jardinage", "fr"), ("plomberie", "fr"), ("oficinista", "es")],
)
def test_a_field_that_is_named_alone_shows_its_language(name, language):
    assert language_shown(name) == language


@pytest.mark.parametrize(
    ("text", "language"), [("la paye des employes", "fr"), ("la cantina", "es"), ("la mesa", "es")]
)
def test_ends_tell_where_the_small_words_are_of_both_languages(text, language):
    assert language_shown(text) == language


def test_where_nothing_tells_which_of_two_none_is_shown():
    assert language_shown("la") is None
    assert language_of("la") == "fr"


@pytest.mark.parametrize("text", ["data entry", "no", "solar installer", "welding"])
def test_words_that_tell_nothing_are_taken_for_english(text):
    assert language_of(text) == "en"
    assert language_shown(text) is None


@pytest.mark.parametrize(
    ("text", "present"),
    [
        ("eres un robot?", "es"),
        ("me puede llamar un asesor?", "es"),
        ("se puede financiar?", "es"),
        ("la segunda", "es"),
        ("on peut payer plus tard?", "fr"),
        ("t'es un robot?", "fr"),
        ("un robot?", "fr"),
        ("the evening one", "en"),
    ],
)
def test_a_language_that_words_may_be_in_is_kept(text, present):
    assert language_instead(text, present) is None


@pytest.mark.parametrize(
    ("text", "present", "language"),
    [
        ("quiero algo más barato", "fr", "es"),
        ("je veux quelque chose de moins cher", "es", "fr"),
        ("show me the cheapest of these", "es", "en"),
        ("eres un robot?", "en", "es"),
    ],
)
def test_another_language_that_shows_takes_its_place(text, present, language):
    assert language_instead(text, present) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("travailler dehors", "fr"),
        ("formation gratuite", "fr"),
        ("retraité, je m'ennuie", "fr"),
        ("cursos gratis", "es"),
        ("plomberie", "fr"),
        ("no idea", None),
        ("no problem", None),
        ("hair salon", None),
        ("data entry", None),
        ("home staging", None),
        ("restaurant", None),
        ("Maria Gonzalez", None),
        ("", None),
    ],
)
def test_who_begins_with_few_words_is_known_by_how_they_are_spelled(text, language):
    assert language_begun_in(text) == language
