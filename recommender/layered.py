"""A prepared transformer that also tells what its lower layers make of a text.

What a text means takes all layers. Whoever asks for something else reads on from below: the tagger
of words (`roles`) from the states of the lower layers, tuned layers (`tuned`) from the words
themselves, so that the table of words, most of the model, is in memory once.
"""

import shutil
import tempfile
from collections.abc import Sequence
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.encoder import MODEL, Encoder, OnnxEncoder, clean, open_session
from recommender.once import encoded

# Of twelve. Below, a layer knows words; above, what they are about.
N_LOWER = 8

# What the exporter calls the states that leave the last of the lower layers, and the words that
# come into the first.
_STATES = f"/transformer/encoder/layer.{N_LOWER - 1}/output/LayerNorm/LayerNormalization_output_0"
_WORDS = "/transformer/embeddings/LayerNorm/LayerNormalization_output_0"

# Numbers of fields: onnx.proto, messages ModelProto, GraphProto and ValueInfoProto.
_GRAPH, _OUTPUT, _NAME = 7, 12, 1

Array = NDArray[np.float32]


class LayeredEncoder(OnnxEncoder):
    """Encodes like `OnnxEncoder`, to the last bit, and gives what came before."""

    def encode(self, texts: Sequence[str]) -> Array:
        """Return one vector of length one for each text, shape (n_texts, dimension)."""
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        return np.concatenate([self._all(text)[:1] for text in texts])

    def read(self, text: str) -> tuple[Array, Array]:
        """Return a text's vector, shape (dimension,), and states, shape (n_tokens, dimension)."""
        vector, states, _ = self._told(text)
        return vector, states

    def read_words(self, text: str) -> tuple[Array, Array]:
        """Return a text's vector, and its words before any layer, shape (n_tokens, dimension)."""
        vector, _, words = self._told(text)
        return vector, words

    def places(self, text: str) -> list[tuple[int, int]]:
        """Return where the piece of each state begins and ends in a text, the same for none."""
        return [(start, end) for start, end in self._tokenizer.encode(clean(text)).offsets]

    def _told(self, text: str) -> tuple[Array, Array, Array]:
        told = self._all(text)
        n_tokens = len(told) // 2
        return told[0], told[1 : 1 + n_tokens], told[1 + n_tokens :]

    def _all(self, text: str) -> Array:
        return encoded(self.identity, text, self._encode_one)

    def _encode_one(self, text: str) -> Array:
        vector, states, words = self._outputs(text)
        return np.concatenate([vector, states[0], words[0]])

    def _opened(self, graph: Path, n_threads: int) -> Any:
        # From a file: a session that is opened from bytes keeps them, sixty megabytes.
        with tempfile.TemporaryDirectory() as scratch:
            extended = Path(scratch) / MODEL
            _write_with_states(graph, extended)
            return open_session(extended, n_threads=n_threads)


def open_layered(folder: Path) -> Encoder:
    """Open a prepared model, with its states where its graph names them as we know them."""
    with (folder / MODEL).open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as graph:
        is_layered = all(graph.find(name.encode()) >= 0 for name in (_STATES, _WORDS))
    if not is_layered:
        return OnnxEncoder(folder)
    try:
        return LayeredEncoder(folder)
    except OSError:  # No room for temporary files: vectors are what most of the program needs.
        return OnnxEncoder(folder)


def _write_with_states(graph: Path, extended: Path) -> None:
    """Write a graph that has states and words as outputs beside its own.

    Two messages of protobuf, one after the other, are one message with the parts of both: so that
    nothing of sixty megabytes is parsed only to name two more outputs.
    """
    shutil.copyfile(graph, extended)
    outputs = [_field(_OUTPUT, _field(_NAME, name.encode())) for name in (_STATES, _WORDS)]
    with extended.open("ab") as file:
        file.write(_field(_GRAPH, b"".join(outputs)))


def _field(number: int, content: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def _varint(value: int) -> bytes:
    low = value & 0x7F
    return bytes([low | 0x80]) + _varint(value >> 7) if value > low else bytes([low])
