"""What giving way in one limit brings, in words and on its button."""

from dataclasses import replace
from datetime import date

from bot.dialogue.effects import Button
from bot.dialogue.limits_in_words import limit_in_words
from bot.messages import Messages, Raw
from recommender.goals import Goal, Limits
from recommender.relaxing import Relaxation, Value


def relaxation_in_words(each: Relaxation, goal: Goal, say: Messages) -> str:
    """Return what giving way in one limit brings: eased by how much, or dropped."""
    if each.to is None:
        words = limit_in_words(each.limit, goal.limits, say)
        return say("relax", limit=each.limit, gives=each.gives, words=words)
    return say("relax-to", gives=each.gives_at, words=_eased(each, goal, say))


def eased(each: Relaxation, limits: Limits) -> Limits | None:
    """Return limits of which one is eased, or dropped; None where it is none that was said."""
    if not hasattr(limits, each.limit):
        return None
    value = getattr(Limits(), each.limit) if each.to is None else each.to
    return replace(limits, **{each.limit: value})  # type: ignore[arg-type]


def _eased(each: Relaxation, goal: Goal, say: Messages) -> Raw:
    limits = replace(goal.limits, **{each.limit: each.to})  # type: ignore[arg-type]
    return limit_in_words(each.limit, limits, say)


def button(each: Relaxation, goal: Goal, say: Messages, *, action: str = "relax") -> Button:
    """Return the button that eases a limit or drops it, for `about.relax` or another action."""
    if each.to is None:
        words = limit_in_words(each.limit, goal.limits, say)
        return Button(say("button-relax", words=words), action, each.limit)
    label = say("button-ease", words=_eased(each, goal, say))
    return Button(label, action, f"{each.limit}={_written(each.to)}")


def _written(value: Value) -> str:
    """Return a value as a button carries it; `about.relax` reads it."""
    if isinstance(value, date):
        return value.isoformat()
    return ",".join(value) if isinstance(value, tuple) else str(value)
