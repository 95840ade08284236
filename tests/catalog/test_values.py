"""Dirty cells -> values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.formats import days, lengths, prices, values, ways
from catalog.formats.values import BadValueError


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
        days.day_of_table,
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
