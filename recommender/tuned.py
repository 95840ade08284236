"""Layers that were tuned to tell kinds of texts apart: words -> scores."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.adapter import Adapter
from recommender.embeddings import text_key
from recommender.encoder import open_session, read_manifest
from recommender.errors import DamagedModelError

_HEADS, _BIASES, _LEARNED = "head.weight", "head.bias", "learned"
_KEY = 8

# Thin matrices in eight bits, and what their products are multiplied with.
_DOWN, _UP, _SCALE = ".down", ".up", ".scale"
_MOST = 127

Array = NDArray[np.float32]


@dataclass(frozen=True)
class Tuning:
    """What was learned: small changes of the layers, and what reads the mean of each.

    Layers that began otherwise err otherwise, so that their mean errs less than any of them.

    Attributes:
        adapters: Changes of the layers, named as in the whole transformer, one a beginning.
        heads: Shape (n_adapters, n_kinds, width).
        biases: Shape (n_adapters, n_kinds).
        learned: Short keys of the texts that it was learned from, see `is_learned`.
    """

    adapters: tuple[Adapter, ...]
    heads: Array
    biases: Array
    learned: frozenset[bytes]

    def is_learned(self, text: str) -> bool:
        """Return whether a text was learned from: of it the layers are surer than of others."""
        return short_key(text) in self.learned


def together(tunings: Sequence[Tuning]) -> Tuning:
    """Return what was learned from the same texts, begun differently, as one."""
    return Tuning(
        adapters=tuple(each for tuning in tunings for each in tuning.adapters),
        heads=np.concatenate([tuning.heads for tuning in tunings]),
        biases=np.concatenate([tuning.biases for tuning in tunings]),
        learned=frozenset[bytes]().union(*(tuning.learned for tuning in tunings)),
    )


class TunedLayers:
    """Tuned layers with their heads, prepared for ONNX Runtime.

    Args:
        folder: A folder that `tuned_preparation.ensure_tuned` made.

    Raises:
        DamagedModelError: A file is missing or not what the manifest says.
        ForeignModelError: The folder holds something else.
    """

    def __init__(self, folder: Path) -> None:
        manifest = read_manifest(folder)
        self.identity: str = manifest["identity"]
        self._session = open_session(folder / manifest["model"])

    def scores(self, words: Array) -> Array:
        """Return the scores of one text's kinds, shape (n_kinds,).

        Args:
            words: The text's words before any layer, shape (n_tokens, width).
        """
        (scores,) = self._session.run(None, {"words": words[None]})
        return np.asarray(scores[0], dtype=np.float32)


def read_tuning(path: Path) -> Tuning:
    """Read what was learned.

    Raises:
        DamagedModelError: Parts are missing, or do not fit.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        arrays = load_file(path)
        heads, biases = (arrays.pop(name).astype(np.float32) for name in (_HEADS, _BIASES))
        learned = frozenset(each.tobytes() for each in arrays.pop(_LEARNED))
    except (OSError, SafetensorError, KeyError) as fault:
        raise DamagedModelError(path, type(fault).__name__) from fault
    parts = [
        {
            name.removeprefix(f"{n}."): each
            for name, each in arrays.items()
            if name.startswith(f"{n}.")
        }
        for n in range(len(heads))
    ]
    return Tuning(tuple(_change(part, path) for part in parts), heads, biases, learned)


def write_tuning(tuning: Tuning, path: Path) -> None:
    """Write what was learned: heads in half precision, changes of layers in eight bits.

    By eight bits no change of a weight is off by more than a hundredth of the largest of its map.
    """
    from safetensors.numpy import save_file

    read_by = {_HEADS: tuning.heads, _BIASES: tuning.biases}
    halves = {name: np.ascontiguousarray(each, dtype=np.float16) for name, each in read_by.items()}
    keys = np.frombuffer(b"".join(sorted(tuning.learned)), dtype=np.uint8)
    learned = {_LEARNED: keys.reshape(-1, _KEY).copy()}
    changes = {
        f"{n}.{name}": each
        for n, adapter in enumerate(tuning.adapters)
        for name, each in _stored(adapter).items()
    }
    save_file(changes | halves | learned, path)


def _stored(adapter: Adapter) -> dict[str, NDArray[Any]]:
    """Return thin matrices in eight bits: rows of the one, columns of the other, each by itself."""
    arrays: dict[str, NDArray[Any]] = {}
    for name, (down, up) in sorted(adapter.factors.items()):
        rows = np.maximum(np.abs(down).max(axis=1), 1e-12) / _MOST
        columns = np.maximum(np.abs(up).max(axis=0), 1e-12) / _MOST
        arrays[name + _DOWN] = np.round(down / rows[:, None]).astype(np.int8)
        arrays[name + _UP] = np.round(up / columns).astype(np.int8)
        arrays[name + _SCALE] = (rows * columns).astype(np.float32)
    return arrays


def _change(arrays: Mapping[str, NDArray[Any]], path: Path) -> Adapter:
    names = sorted(name.removesuffix(_DOWN) for name in arrays if name.endswith(_DOWN))
    if len(arrays) != 3 * len(names) or not names:
        raise DamagedModelError(path, "it does not hold pairs of matrices")
    factors = {}
    for name in names:
        try:
            down, up, scale = (arrays[name + part] for part in (_DOWN, _UP, _SCALE))
            factors[name] = (down.astype(np.float32), up.astype(np.float32) * scale)
        except (KeyError, ValueError) as fault:
            raise DamagedModelError(path, f"the matrices of {name} do not fit") from fault
        if up.ndim != 2 or down.ndim != 2 or up.shape[1] != down.shape[0]:
            raise DamagedModelError(path, f"the matrices of {name} do not fit")
    return Adapter(factors)


def short_key(text: str) -> bytes:
    """Return a key of a text that tells thousands apart: eight bytes."""
    return text_key(text)[:_KEY]
