"""A spreadsheet (XLSX) -> rows of cells, of the first sheet that holds a table."""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from catalog.checks import Entry, Fault, Reading
from catalog.errors import UnreadableFileError
from catalog.formats.archives import names_in
from catalog.formats.context import Defaults
from catalog.formats.merged_cells import Merged
from catalog.formats.table import (
    MAX_COLUMNS,
    MAX_ROWS,
    MAX_ROWS_ABOVE,
    Header,
    find_header,
    refusal,
    table_entries,
)
from catalog.formats.table_rows import Broken, TableRow

# What stands so far below a table is no part of it, and not worth a million empty rows.
_MAX_GAP = 10_000
MAX_CELLS = 6_000_000

_OTHERS = {
    "word/document.xml": "a text document",
    "ppt/presentation.xml": "a presentation",
    "xl/workbook.bin": "a binary spreadsheet",
    "content.xml": "an OpenDocument file",
}


def open_xlsx(path: Path, defaults: Defaults) -> Reading:
    """Return the records of a spreadsheet, to be read one by one.

    Args:
        path: The spreadsheet.
        defaults: What holds where a row says nothing, and which columns hold which fields.

    Raises:
        UnreadableFileError: It is no spreadsheet, is made to do harm, or no sheet has a column
            that can be the title.
    """
    names = names_in(path)
    if "xl/workbook.xml" not in names:
        what = next((what for name, what in _OTHERS.items() if name in names), "a zip archive")
        inside = ", ".join(sorted(names)[:3])
        raise UnreadableFileError(
            path,
            f"it is {what}, no spreadsheet in XLSX (it holds {inside[:80]})",
            "Save the table as XLSX or CSV, or unpack the archive first.",
        )
    _refuse_endless(path)
    book = _Book(path)
    first: dict[str, list[TableRow]] = {}
    headers: dict[str, Header] = {}
    for sheet in book.sheets:
        rows = islice(book.rows(sheet, MAX_COLUMNS + 1), MAX_ROWS_ABOVE + 1)
        first[sheet] = [_trimmed(row) for row in rows]
        header = find_header(first[sheet], defaults)
        if header is not None and not header.is_of_people:
            headers[sheet] = header
    if not headers:
        raise refusal(path, max(first.values(), key=len, default=[]), defaults)
    now = {name: each for name, each in headers.items() if not _IS_PAST.search(name)} or headers
    best = max(now.values(), key=lambda header: header.n_fields)
    # A sheet a department is one list; another list has other columns.
    fields = set(best.columns.of_field)
    alike = {name: each for name, each in now.items() if set(each.columns.of_field) == fields}
    return Reading("xlsx", path.name, _entries(book, alike, defaults))


# Sheets that are kept beside the list, and are not it.
_IS_PAST = re.compile(
    r"\b(?:old|archived?s?|backup|copy|template|example|draft|ancien\w*|archiv[eo]s?|mod[eè]le|copie"
    r"|antigu[oa]s?|anterior\w*|plantilla|ejemplo|copia|borrador)\b",
    re.IGNORECASE,
)


def _trimmed(row: TableRow) -> TableRow:
    """Return a row without the empty cells at its end."""
    width = max((number for number, text in enumerate(row.cells, start=1) if text), default=0)
    return row._replace(cells=row.cells[:width])


def _entries(book: "_Book", headers: dict[str, Header], defaults: Defaults) -> Iterator[Entry]:
    others = [name for name in book.sheets if name not in headers]
    for place, (sheet, header) in enumerate(headers.items()):
        has_several = bool(others) or len(headers) > 1
        notices = [_which(list(headers), others, header)] if has_several and not place else []
        rows = book.rows(sheet, len(header.columns.names))
        found = table_entries(book.path, rows, header, defaults, notices)
        yield from found if len(headers) == 1 else (_of_sheet(sheet, each) for each in found)


def _of_sheet(sheet: str, entry: Entry) -> Entry:
    """Return an entry whose faults name the sheet, where several were read."""

    def placed(fault: Fault) -> Fault:
        return replace(fault, field=f"{sheet}: {fault.field}"[:120])

    faults, notices = tuple(map(placed, entry.faults)), tuple(map(placed, entry.notices))
    return replace(entry, faults=faults, notices=notices)


def _which(read: list[str], others: list[str], header: Header) -> Fault:
    what = "this sheet was" if len(read) == 1 else "these sheets were"
    rest = f", and the others were not: {', '.join(others)[:200]}" if others else ", as one list"
    return Fault(
        0,
        header.line,
        "sheet",
        ", ".join(read)[:80],
        f"{what} read{rest}",
        "Save another sheet as a file of its own to read it, too.",
    )


class _Book:
    """A spreadsheet whose sheets can be read row by row, any number of times."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._files: list[BinaryIO] = []
        self._values = self._loaded(has_formulas=False)
        self._formulas = self._loaded(has_formulas=True) if _has_formulas(path) else None
        self.sheets = [
            sheet.title for sheet in self._values.worksheets if sheet.sheet_state == "visible"
        ]

    def __del__(self) -> None:
        """Close the files with the last reference: a reading may end before its last row."""
        for file in self._files:
            file.close()

    def rows(self, sheet: str, width: int) -> Iterator[TableRow]:
        """Yield the rows of a sheet that are not empty, at most `width` cells of each."""
        gap: Any = None
        n_empty = 0
        with self._refused():
            merged = Merged(self.path, getattr(self._values[sheet], "_worksheet_path", ""))
        for line, (cells, behind) in enumerate(self._pairs(sheet, width), start=1):
            # In a gap the library gives the same empty row again and again.
            if cells is not gap:
                broken = tuple(_broken(cells, behind))
                texts = merged.filled(line, [text_of(cell) for cell in cells])
                if broken or any(texts):
                    n_empty = 0
                    yield TableRow(line, texts, broken)
                    continue
                gap = cells
            n_empty += 1
            if n_empty > _MAX_GAP:
                return

    def _pairs(self, sheet: str, width: int) -> Iterator[tuple[Any, Any]]:
        """Yield the cells of each row, and the formulas behind them where there are any."""
        books = [book for book in (self._values, self._formulas) if book is not None]
        bounds = {"min_row": 1, "max_row": MAX_ROWS + _MAX_GAP, "max_col": width}
        every = [iter(book[sheet].iter_rows(**bounds)) for book in books]
        while True:
            with self._refused():
                found = [next(rows, None) for rows in every]
            if found[0] is None:
                return
            yield found[0], (found[1] if len(found) > 1 else None) or ()

    def _loaded(self, *, has_formulas: bool) -> Any:
        # As a file and not as a path, of which the library asks that it ends in ".xlsx".
        file = self.path.open("rb")
        self._files.append(file)
        with self._refused():
            return load_workbook(file, read_only=True, data_only=not has_formulas, keep_links=False)

    def _refused(self) -> "_Refusing":
        return _Refusing(self.path)


class _Refusing:
    """Turns whatever the library raises on a damaged file into one refusal.

    It checks little of what it reads: a missing part is a KeyError, a wrong number a TypeError,
    an entity an error of the XML parser. Its warnings are about looks, and some of them it prints.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._warnings = warnings.catch_warnings()
        self._printed = redirect_stdout(io.StringIO())

    def __enter__(self) -> None:
        self._warnings.__enter__()
        warnings.simplefilter("ignore")
        self._printed.__enter__()

    def __exit__(self, kind: Any, wrong: BaseException | None, trace: Any) -> None:
        self._printed.__exit__(kind, wrong, trace)
        self._warnings.__exit__(kind, wrong, trace)
        if isinstance(wrong, Exception):
            said = " ".join(str(wrong).split())[:60]
            raise UnreadableFileError(
                self._path,
                f"it is a damaged spreadsheet ({type(wrong).__name__}: {said})",
                "Open it in a spreadsheet program and save it again, or export it as CSV.",
            ) from wrong


_FORMULA = re.compile(rb"<(?:\w+:)?f[ />]")
_ROW = re.compile(rb"<(?:\w{1,9}:)?row[ />]")
_CELL = re.compile(rb"<(?:\w{1,9}:)?c[ />]")
_CHUNK = 1 << 20


def _has_formulas(path: Path) -> bool:
    """Tell whether any sheet holds a formula; they are read a second time only then."""
    with _Refusing(path), zipfile.ZipFile(path) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        return any(_holds_formula(archive, name) for name in sheets if name.endswith(".xml"))


def _refuse_endless(path: Path) -> None:
    """Refuse a sheet of more cells than any list: without a stated size the library reads it all.

    Raises:
        UnreadableFileError: It has too many rows or cells.
    """
    rows = cells = 0
    with _Refusing(path), zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                with archive.open(name) as part:
                    while chunk := part.read(_CHUNK):
                        rows += len(_ROW.findall(chunk))
                        cells += len(_CELL.findall(chunk))
    if rows > MAX_ROWS + _MAX_GAP or cells > MAX_CELLS:
        raise UnreadableFileError(
            path,
            f"its sheets have about {rows:,} rows and {cells:,} cells",
            f"Keep at most {MAX_ROWS:,} rows and the columns that are needed, or save it as CSV.",
            field="sheet",
        )


def _holds_formula(archive: zipfile.ZipFile, name: str) -> bool:
    with archive.open(name) as part:
        before = b""
        while chunk := part.read(_CHUNK):
            if _FORMULA.search(before + chunk):
                return True
            before = chunk[-20:]
    return False


def _broken(cells: Any, behind: Any) -> Iterator[Broken]:
    """Yield the cells that hold an error, or a formula that was never worked out."""
    for number, cell in enumerate(cells):
        if cell.data_type == "e" and cell.value not in (None, "#N/A"):
            yield Broken(
                number,
                str(cell.value),
                "it is an error of the spreadsheet",
                "Correct the formula, or write the value.",
                _address(cell, number),
            )
    for number, (cell, formula) in enumerate(zip(cells, behind, strict=False)):
        if formula.data_type == "f" and cell.value is None:
            yield Broken(
                number,
                str(formula.value) if isinstance(formula.value, str) else "a formula",
                "the formula was never worked out, so there is no value",
                "Open the file in a spreadsheet program and save it, or write the value.",
                _address(formula, number),
            )


def _address(cell: Any, column: int) -> str:
    return f"{get_column_letter(column + 1)}{cell.row}"


_NAMED_CURRENCY = re.compile(r"\[\$(?P<name>[^\]\-]{1,5})")


def text_of(cell: Any) -> str:
    """Return what a cell of a spreadsheet says, as a person would type it."""
    value = cell.value
    if value is None or (cell.data_type == "e" and value == "#N/A"):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return _number(value, _format_of(cell))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return f"{value.total_seconds() / 3600:g} hours"
    return str(value)


def _format_of(cell: Any) -> str:
    """Return how a number is shown; a damaged book may name a format that it does not hold."""
    try:
        return str(cell.number_format or "")
    except (IndexError, KeyError):
        return ""


def _number(value: float, shown_as: str) -> str:
    if abs(value) >= 1e15:
        text = repr(value)
    elif "%" in shown_as:
        return f"{value * 100:.10g}%"
    else:
        text = str(int(value)) if float(value).is_integer() else repr(value)
    currency = _NAMED_CURRENCY.search(shown_as)
    return f"{text} {currency['name']}" if currency else text
