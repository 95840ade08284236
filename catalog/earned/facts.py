"""What a badge says was achieved, of Open Badges 2.0 and 3.0; nothing about who achieved it.

The rules by which the catalogue keeps a record out do not hold here: somebody has the badge, and
a missing criterion does not take it from them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from catalog.checks import Blame
from catalog.earned.badge import Alignment
from catalog.earned.errors import UnreadableBadgeError
from catalog.formats.badges.achievements import (
    BADGE_TYPES,
    RECORD_TYPE,
    Found,
    achievements,
    types_of,
)
from catalog.formats.badges.alignments import MAX_SKILLS, aligned, skills
from catalog.formats.documents import Node, spoken

Json = dict[str, Any]

_MAX_TITLE = 300
_MAX_DESCRIPTION = 2_000
# Of a learner record, so many achievements are read.
_MAX_ACHIEVEMENTS = 50

_EARNED_KEYS = {"recipient", "uid", "verify", "verification", "issuedOn", "issued_on"}
_KNOWN_TYPES = frozenset(
    ["Achievement", "BadgeClass", "Profile", "Issuer", "CryptographicKey", "RevocationList",
     "EndorsementCredential", "Endorsement"]
)  # fmt: skip


@dataclass(frozen=True)
class Facts:
    """What a badge says.

    Attributes:
        title: What was achieved, "" where it is not said.
        also: What else was, in a learner record.
        description: What that is about.
        achievement_id: Its public id.
        skills: What it says that somebody can do.
        alignments: The frameworks in which it places these.
        issuer: The profile of who awarded it, or its address, or None.
        is_self_issued: Whether that is who earned it.
    """

    title: str
    description: str
    achievement_id: str | None
    skills: tuple[str, ...]
    alignments: tuple[Alignment, ...]
    issuer: Any
    also: tuple[str, ...] = ()
    is_self_issued: bool = False


def is_of_2(document: Json) -> bool:
    """Tell whether a document is an assertion of Open Badges 2.0 or earlier."""
    if "Assertion" in types_of(document):
        return True
    has_badge = "badge" in document and bool(_EARNED_KEYS & set(document))
    return has_badge and "credentialSubject" not in document


def facts_of(document: Json) -> Facts:
    """Return what an earned badge says.

    Raises:
        UnreadableBadgeError: It is none, or not one that somebody earned.
    """
    if is_of_2(document):
        return _of_assertion(document)
    types = types_of(document)
    if types & _KNOWN_TYPES or not isinstance(document.get("credentialSubject"), dict | list):
        is_badge = "Achievement" in types or "BadgeClass" in types or _is_old_class(document)
        raise UnreadableBadgeError("not_earned" if is_badge else "not_a_badge")
    is_named = bool(types & (BADGE_TYPES | {RECORD_TYPE}))
    if not is_named and not any("achievement" in each for each in _subjects(document)):
        raise UnreadableBadgeError("not_a_badge")
    # One that lacks its type is still what it is.
    found = document if is_named else document | {"type": sorted(BADGE_TYPES)}
    return _of_credential(found)


def _of_assertion(document: Json) -> Facts:
    stated = document.get("badge")
    badge = Node(stated if isinstance(stated, dict) else {}, Blame(0))
    address = stated if isinstance(stated, str) else badge.identity
    issuer = badge.raw("issuer")
    return _facts(badge, "tags", issuer=issuer, title="", address=address)


def _of_credential(document: Json) -> Facts:
    found = [each for each in _first(document) if isinstance(each, Found)]
    credential = Node(document, Blame(0))
    # A learner record is often named after its learner.
    own_title = "" if RECORD_TYPE in types_of(document) else _line(credential, "name")
    issuer = credential.raw("issuer")
    earners = {each.get("id") for each in _subjects(document)} - {None}
    is_self = _id_of(issuer) != "" and _id_of(issuer) in earners
    nodes = [Node(each.achievement, Blame(0)) for each in found]
    if not nodes:
        linked = next(filter(None, map(_linked, _subjects(document))), None)
        return Facts(own_title, "", linked, (), (), issuer, is_self_issued=is_self)
    each_one = [_facts(each, "tag", issuer=issuer, title="", address=None) for each in nodes]
    first = each_one[0]
    titles = _once(each.title for each in each_one if each.title) or (own_title,)
    return Facts(
        title=titles[0],
        description=first.description,
        achievement_id=first.achievement_id,
        skills=_once(text for each in each_one for text in each.skills)[:MAX_SKILLS],
        alignments=_once(one for each in each_one for one in each.alignments)[:MAX_SKILLS],
        issuer=issuer,
        also=titles[1:],
        is_self_issued=is_self,
    )


def _facts(badge: Node, tag: str, *, issuer: Any, title: str, address: str | None) -> Facts:
    description = badge.text("description", at_most=_MAX_DESCRIPTION) or ""
    stated = aligned(badge)
    said = skills(badge, stated.skills, tag, description)
    places = [Alignment(each.text, each.framework, each.code, each.url) for each in stated.skills]
    places += [Alignment(each.label or each.code, each.scheme, each.code) for each in stated.codes]
    return Facts(
        title=_line(badge, "name") or title,
        description=description,
        achievement_id=badge.identity or address,
        skills=_once(each.text for each in said),
        alignments=_once(places),
        issuer=issuer,
    )


def issuer_id(issuer: Any) -> str:
    """Return the id of an issuer that is a profile or only an address; "" for none."""
    return _id_of(issuer)


def issuer_name(issuer: Any) -> str:
    """Return the name of an issuer, else the host of its address; "" for none."""
    if isinstance(issuer, dict):
        name = _line(Node(issuer, Blame(0)), "name")
        if name:
            return name
    host = re.match(r"(?:https?://|did:web:)([^/:?#%\s]{1,200})", _id_of(issuer))
    return host[1] if host else ""


def _id_of(issuer: Any) -> str:
    found = issuer.get("id", issuer.get("@id")) if isinstance(issuer, dict) else issuer
    return found.strip() if isinstance(found, str) else ""


def _first(document: Json) -> Iterator[Any]:
    for number, each in enumerate(achievements(document)):
        if number >= _MAX_ACHIEVEMENTS:
            return
        yield each


def _subjects(document: Json) -> list[Json]:
    stated = document.get("credentialSubject")
    listed = stated if isinstance(stated, list) else [stated]
    return [each for each in listed if isinstance(each, dict)]


def _linked(subject: Json) -> str | None:
    stated = subject.get("achievement")
    return stated if isinstance(stated, str) else None


def _is_old_class(document: Json) -> bool:
    return {"name", "criteria", "issuer"} <= set(document)


def _line(node: Node, key: str) -> str:
    text = next(iter(spoken(node.listed(key))), "")
    return " ".join(text.split())[:_MAX_TITLE]


def _once(values: Any) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(values))
