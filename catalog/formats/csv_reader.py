"""A table in a text file (CSV, TSV) -> credentials, with everything that was wrong."""

import codecs
import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from catalog.checks import Fault, ReadResult
from catalog.errors import UnreadableFileError
from catalog.formats.columns import UnknownColumnError, find_columns
from catalog.formats.rows import Defaults, RowReader
from catalog.models import CredentialRecord

SEPARATORS = ",;\t|"
MAX_ROWS = 200_000
# The csv module's own bound of 131,072 characters would end in a traceback.
MAX_CELL = 1_000_000
# A cell that spans so many lines has lost its closing quote.
_MAX_LINES_A_ROW = 200


def read_csv(
    path: Path, content: bytes, mapping: Mapping[str, str], defaults: Defaults
) -> ReadResult:
    """Return the credentials of a table, and the faults of the rows that were kept out.

    Args:
        path: Where the table comes from, for messages.
        content: The file's bytes: UTF-8, UTF-16 with a mark, or Windows-1252.
        mapping: Column name -> field, as staff said.
        defaults: What holds where a row says nothing.

    Raises:
        UnreadableFileError: It is no table, or no column can be the title.
    """
    text = decoded(path, content)
    csv.field_size_limit(MAX_CELL)
    lines = io.StringIO(text, newline="")
    separator = _separator(text)
    table = csv.reader(lines, delimiter=separator)
    header = next((row for row in table if any(cell.strip() for cell in row)), None)
    if header is None:
        raise UnreadableFileError(path, "it is empty", "Export the table again.")
    try:
        columns = find_columns(header, mapping)
    except UnknownColumnError as wrong:
        raise UnreadableFileError(path, str(wrong), "Correct --map.") from wrong
    if "title" not in columns.of_field:
        there = ", ".join(name.strip()[:40] for name in header[:20])
        raise UnreadableFileError(
            path,
            f"no column is named like a title (there are: {there})",
            'Say which one it is: --map "Their column=title"',
        )
    reader = RowReader(columns, defaults)
    records, faults, n_read = _gathered(_rows(path, table), reader, columns.name_of("title"))
    return ReadResult("csv", n_read, tuple(records), tuple(faults))


def _gathered(
    rows: Iterator[tuple[int, list[str]]], reader: RowReader, title: str
) -> tuple[list[CredentialRecord], list[Fault], int]:
    records: dict[str, CredentialRecord] = {}
    faults: list[Fault] = []
    number = 0
    for number, (line, cells) in enumerate(rows, start=1):
        if cells and cells[0].startswith(_SWALLOWED):
            faults.append(_unclosed(number, line, title))
            continue
        record, wrong = reader.read(cells, record=number, line=line)
        faults += wrong
        if record is None:
            continue
        known = records.get(record.credential_id)
        if known is None:
            records[record.credential_id] = record
        elif known.title == record.title:
            more = (*known.offerings, *record.offerings)
            records[record.credential_id] = known.model_copy(update={"offerings": more})
        else:
            faults.append(
                Fault(
                    number,
                    line,
                    "credential_id",
                    record.credential_id[:80],
                    f"an earlier row has the same id and another title, {known.title[:60]!r}",
                    "Give each credential an id of its own.",
                )
            )
    return list(records.values()), faults, number


_SWALLOWED = "\0unclosed quote"


def _rows(path: Path, table: "csv._reader") -> Iterator[tuple[int, list[str]]]:  # type: ignore[name-defined]
    """Yield the line where each row begins, and its cells; a row that never ends is marked."""
    while True:
        line = table.line_num + 1
        try:
            cells = next(table, None)
        except csv.Error:
            yield line, [_SWALLOWED]
            return
        if cells is None:
            return
        if table.line_num - line > _MAX_LINES_A_ROW:
            yield line, [_SWALLOWED]
            continue
        if not any(cell.strip() for cell in cells):
            continue
        yield line, cells
        if line > MAX_ROWS + 1:
            raise UnreadableFileError(path, f"it has more than {MAX_ROWS:,} lines", "Split it.")


def _unclosed(number: int, line: int, column: str) -> Fault:
    return Fault(
        number,
        line,
        column,
        "",
        "a quotation mark is opened here and not closed, so the rows after it are lost",
        "Close it, or write two marks for one inside a text.",
    )


def decoded(path: Path, content: bytes) -> str:
    """Return a file's text.

    Raises:
        UnreadableFileError: It is no text.
    """
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    if b"\0" in content:
        raise UnreadableFileError(path, "it is no text", "Export the table as CSV in UTF-8.")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        # Spreadsheets in Western countries save so; five bytes mean nothing in it.
        return content.decode("cp1252", errors="replace")


def _separator(text: str) -> str:
    """Return the separator that the first line holds most of, outside quotes."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    outside = "".join(first.split('"')[::2])
    return max(SEPARATORS, key=lambda each: (outside.count(each), -SEPARATORS.index(each)))
