"""A long message -> several that Telegram takes, cut where a reader would pause."""

import re
from dataclasses import dataclass
from html import unescape

# core.telegram.org/bots/api#sendmessage and #senddocument, in UTF-16 units after parsing.
MAX_TEXT = 4096
MAX_CAPTION = 1024

_PART = re.compile(r"<(?P<close>/?)(?P<tag>[a-z]+)>|&\w+;|\s|[^<&\s]", re.DOTALL)

# How good a place to cut is: between paragraphs, lines, words, anywhere; inside a tag only when
# nothing else is left.
_PARAGRAPH, _LINE, _WORD, _ANYWHERE, _IN_TAG = 4, 3, 2, 1, 0
# A better place is taken unless the message would be shorter than this part of its bound.
_LEAST = 0.25


@dataclass(frozen=True)
class _Cut:
    """A place to cut: where, how good it is, and which tags are open there."""

    at: int
    grade: int
    open_tags: tuple[str, ...]


def split_html(text: str, at_most: int = MAX_TEXT) -> list[str]:
    """Split a message in Telegram's HTML; every part is well-formed by itself.

    Args:
        text: HTML with simple tags and the entities of `html.escape`.
        at_most: Bound of a part, in UTF-16 units of what is read.

    Returns:
        The parts in order; what is read is the same, but for white space at the cuts.
    """
    if units(text) <= at_most:
        # Markup only makes it longer: most messages need not be looked through.
        return [text.strip()]
    parts: list[str] = []
    rest = text
    while rest.strip():
        cut = _best_cut(rest, at_most)
        if cut is None:
            parts.append(rest.strip())
            break
        closing = "".join(f"</{tag}>" for tag in reversed(cut.open_tags))
        parts.append((rest[: cut.at] + closing).strip())
        rest = "".join(f"<{tag}>" for tag in cut.open_tags) + rest[cut.at :].lstrip()
    return parts or [""]


def units(text: str) -> int:
    """Return a text's length as Telegram counts it: in UTF-16 units."""
    return len(text.encode("utf-16-le", errors="surrogatepass")) // 2


def _best_cut(text: str, at_most: int) -> _Cut | None:
    """Return the best place to cut within the bound; None where all of it fits."""
    best: _Cut | None = None
    open_tags: list[str] = []
    length = 0
    for part in _PART.finditer(text):
        if part["tag"]:
            if part["close"] and open_tags:
                open_tags.pop()
            elif not part["close"]:
                open_tags.append(part["tag"])
            continue
        size = units(unescape(part.group()))
        if length + size > at_most:
            return best
        length += size
        cut = _Cut(part.end(), _grade(text, part, open_tags), tuple(open_tags))
        is_early = length < _LEAST * at_most
        if best is None or is_early or cut.grade >= best.grade:
            best = cut
    return None


def _grade(text: str, part: re.Match[str], open_tags: list[str]) -> int:
    if open_tags:
        return _IN_TAG
    if part.group() == "\n":
        before = text[: part.start()]
        return _PARAGRAPH if before.endswith("\n") else _LINE
    return _WORD if part.group().isspace() else _ANYWHERE
