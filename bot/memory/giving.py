"""Waiting cases are given to people, who are reminded of them: each step one transaction."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Engine, func, update
from sqlmodel import Session, col, select

from bot.cases.case import BOT, HELD, Advisor, Case, after
from bot.memory import audit
from bot.memory.case_rows import Mirror, locked, owe, save, tell_of, write
from bot.memory.desk_tables import CaseRow, StaffRow
from bot.memory.staff import advisor_of
from bot.refusals import NotPossibleError
from catalog.database import writing

# Of a case, who is here, and how many cases they hold: who gets it, None for nobody.
Choose = Callable[[Case, Sequence[Advisor], Mapping[int, int]], Advisor | None]

# What people are told where somebody gets a case.
Says = Callable[[Case, Advisor], Sequence[Mapping[str, Any]]]


class Giving:
    """What the desk does by itself. Several processes may do it at once.

    Args:
        engine: The database.
        is_mirrored: Whether there is a staff group, which is told of each change.
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

    def here(self) -> list[Advisor]:
        """Return who is at the desk now, by their keys."""
        with Session(self._engine) as session:
            rows = session.exec(
                select(StaffRow)
                .where(col(StaffRow.is_active).is_(True), col(StaffRow.here_until) > self._now())
                .order_by(col(StaffRow.pk))
            )
            return [advisor_of(row) for row in rows]

    def give(self, number: int, choose: Choose, says: Says) -> Case | None:
        """Give a waiting case to whoever is chosen within the transaction; None where nobody is.

        Whoever might get it is held until it is done: two processes that give out two cases at the
        same moment do not fill somebody beyond what they hold at most.

        Args:
            number: The case.
            choose: Says who gets it, from what is so at that moment.
            says: What the learner and they are told.
        """
        with self._writing.begin() as connection:
            try:
                case, learner_pk = locked(connection, number)
            except NotPossibleError:
                # The learner has erased it.
                return None
            if case.status != "waiting":
                return None
            people = self._held_here(connection)
            to = choose(case, people, _n_held(connection))
            if to is None:
                return None
            changed = after(case, "assign", at=self._now(), by=BOT, to=to)
            save(connection, case, changed, learner_pk)
            tell_of(connection, case, changed, says(case, to))
            connection.execute(
                update(StaffRow).where(col(StaffRow.pk) == to.pk).values(given_at=self._now())
            )
            audit.note(connection, BOT.name, "assign", f"case {number}", to.name)
            self._mirror(connection, number, "given")
        return changed

    def remind(self, case: Case, says: Sequence[Mapping[str, Any]] = ()) -> bool:
        """Note that it was said once that a learner waits too long; tell whether it is news.

        The version stays: whoever has the page of the case open can go on.

        Args:
            case: The case as it was looked at; nothing is done where it has changed since.
            says: What its holder is told, in one call at most.
        """
        with self._writing.begin() as connection:
            try:
                known, _ = locked(connection, case.number)
            except NotPossibleError:
                return False
            if known.version != case.version or known.reminded_at is not None:
                return False
            changed = replace(known, reminded_at=self._now())
            write(connection, known, changed)
            for call in says:
                key = f"case{case.number}.{case.version}.reminded"
                owe(connection, key, str(call["chat_id"]), call)
            audit.note(connection, BOT.name, "reminded", f"case {case.number}", case.holder_name)
            self._mirror(connection, case.number, "reminded")
        return True

    def _held_here(self, connection: Connection) -> list[Advisor]:
        """Return who is here, to be given something in this transaction; in the order of keys."""
        rows = connection.execute(
            select(StaffRow.__table__)  # type: ignore[attr-defined]
            .where(col(StaffRow.is_active).is_(True), col(StaffRow.here_until) > self._now())
            .order_by(col(StaffRow.pk))
            .with_for_update()
        )
        return [advisor_of(row) for row in rows]


def _n_held(connection: Connection) -> dict[int, int]:
    found = connection.execute(
        select(CaseRow.holder, func.count())
        .where(col(CaseRow.status).in_(HELD), col(CaseRow.holder).is_not(None))
        .group_by(col(CaseRow.holder))
    )
    return {holder: count for holder, count in found if holder is not None}
