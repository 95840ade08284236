"""Currencies by name and durations by ISO 8601."""

import pytest

from catalog.formats.quantities import (
    Duration,
    currency,
    iso_duration,
    refuse_impossible_length,
)
from catalog.formats.values import BadValueError


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("CAD", "CAD"),
        ("usd", "USD"),
        ("US Dollar", "USD"),
        ("US dollars", "USD"),
        ("Canadian Dollar", "CAD"),
        ("dollar canadien", "CAD"),
        ("dólar canadiense", "CAD"),
        ("Euro", "EUR"),
        ("€", "EUR"),
        ("British Pound", "GBP"),
        ("pounds sterling", "GBP"),
        ("https://vocabulary.example/currency/EUR", "EUR"),
        ("n/a", None),
        ("", None),
    ],
)
def test_a_currency_is_known_by_its_code_or_its_name(text: str, code: str | None):
    assert currency(text) == code


def test_what_is_no_currency_is_refused():
    with pytest.raises(BadValueError, match="no currency"):
        currency("Doubloon")


@pytest.mark.parametrize("text", ["$", "dollars", "Peso", "francs"])
def test_a_name_of_several_currencies_is_asked_for(text: str):
    with pytest.raises(BadValueError, match="several countries"):
        currency(text)


@pytest.mark.parametrize(
    ("text", "weeks", "hours"),
    [
        ("P6W", 6, None),
        ("PT60H", None, 60),
        ("P1Y", 52, None),
        ("P12WT10H", 12, 10),
        ("P14D", 2, None),
        ("PT45M", None, 0.75),
        ("PT1,5H", None, 1.5),
        ("P0D", None, None),
        ("n/a", None, None),
    ],
)
def test_a_duration_is_calendar_time_before_the_t_and_study_after_it(
    text: str, weeks: float | None, hours: float | None
):
    assert iso_duration(text) == Duration(weeks, hours)
    assert bool(iso_duration(text)) == (weeks is not None or hours is not None)


@pytest.mark.parametrize("text", ["P", "PT", "6 weeks", "P6", "60H", "P11Y", "PT10000H", "P-1Y"])
def test_what_is_no_duration_or_beyond_any_programme_is_refused(text: str):
    with pytest.raises(BadValueError):
        iso_duration(text)


def test_five_years_are_too_long_for_a_micro_credential_only():
    weeks = iso_duration("P60M").weeks

    refuse_impossible_length("degree", weeks)
    refuse_impossible_length(None, weeks)
    refuse_impossible_length("micro_credential", None)
    with pytest.raises(BadValueError, match="261 weeks are too long for a micro-credential"):
        refuse_impossible_length("micro_credential", weeks)
