"""What giving way in one limit brings, in words and on its button."""

from datetime import date

from bot.dialogue.effects import Button
from bot.dialogue.limits_in_words import limit_in_words
from bot.messages import Messages, Raw
from recommender.goals import Goal
from recommender.relaxing import Relaxation, Value


def relaxation_in_words(each: Relaxation, goal: Goal, say: Messages) -> str:
    """Return what giving way in one limit brings: eased by how much, or dropped."""
    if each.to is None:
        words = limit_in_words(each.limit, goal.limits, say)
        return say("relax", limit=each.limit, gives=each.gives, words=words)
    return say("relax-to", gives=each.gives_at, words=_eased(each, goal, say))


def _eased(each: Relaxation, goal: Goal, say: Messages) -> Raw:
    limits = goal.limits.having(**{each.limit: each.to})
    return limit_in_words(each.limit, limits, say)


def button(each: Relaxation, goal: Goal, say: Messages) -> Button:
    """Return the button that eases a limit or drops it, for `about.relax`."""
    if each.to is None:
        words = limit_in_words(each.limit, goal.limits, say)
        return Button(say("button-relax", words=words), "relax", each.limit)
    label = say("button-ease", words=_eased(each, goal, say))
    return Button(label, "relax", f"{each.limit}={_written(each.to)}")


def _written(value: Value) -> str:
    """Return a value as a button carries it; `about.relax` reads it."""
    if isinstance(value, date):
        return value.isoformat()
    return ",".join(value) if isinstance(value, tuple) else str(value)
