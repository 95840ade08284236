"""Telegram's updates -> events of the dialogue; turns -> calls of the Bot API."""

import re
from typing import Any

from bot.dialogue import (
    Button,
    CalledInGroup,
    Event,
    MissedFile,
    Pressed,
    Said,
    Say,
    SentSomething,
    Started,
    Toast,
    Turn,
)
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
        return _pressed(update.press.data, owner=update.person)
    if update.kind not in ("message", "edited_message"):
        return None
    if not update.is_private:
        is_new = update.kind == "message"
        return CalledInGroup() if is_new and _is_meant(update, username) else None
    if update.text is None and update.content == "photo":
        return MissedFile("photo")
    if update.text is None:
        return SentSomething(update.content) if update.content else None
    command, _, rest = update.text.strip().partition(" ")
    if command.split("@")[0] == "/start":
        return Started(payload=rest.strip())
    return Said(
        update.text,
        is_edit=update.kind == "edited_message",
        is_forwarded=update.is_forwarded,
    )


def reachability_of(update: Reading) -> bool | None:
    """Tell whether the person let the bot in (True) or blocked it (False); None for neither."""
    if update.kind != "my_chat_member" or not update.is_private:
        return None
    return update.status not in ("kicked", "left")


def calls_of(turn: Turn, update: Reading) -> list[Call]:
    """Return the Bot API calls that a turn wants made, in order.

    A press is always answered, with the turn's note if it has one: until then the button spins.
    What answers a press edits the message that carried the button, so that a repeat is harmless.
    """
    calls: list[Call] = []
    chat_id, edits = update.chat_id, None
    if update.press is not None:
        toasts = [effect.text for effect in turn.effects if isinstance(effect, Toast)]
        note = {"text": toasts[0][:MAX_TOAST]} if toasts else {}
        answer = {"callback_query_id": update.press.press_id, **note}
        calls.append(Call(chat_id, "answerCallbackQuery", answer))
        edits = update.press.message_id
    for effect in turn.effects:
        if isinstance(effect, Say):
            keys = _keyboard(effect, update.person, turn.state.list_number)
            calls += _messages(effect.text, chat_id, keys, edits=edits)
            edits = None
    return calls


def file_calls(chat_id: str, filename: str, content: str, caption: str) -> list[Call]:
    """Return the calls that hand over a file; what the caption cannot hold follows as messages."""
    first, *more = split_html(caption, MAX_CAPTION)
    payload = _text(chat_id, first, name="caption") | {
        "document": {"filename": filename, "content": content}
    }
    rest = split_html("\n".join(more)) if more else []
    return [
        Call(chat_id, "sendDocument", payload),
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
    if button.url:
        return {"text": button.label, "url": button.url}
    data = button.callback(owner=owner, list_number=list_number)
    return {"text": button.label, "callback_data": data}


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
