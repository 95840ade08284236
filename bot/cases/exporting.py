"""A case as one row of a table, for people who count in a spreadsheet."""

from typing import Any

from bot.cases.case import Case
from bot.cases.hours import WorkingHours


def row_of(case: Case, hours: WorkingHours, *, words: str | None = None) -> dict[str, Any]:
    """Return a case as a row; nothing of it says who the learner is, unless words are asked for.

    Args:
        case: The case.
        hours: When the desk is open: waiting is counted in its minutes.
        words: All that was written, to be exported too; None to leave out what learners said.
    """
    wait = None
    if case.replied_at is not None:
        wait = round(hours.open_minutes(case.opened_at, case.replied_at), 1)
    top = case.brief.get("top", [])
    row: dict[str, Any] = {
        "case": case.number,
        "status": case.status,
        "topic": case.topic,
        "urgency": case.urgency,
        "reason": case.reason,
        "language": case.language,
        "opened": case.opened_at.isoformat(timespec="seconds"),
        "claimed": case.claimed_at.isoformat(timespec="seconds") if case.claimed_at else None,
        "first_answer": case.replied_at.isoformat(timespec="seconds") if case.replied_at else None,
        "closed": case.closed_at.isoformat(timespec="seconds") if case.closed_at else None,
        "minutes_waited": wait,
        "advisor": case.holder_name,
        "times_reopened": case.n_reopened,
        "satisfaction": case.satisfaction,
        "labels": ", ".join(case.labels),
        "first_recommended": top[0].get("id", "") if top else "",
        "corrections": len(case.brief.get("corrections", [])),
        "catalog_release": case.release_id,
        "model_version": case.model_version,
    }
    if words is not None:
        row |= {"goal": case.brief.get("goal", ""), "messages": words}
    return row
