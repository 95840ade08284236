"""JSON documents, read with bounds and with the looseness that the standards allow.

A standard that is written as JSON-LD lets nearly every value stand as itself, in a list, as an
object with an id, or as a map of languages. `Node` reads one object so that a reader need not care.
"""

import difflib
import json
import math
import re
from collections.abc import Callable, Collection, Iterator
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from catalog.checks import Blame
from catalog.errors import UnreadableFileError
from catalog.formats import days, values
from catalog.formats.values import BadValueError, VagueValueError

_T = TypeVar("_T")

# Real records nest about ten deep; what is deeper was made to do harm.
MAX_DEPTH = 64
# A float holds numbers of 308 digits.
MAX_NUMBER_DIGITS = 300
# Of one JSON document; a table of 200,000 rows is read as CSV, which need not be in memory.
MAX_BYTES = 50_000_000
MAX_MEMORY = 200_000_000
# Bytes that an object, a list and a value take in memory, by the character that each of them has;
# the quotation marks of a text are counted with its comma.
_MEMORY_OF = {b"{": 230, b"[": 60, b",": 60, b'"': 20}
LANGUAGES = ("en", "fr", "es")
# How often the search for a line may begin again at the top of the file.
_MAX_RETURNS = 1_000
_IS_ID = re.compile(rb'"(?:@?id|ceterms:ctid|CTID)"\s{0,9}:\s{0,9}$')


def parsed(path: Path, content: bytes) -> Any:
    """Return what a JSON file holds.

    Raises:
        UnreadableFileError: It is no JSON, nests deeper than 64, or holds a number that is none.
    """
    _refuse_too_much(path, content)
    text = _text(path, content)
    if _depth(text) > MAX_DEPTH:
        raise UnreadableFileError(
            path, f"it nests deeper than {MAX_DEPTH} levels", "Export the records as a flat list."
        )
    try:
        found = json.loads(text, parse_constant=_refuse, parse_float=_number, parse_int=_integer)
        return _whole(found) if _HALF_CHARACTER.search(text) else found
    except json.JSONDecodeError as wrong:
        raise UnreadableFileError(
            path,
            f"it is no valid JSON: line {wrong.lineno}, column {wrong.colno}: {wrong.msg.lower()}",
            "Correct it there, or export it again.",
        ) from wrong
    except (ValueError, RecursionError) as wrong:
        raise UnreadableFileError(
            path, f"it holds a value that is no JSON ({str(wrong)[:60]})", "Export it again."
        ) from wrong


def _refuse_too_much(path: Path, content: bytes) -> None:
    """Refuse what would take hundreds of megabytes once it is read; estimated, in no time."""
    if len(content) > MAX_BYTES:
        raise UnreadableFileError(path, f"it is larger than {MAX_BYTES:,} bytes", "Split it.")
    if sum(content.count(mark) * size for mark, size in _MEMORY_OF.items()) > MAX_MEMORY:
        raise UnreadableFileError(path, "it holds too many values to be read at once", "Split it.")


_HALF_CHARACTER = re.compile(r"\\u[dD][89a-fA-F]")


def _whole(found: Any) -> Any:
    """Replace escaped halves of characters, which no database stores; nests 64 deep at most."""
    if isinstance(found, str):
        return found.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(found, list):
        return [_whole(each) for each in found]
    if isinstance(found, dict):
        return {_whole(key): _whole(each) for key, each in found.items()}
    return found


def _text(path: Path, content: bytes) -> str:
    try:
        return content.decode(json.detect_encoding(content)).removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise UnreadableFileError(path, "it is no text in UTF-8", "Save it as UTF-8.") from None


_STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*+"|[\[\]{}]', re.DOTALL)


def _depth(text: str) -> int:
    """How deep brackets nest outside strings, in one pass; stops as soon as it is too deep."""
    deepest = depth = 0
    for found in _STRING_OR_BRACKET.finditer(text):
        first = found[0][0]
        if first != '"':
            depth += 1 if first in "[{" else -1
            deepest = max(deepest, depth)
            if deepest > MAX_DEPTH:
                break
    return deepest


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _number(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError(digits[:20])
    return value


def _integer(digits: str) -> int:
    if len(digits) > MAX_NUMBER_DIGITS:
        raise ValueError(f"a number of {len(digits)} digits")
    return int(digits)


class Lines:
    """Where texts stand in a file, for faults that can name a line.

    Args:
        content: The file's bytes.
    """

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._seen, self._seen_line, self._n_returns = 0, 1, 0
        self._passed, self._passed_line, self._n_lost = 0, 1, 0

    def of(self, *texts: str) -> int | None:
        """Return the line, from 1, where the first of some texts that is found stands."""
        for text in texts:
            found = (
                self._content.find(json.dumps(text, ensure_ascii=False).encode()) if text else -1
            )
            if found >= 0:
                return self._content.count(b"\n", 0, found) + 1
        return None

    def of_id(self, name: str) -> int | None:
        """Return the line, from 1, where an object says that its id is some name.

        Quick for objects in file order: the search begins where the last one ended.
        """
        said = json.dumps(name, ensure_ascii=False).encode(errors="replace")
        found = self._find_id(said, self._seen)
        if found < 0 and self._n_returns < _MAX_RETURNS:
            self._n_returns += 1
            self._seen, self._seen_line = 0, 1
            found = self._find_id(said, 0)
        if found < 0:
            return None
        self._seen_line += self._content.count(b"\n", self._seen, found)
        self._seen = found
        return self._seen_line

    def _find_id(self, said: bytes, start: int) -> int:
        found = self._content.find(said, start)
        # A hundred mentions before the object itself are enough of a search.
        for _ in range(100):
            if found < 0 or _IS_ID.search(self._content[max(found - 40, 0) : found]):
                return found
            found = self._content.find(said, found + 1)
        return -1

    def of_next(self, key: str, text: str) -> int | None:
        """Return the line, from 1, where a key next says a text, after where one last did.

        For rows in file order; None where it does not say so any more.
        """
        if not key or not text:
            return None
        said = [json.dumps(each[:500], ensure_ascii=False)[1:-1] for each in (key, text)]
        parts = [re.escape(each.encode(errors="replace")) for each in said]
        pattern = re.compile(rb'"' + parts[0] + rb'"\s{0,9}:\s{0,9}"' + parts[1])
        found = pattern.search(self._content, self._passed)
        if found is None:
            self._n_lost += 1
            if self._n_lost > _MAX_RETURNS:
                self._passed = len(self._content)
            return None
        self._passed_line += self._content.count(b"\n", self._passed, found.start())
        line = self._passed_line
        self._passed_line += self._content.count(b"\n", found.start(), found.end())
        self._passed = found.end()
        return line


class Node:
    """One object of a document: its values by key, in whatever form they stand.

    What is wrong with a value is noted in `blame`, under the path of its keys, and the value
    counts as not published.

    Args:
        value: The object.
        blame: Gathers faults.
        path: Where the object stands in its record, such as "criteria.narrative"; "" for the
            record itself.
    """

    def __init__(self, value: dict[str, Any], blame: Blame, path: str = "") -> None:
        self.value = value
        self.blame = blame
        self.path = path

    def has(self, *keys: str) -> bool:
        """Tell whether one of some keys says something."""
        return any(self.raw(key) is not None for key in keys)

    def raw(self, key: str) -> Any:
        """Return what stands at a key; None for nothing, "", [] and {}."""
        value = self.value.get(key)
        return None if value in ("", [], {}) else value

    def at(self, key: str) -> str:
        """Return the path of a key of this object, for faults."""
        return f"{self.path}.{key}" if self.path else key

    def listed(self, key: str) -> list[Any]:
        """Return what stands at a key as a list: a single value is a list of one."""
        value = self.raw(key)
        if value is None:
            return []
        return [each for each in value if each is not None] if isinstance(value, list) else [value]

    def nodes(self, key: str) -> Iterator["Node"]:
        """Yield the objects at a key; a bare address stands for an object with that id."""
        found = self.listed(key)
        for position, each in enumerate(found):
            path = f"{self.at(key)}[{position}]" if len(found) > 1 else self.at(key)
            if isinstance(each, dict):
                yield Node(each, self.blame, path)
            elif isinstance(each, str):
                yield Node({"id": each, "@id": each}, self.blame, path)

    def node(self, key: str) -> "Node | None":
        """Return the first object at a key."""
        return next(self.nodes(key), None)

    @property
    def identity(self) -> str | None:
        """The object's id."""
        found = self.raw("@id") or self.raw("id")
        return found.strip() or None if isinstance(found, str) else None

    @property
    def types(self) -> tuple[str, ...]:
        """The object's types, without their prefixes: "ceterms:Badge" is "Badge"."""
        found = [*self.listed("@type"), *self.listed("type")]
        texts = [each for each in found if isinstance(each, str)]
        return tuple(re.split(r"[:/#]", each)[-1] for each in texts)

    def text(self, *keys: str, at_most: int = 20_000) -> str | None:
        """Return the first text at some keys, without markup, in the best language there is."""
        return next(iter(self.texts(*keys, at_most=at_most)), None)

    def texts(self, *keys: str, at_most: int = 20_000) -> list[str]:
        """Return the texts at some keys; of a map of languages those of one language."""
        found: list[str] = []
        for key in keys:
            for each in spoken(self.listed(key)):
                text = values.prose(each)[:at_most]
                if values.is_published(text):
                    found.append(text)
                elif each.strip() and "<" in each:
                    self.blame.notice(self.at(key), each, "it holds no text", "Write words.")
        return found

    def line(self, *keys: str, at_most: int = 400) -> str | None:
        """Return the first text at some keys in one line; longer than `at_most` is a fault."""
        for key in keys:
            for each in spoken(self.listed(key)):
                found = self._read(key, each, lambda text: values.line(text, at_most=at_most))
                if found:
                    return found
        return None

    def address(self, *keys: str) -> str | None:
        """Return the first web address at some keys: bare, or the id of an object."""
        for key in keys:
            for each in self.listed(key):
                text = each.get("id", each.get("@id")) if isinstance(each, dict) else each
                if isinstance(text, str) and re.fullmatch(
                    r"https?://[^\s<>\"]{3,2000}", text.strip()
                ):
                    return text.strip()
        return None

    def day(self, *keys: str) -> date | None:
        """Return the first day at some keys: a date, or a moment's date."""
        return self._first(keys, days.day)

    def number(self, *keys: str) -> float | None:
        """Return the first number at some keys, from 0 up."""
        for key in keys:
            value = self.raw(key)
            if isinstance(value, int | float) and not isinstance(value, bool):
                if value < 0:
                    self.blame.fault(self.at(key), value, "it is negative", "Write 0 or more.")
                    return None
                return float(value)
        return self._first(keys, values.number)

    def read(self, read: Callable[[str], _T | None], *keys: str) -> _T | None:
        """Return the first value at some keys as a reader of cells understands it."""
        return self._first(keys, read)

    def _first(self, keys: tuple[str, ...], read: Callable[[str], _T | None]) -> _T | None:
        for key in keys:
            for each in spoken(self.listed(key)):
                found = self._read(key, each, read)
                if found is not None:
                    return found
        return None

    def _read(self, key: str, text: str, read: Callable[[str], _T | None]) -> _T | None:
        try:
            return read(text)
        except VagueValueError as vague:
            self.blame.notice(self.at(key), text, vague.problem, vague.remedy)
            return None
        except BadValueError as bad:
            self.blame.fault(self.at(key), text, bad.problem, bad.remedy)
            return None

    def suggest(self, known: Collection[str]) -> None:
        """Notice keys that are nearly known ones: their facts were not read, and not guessed."""
        names = sorted(known)
        for key in self.value:
            if key in known or key.startswith("@"):
                continue
            near = difflib.get_close_matches(key, names, n=1, cutoff=0.85)
            if near and near[0] not in self.value:
                self.blame.notice(
                    self.at(key)[:200],
                    "",
                    "there is no such key, and what it says was left out; "
                    f"did you mean `{near[0]}`?",
                    f"Write `{near[0]}` if that is meant.",
                )


def spoken(found: list[Any]) -> list[str]:
    """Return texts of one language: of plain texts, numbers, maps of languages and tagged values.

    English is preferred, then French, Spanish, and whatever comes first.
    """
    plain = [_plain(each) for each in found]
    texts = [each for each in plain if each is not None]
    by_language: dict[str, list[str]] = {}
    for each in found:
        for language, text in _tagged(each):
            by_language.setdefault(language, []).append(text)
    if by_language and not texts:
        best = next((each for each in LANGUAGES if each in by_language), next(iter(by_language)))
        return by_language[best]
    return texts


def languages_of(found: list[Any]) -> tuple[str, ...]:
    """Return the languages that maps of languages and tagged values hold, two letters each."""
    return tuple(dict.fromkeys(language for each in found for language, _ in _tagged(each)))


def _plain(value: Any) -> str | None:
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, dict) and "@value" in value and "@language" not in value:
        return str(value["@value"])
    return None


_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9-]{1,20})?")


def _tagged(value: Any) -> Iterator[tuple[str, str]]:
    """Yield (language, text) of {"en": "...", "fr-CA": ["..."]} or {"@value": , "@language": }."""
    if not isinstance(value, dict):
        return
    if isinstance(value.get("@value"), str) and isinstance(value.get("@language"), str):
        yield value["@language"][:2].lower(), value["@value"]
        return
    if not all(isinstance(key, str) and _TAG.fullmatch(key) for key in value):
        return
    for key, texts in value.items():
        for text in texts if isinstance(texts, list) else [texts]:
            if isinstance(text, str):
                yield key[:2].lower(), text
