"""A spreadsheet of OpenDocument (ODS) -> rows of cells, of the sheet that says most."""

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from catalog.checks import Fault, Reading
from catalog.errors import UnreadableFileError
from catalog.formats.context import Defaults
from catalog.formats.table import (
    MAX_COLUMNS,
    MAX_ROWS_ABOVE,
    Header,
    find_header,
    refusal,
    table_entries,
)
from catalog.formats.table_rows import TableRow
from catalog.formats.xml_tree import Element, tree

FORMAT = "ods"
# A row that is repeated more often is the empty rest of a sheet, or none that anybody wrote.
_MAX_REPEATED = 1_000
_MAX_NAMED = 5


def open_ods(path: Path, defaults: Defaults) -> Reading:
    """Return the records of a spreadsheet, to be read one by one.

    Args:
        path: The spreadsheet; what it holds was looked at before.
        defaults: What holds where a row says nothing, and which columns hold which fields.

    Raises:
        UnreadableFileError: It cannot be unpacked, no sheet has a column that can be the
            title, or what is listed are people.
    """
    sheets = dict(_sheets(tree(path, _part(path, "content.xml"))))
    headers: dict[str, Header] = {}
    for name, rows in sheets.items():
        header = find_header(rows[: MAX_ROWS_ABOVE + 1], defaults)
        if header is not None and not header.is_of_people:
            headers[name] = header
    if not headers:
        largest = max(sheets.values(), key=len, default=[])
        raise refusal(path, largest[: MAX_ROWS_ABOVE + 1], defaults)
    best = max(headers, key=lambda name: headers[name].n_fields)
    others = [name for name, rows in sheets.items() if name != best and rows]
    entries = table_entries(path, sheets[best], headers[best], defaults, _of_sheets(best, others))
    return Reading(FORMAT, path.name, entries)


def is_ods(path: Path, names: frozenset[str]) -> bool:
    """Tell whether an archive is such a spreadsheet, and no other OpenDocument."""
    return {"mimetype", "content.xml"} <= names and _part(path, "mimetype").startswith(_MIME)


_MIME = b"application/vnd.oasis.opendocument.spreadsheet"


def _part(path: Path, name: str) -> bytes:
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.read(name)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError) as wrong:
        raise UnreadableFileError(
            path, "it is a damaged spreadsheet or archive", "Save it again, or export it as CSV."
        ) from wrong


def _of_sheets(read: str, others: list[str]) -> list[Fault]:
    if not others:
        return []
    problem = f"this sheet was read, and the others were not: {', '.join(others[:_MAX_NAMED])}"
    remedy = "Save another sheet as a file of its own to read it, too."
    return [Fault(0, None, "sheet", read[:80], problem, remedy)]


def _sheets(root: Element) -> Iterator[tuple[str, list[TableRow]]]:
    """Yield the sheets by their names, with the rows that say something."""
    for body in _named(root, "body"):
        for book in _named(body, "spreadsheet"):
            for number, sheet in enumerate(_named(book, "table"), start=1):
                yield sheet.attributes.get("name", str(number)), list(_rows(sheet))


def _named(element: Element, name: str) -> Iterator[Element]:
    return (child for child in element.children if child.name == name)


def _rows(sheet: Element) -> Iterator[TableRow]:
    line = 1
    for row in _each_row(sheet):
        n_times = _repeated(row, "number-rows-repeated")
        cells = _cells(row)
        if cells:
            for number in range(min(n_times, _MAX_REPEATED)):
                yield TableRow(line + number, cells)
        line += n_times


def _each_row(element: Element) -> Iterator[Element]:
    """Yield rows, also those in groups that fold and those that are headers on paper."""
    for child in element.children:
        if child.name == "table-row":
            yield child
        elif child.name in ("table-rows", "table-header-rows", "table-row-group"):
            yield from _each_row(child)


def _cells(row: Element) -> list[str]:
    """Return the cells of a row without the empty ones at its end."""
    cells: list[str] = []
    gap = 0
    for cell in row.children:
        text = _text(cell) if cell.name == "table-cell" else ""
        n_times = _repeated(cell, "number-columns-repeated")
        if not text:
            gap += n_times
            continue
        if len(cells) + gap + n_times > MAX_COLUMNS + 1:
            break
        cells += [""] * gap + [text] * n_times
        gap = 0
    return cells


def _repeated(element: Element, name: str) -> int:
    said = element.attributes.get(name, "1")
    return max(int(said), 1) if said.isdigit() and len(said) < 8 else 1


def _text(cell: Element) -> str:
    """Return a cell as its list says it: a day as 2027-01-31, an amount with its currency."""
    value = cell.attributes.get("value", "")
    match cell.attributes.get("value-type"):
        case "date":
            return cell.attributes.get("date-value", "").removesuffix("T00:00:00")
        case "currency":
            return f"{value} {cell.attributes.get('currency', '')}".strip()
        case "boolean":
            return "yes" if cell.attributes.get("boolean-value") == "true" else "no"
        case "float" if value:
            return value.removesuffix(".0")
    return "\n".join(_words(each) for each in _named(cell, "p")).strip()


def _words(element: Element) -> str:
    parts = [element.text, *(_words(each) for each in element.children)]
    return " ".join(part for part in parts if part)
