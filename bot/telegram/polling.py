"""Asking Telegram for updates, and confirming them only once they are on disk."""

import asyncio
import logging
from typing import Any, cast

from telegram.error import Conflict, NetworkError, RetryAfter, TelegramError
from telegram.request import BaseRequest, RequestData

from bot.telegram.reading import ALLOWED_UPDATES
from bot.telegram.request import Parameters
from bot.telegram.running import Running
from bot.telegram.sending import seconds_of

log = logging.getLogger("advisor.telegram")

POLL_SECONDS = 50
BATCH = 100
_CONFLICT_SECONDS = 10.0
_LONGEST_PAUSE = 60.0


class Polling:
    """Feeds updates to a running bot.

    Args:
        base_url: Address of the Bot API, with the token.
        request: Carries the calls.
        running: Takes the updates.
    """

    def __init__(self, base_url: str, request: BaseRequest, running: Running) -> None:
        self._url = f"{base_url}/getUpdates"
        self._request = request
        self._running = running
        self._offset: int | None = None

    async def once(self, *, seconds: int = POLL_SECONDS) -> int:
        """Take in what Telegram has; return how many updates came.

        The offset that confirms them moves only after they are on disk: after a crash Telegram
        delivers them again, and the inbox knows them by their number.
        """
        asked = {"limit": BATCH, "timeout": seconds, "allowed_updates": ALLOWED_UPDATES}
        if self._offset is not None:
            asked["offset"] = self._offset
        updates: Any = await self._request.post(self._url, cast("RequestData", Parameters(asked)))
        if updates:
            await self._running.accept(updates)
            self._offset = max(update["update_id"] for update in updates) + 1
        return len(updates)

    async def until_stopped(self, stop: asyncio.Event) -> None:
        """Poll until `stop` is set."""
        polling = asyncio.create_task(self._poll())
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait({polling, stopping}, return_when=asyncio.FIRST_COMPLETED)
        polling.cancel()
        stopping.cancel()
        for result in await asyncio.gather(polling, stopping, return_exceptions=True):
            if isinstance(result, Exception):
                raise result

    async def _poll(self) -> None:
        pause = 1.0
        while True:
            try:
                await self.once()
                pause = 1.0
            except RetryAfter as told:
                await asyncio.sleep(seconds_of(told))
            except Conflict:
                log.warning("another process polls with this token; trying again")
                await asyncio.sleep(_CONFLICT_SECONDS)
            except NetworkError:
                log.warning("Telegram cannot be reached; trying again in %.0f s", pause)
                await asyncio.sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE)
            except TelegramError:
                raise
            except Exception as fault:  # noqa: BLE001 - the disk may be full or locked: again, later
                log.error("updates could not be saved (%s)", type(fault).__name__)  # noqa: TRY400
                await self._running.writing.pause()
