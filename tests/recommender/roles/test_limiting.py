"""What somebody tells of a life is no limit, though it has the words of one."""

from datetime import date

import pytest

from recommender.goals import Goal, Limits, read_limits
from recommender.roles.limiting import believed_limits
from tests.recommender.roles.tagging import tagged

TODAY = date(2026, 11, 24)


def believed(text: str, **told: list[str]) -> Limits:
    limits = read_limits(text, today=TODAY)
    return believed_limits(Goal(text=text, language="en", limits=limits), tagged(text, **told))


def test_nights_at_work_are_no_evenings_to_learn_in():
    text = "tow truck, evenings for six years, want to do hvac"

    assert read_limits(text, today=TODAY).schedule == ("evening",)
    assert believed(text, background=["tow truck, evenings for six years"]).schedule == ()


def test_of_two_times_the_one_that_is_not_told_is_left():
    text = "weekends only, because i clean evenings"

    found = believed(text, background=["i clean evenings"])

    assert found.schedule == ("weekend",)


@pytest.mark.parametrize("text", ["hvac evenings under $800", "bake bread before March"])
def test_what_is_not_told_stays(text):
    assert believed(text) == read_limits(text, today=TODAY) != Limits()


def test_days_and_towns_stay_whatever_is_told_beside_them():
    text = "i move to Victoria in June and start then"

    assert believed(text, background=[text]) == read_limits(text, today=TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "she can only do nights because of our kids",
        "my company reimburses $2500 a year",
        "my budget is $600 from my savings",
    ],
)
def test_a_bound_is_a_limit_whatever_it_is_told_with(text):
    assert believed(text, background=[text]) == read_limits(text, today=TODAY) != Limits()
