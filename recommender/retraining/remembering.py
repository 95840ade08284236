"""Judged goals -> what is remembered of them, and how far it reaches to goals that are alike."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from recommender.remembered import Remembered, cosines, share_of

Floats = NDArray[np.float32]


class Reach(NamedTuple):
    """How far judgements reach: `nearness`, `power` and `doubt` of what is remembered."""

    nearness: float
    power: float
    doubt: float


# Without proof that judgements tell about other goals, they only hold for the same words or nearly
# so, and count as much there as the order that they contradict.
NARROW = Reach(0.95, 2.0, 1.0)

# What is tried: from which cosine on goals are alike and how fast that falls off, and as how many
# judgements the order counts. A slow fall from nought on tells more about goals of the same
# occupation, and less about others, than a fast one from a third on with the order counting little.
FALLS = ((0.75, 2.0), (0.55, 2.0), (0.35, 2.0), (0.2, 3.0), (0.0, 5.0), (0.0, 4.0), (0.0, 3.0))
DOUBTS = (1.0, 2.0, 3.0, 10.0, 30.0)

# A gain counts from so many standard errors on: many are tried, so one alone comes by chance.
SURE = 2.0

# What is lost on goals that are served well counts so many times: whoever is served well has not
# asked for a change. On draws that are reported nowhere (seeds 110 to 121 of
# `python -m benchmarks.labels_help`) nDCG@10 rose by .17 (ETPL) and .10 (CIP) on goals of corrected
# occupations and moved by +.009 and +.0003 on others; counted once, by .20 and .12, and by +.002
# and -.004; counted three times, by .14 and .08, and by +.009 and +.0015.
LOSS_COUNTS = 2.0

# With fewer goals there is nothing to prove it on; more than the most only take time.
LEAST_GOALS, MOST_GOALS = 20, 1_000

# Proving goals that are looked at together, which bounds the memory.
_BLOCK = 128


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
    order alone by more than twice its standard error is the reach wider; and only as wide as it
    does not cost more on goals that are served well.

    Args:
        judged: The goals.
        served: Goals that the order serves well: people correct what is wrong, so that corrected
            goals alone would say that the order counts for nothing.
        credential_ids: Of the catalogue, in its order.
    """
    if not judged:
        return None
    return _remembered(judged, credential_ids, _reach(judged, served))


def _remembered(
    judged: Sequence[JudgedGoal], credential_ids: Sequence[str], reach: Reach
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
    vectors, of_goal = _aims(judged)
    return Remembered(
        vectors=vectors,
        of_goal=of_goal,
        goals=np.array(goals, dtype=np.int32),
        credential_ids=tuple(ids),
        said_for=weights[:, 0].copy(),
        said_against=weights[:, 1].copy(),
        nearness=reach.nearness,
        power=reach.power,
        doubt=reach.doubt,
    )


def _aims(judged: Sequence[JudgedGoal]) -> tuple[Floats, NDArray[np.int32]]:
    counts = [len(each.aims) for each in judged]
    of_goal = np.repeat(np.arange(len(judged), dtype=np.int32), counts)
    return np.concatenate([each.aims for each in judged]).astype(np.float32), of_goal


def _reach(judged: Sequence[JudgedGoal], served: Sequence[JudgedGoal]) -> Reach:
    """Return the reach that tells most; the narrow one unless a wider one is proven better."""
    corrected = [each for each in judged if each.said_for][:MOST_GOALS]
    if len(corrected) < LEAST_GOALS:
        return NARROW
    gains = _gains(judged, [*corrected, *served[:MOST_GOALS]])
    best, best_worth = NARROW, 0.0
    for reach, gain in gains.items():
        won, lost = gain[: len(corrected)], gain[len(corrected) :]
        error = float(won.std() / np.sqrt(len(won)))
        worth = float(won.mean() + LOSS_COUNTS * (lost.mean() if len(lost) else 0.0))
        if float(won.mean()) > SURE * error and worth > best_worth:
            best, best_worth = reach, worth
    return best


def _gains(judged: Sequence[JudgedGoal], proving: Sequence[JudgedGoal]) -> dict[Reach, Floats]:
    """Return how much higher each goal's answer stands by what was said of other goals."""
    n_credentials = len(judged[0].likely)
    said_for = _table([each.said_for for each in judged], n_credentials)
    against = _table([each.said_against for each in judged], n_credentials)
    vectors, of_goal = _aims(judged)
    found: dict[Reach, list[float]] = {}
    for block in _blocks(proving):
        near = np.stack([cosines(vectors, of_goal, each.aims) for each in block])
        # Nothing is told about oneself or one's double.
        near[near >= NARROW.nearness] = -1.0
        before = [_rank_share(each.likely, each) for each in block]
        likely = np.stack([each.likely for each in block])
        for nearness, power in FALLS:
            shares = share_of(near, nearness, power)
            led, away = shares @ said_for, shares @ against
            for doubt in DOUBTS:
                changed = (doubt * likely + led) / (doubt + led + away)
                found.setdefault(Reach(nearness, power, doubt), []).extend(
                    _rank_share(own, goal) - one
                    for own, goal, one in zip(changed, block, before, strict=True)
                )
    return {reach: np.array(gain, dtype=np.float32) for reach, gain in found.items()}


def _table(said: Sequence[dict[int, float]], n_credentials: int) -> Any:
    """Return what was said, sparse, shape (n_goals, n_credentials)."""
    from scipy.sparse import csr_array

    goals = [number for number, own in enumerate(said) for _ in own]
    rows = [row for own in said for row in own]
    weights = np.array([weight for own in said for weight in own.values()], dtype=np.float32)
    return csr_array((weights, (goals, rows)), shape=(len(said), n_credentials))


def _blocks(goals: Sequence[JudgedGoal]) -> Iterator[Sequence[JudgedGoal]]:
    for start in range(0, len(goals), _BLOCK):
        yield goals[start : start + _BLOCK]


def _rank_share(likely: NDArray[np.floating[Any]], goal: JudgedGoal) -> float:
    """Return the reciprocal rank of the best credential that fits, in (0, 1].

    Among those that nobody spoke against: people correct what stands first and is wrong, so that
    it would be no feat to put it lower.
    """
    best = max(float(likely[row]) for row in goal.said_for)
    above = int((likely > best).sum())
    wrong = sum(float(likely[row]) > best for row in goal.said_against)
    return 1.0 / (1.0 + above - wrong)
