"""Groups on Telegram: what people write, send, press and see there."""

from typing import Any

from tests.telegram_simulator.chats import BOT, Message, Topic
from tests.telegram_simulator.contents import CONTENTS, text_content
from tests.telegram_simulator.files import Uploaded
from tests.telegram_simulator.markup import Formatted
from tests.telegram_simulator.people import Person
from tests.telegram_simulator.server import Server


class Group:
    """A group that the bot is a member of; in a forum it may do all that it needs."""

    def __init__(self, server: Server, number: int = -1001, *, is_forum: bool = False) -> None:
        self.number = number
        self._server = server
        facts = {"id": number, "type": "supergroup", "title": "Staff"}
        self.chat = server.chats.add(facts | ({"is_forum": True} if is_forum else {}))
        self._n_read = 0

    # -- what people do there

    def hears(
        self,
        person: Person,
        text: str,
        *,
        thread: int | None = None,
        reply_to: int | None = None,
        **more: Any,
    ) -> int:
        """Let a person write here, perhaps in a topic; return the update's number."""
        message = self._put(person, text, thread, reply_to)
        shown = self._server.chats.as_json(message) | text_content(text)
        return self._server.add_update(message={**shown, **more})

    def gets(
        self, person: Person, kind: str, caption: str = "", *, thread: int | None = None
    ) -> int:
        """Let a person send something that is not text."""
        content = CONTENTS[kind]
        self._server.files.know(kind, content)
        message = self._put(person, caption, thread, None)
        message.content = dict(content)
        return self._server.add_update(message=self._server.chats.as_json(message))

    def gets_file(self, person: Person, name: str, content: bytes) -> int:
        """Let a person send a file that can be fetched."""
        document = self._server.files.keep(Uploaded(name, content))
        message = self._put(person, "", None, None)
        message.content = {"document": document}
        return self._server.add_update(message=self._server.chats.as_json(message))

    def edits(self, person: Person, text: str) -> int:
        """Let a person change their last message here, or its caption."""
        message = [each for each in self.messages() if each.sender == person.facts][-1]
        message.text = text
        shown = self._server.chats.as_json(message)
        more = {} if message.content else text_content(text)
        return self._server.add_update(
            edited_message={**shown, **more, "edit_date": int(self._server.now())}
        )

    def presses(self, person: Person, label: str, *, thread: int | None = None) -> int:
        """Let a person press the newest button of that label, perhaps of one topic."""
        message, data = self.button(label, thread=thread)
        return person.presses_data(data, message)

    def button(self, label: str, *, thread: int | None = None) -> tuple[Message, str]:
        """Return the newest button of a label: its message and its data."""
        for message in reversed(self.messages(thread)):
            for button in (button for row in message.buttons for button in row):
                if button["text"] == label:
                    return message, button.get("callback_data", "")
        raise AssertionError(f"there is no button {label!r}; there are {self.labels(thread)}")

    def serves(self, **content: Any) -> int:
        """Let Telegram itself say something here: {"forum_topic_closed": {}}."""
        message = self._put_plain("")
        return self._server.add_update(message=self._server.chats.as_json(message) | content)

    def deletes_topic(self, thread: int) -> None:
        """Let somebody delete a topic; Telegram tells bots nothing of it."""
        self._server.forums.drop(self.number, thread)

    def moves_to(self, number: int) -> "Group":
        """Become a supergroup with another number; topics and messages stay behind."""
        new = Group(self._server, number, is_forum=True)
        self._server.add_update(
            message=self._server.chats.as_json(self._put_plain("")) | {"migrate_to_chat_id": number}
        )
        self.chat.moved_to = number
        return new

    def gives_rights(self, person: Person, *rights: str) -> int:
        """Let the bot do exactly this from now on."""
        self.chat.rights = frozenset(rights)
        member = {"user": BOT, "status": "administrator", **dict.fromkeys(_POWERS, False)}
        return self._server.add_update(
            my_chat_member={
                "chat": self.chat.facts,
                "from": person.facts,
                "date": int(self._server.now()),
                "old_chat_member": {"user": BOT, "status": "member"},
                "new_chat_member": member | dict.fromkeys(rights, True),
            }
        )

    # -- what they see

    @property
    def topics(self) -> list[Topic]:
        """The topics, in the order in which they were opened."""
        return list(self.chat.topics.values())

    def messages(self, thread: int | None = None) -> list[Message]:
        """Return the messages here, of one topic or of all, oldest first."""
        found = self._server.chats.of(self.number)
        return [each for each in found if thread is None or each.thread_id == thread]

    def labels(self, thread: int | None = None) -> list[str]:
        """Return what all buttons say."""
        messages = self.messages(thread)
        return [button["text"] for each in messages for row in each.buttons for button in row]

    def reads(self) -> list[str]:
        """Return what the bot wrote since the last look."""
        new = [each.text for each in self._server.chats.of(self.number) if each.is_from_bot]
        new, self._n_read = new[self._n_read :], len(new)
        return new

    def screen(self, thread: int | None = None) -> str:
        """Return a topic as it looks now, with buttons."""
        lines = []
        for each in self.messages(thread):
            pinned = " (pinned)" if each.is_pinned else ""
            kinds = "".join(f"[{kind}] " for kind in each.content)
            marks = f"  {' '.join(each.reactions)}" if each.reactions else ""
            lines.append(f"{each.sender['first_name']}{pinned}: {kinds}{each.text}{marks}")
            lines += ["  " + " ".join(f"[{b['text']}]" for b in row) for row in each.buttons]
        return "\n".join(lines)

    # -- small parts

    def _put(self, person: Person, text: str, thread: int | None, reply_to: int | None) -> Message:
        return self._server.chats.write(
            self.number,
            Formatted(text),
            is_from_bot=False,
            date=int(self._server.now()),
            thread_id=thread,
            sender=person.facts,
            reply_to=reply_to,
        )

    def _put_plain(self, text: str) -> Message:
        return self._server.chats.write(
            self.number, Formatted(text), is_from_bot=False, date=int(self._server.now())
        )


# What an administrator may do: core.telegram.org/bots/api#chatmemberadministrator
_POWERS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
    "can_send_welcome_messages",
)
