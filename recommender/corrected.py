"""The shipped order with a small correction that one catalogue's labels earned."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from recommender.order import Floats, Order, in_order


@dataclass(frozen=True)
class Corrected(Order):
    """An order whose scores get a few of the signals added.

    The correction is added to the score and leaves the shipped weights alone, so that it can be
    read by itself, is nothing where nothing was learned, and outlives another shipped order.

    Attributes:
        correction: What takes part -> signal -> what is added of it, and "intercept".
    """

    correction: Mapping[str, Mapping[str, float]] = field(default_factory=dict)

    def scores(self, part: str, signals: Floats, known: Floats, names: Sequence[str]) -> Floats:
        """Return the score of each row, shape (n_rows, n_aims); see `Order.scores`."""
        shipped = super().scores(part, signals, known, names)
        own = self.correction.get(part)
        if not own:
            return shipped
        added = np.tensordot(in_order(own, names), signals, axes=1) + own["intercept"]
        return np.asarray(shipped + added, dtype=np.float32)


def corrected(order: Order, correction: Mapping[str, Mapping[str, Any]]) -> Order:
    """Return an order with a correction; the order itself where there is none."""
    if not correction:
        return order
    return Corrected(
        weights=order.weights,
        calibration=order.calibration,
        confident=order.confident,
        about=order.about,
        correction=correction,
    )
