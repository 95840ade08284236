"""Fits the bridge: French and Spanish texts come nearer to their own English documents."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from recommender.learning.exercises import Exercise
from recommender.learning.lessons import Shelf

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class BridgePlan:
    """How to fit.

    Attributes:
        ridge: Of the least squares that it begins with.
        epochs: How often each text is asked.
        batch: Texts of a batch.
        rate: Learning rate, rising at first, then falling to almost nothing.
        sharpness: What cosines are multiplied with before they compete.
        nearness: How much being near the English names counts beside being near the documents.
        seed: Of the order.
        weights: How much each shelf counts.
    """

    ridge: float = 0.01
    epochs: int = 6
    batch: int = 256
    rate: float = 1e-3
    sharpness: float = 14.0
    nearness: float = 0.1
    seed: int = 0
    weights: dict[Shelf, float] = field(
        default_factory=lambda: {"programmes": 1.0, "noc": 1.0, "esco": 1.0}
    )


def fit_bridge(
    vectors: Floats,
    names: Floats,
    exercise: Exercise,
    documents: Floats,
    plan: BridgePlan,
    *,
    pairs: tuple[Floats, Floats] | None = None,
) -> Floats:
    """Return the matrix that takes vectors of the multilingual model into the common space.

    Its last row is added to all (see `multilingual.across`).

    Args:
        vectors: Vectors of the exercise's texts by the multilingual model, shape (n_texts, n_in).
        names: Where each text would be in English, unit vectors, shape (n_texts, n_out).
        exercise: Questions and answers.
        documents: Vectors of `Lessons.documents` in the common space.
        plan: How.
        pairs: More vectors with their place in the common space: names of skills.
    """
    if pairs is None:
        pairs = (vectors[:0], names[:0])
    everything = np.concatenate([vectors, pairs[0]])
    centre = everything.mean(axis=0)
    spread = float((everything - centre).std()) * np.sqrt(everything.shape[1])
    inputs, more = (_prepared(each, centre, spread) for each in (vectors, pairs[0]))
    matrix = _least_squares(
        np.concatenate([inputs, more]), np.concatenate([names, pairs[1]]), plan.ridge
    )
    matrix = _descend(matrix, (inputs, names), (more, pairs[1]), exercise, documents, plan)
    return _for_plain_vectors(matrix, centre, spread)


def _prepared(vectors: Floats, centre: Floats, spread: float) -> Floats:
    """Centre and widen vectors, with a one at the end: the model's lie close together."""
    ones = np.ones((len(vectors), 1), dtype=np.float32)
    return np.concatenate([(vectors - centre) / np.float32(spread), ones], axis=1)


def _for_plain_vectors(matrix: Floats, centre: Floats, spread: float) -> Floats:
    """Return the matrix that does to plain vectors what this one does to prepared ones."""
    linear = matrix[:-1] / np.float32(spread)
    return np.vstack([linear, matrix[-1:] - centre[None, :] @ linear]).astype(np.float32)


def _least_squares(inputs: Floats, targets: Floats, ridge: float) -> Floats:
    n_in = inputs.shape[1]
    gram = inputs.T @ inputs + ridge * len(inputs) / n_in * np.eye(n_in, dtype=np.float32)
    return np.asarray(np.linalg.solve(gram, inputs.T @ targets), dtype=np.float32)


def _descend(
    matrix: Floats,
    texts: tuple[Floats, Floats],
    pairs: tuple[Floats, Floats],
    exercise: Exercise,
    documents: Floats,
    plan: BridgePlan,
) -> Floats:
    """Adam on the competition between documents (Kingma and Ba, arXiv:1412.6980)."""
    rng = np.random.default_rng(plan.seed)
    first, second = np.zeros_like(matrix), np.zeros_like(matrix)
    n_batches = max(1, len(texts[0]) // plan.batch)
    n_steps, step = plan.epochs * n_batches, 0
    shelves = {shelf: documents[exercise.shelves[shelf]] for shelf in plan.weights}
    for _ in range(plan.epochs):
        for places in np.array_split(rng.permutation(len(texts[0])), n_batches):
            step += 1
            gradient = _gradient(matrix, texts, exercise, shelves, places, plan)
            if len(pairs[0]):
                some = rng.integers(0, len(pairs[0]), plan.batch)
                gradient += 0.5 * _towards(matrix, pairs[0][some], pairs[1][some], plan)
            first = 0.9 * first + 0.1 * gradient
            second = 0.999 * second + 0.001 * gradient**2
            move = (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
            slope = min(1.0, step / 30) * max(0.02, 1.0 - step / n_steps)
            matrix = (matrix - plan.rate * slope * move).astype(np.float32)
    return matrix


def _gradient(
    matrix: Floats,
    texts: tuple[Floats, Floats],
    exercise: Exercise,
    shelves: dict[Shelf, Floats],
    places: NDArray[np.intp],
    plan: BridgePlan,
) -> Floats:
    inputs, names = texts[0][places], texts[1][places]
    units, lengths = _unit(inputs @ matrix)
    pull = -plan.nearness * plan.sharpness * names
    for shelf, documents in shelves.items():
        positions, shares = exercise.asked(shelf, places)
        if positions:
            scores = plan.sharpness * units[positions] @ documents.T
            odds = np.exp(scores - scores.max(axis=1, keepdims=True))
            odds /= odds.sum(axis=1, keepdims=True)
            pull[positions] += plan.weights[shelf] * plan.sharpness * (odds - shares) @ documents
    return _through_length(inputs, pull, units, lengths)


def _towards(matrix: Floats, inputs: Floats, names: Floats, plan: BridgePlan) -> Floats:
    units, lengths = _unit(inputs @ matrix)
    return _through_length(inputs, -plan.sharpness * names, units, lengths)


def _through_length(inputs: Floats, pull: Floats, units: Floats, lengths: Floats) -> Floats:
    """Return the gradient for the matrix, given that for unit vectors."""
    across = (pull - (pull * units).sum(axis=1, keepdims=True) * units) / lengths
    return np.asarray(inputs.T @ across / len(inputs), dtype=np.float32)


def _unit(vectors: Floats) -> tuple[Floats, Floats]:
    lengths = np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
    return vectors / lengths, lengths
