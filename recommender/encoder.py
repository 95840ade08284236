"""Texts -> embeddings: the only door to the language model."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from recommender.errors import DamagedModelError, ForeignModelError
from recommender.once import encoded

MODEL, TOKENIZER, MANIFEST = "model.onnx", "tokenizer.json", "manifest.json"
SCHEMA = 1

# A tokenizer's memory grows with long unspaced strings; nobody states a goal at such length.
MAX_CHARACTERS = 2_000


class Encoder(Protocol):
    """Turns texts into unit vectors.

    Attributes:
        identity: Changes whenever the vectors would change; names caches and indexes.
        dimension: Length of a vector.
    """

    identity: str
    dimension: int

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one vector of length one for each text, shape (n_texts, dimension)."""


class OnnxEncoder:
    """A prepared model version on ONNX Runtime; imports neither torch nor sentence-transformers.

    Every text is encoded by itself, without padding: an int8 graph measures its ranges over the
    batch, so that a vector would depend on its neighbours, and on this size of model batches
    bring next to nothing on a processor.

    Args:
        folder: A folder that `preparation.prepare` made.
        n_threads: Threads of one encoding; one is quickest for the short texts of a chat.

    Raises:
        DamagedModelError: A file is missing or not what the manifest says.
        ForeignModelError: The folder holds something else than a prepared model.
    """

    def __init__(self, folder: Path, *, n_threads: int = 1) -> None:
        manifest = read_manifest(folder)
        self.identity: str = manifest["identity"]
        self.made_of: str = _made_of(manifest)
        self.dimension: int = manifest["dimension"]
        self._tokenizer = _tokenizer(folder / TOKENIZER, manifest["max_tokens"])
        self._session = self._opened(folder / manifest["model"], n_threads)
        self._inputs = [each.name for each in self._session.get_inputs()]

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one vector of length one for each text, shape (n_texts, dimension)."""
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        return np.concatenate([encoded(self.identity, text, self._encode_one) for text in texts])

    def _encode_one(self, text: str) -> NDArray[np.float32]:
        (vector,) = self._outputs(text)
        return np.asarray(vector, dtype=np.float32)

    def _opened(self, graph: Path, n_threads: int) -> Any:
        return open_session(graph, n_threads=n_threads)

    def _outputs(self, text: str) -> list[NDArray[np.float32]]:
        tokens = self._tokenizer.encode(clean(text))
        ids = np.array([tokens.ids], dtype=np.int64)
        given = {
            "input_ids": ids,
            "attention_mask": np.ones_like(ids),
            "token_type_ids": np.zeros_like(ids),
        }
        return list(self._session.run(None, {name: given[name] for name in self._inputs}))


class SentenceTransformerEncoder:
    """The original model through sentence-transformers and torch: for preparing and comparing."""

    def __init__(self, source: str | Path) -> None:
        self.model = load_sentence_transformer(source)
        self.identity = f"sentence-transformers-{Path(source).name}"
        self.dimension = int(self.model.get_embedding_dimension())

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one vector of length one for each text, shape (n_texts, dimension)."""
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        vectors = self.model.encode(
            [clean(text) for text in texts], normalize_embeddings=True, show_progress_bar=False
        )
        return np.asarray(vectors, dtype=np.float32)


def load_sentence_transformer(source: str | Path) -> Any:
    """Load a sentence-transformers model from what is on this machine; nothing is downloaded.

    Raises:
        ForeignModelError: There is no such model at hand.
    """
    import os

    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    from sentence_transformers import SentenceTransformer
    from transformers.utils import logging as chatter

    chatter.disable_progress_bar()
    try:
        return SentenceTransformer(
            str(source), local_files_only=True, trust_remote_code=False, device="cpu"
        )
    except (OSError, ValueError, KeyError, ImportError) as fault:
        raise ForeignModelError(str(source), type(fault).__name__) from fault


def clean(text: str) -> str:
    """Return a text that a tokenizer takes: bounded, without lone surrogates or NUL."""
    short = text[:MAX_CHARACTERS]
    return short.encode("utf-8", errors="replace").decode("utf-8").replace("\0", " ")


def read_manifest(folder: Path) -> dict[str, Any]:
    """Return a prepared folder's manifest after checking every file against it.

    Raises:
        DamagedModelError: A file is missing or not what the manifest says.
        ForeignModelError: There is no manifest of ours.
    """
    try:
        manifest = json.loads((folder / MANIFEST).read_text("utf-8"))
        files = manifest["sha256"]
        if manifest["schema"] != SCHEMA:
            raise ForeignModelError(str(folder), f"schema {manifest['schema']}")
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise ForeignModelError(str(folder), type(fault).__name__) from fault
    for name, expected in files.items():
        path = folder / name
        if not path.is_file():
            raise DamagedModelError(path, "it is missing")
        found = sha256_of(path)
        if found != expected:
            raise DamagedModelError(path, f"its sha256 is {found[:12]}, not {expected[:12]}")
    return dict(manifest)


def identity_of(folder: Path) -> str:
    """Return a prepared folder's identity without reading the model: it is checked when opened.

    Raises:
        ForeignModelError: There is no manifest of ours.
    """
    try:
        return str(json.loads((folder / MANIFEST).read_text("utf-8"))["identity"])
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise ForeignModelError(str(folder), type(fault).__name__) from fault


def made_of(encoder: Encoder) -> str:
    """Return what an encoder was made of, the same on every machine; its identity if not known.

    The same weights come out a last bit apart on another processor, and the prepared model has
    another identity there. What was fitted to the vectors serves all of them.
    """
    return str(getattr(encoder, "made_of", encoder.identity))


def made_of_folder(folder: Path) -> str:
    """Return the same of a prepared folder, without reading the model.

    Raises:
        ForeignModelError: There is no manifest of ours.
    """
    identity = identity_of(folder)
    return _made_of({"identity": identity, **json.loads((folder / MANIFEST).read_text("utf-8"))})


def _made_of(manifest: dict[str, Any]) -> str:
    weights, learned = manifest.get("weights_sha256"), manifest.get("adapter_sha256")
    if not weights:
        return str(manifest["identity"])
    return "-".join([manifest["name"], weights[:8], *([learned[:8]] if learned else [])])


def sha256_of(path: Path) -> str:
    """Return a file's sha256 in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _tokenizer(path: Path, max_tokens: int) -> Any:
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_padding()
    tokenizer.enable_truncation(max_length=max_tokens)
    return tokenizer


def open_session(graph: Path, *, n_threads: int = 1) -> Any:
    """Open the ONNX graph of a file on the processor."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = n_threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(
        str(graph), sess_options=options, providers=["CPUExecutionProvider"]
    )
