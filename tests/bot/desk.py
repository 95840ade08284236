"""The bot's side of a test: all that a process holds, so that it can be killed and started."""

from datetime import UTC, datetime, timedelta

from telegram import Bot

from bot.memory import Memory
from bot.telegram.answering import Counsel
from bot.telegram.polling import Polling
from bot.telegram.reading import read
from bot.telegram.running import Running
from bot.telegram.sending import Sending
from bot.telegram.writing import Writing
from bot.turns import Incoming
from tests.fakes import TODAY
from tests.telegram_simulator import OfflineRequest, Server


class Clock:
    """A time that passes only while somebody waits."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 12, tzinfo=UTC)
        self.slept: list[float] = []

    async def sleep(self, seconds: float) -> None:
        """Let the time pass at once."""
        self.slept.append(seconds)
        self.now += timedelta(seconds=seconds)


class MuteSending:
    """A sender whose process dies before it sends anything."""

    def owe(self, owed) -> None:
        """Take a call and never make it."""

    async def drained(self) -> None:
        """Have nothing to do."""


class Desk:
    """One process of the bot, over a simulator in the same process."""

    def __init__(
        self, server: Server, engine, recommender, *, is_mute: bool = False, staffed=None
    ) -> None:
        self.server = server
        self.clock = Clock()
        self.memory = Memory(engine)
        self.writing = Writing(self.memory)
        request = OfflineRequest(server)
        self.bot = Bot(server.token, request=request, get_updates_request=OfflineRequest(server))
        self.sending = (
            MuteSending()
            if is_mute
            else Sending(
                self.memory,
                self.writing,
                self.bot,
                now=lambda: self.clock.now,
                sleep=self.clock.sleep,
            )
        )
        # Somebody is at the advisors' desk where `staffed` says how.
        self.counsel = Counsel(
            lambda _: recommender,
            "call 555-0100",
            lambda: TODAY,
            "advisor_bot",
            desk=lambda: staffed,
        )
        self.running = Running(
            self.bot,
            self.memory,
            self.take_step,
            username="advisor_bot",
            keeps_words=lambda: staffed is not None,
            sending=self.sending,
            writing=self.writing,
        )
        self.polling = Polling(self.bot.base_url, request, self.running)

    def take_step(self, state, event):
        """Take a step of the dialogue; a test may put something in its place."""
        return self.counsel.turn(state, event)

    async def hear_and_die(self) -> None:
        """Save what Telegram has, and do nothing more: the process is killed there."""
        updates = [each.update for each in self.server.updates.waiting()]
        self.memory.take_in(
            [Incoming(each["update_id"], read(each).person, each) for each in updates]
        )

    async def work(self) -> None:
        """Start up, take in what there is, and do everything that is to be done."""
        await self.running.resume()
        await self.polling.once(seconds=0)
        await self.running.settled()
