"""The trained order: how much each signal counts, and what probability a score means."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

FILE = Path(__file__).parent / "fitted" / "order.json"
# What takes part: nothing but the catalogue; tables of occupations, but no codes of the credentials
# that lead to them; both.
WITHOUT, NEEDS, CODES = "without_tables", "tables_without_codes", "tables_and_codes"


@dataclass(frozen=True)
class Order:
    """Weights and calibration, fitted by `recommender/training.py`.

    Attributes:
        signals: What takes part -> signal -> weight.
        calibration: The same -> coefficients of a logistic regression on score, standing and
            nearness, with its "intercept".
        confident: The same -> the chance from which an answer is given with confidence
            ("chance"), and of how many of the first recommendations one must be relevant ("of").
        about: What it was fitted on, when, with which figures.
    """

    signals: Mapping[str, Mapping[str, float]]
    calibration: Mapping[str, Mapping[str, float]]
    confident: Mapping[str, Mapping[str, float]]
    about: Mapping[str, Any]

    def weights(self, part: str, names: Sequence[str]) -> NDArray[np.float32]:
        """Return the weights of signals in the order of their names."""
        own = self.signals[part]
        return np.array([own.get(name, 0.0) for name in names], dtype=np.float32)

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> "Order":
        """Return the order that a document states."""
        return cls(
            signals=document["signals"],
            calibration=document["calibration"],
            confident=document["confident"],
            about=document.get("about", {}),
        )


@cache
def shipped() -> Order:
    """Return the order that comes with the package."""
    return Order.from_json(json.loads(FILE.read_text("utf-8")))
