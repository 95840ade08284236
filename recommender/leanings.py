"""What a learner would rather learn -> likelier credentials: evidence, weighed as such."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from recommender.index import Index

Floats = NDArray[np.float32]

# How surely a learner chooses the side that is nearer to what they look for: the slope of a
# logistic curve over the difference of two cosines.
SLOPE = 20.0

# How much more unequal than the chances to be relevant the chances to be the one are: those are
# the others' power of so much, made to add up to one.
#
# Both are those with which the development half of the demonstration's learners needed fewest
# questions (`python -m benchmarks.simulate --part dev`; more of them, made for it), among 1.75, 2
# and 2.5, and 12 and 20. What they look for is likeliest with 1.5 to 2 where the first list does
# not show it, with 2.5 to 3 over all.
SHARPNESS = 2.0

# People misread: no answer rules anything out.
LEAST_DOUBT = 0.05

# Who looks for something looks for it in the catalogue's field so often, or in none of those that
# are offered; else in another, the sooner the more alike it is. People know the field best of all
# that they want, but catalogues sort some of it where nobody would look. Development learners
# needed more questions with .65 (.65 instead of .58) and with .85 (.60).
OWN_FIELD, NO_FIELD = 0.75, 0.1
NO_OTHER_FIELD = 0.6
_FIELD_SLOPE = 10.0

# How surely somebody says "none of these" to kinds: a logistic curve over the greatest cosine of
# what they look for and what stands for a kind.
NONE_SLOPE, NONE_AT = 10.0, 0.25


@dataclass(frozen=True)
class Leaning:
    """What a learner would rather have, of what was offered; evidence, never a limit.

    Attributes:
        chosen: The catalogue's words for the chosen side, as they were shown; "" for none of them.
        toward: What the chosen side is: ids of credentials that are typical of it, or a field.
        away: The other sides, likewise; all sides where none was chosen.
        of: What the sides are.
    """

    chosen: str
    toward: tuple[str, ...]
    away: tuple[str, ...]
    of: Literal["kinds", "fields"] = "kinds"


def chances_to_choose(index: Index, leaning: Leaning) -> Floats:
    """Return the chance that who looks for each credential chooses so, shape (n_credentials,).

    In [LEAST_DOUBT, 1 - LEAST_DOUBT]; one half for all where this release of the catalogue no
    longer has what stands for the sides.
    """
    if leaning.of == "fields":
        return _chances_of_field(index, leaning)
    rows = {each: row for row, each in enumerate(index.credential_ids)}
    toward, away = (
        [rows[each] for each in side if each in rows] for side in (leaning.toward, leaning.away)
    )
    if not away or (leaning.toward and not toward):
        return np.full(len(index.credential_ids), 0.5, dtype=np.float32)
    if not toward:
        return chances_of_none(index.documents, away)
    return chances_between(index.documents, toward, away)


def chances_between(vectors: Floats, toward: Sequence[int], away: Sequence[int]) -> Floats:
    """Return the chance that who looks for each row prefers some rows to others, shape (n,)."""
    contrast = vectors[list(toward)].mean(axis=0) - vectors[list(away)].mean(axis=0)
    return _doubted(1.0 / (1.0 + np.exp(-SLOPE * (vectors @ contrast))))


def chances_of_none(vectors: Floats, offered: Sequence[int]) -> Floats:
    """Return the chance that who looks for each row says "none of these" to kinds, shape (n,).

    Args:
        vectors: Of what may be looked for, shape (n, dimension).
        offered: Rows that stand for the kinds.
    """
    nearest = (vectors @ vectors[list(offered)].T).max(axis=1)
    return _doubted(1.0 / (1.0 + np.exp(NONE_SLOPE * (nearest - NONE_AT))))


def chances_of_fields(index: Index, rows: NDArray[np.intp], fields: Sequence[int]) -> Floats:
    """Return the chances that who looks for each row says each field, or none of them.

    Args:
        index: The catalogue.
        rows: What may be looked for, shape (n,).
        fields: Numbers of the fields that are offered.

    Returns:
        Shape (n_fields + 1, n), each column adding up to one; the last row is "none of these".
    """
    means = np.stack([index.documents[index.field_of == each].mean(axis=0) for each in fields])
    near = np.exp(_FIELD_SLOPE * (means @ index.documents[rows].T))
    is_own = index.field_of[rows] == np.asarray(fields)[:, None]
    near[is_own] = 0.0
    near /= np.maximum(near.sum(axis=0), 1e-9)
    has_own = is_own.any(axis=0)
    none = np.where(has_own, NO_FIELD, NO_OTHER_FIELD)
    others = np.where(has_own, 1.0 - OWN_FIELD - NO_FIELD, 1.0 - NO_OTHER_FIELD)
    said = np.where(is_own, OWN_FIELD, others * near)
    return np.asarray(np.vstack([said, none]), dtype=np.float32)


def _chances_of_field(index: Index, leaning: Leaning) -> Floats:
    numbers = {name: number for number, name in enumerate(index.fields)}
    offered = [numbers[each] for each in (*leaning.toward, *leaning.away) if each in numbers]
    if not offered or any(each not in numbers for each in leaning.toward):
        return np.full(len(index.credential_ids), 0.5, dtype=np.float32)
    said = chances_of_fields(index, np.arange(len(index.credential_ids)), offered)
    return np.asarray(said[0 if leaning.toward else -1], dtype=np.float32)


def _doubted(chance: NDArray[np.floating]) -> Floats:
    return np.asarray(LEAST_DOUBT + (1 - 2 * LEAST_DOUBT) * chance, dtype=np.float32)


def leaned(likely: Floats, index: Index, leanings: Sequence[Leaning]) -> Floats:
    """Return the chances to be relevant after what was chosen, shape (n_credentials,).

    Bayes' rule on the odds of each: multiplied by how much likelier who looks for it gives that
    answer than anybody; to be relevant is less than to be the one, which the answer is about.
    """
    for each in leanings:
        chosen = chances_to_choose(index, each)
        usual = float(likely @ chosen) / max(float(likely.sum()), 1e-9)
        factor = (chosen / max(usual, 1e-6)) ** (1.0 / SHARPNESS)
        odds = likely / np.maximum(1.0 - likely, 1e-6) * factor
        likely = np.asarray(odds / (1.0 + odds), dtype=np.float32)
    return likely
