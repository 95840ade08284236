"""Every query over the loaded taxonomies: each is written whole, and read whole or not at all."""

from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Engine, Table, delete, insert, select

from catalog.database import writing
from catalog.taxonomy.models import (
    OccupationTable,
    ProgrammeLinkTable,
    ProgrammeTable,
    SkillTable,
    TaxonomyTable,
)
from catalog.taxonomy.needs import NeedTable, needs_in_columns
from catalog.taxonomy.packing import (
    labels_in,
    occupation_of,
    packed_links,
    packed_occupations,
    packed_programmes,
    packed_skills,
    programme_of,
    skill_of,
)
from catalog.taxonomy.programmes import programmes_of
from catalog.taxonomy.records import (
    Occupation,
    Programme,
    ProgrammeLink,
    Skill,
    Taxonomy,
    TaxonomyRecords,
    preferred,
)
from catalog.taxonomy.titles import TitleTable, titles_in_columns

# SQLite allows 32,766 variables in a statement, older builds 999.
_CHUNK = 500

_TAXONOMY: Table = TaxonomyTable.__table__  # type: ignore[attr-defined]
_OCCUPATION: Table = OccupationTable.__table__  # type: ignore[attr-defined]
_SKILL: Table = SkillTable.__table__  # type: ignore[attr-defined]
_PROGRAMME: Table = ProgrammeTable.__table__  # type: ignore[attr-defined]
_LINK: Table = ProgrammeLinkTable.__table__  # type: ignore[attr-defined]


class TaxonomyStore:
    """The tables of the taxonomies; all answers are empty where none is loaded."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing = writing(engine)

    def load(
        self, records: TaxonomyRecords, *, on_progress: Callable[[float], None] = lambda _: None
    ) -> Taxonomy:
        """Save a taxonomy in place of the one of the same name, if there is one.

        One transaction: others see the old one or the new one, also after a crash in between.

        Args:
            records: What was read from its files.
            on_progress: Called with the share of the rows that are written, up to 1.
        """
        taxonomy = records.taxonomy
        parts = (
            (_SKILL, packed_skills(records)),
            (_OCCUPATION, packed_occupations(records)),
            (_PROGRAMME, packed_programmes(records)),
            (_LINK, packed_links(records)),
        )
        n_done = 0
        n_all = sum(
            len(part)
            for part in (records.skills, records.occupations, records.programmes, records.links)
        )
        with self._writing.begin() as connection:
            connection.execute(delete(_TAXONOMY).where(_TAXONOMY.c.name == taxonomy.name))
            pk = _insert_taxonomy(connection, taxonomy)
            for table, rows in parts:
                while chunk := list(islice(rows, _CHUNK)):
                    connection.execute(insert(table), [{"taxonomy_pk": pk} | row for row in chunk])
                    n_done += len(chunk)
                    on_progress(n_done / n_all)
        return taxonomy

    def remove(self, name: str) -> bool:
        """Delete a taxonomy, and tell whether there was one of this name."""
        with self._writing.begin() as connection:
            gone = connection.execute(delete(_TAXONOMY).where(_TAXONOMY.c.name == name))
            return gone.rowcount > 0

    def taxonomies(self) -> tuple[Taxonomy, ...]:
        """Return what is loaded, in the order of names."""
        own = [column for column in _TAXONOMY.c if column.name != "pk"]
        with self._engine.connect() as connection:
            rows = connection.execute(select(*own).order_by(_TAXONOMY.c.name)).mappings()
            return tuple(Taxonomy(**{**row, "languages": tuple(row["languages"])}) for row in rows)

    def occupations(self, *, schemes: Collection[str] | None = None) -> Iterator[Occupation]:
        """Yield the occupations of some taxonomies or of all, in the order of names and tables.

        A taxonomy is read in one transaction: a reload in between does not show.
        """
        for pk, scheme in self._loaded(schemes):
            with self._reading() as connection:
                skills = _skills(connection, pk, scheme)
                rows = connection.execute(
                    select(_OCCUPATION)
                    .where(_OCCUPATION.c.taxonomy_pk == pk)
                    .order_by(_OCCUPATION.c.position)
                ).all()
            for row in rows:
                yield occupation_of(scheme, row, skills)

    def occupation(self, scheme: str, code: str) -> Occupation | None:
        """Return one occupation by its code, or None."""
        for pk, name in self._loaded([scheme]):
            with self._reading() as connection:
                row = connection.execute(
                    select(_OCCUPATION).where(
                        _OCCUPATION.c.taxonomy_pk == pk, _OCCUPATION.c.code == code
                    )
                ).first()
                if row is not None:
                    needed = [position for position, _ in row.needs]
                    return occupation_of(name, row, _skills(connection, pk, name, needed))
        return None

    def skills(self) -> tuple[Skill, ...]:
        """Return all skills, also those that nobody needs."""
        return tuple(
            skill for pk, scheme in self._loaded() for skill in self._skills_of(pk, scheme).values()
        )

    def titles(
        self,
        *,
        schemes: Collection[str] | None = None,
        languages: Collection[str] | None = None,
    ) -> TitleTable:
        """Return the names of all occupations in columns, as `title_table` does."""
        query = select(_TAXONOMY.c.name, _OCCUPATION.c.code, _OCCUPATION.c.titles)
        rows = self._of_occupations(query, schemes)
        return titles_in_columns(
            (((row.name, row.code), labels_in(row.titles)) for row in rows), languages=languages
        )

    def needs(self, *, language: str = "en") -> NeedTable:
        """Return what all occupations need in columns, as `need_table` does."""
        parts = []
        for pk, scheme in self._loaded():
            with self._reading() as connection:
                skills = select(_SKILL.c.position, _SKILL.c.labels, _SKILL.c.kind)
                named = {
                    position: (preferred(labels_in(labels), language), kind)
                    for position, labels, kind in connection.execute(
                        skills.where(_SKILL.c.taxonomy_pk == pk)
                    )
                }
                occupations = select(_OCCUPATION.c.code, _OCCUPATION.c.needs)
                rows = connection.execute(
                    occupations.where(_OCCUPATION.c.taxonomy_pk == pk).order_by(
                        _OCCUPATION.c.position
                    )
                ).all()
            parts.append((scheme, named, rows))
        return needs_in_columns(
            ((scheme, code), ((*named[position], weight) for position, weight in needs))
            for scheme, named, rows in parts
            for code, needs in rows
        )

    def programmes(self, cips: Collection[str] | None = None) -> tuple[Programme, ...]:
        """Return programmes by their CIP codes, or all of them, in the order of codes."""
        query = select(_PROGRAMME).order_by(_PROGRAMME.c.cip)
        with self._reading() as connection:
            if cips is None:
                return tuple(programme_of(row) for row in connection.execute(query))
            return tuple(
                programme_of(row)
                for chunk in _chunks(sorted(cips))
                for row in connection.execute(query.where(_PROGRAMME.c.cip.in_(chunk)))
            )

    def links(self) -> tuple[ProgrammeLink, ...]:
        """Return all pairs of programme and occupation."""
        query = select(_LINK.c.cip, _LINK.c.soc).order_by(_LINK.c.cip, _LINK.c.soc)
        with self._reading() as connection:
            return tuple(ProgrammeLink(cip, soc) for cip, soc in connection.execute(query))

    def programmes_of(self, socs: Collection[str]) -> dict[str, tuple[str, ...]]:
        """Return the CIP codes of the programmes that lead to occupations, as `programmes_of`."""
        query = select(_LINK.c.cip, _LINK.c.soc)
        asked = sorted({soc[:7] for soc in socs})
        with self._reading() as connection:
            links = [
                ProgrammeLink(cip, soc)
                for chunk in _chunks(asked)
                for cip, soc in connection.execute(query.where(_LINK.c.soc.in_(chunk)))
            ]
        return programmes_of(links, socs)

    def _skills_of(self, pk: int, scheme: str) -> dict[int, Skill]:
        with self._reading() as connection:
            return _skills(connection, pk, scheme)

    def _loaded(self, schemes: Collection[str] | None = None) -> list[tuple[int, str]]:
        query = select(_TAXONOMY.c.pk, _TAXONOMY.c.name).order_by(_TAXONOMY.c.name)
        if schemes is not None:
            query = query.where(_TAXONOMY.c.name.in_(schemes))
        with self._engine.connect() as connection:
            return [(row.pk, row.name) for row in connection.execute(query)]

    def _of_occupations(self, query: Any, schemes: Collection[str] | None) -> Sequence[Any]:
        query = query.join(_TAXONOMY, _TAXONOMY.c.pk == _OCCUPATION.c.taxonomy_pk)
        if schemes is not None:
            query = query.where(_TAXONOMY.c.name.in_(schemes))
        with self._engine.connect() as connection:
            ordered = query.order_by(_TAXONOMY.c.name, _OCCUPATION.c.position)
            return connection.execute(ordered).all()

    def _reading(self) -> Connection:
        """Return a connection whose queries all see the same state of the database.

        SQLite gives that to any transaction; PostgreSQL where it is asked for.
        """
        connection = self._engine.connect()
        if self._engine.dialect.name != "sqlite":
            connection = connection.execution_options(isolation_level="REPEATABLE READ")
        return connection


def _insert_taxonomy(connection: Connection, taxonomy: Taxonomy) -> int:
    values = vars(taxonomy) | {"languages": list(taxonomy.languages)}
    key = connection.execute(insert(_TAXONOMY).values(**values)).inserted_primary_key
    if key is None:  # pragma: no cover - both engines return it
        raise RuntimeError("the database returned no key for the new taxonomy")
    return int(key[0])


def _skills(
    connection: Connection, pk: int, scheme: str, positions: Sequence[int] | None = None
) -> dict[int, Skill]:
    """Return skills by their positions: those asked for, or all."""
    query = select(_SKILL).where(_SKILL.c.taxonomy_pk == pk).order_by(_SKILL.c.position)
    queries = [query]
    if positions is not None:
        queries = [query.where(_SKILL.c.position.in_(chunk)) for chunk in _chunks(positions)]
    return {
        row.position: skill_of(scheme, row) for each in queries for row in connection.execute(each)
    }


def _chunks(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(items), _CHUNK):
        yield items[start : start + _CHUNK]
