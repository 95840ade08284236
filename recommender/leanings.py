"""What a learner would rather learn -> likelier credentials: evidence, weighed as such."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommender.index import Index

Floats = NDArray[np.float32]

# How surely a learner chooses the side that is nearer to what they look for: the slope of a
# logistic curve over the difference of two cosines.
SLOPE = 20.0

# How much more unequal than the chances to be relevant the chances to be the one are: those are
# the others' power of so much, made to add up to one.
#
# Both are those with which the development half of the demonstration's learners needed fewest
# questions (`python -m benchmarks.simulate --part dev`), in the middle of a range, 1.5 to 2 and
# from 20 on, in which that changes little.
SHARPNESS = 1.75

# People misread: no answer rules anything out.
LEAST_DOUBT = 0.05


@dataclass(frozen=True)
class Leaning:
    """Which of two kinds of credentials a learner would rather have; evidence, never a limit.

    Attributes:
        chosen: The catalogue's words for the chosen side, as they were shown.
        toward: Ids of credentials that are typical of the chosen side.
        away: Ids of credentials that are typical of the other side.
    """

    chosen: str
    toward: tuple[str, ...]
    away: tuple[str, ...]


def chances_to_choose(index: Index, leaning: Leaning) -> Floats:
    """Return the chance that who looks for each credential chooses so, shape (n_credentials,).

    In [LEAST_DOUBT, 1 - LEAST_DOUBT]; one half for all where this release of the catalogue no
    longer has what stands for the sides.
    """
    rows = {each: row for row, each in enumerate(index.credential_ids)}
    toward, away = (
        [rows[each] for each in side if each in rows] for side in (leaning.toward, leaning.away)
    )
    if not toward or not away:
        return np.full(len(index.credential_ids), 0.5, dtype=np.float32)
    return chances_between(index.documents, toward, away)


def chances_between(vectors: Floats, toward: Sequence[int], away: Sequence[int]) -> Floats:
    """Return the chance that who looks for each row prefers some rows to others, shape (n,)."""
    contrast = vectors[list(toward)].mean(axis=0) - vectors[list(away)].mean(axis=0)
    chance = 1.0 / (1.0 + np.exp(-SLOPE * (vectors @ contrast)))
    return np.asarray(LEAST_DOUBT + (1 - 2 * LEAST_DOUBT) * chance, dtype=np.float32)


def leaned(likely: Floats, index: Index, leanings: Sequence[Leaning]) -> Floats:
    """Return the chances to be relevant after what was chosen, shape (n_credentials,).

    Bayes' rule on the odds of each: multiplied by how much likelier who looks for it gives that
    answer than anybody; to be relevant is less than to be the one, which the answer is about.
    """
    for each in leanings:
        chosen = chances_to_choose(index, each)
        usual = float(likely @ chosen) / max(float(likely.sum()), 1e-9)
        factor = (chosen / max(usual, 1e-6)) ** (1.0 / SHARPNESS)
        odds = likely / np.maximum(1.0 - likely, 1e-6) * factor
        likely = np.asarray(odds / (1.0 + odds), dtype=np.float32)
    return likely
