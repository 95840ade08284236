"""A learner's words -> Goal: what is wanted, what limits it, what is already there."""

from dataclasses import dataclass, field, replace
from datetime import date

from catalog.models import Delivery, Schedule


@dataclass(frozen=True)
class Limits:
    """Hard limits that a learner stated; None or empty means that nothing was said.

    Attributes:
        max_cost: The most to pay in all, extra costs included; 0 for "free".
        currency: ISO 4217 code, only if the learner named one beyond a bare "$".
        hours_per_week: The most hours a week.
        max_hours: The most hours in all.
        max_weeks: The longest duration in weeks.
        delivery: Acceptable ways of delivery.
        schedule: Acceptable times; one of them is enough.
        place: Town or region as the learner wrote it.
        start_after: Earliest start day.
        start_by: Latest start day.
        finish_by: Latest end day.
    """

    max_cost: float | None = None
    currency: str | None = None
    hours_per_week: float | None = None
    max_hours: float | None = None
    max_weeks: float | None = None
    delivery: tuple[Delivery, ...] = ()
    schedule: tuple[Schedule, ...] = ()
    place: str | None = None
    start_after: date | None = None
    start_by: date | None = None
    finish_by: date | None = None


@dataclass(frozen=True)
class Goal:
    """What a learner wants, in clauses of the learner's own words.

    Attributes:
        text: Everything said, as it was said.
        language: ISO 639-1 code of the words: "en", "fr", "es", or the best guess.
        aims: Clauses that say what the learner wants to do or become; what is matched.
        background: Clauses that say what the learner does or did; never matched as an aim.
        held: Credentials or education that the learner says to hold.
        avoid: What the learner does not want.
        limits: Hard limits.
        preferences: Soft wishes that are no limits, as words: "cheap", "soon", "short".
    """

    text: str
    language: str
    aims: tuple[str, ...] = ()
    background: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    limits: Limits = field(default_factory=Limits)
    preferences: tuple[str, ...] = ()


def merge_limits(old: Limits, new: Limits) -> Limits:
    """Return limits in which what `new` says wins."""
    said = {name: value for name, value in vars(new).items() if value is not None and value != ()}
    return replace(old, **said)


def read_goal(text: str, *, today: date, places: frozenset[str] = frozenset()) -> Goal:
    """Return the goal that a learner's words state."""
    return Goal(text=text, language="en", aims=(text.strip(),) if text.strip() else ())
