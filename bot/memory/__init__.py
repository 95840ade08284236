"""What the bot remembers. The only SQL in bot."""

from bot.memory.memory import (
    LATER,
    MAX_ATTEMPTS,
    UNREACHABLE,
    HandledBeforeError,
    Memory,
    check_saved,
)
from bot.memory.tables import Conversation, InboxRow, Learner, OutboxRow

__all__ = [
    "LATER",
    "MAX_ATTEMPTS",
    "UNREACHABLE",
    "Conversation",
    "HandledBeforeError",
    "InboxRow",
    "Learner",
    "Memory",
    "OutboxRow",
    "check_saved",
]
