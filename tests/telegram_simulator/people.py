"""People on Telegram: what they write, press, send and read."""

import re
from typing import Any

from tests.telegram_simulator.chats import BOT, Message
from tests.telegram_simulator.files import Uploaded
from tests.telegram_simulator.markup import Formatted, units
from tests.telegram_simulator.server import Server

_COMMAND = re.compile(r"/\w+(?:@\w+)?")
_LINK = re.compile(r"https?://\S+")

# What somebody may send besides text, as it stands in a message.
CONTENTS: dict[str, dict[str, Any]] = {
    "voice": {"voice": {"file_id": "v", "file_unique_id": "u", "duration": 3}},
    "photo": {"photo": [{"file_id": "p", "file_unique_id": "u", "width": 90, "height": 90}]},
    "sticker": {
        "sticker": {
            "file_id": "s",
            "file_unique_id": "u",
            "type": "regular",
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
        }
    },
    "location": {"location": {"longitude": -123.7, "latitude": 48.8}},
    "contact": {"contact": {"phone_number": "+1 250 555 0100", "first_name": "Bo"}},
    "document": {"document": {"file_id": "d", "file_unique_id": "u", "file_name": "cv.pdf"}},
    "video": {
        "video": {"file_id": "f", "file_unique_id": "u", "width": 9, "height": 9, "duration": 1}
    },
    "video_note": {
        "video_note": {"file_id": "n", "file_unique_id": "u", "length": 240, "duration": 1}
    },
    "audio": {"audio": {"file_id": "a", "file_unique_id": "u", "duration": 60}},
    "poll": {
        "poll": {
            "id": "1",
            "question": "?",
            "options": [],
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "type": "regular",
            "allows_multiple_answers": False,
        }
    },
    "dice": {"dice": {"emoji": "🎲", "value": 3}},
}


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
        return self._server.add_update(message=self._message(message, **_text(text), **more))

    def edits(self, text: str) -> int:
        """Change their last message."""
        message = [each for each in self._mine() if not each.is_from_bot][-1]
        message.text = text
        content = self._message(message, **_text(text), edit_date=int(self._server.now()))
        return self._server.add_update(edited_message=content)

    def sends(self, kind: str, caption: str = "") -> int:
        """Send something that is not text."""
        more = {"caption": caption} if caption else {}
        content = CONTENTS.get(kind, {}) | more
        return self._server.add_update(message=self._message(self._put(caption), **content))

    def sends_file(self, name: str, content: bytes) -> int:
        """Send a file that can be fetched."""
        document = self._server.files.keep(Uploaded(name, content))
        return self._server.add_update(message=self._message(self._put(""), document=document))

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
        press = {
            "id": f"{self.number}-{self._n_presses}",
            "from": self.facts,
            "chat_instance": "1",
            "data": data,
            "message": self._server.chats.as_json(message),
        }
        self._server.add_press(str(press["id"]))
        return self._server.add_update(callback_query=press)

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
            self.number, Formatted(text), is_from_bot=False, date=int(self._server.now())
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


class Group:
    """A group that the bot is a member of."""

    def __init__(self, server: Server, number: int = -1001, *, is_forum: bool = False) -> None:
        self.number = number
        self._server = server
        facts = {"id": number, "type": "supergroup", "title": "Staff"}
        self.chat = server.chats.add(facts | ({"is_forum": True} if is_forum else {}))
        self._n_read = 0

    def hears(self, person: Person, text: str, **more: Any) -> int:
        """Let a person write here."""
        now = int(self._server.now())
        said = Formatted(text)
        message = self._server.chats.write(self.number, said, is_from_bot=False, date=now)
        return self._server.add_update(
            message={
                "message_id": message.message_id,
                "date": now,
                "chat": self.chat.facts,
                "from": person.facts,
                **_text(text),
                **more,
            }
        )

    def reads(self) -> list[str]:
        """Return what the bot wrote since the last look."""
        new = [each.text for each in self._server.chats.of(self.number) if each.is_from_bot]
        new, self._n_read = new[self._n_read :], len(new)
        return new


def _text(text: str) -> dict[str, Any]:
    """A text, with what Telegram recognises in it."""
    kinds = [("bot_command", _COMMAND), ("url", _LINK)]
    entities = [
        {
            "type": kind,
            "offset": units(text[: found.start()]),
            "length": units(found.group()),
        }
        for kind, pattern in kinds
        for found in pattern.finditer(text)
        if kind != "bot_command" or found.start() == 0
    ]
    return {"text": text, **({"entities": entities} if entities else {})}
