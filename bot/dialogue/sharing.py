"""A shortlist for somebody else: a link that shows it, and not who shared it."""

from datetime import timedelta
from urllib.parse import quote

from bot.dialogue.effects import Button, Say, Share, Turn
from bot.dialogue.step import Step
from catalog.models import CredentialRecord

# How long a link opens; by then dates and prices are others.
DAYS = 90
# What a link carries before the number of what is shared.
PREFIX = "s_"

_BUTTONS_A_ROW = 4


def share(step: Step) -> Turn:
    """Make a link to what somebody keeps, else to the list that was shown."""
    state, context = step.state, step.context
    ids = tuple(
        each for each in state.shortlist or state.shown if context.recommender.get(each) is not None
    )
    if not ids:
        return step.tell("shortlist-empty")
    if not (context.address and context.fresh_id):
        return step.tell("share-not-here")
    until = context.today + timedelta(days=DAYS)
    link = f"{context.address}?start={PREFIX}{context.fresh_id}"
    send = f"https://t.me/share/url?url={quote(link, safe='')}"
    text = step.say("share-link", link=link, count=len(ids), until=step.say.day(until))
    row = (Button(step.say("button-share-send"), url=send),)
    said = Say(text, (row,), is_aside=True)
    kept = Share(context.fresh_id, ids, shared_on=context.today, until=until)
    return Turn(state.having(n_misunderstood=0), (said, kept))


def opened(step: Step, credential_ids: tuple[str, ...]) -> Turn:
    """Show a shortlist that somebody shared; whoever opens it goes on from there."""
    found = tuple(filter(None, map(step.context.recommender.get, credential_ids)))
    if not found:
        return step.tell("share-gone", ask=step.ask())
    is_new = step.state.last_day is None
    ids = tuple(each.credential_id for each in found)
    number = step.state.list_number + 1
    step.state = step.state.having(shown=ids, seen=ids, list_number=number)
    parts = ["\n".join([step.say("share-opened", count=len(found)), *_lines(step, found)])]
    parts.append(step.say("share-go-on", ask=step.ask()))
    if is_new:
        parts.append(step.say("privacy-line" if step.context.is_kept else "privacy-line-here"))
    return step.turn("\n\n".join(parts), _buttons(step, len(found)))


def _lines(step: Step, found: tuple[CredentialRecord, ...]) -> list[str]:
    return [
        step.say("shortlist-line", number=i, title=each.title, provider=each.provider.name)
        for i, each in enumerate(found, start=1)
    ]


def _buttons(step: Step, count: int) -> tuple[tuple[Button, ...], ...]:
    more = [
        Button(step.say("button-details", number=i), "details", str(i)) for i in range(1, count + 1)
    ]
    rows = [tuple(more[i : i + _BUTTONS_A_ROW]) for i in range(0, count, _BUTTONS_A_ROW)]
    all_ = (Button(step.say("button-keep-all"), "keepall"),)
    compared = (Button(step.say("button-compare"), "compare"),) if count > 1 else ()
    return (*rows, (*all_, *compared))
