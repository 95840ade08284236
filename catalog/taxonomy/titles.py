"""Names of occupations in columns: what is encoded, searched, and led back to its occupation."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from catalog.taxonomy.records import Label, Occupation


@dataclass(frozen=True)
class TitleTable:
    """The names of many occupations, one row a name; the columns have equal length.

    Attributes:
        texts: The names.
        languages: Their languages.
        kinds: "preferred", "reported" or "alternate".
        occupations: For each name, the row of its occupation in `keys`.
        keys: (scheme, code) of each occupation, taxonomy by taxonomy in the order of its table.
    """

    texts: tuple[str, ...]
    languages: tuple[str, ...]
    kinds: tuple[str, ...]
    occupations: tuple[int, ...]
    keys: tuple[tuple[str, str], ...]

    def __len__(self) -> int:
        """Return how many names there are."""
        return len(self.texts)


def title_table(
    occupations: Iterable[Occupation], *, languages: Collection[str] | None = None
) -> TitleTable:
    """Return the names of occupations in columns, in some languages or in all of them.

    An occupation without a name in these languages keeps its row in `keys`.
    """
    pairs = (((each.scheme, each.code), each.titles) for each in occupations)
    return titles_in_columns(pairs, languages=languages)


def titles_in_columns(
    titled: Iterable[tuple[tuple[str, str], Iterable[Label]]],
    *,
    languages: Collection[str] | None = None,
) -> TitleTable:
    """Return the columns of (scheme, code) and names, pair by pair."""
    keys: list[tuple[str, str]] = []
    rows: list[tuple[str, str, str, int]] = []
    for row, (key, labels) in enumerate(titled):
        keys.append(key)
        rows += [
            (label.text, label.language, label.kind, row)
            for label in labels
            if languages is None or label.language in languages
        ]
    texts, spoken, kinds, occupations = zip(*rows, strict=True) if rows else ((), (), (), ())
    return TitleTable(texts, spoken, kinds, occupations, tuple(keys))
