"""What each word of a text is about, and the spans of words that are about one thing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from recommender.roles.words import Word

Array = NDArray[np.float32]

Role = Literal["aims", "background", "held", "avoid"]
ROLES: tuple[Role, ...] = get_args(Role)

# About nothing, or the first word of a role, or a further one (BIO): so that two wishes beside
# each other are two.
NOTHING = 0
N_TAGS = 1 + 2 * len(ROLES)


def opening(role: Role) -> int:
    """Return the number of the tag of a role's first word; that of its further ones is next."""
    return 1 + 2 * ROLES.index(role)


@dataclass(frozen=True)
class Span:
    """Words that are about one thing.

    Attributes:
        role: What they are about.
        first: Number of the first word.
        last: Number of the word after the last one.
    """

    role: Role
    first: int
    last: int

    def meets(self, other: "Span") -> bool:
        """Tell whether both have a word in common."""
        return self.first < other.last and other.first < self.last


@dataclass(frozen=True)
class Tags:
    """A text as it was tagged.

    Attributes:
        text: The text.
        words: Its words, as far as they were read.
        spans: What they are about, in reading order.
        chances: Probability of each tag of each word, shape (n_words, N_TAGS).
        limits: Whether the rules take each word for part of a limit; none where nobody asked.
    """

    text: str
    words: tuple[Word, ...]
    spans: tuple[Span, ...]
    chances: Array
    limits: tuple[bool, ...] = ()

    def said(self, span: Span) -> str:
        """Return the words of a span as they stand in the text."""
        return self.text[self.words[span.first].start : self.words[span.last - 1].end]

    def chance(self, span: Span) -> float:
        """Return how likely the words of a span have its role, in [0, 1], on average."""
        tag = opening(span.role)
        return float(self.chances[span.first : span.last, tag : tag + 2].sum(axis=1).mean())


def spans_in(row: Sequence[int]) -> Iterator[Span]:
    """Yield the spans of a row of tags in order."""
    at = 0
    while at < len(row):
        start, tag = at, row[at]
        at += 1
        if tag == NOTHING:
            continue
        # A further word without a first one begins a span, too: the model all but rules it out.
        role = ROLES[(tag - 1) // 2]
        while at < len(row) and row[at] == opening(role) + 1:
            at += 1
        yield Span(role, start, at)
