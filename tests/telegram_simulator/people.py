"""People on Telegram: what they write, press, send and read."""

from typing import Any

from tests.telegram_simulator.chats import BOT, Message
from tests.telegram_simulator.contents import CONTENTS, text_content
from tests.telegram_simulator.files import Uploaded
from tests.telegram_simulator.markup import Formatted
from tests.telegram_simulator.server import Server


class Person:
    """Somebody with a private chat with the bot."""

    def __init__(
        self, server: Server, number: int = 42, name: str = "Ana", language: str = "en"
    ) -> None:
        self.number = number
        self._server = server
        self.facts = {
            "id": number,
            "is_bot": False,
            "first_name": name,
            **({"language_code": language} if language else {}),
        }
        self._n_presses = 0
        self._read: dict[int, int] = {}
        self._chat = server.chats.add({"id": number, "type": "private", "first_name": name})

    # -- what they do

    def starts(self, payload: str = "") -> int:
        """Press Start, perhaps on a link with a payload."""
        return self.writes(f"/start {payload}".strip())

    def writes(self, text: str, **more: Any) -> int:
        """Write a message; return the update's number."""
        message = self._put(text)
        return self._server.add_update(message=self._message(message, **text_content(text), **more))

    def edits(self, text: str) -> int:
        """Change their last message, or the caption of what they sent."""
        message = [each for each in self._mine() if not each.is_from_bot][-1]
        message.text = text
        said = {**message.content, "caption": text} if message.content else text_content(text)
        content = self._message(message, **said, edit_date=int(self._server.now()))
        return self._server.add_update(edited_message=content)

    def deletes(self) -> None:
        """Delete their last message; Telegram tells bots nothing of it."""
        last = [each for each in self._mine() if not each.is_from_bot][-1]
        self._server.messages.remove(last)

    def sends(self, kind: str, caption: str = "", *, album: str = "") -> int:
        """Send something that is not text, perhaps as a part of an album."""
        content = CONTENTS.get(kind, {})
        self._server.files.know(kind, content)
        message = self._put(caption)
        message.content = dict(content)
        more = {"caption": caption} if caption else {}
        more |= {"media_group_id": album} if album else {}
        return self._server.add_update(message=self._message(message, **content, **more))

    def sends_file(self, name: str, content: bytes, caption: str = "") -> int:
        """Send a file that can be fetched."""
        document = self._server.files.keep(Uploaded(name, content))
        message = self._put(caption)
        message.content = {"document": document}
        more = {"caption": caption} if caption else {}
        return self._server.add_update(message=self._message(message, document=document, **more))

    def answers(self, message: Message, text: str) -> int:
        """Write a message that answers another one."""
        return self.writes(text, reply_to_message=self._server.chats.as_json(message))

    def forwards(self, text: str) -> int:
        """Forward what somebody else wrote."""
        origin = {"type": "hidden_user", "sender_user_name": "Bo", "date": 1}
        return self.writes(text, forward_origin=origin)

    def presses(self, label: str, *, times: int = 1) -> int:
        """Press the newest button of that label; pressed often, it comes often."""
        message, data = self.button(label)
        return [self.presses_data(data, message) for _ in range(times)][-1]

    def button(self, label: str) -> tuple[Message, str]:
        """Return the newest button of a label: its message and its data."""
        for message in reversed(self._mine()):
            for button in (button for row in message.buttons for button in row):
                if button["text"] == label:
                    return message, button.get("callback_data", "")
        labels = [b["text"] for m in self._mine() for row in m.buttons for b in row]
        raise AssertionError(f"there is no button {label!r}; there are {labels}")

    def presses_data(self, data: str, message: Message | None = None) -> int:
        """Press a button by its data: an old one, or one that never was."""
        message = message or self._mine()[-1]
        self._n_presses += 1
        press_id = f"{self.number}-{self._n_presses}"
        return self._server.press(message, data, by=self.facts, press_id=press_id)

    def blocks(self) -> int:
        """Block the bot."""
        self._chat.is_blocked = True
        return self._server.add_update(my_chat_member=self._member("member", "kicked"))

    def unblocks(self) -> int:
        """Let the bot write again."""
        self._chat.is_blocked = False
        return self._server.add_update(my_chat_member=self._member("kicked", "member"))

    # -- what they see

    def reads(self) -> list[str]:
        """Return what the bot wrote or changed since the last look."""
        new = [
            each
            for each in self._mine()
            if each.is_from_bot and self._read.get(each.message_id) != each.revision
        ]
        self._read |= {each.message_id: each.revision for each in new}
        return [each.text for each in new]

    def screen(self) -> str:
        """Return the whole chat as it looks now, with buttons; for a failing test to print."""
        lines = []
        for each in self._mine():
            lines.append(f"{'Bot' if each.is_from_bot else 'You'}: {each.text}")
            lines += ["  " + " ".join(f"[{b['text']}]" for b in row) for row in each.buttons]
        return "\n".join(lines)

    def commands(self) -> dict[str, str]:
        """Return the commands that the chat's menu shows, with their descriptions."""
        seen = self._server.command_lists.seen_by(
            self.facts.get("language_code", ""), self._chat.facts
        )
        return {each["command"]: each["description"] for each in seen}

    # -- small parts

    def _mine(self) -> list[Message]:
        return self._server.chats.of(self.number)

    def _put(self, text: str) -> Message:
        return self._server.chats.write(
            self.number,
            Formatted(text),
            is_from_bot=False,
            date=int(self._server.now()),
            sender=self.facts,
        )

    def _member(self, before: str, after: str) -> dict[str, Any]:
        def state(status: str) -> dict[str, Any]:
            until = {"until_date": 0} if status == "kicked" else {}
            return {"user": BOT, "status": status, **until}

        return {
            "chat": self._chat.facts,
            "from": self.facts,
            "date": int(self._server.now()),
            "old_chat_member": state(before),
            "new_chat_member": state(after),
        }

    def _message(self, message: Message, **content: Any) -> dict[str, Any]:
        return {
            "message_id": message.message_id,
            "date": message.date,
            "chat": self._chat.facts,
            "from": self.facts,
            **content,
        }
