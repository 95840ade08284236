"""Upper layers that were tuned to tell kinds of texts apart: states of lower layers -> scores."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recommender.adapter import Adapter, as_arrays, from_arrays
from recommender.embeddings import text_key
from recommender.encoder import open_session, read_manifest
from recommender.errors import DamagedModelError

_HEAD, _BIAS, _LEARNED = "head.weight", "head.bias", "learned"
_KEY = 8

Array = NDArray[np.float32]


@dataclass(frozen=True)
class Tuning:
    """What was learned: a small change of the upper layers, and what reads their mean.

    Attributes:
        adapter: Change of the upper layers, named as in the whole transformer.
        head: Shape (n_kinds, width).
        bias: Shape (n_kinds,).
        learned: Short keys of the texts that it was learned from, see `is_learned`.
    """

    adapter: Adapter
    head: Array
    bias: Array
    learned: frozenset[bytes]

    def is_learned(self, text: str) -> bool:
        """Return whether a text was learned from: of it the layers are surer than of others."""
        return short_key(text) in self.learned


class TunedLayers:
    """Upper layers with a head, prepared for ONNX Runtime.

    Args:
        folder: A folder that `preparation.ensure_tuned` made.

    Raises:
        DamagedModelError: A file is missing or not what the manifest says.
        ForeignModelError: The folder holds something else.
    """

    def __init__(self, folder: Path) -> None:
        manifest = read_manifest(folder)
        self.identity: str = manifest["identity"]
        self._session = open_session(folder / manifest["model"])

    def scores(self, states: Array) -> Array:
        """Return the scores of one text's kinds, shape (n_kinds,).

        Args:
            states: What the lower layers made of the text, shape (n_tokens, width).
        """
        (scores,) = self._session.run(None, {"states": states[None]})
        return np.asarray(scores[0], dtype=np.float32)


def read_tuning(path: Path) -> Tuning:
    """Read what was learned; it is stored in half precision.

    Raises:
        DamagedModelError: Parts are missing, or do not fit.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        arrays = load_file(path)
        head, bias = (arrays.pop(name).astype(np.float32) for name in (_HEAD, _BIAS))
        learned = frozenset(each.tobytes() for each in arrays.pop(_LEARNED))
    except (OSError, SafetensorError, KeyError) as fault:
        raise DamagedModelError(path, type(fault).__name__) from fault
    return Tuning(from_arrays(arrays, path), head, bias, learned)


def write_tuning(tuning: Tuning, path: Path) -> None:
    """Write what was learned in half precision."""
    from safetensors.numpy import save_file

    read_by = {_HEAD: tuning.head, _BIAS: tuning.bias}
    halves = {name: np.ascontiguousarray(each, dtype=np.float16) for name, each in read_by.items()}
    keys = np.frombuffer(b"".join(sorted(tuning.learned)), dtype=np.uint8)
    learned = {_LEARNED: keys.reshape(-1, _KEY).copy()}
    save_file(as_arrays(tuning.adapter) | halves | learned, path)


def short_key(text: str) -> bytes:
    """Return a key of a text that tells thousands apart: eight bytes."""
    return text_key(text)[:_KEY]
