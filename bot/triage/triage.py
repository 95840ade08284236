"""A message -> a verdict: rules for what must never be missed, a classifier for the rest."""

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from bot.triage.classifier import Array, Classifier
from bot.triage.distress import is_distress, language_of_distress
from bot.triage.keeping import kept_or_fitted
from bot.triage.topics import TOPICS, Topic, Verdict, needs_person
from bot.triage.urgency import urgency_of
from recommender.encoder import Encoder
from recommender.languages import language_of

# How often the phrases are right on examples of all topics (`python -m benchmarks.triage`).
BY_RULE = 0.98


class Triage:
    """Says what messages are about. The rule for distress works before anything is loaded.

    Args:
        encoder: Returns the encoder; called when the first message needs it.
        folder: Where classifiers are kept that had to be fitted here.
        embed: Texts -> vectors for fitting, from a cache for instance; the encoder's unless given.
        on_fitting: Told once, when a classifier has to be fitted: half a minute.
    """

    def __init__(
        self,
        encoder: Callable[[], Encoder],
        folder: Path,
        *,
        embed: Callable[[Sequence[str]], Array] | None = None,
        on_fitting: Callable[[], None] = lambda: None,
    ) -> None:
        self._open_encoder = encoder
        self._folder = folder
        self._embed = embed
        self._on_fitting = on_fitting
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
        return self.of_vector(text, vector, classifier)

    @staticmethod
    def of_vector(text: str, vector: Array, classifier: Classifier) -> Verdict:
        """Return the verdict on a message that is encoded already and has no phrase of distress.

        Args:
            text: The message.
            vector: Its embedding, shape (dimension,).
            classifier: Fitted to the same encoder.
        """
        probabilities, language = classifier.probabilities(text, vector)
        limits = classifier.limits
        topic = decided(probabilities, distress_from=limits.distress)
        is_worrying = probabilities["distress"] >= limits.worrying
        is_needed = is_worrying or needs_person(topic, probabilities)
        urgency = urgency_of(text, topic, is_person_needed=is_needed)
        return Verdict(
            topic,
            needs_person=is_needed,
            urgency="today" if is_worrying and urgency == "normal" else urgency,
            probability=probabilities[topic],
            language=language,
            is_sure=topic == "distress" or probabilities[topic] >= limits.sure,
        )

    def classifier(self) -> Classifier:
        """Return the classifier for this encoder; call it at start, so that nobody waits for it.

        The shipped one where it was fitted to this encoder, else one that was fitted here; where
        there is none, it is fitted now, and kept.
        """
        with self._loading:
            if self._classifier is None:
                encoder = self._open_encoder()
                self._classifier = kept_or_fitted(
                    encoder, self._folder, self._embed or encoder.encode, self._on_fitting
                )
            return self._classifier


def decided(probabilities: Mapping[Topic, float], *, distress_from: float) -> Topic:
    """Return the topic to go by: distress where it is likely enough, else the likeliest other."""
    if probabilities["distress"] >= distress_from:
        return "distress"
    others = [topic for topic in TOPICS if topic != "distress"]
    return max(others, key=lambda topic: probabilities[topic])
