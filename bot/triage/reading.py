"""What triage reads in a message: what it means, and what layers tuned to our topics say of it."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.triage.topics import TOPICS
from recommender.encoder import Encoder
from recommender.layered import LayeredEncoder
from recommender.tuned import TunedLayers

# Made by `python -m benchmarks.train_triage`.
TUNED = Path(__file__).parent / "fitted" / "reading.safetensors"


class Reader:
    """An encoder whose vectors go on with the scores that tuned layers give to each topic.

    The lower layers run once for both (`recommender.layered`).

    Args:
        encoder: The multilingual model.
        tuned: Its upper layers once more, tuned to topics.
    """

    def __init__(self, encoder: LayeredEncoder, tuned: TunedLayers) -> None:
        self.identity = f"{encoder.identity}+{tuned.identity}"
        self.dimension = encoder.dimension + len(TOPICS)
        self._encoder = encoder
        self._tuned = tuned

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return meaning and scores of each text, shape (n_texts, dimension)."""
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        return np.stack([self._read(text) for text in texts])

    def _read(self, text: str) -> NDArray[np.float32]:
        meaning, states = self._encoder.read(text)
        return np.concatenate([meaning, self._tuned.scores(states)])


def n_told(encoder: Encoder) -> int:
    """Return how many of the last numbers of an encoder's vectors are scores of topics."""
    return len(TOPICS) if isinstance(encoder, Reader) else 0
