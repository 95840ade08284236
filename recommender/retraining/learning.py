"""What people agree on, and the catalogue's own text -> what a version learns, each proven."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Protocol

import numpy as np

from catalog.models import CredentialRecord
from recommender.advising import Recommender
from recommender.corrected import Scale, corrected
from recommender.goals import Goal, read_goal
from recommender.order import Order, shipped
from recommender.remembered import Remembered
from recommender.retraining.agreement import Judgement, same
from recommender.retraining.calibrating import Told, choose, judged_of, shown_of
from recommender.retraining.correction import (
    Choice,
    Correction,
    choices_of,
    fit_correction,
    fit_with_own_text,
)
from recommender.retraining.finding import Finding
from recommender.retraining.looking import Look, Vectors, look, wanted
from recommender.retraining.own_text import OwnGoal, OwnText, own_goals
from recommender.retraining.remembering import JudgedGoal, remember

# Limits are not learned from, so that any day will do; a fixed one makes training repeatable.
DAY = date(2026, 11, 23)

# At least so many titles show what the order serves well, and what a memory must not spoil.
LEAST_SERVED = 1_000

Progress = Callable[[float], None]


class People(Protocol):
    """The shipped goals, in people's words: nothing is fitted on them, they judge."""

    @property
    def part(self) -> str:
        """What takes part there, as `order` names it."""

    def answers(self, order: Order) -> tuple[float, Sequence[Told]]:
        """Return the mean nDCG@10 by an order, and what it tells of each goal."""


@dataclass(frozen=True)
class Learned:
    """What a version learned.

    Attributes:
        correction: What takes part -> signal -> what is added to the shipped order.
        remembered: What people judged; None where nobody did.
        n_goals: From how many of people's goals.
        calibration: What takes part -> what the odds of a chance become.
        findings: What was tried -> what became of it.
    """

    correction: Mapping[str, Mapping[str, float]]
    remembered: Remembered | None
    n_goals: int
    calibration: Mapping[str, Scale] = field(default_factory=dict)
    findings: Mapping[str, Finding] = field(default_factory=dict)

    @property
    def order(self) -> Order:
        """The shipped order with all of it."""
        return corrected(shipped(), self.correction, self.calibration)


@dataclass(frozen=True)
class _Asked:
    """A goal that people judged, and what they said."""

    goal: Goal
    said_for: dict[int, float]
    against: dict[int, float]


@dataclass(frozen=True)
class _Served:
    """A goal that the order serves well: what memory and order must not spoil."""

    goal: JudgedGoal
    choices: list[Choice]


@dataclass(frozen=True)
class _Own:
    """A goal made of the catalogue's own text, and what it teaches."""

    goal: OwnGoal
    look: Look
    choices: list[Choice]
    told: Told


def learn(
    judgements: Sequence[Judgement],
    recommender: Recommender,
    vectors: Vectors,
    *,
    seed: int,
    records: Sequence[CredentialRecord] = (),
    people: People | None = None,
    on_progress: Progress = lambda _: None,
) -> Learned:
    """Return what judgements and own text teach about one catalogue; the same teach the same.

    Args:
        judgements: What people agree on; what is about other catalogues is left out.
        recommender: Over the catalogue.
        vectors: Texts -> unit vectors.
        seed: Of all random numbers.
        records: The credentials, in the order of the index; without them labels alone teach.
        people: What judges what own text teaches; without it nothing of that is kept.
        on_progress: Told how far it is, in [0, 1].
    """
    asked = _by_goal(judgements, recommender)
    # All of them at once, so that what is new comes to the cache in few segments.
    vectors([text for each in asked for text in wanted(each.goal)])
    looks = list(_looks(recommender, asked, shipped(), vectors))
    on_progress(0.2)
    n_served = max(len(asked), LEAST_SERVED) if asked else 0
    served = list(_served(recommender, shipped(), n=n_served, seed=seed))
    on_progress(0.4)
    own = _OwnTexts(recommender, records, vectors, seed)
    texts = own.seen(shipped())
    on_progress(0.7)
    correction, findings = _ordered(asked, looks, served, texts, people, seed)
    order = corrected(shipped(), correction)
    if correction:
        looks, texts = list(_looks(recommender, asked, order, vectors)), own.seen(order)
        served = list(_served(recommender, order, n=n_served, seed=seed))
    on_progress(0.9)
    calibration, held = _calibrated(asked, looks, texts, people, order)
    remembered = _remembered(asked, looks, served, recommender.index.credential_ids)
    on_progress(1.0)
    return Learned(correction, remembered, len(asked), calibration, findings | held)


def _looks(
    recommender: Recommender, asked: Sequence[_Asked], order: Order, vectors: Vectors
) -> Iterator[Look]:
    for each in asked:
        aims = vectors(wanted(each.goal))
        yield look(recommender.index, recommender.bridge, each.goal, aims, order)


class _OwnTexts:
    """What is asked of a catalogue's own text."""

    def __init__(
        self,
        recommender: Recommender,
        records: Sequence[CredentialRecord],
        vectors: Vectors,
        seed: int,
    ) -> None:
        self._goals = own_goals(records, seed=seed)
        self._text = OwnText(recommender, records, self._goals, vectors) if self._goals else None

    def seen(self, order: Order) -> list[_Own]:
        """Return how all of it looks by an order; chances of all credentials are not kept."""
        found: list[_Own] = []
        if self._text is None:
            return found
        for goal, seen in zip(self._goals, self._text.looks(order), strict=True):
            told = shown_of(seen.likely, goal.alike | {goal.row})
            choices = choices_of(seen, {goal.row: 1.0}, goal.alike)
            found.append(_Own(goal, replace(seen, likely=seen.likely[:0]), choices, told))
        return found


def _ordered(
    asked: Sequence[_Asked],
    looks: Sequence[Look],
    served: Sequence[_Served],
    own: Sequence[_Own],
    people: People | None,
    seed: int,
) -> tuple[Correction, dict[str, Finding]]:
    """Return what is added to the shipped order, and what became of what own text teaches."""
    judged = [
        choices_of(seen, each.said_for, each.against)
        for seen, each in zip(looks, asked, strict=True)
    ]
    so_far = fit_correction(judged, looks, served=[each.choices for each in served], seed=seed)
    if not own:
        return so_far, {}

    def shipped_goals(correction: Correction) -> float | None:
        if people is None or people.part != own[0].look.part:
            return None
        return people.answers(corrected(shipped(), correction))[0]

    changed, finding = fit_with_own_text(
        judged,
        [each.choices for each in own if each.goal.teaches],
        [each.choices for each in own if not each.goal.teaches],
        [*looks, *(each.look for each in own)],
        so_far=so_far,
        shipped_goals=shipped_goals,
        seed=seed,
    )
    return changed, {"order": finding}


def _calibrated(
    asked: Sequence[_Asked],
    looks: Sequence[Look],
    own: Sequence[_Own],
    people: People | None,
    order: Order,
) -> tuple[dict[str, Scale], dict[str, Finding]]:
    """Return what the odds of a chance become, and what became of each fit."""
    if not own:
        return {}, {}
    labels = [
        told
        for seen, each in zip(looks, asked, strict=True)
        if (told := judged_of(seen.likely, each.said_for, each.against)) is not None
    ]
    part = own[0].look.part

    @cache
    def in_peoples_words() -> Sequence[Told]:
        return people.answers(order)[1] if people is not None and people.part == part else ()

    scale, findings = choose(
        [each.told for each in own if each.goal.teaches],
        labels,
        [each.told for each in own if not each.goal.teaches],
        in_peoples_words,
    )
    held = {f"calibration, {name}": each for name, each in findings.items()}
    return ({part: scale} if scale else {}), held


def _remembered(
    asked: Sequence[_Asked],
    looks: Sequence[Look],
    served: Sequence[_Served],
    credential_ids: Sequence[str],
) -> Remembered | None:
    judged = [
        JudgedGoal(seen.aims, seen.likely, each.said_for, each.against)
        for seen, each in zip(looks, asked, strict=True)
    ]
    return remember(judged, [each.goal for each in served], credential_ids)


def _served(recommender: Recommender, order: Order, *, n: int, seed: int) -> Iterator[_Served]:
    """Yield titles of credentials as goals, each asked as if that credential did not exist.

    What the order then puts first is taken to fit. A title asked as it is would be found by its
    words whatever is remembered, which no goal of a person is.
    """
    index = recommender.index
    rows = np.random.default_rng(seed).permutation(len(index.credential_ids))[:n]
    titles = recommender.catalog.get_many([index.credential_ids[row] for row in rows])
    for row, record in zip(rows.tolist(), titles, strict=True):
        goal = Goal(text=record.title, language="en", aims=(record.title,))
        seen = look(index, recommender.bridge, goal, index.titles[row : row + 1], order)
        likely = seen.likely.copy()
        likely[row] = 0.0
        fits = {int(likely.argmax()): 1.0}
        judged = JudgedGoal(seen.aims, likely, fits, {row: 1.0})
        yield _Served(judged, choices_of(seen, fits, [row]))


def goal_of(text: str, language: str) -> Goal:
    """Return a judged goal as it is understood; words without an aim are the aim."""
    goal = read_goal(text, today=DAY)
    return goal if goal.aims else Goal(text=text, language=language, aims=(text,))


def _by_goal(judgements: Sequence[Judgement], recommender: Recommender) -> list[_Asked]:
    """Return each goal with the rows for and against which something is said."""
    places = {each: row for row, each in enumerate(recommender.index.credential_ids)}
    by_goal: dict[str, list[Judgement]] = defaultdict(list)
    for each in judgements:
        if each.credential_id in places:
            by_goal[same(each.goal)].append(each)
    return [
        _Asked(
            goal_of(own[0].goal, own[0].language),
            {places[each.credential_id]: each.said_for for each in own if each.said_for},
            {places[each.credential_id]: each.said_against for each in own if each.said_against},
        )
        for own in by_goal.values()
    ]
