"""What a draft would change and break, in words: for the command line, the chat and the desk."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from bot.file_words import fact_name, fact_text
from bot.messages import DEFAULT_LANGUAGE, Messages, messages
from bot.messages.plain import plain

if TYPE_CHECKING:
    from catalog.differences import Break, Difference

# So many of each kind fill a screen; the whole is in the JSON.
_SHOWN = 12

_SENTENCES = {
    "prerequisite_vanished": "break-prerequisite-vanished",
    "prerequisite_cycle": "break-prerequisite-cycle",
    "offer_in_the_past": "break-offer-in-the-past",
    "currency_changed": "break-currency-changed",
    "many_gone": "break-many-gone",
}


def break_text(found: "Break", say: Messages) -> str:
    """Return what would be wrong for people as one plain sentence."""
    facts: dict[str, Any] = dict(found.facts)
    if found.kind == "prerequisite_cycle":
        facts["titles"] = " → ".join(facts["titles"])
    elif found.kind == "offer_in_the_past":
        facts["day"] = say.day(date.fromisoformat(facts["day"]))
    # A sentence is chosen by what is not there, too; Fluent itself knows no such value.
    facts = {name: "none" if value is None else value for name, value in facts.items()}
    return plain(say(_SENTENCES[found.kind], **facts))


def difference_document(found: "Difference") -> dict[str, Any]:
    """Return a difference as JSON has it: breaks by kind and facts, and in an English sentence."""
    document, say = found.as_json(), messages(DEFAULT_LANGUAGE)
    for told, each in zip(document["breaks"], found.breaks, strict=True):
        told["problem"] = break_text(each, say)
    return document


def difference_lines(found: "Difference", say: Messages) -> Iterator[str]:
    """Return a difference as the command line says it: what would break comes first."""
    yield plain(say("typed-difference", after=found.after, before=found.before or "none"))
    counts = {"added": found.added, "changed": found.changed, "gone": found.gone}
    yield say("typed-counts", **{name: len(each) for name, each in counts.items()})
    for each in found.breaks[:_SHOWN]:
        yield f"  {say('typed-breaks')} {break_text(each, say)}"
    yield from _more(len(found.breaks), say)
    for label, named in (("added", found.added), ("gone", found.gone)):
        word = say(f"typed-{label}")
        yield from (f"  {word} {each.title} ({each.credential_id})" for each in named[:_SHOWN])
        yield from _more(len(named), say)
    for changed in found.changed[:_SHOWN]:
        yield f"  {say('typed-changed')} {changed.title} ({changed.credential_id})"
        for change in changed.changes[:_SHOWN]:
            before, after = _shown(change.before, say), _shown(change.after, say)
            yield f"    {fact_name(change.fact, say)}: {before} -> {after}"
    yield from _more(len(found.changed), say)


def _more(count: int, say: Messages) -> Iterator[str]:
    if count > _SHOWN:
        yield f"  {say('typed-more', count=count - _SHOWN)}"


def _shown(value: Any, say: Messages) -> str:
    if value is None:
        return say("typed-nothing")
    text = fact_text(value, say)
    return text if len(text) <= 80 else f"{text[:77]}..."
