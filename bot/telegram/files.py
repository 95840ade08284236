"""Files that learners sent to a person: fetched when somebody at the desk opens one, never kept."""

import asyncio
import logging
from pathlib import PurePosixPath

from telegram import Bot
from telegram.error import TelegramError

from bot.telegram.request import AiohttpRequest

log = logging.getLogger("advisor.telegram")

_SECONDS = 30.0


class Files:
    """Gets files through the Bot API, for a desk that runs in any thread or process.

    Args:
        token: The bot's token.
        api_url: Address of the Bot API.
    """

    def __init__(self, token: str, api_url: str) -> None:
        self._token = token
        self._api_url = api_url

    def __call__(self, file_id: str) -> tuple[str, bytes] | None:
        """Return the ending of a file's name (".pdf", "" for none) and its content.

        None where Telegram does not hand it out: it is too large, or cannot be reached.
        """
        return asyncio.run(self._fetched(file_id))

    async def _fetched(self, file_id: str) -> tuple[str, bytes] | None:
        request = AiohttpRequest(n_connections=1, read_seconds=_SECONDS)
        bot = Bot(
            self._token,
            base_url=f"{self._api_url}/bot",
            base_file_url=f"{self._api_url}/file/bot",
            request=request,
        )
        await request.initialize()
        try:
            file = await bot.get_file(file_id)
            content = bytes(await file.download_as_bytearray())
        except TelegramError as refused:
            log.warning("a learner's file could not be fetched (%s)", type(refused).__name__)
            return None
        finally:
            await request.shutdown()
        return PurePosixPath(file.file_path or "").suffix.lower(), content
