"""What must be done first comes first in a list: Level 1 before Level 2."""

from collections.abc import Iterator, Sequence
from typing import Protocol, TypeVar

from catalog.models import CredentialRecord

# A first step that is so much less likely to be meant is not put before what is.
_AS_LIKELY = 0.75


class Found(Protocol):
    """What stands in a list: a credential, and how likely it is meant."""

    @property
    def credential(self) -> CredentialRecord:
        """The record."""

    @property
    def probability(self) -> float:
        """Chance in [0, 1] that it is relevant."""


F = TypeVar("F", bound=Found)


def beginnings_first(found: Sequence[F]) -> tuple[F, ...]:
    """Return the same list, in which what one of them requires stands before it."""
    listed: dict[str, F] = {}
    for each in found:
        for step in (*_required(each, found, frozenset()), each):
            listed.setdefault(step.credential.credential_id, step)
    return tuple(listed.values())


def _required(of: F, found: Sequence[F], above: frozenset[str]) -> Iterator[F]:
    """Yield what is required first, the first step first; circles end where they close."""
    above |= {of.credential.credential_id}
    needed = {each.credential_id for each in of.credential.prerequisites if each.is_required}
    for each in found:
        own = each.credential.credential_id
        if own in needed and own not in above and each.probability >= _AS_LIKELY * of.probability:
            yield from _required(each, found, above)
            yield each
