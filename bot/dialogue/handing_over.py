"""Handing a conversation to a person: when somebody will be there, and what they should know."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from bot.cases.case import Opening, Reason
from bot.cases.hours import Back
from bot.dialogue.context import Context, DeskNow
from bot.dialogue.effects import OpenCase
from bot.dialogue.held import held_skills, held_titles
from bot.dialogue.state import State
from bot.messages import Messages, Raw
from bot.triage.topics import Topic, Urgency
from recommender.answer import Recommendation
from recommender.goals import Goal

# So many of the best are in a brief, and so many characters of what was said.
N_TOP = 5
MAX_SAID = 500

_BACK = {
    "break": "back-break",
    "today": "back-today",
    "tomorrow": "back-tomorrow",
    "weekday": "back-weekday",
    "day": "back-day",
}


def opening(
    state: State,
    context: Context,
    reason: Reason,
    *,
    topic: Topic = "person",
    urgency: Urgency = "normal",
    said: str = "",
) -> OpenCase:
    """Return the effect that hands a conversation over, with all that whoever helps should know."""
    return OpenCase(
        Opening(
            reason=reason,
            topic=topic,
            urgency=urgency,
            language=state.language,
            brief=brief_of(state, context, reason, said=said),
            release_id=context.recommender.catalog.release_id,
            model_version=context.recommender.version,
        )
    )


def brief_of(
    state: State, context: Context, reason: Reason | str, *, said: str = ""
) -> dict[str, Any]:
    """Return the facts of a conversation for whoever helps, as JSON holds them.

    Args:
        state: Where the conversation stands.
        context: Whom to ask for the best five.
        reason: What led to it.
        said: What the learner wrote last.
    """
    goal = state.goal
    answer = context.recommender.recommend(
        goal, today=context.today, k=N_TOP, hidden=state.hidden, leanings=state.leanings
    )
    best = (*put_first(state, context), *answer.recommendations)
    once = {each.credential.credential_id: each for each in best}
    return {
        "reason": reason,
        "language": state.language,
        "said": said[:MAX_SAID],
        "goal": goal.text[:MAX_SAID],
        "aims": list(goal.aims),
        "background": list(goal.background),
        "held": [*goal.held, *held_titles(state, today=context.today)],
        "skills_shown": list(held_skills(state, today=context.today)),
        "avoid": list(goal.avoid),
        "limits": _limits(goal),
        "chosen": [each.chosen for each in state.leanings if each.chosen],
        "is_confident": answer.is_confident,
        "top": [_entry(each) for each in list(once.values())[:N_TOP]],
        "rejected": _rejected(state, context),
        "ruled_out": [
            {"limit": each.limit, "gives": each.gives} for each in answer.relaxations[:2]
        ],
        "kept": _titles(state.shortlist, context),
        "unread": list(state.unread),
        "corrections": [],
    }


def put_first(state: State, context: Context) -> tuple[Recommendation, ...]:
    """Return what an advisor put first for this goal, as it stands to the goal."""
    if not state.preferred:
        return ()
    return context.recommender.assess(
        state.goal, state.preferred, today=context.today, leanings=state.leanings
    )


def when_in_words(desk: DeskNow, say: Messages) -> Raw:
    """Return when somebody will write: now that the desk is open, or when it opens."""
    if desk.back is None:
        return Raw(say("case-when-open"))
    return Raw(say("case-when-closed", back=Raw(back_in_words(desk.back, say))))


def back_in_words(back: Back, say: Messages) -> str:
    """Return when the desk opens next: "tomorrow at 9:00"."""
    return say(
        _BACK[back.kind],
        time=say.time(back.at.time()),
        weekday=say.weekday(back.at.date()),
        date=say.day(back.at.date()),
    )


def _limits(goal: Goal) -> dict[str, Any]:
    """Return the limits that were said, as JSON holds them."""
    return {
        name: value.isoformat()
        if isinstance(value, date)
        else list(value)
        if isinstance(value, tuple)
        else value
        for name, value in goal.limits.said.items()
    }


def _entry(found: Recommendation) -> dict[str, Any]:
    offering = found.offering
    return {
        "id": found.credential.credential_id,
        "title": found.credential.title,
        "provider": found.credential.provider.name,
        "probability": found.probability,
        "reasons": [{"said": each.said, "skill": each.skill} for each in found.reasons[:2]],
        "gap": list(found.gap),
        "total_cost": offering.total_cost if offering else None,
        "currency": offering.currency if offering else None,
        "not_published": list(found.not_published),
    }


def _rejected(state: State, context: Context) -> list[dict[str, str]]:
    records = {
        each.credential_id: each
        for each in map(context.recommender.get, state.hidden[-N_TOP:])
        if each is not None
    }
    return [
        {
            "id": credential_id,
            "title": record.title,
            "because": "not_for_me" if credential_id in state.unfit else "not_this",
        }
        for credential_id, record in records.items()
    ]


def _titles(credential_ids: Sequence[str], context: Context) -> list[str]:
    return [each.title for each in map(context.recommender.get, credential_ids) if each is not None]
