"""Golden goals: what staff keep must be found for them before anything goes live."""
# No `from __future__ import annotations` here: SQLModel reads the annotations.

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, Engine, UniqueConstraint, delete, insert, update
from sqlmodel import Field, SQLModel, col, select

from bot.refusals import NotUsableError
from catalog.database import writing

MAX_GOAL = 1_000


class GoldenGoalRow(SQLModel, table=True):
    """A goal in a learner's words, and the ids of the credentials that must be found for it."""

    __tablename__ = "golden_goal"
    __table_args__ = (UniqueConstraint("catalog", "goal"),)
    pk: int | None = Field(default=None, primary_key=True)
    catalog: str = Field(max_length=100)
    goal: str = Field(max_length=MAX_GOAL)
    credential_ids: list[str] = Field(sa_type=JSON)
    by: str | None = Field(default=None, max_length=200)
    made_at: datetime


@dataclass(frozen=True)
class GoldenGoal:
    """One golden goal.

    Attributes:
        number: What it is removed by.
        goal: The goal, in a learner's words.
        credential_ids: What must be found for it; any of them will do.
        by: Who keeps it.
    """

    number: int
    goal: str
    credential_ids: tuple[str, ...]
    by: str | None


class UnknownGoldenGoalError(ValueError):
    """There is no golden goal of that number."""

    def __init__(self, number: int) -> None:
        super().__init__(
            f"There is no golden goal number {number}. List them with: advisor golden list"
        )
        self.number = number


class Golden:
    """The golden goals of all catalogues. Every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing = writing(engine)

    def add(
        self, catalog: str, goal: str, credential_ids: tuple[str, ...], *, by: str | None = None
    ) -> GoldenGoal:
        """Keep a goal; one that is kept already gets the new credentials.

        Raises:
            NotUsableError: The goal is empty or too long, or no credential is named.
        """
        goal = " ".join(goal.split())
        if not goal or len(goal) > MAX_GOAL or not credential_ids:
            raise NotUsableError("refused-golden", longest=MAX_GOAL)
        values: dict[str, Any] = {
            "credential_ids": list(dict.fromkeys(credential_ids)),
            "by": by,
            "made_at": datetime.now(UTC),
        }
        mine = (col(GoldenGoalRow.catalog) == catalog, col(GoldenGoalRow.goal) == goal)
        with self._writing.begin() as connection:
            changed = connection.execute(update(GoldenGoalRow).where(*mine).values(**values))
            if not changed.rowcount:
                row = {"catalog": catalog, "goal": goal, **values}
                connection.execute(insert(GoldenGoalRow).values(**row))
        return next(each for each in self.all(catalog) if each.goal == goal)

    def remove(self, catalog: str, number: int) -> None:
        """Keep a goal no longer.

        Raises:
            UnknownGoldenGoalError: There is none of that number.
        """
        mine = (col(GoldenGoalRow.catalog) == catalog, col(GoldenGoalRow.pk) == number)
        with self._writing.begin() as connection:
            if not connection.execute(delete(GoldenGoalRow).where(*mine)).rowcount:
                raise UnknownGoldenGoalError(number)

    def all(self, catalog: str) -> tuple[GoldenGoal, ...]:
        """Return the golden goals of a catalogue, oldest first."""
        query = (
            select(
                GoldenGoalRow.pk,
                GoldenGoalRow.goal,
                GoldenGoalRow.credential_ids,
                GoldenGoalRow.by,
            )
            .where(GoldenGoalRow.catalog == catalog)
            .order_by(col(GoldenGoalRow.pk))
        )
        with self._engine.connect() as connection:
            return tuple(
                GoldenGoal(row.pk, row.goal, tuple(row.credential_ids), row.by)
                for row in connection.execute(query)
            )
