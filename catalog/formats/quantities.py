"""Quantities as standards write them: names of currencies, ISO 8601 durations."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from babel import Locale
from babel.core import get_global

from catalog.formats.values import WEEKS_A_MONTH, WEEKS_A_YEAR, BadValueError, is_published
from catalog.models import MAX_HOURS, MAX_WEEKS, Kind

# What Unicode's list of currencies does not call them.
_OTHER_NAMES = {
    "us$": "USD", "u.s. dollar": "USD", "american dollar": "USD", "united state dollar": "USD",
    "dollar americain": "USD", "ca$": "CAD", "c$": "CAD", "can$": "CAD", "cdn": "CAD",
    "dollar canadian": "CAD", "a$": "AUD", "€": "EUR", "£": "GBP", "pound sterling": "GBP",
}  # fmt: skip
_SEVERAL = frozenset(["$", "dollar", "peso", "pound", "franc", "crown", "¥"])


def currency(text: str) -> str | None:
    """Return the ISO 4217 code of a currency: of "CAD", "US Dollar", "dollar canadien", "€".

    None where nothing is said. Addresses of a currency end in its code.

    Raises:
        BadValueError: It is no currency, or the name of several.
    """
    if not is_published(text):
        return None
    said = _folded(re.split(r"[:/#]", text.strip())[-1])
    code = said.upper()
    if code in get_global("all_currencies") or code in _codes().values():
        return code
    if said in _SEVERAL or _singular(said) in _SEVERAL:
        raise BadValueError(
            "several countries have a currency of this name", "Write its three letters: CAD, USD."
        )
    found = _codes().get(said) or _codes().get(_singular(said))
    if found is None:
        raise BadValueError("it is no currency", "Write its three letters, for example CAD.")
    return found


@cache
def _codes() -> Mapping[str, str]:
    """Names of currencies in English, French and Spanish -> codes; 0.1 s, the first time."""
    found: dict[str, str] = {}
    for language in ("en", "fr", "es"):
        for code, name in Locale.parse(language).currencies.items():
            found.setdefault(_singular(_folded(name)), code)
    return found | {_singular(name): code for name, code in _OTHER_NAMES.items()}


def _folded(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(each for each in bare if not unicodedata.combining(each)).split())


def _singular(name: str) -> str:
    return " ".join(word.removesuffix("s") for word in name.split())


@dataclass(frozen=True)
class Duration:
    """How long something takes.

    Attributes:
        weeks: Calendar time, from first to last day; None where only hours are said.
        hours: Time of study; None where only calendar time is said.
    """

    weeks: float | None = None
    hours: float | None = None

    def __bool__(self) -> bool:
        return self.weeks is not None or self.hours is not None


_NUMBER = r"\d{1,9}(?:[.,]\d{1,6})?"
_ISO = re.compile(
    rf"P(?:(?P<years>{_NUMBER})Y)?(?:(?P<months>{_NUMBER})M)?(?:(?P<weeks>{_NUMBER})W)?"
    rf"(?:(?P<days>{_NUMBER})D)?"
    rf"(?P<time>T(?:(?P<hours>{_NUMBER})H)?(?:(?P<minutes>{_NUMBER})M)?(?:(?P<seconds>{_NUMBER})S)?)?",
    re.IGNORECASE,
)
_WEEKS_OF = {"years": WEEKS_A_YEAR, "months": WEEKS_A_MONTH, "weeks": 1.0, "days": 1 / 7}
_HOURS_OF = {"hours": 1.0, "minutes": 1 / 60, "seconds": 1 / 3600}


def iso_duration(text: str) -> Duration:
    """Return the weeks and hours of an ISO 8601 duration: "P6W", "PT60H", "P1Y6M", "P12WT10H".

    Years to days are calendar time, what follows the T is time of study. Both are None where
    nothing is said or all is 0.

    Raises:
        BadValueError: It is no such duration, or longer than any programme.
    """
    if not is_published(text):
        return Duration()
    found = _ISO.fullmatch(text.strip())
    if found is None or not any(found[name] for name in (*_WEEKS_OF, *_HOURS_OF)):
        raise BadValueError(
            "it is no ISO 8601 duration", 'Write it as "P6W" (six weeks) or "PT60H" (60 hours).'
        )
    weeks = round(sum(_part(found[name]) * unit for name, unit in _WEEKS_OF.items()), 2)
    hours = round(sum(_part(found[name]) * unit for name, unit in _HOURS_OF.items()), 2)
    if weeks > MAX_WEEKS:
        raise BadValueError(
            f"{weeks:,.0f} weeks are beyond any programme", "Write the time of one programme."
        )
    if hours > MAX_HOURS:
        raise BadValueError(
            f"{hours:,.0f} hours are beyond any programme", "Write the hours of one programme."
        )
    return Duration(weeks or None, hours or None)


def _part(digits: str | None) -> float:
    return float(digits.replace(",", ".")) if digits else 0.0


# A micro-credential is short by definition. The longest that we have seen published take a year
# or two part-time; a real file says P60M beside PT60H, and means the hours.
MAX_WEEKS_OF_KIND: Mapping[Kind, float] = {"micro_credential": 156, "badge": 156}


def refuse_impossible_length(kind: Kind | None, weeks: float | None) -> None:
    """Do nothing where a credential of a kind can take that long.

    Raises:
        BadValueError: It cannot: a micro-credential or badge of more than three years.
    """
    bound = MAX_WEEKS_OF_KIND.get(kind) if kind is not None else None
    if bound is not None and weeks is not None and weeks > bound:
        raise BadValueError(
            f"{weeks:,.0f} weeks are too long for a {str(kind).replace('_', '-')}",
            "Correct the unit; hours are written as PT60H.",
        )
