"""When somebody is at the desk: working days with breaks, holidays, a time zone.

Times are wall-clock times of the zone. One that does not exist on a day, because clocks go forward,
is as much later as they go; one that comes twice is the first of the two (PEP 495).
"""

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.refusals import NotUsableError

if TYPE_CHECKING:
    # Settings are read before anything of triage is.
    from bot.triage.topics import Urgency

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

# Hours as people write them: "closed"; "9 a.m.", which is written "9 am"; "9 h 30"; "9 to 5pm".
_CLOSED = frozenset({"closed", "fermé", "fermée", "ferme", "cerrado", "cerrada"})
_HALF = re.compile(r"(?<=\d) ?([ap])\.? ?m\b\.?")
_TIME = re.compile(r"(\d{1,2})(?: ?[:.h] ?(\d{1,2})?)?(?: (am|pm))?")
_UNTIL = re.compile(r" ?[-–—] ?| (?:to|until|à|a) ")

# Nobody promises an answer later than within so many minutes of open hours: some five weeks.
_LONGEST_REPLY_MINUTES = 200 * 60

# Who cannot wait is to be answered within so many open minutes, however long the aim is.
AT_ONCE_MINUTES = 15

# Nobody closes for longer than a year and means to come back.
_FURTHEST_DAYS = 400


@dataclass(frozen=True)
class Shift:
    """A stretch of a day on which the desk is open; between two shifts is a break.

    Attributes:
        opens: When it begins.
        closes: When it ends; 00:00 is midnight at the end of the day.
    """

    opens: time
    closes: time

    def __str__(self) -> str:
        """Return "9:00-12:30"."""
        return f"{_spelled(self.opens)}-{_spelled(self.closes)}"


@dataclass(frozen=True)
class Holiday:
    """A day on which the desk is closed, whatever its weekday."""

    day: date
    name: str = ""


@dataclass(frozen=True)
class Back:
    """When the desk opens next, the way people say it.

    Attributes:
        kind: "break" where it opens later in the same half-open day, "today" before the first
            shift, "tomorrow", "weekday" within a week, "day" beyond.
        at: When, in the desk's own time.
    """

    kind: Literal["break", "today", "tomorrow", "weekday", "day"]
    at: datetime


@dataclass(frozen=True)
class WorkingHours:
    """The hours of a desk.

    Attributes:
        zone: IANA name of its time zone.
        days: The shifts of each weekday, Monday first, in order, apart from one another; seven
            times none where no hours were ever set.
        holidays: Days on which it is closed, in order.
        reply_minutes: Within how many minutes, of those in which it is open, somebody who waits is
            to be answered; None for no such aim.
    """

    zone: str
    days: tuple[tuple[Shift, ...], ...] = ((),) * 7
    holidays: tuple[Holiday, ...] = ()
    reply_minutes: int | None = None

    @property
    def is_set(self) -> bool:
        """Whether any hours are set; without, nobody can be told when somebody is there."""
        return any(self.days)

    @cached_property
    def _closed_on(self) -> frozenset[date]:
        return frozenset(each.day for each in self.holidays)

    def is_open(self, at: datetime) -> bool:
        """Tell whether the desk is open at a moment; always, where no hours are set."""
        if not self.is_set:
            return True
        day = at.astimezone(ZoneInfo(self.zone)).date()
        # A shift that ends at midnight belongs to the day before.
        return any(
            opens <= at < closes
            for each in (day - timedelta(days=1), day)
            for opens, closes in self.shifts_on(each)
        )

    def opens_next(self, at: datetime) -> datetime | None:
        """Return the next moment after `at` when the desk opens, in its own time.

        None where no hours are set, or where holidays cover more than a year.
        """
        if not self.is_set:
            return None
        today = at.astimezone(ZoneInfo(self.zone)).date()
        for days in range(_FURTHEST_DAYS):
            for opens, _ in self.shifts_on(today + timedelta(days=days)):
                if opens > at:
                    return opens.astimezone(ZoneInfo(self.zone))
        return None

    def shifts_on(self, day: date) -> list[tuple[datetime, datetime]]:
        """Return the shifts of a day as moments in UTC; none on a holiday."""
        if day in self._closed_on:
            return []
        moments = []
        for shift in self.days[day.weekday()]:
            last = day + timedelta(days=1) if shift.closes == time(0) else day
            opens, closes = self._moment(day, shift.opens), self._moment(last, shift.closes)
            if opens < closes:
                moments.append((opens, closes))
        return moments

    def open_minutes(self, since: datetime, until: datetime) -> float:
        """Return how many minutes the desk was open between two moments; all, without hours."""
        # Python counts between two times of one zone by the clock on the wall.
        since, until = since.astimezone(UTC), until.astimezone(UTC)
        if not self.is_set:
            return max(0.0, (until - since).total_seconds() / 60)
        day = since.astimezone(ZoneInfo(self.zone)).date() - timedelta(days=1)
        last = until.astimezone(ZoneInfo(self.zone)).date()
        seconds = 0.0
        while day <= last:
            for opens, closes in self.shifts_on(day):
                seconds += max(0.0, (min(closes, until) - max(opens, since)).total_seconds())
            day += timedelta(days=1)
        return seconds / 60

    def of(self, urgency: "Urgency") -> "WorkingHours":
        """Return the same hours with the aim for a case of an urgency."""
        if self.reply_minutes is None or urgency != "now":
            return self
        return replace(self, reply_minutes=min(self.reply_minutes, AT_ONCE_MINUTES))

    def is_late(self, since: datetime, at: datetime) -> bool:
        """Tell whether somebody who waits since then should have been answered by now."""
        return self.reply_minutes is not None and self.open_minutes(since, at) > self.reply_minutes

    def answer_by(self, since: datetime) -> datetime | None:
        """Return when somebody who waits since then is to be answered at the latest, in UTC.

        None where there is no such aim, or where the desk stays closed for more than a year.
        """
        if self.reply_minutes is None:
            return None
        since, left = since.astimezone(UTC), timedelta(minutes=self.reply_minutes)
        if not self.is_set:
            return since + left
        # A shift that ends at midnight belongs to the day before.
        first = since.astimezone(ZoneInfo(self.zone)).date() - timedelta(days=1)
        for days in range(_FURTHEST_DAYS):
            for opens, closes in self.shifts_on(first + timedelta(days=days)):
                begins = max(opens, since)
                if closes - begins >= left:
                    return begins + left
                left -= max(closes - begins, timedelta(0))
        return None

    def closes_today(self, at: datetime) -> datetime:
        """Return when the desk's day ends, in UTC: with its last shift, else at midnight."""
        day = at.astimezone(ZoneInfo(self.zone)).date()
        ends = [closes for _, closes in self.shifts_on(day) if closes > at]
        return max(ends) if ends else self._moment(day + timedelta(days=1), time(0))

    def back(self, at: datetime) -> Back | None:
        """Return when the desk opens next, as it is said; None while it is open or unknown."""
        if self.is_open(at):
            return None
        opens = self.opens_next(at)
        if opens is None:
            return None
        here = at.astimezone(ZoneInfo(self.zone))
        days = (opens.date() - here.date()).days
        if days == 0:
            was_open = any(closes <= at for _, closes in self.shifts_on(here.date()))
            return Back("break" if was_open else "today", opens)
        if days == 1:
            return Back("tomorrow", opens)
        return Back("weekday" if days < 7 else "day", opens)

    def _moment(self, day: date, wall: time) -> datetime:
        return datetime.combine(day, wall, ZoneInfo(self.zone)).astimezone(UTC)

    def as_json(self) -> dict[str, Any]:
        """Return the hours for the database and for forms."""
        return {
            "zone": self.zone,
            "days": {
                name: [str(shift) for shift in shifts]
                for name, shifts in zip(WEEKDAYS, self.days, strict=True)
            },
            "holidays": {each.day.isoformat(): each.name for each in self.holidays},
            "reply_minutes": self.reply_minutes,
        }

    @classmethod
    def from_json(cls, written: dict[str, Any]) -> "WorkingHours":
        """Read what `as_json` wrote, or what somebody typed.

        Raises:
            ValueError: A zone, time or day cannot be read; the text says which and what to write.
        """
        zone = str(written.get("zone", ""))
        known_zone(zone)
        days = written.get("days", {})
        return cls(
            zone,
            tuple(shifts_of(", ".join(days.get(name, [])), day=name) for name in WEEKDAYS),
            tuple(
                Holiday(day_of(day), str(name))
                for day, name in sorted(written.get("holidays", {}).items())
            ),
            written.get("reply_minutes"),
        )


def shifts_of(written: str, *, day: str = "") -> tuple[Shift, ...]:
    """Read "9:00-12:30, 13:00-17:00" or "9am to 5pm"; "" and "closed" are none.

    Raises:
        NotUsableError: It cannot be read, or two shifts overlap.
    """
    parts = [part.strip() for part in written.replace(";", ",").split(",") if part.strip()]
    if not parts or written.strip().lower() in _CLOSED:
        return ()
    shifts = [_shift(part, day or "none") for part in parts]
    for one, other in pairwise(shifts):
        if one.closes == time(0) or other.opens < one.closes:
            raise NotUsableError(
                "refused-hours-overlap", day=day or "none", one=str(one), other=str(other)
            )
    return tuple(shifts)


def day_of(written: str) -> date:
    """Read a day.

    Raises:
        NotUsableError: It is none.
    """
    try:
        return date.fromisoformat(written.strip())
    except ValueError:
        raise NotUsableError("refused-day", word=written) from None


def reply_minutes_of(written: str) -> int | None:
    """Read within how many hours somebody is to be answered: "4", "0.5", "" for no such aim.

    Raises:
        NotUsableError: It is no such number.
    """
    if not written.strip():
        return None
    try:
        minutes = round(60 * float(written.strip().replace(",", ".")))
    except (ValueError, OverflowError):
        minutes = 0
    if not 0 < minutes <= _LONGEST_REPLY_MINUTES:
        raise NotUsableError("refused-reply-hours", word=written.strip()[:20])
    return minutes


def known_zone(name: str) -> ZoneInfo:
    """Return a time zone.

    Raises:
        NotUsableError: There is none of that name.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise NotUsableError("refused-zone", word=name) from None


def _shift(part: str, day: str) -> Shift:
    said = " ".join(part.lower().split())
    opens, _, closes = _UNTIL.sub("-", _HALF.sub(r" \1m", said)).partition("-")
    try:
        shift = Shift(_time(opens), _time(closes))
    except ValueError:
        raise NotUsableError("refused-hours", day=day, part=part) from None
    if shift.closes != time(0) and shift.closes <= shift.opens:
        raise NotUsableError("refused-hours-end", day=day, part=part)
    return shift


def _time(written: str) -> time:
    found = _TIME.fullmatch(written.strip())
    if found is None:
        raise ValueError(f"no time: {written!r}")
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half is not None:
        if not 1 <= hour <= 12:
            raise ValueError(f"no time: {written!r}")
        hour = hour % 12 + (12 if half == "pm" else 0)
    # 24:00 is midnight at the end of the day.
    return time(0 if hour == 24 else hour, minute)


def _spelled(at: time) -> str:
    return f"{at.hour}:{at.minute:02}"
