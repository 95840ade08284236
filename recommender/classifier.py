"""A goal's words and direction -> occupations: a classifier that is fitted on all known names.

Names near a goal tell much (`occupations.recognise` asks them one by one); what all names of an
occupation have in common tells something else, and both together are right more often.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.ngrams import pieces_in, words_of

Floats = NDArray[np.float32]

# Words, pairs of words and pieces of words share so many rows by their hash; each row has RANK
# numbers. Half of either loses half a point, and twice as many rows win nothing.
N_ROWS, RANK = 1 << 16, 64

# A description has hundreds of pieces; more than these add time and no meaning.
_MAX_PIECES = 500

# How it learns. A third of each text's pieces is hidden at every pass, so that no single one
# decides; rates fall to nothing.
PASSES, BATCH, RATE, HIDDEN = 4, 256, 0.01, 0.3
# The directions begin as those of the occupations' names, which this makes competitors.
_SHARPNESS = 15.0
_NO_DIVISION = 1e-8


@dataclass(frozen=True)
class Classifier:
    """Odds of each occupation, from the pieces of a text's words and from its vector.

    Attributes:
        rows: What each hashed piece says, as int8, shape (N_ROWS, RANK).
        scale: What one step of `rows` is worth.
        of_pieces: From what pieces say to occupations, shape (RANK, n_occupations).
        of_vector: From the unit vector to occupations, shape (dimension, n_occupations).
        bias: Shape (n_occupations,).
    """

    rows: NDArray[np.int8]
    scale: float
    of_pieces: Floats
    of_vector: Floats
    bias: Floats

    def logits(self, text: str, vector: Floats) -> Floats:
        """Return the logarithm of each occupation's odds, up to a constant, shape (n,)."""
        words = words_of(text)
        return self.logits_of(words, pieces_in(words), vector)

    def logits_of(self, words: Sequence[str], pieces: Sequence[int], vector: Floats) -> Floats:
        """Return the same for a text whose words and pieces are told already."""
        found = vector @ self.of_vector + self.bias
        said = _rows_of(words, pieces)
        if len(said):
            total = self.rows[said].sum(axis=0, dtype=np.int32) * self.scale
            found = found + (total / np.sqrt(len(said))).astype(np.float32) @ self.of_pieces
        return np.asarray(found, dtype=np.float32)

    def arrays(self, *, prefix: str) -> dict[str, NDArray[Any]]:
        """Return the arrays by name, for saving; the matrices in half precision."""
        return {
            f"{prefix}rows": self.rows,
            f"{prefix}scale": np.array([self.scale], dtype=np.float32),
            f"{prefix}of_pieces": self.of_pieces.astype(np.float16),
            f"{prefix}of_vector": self.of_vector.astype(np.float16),
            f"{prefix}bias": self.bias,
        }

    @classmethod
    def from_arrays(cls, arrays: dict[str, NDArray[Any]], *, prefix: str) -> "Classifier":
        """Return the classifier that `arrays` saved."""
        return cls(
            rows=arrays[f"{prefix}rows"],
            scale=float(arrays[f"{prefix}scale"][0]),
            of_pieces=arrays[f"{prefix}of_pieces"].astype(np.float32),
            of_vector=arrays[f"{prefix}of_vector"].astype(np.float32),
            bias=arrays[f"{prefix}bias"],
        )


def hashed(text: str) -> NDArray[np.int64]:
    """Return the rows of a text's words, pairs of words and pieces, each once."""
    words = words_of(text)
    return _rows_of(words, pieces_in(words))


def _rows_of(words: Sequence[str], pieces: Sequence[int]) -> NDArray[np.int64]:
    said = [f"word {word}" for word in words]
    said += [f"pair {first} {second}" for first, second in pairwise(words)]
    if words:
        # What a title ends with is what somebody is ("dental assistant").
        said.append(f"last {words[-1]}")
    codes = [*(zlib.crc32(each.encode()) for each in said), *pieces]
    rows = dict.fromkeys(code % N_ROWS for code in codes[:_MAX_PIECES])
    return np.fromiter(rows, dtype=np.int64)


def fit_classifier(
    texts: Sequence[str], vectors: Floats, shares: Any, *, seed: int = 0
) -> Classifier:
    """Return the classifier of what texts are names of.

    Args:
        texts: Names and descriptions in any language.
        vectors: Their unit vectors, shape (n_texts, dimension).
        shares: How much each text is a name of each occupation, sparse, rows adding up to 1,
            shape (n_texts, n_occupations).
        seed: Of the order of texts, of what is hidden and of the first values.
    """
    learner = _Learner(vectors, shares.tocsr(), seed)
    pieces = [hashed(text) for text in texts]
    n_batches = -(-len(texts) // BATCH)
    for each in range(PASSES):
        order = learner.random.permutation(len(texts))
        for step in range(n_batches):
            rate = RATE * (1.0 - (each * n_batches + step) / (PASSES * n_batches))
            batch = order[step * BATCH : (step + 1) * BATCH]
            learner.learn(batch, [pieces[row] for row in batch], rate)
    return learner.classifier()


class _Learner:
    """Values that learn by Adam; a row of pieces only moves when it is seen."""

    def __init__(self, vectors: Floats, shares: Any, seed: int) -> None:
        self.random = np.random.default_rng(seed)
        self._vectors, self._shares = vectors, shares
        n = shares.shape[1]
        centres = np.asarray(shares.T @ vectors, dtype=np.float32)
        centres /= np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), _NO_DIVISION)
        self._dense = {
            "vector": _Adam(np.ascontiguousarray(_SHARPNESS * centres.T)),
            "pieces": _Adam(self.random.normal(0, 0.1, (RANK, n)).astype(np.float32)),
            "bias": _Adam(np.zeros(n, dtype=np.float32)),
        }
        self._rows = np.zeros((N_ROWS, RANK), dtype=np.float32)
        self._squares = np.zeros(N_ROWS, dtype=np.float32)

    def learn(self, batch: NDArray[np.intp], pieces: list[NDArray[np.int64]], rate: float) -> None:
        from scipy.sparse import csr_matrix

        counts = np.array([len(each) for each in pieces])
        texts = np.repeat(np.arange(len(batch)), counts)
        is_seen = self.random.random(len(texts)) >= HIDDEN
        seen, texts = np.concatenate(pieces)[is_seen], texts[is_seen]
        touched, columns = np.unique(seen, return_inverse=True)
        sizes = np.sqrt(np.maximum(np.bincount(texts, minlength=len(batch)), 1))
        weights = (1.0 / sizes[texts]).astype(np.float32)
        held = csr_matrix((weights, (texts, columns)), shape=(len(batch), len(touched)))
        said = held @ self._rows[touched]
        vectors = self._vectors[batch]
        of_pieces, of_vector = self._dense["pieces"].value, self._dense["vector"].value
        logits = vectors @ of_vector + said @ of_pieces + self._dense["bias"].value
        odds = np.exp(logits - logits.max(axis=1, keepdims=True))
        wrong = odds / odds.sum(axis=1, keepdims=True) - self._shares[batch].toarray()
        wrong = (wrong / len(batch)).astype(np.float32)
        self._move_rows(touched, held.T @ (wrong @ of_pieces.T), rate)
        self._dense["vector"].move(vectors.T @ wrong, rate)
        self._dense["pieces"].move(said.T @ wrong, rate)
        self._dense["bias"].move(wrong.sum(axis=0), rate)

    def _move_rows(self, touched: NDArray[np.int64], slope: Floats, rate: float) -> None:
        # One step size a row (Adagrad): most pieces are seen a few times only.
        self._squares[touched] += (slope**2).mean(axis=1)
        size = np.sqrt(self._squares[touched]) + _NO_DIVISION
        self._rows[touched] -= 5 * rate * slope / size[:, None]

    def classifier(self) -> Classifier:
        scale = max(float(np.quantile(np.abs(self._rows), 0.9999)), _NO_DIVISION) / 127
        return Classifier(
            rows=np.clip(np.round(self._rows / scale), -127, 127).astype(np.int8),
            scale=scale,
            of_pieces=self._dense["pieces"].value,
            of_vector=self._dense["vector"].value,
            bias=self._dense["bias"].value,
        )


class _Adam:
    """One array and the running means of its slopes."""

    def __init__(self, value: Floats) -> None:
        self.value = value
        self._mean, self._square = np.zeros_like(value), np.zeros_like(value)
        self._steps = 0

    def move(self, slope: Floats, rate: float) -> None:
        self._steps += 1
        self._mean += 0.1 * (slope - self._mean)
        self._square += 0.001 * (slope * slope - self._square)
        mean = self._mean / (1 - 0.9**self._steps)
        square = self._square / (1 - 0.999**self._steps)
        self.value = self.value - rate * mean / (np.sqrt(square) + _NO_DIVISION)
