"""The simulator behind a real socket, for tests that run the bot as a process."""

import asyncio
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import aiohttp
from aiohttp import web

from tests.telegram_simulator.delivery import Answered, Delivery
from tests.telegram_simulator.faults import LostConnectionError
from tests.telegram_simulator.files import Uploaded
from tests.telegram_simulator.server import Reply, Server

# Telegram holds an empty poll open for as long as it is asked; so long is enough for a test.
_POLL_SECONDS = 0.05


class Served:
    """A simulator at an address of this machine.

    Args:
        server: Telegram.
        webhook_at: Where a webhook's public address leads to on this machine, as a reverse proxy
            would lead there.
    """

    def __init__(self, server: Server, *, webhook_at: str = "") -> None:
        self.server = server
        self.webhook_at = webhook_at
        self.address = ""
        self._n_polls = 0
        self._stop = asyncio.Event()
        self._is_up = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> None:
        """Serve from a thread of its own."""
        self._thread.start()
        self._is_up.wait(10)

    def stop(self) -> None:
        """End serving."""
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    def _run(self) -> None:
        # Whatever still waits is cancelled at the end.
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        app = web.Application(client_max_size=60_000_000)
        app.router.add_post("/bot{token}/{method}", self._call)
        app.router.add_get("/file/bot{token}/{path:.*}", self._file)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as session:
            delivery = asyncio.create_task(Delivery(self.server, self._post(session)).run())
            self._is_up.set()
            await self._stop.wait()
            delivery.cancel()
            await asyncio.gather(delivery, return_exceptions=True)
        await runner.cleanup()

    def _post(self, session: aiohttp.ClientSession) -> Any:
        async def post(_: str, headers: dict[str, str], body: bytes) -> Answered:
            try:
                async with session.post(self.webhook_at, headers=headers, data=body) as response:
                    lower = {name.lower(): value for name, value in response.headers.items()}
                    return Answered(response.status, lower, await response.read())
            except aiohttp.ClientError as broken:
                raise ConnectionError from broken

        return post

    async def _call(self, request: web.Request) -> web.StreamResponse:
        token, method = request.match_info["token"], request.match_info["method"]
        parameters, files = await _read(request)
        try:
            reply = self.server.call(token, method, parameters, files)
            if method == "getUpdates" and reply.body.get("result") == []:
                reply = await self._long_poll(token, parameters)
        except LostConnectionError:
            if request.transport is not None:
                request.transport.abort()
            return web.Response(status=500)
        await asyncio.sleep(reply.seconds)
        return web.Response(
            status=reply.status,
            text=json.dumps(reply.body),
            content_type="application/json",
        )

    async def _long_poll(self, token: str, parameters: dict[str, str]) -> Reply:
        """Hold a poll open for a moment; a second one ends the first."""
        self._n_polls += 1
        mine = self._n_polls
        until = self._loop.time() + min(float(parameters.get("timeout", 0)), _POLL_SECONDS)
        while self._loop.time() < until and not len(self.server.updates):
            await asyncio.sleep(0.005)
            if mine != self._n_polls:
                text = (
                    "Conflict: terminated by other getUpdates request; make sure that only one "
                    "bot instance is running"
                )
                return Reply(409, {"ok": False, "error_code": 409, "description": text})
        return self.server.call(token, "getUpdates", parameters)

    async def _file(self, request: web.Request) -> web.Response:
        content = self.server.files.at(request.match_info["path"])
        if request.match_info["token"] != self.server.token or content is None:
            return web.Response(status=404)
        return web.Response(body=content)


async def _read(request: web.Request) -> tuple[dict[str, str], dict[str, Uploaded]]:
    """Return a call's parameters and files, in any of the three forms that Telegram takes."""
    if request.content_type == "application/json":
        content = await request.json()
        return {
            name: value if isinstance(value, str) else json.dumps(value)
            for name, value in content.items()
        }, {}
    parameters: dict[str, str] = {}
    files: dict[str, Uploaded] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            files[name] = Uploaded(value.filename, value.file.read())
        else:
            parameters[name] = str(value)
    return parameters, files


@contextmanager
def served(server: Server, *, webhook_at: str = "") -> Iterator[str]:
    """Serve a simulator on a free port of this machine; yield its address."""
    front = Served(server, webhook_at=webhook_at)
    front.start()
    try:
        yield front.address
    finally:
        front.stop()
