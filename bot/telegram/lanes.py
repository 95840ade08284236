"""One ordered lane a person: each one's updates in turn, different people side by side."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

from bot.turns import Incoming


class Lanes:
    """Hands updates to a handler, one at a time for each person.

    Args:
        handle: Deals with one update; it must not raise.
    """

    def __init__(self, handle: Callable[[Incoming], Awaitable[None]]) -> None:
        self._handle = handle
        self._waiting: dict[str, deque[Incoming]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def n_waiting(self) -> int:
        """How many updates are not dealt with yet."""
        return sum(len(lane) for lane in self._waiting.values())

    def add(self, incoming: Incoming) -> None:
        """Put an update at the end of its person's lane."""
        lane = self._waiting.get(incoming.person)
        if lane is not None:
            lane.append(incoming)
            return
        self._waiting[incoming.person] = deque([incoming])
        task = asyncio.create_task(self._run(incoming.person))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def drained(self) -> None:
        """Return when every lane is empty."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))

    async def _run(self, person: str) -> None:
        lane = self._waiting[person]
        while lane:
            # It stays at the head until it is done, so that what comes meanwhile queues behind.
            await self._handle(lane[0])
            lane.popleft()
        del self._waiting[person]
