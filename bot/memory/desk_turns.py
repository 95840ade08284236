"""What a turn of the dialogue leaves at the desk, within the transaction that saves the turn."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, insert, update
from sqlmodel import Session, col, select

from bot.cases.case import Case, Opening, after, more_urgent
from bot.cases.message import CaseMessage
from bot.memory import audit, labels
from bot.memory.case_rows import Mirror, case_of, keep, message_of, newest_of, utc, write
from bot.memory.desk_tables import CaseMessageRow, CaseRow, LabelRow, SpokenRow, StaffRow
from bot.memory.tables import OutboxRow
from bot.turns import AtDesk

# A learner who needs a person again within so many days goes on with the same case.
SAME_CASE_DAYS = 14

# So many turns with the bot are kept for whoever helps.
KEPT_TURNS = 200


class DeskTurns:
    """The desk's side of turns.

    Args:
        mirror: Tells the staff group.
        now: The clock.
    """

    def __init__(
        self, mirror: Mirror, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._mirror = mirror
        self._now = now

    def save(self, connection: Connection, learner_pk: int, left: AtDesk) -> None:
        """Save what a turn leaves at the desk."""
        if left.gives_back:
            self._give_back(connection, learner_pk)
        if left.opening is not None:
            self.open(connection, learner_pk, left.opening, has_words=left.relayed is not None)
        if left.relayed is not None:
            self._relay(connection, learner_pk, left.relayed)
        if left.spoken is not None:
            keep_spoken(connection, learner_pk, *left.spoken, at=self._now())
        if left.rating is not None:
            self._rate(connection, learner_pk, *left.rating)
        for each in left.labels:
            # Who it was is known by the key alone, which goes when the learner goes.
            label = replace(each, who=f"learner {learner_pk}", at=self._now())
            labels.add(connection, label, learner_pk=learner_pk)

    def open(
        self,
        connection: Connection,
        learner_pk: int,
        opening: Opening,
        *,
        has_words: bool = False,
    ) -> int:
        """Open a case for a learner, or make the one they have more urgent, or reopen a fresh one.

        Args:
            connection: The transaction.
            learner_pk: Key of the learner.
            opening: What is known.
            has_words: What they wrote goes to the desk, too, and says by itself that they are back.

        Returns:
            The number of the case.
        """
        now = self._now()
        newest = newest_of(connection, learner_pk)
        if newest is not None and not newest.is_closed:
            changed = replace(
                newest,
                version=newest.version + 1,
                urgency=more_urgent(newest.urgency, opening.urgency),
                topic=opening.topic if opening.topic == "distress" else newest.topic,
                reason=opening.reason if opening.reason == "distress" else newest.reason,
                brief=_brief_after(newest, opening),
                snoozed_until=None if opening.urgency == "now" else newest.snoozed_until,
            )
            if replace(changed, version=newest.version) == newest:
                # Who presses the button again and again says nothing new.
                return newest.number
            is_as_urgent = changed.urgency == newest.urgency
            action = "told again" if has_words and is_as_urgent else "opened again"
        elif newest is not None and _is_fresh(newest, now):
            changed = replace(
                after(newest, "reopen", at=now),
                urgency=opening.urgency,
                topic=opening.topic,
                reason=opening.reason,
                language=opening.language,
                brief=opening.brief,
                release_id=opening.release_id,
                model_version=opening.model_version,
            )
            action = "reopened"
        else:
            return self._begin(connection, learner_pk, opening, now)
        write(connection, newest, changed)
        audit.note(connection, "bot", action, f"case {newest.number}", opening.reason)
        self._mirror(connection, newest.number, action)
        return newest.number

    def _begin(
        self, connection: Connection, learner_pk: int, opening: Opening, now: datetime
    ) -> int:
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
        self._mirror(connection, number, "opened")
        return number

    def _relay(self, connection: Connection, learner_pk: int, message: CaseMessage) -> None:
        """Keep what a learner wrote to the person who has their case; an edit changes the words."""
        case = newest_of(connection, learner_pk)
        if case is None or case.is_closed:
            return
        known = _edited(connection, case.number, message)
        if known is not None:
            connection.execute(
                update(CaseMessageRow)
                .where(col(CaseMessageRow.pk) == known)
                .values(text=message.text, is_edited=True)
            )
            self._mirror(connection, case.number, "edited", known)
            return
        write(connection, case, after(case, "learner_wrote", at=self._now()))
        kept = keep(connection, case.number, message)
        self._mirror(connection, case.number, "message", kept)

    def _give_back(self, connection: Connection, learner_pk: int) -> None:
        """The learner would rather go on with the bot."""
        case = newest_of(connection, learner_pk)
        if case is None or case.is_closed:
            return
        write(connection, case, after(case, "return", at=self._now()))
        audit.note(connection, "learner", "return", f"case {case.number}")
        self._mirror(connection, case.number, "return")

    def _rate(
        self, connection: Connection, learner_pk: int, number: int, satisfaction: int
    ) -> None:
        """Keep what the learner thinks of the help in a case of theirs."""
        done = connection.execute(
            update(CaseRow)
            .where(col(CaseRow.pk) == number, col(CaseRow.learner_pk) == learner_pk)
            .values(satisfaction=min(5, max(1, satisfaction)))
        )
        if done.rowcount:
            self._mirror(connection, number, "rated")

    def erase(self, connection: Connection, learner_pk: int) -> None:
        """Take what is owed about a learner's cases with them; their rows go with the learner's.

        The staff group's topic is outside of the database: its process is told to delete it.
        """
        found = connection.execute(
            select(CaseRow.pk, CaseRow.thread_id).where(CaseRow.learner_pk == learner_pk)
        ).all()
        if not found:
            return
        chats = [f"case:{number}" for number, _ in found]
        connection.execute(delete(OutboxRow).where(col(OutboxRow.chat_id).in_(chats)))
        for number, thread_id in found:
            audit.note(connection, "learner", "erased", f"case {number}")
            if thread_id is not None:
                self._mirror(connection, number, "erased", thread=thread_id)


def about(session: Session, learner_pk: int) -> dict[str, Any]:
    """Return everything that the desk keeps about a learner, ready to be handed to them."""
    cases = session.exec(
        select(CaseRow, StaffRow.name)
        .outerjoin(StaffRow, col(StaffRow.pk) == col(CaseRow.holder))
        .where(CaseRow.learner_pk == learner_pk)
        .order_by(col(CaseRow.pk))
    ).all()
    written = session.exec(
        select(CaseMessageRow)
        .join(CaseRow, col(CaseRow.pk) == col(CaseMessageRow.case_pk))
        .where(CaseRow.learner_pk == learner_pk)
        .order_by(col(CaseMessageRow.pk))
    ).all()
    spoken = session.exec(
        select(SpokenRow).where(SpokenRow.learner_pk == learner_pk).order_by(col(SpokenRow.pk))
    ).all()
    judged = session.exec(
        select(LabelRow).where(LabelRow.learner_pk == learner_pk).order_by(col(LabelRow.pk))
    ).all()
    return {
        "cases": [_case_in_words(case_of(row, "", name or "")) for row, name in cases],
        "messages_with_advisors": [_message_in_words(row) for row in written],
        "turns_kept_for_advisors": [
            {"at": utc(row.at).isoformat(), "said": row.said, "answered": row.answered}
            for row in spoken
        ],
        "judgements": [
            {
                "at": utc(row.at).isoformat(),
                "by": row.judge,
                "goal": row.goal,
                "verdict": row.kind,
                "credential": row.credential_id,
                "over": row.over,
                "because": row.because,
            }
            for row in judged
        ],
    }


def keep_spoken(
    connection: Connection, learner_pk: int, said: str, answered: str, *, at: datetime
) -> None:
    """Keep one turn with the bot for whoever helps; the oldest beyond `KEPT_TURNS` go."""
    made = connection.execute(
        insert(SpokenRow).values(learner_pk=learner_pk, at=at, said=said, answered=answered)
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


def _edited(connection: Connection, number: int, message: CaseMessage) -> int | None:
    """Return the key of the message that an edit changes, None where that was not relayed."""
    if not message.is_edited or message.learner_message_id is None:
        return None
    return connection.execute(
        select(CaseMessageRow.pk).where(
            CaseMessageRow.case_pk == number,
            CaseMessageRow.author == "learner",
            CaseMessageRow.learner_message_id == message.learner_message_id,
        )
    ).scalar()


def _brief_after(case: Case, opening: Opening) -> dict[str, Any]:
    """Return what is known of an open case now that its learner needs somebody again.

    What advisors corrected stays; so does what worried somebody, unless they are in distress again;
    and what was asked, where this time nothing is.
    """
    if not opening.brief:
        return case.brief
    kept = {"corrections": case.brief.get("corrections", [])}
    is_worse = opening.reason == "distress"
    if not is_worse and case.reason == "distress":
        kept |= {name: case.brief.get(name, "") for name in ("reason", "said")}
    if not opening.brief.get("said"):
        kept["said"] = case.brief.get("said", "")
    return {**opening.brief, **kept}


def _is_fresh(case: Case, now: datetime) -> bool:
    return case.closed_at is not None and now - case.closed_at <= timedelta(days=SAME_CASE_DAYS)


def _case_in_words(case: Case) -> dict[str, Any]:
    return {
        "number": case.number,
        "opened": case.opened_at.isoformat(),
        "closed": case.closed_at.isoformat() if case.closed_at else None,
        "status": case.status,
        "with": case.holder_name,
        "topic": case.topic,
        "urgency": case.urgency,
        "labels": list(case.labels),
        "brief": case.brief,
        "satisfaction": case.satisfaction,
    }


def _message_in_words(row: CaseMessageRow) -> dict[str, Any]:
    message = message_of(row)
    return {
        "at": message.at.isoformat(),
        "by": message.name or message.author,
        "kind": "note" if message.author == "note" else message.kind,
        "text": message.text,
    }
