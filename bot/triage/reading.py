"""What triage reads in a message: what it means, and what layers tuned to our topics say of it."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.triage.topics import TOPICS
from recommender.encoder import Encoder, made_of
from recommender.layered import LayeredEncoder
from recommender.tuned import TunedLayers, Tuning, read_tuning

# Made by `python -m benchmarks.train_triage`.
TUNED = Path(__file__).parent / "fitted" / "reading.safetensors"


class Reader:
    """An encoder whose vectors go on with the scores that tuned layers give to each topic.

    Both read the same words (`recommender.layered`); the tuned layers are layers of their own.

    Args:
        encoder: The multilingual model.
        tuned: Its layers once more, tuned to topics.
        learned: The file that they were prepared from.
    """

    def __init__(
        self, encoder: LayeredEncoder, tuned: TunedLayers, *, learned: Path = TUNED
    ) -> None:
        self.identity = f"{encoder.identity}+{tuned.identity}"
        self.made_of = f"{made_of(encoder)}+{tuned.identity}"
        self.dimension = encoder.dimension + len(TOPICS)
        self._encoder = encoder
        self._tuned = tuned
        self._learned = learned

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return meaning and scores of each text, shape (n_texts, dimension)."""
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        return np.stack([self._read(text) for text in texts])

    def is_learned(self, text: str) -> bool:
        """Return whether the layers learned from a text, so that they judge it too surely."""
        return self._tuning.is_learned(text)

    @cached_property
    def _tuning(self) -> Tuning:
        return read_tuning(self._learned)

    def _read(self, text: str) -> NDArray[np.float32]:
        meaning, words = self._encoder.read_words(text)
        return np.concatenate([meaning, self._tuned.scores(words)])


def n_told(encoder: Encoder) -> int:
    """Return how many of the last numbers of an encoder's vectors are scores of topics."""
    return len(TOPICS) if isinstance(encoder, Reader) else 0


def are_new(texts: Sequence[str], encoder: Encoder) -> NDArray[np.bool_]:
    """Return which texts nothing of an encoder was fitted to, shape (n_texts,)."""
    if not isinstance(encoder, Reader):
        return np.ones(len(texts), dtype=np.bool_)
    return np.array([not encoder.is_learned(text) for text in texts], dtype=np.bool_)
