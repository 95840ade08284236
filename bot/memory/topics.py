"""What the staff group shows of each case, where the group is, and what it lacks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from secrets import token_hex
from typing import Any

from sqlalchemy import Connection, Engine, delete, insert, update
from sqlmodel import Session, col, select

from bot.memory.desk_tables import CaseMessageRow, CaseRow, CaseTopicRow, DeskSettingRow
from bot.memory.tables import LATER, OutboxRow
from catalog.database import writing

_SETTING = "staff_group"


@dataclass(frozen=True)
class Shown:
    """What a case's topic shows at present.

    Attributes:
        brief_id: Number of the message with the brief, None where there is none yet.
        title: Its title.
        brief_digest: Hash of the brief and its buttons.
        is_closed: Whether it is closed.
        is_called: Whether everybody was called to an urgent case.
    """

    brief_id: int | None = None
    title: str = ""
    brief_digest: str = ""
    is_closed: bool = False
    is_called: bool = False


class Topics:
    """The group's own memory. Every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing = writing(engine)
        self._moved: dict[str, str] | None = None

    # -- topics of cases

    def of(self, number: int) -> Shown:
        """Return what the topic of a case shows; of a case without a topic, nothing."""
        with Session(self._engine) as session:
            row = session.get(CaseTopicRow, number)
            if row is None:
                return Shown()
            return Shown(row.brief_id, row.title, row.brief_digest, row.is_closed, row.is_called)

    def begin(self, number: int, thread_id: int, title: str) -> Shown:
        """Note a new topic of a case."""
        shown = Shown(title=title)
        with self._writing.begin() as connection:
            _set_thread(connection, number, thread_id)
            _keep(connection, number, shown)
        return shown

    def keep(self, number: int, shown: Shown) -> None:
        """Note what the topic of a case shows now."""
        with self._writing.begin() as connection:
            _keep(connection, number, shown)

    def forget(self, number: int) -> None:
        """Note that the topic of a case is gone, with all that stood in it."""
        with self._writing.begin() as connection:
            _set_thread(connection, number, None)
            connection.execute(delete(CaseTopicRow).where(col(CaseTopicRow.case_pk) == number))
            connection.execute(
                update(CaseMessageRow)
                .where(col(CaseMessageRow.case_pk) == number)
                .values(thread_message_id=None)
            )

    def owe(
        self, numbers: Sequence[int], *, what: str, at: datetime | None = None, **more: int
    ) -> None:
        """Leave in the outbox that cases are to be shown, now or at a time; once for a time.

        Args:
            numbers: The cases.
            what: What happens to them.
            at: When they are to be shown, None for now.
            more: What else the group needs to know.
        """
        when = token_hex(8) if at is None else f"{at.timestamp():.0f}"
        owed = {f"case{number}.{what}.{when}": number for number in numbers}
        with self._writing.begin() as connection:
            known = select(OutboxRow.key).where(col(OutboxRow.key).in_(list(owed)))
            for key in set(owed) - set(connection.execute(known).scalars()):
                payload = {"case": owed[key], "what": what, "message": 0, **more}
                connection.execute(
                    insert(OutboxRow).values(
                        key=key,
                        chat_id=f"case:{owed[key]}",
                        method="case",
                        payload=payload,
                        status=LATER,
                        attempts=0,
                        not_before=at,
                    )
                )

    # -- the group

    def settle_in(self, configured: str) -> None:
        """Note which group this is; the topics of another one are forgotten.

        Numbers of topics and messages count from one in each group: those of a former group would
        be taken for others here.
        """
        kept = self._setting()
        if kept.get("group") == configured:
            return
        with self._writing.begin() as connection:
            connection.execute(
                update(CaseRow).where(col(CaseRow.thread_id).is_not(None)).values(thread_id=None)
            )
            connection.execute(
                update(CaseMessageRow)
                .where(col(CaseMessageRow.thread_message_id).is_not(None))
                .values(thread_message_id=None)
            )
            connection.execute(delete(CaseTopicRow))
        self._set({**kept, "group": configured})

    def address(self, configured: str) -> str:
        """Return where the group is now: Telegram moves one that becomes a supergroup."""
        if self._moved is None:
            kept = self._setting()
            self._moved = {kept["configured"]: kept["now_at"]} if "now_at" in kept else {}
        return self._moved.get(configured, configured)

    def move(self, configured: str, now_at: str) -> None:
        """Note that the group has another address."""
        self._set({**self._setting(), "configured": configured, "now_at": now_at})
        self._moved = {configured: now_at}

    def fault(self) -> tuple[str, datetime] | None:
        """Return what the group lacks and since when, None where all is well."""
        kept = self._setting()
        if not kept.get("fault"):
            return None
        return str(kept["fault"]), datetime.fromisoformat(kept["since"])

    def note_fault(self, fault: str) -> bool:
        """Note what the group lacks, "" for nothing; tell whether that is news.

        Args:
            fault: "rights" to manage topics or to delete messages, "pins" for that to pin, "forum"
                for a group without topics, "member" for one that the bot is not in.
        """
        kept = self._setting()
        if kept.get("fault", "") == fault:
            return False
        self._set({**kept, "fault": fault, "since": datetime.now(UTC).isoformat()})
        return True

    def clear_faults(self, faults: Sequence[str]) -> bool:
        """Note that the group lacks none of these any more; tell whether it did."""
        return self._setting().get("fault") in faults and self.note_fault("")

    def _setting(self) -> dict[str, Any]:
        with Session(self._engine) as session:
            row = session.get(DeskSettingRow, _SETTING)
            return dict(row.value) if row is not None else {}

    def _set(self, value: dict[str, Any]) -> None:
        mine = col(DeskSettingRow.name) == _SETTING
        with self._writing.begin() as connection:
            changed = connection.execute(update(DeskSettingRow).where(mine).values(value=value))
            if not changed.rowcount:
                connection.execute(insert(DeskSettingRow).values(name=_SETTING, value=value))


def _set_thread(connection: Connection, number: int, thread_id: int | None) -> None:
    connection.execute(update(CaseRow).where(col(CaseRow.pk) == number).values(thread_id=thread_id))


def _keep(connection: Connection, number: int, shown: Shown) -> None:
    values = {
        "brief_id": shown.brief_id,
        "title": shown.title,
        "brief_digest": shown.brief_digest,
        "is_closed": shown.is_closed,
        "is_called": shown.is_called,
    }
    mine = col(CaseTopicRow.case_pk) == number
    if connection.execute(update(CaseTopicRow).where(mine).values(**values)).rowcount:
        return
    # The learner may have erased the case in the meantime.
    if connection.execute(select(CaseRow.pk).where(CaseRow.pk == number)).first():
        connection.execute(insert(CaseTopicRow).values(case_pk=number, **values))
