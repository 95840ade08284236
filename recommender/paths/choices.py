"""The offerings of a step: from which day each can be begun, when it ends, what it costs."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from catalog.models import CredentialRecord, OfferingFacts
from recommender.goals import Limits
from recommender.limits import AVAILABILITY, BREAKS, SILENT, LimitCheck, check
from recommender.offerings import Vocabulary, tabulate, weeks_of
from recommender.paths.records import may_be_gone

# The day after all days: when something ends is not published.
UNKNOWN = 10_000_000

# Held for a whole path, not for each offering.
OF_THE_WHOLE = ("max_cost", "max_hours", "max_weeks", "start_after", "start_by", "finish_by")


@dataclass(frozen=True)
class Choice:
    """One offering, counted in days and cents.

    Attributes:
        credential: Place of the credential on the ladder.
        offering: The offering, None where the credential lists none.
        start: Proleptic ordinal of its first day; 0 where one may begin any day, None where it
            cannot be begun or no day is published.
        end: Ordinal of its last day; None where that follows from the beginning.
        days: How long it takes, None where not published.
        cents: Price and extra costs; 0 where not published.
        n_unpriced: 1 where the price is not published in the currency that is counted in.
        hours: Hours, 0 where not published.
        is_available: Whether it is neither full nor closed nor past.
        silent: Limits about which it says nothing.
    """

    credential: int
    offering: OfferingFacts | None
    start: int | None
    end: int | None
    days: int | None
    cents: int
    n_unpriced: int
    hours: float
    is_available: bool
    silent: tuple[str, ...] = ()

    @property
    def weeks(self) -> float:
        """How long it takes in weeks, 0 where not published."""
        return (self.days or 0) / 7

    @property
    def is_doubtful(self) -> bool:
        """Tell whether it may be gone before somebody has applied."""
        return self.offering is not None and may_be_gone(self.offering)

    def begins(self, free: int) -> int | None:
        """Return the first day for somebody who is free from a day on, None where unknown."""
        if self.start is None or not self.is_available or free >= UNKNOWN:
            return None
        if self.start == 0:
            return free
        return self.start if self.start >= free else None

    def ends(self, begins: int) -> int | None:
        """Return the last day, None where unknown."""
        if self.end is not None:
            return self.end
        return None if self.days is None else begins + self.days


def choices_of(
    credentials: Sequence[CredentialRecord], limits: Limits, *, today: date
) -> tuple[tuple[Choice, ...], ...]:
    """Return for each credential the offerings that break no limit of their own.

    Money, time and dates are limits of the whole path and are not looked at here.
    """
    words = Vocabulary()
    table = tabulate(credentials, words)
    own = limits.having(**dict.fromkeys(OF_THE_WHOLE))
    found = check(table, own, words=words.words, today=today)
    currency = _currency(credentials, limits)
    return tuple(
        tuple(
            _choice(place, row, record, found, limits, currency)
            for row in range(table.rows_of(place).start, table.rows_of(place).stop)
            if all(name == AVAILABILITY for name in found.broken(row))
        )
        for place, record in enumerate(credentials)
    )


def _choice(
    place: int,
    row: int,
    record: CredentialRecord,
    found: LimitCheck,
    limits: Limits,
    currency: str | None,
) -> Choice:
    number = int(found.table.number[row])
    offering = record.offerings[number] if number >= 0 else None
    facts = offering or OfferingFacts()
    # Without rates a price in another currency says nothing, except that it is not free.
    is_counted = facts.currency in (None, currency) or not facts.price or limits.max_cost == 0
    cost = facts.total_cost if is_counted else None
    days = days_of(facts, limits.hours_per_week)
    dated = facts.start.toordinal() if facts.start is not None else None
    start = 0 if facts.is_continuous else dated
    return Choice(
        credential=place,
        offering=offering,
        start=start,
        end=facts.end.toordinal() if facts.end and facts.start and start else None,
        days=days,
        cents=0 if cost is None else round(cost * 100),
        n_unpriced=int(cost is None),
        hours=facts.hours or 0.0,
        is_available=found.marks[found.names.index(AVAILABILITY), row] != BREAKS,
        silent=tuple(
            name
            for name, mark in zip(found.names, found.marks[:, row].tolist(), strict=True)
            if mark == SILENT
        ),
    )


def days_of(offering: OfferingFacts, hours_per_week: float | None) -> int | None:
    """Return how many days an offering takes.

    At one's own pace, or where the offering states no time, the hours over the hours that the
    learner has; else as published.
    """
    is_own_pace = "self_paced" in offering.schedule
    weeks = weeks_of(offering)
    if offering.hours and hours_per_week and (is_own_pace or offering.weeks is None):
        is_dated = offering.end is not None and not offering.is_continuous
        if not is_dated:
            weeks = offering.hours / hours_per_week
    return None if weeks is None else math.ceil(round(7 * min(weeks, UNKNOWN), 3))


def _currency(credentials: Sequence[CredentialRecord], limits: Limits) -> str | None:
    """Return the currency that prices are compared in: the limit's, else the goal's first."""
    if limits.currency is not None:
        return limits.currency
    priced = (
        offering.currency
        for credential in reversed(credentials)
        for offering in credential.offerings
        if offering.currency is not None
    )
    return next(priced, None)
