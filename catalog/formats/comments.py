"""JSON with words before it, which JSON does not allow."""

import re
from pathlib import Path

from catalog.errors import UnreadableFileError

_FIRST_KEY = re.compile(rb'^[ \t]*[{\[]\s*(?:\{\s*)?"[^"\n]{1,200}"\s*:', re.MULTILINE)


def refuse_commented_json(path: Path, beginning: bytes) -> None:
    """Do nothing unless a file begins with a heading or comments, and then with JSON.

    Args:
        path: The file.
        beginning: Its first bytes.

    Raises:
        UnreadableFileError: It does; the line where the JSON begins is named.
    """
    found = _FIRST_KEY.search(beginning)
    if found is None or not beginning[: found.start()].strip(b"\xef\xbb\xbf \t\r\n"):
        return
    line = beginning.count(b"\n", 0, found.start()) + 1
    first = next(each for each in beginning.splitlines() if each.strip())
    said = first.decode(errors="replace").strip()[:40]
    raise UnreadableFileError(
        path,
        f"it is JSON from line {line} on, but begins with other text ({said!r})",
        f"Delete what stands before line {line}.",
        field=f"lines 1 to {line - 1}" if line > 1 else "line 1",
    )
