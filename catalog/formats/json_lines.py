"""JSON with an object a line (NDJSON, JSON Lines) -> one array, its lines where they were."""

import json
import re

_MAX_FIRST = 1_000_000
_MAX_OBJECTS = 1_000_000
_BETWEEN = re.compile(rb"\}([ \t\r]*\n\s*)(?=\{)")


def as_array(content: bytes) -> bytes:
    """Return a file of objects, one a line, as an array; any other file as it is.

    No line is added or taken away, so that what is said of a line still holds.
    """
    text = content.removeprefix(b"\xef\xbb\xbf").strip()
    first, separator, rest = text.partition(b"\n")
    if not separator or not rest.lstrip().startswith(b"{") or not 2 <= len(first) < _MAX_FIRST:
        return content
    try:
        whole = isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return content
    if not whole or text.count(b"{") > _MAX_OBJECTS:
        return content
    begins = len(content) - len(content.removeprefix(b"\xef\xbb\xbf").lstrip())
    joined = _BETWEEN.sub(rb"},\1", text)
    return content[:begins].removeprefix(b"\xef\xbb\xbf") + b"[" + joined + b"]"
