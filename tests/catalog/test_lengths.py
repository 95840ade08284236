"""How long something takes, in the words that lists use."""

import pytest

from catalog.formats.lengths import Length, length
from catalog.formats.values import BadValueError, VagueValueError


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
    assert length(cell).weeks == weeks


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("20 hours", Length(hours=20)),
        ("90 minutes", Length(hours=1.5)),
        ("PT60H", Length(hours=60)),
        ("3 hours per week", Length(hours_per_week=3)),
        ("8 weeks / 40 hours", Length(weeks=8, hours=40)),
        ("12 hours over 3 weeks", Length(weeks=3, hours=12)),
        ("2 days a week for 8 weeks", Length(weeks=8)),
        ("120h (90h de cours + 30h de stage)", Length(hours=120)),
        ("6 mo.", Length(weeks=26.1)),
        ("one week", Length(weeks=1)),
        ("1 1/2 years", Length(weeks=78)),
        ("about 10 weeks", Length(weeks=10, is_about=True)),
        ("10 weeks, 3 hours a week", Length(weeks=10, hours_per_week=3)),
        ("10 weeks (40 hours)", Length(weeks=10, hours=40)),
    ],
)
def test_hours_are_study_and_not_calendar_time(cell, expected):
    assert length(cell) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("6 sessions of 2.5 hours", Length(hours=15)),
        ("5 séances de 3 h", Length(hours=15)),
        ("4 sesiones de 3 horas", Length(hours=12)),
        ("8 evenings, 2 hours each", Length(hours=16)),
        ("2 semaines de 35 heures", Length(weeks=2, hours_per_week=35)),
        ("10 classes, 20 hours", Length(hours=20)),
        ("12 weeks, 40 hours", Length(weeks=12, hours=40)),
    ],
)
def test_hours_of_each_meeting_are_added_up(cell, expected):
    assert length(cell) == expected


@pytest.mark.parametrize(
    ("cell", "low", "high"),
    [("one semester", 15, 26), ("4-6 semestres", 60, 156), ("2 trimestres", 20, 26)],
)
def test_semesters_take_longer_in_some_places_than_in_others(cell, low, high):
    assert length(cell) == Length(weeks=high, lows=(("weeks", low),))


def test_what_semesters_come_to_counts_where_it_is_said():
    assert length("2 semesters (30 weeks)") == Length(weeks=30)


def test_six_times_three_hours_are_neither_three_nor_known():
    assert length("6 weeks x 3 hours") == Length(weeks=6)


@pytest.mark.parametrize("cell", ["quite long", "12", "30 years", "200 hours per week"])
def test_what_is_no_length_is_refused(cell):
    with pytest.raises(BadValueError):
        length(cell)


@pytest.mark.parametrize(
    ("cell", "lows"),
    [
        ("4-11 weeks", {"weeks": 4}),
        ("13 months-2 years", {"weeks": 56.5}),
        ("6-8 hrs/wk", {"hours_per_week": 6}),
        ("4 à 6 h/semaine", {"hours_per_week": 4}),
        ("entre 4 y 6 semanas", {"weeks": 4}),
        ("40 hours, 8-10 weeks", {"weeks": 8}),
        ("8-10 weeks, 3 to 4 hours per week", {"weeks": 8, "hours_per_week": 3}),
        ("up to 12 weeks", {"weeks": 0}),
        ("10 weeks", {}),
    ],
)
def test_of_a_span_the_lower_end_is_kept_beside_it(cell, lows):
    assert dict(length(cell).lows) == lows


@pytest.mark.parametrize("cell", ["half day", "2x3h", "2 sessions", "3 credits", "120"])
def test_a_length_without_a_unit_of_time_is_left_out_and_no_mistake(cell):
    with pytest.raises(VagueValueError):
        length(cell)


@pytest.mark.parametrize("cell", ["self-paced", "à votre rythme", "0", "10+ weeks"])
def test_what_has_no_length_of_its_own_has_none(cell):
    assert length(cell) == Length()


def test_a_point_groups_thousands_of_hours_in_french_and_spanish():
    assert length("1.400 horas") == Length(hours=1400)
    assert length("1.5 horas") == Length(hours=1.5)
