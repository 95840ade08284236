"""The offerings of a catalogue in columns, so that a limit is checked for all of them at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalog.models import DELIVERIES, SCHEDULES, CredentialRecord, OfferingFacts

Floats = NDArray[np.float32]
SELF_PACED = 1 << SCHEDULES.index("self_paced")
OTHER_WAYS, OTHER_TIMES = 1, 2

# ISO 639-1 has two, ISO 639-3 three.
_LETTERS_OF_A_CODE = 3


@dataclass(frozen=True)
class OfferingTable:
    """Offerings in columns of shape (n_offerings,); NaN, -1 or 0 where a fact is not published.

    A credential without offerings has one row of unknown facts, so that each has at least one.

    Attributes:
        credential: Row of the credential in the catalogue, ascending.
        number: Place of the offering among its credential's, from 0; -1 for the row of unknowns.
        cost: Price and extra costs.
        currency: Number of the currency in the table's `words`, -1 unknown.
        hours: Hours in all.
        weeks: Duration in weeks.
        hours_per_week: Hours a week at the offering's pace; of a span of weeks the slowest.
        fastest: The same at the fastest pace of a span of weeks.
        start: First day, as a proleptic ordinal (exact in float32 up to the year 45,000).
        end: Last day.
        apply_by: Last day to apply.
        is_continuous: 1 where one may begin any day.
        is_open: 1 open or waitlist, 0 full or closed, -1 unknown.
        delivery: Number in DELIVERIES, -1 unknown.
        schedule: One bit for each of SCHEDULES, 0 unknown.
        others: Bits of what is not all that there may be: OTHER_WAYS, OTHER_TIMES.
        place: Number of the place in the table's `words`, -1 unknown.
        language: The language of teaching as `language_number` tells it, -1 unknown.
    """

    credential: NDArray[np.int32]
    number: NDArray[np.int16]
    cost: Floats
    currency: NDArray[np.int32]
    hours: Floats
    weeks: Floats
    hours_per_week: Floats
    fastest: Floats
    start: Floats
    end: Floats
    apply_by: Floats
    is_continuous: NDArray[np.int8]
    is_open: NDArray[np.int8]
    delivery: NDArray[np.int8]
    schedule: NDArray[np.int8]
    others: NDArray[np.int8]
    place: NDArray[np.int32]
    language: NDArray[np.int32]

    @cached_property
    def starts(self) -> NDArray[np.intp]:
        """First row of each credential, shape (n_credentials,)."""
        return np.flatnonzero(np.diff(self.credential, prepend=-1))

    def rows_of(self, credential: int) -> slice:
        """Return the rows of one credential."""
        is_last = credential + 1 == len(self.starts)
        end = len(self.credential) if is_last else int(self.starts[credential + 1])
        return slice(int(self.starts[credential]), end)

    def columns(self) -> dict[str, NDArray[Any]]:
        """Return the columns by name, for saving."""
        return {each.name: getattr(self, each.name) for each in fields(self)}


_TYPES = {
    "credential": np.int32,
    "number": np.int16,
    "currency": np.int32,
    "place": np.int32,
    "language": np.int32,
    "is_continuous": np.int8,
    "is_open": np.int8,
    "delivery": np.int8,
    "schedule": np.int8,
    "others": np.int8,
}


class Vocabulary:
    """Words numbered in the order of their first appearance."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self._numbers: dict[str, int] = {}

    def number(self, word: str | None) -> int:
        """Return the number of a word, a new one if need be; -1 for None."""
        if not word:
            return -1
        if word not in self._numbers:
            self._numbers[word] = len(self.words)
            self.words.append(word)
        return self._numbers[word]


def tabulate(records: Sequence[CredentialRecord], words: Vocabulary) -> OfferingTable:
    """Return the offerings of records as columns; places and currencies go into `words`."""
    rows = [row for i, record in enumerate(records) for row in _rows(i, record, words)]
    names = [each.name for each in fields(OfferingTable)]
    return OfferingTable(
        **{
            name: np.array([row[name] for row in rows], dtype=_TYPES.get(name, np.float32))
            for name in names
        }
    )


def _rows(i: int, record: CredentialRecord, words: Vocabulary) -> Iterator[dict[str, Any]]:
    for number, offering in enumerate(record.offerings):
        yield _row(offering, record, words) | {"credential": i, "number": number}
    if not record.offerings:
        yield _row(OfferingFacts(), record, words) | {"credential": i, "number": -1}


def _row(offering: OfferingFacts, record: CredentialRecord, words: Vocabulary) -> dict[str, Any]:
    return {
        "cost": _or_nan(offering.total_cost),
        "currency": words.number(offering.currency),
        "hours": _or_nan(offering.hours),
        "weeks": _or_nan(weeks_of(offering)),
        "hours_per_week": _or_nan(hours_per_week_of(offering)),
        "fastest": _or_nan(fastest_of(offering)),
        "start": _day(offering.start),
        "end": _day(offering.end),
        "apply_by": _day(offering.apply_by),
        "is_continuous": int(offering.is_continuous),
        "is_open": _open_mark(offering, record),
        "delivery": DELIVERIES.index(offering.delivery) if offering.delivery else -1,
        "schedule": sum(1 << SCHEDULES.index(each) for each in offering.schedule),
        "others": (OTHER_WAYS if offering.rough("delivery") else 0)
        | (OTHER_TIMES if offering.rough("schedule") else 0),
        "place": words.number(place_of(offering, record)),
        "language": language_number(offering.language or record.language),
    }


def weeks_of(offering: OfferingFacts) -> float | None:
    """Return the duration in weeks: as published, else from its dates, else from its hours."""
    if offering.weeks is not None:
        return offering.weeks
    if offering.start and offering.end:
        return max(1.0, round((offering.end - offering.start).days / 7, 1))
    if offering.hours and offering.hours_per_week:
        return round(offering.hours / offering.hours_per_week, 1)
    return None


def hours_per_week_of(offering: OfferingFacts) -> float | None:
    """Return the hours a week: as published, else its hours over its weeks."""
    if offering.hours_per_week is not None:
        return offering.hours_per_week
    weeks = weeks_of(offering)
    if offering.hours is not None and weeks:
        return round(offering.hours / weeks, 1)
    return None


def fastest_of(offering: OfferingFacts) -> float | None:
    """Return the hours a week where it takes as few weeks as its span allows."""
    weeks = offering.low_of("weeks")
    if offering.hours_per_week is not None or offering.hours is None or not weeks:
        return hours_per_week_of(offering)
    return round(offering.hours / weeks, 1)


def place_of(offering: OfferingFacts, record: CredentialRecord) -> str | None:
    """Return town and region as one readable text, or None."""
    parts = (offering.place or record.provider.place, record.provider.region)
    return ", ".join(part for part in parts if part) or None


def language_number(code: str | None) -> int:
    """Return a number for the code of a language ("fr", of "fr-CA" the same); -1 for none."""
    letters = (code or "").split("-")[0].lower()
    is_code = letters.isascii() and letters.isalpha() and len(letters) <= _LETTERS_OF_A_CODE
    return int.from_bytes(letters.encode(), "big") if letters and is_code else -1


def _open_mark(offering: OfferingFacts, record: CredentialRecord) -> int:
    if record.status == "ceased":
        return 0
    if offering.availability is None:
        return -1
    return int(offering.availability in ("open", "waitlist"))


def _or_nan(value: float | None) -> float:
    return float("nan") if value is None else value


def _day(day: date | None) -> float:
    return float("nan") if day is None else float(day.toordinal())
