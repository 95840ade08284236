"""Catalogue files -> records: one module a format, recognised by what the file holds.

A reader of JSON is a module with `FORMAT`, `recognises(document)` and
`entries(document, lines, defaults)`; a new one is named in `_JSON_READERS`.
"""

import stat
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, cast

from catalog.checks import Entry, Fault, Reading, ReadResult
from catalog.errors import UnreadableFileError
from catalog.formats.context import Defaults
from catalog.models import CredentialRecord

MAX_BYTES = 100_000_000
_SNIFFED = 4096

# In this order: the more particular first. Imported when a JSON file comes.
_JSON_READERS = (
    "open_badges_3",
    "clr_2",
    "open_badges_2",
    "ctdl",
    "elm",
    "schema_org",
    "json_table",
)

_ZIP = b"PK\x03\x04"


class JsonReader(Protocol):
    """A module that reads one JSON format.

    Attributes:
        FORMAT: What the format is called in reports.
    """

    FORMAT: str

    def recognises(self, document: Any) -> bool:
        """Tell whether a document is of this format."""

    def entries(self, document: Any, lines: Any, defaults: Defaults) -> Iterator[Entry]:
        """Yield the document's records, in their order."""


def open_file(
    path: Path,
    *,
    mapping: Mapping[str, str] | None = None,
    default_provider: str | None = None,
    default_currency: str | None = None,
) -> Reading:
    """Return a catalogue file whose records can be read one by one.

    Args:
        path: The file.
        mapping: Column name -> field, for columns whose names are not known.
        default_provider: Provider of records that name none; without it they are kept out.
        default_currency: Currency of prices without one.

    Raises:
        UnreadableFileError: The file as a whole cannot be read as a catalogue.
    """
    from catalog.formats.columns import field_named

    said = {name: field_named(field) or field for name, field in (mapping or {}).items()}
    defaults = Defaults(default_provider, default_currency, path.name, said)
    beginning = _beginning(path)
    bare = beginning.lstrip(b"\xef\xbb\xbf \r\n\t")
    if bare.startswith(_ZIP):
        return _open_archive(path, defaults)
    if bare.startswith(b"%PDF"):
        raise UnreadableFileError(path, "it is a PDF", "Ask for the table behind it, as CSV.")
    if bare.startswith(b"<"):
        from catalog.formats.xml_documents import open_xml

        return open_xml(path, path.read_bytes(), defaults)
    if bare.startswith((b"{", b"[")):
        return _open_json(path, path.read_bytes(), defaults)
    from catalog.formats.jwt import is_jwt, open_jwt

    if is_jwt(bare):
        return open_jwt(path, path.read_bytes(), defaults)
    from catalog.formats.comments import refuse_commented_json
    from catalog.formats.csv_reader import open_csv
    from catalog.formats.turtle import refuse_turtle

    refuse_turtle(path, beginning)
    refuse_commented_json(path, beginning)
    return open_csv(path, defaults)


def read_file(
    path: Path,
    *,
    mapping: Mapping[str, str] | None = None,
    default_provider: str | None = None,
    default_currency: str | None = None,
) -> ReadResult:
    """Return all records of a catalogue file, and the faults of those that were kept out.

    Arguments and errors are those of `open_file`.
    """
    return gathered(
        open_file(
            path,
            mapping=mapping,
            default_provider=default_provider,
            default_currency=default_currency,
        )
    )


def gathered(reading: Reading) -> ReadResult:
    """Read a file to its end; rows with the same id and title are offerings of one credential."""
    records: dict[str, CredentialRecord] = {}
    faults: list[Fault] = []
    notices: list[Fault] = []
    n_read = 0
    for entry in reading.entries:
        n_read += 1
        faults += entry.faults
        notices += entry.notices
        if entry.record is None:
            continue
        joined = joined_with(records.get(entry.record.credential_id), entry)
        if isinstance(joined, Fault):
            faults.append(joined)
        else:
            records[joined.credential_id] = joined
    return ReadResult(
        reading.format, n_read, tuple(records.values()), tuple(faults), tuple(notices)
    )


def joined_with(known: CredentialRecord | None, entry: Entry) -> CredentialRecord | Fault:
    """Return a record with what an earlier one of the same file says; a fault where they differ.

    Args:
        known: The earlier record with the same id, or None.
        entry: An entry that has a record.
    """
    record = cast("CredentialRecord", entry.record)
    if known is None or known == record:
        return record
    if known.title != record.title:
        return Fault(
            entry.number,
            entry.line,
            "credential_id",
            record.credential_id[:80],
            f"an earlier record has the same id and another title, {known.title[:60]!r}",
            "Give each credential an id of its own.",
        )
    return known.model_copy(update={"offerings": (*known.offerings, *record.offerings)})


def _open_archive(path: Path, defaults: Defaults) -> Reading:
    from catalog.formats.archives import names_in
    from catalog.formats.ods_reader import is_ods, open_ods
    from catalog.formats.xlsx_reader import open_xlsx
    from catalog.formats.zipped import is_zipped, open_zip

    names = names_in(path, may_hold=(".xlsx",))
    if is_ods(path, names):
        return open_ods(path, defaults)
    if not is_zipped(names):
        return open_xlsx(path, defaults)
    return open_zip(
        path,
        names,
        lambda inner: open_file(
            inner,
            mapping=defaults.mapping,
            default_provider=defaults.provider,
            default_currency=defaults.currency,
        ),
    )


def _open_json(path: Path, content: bytes, defaults: Defaults) -> Reading:
    from catalog.formats.descriptions import refuse_description
    from catalog.formats.documents import Lines, parsed
    from catalog.formats.json_lines import as_array

    content = as_array(content)
    document = parsed(path, content)
    refuse_description(path, document)
    for name in _JSON_READERS:
        reader = cast("JsonReader", import_module(f"catalog.formats.{name}"))
        if reader.recognises(document):
            entries = reader.entries(document, Lines(content), defaults)
            return Reading(reader.FORMAT, path.name, entries)
    raise UnreadableFileError(
        path,
        f"it is JSON, but no catalogue format that we know ({_shape_of(document)})",
        "Export it as Open Badges, CLR, CTDL, ELM, schema.org or as a table.",
        field="@context",
    )


def _shape_of(document: Any) -> str:
    first = document[0] if isinstance(document, list) and document else document
    if isinstance(first, dict):
        kind = first.get("@type", first.get("type"))
        said = f"of type {str(kind)[:60]!r}, " if kind else ""
        return f"{said}with the keys {', '.join(str(key)[:40] for key in list(first)[:8])}"
    return f"a {type(document).__name__}"


def _beginning(path: Path) -> bytes:
    if path.is_dir():
        raise UnreadableFileError(path, "it is a folder", "Name a file in it.")
    if not path.exists():
        raise UnreadableFileError(path, "there is no such file", "Check the path.")
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise UnreadableFileError(path, "it is no ordinary file", "Name a file on disk.")
    if found.st_size > MAX_BYTES:
        raise UnreadableFileError(path, "it is larger than 100 MB", "Split it.")
    with path.open("rb") as file:
        beginning = file.read(_SNIFFED)
    if not beginning.strip():
        raise UnreadableFileError(path, "it is empty", "Export the table again.")
    return beginning
