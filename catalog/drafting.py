"""A release being put together: versions written as they come, the release itself at the end."""

import hashlib
import re
from array import array
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime

from sqlalchemy import Connection, Engine, delete, insert, select

from catalog.bulk import insert_columns
from catalog.database import writing
from catalog.models import CredentialRecord, FundingRule, SourceFacts
from catalog.tables import (
    CREDENTIAL,
    MEMBER,
    RELEASE,
    RELEASE_SOURCE,
    read_provenance,
    read_versions,
    slug,
    write_provenance,
    write_versions,
)


class Drafting:
    """Gathers the credentials of one release.

    Versions of credentials go in by small transactions, so that whoever chats meanwhile is not
    kept waiting. They mean nothing until `finish` lists them in a release, which is one
    transaction: after a crash the release is whole or not there.

    Args:
        engine: The database.
        catalog: Name of the catalogue.
    """

    def __init__(self, engine: Engine, catalog: str) -> None:
        self._engine = engine
        self._writing = writing(engine)
        self._catalog = catalog
        self._position: dict[str, int] = {}
        self._pks = array("q")
        self._provenances = array("q")
        self._digests: list[bytes] = []
        # Where facts come from, as it was written: most credentials share it.
        self._known: dict[tuple[SourceFacts, ...], int] = {}

    def __len__(self) -> int:
        return len(self._pks)

    def begin_from(self, release_id: str) -> None:
        """Begin with all credentials of a release, in its order."""
        query = (
            select(
                CREDENTIAL.c.credential_id,
                CREDENTIAL.c.pk,
                CREDENTIAL.c.content_hash,
                MEMBER.c.provenance_pk,
            )
            .join(MEMBER, MEMBER.c.credential_pk == CREDENTIAL.c.pk)
            .join(RELEASE, RELEASE.c.pk == MEMBER.c.release_pk)
            .where(RELEASE.c.release_id == release_id)
            .order_by(MEMBER.c.position)
        )
        with self._engine.connect() as connection:
            for credential_id, pk, digest, provenance_pk in connection.execute(query):
                self._place(credential_id, pk, bytes.fromhex(digest), provenance_pk or 0)

    def get(self, credential_ids: Iterable[str]) -> dict[str, CredentialRecord]:
        """Return those of some credentials that the draft holds already, by their ids."""
        places = [self._position[each] for each in credential_ids if each in self._position]
        if not places:
            return {}
        provenance = {self._pks[each]: self._provenances[each] or None for each in places}
        with self._engine.connect() as connection:
            by_key = read_provenance(connection, provenance.values())
            sources = {pk: by_key[each] for pk, each in provenance.items()}
            found = read_versions(connection, list(sources), sources)
            return {record.credential_id: record for record in found}

    def put(self, records: Sequence[CredentialRecord]) -> None:
        """Write some credentials; one that is there already is replaced where it stands."""
        if not records:
            return
        digests = [record.content_hash for record in records]
        fresh = {record.sources for record in records if record.sources not in self._known}
        with self._writing.begin() as connection:
            pks = write_versions(connection, dict(zip(digests, records, strict=True)))
            if fresh:
                by_digest = {_digest_of(sources): sources for sources in fresh}
                keys = write_provenance(connection, by_digest)
                self._known |= {by_digest[digest]: key for digest, key in keys.items()}
        for record, digest in zip(records, digests, strict=True):
            self._place(
                record.credential_id,
                pks[digest],
                bytes.fromhex(digest),
                self._known[record.sources],
            )

    def finish(
        self,
        *,
        source: str | None = None,
        funding: Sequence[FundingRule] = (),
        read_on: Mapping[str, date] | None = None,
    ) -> str:
        """Save the release, which nobody sees yet; the same credentials are the same release.

        Args:
            source: What was read, in words.
            funding: Rules about help with prices.
            read_on: Source of facts -> the day on which it was read.

        Returns:
            The release's name.
        """
        content_hash = _content_hash(self._digests, funding)
        # The same facts from other sources are another release with the same content.
        mark = hashlib.sha256(content_hash.encode() + self._provenances.tobytes()).hexdigest()[:8]
        name = re.compile(rf"{re.escape(slug(self._catalog))}-\d{{8}}-{mark}")
        with self._writing.begin() as connection:
            same = connection.execute(
                select(RELEASE.c.release_id, RELEASE.c.pk).where(
                    RELEASE.c.catalog == self._catalog, RELEASE.c.content_hash == content_hash
                )
            )
            known = next((each for each in same if name.fullmatch(each.release_id)), None)
            if known is not None:
                _note_sources(connection, known.pk, read_on or {})
                return str(known.release_id)
            now = datetime.now(UTC)
            release_id = f"{slug(self._catalog)}-{now:%Y%m%d}-{mark}"
            row = insert(RELEASE).values(
                release_id=release_id,
                catalog=self._catalog,
                content_hash=content_hash,
                source=source,
                created_at=now,
                n_credentials=len(self._pks),
                funding=[rule.model_dump(mode="json") for rule in funding],
            )
            (pk,) = connection.execute(row).inserted_primary_key or (0,)
            self._insert_members(connection, pk)
            _note_sources(connection, pk, read_on or {})
        return release_id

    def _place(self, credential_id: str, pk: int, digest: bytes, provenance_pk: int) -> None:
        position = self._position.setdefault(credential_id, len(self._pks))
        if position == len(self._pks):
            self._pks.append(pk)
            self._digests.append(digest)
            self._provenances.append(provenance_pk)
        else:
            self._pks[position] = pk
            self._digests[position] = digest
            self._provenances[position] = provenance_pk

    def _insert_members(self, connection: Connection, release_pk: int) -> None:
        insert_columns(
            connection,
            MEMBER,
            {
                "release_pk": [release_pk] * len(self._pks),
                "credential_pk": self._pks,
                "provenance_pk": [pk or None for pk in self._provenances],
                "position": range(len(self._pks)),
            },
        )


def content_hash_of(records: Iterable[CredentialRecord]) -> str:
    """Return the hash of a whole catalogue: of the hashes of its records, in order."""
    return _content_hash((bytes.fromhex(record.content_hash) for record in records), ())


def _content_hash(digests: Iterable[bytes], funding: Sequence[FundingRule]) -> str:
    whole = hashlib.sha256()
    for digest in digests:
        whole.update(digest)
    for rule in funding:
        whole.update(rule.model_dump_json().encode())
    return whole.hexdigest()


def _digest_of(sources: tuple[SourceFacts, ...]) -> str:
    whole = hashlib.sha256()
    for each in sources:
        whole.update(each.model_dump_json().encode())
    return whole.hexdigest()


def _note_sources(connection: Connection, release_pk: int, read_on: Mapping[str, date]) -> None:
    """Note the days on which sources were read; the same release, read again, is fresher."""
    if not read_on:
        return
    connection.execute(
        delete(RELEASE_SOURCE).where(
            RELEASE_SOURCE.c.release_pk == release_pk, RELEASE_SOURCE.c.source.in_(list(read_on))
        )
    )
    connection.execute(
        insert(RELEASE_SOURCE),
        [
            {"release_pk": release_pk, "source": source, "read_on": day}
            for source, day in read_on.items()
        ],
    )
