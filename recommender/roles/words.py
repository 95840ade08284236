"""A text -> its words, and what a language model's states make of each."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]

# A mark of punctuation counts as a word: where clauses end is half of what they are about.
_WORD = re.compile(r"\w+|[^\w\s]")

N_SIGNS = 8

# Of the text and of its length, so that signs are about as large as states.
_MANY_WORDS = 30.0


@dataclass(frozen=True)
class Word:
    """A word or a mark of punctuation.

    Attributes:
        start: Where it begins in the text.
        end: Where it ends.
        form: The word without regard to capitals, by which words are compared.
    """

    start: int
    end: int
    form: str

    @property
    def is_spoken(self) -> bool:
        """Whether it is a word rather than punctuation."""
        return self.form[0].isalnum()


def words_of(text: str) -> list[Word]:
    """Return the words of a text in order."""
    return [
        Word(*found.span(), found[0].casefold().replace("’", "'")) for found in _WORD.finditer(text)
    ]


def pooled(words: Sequence[Word], states: Array, places: Sequence[tuple[int, int]]) -> Array:
    """Return the mean state of each word's pieces, shape (n_words, width).

    A text that is longer than the model reads has fewer rows than words: those that it read.

    Args:
        words: The words.
        states: One row a piece, shape (n_pieces, width).
        places: Where each piece begins and ends in the text; begin and end are the same for
            pieces that stand for no letters of it.
    """
    read = max((end for _, end in places), default=0)
    rows: list[Array] = []
    first = 0
    for word in words:
        if word.start >= read:
            break
        while places[first][1] <= word.start:
            first += 1
        last = first
        while last < len(places) and places[last][0] < word.end:
            last += 1
        own = [at for at in range(first, last) if places[at][0] < places[at][1]]
        # What the tokenizer drops (a variation selector) is like the piece that comes next.
        rows.append(states[own or [first]].mean(axis=0))
    return np.array(rows, dtype=np.float32).reshape(len(rows), states.shape[1])


def signs_of(text: str, words: Sequence[Word]) -> Array:
    """Return what spelling and place tell of each word, shape (n_words, N_SIGNS)."""
    rows = []
    for at, word in enumerate(words):
        first = text[word.start]
        rows.append(
            (
                first.isupper(),
                first.isdigit(),
                first == ",",
                first in ".!?…",
                not word.is_spoken,
                at == 0,
                at / _MANY_WORDS,
                len(words) / (2 * _MANY_WORDS),
            )
        )
    return np.array(rows, dtype=np.float32).reshape(len(rows), N_SIGNS)
