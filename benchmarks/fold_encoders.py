"""Encoders of the folds: each has learned the field without the families that it is tested on.

What ships has learned from all families of occupations, so that on labelled goals it would be
asked what it was told. `benchmarks.train_encoder` keeps what each fold learned; here it becomes
an encoder like the one that ships, but of full precision (int8 costs .0036 nDCG@10).
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from recommender import adapter
from recommender.adapter import sha256_of
from recommender.embeddings import EmbeddingCache
from recommender.encoder import Encoder, load_sentence_transformer
from recommender.glossary import read_glossary
from recommender.learning.layers import LearningLayers
from recommender.learning.states import StateCache
from recommender.multilingual import MultilingualEncoder, read_bridge
from recommender.preparation import MULTILINGUAL, default_weights, ensure_encoder
from recommender.spelling import read_spelling

# Where `benchmarks.train_encoder` keeps what it learned, and what is slow to compute.
WORK = Path(os.environ.get("ADVISOR_LEARNING", ".advisor/learning"))


class FoldEncoders:
    """Opens the encoders of all folds; they share what their lower layers and e5 make of texts.

    Args:
        embeddings: Folder of the vectors that are kept.
    """

    def __init__(self, embeddings: Path) -> None:
        import torch

        torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "1")))
        self._embeddings = embeddings
        self._foreign = ensure_encoder(WORK, MULTILINGUAL, on_step=lambda _: None)
        self._lower = LearningLayers(_model(), rank=1, seed=0)
        self._states = StateCache(WORK / "states.safetensors", self._lower.lower)

    def identity(self, fold: int) -> str:
        """Return what changes whenever a fold has learned something else."""
        folder = _learned(fold)
        return " ".join(
            sha256_of(folder / name) for name in (adapter.ENGLISH, adapter.BRIDGE, adapter.GLOSSARY)
        )

    def of(self, fold: int) -> EmbeddingCache:
        """Return the vectors of a fold's encoder."""
        folder = _learned(fold)
        bridge, glossary = folder / adapter.BRIDGE, folder / adapter.GLOSSARY
        foreign = _Kept(EmbeddingCache(WORK / "embeddings", self._foreign))
        encoder = MultilingualEncoder(
            _Learned(folder / adapter.ENGLISH, self._states),
            lambda: foreign,
            foreign_identity=f"{self._foreign.identity}-{sha256_of(bridge)[:8]}-{sha256_of(glossary)[:8]}",
            bridge=read_bridge(bridge),
            spelling=read_spelling(adapter.FOLDER / adapter.SPELLING),
            glossary=read_glossary(glossary),
        )
        return _InBatches(self._embeddings, encoder)


class _Learned:
    """The default model with what a fold learned."""

    def __init__(self, path: Path, states: StateCache) -> None:
        model = _model()
        adapter.apply(adapter.read_adapter(path), model[0].auto_model)
        self._layers, self._states = LearningLayers(model, rank=1, seed=0), states
        self.identity = f"fold-{sha256_of(path)[:12]}"
        self.dimension = self._layers.width

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        states = self._states.of(texts, lambda _, __: None)
        return self._layers.vectors(states, np.arange(len(texts)))


class _Kept:
    """An encoder that asks its kept vectors first."""

    def __init__(self, kept: EmbeddingCache) -> None:
        self.identity, self.dimension = kept.encoder.identity, kept.encoder.dimension
        self._kept = kept

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        return self._kept.vectors(texts)


class _InBatches(EmbeddingCache):
    """Encodes texts of like length side by side, which is quicker through torch."""

    def vectors(self, texts: Sequence[str], **told: Any) -> np.ndarray:
        super().vectors(sorted(set(texts), key=lambda text: (len(text), text)), **told)
        return super().vectors(texts)


def _learned(fold: int) -> Path:
    folder = WORK / f"fold-{fold}"
    if not (folder / adapter.ENGLISH).is_file():
        sys.exit(
            f"{folder} holds nothing learned. Learn first: "
            f"python -m benchmarks.train_encoder --work {WORK} --folds {fold}"
        )
    return folder


def _model() -> Any:
    return load_sentence_transformer(default_weights())


__all__ = ["WORK", "Encoder", "FoldEncoders"]
