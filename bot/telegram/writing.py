"""Many small writes -> few commits: what comes while one commit is under way goes into the next."""

import asyncio
from collections.abc import Sequence

from bot.memory import Memory
from bot.turns import Incoming, SavedTurn, StaleStateError

# A locked or full disk is not asked a thousand times a second.
PAUSE_SECONDS = 1.0


class Writing:
    """Saves updates, turns and "sent" in groups; each caller is told when his part is on disk."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._updates: list[tuple[Incoming, asyncio.Future[bool]]] = []
        self._turns: list[tuple[SavedTurn, asyncio.Future[bool]]] = []
        self._sent: list[str] = []
        self._task: asyncio.Task[None] | None = None

    async def take_in(self, updates: Sequence[Incoming]) -> list[Incoming]:
        """Save updates; return those that were not known before, once they are on disk."""
        loop = asyncio.get_running_loop()
        waiting = [(update, loop.create_future()) for update in updates]
        self._updates += waiting
        self._start()
        return [update for update, is_new in waiting if await is_new]

    async def save(self, turn: SavedTurn) -> None:
        """Save a turn; return once it is on disk.

        Raises:
            StaleStateError: The conversation went on in between.
        """
        saved: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._turns.append((turn, saved))
        self._start()
        if not await saved:
            raise StaleStateError(f"the conversation is no longer at version {turn.expected}")

    def sent(self, key: str) -> None:
        """Forget a call that was made; a crash before the next commit makes it once more."""
        self._sent.append(key)
        self._start()

    async def drained(self) -> None:
        """Return when nothing is left to write."""
        while self._task is not None:
            await asyncio.shield(self._task)

    def _start(self) -> None:
        if self._task is None:
            self._task = asyncio.create_task(self._write())

    async def _write(self) -> None:
        try:
            while self._updates or self._turns or self._sent:
                await self._write_group()
        finally:
            self._task = None

    async def _write_group(self) -> None:
        updates, self._updates = self._updates, []
        turns, self._turns = self._turns, []
        sent, self._sent = self._sent, []
        try:
            new, saved = await asyncio.to_thread(
                self._memory.write,
                [update for update, _ in updates],
                [turn for turn, _ in turns],
                sent,
            )
        except Exception as fault:  # noqa: BLE001 - whoever waits is told, and tries again
            self._sent = sent + self._sent
            for _, future in [*updates, *turns]:
                if not future.done():
                    future.set_exception(fault)
            await asyncio.sleep(PAUSE_SECONDS)
            return
        for update, future in updates:
            # The same update twice in one group is new once.
            _tell(future, update.update_id in new)
            new.discard(update.update_id)
        for (_, future), is_saved in zip(turns, saved, strict=True):
            _tell(future, is_saved)


def _tell(future: "asyncio.Future[bool]", result: bool) -> None:  # noqa: FBT001 - a result
    if not future.done():
        future.set_result(result)
