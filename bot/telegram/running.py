"""The running bot: poll, save, answer, send; a crash anywhere repeats a step and loses nothing."""

import asyncio
import contextlib
import logging
import signal
from datetime import date

from telegram import Bot, BotCommand
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter
from telegram.request import HTTPXRequest

from bot.app import App
from bot.memory import Incoming, Memory
from bot.messages import languages, messages
from bot.telegram.answering import Answering
from bot.telegram.errors import NoTokenError, RefusedTokenError
from bot.telegram.sending import Sending, seconds_of
from bot.telegram.token import is_well_formed
from bot.telegram.updates import ALLOWED_UPDATES, person_of
from recommender.advising import Recommender

log = logging.getLogger("advisor.telegram")

POLL_SECONDS = 50
BATCH = 100
COMMANDS = ("start", "help", "person", "privacy", "forget")


class Running:
    """Polling, answering and sending, each in its own task, joined by the two tables."""

    def __init__(self, bot: Bot, memory: Memory, answering: Answering, sending: Sending) -> None:
        self._bot = bot
        self._memory = memory
        self._answering = answering
        self._sending = sending
        self._came = asyncio.Event()
        self._owed = asyncio.Event()
        self._offset: int | None = None

    async def until_stopped(self, stop: asyncio.Event) -> None:
        """Run until `stop` is set; then let what is in hand come to an end."""
        tasks = [
            asyncio.create_task(each)
            for each in (self._poll(), self._answer(), self._send(), stop.wait())
        ]
        # What an earlier process left open comes first.
        self._came.set()
        self._owed.set()
        done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)
        for task in done:
            task.result()

    async def poll_once(self, *, seconds: int = POLL_SECONDS) -> int:
        """Take in what Telegram has; return how many updates came.

        The offset that confirms them moves only after they are committed: after a crash
        Telegram delivers them again, and the inbox knows them by their number.
        """
        updates = await self._bot.get_updates(
            offset=self._offset,
            limit=BATCH,
            timeout=seconds,
            allowed_updates=ALLOWED_UPDATES,
        )
        incoming = [_incoming(update.to_dict()) for update in updates]
        await asyncio.to_thread(self._memory.take_in, incoming)
        if incoming:
            self._offset = max(each.update_id for each in incoming) + 1
        return len(incoming)

    async def _poll(self) -> None:
        pause = 1.0
        while True:
            try:
                if await self.poll_once():
                    self._came.set()
                pause = 1.0
            except RetryAfter as told:
                await asyncio.sleep(seconds_of(told))
            except Conflict:
                log.warning("another process polls with this token; trying again")
                await asyncio.sleep(10)
            except NetworkError:
                log.warning("Telegram cannot be reached; trying again in %.0f s", pause)
                await asyncio.sleep(pause)
                pause = min(2 * pause, 60.0)

    async def _answer(self) -> None:
        while True:
            await self._came.wait()
            self._came.clear()
            while await asyncio.to_thread(self._answering.answer_all):
                self._owed.set()

    async def _send(self) -> None:
        while True:
            # Postponed calls come due without any new event.
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._owed.wait(), timeout=1.0)
            self._owed.clear()
            await self._sending.send_all()


def _incoming(payload: dict) -> Incoming:  # type: ignore[type-arg]
    return Incoming(payload["update_id"], person_of(payload), payload)


def run(app: App) -> None:
    """Answer people on Telegram until SIGINT or SIGTERM.

    Raises:
        NoTokenError: No token is set.
        RefusedTokenError: Telegram does not know the token.
    """
    token = app.settings.telegram_token
    if token is None or not token.get_secret_value():
        raise NoTokenError
    if not is_well_formed(token.get_secret_value()):
        raise RefusedTokenError
    bot = Bot(
        token.get_secret_value(),
        base_url=f"{app.settings.telegram_api_url}/bot",
        request=HTTPXRequest(connection_pool_size=32),
        get_updates_request=HTTPXRequest(read_timeout=POLL_SECONDS + 10),
    )
    asyncio.run(_run(app, bot))


async def _run(app: App, bot: Bot) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    memory = Memory(app.engine)

    def recommender(today: date) -> Recommender:
        return app.recommender(today=today)

    # Before the first message comes, not while somebody waits.
    await asyncio.to_thread(recommender, date.today())  # noqa: DTZ011 - the desk's own day
    answering = Answering(memory, bot, recommender, contact=app.settings.contact, today=date.today)
    try:
        if await connected(bot, stop):
            await Running(bot, memory, answering, Sending(memory, bot)).until_stopped(stop)
    except InvalidToken as refused:
        raise RefusedTokenError from refused
    finally:
        await bot.shutdown()


async def connected(bot: Bot, stop: asyncio.Event, *, pause: float = 5.0) -> bool:
    """Greet Telegram, again and again until it can be reached; False if stopped before."""
    is_told = False
    while not stop.is_set():
        try:
            await bot.initialize()
            await introduce(bot)
        except NetworkError:
            if not is_told:
                log.warning("Telegram cannot be reached; trying again until it can")
                is_told = True
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), timeout=pause)
        else:
            return True
    return False


async def introduce(bot: Bot) -> None:
    """Tell Telegram the commands, with their descriptions in each language."""
    for language in languages():
        say = messages(language)
        commands = [BotCommand(name, say(f"command-{name}")) for name in COMMANDS]
        is_default = language == "en"
        await bot.set_my_commands(commands, language_code=None if is_default else language)
