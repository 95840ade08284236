"""Many small writes -> few commits: what comes while one commit is under way goes into the next."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.memory import Memory, check_saved
from bot.turns import Incoming, SavedTurn

PAUSE_SECONDS = 1.0


class Writing:
    """Saves updates, turns and "sent" in groups; each caller is told when his part is on disk."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._next = _Group()
        self._task: asyncio.Task[None] | None = None

    async def take_in(self, updates: Sequence[Incoming]) -> list[Incoming]:
        """Save updates; return those that were not known before, once they are on disk."""
        new: asyncio.Future[list[Incoming]] = asyncio.get_running_loop().create_future()
        self._next.batches.append((updates, new))
        self._start()
        return await new

    async def save(self, turn: SavedTurn) -> None:
        """Save a turn; return once it is on disk.

        Raises:
            HandledBeforeError: The update is handled already.
            StaleStateError: The conversation went on in between.
        """
        saved: asyncio.Future[bool | None] = asyncio.get_running_loop().create_future()
        self._next.turns.append((turn, saved))
        self._start()
        check_saved(turn, is_saved=await saved)

    def sent(self, key: str) -> None:
        """Forget a call that was made; a crash before the next commit makes it once more."""
        self._next.sent.append(key)
        self._start()

    async def pause(self) -> None:
        """Wait a moment: a locked or full disk is not asked a thousand times a second."""
        await asyncio.sleep(PAUSE_SECONDS)

    async def drained(self) -> None:
        """Return when nothing is left to write."""
        while self._task is not None:
            await asyncio.shield(self._task)

    def _start(self) -> None:
        if self._task is None:
            self._task = asyncio.create_task(self._write())

    async def _write(self) -> None:
        try:
            while not self._next.is_empty:
                await self._write_group()
        finally:
            self._task = None

    async def _write_group(self) -> None:
        """Write what waits; if one part cannot be written, the others are all the same."""
        group, self._next = self._next, _Group()
        fault = await self._commit(group)
        if fault is None:
            return
        # Where the disk takes an empty commit, it is one part that cannot be written.
        works = await self._commit(_Group()) is None
        parts = group.parts() if works else [group]
        faults = [await self._commit(part) for part in parts] if works else [fault]
        for part, each in zip(parts, faults, strict=True):
            if each is not None:
                part.tell(each)
                self._next.sent = part.sent + self._next.sent
        # Nobody waits for "sent", and so nobody else lets time pass before the next attempt.
        if faults[0] is not None:
            await self.pause()

    async def _commit(self, group: "_Group") -> Exception | None:
        """Save all of a group; return what kept it from being saved."""
        try:
            new, saved = await asyncio.to_thread(
                self._memory.write,
                [update for batch, _ in group.batches for update in batch],
                [turn for turn, _ in group.turns],
                group.sent,
            )
        except Exception as fault:  # noqa: BLE001 - whoever waits is told, and tries again
            return fault
        for batch, future in group.batches:
            # The same update twice in one group is new once.
            mine = {each.update_id: each for each in batch if each.update_id in new}
            _tell(future, list(mine.values()))
            new -= set(mine)
        for (_, told), is_saved in zip(group.turns, saved, strict=True):
            _tell(told, is_saved)
        return None


@dataclass
class _Group:
    """What goes into one commit, each with whom to tell."""

    batches: "list[tuple[Sequence[Incoming], asyncio.Future[list[Incoming]]]]" = field(
        default_factory=list
    )
    turns: "list[tuple[SavedTurn, asyncio.Future[bool | None]]]" = field(default_factory=list)
    sent: list[str] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        return not (self.batches or self.turns or self.sent)

    def parts(self) -> "list[_Group]":
        """Return "sent", every batch and every turn, each by itself and in this order."""
        return [
            _Group(sent=self.sent),
            *(_Group(batches=[each]) for each in self.batches),
            *(_Group(turns=[each]) for each in self.turns),
        ]

    def tell(self, fault: Exception) -> None:
        """Tell whoever waits that it is not saved."""
        waiting: list[asyncio.Future[Any]] = [future for _, future in self.batches]
        waiting += [future for _, future in self.turns]
        for future in waiting:
            if not future.done():
                future.set_exception(fault)


def _tell(future: "asyncio.Future[Any]", result: Any) -> None:
    if not future.done():
        future.set_result(result)
