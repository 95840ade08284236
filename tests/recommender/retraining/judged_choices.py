"""Goals of which it was judged what fits."""

import numpy as np

from recommender.order import WITHOUT
from recommender.ranking import SIGNALS
from recommender.retraining.correction import Choice
from recommender.retraining.looking import Look


def choices(n, *, means, seed=0):
    """Return goals where what fits has more of a signal that the shipped order undervalues."""
    chance = np.random.default_rng(seed)
    title = SIGNALS.index("title")
    judged, looks = [], []
    for _ in range(n):
        signals = np.zeros((20, len(SIGNALS)), dtype=np.float32)
        signals[:, 0] = chance.uniform(0, 0.3, 20)
        signals[:, title] = chance.uniform(0, 0.3, 20)
        fits = int(signals[:, title].argmax()) if means else int(chance.integers(20))
        scores = 10.0 * signals[:, 0]
        judged.append([Choice(signals, scores, fits, 1.0)])
        rows = np.arange(20)
        looks.append(Look(np.zeros((1, 4)), rows, signals, scores, np.zeros(20), WITHOUT))
    return judged, looks
