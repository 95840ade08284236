"""A recommendation as a card: facts with their source, reasons, and what is not published."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.dialogue.limits_in_words import limit_in_words, limits_in_words
from bot.dialogue.spans import amount, duration, times, ways
from bot.dialogue.vouching import price_after_help, rule_notes, vouching_line
from bot.messages import Messages, Raw
from catalog.funding import PriceEstimate, estimate
from catalog.models import (
    UNLABELLED,
    CredentialRecord,
    CreditFacts,
    FundingRule,
    OfferingFacts,
    PrerequisiteFacts,
)
from catalog.prerequisites import together
from recommender.answer import Recommendation
from recommender.goals import Goal
from recommender.holding import meets
from recommender.offerings import fastest_of
from recommender.paths import Path

# A card quotes two reasons at most: a third is never read.
MAX_REASONS = 2

# Facts whose source is worth a name of its own; the rest are "some facts".
_NAMED_FACTS = ("offerings", "skills", "credits", "endorsements")


@dataclass(frozen=True)
class Reader:
    """Whom a card is written for.

    Attributes:
        goal: What they want; their limits are held against the facts.
        say: Sentences of their language.
        today: Day that says what is in force.
        rules: Help with prices that there is.
        held: Ids of credentials that they hold.
        showed: Titles of what they hold and skills that they showed, in words.
    """

    goal: Goal
    say: Messages
    today: date
    rules: tuple[FundingRule, ...] = ()
    held: tuple[str, ...] = ()
    showed: tuple[str, ...] = ()


def card(number: int | None, found: Recommendation, reader: Reader) -> str:
    """Return one entry of a list, as a few lines of text; without a number, one by itself."""
    credential, offering, say = found.credential, found.offering or OfferingFacts(), reader.say
    help_ = price_after_help(estimate_of(found, reader), say)
    title = say("card-title", number=number or 0, title=credential.title)
    lines = [
        title if number is not None else title.partition(" ")[2],
        say("card-provider", provider=credential.provider.name),
        " · ".join([cost(offering, say), duration(offering, say), *_fits(offering, reader)]),
        *([help_] if help_ else []),
        " · ".join([*manner(offering, say), *start(offering, say)]),
    ]
    lines += [_asked(one_of, reader) for one_of in together(credential.prerequisites)]
    if credential.stacks_toward:
        titles = say.list([each.title for each in credential.stacks_toward])
        lines.append(say("counts-towards", titles=titles))
    vouched = vouching_line(credential, say, today=reader.today)
    lines += [vouched] if vouched else []
    lines += [
        say("card-why", said=reason.said, skill=reason.skill)
        for reason in found.reasons[:MAX_REASONS]
    ]
    if found.gap:
        lines.append(say("gap", aims=say.list(list(found.gap))))
    if _silent_limits(found):
        words = [limit_in_words(name, reader.goal.limits, say) for name in _silent_limits(found)]
        lines.append(say("silent-about", limits=Raw(say.list(words))))
    return "\n".join(lines)


def _silent_limits(found: Recommendation) -> list[str]:
    """Return limits about which nothing is published; a price in another currency is."""
    priced = found.offering is not None and found.offering.price is not None
    return [name for name in found.not_published if not (priced and name == "max_cost")]


def cards(found: Sequence[Recommendation], reader: Reader) -> list[str]:
    """Return the cards of a list and, once for all, whom the help with their prices is for."""
    told = [card(number, each, reader) for number, each in enumerate(found, start=1)]
    return told + rule_notes((estimate_of(each, reader) for each in found), reader.say)


def lines(found: Sequence[Recommendation], reader: Reader, *, after: int = 0) -> list[str]:
    """Return one line for each entry of a list: what it is, whose, and its price.

    Args:
        found: The entries.
        reader: Whom they are written for.
        after: How many entries of the list come before.
    """
    say = reader.say
    return [
        say(
            "card-line",
            number=number,
            title=each.credential.title,
            provider=each.credential.provider.name,
            price=Raw(cost(each.offering or OfferingFacts(), say)),
        )
        for number, each in enumerate(found, start=after + 1)
    ]


def estimate_of(found: Recommendation, reader: Reader) -> PriceEstimate | None:
    """Return what an offering may cost after help."""
    if found.offering is None:
        return None
    return estimate(found.credential, found.offering, reader.rules, today=reader.today)


def _fits(offering: OfferingFacts, reader: Reader) -> list[str]:
    """Hold the hours of an offering against those that the learner has, if both are known."""
    own, say = reader.goal.limits.hours_per_week, reader.say
    if own is None:
        return []
    if offering.hours is not None and "self_paced" in offering.schedule:
        weeks = math.ceil(offering.hours / own)
        return [say("fits-own-pace", hours=say.number(own), weeks=weeks)]
    pace = fastest_of(offering)
    return [say("fits-hours", hours=say.number(own))] if pace is not None and pace <= own else []


def _asked(one_of: Sequence[PrerequisiteFacts], reader: Reader) -> str:
    """Return a prerequisite or alternatives, and whether the learner said that they hold one."""
    (text,) = needs_of(one_of, reader.say)
    is_held = any(meets(each, reader.showed, reader.held) == "held" for each in one_of)
    return reader.say("needs-held", text=Raw(text)) if is_held else text


def cost(offering: OfferingFacts, say: Messages) -> str:
    """Return the price in words, extra costs named."""
    total = offering.total_cost
    if offering.price is None or total is None:
        return say("cost-unpublished")
    if total == 0:
        return say("cost-free")
    if not offering.extra_costs:
        return say("cost-price", price=Raw(amount(offering, 0, say)))
    extra = total - offering.price
    return say(
        "cost-total",
        total=Raw(amount(offering, extra, say)),
        price=Raw(amount(offering, 0, say)),
        extra=say.money(extra, offering.currency),
        labels=say.list([_label(each.label, say) for each in offering.extra_costs]),
    )


def _label(label: str, say: Messages) -> str:
    """Return what a cost is for; where the file did not say, in the reader's language."""
    return say("cost-other") if label == UNLABELLED else label.lower()


def manner(offering: OfferingFacts, say: Messages) -> list[str]:
    """Return way of delivery, place and times in words."""
    return [ways(offering, say), times(offering, say)]


def start(offering: OfferingFacts, say: Messages) -> list[str]:
    """Return start, deadline and seats in words."""
    parts = []
    if offering.availability in ("full", "waitlist", "closed"):
        parts.append(say(f"availability-{offering.availability}"))
    if offering.is_continuous:
        parts.append(say("starts-any"))
    elif offering.start is None:
        parts.append(say("starts-unpublished"))
    elif offering.apply_by is None:
        parts.append(say("starts", date=say.day(offering.start)))
    else:
        dates = {"date": say.day(offering.start), "apply": say.day(offering.apply_by)}
        parts.append(say("starts-apply", **dates))
    if offering.seats_left:
        parts.append(say("seats", seats=offering.seats_left))
    return parts


def needs_of(asked: Iterable[PrerequisiteFacts], say: Messages) -> list[str]:
    """Return prerequisites in words, alternatives in one line."""
    return [
        needs(choice(one_of, say), say, is_required=one_of[0].is_required)
        for one_of in together(asked)
    ]


def choice(one_of: Sequence[PrerequisiteFacts], say: Messages) -> str:
    """Return alternatives as the catalogue calls them: "a, b or c"."""
    return say.list([each.text for each in one_of], style="or")


def needs(text: str, say: Messages, *, is_required: bool) -> str:
    """Return a prerequisite in words."""
    return say("needs" if is_required else "helps", text=text)


def path_in_words(path: Path, say: Messages) -> str:
    """Return the steps of a path and its totals."""
    steps = " → ".join(step.credential.title for step in path.steps)
    return say("path", steps=steps, totals=Raw(totals(path, say)))


def totals(path: Path, say: Messages) -> str:
    """Return price, hours and finish of a whole path; what is not published is said."""
    parts = [
        say("path-cost", cost=say.money(path.total_cost, path.currency))
        if path.total_cost is not None
        else say("path-cost-unknown"),
        say("path-hours", hours=say.number(path.total_hours))
        if path.total_hours is not None
        else say("path-hours-unknown"),
        say("path-finish", date=say.day(path.finish_by))
        if path.finish_by is not None
        else say("path-finish-unknown"),
    ]
    return "; ".join(parts)


def why(found: Recommendation, goal: Goal, say: Messages) -> str:
    """Return everything that speaks for one recommendation."""
    lines = [say("why-head", title=found.credential.title)]
    lines += [say("why-pair", said=each.said, skill=each.skill) for each in found.reasons]
    if not found.reasons:
        lines.append(say("why-none"))
    kept = limits_in_words(goal.limits, say)
    if kept and not found.not_published:
        lines.append(say("why-fits", limits=Raw(say.list(kept))))
    lines.append(say("why-odds", percent=round(100 * found.probability)))
    return "\n".join(lines)


def details(credential: CredentialRecord, say: Messages, *, today: date) -> str:
    """Return what is published about a credential, and what is not."""
    lines = [
        say("details-head", title=credential.title, provider=credential.provider.name),
        *([say("plain", text=credential.summary)] if credential.summary else []),
    ]
    if credential.skills:
        lines.append(say("details-teaches"))
        lines += [say("details-skill", text=skill.text) for skill in credential.skills]
    for offering in credential.offerings:
        facts = [cost(offering, say), duration(offering, say), *manner(offering, say)]
        lines.append(" · ".join([*facts, *start(offering, say)]))
    lines += needs_of(credential.prerequisites, say)
    if credential.leads_to:
        lines.append(say("details-leads-to", text=credential.leads_to))
    if credential.assessment or credential.criteria:
        lines.append(say("details-assessment", text=credential.assessment or credential.criteria))
    if credential.assessed_by:
        lines.append(say("details-assessed-by", text=credential.assessed_by))
    lines += [_credit(credit, say, today) for credit in credential.credits]
    vouching = [each.by for each in credential.endorsements if _holds(each.valid_until, today)]
    if vouching:
        lines.append(say("details-vouches", text=say.list(vouching)))
    if credential.stacks_toward:
        titles = say.list([each.title for each in credential.stacks_toward])
        lines.append(say("counts-towards", titles=titles))
    lines += unpublished(credential, say)
    lines += _sources(credential, say)
    return "\n".join(lines)


def _sources(credential: CredentialRecord, say: Messages) -> list[str]:
    """Say where the facts come from; a fact with a source of its own is named with it."""
    lines: list[str] = []
    for each in credential.sources:
        if not each.source:
            continue
        day = each.checked_on
        said = {
            "source": each.source,
            "checked": Raw(say("checked-on", date=say.day(day)) if day else ""),
        }
        if each.fact == "*":
            lines.append(say("details-source", **said))
        else:
            fact = each.fact if each.fact in _NAMED_FACTS else "other"
            lines.append(say("details-source-of", facts=Raw(say(f"source-{fact}")), **said))
    return list(dict.fromkeys(lines))


def _credit(credit: CreditFacts, say: Messages, today: date) -> str:
    until = ""
    if credit.valid_until is not None:
        key = "credit-until" if credit.holds_on(today) else "credit-expired"
        until = say(key, date=say.day(credit.valid_until))
    text = say(
        "credit-line",
        hours=say.number(credit.hours) if credit.hours is not None else "",
        unit=credit.unit or say("credit-unit"),
        recommender=credit.recommender,
        until=Raw(until),
    )
    return say("details-credit", text=Raw(text.strip()))


def unpublished(credential: CredentialRecord, say: Messages) -> list[str]:
    """Return what is not published about a credential, in a line; no line where all is."""
    names = [say(f"fact-{name}") for name in _unpublished(credential)]
    return [say("details-unpublished", facts=Raw(say.list(names)))] if names else []


def _unpublished(credential: CredentialRecord) -> list[str]:
    offers = credential.offerings
    missing = {
        "price": all(offer.price is None for offer in offers),
        "start": all(offer.start is None and not offer.is_continuous for offer in offers),
        "hours": all(offer.hours is None for offer in offers),
        "assessment": not (credential.assessment or credential.criteria),
        "endorsement": not credential.endorsements,
        "credit": not credential.credits,
    }
    return [name for name, is_missing in missing.items() if is_missing]


def _holds(until: date | None, today: date) -> bool:
    return until is None or today <= until
