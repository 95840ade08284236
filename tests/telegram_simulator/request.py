"""The library's door to the network, opened to the simulator instead."""

import asyncio
import json
from typing import Any

from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from tests.telegram_simulator.server import LostConnectionError, Server


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
        token, name = url.split("/bot", 1)[1].split("/", 1)
        parameters = dict(request_data.json_parameters) if request_data else {}
        # Other tasks get their turn, as they would during a real request.
        await asyncio.sleep(0)
        try:
            status, answer = self._server.call(token, name, parameters)
        except LostConnectionError as lost:
            raise (
                TimedOut() if name == "getUpdates" else NetworkError("connection lost")
            ) from lost
        if name == "getUpdates" and answer.get("result") == []:
            # A long poll returns when something comes; here a moment stands for fifty seconds.
            await asyncio.sleep(0.01)
        return status, json.dumps(answer).encode()
