"""The fitted classifier: arrays, and how they become probabilities; no learning library here."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.triage.features import N_PLACES, features
from bot.triage.topics import TOPICS, Topic
from bot.triage.vocabulary import kinds_found, n_kinds

LANGUAGES = ("en", "fr", "es")

# What is not rounded when a classifier is written.
EXACT = "thresholds"

Array = NDArray[np.float32]


class Thresholds(NamedTuple):
    """Probabilities from which on something is said.

    Attributes:
        distress: Distress is distress.
        worrying: Somebody should look today, whatever the topic.
        sure: The likeliest topic is taken as understood.
    """

    distress: float
    worrying: float
    sure: float


@dataclass(frozen=True)
class Classifier:
    """A linear model over a message's embedding, its spelling and its kinds of words.

    Attributes:
        meaning: Weights of the embedding, shape (n_topics, dimension).
        spelling: Weights of words and letter groups, shape (n_topics, N_PLACES).
        kinds: Weights of the kinds of words, shape (n_topics, n_kinds).
        bias: One for each topic, shape (n_topics,).
        temperature: Scores are divided by it, so that probabilities hold; shape (1,).
        thresholds: Those of `Thresholds`, in its order; shape (3,).
        language: Weights of words and letter groups for the languages, shape (3, N_PLACES).
        language_bias: One for each language, shape (3,).
    """

    meaning: Array
    spelling: Array
    kinds: Array
    bias: Array
    temperature: Array
    thresholds: Array
    language: Array
    language_bias: Array

    @property
    def limits(self) -> Thresholds:
        """The thresholds by name."""
        return Thresholds(*self.thresholds.tolist())

    def probabilities(self, text: str, vector: Array) -> tuple[Mapping[Topic, float], str]:
        """Return the probability of each topic, adding up to one, and the likeliest language.

        Args:
            text: The message.
            vector: Its embedding, shape (dimension,).
        """
        places, weights = features(text)
        scores = self.meaning @ vector + self.spelling[:, places] @ weights
        scores += self.kinds @ kinds_found(text) + self.bias
        topics = softmax(scores / self.temperature[0])
        languages = self.language[:, places] @ weights + self.language_bias
        return (
            dict(zip(TOPICS, topics.tolist(), strict=True)),
            LANGUAGES[int(np.argmax(languages))],
        )


def softmax(scores: Array) -> Array:
    """Return scores as probabilities along the last axis."""
    odds = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(odds / odds.sum(axis=-1, keepdims=True), dtype=np.float32)


def save(classifier: Classifier, path: Path) -> None:
    """Write a classifier; whoever reads meanwhile sees the old file or the new one."""
    from safetensors.numpy import save_file

    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(f".{os.getpid()}.part")
    # Half precision changes no probability by more than a thousandth, and halves what is shipped.
    arrays = {
        name: np.ascontiguousarray(each, dtype=np.float32 if name == EXACT else np.float16)
        for name, each in vars(classifier).items()
    }
    save_file(arrays, draft, {"topics": json.dumps(TOPICS)})
    draft.replace(path)


def load(path: Path, *, dimension: int) -> Classifier | None:
    """Return the classifier of a file, or None where there is none that fits and can be read.

    Args:
        path: The file.
        dimension: Length of the encoder's vectors.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    if not path.is_file():
        return None
    try:
        found = load_file(path)
        classifier = Classifier(**{name: each.astype(np.float32) for name, each in found.items()})
    except (SafetensorError, OSError, TypeError):
        return None
    n_topics, n_languages = len(TOPICS), len(LANGUAGES)
    expected = {
        "meaning": (n_topics, dimension),
        "spelling": (n_topics, N_PLACES),
        "kinds": (n_topics, n_kinds()),
        "bias": (n_topics,),
        "temperature": (1,),
        "thresholds": (len(Thresholds._fields),),
        "language": (n_languages, N_PLACES),
        "language_bias": (n_languages,),
    }
    shapes = {name: each.shape for name, each in vars(classifier).items()}
    return classifier if shapes == expected else None
