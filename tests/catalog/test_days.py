"""Days in many forms, and what is no day."""

from datetime import date

import pytest

from catalog.formats.days import day, day_of_table
from catalog.formats.values import BadValueError, VagueValueError


@pytest.mark.parametrize(
    "cell",
    ["2027-01-31", "2027/01/31", "31.01.2027", "31/01/2027", "01/31/2027", "31 January 2027",
     "Jan 31, 2027", "January 31st, 2027", "31 janvier 2027", "2027-01-31T09:00:00",
     "31 de enero de 2027", "Sunday, January 31, 2027"],
)  # fmt: skip
def test_days_are_read_in_many_forms(cell):
    assert day(cell) == date(2027, 1, 31)


@pytest.mark.parametrize("cell", ["03/04/2027", "soon", "2027-02-30", "31.13.2027"])
def test_days_that_cannot_be_told_are_refused(cell):
    with pytest.raises(BadValueError, match=r"2027|Write"):
        day(cell)


def test_tuesday_is_not_march():
    assert day("mardi 5 janvier 2027") == date(2027, 1, 5)
    assert day("martes 5 de enero de 2027") == date(2027, 1, 5)


@pytest.mark.parametrize("cell", ["September 2027", "Fall 2027", "automne 2027", "2027"])
def test_a_month_or_a_season_is_no_day_but_no_mistake(cell):
    with pytest.raises(VagueValueError):
        day(cell)


@pytest.mark.parametrize(
    "cell",
    ["46418", "46418.0", "1801353600", "20270131", "31-Jan-27", "1/31/27", "Jan 31 '27",
     "2027-01-31 9:00"],
)  # fmt: skip
def test_days_as_programs_write_them_are_read_in_tables(cell):
    assert day_of_table(cell) == date(2027, 1, 31)


@pytest.mark.parametrize(
    "cell",
    ["first Monday of each month", "Monday 13 September", "2027-09", "Sep-27", "soon",
     "every 2 weeks"],
)  # fmt: skip
def test_what_names_no_day_is_no_mistake(cell):
    with pytest.raises(VagueValueError):
        day_of_table(cell)


def test_nought_is_no_day():
    assert day_of_table("0") is None
