"""Open Badges 3.0: achievements, alone or in the credentials that carry them."""

import re
from collections.abc import Iterator
from typing import Any

from catalog.checks import Entry
from catalog.formats.badges.achievements import (
    BADGE_TYPES,
    RECORD_TYPE,
    achievements,
    members,
    peeked,
    types_of,
)
from catalog.formats.badges.profiles import Profiles
from catalog.formats.badges.reading import AchievementReader
from catalog.formats.context import Defaults
from catalog.formats.documents import Lines

FORMAT = "open_badges_3"

_TYPES = BADGE_TYPES | {"Achievement", "EndorsementCredential", "AchievementSubject"}
_CONTEXT = re.compile(r"imsglobal\.org/spec/(?:vc/)?ob/v3|w3id\.org/openbadges/v3")


def recognises(document: Any) -> bool:
    """Tell whether a document is of Open Badges 3.0, and no learner record."""
    found = [types_of(each) | _contexts(each) for each in peeked(document)]
    return any(each & _TYPES for each in found) and not any(RECORD_TYPE in each for each in found)


def entries(document: Any, lines: Lines, defaults: Defaults) -> Iterator[Entry]:
    """Yield the document's achievements, in their order."""
    found = list(achievements(document))
    reader = AchievementReader(defaults, Profiles(found, members(document)), lines)
    for number, each in enumerate(found, start=1):
        yield reader.entry(each, number)


def _contexts(document: dict[str, Any]) -> frozenset[str]:
    """Return the standard's first type where a context names the standard, whatever the types."""
    stated = document.get("@context")
    contexts = stated if isinstance(stated, list) else [stated]
    named = any(isinstance(each, str) and _CONTEXT.search(each) for each in contexts)
    return frozenset(["Achievement"]) if named else frozenset()
