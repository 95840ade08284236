"""How long something takes, in words: "3-5 months", "1 year 6 months", "20 hours", "P6W"."""

import re
from dataclasses import dataclass

from catalog.formats.quantities import iso_duration
from catalog.formats.values import (
    NUMBER,
    WEEKS_A_MONTH,
    WEEKS_A_YEAR,
    BadValueError,
    is_published,
    plain_number,
)
from catalog.models import MAX_HOURS, MAX_WEEKS


@dataclass(frozen=True)
class Length:
    """How long something takes; None for what is not said.

    Attributes:
        weeks: From first to last day.
        hours: Of study, in all.
        hours_per_week: Of study.
    """

    weeks: float | None = None
    hours: float | None = None
    hours_per_week: float | None = None


_UNIT = (
    r"(?P<hour>h(?:ou)?rs?\b|hours?|heures?|horas?|h\b)|(?P<minute>min(?:ute|uto)?s?\b)"
    r"|(?P<day>days?|jours?|d[ií]as?)"
    r"|(?P<week>w(?:ee)?ks?|semaines?|semanas?|sem\b)|(?P<month>months?|mois|mes(?:es)?)"
    r"|(?P<year>y(?:ea)?rs?|ann[eé]es?|ans?\b|a[nñ]os?)"
)
_A_WEEK = r"(?P<pace>\s*(?:/|per|a|each|par|por|[aà]\s+la)\s*(?:w(?:ee)?k|semaine|semana|sem)\b)"
# A number, perhaps a range, and its unit; a range's first end may have a unit of its own.
_PIECE = re.compile(rf"(?P<number>{NUMBER.pattern})[\s-]*(?:(?:{_UNIT}){_A_WEEK}?)?", re.IGNORECASE)
_OPEN_END = re.compile(
    r"more\s+than|over\b|plus\s+de|m[aá]s\s+de|\+|or\s+more|at\s+least|au\s+moins", re.IGNORECASE
)
_RANGE = re.compile(r"-|–|—|\bto\b|\bor\b|\bà\b|\ba\b|\bou\b|\bo\b|/", re.IGNORECASE)
_TIMES = re.compile(r"\bx\b|×", re.IGNORECASE)
_WEEKS_OF = {"day": 1 / 7, "week": 1.0, "month": WEEKS_A_MONTH, "year": WEEKS_A_YEAR}


def length(cell: str) -> Length:
    """Return how long something takes; of a range its upper end, parts added up.

    An open end ("more than 4 years") is no length: nothing is said.

    Raises:
        BadValueError: There is no number or no unit in it, or it is longer than any programme.
    """
    text = cell.strip()
    if not is_published(text) or _OPEN_END.search(text):
        return Length()
    if re.match(r"p[\dt]", text, re.IGNORECASE):
        stated = iso_duration(text)
        return Length(stated.weeks, stated.hours)
    sums: dict[str, float] = {}
    before = None
    for found in reversed(list(_PIECE.finditer(text))):
        unit = _unit(found)
        between = text[found.end() : before] if before is not None else ""
        if before is not None and (_RANGE.search(between) or unit is None):
            # The lower end of a range, which the upper one has already said.
            before = found.start()
            continue
        before = found.start()
        if unit is None:
            break
        sums[unit[0]] = sums.get(unit[0], 0.0) + plain_number(found["number"]) * unit[1]
    if _TIMES.search(text):
        # "6 weeks x 3 hours" says neither the hours in all nor how often they come.
        sums.pop("hours", None)
    if not sums:
        raise BadValueError(
            "it is no length of time", 'Write it with its unit, for example "10 weeks".'
        )
    bounds = {"weeks": MAX_WEEKS, "hours": MAX_HOURS, "hours_per_week": 100}
    if any(not 0 < value <= bounds[name] for name, value in sums.items()):
        raise BadValueError("it is no possible length", 'Write it as, for example, "10 weeks".')
    return Length(**{name: round(value, 1) for name, value in sums.items()})


def _unit(found: "re.Match[str]") -> tuple[str, float] | None:
    """Return what a piece measures, and how much of it one unit is."""
    if found["hour"] or found["minute"]:
        return "hours_per_week" if found["pace"] else "hours", 1.0 if found["hour"] else 1 / 60
    return next((("weeks", size) for name, size in _WEEKS_OF.items() if found[name]), None)
