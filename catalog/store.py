"""Every query over the catalogue: releases are written whole, published by one row, read whole."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, case, delete, func, or_, select

from catalog.database import writing
from catalog.drafting import Drafting
from catalog.errors import UnknownCatalogError, UnknownReleaseError
from catalog.live import Publications
from catalog.merging import names
from catalog.models import CredentialRecord, FundingRule, SourceFacts
from catalog.tables import (
    CREDENTIAL,
    LINKS,
    LIVE,
    MEMBER,
    PROVIDER,
    RELEASE,
    RELEASE_SOURCE,
    read_provenance,
    read_versions,
)

# SQLite allows 32,766 variables in a statement, older builds 999.
CHUNK = 500

_T = TypeVar("_T")

# Versions that no release lists are left by a crash, or belong to an import under way.
_ORPHANS_LIVE = timedelta(days=1)


@dataclass(frozen=True)
class ReleaseFacts:
    """One release, as others see it.

    Attributes:
        release_id: What people call it: catalogue name, day, and the beginning of its hash.
        catalog: Name of the catalogue that it is a release of.
        content_hash: Equal hashes mean equal credentials in equal order, and equal funding rules.
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


@dataclass(frozen=True)
class Member:
    """A credential in a release, without its facts.

    Attributes:
        credential_id: Its id.
        title: Its title.
        content_hash: Equal hashes mean equal facts.
    """

    credential_id: str
    title: str
    content_hash: str


class Store:
    """The catalogue's tables behind the few questions that are asked of them.

    Attributes:
        publications: What is live and what was.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing = writing(engine)
        self.publications = Publications(engine)

    # -- writing

    def save_draft(
        self,
        records: Iterable[CredentialRecord],
        *,
        catalog: str,
        source: str | None = None,
        funding: Sequence[FundingRule] = (),
        read_on: Mapping[str, date] | None = None,
        on_progress: Callable[[int], None] | None = None,
    ) -> ReleaseFacts:
        """Save records as a release that nobody sees yet; the same records are the same release.

        Credentials that did not change since an earlier release are shared with it.

        Args:
            records: One by one; they need not fit into memory.
            catalog: Name of the catalogue.
            source: What the records were read from, in words.
            funding: Rules about help with prices.
            read_on: Source of facts -> the day on which it was read.
            on_progress: Told how many records are written.
        """
        draft = Drafting(self._engine, catalog)
        for chunk in chunks(records):
            draft.put(chunk)
            if on_progress is not None:
                on_progress(len(draft))
        return self.release(draft.finish(source=source, funding=funding, read_on=read_on))

    def drafting(self, catalog: str) -> Drafting:
        """Return an empty draft of a catalogue, to be filled bit by bit."""
        return Drafting(self._engine, catalog)

    def publish(self, release_id: str) -> ReleaseFacts:
        """Make a release the one that people see, with the order as shipped.

        Raises:
            UnknownReleaseError: There is no such release.
        """
        release = self.release(release_id)
        self.publications.publish(release_id)
        return replace(release, is_live=True)

    def forget_unpublished(self, catalog: str) -> int:
        """Delete the releases of a catalogue that are not live, and what only they list.

        Returns:
            How many releases were deleted.
        """
        with self._writing.begin() as connection:
            live = select(LIVE.c.release_pk)
            gone = connection.execute(
                delete(RELEASE).where(RELEASE.c.catalog == catalog, RELEASE.c.pk.not_in(live))
            ).rowcount
            _clear_unlisted(connection)
            return gone

    def clear_unlisted(self) -> None:
        """Delete versions that no release lists, a day after they were written."""
        with self._writing.begin() as connection:
            _clear_unlisted(connection)

    # -- releases

    def release(self, release_id: str) -> ReleaseFacts:
        """Return one release by its name.

        Raises:
            UnknownReleaseError: There is no such release.
        """
        for release in self._releases(RELEASE.c.release_id == release_id):
            return release
        raise UnknownReleaseError(release_id, tuple(each.release_id for each in self.releases()))

    def live(self, catalog: str) -> ReleaseFacts:
        """Return the published release of a catalogue.

        Raises:
            UnknownCatalogError: No release of that catalogue is published.
        """
        for release in self._releases(RELEASE.c.catalog == catalog):
            if release.is_live:
                return release
        raise UnknownCatalogError(catalog, self.catalogs())

    def releases(self, catalog: str | None = None) -> tuple[ReleaseFacts, ...]:
        """Return all releases, oldest first, of one catalogue or of all."""
        if catalog is None:
            return self._releases()
        return self._releases(RELEASE.c.catalog == catalog)

    def newest(self, catalog: str) -> ReleaseFacts | None:
        """Return the release that an import builds on: the live one, else the last draft."""
        releases = self.releases(catalog)
        live = [each for each in releases if each.is_live]
        return next(iter(live or releases[::-1]), None)

    def catalogs(self) -> tuple[str, ...]:
        """Return the names of the published catalogues."""
        with self._engine.connect() as connection:
            names = connection.execute(select(LIVE.c.catalog).order_by(LIVE.c.catalog))
            return tuple(names.scalars())

    def funding(self, release_id: str) -> tuple[FundingRule, ...]:
        """Return the rules about help with prices that a release holds."""
        query = select(RELEASE.c.funding).where(RELEASE.c.release_id == release_id)
        with self._engine.connect() as connection:
            rules = connection.execute(query).scalar() or []
        return tuple(FundingRule.model_validate(rule) for rule in rules)

    def read_on(self, release_id: str) -> dict[str, date]:
        """Return the sources of a release's facts, and the day on which each was last read."""
        with self._engine.connect() as connection:
            return _read_on(connection, release_id)

    # -- credentials

    def members(self, release_id: str) -> tuple[Member, ...]:
        """Return the credentials of a release without their facts, in catalogue order."""
        query = (
            select(CREDENTIAL.c.credential_id, CREDENTIAL.c.title, CREDENTIAL.c.content_hash)
            .join(MEMBER, MEMBER.c.credential_pk == CREDENTIAL.c.pk)
            .join(RELEASE, RELEASE.c.pk == MEMBER.c.release_pk)
            .where(RELEASE.c.release_id == release_id)
            .order_by(MEMBER.c.position)
        )
        with self._engine.connect() as connection:
            return tuple(Member(*row) for row in connection.execute(query))

    def names(self, release_id: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield each credential of a release with what it can be recognised by."""
        members = (
            select(
                CREDENTIAL.c.pk,
                CREDENTIAL.c.credential_id,
                CREDENTIAL.c.code,
                PROVIDER.c.provider_id,
            )
            .join(MEMBER, MEMBER.c.credential_pk == CREDENTIAL.c.pk)
            .join(RELEASE, RELEASE.c.pk == MEMBER.c.release_pk)
            .join(PROVIDER, PROVIDER.c.pk == CREDENTIAL.c.provider_pk)
            .where(RELEASE.c.release_id == release_id)
            .order_by(MEMBER.c.position)
        )
        identifier = LINKS["identifiers"]
        named = (
            select(identifier.c.credential_pk, identifier.c.scheme, identifier.c.value)
            .join(MEMBER, MEMBER.c.credential_pk == identifier.c.credential_pk)
            .join(RELEASE, RELEASE.c.pk == MEMBER.c.release_pk)
            .where(RELEASE.c.release_id == release_id)
        )
        with self._engine.connect() as connection:
            identifiers: dict[int, list[tuple[str, str]]] = defaultdict(list)
            for pk, scheme, value in connection.execute(named):
                identifiers[pk].append((scheme, value))
            for pk, credential_id, code, provider_id in connection.execute(members):
                yield (
                    credential_id,
                    names(credential_id, identifiers.get(pk, ()), code, provider_id),
                )

    def asked_for(self, release_id: str) -> tuple[tuple[str, str], ...]:
        """Return pairs of a credential of a release and one that it requires by its id.

        Where several are alternatives, none of them is required by itself.
        """
        asked = LINKS["prerequisites"]
        query = (
            select(CREDENTIAL.c.credential_id, asked.c.credential_id)
            .join(asked, asked.c.credential_pk == CREDENTIAL.c.pk)
            .join(MEMBER, MEMBER.c.credential_pk == CREDENTIAL.c.pk)
            .join(RELEASE, RELEASE.c.pk == MEMBER.c.release_pk)
            .where(
                RELEASE.c.release_id == release_id,
                asked.c.credential_id.is_not(None),
                asked.c.is_required,
                asked.c.group.is_(None),
            )
            .order_by(MEMBER.c.position, asked.c.position)
        )
        with self._engine.connect() as connection:
            return tuple((one, other) for one, other in connection.execute(query))

    def all_past(self, release_id: str, today: date) -> tuple[str, ...]:
        """Return the credentials of a release that have dated offerings, every one of them past."""
        offer = LINKS["offerings"]
        last = func.coalesce(offer.c.end, offer.c.start)
        is_open = or_(last.is_(None), last >= today, offer.c.is_continuous)
        query = (
            select(CREDENTIAL.c.credential_id)
            .join(offer, offer.c.credential_pk == CREDENTIAL.c.pk)
            .join(MEMBER, MEMBER.c.credential_pk == CREDENTIAL.c.pk)
            .join(RELEASE, RELEASE.c.pk == MEMBER.c.release_pk)
            .where(RELEASE.c.release_id == release_id, CREDENTIAL.c.status == "active")
            .group_by(CREDENTIAL.c.credential_id, MEMBER.c.position)
            .having(func.sum(case((is_open, 1), else_=0)) == 0)
            .order_by(MEMBER.c.position)
        )
        with self._engine.connect() as connection:
            return tuple(connection.execute(query).scalars())

    def records(
        self, release_id: str, credential_ids: Sequence[str] | None = None
    ) -> tuple[CredentialRecord, ...]:
        """Return the whole records of a release, in catalogue order; or only those asked for.

        A fact whose source states no day gets the day on which the release read that source.
        """
        return tuple(self.each_record(release_id, credential_ids))

    def each_record(
        self,
        release_id: str,
        credential_ids: Sequence[str] | None = None,
        *,
        as_stated: bool = False,
    ) -> Iterator[CredentialRecord]:
        """Yield the records of a release, in catalogue order, without holding them all.

        Args:
            release_id: The release.
            credential_ids: Only these, where given.
            as_stated: Leave days open that the sources themselves do not state.
        """
        with self._engine.connect() as connection:
            read_on = {} if as_stated else _read_on(connection, release_id)
            members = _members(connection, release_id, credential_ids)
            provenance = dict(members.values())
            sources = read_provenance(connection, provenance.values())
            dated = {pk: _checked(each, read_on) for pk, each in sources.items()}
            for pks in chunks(provenance):
                yield from read_versions(connection, pks, {pk: dated[provenance[pk]] for pk in pks})

    def carried(
        self, records: Mapping[str, CredentialRecord], *, of: str, to: str
    ) -> Iterator[CredentialRecord]:
        """Yield the records of one release that another one lists too, as it dates them.

        Versions are shared by releases, so that nothing of an unchanged record is read again.

        Args:
            records: Records of the one, by their ids.
            of: The one.
            to: The other.
        """
        with self._engine.connect() as connection:
            before = _members(connection, of, list(records))
            now = _members(connection, to, list(records))
            read_on = _read_on(connection, to)
            sources = read_provenance(connection, {pk for _, pk in now.values()})
        for credential_id, (version, provenance) in now.items():
            if before.get(credential_id, (None, None))[0] == version:
                dated = _checked(sources[provenance], read_on)
                record = records[credential_id]
                is_dated = record.sources == dated
                yield record if is_dated else record.model_copy(update={"sources": dated})

    def _releases(self, *conditions: Any) -> tuple[ReleaseFacts, ...]:
        query = (
            select(
                RELEASE.c.release_id,
                RELEASE.c.catalog,
                RELEASE.c.content_hash,
                RELEASE.c.source,
                RELEASE.c.n_credentials,
                LIVE.c.release_pk.is_not(None).label("is_live"),
            )
            .outerjoin(LIVE, LIVE.c.release_pk == RELEASE.c.pk)
            .where(*conditions)
            .order_by(RELEASE.c.pk)
        )
        with self._engine.connect() as connection:
            return tuple(ReleaseFacts(**row._mapping) for row in connection.execute(query))


def _clear_unlisted(connection: Connection) -> None:
    connection.execute(
        delete(CREDENTIAL).where(
            CREDENTIAL.c.pk.not_in(select(MEMBER.c.credential_pk)),
            CREDENTIAL.c.written_at < datetime.now(UTC) - _ORPHANS_LIVE,
        )
    )


def chunks(items: Iterable[_T]) -> Iterator[list[_T]]:
    """Yield items in lists of at most `CHUNK`."""
    rest = iter(items)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


def _read_on(connection: Connection, release_id: str) -> dict[str, date]:
    query = (
        select(RELEASE_SOURCE.c.source, RELEASE_SOURCE.c.read_on)
        .join(RELEASE, RELEASE.c.pk == RELEASE_SOURCE.c.release_pk)
        .where(RELEASE.c.release_id == release_id)
    )
    return {source: day for source, day in connection.execute(query)}  # noqa: C416 - rows are no pairs


def _members(
    connection: Connection, release_id: str, credential_ids: Sequence[str] | None
) -> dict[str, tuple[int, int | None]]:
    """Return the version of each credential of a release, in its order, and where that is from."""
    query = (
        select(CREDENTIAL.c.credential_id, MEMBER.c.credential_pk, MEMBER.c.provenance_pk)
        .join(RELEASE, RELEASE.c.pk == MEMBER.c.release_pk)
        .join(CREDENTIAL, CREDENTIAL.c.pk == MEMBER.c.credential_pk)
        .where(RELEASE.c.release_id == release_id)
        .order_by(MEMBER.c.position)
    )
    chosen = (
        [query]
        if credential_ids is None
        else [query.where(CREDENTIAL.c.credential_id.in_(ids)) for ids in chunks(credential_ids)]
    )
    return {row[0]: (row[1], row[2]) for each in chosen for row in connection.execute(each)}


def _checked(
    sources: tuple[SourceFacts, ...], read_on: Mapping[str, date]
) -> tuple[SourceFacts, ...]:
    """Fill in the day of reading for sources that state no day of their own."""
    return tuple(
        each.model_copy(update={"checked_on": read_on.get(each.source or "")})
        if each.checked_on is None
        else each
        for each in sources
    )
