"""The library's door to the network, opened to the simulator instead."""

import asyncio
import json
from typing import Any
from urllib.parse import unquote

from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from tests.telegram_simulator.faults import LostConnectionError
from tests.telegram_simulator.files import Uploaded
from tests.telegram_simulator.server import Server


class OfflineRequest(BaseRequest):
    """Takes the library's requests to a `Server`, in this process."""

    def __init__(self, server: Server) -> None:
        self._server = server

    async def initialize(self) -> None:
        """Open nothing."""

    async def shutdown(self) -> None:
        """Close nothing."""

    @property
    def read_timeout(self) -> float:
        """Seconds that nothing waits for."""
        return 1.0

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """Carry a call out and return its status and body."""
        if method == "GET":
            path = unquote(url).split(f"/file/bot{self._server.token}/")[-1]
            content = self._server.files.at(path)
            return (404, b'{"ok": false, "error_code": 404}') if content is None else (200, content)
        token, name = url.split("/bot", 1)[1].split("/", 1)
        parameters = dict(request_data.json_parameters) if request_data else {}
        files = {
            field: Uploaded(file[0], file[1])
            for field, file in ((request_data.multipart_data or {}) if request_data else {}).items()
        }
        # Other tasks get their turn, as they would during a real request.
        await asyncio.sleep(0)
        try:
            reply = self._server.call(token, name, parameters, files)
        except LostConnectionError as lost:
            raise (
                TimedOut() if name == "getUpdates" else NetworkError("connection lost")
            ) from lost
        if name == "getUpdates" and reply.body.get("result") == []:
            # A long poll returns when something comes; here a moment stands for fifty seconds.
            await asyncio.sleep(0.01)
        await asyncio.sleep(reply.seconds)
        return reply.status, json.dumps(reply.body).encode()
