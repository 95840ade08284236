"""People on Telegram: what they write, press and read."""

import time
from typing import Any

from tests.telegram_simulator.server import Message, Server, chat_json


class Person:
    """Somebody with a private chat with the bot."""

    def __init__(
        self, server: Server, number: int = 42, name: str = "Ana", language: str = "en"
    ) -> None:
        self.number = number
        self._server = server
        self._facts = {
            "id": number,
            "is_bot": False,
            "first_name": name,
            "language_code": language,
        }
        self._n_presses = 0
        self._read = 0
        server.people[number] = self._facts

    def writes(self, text: str) -> int:
        """Write a message; return the update's number."""
        message = self._server.add_message(self.number, text, is_from_bot=False)
        command = text.split()[0] if text.startswith("/") else ""
        entities = [{"type": "bot_command", "offset": 0, "length": len(command)}]
        more = {"entities": entities} if command else {}
        return self._server.add_update(message=self._message(message, text=text, **more))

    def edits(self, text: str) -> int:
        """Change the last message."""
        message = [each for each in self._mine() if not each.is_from_bot][-1]
        message.text = text
        content = self._message(message, text=text, edit_date=int(time.time()))
        return self._server.add_update(edited_message=content)

    def sends_voice(self) -> int:
        """Send a voice message."""
        message = self._server.add_message(self.number, "", is_from_bot=False)
        voice = {"file_id": "v", "file_unique_id": "u", "duration": 3}
        return self._server.add_update(message=self._message(message, voice=voice))

    def presses(self, label: str) -> int:
        """Press the newest button of that label."""
        for message in reversed(self._mine()):
            for button in (button for row in message.buttons for button in row):
                if button["text"] == label:
                    return self._press(message, button["callback_data"])
        labels = [b["text"] for m in self._mine() for row in m.buttons for b in row]
        raise AssertionError(f"there is no button {label!r}; there are {labels}")

    def presses_old(self, data: str) -> int:
        """Press a button whose data the bot does not expect any more."""
        return self._press(self._mine()[-1], data)

    def blocks(self) -> int:
        """Block the bot."""
        self._server.blocked.add(self.number)
        return self._server.add_update(my_chat_member=self._member("kicked"))

    def reads(self) -> list[str]:
        """Return what the bot wrote since the last look."""
        new = [each.text for each in self._mine() if each.is_from_bot][self._read :]
        self._read += len(new)
        return new

    def _mine(self) -> list[Message]:
        return [each for each in self._server.messages if each.chat_id == self.number]

    def _press(self, message: Message, data: str) -> int:
        self._n_presses += 1
        press = {
            "id": f"{self.number}-{self._n_presses}",
            "from": self._facts,
            "chat_instance": "1",
            "data": data,
            "message": self._message(message, text=message.text),
        }
        self._server.add_press(str(press["id"]))
        return self._server.add_update(callback_query=press)

    def _member(self, status: str) -> dict[str, Any]:
        from tests.telegram_simulator.server import BOT

        return {
            "chat": chat_json(self._facts),
            "from": self._facts,
            "date": int(time.time()),
            "old_chat_member": {"user": BOT, "status": "member"},
            "new_chat_member": {"user": BOT, "status": status, "until_date": 0},
        }

    def _message(self, message: Message, **content: Any) -> dict[str, Any]:
        return {
            "message_id": message.message_id,
            "date": int(time.time()),
            "chat": chat_json(self._facts),
            "from": self._facts,
            **content,
        }
