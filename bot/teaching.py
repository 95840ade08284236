"""What advisors said about topics -> the classifier of messages, in one model version."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.memory.labels import Labels, TopicLabel
from bot.triage import Triage
from bot.triage.classifier import Classifier, load, save
from bot.triage.examples import Example, examples
from bot.triage.keeping import VERSION, learned_from
from recommender.embeddings import EmbeddingCache
from recommender.retraining.agreement import same


@dataclass(frozen=True)
class Topics:
    """What is learned about topics.

    Attributes:
        digest: Changes whenever a label or an example does.
        fit: Writes the classifier into a file.
    """

    digest: str
    fit: Callable[[Path], None]


def topics_of(labels: Labels, embeddings: Callable[[], EmbeddingCache]) -> Topics | None:
    """Return what advisors' corrections of topics teach; None where there are none.

    Args:
        labels: All labels.
        embeddings: Gives the vectors of texts that messages are triaged with; called only where
            something was corrected, because it opens a second model.
    """
    told = newest(labels.topics())
    if not told:
        return None
    read = embeddings()
    words = repr([(each.text, each.topic) for each in told])
    digest = hashlib.sha256(
        f"{VERSION} {learned_from()} {read.encoder.identity} {words}".encode()
    ).hexdigest()

    def fit(path: Path) -> None:
        from bot.triage.fitting import fit as fitted

        known = (*examples(), *as_examples(told))
        save(fitted(known, read.vectors, by=read.encoder), path)

    return Topics(digest, fit)


def newest(labels: list[TopicLabel]) -> list[TopicLabel]:
    """Return the newest correction of each message."""
    return list({same(each.text): each for each in sorted(labels, key=lambda own: own.at)}.values())


def as_examples(labels: list[TopicLabel]) -> list[Example]:
    """Return corrections as examples, each a group of its own."""
    return [
        Example(each.text, each.topic, each.language, f"advisors/{number}")
        for number, each in enumerate(labels)
    ]


class TaughtTriage(Triage):
    """Triage by the classifier of the live model version, where it has one.

    Args:
        taught: Gives the file of that classifier; None where the shipped one serves. Asked at each
            message, so that what is published counts at once.
        arguments: Those of `Triage`.
        options: Likewise.
    """

    def __init__(self, taught: Callable[[], Path | None], *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._taught = taught
        self._read: tuple[Path, Classifier | None] | None = None

    def classifier(self) -> Classifier:
        """Return the live version's classifier; the shipped one where it has none that fits."""
        path = self._taught()
        if path is None:
            return super().classifier()
        read = self._read
        if read is None or read[0] != path:
            read = self._read = (path, load(path, dimension=self._open_encoder().dimension))
        return read[1] or super().classifier()
