"""The shipped order with what one catalogue's training earned: a correction, a calibration."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np

from recommender.order import Floats, Order, weighed


class Scale(NamedTuple):
    """What the shipped odds of a chance become: `shift + slope * odds`; the order stays."""

    shift: float
    slope: float


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
        added = weighed(own, signals, names) + own["intercept"]
        return np.asarray(shipped + added, dtype=np.float32)


def corrected(
    order: Order,
    correction: Mapping[str, Mapping[str, Any]],
    calibration: Mapping[str, Scale] | None = None,
) -> Order:
    """Return an order with what was learned; the order itself where nothing was.

    Args:
        order: The shipped one.
        correction: What takes part -> signal -> what is added of it, and "intercept".
        calibration: What takes part -> what the odds of a chance become.
    """
    if not correction and not calibration:
        return order
    return Corrected(
        weights=order.weights,
        calibration={**order.calibration, **_scaled(order, calibration or {})},
        confident=order.confident,
        about=order.about,
        correction=correction,
    )


def _scaled(order: Order, calibration: Mapping[str, Scale]) -> dict[str, dict[str, float]]:
    found = {}
    for part, scale in calibration.items():
        own = {name: scale.slope * value for name, value in order.calibration[part].items()}
        found[part] = own | {"intercept": own["intercept"] + scale.shift}
    return found
