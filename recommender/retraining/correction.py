"""Goals with known answers -> a small correction of the shipped order; none where it won't hold."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.order import shipped
from recommender.ranking import SIGNALS
from recommender.retraining.finding import Finding
from recommender.retraining.looking import Look
from recommender.retraining.remembering import LOSS_COUNTS

Floats = NDArray[np.floating[Any]]

# What takes part -> signal -> what is added of it to the shipped order, and "intercept".
Correction = dict[str, dict[str, float]]

# Penalties on the squares of what is added to signals with a spread of one, per goal; the largest
# one first, which changes the shipped order least.
PENALTIES = (3.0, 1.0, 0.3, 0.1, 0.03, 0.01)
FOLDS = 5

# With fewer goals a fold has too few to say anything.
LEAST_GOALS = 20

# A gain counts from so many standard errors on: six are tried, so one alone would come by chance.
SURE = 2.0

# A goal made of the catalogue's own text counts so much of one that people judged.
OWN_WEIGHT = 0.2

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
    judged: Sequence[Sequence[Choice]],
    looks: Sequence[Look],
    *,
    served: Sequence[Sequence[Choice]] = (),
    seed: int = 0,
) -> Correction:
    """Return what is added to the shipped order, by what takes part; nothing where it won't hold.

    A multinomial regression of what fits among the candidates, drawn towards the shipped order.
    How strongly is chosen on goals that were left out, and the correction is only taken where what
    fits stands higher there by more than twice the standard error; so labels that contradict each
    other change nothing. Nor may it cost more on goals that are served well.

    Args:
        judged: What is learned from each goal.
        looks: Looks at goals by which it is told how scores move as a whole.
        served: Goals that the order serves well, with what it puts first.
        seed: Of the folds.
    """
    judged = [each for each in judged if each]
    if len(judged) < LEAST_GOALS or not looks:
        return {}
    task = _Task(looks)
    proven = task.best_penalty(judged, seed)
    if proven is None:
        return {}
    penalty, gain = proven
    added = task.fit(judged, penalty)
    nothing = np.zeros(len(added))
    loss = task.gains([each for each in served if each], nothing, added)
    if len(loss) and gain + LOSS_COUNTS * float(loss.mean()) <= 0.0:
        return {}
    return task.correction(added)


def fit_with_own_text(
    judged: Sequence[Sequence[Choice]],
    teaching: Sequence[Sequence[Choice]],
    judging: Sequence[Sequence[Choice]],
    looks: Sequence[Look],
    *,
    so_far: Correction,
    shipped_goals: Callable[[Correction], float | None],
    seed: int = 0,
) -> tuple[Correction, Finding]:
    """Return a correction that the catalogue's own text teaches, too; or the one so far.

    Taken only where it puts the answers of text that was left out higher, by more than twice the
    standard error, and loses nothing on the shipped goals. Both are needed: what brings up texts
    of a catalogue for each other loses goals in people's words, in all that was tried.

    Args:
        judged: What people's goals teach.
        teaching: What own text teaches.
        judging: Own text that was left out.
        looks: As for `fit_correction`.
        so_far: What labels alone teach.
        shipped_goals: Mean nDCG@10 of the shipped goals by a correction; None where they cannot
            judge it, because other signals take part there.
        seed: Of the folds.
    """
    own, left_out = ([each for each in side if each] for side in (teaching, judging))
    figures: dict[str, float] = {"goals": len(own), "judged_by": len(left_out)}
    if min(len(own), len(left_out)) < LEAST_GOALS:
        why = f"Fewer than {LEAST_GOALS} titles and sentences to learn from or to judge by."
        return so_far, Finding(False, why, figures)
    task = _Task(looks)
    proven = task.best_penalty(own, seed)
    if proven is None:
        return so_far, Finding(False, "Own text teaches nothing about other own text.", figures)
    light = [[replace(each, weight=OWN_WEIGHT * each.weight) for each in goal] for goal in own]
    added = task.fit([*(each for each in judged if each), *light], proven[0])
    before = task.packed(so_far)
    gains = task.gains(left_out, before, added)
    error = float(gains.std() / np.sqrt(len(gains)))
    figures |= {"gain": float(gains.mean()), "gain_error": error}
    if float(gains.mean()) <= SURE * error:
        return so_far, Finding(False, "Answers of left-out text stand no higher.", figures)
    changed = task.correction(added)
    people = shipped_goals(so_far), shipped_goals(changed)
    if people[0] is None or people[1] is None:
        return so_far, Finding(False, "No goal in people's words can judge it.", figures)
    figures |= {"people_before": people[0], "people_after": people[1]}
    if people[1] < people[0]:
        return so_far, Finding(False, "Goals in people's words are answered worse.", figures)
    return changed, Finding(True, "Answers of left-out text stand higher.", figures)


class _Task:
    """What is fitted: the used signals with a spread of one, over some looks."""

    def __init__(self, looks: Sequence[Look]) -> None:
        self._looks, self._part = looks, looks[0].part
        known = shipped().weights[self._part].unknown
        self._used = [row for row, name in enumerate(SIGNALS) if name in known]
        signals = np.concatenate([each.signals for each in looks])
        self._spread = signals[:, self._used].std(axis=0) + 1e-6

    def best_penalty(
        self, judged: Sequence[Sequence[Choice]], seed: int
    ) -> tuple[float, float] | None:
        """Return the largest penalty that is within a standard error of the best, and its gain.

        None where no penalty brings a gain.
        """
        of_fold = np.random.default_rng(seed).permutation(len(judged)) % FOLDS
        gains = {}
        for penalty in PENALTIES:
            found = np.zeros(len(judged))
            for fold in range(FOLDS):
                kept = [judged[row] for row in np.flatnonzero(of_fold != fold).tolist()]
                rows = np.flatnonzero(of_fold == fold)
                added = self.fit(kept, penalty)
                left_out = [judged[row] for row in rows.tolist()]
                found[rows] = self.gains(left_out, np.zeros(len(added)), added)
            gains[penalty] = found
        best = max(PENALTIES, key=lambda each: gains[each].mean())
        error = gains[best].std() / np.sqrt(len(judged))
        if gains[best].mean() <= SURE * error:
            return None
        least = gains[best].mean() - error
        penalty = next(each for each in PENALTIES if gains[each].mean() >= least)
        return penalty, float(gains[penalty].mean())

    def fit(self, judged: Sequence[Sequence[Choice]], penalty: float) -> Floats:
        """Return what is added of each used signal."""
        return _fit(judged, self._used, self._spread, penalty)

    def gains(self, goals: Sequence[Sequence[Choice]], before: Floats, after: Floats) -> Floats:
        """Return how much higher what fits stands, shape (n_goals,)."""
        return np.array(
            [_height(each, self._used, after) - _height(each, self._used, before) for each in goals]
        )

    def packed(self, correction: Correction) -> Floats:
        own = correction.get(self._part, {})
        return np.array([own.get(SIGNALS[row], 0.0) for row in self._used])

    def correction(self, added: Floats) -> Correction:
        own = dict(zip([SIGNALS[row] for row in self._used], added.tolist(), strict=True))
        own = {name: round(value, 5) for name, value in own.items()}
        return {self._part: own | {"intercept": round(_level(self._looks, own), 5)}}


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
    total = float(weights.sum())
    restraint = penalty * total

    def loss_and_slope(values: Floats) -> tuple[float, Floats]:
        odds = scores + table @ values
        share = np.exp(odds - np.repeat(np.maximum.reduceat(odds, starts), sizes))
        share /= np.repeat(np.add.reduceat(share, starts), sizes)
        loss = -float(weights @ np.log(share[fits] + 1e-12)) + restraint * float(values @ values)
        wrong = share * np.repeat(weights, sizes)
        wrong[fits] -= weights
        slope = table.T @ wrong + 2.0 * restraint * values
        return loss / total, slope / total

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
