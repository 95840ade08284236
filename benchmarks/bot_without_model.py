"""`advisor bot` with an encoder that hashes words in place of the language model."""

import hashlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.app import App
from bot.settings import Settings
from bot.telegram.starting import run


class Hashing:
    """Each word is one of 384 directions."""

    identity = "hashing"
    dimension = 384

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one vector of length one for each text, shape (n_texts, 384)."""
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in text.lower().split():
                digest = hashlib.sha256(word.encode()).digest()
                vectors[row, int.from_bytes(digest[:2]) % self.dimension] += 1.0
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        return vectors / np.where(lengths > 0, lengths, 1.0)


class RulesOnly:
    """Triage without its classifier, which would be fitted to the hashes for minutes."""

    def classifier(self) -> None:
        """Load nothing."""

    def of(self, _text: str) -> None:
        """Say nothing: then only the rules speak."""


if __name__ == "__main__":
    app = App(Settings())
    app.__dict__["encoder"] = Hashing()
    app.__dict__["triage"] = RulesOnly()
    run(app)
