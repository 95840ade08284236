"""Signals with known answers -> the trained order: weights, then what a score means."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.confidence import FEATURES, OF_FIRST, features, features_of_first
from recommender.order import Weights, chances, in_order, log_total, mixed
from recommender.ranking import SIGNALS, TOLD

Floats = NDArray[np.floating[Any]]

# Penalty on the squares of weights of signals with a spread of one; from a tenth to ten times as
# much the weights hardly change.
PENALTY = 1e-4
STEPS = 150
_NO_CHANCE = 1e-12

# Recommendations by which a probability is judged: as many as are shown.
SHOWN = 5


@dataclass(frozen=True)
class Looks:
    """Close looks at the candidates of labelled goals.

    Attributes:
        signals: Shape (n_goals, n_candidates, n_signals).
        relevant: Whether each candidate is relevant, shape (n_goals, n_candidates).
        told: What is told of each goal, shape (n_goals, len(TOLD)).
        groups: What must not be split between fitting and judging, shape (n_goals,).
        languages: Language of each goal, shape (n_goals,).
        weights: How much each goal counts when weights are fitted, shape (n_goals,).
    """

    signals: NDArray[np.float32]
    relevant: NDArray[np.bool_]
    told: NDArray[np.float32]
    groups: NDArray[np.intp]
    languages: NDArray[np.str_]
    weights: NDArray[np.floating[Any]]

    def part(self, rows: NDArray[Any]) -> "Looks":
        """Return the looks of some goals."""
        return Looks(**{name: values[rows] for name, values in vars(self).items()})


def joined(parts: Sequence[Looks]) -> Looks:
    """Return several sets of looks as one; all have equally many candidates."""
    names = vars(parts[0])
    return Looks(**{name: np.concatenate([getattr(p, name) for p in parts]) for name in names})


def fit_weights(
    looks: Looks, used: Sequence[int], *, gated: bool, start: Weights | None = None
) -> Weights:
    """Return the weights that put relevant candidates first.

    Listwise learning to rank: the cross-entropy of the share of each of a goal's candidates with
    the relevant ones (ListNet), for both orders and their gate at once, by L-BFGS. All signals mean
    "better" by their making, so no weight may be negative: such a one only corrects another, and
    would turn round on a catalogue of another kind.

    Args:
        looks: Of goals that have a relevant candidate, and of others, which are passed over.
        used: Columns of the signals to use.
        gated: Whether goals that are known have an order of their own.
        start: Weights of which to begin: those of a like fit save time.
    """
    from scipy.optimize import minimize

    task = _Task(looks, used, gated=gated)
    first = task.packed(start) if start else task.first()
    found = minimize(
        task.loss_and_slope,
        first,
        jac=True,
        method="L-BFGS-B",
        bounds=task.bounds,
        options={"maxiter": STEPS},
    )
    return task.unpacked(found.x)


class _Task:
    """What L-BFGS is asked: both orders and the gate as one vector, signals with spread one."""

    def __init__(self, looks: Looks, used: Sequence[int], *, gated: bool) -> None:
        can_tell = looks.relevant.any(axis=1) & ~looks.relevant.all(axis=1)
        looks = looks.part(np.flatnonzero(can_tell))
        self._names = [SIGNALS[row] for row in used]
        self._gated, self._n = gated, len(used)
        self._spread = looks.signals[:, :, used].std(axis=(0, 1)) + 1e-9
        self._signals = (looks.signals[:, :, used] / self._spread).astype(np.float32)
        self._middle, self._width = looks.told.mean(axis=0), looks.told.std(axis=0) + 1e-9
        ones = np.ones((len(looks.told), 1))
        self._told = np.hstack([(looks.told - self._middle) / self._width, ones])
        each = (looks.weights / looks.weights.sum())[:, None]
        self._wanted = each * looks.relevant / looks.relevant.sum(axis=1, keepdims=True)
        n_gate = self._told.shape[1] if gated else 0
        orders = 2 if gated else 1
        self.bounds = [(0.0, None)] * (orders * self._n) + [(None, None)] * n_gate

    def first(self) -> Floats:
        if not self._gated:
            return np.ones(self._n)
        gate = np.zeros(self._told.shape[1])
        gate[: len(TOLD)] = [1.0 if name in ("nearness", "sureness") else 0.0 for name in TOLD]
        return np.concatenate([np.ones(self._n), np.ones(self._n), gate])

    def packed(self, weights: Weights) -> Floats:
        unknown = in_order(weights.unknown, self._names) * self._spread
        if not self._gated:
            return np.asarray(unknown, dtype=np.float64)
        gate = in_order(weights.gate, TOLD)
        shift = weights.gate["intercept"] + gate @ self._middle
        known = in_order(weights.known, self._names) * self._spread
        return np.concatenate([unknown, known, gate * self._width, [shift]]).astype(np.float64)

    def unpacked(self, values: Floats) -> Weights:
        def by_name(part: Floats) -> dict[str, float]:
            return dict(zip(self._names, (part / self._spread).tolist(), strict=True))

        unknown = by_name(values[: self._n])
        if not self._gated:
            return Weights(unknown=unknown, known={}, gate={}, usual={})
        gate = values[2 * self._n : -1] / self._width
        intercept = float(values[-1] - gate @ self._middle)
        return Weights(
            unknown=unknown,
            known=by_name(values[self._n : 2 * self._n]),
            gate=dict(zip(TOLD, gate.tolist(), strict=True)) | {"intercept": intercept},
            usual={
                "unknown": self._usual(values[: self._n]),
                "known": self._usual(values[self._n : 2 * self._n]),
            },
        )

    def _usual(self, values: Floats) -> float:
        return float(log_total((self._signals @ values.astype(np.float32)).T).mean())

    def loss_and_slope(self, values: Floats) -> tuple[float, Floats]:
        loss, slope = (self._of_mixture if self._gated else self._of_one)(values)
        loss += PENALTY * float(values @ values)
        return loss, np.asarray(slope + 2 * PENALTY * values, dtype=np.float64)

    def _of_one(self, values: Floats) -> tuple[float, Floats]:
        share = self._shares_by(values)
        loss = float(-(self._wanted * np.log(share + _NO_CHANCE)).sum())
        return loss, self._slope(share, self._wanted)

    def _of_mixture(self, values: Floats) -> tuple[float, Floats]:
        n = self._n
        gate = 1.0 / (1.0 + np.exp(-self._told @ values[2 * n :]))[:, None]
        unknown, known = self._shares_by(values[:n]), self._shares_by(values[n : 2 * n])
        share = (1 - gate) * unknown + gate * known + _NO_CHANCE
        loss = float(-(self._wanted * np.log(share)).sum())
        each = self._wanted / share
        apart = -(each * (known - unknown)).sum(axis=1) * (gate * (1 - gate))[:, 0]
        slopes = [
            self._slope(unknown, each * (1 - gate) * unknown),
            self._slope(known, each * gate * known),
            apart @ self._told,
        ]
        return loss, np.concatenate(slopes)

    def _shares_by(self, values: Floats) -> Floats:
        scores = self._signals @ values.astype(np.float32)
        odds = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(odds / odds.sum(axis=1, keepdims=True))

    def _slope(self, share: Floats, due: Floats) -> Floats:
        """Return the slope of an order's weights, given what of the loss it has to answer for."""
        wrong = share * due.sum(axis=1, keepdims=True) - due
        of_goals = np.matmul(wrong[:, None, :].astype(np.float32), self._signals)
        return np.asarray(of_goals[:, 0, :].sum(axis=0))


def scores_of(looks: Looks, weights: Weights) -> tuple[Floats, Floats]:
    """Return the score of every candidate, and how surely each goal is known."""
    unknown = looks.signals @ in_order(weights.unknown, SIGNALS)
    if not weights.gate:
        return unknown, np.zeros(len(unknown))
    known = chances(looks.told, weights.gate, TOLD)
    led = looks.signals @ in_order(weights.known, SIGNALS)
    return mixed(unknown.T, led.T, known, weights.usual).T, known


@dataclass(frozen=True)
class Shown:
    """What is shown of each goal: its best candidates.

    Attributes:
        scores: Shape (n_goals, SHOWN), best first.
        relevant: Whether each is relevant, same shape.
        known: How surely each goal is known, shape (n_goals,).
        told: What is told of each goal, shape (n_goals, len(TOLD)).
    """

    scores: Floats
    relevant: NDArray[np.bool_]
    known: Floats
    told: Floats

    def part(self, rows: NDArray[Any]) -> "Shown":
        """Return what is shown of some goals."""
        return Shown(**{name: values[rows] for name, values in vars(self).items()})


def shown(looks: Looks, scores: Floats, known: Floats) -> Shown:
    """Return the best candidates of each goal."""
    best = np.argsort(-scores, axis=1, kind="stable")[:, :SHOWN]
    return Shown(
        scores=np.take_along_axis(scores, best, 1),
        relevant=np.take_along_axis(looks.relevant, best, 1),
        known=known,
        told=looks.told,
    )


def fit_calibration(own: Shown) -> dict[str, float]:
    """Return the coefficients of the probability that what is shown is relevant."""
    return _fit(_features(own), own.relevant.ravel(), FEATURES)


def probabilities(own: Shown, calibration: Mapping[str, float]) -> Floats:
    """Return the probability of each shown recommendation, shape (n_goals, SHOWN)."""
    told = chances(_features(own), calibration, FEATURES)
    return np.asarray(told, dtype=np.float64).reshape(own.scores.shape)


def fit_first(own: Shown, told: Floats) -> dict[str, float]:
    """Return the coefficients of the chance that the first recommendation is relevant.

    Args:
        own: What is shown.
        told: Its probabilities.
    """
    return _fit(_of_first(own, told), own.relevant[:, 0], OF_FIRST)


def chances_of_first(own: Shown, told: Floats, fitted: Mapping[str, float]) -> Floats:
    """Return the chance that the first recommendation is relevant, shape (n_goals,)."""
    return np.asarray(chances(_of_first(own, told), fitted, OF_FIRST), dtype=np.float64)


def _features(own: Shown) -> Floats:
    rows = [features(*each) for each in zip(own.scores, own.known, _by_name(own), strict=True)]
    return np.concatenate(rows)


def _of_first(own: Shown, told: Floats) -> Floats:
    each = zip(told, own.known, _by_name(own), strict=True)
    return np.stack([features_of_first(*one) for one in each])


def _by_name(own: Shown) -> list[dict[str, float]]:
    return [dict(zip(TOLD, row, strict=True)) for row in own.told.tolist()]


def _fit(told: Floats, found: NDArray[np.bool_], names: Sequence[str]) -> dict[str, float]:
    from sklearn.linear_model import LogisticRegression

    middle, width = told.mean(axis=0), told.std(axis=0) + 1e-9
    model = LogisticRegression(C=10.0, max_iter=2_000).fit((told - middle) / width, found)
    weights = model.coef_[0] / width
    fitted = {"intercept": float(model.intercept_[0] - weights @ middle)}
    return fitted | dict(zip(names, weights.tolist(), strict=True))


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
