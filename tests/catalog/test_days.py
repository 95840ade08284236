"""Days in many forms, and what is no day."""

from datetime import date

import pytest

from catalog.formats.days import day, day_of_table, in_order, several, span_of, spans
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


@pytest.mark.parametrize(
    "cell",
    ["mardi 5 janvier 2027", "mar. 5 janvier 2027", "Mardi 5/1/2027 ", "martes 5 de enero de 2027"],
)
def test_tuesday_is_not_march(cell):
    assert day(in_order(cell, "day first")) == date(2027, 1, 5)


@pytest.mark.parametrize("cell", ["Market day 5, 2027", "mardis 12, 2027"])
def test_a_word_that_begins_like_a_month_is_none(cell):
    with pytest.raises(BadValueError):
        day(cell)


def test_a_month_that_is_misspelt_is_read():
    assert day("Febuary 3, 2027") == date(2027, 2, 3)


def test_of_two_months_none_is_guessed():
    with pytest.raises(VagueValueError, match="several days"):
        day("Exam week of Jan 5, again Mar 9, 2027")


@pytest.mark.parametrize(
    ("cell", "start", "end"),
    [
        ("Les mardis du 12 janvier au 16 mars 2027", (2027, 1, 12), (2027, 3, 16)),
        ("every Monday from Jan 4 to Feb 8, 2027", (2027, 1, 4), (2027, 2, 8)),
        ("14 et 15 mai 2027", (2027, 5, 14), (2027, 5, 15)),
        ("May 14 & 15, 2027", (2027, 5, 14), (2027, 5, 15)),
        ("Nov 30 – Jan 15, 2027", (2026, 11, 30), (2027, 1, 15)),
        ("1/13-2/20/2027", (2027, 1, 13), (2027, 2, 20)),
        ("11/30-1/15/2027", (2026, 11, 30), (2027, 1, 15)),
        ("1/13/2027-2/20/2027", (2027, 1, 13), (2027, 2, 20)),
    ],
)
def test_a_span_is_read_whose_month_or_year_stands_once(cell, start, end):
    assert span_of(in_order(cell, "month first")) == (date(*start), date(*end))


def test_two_days_a_week_apart_are_no_span():
    assert span_of("14 et 21 mai 2027") is None
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


@pytest.mark.parametrize(
    ("cell", "n_days"),
    [
        ("Jan 11, Mar 8 and May 3, 2027", 3),
        ("2027-01-11; 2027-03-08", 2),
        ("2027-01-11, 2027-03-08", 2),
        ("11 janvier et 8 mars 2027", 2),
        ("September 13, 2027; January 10, 2028", 2),
        ("Jan 11, 2027", 0),
        ("soon and later", 0),
    ],
)
def test_several_days_of_a_cell_are_as_many(cell, n_days):
    assert len(several(cell)) == n_days


@pytest.mark.parametrize(
    "cell", ["Jan 11 - Mar 8, 2027", "2027-01-11 to 2027-03-08", "11 janvier 2027 au 8 mars 2027"]
)
def test_a_span_of_days_is_begin_and_end(cell):
    assert span_of(cell) == (date(2027, 1, 11), date(2027, 3, 8))


@pytest.mark.parametrize("cell", ["2027-01-11", "Mar 8 - Jan 11, 2027", "Monday - Friday", ""])
def test_what_is_no_span_of_days_is_none(cell):
    assert span_of(cell) is None


def test_several_runs_in_one_cell_are_as_many_spans():
    found = spans("2027-01-11 - 2027-04-16 ; 2027-05-03 - 2027-08-06")

    assert [(str(start), str(end)) for start, end in found] == [
        ("2027-01-11", "2027-04-16"),
        ("2027-05-03", "2027-08-06"),
    ]
    assert spans("2027-01-11 - 2027-04-16") == ()
