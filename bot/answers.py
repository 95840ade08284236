"""An answer as the command line's JSON contract spells it, and as text."""

from datetime import date
from typing import Any

from bot.dialogue.cards import Reader, path_in_words
from bot.dialogue.easing import relaxation_in_words
from bot.dialogue.limits_in_words import limits_in_words, wanted_in_words
from bot.dialogue.lists import entries, worth_easing
from bot.messages import Raw, messages
from bot.messages.plain import plain
from catalog.models import FundingRule
from recommender.answer import Answer, Recommendation
from recommender.paths import Path, Step
from recommender.relaxing import Relaxation


def as_json(answer: Answer) -> dict[str, Any]:
    """Return an answer in the documented fields; amounts are numbers, dates ISO 8601."""
    goal = answer.goal
    return {
        "goal": goal.text,
        "language": goal.language,
        "confident": answer.is_confident,
        "aims": list(goal.aims),
        "background": list(goal.background),
        "held": list(goal.held),
        "avoid": list(goal.avoid),
        "preferences": list(goal.preferences),
        "limits": {name: _plain_value(value) for name, value in goal.limits.said.items()},
        "occupation": vars(answer.occupation) if answer.occupation else None,
        "recommendations": [_recommendation(each) for each in answer.recommendations],
        "unavailable": [_recommendation(each) for each in answer.unavailable],
        "paths": [_path(each) for each in answer.paths],
        "relaxations": [_relaxation(each) for each in answer.relaxations],
        "catalog_release": answer.catalog_release,
        "model_version": answer.model_version,
    }


def as_text(answer: Answer, *, rules: tuple[FundingRule, ...] = (), today: date) -> str:
    """Return an answer for a person who reads a terminal.

    Args:
        answer: What the recommender answered.
        rules: Help with prices that there is.
        today: Day that says what is in force.
    """
    say = messages(answer.goal.language)
    limits = limits_in_words(answer.goal.limits, say)
    wanted = wanted_in_words(answer.goal, say)
    key = "understood-limits" if limits else "understood"
    parts = [say(key, wanted=wanted, limits=Raw(say.list(limits)))]
    if not answer.recommendations and not answer.unavailable:
        parts.append(say("results-none"))
    elif not answer.is_confident and not answer.unavailable:
        parts.append(say("results-weak"))
    goal = answer.goal
    reader = Reader(goal=goal, say=say, today=today, rules=rules, showed=goal.held)
    parts += entries(answer, answer.recommendations, answer.unavailable, reader)
    if answer.is_confident:
        parts += [path_in_words(path, say) for path in answer.paths[:1]]
    parts += [relaxation_in_words(each, goal, say) for each in worth_easing(answer)]
    return plain("\n\n".join(parts))


def _recommendation(found: Recommendation) -> dict[str, Any]:
    offering = found.offering
    offered = offering.model_dump(mode="json", exclude={"extra_costs"}) if offering else {}
    return {
        "credential_id": found.credential.credential_id,
        "title": found.credential.title,
        "provider": found.credential.provider.name,
        "probability": found.probability,
        "chance_to_fit": found.chance_to_fit,
        "reasons": [{"said": each.said, "skill": each.skill} for each in found.reasons],
        "gap": list(found.gap),
        "relaxed": list(found.relaxed),
        "not_published": list(found.not_published),
        "total_cost": offering.total_cost if offering else None,
        "offering": offered,
        "url": found.credential.url,
    }


def _relaxation(each: Relaxation) -> dict[str, Any]:
    to = {} if each.to is None else {"to": _plain_value(each.to), "gives_at": each.gives_at}
    return {"limit": each.limit, "gives": each.gives, **to}


def _path(path: Path) -> dict[str, Any]:
    return {
        "credential_ids": [step.credential.credential_id for step in path.steps],
        "steps": [_step(step) for step in path.steps],
        "total_cost": path.total_cost,
        "currency": path.currency,
        "total_hours": path.total_hours,
        "finish_by": path.finish_by.isoformat() if path.finish_by else None,
    }


def _step(step: Step) -> dict[str, Any]:
    return {
        "credential_id": step.credential.credential_id,
        "adds": list(step.adds),
        "begins": step.begins.isoformat() if step.begins else None,
        "ends": step.ends.isoformat() if step.ends else None,
    }


def _plain_value(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
