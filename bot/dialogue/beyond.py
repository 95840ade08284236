"""Questions about what is shown that no catalogue answers: said so, and a person is offered."""

import re

from bot.dialogue import desk, facts, office
from bot.dialogue.asked import (
    asks_anything,
    is_about_a_record,
    is_about_papers,
    is_about_the_list,
    is_question,
)
from bot.dialogue.effects import Turn
from bot.dialogue.objection_words import read_objection
from bot.dialogue.refinements import read_refinement
from bot.dialogue.refused_words import refuses_all
from bot.dialogue.step import Step
from bot.dialogue.takeaway_words import read_wish
from bot.triage.topics import NEEDS_NOBODY, Verdict
from recommender.said import lower
from recommender.said.typed import as_meant

# Who asks about a list that they see, and names nothing else to look for, is believed from here on
# to ask what a person should answer: a list of other things would be the worse mistake.
LIKELY = 0.5


# In so few words a person is asked for and nothing else is said.
_FEW_WORDS = 6
_WHOLE_DOUBT = 4

# A certificate whose name, by itself, sounds as if somebody were out of danger.
_FOOD_SAFE = re.compile(r"\bfood\s?safe\b", re.IGNORECASE)


def verdict_on(step: Step, words: str) -> Verdict | None:
    """Return what a message is about; short words about a list cost nothing."""
    triage = step.context.triage
    if triage is None or not any(letter.isalpha() for letter in words):
        return None
    if read_wish(words) is not None or facts.is_asked(step, words):
        return None
    # "I'm afraid of the exam" is a doubt that is known word for word; "I'm afraid" may be anything.
    doubt = read_objection(words) if len(words.split()) >= _WHOLE_DOUBT else None
    if doubt in ("confidence", "time", "trust", "recognised"):
        return None
    if step.state.shown and refuses_all(words):
        return None
    asked_for = read_refinement(words)
    is_person = asked_for is not None and asked_for.kind == "person"
    is_short = asked_for is not None and not (is_person and len(words.split()) >= _FEW_WORDS)
    return (
        None if is_short else triage(_FOOD_SAFE.sub("food handling certificate", as_meant(words)))
    )


def asked(step: Step, words: str, verdict: Verdict | None) -> Turn | None:
    """Answer what a person should answer, and nothing else is said; None where words are none."""
    about_office = office.asked(step, words)
    if about_office is not None:
        return about_office
    about_record = _about_a_record_or_papers(step, words)
    if about_record is not None or verdict is None:
        return about_record
    about_list = _about_the_list(step, words, verdict) if step.state.shown else None
    if about_list is not None:
        return about_list
    is_for_a_person = desk.is_for_a_person(verdict, step.read(words))
    return desk.offer(step, verdict, words) if is_for_a_person else None


def _about_a_record_or_papers(step: Step, words: str) -> Turn | None:
    low = lower(words)
    is_record, is_papers = is_about_a_record(low), is_about_papers(low)
    if not (is_record or is_papers):
        return None
    # Who tells of it before there is a list is asked what they want; so is who names a wish.
    if not asks_anything(low) and (step.read(words).aims or not step.state.shown):
        return None
    verdict = Verdict(
        "admission" if is_record else "immigration",
        needs_person=True,
        urgency="normal",
        probability=desk.SURE,
        language=step.state.language,
    )
    n_shown = len(step.state.shown)
    told = _on_records(step) or ([step.say("record-none", count=n_shown)] if n_shown else [])
    known = [step.say("record-not-mine"), *told] if is_record else None
    return desk.offer(step, verdict, words, known)


def _about_the_list(step: Step, words: str, verdict: Verdict) -> Turn | None:
    if verdict.topic in NEEDS_NOBODY or verdict.topic == "distress":
        return None
    low = lower(words)
    least = desk.SURE if verdict.topic == "person" else LIKELY
    if is_about_the_list(low) and verdict.probability >= least:
        return desk.offer(step, verdict, words)
    is_sure = desk.is_needed(verdict) and verdict.probability >= desk.SURE
    if is_sure and is_question(low) and not step.read(words).aims:
        return desk.offer(step, verdict, words)
    return None


def _on_records(step: Step) -> list[str]:
    """Return what is published about records and checks, a line for each that asks for one."""
    found = (
        (each.title, need.text)
        for each in step.records(step.state.shown)
        for need in each.prerequisites
    )
    return [
        step.say("record-published", title=title, needs=text)
        for title, text in found
        if is_about_a_record(lower(text)) or "record" in lower(text)
    ]
