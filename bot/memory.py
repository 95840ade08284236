"""What the bot remembers: learners, conversations, inbox and outbox. The only SQL in bot."""
# No `from __future__ import annotations` here: SQLModel reads the annotations.

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Engine,
    Index,
    UniqueConstraint,
    delete,
    func,
    insert,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Field, Session, SQLModel, col, select

# An update that fails this often is set aside: the chat must go on.
MAX_ATTEMPTS = 5


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


@dataclass(frozen=True)
class Incoming:
    """An update to be handled.

    Attributes:
        update_id: Telegram's number.
        person: Whose lane it belongs to.
        payload: The update as delivered.
        attempts: How often it failed before.
    """

    update_id: int
    person: str
    payload: dict[str, Any]
    attempts: int = 0


@dataclass(frozen=True)
class Call:
    """A call to the Bot API that a turn wants made.

    Attributes:
        chat_id: Chat that it is about; calls of a chat are made in order.
        method: Name of the method: "sendMessage".
        payload: Its parameters.
    """

    chat_id: str
    method: str
    payload: dict[str, Any]


@dataclass(frozen=True)
class Owed:
    """A call waiting in the outbox."""

    pk: int
    chat_id: str
    method: str
    payload: dict[str, Any]
    attempts: int


class StaleStateError(Exception):
    """Another turn of this person was saved in between; take this one again."""


class Memory:
    """The tables behind the few questions that the bot asks of them.

    Every method is one transaction, synchronous, and may be called from any thread.
    """

    def __init__(self, engine: Engine, *, channel: str = "telegram") -> None:
        self._engine = engine
        self._channel = channel

    # -- the inbox

    def take_in(self, updates: Sequence[Incoming]) -> int:
        """Save updates that were not seen before; return how many were new."""
        if not updates:
            return 0
        rows = [
            {
                "update_id": each.update_id,
                "person": each.person,
                "payload": each.payload,
                "received_at": datetime.now(UTC),
                "status": "new",
                "attempts": 0,
            }
            for each in updates
        ]
        with self._engine.begin() as connection:
            before = connection.execute(select(func.count(col(InboxRow.update_id)))).scalar_one()
            dialect = postgresql if self._engine.dialect.name == "postgresql" else sqlite
            connection.execute(dialect.insert(InboxRow).on_conflict_do_nothing(), rows)
            after = connection.execute(select(func.count(col(InboxRow.update_id)))).scalar_one()
        return int(after - before)

    def open_updates(self) -> list[Incoming]:
        """Return the updates that are not handled yet, oldest first."""
        query = select(InboxRow).where(InboxRow.status == "new").order_by(col(InboxRow.update_id))
        with Session(self._engine) as session:
            return [
                Incoming(row.update_id, row.person, row.payload or {}, row.attempts)
                for row in session.exec(query)
            ]

    def fail(self, update_id: int, error: str, apology: Sequence[Call] = ()) -> bool:
        """Count a failed attempt; return whether the update is now set aside for good.

        Args:
            update_id: The update.
            error: Kind of the fault; never its text, which may hold a person's words.
            apology: What is said when it is set aside.
        """
        with Session(self._engine) as session:
            row = session.get_one(InboxRow, update_id)
            row.attempts += 1
            row.error = error
            is_dead = row.attempts >= MAX_ATTEMPTS
            if is_dead:
                row.status = "dead"
                session.add_all(_outbox_rows(update_id, apology))
            session.add(row)
            session.commit()
            return is_dead

    def dismiss(self, update_id: int) -> None:
        """Note that an update needs no answer."""
        with self._engine.begin() as connection:
            connection.execute(
                update(InboxRow)
                .where(col(InboxRow.update_id) == update_id)
                .values(status="done", payload=None, error=None)
            )

    # -- conversations

    def state_of(self, person: str) -> tuple[dict[str, Any] | None, int]:
        """Return a person's saved dialogue state and its version; (None, 0) for a new person."""
        with Session(self._engine) as session:
            found = session.exec(
                select(Conversation)
                .join(Learner)
                .where(Learner.channel == self._channel, Learner.external_id == person)
            ).first()
            return (found.state, found.version) if found else (None, 0)

    def save_turn(
        self,
        person: str,
        update_id: int,
        *,
        state: dict[str, Any],
        version: int,
        expected: int,
        calls: Sequence[Call],
        erase: bool = False,
    ) -> None:
        """Save in one transaction: the new state, the calls owed for it, and that it is done.

        Args:
            person: Whose turn it was.
            update_id: The update that was handled.
            state: The dialogue after the turn.
            version: Its version.
            expected: The version that the turn began with.
            calls: What is to be sent, in order.
            erase: Erase all that is kept about the person instead of saving the state.

        Raises:
            StaleStateError: The conversation is no longer at `expected`.
        """
        with Session(self._engine) as session:
            if erase:
                self._erase(session, person, {call.chat_id for call in calls})
            else:
                self._write_state(session, person, state, version, expected)
            session.add_all(_outbox_rows(update_id, calls))
            done = {"status": "done", "payload": None, "error": None}
            session.connection().execute(
                update(InboxRow).where(col(InboxRow.update_id) == update_id).values(**done)
            )
            session.commit()

    def _write_state(
        self, session: Session, person: str, state: dict[str, Any], version: int, expected: int
    ) -> None:
        learner = session.exec(
            select(Learner).where(Learner.channel == self._channel, Learner.external_id == person)
        ).first()
        now = datetime.now(UTC)
        if learner is None:
            learner = Learner(channel=self._channel, external_id=person, created_at=now)
            session.add(learner)
            session.flush()
        values = {"state": state, "version": version, "updated_at": now}
        if expected == 0 and session.get(Conversation, learner.pk) is None:
            row = insert(Conversation).values(learner_pk=learner.pk, **values)
            session.connection().execute(row)
            return
        changed = session.connection().execute(
            update(Conversation)
            .where(
                col(Conversation.learner_pk) == learner.pk, col(Conversation.version) == expected
            )
            .values(**values)
        )
        if changed.rowcount != 1:
            session.rollback()
            raise StaleStateError(f"the conversation is no longer at version {expected}")

    def _erase(self, session: Session, person: str, chats: set[str]) -> None:
        """Delete a person's rows; handled updates keep their bare numbers, against repeats."""
        connection = session.connection()
        mine = col(InboxRow.person) == person
        connection.execute(update(InboxRow).where(mine).values(payload=None, person="", error=None))
        connection.execute(delete(OutboxRow).where(col(OutboxRow.chat_id).in_(chats | {person})))
        connection.execute(
            delete(Learner).where(
                col(Learner.channel) == self._channel, col(Learner.external_id) == person
            )
        )

    # -- the outbox

    def owed(self, now: datetime) -> list[Owed]:
        """Return the first open call of each chat whose time has come, oldest first."""
        first = (
            select(func.min(col(OutboxRow.pk)))
            .where(col(OutboxRow.status).in_(("new", "sending")))
            .group_by(col(OutboxRow.chat_id))
        )
        query = select(OutboxRow).where(col(OutboxRow.pk).in_(first)).order_by(col(OutboxRow.pk))
        with Session(self._engine) as session:
            return [
                Owed(row.pk or 0, row.chat_id, row.method, row.payload or {}, row.attempts)
                for row in session.exec(query)
                if row.not_before is None or row.not_before <= now
            ]

    def mark_sending(self, pk: int) -> None:
        """Note that a call is being made: after a crash it is in doubt and is made again."""
        self._change(pk, status="sending", attempts=OutboxRow.attempts + 1)

    def mark_sent(self, pk: int) -> None:
        """Forget a call that succeeded: what was said is not kept twice."""
        with self._engine.begin() as connection:
            connection.execute(delete(OutboxRow).where(col(OutboxRow.pk) == pk))

    def postpone(self, pk: int, until: datetime) -> None:
        """Make a call again, not before a time."""
        self._change(pk, status="new", not_before=until)

    def give_up(self, pk: int, error: str) -> None:
        """Set a call aside for good."""
        self._change(pk, status="dead", error=error, payload=None)

    def _change(self, pk: int, **values: Any) -> None:
        with self._engine.begin() as connection:
            connection.execute(update(OutboxRow).where(col(OutboxRow.pk) == pk).values(**values))

    def set_reachable(self, person: str, *, is_reachable: bool) -> None:
        """Note whether a person can be written to: they may block the bot."""
        with self._engine.begin() as connection:
            connection.execute(
                update(Learner)
                .where(col(Learner.channel) == self._channel, col(Learner.external_id) == person)
                .values(is_reachable=is_reachable)
            )
            if not is_reachable:
                connection.execute(
                    update(OutboxRow)
                    .where(
                        col(OutboxRow.chat_id) == person,
                        col(OutboxRow.status).in_(("new", "sending")),
                    )
                    .values(status="dead", error="unreachable", payload=None)
                )


def _outbox_rows(update_id: int, calls: Sequence[Call]) -> list[OutboxRow]:
    return [
        OutboxRow(
            key=f"{update_id}.{number}",
            chat_id=call.chat_id,
            method=call.method,
            payload=call.payload,
        )
        for number, call in enumerate(calls)
    ]
