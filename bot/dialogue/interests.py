"""What work should be like, offered to people who do not know what to look for.

Most who do not know their work know whether they would rather be outdoors or with numbers. Only
what something in this catalogue answers is offered.
"""

import re

from bot.dialogue import fields
from bot.dialogue.effects import Button, Turn
from bot.dialogue.merging import merge
from bot.dialogue.step import Step
from recommender.goals import Goal

# After Holland's interests; each is a name that `recommender.broad` knows in all languages.
NAMES = ("hands", "people", "office", "numbers", "outdoors", "creative", "computers", "business")
# Fewer than these are no choice.
_LEAST = 3

# Words about work in general: a wish of nothing but these is for any work that is better.
_ANY_WORK = re.compile(
    r"\b(?:jobs?|work|working|career|pay|pays|paid|money|salary|wages?|benefits|experience|skills"
    r"|something|anything"
    r"|emplois?|travail|travailler|boulot|carri[eè]re|salaire|argent|payé|exp[eé]rience"
    r"|quelque chose|n'importe quoi"
    r"|empleos?|trabajos?|trabajar|carrera|sueldo|salario|dinero|experiencia|algo|cualquier cosa)\b"
)


def is_for_any_work(low: str) -> bool:
    """Tell whether words in lower case speak of work in general: "better pay", "a job quickly"."""
    return _ANY_WORK.search(low) is not None


def offered(step: Step) -> tuple[tuple[Button, ...], ...]:
    """Return interests that something here answers, in pairs, with a way to the fields."""
    fits, today = step.context.recommender.fits, step.context.today
    found = [each for each in NAMES if fits(_goal(step, each), today=today)]
    if len(found) < _LEAST:
        return fields.offered(step)
    buttons = [Button(step.say(f"interest-{each}"), "interest", each) for each in found]
    pairs = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
    is_choice = bool(step.context.recommender.index.fields)
    return (*pairs, (Button(step.say("button-fields"), "fields"),)) if is_choice else pairs


def offer(step: Step) -> Turn:
    """Offer interests to begin with."""
    rows = offered(step)
    return step.turn(step.say("fields"), rows) if rows else step.turn(step.ask())


def take(step: Step, name: str) -> Turn:
    """Look for an interest that was chosen."""
    if name not in NAMES:
        return step.stale("stale-button")
    goal = merge(step.state.goal, _goal(step, name), is_addition=False)
    return step.list(step.state.having(goal=goal, seen=(), hidden=(), preferred=(), unfit=()))


def _goal(step: Step, name: str) -> Goal:
    label = step.say(f"interest-{name}")
    return Goal(text=label, language=step.state.language, aims=(label,))
