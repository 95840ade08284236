"""A goal against the whole catalogue: what may be meant, and what keeps the limits."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommender.confidence import RELEVANT
from recommender.limits import AVAILABILITY, LimitCheck
from recommender.ranking import Question, Relevance


@dataclass(frozen=True)
class Judged:
    """Encoded aims, relevance and limits of each credential.

    Attributes:
        asked: The goal as it was asked.
        found: What was seen of it in each credential.
        likely: Chance in [0, 1] that each is relevant, shape (n_credentials,).
        limits: How each stands to the limits.
    """

    asked: Question
    found: Relevance
    likely: NDArray[np.float32]
    limits: LimitCheck

    def best(self, k: int) -> list[tuple[int, float]]:
        """Return the rows of the k best and their worth, best first, ties in catalogue order."""
        worth = self.likely * self.limits.fit
        least = np.partition(worth, -k)[-k] if k < len(worth) else -1.0
        kept = np.flatnonzero(worth >= least)
        order = kept[np.argsort(-worth[kept], kind="stable")][:k]
        return [(int(row), float(worth[row])) for row in order]

    @property
    def forbidden(self) -> float:
        """The chance of the likeliest that breaks a limit."""
        return float(self.likely[self.limits.fit == 0].max(initial=0.0))

    def unavailable(self, k: int) -> list[int]:
        """Return the rows of the k likeliest that only cannot be begun at present, likeliest first.

        What is less than half as likely as something that can be begun is not told of.
        """
        keeps_others = self.limits.gained_without()[self.limits.names.index(AVAILABILITY)]
        least = max(RELEVANT, float(self.likely[self.limits.fit > 0].max(initial=0.0)) / 2)
        rows = np.flatnonzero(keeps_others & (self.likely >= least))
        return [int(row) for row in rows[np.argsort(-self.likely[rows], kind="stable")][:k]]
