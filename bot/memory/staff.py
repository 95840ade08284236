"""Who is at the desk, and how they sign in: one-time links and sessions, only their hashes kept."""

import secrets
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any, Literal

from sqlalchemy import Engine, Row, delete, insert, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from bot.cases.case import Advisor
from bot.memory import audit
from bot.memory.case_rows import utc_or_none
from bot.memory.desk_tables import SignInRow, StaffRow
from bot.refusals import NotUsableError
from catalog.database import writing

Kind = Literal["link", "session"]

# How long a one-time link is good, and a session at the desk.
LASTS: dict[Kind, timedelta] = {"link": timedelta(minutes=10), "session": timedelta(hours=12)}


class UnknownPersonError(NotUsableError, LookupError):
    """Nobody at the desk has that name."""

    def __init__(self, name: str) -> None:
        super().__init__("refused-nobody", name=name)
        self.name = name


class Staff:
    """The people of the desk. Every method is one transaction."""

    def __init__(
        self, engine: Engine, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._engine = engine
        self._writing = writing(engine)
        self._now = now

    def add(
        self,
        name: str,
        *,
        role: Literal["advisor", "staff"] = "advisor",
        telegram_id: str = "",
        capacity: int = 10,
        languages: Sequence[str] = (),
        topics: Sequence[str] = (),
        by: str = "command line",
    ) -> Advisor:
        """Add somebody, or change who is there under that name.

        Raises:
            NotUsableError: The name is empty, or the Telegram account belongs to somebody else.
        """
        name = " ".join(name.split())
        if not name:
            raise NotUsableError("refused-name")
        values = {
            "role": role,
            "telegram_id": telegram_id or None,
            "capacity": capacity,
            "languages": list(languages),
            "topics": list(topics),
            "is_active": True,
        }
        try:
            with self._writing.begin() as connection:
                known = connection.execute(
                    select(StaffRow.pk).where(StaffRow.name == name)
                ).scalar()
                if known is None:
                    connection.execute(
                        insert(StaffRow).values(name=name, created_at=self._now(), **values)
                    )
                else:
                    connection.execute(
                        update(StaffRow).where(col(StaffRow.pk) == known).values(**values)
                    )
                audit.note(connection, by, "added to the desk", name, role)
        except IntegrityError as taken:
            raise NotUsableError("refused-account", account=telegram_id) from taken
        return next(each for each in self.all() if each.name == name)

    def remove(self, name: str, *, by: str = "command line") -> None:
        """Let somebody no longer act; the log keeps their name, their sessions end.

        Raises:
            UnknownPersonError: Nobody has that name.
        """
        with self._writing.begin() as connection:
            pk = connection.execute(select(StaffRow.pk).where(StaffRow.name == name)).scalar()
            if pk is None:
                raise UnknownPersonError(name)
            connection.execute(
                update(StaffRow)
                .where(col(StaffRow.pk) == pk)
                .values(is_active=False, here_until=None)
            )
            connection.execute(delete(SignInRow).where(col(SignInRow.staff_pk) == pk))
            audit.note(connection, by, "removed from the desk", name)

    def be_here(self, advisor: Advisor, until: datetime | None, *, by: str) -> None:
        """Note until when somebody is at the desk, None for not any more."""
        with self._writing.begin() as connection:
            connection.execute(
                update(StaffRow)
                .where(col(StaffRow.pk) == advisor.pk, col(StaffRow.is_active).is_(True))
                .values(here_until=until)
            )
            audit.note(connection, by, "away" if until is None else "here", advisor.name)

    def all(self) -> list[Advisor]:
        """Return everybody, in the order of their names."""
        with Session(self._engine) as session:
            rows = session.exec(select(StaffRow).order_by(col(StaffRow.name)))
            return [advisor_of(row) for row in rows]

    def of_telegram(self, telegram_id: str) -> Advisor | None:
        """Return who has a Telegram account, None for a stranger or somebody who left."""
        with Session(self._engine) as session:
            row = session.exec(
                select(StaffRow).where(
                    StaffRow.telegram_id == telegram_id, col(StaffRow.is_active).is_(True)
                )
            ).first()
            return advisor_of(row) if row else None

    def issue(self, advisor: Advisor, kind: Kind) -> str:
        """Return a new secret for somebody: 256 bits, of which only the hash is kept."""
        secret, now = secrets.token_urlsafe(32), self._now()
        with self._writing.begin() as connection:
            connection.execute(delete(SignInRow).where(col(SignInRow.expires_at) < now))
            connection.execute(
                insert(SignInRow).values(
                    secret_hash=_hash(secret),
                    staff_pk=advisor.pk,
                    kind=kind,
                    expires_at=now + LASTS[kind],
                    created_at=now,
                )
            )
        return secret

    def use_link(self, secret: str) -> Advisor | None:
        """Return whose one-time link it is, once; None where it is used, old or unknown."""
        with self._writing.begin() as connection:
            pk = connection.execute(
                select(SignInRow.staff_pk).where(
                    SignInRow.secret_hash == _hash(secret),
                    SignInRow.kind == "link",
                    SignInRow.expires_at > self._now(),
                )
            ).scalar()
            connection.execute(
                delete(SignInRow).where(
                    col(SignInRow.secret_hash) == _hash(secret), col(SignInRow.kind) == "link"
                )
            )
        return self._active(pk)

    def of_session(self, secret: str) -> Advisor | None:
        """Return whose session it is, None where it ended or they left."""
        with Session(self._engine) as session:
            pk = session.exec(
                select(SignInRow.staff_pk).where(
                    SignInRow.secret_hash == _hash(secret),
                    SignInRow.kind == "session",
                    SignInRow.expires_at > self._now(),
                )
            ).first()
        return self._active(pk)

    def end_session(self, secret: str) -> None:
        """Sign somebody out."""
        with self._writing.begin() as connection:
            connection.execute(delete(SignInRow).where(col(SignInRow.secret_hash) == _hash(secret)))

    def _active(self, pk: int | None) -> Advisor | None:
        if pk is None:
            return None
        with Session(self._engine) as session:
            row = session.get(StaffRow, pk)
            return advisor_of(row) if row is not None and row.is_active else None


def _hash(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()


def advisor_of(row: StaffRow | Row[Any]) -> Advisor:
    """Return the person of a row."""
    return Advisor(
        pk=row.pk or 0,
        name=row.name,
        role="staff" if row.role == "staff" else "advisor",
        telegram_id=row.telegram_id or "",
        capacity=row.capacity,
        is_active=row.is_active,
        languages=tuple(row.languages),
        topics=tuple(row.topics),
        here_until=utc_or_none(row.here_until),
        given_at=utc_or_none(row.given_at),
    )
