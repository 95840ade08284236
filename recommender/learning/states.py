"""What the lower layers make of texts: computed once, because only the upper layers learn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.embeddings import text_key
from recommender.encoder import clean

# Longer documents say what they are about at their beginning.
MAX_TOKENS = 128
_BATCH = 64

Rows = NDArray[np.intp]


@dataclass(frozen=True)
class States:
    """Hidden states of texts after the lower layers, one text after the other.

    Attributes:
        values: One row a token, shape (n_tokens, width), half precision.
        lengths: Tokens of each text, shape (n_texts,).
    """

    values: NDArray[np.float16]
    lengths: NDArray[np.int64]

    def padded(self, rows: Rows) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return the states of some texts and which of them are tokens, padded to the longest."""
        starts = np.cumsum(self.lengths) - self.lengths
        longest = int(self.lengths[rows].max())
        values = np.zeros((len(rows), longest, self.values.shape[1]), dtype=np.float32)
        mask = np.zeros((len(rows), longest), dtype=np.float32)
        for place, row in enumerate(rows):
            length = self.lengths[row]
            values[place, :length] = self.values[starts[row] : starts[row] + length]
            mask[place, :length] = 1.0
        return values, mask


class StateCache:
    """States kept by the hash of their text, in memory and in one file.

    Args:
        path: The file; made anew by `save`.
        lower: Gives the padded states of a batch of texts and their lengths.
    """

    def __init__(self, path: Path, lower: Callable[[list[str]], tuple[Any, Any]]) -> None:
        self._path = path
        self._lower = lower
        self._known: dict[bytes, NDArray[np.float16]] = _read(path)

    def of(self, texts: Sequence[str], on_progress: Callable[[int, int], None]) -> States:
        """Return the states of texts; only unseen ones are computed."""
        keys = [text_key(text) for text in texts]
        wanted = dict(zip(keys, texts, strict=True))
        missing = [(key, clean(text)) for key, text in wanted.items() if key not in self._known]
        missing.sort(key=lambda pair: len(pair[1]))
        for start in range(0, len(missing), _BATCH):
            batch = missing[start : start + _BATCH]
            values, lengths = self._lower([text for _, text in batch])
            for place, (key, _) in enumerate(batch):
                self._known[key] = values[place, : lengths[place]].astype(np.float16)
            on_progress(min(start + _BATCH, len(missing)), len(missing))
        found = [self._known[key] for key in keys]
        return States(np.concatenate(found), np.array([len(each) for each in found]))

    def save(self) -> None:
        """Write everything known to the file."""
        from safetensors.numpy import save_file

        if not self._known:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        found = list(self._known.values())
        arrays = {
            "keys": np.frombuffer(b"".join(self._known), dtype=np.uint8).reshape(len(found), -1),
            "lengths": np.array([len(each) for each in found], dtype=np.int64),
            "values": np.concatenate(found),
        }
        draft = self._path.with_suffix(".part")
        save_file(arrays, draft)
        draft.replace(self._path)


def _read(path: Path) -> dict[bytes, NDArray[np.float16]]:
    from safetensors.numpy import load_file

    if not path.is_file():
        return {}
    arrays = load_file(path)
    ends = np.cumsum(arrays["lengths"])
    parts = np.split(arrays["values"], ends[:-1])
    return {key.tobytes(): part for key, part in zip(arrays["keys"], parts, strict=True)}
