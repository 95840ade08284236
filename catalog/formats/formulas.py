"""Texts that a spreadsheet would run as formulas: guarded when written, bare again when read."""

import re

# OWASP's list for CSV injection, and the full-width signs that some programs take for the same.
_RUNS = r"'*[=+\-@\t\r＝＋－＠]"
_DANGEROUS = re.compile(_RUNS)
_GUARDED = re.compile(f"'{_RUNS}")


def guarded(text: str) -> str:
    """Return a text that no spreadsheet runs: an apostrophe before what begins like a formula."""
    return f"'{text}" if _DANGEROUS.match(text) else text


def unguarded(cell: str) -> str:
    """Return a cell without the apostrophe that `guarded` set before it."""
    return cell[1:] if _GUARDED.match(cell) else cell
