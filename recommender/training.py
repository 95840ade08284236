"""Signals with known answers -> the trained order: weights, then what a score means."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.confidence import FEATURES, chances

Floats = NDArray[np.float64]

# Pairs of a relevant and another credential that are drawn of one goal.
PAIRS = 12

# Strength of the penalty on weights, in scikit-learn's inverse sense; weights hardly change from
# a tenth to ten times as much.
INVERSE_PENALTY = 1.0

# Recommendations by which a probability is judged: as many as are shown.
SHOWN = 5


@dataclass(frozen=True)
class Looks:
    """Close looks at the candidates of labelled goals.

    Attributes:
        signals: Shape (n_goals, n_candidates, n_signals).
        relevant: Whether each candidate is relevant, shape (n_goals, n_candidates).
        standing: As in `ranking.Relevance`, shape (n_goals,).
        nearness: The same.
        groups: What must not be split between fitting and judging, shape (n_goals,).
        languages: Language of each goal, shape (n_goals,).
    """

    signals: Floats
    relevant: NDArray[np.bool_]
    standing: Floats
    nearness: Floats
    groups: NDArray[np.intp]
    languages: NDArray[np.str_]

    def part(self, rows: NDArray[Any]) -> "Looks":
        """Return the looks of some goals."""
        return Looks(**{name: values[rows] for name, values in vars(self).items()})


def joined(parts: Sequence[Looks]) -> Looks:
    """Return several sets of looks as one; all have equally many candidates."""
    names = vars(parts[0])
    return Looks(**{name: np.concatenate([getattr(p, name) for p in parts]) for name in names})


def fit_weights(looks: Looks, used: Sequence[int], *, seed: int = 0) -> Floats:
    """Return the weight of every signal; 0 for those that are not used.

    Pairwise learning to rank: a logistic regression on the differences between a relevant and
    another candidate of the same goal (RankSVM's transform with a logistic loss).

    Args:
        looks: Of goals that have a relevant candidate, and of others, which are passed over.
        used: Columns of the signals to use.
        seed: Of the drawing of pairs.
    """
    random = np.random.default_rng(seed)
    spread = looks.signals[:, :, used].std(axis=(0, 1)) + 1e-9
    differences, shares = [], []
    for signals, relevant in zip(looks.signals, looks.relevant, strict=True):
        good, other = np.flatnonzero(relevant), np.flatnonzero(~relevant)
        if not len(good) or not len(other):
            continue
        first = random.choice(good, PAIRS)
        second = random.choice(other, PAIRS)
        differences.append((signals[first] - signals[second])[:, used] / spread)
        shares.append(np.full(PAIRS, 1.0 / PAIRS))
    pairs, share = np.concatenate(differences), np.concatenate(shares)
    kept = np.arange(len(used))
    while True:
        weights = _separating(pairs[:, kept], share)
        if (weights > 0).all():
            break
        # All signals mean "better" by their making: what comes out negative only corrects
        # another, and would turn round on a catalogue of another kind.
        kept = kept[weights > 0]
    found = np.zeros(looks.signals.shape[2])
    found[np.array(used)[kept]] = weights / spread[kept]
    return found


def _separating(pairs: Floats, share: Floats) -> Floats:
    from sklearn.linear_model import LogisticRegression

    turned = np.where(np.arange(len(pairs)) % 2 == 0, 1.0, -1.0)
    model = LogisticRegression(C=INVERSE_PENALTY, fit_intercept=False, max_iter=500)
    model.fit(pairs * turned[:, None], turned > 0, sample_weight=share)
    return np.asarray(model.coef_[0])


def features(scores: Floats, looks: Looks) -> Floats:
    """Return what a probability is told from, shape (n_goals * SHOWN, len(FEATURES))."""
    flat = scores.ravel()
    of_goal = [np.repeat(values, SHOWN) for values in (looks.standing, looks.nearness)]
    return np.stack([flat, *of_goal], axis=1)


def fit_calibration(scores: Floats, relevant: NDArray[np.bool_], looks: Looks) -> dict[str, float]:
    """Return the coefficients of a Platt scaling of out-of-fold scores.

    Args:
        scores: Of what would be shown, by weights that were fitted on other goals.
        relevant: Whether it is relevant.
        looks: Of the same goals.
    """
    from sklearn.linear_model import LogisticRegression

    told = features(scores, looks)
    model = LogisticRegression(C=1e6, max_iter=2_000).fit(told, relevant.ravel())
    fitted = {"intercept": float(model.intercept_[0])}
    return fitted | {
        name: float(weight) for name, weight in zip(FEATURES, model.coef_[0], strict=True)
    }


def probabilities(scores: Floats, looks: Looks, calibration: dict[str, float]) -> Floats:
    """Return the probability of each shown recommendation, shape (n_goals, SHOWN)."""
    told = chances(features(scores, looks), calibration)
    return np.asarray(told, dtype=np.float64).reshape(scores.shape)


def calibration_error(told: Floats, relevant: NDArray[np.bool_], *, bins: int = 10) -> float:
    """Return the expected calibration error: mean gap of told and found over equal bins."""
    told, found = told.ravel(), relevant.ravel()
    of_bin = np.minimum((told * bins).astype(int), bins - 1)
    gaps = [
        abs(told[of_bin == each].mean() - found[of_bin == each].mean()) * (of_bin == each).sum()
        for each in np.unique(of_bin)
    ]
    return float(sum(gaps) / len(told))


def threshold(told: Floats, right: NDArray[np.bool_], *, cost_of_wrong: float) -> float:
    """Return the probability from which to answer: the least expected cost on these goals.

    Args:
        told: Probability that the first recommendation is relevant, shape (n_goals,).
        right: Whether it is.
        cost_of_wrong: How much worse a wrong first recommendation is than to say that nothing
            fits well and to name a person, when a right one earns 1.
    """
    order = np.argsort(-told, kind="stable")
    gains = np.cumsum(np.where(right[order], 1.0, -cost_of_wrong))
    best = int(np.argmax(gains))
    return float(told[order][best])
