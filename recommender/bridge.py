"""Occupations -> credentials: by the codes that a credential carries, else by what is needed."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommender.occupations import Floats, Occupations, Recognised, length

Codes = Sequence[tuple[str, str]]

# So few occupations carry nearly all of what a goal may mean.
_MEANT = 8
_LEAST_CHANCE = 0.002

# A CIP code's first digits name its field and its wider field: "51.38" nursing, "51" health.
_FIELD, _WIDE = 5, 2


@dataclass(frozen=True)
class Fields:
    """To which fields of programmes occupations lead, and in which of them credentials are.

    Attributes:
        shares: Share of each occupation's programmes in each field, shape (n_occupations,
            n_fields + 1); nothing is in the last one.
        of_credential: Field of each credential, the last one where it has no code, shape
            (n_credentials,).
    """

    shares: Floats
    of_credential: NDArray[np.intp]

    def expected(self, meant: Recognised, credentials: NDArray[np.intp]) -> Floats:
        """Return the share of what is meant that leads to some credentials' fields, in [0, 1]."""
        shares = meant.chances @ self.shares[meant.rows]
        return np.asarray(shares[self.of_credential[credentials]], dtype=np.float32)


@dataclass(frozen=True)
class Bridge:
    """One catalogue's credentials seen from the occupations of the tables.

    Attributes:
        known: The occupations.
        starts: First credential of each occupation, shape (n_occupations + 1,).
        credentials: Credentials that lead to it by their codes, shape (n_links,).
        shares: How much each does, in [0, 1], shape (n_links,).
        breadth: Logarithm of one more than the occupations that a credential leads to, shape
            (n_credentials,); 0 for one without codes.
        programmes: Vector of the definition of each credential's programme code, zero where it
            has none, shape (n_credentials, dimension).
        fields: Narrow and wide fields of programmes.
    """

    known: Occupations
    starts: NDArray[np.int64]
    credentials: NDArray[np.int64]
    shares: Floats
    breadth: Floats
    programmes: Floats
    fields: tuple[Fields, Fields]

    @property
    def has_codes(self) -> bool:
        """Whether any credential leads to an occupation by its codes."""
        return len(self.credentials) > 0

    def expected(self, meant: Recognised) -> Floats:
        """Return the chance that each credential leads to what is meant, shape (n_credentials,).

        In [0, 1]: the shares of the occupations that its codes lead to, added up.
        """
        found = np.zeros(len(self.breadth), dtype=np.float32)
        likely = meant.chances >= _LEAST_CHANCE
        pairs = zip(meant.rows[likely].tolist(), meant.chances[likely].tolist(), strict=True)
        for row, chance in pairs:
            part = slice(self.starts[row], self.starts[row + 1])
            found[self.credentials[part]] += chance * self.shares[part]
        return np.minimum(found, 1.0)

    def leads(self, occupation: int) -> Floats:
        """Return how much an occupation leads to each credential, shape (n_credentials,)."""
        found = np.zeros(len(self.breadth), dtype=np.float32)
        part = slice(self.starts[occupation], self.starts[occupation + 1])
        found[self.credentials[part]] = self.shares[part]
        return found

    def needed(self, meant: Recognised) -> Floats:
        """Return the direction of what the meant occupations need, shape (dimension,)."""
        rows, chances = meant.rows[:_MEANT], meant.chances[:_MEANT]
        mixed = chances @ self.known.profiles[rows]
        return np.asarray(mixed / max(length(mixed), 1e-9), dtype=np.float32)


def bridge_of(known: Occupations, codes: Sequence[Codes]) -> Bridge:
    """Return the bridge from occupations to the credentials of one catalogue.

    Args:
        known: The occupations.
        codes: For each credential the (scheme, code) pairs that it carries; the schemes are
            those of `catalog.models.CodeFacts`.
    """
    by_programme = _by_programme(known)
    pairs: list[tuple[int, int, float]] = []
    breadth = np.zeros(len(codes), dtype=np.float32)
    programmes = np.zeros((len(codes), known.centres.shape[1]), dtype=np.float32)
    defined = {cip: row for row, cip in enumerate(known.programmes)}
    for credential, own in enumerate(codes):
        meant = _occupations_of(known, own, by_programme)
        pairs += [(row, credential, share) for row, share in meant.items()]
        breadth[credential] = np.log1p(len(meant))
        for scheme, code in own:
            if scheme == "cip" and code in defined:
                programmes[credential] = known.programme_vectors[defined[code]]
    pairs.sort()
    rows = np.array([row for row, _, _ in pairs], dtype=np.int64)
    return Bridge(
        known=known,
        starts=np.searchsorted(rows, np.arange(len(known.keys) + 1)),
        credentials=np.array([credential for _, credential, _ in pairs], dtype=np.int64),
        shares=np.array([share for _, _, share in pairs], dtype=np.float32),
        breadth=breadth,
        programmes=programmes,
        fields=(_fields(known, codes, _FIELD), _fields(known, codes, _WIDE)),
    )


def _fields(known: Occupations, codes: Sequence[Codes], n_digits: int) -> Fields:
    of_soc = {soc: [cip[:n_digits] for cip in cips] for soc, cips in known.links.items()}
    names = sorted({name for own in of_soc.values() for name in own})
    at = {name: place for place, name in enumerate(names)}
    shares = np.zeros((len(known.socs), len(names) + 1), dtype=np.float32)
    for row, soc in enumerate(known.socs):
        for name in of_soc.get(soc, ()):
            shares[row, at[name]] += 1.0 / len(of_soc[soc])
    none = len(names)
    of_credential = np.full(len(codes), none, dtype=np.intp)
    for credential, own in enumerate(codes):
        for scheme, code in own:
            if scheme == "cip":
                of_credential[credential] = at.get(code[:n_digits], none)
                break
    return Fields(shares, of_credential)


def _occupations_of(
    known: Occupations, codes: Codes, by_programme: dict[str, list[int]]
) -> dict[int, float]:
    meant: dict[int, float] = {}
    for scheme, code in codes:
        if scheme == "cip":
            found = [(row, 1.0) for row in by_programme.get(code, ())]
        elif scheme == "soc":
            found = [(row, 1.0) for row, soc in enumerate(known.socs) if soc and code[:7] == soc]
        else:
            found = list(known.relatives.get((scheme, code), ()))
        for row, share in found:
            meant[row] = max(share, meant.get(row, 0.0))
    return meant


def _by_programme(known: Occupations) -> dict[str, list[int]]:
    """Return CIP code -> rows of occupations that it leads to; a family leads where its do."""
    rows: dict[str, list[int]] = {}
    for row, soc in enumerate(known.socs):
        rows.setdefault(soc, []).append(row)
    found: dict[str, dict[int, None]] = {}
    for soc, cips in known.links.items():
        for cip in cips:
            for code in (cip, cip[:5]):
                found.setdefault(code, {}).update(dict.fromkeys(rows.get(soc, ())))
    return {code: list(own) for code, own in found.items()}
