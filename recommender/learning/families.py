"""Families of occupations (SOC minor groups): what is tested together is never learned from."""

import hashlib
from collections import defaultdict
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from recommender.learning.lessons import Lessons

N_FOLDS = 5

# Other taxonomies state no SOC code. Their occupations count as of every family that two of
# their nearest O*NET titles point to: on the labelled goals the right one is among them in 95 of
# 100, and what is left out too often costs less than what leaks.
_NEAREST, _FAMILIES = 3, 2


def family_of(soc: str) -> str:
    """Return the minor group of a SOC code: "11-1" of "11-1011"."""
    return soc[:4]


def fold_of(family: str, n_folds: int = N_FOLDS) -> int:
    """Return the fold of a family, in [0, n_folds); it does not depend on what else there is."""
    return int(hashlib.sha256(family.encode()).hexdigest(), 16) % n_folds


def families_of(
    lessons: Lessons, vectors: NDArray[np.float32], known: Mapping[str, frozenset[str]]
) -> list[frozenset[str]]:
    """Return the families of each occupation.

    Args:
        lessons: The lessons.
        vectors: Unit vectors of `lessons.texts`, shape (n_texts, dimension).
        known: Text in lower case -> families that labelled goals with this very text state.
    """
    stated = [frozenset((family_of(soc),)) if soc else frozenset() for soc in lessons.socs]
    titles: dict[int, list[int]] = {}
    for row, text in enumerate(lessons.texts):
        if text.kind == "title" and text.language == "en":
            titles.setdefault(text.occupation, []).append(row)
    anchors = [row for occupation, rows in titles.items() if stated[occupation] for row in rows]
    anchor_vectors = vectors[anchors]
    anchor_families = [next(iter(stated[lessons.texts[row].occupation])) for row in anchors]
    families = [set(each) for each in stated]
    for occupation, rows in titles.items():
        if not stated[occupation] and anchors:
            similar = vectors[rows] @ anchor_vectors.T
            families[occupation] |= _likely(similar, anchor_families)
    for text in lessons.texts:
        families[text.occupation] |= known.get(text.text.lower(), frozenset())
    return [frozenset(each) for each in families]


def nearest_soc(lessons: Lessons, vectors: NDArray[np.float32]) -> list[str | None]:
    """Return the SOC code of each occupation: the stated one, else that of the nearest titles."""
    titles = [
        row
        for row, text in enumerate(lessons.texts)
        if text.kind == "title" and text.language == "en"
    ]
    stated = [row for row in titles if lessons.socs[lessons.texts[row].occupation]]
    codes = [str(lessons.socs[lessons.texts[row].occupation]) for row in stated]
    votes: dict[int, dict[str, float]] = {}
    if stated:
        anchors = vectors[stated]
        for row in titles:
            occupation = lessons.texts[row].occupation
            if lessons.socs[occupation] is None:
                similar = vectors[row] @ anchors.T
                tally = votes.setdefault(occupation, defaultdict(float))
                n_best = min(_NEAREST, len(similar))
                for best in np.argpartition(similar, -n_best)[-n_best:]:
                    tally[codes[best]] += float(similar[best])
    return [
        soc or (max(votes[row], key=votes[row].__getitem__) if row in votes else None)
        for row, soc in enumerate(lessons.socs)
    ]


def _likely(similar: NDArray[np.float32], families: list[str]) -> set[str]:
    tally: dict[str, float] = defaultdict(float)
    for row in similar:
        n_best = min(_NEAREST, len(row))
        for best in np.argpartition(row, -n_best)[-n_best:]:
            tally[families[best]] += float(row[best])
    return set(sorted(tally, key=tally.__getitem__, reverse=True)[:_FAMILIES])
