"""Scores -> probability that a credential is relevant; and when to say "nothing fits well"."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from recommender.ranking import Relevance

# Logistic regression on the top five of each English goal of the CIP benchmark (3,079 goals of
# which the crosswalk names all relevant programmes; `python -m benchmarks.calibration` prints
# it anew). The crosswalk is conservative, so the probabilities err on the low side.
INTERCEPT, PER_SCORE, PER_STANDING = -6.1635, 4.4869, 0.3801

# What is worth to be named as relevant, one by one.
RELEVANT = 0.2

# An answer is told by how likely one of the first three fits. Told of real trainings that the
# numbers were not fitted on, "0.5" was right 53 times in a hundred and "0.75" 64 times. Below one
# in three a list is shown as the nearest, not as fitting, and a person is named.
CONFIDENT, LIST_LENGTH = 1 / 3, 3


def probability(relevance: Relevance) -> NDArray[np.float32]:
    """Return the probability that each credential is relevant, shape (n_credentials,)."""
    odds = INTERCEPT + PER_SCORE * relevance.score + PER_STANDING * relevance.standing
    return np.asarray(1.0 / (1.0 + np.exp(-odds)), dtype=np.float32)


def chance_of_one(probabilities: Sequence[float]) -> float:
    """Return the chance in [0, 1] that one of the first three recommendations is relevant."""
    return 1.0 - math.prod(1.0 - each for each in probabilities[:LIST_LENGTH])
