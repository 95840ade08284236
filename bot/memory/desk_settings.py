"""What staff set at the desk: working hours, and replies that are written often."""

from typing import Any

from sqlalchemy import Engine, delete, insert, update
from sqlmodel import Session, col, select

from bot.cases.canned import Canned
from bot.cases.hours import WorkingHours
from bot.memory import audit
from bot.memory.desk_tables import CannedReplyRow, DeskSettingRow
from catalog.database import writing

_HOURS = "hours"
_GIVING = "giving_out"


class DeskSettings:
    """The settings of the desk. Every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing = writing(engine)

    def hours(self) -> WorkingHours | None:
        """Return the working hours, None where nobody set any."""
        with Session(self._engine) as session:
            row = session.get(DeskSettingRow, _HOURS)
            return WorkingHours.from_json(row.value) if row else None

    def set_hours(self, hours: WorkingHours, by: str) -> None:
        """Change the working hours."""
        self._set(_HOURS, hours.as_json(), by, "changed working hours")

    def gives_out(self) -> bool:
        """Tell whether waiting cases are given out by themselves; not until staff say so."""
        with Session(self._engine) as session:
            row = session.get(DeskSettingRow, _GIVING)
            return row is not None and row.value.get("is_on") is True

    def set_giving_out(self, *, is_on: bool, by: str) -> None:
        """Let waiting cases be given out by themselves, or not any more."""
        self._set(_GIVING, {"is_on": is_on}, by, f"turned giving out {'on' if is_on else 'off'}")

    def _set(self, name: str, value: dict[str, Any], by: str, what: str) -> None:
        mine = col(DeskSettingRow.name) == name
        with self._writing.begin() as connection:
            done = connection.execute(update(DeskSettingRow).where(mine).values(value=value))
            if not done.rowcount:
                connection.execute(insert(DeskSettingRow).values(name=name, value=value))
            audit.note(connection, by, what, "desk")

    def canned(self, language: str = "") -> list[Canned]:
        """Return the replies that are written often, of one language or of all, by name."""
        query = select(CannedReplyRow).order_by(
            col(CannedReplyRow.name), col(CannedReplyRow.language)
        )
        if language:
            query = query.where(CannedReplyRow.language == language)
        with Session(self._engine) as session:
            return [
                Canned(row.pk or 0, row.name, row.language, row.text) for row in session.exec(query)
            ]

    def add_canned(self, name: str, language: str, text: str, by: str) -> Canned:
        """Keep a reply; one of that name and language is replaced."""
        mine = (col(CannedReplyRow.name) == name, col(CannedReplyRow.language) == language)
        with self._writing.begin() as connection:
            pk = connection.execute(select(CannedReplyRow.pk).where(*mine)).scalar()
            if pk is None:
                made = connection.execute(
                    insert(CannedReplyRow).values(name=name, language=language, text=text)
                )
                pk = int(made.inserted_primary_key[0]) if made.inserted_primary_key else 0
            else:
                connection.execute(update(CannedReplyRow).where(*mine).values(text=text))
            audit.note(connection, by, "wrote a canned reply", name)
        return Canned(pk, name, language, text)

    def remove_canned(self, pk: int, by: str) -> None:
        """Remove a reply; nothing happens where it is gone already."""
        mine = col(CannedReplyRow.pk) == pk
        with self._writing.begin() as connection:
            name = connection.execute(select(CannedReplyRow.name).where(mine)).scalar()
            if name is not None:
                connection.execute(delete(CannedReplyRow).where(mine))
                audit.note(connection, by, "removed a canned reply", name)
