"""Every way to a credential, one by one: slow, short, and written without the search."""

import math
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations, permutations, product
from typing import NamedTuple

from catalog.models import CredentialRecord, OfferingFacts
from recommender.goals import Limits

# Later than any day: not published.
NEVER = date.max


class Way(NamedTuple):
    """What a way is judged by; the smaller the better."""

    n_steps: int
    ends: date
    n_undated: int
    n_unpriced: int
    cost: float


def all_ways(
    target: CredentialRecord,
    records: Sequence[CredentialRecord],
    *,
    held: frozenset[str],
    limits: Limits,
    today: date,
) -> list[Way]:
    """Return every way to a target that keeps the limits and earns nothing to spare."""
    others = [each for each in records if each.credential_id not in held and each is not target]
    ways: list[Way] = []
    leading: list[frozenset[str]] = []
    for n_others in range(len(others) + 1):
        for chosen in combinations(others, n_others):
            names = frozenset(each.credential_id for each in chosen)
            orders = [
                order
                for order in permutations((*chosen, target))
                if order[-1] is target and _in_order(order, held)
            ]
            if not orders or any(fewer < names for fewer in leading):
                continue
            leading.append(names)
            for order in orders:
                ways += _timed(order, limits, today)
    return ways


def _in_order(order: Sequence[CredentialRecord], held: frozenset[str]) -> bool:
    done = set(held)
    for credential in order:
        groups: dict[object, list[str | None]] = {}
        for place, asked in enumerate(credential.prerequisites):
            if asked.is_required:
                key = ("alone", place) if asked.group is None else asked.group
                groups.setdefault(key, []).append(asked.credential_id)
        if not all(any(each in done for each in ids) for ids in groups.values()):
            return False
        done.add(credential.credential_id)
    return True


def _timed(order: Sequence[CredentialRecord], limits: Limits, today: date) -> Iterator[Way]:
    listed = [[*each.offerings] or [OfferingFacts()] for each in order]
    for offerings in product(*listed):
        for is_dated in product((True, False), repeat=len(order)):
            way = _way(offerings, is_dated, listed, limits, today)
            if way is not None:
                yield way


def _way(
    offerings: Sequence[OfferingFacts],
    is_dated: tuple[bool, ...],
    listed: Sequence[list[OfferingFacts]],
    limits: Limits,
    today: date,
) -> Way | None:
    free: date | None = max(today, limits.start_after or today)
    for place, offering in enumerate(offerings):
        if _breaks(offering, limits):
            return None
        kept = [each for each in listed[place] if not _breaks(each, limits)]
        is_any_available = any(_is_available(each, today) for each in kept)
        begins = None
        if is_dated[place]:
            begins = free if offering.is_continuous else offering.start
            if free is None or begins is None or begins < free:
                return None
            if not _is_available(offering, today):
                return None
        elif _is_available(offering, today) != is_any_available:
            return None
        first = begins or (None if offering.is_continuous else offering.start)
        if place == 0 and first is not None and first > (limits.start_by or NEVER):
            return None
        ends = None if begins is None else _ends(offering, begins, limits)
        if ends is not None and ends > (limits.finish_by or NEVER):
            return None
        free = None if ends is None else ends + timedelta(days=1)
    if sum(each.hours or 0 for each in offerings) > (limits.max_hours or math.inf):
        return None
    days = sum(_days(each, limits) or 0 for each in offerings)
    if limits.max_weeks is not None and days > 7 * limits.max_weeks:
        return None
    cost = sum(each.total_cost or 0 for each in offerings)
    if limits.max_cost is not None and cost > limits.max_cost:
        return None
    last = NEVER if free is None else free - timedelta(days=1)
    n_undated = is_dated.count(False) if free is None else 0
    return Way(len(offerings), last, n_undated, sum(each.price is None for each in offerings), cost)


def _is_available(offering: OfferingFacts, today: date) -> bool:
    if offering.availability in ("full", "closed"):
        return False
    last = offering.apply_by or offering.start
    return offering.is_continuous or last is None or last >= today


def _breaks(offering: OfferingFacts, limits: Limits) -> bool:
    """Tell whether an offering by itself breaks a limit that is no day."""
    if limits.delivery and offering.delivery and offering.delivery not in limits.delivery:
        return True
    is_own_pace = "self_paced" in offering.schedule
    if limits.hours_per_week and not is_own_pace and offering.hours and offering.weeks:
        return round(offering.hours / offering.weeks, 1) > limits.hours_per_week
    return False


def _days(offering: OfferingFacts, limits: Limits) -> int | None:
    is_own_pace = "self_paced" in offering.schedule
    if offering.hours and limits.hours_per_week and (is_own_pace or offering.weeks is None):
        return math.ceil(7 * offering.hours / limits.hours_per_week)
    return None if offering.weeks is None else math.ceil(7 * offering.weeks)


def _ends(offering: OfferingFacts, begins: date, limits: Limits) -> date | None:
    days = _days(offering, limits)
    return None if days is None else begins + timedelta(days=days)
