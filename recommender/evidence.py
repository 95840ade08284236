"""Why a credential: the learner's words beside the skill sentence that matched them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommender.lexical import stems

Floats = NDArray[np.float32]

# Below this similarity a sentence has nothing to do with the goal (a random pair of an aim and a
# skill sentence lies under it nineteen times in twenty).
RELATED = 0.25

# A second sentence is shown only if it is nearly as close as the first.
NEARLY = 0.85


@dataclass(frozen=True)
class Reason:
    """One piece of evidence.

    Attributes:
        said: The learner's words.
        skill: The catalogue's sentence.
        score: Their cosine similarity.
    """

    said: str
    skill: str
    score: float


def reasons(
    similarities: Floats, skills: Sequence[str], *, said: Sequence[str], at_most: int = 2
) -> tuple[Reason, ...]:
    """Return the best sentence for each aim, best first; more for a single aim if nearly as good.

    Args:
        similarities: Of one credential's skills to the encoded aims, shape (n_skills, n_aims).
        skills: The sentences, shape (n_skills,).
        said: The learner's words for each encoded aim; if one text was encoded for several
            aims, all of them: then the aim that shares most words is quoted.
        at_most: How many reasons to return.
    """
    found: dict[str, Reason] = {}
    scores = similarities.T.tolist()
    for aim, of_skills in enumerate(scores):
        order = sorted(range(len(of_skills)), key=lambda row: -of_skills[row])[:at_most]
        best = of_skills[order[0]]
        for rank, row in enumerate(order):
            score = of_skills[row]
            is_near = rank == 0 or (len(scores) == 1 and score >= NEARLY * best)
            if score < RELATED or not is_near:
                continue
            words = said[aim] if len(scores) == len(said) else _closest(said, skills[row])
            known = found.get(skills[row])
            if known is None or known.score < score:
                found[skills[row]] = Reason(said=words, skill=skills[row], score=round(score, 4))
    return tuple(sorted(found.values(), key=lambda reason: -reason.score)[:at_most])


def uncovered(similarities: Floats, said: Sequence[str]) -> tuple[str, ...]:
    """Return the aims that no skill of a credential comes near to; empty for a single aim."""
    if similarities.shape[1] < 2 or similarities.shape[1] != len(said):
        return ()
    best = similarities.max(axis=0)
    return tuple(aim for aim, score in zip(said, best, strict=True) if score < RELATED)


def _closest(said: Sequence[str], skill: str) -> str:
    wanted = set(stems(skill))
    return max(said, key=lambda aim: len(wanted & set(stems(aim))))
