"""Occupations of several tables -> how much each of them is each of the main ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalog.taxonomy import Occupation
from recommender.ngrams import rows_of_pieces, words_of
from recommender.occupations import Floats

# How alike two occupations of different tables are: by the means of their names, by their
# descriptions, by description against names, by the pieces of their names' words, and by the share
# of names that are the same word for word. Fitted on ESCO and NOC occupations whose SOC code the
# goals of the CIP benchmark tell. Of families that were not fitted on, the right one has a chance
# of 50 % (ESCO) and 71 % (NOC), without the words 47 % and 67 %; it is among the first three for
# 79 % and 93 %. Many of these codes are a matter of opinion (a soil scientist is a hydrologist).
# A classifier's odds, densities of names and the ISCO group brought a point or none.
NAMES_ALIKE, DESCRIPTIONS_ALIKE, DESCRIPTION_AND_NAMES = 7.0, 5.0, 4.0
WORDS_ALIKE, SAME_NAMES = 6.0, 5.0
MAX_RELATIVES = 5


@dataclass(frozen=True)
class AllNames:
    """All names and descriptions of all occupations, one after the other.

    Attributes:
        texts: The words.
        languages: Their language, shape (n_texts,).
        owners: Row of the occupation of each, shape (n_texts,).
        is_title: Whether each is a name and no description, shape (n_texts,).
    """

    texts: list[str]
    languages: NDArray[np.str_]
    owners: NDArray[np.intp]
    is_title: NDArray[np.bool_]


def all_names(occupations: Sequence[Occupation]) -> AllNames:
    """Return the names and descriptions of occupations, each with the row of its occupation."""
    said: list[tuple[str, str, int, bool]] = []
    for row, each in enumerate(occupations):
        said += [(label.text, label.language, row, True) for label in each.titles]
        described = each.descriptions.items()
        said += [(text, language, row, False) for language, text in described if text]
    return AllNames(
        texts=[text for text, _, _, _ in said],
        languages=np.array([language for _, language, _, _ in said]),
        owners=np.array([row for _, _, row, _ in said], dtype=np.intp),
        is_title=np.array([is_title for _, _, _, is_title in said], dtype=np.bool_),
    )


def relations(
    occupations: Sequence[Occupation], main: Sequence[int], names: AllNames, vectors: Floats
) -> Any:
    """Return how much each occupation is each of the main ones, sparse, rows adding up to 1.

    Args:
        occupations: Of all tables.
        main: Rows of the main ones; each is itself and no other.
        names: Names and descriptions of all of them.
        vectors: Their unit vectors, shape (n_texts, dimension).
    """
    from scipy.sparse import csr_matrix

    is_main = np.zeros(len(occupations), dtype=np.bool_)
    is_main[list(main)] = True
    others = np.flatnonzero(~is_main)
    rows, targets = list(main), list(range(len(main)))
    weights = [1.0] * len(main)
    if len(others):
        n = min(MAX_RELATIVES, len(main))
        alike = _alike(len(occupations), others, np.array(main), names, vectors)
        for row, own in zip(others.tolist(), alike, strict=True):
            best = np.argsort(-own, kind="stable")[:n]
            chances = np.exp(own[best] - own[best[0]])
            rows += [row] * n
            targets += best.tolist()
            weights += (chances / chances.sum()).tolist()
    entries = (np.array(weights, dtype=np.float32), (rows, targets))
    return csr_matrix(entries, shape=(len(occupations), len(main)))


def _alike(
    n_occupations: int,
    others: NDArray[np.intp],
    main: NDArray[np.intp],
    names: AllNames,
    vectors: Floats,
) -> Floats:
    """Return how alike other occupations are to the main ones, shape (n_others, n_main)."""
    is_english = names.languages == "en"
    is_compared = is_english if is_english.any() else names.languages != ""
    centres = unit(np.asarray(_owned(n_occupations, names, is_compared) @ vectors))
    is_description = is_english & ~names.is_title
    descriptions = unit(np.asarray(_owned(n_occupations, names, is_description) @ vectors))
    # One that is not described would be like nothing: its names stand in.
    is_missing = ~descriptions.any(axis=1)
    descriptions[is_missing] = centres[is_missing]
    titles = np.flatnonzero(is_compared & names.is_title)
    owned = _owned(n_occupations, names, is_compared & names.is_title)[:, titles]
    texts = [names.texts[row] for row in titles.tolist()]
    return np.asarray(
        NAMES_ALIKE * (centres[others] @ centres[main].T)
        + DESCRIPTIONS_ALIKE * (descriptions[others] @ descriptions[main].T)
        + DESCRIPTION_AND_NAMES * (descriptions[others] @ centres[main].T)
        + WORDS_ALIKE * _words_alike(texts, owned[others], owned[main])
        + SAME_NAMES * _same_names(texts, owned[others], owned[main]),
        dtype=np.float32,
    )


def _owned(n_occupations: int, names: AllNames, is_taken: NDArray[np.bool_]) -> Any:
    """Return whose each text is, sparse, only of those that are taken."""
    from scipy.sparse import csr_matrix

    columns = np.flatnonzero(is_taken)
    entries = (np.ones(len(columns), np.float32), (names.owners[columns], columns))
    return csr_matrix(entries, shape=(n_occupations, len(names.texts)))


def _words_alike(texts: Sequence[str], others: Any, main: Any) -> Floats:
    """Return the mean cosine of the pieces of one's names and those of the other's, in [0, 1]."""
    pieces, _, _ = rows_of_pieces(texts)
    own = (main @ pieces).tocsr()
    # As in a `PieceIndex`: what many names repeat does not drown what one of them adds.
    own.data = np.sqrt(own.data)
    return np.asarray((_means(others, pieces) @ _of_length_one(own).T).toarray(), dtype=np.float32)


def _same_names(texts: Sequence[str], others: Any, main: Any) -> Floats:
    """Return the share of one's names that are also names of the other, in [0, 1]."""
    from scipy.sparse import csr_matrix

    numbers: dict[str, int] = {}
    columns = [numbers.setdefault(" ".join(words_of(text)), len(numbers)) for text in texts]
    entries = (np.ones(len(texts), np.float32), (range(len(texts)), columns))
    numbered = csr_matrix(entries, shape=(len(texts), len(numbers)))
    own = (main @ numbered).minimum(1)
    return np.asarray((_means(others, numbered) @ own.T).toarray(), dtype=np.float32)


def _means(owned: Any, of_texts: Any) -> Any:
    """Return the mean over the texts of each occupation, 0 for one that has none; sparse."""
    from scipy.sparse import diags

    counts = np.maximum(np.asarray(owned.sum(axis=1)).ravel(), 1)
    return diags((1 / counts).astype(np.float32)) @ (owned @ of_texts)


def _of_length_one(rows: Any) -> Any:
    from scipy.sparse import diags

    lengths = np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1)).ravel())
    return diags((1 / np.maximum(lengths, 1e-9)).astype(np.float32)) @ rows


def unit(vectors: Floats) -> Floats:
    """Return vectors at length one; a zero stays zero."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-9), dtype=np.float32)
