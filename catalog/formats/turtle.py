"""RDF written as Turtle or N-Triples, which no reader of ours reads."""

import re
from pathlib import Path

from catalog.errors import UnreadableFileError

_PREFIX = re.compile(
    rb"^\s*(?:@prefix\s+[\w.-]{0,60}:\s*<|@base\s+<|PREFIX\s+[\w.-]{0,60}:\s*<)", re.MULTILINE
)
_TRIPLE = re.compile(rb"\A\s*<https?://[^\s<>]{1,500}>\s+<https?://[^\s<>]{1,500}>\s+[<\"_]")


def refuse_turtle(path: Path, beginning: bytes) -> None:
    """Do nothing unless a file begins as RDF in Turtle or N-Triples does.

    Args:
        path: The file.
        beginning: Its first bytes.

    Raises:
        UnreadableFileError: It does.
    """
    found = _PREFIX.search(beginning[:2_000]) or _TRIPLE.match(beginning)
    if found:
        raise UnreadableFileError(
            path,
            "it is RDF in Turtle, a form that we do not read",
            "Export the same records as JSON-LD.",
            field=found[0].decode(errors="replace").strip()[:40],
        )
