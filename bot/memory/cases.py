"""Cases in the database: opened by turns, moved on by advisors, each step one transaction.

Whoever takes a conversation changes its version with it: a turn of the bot that was under way is
then refused and taken anew, silently, so that no message is answered by both and none by nobody.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from secrets import token_hex
from typing import Any

from sqlalchemy import Connection, Engine, func, update
from sqlmodel import Session, col, select

from bot.cases.case import HELD, Action, Advisor, Case, Opening, Status, after
from bot.cases.message import CaseMessage, Spoken
from bot.memory import audit, labels
from bot.memory.case_rows import (
    Mirror,
    case_of,
    change_state,
    changed_meanwhile,
    keep,
    locked,
    message_of,
    owe,
    save,
    tell_of,
    utc,
)
from bot.memory.desk_tables import CaseMessageRow, CaseRow, SpokenRow, StaffRow
from bot.memory.desk_turns import DeskTurns
from bot.memory.tables import CHANNEL, LATER, Conversation, Learner, OutboxRow
from bot.refusals import NotPossibleError
from bot.triage.topics import URGENCIES, Topic, Urgency
from catalog.database import writing
from recommender.labels import Label

__all__ = ["CaseMessage", "Cases", "Spoken"]


class Cases:
    """The questions that both desks, Telegram's and the web's, ask of cases.

    Every method is one transaction, synchronous, and may be called from any thread.

    Args:
        engine: The database.
        is_mirrored: Whether there is a staff group, which is told of each change by calls
            to the chat "case:<number>".
        now: The clock.
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
        self._mirror = Mirror(is_mirrored)
        self._now = now
        self._turns = DeskTurns(self._mirror, now=now)

    # -- reading

    def get(self, number: int) -> Case | None:
        """Return a case, None where there is none of that number."""
        return next(iter(self._read(CaseRow.pk == number)), None)

    def of_thread(self, thread_id: int) -> Case | None:
        """Return the case that a topic of the staff group is about."""
        return next(iter(self._read(CaseRow.thread_id == thread_id)), None)

    def of_person(self, person: str) -> Case | None:
        """Return the newest case of a learner, closed ones too."""
        return next(reversed(self.all_of_person(person)), None)

    def all_of_person(self, person: str) -> list[Case]:
        """Return the cases of a learner, the oldest first."""
        return sorted(self._read(Learner.external_id == person), key=lambda case: case.number)

    def all(self, *, statuses: Sequence[Status] = ()) -> list[Case]:
        """Return cases, of some statuses or of all: the most urgent first, then the oldest."""
        found = self._read(col(CaseRow.status).in_(statuses)) if statuses else self._read()
        return sorted(found, key=lambda case: (URGENCIES.index(case.urgency), case.opened_at))

    def messages(self, number: int) -> list[CaseMessage]:
        """Return what was written in a case, oldest first."""
        query = (
            select(CaseMessageRow)
            .where(CaseMessageRow.case_pk == number)
            .order_by(col(CaseMessageRow.pk))
        )
        with Session(self._engine) as session:
            return [message_of(row) for row in session.exec(query)]

    def message(self, message: int) -> tuple[int, CaseMessage] | None:
        """Return a message with the number of its case, None where there is none."""
        with Session(self._engine) as session:
            row = session.get(CaseMessageRow, message)
            return None if row is None else (row.case_pk, message_of(row))

    def of_thread_message(self, number: int, thread_message_id: int) -> CaseMessage | None:
        """Return what a message in a case's topic stands for, None for a remark of no account."""
        query = select(CaseMessageRow).where(
            CaseMessageRow.case_pk == number,
            CaseMessageRow.thread_message_id == thread_message_id,
        )
        with Session(self._engine) as session:
            row = session.exec(query).first()
            return None if row is None else message_of(row)

    def spoken(self, number: int) -> list[Spoken]:
        """Return what the learner of a case said to the bot, oldest first."""
        query = (
            select(SpokenRow)
            .join(CaseRow, col(CaseRow.learner_pk) == col(SpokenRow.learner_pk))
            .where(CaseRow.pk == number)
            .order_by(col(SpokenRow.pk))
        )
        with Session(self._engine) as session:
            return [Spoken(utc(row.at), row.said, row.answered) for row in session.exec(query)]

    def n_held(self) -> dict[int, int]:
        """Return how many cases each advisor holds."""
        query = (
            select(CaseRow.holder, func.count())
            .where(col(CaseRow.status).in_(HELD), col(CaseRow.holder).is_not(None))
            .group_by(col(CaseRow.holder))
        )
        with Session(self._engine) as session:
            return {holder: count for holder, count in session.exec(query) if holder is not None}

    def words(self, numbers: Sequence[int]) -> dict[int, str]:
        """Return all that was written in some cases, notes too, as one text each."""
        query = (
            select(CaseMessageRow.case_pk, CaseMessageRow.text)
            .where(col(CaseMessageRow.case_pk).in_(numbers))
            .order_by(col(CaseMessageRow.pk))
        )
        texts: dict[int, list[str]] = {}
        with Session(self._engine) as session:
            for number, text in session.exec(query):
                texts.setdefault(number, []).append(text)
        return {number: "\n".join(each) for number, each in texts.items()}

    def unanswered(self, numbers: Sequence[int]) -> dict[int, datetime]:
        """Return since when learners of some cases have written without an answer."""
        query = (
            select(CaseMessageRow.case_pk, CaseMessageRow.author, CaseMessageRow.at)
            .where(col(CaseMessageRow.case_pk).in_(numbers), col(CaseMessageRow.author) != "note")
            .order_by(col(CaseMessageRow.pk))
        )
        since: dict[int, datetime] = {}
        with Session(self._engine) as session:
            for number, author, at in session.exec(query):
                if author == "advisor":
                    since.pop(number, None)
                else:
                    since.setdefault(number, utc(at))
        return since

    def n_talked(self, *, since: datetime, until: datetime) -> int:
        """Return how many learners talked with the bot in a stretch of time."""
        query = select(func.count(func.distinct(SpokenRow.learner_pk))).where(
            SpokenRow.at >= since, SpokenRow.at < until
        )
        with Session(self._engine) as session:
            return session.exec(query).one()

    def state_of(self, person: str) -> dict[str, Any] | None:
        """Return where a learner's conversation stands, None for a stranger."""
        query = (
            select(Conversation.state)
            .join(Learner, col(Learner.pk) == col(Conversation.learner_pk))
            .where(Learner.channel == CHANNEL, Learner.external_id == person)
        )
        with Session(self._engine) as session:
            found = session.exec(query).first()
            return None if found is None else dict(found)

    # -- moving on

    def act(
        self,
        number: int,
        action: Action,
        by: Advisor,
        *,
        seen: int | None = None,
        says: Sequence[Mapping[str, Any]] = (),
        to: Advisor | None = None,
    ) -> Case:
        """Claim, assign, release, return, resolve or reopen a case.

        Args:
            number: The case.
            action: What to do; replies go through `reply`.
            by: Who does it.
            seen: Version that they acted on; None for whatever it is now.
            says: What people are told with it: calls as {"method": ..., and parameters}; to the
                learner where they name no "chat_id".
            to: Who gets the case, where it is assigned.

        Raises:
            NotPossibleError: It is not where that is possible; the text says what to do.
            ChangedMeanwhileError: It was changed since version `seen`.
        """
        known = self.get(number)
        if known is not None:
            # What is refused anyway does not wait for the lock of those who write.
            after(known, action, at=self._now(), by=by, to=to)
        with self._writing.begin() as connection:
            case, learner_pk = locked(connection, number)
            if seen is not None and seen != case.version:
                raise changed_meanwhile(case)
            changed = after(case, action, at=self._now(), by=by, to=to)
            self._act(connection, case, changed, learner_pk, action, by, says)
        return changed

    def step_in(
        self, person: str, by: Advisor, opening: Opening, *, says: Sequence[Mapping[str, Any]] = ()
    ) -> Case:
        """Take the conversation of a learner, whether or not they have a case.

        Raises:
            NotPossibleError: There is no such learner, or somebody has them.
        """
        with self._writing.begin() as connection:
            learner_pk = connection.execute(
                select(Learner.pk).where(Learner.channel == CHANNEL, Learner.external_id == person)
            ).scalar()
            if learner_pk is None:
                raise NotPossibleError("refused-no-learner")
            number = self._turns.open(connection, learner_pk, opening)
            case, _ = locked(connection, number)
            changed = after(case, "claim", at=self._now(), by=by)
            self._act(connection, case, changed, learner_pk, "claim", by, says)
        return changed

    def _act(
        self,
        connection: Connection,
        case: Case,
        changed: Case,
        learner_pk: int,
        action: str,
        by: Advisor,
        says: Sequence[Mapping[str, Any]],
    ) -> None:
        save(connection, case, changed, learner_pk)
        tell_of(connection, case, changed, says)
        audit.note(connection, by.name, action, f"case {case.number}")
        self._mirror(connection, case.number, action)

    def reply(
        self, number: int, by: Advisor, message: CaseMessage, payload: Mapping[str, Any]
    ) -> int:
        """Send the learner an advisor's words; return the number of the message.

        The same message of the staff group twice is one reply.

        Args:
            number: The case; its holder is `by`.
            by: Who writes.
            message: What is kept of it.
            payload: The call that brings it to the learner: {"method": ..., and its parameters}.

        Raises:
            NotPossibleError: The case is not held by them.
        """
        with self._writing.begin() as connection:
            case, learner_pk = locked(connection, number)
            known = _of_thread(connection, number, message.thread_message_id)
            if known is not None:
                return known
            changed = after(case, "reply", at=self._now(), by=by)
            save(connection, case, changed, learner_pk)
            kept = keep(connection, number, replace(message, author="advisor", name=by.name))
            owe(connection, reply_key(number, kept), case.person, payload)
            audit.note(connection, by.name, "replied", f"case {number}")
            self._mirror(connection, number, "message", kept)
        return kept

    def edit_reply(self, message: int, by: Advisor, text: str, payload: Mapping[str, Any]) -> None:
        """Change the words of a reply, here and at the learner's.

        Args:
            message: Its number.
            by: Who wrote it.
            text: The new words.
            payload: The call that changes it at the learner's, but for the message's number there.

        Raises:
            NotPossibleError: It is not theirs, or it cannot be found at the learner's.
        """
        with self._writing.begin() as connection:
            row = connection.execute(
                select(CaseMessageRow.__table__).where(CaseMessageRow.pk == message)  # type: ignore[attr-defined]
            ).first()
            if row is None or row.author != "advisor":
                raise NotPossibleError("refused-no-reply", number=message)
            if row.name != by.name:
                raise NotPossibleError("refused-not-yours", name=row.name)
            case, _ = locked(connection, row.case_pk)
            if not self._is_changed_unsent(connection, case, message, payload):
                if row.learner_message_id is None:
                    raise NotPossibleError("refused-on-its-way")
                key = f"{reply_key(case.number, message)}.{token_hex(8)}"
                call = {**payload, "message_id": row.learner_message_id}
                owe(connection, key, case.person, call)
            connection.execute(
                update(CaseMessageRow)
                .where(col(CaseMessageRow.pk) == message)
                .values(text=text, is_edited=True)
            )
            audit.note(connection, by.name, "edited a reply", f"case {case.number}")
            self._mirror(connection, case.number, "edited", message)

    def _is_changed_unsent(
        self, connection: Connection, case: Case, message: int, payload: Mapping[str, Any]
    ) -> bool:
        """Change a reply that nobody has begun to send, and tell whether there was one."""
        row = col(OutboxRow.key) == reply_key(case.number, message)
        found = connection.execute(
            select(OutboxRow.payload).where(row, OutboxRow.status == LATER).with_for_update()
        ).scalar()
        if found is None:
            return False
        words = {name: payload[name] for name in ("text", "caption") if name in payload}
        changed = update(OutboxRow).where(row).values(payload={**found, **words})
        connection.execute(changed)
        return True

    def note(
        self,
        number: int,
        by: Advisor,
        text: str,
        *,
        is_from_group: bool = False,
        thread_message_id: int | None = None,
    ) -> int:
        """Keep a note among advisors; return its number. The same message twice is one note."""
        with self._writing.begin() as connection:
            case, _ = locked(connection, number)
            known = _of_thread(connection, number, thread_message_id)
            if known is not None:
                return known
            message = CaseMessage(
                "note", text, self._now(), by.name, thread_message_id=thread_message_id
            )
            kept = keep(connection, number, message)
            audit.note(connection, by.name, "noted", f"case {number}")
            if not is_from_group:
                self._mirror(connection, case.number, "message", kept)
        return kept

    def change(
        self,
        number: int,
        by: Advisor,
        *,
        topic: Topic | None = None,
        urgency: Urgency | None = None,
        labels: Sequence[str] | None = None,
        snoozed_until: datetime | None = None,
        is_snoozed: bool = False,
    ) -> Case:
        """Correct topic or urgency, file under labels, or put off until a time (`is_snoozed`)."""
        with self._writing.begin() as connection:
            case, learner_pk = locked(connection, number)
            changed = replace(
                case,
                version=case.version + 1,
                topic=topic or case.topic,
                urgency=urgency or case.urgency,
                labels=case.labels if labels is None else tuple(labels),
                snoozed_until=snoozed_until if is_snoozed else case.snoozed_until,
            )
            save(connection, case, changed, learner_pk)
            changes = ((is_snoozed, "snoozed"), (topic, "corrected"), (urgency, "ranked"))
            what = next((name for is_it, name in changes if is_it), "labelled")
            audit.note(connection, by.name, what, f"case {number}")
            self._mirror(connection, number, what)
        return changed

    def judge(
        self,
        number: int,
        by: Advisor,
        label: Label,
        *,
        correction: Mapping[str, str],
        changes: Mapping[str, Any] | None = None,
        says: Sequence[Mapping[str, Any]] = (),
    ) -> Case:
        """Keep an advisor's judgement, and change the learner's conversation with it.

        Args:
            number: The case that it was made in.
            by: Who judges.
            label: The judgement.
            correction: The same for the case's brief, in words.
            changes: Fields of the conversation's state that it changes.
            says: What the learner is told with it.
        """
        with self._writing.begin() as connection:
            case, learner_pk = locked(connection, number)
            corrections = [*case.brief.get("corrections", []), dict(correction)]
            changed = replace(
                case,
                version=case.version + 1,
                brief={**case.brief, "corrections": corrections},
            )
            labels.add(connection, label, learner_pk=learner_pk, case_pk=number)
            if changes:
                change_state(connection, learner_pk, dict(changes))
            self._act(connection, case, changed, learner_pk, "judged", by, says)
        return changed

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
            self._mirror(connection, number, "undelivered", message)

    # -- the parts

    def _read(self, *where: Any) -> list[Case]:
        query = (
            select(CaseRow, Learner.external_id, StaffRow.name)
            .join(Learner, col(Learner.pk) == col(CaseRow.learner_pk))
            .outerjoin(StaffRow, col(StaffRow.pk) == col(CaseRow.holder))
            .where(Learner.channel == CHANNEL, *where)
        )
        with Session(self._engine) as session:
            return [case_of(row, person, name or "") for row, person, name in session.exec(query)]


def reply_key(number: int, message: int) -> str:
    """Return the key of the call that brings a reply to a learner."""
    return f"case{number}.m{message}"


def _of_thread(connection: Connection, number: int, thread_message_id: int | None) -> int | None:
    """Return what a message of the staff group became already, None where it is new."""
    if thread_message_id is None:
        return None
    return connection.execute(
        select(CaseMessageRow.pk).where(
            CaseMessageRow.case_pk == number,
            CaseMessageRow.thread_message_id == thread_message_id,
        )
    ).scalar()
