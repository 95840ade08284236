"""Questions of content: two or four kinds of candidates, each in the catalogue's own words."""

from collections.abc import Collection, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from recommender.leanings import Leaning, chances_between, chances_of_none
from recommender.questions.candidates import Candidates, Floats
from recommender.questions.drafts import Draft, draft, effects_of
from recommender.questions.records import Choice, Question

# How often somebody will not say, or likes all kinds as well.
DOES_NOT_SAY = 0.1

# So many of the best stand against each other; further down a contrast is about nobody's goal.
_SEEDS = 6
_STEPS = 8

# Kinds are told apart among so many of the best.
_BEST = 50

# Four kinds at once, begun from each of the first few, the others as far apart as there are among
# the best so many. Where little is known that is worth two questions about two kinds: development
# learners of the demonstration needed .47 questions instead of .50.
_KINDS, _FIRST, _AMONG = 4, 3, 16

# Each of so many kinds must hold such a share of what may be wanted, divided by their number.
_LEAST_SHARE = 0.2

KEY = "content"


def content_questions(
    candidates: Candidates, chances: Floats, asked: Collection[str]
) -> Iterator[Draft]:
    """Yield questions that tell kinds of candidates apart, without their words.

    Means of the candidates' vectors, weighted by how likely each is wanted, begun from some of
    the best. No credential stands for a side twice, so that no contrast comes back in other
    words.
    """
    used = {name for key in asked if key.startswith(KEY) for name in key.split(":")[1:]}
    seen: set[tuple[int, ...]] = set()
    best = candidates.vectors[:_BEST]
    alike, chances = best @ best.T, chances[:_BEST]
    for seeds in _beginnings(alike):
        kind = means(alike, chances, seeds)
        split = _renumbered(kind)
        if split in seen or not _is_balanced(kind, len(seeds), chances):
            continue
        seen.add(split)
        sides = [_typical(alike, chances, kind == each) for each in range(len(seeds))]
        if used.isdisjoint(candidates.ids[side] for side in sides):
            yield _draft(candidates, sides)


def _beginnings(alike: Floats) -> Iterator[list[int]]:
    """Yield pairs of the best rows, then fours that are far apart."""
    n = min(_SEEDS, len(alike))
    for one in range(n):
        for other in range(one + 1, n):
            yield [one, other]
    if len(alike) < _KINDS:
        return
    best = alike[:_AMONG]
    for one in range(min(_FIRST, len(alike))):
        seeds = [one]
        while len(seeds) < _KINDS:
            seeds.append(int(best[:, seeds].max(axis=1).argmin()))
        if len(set(seeds)) == _KINDS:
            yield seeds


def means(alike: Floats, weights: Floats, seeds: Sequence[int]) -> NDArray[np.intp]:
    """Return to which of several weighted means each row is nearest, begun from some rows.

    A mean is a sum of rows made to length one, so that products of the rows are all it takes.

    Args:
        alike: Products of all pairs of rows, shape (n, n).
        weights: How much each row weighs in a mean, shape (n,).
        seeds: Rows that the means begin with.

    Returns:
        Numbers in [0, len(seeds)), shape (n,); of equally near means the first. A mean that lost
        all its rows ends the search.
    """
    near = alike[:, list(seeds)]
    kind = np.full(len(alike), -1)
    for _ in range(_STEPS):
        now = near.argmax(axis=1)
        if (now == kind).all():
            break
        kind = now
        is_of = kind[:, None] == np.arange(len(seeds))
        if not is_of.any(axis=0).all():
            break
        sums = weights[:, None] * is_of
        products = alike @ sums
        near = products / np.sqrt(np.maximum((sums * products).sum(axis=0), 1e-12))
    return np.asarray(kind, dtype=np.intp)


def _renumbered(kind: NDArray[np.intp]) -> tuple[int, ...]:
    """Return the same kinds numbered in the order in which they come."""
    order = {number: place for place, number in enumerate(dict.fromkeys(kind.tolist()))}
    return tuple(order[number] for number in kind.tolist())


def _is_balanced(kind: NDArray[np.intp], n: int, chances: Floats) -> bool:
    shares = np.bincount(kind, weights=chances, minlength=n)
    return bool(shares.min() >= _LEAST_SHARE / n)


def _typical(alike: Floats, chances: Floats, side: NDArray[np.bool_]) -> int:
    """Return the row that stands for a side: likely wanted, and like the rest of it.

    One, because it is what the button shows: what people choose by.
    """
    worth = np.where(side, np.sqrt(chances) * (alike @ (chances * side)), -np.inf)
    return int(np.argmax(worth))


def _draft(candidates: Candidates, sides: Sequence[int]) -> Draft:
    names = [candidates.ids[side] for side in sides]
    choices = [
        Choice(leaning=Leaning("", (name,), (*names[:place], *names[place + 1 :])))
        for place, name in enumerate(names)
    ]
    likely = chances_between(candidates.vectors, sides)
    none = chances_of_none(candidates.vectors, sides)
    answers = np.vstack([(1 - none) * likely / likely.sum(axis=0), none])
    question = Question(
        key=":".join([KEY, *names]),
        kind="content",
        choices=tuple(choices),
        none=Leaning("", toward=(), away=tuple(names)),
    )
    effects = effects_of(np.vstack([likely, none]))
    return draft(question, answers, effects, indifferent=DOES_NOT_SAY)
