"""Every query over the catalogue: releases are written whole, published by one row, read whole."""

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, Table, delete, insert, select

from catalog.database import writing
from catalog.errors import UnknownCatalogError, UnknownReleaseError
from catalog.models import (
    ClassificationCode,
    Credential,
    CredentialFacts,
    CredentialRecord,
    CreditRecommendation,
    Endorsement,
    FactSource,
    LiveRelease,
    Offering,
    Prerequisite,
    Provider,
    ProviderFacts,
    Release,
    ReleaseCredential,
    Skill,
    StacksToward,
)

# SQLite allows 32,766 variables in a statement, older builds 999.
_CHUNK = 500

_LINK_TABLES: dict[str, Table] = {
    "skills": Skill.__table__,  # type: ignore[attr-defined]
    "offerings": Offering.__table__,  # type: ignore[attr-defined]
    "prerequisites": Prerequisite.__table__,  # type: ignore[attr-defined]
    "stacks_toward": StacksToward.__table__,  # type: ignore[attr-defined]
    "credits": CreditRecommendation.__table__,  # type: ignore[attr-defined]
    "endorsements": Endorsement.__table__,  # type: ignore[attr-defined]
    "codes": ClassificationCode.__table__,  # type: ignore[attr-defined]
    "sources": FactSource.__table__,  # type: ignore[attr-defined]
}
_CREDENTIAL: Table = Credential.__table__  # type: ignore[attr-defined]
_PROVIDER: Table = Provider.__table__  # type: ignore[attr-defined]
_RELEASE: Table = Release.__table__  # type: ignore[attr-defined]
_MEMBER: Table = ReleaseCredential.__table__  # type: ignore[attr-defined]
_LIVE: Table = LiveRelease.__table__  # type: ignore[attr-defined]

_T = TypeVar("_T")


@dataclass(frozen=True)
class ReleaseFacts:
    """One release, as others see it.

    Attributes:
        release_id: What people call it: catalogue name, day, and the beginning of its hash.
        catalog: Name of the catalogue that it is a release of.
        content_hash: Equal hashes mean equal credentials in equal order.
        source: File or folder that it was read from.
        n_credentials: How many credentials it lists.
        is_live: Whether people see it now.
    """

    release_id: str
    catalog: str
    content_hash: str
    source: str | None
    n_credentials: int
    is_live: bool


def content_hash_of(records: Sequence[CredentialRecord]) -> str:
    """Return the hash of a whole catalogue: of the hashes of its records, in order."""
    digest = hashlib.sha256()
    for record in records:
        digest.update(record.content_hash.encode())
    return digest.hexdigest()


class Store:
    """The catalogue's tables behind the few questions that are asked of them."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing = writing(engine)

    def save_draft(
        self,
        records: Sequence[CredentialRecord],
        *,
        catalog: str,
        source: str | None = None,
        on_progress: Callable[[int], None] | None = None,
    ) -> ReleaseFacts:
        """Save records as a release that nobody sees yet; the same records are the same release.

        One transaction: after a crash the release is there whole or not at all. Credentials that
        did not change since an earlier release are shared with it, not written again.
        """
        content_hash = content_hash_of(records)
        release_id = f"{_slug(catalog)}-{datetime.now(UTC):%Y%m%d}-{content_hash[:8]}"
        with self._writing.begin() as connection:
            known = connection.execute(
                select(_RELEASE.c.release_id)
                .where(_RELEASE.c.catalog == catalog, _RELEASE.c.content_hash == content_hash)
                .limit(1)
            ).scalar()
            if known is None:
                release_pk = _insert_release(
                    connection,
                    release_id=release_id,
                    catalog=catalog,
                    content_hash=content_hash,
                    source=source,
                    n_credentials=len(records),
                )
                _insert_members(connection, release_pk, records, on_progress)
        return self.release(known or release_id)

    def publish(self, release_id: str) -> ReleaseFacts:
        """Make a release the one that people see; also the way back to an earlier one.

        Raises:
            UnknownReleaseError: There is no such release.
        """
        release = self.release(release_id)
        with self._writing.begin() as connection:
            release_pk = connection.execute(
                select(_RELEASE.c.pk).where(_RELEASE.c.release_id == release_id)
            ).scalar_one()
            connection.execute(delete(_LIVE).where(_LIVE.c.catalog == release.catalog))
            connection.execute(
                insert(_LIVE).values(
                    catalog=release.catalog, release_pk=release_pk, since=datetime.now(UTC)
                )
            )
        return self.release(release_id)

    def release(self, release_id: str) -> ReleaseFacts:
        """Return one release by its name.

        Raises:
            UnknownReleaseError: There is no such release.
        """
        for release in self._releases(_RELEASE.c.release_id == release_id):
            return release
        raise UnknownReleaseError(release_id, tuple(each.release_id for each in self.releases()))

    def live(self, catalog: str) -> ReleaseFacts:
        """Return the published release of a catalogue.

        Raises:
            UnknownCatalogError: No release of that catalogue is published.
        """
        for release in self._releases(_RELEASE.c.catalog == catalog):
            if release.is_live:
                return release
        raise UnknownCatalogError(catalog, self.catalogs())

    def releases(self, catalog: str | None = None) -> tuple[ReleaseFacts, ...]:
        """Return all releases, oldest first, of one catalogue or of all."""
        if catalog is None:
            return self._releases()
        return self._releases(_RELEASE.c.catalog == catalog)

    def catalogs(self) -> tuple[str, ...]:
        """Return the names of the published catalogues."""
        with self._engine.connect() as connection:
            names = connection.execute(select(_LIVE.c.catalog).order_by(_LIVE.c.catalog))
            return tuple(names.scalars())

    def records(
        self, release_id: str, credential_ids: Sequence[str] | None = None
    ) -> tuple[CredentialRecord, ...]:
        """Return the whole records of a release, in catalogue order; or only those asked for."""
        with self._engine.connect() as connection:
            pks = _member_pks(connection, release_id, credential_ids)
            return tuple(
                record for chunk in _chunks(pks) for record in _read_records(connection, chunk)
            )

    def forget_unpublished(self, catalog: str) -> int:
        """Delete the releases of a catalogue that are not live, and what only they list.

        Returns:
            How many releases were deleted.
        """
        with self._writing.begin() as connection:
            live = select(_LIVE.c.release_pk)
            gone = connection.execute(
                delete(_RELEASE).where(_RELEASE.c.catalog == catalog, _RELEASE.c.pk.not_in(live))
            ).rowcount
            connection.execute(
                delete(_CREDENTIAL).where(_CREDENTIAL.c.pk.not_in(select(_MEMBER.c.credential_pk)))
            )
            return gone

    def _releases(self, *conditions: Any) -> tuple[ReleaseFacts, ...]:
        query = (
            select(
                _RELEASE.c.release_id,
                _RELEASE.c.catalog,
                _RELEASE.c.content_hash,
                _RELEASE.c.source,
                _RELEASE.c.n_credentials,
                _LIVE.c.release_pk.is_not(None).label("is_live"),
            )
            .outerjoin(_LIVE, _LIVE.c.release_pk == _RELEASE.c.pk)
            .where(*conditions)
            .order_by(_RELEASE.c.pk)
        )
        with self._engine.connect() as connection:
            return tuple(ReleaseFacts(**row._mapping) for row in connection.execute(query))


def _insert_release(connection: Connection, **values: Any) -> int:
    row = insert(_RELEASE).values(**values, created_at=datetime.now(UTC))
    key = connection.execute(row).inserted_primary_key
    if key is None:  # pragma: no cover - both engines return it
        raise RuntimeError("the database returned no key for the new release")
    return int(key[0])


def _insert_members(
    connection: Connection,
    release_pk: int,
    records: Sequence[CredentialRecord],
    on_progress: Callable[[int], None] | None,
) -> None:
    done = 0
    providers: dict[str, int] = {}
    for chunk in _chunks(records):
        hashes = [record.content_hash for record in chunk]
        known = _pks_by_hash(connection, _CREDENTIAL, hashes)
        fresh = {
            digest: record
            for digest, record in zip(hashes, chunk, strict=True)
            if digest not in known
        }
        if fresh:
            known |= _insert_credentials(connection, fresh, providers)
        connection.execute(
            insert(_MEMBER),
            [
                {"release_pk": release_pk, "credential_pk": known[digest], "position": done + i}
                for i, digest in enumerate(hashes)
            ],
        )
        done += len(chunk)
        if on_progress is not None:
            on_progress(done)


def _insert_credentials(
    connection: Connection, fresh: dict[str, CredentialRecord], providers: dict[str, int]
) -> dict[str, int]:
    rows = [
        _columns(CredentialFacts, record)
        | {"content_hash": digest, "provider_pk": _provider_pk(connection, record, providers)}
        for digest, record in fresh.items()
    ]
    connection.execute(insert(_CREDENTIAL), rows)
    pks = _pks_by_hash(connection, _CREDENTIAL, list(fresh))
    for name, table in _LINK_TABLES.items():
        links = [
            _values(link) | {"credential_pk": pks[digest], "position": position}
            for digest, record in fresh.items()
            for position, link in enumerate(getattr(record, name))
        ]
        if links:
            connection.execute(insert(table), links)
    return pks


def _provider_pk(
    connection: Connection, record: CredentialRecord, providers: dict[str, int]
) -> int:
    digest = hashlib.sha256(record.provider.model_dump_json().encode()).hexdigest()
    if digest not in providers:
        known = _pks_by_hash(connection, _PROVIDER, [digest])
        if not known:
            row = _values(record.provider) | {"content_hash": digest}
            connection.execute(insert(_PROVIDER), row)
            known = _pks_by_hash(connection, _PROVIDER, [digest])
        providers |= known
    return providers[digest]


def _pks_by_hash(connection: Connection, table: Table, hashes: Sequence[str]) -> dict[str, int]:
    query = select(table.c.content_hash, table.c.pk).where(table.c.content_hash.in_(hashes))
    return {digest: pk for digest, pk in connection.execute(query)}  # noqa: C416 - rows are no pairs


def _columns(facts: type[CredentialFacts], record: CredentialRecord) -> dict[str, Any]:
    return {name: getattr(record, name) for name in facts.model_fields}


def _values(facts: Any) -> dict[str, Any]:
    """Plain values of a fact record; nested records become JSON, dates stay dates."""
    values = dict(facts)
    if "extra_costs" in values:
        values["extra_costs"] = [cost.model_dump() for cost in values["extra_costs"]]
    return values


def _member_pks(
    connection: Connection, release_id: str, credential_ids: Sequence[str] | None
) -> list[int]:
    query = (
        select(_MEMBER.c.credential_pk)
        .join(_RELEASE, _RELEASE.c.pk == _MEMBER.c.release_pk)
        .where(_RELEASE.c.release_id == release_id)
        .order_by(_MEMBER.c.position)
    )
    if credential_ids is not None:
        query = query.join(_CREDENTIAL, _CREDENTIAL.c.pk == _MEMBER.c.credential_pk).where(
            _CREDENTIAL.c.credential_id.in_(credential_ids)
        )
    return list(connection.execute(query).scalars())


def _read_records(connection: Connection, pks: Sequence[int]) -> Iterator[CredentialRecord]:
    links: dict[str, dict[int, list[dict[str, Any]]]] = {
        name: _read_links(connection, table, pks) for name, table in _LINK_TABLES.items()
    }
    own = {
        row.pk: row._mapping
        for row in connection.execute(select(_CREDENTIAL).where(_CREDENTIAL.c.pk.in_(pks)))
    }
    provider_pks = {row["provider_pk"] for row in own.values()}
    providers = {
        row.pk: ProviderFacts.model_validate(_facts_of(ProviderFacts, row._mapping))
        for row in connection.execute(select(_PROVIDER).where(_PROVIDER.c.pk.in_(provider_pks)))
    }
    for pk in pks:
        record = _facts_of(CredentialFacts, own[pk])
        record["provider"] = providers[own[pk]["provider_pk"]]
        for name, by_credential in links.items():
            record[name] = by_credential.get(pk, ())
        yield CredentialRecord.model_validate(record)


def _read_links(
    connection: Connection, table: Table, pks: Sequence[int]
) -> dict[int, list[dict[str, Any]]]:
    own = [column for column in table.c if column.name not in ("pk", "position")]
    query = (
        select(*own)
        .where(table.c.credential_pk.in_(pks))
        .order_by(table.c.credential_pk, table.c.position)
    )
    found = defaultdict(list)
    for row in connection.execute(query).mappings():
        facts = dict(row)
        found[facts.pop("credential_pk")].append(facts)
    return found


def _facts_of(facts: type[Any], row: Any) -> dict[str, Any]:
    return {name: row[name] for name in facts.model_fields}


def _chunks(items: Sequence[_T]) -> Iterator[Sequence[_T]]:
    for start in range(0, len(items), _CHUNK):
        yield items[start : start + _CHUNK]


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "catalogue"
