"""Telegram's updates -> events of the dialogue; turns -> calls of the Bot API."""

from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Message, Update

from bot.dialogue import Event, Pressed, Said, Say, SentSomething, Started, Toast, Turn
from bot.memory import Call

# Always passed: Telegram keeps the former list for a bot that leaves it out.
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")

# Telegram's bounds, in UTF-16 units after the entities are parsed.
MAX_TEXT = 4096
MAX_TOAST = 200


def person_of(payload: dict[str, Any]) -> str:
    """Return whose lane an update belongs to: the person's id, "0" where there is none.

    Messages and button presses come to the bot in separate queues: the person, not the chat or
    the kind of update, orders them.
    """
    for kind in ALLOWED_UPDATES:
        if kind in payload:
            return str(payload[kind].get("from", {}).get("id", 0))
    return "0"


def event_of(update: Update) -> Event | None:
    """Return what the dialogue sees of an update; None for what needs no answer."""
    if update.callback_query is not None:
        return _pressed(update.callback_query.data or "")
    message = update.message or update.edited_message
    if message is None:
        return None
    text = message.text or message.caption
    if text is None:
        return SentSomething(_kind_of(message))
    command, _, rest = text.strip().partition(" ")
    if command.split("@")[0] == "/start":
        return Started(payload=rest.strip())
    return Said(text)


def chat_of(update: Update) -> str | None:
    """Return the id of the chat that an answer goes to, None outside a private chat."""
    chat = update.effective_chat
    return str(chat.id) if chat is not None and chat.type == "private" else None


def calls_of(turn: Turn, *, chat_id: str, callback_id: str | None) -> list[Call]:
    """Return the Bot API calls that a turn wants made, in order.

    A press is always answered, with the turn's note if it has one: until then the button spins.
    """
    calls = []
    toasts = [effect.text for effect in turn.effects if isinstance(effect, Toast)]
    if callback_id is not None:
        payload: dict[str, Any] = {"callback_query_id": callback_id}
        if toasts:
            payload["text"] = toasts[0][:MAX_TOAST]
        calls.append(Call(chat_id, "answerCallbackQuery", payload))
    for effect in turn.effects:
        if isinstance(effect, Say):
            calls += _messages(effect, chat_id, turn.state.version)
    return calls


def _messages(say: Say, chat_id: str, version: int) -> list[Call]:
    parts = split_text(say.text)
    calls = [
        Call(chat_id, "sendMessage", {"chat_id": chat_id, "text": part, "parse_mode": "HTML"})
        for part in parts
    ]
    if say.buttons:
        keyboard = [
            [InlineKeyboardButton(each.label, callback_data=each.callback(version)) for each in row]
            for row in say.buttons
        ]
        calls[-1].payload["reply_markup"] = InlineKeyboardMarkup(keyboard).to_dict()
    return calls


def split_text(text: str, at_most: int = MAX_TEXT) -> list[str]:
    """Split a message between paragraphs, else between lines, else anywhere.

    Bold text never spans a line break in what we write, so no entity is cut. The length is
    counted with its markup, which errs on the short side.
    """
    parts: list[str] = []
    rest = text
    while _units(rest) > at_most:
        head = rest[:at_most]
        while _units(head) > at_most:
            head = head[:-1]
        cut = max(head.rfind("\n\n"), 0) or max(head.rfind("\n"), 0) or len(head)
        parts.append(rest[:cut].strip("\n"))
        rest = rest[cut:].strip("\n")
    return [*parts, rest]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _pressed(data: str) -> Pressed:
    """Read a button's data; whatever is not ours becomes a press that nothing stands for."""
    fields = data.split(":", 3)
    if len(fields) != 4 or fields[0] != "v1" or not fields[1].isdigit():
        return Pressed(action="unknown", version=-1)
    return Pressed(action=fields[2], argument=fields[3], version=int(fields[1]))


def _kind_of(message: Message) -> str:
    for kind in ("voice", "photo", "sticker", "location", "contact", "document", "video"):
        if getattr(message, kind, None):
            return kind
    return "something"
