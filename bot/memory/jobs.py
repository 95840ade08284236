"""Trainings that staff started in the chat or at the desk: a row each, which a restart finds."""
# No `from __future__ import annotations` here: SQLModel reads the annotations.

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from secrets import token_hex
from typing import Any, Literal

from sqlalchemy import BigInteger, Connection, Engine, and_, insert, or_, update
from sqlmodel import Field, Session, SQLModel, col, select

from bot.memory.tables import LATER, OutboxRow
from bot.turns import Call
from catalog.database import writing

JobStatus = Literal["checked", "training", "passed", "refused", "failed", "published", "discarded"]

# A training that said nothing for so long was broken off with the process that led it.
SILENT_FOR = timedelta(minutes=2)

# What may follow what; so a press that comes twice, or from two people, counts once.
FOLLOWS: dict[JobStatus, tuple[JobStatus, ...]] = {
    "training": ("checked", "failed", "passed", "refused"),
    "passed": ("training",),
    "refused": ("training",),
    "failed": ("training",),
    "published": ("passed", "refused"),
    "discarded": ("checked", "passed", "refused", "failed"),
    "checked": (),
}

# What a chat is told once, when a training has come to it.
ENDINGS: tuple[JobStatus, ...] = ("passed", "refused", "failed")


class JobRow(SQLModel, table=True):
    """A catalogue on its way to people: checked, trained, judged, published or thrown away."""

    __tablename__ = "training_job"
    pk: int | None = Field(default=None, primary_key=True)
    catalog: str = Field(max_length=100, index=True)
    release_id: str = Field(max_length=200)
    by: str = Field(max_length=100)
    status: str = Field(max_length=12)
    label: str = Field(default="", max_length=200)
    fraction: float = 0.0
    version: str = Field(default="", max_length=60)
    problem: str = Field(default="", max_length=1000)
    chat_id: str = Field(default="", max_length=64)
    message_id: int | None = Field(default=None, sa_type=BigInteger)
    language: str = Field(default="", max_length=8)
    told: str = Field(default="", max_length=12)
    started_at: datetime
    updated_at: datetime


@dataclass(frozen=True)
class Job:
    """One catalogue on its way to people.

    Attributes:
        number: What it is known by.
        catalog: Name of the catalogue.
        release_id: The release that is trained for.
        by: Who started it.
        status: Where it stands.
        label: What is being done.
        fraction: How far the training is, in [0, 1].
        version: The model version that came of it, "" before.
        problem: What went wrong, one sentence; "" for nothing.
        chat_id: Chat that is told, "" for none.
        message_id: Message there that tells how far it is.
        language: Language that the chat is told in, "" for the desk's.
        told: The ending that the chat was told of, "" for none yet.
        started_at: When it was started, in UTC.
        updated_at: When it was last heard of, in UTC.
    """

    number: int
    catalog: str
    release_id: str
    by: str
    status: JobStatus
    label: str
    fraction: float
    version: str
    problem: str
    chat_id: str
    message_id: int | None
    language: str
    told: str
    started_at: datetime
    updated_at: datetime

    def is_under_way(self, now: datetime) -> bool:
        """Tell whether it is being trained; a silent one was broken off and can go on."""
        return self.status == "training" and now - self.updated_at < SILENT_FOR

    def seconds_left(self, now: datetime) -> float | None:
        """Return how long the training will take, from how long it took; None at the beginning."""
        if self.fraction < 0.02 or self.status != "training":
            return None
        spent = (now - self.started_at).total_seconds()
        return spent * (1 - self.fraction) / self.fraction


class JobUnderWayError(ValueError):
    """Another training of this catalogue is under way, or this job is past that step."""


class Jobs:
    """The jobs of all catalogues. Every method is one transaction.

    Args:
        engine: The database.
        now: The clock.
    """

    def __init__(
        self, engine: Engine, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._engine = engine
        self._writing = writing(engine)
        self._now = now

    def add(
        self, catalog: str, release_id: str, *, by: str, chat_id: str = "", language: str = ""
    ) -> Job:
        """Note that a release was checked and waits for somebody's word."""
        now = self._now()
        values: dict[str, Any] = {
            "catalog": catalog,
            "release_id": release_id,
            "by": by[:100],
            "status": "checked",
            "label": "",
            "fraction": 0.0,
            "version": "",
            "problem": "",
            "chat_id": chat_id,
            "language": language,
            "told": "",
            "started_at": now,
            "updated_at": now,
        }
        with self._writing.begin() as connection:
            made = connection.execute(insert(JobRow).values(**values))
            number = int(made.inserted_primary_key[0]) if made.inserted_primary_key else 0
        return self.get(number)

    def get(self, number: int) -> Job:
        """Return a job.

        Raises:
            LookupError: There is none of that number.
        """
        with Session(self._engine) as session:
            row = session.get(JobRow, number)
            if row is None:
                raise LookupError(f"There is no training number {number}.")
            return _job(row)

    def newest(self, catalog: str) -> Job | None:
        """Return the newest job of a catalogue, None where there was never one."""
        query = select(JobRow).where(JobRow.catalog == catalog).order_by(col(JobRow.pk).desc())
        with Session(self._engine) as session:
            row = session.exec(query.limit(1)).first()
            return _job(row) if row else None

    def under_way(self) -> list[Job]:
        """Return every job that is being trained, or was when its process ended."""
        with Session(self._engine) as session:
            return [
                _job(row) for row in session.exec(select(JobRow).where(JobRow.status == "training"))
            ]

    def begin(self, number: int, *, by: str) -> Job:
        """Note that a training begins, or goes on after it was broken off.

        Raises:
            JobUnderWayError: One of this catalogue is under way, or this job is past that step.
        """
        now = self._now()
        with self._writing.begin() as connection:
            job = self._locked(connection, number)
            others = connection.execute(
                select(JobRow.pk, JobRow.by).where(
                    JobRow.catalog == job.catalog,
                    JobRow.status == "training",
                    col(JobRow.updated_at) > now - SILENT_FOR,
                )
            ).first()
            if others is not None:
                raise JobUnderWayError(
                    f"A training of {job.catalog}, begun by {others.by}, is under way. Wait for it."
                )
            if job.status != "training" and job.status not in FOLLOWS["training"]:
                raise JobUnderWayError(f"This catalogue is {job.status} already.")
            connection.execute(
                update(JobRow)
                .where(col(JobRow.pk) == number)
                .values(
                    status="training", by=by[:100], problem="", fraction=0.0, label="",
                    told="", started_at=now, updated_at=now,
                )
            )  # fmt: skip
        return self.get(number)

    def progress(self, number: int, label: str, fraction: float) -> None:
        """Note how far a training is."""
        self._change(number, label=label[:200], fraction=fraction)

    def beat(self, number: int) -> None:
        """Note that the process that leads a training is there, though no step was told."""
        self._change(number)

    def finish(
        self, number: int, status: JobStatus, *, version: str = "", problem: str = ""
    ) -> bool:
        """Note how a job went on; return whether it was this call that moved it.

        A job that is past that step already is left alone.
        """
        values: dict[str, Any] = {"status": status, "problem": problem[:1000]}
        if version:
            values["version"] = version
        with self._writing.begin() as connection:
            done = connection.execute(
                update(JobRow)
                .where(col(JobRow.pk) == number, col(JobRow.status).in_(FOLLOWS[status]))
                .values(**values, updated_at=self._now())
            )
            return done.rowcount == 1

    def tell(self, number: int, *, chat_id: str, message_id: int | None) -> None:
        """Note which message tells how far a job is; that is no sign that somebody leads it."""
        with self._writing.begin() as connection:
            connection.execute(
                update(JobRow)
                .where(col(JobRow.pk) == number)
                .values(chat_id=chat_id, message_id=message_id)
            )

    def to_tell(self) -> list[Job]:
        """Return the jobs of which a chat is to be told: under way, or ended and not told yet."""
        ended = and_(col(JobRow.status).in_(ENDINGS), col(JobRow.told) != col(JobRow.status))
        query = (
            select(JobRow)
            .where(JobRow.chat_id != "", or_(col(JobRow.status) == "training", ended))
            .order_by(col(JobRow.pk))
        )
        with Session(self._engine) as session:
            return [_job(row) for row in session.exec(query)]

    def owe(self, job: Job, calls: Sequence[Call]) -> bool:
        """Leave in the outbox what a chat is told of an ending: once, whoever finds it.

        Returns:
            Whether it was this call that left it there.
        """
        with self._writing.begin() as connection:
            told = connection.execute(
                update(JobRow)
                .where(
                    col(JobRow.pk) == job.number,
                    col(JobRow.status) == job.status,
                    col(JobRow.told) != job.status,
                )
                .values(told=job.status)
            )
            if told.rowcount != 1:
                return False
            _leave(connection, calls, about=f"job{job.number}")
            return True

    def leave(self, calls: Sequence[Call]) -> None:
        """Leave calls in the outbox that are of no job: what became of a night, say."""
        with self._writing.begin() as connection:
            _leave(connection, calls, about="night")

    def _change(self, number: int, **values: Any) -> None:
        with self._writing.begin() as connection:
            connection.execute(
                update(JobRow)
                .where(col(JobRow.pk) == number)
                .values(**values, updated_at=self._now())
            )

    def _locked(self, connection: Any, number: int) -> Any:
        found = connection.execute(
            select(JobRow.catalog, JobRow.status).where(JobRow.pk == number).with_for_update()
        ).first()
        if found is None:
            raise LookupError(f"There is no training number {number}.")
        return found


def _leave(connection: Connection, calls: Sequence[Call], *, about: str) -> None:
    which = token_hex(8)
    rows = [
        {
            "key": f"{about}.{which}.{number}",
            "chat_id": call.chat_id,
            "method": call.method,
            "payload": call.payload,
            "status": LATER,
            "attempts": 0,
        }
        for number, call in enumerate(calls)
    ]
    if rows:
        connection.execute(insert(OutboxRow), rows)


def _job(row: JobRow) -> Job:
    return Job(
        number=row.pk or 0,
        catalog=row.catalog,
        release_id=row.release_id,
        by=row.by,
        status=row.status,  # type: ignore[arg-type]
        label=row.label,
        fraction=row.fraction,
        version=row.version,
        problem=row.problem,
        chat_id=row.chat_id,
        message_id=row.message_id,
        language=row.language,
        told=row.told,
        started_at=row.started_at.replace(tzinfo=UTC),
        updated_at=row.updated_at.replace(tzinfo=UTC),
    )
