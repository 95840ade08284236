"""Faults of a catalogue file: where, which value, and what to write instead."""

from dataclasses import asdict, dataclass, field
from typing import Any

from catalog.models import CredentialRecord


@dataclass(frozen=True)
class Fault:
    """Why one record was kept out.

    Attributes:
        record: Number of the record in the file, from 1.
        line: Line where the record begins, from 1, or None where lines mean nothing.
        field: Column or key as the file names it.
        value: The offending value, shortened to 80 characters.
        problem: What is wrong, as a plain clause.
        remedy: What to write instead.
    """

    record: int
    line: int | None
    field: str
    value: str
    problem: str
    remedy: str

    def as_json(self) -> dict[str, Any]:
        """Return the fault as the command line's contract spells it."""
        return asdict(self)

    def __str__(self) -> str:
        place = f"line {self.line}" if self.line else f"record {self.record}"
        return f"{place}, {self.field} = {self.value!r}: {self.problem}. {self.remedy}"


@dataclass(frozen=True)
class ReadResult:
    """What a reader found in one file.

    Attributes:
        format: Name of the format that was recognised: "csv", "toml".
        read: How many records the file holds.
        records: The good ones, in file order.
        quarantined: Faults of the others, in file order; one record may have several.
    """

    format: str
    read: int
    records: tuple[CredentialRecord, ...]
    quarantined: tuple[Fault, ...] = field(default=())
