"""An e-mail or a form that an advisor pastes: understood, answered, with a draft to edit."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from bot.answers import as_json
from bot.cases.intake import as_letter
from bot.dialogue.asking import label
from bot.dialogue.cards import cost, manner, start
from bot.dialogue.easing import relaxation_in_words
from bot.dialogue.limits_in_words import limits_in_words, wanted_in_words
from bot.dialogue.spans import duration
from bot.messages import Messages, Raw, languages, messages
from bot.messages.plain import plain
from bot.triage.distress import is_distress
from bot.triage.topics import NEEDS_NOBODY, Topic, Verdict
from catalog.models import OfferingFacts
from recommender.advising import Recommender
from recommender.answer import Answer, Recommendation
from recommender.goals import Goal, read_goal
from recommender.questions import Question, next_question
from recommender.same_work import with_same_work
from recommender.strengths import with_broad_wish, with_strengths

# So many are recommended, and so many things asked: a letter of more is not answered.
N_RECOMMENDED = 3
N_FIELDS = 4
N_MISSING = 3

# So many sentences of a letter are asked what they are about, each of so many words at least.
MAX_SENTENCES = 24
MIN_WORDS = 3

# An intake form is longer than a chat message; what is beyond is not read as a wish.
MAX_CHARACTERS = 20_000

_HEADER = re.compile(r"(?im)^\s*(?:from|to|cc|sent|date|de|à|para|enviado|fecha|envoyé)\s*:.*$")
_SUBJECT = re.compile(r"(?im)^\s*(?:subject|objet|asunto)\s*:\s*(?:(?:re|fw|fwd|tr|rv)\s*:\s*)*")
_QUOTED = re.compile(r"(?m)^\s*>.*$")
_ORIGINAL = re.compile(
    r"(?im)^\s*(?:-{2,}\s*(?:original message|forwarded message|message d'origine"
    r"|mensaje original).*|on .{5,80} wrote:|le .{5,80} a écrit\s*:|el .{5,80} escribió:)\s*$"
)
# After a closing formula comes a name, an address, a notice about printing.
_CLOSING = re.compile(
    r"(?im)^\s*(?:--\s*|(?:(?:with )?(?:kind|best|warm) )?(?:regards|wishes)|(?:many )?thanks"
    r"|thank you(?: (?:very|so) much)?(?: in advance)?|sincerely|cheers|yours(?: truly)?"
    r"|cordialement|bien à vous|merci(?: (?:beaucoup|d'avance))*|salutations"
    r"|(?:un )?(?:cordial )?saludos?(?: cordiales)?|(?:muchas )?gracias(?: de antemano)?"
    r"|atentamente)\s*[,.!]?\s*$"
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_CONTACT = re.compile(r"(?:\S+@\S+\.\w+|https?://\S+|\+?\d[\d ().-]{7,}\d)")


@dataclass(frozen=True)
class OnBehalf:
    """What is made of a text.

    Attributes:
        goal: What was understood.
        language: Language of the text, which the draft is written in.
        understood: The same in a sentence of that language, plain text.
        recommendations: Best first.
        is_confident: Whether anything fits well.
        missing: What would have to be asked, as questions in that language.
        eased: Where little fits, which limit stands in the way and what would fit without it.
        for_person: What is a person's to answer: (topic, the sentence that asks it).
        is_distress: Whether it speaks of danger or despair, which is answered before all else.
        draft: A reply to edit, plain text.
        answer: Everything that was found.
    """

    goal: Goal
    language: str
    understood: str
    recommendations: tuple[Recommendation, ...]
    is_confident: bool
    missing: tuple[str, ...]
    draft: str
    answer: Answer
    eased: tuple[str, ...] = ()
    for_person: tuple[tuple[Topic, str], ...] = ()
    is_distress: bool = False

    @property
    def catalog_release(self) -> str:
        """Release that was searched."""
        return self.answer.catalog_release

    @property
    def model_version(self) -> str:
        """Model version that was used."""
        return self.answer.model_version

    def as_json(self) -> dict[str, Any]:
        """Return the answer in its documented fields, with what is missing and the draft."""
        return {
            **as_json(self.answer),
            "understood": self.understood,
            "missing": list(self.missing),
            "eased": list(self.eased),
            "for_person": [{"topic": topic, "said": said} for topic, said in self.for_person],
            "is_distress": self.is_distress,
            "draft": self.draft,
        }


def on_behalf(
    text: str,
    recommender: Recommender,
    *,
    today: date,
    signed: str = "",
    language: str | None = None,
    roles: Callable[[Goal], Goal] | None = None,
    triage: Callable[[str], Verdict | None] | None = None,
    crisis_lines: str = "",
) -> OnBehalf:
    """Understand and answer a text that somebody else wrote.

    Args:
        text: An e-mail or a filled-in form, with or without its trimmings.
        recommender: Answers goals.
        today: Day from which dates are told.
        signed: Who signs the draft.
        language: Language of the draft; the text's own unless given.
        roles: Tells anew which words of the goal say what; only rules do unless it is given.
        triage: Says what a sentence is about; without it only distress is heard, by rule.
        crisis_lines: Whom to call in danger or despair.

    Raises:
        ValueError: There is nothing to read.
    """
    letter = letter_of(text)
    if not any(each.isalpha() for each in letter):
        raise ValueError("There is nothing to read. Paste what the learner wrote.")
    read = read_goal(letter, today=today, places=recommender.places)
    heard = with_same_work(read if roles is None else roles(read))
    goal = with_strengths(with_broad_wish(heard))
    spoken = language or (goal.language if goal.language in languages() else "en")
    say = messages(spoken)
    answer = recommender.recommend(goal, today=today, k=N_RECOMMENDED)
    missing = _missing(goal, recommender, say, today=today)
    eased = _eased(answer, say)
    for_person, is_in_distress = _for_person(letter, triage)
    if is_in_distress:
        draft = _help(say, crisis_lines, signed=signed)
    else:
        more = _beyond(answer, recommender, today=today) if eased else ()
        draft = _draft(
            answer, missing, say, eased=eased, more=more, for_person=for_person, signed=signed
        )
    return OnBehalf(
        goal=goal,
        language=spoken,
        understood=plain(_understood(goal, say)),
        recommendations=answer.recommendations,
        is_confident=answer.is_confident,
        missing=missing,
        draft=plain(draft),
        answer=answer,
        eased=tuple(map(plain, eased)),
        for_person=for_person,
        is_distress=is_in_distress,
    )


def _for_person(
    letter: str, triage: Callable[[str], Verdict | None] | None
) -> tuple[tuple[tuple[Topic, str], ...], bool]:
    """Return the questions of a letter that a person should answer, and whether it is distress."""
    whole = triage(letter) if triage is not None else None
    is_in_distress = is_distress(letter) or (whole is not None and whole.topic == "distress")
    asked: list[tuple[Topic, str]] = []
    for sentence in _SENTENCE.split(letter)[:MAX_SENTENCES]:
        words = sentence.strip()
        verdict = triage(words) if triage and len(words.split()) >= MIN_WORDS else None
        if verdict is not None and is_for_a_person(verdict):
            asked.append((verdict.topic, words))
    return tuple(asked), is_in_distress


def is_for_a_person(verdict: Verdict) -> bool:
    """Tell whether a sentence surely asks what a person should answer."""
    return verdict.is_sure and verdict.topic not in (*NEEDS_NOBODY, "distress")


def _eased(answer: Answer, say: Messages) -> tuple[str, ...]:
    """Return which limit stands in the way, where little fits within all of them."""
    if answer.is_confident and len(answer.recommendations) >= N_RECOMMENDED:
        return ()
    return tuple(relaxation_in_words(each, answer.goal, say) for each in answer.relaxations[:2])


def _beyond(answer: Answer, recommender: Recommender, *, today: date) -> tuple[Recommendation, ...]:
    """Return what would fit if the first limit that stands in the way gave way."""
    eased = next(iter(answer.relaxations), None)
    limits = None if eased is None else eased.eased(answer.goal.limits)
    if eased is None or limits is None:
        return ()
    found = recommender.recommend(replace(answer.goal, limits=limits), today=today, k=N_RECOMMENDED)
    known = {each.credential.credential_id for each in answer.recommendations}
    more = [each for each in found.recommendations if each.credential.credential_id not in known]
    return tuple(more[: eased.gives_at if eased.to is not None else eased.gives])


def _help(say: Messages, crisis_lines: str, *, signed: str) -> str:
    """Return the beginning of a reply to somebody in distress: no course is offered now."""
    lines = say("plain", text=crisis_lines) if crisis_lines else say("crisis-lines-unknown")
    parts = [say("draft-hello"), say("draft-distress", lines=Raw(lines)), say("plain", text=signed)]
    return "\n\n".join(part for part in parts if part)


def letter_of(text: str) -> str:
    """Return what a letter says, without headers, quotations, signature and contact details."""
    text = text.replace("\r\n", "\n")[:MAX_CHARACTERS]
    original = _ORIGINAL.search(text)
    # A letter that is nothing but a forwarded one is read as that one.
    if original is not None and text[: original.start()].strip():
        text = text[: original.start()]
    text = _SUBJECT.sub("", _HEADER.sub("", _ORIGINAL.sub("", _QUOTED.sub("", text))))
    closing = list(_CLOSING.finditer(text))
    if closing and text[: closing[-1].start()].strip():
        text = text[: closing[-1].start()]
    return re.sub(r"\n{3,}", "\n\n", _CONTACT.sub("", as_letter(text))).strip()


def _missing(
    goal: Goal, recommender: Recommender, say: Messages, *, today: date
) -> tuple[str, ...]:
    """Return the questions that would change the answer most, the most useful first."""
    found = recommender.candidates(goal, today=today)
    if found is None:
        return () if goal.aims else (plain(say("ask-goal")),)
    asked: list[str] = []
    words: list[str] = []
    while len(words) < N_MISSING:
        question = next_question(found, goal, asked=asked, today=today)
        if question is None:
            break
        asked.append(question.key)
        words.append(plain(_asked(question, say)))
    return tuple(words)


def _asked(question: Question, say: Messages) -> str:
    """Return a question as a letter asks it: without the buttons that a chat has."""
    labels = [Raw(label(question, each, say)) for each in question.choices]
    if question.kind == "field":
        return say("draft-ask-field", fields=Raw(say.list(labels[:N_FIELDS])))
    if question.kind in ("content", "occupation"):
        one, other = labels[0], labels[1] if len(labels) > 1 else labels[0]
        return say(f"draft-ask-{question.kind}", one=one, other=other)
    return say(f"draft-ask-{question.kind}", subject=question.subject or "")


def _understood(goal: Goal, say: Messages) -> str:
    if not goal.aims:
        return say("draft-unclear")
    parts = [say("draft-understood", wanted=wanted_in_words(goal, say))]
    limits = limits_in_words(goal.limits, say)
    if limits:
        parts.append(say("draft-limits", limits=Raw(say.list(limits))))
    return " ".join(parts)


def _draft(
    answer: Answer,
    missing: tuple[str, ...],
    say: Messages,
    *,
    eased: tuple[str, ...],
    more: tuple[Recommendation, ...],
    for_person: tuple[tuple[Topic, str], ...],
    signed: str,
) -> str:
    parts = [say("draft-hello"), _understood(answer.goal, say)]
    # What fits but for one limit is worth more than what keeps all of them and does not fit.
    fitting = answer.recommendations if answer.is_confident or not more else ()
    if answer.is_confident:
        # A letter does not say "these could fit" of what nothing that was written speaks for.
        fitting = tuple(each for nth, each in enumerate(fitting) if not nth or each.reasons)
    if answer.goal.aims:
        key = "draft-found" if answer.is_confident else "draft-weak"
        parts.append(say(key if fitting else "draft-none"))
    parts += _entries(fitting, say, is_confident=answer.is_confident)
    parts += eased[:1]
    parts += _entries(more, say, is_confident=True, after=len(fitting))
    parts += eased[1:]
    if for_person:
        promised = [say("draft-question", question=said) for _, said in for_person]
        parts.append("\n".join([say("draft-for-person"), *promised]))
    if missing and answer.goal.aims:
        asked = [say("draft-question", question=each) for each in missing]
        parts.append("\n".join([say("draft-missing"), *asked]))
    elif missing:
        parts.append(say("plain", text=missing[0]))
    parts += [say("draft-end"), say("plain", text=signed)]
    return "\n\n".join(part for part in parts if part).strip()


def _entries(
    found: tuple[Recommendation, ...], say: Messages, *, is_confident: bool, after: int = 0
) -> list[str]:
    return [
        "\n".join(_entry(number, each, say, is_confident=is_confident))
        for number, each in enumerate(found, start=after + 1)
    ]


def _entry(number: int, found: Recommendation, say: Messages, *, is_confident: bool) -> list[str]:
    credential, offering = found.credential, found.offering or OfferingFacts()
    facts = [cost(offering, say), duration(offering, say), *manner(offering, say)]
    lines = [
        say(
            "draft-entry",
            number=number,
            title=credential.title,
            provider=credential.provider.name,
        ),
        "   " + " · ".join([*facts, *start(offering, say)]),
    ]
    # A guess is not dressed up with reasons.
    lines += [
        "   " + say("draft-why", said=each.said, skill=each.skill)
        for each in (found.reasons[:1] if is_confident else ())
    ]
    return [*lines, *([f"   {credential.url}"] if credential.url else [])]
