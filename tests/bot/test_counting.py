"""Goals are counted by week, without anything that says whose they were."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.counting import WRITTEN_EVERY, Counting, Observed, counts_of, redacted
from bot.memory import Weeks
from recommender.goals import Goal
from tests.fakes import TODAY

EMPTY = Goal(text="", language="en")


def goal(*aims):
    return Goal(text=" and ".join(aims), language="en", aims=aims)


@pytest.fixture
def answer(recommender):
    return lambda *aims: recommender.recommend(goal(*aims), today=TODAY)


@pytest.mark.parametrize(
    ("aim", "kept"),
    [
        ("Become a welder", "become a welder"),
        ("call me at 250-555-0199 about welding", "call me at about welding"),
        ("write to ana@example.org", "write to"),
        ("I am @ana_b, see https://example.org/ana", "i am see"),
        ("welder, 45 years old", "welder, years old"),
        ("12345", ""),
        (
            "a very long story about everything that ever happened to me at work",
            "a very long story about everything that ever happened to",
        ),
    ],
)
def test_an_aim_is_kept_without_what_may_say_who_it_is(aim, kept):
    assert redacted(aim) == kept


@given(st.text())
def test_nothing_that_is_kept_holds_a_digit_or_an_address(text):
    kept = redacted(text)

    assert not any(each.isdecimal() for each in kept)
    assert not re.search(r"\S@\S", kept)
    assert len(kept.split()) <= 10


def test_what_fits_well_is_counted_without_its_words(answer):
    counted = counts_of(answer("bake sourdough bread"))

    assert counted["goal", "confident"] == 1
    assert not [name for kind, name in counted if kind == "unserved"]


def test_what_nothing_fits_is_kept_as_an_aim(answer):
    counted = counts_of(answer("fly drones 3 times"))

    assert counted["goal", "unsure"] == 1
    assert counted["unserved", "fly drones times"] == 1


def test_an_observed_recommender_answers_the_same(recommender):
    observed = Observed(recommender)

    told = observed.recommend(goal("weld steel"), today=TODAY)

    assert told == recommender.recommend(goal("weld steel"), today=TODAY)
    assert observed.answers == [told]


@pytest.fixture
def counting(engine):
    clock = type("Clock", (), {"now": 0.0})()
    counting = Counting(Weeks(engine), "menu", clock=lambda: clock.now)
    counting.clock = clock
    return counting


def kept(engine):
    return {(each.kind, each.name): each.n for each in Weeks(engine).since("menu", TODAY)}


def test_a_goal_is_counted_once_however_often_its_list_changes(engine, counting, answer):
    baked = answer("bake sourdough bread")
    counting.note(EMPTY, [baked], TODAY)
    counting.note(baked.goal, [baked], TODAY)
    counting.note(EMPTY, [], TODAY)

    counting.flush(TODAY)

    assert kept(engine)["goal", "confident"] == 1


def test_counts_are_written_once_a_minute_and_added_up(engine, counting, answer):
    baked = answer("bake sourdough bread")
    counting.note(EMPTY, [baked], TODAY)
    assert kept(engine) == {}

    counting.clock.now = WRITTEN_EVERY
    counting.note(EMPTY, [baked], TODAY)
    counting.note(EMPTY, [baked], TODAY)
    counting.flush(TODAY)

    assert kept(engine)["goal", "confident"] == 3


def test_a_week_begins_on_monday(engine):
    for day in (date(2026, 11, 23), date(2026, 11, 29), date(2026, 11, 30)):
        Weeks(engine).add("menu", day, {("goal", "unsure"): 1})

    found = Weeks(engine).since("menu", date(2026, 11, 23))

    assert [(each.week, each.n) for each in found] == [
        (date(2026, 11, 23), 2),
        (date(2026, 11, 30), 1),
    ]
