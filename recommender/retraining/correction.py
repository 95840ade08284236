"""Judged goals -> a small correction of the shipped order; none where it would not hold."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.corrected import corrected
from recommender.order import Order, shipped
from recommender.ranking import SIGNALS
from recommender.retraining.looking import Look

Floats = NDArray[np.floating[Any]]

# Penalties on the squares of what is added to signals with a spread of one, per goal; the largest
# one first, which changes the shipped order least.
PENALTIES = (3.0, 1.0, 0.3, 0.1, 0.03, 0.01)
FOLDS = 5

# With fewer goals a fold has too few to say anything.
LEAST_GOALS = 20

# A gain counts from so many standard errors on: six are tried, so one alone would come by chance.
SURE = 2.0

# By so many of the best it is told how the scores moved as a whole.
SHOWN = 5


@dataclass(frozen=True)
class Choice:
    """One credential that fits a goal, among all that nobody spoke against.

    What people spoke against is left out, not put below: they correct what stands first and is
    wrong. Learned from, such pairs say that whatever stands first is wrong; that lost half of the
    nDCG of all other goals (`python -m benchmarks.labels_help`).

    Attributes:
        signals: Of the candidates, shape (n_candidates, n_signals).
        scores: Of the candidates by the shipped order, shape (n_candidates,).
        fits: Place of the one that fits.
        weight: How much it counts.
    """

    signals: Floats
    scores: Floats
    fits: int
    weight: float


def choices_of(
    seen: Look, said_for: Mapping[int, float], said_against: Collection[int]
) -> list[Choice]:
    """Return what is learned from a judged goal.

    Args:
        seen: How the goal looks.
        said_for: Row of a credential that fits -> weight of those who say so.
        said_against: Rows of those that do not.
    """
    found = []
    for row in said_for:
        others = {*said_against, *said_for} - {row}
        kept = np.flatnonzero(~np.isin(seen.rows, list(others)))
        place = np.flatnonzero(seen.rows[kept] == row)
        if len(place) and len(kept) > 1:
            # A goal with several that fit is still one goal.
            weight = said_for[row] / sum(said_for.values())
            found.append(Choice(seen.signals[kept], seen.scores[kept], int(place[0]), weight))
    return found


def fit_correction(
    judged: Sequence[Sequence[Choice]], looks: Sequence[Look], *, seed: int = 0
) -> dict[str, dict[str, float]]:
    """Return what is added to the shipped order, by what takes part; nothing where it won't hold.

    A multinomial regression of what fits among the candidates, drawn towards the shipped order.
    How strongly is chosen on goals that were left out, and the correction is only taken where what
    fits stands higher there by more than twice the standard error; so labels that contradict each
    other change nothing.

    Args:
        judged: What is learned from each goal.
        looks: Looks at goals by which it is told how scores move as a whole.
        seed: Of the folds.
    """
    judged = [each for each in judged if each]
    if len(judged) < LEAST_GOALS or not looks:
        return {}
    part = looks[0].part
    used = [row for row, name in enumerate(SIGNALS) if name in shipped().weights[part].unknown]
    spread = np.concatenate([each.signals for each in looks])[:, used].std(axis=0) + 1e-6
    penalty = _best_penalty(judged, used, spread, seed)
    if penalty is None:
        return {}
    added = _fit(judged, used, spread, penalty)
    own = dict(zip([SIGNALS[row] for row in used], added.tolist(), strict=True))
    own = {name: round(value, 5) for name, value in own.items()}
    return {part: own | {"intercept": round(_level(looks, own), 5)}}


def _best_penalty(
    judged: Sequence[Sequence[Choice]], used: Sequence[int], spread: Floats, seed: int
) -> float | None:
    """Return the largest penalty that is within a standard error of the best, None for no gain."""
    of_fold = np.random.default_rng(seed).permutation(len(judged)) % FOLDS
    nothing = np.zeros(len(used))
    before = np.array([_height(each, used, nothing) for each in judged])
    gains = {}
    for penalty in PENALTIES:
        after = np.zeros(len(judged))
        for fold in range(FOLDS):
            kept = [judged[row] for row in np.flatnonzero(of_fold != fold).tolist()]
            added = _fit(kept, used, spread, penalty)
            for row in np.flatnonzero(of_fold == fold).tolist():
                after[row] = _height(judged[row], used, added)
        gains[penalty] = after - before
    best = max(PENALTIES, key=lambda each: gains[each].mean())
    error = gains[best].std() / np.sqrt(len(judged))
    if gains[best].mean() <= SURE * error:
        return None
    return next(each for each in PENALTIES if gains[each].mean() >= gains[best].mean() - error)


def _fit(
    judged: Sequence[Sequence[Choice]], used: Sequence[int], spread: Floats, penalty: float
) -> Floats:
    """Return what is added of each used signal."""
    from scipy.optimize import minimize

    choices = [each for goal in judged for each in goal]
    # All candidates in one table, goal after goal: a loop over goals took ten times as long.
    table = np.concatenate([each.signals[:, used] for each in choices]) / spread
    scores = np.concatenate([each.scores for each in choices])
    sizes = np.array([len(each.scores) for each in choices])
    starts = np.cumsum(sizes) - sizes
    fits = starts + np.array([each.fits for each in choices])
    weights = np.array([each.weight for each in choices])
    restraint = penalty * len(judged)

    def loss_and_slope(values: Floats) -> tuple[float, Floats]:
        odds = scores + table @ values
        share = np.exp(odds - np.repeat(np.maximum.reduceat(odds, starts), sizes))
        share /= np.repeat(np.add.reduceat(share, starts), sizes)
        loss = -float(weights @ np.log(share[fits] + 1e-12)) + restraint * float(values @ values)
        wrong = share * np.repeat(weights, sizes)
        wrong[fits] -= weights
        slope = table.T @ wrong + 2.0 * restraint * values
        return loss / len(judged), slope / len(judged)

    found = minimize(loss_and_slope, np.zeros(len(used)), jac=True, method="L-BFGS-B")
    return np.asarray(found.x / spread)


def _height(goal: Sequence[Choice], used: Sequence[int], added: Floats) -> float:
    """Return how high what fits stands among its candidates: the mean reciprocal rank."""
    heights = []
    for each in goal:
        scores = each.scores + each.signals[:, used] @ added
        heights.append(1.0 / (1.0 + int((scores > scores[each.fits]).sum())))
    return float(np.mean(heights))


def _level(looks: Sequence[Look], own: Mapping[str, float]) -> float:
    """Return what keeps the best scores where they were on average: chances keep their meaning."""
    added = np.array([own.get(name, 0.0) for name in SIGNALS])
    moved = []
    for each in looks:
        after = each.scores + each.signals @ added
        moved.append(np.sort(each.scores)[-SHOWN:].mean() - np.sort(after)[-SHOWN:].mean())
    return float(np.mean(moved))


def order_with(correction: Mapping[str, Mapping[str, float]]) -> Order:
    """Return the shipped order with a correction."""
    return corrected(shipped(), correction)
