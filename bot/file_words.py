"""What the catalogue says of a file, said in a language: faults, notices, names of facts, values.

The catalogue knows no language but English, and no way of asking but the command line. Each of
its sentences stands in `files.ftl` with the facts that it is filled with, and is known by its
words; one that ends in "-said" is what people are told where nothing is typed. What has no
sentence there stays English.
"""

import json
import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple

from fluent.syntax import FluentParser, ast

from bot.messages import DEFAULT_LANGUAGE, Messages
from bot.messages.plain import plain

if TYPE_CHECKING:
    from catalog.checks import Fault
    from catalog.errors import BadCorrectionError, UnreadableFileError

_FILE = "files.ftl"
_PREFIX, _SAID = "file-", "-said"
# Words about facts, and no sentences of the catalogue.
_OURS = frozenset(
    ["file-fact", "file-value", "file-fact-of-offer", "file-about", "file-and-others", "file-whole",
     "file-refused", "file-yes", "file-no", "file-no-fact"]
)  # fmt: skip
# A value is shown to be found in the file, not to be read.
_LONGEST = 60


class _Sentence(NamedTuple):
    """A sentence of the catalogue.

    Attributes:
        key: Its name in the Fluent files.
        pattern: Its words, with a group for each fact.
        n_fixed: How many of its letters are no facts: of two that fit, the fuller one is meant.
    """

    key: str
    pattern: re.Pattern[str]
    n_fixed: int


def told(sentence: str, say: Messages, *, is_typed: bool = False) -> str:
    """Return a sentence of the catalogue in a language; itself where it is not known.

    Args:
        sentence: As the catalogue says it, in English.
        say: Sentences of the language.
        is_typed: Whether it is read where commands are typed.
    """
    found = _known(sentence)
    if found is None:
        return sentence
    key, facts = found
    if is_typed and say.language == DEFAULT_LANGUAGE:
        return sentence
    said = key + _SAID
    facts = {name: told(_as_read(value, say), say) for name, value in facts.items()}
    is_said = not is_typed and said in _keys(say)
    return plain(say(said if is_said else key, **facts))


def fault_text(fault: "Fault", say: Messages, *, is_typed: bool = False) -> str:
    """Return what is wrong with a record: where, which value, and what to write instead."""
    field = fault.field
    # A column is called as the file calls it; what there is no column for, in words.
    if field in _fields() and (not fault.value or not fault.record):
        field = fact_name(field, say)
    value = _columns_told(fault.value, say) if _is_of_columns(fault) else fault.value[:_LONGEST]
    is_whole = not fault.line and not fault.record
    return plain(
        say(
            "publishing-fault",
            line=str(fault.line) if fault.line else "whole" if is_whole else "none",
            record=str(fault.record),
            field=field,
            value=value,
            has_value="yes" if value else "no",
            problem=told(fault.problem, say, is_typed=is_typed).rstrip("."),
            remedy=told(fault.remedy, say, is_typed=is_typed),
        )
    )


def refused_text(refused: "UnreadableFileError", say: Messages, *, is_typed: bool = False) -> str:
    """Return why a file as a whole cannot be read."""
    problem = told(refused.problem, say, is_typed=is_typed).rstrip(".")
    remedy = told(refused.remedy, say, is_typed=is_typed)
    return plain(
        say(
            "file-refused",
            file=refused.path.name or str(refused.path),
            problem=problem,
            remedy=remedy,
        )
    )


def not_corrected_text(refused: "BadCorrectionError", say: Messages) -> str:
    """Return why a correction cannot be kept."""
    fact, problem = fact_name(refused.fact, say), told(refused.problem, say)
    return plain(say("correct-not", said=fact, problem=problem.rstrip(".")))


_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")


def _as_read(value: str, say: Messages) -> str:
    """Return a number as it is written in a language: 41,984,198 in English."""
    return say.number(float(value.replace(",", ""))) if _GROUPED.fullmatch(value) else value


_UNDERSTOOD = "these columns were understood by their words and cells"


def _is_of_columns(fault: "Fault") -> bool:
    return fault.problem == _UNDERSTOOD


def _columns_told(value: str, say: Messages) -> str:
    """Return which column holds what: "Fee Amount = prix"."""
    parts = (part.rpartition(" = ") for part in value.split("; "))
    return "; ".join(
        f"{name} = {fact_name(fact, say)}" if name else fact for name, _, fact in parts
    )


# -- facts


_PLACED = re.compile(r"(?P<of>\w+)\[(?P<number>\d+)\](?:\.(?P<name>\w+))?")


def fact_name(fact: str, say: Messages) -> str:
    """Return what a fact is called: "offerings[1].price" is the price of the second offer."""
    placed = _PLACED.fullmatch(fact)
    if placed is None:
        return plain(say("file-fact", fact=fact, name=" ".join(fact.split("_"))))
    if placed["of"] != "offerings":
        return fact_name(placed["of"], say)
    name = fact_name(placed["name"] or placed["of"], say)
    number = int(placed["number"]) + 1
    return plain(say("file-fact-of-offer", fact=name, number=number)) if number > 1 else name


_ABOUT = re.compile(r"about (\d.*)")
_PERHAPS = re.compile(r"(.+) and perhaps others")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
# What a record of a list is called by, where it has such a fact.
_NAMES = ("text", "title", "name", "label", "by", "recommender", "value")


def fact_text(value: Any, say: Messages) -> str:
    """Return a fact as people write it: 495 rather than 495.0, "en ligne" rather than online."""
    if isinstance(value, bool):
        return say("file-yes" if value else "file-no")
    if isinstance(value, float):
        return f"{value:.12g}"
    if isinstance(value, dict):
        return _record_text(value, say)
    if isinstance(value, list):
        return ", ".join(fact_text(each, say) for each in value)
    if not isinstance(value, str):
        return json.dumps(value)
    if _DAY.fullmatch(value):
        return say.day(date.fromisoformat(value))
    for pattern, key in ((_ABOUT, "file-about"), (_PERHAPS, "file-and-others")):
        found = pattern.fullmatch(value)
        if found:
            ways = ", ".join(fact_text(each, say) for each in found[1].split(", "))
            return plain(say(key, value=ways))
    return plain(say("file-value", value=value, name=value))


def _record_text(value: Mapping[str, Any], say: Messages) -> str:
    name = next((value[key] for key in _NAMES if isinstance(value.get(key), str)), None)
    if name is not None:
        return str(name)
    shown = (
        f"{fact_name(fact, say)} {fact_text(each, say)}"
        for fact, each in value.items()
        if fact != "roughly"
    )
    return ", ".join(shown)


# -- sentences


@lru_cache(maxsize=2_000)
def _known(sentence: str) -> tuple[str, dict[str, str]] | None:
    """Return which sentence of ours the catalogue's is, with its facts."""
    for each in _sentences():
        found = each.pattern.fullmatch(sentence)
        if found:
            return each.key, found.groupdict()
    return None


@lru_cache(maxsize=8)
def _keys(say: Messages) -> frozenset[str]:
    return say.keys()


@lru_cache(maxsize=1)
def _fields() -> frozenset[str]:
    from catalog.formats.columns import SYNONYMS

    return frozenset([*SYNONYMS, "header", "row", "sheet", "letters", "file"])


@lru_cache(maxsize=1)
def _sentences() -> tuple[_Sentence, ...]:
    text = (files("bot.messages") / DEFAULT_LANGUAGE / _FILE).read_text("utf-8")
    entries = [each for each in FluentParser().parse(text).body if isinstance(each, ast.Message)]
    found = [
        _sentence(each)
        for each in entries
        if each.id.name.startswith(_PREFIX)
        and each.id.name not in _OURS
        and not each.id.name.endswith(_SAID)
    ]
    return tuple(sorted(found, key=lambda each: -each.n_fixed))


def _sentence(message: ast.Message) -> _Sentence:
    parts: list[str] = []
    n_fixed = 0
    names: set[str] = set()
    for element in message.value.elements if message.value else ():
        if isinstance(element, ast.TextElement):
            parts.append(re.escape(element.value))
            n_fixed += len(element.value)
        elif isinstance(element.expression, ast.VariableReference):
            name = element.expression.id.name
            parts.append(f"(?P={name})" if name in names else f"(?P<{name}>.+)")
            names.add(name)
    return _Sentence(message.id.name, re.compile("".join(parts), re.DOTALL), n_fixed)
