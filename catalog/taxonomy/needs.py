"""What occupations need in columns: each sentence once, and which occupation needs it."""

from collections.abc import Iterable
from dataclasses import dataclass

from catalog.taxonomy.records import Occupation


@dataclass(frozen=True)
class NeedTable:
    """The distinct sentences of one language, and a sparse matrix of occupations by sentences.

    Attributes:
        texts: The sentences, each once.
        kinds: "task", "skill", "knowledge" or "technology"; of a text said as several, the first.
        keys: (scheme, code) of each occupation, taxonomy by taxonomy in the order of its table.
        starts: Where the needs of each occupation begin in `rows`; one more than there are keys.
        rows: For each need, the row of its sentence in `texts`.
        weights: For each need, its weight.
    """

    texts: tuple[str, ...]
    kinds: tuple[str, ...]
    keys: tuple[tuple[str, str], ...]
    starts: tuple[int, ...]
    rows: tuple[int, ...]
    weights: tuple[float, ...]

    def of(self, row: int) -> tuple[str, ...]:
        """Return the sentences of an occupation, by its row in `keys`."""
        return tuple(
            self.texts[each] for each in self.rows[self.starts[row] : self.starts[row + 1]]
        )


def need_table(occupations: Iterable[Occupation], *, language: str = "en") -> NeedTable:
    """Return what occupations need in columns, in the names of one language.

    A need without a name in it is left out; an occupation without needs keeps its row in `keys`.
    """
    return needs_in_columns(
        (
            (each.scheme, each.code),
            ((need.skill.text(language), need.skill.kind, need.weight) for need in each.needs),
        )
        for each in occupations
    )


def needs_in_columns(
    needing: Iterable[tuple[tuple[str, str], Iterable[tuple[str | None, str, float]]]],
) -> NeedTable:
    """Return the columns of (scheme, code) and needs: text if there is one, kind, weight."""
    keys: list[tuple[str, str]] = []
    starts, rows, weights = [0], [], []
    row_of: dict[str, int] = {}
    kinds: list[str] = []
    for key, needs in needing:
        keys.append(key)
        for text, kind, weight in needs:
            if text is None:
                continue
            row = row_of.setdefault(text, len(row_of))
            if row == len(kinds):
                kinds.append(kind)
            rows.append(row)
            weights.append(weight)
        starts.append(len(rows))
    return NeedTable(
        tuple(row_of), tuple(kinds), tuple(keys), tuple(starts), tuple(rows), tuple(weights)
    )
