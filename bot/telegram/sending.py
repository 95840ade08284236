"""The outbox -> Telegram: in order in each chat, again after a failure, never faster than told."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.memory import Memory, Owed

log = logging.getLogger("advisor.telegram")

MAX_ATTEMPTS = 8
LONGEST_PAUSE = 300.0

# Refusals that mean that the wished state is there already, or that nobody waits any more.
_HARMLESS = ("message is not modified", "query is too old", "query id is invalid")


class Sending:
    """Makes the calls that the outbox owes.

    A call is marked before it is made. After a crash, or when the connection breaks before the
    answer, it is in doubt and made again: Telegram has no key to recognise a repeat by, so a
    message may come twice rather than never.
    """

    def __init__(
        self, memory: Memory, bot: Bot, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._memory = memory
        self._now = now
        self._methods: dict[str, Callable[..., Awaitable[Any]]] = {
            "sendMessage": bot.send_message,
            "answerCallbackQuery": bot.answer_callback_query,
        }

    async def send_all(self) -> int:
        """Make every call whose time has come; return how many were made."""
        n_made = 0
        while owed := await asyncio.to_thread(self._memory.owed, self._now()):
            await asyncio.gather(*(self._send(each) for each in owed))
            n_made += len(owed)
        return n_made

    async def _send(self, owed: Owed) -> None:
        await asyncio.to_thread(self._memory.mark_sending, owed.pk)
        try:
            await self._methods[owed.method](**owed.payload)
        except RetryAfter as told:
            await self._postpone(owed, seconds_of(told))
        except Forbidden:
            await asyncio.to_thread(self._memory.set_reachable, owed.chat_id, is_reachable=False)
        except ChatMigrated as moved:
            await asyncio.to_thread(self._memory.give_up, owed.pk, f"moved to {moved.new_chat_id}")
        except BadRequest as refused:
            await self._refused(owed, refused)
        except NetworkError:
            await self._postpone(owed, min(2.0**owed.attempts, LONGEST_PAUSE))
        except TelegramError as refused:
            await self._refused(owed, refused)
        else:
            await asyncio.to_thread(self._memory.mark_sent, owed.pk)

    async def _refused(self, owed: Owed, refused: TelegramError) -> None:
        if any(each in str(refused).lower() for each in _HARMLESS):
            await asyncio.to_thread(self._memory.mark_sent, owed.pk)
            return
        log.error("call %s of %s was refused", owed.pk, owed.method)
        await asyncio.to_thread(self._memory.give_up, owed.pk, type(refused).__name__)

    async def _postpone(self, owed: Owed, seconds: float) -> None:
        if owed.attempts + 1 >= MAX_ATTEMPTS:
            await asyncio.to_thread(self._memory.give_up, owed.pk, "too many attempts")
            return
        until = self._now() + timedelta(seconds=seconds)
        await asyncio.to_thread(self._memory.postpone, owed.pk, until)


def seconds_of(told: RetryAfter) -> float:
    """Return how long Telegram asks us to wait, in seconds."""
    wait = told.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
