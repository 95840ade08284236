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


@dataclass(frozen=True)
class Weights:
    """Weights of the signals for goals that no table knows, and for those that one does.

    Where a goal is a known occupation's name, the occupations' programmes should lead; where it
    is not, they mislead. One order for both is worse at either, so there are two, mixed by how
    surely the goal is known.

    Attributes:
        unknown: Signal -> weight for goals that are not known.
        known: Signal -> weight for those that are.
        gate: What is told of a goal -> coefficient of a logistic regression, with "intercept".
    """

    unknown: Mapping[str, float]
    known: Mapping[str, float]
    gate: Mapping[str, float]


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
        """Return the sums of the signals, shape (n_rows, n_aims).

        Args:
            part: What takes part.
            signals: Shape (n_signals, n_rows, n_aims).
            known: How surely each aim is known, shape (n_aims,).
            names: Names of the signals.
        """
        own = self.weights[part]
        unknown = np.tensordot(in_order(own.unknown, names), signals, axes=1)
        if part == WITHOUT:
            return np.asarray(unknown, dtype=np.float32)
        led = np.tensordot(in_order(own.known, names), signals, axes=1)
        return np.asarray((1.0 - known) * unknown + known * led, dtype=np.float32)

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> "Order":
        """Return the order that a document states."""
        return cls(
            weights={part: Weights(**own) for part, own in document["weights"].items()},
            calibration=document["calibration"],
            confident=document["confident"],
            about=document.get("about", {}),
        )


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
    return np.asarray(1.0 / (1.0 + np.exp(-odds)), dtype=np.float32)


@cache
def shipped() -> Order:
    """Return the order that comes with the package."""
    return Order.from_json(json.loads(FILE.read_text("utf-8")))
