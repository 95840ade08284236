"""Our bot talks to emulators of Telegram that nobody here wrote; tests/emulators.md says how.

Each sees the bot from another side: telemelya posts to its webhook and is called over HTTP,
tg-auto-test takes the library's calls apart as a Telegram client would show them.
"""

import asyncio
import json
import os
import shutil
import subprocess
from contextlib import ExitStack, contextmanager, suppress

import httpx
import pytest
from telegram import Bot

from bot.memory import Memory
from bot.telegram.answering import Counsel
from bot.telegram.request import AiohttpRequest
from bot.telegram.running import Running
from bot.telegram.token import secret_of
from bot.telegram.webhook import SECRET_HEADER, webhook_app
from bot.web import serve
from tests.bot.test_transports import free_port
from tests.conftest import ROOT
from tests.fakes import TODAY
from tests.telegram_simulator import TOKEN

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

LEARNER = 42
HOW = "tests/emulators.md says how to install it"


def program(name: str) -> str:
    """Return a program's path: from the folder in TELEMELYA_BIN, or as the shell finds it."""
    places = [os.environ.get("TELEMELYA_BIN", ""), os.environ.get("PATH", "")]
    path = shutil.which(name, path=os.pathsep.join(places))
    if path is None:
        pytest.skip(f"telemelya needs {name}, which is not on this machine; {HOW}")
    return path


@contextmanager
def running_program(*command: str, cwd, **settings: str):
    process = subprocess.Popen(
        command,
        cwd=cwd,
        env={**os.environ, **settings},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.terminate()
        process.wait(10)


async def until_healthy(control: httpx.AsyncClient, *, seconds: float = 120.0) -> None:
    for _ in range(int(seconds * 5)):
        with suppress(httpx.TransportError):
            if (await control.get("/health")).json()["ok"]:
                return
        await asyncio.sleep(0.2)
    pytest.fail("telemelya did not start")


class Telemelya:
    """A person's side of telemelya: writes, presses, and sees what the bot called."""

    def __init__(self, control: httpx.AsyncClient, address: str) -> None:
        self.address = address
        self._control = control
        self.running: Running
        self._n_seen = 0

    async def hears(self, **what) -> list[dict]:
        """Deliver something to the bot; return the calls that it made for it."""
        told = await self._control.post(
            "/send_update", params={"bot_token": TOKEN}, json={"chat_id": LEARNER, **what}
        )
        assert told.json()["delivery"]["status_code"] == 200, told.text
        await self.running.settled()
        calls = (await self._control.get("/responses")).json()["responses"]
        new, self._n_seen = calls[self._n_seen :], len(calls)
        return new

    async def presses(self, label: str, message: dict) -> list[dict]:
        """Press a button of a message that the bot wrote."""
        keys = [key for row in message["reply_markup"]["inline_keyboard"] for key in row]
        (data,) = [key["callback_data"] for key in keys if key["text"] == label]
        return await self.hears(callback_data=data, callback_message_id=message["message_id"])


@pytest.fixture
async def telemelya(tmp_path):
    programs = [program(name) for name in ("telemelya-server", "moto_server", "redis-server")]
    server, storage, redis = programs
    port, storage_port, redis_port = (str(free_port()) for _ in range(3))
    address = f"http://127.0.0.1:{port}"
    with ExitStack() as started:
        for command, settings in (
            ((redis, "--port", redis_port, "--bind", "127.0.0.1", "--save", ""), {}),
            ((storage, "-H", "127.0.0.1", "-p", storage_port), {}),
            (
                (server,),
                {
                    "MOCK_SERVER_HOST": "127.0.0.1",
                    "MOCK_SERVER_PORT": port,
                    "REDIS_URL": f"redis://127.0.0.1:{redis_port}/0",
                    "MINIO_ENDPOINT": f"127.0.0.1:{storage_port}",
                    "STRICT_EDIT": "true",
                },
            ),
        ):
            started.enter_context(running_program(*command, cwd=tmp_path, **settings))
        headers = {"Authorization": "Bearer any", "X-Test-Session": "ana"}
        async with httpx.AsyncClient(
            base_url=f"{address}/api/v1/test", headers=headers, timeout=20
        ) as control:
            await until_healthy(control)
            yield Telemelya(control, address)


def showing(secret: str, app):
    """Put Telegram's secret header before an application: telemelya does not send it."""

    async def with_secret(scope, receive, send) -> None:
        if scope["type"] == "http":
            shown = (SECRET_HEADER.lower().encode(), secret.encode())
            scope = {**scope, "headers": [*scope["headers"], shown]}
        await app(scope, receive, send)

    return with_secret


@pytest.fixture
async def ana(telemelya, engine, recommender):
    """Somebody who writes to our bot behind a webhook, over telemelya."""
    bot = Bot(TOKEN, base_url=f"{telemelya.address}/bot", request=AiohttpRequest())
    counsel, stop, port = (
        Counsel(lambda _: recommender, "", lambda: TODAY),
        asyncio.Event(),
        free_port(),
    )
    async with bot:
        running = Running(bot, Memory(engine), counsel.turn)
        app = showing(secret_of(TOKEN), webhook_app(running, path="/hook", secret=secret_of(TOKEN)))
        serving = asyncio.create_task(serve(app, host="127.0.0.1", port=port, stop=stop))
        await bot.set_webhook(f"http://127.0.0.1:{port}/hook", secret_token=secret_of(TOKEN))
        telemelya.running = running
        yield telemelya
        stop.set()
        await serving
        await running.finish()


async def test_a_conversation_over_telemelya(ana, engine):
    (hello,) = await ana.hears(command="/start")
    assert hello["text"].startswith("Hello!")

    (offered,) = await ana.hears(text="bake sourdough bread")
    assert "Bread Baking" in offered["text"]

    answered, why = await ana.presses("Why 1?", offered)
    assert answered["method"] == "answerCallbackQuery"
    assert why["method"] == "editMessageText"
    assert why["message_id"] == offered["message_id"]
    assert why["text"].startswith("Why <b>Bread Baking</b>")

    (asked,) = await ana.hears(command="/forget")
    answered, erased = await ana.presses("Yes, erase it", asked)
    assert erased["text"].startswith("Erased.")
    assert Memory(engine).all_about(str(LEARNER)) == {}

    (stale,) = await ana.presses("Why 1?", offered)
    assert stale["method"] == "answerCallbackQuery"
    assert "earlier list" in stale["text"]


def test_a_conversation_inside_tg_auto_test(tmp_path):
    python = os.environ.get("TG_AUTO_TEST_PYTHON")
    if python is None:
        pytest.skip(f"TG_AUTO_TEST_PYTHON names no Python 3.12 with tg-auto-test; {HOW}")

    played = subprocess.run(
        [python, "-m", "tests.bot.serverless_chat", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert played.returncode == 0, played.stderr.decode()
    told = json.loads(played.stdout)

    assert told["start"].startswith("Hello!")
    assert "1. Bread Baking" in told["offered"]
    assert any("Bread Baking" in words for words in told["bold"])
    assert "Why 1?" in told["buttons"]
    assert "Why Bread Baking" in told["why"]
    assert told["mydata"]["conversation"]["goal"]["text"]
    assert told["forget"].startswith("Shall I erase")
    assert told["erased"].startswith("Erased.")
    assert "earlier list" in told["stale"]
    assert told["kept"] == {}
