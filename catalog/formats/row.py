"""One row of a table: its cells by field, as values, with everything that is wrong noted."""

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from catalog.checks import Blame
from catalog.formats import values
from catalog.formats.columns import Columns
from catalog.formats.formulas import unguarded
from catalog.formats.values import BadValueError, VagueValueError

_T = TypeVar("_T")

# What lists write where nothing is asked or given.
_NOTHING_LISTED = frozenset(
    ["no", "0", "none.", "no prerequisite", "no prerequisites", "no prerequisites.", "open",
     "aucun prealable", "aucun préalable", "aucun prérequis", "sin requisitos", "no hay"]
)  # fmt: skip
_NOTHING_ASKED = re.compile(
    r"(?:there\s+(?:are|is)\s+)?no\s+(?:specific\s+|formal\s+|special\s+|prior\s+|other\s+)?"
    r"(?:pre-?\s?requisites?|requirements?|experience)"
    r"(?:\s+(?:is|are|required|needed|necessary|(?:to\s+take|for)\s+this\s+\w+))*"
    r"|aucune?\s+(?:pr[eé]alables?|pr[eé]requis|exigences?|exp[eé]rience)"
    r"(?:\s+(?:n['’]est\s+)?(?:requise?|exig[eé]e?|n[eé]cessaire|particuli[eè]re?))?"
    r"|(?:sin|ning[uú]n[oa]?)\s+(?:pre-?|prer)?requisitos?(?:\s+previos?)?",
    re.IGNORECASE,
)
# What people decide by: where it is wrong, the row is.
_WEIGHTY = frozenset(
    ["title", "provider", "price", "total_cost", "extra_costs", "hours", "weeks", "hours_per_week",
     "length", "start", "end", "apply_by"]
)  # fmt: skip
_LISTED = re.compile(r"\s*[\n;•▪●]+\s*")
_ASKED_APART = re.compile(r";(?!\s*(?:or|ou|o)\b)", re.IGNORECASE)
_LONGEST_NOTHING = max(map(len, values.NOTHING))
_MAX_LISTED = 50
# An item of a list is a line of text: longer ones are cut, as lists in one cell often are prose.
_MAX_ITEM = 1_000


class Row:
    """One row that is being read.

    Args:
        columns: Where the facts stand.
        cells: Its cells; fewer than the header's are empty at the end.
        blame: Gathers what is wrong with it.
    """

    def __init__(self, columns: Columns, cells: Sequence[str], blame: Blame) -> None:
        self.columns = columns
        self.cells = cells
        self.blame = blame
        self._texts = [_said(cell) for cell in cells]
        self._texts += [""] * (len(columns.names) - len(cells))
        texts = self._texts
        # Of the fields that a table has, a row says something of half.
        self._first = {field: texts[column] for field, column in columns.firsts if texts[column]}
        for field, others in columns.others:
            if field not in self._first:
                found = next((texts[each] for each in others if texts[each]), None)
                if found is not None:
                    self._first[field] = found
        self._faulty: set[str] = set()

    def texts(self, field: str) -> list[str]:
        """Return the cells of a field that say something."""
        return [self._texts[each] for each in self._columns_of(field) if self._texts[each]]

    def text(self, field: str) -> str:
        """Return the first cell of a field, or "" where it says nothing."""
        return self._first.get(field, "")

    def text_at(self, column: int) -> str:
        """Return the cell of a column, or "" where it says nothing."""
        return self._texts[column]

    def whole(self, field: str) -> str:
        """Return the cells of a field as they stand, one after the other."""
        found = [each for each in self._columns_of(field) if each < len(self.cells)]
        return "".join(unguarded(self.cells[each]) for each in found)

    def unit(self, field: str) -> str:
        """Return what the name of a field's column adds in brackets, or ""."""
        columns = self.columns.of_field.get(field)
        return self.columns.unit_of.get(columns[0], "") if columns else ""

    def listed(self, field: str) -> list[str]:
        """Return what the cells of a field list, one a line or apart by semicolons."""
        return [each for column in self._columns_of(field) for each in self.listed_in(column)]

    def listed_in(self, column: int) -> list[str]:
        """Return what the cell of a column lists, one a line or apart by semicolons."""
        text = self._texts[column]
        return _items(_LISTED.split(values.prose(text))) if text else []

    def lines(self, field: str) -> list[str]:
        """Return the lines of the cells of a field."""
        return _items(
            [line for text in self.texts(field) for line in values.prose(text).split("\n")]
        )

    def asked(self, field: str) -> list[str]:
        """Return what the cells of a field ask, apart by semicolons; alternatives stay together."""
        apart = (
            part for line in self.lines(field) for part in _ASKED_APART.split(line) if part.strip()
        )
        return _items(list(apart))

    def value(self, field: str, read: Callable[[str], _T | None]) -> _T | None:
        """Return a field's value; note what is wrong with it."""
        text = self._first.get(field)
        return self.read(field, text, read) if text else None

    def read(self, field: str, text: str, read: Callable[[str], _T | None]) -> _T | None:
        """Return the value of a text of a field; note what is wrong with it, once a field."""
        if not text or field in self._faulty:
            return None
        try:
            return read(text)
        except VagueValueError as vague:
            self.blame.notice(self.columns.name_of(field), text, vague.problem, vague.remedy)
        except BadValueError as bad:
            self.fault(field, text, bad.problem, bad.remedy)
        return None

    def fault(self, field: str, text: str, problem: str, remedy: str) -> None:
        """Note that a field keeps the row out; one that was guessed and need not be, itself."""
        if field in self.columns.guessed and field not in _WEIGHTY:
            self.blame.notice(self.columns.name_of(field), text, problem, remedy)
            return
        self._faulty.add(field)
        self.blame.fault(self.columns.name_of(field), text, problem, remedy)

    def is_faulty(self, field: str) -> bool:
        """Tell whether a field's value was noted as wrong."""
        return field in self._faulty

    def _columns_of(self, field: str) -> tuple[int, ...]:
        return self.columns.of_field.get(field, ())


def _items(parts: Sequence[str]) -> list[str]:
    items = [" ".join(part.split())[:_MAX_ITEM].strip() for part in parts[:_MAX_LISTED]]
    return [item for item in items if item and not _is_nothing(item)]


def _is_nothing(item: str) -> bool:
    return item.lower() in _NOTHING_LISTED or bool(_NOTHING_ASKED.fullmatch(item.rstrip(" .!")))


def _said(cell: str) -> str:
    text = (unguarded(cell) if cell.startswith("'") else cell).strip()
    # As `values.is_published` says, without a call: a large table has two million cells.
    return "" if len(text) <= _LONGEST_NOTHING and text.lower() in values.NOTHING else text
