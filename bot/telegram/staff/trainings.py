"""Trainings, told in the chat that they were started from: a living message, then the verdict.

Progress is edited into one message, which nobody misses where it is lost. The verdict goes into the
outbox in the same transaction in which it is noted that it was told.
"""

import asyncio
import base64
import contextlib
import logging
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, RetryAfter, TelegramError
from telegram.request import RequestData

from bot.drawing import gate_picture
from bot.memory import Job, Jobs
from bot.messages import Messages, messages
from bot.refusals import said
from bot.telegram.request import Parameters
from bot.telegram.sending import seconds_of
from bot.telegram.splitting import split_html
from bot.telegram.staff.catalogue_keys import keys_of_ended, keys_of_stopped
from bot.telegram.staff.catalogue_words import (
    broken_off_text,
    ended_text,
    progress_text,
    verdict_text,
)
from bot.telegram.staff.keys import Rows
from bot.turns import Call
from catalog.errors import CatalogError
from recommender.errors import RecommenderError

if TYPE_CHECKING:
    from bot.publishing import Publishing

log = logging.getLogger("advisor.telegram")

# How often it is looked, and how often one message is edited at most, in seconds. A group takes
# twenty messages a minute in all.
_LOOK = 1.0
_BETWEEN, _BETWEEN_IN_GROUP = 3.0, 6.0


class Trainings:
    """Tells chats how the trainings go that were started from them.

    Args:
        bot: The Bot API.
        jobs: Where it stands how far they are.
        publishing: Knows the verdicts.
        language: Language of chats that have none of their own.
        draw: Draws a verdict; None where it cannot be drawn.
        now: The clock.
        seconds: Passing time, of which only differences count.
    """

    def __init__(
        self,
        bot: Bot,
        jobs: Jobs,
        publishing: "Callable[[], Publishing]",
        *,
        language: str,
        draw: Callable[..., bytes | None] = gate_picture,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._bot = bot
        self._jobs = jobs
        self._publishing = publishing
        self._language = language
        self._draw = draw
        self._now = now
        self._seconds = seconds
        # What each living message says, and from when it may say something else.
        self._said: dict[int, str] = {}
        self._not_before: dict[int, float] = {}

    async def until_stopped(self, stop: asyncio.Event, *, pause: float = _LOOK) -> None:
        """Look until stopped; what fails is tried again at the next look."""
        while not stop.is_set():
            try:
                await self.look()
            except Exception as fault:  # noqa: BLE001 - the disk, most likely: it is there still
                log.error("a training could not be told (%s)", type(fault).__name__)  # noqa: TRY400
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), timeout=pause)

    async def look(self) -> None:
        """Tell what there is to tell."""
        for job in await asyncio.to_thread(self._jobs.to_tell):
            if self._seconds() < self._not_before.get(job.number, 0.0):
                continue
            if job.status == "training":
                await self._tell_progress(job)
            else:
                await self._tell_end(job)

    async def _tell_progress(self, job: Job) -> None:
        say, now = self._say(job), self._now()
        if not job.is_under_way(now):
            await self._live(job, broken_off_text(job, say), keys_of_stopped(job, say))
            return
        await self._live(job, progress_text(job, say, seconds_left=job.seconds_left(now)))

    async def _tell_end(self, job: Job) -> None:
        say = self._say(job)
        if job.status == "failed":
            await self._live(job, ended_text(job, say), keys_of_stopped(job, say))
            await asyncio.to_thread(self._jobs.owe, job, ())
            return
        await self._live(job, ended_text(job, say))
        calls = await asyncio.to_thread(self._verdict, job, say)
        await asyncio.to_thread(self._jobs.owe, job, calls)

    def _verdict(self, job: Job, say: Messages) -> list[Call]:
        """Return the messages with the verdict: a picture, then words with the buttons."""
        publishing = self._publishing()
        try:
            verdict = publishing.gate(job.version)
        except (RecommenderError, CatalogError) as refused:
            text = say("plain", text=said(refused, say))
            return message_calls(
                job.chat_id, text, keys_of_stopped(replace(job, status="failed"), say)
            )
        titles = publishing.titles_of(verdict)
        picture = self._draw(verdict, titles, language=say.language)
        caption = say("publishing-picture", version=job.version)
        shown = [_photo(job.chat_id, picture, caption)] if picture is not None else []
        text = verdict_text(verdict, titles, say)
        # What is live may have changed since it was trained: the verdict of now counts.
        now = replace(job, status="passed" if verdict.is_passed else "refused")
        return [*shown, *message_calls(job.chat_id, text, keys_of_ended(now, say))]

    # -- the living message

    async def _live(self, job: Job, text: str, rows: Rows | None = None) -> None:
        """Let the living message say something; there is one from the first time on."""
        if self._said.get(job.number) == text:
            return
        values: dict[str, Any] = {
            "chat_id": job.chat_id,
            "text": text,
            "parse_mode": "HTML",
            "reply_markup": {"inline_keyboard": rows or []},
        }
        is_group = job.chat_id.startswith("-")
        pause = _BETWEEN_IN_GROUP if is_group else _BETWEEN
        try:
            await self._put(job, values)
        except RetryAfter as told:
            self._not_before[job.number] = self._seconds() + seconds_of(told)
            return
        except ChatMigrated as moved:
            chat_id = str(moved.new_chat_id)
            await asyncio.to_thread(self._jobs.tell, job.number, chat_id=chat_id, message_id=None)
            return
        except TelegramError as fault:
            log.warning("how far a training is could not be told (%s)", type(fault).__name__)
        self._said[job.number] = text
        self._not_before[job.number] = self._seconds() + pause

    async def _put(self, job: Job, values: dict[str, Any]) -> None:
        if job.message_id is not None:
            try:
                await self._call("editMessageText", values | {"message_id": job.message_id})
            except BadRequest as refused:
                if "not modified" in str(refused).lower():
                    return
                # Somebody deleted it, or it is too old to be changed.
                if "message" not in str(refused).lower():
                    raise
            else:
                return
        sent = await self._call("sendMessage", values)
        number = int(sent["message_id"])
        await asyncio.to_thread(self._jobs.tell, job.number, chat_id=job.chat_id, message_id=number)

    async def _call(self, method: str, values: dict[str, Any]) -> Any:
        data = cast("RequestData", Parameters(values))
        return await self._bot.request.post(f"{self._bot.base_url}/{method}", data)

    def _say(self, job: Job) -> Messages:
        return messages(job.language or self._language)


def _photo(chat_id: str, picture: bytes, caption: str) -> Call:
    content = {"filename": "verdict.png", "base64": base64.b64encode(picture).decode()}
    return Call(chat_id, "sendPhoto", {"chat_id": chat_id, "photo": content, "caption": caption})


def message_calls(chat_id: str, text: str, rows: Rows) -> list[Call]:
    """Return the calls that say something, with buttons under its last message."""
    calls = [
        Call(chat_id, "sendMessage", {"chat_id": chat_id, "text": part, "parse_mode": "HTML"})
        for part in split_html(text)
    ]
    if rows:
        keys = {"reply_markup": {"inline_keyboard": rows}}
        calls[-1] = replace(calls[-1], payload={**calls[-1].payload, **keys})
    return calls
