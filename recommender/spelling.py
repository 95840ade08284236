"""Which language a few words are in, by how they are spelled: for titles without small words."""

import re
import zlib
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

LANGUAGES = ("en", "fr", "es")

# 8,192 places for the letter groups of three languages: 24 KB, 99 % right on titles of the CIP
# benchmark, where common words alone find 47 % of the Spanish ones.
N_PLACES = 8_192

WORD = re.compile(r"[^\W\d_]+")
# Enough to be sure; a long description costs no more than a sentence.
_MAXWORDS = 16
_MAX_LETTERS = 30
_SHORT = 5


@dataclass(frozen=True)
class Spelling:
    """A linear model over the groups of letters in a text.

    Attributes:
        weights: One row for each language, shape (3, N_PLACES).
        bias: One for each language, shape (3,).
    """

    weights: NDArray[np.float32]
    bias: NDArray[np.float32]

    def probabilities(self, text: str) -> dict[str, float]:
        """Return the probability of each language; a text without letters is as likely in all."""
        places, shares = features(text)
        if not places.size:
            return dict.fromkeys(LANGUAGES, 1.0 / len(LANGUAGES))
        scores = self.weights[:, places] @ shares + self.bias
        odds = np.exp(scores - scores.max())
        return dict(zip(LANGUAGES, (odds / odds.sum()).tolist(), strict=True))


def features(text: str) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """Return the places of a text's letter groups, and how often each occurs.

    Counts are divided by the square root of their sum, so that longer texts weigh more, but not
    in proportion.

    Groups of two to four letters, with marks for the beginning and end of a word, and short
    words whole.
    """
    counts: Counter[int] = Counter()
    for word in WORD.findall(text.lower())[:_MAXWORDS]:
        marked = f"<{word[:_MAX_LETTERS]}>"
        groups = [
            marked[start : start + length]
            for length in (2, 3, 4)
            for start in range(len(marked) - length + 1)
        ]
        if len(word) <= _SHORT:
            groups.append(f"{marked}=")
        counts.update(zlib.crc32(group.encode()) % N_PLACES for group in groups)
    places = np.fromiter(counts.keys(), dtype=np.intp, count=len(counts))
    values = np.fromiter(counts.values(), dtype=np.float32, count=len(counts))
    total = float(values.sum())
    return places, values / np.float32(np.sqrt(total)) if total else values


def read_spelling(path: Path) -> Spelling:
    """Read a trained spelling: int8 weights with one scale."""
    from safetensors.numpy import load_file

    arrays = load_file(path)
    scale = float(arrays["scale"][0])
    return Spelling(
        weights=arrays["weights"].astype(np.float32) * np.float32(scale),
        bias=arrays["bias"].astype(np.float32),
    )


@cache
def shipped() -> Spelling:
    """Return the spelling that comes with the program; read once."""
    return read_spelling(Path(__file__).parent / "learned" / "spelling.safetensors")


def write_spelling(spelling: Spelling, path: Path) -> None:
    """Write a spelling with int8 weights."""
    from safetensors.numpy import save_file

    scale = max(float(np.abs(spelling.weights).max()), 1e-9) / 127.0
    arrays = {
        # Written as they lie in memory: columns first would come back as another matrix.
        "weights": np.ascontiguousarray(np.round(spelling.weights / scale).astype(np.int8)),
        "scale": np.array([scale], dtype=np.float32),
        "bias": spelling.bias.astype(np.float32),
    }
    save_file(arrays, path)
