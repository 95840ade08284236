"""The tables of the desk: people, cases and what was said in them, labels, the audit log."""
# No `from __future__ import annotations` here: SQLModel reads the annotations.

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, Index
from sqlmodel import Field, SQLModel


class StaffRow(SQLModel, table=True):
    """Somebody at the desk; who leaves is made inactive, so that the log keeps names."""

    __tablename__ = "staff"
    pk: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True, max_length=100)
    role: str = Field(max_length=10)
    telegram_id: str | None = Field(default=None, unique=True, max_length=64)
    capacity: int = 10
    is_active: bool = True
    languages: list[str] = Field(default_factory=list, sa_type=JSON)
    topics: list[str] = Field(default_factory=list, sa_type=JSON)
    here_until: datetime | None = None
    given_at: datetime | None = None
    created_at: datetime


class SignInRow(SQLModel, table=True):
    """A one-time link, or a session at the desk; only the hash of its secret is kept."""

    __tablename__ = "sign_in"
    secret_hash: str = Field(primary_key=True, max_length=64)
    staff_pk: int = Field(foreign_key="staff.pk", ondelete="CASCADE", index=True)
    kind: str = Field(max_length=10)  # "link" or "session"
    expires_at: datetime
    created_at: datetime


class CaseRow(SQLModel, table=True):
    """A conversation that needs a person."""

    __tablename__ = "cases"
    __table_args__ = (Index("ix_cases_queue", "status", "opened_at"),)
    pk: int | None = Field(default=None, primary_key=True)
    learner_pk: int = Field(foreign_key="learner.pk", ondelete="CASCADE", index=True)
    status: str = Field(max_length=20)
    topic: str = Field(max_length=20)
    urgency: str = Field(max_length=10)
    reason: str = Field(max_length=20)
    language: str = Field(max_length=5)
    version: int = 1
    opened_at: datetime
    holder: int | None = Field(default=None, foreign_key="staff.pk", ondelete="SET NULL")
    brief: dict[str, Any] = Field(sa_type=JSON)
    labels: list[str] = Field(default_factory=list, sa_type=JSON)
    snoozed_until: datetime | None = None
    claimed_at: datetime | None = None
    replied_at: datetime | None = None
    closed_at: datetime | None = None
    n_reopened: int = 0
    satisfaction: int | None = None
    thread_id: int | None = Field(default=None, sa_type=BigInteger, index=True)
    release_id: str = Field(default="", max_length=200)
    model_version: str = Field(default="", max_length=200)
    moved_at: datetime | None = None
    reminded_at: datetime | None = None
    passed_by: list[int] = Field(default_factory=list, sa_type=JSON)


class CaseMessageRow(SQLModel, table=True):
    """What was written in a case: by the learner, by an advisor, or as a note among advisors."""

    __tablename__ = "case_message"
    pk: int | None = Field(default=None, primary_key=True)
    case_pk: int = Field(foreign_key="cases.pk", ondelete="CASCADE", index=True)
    at: datetime
    author: str = Field(max_length=10)
    name: str = Field(default="", max_length=100)
    kind: str = Field(default="text", max_length=20)
    text: str = ""
    file_id: str = Field(default="", max_length=300)
    learner_message_id: int | None = Field(default=None, sa_type=BigInteger)
    thread_message_id: int | None = Field(default=None, sa_type=BigInteger)
    is_edited: bool = False
    problem: str = Field(default="", max_length=20)


class CaseTopicRow(SQLModel, table=True):
    """What the staff group shows of a case, so that only what changed is sent."""

    __tablename__ = "case_topic"
    case_pk: int = Field(primary_key=True, foreign_key="cases.pk", ondelete="CASCADE")
    brief_id: int | None = Field(default=None, sa_type=BigInteger)
    title: str = Field(default="", max_length=128)
    brief_digest: str = Field(default="", max_length=64)
    is_closed: bool = False
    is_called: bool = False


class SpokenRow(SQLModel, table=True):
    """One turn with the bot, kept where there is a desk, so that who helps can read it."""

    __tablename__ = "spoken"
    pk: int | None = Field(default=None, primary_key=True)
    learner_pk: int = Field(foreign_key="learner.pk", ondelete="CASCADE", index=True)
    at: datetime
    said: str = ""
    answered: str = ""


class CannedReplyRow(SQLModel, table=True):
    """A reply that is written often; {name}, {goal} and {advisor} are filled in."""

    __tablename__ = "canned_reply"
    pk: int | None = Field(default=None, primary_key=True)
    name: str = Field(max_length=60)
    language: str = Field(max_length=5)
    text: str


class DeskSettingRow(SQLModel, table=True):
    """A setting that staff change at the desk: working hours, holidays, the staff group."""

    __tablename__ = "desk_setting"
    name: str = Field(primary_key=True, max_length=40)
    value: dict[str, Any] = Field(sa_type=JSON)


class LabelRow(SQLModel, table=True):
    """A judgement about a credential for a goal, or about a topic; the next training reads it."""

    __tablename__ = "label"
    pk: int | None = Field(default=None, primary_key=True)
    # With the learner go the words that are theirs.
    learner_pk: int | None = Field(
        default=None, foreign_key="learner.pk", ondelete="CASCADE", index=True
    )
    case_pk: int | None = Field(default=None, foreign_key="cases.pk", ondelete="SET NULL")
    kind: str = Field(max_length=20)  # a verdict of recommender.labels, or "topic"
    goal: str
    language: str = Field(max_length=5)
    credential_id: str = Field(default="", max_length=200)
    over: str = Field(default="", max_length=200)
    topic: str = Field(default="", max_length=20)
    because: str = ""
    judge: str = Field(max_length=10)
    who: str = Field(max_length=100)
    at: datetime
    release_id: str = Field(default="", max_length=200)
    model_version: str = Field(default="", max_length=200)


class AuditRow(SQLModel, table=True):
    """Who saw, answered, changed or exported what; never a learner's words."""

    __tablename__ = "audit"
    pk: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(index=True)
    who: str = Field(max_length=100)
    action: str = Field(max_length=40)
    subject: str = Field(default="", max_length=200)
    detail: str = Field(default="", max_length=500)
