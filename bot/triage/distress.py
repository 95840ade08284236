"""Distress by rule: phrases of three languages, read without any model; recall comes first.

The phrases are in `phrases/`, one file a language. All files read every message, because people
in trouble mix languages and spelling. What is only named ("suicide") or said in passing ("I can't
take this any more") does not count beside words of studying and of everyday life: those messages
are left to the classifier, which is told what was heard.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from bot.triage.patterns import any_of, read_sections
from bot.triage.wording import windows

LANGUAGES = ("en", "fr", "es")

# How many numbers `heard` returns.
N_HEARD = 3


@dataclass(frozen=True)
class Phrases:
    """The patterns of one language, each section as one.

    Attributes:
        harmless: Taken out before anything is read.
        says: Distress, whatever stands beside it.
        despair: Distress unless `study` or `everyday` is found, too.
        about: The same; it names trouble without saying whose.
        study: Words of studying and working.
        everyday: Words of classes, offices, jokes.
    """

    harmless: re.Pattern[str]
    says: re.Pattern[str]
    despair: re.Pattern[str]
    about: re.Pattern[str]
    study: re.Pattern[str]
    everyday: re.Pattern[str]


def is_distress(text: str) -> bool:
    """Return whether a message speaks of danger or despair, as far as phrases tell."""
    return any(_is_said(words) or _is_hinted(words) for words in _read(text))


def heard(text: str) -> NDArray[np.float32]:
    """Return whether a message says distress, sounds of despair, names trouble; 0 or 1 each."""
    found = np.zeros(N_HEARD, dtype=np.float32)
    for words in _read(text):
        for each in phrases().values():
            for place, pattern in enumerate((each.says, each.despair, each.about)):
                if not found[place] and pattern.search(words):
                    found[place] = 1.0
    return found


def language_of_distress(text: str) -> str | None:
    """Return the language whose phrases a message has; None where it has none, or of several."""
    spoken = {
        code
        for words in _read(text)
        for code, each in phrases().items()
        if each.says.search(words) or each.despair.search(words)
    }
    return spoken.pop() if len(spoken) == 1 else None


def _read(text: str) -> Iterator[str]:
    for words in windows(text):
        for each in phrases().values():
            words = each.harmless.sub(" ", words)
        yield words


def _is_said(words: str) -> bool:
    return any(each.says.search(words) for each in phrases().values())


def _is_hinted(words: str) -> bool:
    everything = phrases().values()
    return any(
        each.despair.search(words) or each.about.search(words) for each in everything
    ) and not any(each.study.search(words) or each.everyday.search(words) for each in everything)


@cache
def phrases() -> dict[str, Phrases]:
    """Return the phrases of each language; read and compiled once."""
    return {
        code: Phrases(
            **{
                name: any_of(lines)
                for name, lines in read_sections("phrases", f"{code}.txt").items()
            }
        )
        for code in LANGUAGES
    }
