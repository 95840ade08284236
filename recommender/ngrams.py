"""Pieces of words: what titles share when the words themselves differ ("soudeur", "soudeuse")."""

import re
import unicodedata
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Letters = TypeVar("Letters", str, bytes)

_WORD = re.compile(r"[^\W_]+")
SIZES = (3, 4, 5)

# A description has hundreds of pieces; more than these add time and no meaning.
MAX_PIECES = 600


@dataclass(frozen=True)
class PieceIndex:
    """Rows of text by the pieces of their words, in columns; a look-up costs a few additions.

    Attributes:
        n_rows: How many rows there are.
        pieces: The known pieces by their crc32, ascending, shape (n_pieces,).
        rarity: Inverse document frequency of each, shape (n_pieces,).
        starts: Where each piece's column begins, shape (n_pieces + 1,).
        rows: Row of each entry, as uint16 where that is enough, shape (n_entries,).
        weights: Its weight, which fits into float16; a row has length one over all pieces, shape
            (n_entries,).
    """

    n_rows: int
    pieces: NDArray[np.uint32]
    rarity: Floats
    starts: NDArray[np.int64]
    rows: NDArray[Any]
    weights: Floats

    def scores(self, text: str) -> Floats:
        """Return the cosine similarity of a text to every row, in [0, 1], shape (n_rows,)."""
        return self.scores_of(pieces_of(text))

    def scores_of(self, pieces: Sequence[int]) -> Floats:
        """Return the same for a text whose pieces are told already."""
        nothing = np.zeros(self.n_rows, dtype=np.float32)
        wanted = np.array(list(dict.fromkeys(pieces))[:MAX_PIECES], dtype=np.uint32)
        if not len(wanted) or not len(self.pieces):
            return nothing
        at = np.minimum(np.searchsorted(self.pieces, wanted), len(self.pieces) - 1)
        at = at[self.pieces[at] == wanted]
        if not len(at):
            return nothing
        rarity = self.rarity[at]
        rarity = rarity / max(float(np.linalg.norm(rarity)), 1e-9)
        starts, ends = self.starts[at], self.starts[at + 1]
        # Columns lie together: to copy them one by one is half the time of looking up entries.
        columns = list(map(slice, starts.tolist(), ends.tolist()))
        rows = np.concatenate([self.rows[each] for each in columns])
        parts = np.concatenate([self.weights[each] for each in columns])
        parts *= np.repeat(rarity, ends - starts)
        found = np.bincount(rows, weights=parts, minlength=self.n_rows)
        return np.asarray(found, dtype=np.float32)

    def arrays(self, *, prefix: str) -> dict[str, NDArray[Any]]:
        """Return the arrays by name, for saving."""
        names = ("pieces", "rarity", "starts", "rows")
        arrays: dict[str, NDArray[Any]] = {f"{prefix}{name}": getattr(self, name) for name in names}
        arrays[f"{prefix}weights"] = self.weights.astype(np.float16)
        return arrays | {f"{prefix}n_rows": np.array([self.n_rows])}

    @classmethod
    def from_arrays(cls, arrays: dict[str, NDArray[Any]], *, prefix: str) -> "PieceIndex":
        """Return the index that `arrays` saved."""
        names = ("pieces", "rarity", "starts", "rows")
        n_rows = int(arrays[f"{prefix}n_rows"][0])
        weights = arrays[f"{prefix}weights"].astype(np.float32)
        plain = {name: arrays[f"{prefix}{name}"] for name in names}
        return cls(n_rows=n_rows, weights=weights, **plain)

    @classmethod
    def of(cls, texts: Sequence[str], owners: Any, *, least: int = 2) -> "PieceIndex":
        """Index rows that are made of several texts each.

        Each text counts alike, however long; the sum of a row's texts is taken to the power of
        one half, so that what many of its texts repeat does not drown what one of them adds.

        Args:
            texts: The texts.
            owners: Weight of each text in each row, a sparse matrix of shape (n_texts, n_rows).
            least: In how many texts a piece must stand to be known.
        """
        from scipy.sparse import diags

        each, known, rarity = rows_of_pieces(texts, least=least)
        rows = (owners.T.tocsr() @ each).tocsr()
        rows.data = np.sqrt(np.maximum(rows.data, 0))
        length = np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1)).ravel())
        columns_ = (diags((1 / np.maximum(length, 1e-9)).astype(np.float32)) @ rows).tocsc()
        columns_.eliminate_zeros()
        return cls(
            n_rows=rows.shape[0],
            pieces=known,
            rarity=rarity.astype(np.float32),
            starts=np.asarray(columns_.indptr, dtype=np.int64),
            rows=np.asarray(columns_.indices, dtype=_row_type(rows.shape[0])),
            weights=np.asarray(columns_.data, dtype=np.float16).astype(np.float32),
        )


def rows_of_pieces(
    texts: Sequence[str], *, least: int = 2
) -> tuple[Any, NDArray[np.uint32], NDArray[np.float64]]:
    """Return what the pieces of each text weigh, rows of length one, sparse.

    Args:
        texts: The texts.
        least: In how many of them a piece must stand to count.

    Returns:
        Shape (n_texts, n_pieces), the pieces by their crc32, ascending, and their rarity.
    """
    from scipy.sparse import csr_matrix, diags

    codes, starts = [], [0]
    for text in texts:
        codes.append(np.fromiter(dict.fromkeys(pieces_of(text)), dtype=np.uint32)[:MAX_PIECES])
        starts.append(starts[-1] + len(codes[-1]))
    flat = np.concatenate(codes) if codes else np.zeros(0, dtype=np.uint32)
    known, columns, seen = np.unique(flat, return_inverse=True, return_counts=True)
    rarity = (np.log((1 + len(texts)) / (1 + seen)) + 1) * (seen >= least)
    shape = (len(texts), len(known))
    each = csr_matrix((rarity[columns].astype(np.float32), columns, starts), shape=shape)
    length = np.sqrt(np.asarray(each.multiply(each).sum(axis=1)).ravel())
    return diags((1 / np.maximum(length, 1e-9)).astype(np.float32)) @ each, known, rarity


def _row_type(n_rows: int) -> Any:
    return np.uint16 if n_rows <= np.iinfo(np.uint16).max else np.int32


def pieces_of(text: str) -> list[int]:
    """Return the crc32 of each piece of three to five letters, word borders counted as letters."""
    return pieces_in(words_of(text))


def pieces_in(words: Iterable[str]) -> list[int]:
    """Return the same of words as `words_of` tells them."""
    found: list[int] = []
    for word in dict.fromkeys(words):
        bordered = f" {word} "
        if not bordered.isascii():
            found += [zlib.crc32(piece.encode()) for piece in _cut(bordered)]
            continue
        # Where a letter is a byte, to encode a word once takes half the time.
        raw = bordered.encode()
        found += [zlib.crc32(piece) for piece in _cut(raw)]
    return found


def _cut(word: Letters) -> list[Letters]:
    found: list[Letters] = []
    for size in SIZES:
        if len(word) <= size:
            found.append(word)
            break
        found += [word[start : start + size] for start in range(len(word) - size + 1)]
    return found


def words_of(text: str) -> list[str]:
    """Return the words of a text, in small letters without accents."""
    return _WORD.findall(bare(text))


def bare(text: str) -> str:
    """Return a text in small letters without accents."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.lower())
    return "".join(each for each in parts if not unicodedata.combining(each))
