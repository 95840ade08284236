"""Records <-> rows: versions of credentials, written once and shared by every release."""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, insert, select

from catalog.bulk import insert_columns
from catalog.models import CredentialFacts, CredentialRecord, Facts, ProviderFacts, SourceFacts
from catalog.rows import (
    Aid,
    ClassificationCode,
    Credential,
    CreditRecommendation,
    Endorsement,
    Identifier,
    LiveRelease,
    Offering,
    Prerequisite,
    Provenance,
    Provider,
    Publication,
    Release,
    ReleaseCredential,
    ReleaseSource,
    Skill,
    StacksToward,
)

LINKS: dict[str, Table] = {
    "skills": Skill.__table__,  # type: ignore[attr-defined]
    "offerings": Offering.__table__,  # type: ignore[attr-defined]
    "prerequisites": Prerequisite.__table__,  # type: ignore[attr-defined]
    "stacks_toward": StacksToward.__table__,  # type: ignore[attr-defined]
    "credits": CreditRecommendation.__table__,  # type: ignore[attr-defined]
    "endorsements": Endorsement.__table__,  # type: ignore[attr-defined]
    "codes": ClassificationCode.__table__,  # type: ignore[attr-defined]
    "identifiers": Identifier.__table__,  # type: ignore[attr-defined]
    "aid": Aid.__table__,  # type: ignore[attr-defined]
}
CREDENTIAL: Table = Credential.__table__  # type: ignore[attr-defined]
PROVIDER: Table = Provider.__table__  # type: ignore[attr-defined]
RELEASE: Table = Release.__table__  # type: ignore[attr-defined]
PROVENANCE: Table = Provenance.__table__  # type: ignore[attr-defined]
MEMBER: Table = ReleaseCredential.__table__  # type: ignore[attr-defined]
RELEASE_SOURCE: Table = ReleaseSource.__table__  # type: ignore[attr-defined]
LIVE: Table = LiveRelease.__table__  # type: ignore[attr-defined]
PUBLICATION: Table = Publication.__table__  # type: ignore[attr-defined]

_OWN = tuple(CredentialFacts.model_fields)
_OF_PROVIDER = tuple(ProviderFacts.model_fields)


def write_versions(
    connection: Connection, records: Mapping[str, CredentialRecord]
) -> dict[str, int]:
    """Write the versions that are not there yet; where their facts come from is not part of them.

    Args:
        connection: Of a transaction that writes.
        records: By their content hashes; a few hundred at most.

    Returns:
        The key of each version, by the content hash.
    """
    known = _pks_by_hash(connection, CREDENTIAL, list(records))
    fresh = {digest: record for digest, record in records.items() if digest not in known}
    return known | _insert(connection, fresh) if fresh else known


def write_provenance(
    connection: Connection, provenances: Mapping[str, Sequence[SourceFacts]]
) -> dict[str, int]:
    """Write where facts come from, by the hash of that; return the key of each."""
    known = _pks_by_hash(connection, PROVENANCE, list(provenances))
    rows = [
        {"content_hash": digest, "sources": [each.model_dump(mode="json") for each in sources]}
        for digest, sources in provenances.items()
        if digest not in known
    ]
    if not rows:
        return known
    connection.execute(insert(PROVENANCE), rows)
    return _pks_by_hash(connection, PROVENANCE, list(provenances))


def read_provenance(
    connection: Connection, pks: Iterable[int | None]
) -> dict[int | None, tuple[SourceFacts, ...]]:
    """Return where facts come from, by key; nothing is known under None."""
    wanted = sorted({pk for pk in pks if pk is not None})
    query = select(PROVENANCE.c.pk, PROVENANCE.c.sources).where(PROVENANCE.c.pk.in_(wanted))
    found: dict[int | None, tuple[SourceFacts, ...]] = {None: ()}
    for pk, sources in connection.execute(query):
        found[pk] = tuple(SourceFacts.checked(each) for each in sources)
    return found


def read_versions(
    connection: Connection,
    pks: Sequence[int],
    sources: Mapping[int, tuple[SourceFacts, ...]] = MappingProxyType({}),
) -> Iterator[CredentialRecord]:
    """Yield the records of some versions, in the order of their keys as given.

    Args:
        connection: To read from.
        pks: Keys of the versions.
        sources: Of each version where its facts come from.
    """
    links = {name: _read_links(connection, table, pks) for name, table in LINKS.items()}
    own = {
        row["pk"]: row for row in connection.execute(_rows_of(CREDENTIAL), {"pks": pks}).mappings()
    }
    provider_pks = list({row["provider_pk"] for row in own.values()})
    providers = {
        row["pk"]: ProviderFacts.checked({name: row[name] for name in _OF_PROVIDER})
        for row in connection.execute(_rows_of(PROVIDER), {"pks": provider_pks}).mappings()
    }
    for pk in pks:
        record: dict[str, Any] = {name: own[pk][name] for name in _OWN}
        record["provider"] = providers[own[pk]["provider_pk"]]
        for name, by_credential in links.items():
            record[name] = by_credential.get(pk, ())
        record["sources"] = sources.get(pk, ())
        yield CredentialRecord.checked(record)


def slug(name: str) -> str:
    """Return a name in small letters, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "catalogue"


# Records inside an offering, in one column.
_NESTED = frozenset(["extra_costs", "roughly"])


def _insert(connection: Connection, fresh: Mapping[str, CredentialRecord]) -> dict[str, int]:
    records = list(fresh.values())
    provider_pks = _provider_pks(connection, records)
    kept = [vars(record) for record in records]
    own: dict[str, list[Any]] = {name: [facts[name] for facts in kept] for name in _OWN}
    more: dict[str, list[Any]] = {
        "content_hash": list(fresh),
        "provider_pk": provider_pks,
        "written_at": [datetime.now(UTC)] * len(records),
    }
    insert_columns(connection, CREDENTIAL, own | more)
    pks = _pks_by_hash(connection, CREDENTIAL, list(fresh))
    for name, table in LINKS.items():
        places = [
            (pks[digest], position, link)
            for digest, record in fresh.items()
            for position, link in enumerate(getattr(record, name))
        ]
        if places:
            credential_pks, positions, links = zip(*places, strict=True)
            placed = {"credential_pk": credential_pks, "position": positions}
            insert_columns(connection, table, {**_columns(links), **placed})
    return pks


def _provider_pks(connection: Connection, records: Sequence[CredentialRecord]) -> list[int]:
    """Return the key of each record's provider; providers that are not there are written."""
    # Readers give the same object to all records of a provider, so that few are hashed.
    shared = {id(record.provider): record.provider for record in records}
    digests = {each: _digest(provider) for each, provider in shared.items()}
    facts = {digests[each]: provider for each, provider in shared.items()}
    pks = _pks_by_hash(connection, PROVIDER, list(facts))
    fresh = [dict(facts[each]) | {"content_hash": each} for each in facts if each not in pks]
    if fresh:
        connection.execute(insert(PROVIDER), fresh)
        pks = _pks_by_hash(connection, PROVIDER, list(facts))
    return [pks[digests[id(record.provider)]] for record in records]


def _digest(provider: ProviderFacts) -> str:
    return hashlib.sha256(provider.model_dump_json().encode()).hexdigest()


def _pks_by_hash(connection: Connection, table: Table, hashes: Sequence[str]) -> dict[str, int]:
    query = select(table.c.content_hash, table.c.pk).where(table.c.content_hash.in_(hashes))
    return {digest: pk for digest, pk in connection.execute(query)}  # noqa: C416 - rows are no pairs


def _columns(links: Sequence[Facts]) -> dict[str, list[Any]]:
    """Return the values of links of one kind by their names; nested records become mappings."""
    # As the records keep them: a hundred thousand records have a million facts.
    kept = [vars(link) for link in links]
    columns = {name: [facts[name] for facts in kept] for name in type(links[0]).model_fields}
    for name in _NESTED & set(columns):
        columns[name] = [[each.model_dump() for each in inner] for inner in columns[name]]
    return columns


def _read_links(
    connection: Connection, table: Table, pks: Sequence[int]
) -> dict[int, list[dict[str, Any]]]:
    found = defaultdict(list)
    for row in connection.execute(_links_of(table), {"pks": pks}).mappings():
        facts = dict(row)
        found[facts.pop("credential_pk")].append(facts)
    return found


# A statement is made once: making it costs as much as running it, and a turn runs a dozen.
@cache
def _links_of(table: Table) -> Select[Any]:
    own = [column for column in table.c if column.name not in ("pk", "position")]
    return (
        select(*own)
        .where(table.c.credential_pk.in_(bindparam("pks", expanding=True)))
        .order_by(table.c.credential_pk, table.c.position)
    )


@cache
def _rows_of(table: Table) -> Select[Any]:
    return select(table).where(table.c.pk.in_(bindparam("pks", expanding=True)))
