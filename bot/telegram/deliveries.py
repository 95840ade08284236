"""What became of replies on their way to learners: their number there, or that they never came."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

from bot.memory import Cases
from bot.turns import Owed

# As `bot.memory.cases.reply_key` makes them; later edits of a reply have longer keys.
_REPLY = re.compile(r"case\d+\.m(\d+)")


class Deliveries:
    """Notes what became of advisors' replies.

    Args:
        cases: Keeps it.
        mark: Shows at a message of the staff group that the learner has it.
    """

    def __init__(self, cases: Cases, mark: Callable[[int], Awaitable[None]] | None = None) -> None:
        self._cases = cases
        self._mark = mark

    def arrived(self, message: int, answer: Any) -> int | None:
        """Note the number that a reply has in the learner's chat, so that edits find it.

        Args:
            message: Number of the reply, as `reply_of` tells it.
            answer: What Telegram said: the message, as JSON or as the library reads it.

        Returns:
            The message of the staff group that it was written as, None where it was not.
        """
        there = answer["message_id"] if isinstance(answer, dict) else answer.message_id
        self._cases.set_message_ids(message, learner_message_id=int(there))
        found = self._cases.message(message)
        return found[1].thread_message_id if found is not None else None

    def failed(self, message: int, problem: str) -> None:
        """Note that a reply did not arrive; the staff group is told.

        Args:
            message: Number of the reply.
            problem: "blocked" or "refused".
        """
        self._cases.note_problem(message, problem)

    async def mark(self, thread_message_id: int | None) -> None:
        """Show in the staff group that the learner has a message."""
        if self._mark is not None and thread_message_id:
            await self._mark(thread_message_id)


def reply_of(owed: Owed) -> int | None:
    """Return the number of the reply that a call brings to a learner, None for any other call."""
    found = _REPLY.fullmatch(owed.key)
    return int(found[1]) if found else None
