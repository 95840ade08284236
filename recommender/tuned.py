"""Upper layers that were tuned to tell kinds of texts apart: states of lower layers -> scores."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recommender.adapter import Adapter, as_arrays, from_arrays
from recommender.encoder import open_session, read_manifest
from recommender.errors import DamagedModelError

_HEAD, _BIAS = "head.weight", "head.bias"

Array = NDArray[np.float32]


@dataclass(frozen=True)
class Tuning:
    """What was learned: a small change of the upper layers, and what reads their mean.

    Attributes:
        adapter: Change of the upper layers, named as in the whole transformer.
        head: Shape (n_kinds, width).
        bias: Shape (n_kinds,).
    """

    adapter: Adapter
    head: Array
    bias: Array


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
        self._session = open_session(str(folder / manifest["model"]))

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
    except (OSError, SafetensorError, KeyError) as fault:
        raise DamagedModelError(path, type(fault).__name__) from fault
    return Tuning(from_arrays(arrays, path), head, bias)


def write_tuning(tuning: Tuning, path: Path) -> None:
    """Write what was learned in half precision."""
    from safetensors.numpy import save_file

    read_by = {_HEAD: tuning.head, _BIAS: tuning.bias}
    halves = {name: np.ascontiguousarray(each, dtype=np.float16) for name, each in read_by.items()}
    save_file(as_arrays(tuning.adapter) | halves, path)
