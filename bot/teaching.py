"""What advisors said about topics -> the classifier of messages of one model version."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bot.memory.labels import Labels, TopicLabel
from bot.triage.classifier import save
from bot.triage.examples import Example, examples
from bot.triage.keeping import learned_from
from recommender.embeddings import EmbeddingCache
from recommender.encoder import Encoder
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


def topics_of(labels: Labels, encoder: Encoder, embeddings: EmbeddingCache) -> Topics | None:
    """Return what advisors' corrections of topics teach; None where there are none."""
    told = newest(labels.topics())
    if not told:
        return None
    words = repr([(each.text, each.topic) for each in told])
    digest = hashlib.sha256(f"{learned_from()} {encoder.identity} {words}".encode()).hexdigest()

    def fit(path: Path) -> None:
        from bot.triage.fitting import fit as fitted

        save(fitted((*examples(), *as_examples(told)), embeddings.vectors), path)

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
