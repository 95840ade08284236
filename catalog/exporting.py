"""A release -> a file that other systems read."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from catalog.errors import UnknownFormatError
from catalog.models import CredentialRecord

FORMATS = ("csv", "xlsx", "open_badges_3", "ctdl")
_BY_SUFFIX = {".csv": "csv", ".xlsx": "xlsx", ".jsonld": "ctdl", ".json": "open_badges_3"}


def export(records: Iterable[CredentialRecord], path: Path, *, format_: str | None = None) -> int:
    """Write records to a file, whole or not at all; return how many.

    Args:
        records: One by one.
        path: The file; what is there is replaced once the new one is whole.
        format_: One of `FORMATS`; by the file's suffix unless given.

    Raises:
        UnknownFormatError: The format, or the suffix, is not known.
    """
    name = format_ or _BY_SUFFIX.get(path.suffix.lower(), "")
    if name not in FORMATS:
        raise UnknownFormatError(format_ or path.suffix, FORMATS)
    part = path.with_name(f"{path.name}.part")
    counted = _Counted(records)
    try:
        _write(name, counted, part)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return counted.n


class _Counted:
    def __init__(self, records: Iterable[CredentialRecord]) -> None:
        self._records = records
        self.n = 0

    def __iter__(self) -> Iterator[CredentialRecord]:
        for record in self._records:
            self.n += 1
            yield record


def _write(name: str, records: Iterable[CredentialRecord], path: Path) -> None:
    if name == "csv":
        from catalog.formats.csv_writer import write_csv

        write_csv(path, records)
    elif name == "xlsx":
        from catalog.formats.xlsx_writer import write_xlsx

        write_xlsx(path, records)
    elif name == "ctdl":
        from catalog.formats.ctdl import writer as ctdl_writer

        _write_json(path, ctdl_writer.document(records))
    else:
        from catalog.formats import open_badges_writer

        _write_json(path, open_badges_writer.document(records))


def _write_json(path: Path, document: Any) -> None:
    path.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", "utf-8")
