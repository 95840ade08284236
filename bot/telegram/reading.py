"""An update's JSON -> the few facts that matter, whatever else it holds.

The library's classes are not used for this: they refuse an update that lacks what a newer version
of the Bot API requires, with all others of its batch, and log what people said.
"""

from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]

# Always passed: Telegram keeps the former list for a bot that leaves it out.
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")

# What a message may hold besides text; the first that it has names it.
_KINDS = (
    "voice",
    "photo",
    "sticker",
    "location",
    "contact",
    "document",
    "video",
    "audio",
    "video_note",
    "animation",
    "poll",
    "dice",
    "venue",
    "story",
)

# Parts that say nothing by themselves. A message of nothing else was not sent by a person: a
# title changed, something was pinned.
_SERVICE = ("pinned_message", "message_auto_delete_timer_changed", "write_access_allowed")


@dataclass(frozen=True)
class Press:
    """A button that was pressed.

    Attributes:
        press_id: What it is answered by.
        data: What stood behind it.
        message_id: The message that carried it; None where that is too old to be edited.
    """

    press_id: str
    data: str
    message_id: int | None


@dataclass(frozen=True)
class Document:
    """A file that was sent.

    Attributes:
        file_id: What Telegram knows it by.
        name: What its sender calls it, "" where that is not told.
        kind: Its media type: "image/png".
        size: In bytes, 0 where it is not told.
    """

    file_id: str
    name: str = ""
    kind: str = ""
    size: int = 0


@dataclass(frozen=True)
class Reading:
    """An update as far as the bot cares.

    Attributes:
        kind: "message", "edited_message", "callback_query", "my_chat_member" or "".
        person: Id of who caused it, "0" for nobody.
        language_code: Language of their Telegram, "" where it is not told.
        chat_id: Its chat, "" for none.
        is_private: Whether that is the chat of this person alone.
        text: What was written, a caption included; None where nothing was.
        content: What was sent besides text: "voice"; "" for nothing.
        document: The file, where that is a document.
        is_forwarded: Whether somebody else wrote it.
        replies_to: Username of whom it replies to.
        press: The button.
        status: The bot's new standing in the chat: "kicked".
    """

    kind: str
    person: str = "0"
    language_code: str = ""
    chat_id: str = ""
    is_private: bool = False
    text: str | None = None
    content: str = ""
    document: Document | None = None
    is_forwarded: bool = False
    replies_to: str = ""
    press: Press | None = None
    status: str = ""


def read(update: Json) -> Reading:
    """Return the facts of an update; those of a broken one are empty."""
    kind = next((each for each in ALLOWED_UPDATES if isinstance(update.get(each), dict)), "")
    if not kind:
        return Reading("")
    body: Json = update[kind]
    message = _object(body, "message") if kind == "callback_query" else body
    sender, chat = _object(body, "from"), _object(message, "chat")
    return Reading(
        kind=kind,
        person=str(sender.get("id", 0)),
        language_code=str(sender.get("language_code", "")),
        chat_id=str(chat.get("id", "")),
        is_private=chat.get("type") == "private",
        text=_text(body),
        content=_content(body),
        document=_document(body),
        is_forwarded="forward_origin" in body,
        replies_to=str(_object(_object(body, "reply_to_message"), "from").get("username", "")),
        press=_press(body, message) if kind == "callback_query" else None,
        status=str(_object(body, "new_chat_member").get("status", "")),
    )


def _press(body: Json, message: Json) -> Press:
    # Telegram marks a message that is too old to be shown, and so to be edited, by the date 0.
    is_there = message.get("date", 0) != 0 and isinstance(message.get("message_id"), int)
    return Press(
        press_id=str(body.get("id", "")),
        data=str(body.get("data", "")),
        message_id=message["message_id"] if is_there else None,
    )


def _text(body: Json) -> str | None:
    text = body.get("text", body.get("caption"))
    return text if isinstance(text, str) else None


def _content(body: Json) -> str:
    kinds = [kind for kind in _KINDS if kind in body]
    if kinds:
        return kinds[0]
    # Kinds that nobody knew when this was written end here, too.
    return "" if any(name in body for name in _SERVICE) else "something"


def _document(body: Json) -> Document | None:
    found = _object(body, "document")
    file_id, size = found.get("file_id"), found.get("file_size")
    if not isinstance(file_id, str) or not file_id:
        return None
    return Document(
        file_id=file_id,
        name=str(found.get("file_name", "")),
        kind=str(found.get("mime_type", "")),
        size=size if isinstance(size, int) else 0,
    )


def _object(body: Json, name: str) -> Json:
    found = body.get(name)
    return found if isinstance(found, dict) else {}
