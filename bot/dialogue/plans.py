"""What to do, step by step: a credential and what it asks for first, with dates and totals."""

from collections.abc import Sequence
from datetime import date

from bot.dialogue.cards import cost, manner, needs_of, start, totals
from bot.dialogue.limits_in_words import limit_in_words
from bot.dialogue.spans import duration
from bot.messages import Messages, Raw
from catalog.models import CredentialRecord, OfferingFacts, PrerequisiteFacts
from catalog.prerequisites import together
from recommender.goals import Limits
from recommender.paths import NoWay, Path, Step, Ways

_NO_WAY = {
    "held": "plan-no-way-held",
    "missing": "plan-no-way-missing",
    "ceased": "plan-no-way-ceased",
    "circle": "plan-no-way-circle",
    "too_long": "plan-no-way-too-long",
    "not_found": "plan-no-way-not-found",
    "limits": "plan-no-way-limits",
}


def way_in_words(
    ways: Ways, target: CredentialRecord, say: Messages, *, limits: Limits, today: date
) -> str:
    """Return the best way to a credential as a plan, and the sooner or cheaper one in a line.

    Where there is none, why, and which limit alone stands in between.
    """
    if ways.best is None:
        return _no_way(ways.no_way or NoWay("not_found"), target, say, limits)
    parts = [plan(ways.best, say, limits=limits, today=today), *other_ways(ways, ways.best, say)]
    return "\n\n".join(parts)


def other_ways(ways: Ways, best: Path, say: Messages) -> list[str]:
    """Return the sooner and the cheaper way in a line each, and whether there may be better."""
    parts = [_other(each, best, say) for each in ways.paths[1:]]
    if not ways.is_exact:
        parts.append(say("plan-bounded"))
    return parts


def plan(path: Path, say: Messages, *, limits: Limits | None = None, today: date) -> str:
    """Return the steps of a path in their order: price, time, dates, what each adds and proves."""
    last = path.steps[-1].credential.title
    head = say("plan-head", title=last)
    told = [step_lines(step, path, say, today=today) for step in path.steps]
    if len(told) == 1:
        parts = ["\n".join([head, *told[0]])]
    else:
        heads = (step_head(number, path, say) for number in range(1, len(told) + 1))
        parts = [
            head,
            *("\n".join([each, *lines]) for each, lines in zip(heads, told, strict=True)),
        ]
    parts += ends(path, say, limits=limits)
    return "\n\n".join(parts)


def step_head(number: int, path: Path, say: Messages) -> str:
    """Return the first line of a step: which one it is, and what is earned."""
    title = path.steps[number - 1].credential.title
    return say("plan-step", number=number, count=len(path.steps), title=title)


def step_lines(step: Step, path: Path, say: Messages, *, today: date) -> list[str]:
    """Return what one needs to act on a step, a fact a line."""
    return [*facts(step, say), *dates(step, say, today=today), *beside(step, path, say)]


def beside(step: Step, path: Path, say: Messages) -> list[str]:
    """Return what a step adds and proves, what there is instead, and what it asks for."""
    return [*_gain(step, say), *_in_reserve(step, say), *asked(step, path, say)]


def ends(path: Path, say: Messages, *, limits: Limits | None = None) -> list[str]:
    """Return the totals of several steps, and the limits that nothing is published about."""
    parts = []
    if len(path.steps) > 1:
        parts.append(say("plan-totals", totals=Raw(totals(path, say))))
    if path.not_published and limits is not None:
        words = [limit_in_words(name, limits, say) for name in path.not_published]
        parts.append(say("silent-about", limits=Raw(say.list(words))))
    return parts


def facts(step: Step, say: Messages) -> list[str]:
    """Return provider, price, time and manner of a step, in three lines."""
    offering = step.offering or OfferingFacts()
    return [
        say("card-provider", provider=step.credential.provider.name),
        " · ".join([cost(offering, say), duration(offering, say)]),
        " · ".join(manner(offering, say)),
    ]


def dates(step: Step, say: Messages, *, today: date) -> list[str]:
    """Return the days of a step; an offering that is full or closed is said to be so."""
    apply_by = step.offering.apply_by if step.offering else None
    if step.begins is None:
        availability = step.offering.availability if step.offering else None
        gone = say(f"availability-{availability}") if availability in ("full", "closed") else None
        return [" · ".join(filter(None, [gone, say("plan-dates-unknown")]))]
    if step.ends is None:
        lines = [say("plan-begins", begins=say.day(step.begins))]
    else:
        lines = [say("plan-dates", begins=say.day(step.begins), ends=say.day(step.ends))]
    if apply_by is not None and apply_by >= today:
        lines.append(say("plan-apply", date=say.day(apply_by)))
    return lines


def _gain(step: Step, say: Messages) -> list[str]:
    """Return what a step adds, and whose prerequisites it satisfies."""
    lines = []
    if step.adds:
        skills = [say("quoted", words=skill) for skill in step.adds]
        lines.append(say("plan-adds", skills=Raw(say.list(skills))))
    return lines + [say("plan-proves", title=each.title, text=each.text) for each in step.proves]


def _in_reserve(step: Step, say: Messages) -> list[str]:
    """Return why the chosen offering may be gone, and what there is instead."""
    lines, offering = [], step.offering or OfferingFacts()
    if step.full is not None and step.full.start is not None:
        lines.append(say("plan-full", date=say.day(step.full.start)))
    if step.is_doubtful and offering.availability == "waitlist":
        lines.append(say("plan-waitlist"))
    elif step.is_doubtful and offering.seats_left:
        lines.append(say("seats", seats=offering.seats_left))
    if step.alternative is not None:
        told = [*start(step.alternative, say), cost(step.alternative, say)]
        told += manner(step.alternative, say)
        lines.append(say("plan-alternative", facts=Raw(" · ".join(told))))
    elif step.is_doubtful:
        lines.append(say("plan-no-alternative"))
    return lines


def asked(step: Step, path: Path, say: Messages) -> list[str]:
    """Return what a step asks for that is no step of the path: experience, an age, a skill."""
    steps = {stage.credential.credential_id for stage in path.steps}
    met = {
        each.group
        for each in step.credential.prerequisites
        if each.group is not None and each.credential_id in steps
    }
    return [
        _asked(one_of, step, say)
        for one_of in together(
            each
            for each in step.credential.prerequisites
            if each.credential_id not in steps and (each.group is None or each.group not in met)
        )
    ]


def _asked(one_of: Sequence[PrerequisiteFacts], step: Step, say: Messages) -> str:
    (text,) = needs_of(one_of, say)
    is_held = any(each.text in step.held for each in one_of)
    return say("needs-held", text=Raw(text)) if is_held else text


def _other(path: Path, best: Path, say: Messages) -> str:
    steps = " → ".join(step.credential.title for step in path.steps)
    is_sooner = path.finish_by is not None and (
        best.finish_by is None or path.finish_by < best.finish_by
    )
    key = "plan-soonest" if is_sooner else "plan-cheapest"
    return say(key, steps=steps, totals=Raw(totals(path, say)))


def _no_way(found: NoWay, target: CredentialRecord, say: Messages, limits: Limits) -> str:
    sentence = say(_NO_WAY[found.reason], title=target.title, about=found.about)
    if not found.relax:
        return sentence
    words = [limit_in_words(name, limits, say) for name in found.relax]
    return f"{sentence} {say('plan-no-way-relax', limits=Raw(say.list(words, style='or')))}"
