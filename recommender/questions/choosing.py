"""Which question to ask next: the one that is worth most, in the catalogue's own words."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date

import numpy as np

from recommender.belief import SHARPNESS
from recommender.goals import Goal
from recommender.lexical import stems
from recommender.limits import check
from recommender.questions.candidates import Candidates, Floats
from recommender.questions.drafts import Draft
from recommender.questions.gain import gain
from recommender.questions.of_content import content_questions
from recommender.questions.of_fields import field_questions
from recommender.questions.of_holding import holding_questions
from recommender.questions.of_limits import limit_questions
from recommender.questions.of_occupations import occupation_questions
from recommender.questions.records import Question
from recommender.questions.wording import in_words

# A question must make the list so much likelier to hold what is wanted, or it is not asked. Of
# development learners of the real trainings who still look, one in twenty finds it by a question
# that is expected to bring .01 to .03, one in six from there to .08, six in ten above .13. With
# .01 they are asked 2.24 questions and .650 find it, with .02 1.96 and .637: who is asked twenty
# such questions finds it once. In the demonstration both do the same.
COST = 0.02


def next_question(
    candidates: Candidates,
    goal: Goal,
    *,
    asked: Collection[str],
    today: date,
    showed: Sequence[str] = (),
) -> Question | None:
    """Return the question with the greatest gain (see `gain.py`), None where none is worth it.

    None, too, where no answer to any question would change the first three. Of equal gains the
    first kind wins: limits, field, occupation, content, what is held. The same candidates give
    the same question. What the goal says, or what it implies, is never asked.

    Args:
        candidates: What may be wanted, best first.
        goal: What was said.
        asked: Keys of the questions that were answered or skipped.
        today: Day from which dates are told.
        showed: Titles of what the learner proved to hold.
    """
    held = (*goal.held, *showed)
    found = [
        replace(each.question, gain=round(worth - COST, 4))
        for each, worth in _worth(candidates, goal, held, asked, today)
        if worth > COST and each.question.key not in asked
    ]
    said = (in_words(each, candidates) for each in sorted(found, key=lambda each: -each.gain))
    return next((each for each in said if each is not None and not _is_answered(each, goal)), None)


def _is_answered(question: Question, goal: Goal) -> bool:
    """Tell whether the goal says one of the kinds or fields already, whole or as far as it goes."""
    said = set(stems(" ".join(goal.aims)))
    kinds = [set(stems(each.words)) for each in question.choices if each.leaning is not None]
    is_said = any(words and words <= said for words in kinds)
    return is_said or (bool(said) and sum(said <= words for words in kinds) == 1)


def _worth(
    candidates: Candidates, goal: Goal, held: Sequence[str], asked: Collection[str], today: date
) -> Iterator[tuple[Draft, float]]:
    fit = check(candidates.offerings, goal.limits, words=candidates.index.words, today=today).fit
    chances = candidates.likely * fit
    if np.count_nonzero(chances) < 2:
        return
    if (chances == 0).any():
        kept = np.flatnonzero(chances > 0)
        candidates = replace(candidates, rows=candidates.rows[kept], likely=candidates.likely[kept])
        fit, chances = fit[kept], chances[kept]
    chances = np.asarray(chances**SHARPNESS, dtype=np.float64)
    chances /= chances.sum()
    for each in _drafts(candidates, goal, fit, chances, held, asked, today):
        yield each, gain(chances, each.answers, each.effects)


def _drafts(
    candidates: Candidates,
    goal: Goal,
    fit: Floats,
    chances: Floats,
    held: Sequence[str],
    asked: Collection[str],
    today: date,
) -> Iterator[Draft]:
    yield from limit_questions(candidates, goal, fit, chances, today)
    yield from field_questions(candidates, chances, asked)
    yield from occupation_questions(candidates, goal.language, asked)
    yield from content_questions(candidates, chances, asked)
    yield from holding_questions(candidates, held)
