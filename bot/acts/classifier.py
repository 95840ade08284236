"""The fitted classifier of acts: arrays, and how they become probabilities."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.acts.examples import ACTS, Act
from bot.triage.features import features

Array = NDArray[np.float32]

SHIPPED = Path(__file__).parent / "fitted"
WEIGHTS, MANIFEST = "classifier.safetensors", "manifest.json"

# Words and letter groups are folded into so many places: more were no better, and are shipped.
N_PLACES = 4_096


@dataclass(frozen=True)
class Likely:
    """One thing that a message may do.

    Attributes:
        act: What it does.
        probability: How likely that is, in [0, 1].
    """

    act: Act
    probability: float


@dataclass(frozen=True)
class Classifier:
    """A linear model over two embeddings of a message and its spelling.

    The common embedding knows what occupations and skills are about; the multilingual model's own
    one knows moods and questions, too.

    Attributes:
        meaning: Weights of the common embedding, shape (n_acts, dimension).
        mood: Weights of the multilingual model's own embedding, shape (n_acts, dimension of it).
        center: The middle of its embeddings, which all lie close together; shape (its dimension,).
        spelling: Weights of words and letter groups, shape (n_acts, N_PLACES).
        bias: One for each act, shape (n_acts,).
        temperature: Scores are divided by it, so that probabilities hold; shape (1,).
    """

    meaning: Array
    mood: Array
    center: Array
    spelling: Array
    bias: Array
    temperature: Array

    def of(self, text: str, vector: Array, own: Array) -> tuple[Likely, ...]:
        """Return the acts of a message, the likeliest first.

        Args:
            text: The message.
            vector: Its common embedding, shape (dimension,).
            own: Its embedding by the multilingual model itself, shape (dimension of it,).
        """
        places, weights = features(text)
        spelt = self.spelling[:, places % N_PLACES] @ weights
        mood = self.mood @ centered(own[None], self.center)[0]
        scores = self.meaning @ vector + mood + spelt + self.bias
        odds = np.exp((scores - scores.max()) / self.temperature[0])
        chances = odds / odds.sum()
        return tuple(
            Likely(ACTS[place], round(float(chances[place]), 4)) for place in np.argsort(-chances)
        )


def spelling_of(text: str) -> Array:
    """Return how much each place of a text's words and letter groups counts, shape (N_PLACES,)."""
    places, weights = features(text)
    return np.bincount(places % N_PLACES, weights, N_PLACES).astype(np.float32)


def centered(own: Array, center: Array) -> Array:
    """Return embeddings as directions from their middle, shape (n_texts, dimension)."""
    apart = own - center
    return np.asarray(
        apart / np.maximum(np.linalg.norm(apart, axis=1, keepdims=True), 1e-12), dtype=np.float32
    )


def shipped(encoder: str, folder: Path = SHIPPED) -> Classifier | None:
    """Return the classifier that comes with the program.

    Args:
        encoder: What the encoder in use was made of.
        folder: Where it lies.

    Returns:
        None where it was fitted to another encoder, or is damaged: then buttons ask instead.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load

    try:
        manifest = json.loads((folder / MANIFEST).read_text("utf-8"))
        content = (folder / WEIGHTS).read_bytes()
        if manifest["encoder"] != encoder or manifest["acts"] != list(ACTS):
            return None
        if manifest["sha256"] != hashlib.sha256(content).hexdigest():
            return None
        found = load(content)
        return Classifier(**{name: each.astype(np.float32) for name, each in found.items()})
    except (OSError, ValueError, KeyError, TypeError, SafetensorError):
        return None
