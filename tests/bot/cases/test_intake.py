"""Forms that somebody filled in are said as in a letter; letters stay as they are."""

import pytest

from bot.cases.intake import as_letter
from bot.cases.on_behalf import letter_of
from recommender.goals import read_goal
from tests.fakes import TODAY

PLACES = frozenset({"victoria", "duncan"})

ENGLISH = """Full name: Maria Lopez
Age: 34
What would you like to learn? bake bread
Budget: 300
Hours per week: 6
Online or in person? in person
City: Victoria
Current job: cashier
Start date: January 2027
Comments: n/a"""

FRENCH = """Nom : Fatou Diop
Ville : Victoria
Objectif : faire du pain
Budget : 800 $
Heures par semaine : 5
Emploi actuel : sans emploi"""

SPANISH = """Nombre: Luis
¿Qué quiere aprender?
hacer pan
Presupuesto: 500 dólares
Ciudad: Duncan"""


def test_the_fields_of_a_form_are_understood_as_limits_and_wishes():
    goal = read_goal(letter_of(ENGLISH), today=TODAY, places=PLACES)

    assert goal.aims == ("bake bread",)
    assert goal.background == ("I work as cashier",)
    limits = goal.limits
    assert (limits.max_cost, limits.hours_per_week, limits.place) == (300, 6, "Victoria")
    assert limits.delivery == ("in_person",)
    assert str(limits.start_after) == "2027-01-01"


@pytest.mark.parametrize(
    ("form", "said"),
    [
        (
            FRENCH,
            ["à Victoria.", "faire du pain.", "jusqu'à 800 $.", "5 heures par semaine."],
        ),
        (SPANISH, ["hacer pan.", "500 dólares.", "en Duncan."]),
    ],
)
def test_forms_in_french_and_spanish_too(form, said):
    assert [line for line in as_letter(form).splitlines() if line] == said


def test_who_somebody_is_and_what_was_left_empty_is_left_out():
    letter = as_letter(ENGLISH)

    for left_out in ("Maria", "34", "n/a", "Age"):
        assert left_out not in letter


def test_words_in_the_place_of_a_figure_speak_for_themselves():
    assert as_letter("Budget: as cheap as possible\nCity: Duncan") == (
        "as cheap as possible.\nin Duncan."
    )


@pytest.mark.parametrize(
    "letter",
    [
        "Hello: I write about the baking course.\nMy question: is it at weekends?",
        "I would like one thing: to work with wood. Budget: tight.",
        "Location: Victoria",
        "Monday: closed\nTuesday: 9:00-12:00",
        "",
    ],
)
def test_what_is_no_form_stays_as_it_is(letter):
    assert as_letter(letter) == letter
