"""A table in a text file, row by row: bounded in bytes, rows and cells, its faults gathered."""

import codecs
import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import NamedTuple, TextIO

from catalog.checks import Fault
from catalog.models import MAX_TEXT
from catalog.taxonomy.records import TableReport

# The largest official table that we read, ESCO's relations, has 16 MB and 130,000 rows.
MAX_BYTES = 60_000_000
MAX_ROWS = 300_000
MAX_COLUMNS = 200
# The csv module's bound for one cell belongs to the whole process: the same as for catalogues.
MAX_CELL = 1_000_000
# The longest real row, a skill with all its names, takes 83 lines.
_MAX_LINES_A_ROW = 500
_MAX_FAULTS = 100
_BLOCK = 1_000_000
_SWALLOWED = "\0unclosed quotation mark"


class RefusedTableError(Exception):
    """A file that cannot be read as a table at all.

    Attributes:
        problem: What is wrong, as a plain clause.
        remedy: What to do about it.
    """

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(f"{problem}. {remedy}")
        self.problem = problem
        self.remedy = remedy


class Row(NamedTuple):
    """One row: its number, the line where it begins, and the cells that were asked for."""

    record: int
    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class TableFile:
    """A file that begins like a table.

    Attributes:
        path: Where it is.
        name: Its path within the folder that was read.
        header: Names of its columns, as written.
        is_quoted: Whether cells may stand in quotation marks (commas) or never do (tabs).
        encoding: "utf-8-sig", "utf-16" or "cp1252".
    """

    path: Path
    name: str
    header: tuple[str, ...]
    is_quoted: bool
    encoding: str

    def has(self, columns: Iterable[str]) -> bool:
        """Tell whether the header has all these columns, in any case."""
        there = {_key(name) for name in self.header}
        return all(_key(name) in there for name in columns)


class TableReader:
    """Reads one table and gathers what was kept out of it.

    Args:
        table: The file.
        taxonomy: The taxonomy that it belongs to, for the report.
        holds: What it holds, in a word, for the report.
    """

    def __init__(self, table: TableFile, *, taxonomy: str, holds: str) -> None:
        self.table = table
        self._taxonomy = taxonomy
        self._holds = holds
        self._n_read = 0
        self._n_out = 0
        self._faults: list[Fault] = []

    def rows(self, required: tuple[str, ...], optional: tuple[str, ...] = ()) -> Iterator[Row]:
        """Yield the rows with these cells, in this order, stripped; "" for an absent column.

        A row with another number of cells than the header is kept out, and so is one without a
        value in the first required column. What cannot be read to its end is reported.
        """
        places = self._places(required + optional)
        try:
            with _opened(self.table) as text:
                yield from self._picked(text, places, required[0])
        except RefusedTableError as refused:
            self._note(Row(0, 0, ()), "file", self.table.name, refused.problem, refused.remedy)

    def keep_out(self, row: Row, column: str, value: str, problem: str, remedy: str) -> None:
        """Note that a row, or a value of it, was left out, and why."""
        self._note(row, column, value, problem, remedy)

    def report(self) -> TableReport:
        """Return what became of the file."""
        return TableReport(
            self.table.name,
            self._taxonomy,
            self._holds,
            self._n_read,
            self._n_out,
            tuple(self._faults),
        )

    def _places(self, columns: tuple[str, ...]) -> tuple[int | None, ...]:
        of_name = {_key(name): place for place, name in enumerate(self.table.header)}
        return tuple(of_name.get(_key(name)) for name in columns)

    def _picked(
        self, text: Iterator[str], places: tuple[int | None, ...], first: str
    ) -> Iterator[Row]:
        n_columns = len(self.table.header)
        for line, cells in _split(text, is_quoted=self.table.is_quoted):
            if not any(cells):
                continue
            self._n_read += 1
            if self._n_read > MAX_ROWS:
                raise RefusedTableError(
                    f"it has more than {MAX_ROWS:,} rows; the others were not read", "Split it."
                )
            row = Row(self._n_read, line, tuple(_cell(cells, place) for place in places))
            if cells == [_SWALLOWED]:
                problem = "a quotation mark is opened here and not closed; rows after it are lost"
                self._note(row, first, "", problem, "Close it, or write two for one in a text.")
            elif len(cells) != n_columns:
                problem = f"the row has {len(cells)} cells and the header {n_columns}"
                self._note(row, first, row.cells[0], problem, "Take the table as published.")
            elif not row.cells[0]:
                self._note(row, first, "", "it is empty", "Write the code or the name.")
            elif max(map(len, row.cells)) > MAX_TEXT:
                problem = f"a cell has more than {MAX_TEXT:,} characters"
                self._note(row, first, row.cells[0], problem, "Take the table as published.")
            else:
                yield row

    def _note(self, row: Row, column: str, value: str, problem: str, remedy: str) -> None:
        self._n_out += 1
        if len(self._faults) < _MAX_FAULTS:
            shown = " ".join(value.split())[:80]
            fault = Fault(row.record, row.line or None, column, shown, problem, remedy)
            self._faults.append(fault)


def find_table(path: Path, name: str) -> TableFile | None:
    """Return a file as a table, or None where its first line is no header of columns.

    Raises:
        RefusedTableError: It is too large, no text, or no ordinary file.
    """
    if not path.is_file():
        raise RefusedTableError("it is no ordinary file", "Copy the file itself here.")
    if path.stat().st_size > MAX_BYTES:
        raise RefusedTableError(
            f"it is larger than {MAX_BYTES // 1_000_000} MB", "Take the table as published."
        )
    with path.open("rb") as content:
        encoding = _encoding(content)
    table = TableFile(path, name, (), is_quoted=False, encoding=encoding)
    with _opened(table) as text:
        first = next(text, "")
    is_quoted = "\t" not in first
    try:
        header: list[str] = next(_cells([first], is_quoted=is_quoted), [])
    except csv.Error:
        return None
    if not 2 <= len(header) <= MAX_COLUMNS:
        return None
    return TableFile(path, name, tuple(cell.strip() for cell in header), is_quoted, encoding)


class _BoundedLines:
    """The lines of a text file; one that never ends is refused before it is read whole."""

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def __enter__(self) -> "_BoundedLines":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __iter__(self) -> "_BoundedLines":
        return self

    def __next__(self) -> str:
        line = self._file.readline(MAX_CELL)
        if not line:
            raise StopIteration
        if len(line) >= MAX_CELL:
            raise RefusedTableError(
                "it has a line of more than a million characters", "Take the table as published."
            )
        return line


def _opened(table: TableFile) -> _BoundedLines:
    return _BoundedLines(table.path.open(encoding=table.encoding, errors="replace", newline=""))


def _split(text: Iterator[str], *, is_quoted: bool) -> Iterator[tuple[int, list[str]]]:
    """Yield the line where each row begins and its cells, without the header.

    A row that swallowed those after it, because a quotation mark was not closed, has one cell.
    """
    csv.field_size_limit(MAX_CELL)
    table = _cells(text, is_quoted=is_quoted)
    next(table, None)
    while True:
        line = table.line_num + 1
        try:
            cells = next(table, None)
        except csv.Error as error:
            raise RefusedTableError(
                f"a quotation mark is opened in line {line} and not closed, so the rows after it "
                "were not read",
                "Close it, or write two marks for one inside a text.",
            ) from error
        if cells is None:
            return
        if table.line_num - line >= _MAX_LINES_A_ROW:
            cells = [_SWALLOWED]
        yield line, cells


def _cells(text: Iterable[str], *, is_quoted: bool) -> "csv._reader":  # type: ignore[name-defined]
    if is_quoted:
        return csv.reader(text)
    return csv.reader(text, delimiter="\t", quoting=csv.QUOTE_NONE)


def _encoding(content: BufferedReader) -> str:
    """Return the encoding of a file: UTF-8 where all of it is, else what its first bytes say.

    Raises:
        RefusedTableError: It is no text.
    """
    start = content.read(2)
    content.seek(0)
    if start in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return "utf-16"
    decoder = codecs.getincrementaldecoder("utf-8")()
    is_utf8 = True
    while block := content.read(_BLOCK):
        if b"\0" in block:
            raise RefusedTableError("it is no text", "Take the text or CSV edition of the table.")
        if is_utf8:
            try:
                decoder.decode(block)
            except UnicodeDecodeError:
                is_utf8 = False
    # Statistics Canada has published tables in either.
    return "utf-8-sig" if is_utf8 else "cp1252"


def _cell(cells: list[str], place: int | None) -> str:
    return "" if place is None or place >= len(cells) else cells[place].strip()


def _key(name: str) -> str:
    return " ".join(name.casefold().split())
