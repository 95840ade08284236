"""When somebody is at the desk, and how that is said."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cases.hours import Holiday, Shift, WorkingHours, reply_minutes_of, shifts_of
from bot.dialogue.context import DeskNow
from bot.dialogue.handing_over import back_in_words, when_in_words
from bot.messages import messages
from bot.refusals import NotUsableError

VANCOUVER = ZoneInfo("America/Vancouver")
HOURS = WorkingHours(
    "America/Vancouver",
    (shifts_of("9:00-12:00, 13:00-17:00"),) * 5 + ((), ()),
    (Holiday(date(2026, 12, 25), "Christmas Day"), Holiday(date(2026, 12, 28), "Boxing Day")),
)


def at(day: str, wall: str) -> datetime:
    return datetime.fromisoformat(f"{day}T{wall}").replace(tzinfo=VANCOUVER)


def said(hours: WorkingHours, moment: datetime, language: str = "en") -> str:
    back = hours.back(moment)
    return "open" if back is None else back_in_words(back, messages(language))


@pytest.mark.parametrize(
    ("day", "wall", "words"),
    [
        ("2026-12-01", "10:00", "open"),
        ("2026-12-01", "12:15", "after the break, at 13:00"),
        ("2026-12-01", "06:30", "today at 9:00"),
        ("2026-12-01", "17:00", "tomorrow at 9:00"),
        ("2026-12-04", "18:00", "on Monday at 9:00"),
        ("2026-12-24", "17:30", "on Tuesday at 9:00"),
        ("2026-12-05", "11:00", "on Monday at 9:00"),
    ],
)
def test_it_is_said_when_the_desk_opens_next(day, wall, words):
    assert said(HOURS, at(day, wall)) == words


def test_it_is_said_in_french_and_spanish():
    evening, friday = at("2026-12-01", "17:00"), at("2026-12-04", "18:00")

    assert said(HOURS, evening, "fr") == "demain à 9 h 00"
    assert said(HOURS, evening, "es") == "mañana a las 9:00"
    assert said(HOURS, friday, "fr") == "lundi à 9 h 00"
    assert said(HOURS, friday, "es") == "el lunes a las 9:00"


def test_a_closed_fortnight_is_told_by_its_day():
    long = WorkingHours(
        HOURS.zone,
        HOURS.days,
        tuple(Holiday(date(2026, 12, 21) + timedelta(days=each)) for each in range(14)),
    )

    assert said(long, at("2026-12-19", "10:00")) == "on Mon 4 Jan 2027 at 9:00"


def test_without_hours_nobody_is_told_a_time():
    unset = WorkingHours("America/Vancouver")

    assert unset.is_open(at("2026-12-01", "03:00"))
    assert unset.back(at("2026-12-01", "03:00")) is None
    assert "Somebody will write" in when_in_words(DeskNow(), messages("en"))


def test_a_desk_that_is_always_closed_promises_nothing():
    never = WorkingHours(
        HOURS.zone,
        HOURS.days,
        tuple(Holiday(date(2026, 1, 1) + timedelta(days=each)) for each in range(900)),
    )

    assert never.opens_next(at("2026-12-01", "10:00")) is None


def test_the_desk_opens_at_the_same_wall_clock_time_when_clocks_change():
    sunday = WorkingHours("America/Vancouver", ((),) * 6 + (shifts_of("9-17"),))

    before, after = at("2027-03-07", "12:00"), at("2027-03-14", "00:30")

    assert sunday.opens_next(before) == at("2027-03-14", "09:00")
    assert sunday.opens_next(after) == at("2027-03-14", "09:00")
    # Eight hours and a half by the clock, seven and a half by the sun.
    opens = sunday.opens_next(after).astimezone(UTC)
    assert opens - after.astimezone(UTC) == timedelta(hours=7, minutes=30)
    assert sunday.open_minutes(after, at("2027-03-14", "10:00")) == 60


def test_a_night_desk_is_open_past_the_change_of_clocks():
    nights = WorkingHours("America/Vancouver", (shifts_of("22:00-0:00"),) * 7)

    assert nights.is_open(at("2026-12-01", "23:59"))
    assert not nights.is_open(at("2026-12-02", "00:00"))


def test_waiting_is_counted_in_minutes_in_which_somebody_was_there():
    friday, monday = at("2026-12-04", "16:30"), at("2026-12-07", "09:30")

    assert HOURS.open_minutes(friday, monday) == 60
    assert HOURS.open_minutes(monday, friday) == 0


ZONES = st.sampled_from(
    ["America/Vancouver", "America/St_Johns", "Europe/Paris", "Australia/Lord_Howe", "UTC"]
)
MOMENTS = st.integers(0, 3 * 365 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


@st.composite
def working_hours(draw) -> WorkingHours:
    def day() -> tuple[Shift, ...]:
        edges = draw(
            st.lists(st.integers(0, 24 * 12 - 1), min_size=0, max_size=6, unique=True).filter(
                lambda each: len(each) % 2 == 0
            )
        )
        edges.sort()
        walls = [time(each // 12, each % 12 * 5) for each in edges]
        return tuple(map(Shift, walls[::2], walls[1::2]))

    days = tuple(day() for _ in range(7))
    holidays = draw(st.lists(st.dates(date(2026, 1, 1), date(2028, 12, 31)), max_size=3))
    return WorkingHours(draw(ZONES), days, tuple(Holiday(each) for each in sorted(set(holidays))))


@given(working_hours(), MOMENTS)
def test_the_desk_is_open_when_it_opens_and_closed_until_then(hours, moment):
    opens = hours.opens_next(moment)
    if opens is None:
        assert not hours.is_set or hours.is_open(moment) or not any(hours.days)
        return

    assert opens > moment
    assert hours.is_open(opens)
    if not hours.is_open(moment):
        span = opens - moment
        assert not any(hours.is_open(moment + span * part / 7) for part in range(7))
        assert hours.back(moment).at == opens


@given(working_hours(), MOMENTS, st.integers(1, 2000), st.integers(1, 2000))
def test_open_minutes_add_up(hours, moment, first, second):
    middle = moment + timedelta(minutes=first)
    end = middle + timedelta(minutes=second)

    whole = hours.open_minutes(moment, end)

    parts = hours.open_minutes(moment, middle) + hours.open_minutes(middle, end)
    assert whole == pytest.approx(parts)
    assert 0 <= whole <= first + second


@given(working_hours())
def test_hours_are_read_as_they_were_written(hours):
    assert WorkingHours.from_json(hours.as_json()) == hours


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("9am-5pm", "9:00-17:00"),
        ("9 a.m. - 12 p.m., 1 p.m. – 5:30 p.m.", "9:00-12:00, 13:00-17:30"),
        ("9 to 5 PM", "9:00-17:00"),
        ("9 h 30 à 12 h, 13h-17h", "9:30-12:00, 13:00-17:00"),
        ("9.00 a 14.00", "9:00-14:00"),
        ("8pm-12am", "20:00-0:00"),
        ("12am-24:00", "0:00-0:00"),
        ("fermé", ""),
        ("Cerrado", ""),
    ],
)
def test_hours_are_read_as_people_write_them(written, meant):
    assert ", ".join(map(str, shifts_of(written))) == meant


@pytest.mark.parametrize("written", ["13pm-14pm", "9-noon", "9", "-", "0am-5am", "9:00-17:61"])
def test_what_is_no_time_is_refused(written):
    with pytest.raises(ValueError, match="cannot be read"):
        shifts_of(written)


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ({"zone": "Mars"}, "'Mars' is no time zone"),
        ({"zone": "UTC", "days": {"monday": ["9"]}}, "Monday cannot be read"),
        ({"zone": "UTC", "days": {"monday": ["17:00-9:00"]}}, "end before they begin"),
        ({"zone": "UTC", "days": {"monday": ["9-12", "11-13"]}}, "overlap"),
        ({"zone": "UTC", "days": {"monday": ["25-26"]}}, "cannot be read"),
        ({"zone": "UTC", "holidays": {"25.12.": ""}}, "'25.12.' is no day"),
    ],
)
def test_what_cannot_be_read_is_said_with_its_value(written, problem):
    with pytest.raises(ValueError, match=problem):
        WorkingHours.from_json(written)


def test_whoever_waits_for_longer_than_was_aimed_at_is_late_by_open_hours_only():
    hours = WorkingHours.from_json(
        {"zone": "UTC", "days": {"monday": ["9:00-12:00", "13:00-17:00"]}, "reply_minutes": 240}
    )
    asked = datetime(2026, 11, 30, 11, tzinfo=UTC)

    assert not hours.is_late(asked, datetime(2026, 11, 30, 16, tzinfo=UTC))
    assert hours.is_late(asked, datetime(2026, 11, 30, 16, 30, tzinfo=UTC))
    assert not replace(hours, reply_minutes=None).is_late(asked, datetime(2027, 1, 1, tzinfo=UTC))
    assert WorkingHours.from_json(hours.as_json()) == hours


@pytest.mark.parametrize(
    ("written", "minutes"), [("4", 240), ("0.5", 30), ("0,5", 30), (" ", None), ("200", 12_000)]
)
def test_within_how_many_hours_somebody_is_answered_is_read(written, minutes):
    assert reply_minutes_of(written) == minutes


@pytest.mark.parametrize("written", ["soon", "0", "-1", "201", "nan", "1e99"])
def test_what_is_no_such_number_of_hours_is_refused(written):
    with pytest.raises(NotUsableError, match="no number of hours"):
        reply_minutes_of(written)


@pytest.mark.parametrize(
    ("asked", "due"),
    [
        (("2026-12-01", "9:30"), ("2026-12-01", "11:30")),
        (("2026-12-01", "11:30"), ("2026-12-01", "14:30")),
        (("2026-12-01", "12:30"), ("2026-12-01", "15:00")),
        (("2026-12-04", "16:30"), ("2026-12-07", "10:30")),
        (("2026-12-24", "16:00"), ("2026-12-29", "10:00")),
        (("2026-12-01", "10:00"), ("2026-12-01", "12:00")),
    ],
    ids=["same-shift", "over-the-break", "in-the-break", "weekend", "holidays", "to-the-minute"],
)
def test_by_when_somebody_is_to_be_answered_is_told_by_open_hours(asked, due):
    hours = replace(HOURS, reply_minutes=120)
    since = datetime.fromisoformat(f"{asked[0]}T{asked[1]:0>5}").replace(tzinfo=VANCOUVER)

    assert hours.answer_by(since) == at(*due)


def test_without_hours_or_without_an_aim_the_clock_on_the_wall_or_nothing_tells_it():
    since = at("2026-12-01", "23:00")

    assert WorkingHours("UTC", reply_minutes=90).answer_by(since) == since + timedelta(minutes=90)
    assert HOURS.answer_by(since) is None


@given(st.integers(0, 20_000), st.integers(1, 3_000))
def test_whoever_is_answered_by_then_is_not_late_and_a_minute_later_is(minutes, aim):
    hours = replace(HOURS, reply_minutes=aim)
    since = at("2026-11-27", "00:00") + timedelta(minutes=minutes)

    due = hours.answer_by(since)

    assert due is not None
    assert not hours.is_late(since, due)
    # The clock of the aim stands still while the desk is closed.
    opens = due if hours.is_open(due) else hours.opens_next(due)
    assert opens is not None
    assert hours.is_late(since, opens + timedelta(minutes=1))


@pytest.mark.parametrize(
    ("now", "ends"),
    [
        (("2026-12-01", "08:00"), ("2026-12-01", "17:00")),
        (("2026-12-01", "12:30"), ("2026-12-01", "17:00")),
        (("2026-12-01", "17:00"), ("2026-12-02", "00:00")),
        (("2026-12-25", "10:00"), ("2026-12-26", "00:00")),
    ],
    ids=["before", "in-the-break", "after", "holiday"],
)
def test_the_desks_day_ends_with_its_last_shift_else_at_midnight(now, ends):
    assert HOURS.closes_today(at(*now)) == at(*ends)
