"""Questions of content: two kinds of candidates, each in the catalogue's own words."""

from collections.abc import Collection, Iterator

import numpy as np
from numpy.typing import NDArray

from recommender.leanings import Leaning, chances_to_choose
from recommender.questions.candidates import Candidates, Floats
from recommender.questions.drafts import Draft, draft
from recommender.questions.records import Choice, Question

# How often neither side is liked better.
NEITHER = 0.2

# So many of the best stand against each other; further down a contrast is about nobody's goal.
_SEEDS = 6
_STEPS = 8

# Each side of a contrast must hold such a share of what may be wanted.
_LEAST_SHARE = 0.1

# Credentials that stand for a side.
_TYPICAL = 3

KEY = "content"


def content_questions(
    candidates: Candidates, chances: Floats, asked: Collection[str]
) -> Iterator[Draft]:
    """Yield questions that tell two kinds of candidates apart, without their words.

    Two means of the candidates' vectors, weighted by how likely each is wanted, begun from pairs
    of the best. No credential stands for a side twice, so that no contrast comes back in other
    words.
    """
    used = {name for key in asked if key.startswith(KEY) for name in key.split(":")[1:]}
    seen: set[tuple[bool, ...]] = set()
    n = min(_SEEDS, len(candidates.rows))
    for one in range(n):
        for other in range(one + 1, n):
            is_one = two_means(candidates.vectors, chances, one, other)
            split = tuple(is_one.tolist())
            if split in seen or not _is_balanced(is_one, chances):
                continue
            seen |= {split, tuple((~is_one).tolist())}
            sides = [_typical(candidates, chances, each) for each in (is_one, ~is_one)]
            if used.isdisjoint(sides[0][:1] + sides[1][:1]):
                yield _draft(candidates, sides[0], sides[1])


def two_means(vectors: Floats, weights: Floats, one: int, other: int) -> NDArray[np.bool_]:
    """Return which vectors are nearer to the first of two weighted means, begun from two rows."""
    means = vectors[[one, other]]
    is_one = np.zeros(len(vectors), dtype=np.bool_)
    for _ in range(_STEPS):
        near = vectors @ means.T
        now = near[:, 0] >= near[:, 1]
        if (now == is_one).all():
            break
        is_one = now
        if is_one.all() or not is_one.any():
            break
        means = np.stack([_mean(vectors, weights, each) for each in (is_one, ~is_one)])
    return is_one


def _mean(vectors: Floats, weights: Floats, chosen: NDArray[np.bool_]) -> Floats:
    mean = weights[chosen] @ vectors[chosen]
    return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-9), dtype=np.float32)


def _is_balanced(is_one: NDArray[np.bool_], chances: Floats) -> bool:
    share = float(chances[is_one].sum())
    return _LEAST_SHARE <= share <= 1 - _LEAST_SHARE


def _typical(candidates: Candidates, chances: Floats, side: NDArray[np.bool_]) -> tuple[str, ...]:
    """Return the ids of what stands for a side: likely wanted, and like the rest of it."""
    mean = _mean(candidates.vectors, chances, side)
    worth = np.where(side, np.sqrt(chances) * (candidates.vectors @ mean), -np.inf)
    best = np.argsort(-worth, kind="stable")[: min(_TYPICAL, int(side.sum()))]
    return tuple(candidates.ids[row] for row in best)


def _draft(candidates: Candidates, one: tuple[str, ...], other: tuple[str, ...]) -> Draft:
    leanings = (Leaning("", toward=one, away=other), Leaning("", toward=other, away=one))
    question = Question(
        key=":".join([KEY, one[0], other[0]]),
        kind="content",
        choices=tuple(Choice(leaning=each) for each in leanings),
    )
    chosen = np.stack(
        [chances_to_choose(candidates.index, each)[candidates.rows] for each in leanings]
    )
    return draft(question, chosen, chosen, indifferent=NEITHER)
