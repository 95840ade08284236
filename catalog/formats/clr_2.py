"""Comprehensive Learner Record 2.0: the achievements of a record, and how they are associated."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, cast

from catalog.checks import Blame, Entry, Fault
from catalog.formats.badges.achievements import (
    RECORD_TYPE,
    Astray,
    Found,
    achievements,
    learner_records,
    members,
    peeked,
    types_of,
)
from catalog.formats.badges.profiles import Profiles
from catalog.formats.badges.reading import AchievementReader
from catalog.formats.context import Defaults
from catalog.formats.documents import Lines
from catalog.models import CredentialRecord, PrerequisiteFacts, StackFacts

FORMAT = "clr_2"

_CONTEXT = re.compile(r"imsglobal\.org/(?:spec|draft)/(?:vc/)?clr/v2")

# Read as "the source ... the target". The others of the standard say that two achievements are
# alike, which leads nowhere.
_PARTS = frozenset(["isChildOf", "isPartOf"])
_KNOWN = _PARTS | {
    "isParentOf", "precedes", "replacedBy", "exactMatchOf", "exemplar", "hasSkillLevel",
    "isPeerOf", "isRelatedTo",
}  # fmt: skip
_MAX_LINKS = 100


def recognises(document: Any) -> bool:
    """Tell whether a document is a learner record of CLR 2.0."""
    return any(RECORD_TYPE in types_of(each) or _is_named(each) for each in peeked(document))


def entries(document: Any, lines: Lines, defaults: Defaults) -> Iterator[Entry]:
    """Yield the achievements of the records and of the credentials in them, in their order."""
    found = list(achievements(document))
    reader = AchievementReader(defaults, Profiles(found, members(document)), lines)
    read = [reader.entry(each, number) for number, each in enumerate(found, start=1)]
    links = _Links(found, read)
    for record in learner_records(document):
        subject = record.get("credentialSubject")
        stated = subject.get("association") if isinstance(subject, dict) else None
        for association in stated if isinstance(stated, list) else [stated] if stated else []:
            links.add(association)
    yield from links.linked()


def _is_named(document: dict[str, Any]) -> bool:
    stated = document.get("@context")
    contexts = stated if isinstance(stated, list) else [stated]
    return any(isinstance(each, str) and _CONTEXT.search(each) for each in contexts)


class _Links:
    """What the associations of a document add to its achievements.

    Args:
        found: The document's achievements.
        read: Their entries, in the same order.
    """

    def __init__(self, found: list[Found | Astray], read: list[Entry]) -> None:
        self._read = read
        self._notices: list[Fault] = []
        self._added: dict[int, dict[str, dict[StackFacts | PrerequisiteFacts, None]]] = {}
        self._ceased: set[int] = set()
        self._at: dict[str, int] = {}
        for position, each in enumerate(found):
            address = each.achievement.get("id") if isinstance(each, Found) else None
            if isinstance(address, str) and read[position].record is not None:
                self._at.setdefault(address, position)

    def add(self, association: Any) -> None:
        """Take one association; what cannot be understood is noticed and left out."""
        stated = association if isinstance(association, dict) else {}
        said = [stated.get(key) for key in ("associationType", "sourceId", "targetId")]
        kind, source, target = (each if isinstance(each, str) else "" for each in said)
        if kind not in _KNOWN or not source or not target:
            self._note(kind, "it is no association that the standard knows")
            return
        if source not in self._at or target not in self._at:
            # The address may be of what one person earned, and is not shown.
            self._note(kind, "it names an achievement that is not in the file")
        elif self._at[source] != self._at[target]:
            self._link(kind, self._at[source], self._at[target])

    def linked(self) -> Iterator[Entry]:
        """Yield the entries with what their achievements count towards and come after."""
        for position, entry in enumerate(self._read):
            record = entry.record
            if record is not None:
                changes: dict[str, Any] = {
                    name: tuple(dict.fromkeys([*getattr(record, name), *facts]))[:_MAX_LINKS]
                    for name, facts in self._added.get(position, {}).items()
                }
                if position in self._ceased:
                    changes["status"] = "ceased"
                record = record.model_copy(update=changes)
            notices = (*entry.notices, *(self._notices if position == 0 else ()))
            yield replace(entry, record=record, notices=notices)

    def _link(self, kind: str, source: int, target: int) -> None:
        if kind in _PARTS:
            self._stack(source, onto=target)
        elif kind == "isParentOf":
            self._stack(target, onto=source)
        elif kind == "precedes":
            # An order, not a condition: the standard does not say that the first must be held.
            before = self._record(source)
            step = PrerequisiteFacts(
                text=before.title,
                kind="credential",
                credential_id=before.credential_id,
                is_required=False,
            )
            self._facts(target, "prerequisites")[step] = None
        elif kind == "replacedBy":
            self._ceased.add(source)

    def _stack(self, part: int, *, onto: int) -> None:
        whole = self._record(onto)
        stack = StackFacts(title=whole.title, credential_id=whole.credential_id)
        self._facts(part, "stacks_toward")[stack] = None

    def _facts(self, position: int, name: str) -> dict[StackFacts | PrerequisiteFacts, None]:
        return self._added.setdefault(position, {}).setdefault(name, {})

    def _record(self, position: int) -> CredentialRecord:
        return cast("CredentialRecord", self._read[position].record)

    def _note(self, value: str, problem: str) -> None:
        if not self._read:
            return
        blame = Blame(self._read[0].number, self._read[0].line)
        blame.notice(
            "credentialSubject.association",
            value,
            f"{problem}, and was left out",
            "Name two achievements of the file, and how the first stands to the second.",
        )
        self._notices += blame.notices
