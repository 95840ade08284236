"""Cases as rows: read, written and handed over within a transaction that somebody else began."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from secrets import token_hex
from typing import Any

from sqlalchemy import Connection, func, insert, update
from sqlmodel import col, select

from bot.cases.case import Case
from bot.cases.message import CaseMessage
from bot.memory.desk_tables import CaseMessageRow, CaseRow, StaffRow
from bot.memory.tables import LATER, Conversation, Learner, OutboxRow
from bot.refusals import ChangedMeanwhileError, NotPossibleError


def locked(connection: Connection, number: int) -> tuple[Case, int]:
    """Return a case, to be changed in this transaction, and its learner's key.

    Its conversation is held first, as turns of the bot hold it: two who would hold both, each in
    another order, would wait for each other.

    Raises:
        NotPossibleError: There is none of that number.
    """
    learner_pk = connection.execute(select(CaseRow.learner_pk).where(CaseRow.pk == number)).scalar()
    if learner_pk is not None:
        held(connection, [learner_pk])
    row = connection.execute(
        select(CaseRow.__table__, Learner.external_id, StaffRow.name.label("holder_name"))  # type: ignore[attr-defined]
        .join(Learner, col(Learner.pk) == col(CaseRow.learner_pk))
        .outerjoin(StaffRow, col(StaffRow.pk) == col(CaseRow.holder))
        .where(CaseRow.pk == number)
        .with_for_update(of=CaseRow.__table__)  # type: ignore[attr-defined]
    ).first()
    if row is None:
        raise NotPossibleError("refused-no-case", number=number)
    return case_of(row, row.external_id, row.holder_name or ""), row.learner_pk


def held(connection: Connection, learners: Sequence[int]) -> dict[int, int]:
    """Hold conversations until the transaction ends; return their versions by learner's key.

    They are held in the order of their keys, whoever does it. In SQLite the lock of those who write
    holds everything already.
    """
    found = connection.execute(
        select(Conversation.learner_pk, Conversation.version)
        .where(col(Conversation.learner_pk).in_(learners))
        .order_by(col(Conversation.learner_pk))
        .with_for_update()
    )
    return {pk: version for pk, version in found if pk is not None}


def newest_of(connection: Connection, learner_pk: int) -> Case | None:
    """Return the newest case of a learner, to be changed in this transaction."""
    number = connection.execute(
        select(func.max(CaseRow.pk)).where(CaseRow.learner_pk == learner_pk)
    ).scalar()
    return None if number is None else locked(connection, number)[0]


def write(connection: Connection, case: Case, changed: Case) -> None:
    """Write a case that is still where it was read.

    Raises:
        ChangedMeanwhileError: It was changed since.
    """
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
            language=changed.language,
            release_id=changed.release_id,
            model_version=changed.model_version,
            moved_at=changed.moved_at,
            reminded_at=changed.reminded_at,
            passed_by=list(changed.passed_by),
        )
    )
    if done.rowcount != 1:
        raise changed_meanwhile(case)


def save(connection: Connection, case: Case, changed: Case, learner_pk: int) -> None:
    """Write a case; where it changes hands, the conversation changes hands with it."""
    write(connection, case, changed)
    if place(case) != place(changed):
        whose, by = place(changed)
        change_state(connection, learner_pk, {"case": whose, "held_by": by})


def change_state(connection: Connection, learner_pk: int, changes: dict[str, Any]) -> None:
    """Write into a conversation; its version grows, so that a turn under way is taken anew."""
    found = connection.execute(
        select(Conversation.state, Conversation.version)
        .where(Conversation.learner_pk == learner_pk)
        .with_for_update()
    ).first()
    if found is None:
        return
    connection.execute(
        update(Conversation)
        .where(col(Conversation.learner_pk) == learner_pk)
        .values(
            state={**found.state, **changes},
            version=found.version + 1,
            updated_at=datetime.now(UTC),
        )
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


def tell_of(
    connection: Connection, case: Case, changed: Case, says: Sequence[Mapping[str, Any]]
) -> None:
    """Leave in the outbox what people are told with a step of a case, once for that step.

    Args:
        connection: The transaction.
        case: The case before it.
        changed: The case after it.
        says: Calls as {"method": ..., and parameters}; to the learner where they name no "chat_id".
    """
    for nth, call in enumerate(says):
        chat = str(call.get("chat_id") or case.person)
        owe(connection, f"case{case.number}.{changed.version}.say{nth}", chat, call)


def owe(connection: Connection, key: str, chat_id: str, call: Mapping[str, Any]) -> None:
    """Leave a call in the outbox, as {"method": ..., and parameters}."""
    payload = {name: value for name, value in call.items() if name != "method"}
    tell(connection, key, chat_id, str(call["method"]), payload)


@dataclass(frozen=True)
class Mirror:
    """The staff group's look at cases: each change owes a call to the chat "case:<number>".

    Attributes:
        is_on: Whether there is a staff group.
    """

    is_on: bool = False

    def __call__(
        self,
        connection: Connection,
        number: int,
        what: str,
        message: int = 0,
        **more: Any,
    ) -> None:
        """Owe the group a look at what changed; its process says it there."""
        if self.is_on:
            payload = {"case": number, "what": what, "message": message, **more}
            key = f"case{number}.{what}.{message}.{token_hex(8)}"
            tell(connection, key, f"case:{number}", "case", payload)


def keep(connection: Connection, number: int, message: CaseMessage) -> int:
    """Keep a message of a case; return its number."""
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


def place(case: Case) -> tuple[str, str]:
    """Return what the conversation knows of its case: "", "waiting" or "held", and by whom."""
    if case.is_held:
        return "held", case.holder_name
    return ("waiting" if case.status == "waiting" else ""), ""


def changed_meanwhile(case: Case) -> ChangedMeanwhileError:
    """Return what is raised where somebody was quicker."""
    is_named = "yes" if case.holder_name else "no"
    return ChangedMeanwhileError(
        "refused-meanwhile", number=case.number, named=is_named, name=case.holder_name
    )


def case_of(row: Any, person: str, holder_name: str) -> Case:
    """Return the case of a row."""
    return Case(
        number=row.pk,
        person=person,
        status=row.status,
        topic=row.topic,
        urgency=row.urgency,
        reason=row.reason,
        language=row.language,
        opened_at=utc(row.opened_at),
        version=row.version,
        holder=row.holder,
        holder_name=holder_name,
        brief=row.brief,
        labels=tuple(row.labels),
        snoozed_until=utc_or_none(row.snoozed_until),
        claimed_at=utc_or_none(row.claimed_at),
        replied_at=utc_or_none(row.replied_at),
        closed_at=utc_or_none(row.closed_at),
        n_reopened=row.n_reopened,
        satisfaction=row.satisfaction,
        thread_id=row.thread_id,
        release_id=row.release_id,
        model_version=row.model_version,
        moved_at=utc_or_none(row.moved_at),
        reminded_at=utc_or_none(row.reminded_at),
        passed_by=tuple(row.passed_by),
    )


def message_of(row: CaseMessageRow) -> CaseMessage:
    """Return the message of a row."""
    return CaseMessage(
        author=row.author,  # type: ignore[arg-type]
        text=row.text,
        at=utc(row.at),
        name=row.name,
        kind=row.kind,
        file_id=row.file_id,
        learner_message_id=row.learner_message_id,
        thread_message_id=row.thread_message_id,
        is_edited=row.is_edited,
        number=row.pk or 0,
        problem=row.problem,
    )


def utc(at: datetime) -> datetime:
    """SQLite forgets the zone; all our times are UTC."""
    return at.replace(tzinfo=UTC)


def utc_or_none(at: datetime | None) -> datetime | None:
    """Return a time in UTC, None for none."""
    return None if at is None else utc(at)
