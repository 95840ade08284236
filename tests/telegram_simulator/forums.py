"""Forums: groups whose messages stand in topics, and what a bot needs to be allowed there."""

from typing import Any

from tests.telegram_simulator.chats import Chat, Chats, Topic
from tests.telegram_simulator.specification import RefusedCallError

# core.telegram.org/bots/api#createforumtopic
ICON_COLORS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)


class Forums:
    """The topics of all forums. The words of a refusal are Telegram's own.

    Args:
        chats: Where the forums are.
    """

    def __init__(self, chats: Chats) -> None:
        self._chats = chats

    def in_which(self, chat_id: int, thread_id: int) -> Topic:
        """Return the topic that a message is written into.

        Raises:
            RefusedCallError: It is no forum, has no such topic, or nobody may write there.
        """
        chat = self._forum(chat_id)
        if thread_id not in chat.topics:
            raise RefusedCallError("Bad Request: message thread not found")
        topic = chat.topics[thread_id]
        if topic.is_closed and "can_manage_topics" not in chat.rights:
            raise RefusedCallError("Bad Request: TOPIC_CLOSED")
        return topic

    def create(self, values: dict[str, Any]) -> dict[str, Any]:
        """Add a topic.

        Raises:
            RefusedCallError: It is no forum, the bot may not, or there is no such colour.
        """
        chat = self._managed(values, "create a topic")
        color = values.get("icon_color", ICON_COLORS[0])
        if color not in ICON_COLORS:
            raise RefusedCallError("Bad Request: TOPIC_ICON_COLOR_INVALID")
        number = self._chats.new_number()
        topic = Topic(number, values["name"], icon_color=color)
        chat.topics[number] = topic
        return {"message_thread_id": number, "name": topic.name, "icon_color": color}

    def edit(self, values: dict[str, Any]) -> bool:
        """Give a topic another name.

        Raises:
            RefusedCallError: There is none, the bot may not, or it is called so already.
        """
        topic = self._topic(values, "edit the topic")
        if topic.name == values.get("name", topic.name):
            raise RefusedCallError("Bad Request: TOPIC_NOT_MODIFIED")
        topic.name = values["name"]
        return True

    def close(self, values: dict[str, Any]) -> bool:
        """Close a topic, or open it again.

        Raises:
            RefusedCallError: There is none, the bot may not, or it is closed (open) already.
        """
        topic = self._topic(values, "close or reopen the topic")
        is_closed = values[""] == "closeForumTopic"
        if topic.is_closed == is_closed:
            raise RefusedCallError("Bad Request: TOPIC_NOT_MODIFIED")
        topic.is_closed = is_closed
        return True

    def delete(self, values: dict[str, Any]) -> bool:
        """Delete a topic with all its messages.

        Raises:
            RefusedCallError: There is none, or the bot may not.
        """
        topic = self._topic(values, "delete the topic", right="can_delete_messages")
        chat_id = int(values["chat_id"])
        self.drop(chat_id, topic.thread_id)
        return True

    def drop(self, chat_id: int, thread_id: int) -> None:
        """Let a topic and its messages be gone."""
        del self._chats.by_id[chat_id].topics[thread_id]
        self._chats.messages[:] = [
            each
            for each in self._chats.messages
            if (each.chat_id, each.thread_id) != (chat_id, thread_id)
        ]

    def pin(self, values: dict[str, Any]) -> bool:
        """Pin a message.

        Raises:
            RefusedCallError: There is none, or the bot may not.
        """
        chat = self._chats.chat(int(values["chat_id"]))
        if not chat.is_private and "can_pin_messages" not in chat.rights:
            raise RefusedCallError(
                "Bad Request: not enough rights to manage pinned messages in the chat"
            )
        self._chats.find(int(values["chat_id"]), values["message_id"], "pin").is_pinned = True
        return True

    def _forum(self, chat_id: int) -> Chat:
        chat = self._chats.chat(chat_id)
        if not chat.facts.get("is_forum"):
            raise RefusedCallError("Bad Request: the chat is not a forum")
        return chat

    def _managed(
        self, values: dict[str, Any], what: str, *, right: str = "can_manage_topics"
    ) -> Chat:
        chat = self._forum(int(values["chat_id"]))
        if right not in chat.rights:
            raise RefusedCallError(f"Bad Request: not enough rights to {what}")
        return chat

    def _topic(self, values: dict[str, Any], what: str, **right: str) -> Topic:
        chat = self._managed(values, what, **right)
        if values["message_thread_id"] not in chat.topics:
            raise RefusedCallError("Bad Request: TOPIC_ID_INVALID")
        return chat.topics[values["message_thread_id"]]
