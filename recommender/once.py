"""Each text is encoded once in a turn, whoever asks for it; nothing is remembered after it.

The triage, the reader of acts and the recommender read the same message with the same models.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

# A message, its passages and its aims: what comes beyond that is encoded each time.
MAX_REMEMBERED = 32

_of_this_turn: ContextVar[dict[tuple[str, str], Vectors] | None] = ContextVar(
    "vectors of this turn", default=None
)


@contextmanager
def each_text_once() -> Iterator[None]:
    """Let `encoded` remember within this block, in this thread; at its end all is forgotten."""
    before = _of_this_turn.set({})
    try:
        yield
    finally:
        _of_this_turn.reset(before)


def encoded(identity: str, text: str, encode: Callable[[str], Vectors]) -> Vectors:
    """Return the vector of a text, encoded now unless it was in this turn.

    Args:
        identity: The encoder's; another one's vectors are others.
        text: What is encoded.
        encode: Text -> its vector, shape (1, dimension); nobody may write into it.
    """
    remembered = _of_this_turn.get()
    if remembered is None:
        return encode(text)
    key = (identity, text)
    if key not in remembered:
        vector = encode(text)
        if len(remembered) >= MAX_REMEMBERED:
            return vector
        remembered[key] = vector
    return remembered[key]
