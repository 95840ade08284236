"""Who talks with the bot and has nobody: what an advisor may step into."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, func
from sqlmodel import Session, col, select

from bot.cases.case import CLOSED
from bot.memory.case_rows import utc
from bot.memory.desk_tables import CaseRow, SpokenRow
from bot.memory.tables import CHANNEL, Conversation, Learner

# So many an advisor looks through; the newest come first.
_MOST = 50


@dataclass(frozen=True)
class Talk:
    """A conversation with the bot, by its last turn.

    Attributes:
        person: The learner's id on their channel.
        at: When they said it, in UTC.
        said: What they said last.
        answered: What the bot answered, as plain text.
        goal: What they look for, in their words; "" where they have not said yet.
    """

    person: str
    at: datetime
    said: str
    answered: str
    goal: str = ""


def talks(engine: Engine, *, since: datetime) -> list[Talk]:
    """Return the conversations that went on since a time, the newest first, without open cases."""
    last = select(func.max(SpokenRow.pk)).group_by(col(SpokenRow.learner_pk))
    helped = select(CaseRow.learner_pk).where(col(CaseRow.status).not_in(CLOSED))
    query = (
        select(SpokenRow, Learner.external_id, Conversation.state)
        .join(Learner, col(Learner.pk) == col(SpokenRow.learner_pk))
        .outerjoin(Conversation, col(Conversation.learner_pk) == col(SpokenRow.learner_pk))
        .where(
            Learner.channel == CHANNEL,
            col(SpokenRow.pk).in_(last),
            SpokenRow.at >= since,
            col(SpokenRow.learner_pk).not_in(helped),
        )
        .order_by(col(SpokenRow.pk).desc())
        .limit(_MOST)
    )
    with Session(engine) as session:
        return [
            Talk(person, utc(row.at), row.said, row.answered, _goal(state))
            for row, person, state in session.exec(query)
        ]


def _goal(state: Mapping[Any, Any] | None) -> str:
    return str(((state or {}).get("goal") or {}).get("text", ""))
