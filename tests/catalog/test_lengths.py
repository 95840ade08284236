"""How long something takes, in the words that lists use."""

import pytest

from catalog.formats.lengths import Length, length
from catalog.formats.values import BadValueError


@pytest.mark.parametrize(
    ("cell", "weeks"),
    [
        ("10 weeks", 10.0),
        ("4-11 weeks", 11.0),
        ("3-5 months", 21.7),
        ("13 months-2 years", 104.0),
        ("1-2 days", 0.3),
        ("1 an", 52.0),
        ("1 year 6 months", 78.1),
        ("1 año y 6 meses", 78.1),
        ("de 4 à 6 semaines", 6.0),
        ("P6W", 6.0),
        ("more than 4 years", None),
        ("over 3 years", None),
        ("", None),
    ],
)
def test_lengths_are_read_in_weeks_by_their_upper_end(cell, weeks):
    assert length(cell) == Length(weeks=weeks)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("20 hours", Length(hours=20)),
        ("90 minutes", Length(hours=1.5)),
        ("PT60H", Length(hours=60)),
        ("3 hours per week", Length(hours_per_week=3)),
        ("4 à 6 h/semaine", Length(hours_per_week=6)),
        ("10 weeks, 3 hours a week", Length(weeks=10, hours_per_week=3)),
        ("10 weeks (40 hours)", Length(weeks=10, hours=40)),
    ],
)
def test_hours_are_study_and_not_calendar_time(cell, expected):
    assert length(cell) == expected


def test_six_times_three_hours_are_neither_three_nor_known():
    assert length("6 weeks x 3 hours") == Length(weeks=6)


@pytest.mark.parametrize("cell", ["quite long", "12", "30 years", "200 hours per week"])
def test_what_is_no_length_is_refused(cell):
    with pytest.raises(BadValueError):
        length(cell)
