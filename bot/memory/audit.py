"""The audit log: who saw, answered, changed or exported what, and when."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, insert
from sqlmodel import Session, col, select

from bot.memory.desk_tables import AuditRow
from catalog.database import writing


@dataclass(frozen=True)
class Entry:
    """One line of the log.

    Attributes:
        at: When, in UTC.
        who: Name of who did it; "bot" or "schedule" for the program itself.
        action: What: "claimed", "published", "exported".
        subject: To what: "case 12", a release id.
        detail: More, without any learner's words.
    """

    at: datetime
    who: str
    action: str
    subject: str = ""
    detail: str = ""


class Audit:
    """The log; lines are added and read, never changed."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing = writing(engine)

    def note(self, who: str, action: str, subject: str = "", detail: str = "") -> None:
        """Add a line."""
        with self._writing.begin() as connection:
            note(connection, who, action, subject, detail)

    def entries(self, *, limit: int = 200, subject: str | None = None) -> list[Entry]:
        """Return the newest lines first, of one subject or of all."""
        query = select(AuditRow).order_by(col(AuditRow.pk).desc()).limit(limit)
        if subject is not None:
            query = query.where(AuditRow.subject == subject)
        with Session(self._engine) as session:
            return [
                Entry(row.at.replace(tzinfo=UTC), row.who, row.action, row.subject, row.detail)
                for row in session.exec(query)
            ]


def note(
    connection: Connection, who: str, action: str, subject: str = "", detail: str = ""
) -> None:
    """Add a line within a transaction, so that nothing is done without it."""
    connection.execute(
        insert(AuditRow).values(
            at=datetime.now(UTC),
            who=who[:100],
            action=action,
            subject=subject[:200],
            detail=detail[:500],
        )
    )
