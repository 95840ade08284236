"""Scores -> probability that a credential is relevant; and when to say "nothing fits well"."""

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from recommender.order import Order
from recommender.ranking import Relevance

# What is worth to be named as relevant, one by one.
RELEVANT = 0.2

# An answer is told by how likely one of the first three fits.
LIST_LENGTH = 3


# What a probability is told from.
FEATURES = ("score", "standing", "nearness")


def probability(relevance: Relevance, order: Order) -> NDArray[np.float32]:
    """Return the probability that each credential is relevant, shape (n_credentials,)."""
    of_goal = np.full((2, len(relevance.score)), [[relevance.standing], [relevance.nearness]])
    fitted = order.calibration[relevance.part]
    return chances(np.vstack([relevance.score, of_goal]).T, fitted)


def chances(told: NDArray[np.floating], fitted: Mapping[str, float]) -> NDArray[np.float32]:
    """Return the probabilities of a fitted logistic regression, shape (n,).

    Args:
        told: Its features, those of FEATURES, shape (n, len(FEATURES)).
        fitted: Its coefficients by the names of FEATURES, and "intercept".
    """
    odds = fitted["intercept"] + told @ np.array([fitted[name] for name in FEATURES])
    return np.asarray(1.0 / (1.0 + np.exp(-odds)), dtype=np.float32)


def is_enough(probabilities: Sequence[float], order: Order, *, part: str) -> bool:
    """Tell whether the first recommendations are likely enough to be what is wanted."""
    least = order.confident[part]
    return chance_of_one(probabilities[: int(least["of"])]) >= least["chance"]


def chance_of_one(probabilities: Sequence[float]) -> float:
    """Return the chance in [0, 1] that one of the first three recommendations is relevant."""
    return 1.0 - math.prod(1.0 - each for each in probabilities[:LIST_LENGTH])
