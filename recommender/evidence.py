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

MAX_REASONS = 2


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
    similarities: Floats, skills: Sequence[str], *, said: Sequence[str]
) -> tuple[Reason, ...]:
    """Return the best sentence for each aim, best first, `MAX_REASONS` at most.

    Only the best counts in the score, so only the best is a reason: without it the credential
    would stand lower. What comes second changed nothing, however well it reads.

    Args:
        similarities: Of one credential's skills to the encoded aims, shape (n_skills, n_aims).
        skills: The sentences, shape (n_skills,).
        said: The learner's words for each encoded aim; if one text was encoded for several
            aims, all of them: then the aim that shares most words is quoted.
    """
    found: dict[str, Reason] = {}
    for aim, of_skills in enumerate(similarities.T):
        row = int(of_skills.argmax())
        score = float(of_skills[row])
        if score < RELATED:
            continue
        words = said[aim] if similarities.shape[1] == len(said) else _closest(said, skills[row])
        known = found.get(skills[row])
        if known is None or known.score < score:
            found[skills[row]] = Reason(said=words, skill=skills[row], score=round(score, 4))
    return tuple(sorted(found.values(), key=lambda reason: -reason.score)[:MAX_REASONS])


def uncovered(similarities: Floats, said: Sequence[str]) -> tuple[str, ...]:
    """Return the aims that no skill of a credential comes near to; empty for a single aim."""
    if similarities.shape[1] < 2 or similarities.shape[1] != len(said):
        return ()
    best = similarities.max(axis=0)
    return tuple(aim for aim, score in zip(said, best, strict=True) if score < RELATED)


def _closest(said: Sequence[str], skill: str) -> str:
    wanted = set(stems(skill))
    return max(said, key=lambda aim: len(wanted & set(stems(aim))))
