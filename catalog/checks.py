"""What was found in a catalogue file: the good records, and what is wrong with the others."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from catalog.models import CredentialRecord

MAX_SHOWN = 80


@dataclass(frozen=True)
class Fault:
    """Why one record was kept out, or what was noticed about one that was taken.

    Attributes:
        record: Number of the record in the file, from 1; 0 for the file as a whole.
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
        record = f"record {self.record}" if self.record else "the file"
        place = f"line {self.line}" if self.line else record
        value = f" = {self.value!r}" if self.value else ""
        return f"{place}, {self.field}{value}: {self.problem}. {self.remedy}"


@dataclass(frozen=True)
class Entry:
    """One record of a file, as a reader found it.

    Attributes:
        number: Its number in the file, from 1.
        line: Line where it begins, or None where lines mean nothing.
        record: Its facts, or None where it is kept out.
        faults: Why it is kept out; empty exactly where `record` is there.
        notices: What is odd about a record that was taken: a misspelt key, a fact left out.
        spoken_of: Facts of its offering of which a cell says something, and be it "TBD" or "no";
            of others nothing is stated. None where the format states offerings whole, so that
            silence is an answer.
    """

    number: int
    line: int | None
    record: CredentialRecord | None
    faults: tuple[Fault, ...] = ()
    notices: tuple[Fault, ...] = ()
    spoken_of: frozenset[str] | None = None


class Blame:
    """Gathers what is wrong with one record while it is read.

    Args:
        number: Number of the record in the file, from 1.
        line: Line where it begins.
    """

    def __init__(self, number: int, line: int | None = None) -> None:
        self.number = number
        self.line = line
        self.faults: list[Fault] = []
        self.notices: list[Fault] = []
        self.spoken_of: frozenset[str] | None = None

    def fault(self, field: str, value: object, problem: str, remedy: str) -> None:
        """Note what keeps the record out."""
        self.faults.append(self._noted(field, value, problem, remedy))

    def notice(self, field: str, value: object, problem: str, remedy: str) -> None:
        """Note what staff should know of a record that is taken all the same."""
        self.notices.append(self._noted(field, value, problem, remedy))

    def entry(self, record: CredentialRecord | None) -> Entry:
        """Return what was found; a record with faults is kept out."""
        good = None if self.faults else record
        faults, notices = tuple(self.faults), tuple(self.notices)
        return Entry(self.number, self.line, good, faults, notices, self.spoken_of)

    def _noted(self, field: str, value: object, problem: str, remedy: str) -> Fault:
        shown = " ".join(str(value).split())[:MAX_SHOWN]
        return Fault(self.number, self.line, field, shown, problem, remedy)


@dataclass(frozen=True)
class Reading:
    """A file that is being read: its format is known, its records come one by one.

    Attributes:
        format: Name of the format that was recognised: "csv", "open_badges_3".
        source: Name of the file.
        entries: Its records, once: what was iterated is gone.
    """

    format: str
    source: str
    entries: Iterator[Entry]


@dataclass(frozen=True)
class ReadResult:
    """What a reader found in one file, all of it in memory.

    Attributes:
        format: Name of the format that was recognised: "csv", "open_badges_3".
        read: How many records the file holds.
        records: The good ones, in file order; several offerings of one credential are one record.
        quarantined: Faults of the others, in file order; one record may have several.
        notices: What is odd about records that were taken.
    """

    format: str
    read: int
    records: tuple[CredentialRecord, ...]
    quarantined: tuple[Fault, ...] = field(default=())
    notices: tuple[Fault, ...] = field(default=())
