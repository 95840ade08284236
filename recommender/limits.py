"""Hard limits: which offerings keep them, which break them, which do not say."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from catalog.models import DELIVERIES, SCHEDULES
from recommender.goals import Limits
from recommender.offerings import (
    OTHER_TIMES,
    OTHER_WAYS,
    SELF_PACED,
    Floats,
    OfferingTable,
    language_number,
)
from recommender.said.places import OR_TOWN

KEEPS, SILENT, BREAKS = 1, 0, -1

Marks = NDArray[np.int8]

# Always meant, never said: what is full, closed or past cannot be started.
AVAILABILITY = "availability"

_ONLINE = DELIVERIES.index("online")

# Who names a town and no way of learning may learn online, too, but rather there.
_ALTHOUGH_ELSEWHERE = np.float32(0.6)

# What an unpublished fact is worth where no other offering publishes it either.
_EVEN_CHANCE = 0.5


@dataclass(frozen=True)
class LimitCheck:
    """How a catalogue stands to a learner's limits.

    Attributes:
        fit: Chance in [0, 1] that a credential keeps all limits by its best offering, shape
            (n_credentials,): 1 where the facts say so, 0 where every offering breaks one; an
            unpublished fact counts with the share of the catalogue's published ones that keep
            that limit.
        names: The limits that were checked.
        marks: KEEPS, SILENT or BREAKS, shape (n_limits, n_offerings).
        chances: Chance of each offering to keep all limits, shape (n_offerings,).
        table: The offerings.
        limits: What the learner said.
        today: Day from which "past" is told.
    """

    fit: Floats
    names: tuple[str, ...]
    marks: Marks
    chances: Floats
    table: OfferingTable
    limits: Limits
    today: date

    @cached_property
    def values(self) -> dict[str, Floats]:
        """What each offering has of a limit on a number or a day (its ordinal).

        NaN where that is not published, shape (n_offerings,) each. Only who eases a limit asks.
        """
        return _values(self.table, self.limits, self.today)

    def offering(self, credential: int, *, but: str | None = None) -> int:
        """Return the row of a credential's best offering.

        The likeliest to keep the limits, of several the one that can be begun first.

        Args:
            credential: Its row.
            but: A limit that it may break, where it keeps all others.
        """
        own = self.table.rows_of(credential)
        if own.stop - own.start == 1:
            return int(own.start)
        if but is not None:
            alone = np.flatnonzero(self.breaks_only()[self.names.index(but)][own])
            if alone.size:
                return int(own.start + alone[0])
        begins = np.where(
            self.table.is_continuous[own] > 0,
            -np.inf,
            np.nan_to_num(self.table.start[own], nan=np.inf),
        )
        best = np.lexsort((begins, -self.chances[own]))[0]
        return int(own.start + best)

    def silent(self, offering: int) -> tuple[str, ...]:
        """Return the limits about which an offering says nothing."""
        return self._marked(offering, SILENT)

    def broken(self, offering: int) -> tuple[str, ...]:
        """Return the limits that an offering breaks."""
        return self._marked(offering, BREAKS)

    def _marked(self, offering: int, mark: int) -> tuple[str, ...]:
        column = self.marks[:, offering].tolist()
        return tuple(name for name, own in zip(self.names, column, strict=True) if own == mark)

    def gained_without(self) -> NDArray[np.bool_]:
        """Mark which credentials fit only if one limit alone is dropped.

        Shape (n_limits, n_credentials).
        """
        only = self.breaks_only()
        gained = np.logical_or.reduceat(only, self.table.starts, axis=1) & (self.fit == 0)
        return np.asarray(gained, dtype=np.bool_)

    def breaks_only(self) -> NDArray[np.bool_]:
        """Mark which offerings break one limit and no other, shape (n_limits, n_offerings)."""
        breaks = self.marks == BREAKS
        return np.asarray((breaks.sum(axis=0) == 1) & breaks, dtype=np.bool_)


class Checks:
    """Checks the limits of one goal after the other; what the day alone tells, once a day.

    Args:
        table: The offerings.
        words: The table's places and currencies.
    """

    def __init__(self, table: OfferingTable, words: Sequence[str]) -> None:
        self._table, self._words = table, words
        self._unlimited: LimitCheck | None = None

    def of(self, limits: Limits, *, today: date) -> LimitCheck:
        """Return the same as `check`; most goals have no limits, and share one."""
        kept = self._unlimited
        if kept is None or kept.today != today:
            self._unlimited = kept = check(self._table, Limits(), words=self._words, today=today)
        if limits == kept.limits:
            return kept
        return _checked(self._table, limits, self._words, today, kept.marks[0])


def check(table: OfferingTable, limits: Limits, *, words: Sequence[str], today: date) -> LimitCheck:
    """Return how every credential stands to the limits; availability is always one of them.

    Args:
        table: The offerings.
        limits: What the learner said.
        words: The table's places and currencies.
        today: Day from which "past" is told.
    """
    return _checked(table, limits, words, today, _availability(table, today))


def _checked(
    table: OfferingTable, limits: Limits, words: Sequence[str], today: date, available: Marks
) -> LimitCheck:
    by_name = {AVAILABILITY: available} | _marks(table, limits, words, today)
    marks = np.stack(list(by_name.values()))
    chances = _chances(marks)
    if limits.place is not None and not limits.delivery:
        is_elsewhere = ~np.isin(table.place, _named(limits.place, words))
        chances[is_elsewhere & (table.delivery == _ONLINE)] *= _ALTHOUGH_ELSEWHERE
    return LimitCheck(
        fit=np.maximum.reduceat(chances, table.starts),
        names=tuple(by_name),
        marks=marks,
        chances=chances,
        table=table,
        limits=limits,
        today=today,
    )


def _chances(marks: Marks) -> Floats:
    """Chance of each offering to keep all limits, shape (n_offerings,); 0 where it breaks one."""
    chances = np.asarray((marks != BREAKS).all(axis=0), dtype=np.float32)
    for row in marks:
        is_silent = row == SILENT
        if is_silent.any():
            n_known = len(row) - np.count_nonzero(is_silent)
            # Where all that is known breaks a limit, what is unknown may keep it all the same.
            n_kept = np.count_nonzero(row == KEEPS)
            kept = n_kept / n_known if n_kept else _EVEN_CHANCE / (n_known + 1)
            chances[is_silent] *= np.float32(kept)
    return chances


def _marks(
    table: OfferingTable, limits: Limits, words: Sequence[str], today: date
) -> dict[str, Marks]:
    marks: dict[str, Marks] = {}
    if limits.max_cost is not None:
        marks["max_cost"] = _affordable(table, limits, words)
    if limits.hours_per_week is not None:
        pace = _at_most(table.hours_per_week, limits.hours_per_week)
        is_too_fast = _at_most(table.fastest, limits.hours_per_week) == BREAKS
        pace = np.where((pace == KEEPS) & is_too_fast, np.int8(SILENT), pace)
        marks["hours_per_week"] = np.where(_is_self_paced(table), np.int8(KEEPS), pace)
    if limits.max_hours is not None:
        marks["max_hours"] = _at_most(table.hours, limits.max_hours)
    if limits.max_weeks is not None:
        marks["max_weeks"] = _at_most(_weeks(table, limits), limits.max_weeks)
    if limits.delivery:
        ways = [KEEPS if each in limits.delivery else BREAKS for each in DELIVERIES]
        # The last one is also that of -1: not published.
        said = np.array([*ways, SILENT], dtype=np.int8)[table.delivery]
        marks["delivery"] = _with_others(said, table, OTHER_WAYS)
    if limits.schedule:
        bits = SELF_PACED | sum(1 << SCHEDULES.index(each) for each in limits.schedule)
        times = [KEEPS if each & bits else BREAKS for each in range(1 << len(SCHEDULES))]
        times[0] = SILENT
        said = np.array(times, dtype=np.int8)[table.schedule]
        marks["schedule"] = _with_others(said, table, OTHER_TIMES)
    if limits.place is not None:
        marks["place"] = _near(table, limits.place, words)
    if limits.not_in:
        there = [number for place in limits.not_in for number in _named(place, words)]
        is_there = np.isin(table.place, there) & (table.delivery != _ONLINE)
        marks["not_in"] = np.where(is_there, np.int8(BREAKS), np.int8(KEEPS))
    if limits.taught_in:
        spoken = [language_number(each) for each in limits.taught_in]
        marks["taught_in"] = _known(np.isin(table.language, spoken), table.language >= 0)
    return marks | _date_marks(table, limits, today)


def _with_others(said: Marks, table: OfferingTable, others: int) -> Marks:
    """Return marks where ways or times that are not named, and not ruled out, break nothing."""
    is_open = (table.others & others) > 0
    return np.where(is_open & (said == BREAKS), np.int8(SILENT), said)


def _values(table: OfferingTable, limits: Limits, today: date) -> dict[str, Floats]:
    return {
        "max_cost": table.cost,
        "hours_per_week": table.hours_per_week,
        "max_hours": table.hours,
        "max_weeks": _weeks(table, limits),
        "start_after": table.start,
        "start_by": table.start,
        "finish_by": _ends(table, limits, today),
    }


def _ends(table: OfferingTable, limits: Limits, today: date) -> Floats:
    """Last day of each offering, as an ordinal; where none is published, its weeks from its start.

    What starts on any day starts today.
    """
    is_any_day = (table.is_continuous > 0) & np.isnan(table.start)
    begin = np.where(is_any_day, today.toordinal(), table.start)
    return np.where(np.isnan(table.end), begin + 7 * _weeks(table, limits), table.end)


def _date_marks(table: OfferingTable, limits: Limits, today: date) -> dict[str, Marks]:
    marks = {}
    any_day = table.is_continuous > 0
    if limits.start_after is not None:
        late = _at_most(-table.start, -limits.start_after.toordinal())
        marks["start_after"] = np.where(any_day, np.int8(KEEPS), late)
    if limits.start_by is not None:
        early = _at_most(table.start, limits.start_by.toordinal())
        marks["start_by"] = np.where(any_day, np.int8(KEEPS), early)
    if limits.finish_by is not None:
        by = limits.finish_by.toordinal()
        # What takes longer than there is time does not end by then, whenever it starts.
        too_long = today.toordinal() + 7 * _weeks(table, limits) > by
        is_unknown = np.isnan(end := _ends(table, limits, today))
        marks["finish_by"] = np.where(is_unknown & too_long, np.int8(BREAKS), _at_most(end, by))
    return marks


def _availability(table: OfferingTable, today: date) -> Marks:
    day = today.toordinal()
    too_late = np.where(np.isnan(table.apply_by), table.start, table.apply_by) < day
    gone = (table.is_open == 0) | (too_late & (table.is_continuous == 0))
    return np.where(gone, np.int8(BREAKS), np.int8(KEEPS))


def _affordable(table: OfferingTable, limits: Limits, words: Sequence[str]) -> Marks:
    marks = _at_most(table.cost, limits.max_cost or 0.0)
    if limits.currency is None or limits.max_cost == 0:
        return marks
    # Without rates, a price in another currency says nothing about the limit.
    same = [-1] + [i for i, word in enumerate(words) if word == limits.currency]
    return np.where(np.isin(table.currency, same), marks, np.int8(SILENT))


def _near(table: OfferingTable, place: str, words: Sequence[str]) -> Marks:
    online = table.delivery == _ONLINE
    near = np.isin(table.place, _named(place, words))
    return _known(online | near, online | (table.place >= 0))


def _named(place: str, words: Sequence[str]) -> list[int]:
    """Return the numbers of the places that hold a name, or one of several."""
    names = place.casefold().split(OR_TOWN)
    return [
        number
        for number, word in enumerate(words)
        if any(name in word.casefold() for name in names)
    ]


def _weeks(table: OfferingTable, limits: Limits) -> Floats:
    """Weeks of each offering; at one's own pace, its hours over the hours that one has."""
    if limits.hours_per_week is None:
        return table.weeks
    own = table.hours / np.float32(limits.hours_per_week or 1.0)
    return np.where(_is_self_paced(table) & ~np.isnan(own), own, table.weeks)


def _is_self_paced(table: OfferingTable) -> NDArray[np.bool_]:
    return np.asarray((table.schedule & SELF_PACED) > 0)


def _at_most(values: Floats, bound: float) -> Marks:
    # What is not a number is neither: what is not published neither keeps nor breaks.
    with np.errstate(invalid="ignore"):
        return np.subtract(values <= bound, values > bound, dtype=np.int8)


def _known(keeps: NDArray[np.bool_], is_published: NDArray[np.bool_]) -> Marks:
    said = np.where(keeps, np.int8(KEEPS), np.int8(BREAKS))
    return np.where(is_published, said, np.int8(SILENT))
