"""Questions of content: two kinds of candidates, each in the catalogue's own words."""

from collections.abc import Collection, Iterator

import numpy as np
from numpy.typing import NDArray

from recommender.leanings import Leaning, chances_between
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
    alike = candidates.vectors @ candidates.vectors.T
    n = min(_SEEDS, len(candidates.rows))
    for one in range(n):
        for other in range(one + 1, n):
            is_one = two_means(alike, chances, one, other)
            split = tuple(is_one.tolist())
            if split in seen or not _is_balanced(is_one, chances):
                continue
            seen |= {split, tuple((~is_one).tolist())}
            sides = [_typical(alike, chances, each) for each in (is_one, ~is_one)]
            shown = {candidates.ids[side[0]] for side in sides}
            if used.isdisjoint(shown):
                yield _draft(candidates, sides[0], sides[1])


def two_means(alike: Floats, weights: Floats, one: int, other: int) -> NDArray[np.bool_]:
    """Return which rows are nearer to the first of two weighted means, begun from two rows.

    A mean is a sum of rows made to length one, so that products of the rows are all it takes.

    Args:
        alike: Products of all pairs of rows, shape (n, n).
        weights: How much each row weighs in a mean, shape (n,).
        one: Row that the first mean begins with.
        other: Row that the second begins with.
    """
    near = alike[:, [one, other]]
    is_one = np.zeros(len(alike), dtype=np.bool_)
    for _ in range(_STEPS):
        now = near[:, 0] >= near[:, 1]
        if (now == is_one).all():
            break
        is_one = now
        if is_one.all() or not is_one.any():
            break
        sums = np.stack([weights * is_one, weights * ~is_one], axis=1)
        products = alike @ sums
        lengths = np.sqrt(np.maximum((sums * products).sum(axis=0), 1e-12))
        near = products / lengths
    return is_one


def _is_balanced(is_one: NDArray[np.bool_], chances: Floats) -> bool:
    share = float(chances[is_one].sum())
    return _LEAST_SHARE <= share <= 1 - _LEAST_SHARE


def _typical(alike: Floats, chances: Floats, side: NDArray[np.bool_]) -> list[int]:
    """Return the rows that stand for a side: likely wanted, and like the rest of it."""
    worth = np.where(side, np.sqrt(chances) * (alike @ (chances * side)), -np.inf)
    best = np.argsort(-worth, kind="stable")[: min(_TYPICAL, int(side.sum()))]
    return [int(row) for row in best]


def _draft(candidates: Candidates, one: list[int], other: list[int]) -> Draft:
    names = [tuple(candidates.ids[row] for row in side) for side in (one, other)]
    question = Question(
        key=":".join([KEY, names[0][0], names[1][0]]),
        kind="content",
        choices=(
            Choice(leaning=Leaning("", toward=names[0], away=names[1])),
            Choice(leaning=Leaning("", toward=names[1], away=names[0])),
        ),
    )
    chosen = chances_between(candidates.vectors, one, other)
    both = np.stack([chosen, 1 - chosen])
    return draft(question, both, both, indifferent=NEITHER)
