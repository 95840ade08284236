"""Entries of the list that are refused are left out, and nothing else is; cheaper is clearly so."""

from time import process_time

import pytest

from bot.dialogue.refinements import read_refinement
from bot.dialogue.refused_words import kind_refused, read_refused, refuses_all
from tests.bot.talk import Talk
from tests.fakes import credential, offering, recommender_of


def loaf(title: str, **facts: object):
    """Return a course of baking."""
    return credential(title, "Bake bread", offerings=[offering(**facts)])


@pytest.fixture
def talk():
    """Return a chat that has shown three of five courses of baking."""
    talk = Talk(
        recommender_of(
            loaf("Bread One", price=500, hours=60, weeks=6),
            loaf("Bread Two", price=490, hours=50, weeks=5),
            loaf("Bread Three", price=450, hours=40, weeks=8),
            loaf("Bread Four", price=300, hours=30, weeks=10),
            loaf("Bread Five", price=90, hours=20, weeks=10),
        )
    )
    talk("bake bread")
    return talk


def titles(talk):
    advisor = talk.chat._context.recommender
    return [advisor.get(each).title for each in talk.chat.state.shown]


def test_several_entries_are_left_out_at_once(talk):
    first, second, third = titles(talk)

    talk("not 1 and 3")

    assert second in titles(talk)
    assert first not in titles(talk)
    assert third not in titles(talk)


def test_the_first_two_are_not_for_me(talk):
    *refused, third = titles(talk)

    talk("The first two are not for me.")

    assert titles(talk)[0] == third
    assert not set(refused) & set(titles(talk))


def test_who_likes_none_of_them_gets_others_of_the_same_wish(talk):
    before = titles(talk)

    answer = talk("I don't like any of these")

    assert "I looked for “bake bread”." in answer
    assert not set(before) & set(titles(talk))


def test_what_is_refused_on_a_later_page_keeps_that_page(talk):
    before = titles(talk)
    talk("more")

    talk("not 1")

    assert not set(before) & set(titles(talk))


def test_a_place_that_is_not_there_is_said_to_be_so(talk):
    assert "3" in talk("drop number 7")


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("drop the last two", (2, 3)),
        ("skip the first and the third", (1, 3)),
        ("1 and 2 don't interest me", (1, 2)),
        ("I can't do the second", (2,)),
        ("pas les deux premiers", (1, 2)),
        ("ni el 1 ni el 2", (1, 2)),
        ("los dos primeros no me interesan", (1, 2)),
        ("not 2 years", ()),
        ("not more than 3", ()),
        ("no 1", ()),
        ("the first two", ()),
        ("not the first time", ()),
    ],
)
def test_places_that_are_refused_are_told_from_other_numbers(words, places):
    assert read_refused(words, 3) == places


@pytest.mark.parametrize(
    ("words", "is_all"),
    [
        ("these are not for me", True),
        ("none of these", True),
        ("ninguno de estos", True),
        ("none", False),
        ("not this field", False),
        ("nothing here interests me", True),
        ("y'a rien pour moi là-dedans", True),
        ("il n'y a rien d'intéressant", True),
        ("nada de eso me sirve", True),
        ("no hay nada para mí aquí", True),
        ("no me copa ninguno", True),
        ("y'a rien de gratuit", False),
        ("rien", False),
        ("neither of them", True),
        ("I don't want these jobs", False),
        ("I don't need anything first", False),
    ],
)
def test_all_of_it_is_refused_only_where_nothing_else_is_said(words, is_all):
    assert refuses_all(words) is is_all


def test_entries_are_left_out_by_what_they_ask_for():
    talk = Talk(
        recommender_of(
            credential("Bread One", "Bake bread", needs=["oven"]), credential("Rye", "Bake bread")
        )
    )
    talk("bake bread")

    talk("take out the ones that need an oven")

    assert titles(talk) == ["Rye"]


def test_a_kind_that_none_of_them_is_is_refused_by_its_name(talk):
    talk("not the crane ones")

    assert talk.chat.state.goal.avoid == ("crane",)


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "pas ceux en ligne"), ("es", "sin los cursos en línea")]
)
def test_a_kind_is_refused_in_two_more_languages(talk, language, words):
    talk(f"/language {language}")

    talk(words)

    assert talk.chat.state.goal.limits.delivery == ("in_person", "hybrid")
    assert not talk.chat.state.goal.avoid


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "pas ceux de Duncan"), ("es", "ninguno de los de Duncan")]
)
def test_those_of_a_town_are_refused_in_two_more_languages(language, words):
    talk = Talk(recommender_of(loaf("Bread One", place="Duncan"), loaf("Rye", place="Nanaimo")))
    talk("bake bread")
    talk(f"/language {language}")

    talk(words)

    assert talk.chat.state.goal.limits.not_in == ("duncan",)


@pytest.mark.parametrize("words", ["no " * 500, "a " * 900, "1 and " * 300, "pas ceux du " * 160])
def test_a_long_text_refuses_nothing_and_costs_nothing(words):
    began = process_time()
    read = (read_refused(words, 3), refuses_all(words), kind_refused(words))

    assert not any(read)
    assert process_time() - began < 0.05


def test_cheaper_is_clearly_cheaper(talk):
    shown = titles(talk)[0]
    price = {"Bread One": 500, "Bread Two": 490, "Bread Three": 450}[shown]

    answer = talk("cheaper")

    assert "Your limits: up to $" in answer
    assert talk.chat.state.goal.limits.max_cost <= 0.8 * price


def test_a_little_cheaper_is_better_than_nothing():
    talk = Talk(recommender_of(loaf("Bread One", price=100), loaf("Rye", price=95)))
    talk("bake bread")
    talk("not 2" if talk.chat.state.shown[0] == "bread-one" else "not 1")

    assert talk.chat.state.shown == ("bread-one",)
    assert "Nothing cheaper fits" in talk("cheaper")


def test_fewer_hours_a_week_are_not_fewer_hours_in_all(talk):
    talk("fewer hours per week please")

    limits = talk.chat.state.goal.limits
    assert limits.hours_per_week is not None
    assert limits.max_hours is None
    assert read_refinement("fewer hours").kind == "shorter"
    assert read_refinement("less hours a week").kind == "lighter"
