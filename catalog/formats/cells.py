"""Readers of single cells; short ones remember, because lists repeat their dates and places."""

import html
import re
from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

from catalog.formats import asked, days, lengths, naming, prices, quantities, values, ways
from catalog.formats.values import BadValueError, VagueValueError
from catalog.models import AssessmentKind, Availability, Delivery, Kind, Schedule

_T = TypeVar("_T")
_MAX_REMEMBERED = 4_096
_MAX_LENGTH = 200


def _remembered(read: Callable[[str], _T]) -> Callable[[str], _T]:
    """Return a reader that remembers short cells; a thousand long ones would fill the memory."""
    known = lru_cache(maxsize=_MAX_REMEMBERED)(read)

    @wraps(read)
    def remembered(cell: str) -> _T:
        return known(cell) if len(cell) <= _MAX_LENGTH else read(cell)

    return remembered


day = _remembered(days.day_of_table)
hours = _remembered(values.hours)
weeks = _remembered(values.weeks)
hours_per_week = _remembered(values.hours_per_week)
hours_span = _remembered(values.hours_span)
weeks_span = _remembered(values.weeks_span)
hours_per_week_span = _remembered(values.hours_per_week_span)
length = _remembered(lengths.length)
language = _remembered(values.language)
asked_kind = _remembered(asked.asked_kind)


@lru_cache(maxsize=_MAX_REMEMBERED)
def price(cell: str, currency: str = "") -> prices.Price:
    """Return what the whole costs; `currency` is that of amounts without one."""
    return prices.price(cell, currency or None)


@_remembered
def kind(cell: str) -> Kind | None:
    """Return the kind of credential that words name."""
    return values.kind(cell)


@_remembered
def delivery(cell: str) -> Delivery | None:
    """Return the way of delivery that words name."""
    return ways.delivery(cell)


@_remembered
def schedule(cell: str) -> tuple[Schedule, ...]:
    """Return the times that words name."""
    return ways.schedule(cell)


@_remembered
def short(cell: str) -> str | None:
    """Return a text of one line, at most 200 characters."""
    return values.line(cell, at_most=200)


@_remembered
def name(cell: str) -> str | None:
    """Return a name of one line, at most 300 characters."""
    return values.line(cell, at_most=300)


def short_id(cell: str) -> str | None:
    """Return an id of one line, at most 200 characters."""
    return values.line(cell, at_most=200)


def long(cell: str) -> str | None:
    """Return a text of any number of lines."""
    return values.prose(cell) or None


def web_address(cell: str) -> str | None:
    """Return a web address; of one without a scheme, the secure one.

    Raises:
        BadValueError: It is none.
    """
    text = cell.strip()
    link = _LINK.search(text)
    text = html.unescape(link["address"]).strip() if link else text
    if _ADDRESS.fullmatch(text):
        return text
    if _BARE_ADDRESS.fullmatch(text):
        return f"https://{text}"
    raise VagueValueError(
        "it is no web address, and left out", "Write it as https://..., or leave it empty."
    )


_LINK = re.compile(
    r"<a\b[^<>]{0,500}?\bhref\s?=\s?[\"']?(?P<address>[^\"'\s<>]{1,2000})", re.IGNORECASE
)
_ADDRESS = re.compile(r"https?://[^\s<>\"]{3,2000}")
_BARE_ADDRESS = re.compile(r"[\w-]+(\.[\w-]+)+(/[^\s<>\"]{0,2000})?")


@_remembered
def currency(cell: str) -> str | None:
    """Return the three letters of a currency; its name will do."""
    return quantities.currency(cell)


@_remembered
def country(cell: str) -> str:
    """Return the two letters of a country; its name will do."""
    code = naming.country_named(cell)
    if code is None:
        raise BadValueError("it is no country that we know", "Write its two letters: CA, FR, MX.")
    return code


@_remembered
def count(cell: str) -> int | None:
    """Return a whole number."""
    return int(_counted(cell))


def credit_hours(cell: str) -> float | None:
    """Return a number of credits; 0 means that there are none."""
    return _counted(cell) or None


def _counted(cell: str) -> float:
    if not re.search(r"\d", cell):
        raise VagueValueError("it is no number, and left out", "Write digits, or leave it empty.")
    return values.number(cell)


_ANY_DAY = re.compile(
    r"any\s?time|ongoing|continuous|rolling|on demand|open (?:entry|enrol)|en continu|continue"
    r"|en tout temps|toute l['’]ann[eé]e|contin[uú]|cualquier|permanente|todo el a[nñ]o"
    r"|inscripci[oó]n(?:es)? abiertas?"
    r"|immediate|self-?paced|year[- ]round|drop[- ]in",
    re.IGNORECASE,
)


@_remembered
def is_any_day(cell: str) -> bool:
    """Tell whether a cell for a day says that there is no fixed one: "ongoing"."""
    return _ANY_DAY.search(cell) is not None


_AVAILABLE: tuple[tuple[Availability, re.Pattern[str]], ...] = (
    ("waitlist", re.compile(r"wait|attente|espera", re.IGNORECASE)),
    ("full", re.compile(r"\bfull\b|sold out|compl[eé]t|\blleno|agotad", re.IGNORECASE)),
    ("closed", re.compile(r"closed|ferm[eé]|cerrad|cancel|annul", re.IGNORECASE)),
    ("open", re.compile(r"open|available|ouvert|disponible|abiert", re.IGNORECASE)),
)


def availability(cell: str) -> Availability | None:
    """Return whether places are to be had, None where words do not say."""
    return next((each for each, pattern in _AVAILABLE if pattern.search(cell)), None)


_ASSESSED: tuple[tuple[AssessmentKind, re.Pattern[str]], ...] = (
    ("portfolio", re.compile(r"portfolio|portafolio|dossier", re.IGNORECASE)),
    ("exam", re.compile(r"exam|\btest|quiz|[eé]preuve|prueba", re.IGNORECASE)),
    (
        "performance",
        re.compile(r"perform|demonstrat|practical|observ|pratique|pr[aá]ctic", re.IGNORECASE),
    ),
    ("artifact", re.compile(r"artifact|artefact|project|projet|proyecto|product", re.IGNORECASE)),
    ("attendance", re.compile(r"attend|particip|pr[eé]sence|asistencia", re.IGNORECASE)),
)


def assessment_kind(cell: str) -> AssessmentKind | None:
    """Return how learning is assessed, None where words do not say."""
    return next((each for each, pattern in _ASSESSED if pattern.search(cell)), None)
