"""Where a document of Open Badges 3.0 or CLR 2.0 carries achievements.

An achievement stands alone, in a list or `@graph`, in a credential, in the credentials of a
presentation or a learner record, or in a token. Whoever earned it is not looked at.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from catalog.checks import Blame
from catalog.formats import jwt
from catalog.formats.documents import Node
from catalog.formats.values import BadValueError

BADGE_TYPES = frozenset(["OpenBadgeCredential", "AchievementCredential"])
RECORD_TYPE = "ClrCredential"
_TOKEN = re.compile(r"[A-Za-z0-9_-]{10,}(?:\.[A-Za-z0-9_-]*){2,4}(?:~\S*)?")
_ENVELOPE = re.compile(r"data:application/[a-z0-9+.-]*jwt,(.+)", re.DOTALL)
_MAX_TOKENS_DEEP = 8

# Kinds of objects that may stand beside achievements in a list, and are read with them.
_BESIDE = frozenset(["Profile", "Issuer", "Association", "Address", "Image"])
_OTHER_KINDS = {
    "EndorsementCredential": (
        "it endorses an achievement and is none",
        "Put it into `endorsement` of the achievement that it is about.",
    ),
    "Profile": ("it is the profile of an issuer", "Name the file that holds its achievements."),
}


@dataclass(frozen=True)
class Found:
    """An achievement, and the credential that carries it.

    Attributes:
        achievement: The object.
        path: Where it stands in its record, such as "credentialSubject.achievement".
        credential: The badge or learner record around it, or None.
        subject: What the credential says of the achievement's earner, or None.
    """

    achievement: dict[str, Any]
    path: str = ""
    credential: dict[str, Any] | None = None
    subject: dict[str, Any] | None = None


@dataclass(frozen=True)
class Astray:
    """Why there is no achievement where one should be: a fault to be."""

    field: str
    value: str
    problem: str
    remedy: str


def types_of(value: Any) -> frozenset[str]:
    """Return the types of an object, without their prefixes; of anything else none."""
    return frozenset(Node(value, Blame(0)).types) if isinstance(value, dict) else frozenset()


def members(document: Any) -> list[Any]:
    """Return what a document holds side by side: of a list, a graph or a service's answer."""
    if isinstance(document, list):
        return document
    if isinstance(document, dict):
        graph = document.get("@graph")
        if isinstance(graph, list):
            return graph
        answer = [document.get("credential"), document.get("compactJwsString")]
        if "type" not in document and any(isinstance(each, list) for each in answer):
            return [each for part in answer if isinstance(part, list) for each in part]
    return [document]


def opened(member: Any) -> Any:
    """Return what a token or an envelope holds, and anything else as it is.

    Raises:
        BadValueError: It looks like a token, and cannot be decoded.
    """
    if isinstance(member, dict) and "EnvelopedVerifiableCredential" in types_of(member):
        found = member.get("id")
        inside = _ENVELOPE.fullmatch(found.strip()) if isinstance(found, str) else None
        return jwt.decoded(inside[1]) if inside else member
    if isinstance(member, str) and _TOKEN.fullmatch(member.strip()):
        return jwt.decoded(member)
    return member


def peeked(document: Any, *, at_most: int = 20) -> list[dict[str, Any]]:
    """Return the first objects that a document holds, to see what it is."""
    found: list[dict[str, Any]] = []
    for member in members(document)[:at_most]:
        try:
            each = opened(member)
        except BadValueError:
            continue
        if isinstance(each, dict):
            found.append(each)
            inner = each.get("verifiableCredential")
            if "VerifiablePresentation" in types_of(each) and isinstance(inner, list):
                found += peeked(inner, at_most=3)
    return found


def achievements(document: Any) -> Iterator[Found | Astray]:
    """Yield the achievements of a document in their order, and what stands in the place of one."""
    found = members(document)
    search = _Search(found)
    for member in found:
        yield from search.at(member, "", is_alone=len(found) == 1)


def learner_records(document: Any) -> Iterator[dict[str, Any]]:
    """Yield the learner records of a document, for what they say beside their achievements."""
    for member in members(document):
        try:
            record = opened(member)
        except BadValueError:
            continue
        types = types_of(record)
        if RECORD_TYPE in types:
            yield record
        elif "VerifiablePresentation" in types and isinstance(
            record.get("verifiableCredential"), list
        ):
            yield from learner_records(record["verifiableCredential"])


class _Search:
    """One search through a document; an achievement is found once."""

    def __init__(self, found: list[Any]) -> None:
        self._named = {
            each["id"]: each
            for each in found
            if isinstance(each, dict)
            and isinstance(each.get("id"), str)
            and "Achievement" in types_of(each)
        }
        self._taken: set[int] = set()

    def at(
        self, value: Any, path: str, *, is_alone: bool = False, deep: int = 0
    ) -> Iterator[Found | Astray]:
        """Yield what one member of a collection carries."""
        try:
            member = opened(value)
        except BadValueError as bad:
            yield Astray(path or "token", "", bad.problem, bad.remedy)
            return
        deep += member is not value
        types = types_of(member)
        if not isinstance(member, dict):
            yield Astray(
                path or "record", "", "it is no object", "Write an achievement, or leave it out."
            )
        elif deep > _MAX_TOKENS_DEEP:
            yield Astray(path or "token", "", "tokens stand in tokens", "Export them one by one.")
        elif "Achievement" in types:
            if id(member) not in self._taken:
                yield Found(member, path)
        elif RECORD_TYPE in types:
            yield from self._in_record(member, path, deep)
        elif types & BADGE_TYPES:
            yield from self._in_badge(member, path)
        elif "VerifiablePresentation" in types:
            yield from self._in_list(member, "verifiableCredential", path, deep)
        elif is_alone or not types & _BESIDE:
            yield _other(path, types)

    def _in_badge(self, badge: dict[str, Any], path: str) -> Iterator[Found | Astray]:
        where = _under(path, "credentialSubject")
        subjects = badge.get("credentialSubject")
        for subject in subjects if isinstance(subjects, list) else [subjects]:
            if not isinstance(subject, dict):
                # What stands there may name a person, and is not shown.
                yield Astray(
                    where, "", "it is no object", "Write an object with the `achievement`."
                )
                continue
            yield from self._of_subject(badge, subject, where)

    def _of_subject(
        self, credential: dict[str, Any], subject: dict[str, Any], where: str
    ) -> Iterator[Found | Astray]:
        stated = subject.get("achievement")
        places = stated if isinstance(stated, list) and stated else [stated]
        for position, each in enumerate(places):
            place = _under(where, "achievement") + (f"[{position}]" if len(places) > 1 else "")
            achievement = self._named.get(each) if isinstance(each, str) else each
            if isinstance(achievement, dict):
                self._taken.add(id(achievement))
                yield Found(achievement, place, credential, subject)
            elif isinstance(each, str):
                yield Astray(
                    place,
                    each,
                    "the badge only links to its achievement",
                    "Open the address, save what it shows, and name that file.",
                )
            else:
                yield Astray(
                    place,
                    "",
                    "the badge has no achievement",
                    "Write what was achieved, as an object with `name`, `description`, `criteria`.",
                )

    def _in_record(self, record: dict[str, Any], path: str, deep: int) -> Iterator[Found | Astray]:
        where = _under(path, "credentialSubject")
        subject = record.get("credentialSubject")
        if not isinstance(subject, dict):
            yield Astray(where, "", "it is no object", "Write an object with `achievement`.")
            return
        n_found = 0
        if subject.get("achievement"):
            for each in self._of_subject(record, subject, where):
                n_found += 1
                yield each
        for each in self._in_list(subject, "verifiableCredential", where, deep):
            n_found += 1
            yield each
        if not n_found:
            yield Astray(
                _under(where, "achievement"),
                "",
                "the record has no achievement",
                "Export it with its achievements or credentials.",
            )

    def _in_list(
        self, holder: dict[str, Any], key: str, path: str, deep: int
    ) -> Iterator[Found | Astray]:
        stated = holder.get(key)
        found = stated if isinstance(stated, list) else [stated] if stated else []
        for position, each in enumerate(found):
            yield from self.at(each, f"{_under(path, key)}[{position}]", deep=deep)


def _other(path: str, types: frozenset[str]) -> Astray:
    shown = ", ".join(sorted(types))
    for kind, (problem, remedy) in _OTHER_KINDS.items():
        if kind in types:
            return Astray(_under(path, "type"), shown, problem, remedy)
    return Astray(
        _under(path, "type"),
        shown,
        "it is no achievement and no badge" if types else "it has no type",
        'Write "Achievement", or "OpenBadgeCredential" for a badge, if it is one.',
    )


def _under(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key
