"""The running bot: updates in, turns taken, calls out; a crash anywhere loses nothing."""

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from telegram import Bot

from bot.dialogue import Event, State, Turn
from bot.memory import Memory
from bot.telegram.advisors import Advisors
from bot.telegram.answering import Answering
from bot.telegram.deliveries import Deliveries
from bot.telegram.fetching import Fetching
from bot.telegram.lanes import Lanes
from bot.telegram.reading import read
from bot.telegram.sending import Sending
from bot.telegram.slowing import Slowing
from bot.telegram.staff import CatalogueChat, StaffSide
from bot.telegram.watching import Watching
from bot.telegram.writing import Writing
from bot.turns import Incoming

# One encodes while another prepares; more only wait for the same two cores.
N_THREADS = 2

# How long what is in hand may take when the bot is asked to end.
_GRACE_SECONDS = 10.0


class Running:
    """The parts of one process, joined: lanes, answering, writing, sending.

    Args:
        bot: The Bot API.
        memory: What outlives the process.
        take_step: Takes one step of a dialogue.
        username: The bot's own name on Telegram.
        keeps_words: Tells whether there is a desk, whose people may read what was said.
        sending: Makes the calls; made here unless a test brings its own.
        writing: Groups the writes; likewise.
        deliveries: Told what became of advisors' replies.
        staff: The staff group; None where there is none.
        advisors: Deals with what advisors ask in private; None where there is no desk.
        catalogues: Deals with what staff send and press about the catalogue; likewise.
        slowing: Lets answers to abuse and to floods come later; None where all come at once.
    """

    def __init__(
        self,
        bot: Bot,
        memory: Memory,
        take_step: Callable[[State, Event], Turn],
        *,
        username: str = "",
        keeps_words: Callable[[], bool] = lambda: False,
        sending: Sending | None = None,
        writing: Writing | None = None,
        deliveries: Deliveries | None = None,
        staff: StaffSide | None = None,
        advisors: Advisors | None = None,
        catalogues: CatalogueChat | None = None,
        slowing: Slowing | None = None,
    ) -> None:
        self._memory = memory
        self._executor = ThreadPoolExecutor(N_THREADS, thread_name_prefix="step")
        self.writing = writing or Writing(memory)
        self.sending = sending or Sending(
            memory,
            self.writing,
            bot,
            deliveries=deliveries,
            show=staff.group.show if staff else None,
        )
        self.watching = Watching(memory, self.sending.owe)
        self.answering = Answering(
            memory,
            self.writing,
            take_step,
            executor=self._executor,
            owe=self.sending.owe,
            username=username,
            fetch=Fetching(bot),
            keeps_words=keeps_words,
            staff_desk=staff.desk if staff else None,
            advisors=advisors,
            catalogues=catalogues,
            slowing=slowing,
        )
        self._staff = staff
        self.lanes = Lanes(self.answering.handle)

    @property
    def n_waiting(self) -> int:
        """How many updates are on disk and not answered yet."""
        return self.lanes.n_waiting

    async def resume(self) -> None:
        """Take up what an earlier process left: first what it owed, then what it had not heard."""
        if self._staff is not None:
            await self._staff.group.catch_up()
        for owed in await asyncio.to_thread(self._memory.owed):
            self.sending.owe(owed)
        for incoming in await asyncio.to_thread(self._memory.open_updates):
            self.lanes.add(incoming)

    async def accept(self, payloads: Sequence[dict[str, Any]]) -> None:
        """Take updates in; when this returns they are on disk, and Telegram may forget them."""
        incoming = [
            Incoming(payload["update_id"], read(payload).person, payload) for payload in payloads
        ]
        for new in await self.writing.take_in(incoming):
            self.lanes.add(new)

    async def settled(self) -> None:
        """Return when everything that was taken in is answered, sent and written."""
        await self.lanes.drained()
        await self.sending.drained()
        await self.writing.drained()

    async def finish(self) -> None:
        """Deal with what was taken in, so that after an orderly end nothing is in doubt."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.settled(), timeout=_GRACE_SECONDS)
        self._executor.shutdown(wait=False, cancel_futures=True)
