"""Tags of words in a row: the likeliest row, and how likely each tag is (a linear-chain CRF).

Lafferty, McCallum, Pereira: Conditional Random Fields, ICML 2001.
"""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]


def best_row(scores: Array, moves: Array, first: Array) -> list[int]:
    """Return the likeliest row of tags (Viterbi).

    Args:
        scores: How well each tag suits each word, shape (n_words, n_tags).
        moves: How well a tag (column) follows a tag (row), shape (n_tags, n_tags).
        first: How well each tag begins a text, shape (n_tags,).
    """
    if not len(scores):
        return []
    best = first + scores[0]
    back = []
    for each in scores[1:]:
        ways = best[:, None] + moves
        back.append(ways.argmax(axis=0))
        best = ways.max(axis=0) + each
    row = [int(best.argmax())]
    for before in reversed(back):
        row.append(int(before[row[-1]]))
    return row[::-1]


def chances(scores: Array, moves: Array, first: Array) -> Array:
    """Return the probability of each tag of each word (forward-backward), rows adding up to one.

    Takes and returns what `best_row` takes; shape (n_words, n_tags).
    """
    if not len(scores):
        return np.zeros_like(scores)
    # In double precision, and each word scaled by itself, nothing runs out of range.
    suits = np.exp(scores.astype(np.float64) - scores.max(axis=1, keepdims=True))
    follows = np.exp(moves.astype(np.float64))
    forward, backward = np.empty_like(suits), np.ones_like(suits)
    forward[0] = np.exp(first.astype(np.float64) - first.max()) * suits[0]
    forward[0] /= forward[0].sum()
    for at in range(1, len(suits)):
        ahead = (forward[at - 1] @ follows) * suits[at]
        forward[at] = ahead / ahead.sum()
    for at in range(len(suits) - 2, -1, -1):
        behind = follows @ (suits[at + 1] * backward[at + 1])
        backward[at] = behind / behind.sum()
    both = forward * backward
    return np.asarray(both / both.sum(axis=1, keepdims=True), dtype=np.float32)
