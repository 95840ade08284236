"""Reminders that a learner asks for: before a deadline, and once how a first step went.

None comes unasked. They are said at nine in the morning; those of one thing take each other's
place, so that asking twice reminds once.
"""

import hashlib
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from bot.dialogue.effects import Button, CallOff, Effect, Remind, Say, Turn
from bot.dialogue.links import page_of
from bot.dialogue.state import Reminder
from bot.dialogue.step import Step
from catalog.models import CredentialRecord
from recommender.paths import Ways

_AT = time(9)
_DAYS_BEFORE = (7, 1)
# When somebody is asked how the first step went that they meant to take "this week".
_FOLLOW_UP = {"week": 7, "month": 30}
# More than these nobody wants; each is one message.
MAX_REMINDERS = 24

_LINES = {"apply": "remind-line-apply", "begin": "remind-line-begin"}

Planned = tuple[tuple[CredentialRecord, Ways], ...]


def remind(step: Step, planned: Planned) -> Turn:
    """Put off what is to be said before the deadlines of some ways; ask when they begin."""
    if not step.context.is_kept:
        return step.tell("remind-not-here")
    today = step.context.today
    deadlines = _deadlines(planned, today)
    asked = [
        Reminder("apply", credential_id, deadline - timedelta(days=days), deadline)
        for credential_id, deadline in deadlines.items()
        for days in _DAYS_BEFORE
        if deadline - timedelta(days=days) > today
    ]
    # A deadline that moved since it was asked about: what was put off for the old one goes.
    former = [each for each in _coming(step) if each.credential_id in deadlines]
    former = [each for each in former if each.kind == "apply"]
    others = [each for each in _coming(step) if each not in former]
    if len(others) + len(asked) > MAX_REMINDERS:
        return step.tell("remind-full", count=MAX_REMINDERS)
    parts = [_told(step, deadlines, asked)]
    if asked:
        parts.append(step.say("remind-how-to-stop"))
    parts.append(step.say("begin-ask"))
    state = step.state.having(reminders=(*others, *asked), n_misunderstood=0)
    said = Say("\n".join(parts), (_when(step),), is_aside=True)
    gone = {_key(each) for each in former} - {_key(each) for each in asked}
    return Turn(state, (said, *_effects(step, asked), *_calling_off(gone)))


def _deadlines(planned: Planned, today: date) -> dict[str, date]:
    """Return the last days to apply that are published, by credential, the next one first."""
    found = {
        each.credential.credential_id: each.offering.apply_by
        for _, ways in planned
        for each in (ways.best.steps if ways.best else ())
        if each.offering and each.offering.apply_by and each.offering.apply_by >= today
    }
    return dict(sorted(found.items(), key=lambda item: item[1]))


def _told(step: Step, deadlines: dict[str, date], asked: list[Reminder]) -> str:
    if not deadlines:
        return step.say("remind-no-deadline")
    lines = []
    for credential_id, deadline in deadlines.items():
        days = [step.say.day(each.on) for each in asked if each.credential_id == credential_id]
        key = "remind-on" if days else "remind-too-late"
        facts = {"days": step.say.list(days)} if days else {}
        title = _title(step, credential_id)
        lines.append(step.say(key, title=title, deadline=step.say.day(deadline), **facts))
    return "\n".join(lines)


def _title(step: Step, credential_id: str) -> str:
    credential = step.context.recommender.get(credential_id)
    return credential.title if credential else credential_id


def _when(step: Step) -> tuple[Button, ...]:
    return tuple(
        Button(step.say(f"button-begin-{each}"), "begin", each)
        for each in ("week", "month", "looking")
    )


def begin(step: Step, argument: str) -> Turn:
    """Take in when somebody wants to begin, or how that went; ask again once, if they like."""
    if argument in _FOLLOW_UP:
        return _follow_up(step, argument)
    if argument == "looking":
        gone = [_key(each) for each in _coming(step) if each.kind == "begin"]
        state = step.state.having(reminders=_but_first_steps(step))
        return Turn(state, (Say(step.say("begin-looking"), is_aside=True), *_calling_off(gone)))
    if argument == "done":
        return step.turn(step.say("begin-done"))
    if argument == "notyet":
        return step.turn(step.say("begin-ask"), (_when(step),))
    return step.stale("stale-button")


def _follow_up(step: Step, argument: str) -> Turn:
    if not step.context.is_kept:
        return step.tell("remind-not-here")
    state, today = step.state, step.context.today
    laid = state.laid.credential_ids if state.laid else ()
    about = next(iter((*laid, *state.shortlist, *state.shown)), "")
    asked = Reminder("begin", about, today + timedelta(days=_FOLLOW_UP[argument]), today)
    told = step.say("begin-follow-up", date=step.say.day(asked.on))
    state = state.having(reminders=(*_but_first_steps(step), asked), n_misunderstood=0)
    said = Say(f"{told}\n{step.say('remind-how-to-stop')}", is_aside=True)
    return Turn(state, (said, *_effects(step, [asked])))


def call_off(step: Step) -> Turn:
    """Say nothing of what was put off."""
    asked = _coming(step)
    if not asked:
        return step.tell("remind-none")
    state = step.state.having(reminders=(), n_misunderstood=0)
    told = Say(step.say("remind-called-off"), is_aside=True)
    return Turn(state, (told, CallOff(tuple(map(_key, asked)))))


def show(step: Step) -> Turn:
    """Show what somebody is reminded of, and how to stop that."""
    asked = sorted(_coming(step), key=lambda each: each.on)
    if not asked:
        return step.tell("remind-none")
    lines = [step.say("remind-head")]
    lines += [
        step.say(
            _LINES[each.kind],
            date=step.say.day(each.on),
            title=_title(step, each.credential_id),
        )
        for each in asked
    ]
    row = (Button(step.say("button-no-reminders"), "noreminders"),)
    return step.turn("\n".join(lines), (row,))


def again(step: Step) -> tuple[Effect, ...]:
    """Put off anew what is still to come: who blocked the bot and comes back had it dropped."""
    return _effects(step, [each for each in _coming(step) if each.on > step.context.today])


def _coming(step: Step) -> list[Reminder]:
    return [each for each in step.state.reminders if each.on >= step.context.today]


def _but_first_steps(step: Step) -> tuple[Reminder, ...]:
    return tuple(each for each in _coming(step) if each.kind != "begin")


def _calling_off(keys: Iterable[str]) -> tuple[Effect, ...]:
    keys = tuple(sorted(keys))
    return (CallOff(keys),) if keys else ()


def _key(reminder: Reminder) -> str:
    """Return what a reminder is known by: one a credential and distance, one first step in all."""
    if reminder.kind == "begin":
        return "begin"
    about = hashlib.sha256(reminder.credential_id.encode()).hexdigest()[:16]
    return f"{about}.{(reminder.of - reminder.on).days}"


def _effects(step: Step, asked: list[Reminder]) -> tuple[Effect, ...]:
    return tuple(
        Remind(_key(each), datetime.combine(each.on, _AT, step.context.zone), _said(step, each))
        for each in asked
    )


def _said(step: Step, reminder: Reminder) -> Say:
    say, credential = step.say, step.context.recommender.get(reminder.credential_id)
    if reminder.kind == "begin":
        about = {"title": credential.title} if credential else {}
        text = say("reminder-begin" if credential else "reminder-begin-something", **about)
        row = (
            Button(say("button-begin-done"), "begin", "done"),
            Button(say("button-begin-notyet"), "begin", "notyet"),
            Button(say("button-person"), "person"),
        )
        return Say(text, (row,))
    text = say(
        "reminder-apply",
        title=_title(step, reminder.credential_id),
        provider=credential.provider.name if credential else "",
        deadline=say.day(reminder.of),
        days=(reminder.of - reminder.on).days,
        asked=say.day(step.context.today),
    )
    page = page_of(credential, say) if credential else ()
    rows = (page, (Button(say("button-no-reminders"), "noreminders"),))
    return Say(text, tuple(filter(None, rows)))
