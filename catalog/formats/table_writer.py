"""Records -> rows of a table of which the reader of tables makes the same records again."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from tempfile import TemporaryFile
from typing import Literal

from catalog.checks import Blame
from catalog.errors import CatalogError
from catalog.formats import joined_with, kept_facts
from catalog.formats.columns import SYNONYMS, find_columns
from catalog.formats.context import Defaults
from catalog.formats.formulas import guarded
from catalog.formats.remainder import remainder
from catalog.formats.row_links import (
    CODE_SCHEMES,
    CREDIT_FACTS,
    ENDORSEMENTS,
    IDENTIFIER_SCHEMES,
)
from catalog.formats.rows import NOWHERE, OWN_FACTS, PROVIDER_FACTS, RowReader
from catalog.models import CredentialRecord, OfferingFacts

Says = Literal["text", "number", "day"]

# A cell of a spreadsheet ends at 32,767 characters, and one of a hundred lines is read by nobody.
MAX_CELL = 32_000
_MAX_BREAKS = 100
_NOT_IN_CELLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True)
class Column:
    """One column of an export.

    Attributes:
        field: The field that the reader of tables finds in it.
        name: Its name.
        says: What its cells hold.
        of_record: What a credential's first row says in it.
        of_offering: What each of a credential's rows says in it.
    """

    field: str
    name: str
    says: Says = "text"
    of_record: Callable[[CredentialRecord], object] | None = None
    of_offering: Callable[[OfferingFacts], object] | None = None


def _own(field: str, name: str = "") -> Column:
    return Column(field, name or _name(field), of_record=lambda record: getattr(record, field))


def _provider(fact: str) -> Column:
    field = PROVIDER_FACTS[fact][0]
    return Column(field, _name(field), of_record=lambda record: getattr(record.provider, fact))


def _offering(field: str, name: str = "", says: Says = "text", fact: str = "") -> Column:
    return Column(
        field,
        name or _name(field),
        says,
        of_offering=lambda offering: _told(offering, fact or field),
    )


def _told(offering: OfferingFacts, fact: str) -> object:
    """Return a fact of an offering; a span as people write it, and the reader reads it."""
    value, rough = getattr(offering, fact), offering.rough(fact)
    if rough is None or value in (None, ()):
        return value
    if not isinstance(value, int | float):
        return f"{_text(value)} possible"
    if rough.low is None:
        return f"about {_text(value)}"
    return f"{_text(rough.low)}-{_text(value)}" if rough.low else f"up to {_text(value)}"


def _name(field: str) -> str:
    words = "web page" if field == "url" else field.replace("_", " ").replace(" url", " web page")
    return words[0].upper() + words[1:]


def _codes(scheme: str) -> Column:
    return Column(
        scheme,
        scheme.upper(),
        of_record=lambda record: " ".join(
            each.code for each in record.codes if each.scheme == scheme
        ),
    )


def _identifiers(scheme: str, name: str) -> Column:
    return Column(
        scheme,
        name,
        of_record=lambda record: " ".join(
            each.value for each in record.identifiers if each.scheme == scheme
        ),
    )


def _endorsements(field: str, kind: str) -> Column:
    return Column(
        field,
        _name(field),
        of_record=lambda record: "; ".join(
            each.by for each in record.endorsements if each.kind == kind
        ),
    )


def _credit(fact: str) -> Column:
    says: Says = "day" if fact.startswith("valid_") else "number" if fact == "hours" else "text"
    name = {"hours": "Credit hours", "recommender": "Credit recommended by"}.get(fact)
    return Column(
        f"credit_{fact}",
        name or _name(f"credit_{fact}"),
        says,
        of_record=lambda record: getattr(record.credits[0], fact) if record.credits else None,
    )


def _source(field: str, fact: str, name: str, says: Says = "text") -> Column:
    return Column(
        field,
        name,
        says,
        of_record=lambda record: getattr(record.sources[0], fact) if record.sources else None,
    )


def _skills(record: CredentialRecord) -> str:
    return "; ".join(skill.text for skill in record.skills if skill.source == "stated")


def _prerequisites(record: CredentialRecord) -> str:
    return "\n".join(each.text for each in record.prerequisites if each.kind != "credential")


def _required(record: CredentialRecord) -> str:
    return "; ".join(
        _with_id(each.text, each.credential_id)
        for each in record.prerequisites
        if each.kind == "credential"
    )


def _stacks(record: CredentialRecord) -> str:
    return "; ".join(_with_id(each.title, each.credential_id) for each in record.stacks_toward)


def _with_id(title: str, credential_id: str | None) -> str:
    return f"{title} [{credential_id}]" if credential_id else title


def _extra_costs(offering: OfferingFacts) -> str:
    return "; ".join(f"{each.label}: {_text(each.amount)}" for each in offering.extra_costs)


_IDENTIFIERS = {
    "ctid": "CTID",
    "open_badges": "Open Badges ID",
    "elm": "ELM ID",
    "schema_org": "schema.org ID",
}
_IDENTITY = ("credential_id", "title", "provider")
COLUMNS: tuple[Column, ...] = (
    _own("credential_id", "Credential ID"),
    _own("title"),
    Column("provider", "Provider", of_record=lambda record: record.provider.name),
    _own("summary", "Description"),
    _own("kind"),
    Column("skills", "Skills", of_record=_skills),
    _offering("price", says="number"),
    _offering("currency"),
    Column("extra_costs", "Extra costs", of_offering=_extra_costs),
    _offering("hours", says="number"),
    _offering("weeks", says="number"),
    _offering("hours_per_week", says="number"),
    _offering("start", "Start date", "day"),
    _offering("end", "End date", "day"),
    _offering("apply_by", says="day"),
    Column(
        "is_continuous",
        "Continuous intake",
        of_offering=lambda offering: "yes" if offering.is_continuous else "",
    ),
    _offering("availability"),
    _offering("seats_left", says="number"),
    _offering("place"),
    _offering("delivery"),
    _offering("schedule"),
    _offering("offering_language", fact="language"),
    _offering("offering_url", fact="url"),
    Column("prerequisites", "Prerequisites", of_record=_prerequisites),
    Column("required_credentials", "Required credentials", of_record=_required),
    Column("stacks_toward", "Stacks toward", of_record=_stacks),
    _own("leads_to"),
    *(_own(field) for field in OWN_FACTS),
    _own("status"),
    *(_credit(fact) for fact in CREDIT_FACTS),
    *(_endorsements(field, kind) for field, kind in ENDORSEMENTS.items()),
    Column(
        "aid", "Financial aid", of_record=lambda record: "; ".join(each.name for each in record.aid)
    ),
    *(_codes(scheme) for scheme in CODE_SCHEMES),
    *(_identifiers(scheme, _IDENTIFIERS[scheme]) for scheme in IDENTIFIER_SCHEMES),
    Column("provider_id", "Provider ID", of_record=lambda record: record.provider.provider_id),
    *(_provider(fact) for fact in PROVIDER_FACTS),
    _source("source", "source", "Source"),
    _source("source_url", "url", "Source web page"),
    _source("checked_on", "checked_on", "Checked on", "day"),
)


class RowWriter:
    """Writes records as rows: a text for each of `COLUMNS`, and one more for kept facts."""

    def __init__(self) -> None:
        self._names = [column.name for column in COLUMNS]
        self._reader = RowReader(find_columns(self._names, {}), _ALONE)

    def rows(self, record: CredentialRecord) -> list[list[str]]:
        """Return the rows of a record: one, and one more for each further offering.

        What cells cannot say is kept as JSON at the end of the first.
        """
        first = _cells(record, record.offerings[0] if record.offerings else None)
        further = [_further(record, offering) for offering in record.offerings[1:]]
        if further:
            read_back = self._read([first, *further])
            if read_back is not None and all(
                getattr(read_back, name) == getattr(record, name) for name in _OF_JOINED_ROWS
            ):
                kept = kept_facts.written(remainder(record, read_back), self._reader.plain(first))
                return [[*first, kept], *([*row, ""] for row in further)]
        first, read_back = self._readable(first)
        return [[*first, kept_facts.written(remainder(record, read_back), read_back)]]

    def _readable(self, cells: list[str]) -> tuple[list[str], CredentialRecord | None]:
        """Return a row without the cells that cannot be read, and what is read of it."""
        for _ in range(len(cells)):
            blame = Blame(1)
            read_back = self._reader.read(cells, blame).record
            if read_back is not None:
                return cells, read_back
            wrong = {fault.field for fault in blame.faults} & set(self._names)
            if not wrong:
                break
            cells = [
                "" if name in wrong else text for name, text in zip(self._names, cells, strict=True)
            ]
        return [""] * len(cells), None

    def _read(self, rows: Sequence[list[str]]) -> CredentialRecord | None:
        """Return the record that rows are together; None where one is none of it."""
        record = None
        for cells in rows:
            entry = self._reader.read(cells, Blame(1))
            if entry.record is None:
                return None
            joined = joined_with(record, entry)
            if not isinstance(joined, CredentialRecord):
                return None
            record = joined
        return record


# Rows are joined by id and title; their offerings are then those of the record.
_OF_JOINED_ROWS = ("credential_id", "title", "offerings")
_ALONE = Defaults(None, None, NOWHERE)


def _cells(record: CredentialRecord, offering: OfferingFacts | None) -> list[str]:
    return [_cell(column, record, offering) for column in COLUMNS]


def _further(record: CredentialRecord, offering: OfferingFacts) -> list[str]:
    """Return the cells of a further offering: who it belongs to, and its own."""
    return [
        _cell(column, record, offering) if column.of_offering or column.field in _IDENTITY else ""
        for column in COLUMNS
    ]


def _cell(column: Column, record: CredentialRecord, offering: OfferingFacts | None) -> str:
    said: object = None
    if column.of_record is not None:
        said = column.of_record(record)
    elif column.of_offering is not None and offering is not None:
        said = column.of_offering(offering)
    text = _NOT_IN_CELLS.sub("", _text(said)).strip()
    if len(text) > MAX_CELL or text.count("\n") + text.count("\r") > _MAX_BREAKS:
        return ""
    return guarded(text)


def _text(said: object) -> str:
    if said is None:
        return ""
    if isinstance(said, date):
        return said.isoformat()
    if isinstance(said, float) and said.is_integer():
        return str(int(said))
    if isinstance(said, tuple):
        return ", ".join(str(each).replace("_", " ") for each in said)
    return str(said)


class TooLongForTableError(CatalogError):
    """A credential has more facts than the cells of a row can hold."""

    def __init__(self, credential_id: str) -> None:
        super().__init__(
            f"The facts of {credential_id!r} are too long for a row of a table. "
            "Export the catalogue as open_badges_3."
        )
        self.credential_id = credential_id


@dataclass(frozen=True)
class Table:
    """A whole export, of which only the columns are there that say something.

    Attributes:
        columns: Its columns.
        rows: Its rows, once, a text for each column.
    """

    columns: tuple[Column, ...]
    rows: Iterator[list[str]]


@contextmanager
def table_of(records: Iterable[CredentialRecord]) -> Iterator[Table]:
    """Yield the table of some records; its rows wait on disk until it is known which are used.

    Raises:
        TooLongForTableError: A record does not fit into a row.
    """
    writer = RowWriter()
    used = {number for number, column in enumerate(COLUMNS) if column.field in _IDENTITY}
    with TemporaryFile("w+", encoding="utf-8") as waiting:
        for record in records:
            for row in writer.rows(record):
                cells = [*row[:-1], *_pieces(row[-1], record)]
                used.update(number for number, text in enumerate(cells) if text)
                waiting.write(json.dumps(cells) + "\n")
        waiting.seek(0)
        numbers = sorted(used)
        columns = tuple(_EVERY[number] for number in numbers)
        yield Table(columns, (_taken(json.loads(line), numbers) for line in waiting))


def _pieces(kept: str, record: CredentialRecord) -> list[str]:
    """Return kept facts in pieces that fit into cells."""
    pieces = [kept[start : start + MAX_CELL] for start in range(0, len(kept), MAX_CELL)]
    if len(pieces) > MAX_PIECES:
        raise TooLongForTableError(record.credential_id)
    return [guarded(piece) for piece in pieces]


def _taken(cells: list[str], numbers: Sequence[int]) -> list[str]:
    return [cells[number] if number < len(cells) else "" for number in numbers]


MAX_PIECES = len(SYNONYMS[kept_facts.FIELD]) + 1
_EVERY = (
    *COLUMNS,
    *(
        Column(kept_facts.FIELD, f"Advisor facts {number}" if number > 1 else "Advisor facts")
        for number in range(1, MAX_PIECES + 1)
    ),
)
