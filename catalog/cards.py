"""A quality card and a price after help, as staff read them: text, or plain values for JSON."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from typing import Any

from catalog.funding import Learner, PriceEstimate, estimate
from catalog.models import CredentialRecord, FundingRule, OfferingFacts
from catalog.prerequisites import together
from catalog.quality import Part, QualityCard, Voucher, card_of

NOT_PUBLISHED = "not published"

_STATES = {
    "in_force": "in force",
    "expired": "EXPIRED",
    "not_yet": "not in force yet",
    "undated": "no dates published",
}


def card_document(
    record: CredentialRecord,
    rules: tuple[FundingRule, ...],
    *,
    today: date,
    learner: Learner,
) -> dict[str, Any]:
    """Return the card and the estimates of a credential's offerings as plain values."""
    estimates = [
        estimate(record, each, rules, today=today, learner=learner) for each in record.offerings
    ]
    return {
        "credential_id": record.credential_id,
        "title": record.title,
        "card": card_of(record, today=today).as_json(),
        "estimates": [_estimate(each) for each in estimates],
    }


def card_text(
    record: CredentialRecord,
    rules: tuple[FundingRule, ...],
    *,
    today: date,
    learner: Learner,
) -> str:
    """Return the card and the estimates of a credential's offerings, a fact a line."""
    card = card_of(record, today=today)
    return "\n".join(_lines(record, card, rules, today, learner))


def _lines(
    record: CredentialRecord,
    card: QualityCard,
    rules: tuple[FundingRule, ...],
    today: date,
    learner: Learner,
) -> Iterator[str]:
    yield f"{record.title} ({record.provider.name})"
    yield f"Quality: {card.n_quality} of {len(card.quality)} parts published."
    yield from map(_part, card.quality)
    yield f"Standards: {card.n_annex} of {len(card.annex)} elements of EU Annex I published."
    yield from map(_part, card.annex)
    yield f"  skills of a public framework: {card.n_aligned} of {card.n_skills}"
    yield from map(_part, card.identifiers)
    yield "Recognition:"
    yield from map(_voucher, card.recognition)
    for title in card.stacks_toward:
        yield f"  counts towards {title}"
    if not card.recognition and not card.stacks_toward:
        yield f"  {NOT_PUBLISHED}"
    for one_of in together(record.prerequisites):
        asked = " or ".join(each.text for each in one_of)
        yield f"{'Required' if one_of[0].is_required else 'Useful'} first: {asked}"
    for offering in record.offerings:
        found = estimate(record, offering, rules, today=today, learner=learner)
        yield f"Price: {_price(offering, found)}"
        yield f"  {'; '.join(_offered(offering)) or 'nothing else is published'}"


def _part(part: Part) -> str:
    fact = " ".join((part.fact or NOT_PUBLISHED).split())
    return f"  {part.name.replace('_', ' ')}: {fact if len(fact) <= 90 else fact[:87] + '...'}"


def _voucher(voucher: Voucher) -> str:
    until = f" until {voucher.until.isoformat()}" if voucher.until else ""
    says = f": {voucher.says}" if voucher.says else ""
    return f"  {voucher.kind} by {voucher.by}{says} ({_STATES[voucher.state]}{until})"


def _offered(offering: OfferingFacts) -> Iterator[str]:
    """Yield when, where and how long: what people choose by beside the price."""
    for name in ("hours", "weeks", "hours_per_week"):
        value, rough = getattr(offering, name), offering.rough(name)
        if value is not None:
            low = f"{rough.low:.12g} to " if rough and rough.low is not None else ""
            about = "about " if rough and rough.low is None else ""
            yield f"{about}{low}{value:.12g} {name.replace('_', ' ')}"
    if offering.is_continuous:
        yield "starts any day"
    elif offering.start:
        yield f"starts {offering.start.isoformat()}"
    if offering.place:
        yield offering.place
    ways = {"delivery": (offering.delivery,), "schedule": offering.schedule}
    for name, words in ways.items():
        told = ", ".join(each.replace("_", " ") for each in words if each)
        if told:
            yield f"{told} possible" if offering.rough(name) else told


def _price(offering: OfferingFacts, found: PriceEstimate | None) -> str:
    if offering.total_cost is None:
        return NOT_PUBLISHED
    low = offering.low_of("price")
    least = None if low is None else low + offering.total_cost - (offering.price or 0)
    until = f"{offering.total_cost:.12g}"
    amount = until if least is None else f"{least:.12g} to {until}"
    about = "about " if offering.rough("price") and low is None else ""
    full = f"{about}{amount} {offering.currency or ''}".strip()
    if found is None:
        return full
    rule = found.rule
    unknown = f"; not known: {', '.join(found.open_questions)}" if found.open_questions else ""
    return (
        f"{full}; about {found.low:.12g} to {found.high:.12g} {found.currency} with {rule.name}, "
        f"for {rule.who}{unknown}. An estimate after {rule.source}; ask the college to confirm."
    )


def _estimate(found: PriceEstimate | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return asdict(found) | {"rule": found.rule.model_dump(mode="json", exclude_defaults=True)}
