"""A question before it is chosen: its answers' chances and effects beside it."""

from dataclasses import dataclass

import numpy as np

from recommender.belief import SHARPNESS
from recommender.questions.candidates import Floats
from recommender.questions.records import Question


@dataclass(frozen=True)
class Draft:
    """A question that might be asked.

    Attributes:
        question: The question.
        answers: Chance that who looks for each candidate gives each answer: the choices, "none of
            these" where that says something, "it does not matter"; shape (n_answers, n).
        effects: What each answer multiplies a candidate's chance by, of the same shape.
    """

    question: Question
    answers: Floats
    effects: Floats


def effects_of(likely: Floats) -> Floats:
    """Return what answers do to chances, as `leaned` does it: "none of these" counts whole.

    Args:
        likely: How well each answer fits, the last of them being "none of these".
    """
    return np.vstack([likely[:-1], likely[-1:] ** SHARPNESS])


def draft(question: Question, likely: Floats, effects: Floats, *, indifferent: float) -> Draft:
    """Return a question with its answers' chances.

    Args:
        question: The question.
        likely: How well each answer fits who looks for each candidate, shape (n_answers, n); a
            column of zeros is somebody whom none of them fits. "None of these" is an answer.
        effects: What each answer does, shape (n_answers, n).
        indifferent: Chance of "it does not matter", which changes nothing.
    """
    total = likely.sum(axis=0)
    spread = (1 - indifferent) * likely / np.where(total > 0, total, 1.0)
    answers = np.vstack([spread, 1.0 - spread.sum(axis=0)])
    unchanged = np.ones((1, likely.shape[1]))
    return Draft(
        question,
        np.asarray(answers, dtype=np.float32),
        np.asarray(np.vstack([effects, unchanged]), dtype=np.float32),
    )
