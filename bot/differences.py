"""What a draft would change and break, in words: for the command line, the chat and the desk."""

import json
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from bot.messages import DEFAULT_LANGUAGE, Messages, messages
from bot.messages.plain import plain

if TYPE_CHECKING:
    from catalog.checks import Fault
    from catalog.differences import Break, Difference

# So many of each kind fill a screen; the whole is in the JSON.
_SHOWN = 12

# A value is shown to be found in the file, not to be read.
_LONGEST = 60

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


def fault_text(fault: "Fault", say: Messages) -> str:
    """Return what is wrong with a record: where, which value, and what to write instead."""
    return plain(
        say(
            "publishing-fault",
            line=str(fault.line) if fault.line else "none",
            record=str(fault.record),
            field=fault.field,
            value=fault.value[:_LONGEST],
            problem=fault.problem.rstrip("."),
            remedy=fault.remedy,
        )
    )


def fact_text(value: Any) -> str:
    """Return a fact as people write it: 495 rather than 495.0."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dict) and isinstance(value.get("text"), str):
        # A skill, or what is asked for: the words say it.
        return str(value["text"])
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else str(value)


def difference_document(found: "Difference") -> dict[str, Any]:
    """Return a difference as JSON has it: breaks by kind and facts, and in an English sentence."""
    document, say = found.as_json(), messages(DEFAULT_LANGUAGE)
    for told, each in zip(document["breaks"], found.breaks, strict=True):
        told["problem"] = break_text(each, say)
    return document


def difference_lines(found: "Difference") -> Iterator[str]:
    """Return a difference as the command line says it: what would break comes first."""
    say = messages(DEFAULT_LANGUAGE)
    yield f"{found.after} against {found.before or 'nothing: no release is live'}:"
    yield f"{len(found.added)} added, {len(found.changed)} changed, {len(found.gone)} gone."
    for each in found.breaks[:_SHOWN]:
        yield f"  breaks: {break_text(each, say)}"
    yield from _more(len(found.breaks))
    for label, named in (("added", found.added), ("gone", found.gone)):
        yield from (f"  {label}: {each.title} ({each.credential_id})" for each in named[:_SHOWN])
        yield from _more(len(named))
    for changed in found.changed[:_SHOWN]:
        yield f"  changed: {changed.title} ({changed.credential_id})"
        for change in changed.changes[:_SHOWN]:
            yield f"    {change.fact}: {_shown(change.before)} -> {_shown(change.after)}"
    yield from _more(len(found.changed))


def _more(count: int) -> Iterator[str]:
    if count > _SHOWN:
        yield f"  and {count - _SHOWN} more; all of them with --json"


def _shown(value: Any) -> str:
    if value is None:
        return "nothing"
    text = fact_text(value)
    return text if len(text) <= 80 else f"{text[:77]}..."
