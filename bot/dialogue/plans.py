"""What to do, step by step: a credential and what it asks for first, with dates and totals."""

from datetime import date

from bot.dialogue.cards import cost, duration, manner, needs, totals
from bot.messages import Messages, Raw
from catalog.models import OfferingFacts
from recommender.paths import Path, Step


def plan(path: Path, say: Messages, *, today: date) -> str:
    """Return the steps of a path in their order, each with its price, time and dates."""
    last = path.steps[-1].credential.title
    count = len(path.steps)
    parts = [say("plan-head", title=last)]
    for number, step in enumerate(path.steps, start=1):
        head = say("plan-step", number=number, count=count, title=step.credential.title)
        parts.append("\n".join([head, *_facts(step, say, today=today), *_asked(step, path, say)]))
    if count > 1:
        parts.append(say("plan-totals", totals=Raw(totals(path, say))))
    return "\n\n".join(parts)


def _asked(step: Step, path: Path, say: Messages) -> list[str]:
    """Return what a step asks for that is no step of the path: experience, an age, a skill."""
    steps = {each.credential.credential_id for each in path.steps}
    return [
        needs(asked.text, say, is_required=asked.is_required)
        for asked in step.credential.prerequisites
        if asked.credential_id not in steps
    ]


def _facts(step: Step, say: Messages, *, today: date) -> list[str]:
    offering = step.offering or OfferingFacts()
    lines = [
        say("card-provider", provider=step.credential.provider.name),
        " · ".join([cost(offering, say), duration(offering, say)]),
        " · ".join(manner(offering, say)),
    ]
    if step.begins is None:
        lines.append(say("plan-dates-unknown"))
    elif step.ends is None:
        lines.append(say("plan-begins", begins=say.day(step.begins)))
    else:
        lines.append(say("plan-dates", begins=say.day(step.begins), ends=say.day(step.ends)))
    if step.begins is not None and offering.apply_by is not None and offering.apply_by >= today:
        lines.append(say("plan-apply", date=say.day(offering.apply_by)))
    return lines
