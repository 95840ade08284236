"""The staff group as a place that calls are made in: one at a time, as slowly as Telegram asks.

Twenty messages a minute is what Telegram takes in one group, whatever the topics; who is told to
wait here waits without holding up any learner.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, cast

from telegram import Bot, BotCommandScopeChat
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter
from telegram.request import RequestData

from bot.memory.topics import Topics
from bot.telegram.request import Parameters
from bot.telegram.sending import seconds_of

log = logging.getLogger("advisor.telegram")

# What Telegram says where the wished state is there already.
_THERE_ALREADY = ("message is not modified", "topic_not_modified", "chat_not_modified")
# ... where a topic was deleted, or is too old for bots (tdlib/telegram-bot-api#596).
_DEAD = ("thread not found", "topic_deleted", "topic_id_invalid")
# ... where one message is not there, or not the bot's.
_GONE = (
    "message to edit not found",
    "message can't be edited",
    "message to copy not found",
    "message can't be copied",
    "message to pin not found",
    "message_id_invalid",
    "wrong file",
    "can't use file",
)
# ... and what the group lacks.
_LACKING = {
    "not enough rights to manage pinned": "pins",
    "not enough rights": "rights",
    "chat_admin_required": "rights",
    "topic_closed": "rights",
    "not a forum": "forum",
    "chat not found": "member",
}


class DeadTopicError(Exception):
    """The topic is gone."""


class GoneMessageError(Exception):
    """The message is gone, or cannot be changed."""


class LackingError(Exception):
    """The group lacks something.

    Attributes:
        fault: "rights", "pins", "forum" or "member".
    """

    def __init__(self, fault: str) -> None:
        super().__init__(fault)
        self.fault = fault


class Room:
    """The staff group.

    Args:
        bot: The Bot API.
        topics: Knows where the group is.
        configured: Its id, as staff set it.
        sleep: Waits; a test's does not.
    """

    def __init__(
        self,
        bot: Bot,
        topics: Topics,
        *,
        configured: str,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._bot = bot
        self._topics = topics
        self._configured = configured
        self._sleep = sleep
        self._turn = asyncio.Lock()

    async def settle_in(self) -> None:
        """Forget what stood in another group, where the settings name a new one."""
        await asyncio.to_thread(self._topics.settle_in, self._configured)

    async def call(self, method: str, **parameters: Any) -> Any:
        """Make a call about the group; return what Telegram answers, None for "so already".

        Raises:
            DeadTopicError: The topic is gone.
            GoneMessageError: The message is.
            LackingError: The group lacks something.
        """
        async with self._turn:
            while True:
                try:
                    return await self._post(method, parameters)
                except RetryAfter as told:
                    await self._sleep(seconds_of(told))
                except ChatMigrated as moved:
                    where = str(moved.new_chat_id)
                    await asyncio.to_thread(self._topics.move, self._configured, where)
                except Forbidden as refused:
                    raise LackingError("member") from refused
                except BadRequest as refused:
                    if any(each in str(refused).lower() for each in _THERE_ALREADY):
                        return None
                    raise _meaning(refused) from refused

    async def announce(self, commands: Sequence[tuple[str, str]]) -> None:
        """Tell Telegram which orders the group's menu shows, each with what it does.

        Raises:
            LackingError: The group lacks something.
        """
        chat_id = await asyncio.to_thread(self._topics.address, self._configured)
        try:
            await self._bot.set_my_commands(commands, scope=BotCommandScopeChat(int(chat_id)))
        except Forbidden as refused:
            raise LackingError("member") from refused
        except BadRequest as refused:
            raise _meaning(refused) from refused

    async def react(self, message_id: int, emoji: str) -> None:
        """Mark a message with a small sign; nobody waits for it, and nothing hangs on it."""
        try:
            reaction = [{"type": "emoji", "emoji": emoji}]
            await self._post("setMessageReaction", {"message_id": message_id, "reaction": reaction})
        except Exception as fault:  # noqa: BLE001 - a sign, no more
            log.debug("a message was not marked (%s)", type(fault).__name__)

    async def _post(self, method: str, parameters: dict[str, Any]) -> Any:
        chat_id = await asyncio.to_thread(self._topics.address, self._configured)
        data = cast("RequestData", Parameters({"chat_id": chat_id, **parameters}))
        return await self._bot.request.post(f"{self._bot.base_url}/{method}", data)


def _meaning(refused: BadRequest) -> Exception:
    text = str(refused).lower()
    if any(each in text for each in _DEAD):
        return DeadTopicError(text)
    if any(each in text for each in _GONE):
        return GoneMessageError(text)
    fault = next((fault for said, fault in _LACKING.items() if said in text), None)
    return refused if fault is None else LackingError(fault)
