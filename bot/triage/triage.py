"""A message -> a verdict: rules for what must never be missed, a classifier for the rest."""

import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path

from bot.triage.classifier import Array, Classifier
from bot.triage.distress import is_distress, language_of_distress
from bot.triage.keeping import kept_or_fitted
from bot.triage.topics import TOPICS, Topic, Verdict, needs_person
from bot.triage.urgency import urgency_of
from bot.triage.wording import passages
from recommender.encoder import Encoder
from recommender.languages import language_of

# So many words are needed for the classifier to hear distress.
MIN_WORDS = 3

# How often the phrases are right on examples of all topics (`python -m benchmarks.triage`).
BY_RULE = 0.98

# Messages that are read side by side: enough to keep the processor busy, few enough that whoever
# feeds them line by line sees answers.
_TOGETHER = 64


class Triage:
    """Says what messages are about. The rule for distress works before anything is loaded.

    Args:
        encoder: Returns the encoder; called when the first message needs it.
        folder: Where classifiers are kept that had to be fitted here.
        embed: Texts -> vectors for fitting, from a cache for instance; the encoder's unless given.
        on_fitting: Told once, when a classifier has to be fitted: a minute or two.
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
        vectors = self._open_encoder().encode([text, *passages(text)])
        return self.of_vectors(text, vectors, classifier)

    def of_many(self, texts: Iterable[str]) -> Iterator[Verdict]:
        """Return the verdicts on many messages in their order, read by all processors at once."""
        waiting = iter(texts)
        with ThreadPoolExecutor(os.cpu_count()) as readers:
            while together := list(islice(waiting, _TOGETHER)):
                yield from readers.map(self.of, together)

    @staticmethod
    def of_vectors(text: str, vectors: Array, classifier: Classifier) -> Verdict:
        """Return the verdict on a message that is encoded already and has no phrase of distress.

        Args:
            text: The message.
            vectors: Its embedding and those of its passages, shape (1 + n_passages, dimension).
            classifier: Fitted to the same encoder.
        """
        probabilities, language = classifier.probabilities(text, vectors[0])
        # One sentence of many may be distress, and makes the message worrying, not more.
        parts = [
            classifier.probabilities(part, vector)[0]["distress"]
            for part, vector in zip(passages(text), vectors[1:], strict=True)
        ]
        limits = classifier.limits
        # A word or two without a phrase of distress say too little to be taken for it: "yo".
        is_told = len(text.split()) >= MIN_WORDS
        topic = decided(probabilities, distress_from=limits.distress if is_told else 1.1)
        may_be_distress = is_told and (
            probabilities["distress"] >= limits.worrying
            or max(parts, default=0.0) >= limits.passage
        )
        is_needed = may_be_distress or needs_person(topic, probabilities)
        urgency = urgency_of(text, topic, is_person_needed=is_needed)
        return Verdict(
            topic,
            needs_person=is_needed,
            urgency="today" if may_be_distress and urgency == "normal" else urgency,
            probability=probabilities[topic],
            language=language,
            is_sure=topic == "distress" or probabilities[topic] >= limits.sure,
            is_worrying=may_be_distress and topic != "distress",
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
