"""Dirty cells -> values."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.formats import lengths, values
from catalog.formats.values import BadValueError, VagueValueError


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("$1,234.50", (1234.5, None)),
        ("1 234,50 $", (1234.5, None)),
        ("1.234,50 €", (1234.5, "EUR")),
        ("CA$ 400", (400.0, "CAD")),
        ("US$400", (400.0, "USD")),
        ("400 USD", (400.0, "USD")),
        ("£99", (99.0, "GBP")),
        ("1,200", (1200.0, None)),
        ("12,50", (12.5, None)),
        ("$500 - $700", (700.0, None)),
        ("1.200 €", (1200.0, "EUR")),
        ("0.500", (0.5, None)),
        ("free", (0.0, None)),
        ("0", (0.0, None)),
        ("n/a", (None, None)),
        ("", (None, None)),
        ("TBD", (None, None)),
        ("MXN 4,500", (4500, "MXN")),
        ("$4,500 MXN", (4500, "MXN")),
        ("1250 CHF", (1250, "CHF")),
        ("1250 chf", (1250, "CHF")),
        ("A$ 400", (400, "AUD")),
        ("400 ALL INCLUSIVE", (400, None)),
        ("400 XYZ", (400, None)),
        ("400 per year", (400, None)),
    ],
)
def test_money(cell, expected):
    assert values.money(cell) == expected


@pytest.mark.parametrize(
    "cell",
    ["Gratuito", "Sin costo", "No fee", "no charge", "N/C", "Sin cargo", "Sans frais", "FREE!"],
)
def test_free_in_other_words_is_a_price_of_nothing(cell):
    assert values.money(cell) == (0, None)


@pytest.mark.parametrize(
    "cell",
    ["Contact us", "See website", "Included", "Varies", "Call", "Sur demande", "Consultar",
     "Contáctenos.", "À confirmer"],
)  # fmt: skip
def test_a_price_that_is_told_elsewhere_is_not_published(cell):
    assert values.money(cell) == (None, None)


@pytest.mark.parametrize(
    "cell", ["9" * 400, "42,000,0500", "-5", "$-5", "five", "50%", "1 2 3 4 5 a 6", "600000"]
)
def test_what_is_no_price_is_refused(cell):
    with pytest.raises(BadValueError):
        values.money(cell)


@pytest.mark.parametrize(
    "cell",
    ["2027-01-31", "2027/01/31", "31.01.2027", "31/01/2027", "01/31/2027", "31 January 2027",
     "Jan 31, 2027", "January 31st, 2027", "31 janvier 2027", "2027-01-31T09:00:00",
     "31 de enero de 2027", "Sunday, January 31, 2027"],
)  # fmt: skip
def test_days_are_read_in_many_forms(cell):
    assert values.day(cell) == date(2027, 1, 31)


@pytest.mark.parametrize("cell", ["03/04/2027", "soon", "2027-02-30", "31.13.2027"])
def test_days_that_cannot_be_told_are_refused(cell):
    with pytest.raises(BadValueError, match=r"2027|Write"):
        values.day(cell)


def test_tuesday_is_not_march():
    assert values.day("mardi 5 janvier 2027") == date(2027, 1, 5)
    assert values.day("martes 5 de enero de 2027") == date(2027, 1, 5)


@pytest.mark.parametrize("cell", ["September 2027", "Fall 2027", "automne 2027", "2027"])
def test_a_month_or_a_season_is_no_day_but_no_mistake(cell):
    with pytest.raises(VagueValueError):
        values.day(cell)


@pytest.mark.parametrize(
    ("cell", "code"),
    [("English", "en"), ("français", "fr"), ("Español", "es"), ("allemand", "de"),
     ("Klingonish", None)],
)  # fmt: skip
def test_languages_are_known_by_their_names_in_three_languages(cell, code):
    assert values.language(cell) == code


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("1", True),
        ("2", False),
        ("yes", True),
        ("No", False),
        ("t", True),
        ("oui", True),
        ("", None),
    ],
)
def test_yes_and_no(cell, expected):
    assert values.flag(cell) is expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Certificate of Completion", "certificate"),
        ("CertificateOfCompletion", "certificate"),
        ("Associate's Degree", "degree"),
        ("License", "licence"),
        ("Micro-credential", "micro_credential"),
        ("ApprenticeshipCertificate", "apprenticeship"),
        ("something", None),
    ],
)
def test_kinds_are_known_by_their_words(cell, expected):
    assert values.kind(cell) == expected


def test_ways_and_times_are_known_by_their_words():
    assert values.delivery("Blended") == "hybrid"
    assert values.delivery("online and on campus") == "hybrid"
    assert values.delivery("Distance learning") == "online"
    assert values.delivery("on campus") == "in_person"
    assert values.schedule("Evenings and Saturdays") == ("evening", "weekend")


def test_zero_hours_mean_that_nobody_published_them():
    assert values.hours("0") is None
    assert values.hours("9998") == 9998


@given(st.text(max_size=60))
def test_any_cell_is_a_value_or_refused_with_a_remedy(cell):
    for read in (values.money, values.hours, values.weeks, lengths.length, values.day, values.flag):
        remedy = "none needed"
        try:
            read(cell)
        except BadValueError as bad:
            remedy = bad.remedy
        assert remedy
    assert "<script" not in values.prose(f"<script>{cell}").lower()
