"""The catalogue's tables: `X` stores `XFacts` of `models.py`; releases, and what is live."""
# No `from __future__ import annotations` here: it breaks SQLModel's relationships.

from datetime import UTC, date, datetime
from typing import Any

from pydantic import ConfigDict
from sqlalchemy import JSON, UniqueConstraint
from sqlmodel import Field, SQLModel

from catalog.models import (
    AidFacts,
    CodeFacts,
    CredentialFacts,
    CreditFacts,
    EndorsementFacts,
    IdentifierFacts,
    OfferingFacts,
    PrerequisiteFacts,
    ProviderFacts,
    SkillFacts,
    StackFacts,
)


class _Table(SQLModel):
    """Base of the tables: rows may be changed until they are saved."""

    model_config = ConfigDict(frozen=False, extra="ignore")  # type: ignore[assignment]


class Provider(ProviderFacts, _Table, table=True):
    """One version of a provider's facts; a changed provider is a new row."""

    __table_args__ = (UniqueConstraint("content_hash"),)
    pk: int | None = Field(default=None, primary_key=True)
    content_hash: str = Field(max_length=64)


class Credential(CredentialFacts, _Table, table=True):
    """One version of a credential's facts; releases share the versions that did not change."""

    __table_args__ = (UniqueConstraint("content_hash"),)
    pk: int | None = Field(default=None, primary_key=True)
    content_hash: str = Field(max_length=64)
    provider_pk: int = Field(foreign_key="provider.pk", index=True)
    written_at: datetime


class _Link(_Table):
    """Base of the tables that belong to one credential, in the order of `position`."""

    pk: int | None = Field(default=None, primary_key=True)
    credential_pk: int = Field(foreign_key="credential.pk", ondelete="CASCADE", index=True)
    position: int = 0


class Skill(SkillFacts, _Link, table=True):
    """Row of SkillFacts."""


class Offering(OfferingFacts, _Link, table=True):
    """Row of OfferingFacts."""


class Prerequisite(PrerequisiteFacts, _Link, table=True):
    """Row of PrerequisiteFacts."""


class StacksToward(StackFacts, _Link, table=True):
    """Row of StackFacts."""

    __tablename__ = "stacks_toward"


class CreditRecommendation(CreditFacts, _Link, table=True):
    """Row of CreditFacts."""

    __tablename__ = "credit_recommendation"


class Endorsement(EndorsementFacts, _Link, table=True):
    """Row of EndorsementFacts."""


class ClassificationCode(CodeFacts, _Link, table=True):
    """Row of CodeFacts."""

    __tablename__ = "classification_code"


class Identifier(IdentifierFacts, _Link, table=True):
    """Row of IdentifierFacts."""


class Aid(AidFacts, _Link, table=True):
    """Row of AidFacts."""


class Provenance(_Table, table=True):
    """Where the facts of credentials come from; most credentials of a file share one row."""

    pk: int | None = Field(default=None, primary_key=True)
    content_hash: str = Field(max_length=64, unique=True)
    sources: list[dict[str, Any]] = Field(sa_type=JSON)


class Release(_Table, table=True):
    """One whole catalogue: a named list of credential versions that never changes."""

    pk: int | None = Field(default=None, primary_key=True)
    release_id: str = Field(unique=True, max_length=100)
    catalog: str = Field(max_length=100, index=True)
    content_hash: str = Field(max_length=64)
    source: str | None = None
    created_at: datetime = Field(default_factory=lambda: datetime.now(UTC))
    n_credentials: int = 0
    funding: list[dict[str, Any]] = Field(default_factory=list, sa_type=JSON)


class ReleaseCredential(_Table, table=True):
    """Membership of a credential version in a release."""

    __tablename__ = "release_credential"
    release_pk: int = Field(foreign_key="release.pk", primary_key=True, ondelete="CASCADE")
    credential_pk: int = Field(foreign_key="credential.pk", primary_key=True, index=True)
    provenance_pk: int | None = Field(default=None, foreign_key="provenance.pk")
    position: int = 0


class ReleaseSource(_Table, table=True):
    """The day on which a release last heard a source: its facts were true on that day."""

    __tablename__ = "release_source"
    release_pk: int = Field(foreign_key="release.pk", primary_key=True, ondelete="CASCADE")
    source: str = Field(primary_key=True, max_length=300)
    read_on: date


class LiveRelease(_Table, table=True):
    """Which release of a catalogue people see now, ordered by what; publishing changes this row.

    `model_version` names what was trained for that release; null for the order as shipped.
    """

    __tablename__ = "live_release"
    catalog: str = Field(primary_key=True, max_length=100)
    release_pk: int = Field(foreign_key="release.pk")
    model_version: str | None = Field(default=None, max_length=40)
    since: datetime = Field(default_factory=lambda: datetime.now(UTC))


class Publication(_Table, table=True):
    """One time that a release and a model version were shown to people: the way back.

    `by` and `because` are there where a person answers for it against the gate's word.
    """

    pk: int | None = Field(default=None, primary_key=True)
    catalog: str = Field(max_length=100, index=True)
    release_pk: int = Field(foreign_key="release.pk", ondelete="CASCADE", index=True)
    model_version: str | None = Field(default=None, max_length=40)
    at: datetime
    by: str | None = Field(default=None, max_length=200)
    because: str | None = Field(default=None, max_length=1_000)


class Correction(_Table, table=True):
    """A fact that staff know better than the files; it holds through every import.

    `fact` is a field of the record, or one of its offerings' ("price"), which then holds for all
    of them. `value` is JSON; null takes the fact away.
    """

    __table_args__ = (UniqueConstraint("catalog", "credential_id", "fact"),)
    pk: int | None = Field(default=None, primary_key=True)
    catalog: str = Field(max_length=100)
    credential_id: str = Field(max_length=200)
    fact: str = Field(max_length=60)
    value: Any = Field(default=None, sa_type=JSON)
    by: str = Field(max_length=200)
    reason: str | None = None
    made_at: datetime
