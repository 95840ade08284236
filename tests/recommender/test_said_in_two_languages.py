"""Limits as people put them in France, Quebec, Haiti, West Africa, Spain and Latin America."""

from datetime import date

import pytest

from recommender.goals import Limits, read_goal

TODAY = date(2026, 11, 30)


def said(words):
    limits = read_goal(words, today=TODAY, places=frozenset({"victoria", "nanaimo"})).limits
    return {name: value for name, value in vars(limits).items() if value not in (None, ())}


@pytest.mark.parametrize(
    ("words", "cost", "currency"),
    [
        ("quiero ser chef, tengo medio millón de pesos", 500_000, "MXN"),
        ("quiero cocina, tengo un millón y medio de pesos colombianos", 1_500_000, "COP"),
        ("cocina, hasta dos millones de pesos colombianos", 2_000_000, "COP"),
        ("cocina, 2 millones de pesos colombianos", 2_000_000, "COP"),
        ("electricidad, mil dos cientos dólares", 1200, None),
        ("electricidad, mil doscientos dolares", 1200, None),
        ("quiero electricidad, tengo 200 lucas", 200_000, "ARS"),
        ("soldadura, 500 dlls", 500, None),
        ("cocina, que no se pase de 400", 400, None),
        ("formation compta, 300e max", 300, "EUR"),
        ("formation compta, genre 300 e", 300, "EUR"),
        ("couture, 50 000 FCFA max", 50_000, "XOF"),
        ("soudure, un millier de dollars", 1000, None),
        ("cuisine, une centaine de dollars", 100, None),
        ("en fait j'ai juste 200", 200, None),
        ("solo tengo 200", 200, None),
        ("et avec 800?", 800, None),
        ("y con 800?", 800, None),
        ("cuisine, gratos", 0, None),
    ],
)
def test_money_is_read_however_it_is_counted(words, cost, currency):
    known = said(words)

    assert known.pop("max_cost") == cost
    assert known == ({"currency": currency} if currency else {})


@pytest.mark.parametrize(
    "words",
    [
        "tengo un millón de ideas",
        "une centaine de personnes",
        "je suis en 3e secondaire",
        "300e anniversaire",
        "j'ai juste 18 ans",
        "solo tengo 45",
        "quiero ganar un millón",
    ],
)
def test_what_only_counts_is_no_money(words):
    assert said(words) == {}


@pytest.mark.parametrize(
    ("words", "limits"),
    [
        ("je ne suis pas libre avant février", {"start_after": date(2027, 2, 1)}),
        ("cuisine, pas dispo avant février", {"start_after": date(2027, 2, 1)}),
        ("cocina, no puedo antes de febrero", {"start_after": date(2027, 2, 1)}),
        ("cocina, no estoy libre hasta febrero", {"start_after": date(2027, 2, 1)}),
        ("cocina, a partir de la quincena", {"start_after": date(2026, 12, 15)}),
        ("cocina, a partir del 15", {"start_after": date(2026, 12, 15)}),
        ("cocina, después de reyes", {"start_after": date(2027, 1, 7)}),
        ("cuisine, après les fêtes", {"start_after": date(2027, 1, 2)}),
    ],
)
def test_from_when_on_somebody_can_is_no_deadline(words, limits):
    assert said(words) == limits


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("je veux suivre un cours à la rentrée de janvier", (2027, 1, 1), (2027, 1, 31)),
        ("cuisine, à la rentrée de janvier", (2027, 1, 1), (2027, 1, 31)),
        ("je veux apprendre la cuisine en janvier", (2027, 1, 1), (2027, 1, 31)),
        ("quiero un curso de cocina en enero", (2027, 1, 1), (2027, 1, 31)),
        ("I want to learn to cook in January", (2027, 1, 1), (2027, 1, 31)),
        ("quiero estudiar soldadura el mes que viene", (2026, 12, 1), (2026, 12, 31)),
        ("j'aimerais suivre un cours de cuisine cet été", (2027, 6, 1), (2027, 8, 31)),
    ],
)
def test_the_month_of_a_course_says_when_it_begins(words, first, last):
    assert said(words) == {"start_after": date(*first), "start_by": date(*last)}


@pytest.mark.parametrize(
    "words",
    [
        "j'ai fait un cours de cuisine en janvier, maintenant je veux la pâtisserie",
        "llegué en enero y quiero un curso de inglés",
        "I took welding classes in March",
        "j'accouche en mars",
        "je veux organiser des fêtes",
        "quiero hacer pasteles para fiestas",
        "quiero estudiar para trabajar en verano",
        "quiero trabajar los 15 de cada mes",
    ],
)
def test_what_has_been_and_what_is_made_for_feasts_is_no_date(words):
    assert said(words) == {}


def test_a_thing_that_goes_over_no_sum_is_not_unknown():
    goal = read_goal("quiero cocina, que no se pase de 400", today=TODAY)

    assert goal.aims == ("cocina",)
    assert goal.limits == Limits(max_cost=400.0)
