"""What the default encoder has learned of the field: a small change of its upper layers."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.encoder import sha256_of
from recommender.errors import DamagedModelError

FOLDER = Path(__file__).parent / "learned"
ENGLISH, BRIDGE, SPELLING = "english.safetensors", "bridge.safetensors", "spelling.safetensors"
GLOSSARY = "glossary.tsv"
MANIFEST = "manifest.json"

_DOWN, _UP = ".down", ".up"

Array = NDArray[np.float32]


@dataclass(frozen=True)
class Adapter:
    """The difference between learned and original weights, as products of two thin matrices.

    Attributes:
        factors: Name of a weight -> (down, up), shapes (rank, n_in) and (n_out, rank); the weight
            changes by up @ down.
    """

    factors: dict[str, tuple[Array, Array]]

    def change(self, name: str) -> Array:
        """Return what is added to a weight, shape (n_out, n_in)."""
        down, up = self.factors[name]
        return up @ down

    def scaled(self, share: float) -> "Adapter":
        """Return the adapter that goes this share of the way; 0 is the original model."""
        return Adapter({name: (down, share * up) for name, (down, up) in self.factors.items()})


@dataclass(frozen=True)
class Learned:
    """A folder of what was learned, checked against its manifest.

    Attributes:
        folder: Where it is.
        manifest: Its manifest: data, licences, seed, figures.
    """

    folder: Path
    manifest: dict[str, Any]

    def path(self, name: str) -> Path:
        """Return the path of one of its files."""
        return self.folder / name

    def version(self, *names: str) -> str:
        """Return what changes whenever one of these files does, eight letters and digits each."""
        return "-".join(str(self.manifest["sha256"][name])[:8] for name in names)


def learned(folder: Path = FOLDER) -> Learned | None:
    """Return what was learned, or None where nothing is there.

    Raises:
        DamagedModelError: A file is not what the manifest says.
    """
    path = folder / MANIFEST
    if not path.is_file():
        return None
    try:
        manifest = json.loads(path.read_text("utf-8"))
        files = dict(manifest["sha256"])
    except (ValueError, KeyError, TypeError) as fault:
        raise DamagedModelError(path, type(fault).__name__) from fault
    for name, expected in files.items():
        if not (folder / name).is_file():
            raise DamagedModelError(folder / name, "it is missing")
        found = sha256_of(folder / name)
        if found != expected:
            raise DamagedModelError(folder / name, f"its sha256 is {found[:12]}")
    return Learned(folder=folder, manifest=manifest)


def read_adapter(path: Path) -> Adapter:
    """Read an adapter; it is stored in half precision.

    Raises:
        DamagedModelError: A matrix has no partner, or they do not fit.
    """
    from safetensors.numpy import load_file

    arrays = load_file(path)
    names = sorted(name.removesuffix(_DOWN) for name in arrays if name.endswith(_DOWN))
    if len(arrays) != 2 * len(names) or not names:
        raise DamagedModelError(path, "it does not hold pairs of matrices")
    factors = {}
    for name in names:
        if name + _UP not in arrays:
            raise DamagedModelError(path, f"{name} has no partner")
        down = arrays[name + _DOWN].astype(np.float32)
        up = arrays[name + _UP].astype(np.float32)
        if up.ndim != 2 or down.ndim != 2 or up.shape[1] != down.shape[0]:
            raise DamagedModelError(path, f"the matrices of {name} do not fit")
        factors[name] = (down, up)
    return Adapter(factors)


def write_adapter(adapter: Adapter, path: Path) -> None:
    """Write an adapter in half precision."""
    from safetensors.numpy import save_file

    arrays = {}
    for name, (down, up) in sorted(adapter.factors.items()):
        arrays[name + _DOWN] = np.ascontiguousarray(down.astype(np.float16))
        arrays[name + _UP] = np.ascontiguousarray(up.astype(np.float16))
    save_file(arrays, path)


def apply(adapter: Adapter, transformer: Any) -> None:
    """Add an adapter's changes to the weights of a torch transformer.

    Raises:
        DamagedModelError: The transformer has no such weight, or one of another shape.
    """
    import torch

    weights = dict(transformer.named_parameters())
    with torch.no_grad():
        for name in adapter.factors:
            change = torch.from_numpy(adapter.change(name))
            if name not in weights or weights[name].shape != change.shape:
                raise DamagedModelError(ENGLISH, f"the model has no weight {name} of its shape")
            weights[name].add_(change)
