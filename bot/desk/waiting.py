"""Since when learners wait for somebody, by when they should be answered, and who is late."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.cases.case import Case
from bot.desk.visits import Visit
from bot.helping import CaseView, waiting
from bot.helping.waiting import last_sign


def waits_of(visit: Visit, cases: Sequence[Case]) -> dict[int, datetime]:
    """Return since when the learners of some cases wait, by number; those who do not are left out.

    Args:
        visit: Who looks.
        cases: The cases.
    """
    return waiting.waits_of(visit.desk.cases, cases)


def aim_of(visit: Visit, case: Case) -> int:
    """Return within how many open minutes a case's learner is to be answered, 0 for no such aim."""
    return visit.helping.hours().of(case.urgency).reply_minutes or 0


def dues_of(
    visit: Visit, cases: Sequence[Case], waits: Mapping[int, datetime]
) -> dict[int, datetime]:
    """Return until when those who wait are to be answered, by number of the case."""
    hours = visit.helping.hours()
    dues = {
        case.number: hours.of(case.urgency).answer_by(waits[case.number])
        for case in cases
        if case.number in waits
    }
    return {number: due for number, due in dues.items() if due is not None}


def late_of(visit: Visit, cases: Sequence[Case], waits: Mapping[int, datetime]) -> frozenset[int]:
    """Return the numbers of those cases whose learners should have been answered by now."""
    hours, now = visit.helping.hours(), visit.desk.now()
    return frozenset(
        case.number
        for case in cases
        if case.number in waits and hours.of(case.urgency).is_late(waits[case.number], now)
    )


def lapses_at(visit: Visit, view: CaseView) -> datetime | None:
    """Return when a case goes back to the queue unless its holder gives a sign; None for never."""
    case = view.case
    if not case.is_held or case.reminded_at is None:
        return None
    return visit.helping.hours().of(case.urgency).answer_by(last_sign(case, view.messages))
