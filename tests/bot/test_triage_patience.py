"""Abuse and floods are slowed: by seconds that double, to a minute, and are forgotten."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.triage.patience import (
    FLOOD,
    LONGEST_SECONDS,
    is_flood,
    remembered,
    seconds_before_answer,
)

NOW = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("n_slips", "seconds"), [(0, 0), (1, 0), (2, 2), (3, 4), (4, 8), (6, 32), (7, 60), (8, 60)]
)
def test_the_first_outburst_is_free_and_each_further_one_waits_twice_as_long(n_slips, seconds):
    assert seconds_before_answer(n_slips) == seconds


@given(st.integers(min_value=-5, max_value=10**12))
def test_nobody_waits_longer_than_a_minute_and_never_less_for_more(n_slips):
    waited = seconds_before_answer(n_slips)

    assert 0 <= waited <= LONGEST_SECONDS
    assert waited <= seconds_before_answer(n_slips + 1)


def test_what_was_an_hour_ago_is_forgotten():
    slips = [NOW - timedelta(minutes=ago) for ago in (90, 60, 59, 1)]

    assert remembered(slips, NOW) == slips[2:]


def test_a_dozen_messages_in_a_minute_are_a_flood_and_eleven_are_not():
    within = [NOW - timedelta(seconds=each) for each in range(FLOOD)]

    assert is_flood(within, NOW)
    assert not is_flood(within[1:], NOW)
    assert not is_flood([each - timedelta(minutes=2) for each in within], NOW)
