"""Counts of each week: how many goals, how surely served, in which fields, and what nothing served.

No row says who: an aim is kept without its limits and story, without numbers and addresses, and
only as a count of a week.
"""
# No `from __future__ import annotations` here: SQLModel reads the annotations.

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from sqlalchemy import Engine, UniqueConstraint, insert, update
from sqlmodel import Field, Session, SQLModel, col, select

from catalog.database import writing

Kind = Literal["goal", "field", "chance", "unserved"]

MAX_NAME = 200


class WeekCount(SQLModel, table=True):
    """How often something was counted in a week that began on `week`, a Monday."""

    __tablename__ = "week_count"
    __table_args__ = (UniqueConstraint("catalog", "week", "kind", "name"),)
    pk: int | None = Field(default=None, primary_key=True)
    catalog: str = Field(max_length=100)
    week: date
    kind: str = Field(max_length=20)
    name: str = Field(max_length=MAX_NAME)
    n: int = 0


@dataclass(frozen=True)
class Counted:
    """One count of one week."""

    week: date
    kind: str
    name: str
    n: int


class Weeks:
    """The counts. Every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing = writing(engine)

    def add(self, catalog: str, day: date, counts: Mapping[tuple[str, str], int]) -> None:
        """Add to the counts of a day's week.

        Args:
            catalog: Name of the catalogue.
            day: The day.
            counts: (kind, name) -> how often.
        """
        week = day - timedelta(days=day.weekday())
        with self._writing.begin() as connection:
            for (kind, name), n in counts.items():
                own = {"catalog": catalog, "week": week, "kind": kind, "name": name[:MAX_NAME]}
                mine = [col(getattr(WeekCount, key)) == value for key, value in own.items()]
                changed = connection.execute(
                    update(WeekCount).where(*mine).values(n=WeekCount.n + n)
                )
                if not changed.rowcount:
                    connection.execute(insert(WeekCount).values(**own, n=n))

    def since(self, catalog: str, day: date) -> tuple[Counted, ...]:
        """Return the counts of the weeks that end on or after a day, oldest first."""
        query = (
            select(WeekCount)
            .where(WeekCount.catalog == catalog, col(WeekCount.week) > day - timedelta(days=7))
            .order_by(col(WeekCount.week), col(WeekCount.pk))
        )
        with Session(self._engine) as session:
            return tuple(
                Counted(row.week, row.kind, row.name, row.n) for row in session.exec(query)
            )
