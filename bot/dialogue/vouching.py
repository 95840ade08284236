"""What is published about quality and recognition, and the price after help, each in one line."""

from collections.abc import Iterable
from datetime import date

from bot.messages import Messages, Raw
from catalog.funding import PriceEstimate
from catalog.models import CredentialRecord
from catalog.quality import QualityCard, Voucher, card_of


def vouching_line(credential: CredentialRecord, say: Messages, *, today: date) -> str:
    """Return who vouches for a credential, and its public identifiers, in one line.

    "" where nobody does, which is so for most: a line on every card that says that nothing is
    there is read by nobody; who asks is told.
    """
    card = card_of(credential, today=today)
    if not card.in_force and all(each.state != "expired" for each in card.recognition):
        return ""
    named = [say(f"standard-{part.name}") for part in card.identifiers if part.is_published]
    return say("card-vouched", facts=Raw(" · ".join([_recognition(card, say), *named])))


def recognition(credential: CredentialRecord, say: Messages, *, today: date) -> str:
    """Return who vouches for a credential, and until when."""
    return _recognition(card_of(credential, today=today), say)


def price_after_help(found: PriceEstimate | None, say: Messages) -> str | None:
    """Return what may remain to pay, as an estimate; None where no rule helps."""
    if found is None or found.low >= found.high:
        return None
    low = say.money(found.low, found.currency) if found.low else say("cost-free")
    return say("card-estimate", low=low, rule=found.rule.name)


def rule_notes(found: Iterable[PriceEstimate | None], say: Messages) -> list[str]:
    """Return whom each kind of help is for and who says so, once for all estimates of a list."""
    rules = {each.rule.rule_id: each.rule for each in found if each and each.low < each.high}
    return [
        say("rule-note", rule=rule.name, who=rule.who, source=rule.source)
        for rule in rules.values()
    ]


def _recognition(card: QualityCard, say: Messages) -> str:
    if card.in_force:
        first, *others = card.in_force
        text = _voucher(first, say)
        return text if not others else say("vouched-more", text=Raw(text), count=len(others))
    expired = [each for each in card.recognition if each.state == "expired" and each.until]
    if expired:
        last = max(expired, key=lambda each: each.until or date.min)
        return say("vouched-expired", by=last.by, date=say.day(last.until or date.min))
    return say("vouched-none")


def _voucher(voucher: Voucher, say: Messages) -> str:
    says = voucher.says if voucher.kind == "credit" else None
    text = (
        say("vouched-credit", says=says, by=voucher.by)
        if says
        else say("vouched-by", by=voucher.by)
    )
    return (
        say("vouched-until", text=Raw(text), date=say.day(voucher.until)) if voucher.until else text
    )
