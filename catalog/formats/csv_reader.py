"""A table in a text file (CSV, TSV) -> rows of cells, whatever its encoding and separator."""

import codecs
import csv
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from catalog.checks import Entry, Reading
from catalog.errors import UnreadableFileError
from catalog.formats.context import Defaults
from catalog.formats.table import (
    Header,
    begun,
    find_header,
    refusal,
    table_entries,
)
from catalog.formats.table_rows import Broken, TableRow

SEPARATORS = ",;\t|"
# The csv module's own bound of 131,072 characters would end in a traceback.
MAX_CELL = 1_000_000
MAX_LINE = 2_000_000
# A row that spans so many lines has lost a closing quote.
_MAX_LINES_A_ROW = 1_000
_CHUNK = 1 << 16

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def open_csv(path: Path, defaults: Defaults) -> Reading:
    """Return the records of a table, to be read one by one; little of it is ever in memory.

    Args:
        path: The table: UTF-8, UTF-16 or UTF-32 with a mark, or Windows-1252.
        defaults: What holds where a row says nothing, and which columns hold which fields.

    Raises:
        UnreadableFileError: It is no table, or no column can be the title.
    """
    encoding = encoding_of(path)
    first = {separator: _first_rows(path, encoding, separator) for separator in SEPARATORS}
    headers = {separator: find_header(rows, defaults) for separator, rows in first.items()}
    separator = max(
        SEPARATORS,
        key=lambda each: (_n_fields(headers[each]), _n_cells(first[each])),
    )
    header = headers[separator]
    if header is None or header.is_of_people:
        raise refusal(path, first[separator], defaults)
    return Reading("csv", path.name, _entries(path, encoding, separator, header, defaults))


def _n_fields(header: Header | None) -> int:
    return header.n_fields if header else 0


def _n_cells(rows: list[TableRow]) -> int:
    return len(rows[0].cells) if rows else 0


def _first_rows(path: Path, encoding: str, separator: str) -> list[TableRow]:
    with _opened(path, encoding) as file:
        return begun(rows_of(file, separator, path))[0]


def _entries(
    path: Path, encoding: str, separator: str, header: Header, defaults: Defaults
) -> Iterator[Entry]:
    with _opened(path, encoding) as file:
        rows = rows_of(file, separator, path, width=len(header.columns.names))
        yield from table_entries(path, rows, header, defaults)


def _opened(path: Path, encoding: str) -> TextIO:
    return path.open(encoding=encoding, errors="replace", newline="")


class _Lines:
    """The lines of a file, one row's at a time, so that a row that went wrong can be read anew."""

    def __init__(self, file: TextIO, path: Path) -> None:
        self._file = file
        self._path = path
        self._again: deque[str] = deque()
        self.of_row: list[str] = []
        self.number = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if len(self.of_row) > _MAX_LINES_A_ROW:
            raise StopIteration
        line = self._again.popleft() if self._again else self._file.readline(MAX_LINE + 1)
        if not line:
            raise StopIteration
        if len(line) > MAX_LINE:
            raise UnreadableFileError(
                self._path,
                f"line {self.number + 1} has more than {MAX_LINE:,} characters",
                "Export it as a table with a line for each credential.",
            )
        self.number += 1
        self.of_row.append(line)
        return line

    def begin_row(self) -> None:
        """Forget the lines of the row before."""
        self.of_row = []

    def reread_all_but_first(self) -> None:
        """Let the lines of the row, but for its first, come once more."""
        again = self.of_row[1:]
        self._again.extendleft(reversed(again))
        self.number -= len(again)


def rows_of(
    file: TextIO, separator: str, path: Path, *, width: int | None = None
) -> Iterator[TableRow]:
    """Yield the rows that are not empty, with the line where each begins.

    A row whose quote is never closed swallows those after it: it is marked as broken, and the
    lines after its first are read anew.

    Args:
        file: The table.
        separator: What stands between cells.
        path: The file, for what is refused.
        width: How many cells a row has at most, where that is known.
    """
    csv.field_size_limit(MAX_CELL)
    lines = _Lines(file, path)
    table = csv.reader(lines, delimiter=separator)
    while True:
        lines.begin_row()
        line = lines.number + 1
        try:
            cells = next(table, None)
        except csv.Error:
            cells = None
        if not lines.of_row:
            return
        if len(lines.of_row) > 1 and _has_swallowed(cells, lines.of_row, width):
            lines.reread_all_but_first()
            table = csv.reader(lines, delimiter=separator)
            yield TableRow(line, (), (_UNCLOSED,))
        elif cells is None:
            yield TableRow(line, (), (_TOO_LONG,))
            table = csv.reader(lines, delimiter=separator)
        elif any(map(str.strip, cells)):
            yield TableRow(line, cells)


def _has_swallowed(cells: list[str] | None, lines: list[str], width: int | None) -> bool:
    """Tell whether a row of several lines has lost a closing quote."""
    if cells is None or len(lines) > _MAX_LINES_A_ROW:
        return True
    if width is not None and len(cells) > width:
        return True
    return sum(line.count('"') for line in lines) % 2 == 1


_TOO_LONG = Broken(
    None, "", f"a cell has more than {MAX_CELL:,} characters", "Keep what describes the credential."
)
_UNCLOSED = Broken(
    None,
    "",
    "a quotation mark is opened here and not closed",
    "Close it, or write two marks for one inside a text.",
)


# JPEG, PNG, GIF, TIFF, WebP; what telephones write.
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\0", b"MM\0*", b"RIFF")
_FILMED = (b"ftypheic", b"ftypmif1", b"ftypheix")
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"


def _no_text(path: Path, beginning: bytes) -> UnreadableFileError:
    if beginning.startswith(_OLD_OFFICE):
        return UnreadableFileError(
            path,
            "it is a file of an old office program (.xls or .doc)",
            "Open it there and save it as XLSX, or export the table as CSV.",
        )
    if beginning.startswith(_PICTURES) or beginning[4:12] in _FILMED:
        problem = "it is a picture, and tables in pictures are not read"
        return UnreadableFileError(path, problem, "Ask for the table behind it, as CSV.")
    return UnreadableFileError(path, "it is no text", "Export the table as CSV in UTF-8.")


def encoding_of(path: Path) -> str:
    """Return a text file's encoding, read once through.

    Raises:
        UnreadableFileError: It is no text.
    """
    decoder = codecs.getincrementaldecoder("utf-8")()
    is_utf8 = True
    with path.open("rb") as file:
        chunk = file.read(_CHUNK)
        for mark, encoding in _MARKS:
            if chunk.startswith(mark):
                return encoding
        while chunk:
            if b"\0" in chunk:
                raise _no_text(path, chunk)
            if is_utf8:
                try:
                    decoder.decode(chunk)
                except UnicodeDecodeError:
                    is_utf8 = False
            chunk = file.read(_CHUNK)
    if is_utf8:
        try:
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            is_utf8 = False
    # Spreadsheets in Western countries save as Windows-1252; five bytes mean nothing in it.
    return "utf-8" if is_utf8 else "cp1252"
