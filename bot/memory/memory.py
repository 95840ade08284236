"""Learners, conversations, inbox and outbox, behind the questions that the bot asks of them."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, Engine, bindparam, delete, insert, update
from sqlmodel import Session, col, select

from bot.memory.case_rows import Mirror, held
from bot.memory.desk_turns import DeskTurns, about
from bot.memory.shares import save_share, shared, shares_of
from bot.memory.tables import CHANNEL, LATER, Conversation, InboxRow, Learner, OutboxRow
from bot.turns import Call, Incoming, Owed, SavedTurn, StaleStateError
from catalog.database import writing

# An update that fails this often is set aside: the chat must go on.
MAX_ATTEMPTS = 5

# Why a call to somebody who blocked the bot is not made.
UNREACHABLE = "unreachable"


class HandledBeforeError(Exception):
    """Another process, or an earlier attempt, has handled this update; there is nothing to do."""


class Memory:
    """The tables behind the few questions that the bot asks of them.

    Every method is one transaction, synchronous, and may be called from any thread.

    Args:
        engine: The database.
        is_mirrored: Whether there is a staff group, which is told of what turns leave at the desk.
        now: The desk's clock.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        is_mirrored: bool = False,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._engine = engine
        self._writing = writing(engine)
        self._desk = DeskTurns(Mirror(is_mirrored), now=now)

    # -- the inbox

    def write(
        self,
        updates: Sequence[Incoming] = (),
        turns: Sequence[SavedTurn] = (),
        sent: Sequence[str] = (),
    ) -> tuple[set[int], list[bool | None]]:
        """Save all of these in one transaction: a commit costs as much as a hundred rows.

        Args:
            updates: Those that came; one that is known already is left alone.
            turns: Each is saved whole, or refused: its conversation went on in between, or its
                update is handled already.
            sent: Keys of calls that were made; they are deleted.

        Returns:
            The ids of the updates that were new, and for each turn whether it was saved: False
            where the conversation went on, None where the update was handled before.
        """
        with self._writing.begin() as connection:
            new = _take_in(connection, updates) if updates else set()
            saved = self._save_turns(connection, turns) if turns else []
            if sent:
                connection.execute(_FORGET_CALL, [{"of_key": key} for key in sent])
        return new, saved

    def take_in(self, updates: Sequence[Incoming]) -> int:
        """Save updates that were not seen before; return how many were new."""
        return len(self.write(updates=updates)[0])

    def open_updates(self) -> list[Incoming]:
        """Return the updates that are not handled yet, oldest first."""
        query = select(InboxRow).where(InboxRow.status == "new").order_by(col(InboxRow.update_id))
        with Session(self._engine) as session:
            return [
                Incoming(row.update_id, row.person, row.payload or {}, row.attempts)
                for row in session.exec(query)
            ]

    def fail(self, update_id: int, error: str, apology: Sequence[Call] = ()) -> list[Owed] | None:
        """Count a failed attempt; set the update aside when it has failed too often.

        Args:
            update_id: The update.
            error: Kind of the fault; never its text, which may hold a person's words.
            apology: What is said when it is set aside.

        Returns:
            The calls of the apology, now owed; None while it is to be tried again.

        Raises:
            HandledBeforeError: It is dealt with already.
        """
        row = col(InboxRow.update_id) == update_id
        with self._writing.begin() as connection:
            found = select(InboxRow.status, InboxRow.attempts).where(row)
            status, attempts = connection.execute(found).one()
            if status != "new":
                raise HandledBeforeError(f"update {update_id} is handled already")
            attempts += 1
            values: dict[str, Any] = {"attempts": attempts, "error": error}
            if attempts < MAX_ATTEMPTS:
                connection.execute(update(InboxRow).where(row).values(**values))
                return None
            connection.execute(update(InboxRow).where(row).values(**values, status="dead"))
            owed = [
                Owed(f"{update_id}.sorry{number}", call.chat_id, call.method, call.payload)
                for number, call in enumerate(apology)
            ]
            if owed:
                connection.execute(insert(OutboxRow), [_outbox_row(each) for each in owed])
            return owed

    def set_aside(self) -> list[str]:
        """Return what was set aside: the fault of each update and call, never its words."""
        with Session(self._engine) as session:
            updates = session.exec(
                select(InboxRow).where(InboxRow.status == "dead").order_by(col(InboxRow.update_id))
            ).all()
            calls = session.exec(
                select(OutboxRow).where(
                    OutboxRow.status == "dead", col(OutboxRow.error) != UNREACHABLE
                )
            ).all()
            return [
                *(f"update {row.update_id}: {row.error}" for row in updates),
                *(f"{row.method} {row.key}: {row.error}" for row in calls),
            ]

    def dismiss(self, update_id: int, calls: Sequence[Call] = ()) -> list[Owed]:
        """Note that an update is dealt with outside of a conversation.

        Args:
            update_id: The update.
            calls: What answers it.

        Returns:
            The calls, now owed; none where the update was dealt with before.
        """
        row = col(InboxRow.update_id) == update_id
        with self._writing.begin() as connection:
            done = connection.execute(
                update(InboxRow)
                .where(row, col(InboxRow.status) == "new")
                .values(status="done", payload=None, error=None)
            )
            if not done.rowcount or not calls:
                return []
            owed = [
                Owed(f"{update_id}.{number}", call.chat_id, call.method, call.payload)
                for number, call in enumerate(calls)
            ]
            connection.execute(insert(OutboxRow), [_outbox_row(each) for each in owed])
            return owed

    # -- conversations

    def state_of(self, person: str) -> tuple[dict[str, Any] | None, int]:
        """Return a person's saved dialogue state and its version; (None, 0) for a new person."""
        with Session(self._engine) as session:
            found = session.exec(
                select(Conversation)
                .join(Learner)
                .where(Learner.channel == CHANNEL, Learner.external_id == person)
            ).first()
            return (found.state, found.version) if found else (None, 0)

    def all_about(self, person: str) -> dict[str, Any]:
        """Return everything that is kept about a person, ready to be handed to them."""
        query = select(Learner).where(Learner.channel == CHANNEL, Learner.external_id == person)
        with Session(self._engine) as session:
            learner = session.exec(query).first()
            if learner is None:
                return {}
            talk = session.get(Conversation, learner.pk)
            waiting = session.exec(select(OutboxRow).where(OutboxRow.chat_id == person)).all()
            return {
                "channel": learner.channel,
                "id": learner.external_id,
                "first_seen": learner.created_at.date().isoformat(),
                "can_be_written_to": learner.is_reachable,
                "conversation": talk.state if talk else None,
                "last_turn": talk.updated_at.date().isoformat() if talk else None,
                "messages_not_sent_yet": [row.payload for row in waiting if row.payload],
                "reminders": [
                    row.not_before.replace(tzinfo=UTC).isoformat()
                    for row in waiting
                    if row.status == LATER and row.not_before
                ],
                "shared_lists": shares_of(session, learner.pk or 0),
                **about(session, learner.pk or 0),
            }

    def shared(self, share_id: str, *, today: date) -> tuple[str, ...]:
        """Return the ids of a shared shortlist; none where there is none, or not any more."""
        return shared(self._engine, share_id, today=today)

    def save_turn(self, turn: SavedTurn) -> None:
        """Save one turn: the new state, the calls owed for it, and that it is done.

        Raises:
            HandledBeforeError: The update is handled already.
            StaleStateError: The conversation is no longer at the version that it began with.
        """
        check_saved(turn, is_saved=self.write(turns=[turn])[1][0])

    def _save_turns(self, connection: Connection, turns: Sequence[SavedTurn]) -> list[bool | None]:
        """Save every turn whose conversation is where it began; tell which ones were."""
        at = self._versions(connection, [turn.person for turn in turns])
        handled = _handled(connection, [turn.update_id for turn in turns])
        # Who writes can be written to again.
        connection.execute(
            update(Learner)
            .where(
                col(Learner.channel) == CHANNEL,
                col(Learner.external_id).in_([turn.person for turn in turns]),
                col(Learner.is_reachable).is_(False),
            )
            .values(is_reachable=True)
        )
        saved: list[bool | None] = []
        changes: list[dict[str, Any]] = []
        now = datetime.now(UTC)
        for turn in turns:
            pk, version = at.get(turn.person, (None, 0))
            if turn.update_id in handled:
                # A process that starts takes up what another may have in hand.
                saved.append(None)
                continue
            is_saved = turn.erase or version == turn.expected
            saved.append(is_saved)
            if not is_saved:
                continue
            handled.add(turn.update_id)
            if turn.erase:
                self._erase(connection, turn.person)
                at.pop(turn.person, None)
                continue
            if pk is None or version == 0:
                pk = self._begin(connection, turn, pk)
            else:
                changes.append(
                    {
                        "of_learner": pk,
                        "to_state": turn.state,
                        "to_version": turn.version,
                        "now": now,
                    }
                )
            at[turn.person] = (pk, turn.version)
        if changes:
            connection.execute(_ADVANCE, changes)
        done = [turn for turn, is_saved in zip(turns, saved, strict=True) if is_saved]
        for turn in done:
            pk, _ = at.get(turn.person, (None, 0))
            _renew(connection, turn, pk)
            self._leave_at_desk(connection, turn, pk)
        rows = [_outbox_row(owed) for turn in done for owed in turn.all_owed]
        if rows:
            connection.execute(insert(OutboxRow), rows)
        if done:
            connection.execute(_HANDLED, [{"of_update": turn.update_id} for turn in done])
        return saved

    def _leave_at_desk(self, connection: Connection, turn: SavedTurn, pk: int | None) -> None:
        if turn.desk is not None and pk is not None:
            self._desk.save(connection, pk, turn.desk)

    def _versions(
        self, connection: Connection, people: Sequence[str]
    ) -> dict[str, tuple[int | None, int]]:
        """Return the learner's key and the conversation's version of each known person.

        The conversations stay as they are until this transaction ends: whoever would change one
        meanwhile waits.
        """
        found = connection.execute(
            select(Learner.external_id, Learner.pk).where(
                Learner.channel == CHANNEL, col(Learner.external_id).in_(people)
            )
        )
        keys: dict[str, int] = {person: pk for person, pk in found if pk is not None}
        versions = held(connection, list(keys.values()))
        return {person: (pk, versions.get(pk, 0)) for person, pk in keys.items()}

    def _begin(self, connection: Connection, turn: SavedTurn, pk: int | None) -> int:
        """Insert a new conversation, and the learner who begins it."""
        now = datetime.now(UTC)
        if pk is None:
            row = {"channel": CHANNEL, "external_id": turn.person, "is_reachable": True}
            made = connection.execute(insert(Learner).values(**row, created_at=now))
            pk = int(made.inserted_primary_key[0]) if made.inserted_primary_key else 0
        values = {"state": turn.state, "version": turn.version, "updated_at": now}
        connection.execute(insert(Conversation).values(learner_pk=pk, **values))
        return pk

    def _erase(self, connection: Connection, person: str) -> None:
        """Delete a person's rows; handled updates keep their bare numbers, against repeats."""
        whose = (col(Learner.channel) == CHANNEL, col(Learner.external_id) == person)
        learner_pk = connection.execute(select(Learner.pk).where(*whose)).scalar()
        if learner_pk is not None:
            self._desk.erase(connection, learner_pk)
        mine = col(InboxRow.person) == person
        connection.execute(update(InboxRow).where(mine).values(payload=None, person="", error=None))
        # Their private chat has their own id; what is owed to a group concerns others, too.
        connection.execute(delete(OutboxRow).where(col(OutboxRow.chat_id) == person))
        connection.execute(delete(Learner).where(*whose))

    # -- the outbox

    def owed(self) -> list[Owed]:
        """Return the calls that were not made yet, in the order in which they are owed."""
        query = select(OutboxRow).where(OutboxRow.status == "new").order_by(col(OutboxRow.pk))
        with Session(self._engine) as session:
            return [
                Owed(row.key, row.chat_id, row.method, row.payload or {}, row.attempts, _utc(row))
                for row in session.exec(query)
            ]

    def take_due(self, now: datetime) -> list[Owed]:
        """Return the calls whose time has come, and those that another process left here.

        Whoever gets one owes it from then on; nobody else is told of it.
        """
        due = (
            col(OutboxRow.status) == LATER,
            col(OutboxRow.not_before).is_(None) | (col(OutboxRow.not_before) <= now),
        )
        with Session(self._engine) as session:
            # Nearly always there is nothing, and then nothing is locked.
            if session.exec(select(OutboxRow.pk).where(*due).limit(1)).first() is None:
                return []
        with self._writing.begin() as connection:
            found = connection.execute(
                select(
                    OutboxRow.key,
                    OutboxRow.chat_id,
                    OutboxRow.method,
                    OutboxRow.payload,
                )
                .where(*due)
                .order_by(col(OutboxRow.pk))
                .with_for_update(skip_locked=True)
            ).all()
            due_now = [
                Owed(key, chat, method, payload or {}) for key, chat, method, payload in found
            ]
            taken = col(OutboxRow.key).in_([owed.key for owed in due_now])
            connection.execute(update(OutboxRow).where(taken).values(status="new"))
        return due_now

    def postpone(self, key: str, until: datetime) -> None:
        """Make a call again, not before a time."""
        self._change(key, attempts=OutboxRow.attempts + 1, not_before=until)

    def readdress(self, chat_id: str, now_at: str) -> None:
        """Send what waits for a chat to its new address."""
        rows = [owed for owed in self.owed() if owed.chat_id == chat_id]
        with self._writing.begin() as connection:
            for owed in rows:
                connection.execute(
                    update(OutboxRow)
                    .where(col(OutboxRow.key) == owed.key)
                    .values(chat_id=now_at, payload={**owed.payload, "chat_id": now_at})
                )

    def give_up(self, key: str, error: str) -> None:
        """Set a call aside for good; staff see that it was not made, not what it said."""
        self._change(key, status="dead", error=error, payload=None)

    def _change(self, key: str, **values: Any) -> None:
        with self._writing.begin() as connection:
            connection.execute(update(OutboxRow).where(col(OutboxRow.key) == key).values(**values))

    def set_reachable(self, person: str, *, is_reachable: bool) -> None:
        """Note whether a person can be written to: they may block the bot."""
        with self._writing.begin() as connection:
            connection.execute(
                update(Learner)
                .where(col(Learner.channel) == CHANNEL, col(Learner.external_id) == person)
                .values(is_reachable=is_reachable)
            )
            if not is_reachable:
                connection.execute(
                    update(OutboxRow)
                    .where(
                        col(OutboxRow.chat_id) == person,
                        col(OutboxRow.status).in_(["new", LATER]),
                    )
                    .values(status="dead", error=UNREACHABLE, payload=None)
                )


def check_saved(turn: SavedTurn, *, is_saved: bool | None) -> None:
    """Raise what kept a turn from being saved, as `Memory.write` tells it.

    Raises:
        HandledBeforeError: The update is handled already.
        StaleStateError: The conversation is no longer at the version that the turn began with.
    """
    if is_saved is None:
        raise HandledBeforeError(f"update {turn.update_id} is handled already")
    if not is_saved:
        raise StaleStateError(f"the conversation is no longer at version {turn.expected}")


def _renew(connection: Connection, turn: SavedTurn, learner_pk: int | None) -> None:
    """Delete calls of a later day that are called off or made anew; keep what is shared."""
    renewed = (call.key for call in turn.calls if call.key)
    keys = [*turn.withdrawn, *renewed]
    if keys:
        connection.execute(delete(OutboxRow).where(col(OutboxRow.key).in_(keys)))
    if learner_pk is not None:
        for share in turn.shares:
            save_share(connection, learner_pk, share)


def _handled(connection: Connection, updates: Sequence[int]) -> set[int]:
    """Return those of some updates that are dealt with."""
    found = select(InboxRow.update_id).where(
        col(InboxRow.update_id).in_(updates), InboxRow.status != "new"
    )
    return set(connection.execute(found).scalars())


def _take_in(connection: Connection, updates: Sequence[Incoming]) -> set[int]:
    by_id = {each.update_id: each for each in updates}
    seen = set(
        connection.execute(
            select(InboxRow.update_id).where(col(InboxRow.update_id).in_(list(by_id)))
        ).scalars()
    )
    now = datetime.now(UTC)
    rows = [
        {
            "update_id": each.update_id,
            "person": each.person,
            "payload": each.payload,
            "received_at": now,
            "status": "new",
            "attempts": 0,
        }
        for each in by_id.values()
        if each.update_id not in seen
    ]
    if rows:
        connection.execute(insert(InboxRow), rows)
    return set(by_id) - seen


def _outbox_row(owed: Owed) -> dict[str, Any]:
    return {
        "key": owed.key,
        "chat_id": owed.chat_id,
        "method": owed.method,
        "payload": owed.payload,
        "status": "new" if owed.not_before is None else LATER,
        "attempts": 0,
        "not_before": owed.not_before,
    }


def _utc(row: OutboxRow) -> datetime | None:
    """SQLite forgets the zone; all our times are UTC."""
    return row.not_before.replace(tzinfo=UTC) if row.not_before else None


_HANDLED = (
    update(InboxRow)
    .where(col(InboxRow.update_id) == bindparam("of_update"))
    .values(status="done", payload=None, error=None)
)
_FORGET_CALL = delete(OutboxRow).where(col(OutboxRow.key) == bindparam("of_key"))
_ADVANCE = (
    update(Conversation)
    .where(col(Conversation.learner_pk) == bindparam("of_learner"))
    .values(
        state=bindparam("to_state"), version=bindparam("to_version"), updated_at=bindparam("now")
    )
)
