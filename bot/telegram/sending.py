"""The outbox -> Telegram: in order in each chat, again after a failure, never faster than told.

What is in doubt is sent again. When the connection breaks after a call was written, or the
process dies before "sent" is on disk, nobody knows whether Telegram carried it out, and Telegram
has no key to recognise a repeat by: a message may come twice rather than never. Answers to a
button are edits, which a repeat does not harm.
"""

import asyncio
import base64
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from telegram import Bot, InputFile
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from telegram.request import RequestData

from bot.memory import Memory
from bot.telegram.deliveries import Deliveries, reply_of
from bot.telegram.request import Parameters
from bot.telegram.writing import Writing
from bot.turns import Owed

log = logging.getLogger("advisor.telegram")

MAX_ATTEMPTS = 8
LONGEST_PAUSE = 300.0

# Methods whose parameters hold no file.
_PLAIN = (
    "sendMessage",
    "editMessageText",
    "editMessageCaption",
    "editMessageReplyMarkup",
    "setMessageReaction",
    "answerCallbackQuery",
    "sendVoice",
    "sendAudio",
    "sendVideo",
)

# Refusals that mean that the wished state is there already, or that nobody waits any more.
_HARMLESS = (
    "message is not modified",
    "query is too old",
    "query id is invalid",
    # A group may allow no reactions, or only some: a small sign less.
    "reaction_invalid",
    "message to react not found",
)


# Refusals that mean that the message which an answer should take the place of is there no more.
_GONE = ("message to edit not found", "message can't be edited")


class Sending:
    """Makes the calls that are owed; one at a time in each chat, chats side by side.

    Args:
        memory: Notes what is postponed or given up.
        writing: Notes what was sent.
        bot: Makes the calls.
        now: The clock.
        sleep: Waits; a test's does not.
        deliveries: Told what became of advisors' replies.
        show: Shows in the staff group what changed in a case; nobody looks where there is none.
    """

    def __init__(
        self,
        memory: Memory,
        writing: Writing,
        bot: Bot,
        *,
        deliveries: Deliveries | None = None,
        show: Callable[..., Awaitable[None]] | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._memory = memory
        self._writing = writing
        self._deliveries = deliveries
        self._now = now
        self._sleep = sleep
        self._waiting: dict[str, deque[Owed]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        # A flood limit of the whole bot shows in several chats: then all of them wait.
        self._pause_until = now()
        self._flooded_chat = ""
        self._methods: dict[str, Callable[..., Awaitable[Any]]] = {
            **{method: _posting(bot, method) for method in _PLAIN},
            "sendDocument": _with_file(bot, bot.send_document, "document"),
            "sendPhoto": _with_file(bot, bot.send_photo, "photo"),
            "case": show or _nobody_looks,
        }

    def owe(self, owed: Owed) -> None:
        """Make a call when its chat's turn comes."""
        lane = self._waiting.get(owed.chat_id)
        if lane is not None:
            lane.append(owed)
            return
        self._waiting[owed.chat_id] = deque([owed])
        task = asyncio.create_task(self._run(owed.chat_id))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def drained(self) -> None:
        """Return when every call was made or given up."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))

    async def _run(self, chat_id: str) -> None:
        lane = self._waiting[chat_id]
        while lane:
            _coalesce(lane, self._writing.sent)
            owed = lane[0]
            await self._until_due(owed)
            again = await self._make(owed)
            if again is not None:
                lane[0] = again
            elif lane and lane[0] is owed:
                # Else nobody reads there, all that waited was dropped, and this came meanwhile.
                lane.popleft()
        del self._waiting[chat_id]

    async def _until_due(self, owed: Owed) -> None:
        until = max(owed.not_before or self._pause_until, self._pause_until)
        while (seconds := (until - self._now()).total_seconds()) > 0:
            await self._sleep(seconds)

    async def _make(self, owed: Owed) -> Owed | None:
        """Make a call; return it anew where it is to be made again, None where it is settled."""
        try:
            answer = await self._methods[owed.method](**owed.payload)
        except RetryAfter as told:
            return await self._flooded(owed, seconds_of(told))
        except Forbidden:
            await self._unreachable(owed)
        except ChatMigrated as moved:
            return await self._moved(owed, str(moved.new_chat_id))
        except BadRequest as refused:
            if _is_left_without_place(owed, refused):
                return _as_new_message(owed)
            if _is_nobody_there(owed, refused):
                await self._unreachable(owed)
            else:
                await self._refused(owed, refused)
        except NetworkError:
            pause = min(2.0 ** min(owed.attempts, 10), LONGEST_PAUSE)
            # A look at a case does no harm however late it comes; a case that nobody sees does.
            return await self._again(owed, pause, is_given_up=owed.method != "case")
        except (TelegramError, KeyError, TypeError) as refused:
            await self._refused(owed, refused)
        except Exception as fault:  # noqa: BLE001 - the disk, most likely: the chat must go on
            log.error("call %s failed (%s)", owed.key, type(fault).__name__)  # noqa: TRY400
            return await self._again(owed, min(2.0**owed.attempts, LONGEST_PAUSE))
        else:
            await self._arrived(owed, answer)
            self._writing.sent(owed.key)
        return None

    async def _arrived(self, owed: Owed, answer: Any) -> None:
        reply = reply_of(owed)
        if self._deliveries is not None and reply is not None:
            written_as = await self._note(self._deliveries.arrived, reply, answer)
            await self._deliveries.mark(written_as)

    async def _failed(self, owed: Owed, problem: str) -> None:
        reply = reply_of(owed)
        if self._deliveries is not None and reply is not None:
            await self._note(self._deliveries.failed, reply, problem)

    async def _flooded(self, owed: Owed, seconds: float) -> Owed | None:
        if self._flooded_chat not in ("", owed.chat_id):
            self._pause_until = self._now() + timedelta(seconds=seconds)
        self._flooded_chat = owed.chat_id
        return await self._again(owed, seconds)

    async def _again(self, owed: Owed, seconds: float, *, is_given_up: bool = True) -> Owed | None:
        if owed.attempts + 1 >= MAX_ATTEMPTS and is_given_up:
            log.error("call %s of %s failed too often", owed.key, owed.method)
            await self._note(self._memory.give_up, owed.key, "too many attempts")
            await self._failed(owed, "refused")
            return None
        until = self._now() + timedelta(seconds=seconds)
        await self._note(self._memory.postpone, owed.key, until)
        return replace(owed, attempts=owed.attempts + 1, not_before=until)

    async def _unreachable(self, owed: Owed) -> None:
        """Nobody reads there: what waits for that chat is dropped, until the person writes."""
        dropped = list(self._waiting[owed.chat_id])
        self._waiting[owed.chat_id].clear()
        await self._note(self._memory.set_reachable, owed.chat_id, is_reachable=False)
        for each in dropped:
            await self._failed(each, "blocked")

    async def _moved(self, owed: Owed, chat_id: str) -> Owed:
        """The group has another address now; what waits for it goes there."""
        await self._note(self._memory.readdress, owed.chat_id, chat_id)
        lane = self._waiting[owed.chat_id]
        for number, each in enumerate(lane):
            lane[number] = replace(each, payload={**each.payload, "chat_id": chat_id})
        return lane[0]

    async def _refused(self, owed: Owed, refused: Exception) -> None:
        if any(each in str(refused).lower() for each in _HARMLESS):
            self._writing.sent(owed.key)
            return
        log.error("call %s of %s was refused", owed.key, owed.method)
        await self._note(self._memory.give_up, owed.key, type(refused).__name__)
        await self._failed(owed, "refused")

    async def _note(self, write: Callable[..., Any], *values: Any, **named: Any) -> Any:
        """Write something down; a disk that fails holds the chat up, and does not stop it."""
        while True:
            try:
                return await asyncio.to_thread(write, *values, **named)
            except Exception as fault:  # noqa: BLE001 - locked, full, gone: again, later
                log.error("%s could not be noted (%s)", write.__name__, type(fault).__name__)  # noqa: TRY400
                await self._writing.pause()


async def _nobody_looks(**_: Any) -> None:
    """Settle what was owed to a staff group that there is no more."""


def _posting(bot: Bot, method: str) -> Callable[..., Awaitable[Any]]:
    """Make a call as it stands in the outbox.

    The library's own method would make an object of every part of the answer, which nobody reads:
    that is more than a third of all the work for an update (`python -m benchmarks.updates`).
    """

    async def post(**values: Any) -> Any:
        data = cast("RequestData", Parameters(values))
        return await bot.request.post(f"{bot.base_url}/{method}", data)

    return post


def _with_file(
    bot: Bot, send: Callable[..., Awaitable[Any]], kind: str
) -> Callable[..., Awaitable[Any]]:
    """Make a file of the name and the bytes that the outbox keeps; one that Telegram has has an id.

    Args:
        bot: The Bot API.
        send: Sends a file.
        kind: Name of the file among its parameters: "document", "photo".
    """
    post = _posting(bot, f"send{kind.title()}")

    async def send_file(**values: Any) -> Any:
        kept = values.pop(kind)
        if isinstance(kept, str):
            return await post(**{kind: kept}, **values)
        content = base64.b64decode(kept["base64"], validate=True)
        return await send(**{kind: InputFile(content, filename=kept["filename"])}, **values)

    return send_file


def _is_left_without_place(owed: Owed, refused: BadRequest) -> bool:
    """Tell whether an answer should take the place of a message that somebody has deleted.

    What an advisor changes in an earlier reply is no answer: who deleted that does not want it.
    """
    is_answer = owed.method == "editMessageText" and not owed.key.startswith("case")
    return is_answer and any(each in str(refused).lower() for each in _GONE)


def _is_nobody_there(owed: Owed, refused: BadRequest) -> bool:
    """Tell whether somebody's own chat is gone, as after they deleted their account.

    A group that is not found (its number begins with "-") is a setting that staff have to mend.
    """
    return not owed.chat_id.startswith("-") and "chat not found" in str(refused).lower()


def _as_new_message(owed: Owed) -> Owed:
    values = {name: value for name, value in owed.payload.items() if name != "message_id"}
    return replace(owed, method="sendMessage", payload=values)


def _coalesce(lane: "deque[Owed]", forget: Callable[[str], None]) -> None:
    """Skip edits of a message that the next call edits again."""
    while len(lane) > 1 and _edited(lane[0]) is not None and _edited(lane[0]) == _edited(lane[1]):
        forget(lane.popleft().key)


def _edited(owed: Owed) -> Any:
    return owed.payload.get("message_id") if owed.method == "editMessageText" else None


def seconds_of(told: RetryAfter) -> float:
    """Return how long Telegram asks us to wait, in seconds."""
    wait = told.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
