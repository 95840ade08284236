"""Catalogue files -> records: one module a format, recognised by what the file holds."""

from collections.abc import Mapping
from pathlib import Path

from catalog.checks import ReadResult
from catalog.errors import UnreadableFileError
from catalog.formats.csv_reader import read_csv
from catalog.formats.rows import Defaults

MAX_BYTES = 100_000_000

# What files begin with that are no tables.
_OTHERS = (
    (
        b"PK\x03\x04",
        "it is a spreadsheet or a zip archive",
        "Save it as CSV (UTF-8) and try again.",
    ),
    (b"%PDF", "it is a PDF", "Ask for the table behind it, as CSV."),
    (b"{", "it is JSON, which cannot be read yet", "Export the table as CSV."),
    (b"[", "it is JSON, which cannot be read yet", "Export the table as CSV."),
    (b"<", "it is XML or a web page, which cannot be read yet", "Export the table as CSV."),
)


def read_file(
    path: Path,
    *,
    mapping: Mapping[str, str] | None = None,
    default_provider: str | None = None,
    default_currency: str | None = None,
) -> ReadResult:
    """Return the credentials of a catalogue file, and the faults of the rows that were kept out.

    Args:
        path: The file.
        mapping: Column name -> field, for columns whose names are not known.
        default_provider: Provider of records that name none; without it they are kept out.
        default_currency: Currency of prices without one.

    Raises:
        UnreadableFileError: The file as a whole cannot be read as a catalogue.
    """
    content = _content(path)
    for beginning, problem, remedy in _OTHERS:
        if content.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(beginning):
            raise UnreadableFileError(path, problem, remedy)
    defaults = Defaults(default_provider, default_currency, source=path.name)
    return read_csv(path, content, mapping or {}, defaults)


def _content(path: Path) -> bytes:
    if path.is_dir():
        raise UnreadableFileError(path, "it is a folder", "Name a file in it.")
    if not path.exists():
        raise UnreadableFileError(path, "there is no such file", "Check the path.")
    if path.stat().st_size > MAX_BYTES:
        raise UnreadableFileError(path, "it is larger than 100 MB", "Split it.")
    content = path.read_bytes()
    if not content.strip():
        raise UnreadableFileError(path, "it is empty", "Export the table again.")
    return content
