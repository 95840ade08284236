"""Embeddings kept by the hash of their text: unchanged text is never encoded twice."""

import hashlib
import logging
import unicodedata
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recommender.encoder import Encoder

log = logging.getLogger("advisor.recommender")

# A kill loses at most one such segment of work: about half a minute on two cores.
SEGMENT = 1_024

# How many texts pass between two reports of progress.
_STEP = 32


class EmbeddingCache:
    """Vectors of one encoder, in memory and in segment files that are only ever added.

    Several processes may use one folder: each writes segments of its own, and a text that two of
    them encoded at once is merely there twice.

    Args:
        folder: Where the encoders' folders are.
        encoder: Encodes what is missing.

    Attributes:
        encoder: The same.
        n_encoded: How many texts this cache had to encode so far.
    """

    def __init__(self, folder: Path, encoder: Encoder) -> None:
        self.encoder = encoder
        self.n_encoded = 0
        self._folder = folder / encoder.identity
        self._known: dict[bytes, NDArray[np.float32]] | None = None

    def vectors(
        self,
        texts: Sequence[str],
        *,
        on_progress: Callable[[int, int], None] | None = None,
    ) -> NDArray[np.float32]:
        """Return the vectors of texts, shape (n_texts, dimension), encoding only unseen ones.

        Args:
            texts: The texts; repeats are encoded once.
            on_progress: Called with the number of texts encoded and to encode.
        """
        known = self._load()
        keys = [text_key(text) for text in texts]
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        pending = list(missing.items())
        for start in range(0, len(pending), SEGMENT):
            segment = pending[start : start + SEGMENT]
            made = []
            for step in range(0, len(segment), _STEP):
                made.append(self.encoder.encode([text for _, text in segment[step : step + _STEP]]))
                if on_progress is not None:
                    on_progress(min(start + step + _STEP, len(pending)), len(pending))
            self._keep([key for key, _ in segment], np.concatenate(made))
        self.n_encoded += len(pending)
        if not keys:
            return np.zeros((0, self.encoder.dimension), dtype=np.float32)
        return np.stack([known[key] for key in keys])

    def _load(self) -> dict[bytes, NDArray[np.float32]]:
        if self._known is None:
            self._known = {}
            for path in sorted(self._folder.glob("*.safetensors")):
                self._known |= _read_segment(path, self.encoder.dimension)
        return self._known

    def _keep(self, keys: list[bytes], vectors: NDArray[np.float32]) -> None:
        from safetensors.numpy import save_file

        self._folder.mkdir(parents=True, exist_ok=True)
        name = uuid.uuid4().hex
        draft = self._folder / f".{name}.part"
        stacked = np.frombuffer(b"".join(keys), dtype=np.uint8).reshape(len(keys), -1)
        save_file({"keys": stacked, "vectors": np.ascontiguousarray(vectors)}, draft)
        draft.replace(self._folder / f"{name}.safetensors")
        self._load().update(zip(keys, vectors, strict=True))


def text_key(text: str) -> bytes:
    """Return the key of a text: the first 16 bytes of the sha256 of its composed form."""
    composed = unicodedata.normalize("NFC", text)
    return hashlib.sha256(composed.encode("utf-8", errors="replace")).digest()[:16]


def _read_segment(path: Path, dimension: int) -> dict[bytes, NDArray[np.float32]]:
    """Read a segment; a damaged one is left out, so that its texts are encoded again."""
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        arrays = load_file(path)
        keys, vectors = arrays["keys"], arrays["vectors"]
    except (SafetensorError, KeyError, OSError) as fault:
        log.warning("embedding segment %s is damaged (%s)", path.name, type(fault).__name__)
        return {}
    if vectors.shape != (len(keys), dimension):
        log.warning("embedding segment %s has the shape %s", path.name, vectors.shape)
        return {}
    return {key.tobytes(): vector for key, vector in zip(keys, vectors, strict=True)}
