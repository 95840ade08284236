"""Cases in the database: opened by turns, moved on by advisors, each step one transaction.

Whoever takes a conversation changes its version with it: a turn of the bot that was under way is
then refused and taken anew, silently, so that no message is answered by both and none by nobody.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from sqlalchemy import Connection, Engine, delete, func, insert, update
from sqlmodel import Session, col, select

from bot.cases.case import (
    HELD,
    Action,
    Advisor,
    Case,
    NotPossibleError,
    Opening,
    Status,
    after,
    more_urgent,
)
from bot.memory import audit
from bot.memory.desk_tables import CaseMessageRow, CaseRow, SpokenRow, StaffRow
from bot.memory.memory import LATER
from bot.memory.tables import Conversation, Learner, OutboxRow
from bot.triage.topics import Topic
from catalog.database import writing

# A learner who needs a person again within so many days goes on with the same case.
SAME_CASE_DAYS = 14

# So many turns with the bot are kept for whoever helps.
KEPT_TURNS = 200

Author = Literal["learner", "advisor", "note"]


@dataclass(frozen=True)
class CaseMessage:
    """What was written in a case.

    Attributes:
        author: A learner, an advisor, or an advisor's note that learners never see.
        text: The words, or a file's caption.
        at: When, in UTC.
        name: The advisor's name.
        kind: "text", "photo", "document"...: what it is.
        file_id: What Telegram knows the file by.
        learner_message_id: Its number in the learner's chat.
        thread_message_id: Its number in the staff group.
        is_edited: Whether the words were changed afterwards.
        number: Its key, 0 before it is saved.
        problem: Why a reply did not reach the learner: "blocked" or "refused"; "" for none.
    """

    author: Author
    text: str
    at: datetime
    name: str = ""
    kind: str = "text"
    file_id: str = ""
    learner_message_id: int | None = None
    thread_message_id: int | None = None
    is_edited: bool = False
    number: int = 0
    problem: str = ""


@dataclass(frozen=True)
class Spoken:
    """One turn with the bot: what the learner said and what it answered, as plain text."""

    at: datetime
    said: str
    answered: str


class ChangedMeanwhileError(NotPossibleError):
    """Somebody else changed the case since it was read."""


class Cases:
    """The questions that both desks, Telegram's and the web's, ask of cases.

    Every method is one transaction, synchronous, and may be called from any thread.

    Args:
        engine: The database.
        channel: Whose learners these are.
        is_mirrored: Whether there is a staff group, which is told of each change by calls
            to the chat "case:<number>".
        now: The clock.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        channel: str = "telegram",
        is_mirrored: bool = False,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._engine = engine
        self._writing = writing(engine)
        self._channel = channel
        self._is_mirrored = is_mirrored
        self._now = now

    # -- reading

    def get(self, number: int) -> Case | None:
        """Return a case, None where there is none of that number."""
        return next(iter(self._read(CaseRow.pk == number)), None)

    def of_thread(self, thread_id: int) -> Case | None:
        """Return the case that a topic of the staff group is about."""
        return next(iter(self._read(CaseRow.thread_id == thread_id)), None)

    def of_person(self, person: str) -> Case | None:
        """Return the newest case of a learner, closed ones too."""
        found = self._read(Learner.external_id == person)
        return max(found, key=lambda case: case.number, default=None)

    def all(self, *, statuses: Sequence[Status] = ()) -> list[Case]:
        """Return cases, of some statuses or of all: the most urgent first, then the oldest."""
        found = self._read(col(CaseRow.status).in_(statuses)) if statuses else self._read()
        order = ("now", "today", "normal")
        return sorted(found, key=lambda case: (order.index(case.urgency), case.opened_at))

    def messages(self, number: int) -> list[CaseMessage]:
        """Return what was written in a case, oldest first."""
        query = (
            select(CaseMessageRow)
            .where(CaseMessageRow.case_pk == number)
            .order_by(col(CaseMessageRow.pk))
        )
        with Session(self._engine) as session:
            return [_message(row) for row in session.exec(query)]

    def message(self, message: int) -> tuple[int, CaseMessage] | None:
        """Return a message with the number of its case, None where there is none."""
        with Session(self._engine) as session:
            row = session.get(CaseMessageRow, message)
            return None if row is None else (row.case_pk, _message(row))

    def of_thread_message(self, number: int, thread_message_id: int) -> CaseMessage | None:
        """Return what a message in a case's topic stands for, None for a remark of no account."""
        query = select(CaseMessageRow).where(
            CaseMessageRow.case_pk == number,
            CaseMessageRow.thread_message_id == thread_message_id,
        )
        with Session(self._engine) as session:
            row = session.exec(query).first()
            return None if row is None else _message(row)

    def spoken(self, number: int) -> list[Spoken]:
        """Return what the learner of a case said to the bot, oldest first."""
        query = (
            select(SpokenRow)
            .join(CaseRow, col(CaseRow.learner_pk) == col(SpokenRow.learner_pk))
            .where(CaseRow.pk == number)
            .order_by(col(SpokenRow.pk))
        )
        with Session(self._engine) as session:
            return [
                Spoken(row.at.replace(tzinfo=UTC), row.said, row.answered)
                for row in session.exec(query)
            ]

    def n_held(self) -> dict[int, int]:
        """Return how many cases each advisor holds."""
        query = (
            select(CaseRow.holder, func.count())
            .where(col(CaseRow.status).in_(HELD), col(CaseRow.holder).is_not(None))
            .group_by(col(CaseRow.holder))
        )
        with Session(self._engine) as session:
            return {holder: count for holder, count in session.exec(query) if holder is not None}

    # -- moving on

    def act(
        self,
        number: int,
        action: Action,
        by: Advisor,
        *,
        seen: int | None = None,
        says: Sequence[str] = (),
    ) -> Case:
        """Claim, release, return, resolve or reopen a case.

        Args:
            number: The case.
            action: What to do; replies go through `reply`.
            by: Who does it.
            seen: Version that they acted on; None for whatever it is now.
            says: Sentences that the learner is told with it, as Telegram's HTML.

        Raises:
            NotPossibleError: It is not where that is possible; the text says what to do.
            ChangedMeanwhileError: It was changed since version `seen`.
        """
        with self._writing.begin() as connection:
            case, learner_pk = self._locked(connection, number)
            if seen is not None and seen != case.version:
                raise ChangedMeanwhileError(_meanwhile(case))
            changed = after(case, action, at=self._now(), by=by)
            self._save(connection, case, changed, learner_pk)
            for nth, text in enumerate(says):
                key = f"case{number}.{changed.version}.say{nth}"
                tell(connection, key, case.person, "sendMessage", _html(case.person, text))
            audit.note(connection, by.name, action, f"case {number}")
            self._mirror(connection, changed, action)
        return changed

    def reply(self, number: int, by: Advisor, message: CaseMessage, payload: dict[str, Any]) -> int:
        """Send the learner an advisor's words; return the number of the message.

        The same `thread_message_id` twice is one reply: an update may come again.

        Args:
            number: The case; its holder is `by`.
            by: Who writes.
            message: What is kept of it.
            payload: The call that brings it to the learner: {"method": ..., and its parameters}.

        Raises:
            NotPossibleError: The case is not held by them.
        """
        with self._writing.begin() as connection:
            case, learner_pk = self._locked(connection, number)
            known = _of_thread(connection, number, message.thread_message_id)
            if known is not None:
                return known
            changed = after(case, "reply", at=self._now(), by=by)
            self._save(connection, case, changed, learner_pk)
            kept = _keep(connection, number, replace(message, author="advisor", name=by.name))
            call = {name: value for name, value in payload.items() if name != "method"}
            method = str(payload["method"])
            tell(connection, f"case{number}.m{kept}", case.person, method, call)
            audit.note(connection, by.name, "replied", f"case {number}")
            self._mirror(connection, changed, "message", kept)
        return kept

    def note(
        self,
        number: int,
        by: Advisor,
        text: str,
        *,
        is_from_group: bool = False,
        thread_message_id: int | None = None,
    ) -> int:
        """Keep a note among advisors; return its number.

        The same `thread_message_id` twice is one note: an update may come again.
        """
        with self._writing.begin() as connection:
            case, _ = self._locked(connection, number)
            known = _of_thread(connection, number, thread_message_id)
            if known is not None:
                return known
            note = CaseMessage(
                "note", text, self._now(), by.name, thread_message_id=thread_message_id
            )
            kept = _keep(connection, number, note)
            audit.note(connection, by.name, "noted", f"case {number}")
            if not is_from_group:
                self._mirror(connection, case, "message", kept)
        return kept

    def change(
        self,
        number: int,
        by: Advisor,
        *,
        topic: Topic | None = None,
        labels: Sequence[str] | None = None,
        snoozed_until: datetime | None = None,
        is_snoozed: bool = False,
    ) -> Case:
        """Correct the topic, file under labels, or put off until a time (`is_snoozed`)."""
        with self._writing.begin() as connection:
            case, learner_pk = self._locked(connection, number)
            changed = replace(
                case,
                version=case.version + 1,
                topic=topic or case.topic,
                labels=case.labels if labels is None else tuple(labels),
                snoozed_until=snoozed_until if is_snoozed else case.snoozed_until,
            )
            self._save(connection, case, changed, learner_pk)
            what = "snoozed" if is_snoozed else "corrected" if topic else "labelled"
            audit.note(connection, by.name, what, f"case {number}")
            self._mirror(connection, changed, what)
        return changed

    def rate(self, number: int, satisfaction: int) -> None:
        """Keep what the learner thinks of the help, 1 to 5."""
        with self._writing.begin() as connection:
            connection.execute(
                update(CaseRow)
                .where(col(CaseRow.pk) == number)
                .values(satisfaction=min(5, max(1, satisfaction)))
            )

    def set_thread(self, number: int, thread_id: int | None) -> None:
        """Note which topic of the staff group a case has."""
        with self._writing.begin() as connection:
            connection.execute(
                update(CaseRow).where(col(CaseRow.pk) == number).values(thread_id=thread_id)
            )

    def set_message_ids(
        self,
        message: int,
        *,
        learner_message_id: int | None = None,
        thread_message_id: int | None = None,
    ) -> None:
        """Note the numbers that Telegram gave a message, so that edits find it."""
        values: dict[str, Any] = {}
        if learner_message_id is not None:
            values["learner_message_id"] = learner_message_id
        if thread_message_id is not None:
            values["thread_message_id"] = thread_message_id
        with self._writing.begin() as connection:
            connection.execute(
                update(CaseMessageRow).where(col(CaseMessageRow.pk) == message).values(**values)
            )

    def note_problem(self, message: int, problem: str) -> None:
        """Note that a reply did not reach the learner, and why; the staff group is told."""
        with self._writing.begin() as connection:
            number = connection.execute(
                select(CaseMessageRow.case_pk).where(col(CaseMessageRow.pk) == message)
            ).scalar()
            if number is None:
                return
            connection.execute(
                update(CaseMessageRow)
                .where(col(CaseMessageRow.pk) == message)
                .values(problem=problem)
            )
            self._mirror_number(connection, number, 0, "undelivered", message)

    # -- within a turn's transaction

    def open_within(self, connection: Connection, learner_pk: int, opening: Opening) -> int:
        """Open a case for a learner, or make the one they have more urgent, or reopen a fresh one.

        Returns:
            The number of the case.
        """
        now = self._now()
        newest = self._of_learner(connection, learner_pk)
        if newest is not None and not newest.is_closed:
            changed = replace(
                newest,
                version=newest.version + 1,
                urgency=more_urgent(newest.urgency, opening.urgency),
                topic=opening.topic if opening.topic == "distress" else newest.topic,
                brief=opening.brief,
            )
        elif newest is not None and _is_fresh(newest, now):
            changed = replace(
                after(newest, "reopen", at=now),
                urgency=opening.urgency,
                topic=opening.topic,
                reason=opening.reason,
                brief=opening.brief,
            )
        else:
            made = connection.execute(
                insert(CaseRow).values(
                    learner_pk=learner_pk,
                    status="waiting",
                    topic=opening.topic,
                    urgency=opening.urgency,
                    reason=opening.reason,
                    language=opening.language,
                    version=1,
                    opened_at=now,
                    brief=opening.brief,
                    labels=[],
                    n_reopened=0,
                    release_id=opening.release_id,
                    model_version=opening.model_version,
                )
            )
            number = int(made.inserted_primary_key[0]) if made.inserted_primary_key else 0
            audit.note(connection, "bot", "opened", f"case {number}", opening.reason)
            self._mirror_number(connection, number, 1, "opened")
            return number
        self._write(connection, newest, changed)
        action = "reopened" if newest.is_closed else "opened again"
        audit.note(connection, "bot", action, f"case {newest.number}", opening.reason)
        self._mirror(connection, changed, action)
        return newest.number

    def relay_within(self, connection: Connection, learner_pk: int, message: CaseMessage) -> None:
        """Keep what a learner wrote to the person who has their case; an edit changes the words."""
        case = self._of_learner(connection, learner_pk)
        if case is None or case.is_closed:
            return
        if message.is_edited and message.learner_message_id is not None:
            known = connection.execute(
                select(CaseMessageRow.pk).where(
                    CaseMessageRow.case_pk == case.number,
                    CaseMessageRow.learner_message_id == message.learner_message_id,
                )
            ).scalar()
            if known is not None:
                connection.execute(
                    update(CaseMessageRow)
                    .where(col(CaseMessageRow.pk) == known)
                    .values(text=message.text, is_edited=True)
                )
                self._mirror(connection, case, "edited", known)
                return
        changed = after(case, "learner_wrote", at=self._now())
        self._write(connection, case, changed)
        kept = _keep(connection, case.number, message)
        self._mirror(connection, changed, "message", kept)

    # -- the parts

    def _read(self, *where: Any) -> list[Case]:
        query = (
            select(CaseRow, Learner.external_id, StaffRow.name)
            .join(Learner, col(Learner.pk) == col(CaseRow.learner_pk))
            .outerjoin(StaffRow, col(StaffRow.pk) == col(CaseRow.holder))
            .where(Learner.channel == self._channel, *where)
        )
        with Session(self._engine) as session:
            return [_case(row, person, name or "") for row, person, name in session.exec(query)]

    def _locked(self, connection: Connection, number: int) -> tuple[Case, int]:
        row = connection.execute(
            select(CaseRow.__table__, Learner.external_id, StaffRow.name.label("holder_name"))  # type: ignore[attr-defined]
            .join(Learner, col(Learner.pk) == col(CaseRow.learner_pk))
            .outerjoin(StaffRow, col(StaffRow.pk) == col(CaseRow.holder))
            .where(CaseRow.pk == number)
            .with_for_update(of=CaseRow.__table__)  # type: ignore[attr-defined]
        ).first()
        if row is None:
            raise NotPossibleError(
                f"There is no case {number}; perhaps its learner erased everything."
            )
        return _case(row, row.external_id, row.holder_name or ""), row.learner_pk

    def _of_learner(self, connection: Connection, learner_pk: int) -> Case | None:
        number = connection.execute(
            select(func.max(CaseRow.pk)).where(CaseRow.learner_pk == learner_pk)
        ).scalar()
        return None if number is None else self._locked(connection, number)[0]

    def _save(self, connection: Connection, case: Case, changed: Case, learner_pk: int) -> None:
        """Write a case; where it changes hands, the conversation changes hands with it."""
        self._write(connection, case, changed)
        if _place(case) != _place(changed):
            hand_over(connection, learner_pk, changed)

    def _write(self, connection: Connection, case: Case, changed: Case) -> None:
        done = connection.execute(
            update(CaseRow)
            .where(col(CaseRow.pk) == case.number, col(CaseRow.version) == case.version)
            .values(
                status=changed.status,
                topic=changed.topic,
                urgency=changed.urgency,
                reason=changed.reason,
                version=changed.version,
                opened_at=changed.opened_at,
                holder=changed.holder,
                brief=changed.brief,
                labels=list(changed.labels),
                snoozed_until=changed.snoozed_until,
                claimed_at=changed.claimed_at,
                replied_at=changed.replied_at,
                closed_at=changed.closed_at,
                n_reopened=changed.n_reopened,
                satisfaction=changed.satisfaction,
            )
        )
        if done.rowcount != 1:
            raise ChangedMeanwhileError(_meanwhile(case))

    def _mirror(self, connection: Connection, case: Case, what: str, message: int = 0) -> None:
        self._mirror_number(connection, case.number, case.version, what, message)

    def _mirror_number(
        self, connection: Connection, number: int, version: int, what: str, message: int = 0
    ) -> None:
        """Owe the staff group a look at what changed; its process says it there."""
        if not self._is_mirrored:
            return
        key = f"case{number}.{version}.{what}.{message}.{self._now().timestamp():.6f}"
        payload = {"case": number, "what": what, "message": message}
        tell(connection, key, f"case:{number}", "case", payload)


def hand_over(connection: Connection, learner_pk: int, case: Case) -> None:
    """Write into a conversation who has it; its version grows: a turn under way is redone."""
    found = connection.execute(
        select(Conversation.state, Conversation.version)
        .where(Conversation.learner_pk == learner_pk)
        .with_for_update()
    ).first()
    if found is None:
        return
    state = {**found.state, "case": _place(case)[0], "held_by": _place(case)[1]}
    connection.execute(
        update(Conversation)
        .where(col(Conversation.learner_pk) == learner_pk)
        .values(state=state, version=found.version + 1, updated_at=datetime.now(UTC))
    )


def tell(
    connection: Connection, key: str, chat_id: str, method: str, payload: dict[str, Any]
) -> None:
    """Leave a call in the outbox for whichever process sends."""
    connection.execute(
        insert(OutboxRow).values(
            key=key, chat_id=chat_id, method=method, payload=payload, status=LATER, attempts=0
        )
    )


def keep_turn(connection: Connection, learner_pk: int, said: str, answered: str) -> None:
    """Keep one turn with the bot for whoever helps; the oldest beyond `KEPT_TURNS` go."""
    now = datetime.now(UTC)
    made = connection.execute(
        insert(SpokenRow).values(learner_pk=learner_pk, at=now, said=said, answered=answered)
    )
    newest = int(made.inserted_primary_key[0]) if made.inserted_primary_key else 0
    if newest % 20:
        return
    kept = (
        select(SpokenRow.pk)
        .where(SpokenRow.learner_pk == learner_pk)
        .order_by(col(SpokenRow.pk).desc())
        .limit(KEPT_TURNS)
    )
    connection.execute(
        delete(SpokenRow).where(
            col(SpokenRow.learner_pk) == learner_pk, col(SpokenRow.pk).not_in(kept)
        )
    )


def _keep(connection: Connection, number: int, message: CaseMessage) -> int:
    made = connection.execute(
        insert(CaseMessageRow).values(
            case_pk=number,
            at=message.at,
            author=message.author,
            name=message.name,
            kind=message.kind,
            text=message.text,
            file_id=message.file_id,
            learner_message_id=message.learner_message_id,
            thread_message_id=message.thread_message_id,
            is_edited=message.is_edited,
            problem=message.problem,
        )
    )
    return int(made.inserted_primary_key[0]) if made.inserted_primary_key else 0


def _of_thread(connection: Connection, number: int, thread_message_id: int | None) -> int | None:
    if thread_message_id is None:
        return None
    found = select(CaseMessageRow.pk).where(
        CaseMessageRow.case_pk == number, CaseMessageRow.thread_message_id == thread_message_id
    )
    return connection.execute(found).scalar()


def _place(case: Case) -> tuple[str, str]:
    """Return what the conversation knows of its case: "", "waiting" or "held", and by whom."""
    if case.is_held:
        return "held", case.holder_name
    return ("waiting" if case.status == "waiting" else ""), ""


def _is_fresh(case: Case, now: datetime) -> bool:
    return case.closed_at is not None and now - case.closed_at <= timedelta(days=SAME_CASE_DAYS)


def _meanwhile(case: Case) -> str:
    who = f" by {case.holder_name}" if case.holder_name else ""
    return f"Case {case.number} was changed{who} in the meantime; look again."


def _html(chat_id: str, text: str) -> dict[str, Any]:
    return {"chat_id": chat_id, "text": text, "parse_mode": "HTML"}


def _case(row: Any, person: str, holder_name: str) -> Case:
    return Case(
        number=row.pk,
        person=person,
        status=row.status,
        topic=row.topic,
        urgency=row.urgency,
        reason=row.reason,
        language=row.language,
        opened_at=_utc(row.opened_at),
        version=row.version,
        holder=row.holder,
        holder_name=holder_name,
        brief=row.brief,
        labels=tuple(row.labels),
        snoozed_until=_utc_or_none(row.snoozed_until),
        claimed_at=_utc_or_none(row.claimed_at),
        replied_at=_utc_or_none(row.replied_at),
        closed_at=_utc_or_none(row.closed_at),
        n_reopened=row.n_reopened,
        satisfaction=row.satisfaction,
        thread_id=row.thread_id,
        release_id=row.release_id,
        model_version=row.model_version,
    )


def _message(row: CaseMessageRow) -> CaseMessage:
    return CaseMessage(
        author=row.author,  # type: ignore[arg-type]
        text=row.text,
        at=_utc(row.at),
        name=row.name,
        kind=row.kind,
        file_id=row.file_id,
        learner_message_id=row.learner_message_id,
        thread_message_id=row.thread_message_id,
        is_edited=row.is_edited,
        number=row.pk or 0,
        problem=row.problem,
    )


def _utc(at: datetime) -> datetime:
    """SQLite forgets the zone; all our times are UTC."""
    return at.replace(tzinfo=UTC)


def _utc_or_none(at: datetime | None) -> datetime | None:
    return None if at is None else _utc(at)
