"""Since when learners wait for somebody of the desk, and when who has them last gave a sign."""

from collections.abc import Sequence
from datetime import datetime

from bot.cases.case import Case
from bot.cases.message import CaseMessage
from bot.memory import Cases


def waits_of(cases: Cases, of: Sequence[Case]) -> dict[int, datetime]:
    """Return since when the learners of some cases wait, by number; those who do not are left out.

    Whoever was never answered waits since the case was opened; whoever was, since they wrote again,
    or since whoever had their case gave it back.
    """
    owed = [case for case in of if case.status in ("waiting", "claimed")]
    answered = [case.number for case in owed if case.replied_at]
    unanswered = cases.unanswered(answered) if answered else {}
    waits: dict[int, datetime] = {}
    for case in owed:
        since = unanswered.get(case.number) if case.replied_at else case.opened_at
        if since is not None:
            waits[case.number] = since
        elif case.status == "waiting":
            waits[case.number] = case.moved_at or case.opened_at
    return waits


def last_sign(case: Case, messages: Sequence[CaseMessage]) -> datetime:
    """Return when the holder of a case was reminded, or wrote a note since.

    Args:
        case: The case.
        messages: What was written in it.
    """
    notes = [
        each.at for each in messages if each.author == "note" and each.name == case.holder_name
    ]
    return max([*notes, case.reminded_at or case.opened_at])
