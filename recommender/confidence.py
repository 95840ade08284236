"""Scores -> probability that a credential is relevant; and when to say "nothing fits well"."""

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from recommender.order import Order, chances, in_order
from recommender.ranking import TOLD, Relevance

Floats = NDArray[np.float64]

# What is worth to be named as relevant, one by one.
RELEVANT = 0.2

# What keeps the limits is a left-over where something that breaks them is so much likelier, sooner
# where it is no relevant one by itself. Of 80 trades with a town, a way, a time or a sum over two
# catalogues 80 answers lay between a third, as it was, and these bounds; in some 60 what was shown
# was beside the wish: dispatching for who drives buses, forklifts for trucks.
LEFT_OVER = 1 / 2
LEFT_OVER_IF_WEAK = 3 / 4

# What a probability is told from: the score, how surely the goal is known, both together, what is
# told of the goal.
FEATURES = ("score", "known", "score_if_known", *TOLD)

# What the chance of the first recommendation is told from: its odds, those of what comes next,
# and what is told of the goal.
OF_FIRST = ("first", "second", "third", "known", *TOLD)
_MOST = 0.999


def features(scores: NDArray[np.floating], known: float, told: Mapping[str, float]) -> Floats:
    """Return what probabilities are told from, shape (n, len(FEATURES))."""
    n = len(scores)
    of_goal = [np.full(n, told[name]) for name in TOLD]
    return np.stack([scores, np.full(n, known), known * scores, *of_goal], axis=1)


def features_of_first(likely: Sequence[float], known: float, told: Mapping[str, float]) -> Floats:
    """Return what the chance of the first recommendation is told from, shape (len(OF_FIRST),).

    Args:
        likely: Probabilities of the recommendations, best first; what is missing has none.
        known: How surely the goal is a known occupation's name.
        told: What else is told of the goal.
    """
    first = [_odds(likely[place]) if place < len(likely) else _odds(0.0) for place in range(3)]
    return np.array([*first, known, *(told[name] for name in TOLD)])


def _odds(chance: float) -> float:
    bounded = min(max(float(chance), 1 - _MOST), _MOST)
    return math.log(bounded / (1 - bounded))


def probability(relevance: Relevance, order: Order) -> NDArray[np.float32]:
    """Return the probability that each credential is relevant, shape (n_credentials,)."""
    # Written out, because features of all credentials would be a dozen columns for one.
    fitted = order.calibration[relevance.part]
    of_goal = np.array([0.0, relevance.known, 0.0, *(relevance.told[name] for name in TOLD)])
    odds = fitted["intercept"] + float(of_goal @ in_order(fitted, FEATURES))
    slope = fitted["score"] + relevance.known * fitted["score_if_known"]
    return np.asarray(1.0 / (1.0 + np.exp(-(odds + slope * relevance.score))), dtype=np.float32)


def is_enough(
    likely: Sequence[float], relevance: Relevance, order: Order, *, forbidden: float = 0.0
) -> bool:
    """Tell whether the first recommendations are likely enough to be what is wanted.

    Where codes lead to credentials the first one alone is judged; else one of the first three.
    What is left where limits forbid what was meant does not fit, however well it keeps them.

    Args:
        likely: Their probabilities, best first.
        relevance: What was seen of the goal.
        order: The trained order.
        forbidden: The probability of the likeliest that breaks a limit.
    """
    if not likely or _is_left_over(max(likely), forbidden):
        return False
    rule = order.confident[relevance.part]
    if rule["of"] == 1:
        told = features_of_first(likely, relevance.known, relevance.told)
        return float(chances(told[None], rule, OF_FIRST)[0]) >= rule["least"]
    return chance_of_one(likely[: int(rule["of"])]) >= rule["least"]


def _is_left_over(kept: float, forbidden: float) -> bool:
    bound = LEFT_OVER if kept >= RELEVANT else LEFT_OVER_IF_WEAK
    return kept < bound * forbidden


def chance_of_one(likely: Sequence[float]) -> float:
    """Return the chance in [0, 1] that one of some recommendations is relevant."""
    return 1.0 - math.prod(1.0 - each for each in likely)
