"""A zip archive with one table in it: the table is read; of several, staff choose."""

import re
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from catalog.checks import Reading
from catalog.errors import UnreadableFileError

_TABLES = (".csv", ".tsv", ".tab", ".xlsx", ".json", ".jsonl", ".jsonld", ".xml", ".html", ".htm")
# What programs and people put beside the files that somebody packed.
_BESIDE = re.compile(
    r"(?:^|/)(?:__MACOSX/|\.|(?:readme|licen[cs]e|thumbs\.db|desktop\.ini)[^/]*$)", re.IGNORECASE
)
_MAX_NAMED = 5


def is_zipped(names: frozenset[str]) -> bool:
    """Tell whether an archive is one that somebody packed, and no document of an office program."""
    parts = ("xl/", "word/", "ppt/")
    of_office = {"[Content_Types].xml", "mimetype", "content.xml"} & names
    return not of_office and not any(name.startswith(parts) for name in names)


def open_zip(path: Path, names: frozenset[str], open_inner: Callable[[Path], Reading]) -> Reading:
    """Return the records of the one table that an archive holds.

    Args:
        path: The archive.
        names: Of its parts; it can be unpacked without harm.
        open_inner: Opens a file that was unpacked.

    Raises:
        UnreadableFileError: It holds no table, or several.
    """
    own = sorted(name for name in names if not name.endswith("/") and not _BESIDE.search(name))
    tables = [name for name in own if name.lower().endswith(_TABLES)]
    tables = tables or [name for name in own if name.lower().endswith(".txt")]
    if len(tables) != 1:
        raise _refusal(path, tables, own)
    with tempfile.TemporaryDirectory(prefix="advisor-zip-") as folder:
        inner = Path(folder) / PurePosixPath(tables[0]).name
        inner.write_bytes(_unpacked(path, tables[0]))
        reading = open_inner(inner)
        # Read whole, because the file is gone afterwards.
        return Reading(reading.format, reading.source, iter(list(reading.entries)))


def _unpacked(path: Path, name: str) -> bytes:
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.read(name)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError) as wrong:
        raise UnreadableFileError(
            path,
            f"it is a damaged ZIP: {name[-60:]} cannot be unpacked",
            "Pack it again, or load the table without packing it.",
        ) from wrong


def _refusal(path: Path, tables: list[str], own: list[str]) -> UnreadableFileError:
    shown = ", ".join((tables or own)[:_MAX_NAMED])[:160] or "nothing"
    if tables:
        return UnreadableFileError(
            path,
            f"it is a ZIP that holds {len(tables)} tables ({shown})",
            "Unpack it and load the one with the courses, or put them in one table first.",
        )
    return UnreadableFileError(
        path,
        f"it is a ZIP archive that holds no table (it holds {shown})",
        "Pack the table as CSV or XLSX, or load it without packing it.",
    )
