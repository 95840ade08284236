"""What the bot remembers. The only SQL in bot."""

from bot.memory.cases import CaseMessage, Cases
from bot.memory.golden import Golden, GoldenGoal
from bot.memory.jobs import Job, Jobs, JobUnderWayError
from bot.memory.memory import (
    MAX_ATTEMPTS,
    UNREACHABLE,
    HandledBeforeError,
    Memory,
    check_saved,
)
from bot.memory.tables import LATER, Conversation, InboxRow, Learner, OutboxRow
from bot.memory.weeks import Weeks

__all__ = [
    "LATER",
    "MAX_ATTEMPTS",
    "UNREACHABLE",
    "CaseMessage",
    "Cases",
    "Conversation",
    "Golden",
    "GoldenGoal",
    "HandledBeforeError",
    "InboxRow",
    "Job",
    "JobUnderWayError",
    "Jobs",
    "Learner",
    "Memory",
    "OutboxRow",
    "Weeks",
    "check_saved",
]
