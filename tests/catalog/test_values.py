"""Dirty cells -> values."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.formats import lengths, prices, values, ways
from catalog.formats.values import BadValueError, VagueValueError


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


def test_zero_hours_mean_that_nobody_published_them():
    assert values.hours("0") is None
    assert values.hours("9998") == 9998


@given(st.text(max_size=60))
def test_any_cell_is_a_value_or_refused_with_a_remedy(cell):
    for read in (
        prices.price,
        values.hours,
        values.weeks,
        lengths.length,
        values.day,
        values.flag,
        ways.schedule,
    ):
        remedy = "none needed"
        try:
            read(cell)
        except BadValueError as bad:
            remedy = bad.remedy
        assert remedy
    assert "<script" not in values.prose(f"<script>{cell}").lower()
