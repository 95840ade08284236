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

# Those of them that Telegram knows by an id, and hands on by it.
_FILES = (
    "voice",
    "photo",
    "sticker",
    "document",
    "video",
    "audio",
    "video_note",
    "animation",
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
        message_id: Number of the message in its chat; of a button, that of the message under
            which it stands.
        thread_id: Topic of a forum that it stands in, None outside of topics.
        reply_to: Number of the message that it answers; of a button, that which its message
            answers.
        reply_text: What that one says, "" where it says nothing or is not there.
        reply_person: Id of who wrote that one, "" where that is not told.
        told: What stands in something without words, for whoever cannot open it: a contact's name
            and number, the place of a location, the question of a poll.
        file_id: Telegram's id of what was sent besides text, "" for what is no file.
        is_anonymous: Whether somebody wrote in the name of a chat, so that nobody knows who.
        is_bot: Whether a bot wrote it; whoever writes in the name of a group does it through one.
        album: What the messages of one album have in common, "" outside of albums.
        moved_to: New id of a group that became a supergroup, "" for any other update.
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
    message_id: int | None = None
    thread_id: int | None = None
    reply_to: int | None = None
    reply_text: str = ""
    reply_person: str = ""
    told: str = ""
    file_id: str = ""
    is_anonymous: bool = False
    is_bot: bool = False
    album: str = ""
    moved_to: str = ""


def read(update: Json) -> Reading:
    """Return the facts of an update; those of a broken one are empty."""
    kind = next((each for each in ALLOWED_UPDATES if isinstance(update.get(each), dict)), "")
    if not kind:
        return Reading("")
    body: Json = update[kind]
    message = _object(body, "message") if kind == "callback_query" else body
    sender, chat = _object(body, "from"), _object(message, "chat")
    thread_id = _thread(message)
    answered = _answered(message, thread_id)
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
        message_id=_number(message, "message_id"),
        thread_id=thread_id,
        reply_to=_number(answered, "message_id"),
        reply_text=_text(answered) or "",
        reply_person=str(_object(answered, "from").get("id", "")),
        told=_told(body),
        file_id=_file_id(body),
        is_anonymous="sender_chat" in body,
        is_bot=sender.get("is_bot") is True,
        album=str(body.get("media_group_id", "")),
        moved_to=str(body.get("migrate_to_chat_id", "")),
    )


def _thread(message: Json) -> int | None:
    # Outside of forums the number only says which messages answer one another.
    return _number(message, "message_thread_id") if message.get("is_topic_message") else None


def _answered(message: Json, thread_id: int | None) -> Json:
    """Return the message that one answers; in a topic all answer the message that opened it."""
    answered = _object(message, "reply_to_message")
    return {} if answered.get("message_id") == thread_id else answered


def _file_id(body: Json) -> str:
    kind = next((each for each in _FILES if each in body), "")
    found = body.get(kind)
    # A picture comes in several sizes, the largest last.
    largest = found[-1] if isinstance(found, list) and found else found
    file_id = largest.get("file_id") if isinstance(largest, dict) else None
    return file_id if isinstance(file_id, str) else ""


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
    return _writable(text) if isinstance(text, str) else None


def _content(body: Json) -> str:
    kinds = [kind for kind in _KINDS if kind in body]
    if kinds:
        return kinds[0]
    # Kinds that nobody knew when this was written end here, too.
    return "" if any(name in body for name in _SERVICE) else "something"


def _told(body: Json) -> str:
    contact, venue = _object(body, "contact"), _object(body, "venue")
    place = _object(venue, "location") or _object(body, "location")
    options = _object(body, "poll").get("options")
    parts = [
        *(contact.get(name) for name in ("first_name", "last_name", "phone_number")),
        *(venue.get(name) for name in ("title", "address")),
        *(place.get(name) for name in ("latitude", "longitude")),
        _object(body, "poll").get("question"),
        *(each.get("text") for each in options or () if isinstance(each, dict)),
        *(_object(body, name).get("emoji") for name in ("sticker", "dice")),
    ]
    told = ", ".join(str(each) for each in parts if isinstance(each, str | int | float) and each)
    return _writable(told)


def _writable(text: str) -> str:
    """Return a text without what no database keeps: NUL, and half of a pair of surrogates."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()


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


def _number(body: Json, name: str) -> int | None:
    found = body.get(name)
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def _object(body: Json, name: str) -> Json:
    found = body.get(name)
    return found if isinstance(found, dict) else {}
