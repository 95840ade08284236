"""What people see: one row a catalogue names a release and a model version; and its history."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Engine, RowMapping, Select, bindparam, insert, or_, select, update

from catalog.database import writing
from catalog.errors import (
    EmptyReleaseError,
    NothingEarlierError,
    UnknownCatalogError,
    UnknownReleaseError,
)
from catalog.tables import LIVE, PUBLICATION, RELEASE

# Made once, because it is run at each turn.
_LIVE_OF = (
    select(RELEASE.c.release_id, LIVE.c.model_version)
    .join(RELEASE, RELEASE.c.pk == LIVE.c.release_pk)
    .where(LIVE.c.catalog == bindparam("catalog"))
)


@dataclass(frozen=True)
class Live:
    """What people are answered from. Both parts are read, and written, in one row.

    Attributes:
        catalog: Name of the catalogue.
        release_id: The release.
        model_version: What was trained for it; None for the order as shipped.
    """

    catalog: str
    release_id: str
    model_version: str | None


@dataclass(frozen=True)
class Published:
    """One entry of the history: what was shown, when, and who answered for it.

    Attributes:
        live: What was shown.
        at: Since when, in UTC.
        by: Who published it against the gate's word; None where nobody had to.
        because: Why.
    """

    live: Live
    at: datetime
    by: str | None = None
    because: str | None = None


class Publications:
    """The row that says what is live, and the history of it. Every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing = writing(engine)

    def live(self, catalog: str) -> Live:
        """Return what people see of a catalogue: one small query, asked at each turn.

        Raises:
            UnknownCatalogError: Nothing of that catalogue is published.
        """
        with self._engine.connect() as connection:
            found = connection.execute(_LIVE_OF, {"catalog": catalog}).first()
            if found is not None:
                return Live(catalog, found.release_id, found.model_version)
            known = connection.execute(select(LIVE.c.catalog).order_by(LIVE.c.catalog))
            raise UnknownCatalogError(catalog, tuple(known.scalars()))

    def publish(
        self,
        release_id: str,
        model_version: str | None = None,
        *,
        by: str | None = None,
        because: str | None = None,
    ) -> Live:
        """Show a release and a model version to people, both at once; also the way back.

        Args:
            release_id: The release.
            model_version: What was trained for it; None for the order as shipped.
            by: Who answers for it, where the gate had refused it.
            because: Why they do.

        Raises:
            UnknownReleaseError: There is no such release.
            EmptyReleaseError: It holds nothing, and would leave people without any answer.
        """
        now = datetime.now(UTC)
        with self._writing.begin() as connection:
            release = connection.execute(
                select(RELEASE.c.pk, RELEASE.c.catalog, RELEASE.c.n_credentials).where(
                    RELEASE.c.release_id == release_id
                )
            ).first()
            if release is None:
                known = connection.execute(select(RELEASE.c.release_id).order_by(RELEASE.c.pk))
                raise UnknownReleaseError(release_id, tuple(known.scalars()))
            if not release.n_credentials:
                raise EmptyReleaseError(release_id)
            shown = {"release_pk": release.pk, "model_version": model_version}
            of_catalog = LIVE.c.catalog == release.catalog
            changed = connection.execute(update(LIVE).where(of_catalog).values(**shown, since=now))
            if not changed.rowcount:
                row = {"catalog": release.catalog, **shown, "since": now}
                connection.execute(insert(LIVE).values(**row))
            entry = {"catalog": release.catalog, **shown, "at": now, "by": by, "because": because}
            connection.execute(insert(PUBLICATION).values(**entry))
        return Live(release.catalog, release_id, model_version)

    def before(self, catalog: str) -> Live:
        """Return what people saw before what is live now: another release, or another model.

        Raises:
            UnknownCatalogError: Nothing of that catalogue is published.
            NothingEarlierError: Nothing else ever was.
        """
        live = self.live(catalog)
        another_model = (
            PUBLICATION.c.model_version.is_not(None)
            if live.model_version is None
            else or_(
                PUBLICATION.c.model_version.is_(None),
                PUBLICATION.c.model_version != live.model_version,
            )
        )
        query = (
            _history(catalog)
            .where(or_(RELEASE.c.release_id != live.release_id, another_model))
            .order_by(PUBLICATION.c.pk.desc())
            .limit(1)
        )
        with self._engine.connect() as connection:
            earlier = connection.execute(query).mappings().first()
        if earlier is None:
            raise NothingEarlierError(live.release_id)
        return _published(earlier).live

    def history(self, catalog: str) -> tuple[Published, ...]:
        """Return everything that was ever live of a catalogue and is still there, oldest first."""
        query = _history(catalog).order_by(PUBLICATION.c.pk)
        with self._engine.connect() as connection:
            return tuple(_published(row) for row in connection.execute(query).mappings())


def _history(catalog: str) -> Select[tuple[object, ...]]:
    return (
        select(
            PUBLICATION.c.catalog,
            RELEASE.c.release_id,
            PUBLICATION.c.model_version,
            PUBLICATION.c.at,
            PUBLICATION.c.by,
            PUBLICATION.c.because,
        )
        .join(RELEASE, RELEASE.c.pk == PUBLICATION.c.release_pk)
        .where(PUBLICATION.c.catalog == catalog)
    )


def _published(row: RowMapping) -> Published:
    live = Live(row["catalog"], row["release_id"], row["model_version"])
    # SQLite forgets the zone; all our times are UTC.
    return Published(live, row["at"].replace(tzinfo=UTC), row["by"], row["because"])
