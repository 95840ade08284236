"""A goal -> the occupations that people name so: titles and descriptions of public tables."""

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from recommender.classifier import Classifier
from recommender.ngrams import PieceIndex, pieces_in, words_of

Floats = NDArray[np.float32]

# Occupations whose names are compared one by one, after a first look at all of them: by the
# classifier's odds, and with 32 the same occupations lead; where there is no classifier, by the
# means of their names, which tell less.
SHORTLIST, WITHOUT_CLASSIFIER = 16, 32

# Read off the English goals whose titles were taken out of the tables: the density of an
# occupation's names around a goal (temperature of one name to the next), how much the number of
# names counts, the share of the pieces of words, and how sure the sum is. All are flat optima.
SHARPNESS, CROWD, PIECES, SURENESS = 20.0, 0.5, 0.4, 0.04
_FIRST_PIECES = 0.7

# How much the names near a goal count beside the classifier's odds; from 20 to 30 the same.
NAMES_BESIDE_ODDS = 22.0
_NO_DENSITY = 1e-12


@dataclass(frozen=True)
class Names:
    """What occupations are called in one language, one occupation after the other.

    Attributes:
        vectors: Names and descriptions in the directions that tell occupations apart, as int8 of
            unit vectors times 127, shape (n_names, n_directions).
        weights: How much each is this occupation's name, in [0, 1], shape (n_names,).
        starts: First name of each occupation, shape (n_occupations + 1,).
    """

    vectors: NDArray[np.int8]
    weights: Floats
    starts: NDArray[np.int64]

    @cached_property
    def crowds(self) -> Floats:
        """What the density of an occupation's names is divided by, shape (n_occupations,)."""
        totals = np.add.reduceat(np.append(self.weights, np.float32(0)), self.starts[:-1])
        # One without names has no total: what stands in its place is its neighbour's.
        totals = np.where(np.diff(self.starts) > 0, totals, 1.0)
        return np.asarray(np.maximum(totals, 1.0) ** CROWD, dtype=np.float32)


@dataclass(frozen=True)
class Occupations:
    """Known occupations, searchable by what people call them. Rows are those of `keys`.

    Attributes:
        source: Hash of the tables that they were read from, and of the encoder.
        keys: (scheme, code) of each occupation.
        labels: Language -> name of each occupation in it, "" where it has none.
        socs: Six-digit SOC code of each, "" where it has none.
        centres: Mean direction of each one's names, shape (n_occupations, dimension).
        profiles: Direction of its description and of what it needs, same shape.
        projection: Directions that tell occupations apart, shape (dimension, n_directions).
        names: Language -> names and descriptions in it.
        pieces: Language -> pieces of the names in it.
        relatives: (scheme, code) of any table, "isco" included -> rows of occupations and how much
            that code is each of them.
        links: SOC code -> CIP codes of the programmes that lead to it.
        programmes: CIP codes whose definitions were read.
        programme_vectors: Vectors of their titles and definitions, shape (n_programmes, dimension).
        classifier: What all names of an occupation have in common; None for small tables.
    """

    source: str
    keys: tuple[tuple[str, str], ...]
    labels: dict[str, tuple[str, ...]]
    socs: tuple[str, ...]
    centres: Floats
    profiles: Floats
    projection: Floats
    names: dict[str, Names]
    pieces: dict[str, PieceIndex]
    relatives: dict[tuple[str, str], tuple[tuple[int, float], ...]]
    links: dict[str, tuple[str, ...]]
    programmes: tuple[str, ...]
    programme_vectors: NDArray[np.float16]
    classifier: Classifier | None = None

    @cached_property
    def rows(self) -> dict[str, int]:
        """Rows of occupations by scheme and code, "onet:29-1141"."""
        return {f"{scheme}:{code}": row for row, (scheme, code) in enumerate(self.keys)}

    def label(self, row: int, language: str) -> str:
        """Return what an occupation is called, in English where it has no name in a language."""
        own = self.labels.get(language, ())
        return (own[row] if own else "") or self.labels["en"][row]


@dataclass(frozen=True)
class Recognised:
    """What a goal was understood as.

    Attributes:
        rows: The likeliest occupations, best first, shape (n,).
        chances: Their shares, which add up to at most 1, shape (n,).
        nearness: How near the nearest names are to the goal, about 0 to 1.4; low for goals that
            no table knows.
    """

    rows: NDArray[np.intp]
    chances: Floats
    nearness: float

    @property
    def sureness(self) -> float:
        """Chance of the likeliest occupation."""
        return float(self.chances[0])


def recognise(known: Occupations, text: str, vector: Floats, *, language: str) -> Recognised:
    """Return the occupations that a goal may mean.

    Args:
        known: The tables.
        text: The goal.
        vector: Its unit vector, shape (dimension,).
        language: Its language; where there are no names in it, English ones are compared.
    """
    language = language if language in known.pieces else "en"
    words = words_of(text)
    pieces = pieces_in(words)
    shared = known.pieces[language].scores_of(pieces)
    odds = None
    if known.classifier is None:
        first, most = known.centres @ vector, WITHOUT_CLASSIFIER
    else:
        odds = known.classifier.logits_of(words, pieces, vector)
        first, most = odds / NAMES_BESIDE_ODDS, SHORTLIST
    first = first + _FIRST_PIECES * shared
    n = min(most, len(first))
    # In order of the rows, so that the names are read from one end to the other.
    rows = np.sort(np.argpartition(first, -n)[-n:])
    turned = vector @ known.projection
    turned = turned / max(length(turned), 1e-9)
    near = _density(known.names[language], rows, turned) + PIECES * shared[rows]
    sure = near / SURENESS if odds is None else odds[rows] + NAMES_BESIDE_ODDS * near
    order = np.argsort(-sure, kind="stable")
    chances = np.exp(sure[order] - sure[order[0]])
    return Recognised(
        rows=rows[order],
        chances=np.asarray(chances / chances.sum(), dtype=np.float32),
        nearness=float(near.max()),
    )


def length(vector: Floats) -> float:
    """Return the Euclidean length of one vector; to ask NumPy's own costs five times as much."""
    return math.sqrt(vector @ vector)


def _density(names: Names, rows: NDArray[np.intp], turned: Floats) -> Floats:
    """Return how dense the names of some occupations are around a direction, shape (n_rows,)."""
    starts, ends = names.starts[rows], names.starts[rows + 1]
    counts = ends - starts
    begins = np.cumsum(counts) - counts
    similar = np.empty(int(counts.sum()), dtype=np.float32)
    # One more, so that the last occupation begins somewhere even if it has no names.
    dense = np.zeros(len(similar) + 1, dtype=np.float32)
    scaled = turned / np.float32(127.0)
    scratch = np.empty((int(counts.max()), len(turned)), dtype=np.float32)
    for begin, start, end in zip(begins.tolist(), starts.tolist(), ends.tolist(), strict=True):
        # Names lie together: to read them so takes half the time of looking up each row, and to
        # make them numbers in one place that stays in the cache a fifth less.
        own, till = scratch[: end - start], begin + end - start
        own[:] = names.vectors[start:end]
        np.matmul(own, scaled, out=similar[begin:till])
        dense[begin:till] = names.weights[start:end]
    dense[:-1] *= np.exp(SHARPNESS * (similar - 1.0))
    # An occupation without a name in this language has no density at all.
    total = np.where(counts > 0, np.add.reduceat(dense, begins), 0.0)
    density = np.maximum(total, _NO_DENSITY) / names.crowds[rows]
    return np.asarray(np.log(density) / SHARPNESS + 1.0, dtype=np.float32)
