"""The trained order: how much each signal counts, and what probability a score means."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

FILE = Path(__file__).parent / "fitted" / "order.json"
# What takes part: nothing but the catalogue; tables of occupations, but no codes of the credentials
# that lead to them; both.
WITHOUT, NEEDS, CODES = "without_tables", "tables_without_codes", "tables_and_codes"


# Among how many candidates the orders were fitted.
CROWD = 100
_NO_CHANCE = 1e-9
# Odds beyond this are certainty in single precision.
_SURE = 50.0


@dataclass(frozen=True)
class Weights:
    """Weights of the signals for goals that no table knows, and for those that one does.

    Where a goal is a known occupation's name, the occupations' programmes should lead; where it
    is not, they mislead. So there are two orders, each of which says how likely each candidate
    is, and a gate that says how surely the goal is known: a mixture of two experts. Sums of both
    orders' scores, and one order for all goals, were worse for either kind of goals.

    Attributes:
        unknown: Signal -> weight for goals that are not known.
        known: Signal -> weight for those that are.
        gate: What is told of a goal -> coefficient of a logistic regression, with "intercept".
        usual: "unknown" and "known" -> usual logarithm of the sum of all candidates' odds.
    """

    unknown: Mapping[str, float]
    known: Mapping[str, float]
    gate: Mapping[str, float]
    usual: Mapping[str, float]


@dataclass(frozen=True)
class Order:
    """Weights and calibration, fitted by `recommender/training.py`.

    Attributes:
        weights: What takes part -> its weights.
        calibration: The same -> coefficients of a logistic regression of the probability, with
            its "intercept".
        confident: The same -> the chance from which an answer is given with confidence ("least"),
            of how many of the first recommendations one must be relevant ("of"), and, where
            that is one, coefficients of its chance, with "intercept".
        about: What it was fitted on, when, with which figures.
    """

    weights: Mapping[str, Weights]
    calibration: Mapping[str, Mapping[str, float]]
    confident: Mapping[str, Mapping[str, float]]
    about: Mapping[str, Any]

    def known(self, part: str, told: Floats, names: Sequence[str]) -> Floats:
        """Return how surely each aim is known, in [0, 1], shape (n_aims,).

        Args:
            part: What takes part.
            told: What is told of each aim, shape (n_aims, len(names)).
            names: Its names.
        """
        if part == WITHOUT:
            return np.zeros(len(told), dtype=np.float32)
        return chances(told, self.weights[part].gate, names)

    def scores(self, part: str, signals: Floats, known: Floats, names: Sequence[str]) -> Floats:
        """Return the score of each row, shape (n_rows, n_aims).

        With tables the logarithm of its share, without them the sum of its signals.

        Args:
            part: What takes part.
            signals: Shape (n_signals, n_rows, n_aims).
            known: How surely each aim is known, shape (n_aims,).
            names: Names of the signals.
        """
        own = self.weights[part]
        unknown = weighed(own.unknown, signals, names)
        if part == WITHOUT:
            return np.asarray(unknown, dtype=np.float32)
        led = weighed(own.known, signals, names)
        return mixed(unknown, led, known, own.usual)

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> "Order":
        """Return the order that a document states."""
        return cls(
            weights={part: Weights(**own) for part, own in document["weights"].items()},
            calibration=document["calibration"],
            confident=document["confident"],
            about=document.get("about", {}),
        )


def mixed(
    unknown: NDArray[Any], led: NDArray[Any], known: NDArray[Any], usual: Mapping[str, float]
) -> Floats:
    """Return the logarithm of each row's share by two orders, shape (n_rows, n_aims).

    Args:
        unknown: Sums of the signals for goals that are not known, shape (n_rows, n_aims).
        led: The same for goals that are.
        known: How surely each goal is known, in [0, 1], shape (n_aims,).
        usual: Of the `Weights`.
    """
    of_unknown = np.exp(unknown - log_total(unknown, usual["unknown"]))
    of_led = np.exp(led - log_total(led, usual["known"]))
    shares = (1.0 - known) * of_unknown + known * of_led
    return np.asarray(np.log(shares + _NO_CHANCE), dtype=np.float32)


def log_total(scores: NDArray[Any], usual: float | None = None) -> NDArray[Any]:
    """Return the logarithm of the sum of the odds of all rows, shape (n_aims,).

    A few rows are thought to stand among as many usual ones as make up the crowd: the best of
    three is not therefore a good one.
    """
    top = scores.max(axis=0)
    total = np.log(np.exp(scores - top).sum(axis=0)) + top
    missing = CROWD - len(scores)
    if usual is None or missing <= 0:
        return np.asarray(total)
    return np.asarray(np.logaddexp(total, usual + np.log(missing / CROWD)))


def weighed(weights: Mapping[str, float], signals: Floats, names: Sequence[str]) -> Floats:
    """Return the weighted sum of signals, shape (n_rows, n_aims); see `Order.scores`."""
    total = np.dot(in_order(weights, names)[None], signals.reshape(len(names), -1))
    return np.asarray(total.reshape(signals.shape[1:]), dtype=np.float32)


def in_order(weights: Mapping[str, float], names: Sequence[str]) -> Floats:
    """Return weights in the order of their names, 0 for one that has none."""
    return np.array([weights.get(name, 0.0) for name in names], dtype=np.float32)


def chances(told: NDArray[Any], fitted: Mapping[str, float], names: Sequence[str]) -> Floats:
    """Return the probabilities of a fitted logistic regression, shape (n,).

    Args:
        told: Its features, shape (n, len(names)).
        fitted: Coefficients by name, and "intercept".
        names: Names of the features.
    """
    odds = fitted["intercept"] + told @ in_order(fitted, names)
    odds = np.minimum(np.maximum(odds, -_SURE), _SURE)
    return np.asarray(1.0 / (1.0 + np.exp(-odds)), dtype=np.float32)


@cache
def shipped() -> Order:
    """Return the order that comes with the package."""
    return Order.from_json(json.loads(FILE.read_text("utf-8")))
