"""Files of patterns: read by section, compiled to one pattern a section."""

import re
from functools import cache
from importlib.resources import files


@cache
def read_sections(*path: str) -> dict[str, tuple[str, ...]]:
    """Return the lines of each "[section]" of a file of this package, without comments.

    Args:
        path: Folder, if any, and file, below this package.
    """
    sections: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in files("bot.triage").joinpath(*path).read_text("utf-8").splitlines():
        if line.startswith("["):
            lines = sections.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            lines.append(line)
    return {name: tuple(each) for name, each in sections.items()}


def any_of(lines: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern that finds whole words that any of some regular expressions matches."""
    return re.compile(rf"\b(?:{'|'.join(_not_kept(line) for line in lines)})\b")


def _not_kept(line: str) -> str:
    """Return a pattern whose groups are not remembered: they are there for alternatives only."""
    return re.sub(r"\((?!\?)", "(?:", line)
