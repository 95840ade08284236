"""What people judged about like goals -> chances: a bounded memory beside the trained order."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.index import Index

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Remembered:
    """Judgements of goals, without the goals' words.

    Attributes:
        vectors: Unit vectors of the goals' aims, shape (n_vectors, dimension).
        of_goal: Goal of each vector, shape (n_vectors,).
        goals: Goal of each judgement, shape (n_judgements,).
        credential_ids: What each judgement is about.
        said_for: How much was said for it, shape (n_judgements,).
        said_against: How much was said against it, same shape.
        nearness: Cosine from which on one goal tells about another, in [0, 1).
        power: How fast that falls off, >= 1.
        doubt: As how much said the chance of the trained order counts, > 0.
    """

    vectors: Floats
    of_goal: NDArray[np.int32]
    goals: NDArray[np.int32]
    credential_ids: tuple[str, ...]
    said_for: Floats
    said_against: Floats
    nearness: float
    power: float
    doubt: float

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Return the arrays by name, for saving."""
        names = ("vectors", "of_goal", "goals", "said_for", "said_against")
        return {name: getattr(self, name) for name in names}

    def facts(self) -> dict[str, Any]:
        """Return what is saved beside the arrays, as JSON has it."""
        return {
            "credential_ids": list(self.credential_ids),
            "nearness": self.nearness,
            "power": self.power,
            "doubt": self.doubt,
        }

    @classmethod
    def of(cls, arrays: Mapping[str, NDArray[Any]], facts: Mapping[str, Any]) -> "Remembered":
        """Return what `arrays` and `facts` saved."""
        return cls(
            **arrays,
            credential_ids=tuple(facts["credential_ids"]),
            nearness=float(facts["nearness"]),
            power=float(facts["power"]),
            doubt=float(facts["doubt"]),
        )


class Recall:
    """The judgements that are about credentials of one index, ready to be asked.

    Args:
        remembered: All of them.
        index: The index; judgements about what it does not list are left out.
    """

    def __init__(self, remembered: Remembered, index: Index) -> None:
        places = {each: row for row, each in enumerate(index.credential_ids)}
        rows = [places.get(each, -1) for each in remembered.credential_ids]
        self._rows = np.array(rows, dtype=np.intp)
        self._told = remembered

    def changed(self, likely: Floats, aims: Floats) -> Floats:
        """Return the chances to be relevant after what is remembered, shape (n_credentials,).

        The mean of a beta distribution: the trained order's chance counts as `doubt` judgements,
        and each judgement about a like goal as much as the goals are alike. So one word moves a
        chance, and many words settle it, within [0, 1].

        Args:
            likely: Chances of the trained order, shape (n_credentials,).
            aims: Unit vectors of what is wanted, shape (n_aims, dimension).
        """
        told = self._told
        alike = alikeness(told, aims)
        is_near = (alike[told.goals] > 0) & (self._rows >= 0) if len(alike) else np.zeros(0, bool)
        if not is_near.any():
            return likely
        share = alike[told.goals[is_near]]
        rows = self._rows[is_near]
        n = len(likely)
        said_for = np.bincount(rows, weights=share * told.said_for[is_near], minlength=n)
        against = np.bincount(rows, weights=share * told.said_against[is_near], minlength=n)
        changed = (told.doubt * likely + said_for) / (told.doubt + said_for + against)
        return np.asarray(changed, dtype=np.float32)


def alikeness(told: Remembered, aims: Floats) -> Floats:
    """Return how much each judged goal tells about what is wanted, in [0, 1], shape (n_goals,)."""
    return share_of(cosines(told.vectors, told.of_goal, aims), told.nearness, told.power)


def cosines(vectors: Floats, of_goal: NDArray[np.int32], aims: Floats) -> Floats:
    """Return how near each goal is to what is wanted, shape (n_goals,).

    Of several aims the nearest ones count.
    """
    if not len(of_goal):
        return np.zeros(0, dtype=np.float32)
    best = np.full(int(of_goal.max()) + 1, -1.0, dtype=np.float32)
    np.maximum.at(best, of_goal, (vectors @ aims.T).max(axis=1))
    return best


def share_of(cosine: Floats, nearness: float, power: float) -> Floats:
    """Return how much goals tell about another one at these cosines, in [0, 1].

    1 for the same words, falling by a power to 0 at the nearness, so that many goals that are
    only a little alike do not outvote the order.
    """
    share = (cosine - nearness) / (1.0 - nearness)
    return np.asarray(np.clip(share, 0.0, 1.0) ** power, dtype=np.float32)
