"""What is written in a case -> messages in its topic, from the learner and from the web desk."""

import asyncio
from typing import Any

from bot.cases.case import Case
from bot.cases.message import CaseMessage
from bot.memory import Cases
from bot.messages import Messages, Raw
from bot.telegram.splitting import MAX_CAPTION, split_html
from bot.telegram.staff.room import GoneMessageError, Room

# What has a caption: core.telegram.org/bots/api#copymessage
CAPTIONED = frozenset({"photo", "document", "video", "audio", "voice", "animation"})

# How a file that Telegram knows is sent again.
SENT_BY = {
    "photo": "sendPhoto",
    "document": "sendDocument",
    "video": "sendVideo",
    "audio": "sendAudio",
    "voice": "sendVoice",
    "animation": "sendAnimation",
    "sticker": "sendSticker",
    "video_note": "sendVideoNote",
}

# What is words alone; a card is a credential's, as the learner reads it.
_WRITTEN = ("text", "card")

# More than so many that a topic does not show yet are shown as one message: a group takes twenty a
# minute.
MANY = 5

# The number of a message that is shown within another one.
WITHIN = 0


class Relaying:
    """Brings messages into topics, and changes them there.

    Args:
        room: The group.
        cases: Knows the messages.
        say: Sentences of the language that the group speaks.
    """

    def __init__(self, room: Room, cases: Cases, say: Messages) -> None:
        self._room = room
        self._cases = cases
        self._say = say

    async def bring(self, case: Case, thread_id: int) -> None:
        """Show everything that a topic does not show yet, in order.

        Raises:
            DeadTopicError: The topic is gone.
        """
        written = await asyncio.to_thread(self._cases.messages, case.number)
        missing = [each for each in written if each.thread_message_id is None]
        if len(missing) > MANY:
            await self._bring_together(missing, thread_id)
            return
        for message in missing:
            await self._bring(message, case, thread_id)

    async def change(self, case: Case, thread_id: int, number: int) -> None:
        """Show the new words of a message that was changed."""
        found = await asyncio.to_thread(self._cases.message, number)
        if found is None:
            return
        message = found[1]
        if message.thread_message_id is None:
            return
        if message.thread_message_id == WITHIN:
            await self._write(message, thread_id)
            return
        try:
            await self._edit(message)
        except GoneMessageError:
            # An advisor's own message cannot be changed by the bot, and needs not be.
            if message.author == "learner":
                await self._bring(message, case, thread_id)

    async def _bring(self, message: CaseMessage, case: Case, thread_id: int) -> None:
        if message.kind in _WRITTEN:
            await self._write(message, thread_id)
            return
        made = await self._copied(message, case, thread_id) or await self._sent(message, thread_id)
        if made is None:
            await self._write(message, thread_id)
            return
        await self._note(message, made["message_id"])

    async def _copied(self, message: CaseMessage, case: Case, thread_id: int) -> Any:
        """Copy what the learner sent from their chat; None where it is not there any more."""
        if message.author != "learner" or message.learner_message_id is None:
            return None
        try:
            return await self._room.call(
                "copyMessage",
                message_thread_id=thread_id,
                from_chat_id=case.person,
                message_id=message.learner_message_id,
                **self._caption(message),
            )
        except GoneMessageError:
            return None

    async def _sent(self, message: CaseMessage, thread_id: int) -> Any:
        """Send a file by its id; None where there is none, or it cannot be had."""
        method = SENT_BY.get(message.kind)
        if method is None or not message.file_id:
            return None
        try:
            return await self._room.call(
                method,
                message_thread_id=thread_id,
                **{message.kind: message.file_id},
                **self._caption(message),
            )
        except GoneMessageError:
            return None

    async def _write(self, message: CaseMessage, thread_id: int) -> None:
        first, *more = split_html(self._words(message))
        made = await self._room.call("sendMessage", message_thread_id=thread_id, **_html(first))
        await self._note(message, made["message_id"])
        for part in more:
            await self._room.call("sendMessage", message_thread_id=thread_id, **_html(part))

    async def _edit(self, message: CaseMessage) -> None:
        number = message.thread_message_id
        if message.kind in _WRITTEN:
            first = split_html(self._words(message))[0]
            await self._room.call("editMessageText", message_id=number, **_html(first))
        elif message.kind in CAPTIONED:
            caption = self._caption(message)
            await self._room.call("editMessageCaption", message_id=number, **caption)

    async def _bring_together(self, messages: list[CaseMessage], thread_id: int) -> None:
        together = "\n\n".join(self._words(each) for each in messages)
        for part in split_html(self._say("staff-earlier", words=Raw(together))):
            await self._room.call("sendMessage", message_thread_id=thread_id, **_html(part))
        for each in messages:
            await self._note(each, WITHIN)

    async def _note(self, message: CaseMessage, thread_message_id: int) -> None:
        await asyncio.to_thread(
            self._cases.set_message_ids, message.number, thread_message_id=thread_message_id
        )

    def _words(self, message: CaseMessage) -> str:
        """Return who wrote what, as HTML; of a file, what kind it is."""
        head = self._head(message)
        file = self._say("staff-file", kind=message.kind) if message.kind not in _WRITTEN else ""
        words = self._say("plain", text=message.text) if message.text else ""
        return "\n".join(part for part in (head, file, words) if part)

    def _caption(self, message: CaseMessage) -> dict[str, str]:
        if message.kind not in CAPTIONED:
            return {}
        words = self._say("plain", text=message.text) if message.text else ""
        caption = "\n".join(part for part in (self._head(message), words) if part)
        return {"caption": split_html(caption, MAX_CAPTION)[0], "parse_mode": "HTML"}

    def _head(self, message: CaseMessage) -> str:
        return self._say(
            "staff-head",
            author=message.author,
            name=message.name,
            edited="yes" if message.is_edited else "no",
        )


def _html(text: str) -> dict[str, str]:
    return {"text": text, "parse_mode": "HTML"}
