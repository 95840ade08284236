"""One key of a badge: required or not, of the right type, in the badge's own language."""

import difflib
import re
from collections.abc import Collection, Iterator
from typing import Any

from pydantic import ValidationError

from catalog.checks import Blame
from catalog.formats import values
from catalog.formats.documents import LANGUAGES, Node, languages_of, spoken

# More keys than any standard has; beyond, nobody misspelt, somebody plays.
_MAX_KEYS = 200


def require(node: Node, key: str, remedy: str) -> None:
    """Note a fault where an object lacks what its standard requires, with the key that is near."""
    if node.value.get(key) not in (None, "", []):
        return
    others = [each for each in list(node.value)[:_MAX_KEYS] if each != key]
    near = difflib.get_close_matches(key, others, n=1, cutoff=0.8)
    hint = f"Did you mean `{key}` where it says `{near[0][:40]}`? " if near else ""
    node.blame.fault(
        node.at(key), "", f"there is no `{key}`, which the standard requires", hint + remedy
    )


def suggest(node: Node, known: Collection[str]) -> None:
    """Notice misspelt keys of an object of ordinary size."""
    if len(node.value) <= _MAX_KEYS:
        node.suggest(known)


def words(node: Node, key: str, *, at_most: int = 20_000) -> str | None:
    """Return the text at a key, on several lines; what is no text is a fault."""
    return node.text(key, at_most=at_most) if _are_texts(node, key) else None


def line(node: Node, key: str, *, at_most: int = 400) -> str | None:
    """Return the text at a key in one line; what is no text, or longer, is a fault."""
    return node.line(key, at_most=at_most) if _are_texts(node, key) else None


def title(node: Node) -> str | None:
    """Return the name of an object that must have one; one that says nothing is a fault."""
    n_faults = len(node.blame.faults)
    require(node, "name", "Write a title.")
    found = line(node, "name")
    if found is None and len(node.blame.faults) == n_faults:
        node.blame.fault(node.at("name"), node.raw("name"), "it says nothing", "Write a title.")
    return found


def _are_texts(node: Node, key: str) -> bool:
    stated = node.value.get(key)
    if stated is None or isinstance(stated, str):
        return stated is not None
    for each in node.listed(key):
        if isinstance(each, int | float) or not spoken([each]):
            node.blame.fault(node.at(key), _kind(each), "it is no text", "Write it in words.")
            return False
    return True


def objects(node: Node, key: str, *, of: str | None = None) -> Iterator[Node]:
    """Yield the objects at a key; what is none, or states another type than `of`, is a fault.

    Args:
        node: The object that has the key.
        key: Where they stand, alone or in a list.
        of: A type that each must have, if it states types at all.
    """
    found = node.listed(key)
    for position, each in enumerate(found):
        path = f"{node.at(key)}[{position}]" if len(found) > 1 else node.at(key)
        if not isinstance(each, dict):
            node.blame.fault(
                path,
                _kind(each),
                "it is no object",
                f"Write it as the standard's {of or 'object'}.",
            )
            continue
        part = Node(each, node.blame, path)
        if of is None or is_typed(part, of):
            yield part


def is_typed(node: Node, *expected: str) -> bool:
    """Tell whether an object is of one of some types; another stated type is a fault."""
    if node.value.get("type") in (expected[0], [expected[0]]):
        return True
    types = node.types
    if not types or any(each in types for each in expected):
        return True
    node.blame.fault(
        node.at("type"), ", ".join(types), f"it is no {expected[0]}", f'Write "{expected[0]}".'
    )
    return False


def note_invalid(blame: Blame, refused: ValidationError) -> None:
    """Note the first fact of a badge that is not valid, as a fault."""
    first = refused.errors(include_url=False, include_context=False)[0]
    place = ".".join(str(part) for part in first["loc"])
    blame.fault(place, "", first["msg"].lower(), "Correct it or leave it out.")


_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,30}:[^\s<>\"\x00-\x20\ud800-\udfff]{1,2000}")


def uri(node: Node, key: str) -> str | None:
    """Return the address at a key, of any scheme; what is none is a fault."""
    for each in node.listed(key):
        text = each.get("id", each.get("@id")) if isinstance(each, dict) else each
        if isinstance(text, str) and _URI.fullmatch(text.strip()):
            return text.strip()
        node.blame.fault(
            node.at(key),
            text if isinstance(text, str) else _kind(each),
            "it is no address",
            "Write it with its scheme, as in https://...",
        )
        return None
    return None


def is_web_address(text: str | None) -> bool:
    """Tell whether an address can be opened in a browser."""
    return text is not None and text.startswith(("https://", "http://"))


_PRIMARY = re.compile(r"([A-Za-z]{2})(?:[-_][A-Za-z0-9-]{1,30})?")


def language(node: Node) -> str | None:
    """Return an object's language in two letters: stated, else that of its name's best version."""
    for key in ("inLanguage", "@language"):
        stated = node.raw(key)
        if isinstance(stated, str):
            tag = _PRIMARY.fullmatch(stated.strip())
            return tag[1].lower() if tag else values.language(stated)
    there = languages_of(node.listed("name"))
    return next((each for each in LANGUAGES if each in there), next(iter(there), None))


def in_language(value: dict[str, Any], wanted: str | None) -> dict[str, Any]:
    """Return an object that says what it says in several languages in one of them."""
    return {key: _in_language(each, wanted) for key, each in value.items()} if wanted else value


def _in_language(value: Any, wanted: str) -> Any:
    listed = value if isinstance(value, list) else [value]
    if wanted not in languages_of(listed):
        return value
    return [each for part in listed for each in _said_in(part, wanted)]


def _said_in(part: Any, wanted: str) -> list[Any]:
    if not languages_of([part]):
        return [part]
    if "@value" in part:
        return [part["@value"]] if part["@language"][:2].lower() == wanted else []
    return [
        text
        for key, texts in part.items()
        if key[:2].lower() == wanted
        for text in (texts if isinstance(texts, list) else [texts])
    ]


def _kind(value: Any) -> str:
    return {"dict": "an object", "list": "a list", "str": "a text", "bool": "true or false"}.get(
        type(value).__name__, "a number"
    )
