"""Judged goals -> what is remembered of them, and how far it reaches to goals that are alike."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.remembered import Remembered, alikeness

Floats = NDArray[np.float32]

# Without proof that judgements tell about other goals, they only hold for the same words or nearly
# so, and count as much there as the order that they contradict.
NARROW = (0.95, 1.0)

# What is tried: from which cosine on goals are alike, and as how many judgements the order counts.
NEARNESSES = (0.85, 0.75, 0.65, 0.55, 0.45, 0.35)
DOUBTS = (1.0, 3.0, 10.0, 30.0)

# A gain counts from so many standard errors on: many are tried, so one alone comes by chance.
SURE = 2.0

# With fewer goals there is nothing to prove it on.
LEAST_GOALS = 20


@dataclass(frozen=True)
class JudgedGoal:
    """One goal with what people agree on about it.

    Attributes:
        aims: Unit vectors of the aims, shape (n_aims, dimension).
        likely: Chances of all credentials by the order, shape (n_credentials,).
        said_for: Row of a credential -> weight of those who say that it fits.
        said_against: Row of a credential -> weight of those who say that it does not.
    """

    aims: Floats
    likely: Floats
    said_for: dict[int, float]
    said_against: dict[int, float]


def remember(
    judged: Sequence[JudgedGoal], served: Sequence[JudgedGoal], credential_ids: Sequence[str]
) -> Remembered | None:
    """Return what is remembered; None where nothing is judged.

    How far a judgement reaches is chosen by leaving out one goal after the other: does what was
    said of the others bring up what fits this one? Only where it does so better than the
    order alone by more than twice its standard error is the reach wider.

    Args:
        judged: The goals.
        served: Goals that the order serves well, as many: people correct what is wrong, so that
            corrected goals alone would say that the order counts for nothing.
        credential_ids: Of the catalogue, in its order.
    """
    if not judged:
        return None
    nearness, doubt = _reach(judged, served)
    return _remembered(judged, credential_ids, nearness, doubt)


def _remembered(
    judged: Sequence[JudgedGoal], credential_ids: Sequence[str], nearness: float, doubt: float
) -> Remembered:
    goals: list[int] = []
    ids: list[str] = []
    said: list[tuple[float, float]] = []
    for number, each in enumerate(judged):
        for row in sorted({*each.said_for, *each.said_against}):
            goals.append(number)
            ids.append(credential_ids[row])
            said.append((each.said_for.get(row, 0.0), each.said_against.get(row, 0.0)))
    weights = np.array(said, dtype=np.float32).reshape(len(said), 2)
    counts = [len(each.aims) for each in judged]
    return Remembered(
        vectors=np.concatenate([each.aims for each in judged]).astype(np.float32),
        of_goal=np.repeat(np.arange(len(judged), dtype=np.int32), counts),
        goals=np.array(goals, dtype=np.int32),
        credential_ids=tuple(ids),
        said_for=weights[:, 0].copy(),
        said_against=weights[:, 1].copy(),
        nearness=nearness,
        doubt=doubt,
    )


def _reach(judged: Sequence[JudgedGoal], served: Sequence[JudgedGoal]) -> tuple[float, float]:
    """Return nearness and doubt; the narrow ones unless wider ones are proven better."""
    proving = [*(each for each in judged if each.said_for), *served]
    if len(proving) < LEAST_GOALS:
        return NARROW
    before = np.array([_rank_share(each.likely, each) for each in proving])
    best, best_gain = NARROW, 0.0
    for nearness in NEARNESSES:
        alike = _alike(judged, proving, nearness)
        for doubt in DOUBTS:
            pairs = zip(proving, alike, strict=True)
            after = np.array([_by_others(judged, each, shares, doubt) for each, shares in pairs])
            gains = after - before
            error = float(gains.std() / np.sqrt(len(gains)))
            if float(gains.mean()) > max(SURE * error, best_gain):
                best, best_gain = (nearness, doubt), float(gains.mean())
    return best


def _alike(judged: Sequence[JudgedGoal], proving: Sequence[JudgedGoal], nearness: float) -> Floats:
    """Return how much each goal tells about others, nothing about itself or its double."""
    told, doubles = (
        _remembered(judged, [""] * len(judged[0].likely), least, 1.0)
        for least in (nearness, NARROW[0])
    )
    alike = np.stack([alikeness(told, each.aims) for each in proving])
    alike[np.stack([alikeness(doubles, each.aims) for each in proving]) > 0] = 0.0
    return alike


def _by_others(
    judged: Sequence[JudgedGoal], goal: JudgedGoal, shares: Floats, doubt: float
) -> float:
    """Return how high what fits a goal stands by what was said of other goals."""
    n = len(goal.likely)
    said_for, against = np.zeros(n), np.zeros(n)
    for other in np.flatnonzero(shares).tolist():
        for row, weight in judged[other].said_for.items():
            said_for[row] += shares[other] * weight
        for row, weight in judged[other].said_against.items():
            against[row] += shares[other] * weight
    changed = (doubt * goal.likely + said_for) / (doubt + said_for + against)
    return _rank_share(changed, goal)


def _rank_share(likely: NDArray[np.floating[Any]], goal: JudgedGoal) -> float:
    """Return the reciprocal rank of the best credential that fits, in (0, 1].

    Among those that nobody spoke against: people correct what stands first and is wrong, so that
    it would be no feat to put it lower.
    """
    best = max(float(likely[row]) for row in goal.said_for)
    above = int((likely > best).sum())
    wrong = sum(float(likely[row]) > best for row in goal.said_against)
    return 1.0 / (1.0 + above - wrong)
