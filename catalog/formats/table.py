"""Rows of cells -> credentials: where the header is, and each row under it read."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path

from catalog.checks import Blame, Entry, Fault
from catalog.errors import NoTitleError, UnreadableFileError
from catalog.formats.column_words import SAMPLED, understood
from catalog.formats.columns import (
    Columns,
    UnknownColumnError,
    find_columns,
    is_known,
    suggestion,
)
from catalog.formats.context import Defaults
from catalog.formats.people import lists_people, names_people, people_refused
from catalog.formats.rows import RowReader
from catalog.formats.shape import Shape, looked_at
from catalog.formats.table_rows import Broken, TableRow

# A header stands under a title and a date, not under pages of text.
MAX_ROWS_ABOVE = 30
MAX_COLUMNS = 1_000
MAX_ROWS = 200_000
_MAX_NAMED = 20
MAX_TOLD = 400


@dataclass(frozen=True)
class Header:
    """The row that names the columns.

    Attributes:
        columns: Which column holds which field.
        line: Where it ends, from 1.
        n_rows: How many rows end with it.
        told: Name of a column -> field, where only its words and cells say what it holds.
        is_of_people: Whether what stands below are people or addresses: nothing to be read.
    """

    columns: Columns
    line: int
    n_rows: int
    told: Mapping[str, str] = field(default_factory=dict)
    is_of_people: bool = False

    @property
    def n_fields(self) -> int:
        """How many fields were recognised."""
        return len(self.columns.of_field)


def find_header(rows: Sequence[TableRow], defaults: Defaults) -> Header | None:
    """Return the header among the first rows of a table: the first one that names a title.

    A single known word may stand in a heading, so a row with two known names is preferred. Where
    a group of columns has a name of its own above it, both rows together are the header. What no
    list of names has is understood by its words and by the cells below it.

    Args:
        rows: The first rows.
        defaults: Knows what staff said of the columns.

    Returns:
        The header, or None where no row names a title.
    """
    found = [
        each
        for number in range(min(len(rows), MAX_ROWS_ABOVE))
        if (each := _at(rows, number, defaults)) is not None
    ]
    known = [each for each in found if "title" in each.columns.of_field and each.n_fields > 1]
    every = [_understood(each, rows, defaults) for each in known[:1] or found]
    titled = [
        each
        for each in every
        if "title" in each.columns.of_field and not _is_prose(each, rows[each.n_rows :])
    ]
    best = max(titled, key=lambda each: each.n_fields, default=None)
    # Where staff named the title, they know better.
    if best is None or "title" in defaults.mapping.values():
        return best
    below = [row.cells for row in rows[best.n_rows :]]
    return replace(best, is_of_people=lists_people(best.columns, below))


def _is_prose(header: Header, below: Sequence[TableRow]) -> bool:
    """Tell whether a line of text was taken for a header for one word of it alone.

    A list of titles has a short name near its top, and a title in each row, and nothing beside.
    """
    if header.n_fields > 1 or not header.told:
        return False
    (column,) = header.columns.of_field["title"]
    name, n_named = header.columns.names[column], len(header.columns.names)
    is_short = len(name.split()) <= _WORDS_OF_A_NAME and not _NO_NAME.search(name)
    has_digits = any(map(str.isdigit, "".join(header.columns.names)))
    are_titles = all(
        len(row.cells) <= n_named and column < len(row.cells) and row.cells[column].strip()
        for row in below
    )
    return has_digits or not is_short or header.n_rows > _NEAR_TOP or not are_titles


_WORDS_OF_A_NAME = 4
_NO_NAME = re.compile(r"[:;(){}=<>`\"@,!]|\.$")
_NEAR_TOP = 3


def _at(rows: Sequence[TableRow], number: int, defaults: Defaults) -> Header | None:
    """Return a row as the header, with the one above or below it where both are; None for facts."""
    row = rows[number]
    found = _header(row.cells, row.line, number + 1, defaults)
    if _holds_facts(row) and (found is None or found.n_fields < _SURELY):
        return None
    if found is None or "title" not in found.columns.of_field:
        return found
    joined = []
    if number and _is_in_two(rows[number - 1], row):
        above = _under(rows[number - 1].cells, row.cells)
        joined.append(_header(above, row.line, number + 1, defaults))
    if number + 1 < len(rows) and _is_in_two(row, rows[number + 1]):
        below = rows[number + 1]
        names = _under(row.cells, below.cells)
        joined.append(_header(names, below.line, number + 2, defaults))
    return next(
        (
            each
            for each in joined
            if each is not None
            and "title" in each.columns.of_field
            and each.n_fields > found.n_fields
        ),
        found,
    )


# Numbers, amounts, days and times of the clock are what columns hold, not what they are called.
_A_YEAR = re.compile(r"20\d\d")
_FACT = re.compile(
    r"[$€£]?\s?\d[\d.,:/\s-]*\s?(?:[$€£%hH]|[AaPp]\.?[Mm]\.?|hours?|weeks?|heures?|horas?)?"
)


def _is_in_two(above: TableRow, below: TableRow) -> bool:
    """Tell whether two rows can be one header: groups above leave gaps, or names stand below."""
    if _holds_facts(above) or _holds_facts(below):
        return False
    said = [(place, cell) for place, cell in enumerate(below.cells) if cell.strip()]
    has_gap = any(place >= len(above.cells) or not above.cells[place].strip() for place, _ in said)
    return has_gap or 2 * sum(is_known(cell) for _, cell in said) >= len(said)


def _holds_facts(row: TableRow) -> bool:
    cells = (cell.strip() for cell in row.cells if len(cell) < _LONGEST_FACT)
    # A year names a column of its prices.
    return any(_FACT.fullmatch(cell) and not _A_YEAR.fullmatch(cell) for cell in cells)


_LONGEST_FACT = 40
# A row that names so much is a header, whatever else stands in it.
_SURELY = 3


def _header(names: Sequence[str], line: int, n_rows: int, defaults: Defaults) -> Header | None:
    if len(names) > MAX_COLUMNS:
        return None
    try:
        return Header(find_columns(names, defaults.mapping), line, n_rows)
    except UnknownColumnError:
        return None


def _understood(header: Header, rows: Sequence[TableRow], defaults: Defaults) -> Header:
    below = [row.cells for row in rows[header.n_rows :][:SAMPLED]]
    found = understood(header.columns, below, but=frozenset(defaults.mapping.values()))
    return replace(header, columns=found.columns, told=found.told)


def _under(above: Sequence[str], below: Sequence[str]) -> list[str]:
    """Return the names of two rows: the lower one's, and the upper one's where that is empty."""
    width = max(len(above), len(below))
    names = []
    of_group = ""
    for place in range(width):
        high, low = (row[place] if place < len(row) else "" for row in (above, below))
        of_group = high.strip() or of_group
        if not low.strip():
            names.append(high)
        elif of_group and not is_known(low):
            # "Resident" below "Tuition", which stands above its neighbour, too.
            names.append(f"{of_group} ({low.strip()})")
        else:
            names.append(low)
    return names


def refusal(path: Path, rows: Sequence[TableRow], defaults: Defaults) -> UnreadableFileError:
    """Return why a table cannot be read: it lists people, or no title among the names it has."""
    if any(len(row.cells) > MAX_COLUMNS for row in rows):
        return UnreadableFileError(
            path,
            f"it has more than {MAX_COLUMNS:,} columns",
            "Keep the columns that are needed.",
            field="header",
        )
    header = max(rows[:MAX_ROWS_ABOVE], key=lambda row: sum(map(bool, row.cells)), default=None)
    if header is None:
        return UnreadableFileError(path, "it is empty", "Export the table again.")
    try:
        find_columns(header.cells, defaults.mapping)
    except UnknownColumnError as wrong:
        return UnreadableFileError(path, str(wrong), "Correct --map.", field="header")
    if names_people(header.cells) or find_header(rows, defaults) is not None:
        return people_refused(path)
    there = ", ".join(name.strip()[:40] for name in header.cells[:_MAX_NAMED])
    is_row = any(re.fullmatch(r"[$€£]?\s?\d[\d.,]*", name.strip()) for name in header.cells)
    return NoTitleError(
        path,
        f"no column is named like a title (there are: {there})",
        "Write the names of the columns into a row above the first: Title, Price, Hours."
        if is_row
        else 'Say which one it is: --map "Their column=title"',
        field="header",
        there=there,
    )


def table_entries(
    path: Path,
    rows: Iterable[TableRow],
    header: Header,
    defaults: Defaults,
    notices: Sequence[Fault] = (),
) -> Iterator[Entry]:
    """Yield the credentials of a table.

    Args:
        path: The file, for what is refused.
        rows: All rows, from the first.
        header: Which of them is the header.
        defaults: What holds where a row says nothing.
        notices: What is odd about the table as a whole; told with its first row.

    Raises:
        UnreadableFileError: It has too many rows.
    """
    reader = RowReader(header.columns, defaults)
    read = {each for columns in header.columns.of_field.values() for each in columns}
    first, below = looked_at(islice(rows, header.n_rows, None))
    shape = Shape.of(first, header.columns, has_lines=header.line > 0)
    untold = [*notices, *_of_columns(header), *shape.notices(header.columns)]
    entry: Entry | None = None
    number = 0
    for row in below:
        skipped = shape.why_skipped(row)
        if skipped is not None:
            untold.append(skipped)
            continue
        number += 1
        if number > MAX_ROWS:
            raise UnreadableFileError(path, f"it has more than {MAX_ROWS:,} rows", "Split it.")
        if entry is not None:
            yield replace(entry, notices=(*untold, *entry.notices)) if untold else entry
            untold = []
        blame = Blame(number, row.line)
        for each in row.broken:
            if each.column is None or each.column in read:
                field = _place(each, header.columns)
                blame.fault(field, each.value, each.problem, each.remedy)
        entry = blame.entry(None) if blame.faults else reader.read(shape.whole(row), blame)
    if entry is not None:
        yield replace(entry, notices=(*untold, *entry.notices)) if untold else entry


def _place(broken: Broken, columns: Columns) -> str:
    """Return the name of a column, with the address of the cell where there is one."""
    if broken.column is None:
        return columns.name_of("title")
    name = columns.names[broken.column].strip()
    return f"{name} (cell {broken.cell})" if broken.cell else name


def _of_columns(header: Header) -> Iterator[Fault]:
    """Yield what staff should know of columns that are not read."""
    unread = header.columns.unread
    if header.told:
        said = "; ".join(f"{name[:40]} = {fact}" for name, fact in header.told.items())
        yield Fault(
            0,
            header.line,
            "header",
            said[:MAX_TOLD],
            "these columns were understood by their words and cells",
            'Nothing is to be done where that is right; else say: --map "Their column=field"',
        )
    for name in unread[:_MAX_NAMED]:
        near = suggestion(name)
        if near:
            yield Fault(
                0,
                header.line,
                name[:80],
                "",
                f"no column is called so, and it was left out; did you mean {near!r}?",
                f'Call it {near!r} if that is meant, or say: --map "{name[:40]}=field"',
            )
    if unread:
        yield Fault(
            0,
            header.line,
            "header",
            ", ".join(unread)[:80],
            f"{len(unread)} of {len(header.columns.names)} columns are not known and were left out",
            'Say what one of them holds with --map "Their column=field".',
        )


def begun(rows: Iterator[TableRow]) -> tuple[list[TableRow], Iterator[TableRow]]:
    """Return the first rows, enough for a header, and all rows."""
    first = list(islice(rows, MAX_ROWS_ABOVE + 1))
    return first, chain(first, rows)
