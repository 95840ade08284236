"""What a learner would rather learn -> likelier credentials: evidence, weighed as such."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from recommender.belief import SHARPNESS
from recommender.bridge import Bridge
from recommender.index import Index

Floats = NDArray[np.float32]

# How surely a learner chooses the side that is nearer to what they look for: the slope of a
# softmax over cosines. What development learners chose is likeliest
# with 6 to 8, and where each side is what stands on its button, not the mean of three.
SLOPE = 8.0

# People misread: no answer rules anything out.
LEAST_DOUBT = 0.05

# Who looks for something looks for it in the catalogue's field so often, or in none of those that
# are offered; else in another, the sooner the more alike it is. People know the field best of all
# that they want, but catalogues sort some of it where nobody would look. That next to nobody says
# "none of these" to their own makes the list after it another one; .75 and .1 found as much.
OWN_FIELD, NO_FIELD = 0.8, 0.05
# Whose field is not offered takes one that is alike rather than none of them: of 79 development
# learners 71 did. With .3 instead of .6 they needed .28 questions instead of .29 in the
# demonstration, and found as much of the trainings; with a slope of 5 instead of 10, .03 more.
NO_OTHER_FIELD = 0.3
_FIELD_SLOPE = 5.0

# Who looks for what an occupation leads to means that one so often, or none that is offered.
OWN_OCCUPATION, NO_OCCUPATION = 0.75, 0.1
NO_OTHER_OCCUPATION = 0.6

# How surely somebody says "none of these" to kinds: a logistic curve over the greatest cosine of
# what they look for and what stands for a kind.
NONE_SLOPE, NONE_AT = 10.0, 0.25
# Who looks for the very thing that a button names next to never says so.
NONE_OF_ITSELF = 0.01


@dataclass(frozen=True)
class Leaning:
    """What a learner would rather have, of what was offered; evidence, never a limit.

    Attributes:
        chosen: The catalogue's words for the chosen side, as they were shown; "" for none of them.
        toward: What the chosen side is: ids of credentials that are typical of it, a field, or an
            occupation, "onet:29-1141".
        away: The other sides, likewise; all sides where none was chosen.
        of: What the sides are.
    """

    chosen: str
    toward: tuple[str, ...]
    away: tuple[str, ...]
    of: Literal["kinds", "fields", "occupations"] = "kinds"


def chances_to_choose(index: Index, leaning: Leaning) -> Floats:
    """Return the chance that who looks for each credential chooses so, shape (n_credentials,).

    One half for all where this release of the catalogue no longer has what stands for the sides,
    and for occupations: these tell what is meant (`meaning.py`), before anything is ranked.
    """
    if leaning.of == "occupations":
        return np.full(len(index.credential_ids), 0.5, dtype=np.float32)
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
    return _row_of(chances_between(index.documents, [*toward, *away]), leaning)


def chances_between(vectors: Floats, sides: Sequence[int]) -> Floats:
    """Return the chances that who looks for each row chooses each side, shape (n_sides, n).

    Args:
        vectors: Of what may be looked for, shape (n, dimension).
        sides: Rows that stand for the sides.
    """
    near = np.exp(SLOPE * (vectors[list(sides)] @ vectors.T))
    return _doubted(near / near.sum(axis=0))


def chances_of_none(vectors: Floats, offered: Sequence[int]) -> Floats:
    """Return the chance that who looks for each row says "none of these" to kinds, shape (n,).

    Args:
        vectors: Of what may be looked for, shape (n, dimension).
        offered: Rows that stand for the kinds.
    """
    nearest = (vectors @ vectors[list(offered)].T).max(axis=1)
    none = _doubted(1.0 / (1.0 + np.exp(NONE_SLOPE * (nearest - NONE_AT))))
    none[list(offered)] = NONE_OF_ITSELF
    return none


def chances_of_fields(index: Index, rows: NDArray[np.intp], fields: Sequence[int]) -> Floats:
    """Return the chances that who looks for each row says each field, or none of them.

    Args:
        index: The catalogue.
        rows: What may be looked for, shape (n,).
        fields: Numbers of the fields that are offered.

    Returns:
        Shape (n_fields + 1, n), each column adding up to one; the last row is "none of these".
    """
    means = index.field_means[list(fields)]
    near = np.exp(_FIELD_SLOPE * (means @ index.documents[rows].T))
    is_own = index.field_of[rows] == np.asarray(fields)[:, None]
    near[is_own] = 0.0
    near /= np.maximum(near.sum(axis=0), 1e-9)
    has_own = is_own.any(axis=0)
    none = np.where(has_own, NO_FIELD, NO_OTHER_FIELD)
    others = np.where(has_own, 1.0 - OWN_FIELD - NO_FIELD, 1.0 - NO_OTHER_FIELD)
    said = np.where(is_own, OWN_FIELD, others * near)
    return np.asarray(np.vstack([said, none]), dtype=np.float32)


def chances_of_occupations(
    bridge: Bridge, credentials: NDArray[np.intp], occupations: Sequence[int]
) -> Floats:
    """Return the chances that who looks for each credential means each occupation, or none.

    Whoever looks for what several of them lead to means either; what none leads to is looked for
    under any name.

    Args:
        bridge: From occupations to the credentials of the catalogue.
        credentials: Rows of what may be looked for, shape (n,).
        occupations: Rows of the occupations that are offered.

    Returns:
        Shape (n_occupations + 1, n), each column adding up to one; the last row is "none of these".
    """
    leads = np.stack([bridge.leads(each)[credentials] for each in occupations])
    total = leads.sum(axis=0)
    own = np.where(total > 0, leads / np.maximum(total, 1e-9), 0.0)
    has_own, n = total > 0, len(occupations)
    none = np.where(has_own, NO_OCCUPATION, NO_OTHER_OCCUPATION)
    sure = np.where(has_own, OWN_OCCUPATION, 0.0)
    said = sure * own + (1.0 - none - sure) / n
    return np.asarray(np.vstack([said, none]), dtype=np.float32)


def _chances_of_field(index: Index, leaning: Leaning) -> Floats:
    numbers = {name: number for number, name in enumerate(index.fields)}
    offered = [numbers[each] for each in (*leaning.toward, *leaning.away) if each in numbers]
    every = np.arange(len(index.credential_ids))
    if not offered or any(each not in numbers for each in leaning.toward):
        return np.full(len(every), 0.5, dtype=np.float32)
    return _row_of(chances_of_fields(index, every, offered), leaning)


def _row_of(said: Floats, leaning: Leaning) -> Floats:
    """Return the chances of what was chosen, which is offered first, or of none, which is last."""
    return np.asarray(said[0 if leaning.toward else -1], dtype=np.float32)


def _doubted(chance: NDArray[np.floating]) -> Floats:
    return np.asarray(LEAST_DOUBT + (1 - 2 * LEAST_DOUBT) * chance, dtype=np.float32)


def leaned(likely: Floats, index: Index, leanings: Sequence[Leaning]) -> Floats:
    """Return the chances to be relevant after what was chosen, shape (n_credentials,).

    Bayes' rule on the odds of each: multiplied by how much likelier who looks for it gives that
    answer than anybody; to be relevant is less than to be the one, which the answer is about. To
    say that none of several comes close is about all that is like them: that counts whole, so
    that the list does look elsewhere.
    """
    for each in leanings:
        chosen = chances_to_choose(index, each)
        usual = float(likely @ chosen) / max(float(likely.sum()), 1e-9)
        power = 1.0 / SHARPNESS if each.toward else 1.0
        factor = (chosen / max(usual, 1e-6)) ** power
        odds = likely / np.maximum(1.0 - likely, 1e-6) * factor
        likely = np.asarray(odds / (1.0 + odds), dtype=np.float32)
    return likely
