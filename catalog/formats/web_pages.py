"""Web pages: courses that a page describes for search engines in JSON-LD, or in a table."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from catalog.checks import Entry, Fault, Reading
from catalog.errors import UnreadableFileError
from catalog.formats import schema_org
from catalog.formats.context import Defaults
from catalog.formats.documents import Lines, parsed
from catalog.formats.html_tables import open_tables

MAX_BYTES = 20_000_000
_MAX_SCRIPTS = 500
_WITHOUT = "Ask for the table behind it, as CSV, or save the page of a single course."


class _Script(NamedTuple):
    """What a page describes for search engines.

    Attributes:
        line: Where the script begins, from 1.
        text: What it holds.
    """

    line: int
    text: bytes


# Comments, in which nothing counts, and scripts; what lies between them is skipped, so that a
# page is read once through, however broken it is. The standard library's parser is not: pages
# that open and never close take it quadratic time.
_NEXT = re.compile(rb"<!--|<script\b(?P<attributes>[^<>]{0,2000}+)>", re.IGNORECASE)
_DESCRIBES = re.compile(rb"\btype\s{0,9}=\s{0,9}[\"']?application/ld\+json\b", re.IGNORECASE)
_END = re.compile(rb"</script", re.IGNORECASE)


def _scripts(content: bytes) -> Iterator[_Script]:
    position, line, counted = 0, 1, 0
    while found := _NEXT.search(content, position):
        if found["attributes"] is None:
            position = content.find(b"-->", found.end())
            if position < 0:
                return
            continue
        end = _END.search(content, found.end())
        if end is None:
            return
        position = end.end()
        if _DESCRIBES.search(found["attributes"]):
            line += content.count(b"\n", counted, found.start())
            counted = found.start()
            yield _Script(line, _bare(content[found.end() : end.start()]))


# Pages break lines inside their texts, which JSON does not allow; outside it they mean nothing.
_BLANKS = bytes.maketrans(bytes(range(32)), b" " * 32)
_WRAPPED = re.compile(
    rb"\A(?://|/\*)?\s{0,9}<!\[CDATA\[\s{0,9}(?:\*/)?|(?://|/\*)?\s{0,9}\]\]>\s{0,9}(?:\*/)?\Z"
)


def _bare(script: bytes) -> bytes:
    """Return a script on one line, without the marks that hide it from XML."""
    return _WRAPPED.sub(b"", script.translate(_BLANKS).strip()).strip()


def open_page(path: Path, content: bytes, defaults: Defaults) -> Reading:
    """Return the courses that a web page describes in JSON-LD, else those of its table.

    Raises:
        UnreadableFileError: It has neither.
    """
    if len(content) > MAX_BYTES:
        raise UnreadableFileError(path, "it is a web page of more than 20 MB", _WITHOUT)
    content = _in_utf_8(content)
    documents: list[Any] = []
    broken: list[Fault] = []
    for line, script in islice(_scripts(content), _MAX_SCRIPTS):
        try:
            documents.append(parsed(path, script))
        except UnreadableFileError as wrong:
            said = f"a description in it cannot be read ({wrong.problem})"
            shown = script[:80].decode(errors="replace")
            broken.append(Fault(0, line, "script", shown, said, wrong.remedy))
    good = [each for each in documents if schema_org.recognises(each)]
    if good:
        entries = schema_org.entries(good, Lines(content), defaults)
        return Reading("schema_org", path.name, _with(broken, entries))
    if broken:
        first = broken[0]
        raise UnreadableFileError(
            path,
            f"it is a web page, and {first.problem}, line {first.line}",
            first.remedy,
            field="script",
        )
    in_table = open_tables(path, content.decode(errors="replace"), defaults)
    if in_table is not None:
        return in_table
    what = "describes no course" if documents else "has no description for search engines"
    table = "; its tables have no column that is named like a title" if b"<table" in content else ""
    raise UnreadableFileError(
        path,
        f"it is a web page that {what} (JSON-LD of schema.org){table}",
        _WITHOUT,
        field='script type="application/ld+json"',
    )


def _in_utf_8(content: bytes) -> bytes:
    try:
        content.decode()
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace").encode()
    return content


def _with(notices: list[Fault], entries: Iterator[Entry]) -> Iterator[Entry]:
    """Yield entries; what is odd about the page is told with the first."""
    for entry in entries:
        yield replace(entry, notices=(*notices, *entry.notices)) if notices else entry
        notices = []
