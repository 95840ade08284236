"""Labels -> what people agree on: the newest word of each person, weighed, and enough of it."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from recommender.labels import Judge, Label

# What one person's word counts. Learners know what they want, but not what a programme is.
WEIGHTS: Mapping[Judge, float] = {"advisor": 2.0, "learner": 1.0}

# One advisor, or two learners.
LEAST_WEIGHT = 2.0

# At least two thirds of all that is said points the same way.
LEAST_AGREEMENT = 2 / 3

# Who prefers another one does not say that this one is wrong.
SECOND_BEST = 0.5


@dataclass(frozen=True)
class Judgement:
    """What people agree on about one credential for one goal.

    Attributes:
        goal: The aims, as first written.
        language: Their language.
        credential_id: The credential.
        said_for: Weight of those who say that it fits.
        said_against: Weight of those who say that it does not.
    """

    goal: str
    language: str
    credential_id: str
    said_for: float
    said_against: float

    @property
    def fits(self) -> bool:
        """Whether it is agreed to fit."""
        return self.said_for > self.said_against


@dataclass(frozen=True)
class Agreed:
    """What is learned from, and how much was said.

    Attributes:
        judgements: By goal and credential, in the order of the first label about each.
        n_labels: How many labels were given.
        n_by_judge: The same by who judged.
        n_replaced: How many a newer one of the same person replaced.
        n_open: Goals and credentials about which too little was said, or people disagree.
    """

    judgements: tuple[Judgement, ...]
    n_labels: int
    n_by_judge: Mapping[str, int]
    n_replaced: int
    n_open: int

    @property
    def n_goals(self) -> int:
        """How many goals are judged."""
        return len({same(each.goal) for each in self.judgements})


def agreed(labels: Iterable[Label]) -> Agreed:
    """Return what people agree on.

    A person has one word about a credential for a goal: the newest. "X rather than Y" says that X
    fits, and half as much that Y does not. What is left counts by who says it (`WEIGHTS`), and is
    learned from where enough is said and enough of it points the same way.

    Args:
        labels: In any order.
    """
    given = sorted(labels, key=lambda each: each.at)
    first: dict[tuple[str, str], Label] = {}
    newest: dict[tuple[str, str], dict[tuple[str, str], float]] = defaultdict(dict)
    n_replaced = 0
    for each in given:
        who = (each.judge, each.who)
        for credential_id, vote in _votes(each):
            key = (same(each.goal), credential_id)
            first.setdefault(key, each)
            n_replaced += who in newest[key]
            newest[key][who] = vote * WEIGHTS[each.judge]
    found = []
    for key, votes in newest.items():
        said_for = sum(vote for vote in votes.values() if vote > 0)
        against = -sum(vote for vote in votes.values() if vote < 0)
        if _is_enough(said_for, against, votes):
            label = first[key]
            found.append(Judgement(label.goal, label.language, key[1], said_for, against))
    return Agreed(
        judgements=tuple(found),
        n_labels=len(given),
        n_by_judge={judge: sum(each.judge == judge for each in given) for judge in WEIGHTS},
        n_replaced=n_replaced,
        n_open=len(newest) - len(found),
    )


def same(goal: str) -> str:
    """Return a goal so that equal ones are equal: composed, one blank, small letters."""
    return " ".join(unicodedata.normalize("NFKC", goal).split()).casefold()


def _votes(label: Label) -> list[tuple[str, float]]:
    if label.verdict == "not_relevant":
        return [(label.credential_id, -1.0)]
    votes = [(label.credential_id, 1.0)]
    if label.verdict == "preferred" and label.over and label.over != label.credential_id:
        votes.append((label.over, -SECOND_BEST))
    return votes


def _is_enough(said_for: float, against: float, votes: Mapping[tuple[str, str], float]) -> bool:
    people = sum(WEIGHTS["advisor" if judge == "advisor" else "learner"] for judge, _ in votes)
    agreement = max(said_for, against) / (said_for + against)
    return people >= LEAST_WEIGHT and agreement >= LEAST_AGREEMENT
