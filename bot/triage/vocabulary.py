"""Which kinds of words a message has: what its rarer words are about, and what the rule heard."""

import re
from functools import cache

import numpy as np
from numpy.typing import NDArray

from bot.triage.distress import N_HEARD, heard
from bot.triage.patterns import any_of, read_sections
from bot.triage.wording import windows

# Two words of a kind say more than one, four no more than three.
_ENOUGH = 3
_A_WORD_OR_TWO = 2

MANNERS = "manners"


def kinds_found(text: str) -> NDArray[np.float32]:
    """Return how much of each kind of words a message has, shape (n_kinds(),).

    The square root of the number of different words of the kind, counted to three; then whether
    the message is no more than a word or two, whether it is nothing but manners, and what the
    phrases of distress heard.
    """
    words = windows(text)[0]
    found = [min(len(set(kind.findall(words))), _ENOUGH) ** 0.5 for kind in kinds().values()]
    is_short = len(words.split()) <= _A_WORD_OR_TWO
    is_only_manners = not re.search(r"\w", kinds()[MANNERS].sub("", words))
    return np.array([*found, is_short, is_only_manners, *heard(text)], dtype=np.float32)


def n_kinds() -> int:
    """Return how many numbers `kinds_found` returns."""
    return len(kinds()) + 2 + N_HEARD


@cache
def kinds() -> dict[str, re.Pattern[str]]:
    """Return a pattern for each section of the vocabulary; read and compiled once."""
    return {
        name: _any_entry({entry.strip() for line in lines for entry in line.split(",")} - {""})
        for name, lines in read_sections("vocabulary.txt").items()
    }


def _any_entry(entries: set[str]) -> re.Pattern[str]:
    # The longest first, so that a phrase counts as a whole.
    longest_first = sorted(entries, key=lambda entry: (-len(entry), entry))
    return any_of(tuple(re.escape(entry).replace(r"\*", r"\w*") for entry in longest_first))
