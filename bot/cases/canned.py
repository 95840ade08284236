"""Replies that are written often, with places for what differs."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.refusals import NotUsableError

# What may stand in braces in a canned reply.
PLACES = ("goal", "advisor", "case")

_PLACE = re.compile(r"\{\s*(\w*)\s*\}")
# A sentence with what stands between it and the next.
_SENTENCE = re.compile(r"[^.!?\n]*[.!?]*\s*")


@dataclass(frozen=True)
class Canned:
    """A reply that is written often.

    Attributes:
        pk: Its key, 0 before it is saved.
        name: What advisors find it by.
        language: Language that it is written in.
        text: The words; {goal}, {advisor} and {case} are filled in.
    """

    pk: int
    name: str
    language: str
    text: str


def checked(name: str, text: str) -> tuple[str, str]:
    """Return name and text, trimmed.

    Raises:
        NotUsableError: One is empty, or there is a place that nobody can fill.
    """
    name, text = " ".join(name.split()), text.strip()
    if not name or not text:
        raise NotUsableError("refused-canned")
    unknown = [each for each in _PLACE.findall(text) if each not in PLACES]
    if unknown:
        places = ", ".join(f"{{{each}}}" for each in PLACES)
        raise NotUsableError("refused-place", place=f"{{{unknown[0]}}}", known=places)
    return name[:60], text


def fill(text: str, facts: Mapping[str, str]) -> str:
    """Return a canned reply with its places filled; what is not known leaves no gap behind.

    "I have read what you are looking for: {goal}." is left out for somebody who has not said it.
    """
    known = "".join(each for each in _SENTENCE.findall(text) if not _lacks(each, facts))
    filled = _PLACE.sub(lambda place: facts.get(place[1], ""), known if known.strip() else text)
    if known.strip():
        return filled.strip()
    return re.sub(r" +([,.!?])", r"\1", re.sub(r" {2,}", " ", filled)).strip()


def _lacks(sentence: str, facts: Mapping[str, str]) -> bool:
    return any(not facts.get(place) for place in _PLACE.findall(sentence))
