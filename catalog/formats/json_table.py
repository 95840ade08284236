"""Tables written as JSON: a list of flat objects, or an object that holds such lists.

The objects are rows and their keys the names of columns, so that they are read like a table in a
text file. Of several lists the one that says most about credentials is read.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from catalog.checks import Entry, Fault
from catalog.errors import NoTitleError, UnreadableFileError
from catalog.formats.column_words import SAMPLED, Understood, understood
from catalog.formats.columns import (
    Columns,
    UnknownColumnError,
    find_columns,
    humped,
    is_known,
    simplified,
)
from catalog.formats.context import Defaults
from catalog.formats.documents import Lines, spoken
from catalog.formats.people import lists_people, names_people, people_refused
from catalog.formats.table import MAX_COLUMNS, Header, table_entries
from catalog.formats.table_rows import Broken, TableRow

FORMAT = "json_table"

_MAX_DEEP = 4
_MAX_LISTS = 50
_SAMPLED = 50
_MAX_JOINED = 100
_MAX_CELL = 1_000_000
# Keys that say that a document is of a standard, and no table.
_NO_TABLE = frozenset(["@context", "$schema", "@graph", "@type", "@id"])
# Keys whose text stands for the object that it is in: {"provider": {"name": ...}}.
_ITSELF = frozenset(["name", "title", "label", "value", "amount", "text", "rendered"])


# Keys whose object is the record itself.
_WRAPPERS = frozenset(["attributes", "fields", "properties", "node", "_source", "acf", "record"])
_MEASURES = ("amount", "price", "value", "quantity", "number")
_UNITS = ("unit", "units", "currency", "unitText", "currencyCode", "currency_code")
_MOST_OF_MEASURE = 4


class _Table(NamedTuple):
    """One list of a document that can be read as a table.

    Attributes:
        path: The keys under which it stands, joined by stops; "" for the document itself.
        rows: Its objects.
        n_fields: How many fields are known by the keys of its first objects.
    """

    path: str
    rows: list[Any]
    n_fields: int


def recognises(document: Any) -> bool:
    """Tell whether a document is or holds a list of objects that are of no standard."""
    return bool(_tables(document, {})) or _largest(document) is not None


def has_title(document: Any, defaults: Defaults) -> bool:
    """Tell whether a list of a document has a title and another known field."""
    return bool(_tables(document, defaults.mapping))


def entries(document: Any, lines: Lines, defaults: Defaults) -> Iterator[Entry]:
    """Return the document's rows as records, in their order.

    Raises:
        UnreadableFileError: No key names a title, the keys that staff named are not there, or
            there are too many.
    """
    path = Path(defaults.source)
    tables = _tables(document, defaults.mapping)
    if not tables:
        raise _refusal(path, document, defaults)
    table = max(tables, key=lambda each: (each.n_fields, len(each.rows)))
    notices = [_unread(each) for each in tables if each is not table][:10]
    table = table._replace(rows=list(_with_sections(table.rows)))
    names = _names(table.rows)
    if len(names) > MAX_COLUMNS:
        raise _too_many(path, table.path)
    columns, told = _understood(names, table.rows, defaults.mapping)
    rows = _rows(table.rows, names, columns, lines)
    found = table_entries(path, rows, Header(columns, 0, 0, told), defaults, notices)
    return (_without_line(entry) for entry in found)


def _largest(document: Any) -> tuple[str, list[Any]] | None:
    found = [
        each for each in islice(_lists(document, "", 0), _MAX_LISTS) if each[1][0] is not document
    ]
    return max(found, key=lambda each: len(each[1]), default=None)


def _refusal(path: Path, document: Any, defaults: Defaults) -> UnreadableFileError:
    """Return why no list of a document can be read, with the keys that there are."""
    place, rows = _largest(document) or ("", [document])
    names = _names(rows[:_SAMPLED])
    if len(names) > MAX_COLUMNS:
        return _too_many(path, place)
    try:
        columns = _columns(names, defaults.mapping)
    except UnknownColumnError as wrong:
        return UnreadableFileError(path, str(wrong)[:1_000], "Correct --map.", field="keys")
    if names_people(list(names)) or lists_people(columns, _sample(names, rows)):
        return people_refused(path)
    there = ", ".join(name.strip()[:40] for name in islice(names, 20))
    of = f" of {place[:80]!r}" if place else ""
    return NoTitleError(
        path,
        f"no key{of} is named like a title (there are: {there})",
        'Say which one it is: --map "Their key=title"',
        field=place[:80] or "keys",
        there=there,
    )


def _too_many(path: Path, place: str) -> UnreadableFileError:
    return UnreadableFileError(
        path,
        f"its objects have more than {MAX_COLUMNS:,} keys",
        "Keep the keys that are needed.",
        field=place[:80] or "keys",
    )


def _without_line(entry: Entry) -> Entry:
    """Take away the line 0, which stands for an unknown one."""
    if entry.line:
        return entry
    faults = tuple(replace(each, line=None) for each in entry.faults)
    notices = tuple(replace(each, line=each.line or None) for each in entry.notices)
    return replace(entry, line=None, faults=faults, notices=notices)


def _unread(table: _Table) -> Fault:
    return Fault(
        0,
        None,
        table.path[:80] or "the file itself",
        f"{len(table.rows)} objects",
        "it is another list of the file, and was not read",
        "Save it as a file of its own if it lists credentials, too.",
    )


# -- lists


def _tables(document: Any, mapping: Mapping[str, str]) -> list[_Table]:
    """Return the lists of a document that have a title and another known field."""
    found = []
    for path, rows in islice(_lists(document, "", 0), _MAX_LISTS):
        names = _names(rows[:_SAMPLED])
        if len(names) > MAX_COLUMNS:
            continue
        try:
            first = list(islice(_with_sections(rows), SAMPLED))
            names = _names(first)
            columns, _ = _understood(names, first, mapping)
        except UnknownColumnError:
            continue
        n_fields = len(columns.of_field)
        # An object alone is a table of one row only where it says much.
        if "title" not in columns.of_field or n_fields < (3 if rows[0] is document else 2):
            continue
        if "title" not in mapping.values() and lists_people(columns, _sample(names, first)):
            continue
        found.append(_Table(path, rows, n_fields))
    return found


def _lists(value: Any, path: str, deep: int) -> Iterator[tuple[str, list[Any]]]:
    if isinstance(value, list):
        first = next((each for each in value[:_SAMPLED] if isinstance(each, dict)), None)
        if first is not None and not _NO_TABLE & set(first):
            yield path, value
    elif isinstance(value, dict) and not _NO_TABLE & set(value):
        if len(value) > 1 and _are_alike(value):
            # Records under their ids: {"p1": {...}, "p2": {...}}.
            yield path, list(value.values())
            return
        for key, each in islice(value.items(), 200):
            if deep < _MAX_DEEP and isinstance(each, dict | list):
                yield from _lists(each, f"{path}.{key}" if path else key, deep + 1)
        if deep == 0:
            yield "", [value]


def _are_alike(value: dict[str, Any]) -> bool:
    """Tell whether all that an object holds are objects with the same keys, or nearly so."""
    first = list(islice(value.values(), _SAMPLED))
    if not all(isinstance(each, dict) and len(each) > 1 for each in first):
        return False
    shared = set.intersection(*(set(each) for each in first))
    return 2 * len(shared) >= max(map(len, first))


# -- keys


def _names(rows: list[Any]) -> dict[str, None]:
    """Return the names of the columns, in the order in which they come; stops beyond the bound."""
    names: dict[str, None] = {}
    for row in rows:
        if isinstance(row, dict):
            names.update(dict.fromkeys(name for name, _ in islice(_cells(row), MAX_COLUMNS + 1)))
        if len(names) > MAX_COLUMNS:
            break
    return names


def _with_sections(rows: Iterable[Any]) -> Iterator[Any]:
    """Yield rows; one that lists when and where it is held, once for each time."""
    for whole in rows:
        row = _unwrapped(whole) if isinstance(whole, dict) else whole
        held = _sections(row) if isinstance(row, dict) else None
        if held is None:
            yield row
            continue
        name, sections = held
        own = {key: value for key, value in row.items() if key != name}
        for section in sections[:_MAX_JOINED]:
            yield {**own, name: section}


def _unwrapped(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row with what stands in its "attributes" as its own."""
    found: dict[str, Any] = {}
    for key, value in row.items():
        is_wrapped = isinstance(value, dict) and key.lower() in _WRAPPERS
        found.update(value if is_wrapped else {key: value})
    return found


def _sections(row: dict[str, Any]) -> tuple[str, list[Any]] | None:
    for key, value in row.items():
        is_list = isinstance(value, list) and value and all(isinstance(x, dict) for x in value)
        if is_list and _HELD.search(simplified(humped(key))):
            return key, value
    return None


_HELD = re.compile(
    r"\b(?:sections?|offerings?|sessions?|instances?|runs|classes|schedules?|intakes?|dates|presentations?|editions?"
    r"|cohorts?|groups?|groupes?|grupos?|convocatorias?|fechas|sesiones|ediciones)$"
)


def _cells(row: dict[str, Any], deep: int = 0) -> Iterator[tuple[str, Any]]:
    """Yield the columns of a row: its keys, and those of an object in it after its own."""
    for key, value in row.items():
        if isinstance(value, dict) and key.lower() in _WRAPPERS:
            yield from _cells(value, deep + 1)
        elif isinstance(value, dict) and _measured(value):
            yield key, _measured(value)
        elif isinstance(value, dict) and value and not spoken([value]):
            inside = _cells(value, deep + 1) if deep < _MAX_DEEP else iter(value.items())
            for inner, each in inside:
                yield key if inner.lower() in _ITSELF else f"{key} {inner}", each
        else:
            yield key, value


def _measured(value: Mapping[str, Any]) -> str:
    """Return a number with its unit, "" where an object is none: {"value": 12, "unit": "weeks"}."""
    if len(value) > _MOST_OF_MEASURE:
        return ""
    number = next((value[key] for key in _MEASURES if key in value), None)
    unit = next((value[key] for key in _UNITS if key in value), None)
    is_number = isinstance(number, int | float | str) and not isinstance(number, bool)
    return f"{number} {unit}" if is_number and isinstance(unit, str) else ""


def _columns(names: dict[str, None], mapping: Mapping[str, str]) -> Columns:
    """Return which column holds which field; "courseTitle" is known as "course title"."""
    apart = [humped(name[:200]) for name in names]
    # What stands in an object is called by its own key, where that alone is known: "acf.tuition".
    plain = {simplified(name) for name in apart}
    for place, (name, key) in enumerate(zip(apart, names, strict=True)):
        # "jobTitle" and "venueName" are one key, and neither is a title.
        inner = humped(key[:200].partition(" ")[2])
        if inner and not is_known(name) and is_known(inner) and simplified(inner) not in plain:
            apart[place] = inner
            plain.add(simplified(inner))
    of_name = dict(zip(names, apart, strict=True))
    said = {of_name.get(name, name): field for name, field in mapping.items()}
    found = find_columns(apart, said)
    return Columns(tuple(names), found.of_field, found.unit_of)


def _understood(names: dict[str, None], rows: list[Any], mapping: Mapping[str, str]) -> Understood:
    """Return which column holds which field, also by words and by what stands under the keys."""
    sample = _sample(names, rows)
    return understood(_columns(names, mapping), sample, but=frozenset(mapping.values()))


def _sample(names: dict[str, None], rows: list[Any]) -> list[list[str]]:
    return [
        [_text(found.get(name)) for name in names]
        for found in (dict(_cells(row)) for row in rows[:SAMPLED] if isinstance(row, dict))
    ]


# -- rows


def _rows(
    rows: list[Any], names: dict[str, None], columns: Columns, lines: Lines
) -> Iterator[TableRow]:
    positions = {name: position for position, name in enumerate(names)}
    title = columns.of_field["title"][0] if "title" in columns.of_field else None
    keys = tuple(names)
    for row in rows:
        if not isinstance(row, dict):
            wrong = Broken(None, str(row)[:80], "it is no object", "Write an object for each.")
            yield TableRow(0, (), (wrong,))
            continue
        cells = [""] * len(keys)
        broken = []
        for name, value in _cells(row):
            position = positions.get(name)
            if position is None:
                continue
            text = _text(value)
            if len(text) > _MAX_CELL:
                problem = f"it has more than {_MAX_CELL:,} characters"
                broken.append(Broken(position, text[:80], problem, "Keep what describes it."))
            elif text and not cells[position]:
                cells[position] = text
        line = lines.of_next(keys[title], cells[title]) if title is not None else None
        yield TableRow(line or 0, cells, tuple(broken))


def _text(value: Any) -> str:
    """Return a value as a cell says it; of lists and objects the texts in them."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return "; ".join(filter(None, (_text(each) for each in value[:_MAX_JOINED])))
    if isinstance(value, dict):
        priced = value.get("amount", value.get("price"))
        if isinstance(priced, int | float | str) and not isinstance(priced, bool):
            return f"{priced} {_text(value.get('currency'))}".strip()
        told = spoken([value]) or [
            _text(each)
            for key, each in islice(value.items(), _MAX_JOINED)
            if key.lower() in _ITSELF
        ]
        return told[0] if told else ""
    return str(value)
