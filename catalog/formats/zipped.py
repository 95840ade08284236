"""A zip archive with one table in it: the table is read; of several, staff choose."""

import re
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from catalog.checks import Entry, Fault, Reading
from catalog.errors import UnreadableFileError

_TABLES = (
    ".csv",
    ".tsv",
    ".tab",
    ".xlsx",
    ".ods",
    ".json",
    ".jsonl",
    ".jsonld",
    ".xml",
    ".html",
    ".htm",
)
# What programs and people put beside the files that somebody packed.
_BESIDE = re.compile(
    r"(?:^|/)(?:__MACOSX/|\.|(?:readme|licen[cs]e|thumbs\.db|desktop\.ini)[^/]*$)", re.IGNORECASE
)
_MAX_NAMED = 5
_MAX_TABLES = 12
_SAMPLED = 50
_MUCH_MORE = 2
_IN_ANY = 4


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
    if not tables or len(tables) > _MAX_TABLES:
        raise _refusal(path, tables, own)
    if len(tables) > 1:
        return _richest(path, tables, own, open_inner)
    return _opened(path, tables[0], open_inner)


def _richest(
    path: Path, tables: list[str], own: list[str], open_inner: Callable[[Path], Reading]
) -> Reading:
    """Return the records of the one table that is a list of credentials; others are beside it.

    Raises:
        UnreadableFileError: None is, or which one is not plain.
    """
    found: list[tuple[float, str, Reading]] = []
    for name in tables:
        try:
            reading = _opened(path, name, open_inner)
        except UnreadableFileError:
            continue
        entries = list(reading.entries)
        found.append((_said(entries), name, replace(reading, entries=iter(entries))))
    found.sort(key=lambda each: -each[0])
    if not found or (len(found) > 1 and found[0][0] < _MUCH_MORE * max(found[1][0], 1)):
        raise _refusal(path, tables, own)
    best = found[0]
    others = ", ".join(name for name in tables if name != best[1])
    notice = Fault(
        0,
        None,
        "file",
        best[1][:80],
        f"this table of the ZIP was read, and the others were not: {others[:200]}",
        "Load another one by itself, if it lists credentials, too.",
    )
    return replace(best[2], entries=_with(notice, best[2].entries))


def _with(notice: Fault, entries: Iterator[Entry]) -> Iterator[Entry]:
    for number, entry in enumerate(entries):
        yield entry if number else replace(entry, notices=(notice, *entry.notices))


def _said(entries: list[Entry]) -> float:
    """Return how many facts the records of a table state, in the middle."""
    records = [each.record for each in entries[:_SAMPLED] if each.record is not None]
    if not records:
        return 0.0
    facts = (
        len(each.model_dump(exclude_defaults=True, exclude_none=True))
        + sum(len(offer.model_dump(exclude_defaults=True)) for offer in each.offerings)
        for each in records
    )
    # Title, id, provider and source are there in any list of names.
    return max(sum(facts) / len(records) - _IN_ANY, 0.0)


def _opened(path: Path, name: str, open_inner: Callable[[Path], Reading]) -> Reading:
    with tempfile.TemporaryDirectory(prefix="advisor-zip-") as folder:
        inner = Path(folder) / PurePosixPath(name).name
        inner.write_bytes(_unpacked(path, name))
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
