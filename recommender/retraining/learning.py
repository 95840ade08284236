"""What people agree on -> what a version learns: a correction of the order, and a memory."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from recommender.advising import Recommender
from recommender.goals import Goal, read_goal
from recommender.order import Order
from recommender.remembered import Remembered
from recommender.retraining.agreement import Judgement, same
from recommender.retraining.correction import choices_of, fit_correction, order_with
from recommender.retraining.looking import Look, Vectors, look, wanted
from recommender.retraining.remembering import JudgedGoal, remember

# Limits are not learned from, so that any day will do; a fixed one makes training repeatable.
DAY = date(2026, 11, 23)

Progress = Callable[[float], None]


@dataclass(frozen=True)
class Learned:
    """What labels teach.

    Attributes:
        correction: What takes part -> signal -> what is added to the shipped order.
        remembered: What people judged; None where nobody did.
        n_goals: From how many goals.
    """

    correction: Mapping[str, Mapping[str, float]]
    remembered: Remembered | None
    n_goals: int


def learn(
    judgements: Sequence[Judgement],
    recommender: Recommender,
    vectors: Vectors,
    *,
    seed: int,
    on_progress: Progress = lambda _: None,
) -> Learned:
    """Return what judgements teach about one catalogue; the same ones teach the same.

    Args:
        judgements: What people agree on; what is about other catalogues is left out.
        recommender: Over the catalogue.
        vectors: Texts -> unit vectors.
        seed: Of all random numbers.
        on_progress: Told how far it is, in [0, 1].
    """
    goals = _by_goal(judgements, recommender)
    if not goals:
        return Learned({}, None, 0)
    # All of them at once, so that what is new comes to the cache in few segments.
    vectors([text for goal, _, _ in goals for text in wanted(goal)])
    shipped = order_with({})
    looks: list[Look] = []
    for number, (goal, _, _) in enumerate(goals):
        looks.append(look(recommender, goal, vectors(wanted(goal)), shipped))
        on_progress(0.4 * (number + 1) / len(goals))
    choices = [choices_of(seen, goal[1], goal[2]) for seen, goal in zip(looks, goals, strict=True)]
    correction = fit_correction(choices, looks, seed=seed)
    on_progress(0.5)
    order = order_with(correction)
    judged = []
    for number, (goal, said_for, against) in enumerate(goals):
        seen = looks[number]
        if correction:
            seen = look(recommender, goal, seen.aims, order)
        judged.append(JudgedGoal(seen.aims, seen.likely, said_for, against))
        on_progress(0.5 + 0.4 * (number + 1) / len(goals))
    served = _served(recommender, order, n=len(goals), seed=seed)
    remembered = remember(judged, served, recommender.index.credential_ids)
    on_progress(1.0)
    return Learned(correction, remembered, len(goals))


def _served(recommender: Recommender, order: Order, *, n: int, seed: int) -> list[JudgedGoal]:
    """Return titles of credentials as goals, each asked as if that credential did not exist.

    What the order then puts first is taken to fit. A title asked as it is would be found by its
    words whatever is remembered, which no goal of a person is.
    """
    index = recommender.index
    rows = np.random.default_rng(seed).permutation(len(index.credential_ids))[:n]
    titles = recommender.catalog.get_many([index.credential_ids[row] for row in rows])
    found = []
    for row, record in zip(rows.tolist(), titles, strict=True):
        goal = Goal(text=record.title, language="en", aims=(record.title,))
        seen = look(recommender, goal, index.titles[row : row + 1], order)
        likely = seen.likely.copy()
        likely[row] = 0.0
        found.append(JudgedGoal(seen.aims, likely, {int(likely.argmax()): 1.0}, {row: 1.0}))
    return found


def goal_of(text: str, language: str) -> Goal:
    """Return a judged goal as it is understood; words without an aim are the aim."""
    goal = read_goal(text, today=DAY)
    return goal if goal.aims else Goal(text=text, language=language, aims=(text,))


def _by_goal(
    judgements: Sequence[Judgement], recommender: Recommender
) -> list[tuple[Goal, dict[int, float], dict[int, float]]]:
    """Return each goal with the rows for and against which something is said."""
    places = {each: row for row, each in enumerate(recommender.index.credential_ids)}
    by_goal: dict[str, list[Judgement]] = defaultdict(list)
    for each in judgements:
        if each.credential_id in places:
            by_goal[same(each.goal)].append(each)
    return [
        (
            goal_of(own[0].goal, own[0].language),
            {places[each.credential_id]: each.said_for for each in own if each.said_for},
            {places[each.credential_id]: each.said_against for each in own if each.said_against},
        )
        for own in by_goal.values()
    ]
