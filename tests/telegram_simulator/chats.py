"""Chats and what they hold: messages, topics, files, and who may change what."""

from dataclasses import dataclass, field
from typing import Any

from tests.telegram_simulator.markup import Formatted
from tests.telegram_simulator.specification import RefusedCallError

BOT = {"id": 123456789, "is_bot": True, "first_name": "Advisor", "username": "advisor_bot"}

# What a bot needs in a forum: core.telegram.org/bots/api#chatadministratorrights
ALL_RIGHTS = frozenset({"can_manage_topics", "can_pin_messages", "can_delete_messages"})

# core.telegram.org/bots/api#deletemessage
DELETE_SECONDS = 48 * 3600


class MovedChatError(RefusedCallError):
    """The group became a supergroup with another id."""

    def __init__(self, chat_id: int) -> None:
        super().__init__("Bad Request: group chat was upgraded to a supergroup chat")
        self.chat_id = chat_id


@dataclass
class Message:
    """A message that a chat holds.

    Attributes:
        message_id: Its number.
        chat_id: Its chat.
        text: What is read, a caption included.
        is_from_bot: Whether the bot wrote it.
        date: When, in seconds since 1970.
        buttons: Rows under it.
        entities: What the markup said.
        content: Anything but text: {"document": {...}}.
        thread_id: Its topic, in a forum.
        revision: Grows with each edit.
        sender: Who wrote it, as JSON; the bot unless said otherwise.
        reply_to: Number of the message that it answers.
        is_pinned: Whether it is pinned.
        reactions: What the bot reacted with.
    """

    message_id: int
    chat_id: int
    text: str
    is_from_bot: bool
    date: int = 0
    buttons: list[list[dict[str, Any]]] = field(default_factory=list)
    entities: list[dict[str, Any]] = field(default_factory=list)
    content: dict[str, Any] = field(default_factory=dict)
    thread_id: int | None = None
    revision: int = 0
    sender: dict[str, Any] = field(default_factory=lambda: BOT)
    reply_to: int | None = None
    is_pinned: bool = False
    reactions: list[str] = field(default_factory=list)


@dataclass
class Topic:
    """A topic of a forum."""

    thread_id: int
    name: str
    is_closed: bool = False
    icon_color: int = 7322096


@dataclass
class Chat:
    """A chat as the bot sees it.

    Attributes:
        facts: Its JSON: id, type, first_name or title.
        is_blocked: Whether the person blocked the bot, or the group threw it out.
        topics: Topics of a forum, by number.
        rights: What the bot may do in a group.
        moved_to: Where a group went that became a supergroup.
    """

    facts: dict[str, Any]
    is_blocked: bool = False
    topics: dict[int, Topic] = field(default_factory=dict)
    rights: frozenset[str] = ALL_RIGHTS
    moved_to: int | None = None

    @property
    def is_private(self) -> bool:
        """Whether it is a chat with one person."""
        return bool(self.facts["type"] == "private")


class Chats:
    """All chats and messages of one bot."""

    def __init__(self) -> None:
        self.by_id: dict[int, Chat] = {}
        self.messages: list[Message] = []
        self._next = 1

    def add(self, facts: dict[str, Any]) -> Chat:
        """Make a chat known."""
        return self.by_id.setdefault(facts["id"], Chat(facts))

    def chat(self, chat_id: int) -> Chat:
        """Return a chat that the bot may write to.

        Raises:
            RefusedCallError: There is none, or the bot is not wanted there.
        """
        chat = self.by_id.get(chat_id)
        if chat is None:
            raise RefusedCallError("Bad Request: chat not found")
        if chat.moved_to is not None:
            raise MovedChatError(chat.moved_to)
        if chat.is_blocked and chat.is_private:
            raise RefusedCallError("Forbidden: bot was blocked by the user")
        if chat.is_blocked:
            raise RefusedCallError("Forbidden: bot was kicked from the group chat")
        return chat

    def write(self, chat_id: int, said: Formatted, *, is_from_bot: bool, **more: Any) -> Message:
        """Put a message into a chat."""
        message = Message(
            self.new_number(), chat_id, said.text, is_from_bot, entities=said.entities, **more
        )
        self.messages.append(message)
        return message

    def of(self, chat_id: int) -> list[Message]:
        """Return a chat's messages, oldest first."""
        return [each for each in self.messages if each.chat_id == chat_id]

    def find(self, chat_id: int, message_id: int, what: str) -> Message:
        """Return a message.

        Raises:
            RefusedCallError: There is none; it was wanted in order "to <what>".
        """
        for message in self.messages:
            if message.message_id == message_id and message.chat_id == chat_id:
                return message
        raise RefusedCallError(f"Bad Request: message to {what} not found")

    def new_number(self) -> int:
        """Return a number that no message and no topic has."""
        self._next += 1
        return self._next - 1

    def edit(self, chat_id: int, message_id: int, said: Formatted, buttons: Any) -> Message:
        """Change a message of the bot.

        Raises:
            RefusedCallError: There is none, it is somebody else's, or nothing would change.
        """
        message = self.find(chat_id, message_id, "edit")
        if not message.is_from_bot:
            raise RefusedCallError("Bad Request: message can't be edited")
        if (message.text, message.entities, message.buttons) == (
            said.text,
            said.entities,
            buttons,
        ):
            raise RefusedCallError(
                "Bad Request: message is not modified: specified new message content and reply "
                "markup are exactly the same as a current content and reply markup of the message"
            )
        message.text, message.entities, message.buttons = said.text, said.entities, buttons
        message.revision += 1
        return message

    def delete(self, chat_id: int, message_id: int, *, now: int) -> None:
        """Delete a message: one's own, and in a private chat the other's too, for two days.

        Raises:
            RefusedCallError: There is none, or it may not be deleted.
        """
        message = self.find(chat_id, message_id, "delete")
        is_allowed = message.is_from_bot or self.by_id[chat_id].is_private
        if not is_allowed or now - message.date > DELETE_SECONDS:
            raise RefusedCallError("Bad Request: message can't be deleted")
        self.messages.remove(message)

    def as_json(self, message: Message) -> dict[str, Any]:
        """Return a message as the Bot API shows it."""
        shown = self._alone(message)
        answered = self._answered(message)
        return shown | ({"reply_to_message": answered} if answered else {})

    def _answered(self, message: Message) -> dict[str, Any] | None:
        """Return what a message answers; in a topic, where it says nothing, the topic's beginning.

        core.telegram.org/bots/api#message says of an answer that it answers nothing itself.
        """
        same = [each for each in self.of(message.chat_id) if each.message_id == message.reply_to]
        if same:
            return self._alone(same[0])
        topic = self.by_id[message.chat_id].topics.get(message.thread_id or 0)
        if topic is None:
            return None
        return {
            "message_id": topic.thread_id,
            "date": message.date,
            "chat": self.by_id[message.chat_id].facts,
            "from": BOT,
            "message_thread_id": topic.thread_id,
            "is_topic_message": True,
            "forum_topic_created": {"name": topic.name, "icon_color": topic.icon_color},
        }

    def _alone(self, message: Message) -> dict[str, Any]:
        shown: dict[str, Any] = {
            "message_id": message.message_id,
            "date": message.date,
            "chat": self.by_id[message.chat_id].facts,
            "from": message.sender,
            **message.content,
        }
        if message.thread_id is not None:
            shown |= {"message_thread_id": message.thread_id, "is_topic_message": True}
        name, entities = (
            ("caption", "caption_entities") if message.content else ("text", "entities")
        )
        if message.text:
            shown[name] = message.text
        if message.entities:
            shown[entities] = message.entities
        if message.buttons:
            shown["reply_markup"] = {"inline_keyboard": message.buttons}
        return shown
