"""Scores -> probability that a credential is relevant; and when to say "nothing fits well"."""

import numpy as np
from numpy.typing import NDArray

from recommender.ranking import Relevance

# Logistic regression on the top five of each English goal of the CIP benchmark (3,079 goals of
# which the crosswalk names all relevant programmes; `python -m benchmarks.calibration` prints
# it anew). The crosswalk is conservative, so the probabilities err on the low side.
INTERCEPT, PER_SCORE, PER_STANDING = -6.1801, 4.6600, 0.3715

# Below this the best credential is more likely wrong than an advisor's time is worth: at 0.3 six
# goals in ten are answered, and a wrong first answer costs a learner more than asking a person.
CONFIDENT = 0.3


def probability(relevance: Relevance) -> NDArray[np.float32]:
    """Return the probability that each credential is relevant, shape (n_credentials,)."""
    odds = INTERCEPT + PER_SCORE * relevance.score + PER_STANDING * relevance.standing
    return np.asarray(1.0 / (1.0 + np.exp(-odds)), dtype=np.float32)
