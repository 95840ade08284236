"""A pattern of very many alternatives, of which only those are tried that begin as the text does.

`re` tries one alternative after the other at every place. Of eight hundred ways to begin a wish
some thirty begin with the letter at hand; the pattern of these is made when that letter first
comes up, so that nothing long is compiled when a module is imported.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

# Stand for no letter in particular.
_CLASSES = frozenset("swdSWD")
_ZERO_WIDTH = frozenset("bBAZ")
_GROUP = re.compile(r"\((?:\?(?P<look>[=!]|<[=!])|\?(?::|P<\w+>))?")
_REPEATS = re.compile(r"(?P<none>[?*]|\{0?,\d*\})\??|(?:\+|\{\d+(?:,\d*)?\})\??")


class Alternatives:
    """The alternatives of a pattern, tried in their order, each only where it may begin."""

    def __init__(self, pattern: str, suffix: str = "") -> None:
        """Take a pattern apart.

        Args:
            pattern: Alternatives that match at least one character each.
            suffix: What follows whichever of them matches.
        """
        self._suffix = suffix
        self._ways = [(each, _letters(each)) for each in split(pattern)]
        self._begins = frozenset[str]().union(*(own for _, own in self._ways if own))
        self._compiled: dict[str, re.Pattern[str]] = {}

    def match(self, text: str, at: int, end: int) -> re.Match[str] | None:
        """Return the first alternative that matches at a place, None for none."""
        if at >= end:
            return None
        # All signs with which no alternative begins share a pattern; there is no end of them.
        letter = text[at] if text[at] in self._begins else ""
        pattern = self._compiled.get(letter) or self._compile(letter)
        return pattern.match(text, at, end)

    def _compile(self, letter: str) -> re.Pattern[str]:
        ways = [each for each, begins in self._ways if begins is None or letter in begins]
        # Where there are none, a pattern that matches nowhere.
        pattern = re.compile(f"(?:{'|'.join(ways)}){self._suffix}" if ways else r"(?!)")
        self._compiled[letter] = pattern
        return pattern


def split(pattern: str) -> Iterator[str]:
    """Yield the alternatives of a pattern, as far as no group holds them."""
    depth, start, at = 0, 0, 0
    while at < len(pattern):
        sign = pattern[at]
        if sign == "[":
            at = _class_end(pattern, at)
            continue
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            yield pattern[start:at]
            start = at + 1
        at += 2 if sign == "\\" else 1
    yield pattern[start:]


class _Begin(NamedTuple):
    """How a part of a pattern may begin: with which letters (None: any), whether with nothing."""

    letters: frozenset[str] | None
    is_optional: bool
    end: int


_NOTHING: frozenset[str] = frozenset()


def _letters(pattern: str) -> frozenset[str] | None:
    begin = _choice(pattern, 0)
    return None if begin.is_optional else begin.letters


def _choice(pattern: str, at: int) -> _Begin:
    """Return how the alternatives begin that end with a bracket or with the pattern."""
    letters: frozenset[str] | None = _NOTHING
    is_optional = False
    while True:
        one = _sequence(pattern, at)
        letters = _both(letters, one.letters)
        is_optional |= one.is_optional
        if one.end >= len(pattern) or pattern[one.end] == ")":
            return _Begin(letters, is_optional, one.end)
        at = one.end + 1


def _sequence(pattern: str, at: int) -> _Begin:
    """Return how one alternative begins: with its first item, and what follows optional ones."""
    letters: frozenset[str] | None = _NOTHING
    is_optional = True
    while at < len(pattern) and pattern[at] not in "|)":
        item = _item(pattern, at)
        repeats = _REPEATS.match(pattern, item.end)
        if is_optional:
            letters = _both(letters, item.letters)
            is_optional = item.is_optional or bool(repeats and repeats["none"])
        at = repeats.end() if repeats else item.end
    return _Begin(letters, is_optional, at)


def _item(pattern: str, at: int) -> _Begin:
    sign = pattern[at]
    if sign == "(":
        return _group(pattern, at)
    if sign == "[":
        end = _class_end(pattern, at)
        inside = pattern[at + 1 : end - 1]
        is_plain = not inside.startswith("^") and "\\" not in inside and "-" not in inside[1:-1]
        return _Begin(frozenset(inside) if is_plain else None, False, end)
    if sign == "\\":
        kind = pattern[at + 1]
        if kind in _ZERO_WIDTH:
            return _Begin(_NOTHING, True, at + 2)
        return _Begin(None if kind in _CLASSES else frozenset(kind), False, at + 2)
    if sign in "^$":
        return _Begin(_NOTHING, True, at + 1)
    return _Begin(None if sign == "." else frozenset(sign), False, at + 1)


def _group(pattern: str, at: int) -> _Begin:
    opened = _GROUP.match(pattern, at)
    inside = _choice(pattern, opened.end() if opened else at + 1)
    if opened and opened["look"]:
        return _Begin(_NOTHING, True, inside.end + 1)
    return inside._replace(end=inside.end + 1)


def _class_end(pattern: str, at: int) -> int:
    """Return the place after a class of characters that begins at `at`."""
    at += 1
    while pattern[at] != "]":
        at += 2 if pattern[at] == "\\" else 1
    return at + 1


def _both(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    return None if one is None or other is None else one | other
