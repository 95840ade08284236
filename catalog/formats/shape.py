"""What the rows of a table tell together: headings, sums, rows that go on, how days are written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, islice
from statistics import median

from catalog.checks import Fault
from catalog.formats.columns import Columns
from catalog.formats.days import Order, in_order, order_of
from catalog.formats.table_rows import TableRow

# So many rows tell how a table is made.
_LOOKED_AT = 200
_DAYS = ("start", "end", "apply_by", "checked_on", "credit_valid_from", "credit_valid_until")
# What a row without a title takes from the one before that has the same id.
_GOES_ON = ("title", "provider", "provider_id", "code", "kind")
_SUM = re.compile(
    r"(?:grand |sub-?\s?)?tota(?:l|ls|ux|les)(?:\s+g[eé]n[eé]ral)?\s*:?|sommes?\s*:?|sumas?\s*:?",
    re.IGNORECASE,
)
_NO = frozenset(
    ["0", "no", "n", "false", "f", "non", "faux", "hidden", "hide", "draft", "-1", "inactive"]
)
_UNFINISHED = frozenset(["draft", "unpublished", "hidden", "private", "brouillon", "borrador"])
# A table whose rows say so much has headings where a row says one thing alone.
_USUAL = 4
# UTF-8 that was taken for Windows-1252: "PÃ¢tisserie".
_GARBLED = re.compile("Ã[\u00a0-\u00bf\u2018-\u203a\u0152-\u017e\u0192\u02c6\u02dc\u20ac\u2122]|â€")
_FOOTER = re.compile(
    r"report generated|generated (?:on|by)|page \d+ (?:of|sur|de) \d+|printed (?:on|by)"
    r"|exported (?:on|from)|total records|records?: \d|end of report|confidential|©"
    r"|g[eé]n[eé]r[eé] le|imprim[eé] le|generado el|impreso el",
    re.IGNORECASE,
)


def looked_at(rows: Iterator[TableRow]) -> tuple[list[TableRow], Iterator[TableRow]]:
    """Return the first rows below the header, enough to tell its shape, and all of them."""
    first = list(islice(rows, _LOOKED_AT))
    return first, chain(first, rows)


@dataclass
class Shape:
    """How the rows of one table are made.

    Attributes:
        columns: Where the facts stand.
        usual: How many cells of a row say something, in the middle.
        orders: Column of days -> in which order they are written, and a cell that shows it.
        grouped: Columns of hours whose points group thousands: "450" and "1.120".
        garbled: A cell whose letters were read in another encoding than they were written in.
    """

    columns: Columns
    usual: float
    orders: dict[int, tuple[Order, str]]
    garbled: str = ""
    grouped: tuple[int, ...] = ()
    _before: dict[str, str] = field(default_factory=dict)
    _is_below: bool = False

    @classmethod
    def of(cls, rows: Sequence[TableRow], columns: Columns, *, has_lines: bool) -> "Shape":
        """Return the shape of a table by its first rows.

        Args:
            rows: They.
            columns: Where the facts stand.
            has_lines: Whether people see its rows one below the other, with headings in between.
        """
        filled = [sum(1 for cell in row.cells if cell.strip()) for row in rows if has_lines]
        of_days = [each for name in _DAYS for each in columns.of_field.get(name, ())]
        # A school writes all its days in one way.
        shown = order_of(_at(row, each) for row in rows for each in of_days)
        orders = dict.fromkeys(of_days, shown) if shown else {}
        garbled = next((cell for row in rows for cell in row.cells if _GARBLED.search(cell)), "")
        grouped = tuple(
            each
            for each in columns.of_field.get("hours", ())
            if _groups_thousands([_at(row, each).strip() for row in rows])
        )
        return cls(columns, median(filled) if filled else 0, orders, garbled, grouped)

    def notices(self, columns: Columns) -> Iterator[Fault]:
        """Yield what staff should know of how the table is read."""
        if self.garbled:
            yield Fault(
                0,
                None,
                "letters",
                self.garbled[:80],
                "letters with accents are garbled: the table was saved in one encoding and opened "
                "in another",
                "Export it again as CSV UTF-8, and load that.",
            )
        for column, (order, shown) in islice(self.orders.items(), 1):
            yield Fault(
                0,
                None,
                columns.names[column].strip()[:80],
                shown[:80],
                f"this can only be {order}, and so all days of the table were read so",
                "Nothing is to be done where that is right; else write days as 2027-01-31.",
            )

    def _is_hidden(self, row: TableRow, column: int) -> bool:
        said = _at(row, column).strip().lower()
        return said in (_UNFINISHED if column in self.columns.of_field.get("status", ()) else _NO)

    @cached_property
    def _hidden(self) -> tuple[int, ...]:
        of_field = self.columns.of_field
        return (*of_field.get("is_shown", ()), *of_field.get("status", ()))

    def why_skipped(self, row: TableRow) -> Fault | None:
        """Return why a row is no record: a sum below the others, or a heading among them."""
        # Two cells tell what is asked here; most rows have many.
        said = list(islice((cell.strip() for cell in row.cells if cell and not cell.isspace()), 2))
        if row.broken or not said:
            return None
        hidden = [each for each in self._hidden if self._is_hidden(row, each)]
        if hidden:
            column = self.columns.names[hidden[0]].strip()
            problem = f"it is not shown where the list comes from ({column}), and was left out"
            return _skipped(row, self._first(row, "title") or said[0], problem)
        if _SUM.fullmatch(said[0]):
            self._is_below = True
            return _skipped(row, said[0], "it is a sum, and was left out")
        self._is_below = self._is_below and len(said) == 1
        if len(said) == 1 and (self._is_below or _FOOTER.match(said[0])):
            return _skipped(row, said[0], "it stands below the list, and was left out")
        if len(said) == 1 and self.usual >= _USUAL:
            return _skipped(row, said[0], "nothing else stands in its row: it is a heading")
        return None

    def whole(self, row: TableRow) -> Sequence[str]:
        """Return the cells of a row with its days in order; one that goes on, with its title."""
        cells = row.cells
        if self.orders:
            cells = list(cells)
            for column, (order, _) in self.orders.items():
                if column < len(cells):
                    cells[column] = in_order(cells[column], order)
        for column in self.grouped:
            if _THOUSANDS.fullmatch(_at(row, column).strip()):
                cells = list(cells)
                cells[column] = cells[column].replace(".", "")
        own = self._first(row, "credential_id")
        if own and not self._first(row, "title") and self._before.get("credential_id") == own:
            cells = [*cells, *[""] * (len(self.columns.names) - len(cells))]
            for name in _GOES_ON:
                for column in self.columns.of_field.get(name, ())[:1]:
                    cells[column] = cells[column].strip() or self._before.get(name, "")
        elif own:
            known = ("credential_id", *_GOES_ON)
            self._before = {name: self._first(row, name) for name in known}
        return cells

    def _first(self, row: TableRow, name: str) -> str:
        columns = self.columns.of_field.get(name)
        return _at(row, columns[0]).strip() if columns else ""


_THOUSANDS = re.compile(r"[1-9]\.\d{3}")


def _groups_thousands(said: Sequence[str]) -> bool:
    """Tell whether the points of a column group thousands: beside whole hundreds stands "1.120"."""
    has_group = any(_THOUSANDS.fullmatch(text) for text in said)
    has_hundreds = any(text.isdigit() and len(text) > 2 for text in said)
    return has_group and has_hundreds and all("." not in t or _THOUSANDS.fullmatch(t) for t in said)


def _at(row: TableRow, column: int) -> str:
    return row.cells[column] if column < len(row.cells) else ""


def _skipped(row: TableRow, said: str, problem: str) -> Fault:
    return Fault(
        0, row.line, "row", said[:80], problem, "Nothing is to be done where that is right."
    )
