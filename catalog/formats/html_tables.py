"""Tables of a web page -> rows of cells; old programs write such pages and call them .xls."""

import re
from collections.abc import Iterator
from pathlib import Path

from catalog.checks import Reading
from catalog.formats import values
from catalog.formats.context import Defaults
from catalog.formats.table import MAX_ROWS_ABOVE, Header, find_header, table_entries
from catalog.formats.table_rows import TableRow

FORMAT = "html_table"

_MAX_TABLES = 50
_MAX_CELLS = 2_000_000
_MAX_SPAN = 100
# What lies between tags is skipped, so that a page is read once through, however broken it is.
_TAG = re.compile(r"<(?P<end>/?)(?P<name>table|tr|td|th)\b(?P<attributes>[^<>]{0,2000}+)>", re.I)
_DOWN = re.compile(r"\browspan\s{0,9}=\s{0,9}[\"']?(\d{1,3})", re.IGNORECASE)
_SPAN = re.compile(r"\bcolspan\s{0,9}=\s{0,9}[\"']?(\d{1,3})", re.IGNORECASE)


def open_tables(path: Path, page: str, defaults: Defaults) -> Reading | None:
    """Return the records of the table of a page that says most about credentials.

    None where no table has a column that is named like a title, and another that is known.
    """
    best: tuple[list[TableRow], Header] | None = None
    for rows in _tables(page):
        header = find_header(rows[: MAX_ROWS_ABOVE + 1], defaults)
        if header is None or header.is_of_people or header.n_fields < 2:
            continue
        if best is None or header.n_fields > best[1].n_fields:
            best = rows, header
    if best is None:
        return None
    return Reading(FORMAT, path.name, table_entries(path, best[0], best[1], defaults))


def _tables(page: str) -> Iterator[list[TableRow]]:
    """Yield the tables of a page; one within a cell of another is text of that cell."""
    rows: list[TableRow] = []
    cells: list[str] = []
    depth = n_tables = n_cells = 0
    line, counted, row_line = 1, 0, 1
    cell: tuple[int, int, int] | None = None
    below: dict[int, tuple[str, int]] = {}
    for tag in _TAG.finditer(page):
        name, is_end = tag["name"].lower(), bool(tag["end"])
        if name == "table":
            depth = max(depth + (-1 if is_end else 1), 0)
        if depth > 1 or (depth == 1 and name == "table" and is_end):
            continue
        if cell is not None:
            start, span, down = cell
            text = " ".join(values.prose(page[start : tag.start()]).split())
            if down > 1:
                below[len(cells)] = text, down - 1
            cells += [text, *[""] * (span - 1)]
            n_cells += span
            cell = None
        if name in ("td", "th") and not is_end:
            _fill(cells, below)
            cell = tag.end(), _spanned(_SPAN, tag), _spanned(_DOWN, tag)
        elif name in ("tr", "table"):
            _fill(cells, below, only_behind=True)
            if any(cells):
                rows.append(TableRow(row_line, tuple(cells)))
            cells = []
            line += page.count("\n", counted, tag.start())
            counted, row_line = tag.start(), line
        if name == "table" and is_end and rows:
            yield rows
            rows, n_tables, below = [], n_tables + 1, {}
        if n_tables >= _MAX_TABLES or n_cells > _MAX_CELLS:
            return
    if rows:
        yield rows


def _spanned(pattern: re.Pattern[str], tag: "re.Match[str]") -> int:
    found = pattern.search(tag["attributes"])
    return min(max(int(found[1]), 1), _MAX_SPAN) if found else 1


def _fill(
    cells: list[str], below: dict[int, tuple[str, int]], *, only_behind: bool = False
) -> None:
    """Add the cells of rows above that reach down into this one at its next columns.

    Args:
        cells: Those of the row so far.
        below: Column -> text that reaches down, and into how many rows.
        only_behind: Whether the row ends here: one that has no cell of its own is none.
    """
    if only_behind and not cells:
        return
    while (found := below.pop(len(cells), None)) is not None:
        text, left = found
        if left > 1:
            below[len(cells)] = text, left - 1
        cells.append(text)
