"""Records -> a spreadsheet (XLSX) with numbers as numbers, days as days and no formula."""

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from catalog.formats.table_writer import Column, table_of
from catalog.formats.xlsx_reader import text_of
from catalog.models import CredentialRecord

# Spreadsheets count days from 1900, which they take for a leap year.
_FIRST_YEAR = 1901
_NUMBER = re.compile(r"-?[\d.]+(?:e[+-]?\d+)?")


def write_xlsx(path: Path, records: Iterable[CredentialRecord]) -> None:
    """Write records as the only sheet of a spreadsheet.

    Raises:
        TooLongForTableError: A record does not fit into a row.
    """
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Credentials")
    sheet.freeze_panes = "C2"
    with table_of(records) as table:
        sheet.append([column.name for column in table.columns])
        for row in table.rows:
            cells = zip(table.columns, row, strict=True)
            sheet.append([_cell(sheet, column, text) for column, text in cells])
    book.save(path)


def _cell(sheet: Any, column: Column, text: str) -> Any:
    """Return a cell of the type that its column holds; as text where it would read differently."""
    if not text:
        return None
    value = _value(column, text)
    if value is not None:
        typed = WriteOnlyCell(sheet, value)
        if text_of(typed) == text:
            return typed
    cell = WriteOnlyCell(sheet, text)
    # Whatever the library takes it for: "=1+1" for a formula, "#N/A" for an error.
    cell.data_type = "s"
    return cell


def _value(column: Column, text: str) -> date | float | None:
    """Return the day or the number that a text is, None where a spreadsheet cannot hold it."""
    if column.says == "day":
        day = date.fromisoformat(text)
        return day if day.year >= _FIRST_YEAR else None
    # A span is text: "300-500".
    if column.says == "number" and _NUMBER.fullmatch(text):
        number = float(text)
        # Spreadsheets keep fifteen digits.
        return number if float(f"{number:.15g}") == number else None
    return None
