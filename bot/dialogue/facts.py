"""What is asked about one fact of what was shown: its price, its dates, where, in which language.

Of one entry all ways to take it are told; where no entry is meant, each entry of the list by the
way that fits best.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import get_args

from bot.dialogue.about import set_limits
from bot.dialogue.asked import is_about_papers
from bot.dialogue.cards import cost, manner, needs_of, start
from bot.dialogue.effects import Button, Say, Turn
from bot.dialogue.fact_ways import Extreme, Fact
from bot.dialogue.fact_words import (
    FactQuestion,
    plain_question,
    read_extreme,
    read_fact_question,
    without_slips,
)
from bot.dialogue.heard import says_more_than_limits
from bot.dialogue.links import page_of
from bot.dialogue.listening import follow_language
from bot.dialogue.pointing import which_one
from bot.dialogue.refinements import read_refinement
from bot.dialogue.shortlist import laid, standing_of
from bot.dialogue.spans import duration
from bot.dialogue.step import Step
from bot.dialogue.unclear import fits
from bot.dialogue.vouching import recognition
from bot.messages import Messages, Raw
from catalog.models import CredentialRecord, OfferingFacts
from recommender.answer import Recommendation
from recommender.goals import Goal, Limits
from recommender.said import lower

# In fewer words a question is hardly told from one in another language: "y a-t-il un examen".
_ENOUGH_WORDS = 5

_CLAUSE = re.compile(r"\s*[,.;!]\s+")

# "And the second one?" asks the same of another entry.
_ANOTHER = re.compile(
    r"[¿\s]*(?:and|et|y|what about|how about|same for|pour|para|for|qu[eé] tal)\b"
)

_THE_OTHER = re.compile(
    r"\b(?:(?:pour |of |del? )?l'autre|(?:del? )?(?:el|la) otr[oa]|the other(?: one)?)\b"
)
_TWO = 2

# What is said of a list without a limit, and what of it is told then.
_PREFERRED: dict[str, Extreme] = {"cheap": "cheapest", "short": "shortest", "soon": "soonest"}


def asked_in_words(step: Step, words: str) -> Turn | None:
    """Answer what is asked about the price, the dates, the place... of what is shown."""
    if not step.state.shown:
        return None
    again = _ANOTHER.match(words.lower())
    if again is not None and step.state.facts and (asked := read_refinement(words)) is not None:
        same = tuple(each for each in get_args(Fact) if each in step.state.facts)
        is_entry = asked.kind == "details" and asked.number is not None
        return answer(step, FactQuestion(same, asked.number)) if is_entry else None
    if (other := _of_the_other(step, words)) is not None:
        return other
    extreme = read_extreme(words)
    titles = [each.title for each in step.records(step.state.shown)]
    question = None if extreme is not None else read_fact_question(words, titles)
    if question is None and extreme is None:
        question = _asked_after_telling(step, words)
    is_way = question is not None and question.facts == ("way",)
    if question is not None and is_way and not _is_named(step, question.number):
        # "Can I do it at my own pace" about no entry in particular is asked of the list.
        heard = step.read(words)
        if heard.limits != Limits() and heard.aims:
            # What asks for a way alone names no work: "hay modo de hacerlo por internet".
            return set_limits(
                step, **{name: getattr(heard.limits, name) for name in heard.limits.stated}
            )
        question = question if heard.limits == Limits() else None
    if extreme is None and question is None:
        return None
    follow_language(step, words, least=_ENOUGH_WORDS)
    if extreme is not None:
        return answer_extreme(step, extreme)
    return answer(step, question) if question is not None else None


def _of_the_other(step: Step, words: str) -> Turn | None:
    """Answer what is asked of "the other one": of two the one that was not talked about."""
    said = plain_question(words)
    rest = _THE_OTHER.sub(" ", said)
    question = read_fact_question(rest) if rest != said else None
    if question is None or question.number is not None:
        return None
    shown, focus = step.state.shown, step.state.focus
    if len(shown) != _TWO or focus not in shown:
        return which_one(step)
    return answer(step, FactQuestion(question.facts, 2 - shown.index(focus)))


def _asked_after_telling(step: Step, words: str) -> FactQuestion | None:
    """Return what is asked at the end of words that else only tell: "no car, where is it?"."""
    if is_about_papers(lower(words)):
        return None
    *told, asked = _CLAUSE.split(words.strip())
    question = read_fact_question(asked) if told else None
    if question is None or question.facts == ("way",):
        return None
    heard = step.read(", ".join(told))
    if heard.aims or heard.held or heard.avoid or heard.limits != Limits():
        return None
    background = (*step.state.goal.background, *heard.background)
    step.state = step.state.with_goal(background=tuple(dict.fromkeys(background)))
    return question


def is_asked(step: Step, words: str) -> bool:
    """Tell whether words ask for a fact of what is shown."""
    asked = read_fact_question(words) or read_extreme(words)
    return bool(step.state.shown) and asked is not None


def asked_with_slips(step: Step, words: str) -> Turn | None:
    """Answer the same of words with slips of the keyboard: "how mcuh"; a wish is none."""
    mended = without_slips(words)
    if mended == words or not step.state.shown or fits(step, words):
        return None
    return asked_in_words(step, mended)


def preferred(step: Step, words: str) -> Turn | None:
    """Answer "not too expensive" about a list: what is said is no limit, and none is invented."""
    extreme = extreme_preferred(step.read(words)) if step.state.shown else None
    if extreme is None:
        return None
    turn = answer_extreme(step, extreme)
    if extreme != "cheapest":
        return turn
    note = step.say("preference-cheap")
    said = (
        replace(each, text=f"{each.text}\n{note}") if isinstance(each, Say) else each
        for each in turn.effects
    )
    return replace(turn, effects=tuple(said))


def extreme_preferred(heard: Goal) -> Extreme | None:
    """Return which end of a list is preferred where nothing else is said: "not too expensive"."""
    if says_more_than_limits(heard) or heard.limits != Limits():
        return None
    return next((_PREFERRED[each] for each in heard.preferences if each in _PREFERRED), None)


def answer(step: Step, asked: FactQuestion) -> Turn:
    """Tell the facts of the entry that is meant, else of each entry of the list."""
    if "included" in asked.facts:
        # It begins with the price.
        facts = tuple(each for each in asked.facts if each != "cost")
        asked = replace(asked, facts=facts)
    entry = _entry(step, asked.number)
    if isinstance(entry, Turn):
        return entry
    if entry is not None:
        return _of_one(step, entry, asked.facts)
    if "enrol" in asked.facts:
        return which_one(step)
    if len(asked.facts) == 1 and asked.facts[0] in _ALIKE:
        return step.turn(_sentence([step.say(f"fact-{asked.facts[0]}")]), _way_back(step))
    lines = [
        in_line(step, number, found, asked.facts)
        for number, found in enumerate(standing_of(step, step.state.shown), start=1)
    ]
    return step.turn("\n".join(lines), _way_back(step))


def in_line(step: Step, number: int, found: Recommendation, facts: tuple[Fact, ...]) -> str:
    """Return facts of an entry of the list in a line, by the way that fits best."""
    offer = found.offering or OfferingFacts()
    told = " · ".join(_told(each, found.credential, offer, step) for each in facts)
    title = found.credential.title
    return step.say("fact-numbered", number=number, title=title, facts=Raw(told))


def _way_back(step: Step) -> tuple[tuple[Button, ...], ...]:
    return (step.way_back(),) if step.way_back() else ()


def answer_extreme(step: Step, extreme: Extreme) -> Turn:
    """Tell which entry of the list is the cheapest, the longest, the first to start..."""
    measure, fact = _EXTREMES[extreme]
    both = laid(step)
    meant = both.credential_ids if both and both.kind == "comparison" else step.state.shown
    known = [
        (value, number, found)
        for number, found in enumerate(standing_of(step, step.state.shown), start=1)
        if found.credential.credential_id in meant
        and found.offering is not None
        and (value := measure(found.offering)) is not None
    ]
    if not known:
        return answer(step, FactQuestion((fact,)))
    _, number, found = min(known, key=lambda each: each[:2])
    told = _told(fact, found.credential, found.offering or OfferingFacts(), step)
    step.state = step.state.having(focus=found.credential.credential_id)
    text = step.say(f"fact-{extreme}", title=found.credential.title, fact=Raw(told))
    return step.turn(text, _ways_on(step, number))


def _entry(step: Step, number: int | None) -> str | Turn | None:
    """Return the id of the entry that is meant; None where the whole list is."""
    return step.entry(number) if _is_named(step, number) else None


def _is_named(step: Step, number: int | None) -> bool:
    return number is not None or bool(step.state.focus) or len(step.state.shown) == 1


def _of_one(step: Step, entry: str, facts: tuple[Fact, ...]) -> Turn:
    credential = step.context.recommender.get(entry)
    if credential is None:
        return step.tell("gone")
    step.state = step.state.having(focus=entry, facts=facts)
    lines = _lines(credential, facts, step)
    if len(lines) == 1:
        text = step.say("fact-of", title=credential.title, facts=Raw(lines[0]))
    else:
        head = step.say("fact-head", title=credential.title)
        text = "\n".join([head, *(step.say("fact-way", facts=Raw(each)) for each in lines)])
    page = page_of(credential, step.say) if not _LED_TO_THE_PAGE.isdisjoint(facts) else ()
    rows = _ways_on(step, step.state.shown.index(entry) + 1)
    return step.turn(text, tuple(filter(None, (page, *rows))))


def _ways_on(step: Step, number: int) -> tuple[tuple[Button, ...], ...]:
    more = Button(step.say("button-details", number=number), "details", str(number))
    keep = Button(step.say("button-keep"), "keep", str(number))
    plan = Button(step.say("button-plan"), "plan", str(number))
    return ((more, keep), (plan, *step.way_back()))


def _lines(credential: CredentialRecord, facts: tuple[Fact, ...], step: Step) -> list[str]:
    """Return one line for each way to take a credential that tells other facts than the rest."""
    of_offering = tuple(each for each in facts if each in _OF_OFFERING)
    of_credential = tuple(each for each in facts if each not in _OF_OFFERING)
    offers = credential.offerings or (OfferingFacts(),)
    told = [
        " · ".join(_told(each, credential, offer, step) for each in of_offering) for offer in offers
    ]
    if len(set(told)) > 1 and not {"manner", "way"} & set(of_offering):
        # Which price is which is told by where and when.
        ways = [" · ".join(manner(offer, step.say)) for offer in offers]
        told = [
            step.say("fact-by-way", way=Raw(way), facts=Raw(each))
            for way, each in zip(ways, told, strict=True)
        ]
    lines = list(dict.fromkeys(filter(None, told)))
    # How to enrol is told of the way that fits best, not of one that is full.
    standing = standing_of(step, (credential.credential_id,))
    best = next((each.offering for each in standing if each.offering), offers[0])
    return lines + [_told(each, credential, best, step) for each in of_credential]


def _told(fact: Fact, credential: CredentialRecord, offer: OfferingFacts, step: Step) -> str:
    return _TOLD[fact](credential, offer, step.say, step.context.today)


def _language(credential: CredentialRecord, offer: OfferingFacts, say: Messages) -> str:
    code = offer.language or credential.language
    return say("fact-language", language=say.language_name(code)) if code else ""


def _needs(credential: CredentialRecord, say: Messages) -> str:
    return " · ".join(needs_of(credential.prerequisites, say)) or say("fact-no-needs")


def _seats(offer: OfferingFacts, say: Messages) -> str:
    if offer.availability in ("full", "waitlist", "closed"):
        return say(f"availability-{offer.availability}")
    if offer.seats_left:
        return say("seats", seats=offer.seats_left)
    return say("fact-open" if offer.availability == "open" else "fact-seats-unpublished")


def _assessment(credential: CredentialRecord, say: Messages) -> str:
    text = credential.assessment or credential.criteria
    return say("details-assessment", text=text) if text else say("fact-assessment-unpublished")


def _proof(credential: CredentialRecord, say: Messages, today: date) -> str:
    kind = credential.kind or "unpublished"
    parts = [say("fact-proof", kind=kind), recognition(credential, say, today=today)]
    if credential.leads_to:
        parts.append(say("details-leads-to", text=credential.leads_to))
    if credential.stacks_toward:
        titles = say.list([each.title for each in credential.stacks_toward])
        parts.append(say("counts-towards", titles=titles))
    return " · ".join(parts)


def _enrol(credential: CredentialRecord, offer: OfferingFacts, say: Messages) -> str:
    has_page = "yes" if page_of(credential, say) else "no"
    how = say("fact-enrol", provider=credential.provider.name, page=has_page)
    return " ".join([how, *([] if offer == OfferingFacts() else [_sentence(start(offer, say))])])


def _end(offer: OfferingFacts, say: Messages) -> str:
    """Return when a way ends: the day that is published, else worked out from where it begins."""
    if offer.end is not None:
        return say("fact-ends", date=say.day(offer.end))
    is_exact = offer.weeks is not None and offer.rough("weeks") is None
    if offer.start is None or offer.weeks is None or not is_exact:
        return " · ".join([*start(offer, say), duration(offer, say)])
    last = offer.start + timedelta(days=round(7 * offer.weeks))
    return say("fact-ends-about", date=say.day(last), length=Raw(duration(offer, say)))


def _sentence(parts: list[str]) -> str:
    told = " · ".join(parts)
    return f"{told[:1].upper()}{told[1:]}."


def _included(offer: OfferingFacts, say: Messages) -> str:
    return say("fact-included", cost=Raw(cost(offer, say)))


def _exempt(credential: CredentialRecord, say: Messages) -> str:
    return say("fact-exempt", assessment=Raw(_assessment(credential, say)))


# What the catalogue does not know, the provider's page may tell.
_LED_TO_THE_PAGE: frozenset[Fact] = frozenset({"enrol", "included", "exempt", "pay", "unknown"})

# What is told of these is the same for all entries of a list.
_ALIKE: frozenset[Fact] = frozenset({"pay", "unknown"})

# Facts that differ from one way to take a credential to another.
_OF_OFFERING: frozenset[Fact] = frozenset(
    {"cost", "time", "start", "manner", "language", "seats", "way", "included", "end"}
)

_TOLD: dict[Fact, Callable[[CredentialRecord, OfferingFacts, Messages, date], str]] = {
    "cost": lambda _, offer, say, __: cost(offer, say),
    "time": lambda _, offer, say, __: duration(offer, say),
    "start": lambda _, offer, say, __: " · ".join(start(offer, say)),
    "manner": lambda _, offer, say, __: " · ".join(manner(offer, say)),
    "language": lambda found, offer, say, __: (
        _language(found, offer, say) or say("objection-unpublished")
    ),
    "needs": lambda found, _, say, __: _needs(found, say),
    "seats": lambda _, offer, say, __: _seats(offer, say),
    "assessment": lambda found, _, say, __: _assessment(found, say),
    "proof": lambda found, _, say, today: _proof(found, say, today),
    "enrol": lambda found, offer, say, __: _enrol(found, offer, say),
    "way": lambda _, offer, say, __: " · ".join([*manner(offer, say), duration(offer, say)]),
    "included": lambda _, offer, say, __: _included(offer, say),
    "exempt": lambda found, _, say, __: _exempt(found, say),
    "provider": lambda found, _, say, __: say("fact-provider", provider=found.provider.name),
    "pay": lambda _, __, say, ___: say("fact-pay"),
    "end": lambda _, offer, say, __: _end(offer, say),
    "unknown": lambda _, __, say, ___: say("fact-unknown"),
}

_EXTREMES: dict[Extreme, tuple[Callable[[OfferingFacts], float | None], Fact]] = {
    "cheapest": (lambda offer: offer.total_cost, "cost"),
    "shortest": (lambda offer: offer.hours, "time"),
    "soonest": (
        lambda offer: (
            0.0 if offer.is_continuous else offer.start.toordinal() if offer.start else None
        ),
        "start",
    ),
    "dearest": (lambda offer: None if offer.total_cost is None else -offer.total_cost, "cost"),
    "longest": (lambda offer: None if offer.hours is None else -offer.hours, "time"),
}
