"""What of a message's spelling the classifier sees: words, pairs of words, groups of letters.

The embedding knows what is meant and is weak in some languages; this is right about the words
that were said, in any language, with slips of the keyboard.
"""

import re
import zlib
from collections import Counter
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from bot.triage.wording import without_accents

# Two thousand examples have about 60,000 different groups; twice as many places were no better.
N_PLACES = 32_768
_MAX_CHARACTERS = 2_000
_MAX_LETTERS = 24
_GROUPS = (2, 3, 4, 5)

_WORD = re.compile(r"[a-z0-9]+|[?!]")
_FOREIGN = re.compile(r"[^\W\d_a-z]")


def features(text: str) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """Return the places of a text's words and letter groups, and how much each counts.

    Returns:
        Places in [0, N_PLACES) and weights, both of shape (n_found,); the squares of the weights
        add up to 1, so that long texts count as much as short ones. Empty for an empty text.
    """
    short = text[:_MAX_CHARACTERS]
    words = _WORD.findall(without_accents(short).replace("'", ""))
    counts: Counter[int] = Counter()
    for word in words:
        counts.update(_places_of(word))
    counts.update(_place(f"{one} {two}") for one, two in pairwise(words))
    counts.update(_place(f"letter {each}") for each in _FOREIGN.findall(short.lower()))
    places = np.fromiter(counts.keys(), dtype=np.intp, count=len(counts))
    weights = np.sqrt(np.fromiter(counts.values(), dtype=np.float32, count=len(counts)))
    length = np.float32(max(float(np.linalg.norm(weights)), 1e-12))
    return places, np.asarray(weights / length, dtype=np.float32)


@lru_cache(maxsize=20_000)
def _places_of(word: str) -> tuple[int, ...]:
    marked = f"<{word[:_MAX_LETTERS]}>"
    groups = {
        marked[start : start + length]
        for length in _GROUPS
        for start in range(len(marked) - length + 1)
    }
    return tuple(_place(each) for each in sorted(groups | {f"word {word}"}))


def _place(group: str) -> int:
    return zlib.crc32(group.encode()) % N_PLACES
