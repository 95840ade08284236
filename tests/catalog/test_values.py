"""Dirty cells -> values."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.formats import values
from catalog.formats.values import BadValueError


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
        ("free", (0.0, None)),
        ("0", (0.0, None)),
        ("n/a", (None, None)),
        ("", (None, None)),
        ("TBD", (None, None)),
    ],
)
def test_money(cell, expected):
    assert values.money(cell) == expected


@pytest.mark.parametrize("cell", ["-5", "$-5", "five", "1 2 3 4 5 a 6", "600000"])
def test_what_is_no_price_is_refused(cell):
    with pytest.raises(BadValueError):
        values.money(cell)


@pytest.mark.parametrize(
    ("cell", "weeks"),
    [
        ("10 weeks", 10.0),
        ("4-11 weeks", 11.0),
        ("3-5 months", 21.7),
        ("13 months-2 years", 104.0),
        ("1-2 days", 0.3),
        ("1 an", 52.0),
        ("more than 4 years", None),
        ("over 3 years", None),
        ("20 hours", None),
        ("", None),
    ],
)
def test_lengths_are_read_in_weeks_by_their_upper_end(cell, weeks):
    assert values.length(cell) == weeks


@pytest.mark.parametrize(
    "cell",
    ["2027-01-31", "2027/01/31", "31.01.2027", "31/01/2027", "01/31/2027", "31 January 2027",
     "Jan 31, 2027", "January 31st, 2027", "31 janvier 2027", "2027-01-31T09:00:00"],
)  # fmt: skip
def test_days_are_read_in_many_forms(cell):
    assert values.day(cell) == date(2027, 1, 31)


@pytest.mark.parametrize("cell", ["03/04/2027", "soon", "2027-02-30", "31.13.2027"])
def test_days_that_cannot_be_told_are_refused(cell):
    with pytest.raises(BadValueError, match=r"2027|Write"):
        values.day(cell)


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
    for read in (values.money, values.hours, values.weeks, values.length, values.day, values.flag):
        remedy = "none needed"
        try:
            read(cell)
        except BadValueError as bad:
            remedy = bad.remedy
        assert remedy
    assert "<script" not in values.prose(f"<script>{cell}").lower()
