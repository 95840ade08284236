"""The tables of the taxonomies; an occupation with its names and needs is one row."""
# No `from __future__ import annotations` here: it breaks SQLModel's relationships.

from typing import Any

from sqlalchemy import JSON, UniqueConstraint
from sqlmodel import Field, SQLModel


class TaxonomyTable(SQLModel, table=True):
    """One loaded taxonomy. A key is never given twice: a reader of the old one finds nothing."""

    __tablename__ = "taxonomy"
    __table_args__ = {"sqlite_autoincrement": True}
    pk: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True, max_length=60)
    title: str
    release: str
    licence: str
    attribution: str
    url: str
    languages: list[str] = Field(sa_type=JSON)
    n_occupations: int
    n_titles: int
    n_skills: int
    n_needs: int
    n_programmes: int
    n_links: int
    content_hash: str = Field(max_length=64)


class OccupationTable(SQLModel, table=True):
    """One occupation. `titles` are [text, language, kind], `needs` [position of skill, weight]."""

    __tablename__ = "taxonomy_occupation"
    __table_args__ = (UniqueConstraint("taxonomy_pk", "code"),)
    taxonomy_pk: int = Field(foreign_key="taxonomy.pk", primary_key=True, ondelete="CASCADE")
    position: int = Field(primary_key=True)
    code: str
    titles: list[Any] = Field(sa_type=JSON)
    needs: list[Any] = Field(sa_type=JSON)
    facts: dict[str, Any] = Field(sa_type=JSON)


class SkillTable(SQLModel, table=True):
    """One skill, task or technology. `labels` are [text, language, kind]."""

    __tablename__ = "taxonomy_skill"
    taxonomy_pk: int = Field(foreign_key="taxonomy.pk", primary_key=True, ondelete="CASCADE")
    position: int = Field(primary_key=True)
    code: str
    kind: str = Field(max_length=20)
    labels: list[Any] = Field(sa_type=JSON)
    descriptions: dict[str, str] = Field(sa_type=JSON)


class ProgrammeTable(SQLModel, table=True):
    """One programme of study."""

    __tablename__ = "taxonomy_programme"
    taxonomy_pk: int = Field(foreign_key="taxonomy.pk", primary_key=True, ondelete="CASCADE")
    cip: str = Field(primary_key=True, max_length=10)
    title: str
    definition: str
    examples: list[str] = Field(sa_type=JSON)
    moved_to: str | None = Field(default=None, max_length=10)


class ProgrammeLinkTable(SQLModel, table=True):
    """That a programme prepares for an occupation."""

    __tablename__ = "taxonomy_programme_link"
    taxonomy_pk: int = Field(foreign_key="taxonomy.pk", primary_key=True, ondelete="CASCADE")
    soc: str = Field(primary_key=True, max_length=10)
    cip: str = Field(primary_key=True, max_length=10)
