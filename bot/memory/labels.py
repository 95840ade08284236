"""Judgements of learners and advisors, kept with who, when, and which version was judged."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, insert
from sqlmodel import Session, col, select

from bot.memory.desk_tables import LabelRow
from bot.memory.tables import CHANNEL, Learner
from bot.triage.topics import Topic
from catalog.database import writing
from recommender.labels import Judge, Label


@dataclass(frozen=True)
class TopicLabel:
    """An advisor's word about what a message is about.

    Attributes:
        text: The message.
        language: Its language.
        topic: What it is about.
        who: The advisor's name.
        at: When, in UTC.
        model_version: Version that judged it otherwise.
    """

    text: str
    language: str
    topic: Topic
    who: str
    at: datetime
    model_version: str = ""


class Labels:
    """All labels; a learner who is erased takes theirs along."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing = writing(engine)

    def add(self, label: Label) -> None:
        """Keep a judgement that belongs to no learner and no case."""
        with self._writing.begin() as connection:
            add(connection, label)

    def add_topic(
        self, label: TopicLabel, *, person: str | None = None, case: int | None = None
    ) -> None:
        """Keep an advisor's correction of a topic."""
        with self._writing.begin() as connection:
            connection.execute(
                insert(LabelRow).values(
                    learner_pk=_learner(connection, person),
                    case_pk=case,
                    kind="topic",
                    goal=label.text,
                    language=label.language,
                    topic=label.topic,
                    judge="advisor",
                    who=label.who,
                    at=label.at,
                    model_version=label.model_version,
                )
            )

    def all(self) -> list[Label]:
        """Return every judgement about credentials, oldest first."""
        query = select(LabelRow).where(LabelRow.kind != "topic").order_by(col(LabelRow.pk))
        with Session(self._engine) as session:
            return [_label(row) for row in session.exec(query)]

    def topics(self) -> list[TopicLabel]:
        """Return every correction of a topic, oldest first."""
        query = select(LabelRow).where(LabelRow.kind == "topic").order_by(col(LabelRow.pk))
        with Session(self._engine) as session:
            return [
                TopicLabel(
                    row.goal,
                    row.language,
                    row.topic,  # type: ignore[arg-type]
                    row.who,
                    row.at.replace(tzinfo=UTC),
                    row.model_version,
                )
                for row in session.exec(query)
            ]


def add(
    connection: Connection,
    label: Label,
    *,
    learner_pk: int | None = None,
    case_pk: int | None = None,
) -> None:
    """Keep a judgement within a transaction."""
    connection.execute(
        insert(LabelRow).values(
            learner_pk=learner_pk,
            case_pk=case_pk,
            kind=label.verdict,
            goal=label.goal,
            language=label.language,
            credential_id=label.credential_id,
            over=label.over,
            because=label.because,
            judge=label.judge,
            who=label.who,
            at=label.at,
            release_id=label.release_id,
            model_version=label.model_version,
        )
    )


def _learner(connection: Connection, person: str | None) -> int | None:
    if person is None:
        return None
    found = select(Learner.pk).where(Learner.channel == CHANNEL, Learner.external_id == person)
    return connection.execute(found).scalar()


def _label(row: LabelRow) -> Label:
    judge: Judge = "advisor" if row.judge == "advisor" else "learner"
    return Label(
        goal=row.goal,
        language=row.language,
        credential_id=row.credential_id,
        verdict=row.kind,  # type: ignore[arg-type]
        judge=judge,
        who=row.who,
        at=row.at.replace(tzinfo=UTC),
        over=row.over,
        because=row.because,
        release_id=row.release_id,
        model_version=row.model_version,
    )
