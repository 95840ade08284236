"""Facts for staff about a version and the weeks: what changed, what is better, what is missing."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.retraining.gate import Gate
from recommender.retraining.versions import Manifest

# What fewer have asked for is not shown: it might say who.
LEAST_PEOPLE = 3

# Aims that are at least so near are the same wish in other words.
SAME_WISH = 0.6

# Weeks that are compared with as many before them.
WEEKS = 4

# Differences of shares that are worth a look: a tenth of the goals moved elsewhere.
DRIFT = 0.1

Count = tuple[date, str, str, int]


@dataclass(frozen=True)
class Wish:
    """What several people wanted and nothing served well.

    Attributes:
        wish: The aim in the middle of those that mean the same.
        n: How often it was asked for.
        also: Some other words for it.
    """

    wish: str
    n: int
    also: tuple[str, ...]


@dataclass(frozen=True)
class Week:
    """One week of goals.

    Attributes:
        week: Its Monday.
        n: How many goals.
        confident: Share of them that something fitted well.
        chance: Mean probability of the first recommendation.
    """

    week: date
    n: int
    confident: float
    chance: float


@dataclass(frozen=True)
class Drift:
    """How the last weeks differ from as many before them.

    Attributes:
        goals: Share of the goals that moved to other fields, in [0, 1]; None without enough weeks.
        confidence: Difference of the share that was served well; None likewise.
        fields: (field, share before, share now) of those that moved most.
    """

    goals: float | None
    confidence: float | None
    fields: tuple[tuple[str, float, float], ...]

    @property
    def is_notable(self) -> bool:
        """Whether people ask for other things, or are served otherwise, than before."""
        return abs(self.goals or 0.0) >= DRIFT or abs(self.confidence or 0.0) >= DRIFT


@dataclass(frozen=True)
class StaffReport:
    """The whole report.

    Attributes:
        catalog: Name of the catalogue.
        day: The day.
        live: Release and version that people see.
        version: What is reported on; None where nothing was trained.
        changed: Counts of added, changed and gone credentials against what is live.
        gate: The verdict on the version; None without one.
        unreached: Credentials that nothing of their own brings up, with titles.
        wishes: What to build next.
        n_rare: How many wishes fewer than LEAST_PEOPLE had; they are not shown.
        weeks: The weeks, oldest first.
        drift: How the last ones differ.
        labels: Counts of labels.
        titles: Id -> title of all credentials that are named.
    """

    catalog: str
    day: date
    live: tuple[str, str | None] | None
    version: Manifest | None
    changed: Mapping[str, int]
    gate: Gate | None
    unreached: tuple[tuple[str, str], ...]
    wishes: tuple[Wish, ...]
    n_rare: int
    weeks: tuple[Week, ...]
    drift: Drift
    labels: Mapping[str, int]
    titles: Mapping[str, str]

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON has it."""
        return {
            **asdict(self),
            "day": self.day.isoformat(),
            "weeks": [{**asdict(each), "week": each.week.isoformat()} for each in self.weeks],
            "gate": self.gate.as_json() if self.gate else None,
            "least_people": LEAST_PEOPLE,
        }


def weeks_of(counts: Sequence[Count]) -> tuple[Week, ...]:
    """Return the weeks in which anything was asked, oldest first.

    Args:
        counts: (Monday, kind, name, n), as they were counted.
    """
    found = []
    for monday in sorted({week for week, kind, _, _ in counts if kind == "goal"}):
        goals = _by_name(counts, "goal", [monday])
        chances = _by_name(counts, "chance", [monday])
        n = sum(goals.values())
        told = sum((float(name) + 0.05) * times for name, times in chances.items())
        share = goals.get("confident", 0) / n
        mean = told / max(sum(chances.values()), 1)
        found.append(Week(monday, n, round(share, 4), round(mean, 4)))
    return tuple(found)


def drift_of(counts: Sequence[Count], *, today: date) -> Drift:
    """Return how the last whole weeks differ from as many before them."""
    monday = today - timedelta(days=today.weekday())
    now = [monday - timedelta(weeks=back) for back in range(1, WEEKS + 1)]
    before = [each - timedelta(weeks=WEEKS) for each in now]
    fields = [_shares(_by_name(counts, "field", weeks)) for weeks in (before, now)]
    served = [_shares(_by_name(counts, "goal", weeks)) for weeks in (before, now)]
    if not fields[0] or not fields[1]:
        return Drift(None, None, ())
    moved = {
        name: fields[1].get(name, 0.0) - fields[0].get(name, 0.0) for name in fields[0] | fields[1]
    }
    most = sorted(moved, key=lambda name: (-abs(moved[name]), name))[:5]
    return Drift(
        goals=round(sum(abs(each) for each in moved.values()) / 2, 4),
        confidence=round(served[1].get("confident", 0.0) - served[0].get("confident", 0.0), 4),
        fields=tuple(
            (name, round(fields[0].get(name, 0.0), 4), round(fields[1].get(name, 0.0), 4))
            for name in most
        ),
    )


def wishes_of(
    aims: Mapping[str, int], vectors: NDArray[np.float32]
) -> tuple[tuple[Wish, ...], int]:
    """Return what several people wanted and nothing served, the most wanted first.

    Args:
        aims: Aim -> how often.
        vectors: Their unit vectors, in the same order, shape (n_aims, dimension).

    Returns:
        The wishes, and how many others were too rare to be shown.
    """
    names, counts = list(aims), np.array(list(aims.values()), dtype=float)
    if not names:
        return (), 0
    alike = vectors @ vectors.T >= SAME_WISH
    left = np.ones(len(names), dtype=bool)
    found: list[Wish] = []
    n_rare = 0
    while left.any():
        # The aim around which most was asked for; ties go to the first.
        weight = np.where(left, (alike & left) @ counts, -1.0)
        middle = int(weight.argmax())
        own = np.flatnonzero(alike[middle] & left)
        left[own] = False
        left[middle] = False
        total = int(counts[own].sum())
        if total < LEAST_PEOPLE:
            n_rare += 1
            continue
        others = [names[row] for row in own if row != middle]
        also = sorted(others, key=lambda name: -aims[name])[:3]
        found.append(Wish(names[middle], total, tuple(also)))
    return tuple(found), n_rare


def _by_name(counts: Sequence[Count], kind: str, weeks: Sequence[date]) -> dict[str, int]:
    found: dict[str, int] = {}
    for week, own, name, n in counts:
        if own == kind and week in weeks:
            found[name] = found.get(name, 0) + n
    return found


def _shares(counts: Mapping[str, int]) -> dict[str, float]:
    total = sum(counts.values())
    return {name: n / total for name, n in counts.items()} if total else {}
