"""Somebody leaves the desk: nobody waits for an answer of theirs."""

from bot.cases.case import HELD, Advisor
from bot.helping.helping import Helping
from bot.memory import Cases


def let_go(cases: Cases, helping: Helping, leaving: Advisor, by: Advisor) -> int:
    """Put the cases of somebody who has left back into the queue; their learners are told.

    Args:
        cases: Knows the cases.
        helping: Releases them.
        leaving: Who has left.
        by: Who lets them go.

    Returns:
        How many there were.
    """
    held = [each for each in cases.all(statuses=tuple(HELD)) if each.holder == leaving.pk]
    for case in held:
        helping.release(case.number, by)
    return len(held)
