"""An agenda -> .ics (RFC 5545): whole days, with alarms at nine in the morning before them."""

import uuid
from datetime import UTC, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event

from bot.handouts.records import Agenda, Deadline

# Names made under this one are ours: the same day of the same credential is always the same name.
_OURS = uuid.UUID("6f0d2b7e-55a1-4d0c-9b8a-3c9f6f4a1e52")

_PRODUCT = "-//credential advisor//handouts//"
_ALARM_HOUR = 9


def ics_of(agenda: Agenda) -> bytes:
    """Return an agenda as an .ics file."""
    calendar = Calendar()
    calendar.add("prodid", f"{_PRODUCT}{agenda.language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", agenda.title)
    for deadline in agenda.deadlines:
        calendar.add_component(_event(deadline, agenda))
    return bytes(calendar.to_ical())


def uid_of(deadline: Deadline) -> str:
    """Return the name under which a calendar finds a day again."""
    return str(uuid.uuid5(_OURS, deadline.key))


def written(text: str) -> str:
    r"""Return a text as calendars are given it: with a stroke of the same looks for a backslash.

    Calendars take "\n" in a title for the end of a line, the library that writes it among them.
    """
    return text.replace("\\", "\N{SET MINUS}")


def _event(deadline: Deadline, agenda: Agenda) -> Event:
    event = Event()
    event.add("uid", uid_of(deadline))
    event.add("dtstamp", datetime.combine(agenda.as_of, time(), UTC))
    # A file of a later day wins over what is in the calendar.
    event.add("sequence", agenda.as_of.toordinal())
    event.add("summary", written(deadline.title), parameters={"language": agenda.language})
    event.add("description", written(deadline.text), parameters={"language": agenda.language})
    event.add("dtstart", deadline.day)
    event.add("dtend", deadline.day + timedelta(days=1))
    # A deadline takes nobody's time: they are still free that day.
    event.add("transp", "TRANSPARENT")
    if deadline.url:
        event.add("url", deadline.url)
    for days_before, words in deadline.reminders:
        event.add_component(_alarm(days_before, words))
    return event


def _alarm(days_before: int, words: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", written(words))
    # Counted from the midnight with which a whole day begins.
    alarm.add("trigger", timedelta(days=-days_before, hours=_ALARM_HOUR))
    return alarm
