"""Goals as the recommender sees them: the signals and chances that there are to learn from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommender.advising import Recommender
from recommender.bridge import Bridge
from recommender.confidence import probability
from recommender.goals import Goal
from recommender.index import Index
from recommender.order import Order
from recommender.ranking import (
    SIGNALS,
    TOLD,
    close_look,
    first_look,
    plainly_told,
    question,
    signals_of,
    told_of,
    worth_a_close_look,
)

Floats = NDArray[np.float32]
Rows = NDArray[np.intp]
Vectors = Callable[[Sequence[str]], Floats]


@dataclass(frozen=True)
class Look:
    """One goal over one catalogue.

    Attributes:
        aims: Unit vectors of the aims, shape (n_aims, dimension).
        rows: Credentials that were looked at closely, shape (n_rows,).
        signals: Of the aim that suits each of these rows best, shape (n_rows, n_signals).
        scores: Of these rows, shape (n_rows,).
        likely: Chances of all credentials to be relevant, shape (n_credentials,).
        part: What took part, as `order` names it.
    """

    aims: Floats
    rows: Rows
    signals: Floats
    scores: Floats
    likely: Floats
    part: str


def look(
    index: Index,
    bridge: Bridge | None,
    goal: Goal,
    aims: Floats,
    order: Order,
) -> Look:
    """Return how a goal looks, whatever its limits are: labels are about what fits the aims.

    Args:
        index: The catalogue.
        bridge: What leads from occupations to credentials; None where no table is loaded.
        goal: A goal with at least one aim.
        aims: Unit vectors of what `wanted` names, shape (n_aims, dimension).
        order: The order that scores.
    """
    asked = question(bridge, aims, wanted(goal), language=goal.language)
    first = first_look(index, bridge, asked)
    rows = worth_a_close_look(first, np.ones(len(index.credential_ids), dtype=np.float32))
    found = close_look(index, bridge, asked, first, rows, order)
    signals = signals_of(index, bridge, asked, first, rows)
    told = told_of(
        plainly_told(bridge, asked, first), signals, asked.texts, language=asked.language
    )
    known = order.known(found.part, told, TOLD)
    suits = order.scores(found.part, signals, known, SIGNALS).argmax(axis=1)
    return Look(
        aims=aims,
        rows=rows,
        signals=np.ascontiguousarray(signals[:, np.arange(len(rows)), suits].T),
        scores=found.score[rows],
        likely=probability(found, order),
        part=found.part,
    )


def wanted(goal: Goal) -> tuple[str, ...]:
    """Return the texts that stand for what a goal wants, without what it does not want."""
    texts = Recommender.texts_of(goal)
    return texts[: len(texts) - len(goal.avoid)]
