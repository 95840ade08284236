"""One whole release as the recommender reads it: from the database, or from a file in memory."""

from collections.abc import Sequence
from functools import cached_property
from typing import Protocol

from catalog.drafting import content_hash_of
from catalog.models import CredentialRecord, FundingRule
from catalog.store import ReleaseFacts, Store

# Of another catalogue nothing is carried over; then what is read ahead takes some 50 ms.
_MOST_READ_AHEAD = 200

# More ids that are not listed are rather somebody's play than prerequisites.
_MOST_UNLISTED = 1_000


class CatalogView(Protocol):
    """A release that does not change while it is read.

    Attributes:
        release_id: Its name.
        content_hash: Equal hashes mean equal credentials in equal order.
    """

    release_id: str
    content_hash: str

    @property
    def funding(self) -> tuple[FundingRule, ...]:
        """Rules about help with prices."""

    def all(self) -> tuple[CredentialRecord, ...]:
        """Return every record, in catalogue order."""

    def get_many(self, credential_ids: Sequence[str]) -> tuple[CredentialRecord, ...]:
        """Return records in the order asked for; ids that are not listed are left out."""


class ListedCatalog:
    """Records held in memory: a file that was just read, or a test's catalogue."""

    def __init__(
        self,
        records: Sequence[CredentialRecord],
        *,
        release_id: str = "unsaved",
        funding: tuple[FundingRule, ...] = (),
    ) -> None:
        self.release_id = release_id
        self.funding = funding
        self.content_hash = content_hash_of(records)
        self._by_id = {record.credential_id: record for record in records}

    def all(self) -> tuple[CredentialRecord, ...]:
        """Return every record, in catalogue order."""
        return tuple(self._by_id.values())

    def get_many(self, credential_ids: Sequence[str]) -> tuple[CredentialRecord, ...]:
        """Return records in the order asked for; ids that are not listed are left out."""
        return tuple(self._by_id[each] for each in credential_ids if each in self._by_id)


class StoredCatalog:
    """A release in the database; a record is read when it is first asked for, then kept.

    A question shows five credentials of maybe ten thousand: reading all of them at each start
    would cost a second.

    Args:
        store: Where it is.
        release: Which one.
        before: What people saw until now. What they were shown of it is ready here too, so that
            nobody waits because something was published.
    """

    def __init__(
        self, store: Store, release: ReleaseFacts, *, before: "StoredCatalog | None" = None
    ) -> None:
        self.release_id = release.release_id
        self.content_hash = release.content_hash
        self._store = store
        self._kept: dict[str, CredentialRecord] = {}
        self._unlisted: set[str] = set()
        if before is not None:
            self._take_over(before)

    def _take_over(self, before: "StoredCatalog") -> None:
        shown = dict(before._kept)
        carried = self._store.carried(shown, of=before.release_id, to=self.release_id)
        self._kept = {record.credential_id: record for record in carried}
        self.get_many([each for each in shown if each not in self._kept][:_MOST_READ_AHEAD])

    @cached_property
    def funding(self) -> tuple[FundingRule, ...]:
        """Rules about help with prices."""
        return self._store.funding(self.release_id)

    def all(self) -> tuple[CredentialRecord, ...]:
        """Return every record, in catalogue order."""
        return self._store.records(self.release_id)

    def get_many(self, credential_ids: Sequence[str]) -> tuple[CredentialRecord, ...]:
        """Return records in the order asked for; ids that are not listed are left out."""
        unread = [
            each for each in credential_ids if each not in self._kept and each not in self._unlisted
        ]
        if unread:
            for record in self._store.records(self.release_id, unread):
                self._kept[record.credential_id] = record
            # A prerequisite that nobody lists any more would be looked for in every answer.
            if len(self._unlisted) < _MOST_UNLISTED:
                self._unlisted.update(each for each in unread if each not in self._kept)
        return tuple(self._kept[each] for each in credential_ids if each in self._kept)
