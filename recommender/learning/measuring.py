"""How well vectors of goals find their documents: nDCG@10 of each goal, and of each kind."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from recommender.learning.labelled import Kind

Floats = NDArray[np.float32]
_DEPTH = 10


def ndcg_of_each(
    goals: Floats, documents: Floats, relevant: Sequence[Collection[int]]
) -> NDArray[np.float64]:
    """Return nDCG@10 of each goal by the cosines of vectors.

    Args:
        goals: Unit vectors, shape (n_goals, dimension).
        documents: Unit vectors of the catalogue, shape (n_documents, dimension).
        relevant: Rows of the relevant documents of each goal.
    """
    import ir_measures
    from ir_measures import Qrel, ScoredDoc, nDCG

    scores = goals @ documents.T
    n_best = min(_DEPTH, scores.shape[1])
    found = np.argpartition(-scores, n_best - 1, axis=1)[:, :n_best]
    run = [
        ScoredDoc(str(goal), str(row), float(scores[goal, row]))
        for goal, rows in enumerate(found.tolist())
        for row in rows
    ]
    judged = [Qrel(str(goal), str(row), 1) for goal, rows in enumerate(relevant) for row in rows]
    values = np.zeros(len(goals))
    for each in ir_measures.iter_calc([nDCG @ _DEPTH], judged, run):
        values[int(each.query_id)] = each.value
    return values


def by_kind(kinds: Iterable[Kind], values: NDArray[np.float64]) -> dict[Kind, float]:
    """Return the mean of each kind, sorted by language and kind."""
    groups: dict[Kind, list[float]] = defaultdict(list)
    for kind, value in zip(kinds, values.tolist(), strict=True):
        groups[kind].append(value)
    return {kind: float(np.mean(groups[kind])) for kind in sorted(groups)}


def by_language(kinds: Sequence[Kind], values: NDArray[np.float64]) -> dict[str, float]:
    """Return the mean over all goals of each language."""
    codes = np.array([kind.language for kind in kinds])
    return {code: float(values[codes == code].mean()) for code in sorted(set(codes.tolist()))}


def losers(before: dict[Kind, float], after: dict[Kind, float]) -> list[Kind]:
    """Return the kinds of goals that are found worse than before: for one of them all is refused.

    A kind that was not measured again counts as lost.
    """
    return [kind for kind, value in before.items() if after.get(kind, -1.0) < value]
