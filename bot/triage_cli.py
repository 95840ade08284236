"""What `advisor triage` needs and prints."""

import json

from bot.app import App
from bot.triage import Triage, Verdict

_IN_WORDS = {
    "self_serve": "a goal, a limit or small talk: the bot does it",
    "person": "a person is asked for",
    "funding": "how to pay",
    "admission": "getting in",
    "credit_transfer": "credit for what was learned before",
    "immigration": "permits and status",
    "accessibility": "arrangements for a disability or illness",
    "enrolment": "registration, papers and accounts",
    "complaint": "a complaint",
    "distress": "somebody may be in danger or despair",
    "off_topic": "nothing about learning",
    "abuse": "insults or spam",
}
_WHEN = {"now": "at once", "today": "today", "normal": "in turn"}


def triage_of(app: App) -> Triage:
    """Return the triage of a program's parts; what the rule finds is told without any model."""
    return app.triage


def as_json(verdict: Verdict) -> str:
    """Return a verdict as one line of JSON."""
    return json.dumps(verdict.as_json(), ensure_ascii=False)


def as_text(verdict: Verdict) -> str:
    """Return a verdict as a sentence for a person who reads a terminal."""
    needed = f"needs a person {_WHEN[verdict.urgency]}" if verdict.needs_person else "needs nobody"
    likely = f"{verdict.probability:.0%} likely"
    if not verdict.is_sure:
        likely += ", which is not sure"
    return f"{verdict.topic} ({_IN_WORDS[verdict.topic]}; {likely}): {needed}."
