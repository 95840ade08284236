"""Goals with known answers -> what a chance means in this catalogue; or that it means the usual."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.corrected import Scale
from recommender.retraining.finding import Finding

Floats = NDArray[np.floating[Any]]

# How far shift and slope of the odds may stray before as much speaks against them as one standard
# deviation: the shipped calibration as a Gaussian prior, so that few goals change little.
SPREAD = (0.5, 0.25)

# With fewer goals there is nothing to fit, or nothing to judge by.
LEAST_GOALS = 20

# A gain counts from so many standard errors on.
SURE = 2.0

_SHOWN = 5
_LEAST = 1e-4

TEXT, BOTH = "own text", "own text and labels"


@dataclass(frozen=True)
class Told:
    """What is told of some credentials of one goal.

    Attributes:
        chances: To be relevant, as shipped, shape (n,).
        fits: Whether each is relevant, shape (n,).
        weight: How much the goal counts.
    """

    chances: Floats
    fits: NDArray[np.bool_]
    weight: float = 1.0


def shown_of(likely: Floats, fitting: frozenset[int]) -> Told:
    """Return what is told of the first few of a goal of which all answers are known."""
    rows = np.argsort(-likely, kind="stable")[:_SHOWN]
    return Told(likely[rows], np.array([row in fitting for row in rows.tolist()]))


def judged_of(
    likely: Floats, said_for: Mapping[int, float], said_against: Mapping[int, float]
) -> Told | None:
    """Return what is told of what people judged; None where nobody did."""
    votes = {
        row: said_for.get(row, 0.0) - said_against.get(row, 0.0)
        for row in (*said_for, *said_against)
    }
    rows = [row for row, vote in votes.items() if vote]
    if not rows:
        return None
    weight = min(1.0, float(np.mean([abs(votes[row]) for row in rows])) / 2.0)
    return Told(likely[rows], np.array([votes[row] > 0 for row in rows]), weight)


def fit(told: Sequence[Told]) -> Scale:
    """Return shift and slope of the odds by which chances hold best, drawn towards none."""
    from scipy.optimize import minimize

    odds = _odds(np.concatenate([each.chances for each in told]))
    fits = np.concatenate([each.fits for each in told])
    weights = np.concatenate([np.full(len(each.fits), each.weight) for each in told])

    def loss(values: Floats) -> float:
        strays = (values - (0.0, 1.0)) / SPREAD
        losses = _losses(_chances(values[0] + values[1] * odds), fits)
        return float(weights @ losses + 0.5 * strays @ strays)

    found = minimize(loss, (0.0, 1.0), method="L-BFGS-B", bounds=((-3.0, 3.0), (0.2, 3.0)))
    return Scale(round(float(found.x[0]), 5), round(float(found.x[1]), 5))


def choose(
    teaching: Sequence[Told],
    labels: Sequence[Told],
    judging: Sequence[Told],
    people: Callable[[], Sequence[Told]],
) -> tuple[Scale | None, dict[str, Finding]]:
    """Return the calibration that holds better than the shipped one, None for the shipped one.

    Fitted on the catalogue's own text, and on that and labels: people correct what is wrong, so
    that labels alone would say that nothing holds.

    Args:
        teaching: Own text to fit.
        labels: Of people, the shown five or fewer of each goal.
        judging: Own text that was left out: chances must hold better on it, surely.
        people: Gives the shipped goals, in people's words: chances must not hold less on them.
            Asked only where the rest speaks for a fit.

    Returns:
        Shift and slope, and what became of each fit.
    """
    tried = {TEXT: [*teaching]} | ({BOTH: [*teaching, *labels]} if labels else {})
    best: Scale | None = None
    best_loss = np.inf
    findings = {}
    for name, told in tried.items():
        scale, finding = _judged(told, judging, people)
        findings[name] = finding
        if scale is not None and finding.figures["loss_after"] < best_loss:
            best, best_loss = scale, finding.figures["loss_after"]
    return best, findings


def _judged(
    told: Sequence[Told], judging: Sequence[Told], people: Callable[[], Sequence[Told]]
) -> tuple[Scale | None, Finding]:
    if min(len(told), len(judging)) < LEAST_GOALS:
        return None, Finding(False, f"Fewer than {LEAST_GOALS} goals to learn from or to judge by.")
    scale = fit(told)
    before, after = (_loss_of_goals(judging, each) for each in (Scale(0.0, 1.0), scale))
    gain = before - after
    error = float(gain.std() / np.sqrt(len(gain)))
    errors = [error_on(judging, each) for each in (Scale(0.0, 1.0), scale)]
    figures = {
        "goals": len(told),
        "judged_by": len(judging),
        "shift": scale.shift,
        "slope": scale.slope,
        "loss_before": float(before.mean()),
        "loss_after": float(after.mean()),
        "loss_error": error,
        "calibration_error_before": errors[0],
        "calibration_error_after": errors[1],
    }
    if float(gain.mean()) <= SURE * error or errors[1] > errors[0]:
        return None, Finding(False, "Chances hold no better on text that was left out.", figures)
    asked = people()
    if not asked:
        return None, Finding(False, "No goal in people's words can judge it.", figures)
    losses = [float(_loss_of_goals(asked, each).mean()) for each in (Scale(0.0, 1.0), scale)]
    errors = [error_on(asked, each) for each in (Scale(0.0, 1.0), scale)]
    figures |= {
        "people": len(asked),
        "people_loss_before": losses[0],
        "people_loss_after": losses[1],
        "people_calibration_error_before": errors[0],
        "people_calibration_error_after": errors[1],
    }
    if losses[1] > losses[0] or errors[1] > errors[0]:
        return None, Finding(False, "Chances hold less for goals in people's words.", figures)
    return scale, Finding(True, "Chances hold better on text that was left out.", figures)


def error_on(told: Sequence[Told], scale: Scale) -> float:
    """Return the mean gap of what is told and what is found by a calibration."""
    chances = np.concatenate([each.chances for each in told])
    right = np.concatenate([each.fits for each in told])
    return error_of(_chances(scale.shift + scale.slope * _odds(chances)), right)


def error_of(told: Floats, right: NDArray[np.bool_], *, bins: int = 10) -> float:
    """Return the mean gap between what was told and what was found, over equal bins."""
    if not len(told):
        return 0.0
    of_bin = np.minimum((told * bins).astype(int), bins - 1)
    n = np.bincount(of_bin, minlength=bins)
    gap = np.bincount(of_bin, weights=told - right, minlength=bins)
    return float(np.abs(gap).sum() / n.sum())


def _loss_of_goals(told: Sequence[Told], scale: Scale) -> Floats:
    """Return the mean log-loss of each goal, shape (n_goals,)."""
    return np.array(
        [
            _losses(_chances(scale.shift + scale.slope * _odds(each.chances)), each.fits).mean()
            for each in told
        ]
    )


def _odds(chances: Floats) -> Floats:
    bounded = np.clip(chances.astype(float), _LEAST, 1.0 - _LEAST)
    return np.asarray(np.log(bounded / (1.0 - bounded)))


def _chances(odds: Floats) -> Floats:
    return np.asarray(1.0 / (1.0 + np.exp(-odds)))


def _losses(chances: Floats, fits: NDArray[np.bool_]) -> Floats:
    bounded = np.clip(chances, _LEAST, 1.0 - _LEAST)
    return np.asarray(-np.log(np.where(fits, bounded, 1.0 - bounded)))
