"""Fields of the catalogue, offered to people who do not know what to look for."""

import numpy as np

from bot.dialogue.effects import Button, Turn
from bot.dialogue.merging import merge
from bot.dialogue.step import Step
from recommender.goals import Goal
from recommender.languages import language_of

# More than these nobody reads; they are those with most to choose from.
N_OFFERED = 6


def offered(step: Step) -> tuple[tuple[Button, ...], ...]:
    """Return the largest fields as buttons, largest first; none where the catalogue names none."""
    index = step.context.recommender.index
    if not index.fields:
        return ()
    counts = np.bincount(index.field_of[index.field_of >= 0], minlength=len(index.fields))
    largest = np.argsort(-counts, kind="stable")[:N_OFFERED]
    names = (step.say("plain", text=index.fields[row]) for row in largest)
    return tuple(
        (Button(name, "field", str(row)),) for name, row in zip(names, largest, strict=True)
    )


def offer(step: Step) -> Turn:
    """Offer fields to begin with."""
    rows = offered(step)
    return step.turn(step.say("fields"), rows) if rows else step.turn(step.ask())


def take(step: Step, argument: str) -> Turn:
    """Look for a field that was chosen."""
    fields = step.context.recommender.index.fields
    number = int(argument) if argument.isdecimal() else len(fields)
    if number >= len(fields):
        return step.stale("stale-button")
    name = fields[number]
    chosen = Goal(text=name, language=language_of(name.lower()), aims=(name,))
    goal = merge(step.state.goal, chosen, is_addition=False)
    return step.list(step.state.having(goal=goal, seen=(), hidden=(), preferred=(), unfit=()))
