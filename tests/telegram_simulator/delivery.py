"""Updates delivered to a webhook, as Telegram's server does it.

The order, the pauses and what counts as delivered are those of tdlib/telegram-bot-api,
WebhookActor.cpp: a queue's next update goes out only after a 2xx for the one before; a failed one
is tried again at once, then after 2, 4, 8... seconds, at most about two minutes, or as a
Retry-After header says.
"""

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.telegram_simulator.server import Server
from tests.telegram_simulator.updates import Waiting

LONGEST_PAUSE = 120.0
LONGEST_RETRY_AFTER = 3600.0
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
_LOOK_SECONDS = 0.01


@dataclass(frozen=True)
class Answered:
    """What the bot's server said to a delivery."""

    status: int
    headers: Mapping[str, str]
    body: bytes = b""


Post = Callable[[str, dict[str, str], bytes], Awaitable[Answered]]


def pause_after(n_failures: int, retry_after: float | None = None) -> float:
    """Return how many seconds Telegram waits after so many failures in a row."""
    if retry_after is not None:
        return min(retry_after, LONGEST_RETRY_AFTER)
    return 0.0 if n_failures <= 1 else min(2.0 ** (n_failures - 1), LONGEST_PAUSE)


class Delivery:
    """Posts updates to the webhook that a server has, until it is cancelled.

    Args:
        server: Whose updates.
        post: Makes a request; raises OSError or TimeoutError where nobody answers.
        sleep: Waits; a test may shorten it.
    """

    def __init__(
        self,
        server: Server,
        post: Post,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._server = server
        self._post = post
        self._sleep = sleep
        self._busy: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.pauses: list[float] = []

    async def run(self) -> None:
        """Deliver for ever."""
        try:
            while True:
                self._start_deliveries()
                await asyncio.sleep(_LOOK_SECONDS)
        finally:
            for task in self._tasks:
                task.cancel()

    async def drained(self) -> None:
        """Return when nothing waits; only while `run` is running."""
        while len(self._server.updates) or self._tasks:  # noqa: ASYNC110 - threads add updates
            await asyncio.sleep(_LOOK_SECONDS)

    def _start_deliveries(self) -> None:
        if not self._server.webhook.url:
            return
        for each in self._server.updates.heads():
            if len(self._busy) >= self._server.webhook.max_connections:
                return
            if each.queue not in self._busy:
                self._busy.add(each.queue)
                task = asyncio.create_task(self._deliver(each))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    async def _deliver(self, waiting: Waiting) -> None:
        n_failures = 0
        try:
            while waiting in self._server.updates.waiting():
                answered = await self._try(waiting)
                if answered is not None and 200 <= answered.status < 300:
                    self._carry_out(answered.body)
                    self._server.updates.confirm(waiting.number)
                    return
                n_failures += 1
                asked = answered.headers.get("retry-after") if answered else None
                pause = pause_after(n_failures, float(asked) if asked else None)
                self.pauses.append(pause)
                await self._sleep(pause)
        finally:
            self._busy.discard(waiting.queue)

    async def _try(self, waiting: Waiting) -> Answered | None:
        webhook = self._server.webhook
        headers = {"Content-Type": "application/json"}
        if webhook.secret:
            headers[SECRET_HEADER] = webhook.secret
        body = json.dumps(waiting.update).encode()
        try:
            answered = await self._post(webhook.url, headers, body)
        except (OSError, TimeoutError) as fault:
            webhook.last_error = f"Connection failed: {type(fault).__name__}"
            return None
        if not 200 <= answered.status < 300:
            webhook.last_error = f"Wrong response from the webhook: {answered.status}"
        return answered

    def _carry_out(self, body: bytes) -> None:
        """One call may stand in the answer; whether it works, the bot never learns."""
        with contextlib.suppress(ValueError):
            call: Any = json.loads(body or b"null")
            if isinstance(call, dict) and "method" in call:
                parameters = {
                    name: value if isinstance(value, str) else json.dumps(value)
                    for name, value in call.items()
                    if name != "method"
                }
                self._server.call(self._server.token, call["method"], parameters)
