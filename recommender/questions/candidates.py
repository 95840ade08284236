"""The credentials that may be what is wanted, with how likely each is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from catalog.models import CredentialRecord
from recommender.bridge import Bridge
from recommender.index import Index
from recommender.occupations import Recognised
from recommender.offerings import OfferingTable

Floats = NDArray[np.float32]
# Among so many of the best a question looks for what may be meant.
N_CANDIDATES = 600

GetMany = Callable[[Sequence[str]], tuple[CredentialRecord, ...]]


@dataclass(frozen=True)
class Candidates:
    """The best credentials for a goal, best first.

    Attributes:
        index: The catalogue.
        rows: Their rows in it, shape (n,).
        likely: Chance in [0, 1] that each is relevant, whatever the limits, shape (n,).
        get_many: Reads records: few are read, those that a question names.
        bridge: From occupations to credentials; None where no table is loaded.
        meant: The occupations that the first aim may be; None likewise.
    """

    index: Index
    rows: NDArray[np.intp]
    likely: Floats
    get_many: GetMany
    bridge: Bridge | None = None
    meant: Recognised | None = None

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Their ids."""
        return tuple(self.index.credential_ids[row] for row in self.rows)

    @cached_property
    def vectors(self) -> Floats:
        """Vectors of title and description, shape (n, dimension)."""
        return self.index.documents[self.rows]

    @cached_property
    def offerings(self) -> OfferingTable:
        """Their offerings alone, credentials numbered in the order of the candidates."""
        table = self.index.offerings
        own = [np.arange(part.start, part.stop) for part in map(table.rows_of, self.rows.tolist())]
        taken = np.concatenate(own)
        columns = {name: column[taken] for name, column in table.columns().items()}
        numbers = np.repeat(np.arange(len(own)), [len(each) for each in own])
        return OfferingTable(**(columns | {"credential": numbers.astype(np.int32)}))
