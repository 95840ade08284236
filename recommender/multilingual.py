"""One encoder for three languages: French and Spanish come into the space of the English one."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recommender.encoder import Encoder, made_of
from recommender.glossary import NOTHING_KNOWN, Glossary
from recommender.languages import language_of
from recommender.spelling import Spelling

# A text is read by the multilingual model only where English is this unlikely: a borrowed word
# in an English title ("restaurateur", "chef de partie") does no harm there, and the second model
# needs twice the time.
MAX_ENGLISH = 0.3

# Where a common word tells French or Spanish ("devenir chef", "travail social"), less doubt
# is enough: the spelling of the rest may be that of English.
MAX_ENGLISH_BESIDE_WORDS = 0.9

# What a text whose words are all known in English counts as these, beside what it means. Cosine
# alone, families never seen, with nothing learned from an occupation that is asked about (fold 0):
# French names .305 to .344, descriptions .480 to .514; Spanish names .279 to .283 at 1, .297 at
# .5. Names that the tables hold gain more: .416 and .328.
GLOSSED = 0.75


class MultilingualEncoder:
    """Encodes English with one model, French and Spanish with another and a bridge between them.

    The catalogue is encoded once, in whatever language each of its texts is; goals in any of the
    three languages are compared with it. The second model is opened when the first French or
    Spanish text comes.

    Args:
        english: Encodes what reads as English; its space is the common one.
        foreign: Opens the multilingual encoder; called once at most.
        foreign_identity: Identity of what `foreign` opens, with that of the bridge.
        foreign_made_of: What it was made of, likewise; its identity unless given.
        bridge: Takes its vectors into the common space, shape (n_foreign + 1, dimension).
        spelling: Tells the languages apart.
        glossary: What words are called in English.
    """

    def __init__(
        self,
        english: Encoder,
        foreign: Callable[[], Encoder],
        *,
        foreign_identity: str,
        bridge: NDArray[np.float32],
        spelling: Spelling,
        glossary: Glossary = NOTHING_KNOWN,
        foreign_made_of: str = "",
    ) -> None:
        self.identity = f"{english.identity}+{foreign_identity}"
        self.made_of = f"{made_of(english)}+{foreign_made_of or foreign_identity}"
        self.dimension = english.dimension
        self._english = english
        self._open_foreign = foreign
        self._foreign: Encoder | None = None
        self._opening = threading.Lock()
        self._bridge = bridge
        self._spelling = spelling
        self._glossary = glossary

    @property
    def is_foreign_open(self) -> bool:
        """Whether the multilingual model is in memory."""
        return self._foreign is not None

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one vector of length one for each text, shape (n_texts, dimension)."""
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        foreign = [row for row, text in enumerate(texts) if self.reads_as_foreign(text)]
        if not foreign:
            return self._english.encode(texts)
        english = sorted(set(range(len(texts))) - set(foreign))
        vectors = np.empty((len(texts), self.dimension), dtype=np.float32)
        vectors[english] = self._english.encode([texts[row] for row in english])
        vectors[foreign] = self._across([texts[row] for row in foreign])
        return vectors

    def reads_as_foreign(self, text: str) -> bool:
        """Tell whether a text is more likely French or Spanish than English."""
        english = self._spelling.probabilities(text)["en"]
        if english < MAX_ENGLISH:
            return True
        return english < MAX_ENGLISH_BESIDE_WORDS and language_of(text.lower()) != "en"

    def _across(self, texts: list[str]) -> NDArray[np.float32]:
        # One by one: a product of many rows rounds otherwise than that of one.
        own = self.multilingual().encode(texts)
        return np.concatenate(
            [
                self._glossed(text, across(each[None], self._bridge))
                for text, each in zip(texts, own, strict=True)
            ]
        )

    def _glossed(self, text: str, vector: NDArray[np.float32]) -> NDArray[np.float32]:
        likely = self._spelling.probabilities(text)
        language = "fr" if likely["fr"] >= likely["es"] else "es"
        gloss, share = self._glossary.gloss(text, language)
        if not gloss:
            return vector
        both = vector + np.float32(GLOSSED * share) * self._english.encode([gloss])
        return np.asarray(both / np.linalg.norm(both), dtype=np.float32)

    def multilingual(self) -> Encoder:
        """Return the multilingual model itself, opened if it is not yet.

        The bridge keeps of a text what is about occupations and skills; moods and questions are
        told apart by this model's own vectors.
        """
        with self._opening:
            if self._foreign is None:
                self._foreign = self._open_foreign()
            return self._foreign


def across(vectors: NDArray[np.float32], bridge: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return vectors of the multilingual model as unit vectors of the common space.

    Args:
        vectors: Shape (n_texts, n_in).
        bridge: Shape (n_in + 1, n_out); the last row is added to all.
    """
    moved = vectors @ bridge[:-1] + bridge[-1]
    lengths = np.linalg.norm(moved, axis=1, keepdims=True)
    return np.asarray(moved / np.maximum(lengths, 1e-12), dtype=np.float32)


def read_bridge(path: Path) -> NDArray[np.float32]:
    """Return the matrix of a bridge that was trained; it is stored in half precision."""
    from safetensors.numpy import load_file

    return np.asarray(load_file(path)["bridge"], dtype=np.float32)


def write_bridge(bridge: NDArray[np.float32], path: Path) -> None:
    """Write a bridge in half precision."""
    from safetensors.numpy import save_file

    save_file({"bridge": np.ascontiguousarray(bridge.astype(np.float16))}, path)
