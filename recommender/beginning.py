"""What of the likeliest a short list is made of: first steps first, and nothing twice."""

import math
import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import Protocol, TypeVar

from catalog.models import CredentialRecord

# What is so much less likely to be meant is not put before what is: a lower level of the same, and
# what is required of another kind.
_LOWER_LEVEL, _REQUIRED = 0.6, 0.75
# Nor is what is of another field.
_OF_ANOTHER_FIELD = 0.6

_LEVEL = re.compile(
    r"\W*\b(?:level|part|module|niveau|partie|nivel|parte)?\s*#?(\d|i{1,3}|iv|v|vi)$"
)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6}
# "Ideal Institute of Technology - Mays Landing": whose course it is stands before where.
_BRANCH = re.compile(r"\s+[-–—]\s+|,\s")


class Found(Protocol):
    """What stands in a list: a credential, and how likely it is meant."""

    @property
    def credential(self) -> CredentialRecord:
        """The record."""

    @property
    def probability(self) -> float:
        """Chance in [0, 1] that it is relevant."""


F = TypeVar("F", bound=Found)


def short_list(found: Sequence[F], n: int, *, refused: Collection[str] = ()) -> tuple[F, ...]:
    """Return the n entries that people read first, of more than n, the likeliest first.

    Args:
        found: More than n.
        n: How many.
        refused: Ids of what somebody turned away from: it is put before nothing.
    """
    return beginnings_first(each_once(found), refused=refused)[:n]


def of_several_fields(found: Sequence[F], n: int) -> tuple[F, ...]:
    """Return the n entries that people read first where any of several kinds of work is meant.

    The likeliest of each field, so that "with my hands" is not three times welding, if it is nearly
    as likely as the first; then the likeliest of the rest.

    Args:
        found: More than n, the likeliest first.
        n: How many.
    """
    listed = beginnings_first(each_once(found))
    heads: dict[str, F] = {}
    for each in listed:
        heads.setdefault(each.credential.field or each.credential.credential_id, each)
    best = max((each.probability for each in listed), default=0.0)
    likely = [each for each in heads.values() if each.probability >= _OF_ANOTHER_FIELD * best]
    return (*likely, *(each for each in listed if each not in likely))[:n]


def beginnings_first(found: Sequence[F], *, refused: Collection[str] = ()) -> tuple[F, ...]:
    """Return the same list, in which what one of them requires or continues stands before it."""
    listed: dict[str, F] = {}
    for each in found:
        for step in (*_before(each, found, frozenset(refused)), each):
            listed.setdefault(step.credential.credential_id, step)
    return tuple(listed.values())


def each_once(found: Sequence[F]) -> tuple[F, ...]:
    """Return the same list without what another entry is as well, at another place.

    The same title by the same provider ("Welding, Ideal Institute - Mays Landing" and "…
    - Pleasantville") is one choice among three, not two.
    """
    listed: dict[tuple[str, str], F] = {}
    for each in found:
        own = each.credential
        listed.setdefault((own.title.casefold(), _house(own.provider.name)), each)
    return tuple(listed.values())


def _before(of: F, found: Sequence[F], above: frozenset[str]) -> Iterator[F]:
    """Yield what comes first, the first step first; circles end where they close."""
    above |= {of.credential.credential_id}
    for each in found:
        if each.credential.credential_id in above:
            continue
        if each.probability >= _least(each.credential, of.credential) * of.probability:
            yield from _before(each, found, above)
            yield each


def _least(one: CredentialRecord, other: CredentialRecord) -> float:
    """Return how likely beside another a credential must be to stand first; infinite if never."""
    (name, level), (other_name, other_level) = _series(one.title), _series(other.title)
    is_same = name == other_name and _house(one.provider.name) == _house(other.provider.name)
    if is_same and 0 < level < other_level:
        return _LOWER_LEVEL
    own = one.credential_id
    is_required = any(
        each.credential_id == own and each.is_required for each in other.prerequisites
    )
    return _REQUIRED if is_required else math.inf


@lru_cache(maxsize=4_096)
def _series(title: str) -> tuple[str, int]:
    """Return what a title is called without its level, and the level; 0 where it has none."""
    low = title.casefold().strip()
    found = _LEVEL.search(low)
    if found is None or not found.start():
        return low, 0
    level = found[1]
    return low[: found.start()].strip(), int(level) if level.isdecimal() else _ROMAN[level]


@lru_cache(maxsize=4_096)
def _house(provider: str) -> str:
    return _BRANCH.split(provider, maxsplit=1)[0].casefold()
