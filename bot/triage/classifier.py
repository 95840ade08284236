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
from bot.triage.likeness import STEP, as_bytes, centred, likeness
from bot.triage.topics import TOPICS, Topic
from bot.triage.vocabulary import kinds_found, n_kinds

LANGUAGES = ("en", "fr", "es")

# What is not rounded when a classifier is written: small, or weights that nearly cancel out.
EXACT = frozenset({"centre", "meaning", "bias", "share", "temperature", "thresholds"})
LANDMARKS = "landmarks"

Array = NDArray[np.float32]


class Thresholds(NamedTuple):
    """Probabilities from which on something is said.

    Attributes:
        distress: Distress is distress.
        worrying: Somebody should look today, whatever the topic.
        sure: The likeliest topic is taken as understood.
        passage: A passage of a long message is distress, so that the message is worrying. It is
            higher than for a message of its own: of many harmless passages one is easily a little
            like distress.
    """

    distress: float
    worrying: float
    sure: float
    passage: float


@dataclass(frozen=True)
class Classifier:
    """A model that adds up what a message is like, how it is spelled, its kinds of words.

    Where there are layers tuned to topics (`bot.triage.reading`), a share of what they say is
    added: they are right and wrong about other messages than the rest is.

    Attributes:
        centre: Mean of the examples' vectors, shape (dimension,).
        landmarks: Examples that messages are compared with, shape (n_landmarks, dimension).
        meaning: Weights of the likeness to them, shape (n_topics, n_landmarks).
        spelling: Weights of words and letter groups, shape (n_topics, N_PLACES).
        kinds: Weights of the kinds of words, shape (n_topics, n_kinds).
        bias: One for each topic, shape (n_topics,).
        share: What scores of tuned layers count, 0 where there are none; shape (1,).
        temperature: Scores are divided by it, so that probabilities hold; shape (1,).
        thresholds: Those of `Thresholds`, in its order; shape (4,).
        language: Weights of words and letter groups for the languages, shape (3, N_PLACES).
        language_bias: One for each language, shape (3,).
    """

    centre: Array
    landmarks: Array
    meaning: Array
    spelling: Array
    kinds: Array
    bias: Array
    share: Array
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
            vector: Its embedding, and what tuned layers say of it if there are any, shape
                (dimension,) or (dimension + n_topics,).
        """
        meant, told = np.split(vector, [len(self.centre)])
        places, weights = features(text)
        like = likeness(centred(meant[None], self.centre), self.landmarks)[0]
        scores = self.meaning @ like + self.spelling[:, places] @ weights
        scores += self.kinds @ kinds_found(text) + self.bias
        if len(told):
            scores += self.share[0] * told
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
    arrays = {
        name: np.ascontiguousarray(_stored(name, each)) for name, each in vars(classifier).items()
    }
    save_file(arrays, draft, {"topics": json.dumps(TOPICS)})
    draft.replace(path)


def _stored(name: str, values: Array) -> NDArray[np.generic]:
    if name == LANDMARKS:
        return as_bytes(values)
    # Half precision changes no probability by more than a thousandth, and halves what is shipped.
    return values.astype(np.float32 if name in EXACT else np.float16)


def load(path: Path, *, dimension: int) -> Classifier | None:
    """Return the classifier of a file, or None where there is none that fits and can be read.

    Args:
        path: The file.
        dimension: Length of the encoder's vectors, with the scores of tuned layers.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    if not path.is_file():
        return None
    try:
        found = {name: each.astype(np.float32) for name, each in load_file(path).items()}
        classifier = Classifier(**found | {LANDMARKS: found[LANDMARKS] * np.float32(STEP)})
    except (SafetensorError, OSError, TypeError, KeyError):
        return None
    return classifier if _fits(classifier, dimension) else None


def _fits(classifier: Classifier, dimension: int) -> bool:
    n_topics, n_languages = len(TOPICS), len(LANGUAGES)
    n_landmarks = len(classifier.landmarks)
    n_meant = dimension - n_topics if classifier.share.any() else dimension
    expected = {
        "centre": (n_meant,),
        "landmarks": (n_landmarks, n_meant),
        "meaning": (n_topics, n_landmarks),
        "spelling": (n_topics, N_PLACES),
        "kinds": (n_topics, n_kinds()),
        "bias": (n_topics,),
        "share": (1,),
        "temperature": (1,),
        "thresholds": (len(Thresholds._fields),),
        "language": (n_languages, N_PLACES),
        "language_bias": (n_languages,),
    }
    return {name: each.shape for name, each in vars(classifier).items()} == expected
