"""The same conversations in process, over polling and over a webhook: the same words each time."""

import asyncio
import re
import socket
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest
from telegram import Bot

from bot.memory import Memory
from bot.settings import Settings
from bot.telegram.answering import Counsel
from bot.telegram.polling import Polling
from bot.telegram.request import AiohttpRequest
from bot.telegram.running import Running
from bot.telegram.starting import tell_the_way
from bot.telegram.token import secret_of
from bot.telegram.webhook import webhook_app
from bot.web import serve
from tests.bot.desk import Desk
from tests.bot.talk import Talk
from tests.bot.test_conversations import SPOKEN, turns
from tests.fakes import TODAY
from tests.telegram_simulator import Person, Server
from tests.telegram_simulator.served import served

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

PUBLIC = "https://advisor.example/hook"


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class OverTheWire:
    """A bot of its own process's parts, talking to a simulator through sockets."""

    def __init__(self, engine, recommender, *, has_webhook: bool) -> None:
        self.server = Server()
        self.port = free_port()
        self._engine, self._recommender = engine, recommender
        self._has_webhook = has_webhook

    @contextmanager
    def telegram(self):
        at = f"http://127.0.0.1:{self.port}/hook"
        with served(self.server, webhook_at=at) as address:
            yield address

    @asynccontextmanager
    async def bot(self, address: str):
        stop = asyncio.Event()
        request = AiohttpRequest()
        bot = Bot(
            self.server.token,
            base_url=f"{address}/bot",
            request=AiohttpRequest(),
            get_updates_request=request,
        )
        settings = Settings(webhook_url=PUBLIC if self._has_webhook else None)
        async with bot:
            counsel = Counsel(lambda _: self._recommender, "", lambda: TODAY)
            running = Running(bot, Memory(self._engine), counsel.turn)
            await tell_the_way(bot, settings)
            await running.resume()
            if self._has_webhook:
                app = webhook_app(running, path="/hook", secret=secret_of(bot.token))
                feed = serve(app, host="127.0.0.1", port=self.port, stop=stop)
            else:
                feed = Polling(bot.base_url, request, running).until_stopped(stop)
            task = asyncio.create_task(feed)
            yield running
            stop.set()
            await task
            await running.finish()


async def answer(person: Person, running: Running) -> str:
    for _ in range(500):
        await asyncio.sleep(0.01)
        if read := person.reads():
            await running.settled()
            return "\n".join([*read, *person.reads()])
    pytest.fail(f"no answer came:\n{person.screen()}")


def said_in(path: Path) -> list[str]:
    return [said for said, _ in turns(path.read_text("utf-8"))]


def expected(words: list[str], recommender) -> list[str]:
    talk = Talk(recommender)
    return [plain(talk(each)) for each in words]


def plain(text: str) -> str:
    """Leave out what is meant to differ: how long a terminal keeps things."""
    return re.sub(r"\s+", " ", text).strip()


@pytest.mark.parametrize("path", SPOKEN, ids=lambda path: path.stem)
async def test_in_process(path: Path, engine, recommender):
    server = Server()
    ana = Person(server, 42)
    desk = Desk(server, engine, recommender)
    desk.counsel = Counsel(lambda _: recommender, "", lambda: TODAY)
    words = said_in(path)
    for said, told in zip(words, expected(words, recommender), strict=True):
        ana.writes(said)
        await desk.work()
        assert plain("\n".join(ana.reads())) == told


@pytest.mark.parametrize("has_webhook", [False, True], ids=["polling", "webhook"])
async def test_over_the_wire(has_webhook, engine, recommender):
    wire = OverTheWire(engine, recommender, has_webhook=has_webhook)
    with wire.telegram() as address:
        async with wire.bot(address) as running:
            for number, path in enumerate(SPOKEN, start=100):
                person = Person(wire.server, number)
                words = said_in(path)
                for said, told in zip(words, expected(words, recommender), strict=True):
                    person.writes(said)
                    assert plain(await answer(person, running)) == told, path.stem
            person.writes("bake sourdough bread")
            await answer(person, running)
            person.presses("Why 1?")
            assert "Why Bread Baking" in await answer(person, running)

    assert bool(wire.server.webhook.url) == has_webhook


async def test_a_bot_that_polls_again_after_a_webhook_gets_what_waited(engine, recommender):
    wire = OverTheWire(engine, recommender, has_webhook=False)
    ana = Person(wire.server, 42)
    wire.server.call(wire.server.token, "setWebhook", {"url": PUBLIC})
    ana.writes("bake sourdough bread")
    with wire.telegram() as address:
        async with wire.bot(address) as running:
            assert "Bread Baking" in await answer(ana, running)
