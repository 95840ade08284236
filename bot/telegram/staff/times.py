"""Times at the desk: until when a case is put off, as people write it, and how times are said."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.messages import Messages

# When a day at the desk begins, unless its hours say otherwise.
MORNING = time(9)

# A case that nobody wants to see for longer is resolved.
LONGEST = timedelta(days=90)

_SPAN = re.compile(
    r"(\d{1,4})\s*(m|min|mins|minutes?|minutos?|h|hours?|heures?|horas?|d|j|days?|jours?|d[ií]as?)"
)
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "j": "days"}
_CLOCK = re.compile(r"(?:at |à |a las? )?(\d{1,2})(?:(?:[:h.])(\d{2})?)?\s*(am|pm)?")
_TOMORROW = ("tomorrow", "demain", "mañana", "manana")
_TODAY = ("today", "aujourd'hui", "hoy")
_WEEKDAYS = (
    ("monday", "mon", "lundi", "lunes"),
    ("tuesday", "tue", "mardi", "martes"),
    ("wednesday", "wed", "mercredi", "miércoles", "miercoles"),
    ("thursday", "thu", "jeudi", "jueves"),
    ("friday", "fri", "vendredi", "viernes"),
    ("saturday", "sat", "samedi", "sábado", "sabado"),
    ("sunday", "sun", "dimanche", "domingo"),
)


class UnreadableTimeError(ValueError):
    """A time that cannot be read, or that is none to wait for."""


def read_until(
    words: str,
    now: datetime,
    zone: ZoneInfo,
    *,
    opens: Callable[[date], time] = lambda _: MORNING,
) -> datetime:
    """Return until when a case is put off: "2h", "tomorrow", "Monday 9:00", "2026-12-01 13:30".

    Args:
        words: What was written.
        now: This moment.
        zone: Time zone of the desk; hours are its own.
        opens: When the desk opens on a day, for a day that was given without an hour.

    Returns:
        The moment, in UTC. An hour alone is the next such hour; a weekday is never today.

    Raises:
        UnreadableTimeError: It cannot be read, is past, or is further than 90 days away.
    """
    said = " ".join(words.lower().replace(",", " ").split())
    here = now.astimezone(zone)
    span = _SPAN.fullmatch(said)
    if span is not None:
        until = now + timedelta(**{_UNITS[span[2][0]]: int(span[1])})
    else:
        day, rest = _day(said, here.date())
        clock = _clock(rest) if rest else None
        if (day is None and clock is None) or (rest and clock is None):
            raise UnreadableTimeError
        of = day or here.date()
        until = datetime.combine(of, clock or opens(of), zone)
        if day is None and until <= now:
            until = datetime.combine(
                of + timedelta(days=1), until.timetz().replace(tzinfo=None), zone
            )
    if not now < until <= now + LONGEST:
        raise UnreadableTimeError
    return until.astimezone(UTC)


def moment(at: datetime, zone: ZoneInfo, say: Messages) -> str:
    """Return a moment as it is said at the desk: "Mon 30 Nov 2026, 9:00"."""
    here = at.astimezone(zone)
    return f"{say.day(here.date())}, {say.time(here.time())}"


def _day(said: str, today: date) -> tuple[date | None, str]:
    """Return the day at the beginning of what was said, None for none, and the rest."""
    first, _, rest = said.partition(" ")
    if first in _TOMORROW:
        return today + timedelta(days=1), rest
    if first in _TODAY:
        return today, rest
    for number, names in enumerate(_WEEKDAYS):
        if first in names:
            return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1), rest
    try:
        return date.fromisoformat(first), rest
    except ValueError:
        return None, said


def _clock(said: str) -> time | None:
    found = _CLOCK.fullmatch(said)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        hour = hour % 12 + (12 if found[3] == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
