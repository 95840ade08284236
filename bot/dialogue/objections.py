"""What people say against it, answered with facts: money, time, courage, age, language, worth."""

from collections.abc import Callable

from bot.dialogue import interests, privacy
from bot.dialogue.cards import cost
from bot.dialogue.effects import Button, Turn
from bot.dialogue.fact_words import plain_question
from bot.dialogue.objection_words import (
    Objection,
    is_all,
    is_of_elsewhere,
    names_work,
    read_objection,
)
from bot.dialogue.ranks import read_number
from bot.dialogue.spans import duration
from bot.dialogue.step import Step
from bot.dialogue.vouching import recognition
from bot.dialogue.worry_keys import worry_by_keys
from bot.messages import Raw
from catalog.models import CredentialRecord, OfferingFacts
from recommender.answer import Recommendation


def said(step: Step, words: str) -> Objection | None:
    """Return what words object; of "hairdresser, my English is not great" the wish is heard."""
    kind = read_objection(words)
    if kind is None and step.state.shown:
        kind = worry_by_keys(plain_question(words))
    if kind == "beginner" and not step.state.goal.aims and interests.is_for_any_work(words.lower()):
        # "No experience needed" says before any list what work should be like.
        return None
    if kind is None or is_all(kind, words):
        return kind
    heard = step.read(words)
    return None if heard.aims and heard.background else kind


def answer(step: Step, kind: Objection, words: str = "") -> Turn:
    """Answer an objection with what the catalogue says of the list; without a list, in general."""
    if kind == "meaning":
        return step.tell("objection-meaning")
    if kind == "privacy":
        return privacy.explain_privacy(step)
    if kind == "useless":
        row = (Button(step.say("button-person"), "person"), *step.way_back())
        return step.turn(step.say("objection-useless"), (row,))
    if kind == "trust":
        college = step.context.college(step.say)
        return step.tell("objection-trust", college=college, ask=_asked(step))
    if kind == "job" and names_work(words):
        return step.tell("objection-no-list", kind=kind, ask=_asked(step))
    found = step.assess(_meant(step, words)) if step.state.shown else ()
    if not found:
        rows = () if step.state.goal.aims else interests.offered(step)
        return step.turn(step.say("objection-no-list", kind=kind, ask=step.ask()), rows)
    known = _ANSWERS[kind](step, found)
    key = "objection-opening" if known else "objection-unknown"
    lines = [step.say(key, kind=kind), *known]
    if kind == "recognised" and is_of_elsewhere(words):
        lines.append(step.say("objection-elsewhere"))
    return step.turn("\n".join(lines), (*_ways_on(step, kind), step.way_back()))


def _asked(step: Step) -> Raw:
    """Return the first question, nothing where it was answered."""
    return Raw("") if step.state.goal.aims else step.ask()


def facts(step: Step, kind: Objection) -> list[str]:
    """Return what the catalogue says to an objection about the list; nothing without a list."""
    found = step.assess(step.state.shown) if step.state.shown else ()
    return _ANSWERS[kind](step, found) if found else []


def _meant(step: Step, words: str) -> tuple[str, ...]:
    """Return the entry that was named, else the whole list."""
    number = read_number(words)
    shown = step.state.shown
    if number is None and step.state.focus in shown:
        return (step.state.focus,)
    if number is None or not (number == -1 or 1 <= number <= len(shown)):
        return shown
    return (shown[number - 1 if number > 0 else -1],)


def _money(step: Step, found: tuple[Recommendation, ...]) -> list[str]:
    lines = []
    for credential, offering in _least(found, lambda offering: offering.total_cost):
        price = Raw(cost(offering, step.say))
        lines.append(_fact(step, "objection-cheapest", credential, price))
    rules = step.context.recommender.catalog.funding
    names = [step.say("plain", text=rule.name) for rule in rules[:3]]
    if names:
        lines.append(step.say("objection-help", names=Raw(step.say.list(names))))
    return lines


def _time(step: Step, found: tuple[Recommendation, ...]) -> list[str]:
    lines = []
    for credential, offering in _least(found, lambda offering: offering.hours):
        length = Raw(duration(offering, step.say))
        lines.append(_fact(step, "objection-shortest", credential, length))
    own = [e.credential for e in found if e.offering and "self_paced" in e.offering.schedule]
    lines.append(_those(step, "objection-own-pace", own))
    return lines


def _least(
    found: tuple[Recommendation, ...], of: Callable[[OfferingFacts], float | None]
) -> list[tuple[CredentialRecord, OfferingFacts]]:
    """Return the one that has least of something; none where nobody publishes it."""
    offers = [(each.credential, each.offering) for each in found if each.offering is not None]
    known = [each for each in offers if of(each[1]) is not None]
    return [min(known, key=lambda each: of(each[1]) or 0.0)] if known else []


def _confidence(step: Step, found: tuple[Recommendation, ...]) -> list[str]:
    return [*_beginner(step, found), *_time(step, found)[:1]]


def _beginner(step: Step, found: tuple[Recommendation, ...]) -> list[str]:
    records = [each.credential for each in found]
    free = [r for r in records if not any(asked.is_required for asked in r.prerequisites)]
    return [_those(step, "objection-open-to-all", free)]


def _age(step: Step, found: tuple[Recommendation, ...]) -> list[str]:
    asked = [
        step.say("compare-same", fact=Raw(step.say("plain", text=r.title)), words=each.text)
        for r in (found_.credential for found_ in found)
        for each in r.prerequisites
        if each.kind == "age"
    ]
    return asked or [step.say("objection-no-age", count=len(found))]


def _language(step: Step, found: tuple[Recommendation, ...]) -> list[str]:
    lines = []
    for each in found:
        own = each.offering.language if each.offering else None
        code = own or each.credential.language
        name = step.say.language_name(code) if code else step.say("objection-unpublished")
        lines.append(_fact(step, "objection-taught-in", each.credential, Raw(name)))
    return lines


def _recognised(step: Step, found: tuple[Recommendation, ...]) -> list[str]:
    today = step.context.today
    return [
        _fact(
            step,
            "objection-vouched",
            each.credential,
            Raw(recognition(each.credential, step.say, today=today)),
        )
        for each in found
    ]


def _job(step: Step, found: tuple[Recommendation, ...]) -> list[str]:
    return [
        _fact(step, "objection-leads-to", each.credential, each.credential.leads_to)
        for each in found
        if each.credential.leads_to
    ]


def _fact(step: Step, key: str, credential: CredentialRecord, fact: str) -> str:
    return step.say(key, title=credential.title, fact=fact)


def _those(step: Step, key: str, records: list[CredentialRecord]) -> str:
    titles = step.say.list([step.say("plain", text=each.title) for each in records])
    return step.say(key, count=len(records), titles=Raw(titles))


def _ways_on(step: Step, kind: Objection) -> tuple[tuple[Button, ...], ...]:
    names = {
        "money": ("cheaper", "free"),
        "time": ("shorter", "ownpace", "evenings"),
        "confidence": ("person",),
        "beginner": ("plan",),
        "age": ("person",),
        "language": ("person",),
        "job": ("person",),
    }.get(kind, ())
    return (tuple(Button(step.say(f"button-{name}"), name) for name in names),) if names else ()


_ANSWERS: dict[Objection, Callable[[Step, tuple[Recommendation, ...]], list[str]]] = {
    "money": _money,
    "time": _time,
    "confidence": _confidence,
    "beginner": _beginner,
    "age": _age,
    "language": _language,
    "recognised": _recognised,
    "job": _job,
}
