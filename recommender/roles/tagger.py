"""The fitted tagger of words: arrays, and how they become tags; no learning library here."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommender.goals import MAX_CHARACTERS, Goal
from recommender.roles.chains import best_row, chances
from recommender.roles.ruling import LIMIT, ruled_signs
from recommender.roles.tags import Tags, spans_in
from recommender.roles.words import N_SIGNS, Word, pooled, signs_of, words_of

Array = NDArray[np.float32]

_NEARLY_ZERO = 1e-5
SIGN_OF_LIMIT = N_SIGNS + LIMIT
"""Which of `all_signs` tells that a word is part of a limit."""


@dataclass(frozen=True)
class Tagger:
    """A small convolution over the states of words, several times, and a chain over their tags.

    Several that were fitted from different beginnings are averaged: of two, each is wrong
    elsewhere.

    Attributes:
        state: Weights of a word's state, shape (n_models, width, n_units).
        mean: Weights of the mean state of the whole text, likewise.
        signs: Weights of what `signs_of` and `ruled_signs` tell, shape (n_models, N_SIGNS +
            N_RULED, n_units).
        bias: Shape (n_models, n_units).
        near: Weights of the layers over a word and its neighbours: the one before, itself, the
            one after; of the n-th layer 2^n words away. Shape (n_models, n_layers, 3, n_units,
            n_units).
        near_bias: Shape (n_models, n_layers, n_units).
        scale: Of the norm before each layer's bend, shape (n_models, 1 + n_layers, n_units).
        shift: Likewise.
        out: Weights of the tags, shape (n_models, n_units, N_TAGS).
        out_bias: Shape (n_models, N_TAGS).
        moves: How well a tag (column) follows a tag (row), shape (N_TAGS, N_TAGS).
        first: How well a tag begins a text, shape (N_TAGS,).
    """

    state: Array
    mean: Array
    signs: Array
    bias: Array
    near: Array
    near_bias: Array
    scale: Array
    shift: Array
    out: Array
    out_bias: Array
    moves: Array
    first: Array

    def tags(self, goal: Goal, states: Array, places: Sequence[tuple[int, int]]) -> Tags:
        """Return the text of a goal with its tags.

        Args:
            goal: What the rules made of the text.
            states: What the lower layers made of its first `MAX_CHARACTERS`, shape (n_pieces,
                width).
            places: Where each piece begins and ends in the text.
        """
        text = goal.text[:MAX_CHARACTERS]
        words = words_of(text)
        known = pooled(words, states, places)
        signs = all_signs(goal, text, words)[: len(known)]
        scores = self.scores(known, states.mean(axis=0), signs)
        row = best_row(scores, self.moves, self.first)
        return Tags(
            text,
            tuple(words[: len(known)]),
            tuple(spans_in(row)),
            chances(scores, self.moves, self.first),
            tuple(signs[:, SIGN_OF_LIMIT] > 0),
        )

    def scores(self, words: Array, mean: Array, signs: Array) -> Array:
        """Return how well each tag suits each word, shape (n_words, N_TAGS).

        Args:
            words: States of the words, shape (n_words, width).
            mean: Mean state of the text, shape (width,).
            signs: What `all_signs` returns.
        """
        known = words @ self.state + signs @ self.signs
        known += (mean @ self.mean + self.bias)[:, None]
        known = _bent(_normed(known, self.scale[:, 0], self.shift[:, 0]))
        for layer in range(self.near.shape[1]):
            weights, away = self.near[:, layer], 2**layer
            seen = _through(known, weights[:, 1]) + self.near_bias[:, layer, None]
            seen[:, away:] += known[:, :-away] @ weights[:, 0]
            seen[:, :-away] += known[:, away:] @ weights[:, 2]
            known = known + _bent(_normed(seen, self.scale[:, layer + 1], self.shift[:, layer + 1]))
        return np.asarray(
            (known @ self.out + self.out_bias[:, None]).mean(axis=0), dtype=np.float32
        )


def all_signs(goal: Goal, text: str, words: Sequence[Word]) -> Array:
    """Return what spelling, place and rules tell of words, shape (n_words, N_SIGNS + N_RULED)."""
    return np.concatenate([signs_of(text, words), ruled_signs(goal, words)], axis=1)


def _normed(values: Array, scale: Array, shift: Array) -> Array:
    middle = values.mean(axis=-1, keepdims=True)
    spread = np.sqrt(values.var(axis=-1, keepdims=True) + _NEARLY_ZERO)
    return np.asarray((values - middle) / spread * scale[:, None] + shift[:, None], np.float32)


def _through(values: Array, weights: Array) -> Array:
    return np.asarray(values @ weights, dtype=np.float32)


def _bent(values: Array) -> Array:
    """Return values through GELU (Hendrycks, Gimpel 2016), in its form with a tangent."""
    inner = np.float32(np.sqrt(2 / np.pi)) * (values + np.float32(0.044715) * values**3)
    return np.asarray(values * (1 + np.tanh(inner)) / 2, dtype=np.float32)
