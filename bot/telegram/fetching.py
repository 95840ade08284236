"""Files that people send: fetched from Telegram before the step that reads them, and not kept."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import PurePath

from telegram import Bot
from telegram.error import BadRequest, NetworkError, TelegramError

from bot.dialogue import Event, MissedFile, SentFile
from bot.telegram.reading import Document, Reading

log = logging.getLogger("advisor.telegram")

# What a badge has at most, in bytes; Telegram hands out four times as much.
MAX_BYTES = 5_000_000

# The person waits, and so does all else that they send.
_SECONDS = 20.0
_TRIES = 2
_PAUSE = 1.0

_ENDINGS = frozenset([".png", ".svg", ".json", ".jsonld", ".txt", ".jwt"])
_KINDS = frozenset(
    ["image/png", "image/svg+xml", "application/json", "application/ld+json", "text/plain",
     "application/jwt", "application/vc+jwt"]
)  # fmt: skip

Fetch = Callable[[Document, str], Awaitable[Event]]


def badge_file(update: Reading) -> Document | None:
    """Return the file of an update that may be a badge, None for any other update."""
    if update.kind != "message" or not update.is_private or update.document is None:
        return None
    ending = PurePath(update.document.name).suffix.lower()
    return update.document if ending in _ENDINGS or update.document.kind in _KINDS else None


class Fetching:
    """Gets files through the Bot API.

    Args:
        bot: The Bot API.
        at_most: How large a file may be, in bytes.
        seconds: How long one try may take.
        sleep: Waits between two tries.
    """

    def __init__(
        self,
        bot: Bot,
        *,
        at_most: int = MAX_BYTES,
        seconds: float = _SECONDS,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._bot = bot
        self._at_most = at_most
        self._seconds = seconds
        self._sleep = sleep

    async def __call__(self, file: Document, caption: str) -> Event:
        """Return a file with its content, or that it could not be had."""
        if file.size > self._at_most:
            return MissedFile("too_large")
        for number in range(_TRIES):
            if number:
                await self._sleep(_PAUSE)
            try:
                content = await asyncio.wait_for(self._content(file), timeout=self._seconds)
            except BadRequest as refused:
                is_big = "too big" in str(refused).lower()
                return MissedFile("too_large" if is_big else "not_fetched")
            except (NetworkError, TimeoutError):
                continue
            except TelegramError as refused:
                log.warning("a file could not be fetched (%s)", type(refused).__name__)
                return MissedFile("not_fetched")
            if len(content) > self._at_most:
                return MissedFile("too_large")
            return SentFile(file.name, content, caption)
        log.warning("a file could not be fetched (no answer)")
        return MissedFile("not_fetched")

    async def _content(self, file: Document) -> bytes:
        found = await self._bot.get_file(file.file_id)
        return bytes(await found.download_as_bytearray())
