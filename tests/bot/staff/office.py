"""The bot's side of a test with a staff group: the whole process, over the simulated Telegram."""

from telegram import Bot

from bot.helping import Helping
from bot.helping.presence import Presence
from bot.memory import Cases, Memory
from bot.memory.staff import Staff
from bot.memory.topics import Topics
from bot.settings import Settings
from bot.telegram.answering import Counsel
from bot.telegram.polling import Polling
from bot.telegram.running import Running
from bot.telegram.sending import Sending
from bot.telegram.staff import deliveries_of, staff_side
from bot.telegram.writing import Writing
from tests.bot.desk import Clock, Desk, MuteSending
from tests.fakes import TODAY
from tests.telegram_simulator import OfflineRequest, Server

GROUP = -1001


class Office(Desk):
    """One process of the bot that has a staff group."""

    def __init__(
        self,
        server: Server,
        engine,
        recommender,
        *,
        is_mute: bool = False,
        **settings: str,
    ) -> None:
        self.server = server
        self.clock = Clock()
        self.settings = Settings(**({"staff_group": str(GROUP)} | settings))
        self.cases = Cases(engine, is_mirrored=True, now=self.now)
        self.staff = Staff(engine, now=self.now)
        self.topics = Topics(engine)
        self.memory = Memory(engine, is_mirrored=True, now=self.now)
        self.writing = Writing(self.memory)
        request = OfflineRequest(server)
        self.bot = Bot(server.token, request=request, get_updates_request=OfflineRequest(server))
        self.helping = Helping(
            engine, lambda _: recommender, settings=self.settings, now=self.now, is_mirrored=True
        )
        side = staff_side(
            self.bot,
            engine,
            self.helping,
            self.settings,
            username="advisor_bot",
            now=self.now,
            sleep=self.clock.sleep,
        )
        assert side is not None
        self.side = side
        self.sending = (
            MuteSending()
            if is_mute
            else Sending(
                self.memory,
                self.writing,
                self.bot,
                deliveries=deliveries_of(engine, side),
                show=side.group.show,
                now=self.now,
                sleep=self.clock.sleep,
            )
        )
        self.counsel = Counsel(
            lambda _: recommender,
            "call 555-0100",
            lambda: TODAY,
            "advisor_bot",
            desk=Presence(engine),
        )
        self.running = Running(
            self.bot,
            self.memory,
            self.take_step,
            username="advisor_bot",
            keeps_words=lambda: True,
            sending=self.sending,
            writing=self.writing,
            staff=side,
        )
        self.polling = Polling(self.bot.base_url, request, self.running)

    def now(self):
        """Return the moment that the test is at."""
        return self.clock.now

    async def work(self) -> None:
        """Do everything that is to be done, what other processes left included."""
        await super().work()
        while due := self.memory.take_due(self.clock.now):
            for owed in due:
                self.sending.owe(owed)
            await self.running.settled()
