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
    n_aims = similarities.shape[1]
    for aim in range(n_aims):
        order = np.argsort(-similarities[:, aim], kind="stable")[:at_most]
        best = similarities[order[0], aim]
        for rank, row in enumerate(order):
            score = float(similarities[row, aim])
            is_near = rank == 0 or (n_aims == 1 and score >= NEARLY * best)
            if score < RELATED or not is_near:
                continue
            words = said[aim] if n_aims == len(said) else _closest(said, skills[row])
            reason = Reason(said=words, skill=skills[row], score=round(score, 4))
            if reason.skill not in found or found[reason.skill].score < score:
                found[reason.skill] = reason
    ranked = sorted(found.values(), key=lambda reason: -reason.score)
    return tuple(ranked[:at_most])


def uncovered(similarities: Floats, said: Sequence[str]) -> tuple[str, ...]:
    """Return the aims that no skill of a credential comes near to; empty for a single aim."""
    if similarities.shape[1] < 2 or similarities.shape[1] != len(said):
        return ()
    best = similarities.max(axis=0)
    return tuple(aim for aim, score in zip(said, best, strict=True) if score < RELATED)


def _closest(said: Sequence[str], skill: str) -> str:
    wanted = set(stems(skill))
    return max(said, key=lambda aim: len(wanted & set(stems(aim))))
