"""What a catalogue file holds, as the command line says it: in lines, or as JSON."""

import json
import re
from typing import TYPE_CHECKING, Any

from bot.console import say

if TYPE_CHECKING:
    from bot.messages import Messages
    from catalog.checks import Fault, Reading
    from catalog.importing import Imported


def checked(reading: "Reading") -> dict[str, Any]:
    """Read a file to its end, keeping only what is wrong."""
    n_read = n_accepted = 0
    faults: list[Any] = []
    notices: list[Any] = []
    for entry in reading.entries:
        n_read += 1
        n_accepted += entry.record is not None
        faults += entry.faults
        notices += entry.notices
    return {
        "format": reading.format,
        "read": n_read,
        "accepted": n_accepted,
        "quarantined": [fault.as_json() for fault in faults],
        "notices": [notice.as_json() for notice in notices],
        "release": None,
    }


def document_of_refusal(refused: Any) -> dict[str, Any]:
    """Return a file that is no catalogue, told as the others are."""
    fault = {
        "record": 0,
        "line": None,
        "field": refused.field,
        "value": "",
        "problem": refused.problem,
        "remedy": refused.remedy,
    }
    return {
        "format": None,
        "read": 0,
        "accepted": 0,
        "quarantined": [fault],
        "notices": [],
        "release": None,
    }


def document_of(imported: "Imported") -> dict[str, Any]:
    """Return what became of a file."""
    return {
        "format": imported.format,
        "read": imported.n_read,
        "accepted": imported.n_accepted,
        "quarantined": [fault.as_json() for fault in imported.quarantined],
        "notices": [notice.as_json() for notice in imported.notices],
        "release": imported.release.release_id,
    }


def document_of_folder(files: list[dict[str, Any]]) -> dict[str, Any]:
    """Return several files as one document, each fault with its file."""
    return {
        "format": "folder",
        "read": sum(each["read"] for each in files),
        "accepted": sum(each["accepted"] for each in files),
        "quarantined": [
            {"file": each["file"]} | fault for each in files for fault in each["quarantined"]
        ],
        "release": None,
        "files": files,
    }


def summary(document: dict[str, Any]) -> str:
    """Return how many records there were, and how many are good, as a sentence."""
    said = words()
    if document["format"] is None:
        return said("typed-unreadable")
    facts = {name: document[name] for name in ("read", "format", "accepted")}
    return said("typed-read", **facts)


def say_reading(document: dict[str, Any], *, as_json: bool) -> None:
    """Print what a file holds, with what is wrong with it."""
    if as_json:
        say(json.dumps(document, ensure_ascii=False))
        return
    say(summary(document))
    say_faults(document, at_most=200)
    if document["release"]:
        say(words()("typed-release", release=document["release"]))


def say_faults(document: dict[str, Any], *, at_most: int) -> None:
    """Print why records were kept out, and what is odd about others."""
    from catalog.checks import Fault

    said = words()
    for label, of in (("kept-out", "quarantined"), ("noticed", "notices")):
        n_told = 0
        called = said(f"typed-{label}")
        for alike in _kinds([Fault(**each) for each in document[of]]):
            shown = alike[: min(_OF_A_KIND, at_most - n_told)]
            n_told += len(shown)
            for fault in shown:
                say(f"  {called} {_fault(fault, said)}")
            if shown and len(alike) > len(shown):
                say(f"    {_the_others(alike[len(shown) :], said)}")
                n_told += len(alike) - len(shown)
        more = len(document[of]) - n_told
        if more > 0:
            say(f"  {said('typed-more', count=more)}")


def words() -> "Messages":
    """Return the sentences of the language in which the command line speaks."""
    from bot.messages import messages
    from bot.settings import Settings

    return messages(Settings().desk_language)


def _fault(fault: "Fault", words: "Messages") -> str:
    from bot.file_words import fault_text
    from bot.messages import DEFAULT_LANGUAGE

    if words.language == DEFAULT_LANGUAGE:
        return str(fault)
    return fault_text(fault, words, is_typed=True)


# Whoever has read three of a kind knows what to do about the rest.
_OF_A_KIND = 3
_MAX_LINES = 20


def _kinds(faults: list["Fault"]) -> list[list["Fault"]]:
    """Return faults of one kind together: the same field and problem, whatever the number."""
    kinds: dict[tuple[str, str], list[Fault]] = {}
    for each in faults:
        kind = (each.field, re.sub(r"\d[\d,.-]*", "#", each.problem))
        kinds.setdefault(kind, []).append(each)
    return list(kinds.values())


def _the_others(faults: list["Fault"], words: "Messages") -> str:
    numbers = ", ".join(str(each.line or each.record) for each in faults[:_MAX_LINES])
    return words(
        "typed-more-of-kind",
        count=f"{len(faults):,}",
        where="lines" if faults[0].line else "records",
        numbers=numbers + (", ..." if len(faults) > _MAX_LINES else ""),
    )
