"""Questions about limits that were not said: money, hours, ways, times, start, place."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import numpy as np

from catalog.models import DELIVERIES, SCHEDULES
from recommender.belief import SHARPNESS
from recommender.goals import Goal, Limits, merge_limits
from recommender.limits import BREAKS, check
from recommender.offerings import OTHER_WAYS, OfferingTable
from recommender.questions.candidates import Candidates, Floats
from recommender.questions.drafts import Draft, draft
from recommender.questions.records import Choice, Kind, Question

# How often somebody has no such limit. Half of the learners who were asked elsewhere named a
# price; that is all we know. Development learners of the demonstration needed .39 questions so,
# .40 to .41 with .6 and .7, and .45 with .4.
NO_SUCH_LIMIT = 0.5

# Round figures that people think in.
_AMOUNTS = (
    0, 50, 100, 150, 200, 250, 300, 400, 500, 600, 800, 1_000, 1_200, 1_500, 2_000, 2_500,
    3_000, 4_000, 5_000, 6_000, 8_000, 10_000, 12_000, 15_000, 20_000, 30_000, 50_000,
)  # fmt: skip
_HOURS = (2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 35, 40)

# Of what is offered, so much lies below each of the bounds that are offered as answers.
_SHARES = (0.25, 0.5, 0.75)
_MAX_CHOICES = 4


def limit_questions(
    candidates: Candidates, goal: Goal, fit: Floats, chances: Floats, today: date
) -> Iterator[Draft]:
    """Yield a question for each limit that was not said and that tells the candidates apart.

    Who looks for a credential has limits that it keeps: each answer that it keeps is as likely
    as the others. An answer does what the limit does, the chance to keep it included.

    Args:
        candidates: What may be wanted.
        goal: What was said.
        fit: Chance of each candidate to keep the limits as they are, shape (n,), > 0.
        chances: How likely each is wanted, shape (n,).
        today: Day from which dates are told.
    """
    words = candidates.index.words
    for kind, choices in _choices(candidates, goal.limits, chances, today):
        if len(choices) < _fewest(kind):
            continue
        kept = np.stack(
            [_fit(candidates, merge_limits(goal.limits, each), today) / fit for each in choices],
            dtype=np.float32,
        )
        if np.ptp(kept, axis=1).max() == 0:
            continue
        question = Question(
            key=kind,
            kind=kind,
            choices=tuple(Choice(limits=each) for each in choices),
            currency=_currency(candidates.offerings, words) if kind == "max_cost" else None,
        )
        yield draft(question, kept, kept**SHARPNESS, indifferent=NO_SUCH_LIMIT)


def _fewest(kind: Kind) -> int:
    return 2 if kind in ("delivery", "schedule", "place") else 1


def _fit(candidates: Candidates, limits: Limits, today: date) -> Floats:
    return check(candidates.offerings, limits, words=candidates.index.words, today=today).fit


def _choices(
    candidates: Candidates, said: Limits, chances: Floats, today: date
) -> Iterator[tuple[Kind, list[Limits]]]:
    table, words = candidates.offerings, candidates.index.words
    found = check(table, said, words=words, today=today)
    is_good = (found.marks != BREAKS).all(axis=0)
    weights = chances[table.credential] * is_good
    if said.max_cost is None:
        bounds = _bounds(table.cost, weights, _AMOUNTS)
        yield "max_cost", [Limits(max_cost=float(each)) for each in bounds]
    if said.hours_per_week is None and said.max_hours is None:
        bounds = _bounds(table.hours_per_week, weights, _HOURS)
        yield "hours_per_week", [Limits(hours_per_week=float(each)) for each in bounds]
    if not said.delivery:
        ways = [name for i, name in enumerate(DELIVERIES) if weights[table.delivery == i].sum() > 0]
        yield "delivery", [Limits(delivery=(each,)) for each in ways]
    if not said.schedule:
        times = [
            name
            for i, name in enumerate(SCHEDULES)
            if weights[(table.schedule & (1 << i)) > 0].sum() > 0
        ]
        yield "schedule", [Limits(schedule=(each,)) for each in times]
    if said.start_by is None and said.finish_by is None:
        yield "start_by", [Limits(start_by=each) for each in _days(table, weights, today)]
    if said.place is None and "online" not in said.delivery:
        yield "place", [Limits(place=each) for each in _places(table, weights, words)]


def _bounds(values: Floats, weights: Floats, ladder: Sequence[int]) -> list[int]:
    """Return round bounds, ascending, that each leave out some of what is offered."""
    known = ~np.isnan(values) & (weights > 0)
    if not known.any():
        return []
    found = {_at_least(each, ladder) for each in _quantiles(values[known], weights[known])}
    return sorted(each for each in found if each is not None and each < values[known].max())


def _quantiles(values: Floats, weights: Floats) -> list[float]:
    order = np.argsort(values, kind="stable")
    shares = np.cumsum(weights[order]) / weights.sum()
    places = np.minimum(np.searchsorted(shares, _SHARES), len(values) - 1)
    return [float(values[order][place]) for place in places]


def _at_least(value: float, ladder: Sequence[int]) -> int | None:
    return next((each for each in ladder if each >= value), None)


def _days(table: OfferingTable, weights: Floats, today: date) -> list[date]:
    """Return ends of months, ascending, that each leave out some of the starts."""
    known = ~np.isnan(table.start) & (weights > 0) & (table.is_continuous == 0)
    if not known.any():
        return []
    starts = table.start[known]
    found = {_end_of_month(each) for each in _quantiles(starts, weights[known])}
    return sorted(each for each in found if today < each and each.toordinal() < starts.max())


def _end_of_month(ordinal: float) -> date:
    day = date.fromordinal(int(ordinal))
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _places(table: OfferingTable, weights: Floats, words: Sequence[str]) -> list[str]:
    online = DELIVERIES.index("online")
    counts: Counter[str] = Counter()
    is_elsewhere = (table.delivery == online) & (table.others & OTHER_WAYS == 0)
    is_there = (table.place >= 0) & ~is_elsewhere & (weights > 0)
    for row in np.flatnonzero(is_there).tolist():
        counts[words[table.place[row]].split(",")[0].strip()] += float(weights[row])  # type: ignore[assignment]
    return [name for name, _ in counts.most_common(_MAX_CHOICES)]


def _currency(table: OfferingTable, words: Sequence[str]) -> str | None:
    found = {words[number] for number in table.currency.tolist() if number >= 0}
    return found.pop() if len(found) == 1 else None
