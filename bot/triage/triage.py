"""A message -> a verdict: rules for what must never be missed, a classifier for the rest."""

import hashlib
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from bot.triage.classifier import Array, Classifier, load, save
from bot.triage.distress import is_distress, language_of_distress
from bot.triage.examples import examples
from bot.triage.patterns import read_sections
from bot.triage.topics import TOPICS, Topic, Verdict, needs_person
from bot.triage.urgency import urgency_of
from recommender.encoder import Encoder
from recommender.languages import language_of

# Changes with the features or the way of fitting, so that an older classifier is not used.
VERSION = 3

# How often the phrases are right on examples of all topics (`python -m benchmarks.triage`).
BY_RULE = 0.98

# Where the phrases say nothing, distress needs this probability: what only looks like it is called
# distress in 3 of 100 cases so, in 6 from one half on.
DISTRESS_FROM = 0.75

# From here on somebody should look today, whatever the topic: 8 of 100 messages that look like
# distress and are none, 2 of 100 others.
WORRYING_FROM = 0.4


class Triage:
    """Says what messages are about. The rule for distress works before anything is loaded.

    Args:
        encoder: Returns the encoder; called when the first message needs it.
        folder: Where fitted classifiers are kept.
        embed: Texts -> vectors for fitting, from a cache for instance; the encoder's unless given.
    """

    def __init__(
        self,
        encoder: Callable[[], Encoder],
        folder: Path,
        *,
        embed: Callable[[Sequence[str]], Array] | None = None,
    ) -> None:
        self._open_encoder = encoder
        self._folder = folder
        self._embed = embed
        self._classifier: Classifier | None = None
        self._loading = threading.Lock()

    def of(self, text: str) -> Verdict:
        """Return the verdict on a message."""
        if is_distress(text):
            return Verdict(
                "distress",
                needs_person=True,
                urgency="now",
                probability=BY_RULE,
                language=language_of_distress(text) or language_of(text.lower()),
            )
        classifier = self.classifier()
        (vector,) = self._open_encoder().encode([text])
        probabilities, language = classifier.probabilities(text, vector)
        topic = decided(probabilities)
        is_worrying = probabilities["distress"] >= WORRYING_FROM
        is_needed = is_worrying or needs_person(topic, probabilities)
        urgency = urgency_of(text, topic, is_person_needed=is_needed)
        return Verdict(
            topic,
            needs_person=is_needed,
            urgency="today" if is_worrying and urgency == "normal" else urgency,
            probability=probabilities[topic],
            language=language,
        )

    def classifier(self) -> Classifier:
        """Return the classifier for this encoder; fitted first where there is none, and kept."""
        with self._loading:
            if self._classifier is None:
                self._classifier = self._loaded_or_fitted()
            return self._classifier

    def _loaded_or_fitted(self) -> Classifier:
        encoder = self._open_encoder()
        name = f"{encoder.identity}-{VERSION}-{learned_from()}.safetensors"
        found = load(self._folder / name, dimension=encoder.dimension)
        if found is None:
            from bot.triage.fitting import fit

            found = fit(examples(), self._embed or encoder.encode)
            save(found, self._folder / name)
        return found


def decided(probabilities: Mapping[Topic, float]) -> Topic:
    """Return the topic to go by: distress where it is likely enough, else the likeliest other."""
    if probabilities["distress"] >= DISTRESS_FROM:
        return "distress"
    others = [topic for topic in TOPICS if topic != "distress"]
    return max(others, key=lambda topic: probabilities[topic])


def learned_from() -> str:
    """Return what changes whenever an example or the vocabulary does: 16 hexadecimal digits."""
    lines = [f"{each.topic} {each.language} {each.text}" for each in examples()]
    words = [f"{name} {entries}" for name, entries in read_sections("vocabulary.txt").items()]
    return hashlib.sha256("\n".join(lines + words).encode()).hexdigest()[:16]
