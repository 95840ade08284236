"""Open Badges 1.x and 2.0: badge classes, alone, in lists, or embedded in what somebody earned."""

import re
from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from catalog.checks import Blame, Entry
from catalog.formats.badges import fields
from catalog.formats.badges.achievements import Astray, Found, members, types_of
from catalog.formats.badges.alignments import aligned, skills
from catalog.formats.badges.assessments import assessment
from catalog.formats.badges.endorsements import endorsements
from catalog.formats.badges.profiles import (
    Profiles,
    accreditations,
    extensions,
    is_profile,
    provider,
)
from catalog.formats.badges.reading import Places, criteria_of, identified
from catalog.formats.context import Defaults
from catalog.formats.documents import Lines, Node
from catalog.formats.records import validated
from catalog.models import CredentialRecord, OfferingFacts, ProviderFacts

FORMAT = "open_badges_2"

_CONTEXT = re.compile(
    r"w3id\.org/openbadges(?:/v[12])?(?:[#/]|$)|openbadges\.org/|standard\.openbadges"
)
_TYPES = frozenset(
    ["BadgeClass", "Assertion", "RevocationList", "CryptographicKey", "Endorsement",
     "AlignmentObject"]
)  # fmt: skip
_PROFILES = frozenset(["Issuer", "Profile", "IssuerOrg"])
_KEYS = frozenset(
    ["id", "type", "name", "description", "image", "criteria", "issuer", "alignment", "tags",
     "endorsement", "related", "version", "inLanguage"]
)  # fmt: skip

_NO_BADGE = {
    "Issuer": "it is the profile of an issuer",
    "Profile": "it is the profile of an issuer",
    "RevocationList": "it is a list of revoked badges",
    "CryptographicKey": "it is a key",
    "Endorsement": "it endorses a badge and is none",
    "AlignmentObject": "it is the alignment of a badge",
}
_NAME_A_CLASS = 'Name the file of the badge class itself, of type "BadgeClass".'


def recognises(document: Any) -> bool:
    """Tell whether a document is of Open Badges 1.x or 2.0, by its context, types or keys."""
    return any(_is_ours(each) for each in _members(document)[:20])


def entries(document: Any, lines: Lines, defaults: Defaults) -> Iterator[Entry]:
    """Yield the document's badge classes, in their order."""
    beside = _members(document)
    found = list(_badge_classes(beside))
    profiles, places = Profiles(found, beside), Places(lines)
    for number, each in enumerate(found, start=1):
        if isinstance(each, Astray):
            blame = Blame(number)
            blame.fault(each.field, each.value, each.problem, each.remedy)
            yield blame.entry(None)
        else:
            yield _entry(each, number, profiles=profiles, places=places, defaults=defaults)


def _members(document: Any) -> list[Any]:
    """Return what a document holds side by side; a backpack keeps its badges under one key."""
    if isinstance(document, dict) and not {"type", "@type", "name"} & set(document):
        for key in ("badges", "assertions", "badgeClasses"):
            if isinstance(document.get(key), list):
                return list(document[key])
    return members(document)


def _is_ours(member: Any) -> bool:
    if not isinstance(member, dict):
        return False
    stated = member.get("@context")
    contexts = stated if isinstance(stated, list) else [stated]
    named = [
        text
        for each in contexts
        for text in ([each] if isinstance(each, str) else _terms(each))
        if isinstance(text, str)
    ]
    if any(_CONTEXT.search(each) for each in named) and not set(member) <= {
        "@context",
        "obi:validation",
    }:
        return True
    return bool(types_of(member) & _TYPES) or _is_class(member) or _is_earned(member)


def _terms(context: Any) -> list[Any]:
    return list(context.values())[:200] if isinstance(context, dict) else []


def _is_class(member: dict[str, Any]) -> bool:
    """Tell whether an object is a badge class; before 2.0 none had a type."""
    types = types_of(member)
    if types:
        return "BadgeClass" in types
    return "name" in member and "criteria" in member and "issuer" in member


def _is_earned(member: dict[str, Any]) -> bool:
    types = types_of(member)
    if types:
        return "Assertion" in types
    return "badge" in member and bool({"recipient", "uid", "verify", "issued_on"} & set(member))


def _badge_classes(beside: list[Any]) -> Iterator[Found | Astray]:
    classes = {
        each["id"]: each
        for each in beside
        if isinstance(each, dict) and isinstance(each.get("id"), str) and _is_class(each)
    }
    for member in beside:
        if not isinstance(member, dict):
            yield Astray("badge", "", "it is no object", "Write a badge class, or leave it out.")
        elif _is_class(member):
            yield Found(member)
        elif _is_earned(member):
            badge = member.get("badge")
            if isinstance(badge, dict):
                yield Found(badge, "badge")
            elif not isinstance(badge, str) or badge not in classes:
                yield _linked(badge)
        elif len(beside) == 1 or not types_of(member) & _PROFILES:
            yield _other(member)


def _linked(badge: Any) -> Astray:
    if not isinstance(badge, str):
        return Astray("badge", "", "it has no badge class", _NAME_A_CLASS)
    return Astray(
        "badge",
        badge,
        "what was earned only links to its badge class",
        "Open the address, save what it shows, and name that file.",
    )


def _other(member: dict[str, Any]) -> Astray:
    types = sorted(types_of(member))
    known = next((_NO_BADGE[each] for each in types if each in _NO_BADGE), None)
    problem = "it is no badge class" if types else "it has no type and no badge class's keys"
    return Astray("type", ", ".join(types), known or problem, _NAME_A_CLASS)


def _entry(
    found: Found, number: int, *, profiles: Profiles, places: Places, defaults: Defaults
) -> Entry:
    blame = Blame(number, places.line_of(found.achievement))
    language = fields.language(Node(found.achievement, blame, found.path))
    badge = Node(fields.in_language(found.achievement, language), blame, found.path)
    try:
        return blame.entry(_record(badge, language, profiles=profiles, defaults=defaults))
    except ValidationError as refused:
        fields.note_invalid(blame, refused)
        return blame.entry(None)


def _record(
    badge: Node, language: str | None, *, profiles: Profiles, defaults: Defaults
) -> CredentialRecord | None:
    _check(badge)
    issuer = profiles.at(badge, "issuer")
    made_by = _provider(badge, issuer, defaults)
    title = fields.title(badge)
    summary = fields.words(badge, "description") or ""
    criteria, page = criteria_of(badge)
    stated = aligned(badge)
    vouched = endorsements(badge, profiles)
    if issuer is not None:
        vouched += tuple(accreditations(issuer))
    how = assessment(badge)
    if stated.rubric_url:
        how["rubric_url"] = stated.rubric_url
    if title is None or made_by is None or badge.blame.faults:
        return None
    credential_id, identifiers = identified(badge.identity or "", (), made_by, title)
    links = [each.address("url") for each in extensions(badge, "ApplyLink")]
    apply_at = next(filter(None, links), None)
    facts = {
        "credential_id": credential_id,
        "title": title,
        "summary": summary,
        "kind": "badge",
        "language": language,
        "url": page or apply_at,
        "criteria": criteria,
        **how,
        "provider": made_by,
        "skills": skills(badge, stated.skills, "tags", summary),
        "offerings": (OfferingFacts(url=apply_at),) if apply_at else (),
        "endorsements": vouched,
        "codes": tuple(dict.fromkeys(stated.codes)),
        "identifiers": identifiers,
        "sources": defaults.sources,
    }
    return validated(facts, badge.blame, name_of=lambda name: badge.at(_NAMES.get(name, name)))


def _check(badge: Node) -> None:
    fields.suggest(badge, _KEYS)
    for key, remedy in (
        ("description", "Write what the badge is about."),
        ("criteria", "Write how it is earned, as an address or an object with `narrative`."),
        ("issuer", "Write who awards it, as an object with `name`."),
    ):
        fields.require(badge, key, remedy)
    if badge.types:
        fields.is_typed(badge, "BadgeClass")


def _provider(badge: Node, issuer: Node | None, defaults: Defaults) -> ProviderFacts | None:
    if issuer is None:
        return provider([], defaults, badge.blame, missing=badge.at("issuer"))
    if not is_profile(issuer):
        return None
    return provider([issuer], defaults, badge.blame, missing=badge.at("issuer"))


# What the file calls a field of the record, where it is another word.
_NAMES = {
    "credential_id": "id", "title": "name", "summary": "description", "skills": "alignment",
    "text": "alignment", "endorsements": "endorsement", "by": "endorsement", "provider": "issuer",
    "language": "@language",
}  # fmt: skip
