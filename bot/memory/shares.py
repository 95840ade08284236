"""Shortlists that were shared: a number that nobody can guess -> what it shows.

Who shared it is kept only so that it can be erased with them; whoever opens it is not told.
"""
# No `from __future__ import annotations` here: SQLModel reads the annotations.

from datetime import date
from typing import Any

from sqlalchemy import JSON, Connection, Engine, delete, insert
from sqlmodel import Field, Session, SQLModel, col, select

from bot.turns import SharedList

# Of one person; whoever shares more often loses the oldest.
MAX_SHARES = 20


class ShareRow(SQLModel, table=True):
    """A shortlist under an opaque number, until a day."""

    __tablename__ = "share"
    share_id: str = Field(primary_key=True, max_length=40)
    learner_pk: int = Field(foreign_key="learner.pk", ondelete="CASCADE", index=True)
    credential_ids: list[str] = Field(sa_type=JSON)
    shared_on: date
    until: date = Field(index=True)


def shared(engine: Engine, share_id: str, *, today: date) -> tuple[str, ...]:
    """Return the ids of a shared shortlist; none where there is no such one, or not any more."""
    query = select(ShareRow).where(ShareRow.share_id == share_id, col(ShareRow.until) >= today)
    with Session(engine) as session:
        row = session.exec(query).first()
        return tuple(row.credential_ids) if row else ()


def save_share(connection: Connection, learner_pk: int, share: SharedList) -> None:
    """Keep a shared shortlist, as part of the transaction of a turn; clear what is over."""
    connection.execute(delete(ShareRow).where(col(ShareRow.until) < share.shared_on))
    mine = (
        select(ShareRow.share_id)
        .where(ShareRow.learner_pk == learner_pk)
        .order_by(col(ShareRow.shared_on).desc())
        .offset(MAX_SHARES - 1)
    )
    oldest = list(connection.execute(mine).scalars())
    connection.execute(delete(ShareRow).where(col(ShareRow.share_id).in_(oldest)))
    connection.execute(
        insert(ShareRow).values(
            share_id=share.share_id,
            learner_pk=learner_pk,
            credential_ids=list(share.credential_ids),
            shared_on=share.shared_on,
            until=share.until,
        )
    )


def shares_of(session: Session, learner_pk: int) -> list[dict[str, Any]]:
    """Return what a person shared, ready to be handed to them."""
    rows = session.exec(select(ShareRow).where(ShareRow.learner_pk == learner_pk)).all()
    return [
        {
            "credentials": row.credential_ids,
            "shared_on": row.shared_on.isoformat(),
            "until": row.until.isoformat(),
        }
        for row in rows
    ]
