"""Which single limit to relax, by how much, and what that gives."""

import math
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from catalog.models import DELIVERIES, SCHEDULES
from recommender.goals import Limits
from recommender.limits import LimitCheck
from recommender.offerings import Floats

# With so many relevant credentials that fit, nobody needs to give up a limit.
ENOUGH = 3

# Who says 800 can maybe pay 1,000, but not 2,400: an amount is eased to twice itself at most.
FARTHEST = 2

Value = float | date | tuple[str, ...]

# Limits on a number or a day, with the direction in which they are eased.
_LARGER = ("max_cost", "hours_per_week", "max_hours", "max_weeks", "start_by", "finish_by")
_AMOUNTS = ("max_cost", "hours_per_week", "max_hours", "max_weeks")
_DAYS = ("start_after", "start_by", "finish_by")


@dataclass(frozen=True)
class Relaxation:
    """What giving way in one limit brings.

    Attributes:
        limit: Its name in `Limits`, or "availability" for what is full, closed or past.
        gives: How many more relevant credentials would fit without it.
        to: The value that it needs to be eased to, so that at most three more fit: a number, a
            day, or the ways or times that are accepted, one more than before; None where it can
            only be dropped, or would have to be eased beyond reason.
        gives_at: How many more fit at that value.
    """

    limit: str
    gives: int
    to: Value | None = None
    gives_at: int = 0

    def eased(self, limits: Limits) -> Limits | None:
        """Return limits of which this one is eased, or dropped; None where it is none of them."""
        usual = vars(Limits())
        if self.limit not in usual:
            return None
        return limits.having(**{self.limit: usual[self.limit] if self.to is None else self.to})


def relaxations(
    found: LimitCheck, limits: Limits, is_relevant: NDArray[np.bool_]
) -> tuple[Relaxation, ...]:
    """Return the limits that alone keep relevant credentials out, the most rewarding first.

    None where three relevant credentials fit as it is.

    Args:
        found: How the catalogue stands to the limits.
        limits: The limits.
        is_relevant: Whether a credential is likely enough to be wanted, shape (n_credentials,).
    """
    if np.count_nonzero(is_relevant & (found.fit > 0)) >= ENOUGH:
        return ()
    gained = found.gained_without() & is_relevant
    told = [
        _relaxation(name, found, limits, own)
        for name, own in zip(found.names, gained, strict=True)
        if own.any()
    ]
    return tuple(sorted(told, key=lambda each: -each.gives))


def _relaxation(
    name: str, found: LimitCheck, limits: Limits, gained: NDArray[np.bool_]
) -> Relaxation:
    count = int(np.count_nonzero(gained))
    if name in ("delivery", "schedule"):
        return _one_more(name, found, limits, gained, count)
    values = found.values.get(name)
    if values is None:
        return Relaxation(name, count)
    sign = 1.0 if name in _LARGER else -1.0
    needed = np.sort(_least(sign * values, found, name)[gained])
    to = float(sign * needed[min(ENOUGH, count) - 1])
    at = int(np.count_nonzero(needed <= sign * to))
    if not np.isfinite(to) or (name in _AMOUNTS and to > FARTHEST * getattr(limits, name)):
        return Relaxation(name, count)
    return Relaxation(name, count, _value(name, to), at)


def _value(name: str, to: float) -> Value:
    """Return a day, or an amount rounded up to hundredths: it must let in what it promises."""
    if name in _DAYS:
        return date.fromordinal(int(to))
    # Single precision keeps 795.45 as 795.450012.
    return math.ceil(to * 100 - 0.01) / 100


def _least(values: Floats, found: LimitCheck, name: str) -> Floats:
    """Return the smallest value among the offerings of each credential that break only `name`."""
    own = found.breaks_only()[found.names.index(name)]
    return np.asarray(
        np.minimum.reduceat(np.where(own, values, np.inf), found.table.starts), dtype=np.float32
    )


def _one_more(
    name: str, found: LimitCheck, limits: Limits, gained: NDArray[np.bool_], count: int
) -> Relaxation:
    """Accept one more way or time: the one that brings most."""
    accepted: tuple[str, ...] = getattr(limits, name)
    own = found.breaks_only()[found.names.index(name)]
    options = DELIVERIES if name == "delivery" else SCHEDULES
    gives: dict[str, int] = {}
    for number, option in enumerate(options):
        if option in accepted:
            continue
        if name == "delivery":
            has = found.table.delivery == number
        else:
            has = (found.table.schedule & (1 << number)) > 0
        fits = np.logical_or.reduceat(own & has, found.table.starts) & gained
        gives[option] = int(np.count_nonzero(fits))
    best = max(gives, key=lambda option: gives[option], default=None)
    # Who accepts all that there are has no limit on them.
    if best is None or not gives[best] or len(accepted) + 1 == len(options):
        return Relaxation(name, count)
    return Relaxation(name, count, (*accepted, best), gives[best])
