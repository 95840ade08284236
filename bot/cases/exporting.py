"""Cases as rows of a table, one each, for people who count in a spreadsheet."""

from collections.abc import Iterable, Mapping
from typing import Any

from bot.cases.case import Case
from bot.cases.hours import WorkingHours


def rows_of(
    cases: Iterable[Case], hours: WorkingHours, texts: Mapping[int, str] | None = None
) -> list[dict[str, Any]]:
    """Return cases as rows; nothing says who the learners are, unless words are asked for.

    Args:
        cases: The cases.
        hours: When the desk is open: waiting is counted in its minutes.
        texts: All that was written, by case, to be exported too; None to leave out what learners
            said.
    """
    return [
        _row(each, hours, words=None if texts is None else texts.get(each.number, ""))
        for each in cases
    ]


def _row(case: Case, hours: WorkingHours, *, words: str | None) -> dict[str, Any]:
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
