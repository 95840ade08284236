"""A plan to carry home: a page to print, a picture of the ladder, days for a calendar."""

from collections.abc import Iterator, Mapping
from datetime import date

from bot.dialogue.cards import unpublished
from bot.dialogue.effects import Give
from bot.dialogue.limits_in_words import limits_in_words
from bot.dialogue.links import address_of
from bot.dialogue.papers import Paper, file_name
from bot.dialogue.plans import beside, dates, ends, facts, other_ways, step_head, way_in_words
from bot.dialogue.vouching import vouching_line
from bot.handouts import Agenda, Deadline, Ladder, Line, Rung, Sheet
from bot.messages import Messages, Raw
from bot.messages.plain import plain
from catalog.models import CredentialRecord
from recommender.answer import Recommendation
from recommender.goals import Goal
from recommender.paths import Path, Step, Ways

# Of a goal in the learner's own words, so many characters.
_MAX_GOAL = 300
# Why a step is there, in so many pairs of what was said and what is taught.
_MAX_REASONS = 2
# An alarm so many days before a deadline, and before a first day.
_BEFORE_DEADLINE = (7, 1)
_BEFORE_BEGINNING = (1,)

Planned = tuple[tuple[CredentialRecord, Ways], ...]


def plan_sheet(
    planned: Planned,
    goal: Goal,
    say: Messages,
    paper: Paper,
    *,
    standing: Mapping[str, Recommendation],
) -> Give:
    """Return the ways to some credentials as a page to print.

    Args:
        planned: Each credential, and what leads to it.
        goal: What the learner wants, in their words.
        say: Sentences of their language.
        paper: The words around it.
        standing: How credentials stand to the goal, by id: the reasons for a step.
    """
    lines: list[Line] = []
    if goal.aims:
        lines.append(_text(say("paper-goal", words=_short(goal.text))))
        limits = limits_in_words(goal.limits, say)
        if limits:
            lines.append(_text(say("settings-limits", limits=Raw(say.list(limits)))))
    for target, ways in planned:
        lines += _way(target, ways, goal, say, paper.as_of, standing, is_alone=len(planned) == 1)
    lines.append(Line(paper.person, "note"))
    sheet = Sheet(
        name=file_name(say("file-plan"), *(target.title for target, _ in planned)),
        language=say.language,
        title=plain(_title(planned, say)),
        lines=tuple(lines),
        foot=paper.foot,
        as_of=paper.as_of,
        unprintable=paper.unprintable,
    )
    return Give(sheet, say("caption-plan", titles=_titles(planned, say)))


def _title(planned: Planned, say: Messages) -> str:
    (target, _), *others = planned
    return say("paper-plans") if others else say("paper-plan", title=target.title)


def _titles(planned: Planned, say: Messages) -> str:
    return say.list([target.title for target, _ in planned])


def _short(text: str) -> str:
    return text if len(text) <= _MAX_GOAL else f"{text[: _MAX_GOAL - 1].rstrip()}…"


def _text(html: str) -> Line:
    return Line(plain(html))


def _way(
    target: CredentialRecord,
    ways: Ways,
    goal: Goal,
    say: Messages,
    today: date,
    standing: Mapping[str, Recommendation],
    *,
    is_alone: bool,
) -> Iterator[Line]:
    if ways.best is None:
        yield _text(way_in_words(ways, target, say, limits=goal.limits, today=today))
        return
    if not is_alone:
        yield Line(plain(say("plan-head", title=target.title)), "heading")
    path = ways.best
    for number, step in enumerate(path.steps, start=1):
        yield Line(plain(step_head(number, path, say)), "heading")
        yield from map(_text, facts(step, say))
        for each in dates(step, say, today=today):
            yield Line(plain(each), "strong")
        yield from map(_text, beside(step, path, say))
        yield from _more(step, say, today, standing)
    for each in ends(path, say, limits=goal.limits):
        yield Line(plain(each), "sum")
    yield from map(_text, other_ways(ways, path, say))


def _more(
    step: Step, say: Messages, today: date, standing: Mapping[str, Recommendation]
) -> Iterator[Line]:
    """Return why a step is there, what it counts towards, what is known and what is not."""
    credential = step.credential
    found = standing.get(credential.credential_id)
    for reason in found.reasons[:_MAX_REASONS] if found else ():
        yield _text(say("card-why", said=reason.said, skill=reason.skill))
    if credential.stacks_toward:
        titles = say.list([each.title for each in credential.stacks_toward])
        yield _text(say("counts-towards", titles=titles))
    vouched = vouching_line(credential, say, today=today)
    if vouched:
        yield _text(vouched)
    for each in unpublished(credential, say):
        yield _text(each)
    address = address_of(credential)
    if address:
        yield Line(address, url=address)


# -- the picture


def ladder_picture(path: Path, say: Messages, paper: Paper) -> Give:
    """Return the steps of a path as a picture; what it shows is said beside it."""
    target = path.steps[-1].credential
    above = [plain(each) for each in ends(path, say)]
    if target.stacks_toward:
        titles = say.list([each.title for each in target.stacks_toward])
        above.append(plain(say("counts-towards", titles=titles)))
    rungs = tuple(
        Rung(
            plain(say("plain", text=step.credential.title)),
            tuple(map(plain, _on_a_rung(step, say, paper.as_of))),
        )
        for step in path.steps
    )
    picture = Ladder(
        name=file_name(say("file-plan"), target.title),
        language=say.language,
        title=plain(say("plan-head", title=target.title)),
        rungs=rungs,
        above=tuple(above),
        foot=paper.foot,
        unprintable=paper.unprintable,
    )
    steps = [
        say(
            "alt-step",
            number=number,
            title=step.credential.title,
            facts=Raw("; ".join(_on_a_rung(step, say, paper.as_of))),
        )
        for number, step in enumerate(path.steps, start=1)
    ]
    alt = say("alt-ladder", title=target.title, count=len(path.steps))
    return Give(picture, "\n".join([alt, *steps, *ends(path, say)]))


def _on_a_rung(step: Step, say: Messages, today: date) -> list[str]:
    return [*facts(step, say), *dates(step, say, today=today)]


# -- the calendar


def plan_agenda(planned: Planned, say: Messages, paper: Paper) -> Give | None:
    """Return the deadlines and first days of some ways; None where none is published.

    Days that only follow from the plan are not in it: a calendar looks like a promise.
    """
    deadlines: dict[str, Deadline] = {}
    for _, ways in planned:
        for step in ways.best.steps if ways.best else ():
            for each in _days(step, say, paper):
                deadlines.setdefault(each.key, each)
    if not deadlines:
        return None
    days = tuple(sorted(deadlines.values(), key=lambda each: (each.day, each.key)))
    agenda = Agenda(
        name=file_name(say("file-calendar"), *(target.title for target, _ in planned)),
        language=say.language,
        title=plain(say("calendar-title")),
        deadlines=days,
        as_of=paper.as_of,
    )
    told = [
        say("calendar-line", date=say.day(each.day), what=Raw(say("plain", text=each.title)))
        for each in days
    ]
    return Give(agenda, "\n".join([say("caption-calendar", count=len(days)), *told]))


def _days(step: Step, say: Messages, paper: Paper) -> Iterator[Deadline]:
    offering, credential = step.offering, step.credential
    if offering is None:
        return
    text = "\n".join([*map(plain, _on_a_rung(step, say, paper.as_of)), paper.foot])
    url = address_of(credential) or ""
    if offering.apply_by is not None and offering.apply_by >= paper.as_of:
        title = plain(say("calendar-apply", title=credential.title))
        yield Deadline(
            key=f"{credential.credential_id}/apply",
            title=title,
            day=offering.apply_by,
            text=text,
            url=url,
            reminders=tuple((days, title) for days in _BEFORE_DEADLINE),
        )
    if offering.start is not None and offering.start == step.begins:
        title = plain(say("calendar-begin", title=credential.title))
        yield Deadline(
            key=f"{credential.credential_id}/begin",
            title=title,
            day=offering.start,
            text=text,
            url=url,
            reminders=tuple((days, title) for days in _BEFORE_BEGINNING),
        )
