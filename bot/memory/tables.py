"""The tables of conversations: learners, where they stand, what came in, what is owed."""
# No `from __future__ import annotations` here: SQLModel reads the annotations.

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

# A call that is picked up when it is due: a reminder, or what another process wants said.
LATER = "later"

# Where learners write from; the terminal keeps nothing.
CHANNEL = "telegram"


class Learner(SQLModel, table=True):
    """A person who writes to the advisor on one channel."""

    __table_args__ = (UniqueConstraint("channel", "external_id"),)
    pk: int | None = Field(default=None, primary_key=True)
    channel: str = Field(max_length=20)
    external_id: str = Field(max_length=64)
    is_reachable: bool = True
    created_at: datetime


class Conversation(SQLModel, table=True):
    """Where a learner's dialogue stands; `version` grows by one with each turn."""

    learner_pk: int = Field(primary_key=True, foreign_key="learner.pk", ondelete="CASCADE")
    version: int = 0
    state: dict[str, Any] = Field(sa_type=JSON)
    updated_at: datetime


class InboxRow(SQLModel, table=True):
    """An update as Telegram delivered it; once it is handled only its id is kept."""

    __tablename__ = "inbox"
    __table_args__ = (Index("ix_inbox_open", "status", "update_id"),)
    # The ids are Telegram's: not ours to draw.
    update_id: int = Field(
        primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False}
    )
    person: str = Field(max_length=64, index=True)
    received_at: datetime
    payload: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    status: str = Field(default="new", max_length=10)
    attempts: int = 0
    error: str | None = None


class OutboxRow(SQLModel, table=True):
    """A call that the bot owes to Telegram; `key` names it, so that it is owed only once."""

    __tablename__ = "outbox"
    __table_args__ = (Index("ix_outbox_open", "status", "chat_id", "pk"),)
    pk: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True, max_length=100)
    chat_id: str = Field(max_length=64, index=True)
    method: str = Field(max_length=40)
    payload: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    status: str = Field(default="new", max_length=10)
    attempts: int = 0
    not_before: datetime | None = None
    error: str | None = None
