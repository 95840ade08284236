"""What a release with its training does for labelled goals, and for each of its credentials."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from catalog.models import CredentialRecord
from recommender.advising import Recommender
from recommender.embeddings import EmbeddingCache
from recommender.goals import Goal
from recommender.index import skill_texts
from recommender.retraining.calibrating import error_of
from recommender.retraining.learning import DAY, goal_of

GOLDEN, OWN_WORDS, SHIPPED = "golden", "own_words", "shipped"

# Measures look at ten; five are shown and carry a probability.
DEPTH, SHOWN = 10, 5

# A credential that is not among so many for its own title, or for a sentence of its own, is
# reached by nobody who does not know its name by heart.
REACHED = 10

# So many sentences of the catalogue are asked, and so many of each credential that its title does
# not reach.
N_OWN_WORDS, N_OF_EACH = 300, 5

# Goals of which the time of an answer is taken, and how often.
TIMED, ROUNDS = 40, 5


@dataclass(frozen=True)
class Asked:
    """One goal and what was found.

    Attributes:
        goal: Its words.
        kind: GOLDEN, OWN_WORDS or SHIPPED.
        relevant: Ids of the credentials that must be found; any will do.
        found: Ids of the best DEPTH, best first.
        chances: Probabilities of the first SHOWN.
    """

    goal: str
    kind: str
    relevant: tuple[str, ...]
    found: tuple[str, ...]
    chances: tuple[float, ...]

    @property
    def ndcg(self) -> float:
        """nDCG@10, in [0, 1]."""
        gains = [
            1.0 / np.log2(at + 2) for at, each in enumerate(self.found) if each in self._wanted
        ]
        best = sum(1.0 / np.log2(at + 2) for at in range(min(len(self._wanted), DEPTH)))
        return float(sum(gains) / best) if best else 0.0

    @property
    def is_served(self) -> bool:
        """Whether one of what must be found is on the list that is shown."""
        return any(each in self._wanted for each in self.found[:SHOWN])

    @property
    def _wanted(self) -> frozenset[str]:
        return frozenset(self.relevant)


@dataclass(frozen=True)
class Measured:
    """What a release with its training does.

    Attributes:
        release: The release.
        version: The model version; None for the order as shipped.
        asked: The goals and what was found.
        active: Ids of the credentials that can be offered.
        unreached: Those of them that neither their title nor a sentence of theirs brings up.
    """

    release: str
    version: str | None
    asked: tuple[Asked, ...]
    active: tuple[str, ...]
    unreached: tuple[str, ...]

    def of(self, kind: str) -> tuple[Asked, ...]:
        """Return the goals of one kind."""
        return tuple(each for each in self.asked if each.kind == kind)

    def scores(self) -> dict[str, float]:
        """Return the figures by name, as a manifest keeps them."""
        found = {}
        for kind in (GOLDEN, OWN_WORDS, SHIPPED):
            own = self.of(kind)
            if own:
                found[f"{kind}.ndcg@10"] = round(float(np.mean([each.ndcg for each in own])), 4)
                found[f"{kind}.hit@5"] = round(float(np.mean([each.is_served for each in own])), 4)
        if self.asked:
            found["calibration_error"] = round(error_of(*told_and_right(self.asked)), 4)
        if self.active:
            found["unreached"] = round(len(self.unreached) / len(self.active), 4)
        return found


Labelled = tuple[str, str, tuple[str, ...]]
Progress = Callable[[float], None]


class CachedEncoder:
    """An encoder that asks the cache first: texts of the catalogue are encoded already."""

    def __init__(self, embeddings: EmbeddingCache) -> None:
        self.identity = embeddings.encoder.identity
        self.dimension = embeddings.encoder.dimension
        self.encode = embeddings.vectors


def own_words(records: Sequence[CredentialRecord], *, n: int, seed: int) -> list[Labelled]:
    """Return sentences of a catalogue as goals, each with the credentials that say it.

    Args:
        records: The credentials.
        n: How many goals at most, from as many credentials.
        seed: Of the choice.
    """
    said: dict[str, list[str]] = {}
    for record in records:
        for text in dict.fromkeys(skill_texts(record)):
            said.setdefault(text, []).append(record.credential_id)
    random = np.random.default_rng(seed)
    chosen = [records[row] for row in random.permutation(len(records))[:n]]
    goals = {}
    for record in chosen:
        texts = skill_texts(record)
        text = texts[int(random.integers(len(texts)))]
        goals[text] = (text, OWN_WORDS, tuple(said[text]))
    return list(goals.values())


def ask(
    recommender: Recommender, goals: Sequence[Labelled], embeddings: EmbeddingCache
) -> tuple[Asked, ...]:
    """Return what a recommender finds for labelled goals, limits left aside.

    Args:
        recommender: Over a release, with its training.
        goals: (words, kind, ids) of each goal.
        embeddings: Vectors of texts.
    """
    quick = recommender.reading_with(CachedEncoder(embeddings))
    understood = [
        goal_of(text, "en") if kind == GOLDEN else _plain(text) for text, kind, _ in goals
    ]
    # All of them at once, so that what is new comes to the cache in few segments.
    embeddings.vectors([text for goal in understood for text in Recommender.texts_of(goal)])
    asked = []
    for (text, kind, relevant), goal in zip(goals, understood, strict=True):
        ranked = quick.relevant(goal, today=DAY, k=DEPTH)
        found = tuple(each for each, _ in ranked)
        chances = tuple(round(chance, 4) for _, chance in ranked[:SHOWN])
        asked.append(Asked(text, kind, relevant, found, chances))
    return tuple(asked)


def unreached(
    recommender: Recommender,
    records: Sequence[CredentialRecord],
    embeddings: EmbeddingCache,
    *,
    on_progress: Progress = lambda _: None,
) -> tuple[str, ...]:
    """Return the ids of credentials that neither their title nor a sentence of theirs brings up.

    Args:
        recommender: Over the release of these credentials.
        records: The credentials.
        embeddings: Vectors of texts; those of the catalogue are there since the index was made.
        on_progress: Told how far it is, in [0, 1].
    """
    quick = recommender.reading_with(CachedEncoder(embeddings))
    found = []
    for number, record in enumerate(records):
        if not is_reached(quick, record):
            found.append(record.credential_id)
        on_progress((number + 1) / len(records))
    return tuple(found)


def is_reached(recommender: Recommender, record: CredentialRecord) -> bool:
    """Tell whether a credential's title, or else one of its sentences, brings it up."""
    return any(
        record.credential_id
        in (each for each, _ in recommender.relevant(_plain(text), today=DAY, k=REACHED))
        for text in (record.title, *skill_texts(record)[:N_OF_EACH])
    )


def milliseconds(recommenders: Sequence[Recommender], texts: Sequence[str]) -> list[list[float]]:
    """Return how long each recommender takes for each goal, shape (n_recommenders, n_goals).

    Taken side by side, and the shortest of a few times: a busy machine slows both, but not always
    in the same moment.
    """
    goals = [goal_of(text, "en") for text in texts[:TIMED]]
    taken = np.full((ROUNDS, len(recommenders), len(goals)), np.inf)
    for turn in range(ROUNDS):
        order = list(enumerate(recommenders))[:: 1 if turn % 2 else -1]
        for number, goal in enumerate(goals):
            for own, each in order:
                began = time.perf_counter()
                each.recommend(goal, today=DAY)
                taken[turn, own, number] = 1_000.0 * (time.perf_counter() - began)
    return [own.tolist() for own in taken.min(axis=0)]


def told_and_right(asked: Sequence[Asked]) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return the probability of everything that is shown, and whether it is relevant."""
    told = [chance for each in asked for chance in each.chances]
    right = [found in each.relevant for each in asked for found in each.found[: len(each.chances)]]
    return np.array(told, dtype=np.float64), np.array(right, dtype=np.bool_)


def _plain(text: str) -> Goal:
    """A text of the catalogue as one aim: nothing in it is a limit."""
    return Goal(text=text, language="en", aims=(text,))
