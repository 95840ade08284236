"""Since when learners wait for somebody of the desk, and whether that is too long."""

from collections.abc import Sequence
from datetime import datetime

from bot.cases.case import Case
from bot.desk.visits import Visit


def waits_of(visit: Visit, cases: Sequence[Case]) -> dict[int, datetime]:
    """Return since when the learners of some cases wait, by number; those who do not are left out.

    Who has a case has been waiting since it was opened until somebody first answers, then since
    they wrote again.
    """
    held = [case.number for case in cases if case.status == "claimed" and case.replied_at]
    unanswered = visit.desk.cases.unanswered(held) if held else {}
    waits = {
        case.number: case.opened_at
        if case.status == "waiting" or not case.replied_at
        else unanswered.get(case.number)
        for case in cases
        if case.status in ("waiting", "claimed")
    }
    return {number: since for number, since in waits.items() if since is not None}


def late_of(visit: Visit, waits: dict[int, datetime]) -> frozenset[int]:
    """Return the numbers of those cases whose learners should have been answered by now."""
    hours, now = visit.helping.hours(), visit.desk.now()
    return frozenset(number for number, since in waits.items() if hours.is_late(since, now))
