"""Telegram's updates -> events of the dialogue; turns -> calls of the Bot API."""

import base64
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC
from typing import Any

from bot.dialogue import (
    Button,
    CalledInGroup,
    Event,
    Give,
    MissedFile,
    Pressed,
    Remind,
    Said,
    Say,
    SentSomething,
    Started,
    Toast,
    Turn,
)
from bot.handouts import File
from bot.messages import Messages, messages
from bot.messages.plain import plain
from bot.telegram.reading import Reading
from bot.telegram.splitting import MAX_CAPTION, split_html
from bot.turns import Call

# core.telegram.org/bots/api#answercallbackquery
MAX_TOAST = 200

_COMMAND = re.compile(r"/\w+(?:@(\w+))?(?:\s|$)")


def event_of(update: Reading, *, username: str = "") -> Event | None:
    """Return what the dialogue sees of an update; None for what needs no answer.

    Args:
        update: What came.
        username: The bot's own name, to know in a group whether it is meant.
    """
    if update.press is not None:
        pressed = _pressed(update.press.data, owner=update.person)
        # A learner's buttons stand in their own chat: whoever presses one elsewhere has forged it.
        return pressed if update.is_private else replace(pressed, is_own=False)
    if update.kind not in ("message", "edited_message"):
        return None
    if update.is_bot and not update.is_anonymous:
        # Two bots that answer each other never come to an end.
        return None
    if not update.is_private:
        is_new = update.kind == "message"
        return CalledInGroup() if is_new and _is_meant(update, username) else None
    if update.text is None and update.content == "photo":
        return MissedFile("photo", update.album)
    if update.text is None:
        return SentSomething(update.content, update.album) if update.content else None
    command, _, rest = update.text.strip().partition(" ")
    if command.split("@")[0] == "/start":
        return Started(payload=rest.strip())
    return Said(
        update.text,
        is_edit=update.kind == "edited_message",
        is_forwarded=update.is_forwarded,
        has_file=bool(update.file_id),
        album=update.album,
    )


def reachability_of(update: Reading) -> bool | None:
    """Tell whether the person let the bot in (True) or blocked it (False); None for neither."""
    if update.kind != "my_chat_member" or not update.is_private:
        return None
    return update.status not in ("kicked", "left")


def calls_of(turn: Turn, update: Reading, files: Sequence[File | None] = ()) -> list[Call]:
    """Return the Bot API calls that a turn wants made, in order.

    A press is always answered, with the turn's note if it has one: until then the button spins.
    What answers a press edits the message that carried the button, so that a repeat is harmless.

    Args:
        turn: What is to be done.
        update: What it answers.
        files: The files of what the turn gives, in order; None for one that could not be made.
    """
    calls: list[Call] = []
    chat_id, edits = update.chat_id, None
    if update.press is not None:
        toasts = [effect.text for effect in turn.effects if isinstance(effect, Toast)]
        note = {"text": toasts[0][:MAX_TOAST]} if toasts else {}
        answer = {"callback_query_id": update.press.press_id, **note}
        calls.append(Call(chat_id, "answerCallbackQuery", answer))
        edits = update.press.message_id
    made = iter(files)
    for effect in turn.effects:
        match effect:
            case Say():
                keys = _keyboard(effect, update.person, turn.state.list_number)
                is_edit = not effect.is_aside
                calls += _messages(effect.text, chat_id, keys, edits=edits if is_edit else None)
                edits = None if is_edit else edits
            case Give():
                calls += _given(effect, next(made, None), chat_id, messages(turn.state.language))
            case Remind():
                calls.append(_reminder(effect, update, turn.state.list_number))
    return calls


def reminder_key(person: str, key: str) -> str:
    """Return what a reminder is known by in the outbox."""
    return f"remind.{person}.{key}"


def _reminder(effect: Remind, update: Reading, list_number: int) -> Call:
    keys = _keyboard(effect.say, update.person, list_number)
    # A reminder is a few lines: it fits one message.
    (call,) = _messages(effect.say.text, update.chat_id, keys, edits=None)
    key = reminder_key(update.person, effect.key)
    return replace(call, not_before=effect.at.astimezone(UTC), key=key)


def _given(give: Give, file: File | None, chat_id: str, say: Messages) -> list[Call]:
    if file is None:
        return [Call(chat_id, "sendMessage", _text(chat_id, say("file-failed")))]
    return file_calls(chat_id, file, give.caption)


def calls_saying(say: Say, chat_id: str, *, list_number: int = 0) -> list[Call]:
    """Return the calls that say something to somebody who did not just write.

    Args:
        say: What is said.
        chat_id: Their private chat, and so their own id.
        list_number: The list that its buttons are about.
    """
    return _messages(say.text, chat_id, _keyboard(say, chat_id, list_number), edits=None)


def file_calls(chat_id: str, file: File, caption: str) -> list[Call]:
    """Return the calls that hand over a file; what the caption cannot hold follows as messages."""
    first, *more = split_html(caption, MAX_CAPTION)
    content = base64.b64encode(file.content).decode()
    method, name = ("sendPhoto", "photo") if file.is_photo else ("sendDocument", "document")
    payload = _text(chat_id, first, name="caption") | {
        name: {"filename": file.name, "base64": content}
    }
    rest = split_html("\n".join(more)) if more else []
    return [
        Call(chat_id, method, payload),
        *(Call(chat_id, "sendMessage", _text(chat_id, each)) for each in rest),
    ]


def _messages(text: str, chat_id: str, keys: Any, *, edits: int | None) -> list[Call]:
    calls = []
    for number, part in enumerate(split_html(text)):
        payload = _text(chat_id, part)
        if edits is not None and number == 0:
            calls.append(Call(chat_id, "editMessageText", payload | {"message_id": edits}))
        else:
            calls.append(Call(chat_id, "sendMessage", payload))
    if keys:
        calls[-1].payload["reply_markup"] = {"inline_keyboard": keys}
    return calls


def _text(chat_id: str, text: str, *, name: str = "text") -> dict[str, Any]:
    return {"chat_id": chat_id, name: text, "parse_mode": "HTML"}


def _keyboard(say: Say, owner: str, list_number: int) -> list[list[dict[str, str]]]:
    return [[_key(each, owner, list_number) for each in row] for row in say.buttons]


def _key(button: Button, owner: str, list_number: int) -> dict[str, str]:
    # Of a button Telegram reads no markup: "Arts &amp; Crafts" would be shown so.
    text = plain(button.label)
    if button.url:
        return {"text": text, "url": button.url}
    data = button.callback(owner=owner, list_number=list_number)
    return {"text": text, "callback_data": data}


def _pressed(data: str, *, owner: str) -> Pressed:
    """Read a button's data; whatever is not ours becomes a press that nothing stands for."""
    fields = data.split(":", 4)
    if len(fields) != 5 or fields[0] != "v1" or not fields[2].isdecimal():
        return Pressed(action="unknown", list_number=-1)
    return Pressed(
        action=fields[3],
        argument=fields[4],
        list_number=int(fields[2][:9]),
        is_own=fields[1] == owner,
    )


def _is_meant(update: Reading, username: str) -> bool:
    """Tell whether a message in a group is for the bot: a command, its name, or a reply to it."""
    text = update.text or ""
    called = _COMMAND.match(text)
    if called is not None:
        return called[1] is None or called[1].lower() == username.lower()
    if not username:
        return False
    return f"@{username}".lower() in text.lower().split() or update.replies_to == username
