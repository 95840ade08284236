"""What the readers of the taxonomies share: the tables found, and needs while they are gathered."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from catalog.taxonomy.delimited import TableReader
from catalog.taxonomy.records import Label, LabelKind, Need, Skill

_STANDING: dict[LabelKind, int] = {"preferred": 0, "reported": 1, "alternate": 2}


@dataclass(frozen=True)
class FoundTable:
    """A table whose shape was recognised.

    Attributes:
        holds: Which of its taxonomy's shapes it has.
        language: Language of its texts, where the taxonomy has one table a language.
        reader: Reads it.
    """

    holds: str
    language: str
    reader: TableReader


@dataclass
class Found:
    """The tables of one taxonomy.

    Attributes:
        tables: In the order of languages (English first), then of paths.
        folders: The folders that they are in: notes and names in them may tell the release.
    """

    tables: list[FoundTable] = field(default_factory=list)
    folders: list[Path] = field(default_factory=list)

    def of(self, holds: str) -> list[FoundTable]:
        """Return the tables of one shape."""
        return [table for table in self.tables if table.holds == holds]


class Gathered:
    """Skills and who needs them, while the tables are read; each skill is one object."""

    def __init__(self) -> None:
        self._skills: dict[str, Skill] = {}
        self._needs: dict[str, dict[str, Need]] = defaultdict(dict)
        self._shared: dict[tuple[str, float], Need] = {}

    def know(self, skill: Skill) -> None:
        """Remember a skill, whether or not something needs it."""
        self._skills.setdefault(skill.code, skill)

    def knows(self, code: str) -> bool:
        """Tell whether a skill of this code is known."""
        return code in self._skills

    def add(self, occupation: str, skill: str, weight: float) -> None:
        """Note that an occupation needs a known skill; said twice, the greater weight holds."""
        shared = self._shared.get((skill, weight))
        if shared is None:
            shared = self._shared[skill, weight] = Need(self._skills[skill], weight)
        needs = self._needs[occupation]
        if skill not in needs or needs[skill].weight < weight:
            needs[skill] = shared

    def needs(self, occupation: str) -> tuple[Need, ...]:
        """Return what an occupation needs, in the order in which it was said."""
        return tuple(self._needs.get(occupation, {}).values())

    def skills(self) -> tuple[Skill, ...]:
        """Return all skills, in the order in which they came."""
        return tuple(self._skills.values())


def labels_of(labels: Iterable[Label]) -> tuple[Label, ...]:
    """Return labels without repetitions: preferred, then reported, then alternate.

    A name that only differs in case is the same name; the better kind of it stays.
    """
    kept: dict[tuple[str, str], Label] = {}
    for label in sorted(labels, key=lambda each: _STANDING[each.kind]):
        kept.setdefault((label.language, label.text.casefold()), label)
    return tuple(kept.values())


def rows_of_known(
    reader: TableReader,
    columns: tuple[str, ...],
    known: Container[str],
    *,
    n_needed: int = 2,
) -> Iterator[tuple[str, ...]]:
    """Yield the cells of the rows whose first cell is a known occupation.

    Args:
        reader: The table.
        columns: The column of the occupation, then others.
        known: Codes of the occupations.
        n_needed: How many of the columns must have a value; O*NET writes "n/a" for none.
    """
    for row in reader.rows(columns[:n_needed], columns[n_needed:]):
        code, *others = row.cells
        if code not in known:
            problem = "no occupation of this table's taxonomy has this code"
            remedy = "Take all tables from the same release."
            reader.keep_out(row, columns[0], code, problem, remedy)
            continue
        for place in range(1, n_needed):
            if not is_stated(row.cells[place]):
                reader.keep_out(
                    row, columns[place], "", "it is empty", "Write it, or leave it out."
                )
                break
        else:
            yield (code, *others)


def is_stated(value: str) -> bool:
    """Tell whether a cell says something."""
    return value != "" and value.casefold() != "n/a"


def stated(texts: Mapping[str, str]) -> dict[str, str]:
    """Return those texts that say something."""
    return {language: text for language, text in texts.items() if is_stated(text)}
