"""Zip archives, looked at before anything in them is unpacked."""

import struct
import zipfile
from pathlib import Path

from catalog.errors import UnreadableFileError

MAX_ENTRIES = 2_000
MAX_UNPACKED = 250_000_000
MAX_RATIO = 100
# Small parts may be as regular as they like.
_SMALL = 1_000_000
_MAX_DIRECTORY = 1_000_000
_END = b"PK\x05\x06"
_LARGE_END = b"PK\x06\x07"
_END_AND_COMMENT = 22 + 65_535
_ARCHIVES = (".zip", ".xlsx", ".xlsm", ".docx", ".gz", ".7z", ".rar", ".bz2", ".xz")


def names_in(path: Path, *, may_hold: tuple[str, ...] = ()) -> frozenset[str]:
    """Return the names of what an archive holds, if it can be unpacked without harm.

    Args:
        path: The archive.
        may_hold: Endings of archives that may be in it: a spreadsheet is one.

    Raises:
        UnreadableFileError: It is damaged or encrypted, holds too many parts, archives, or far
            more than its size lets expect.
    """
    try:
        _check_directory(path)
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as wrong:
        raise UnreadableFileError(
            path, "it is a damaged spreadsheet or archive", "Save it again, or export it as CSV."
        ) from wrong
    if any(part.flag_bits & 1 for part in parts):
        raise UnreadableFileError(path, "it is encrypted", "Save it without a password.")
    if len(parts) > MAX_ENTRIES:
        raise UnreadableFileError(
            path, f"it holds more than {MAX_ENTRIES:,} parts", "Export the table as CSV."
        )
    for part in parts:
        ending = part.filename.lower()
        is_allowed = bool(may_hold) and ending.endswith(may_hold)
        if ending.endswith(_ARCHIVES) and not is_allowed and part.file_size > 0:
            raise UnreadableFileError(
                path,
                f"it holds another archive, {part.filename[-60:]!r}",
                "Unpack it, or export the table as CSV.",
                field=part.filename[-60:],
            )
        if part.file_size > _SMALL and part.file_size > MAX_RATIO * max(part.compress_size, 1):
            raise UnreadableFileError(
                path,
                f"a part of it is more than {MAX_RATIO} times larger unpacked",
                "Export the table as CSV.",
                field=part.filename[-60:],
            )
    if sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise UnreadableFileError(
            path,
            f"it holds more than {MAX_UNPACKED // 1_000_000} MB",
            "Split it, or export the table as CSV.",
        )
    return frozenset(part.filename for part in parts)


def _check_directory(path: Path) -> None:
    """Raise ValueError where the list of parts itself is too long to be read."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - _END_AND_COMMENT))
        tail = file.read()
    end = tail.rfind(_END)
    if end < 0 or len(tail) < end + 22:
        raise ValueError("no end of the directory")
    if _LARGE_END in tail[:end][-20:]:
        raise ValueError("a directory for huge archives")
    (directory,) = struct.unpack_from("<L", tail, end + 12)
    if directory > _MAX_DIRECTORY:
        raise ValueError("a directory that is too long")
