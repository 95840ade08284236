"""Calls whose time comes while the bot runs, and those that other processes leave in the outbox."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from datetime import UTC, datetime

from bot.memory import Memory
from bot.turns import Owed

log = logging.getLogger("advisor.telegram")

# How long an advisor's reply, or a reminder, may lie there before it is seen.
SECONDS_BETWEEN_LOOKS = 0.5


class Watching:
    """Looks into the outbox again and again for what has become due.

    Args:
        memory: Where the outbox is.
        owe: Told of each call that is due.
        now: The clock.
    """

    def __init__(
        self,
        memory: Memory,
        owe: Callable[[Owed], None],
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._memory = memory
        self._owe = owe
        self._now = now

    async def look(self) -> int:
        """Take what is due; return how many calls that were."""
        due = await asyncio.to_thread(self._memory.take_due, self._now())
        for owed in due:
            self._owe(owed)
        return len(due)

    async def until_stopped(self, stop: asyncio.Event) -> None:
        """Look until stopped; a database that fails is asked again at the next look."""
        while not stop.is_set():
            try:
                await self.look()
            except Exception as fault:  # noqa: BLE001 - locked or full: the calls stay there
                log.error("the outbox could not be read (%s)", type(fault).__name__)  # noqa: TRY400
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), timeout=SECONDS_BETWEEN_LOOKS)
