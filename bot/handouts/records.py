"""Handouts as the dialogue describes them: all words chosen, nothing drawn yet.

They are plain records, so that a turn stays a pure step, and JSON, so that another process can
make the file (see `workshop`).
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

LineKind = Literal["heading", "text", "strong", "sum", "item", "note", "write"]


@dataclass(frozen=True)
class Line:
    """A paragraph of a sheet.

    Attributes:
        text: Its words, without markup.
        kind: "heading", "text", "strong" for what must not be missed, "sum" for what holds for all
            above, "item" of an enumeration, "note" in small print, or "write": a line to be filled
            in by hand, behind the text.
        url: Where the text leads, "" for nowhere.
    """

    text: str
    kind: LineKind = "text"
    url: str = ""


@dataclass(frozen=True)
class Sheet:
    """A text to print: one page where it fits, as PDF.

    Attributes:
        name: What the file is called, without its ending.
        language: Language of the text, as a code.
        title: Its first line.
        lines: Its paragraphs.
        foot: What stands at the foot of each page.
        as_of: The day on which it is made.
        unprintable: What is said where some letters cannot be printed on this machine.
    """

    name: str
    language: str
    title: str
    lines: tuple[Line, ...]
    foot: str
    as_of: date
    unprintable: str
    kind: Literal["sheet"] = "sheet"


@dataclass(frozen=True)
class Rung:
    """One step of a ladder: its title and a few short facts."""

    title: str
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Ladder:
    """Steps, one above the other, as a picture.

    Attributes:
        name: What the file is called, without its ending.
        language: Language of the words.
        title: What stands above the steps.
        rungs: The steps, the first to take first.
        above: What stands below the last step: totals, what it counts towards.
        foot: What stands at the foot: the day, where the facts are from.
        unprintable: As in `Sheet`.
    """

    name: str
    language: str
    title: str
    rungs: tuple[Rung, ...]
    above: tuple[str, ...]
    foot: str
    unprintable: str
    kind: Literal["ladder"] = "ladder"


@dataclass(frozen=True)
class Column:
    """One of the things that are compared: its title and who offers it."""

    title: str
    provider: str


@dataclass(frozen=True)
class Row:
    """One fact of each of the things that are compared.

    Attributes:
        head: Which fact.
        cells: What it is for each; a single one where it is the same for all.
    """

    head: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Comparison:
    """Things side by side, as a picture; `unprintable` as in `Sheet`."""

    name: str
    language: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    foot: str
    unprintable: str
    kind: Literal["comparison"] = "comparison"


@dataclass(frozen=True)
class Deadline:
    """A day in a calendar.

    Attributes:
        key: What it is known by: the same one again moves the day that is there already.
        title: What is to be done.
        day: When; the whole day.
        text: Facts beside it.
        url: Page about it, "" for none.
        reminders: What a calendar shows before it, with the days before: ((7, "Apply ..."), ...).
    """

    key: str
    title: str
    day: date
    text: str
    url: str = ""
    reminders: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class Agenda:
    """Days for a calendar, as an .ics file.

    Attributes:
        name: What the file is called, without its ending.
        language: Language of the words.
        title: What the calendar is called.
        deadlines: Its days.
        as_of: The day on which it is made; a file of a later day replaces what is there.
    """

    name: str
    language: str
    title: str
    deadlines: tuple[Deadline, ...]
    as_of: date
    kind: Literal["agenda"] = "agenda"


Handout = Sheet | Ladder | Comparison | Agenda


@dataclass(frozen=True)
class File:
    """A handout that is made.

    Attributes:
        name: What it is called, with its ending.
        content: Its bytes.
        is_photo: Whether a chat can show it whole; otherwise it goes as a document.
    """

    name: str
    content: bytes
    is_photo: bool = False
