"""Telegram's side of the Bot API, in memory: chats, updates, and the faults that it can have."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.telegram_simulator.markup import text_of
from tests.telegram_simulator.specification import RefusedCallError, check

TOKEN = "123456789:" + "A" * 35
BOT = {"id": 123456789, "is_bot": True, "first_name": "Advisor", "username": "advisor_bot"}


class LostConnectionError(Exception):
    """The network broke before or after a call took effect."""


@dataclass(frozen=True)
class Fault:
    """Something that goes wrong with the next call.

    Attributes:
        status: HTTP status of the answer; 0 where the connection breaks.
        description: What Telegram says.
        parameters: What it adds, such as retry_after.
        takes_effect: Whether the call is carried out all the same.
    """

    status: int
    description: str = ""
    parameters: dict[str, int] = field(default_factory=dict)
    takes_effect: bool = False


def flood(seconds: int) -> Fault:
    """Too many requests; try again after some seconds."""
    return Fault(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


def server_error() -> Fault:
    """Telegram itself is in trouble."""
    return Fault(502, "Bad Gateway")


def lost_before() -> Fault:
    """The call never reached Telegram."""
    return Fault(0)


def lost_after() -> Fault:
    """The call was carried out, and its answer was lost."""
    return Fault(0, takes_effect=True)


def migrated(chat_id: int) -> Fault:
    """The group became a supergroup with another id."""
    text = "Bad Request: group chat was upgraded to a supergroup chat"
    return Fault(400, text, {"migrate_to_chat_id": chat_id})


@dataclass
class Message:
    """A message that a chat holds."""

    message_id: int
    chat_id: int
    text: str
    is_from_bot: bool
    buttons: list[list[dict[str, Any]]] = field(default_factory=list)


@dataclass(frozen=True)
class RecordedCall:
    """A call that was carried out."""

    method: str
    parameters: dict[str, Any]


class Server:
    """The Bot API for one bot."""

    def __init__(self, token: str = TOKEN) -> None:
        self.token = token
        self.calls: list[RecordedCall] = []
        self.messages: list[Message] = []
        self.people: dict[int, dict[str, Any]] = {}
        self.blocked: set[int] = set()
        self.webhook = ""
        self.commands: dict[str, list[dict[str, str]]] = {}
        self._updates: deque[dict[str, Any]] = deque()
        self._next_update = 1000
        self._next_message = 1
        self._open_presses: set[str] = set()
        self._faults: list[tuple[str, Fault]] = []

    # -- what people do

    def add_update(self, **content: Any) -> int:
        """Queue an update; return its number."""
        self._next_update += 1
        self._updates.append({"update_id": self._next_update, **content})
        return self._next_update

    def add_message(
        self, chat_id: int, text: str, *, is_from_bot: bool, buttons: Any = None
    ) -> Message:
        """Put a message into a chat."""
        message = Message(self._next_message, chat_id, text, is_from_bot, buttons or [])
        self._next_message += 1
        self.messages.append(message)
        return message

    def add_press(self, press_id: str) -> None:
        """Note that a button spins until it is answered."""
        self._open_presses.add(press_id)

    @property
    def n_waiting(self) -> int:
        """Updates that the bot has not confirmed."""
        return len(self._updates)

    @property
    def spinning(self) -> frozenset[str]:
        """Presses that were not answered."""
        return frozenset(self._open_presses)

    def fail_next(self, fault: Fault, *, times: int = 1, method: str = "") -> None:
        """Let the next calls go wrong, of one method or of any."""
        self._faults += [(method, fault)] * times

    # -- what the bot asks

    def call(self, token: str, method: str, parameters: dict[str, str]) -> tuple[int, Any]:
        """Carry a call out; return the HTTP status and the answer.

        Raises:
            LostConnectionError: By order of `fail_next`.
        """
        if token != self.token:
            return 401, _refusal(401, "Unauthorized")
        fault = self._fault_for(method)
        if fault is not None and not fault.takes_effect:
            return _broken(fault)
        try:
            values = check(method, parameters)
            answer = self._handler(method)(values)
        except RefusedCallError as refused:
            code = _code_of(str(refused))
            return code, _refusal(code, str(refused))
        if method != "getUpdates":
            self.calls.append(RecordedCall(method, values))
        if fault is not None:
            return _broken(fault)
        return 200, {"ok": True, "result": answer}

    def _fault_for(self, method: str) -> Fault | None:
        for i, (wanted, fault) in enumerate(self._faults):
            if wanted in ("", method) and (wanted or method != "getUpdates"):
                del self._faults[i]
                return fault
        return None

    def _handler(self, method: str) -> Callable[[dict[str, Any]], Any]:
        handlers: dict[str, Callable[[dict[str, Any]], Any]] = {
            "getMe": lambda _: BOT,
            "getUpdates": self._get_updates,
            "sendMessage": self._send_message,
            "editMessageText": self._edit_message,
            "answerCallbackQuery": self._answer_press,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._set_webhook,
            "getWebhookInfo": lambda _: {
                "url": self.webhook,
                "has_custom_certificate": False,
                "pending_update_count": self.n_waiting,
            },
            "setMyCommands": self._set_commands,
        }
        return handlers.get(method, lambda _: True)

    def _get_updates(self, values: dict[str, Any]) -> list[dict[str, Any]]:
        if self.webhook:
            raise RefusedCallError("Conflict: can't use getUpdates method while webhook is active")
        offset = values.get("offset", 0)
        while self._updates and self._updates[0]["update_id"] < offset:
            self._updates.popleft()
        return list(self._updates)[: values.get("limit", 100)]

    def _send_message(self, values: dict[str, Any]) -> dict[str, Any]:
        chat_id = self._chat(values)
        markup = values.get("reply_markup") or {}
        text = self._plain(values)
        message = self.add_message(
            chat_id, text, is_from_bot=True, buttons=markup.get("inline_keyboard")
        )
        return self._as_json(message)

    def _edit_message(self, values: dict[str, Any]) -> dict[str, Any]:
        chat_id = self._chat(values)
        message = next(
            (
                each
                for each in self.messages
                if each.message_id == values.get("message_id") and each.chat_id == chat_id
            ),
            None,
        )
        if message is None or not message.is_from_bot:
            raise RefusedCallError("Bad Request: message to edit not found")
        buttons = (values.get("reply_markup") or {}).get("inline_keyboard") or []
        text = self._plain(values)
        if (message.text, message.buttons) == (text, buttons):
            raise RefusedCallError("Bad Request: message is not modified")
        message.text, message.buttons = text, buttons
        return self._as_json(message)

    def _answer_press(self, values: dict[str, Any]) -> bool:
        press = values["callback_query_id"]
        if press not in self._open_presses:
            raise RefusedCallError(
                "Bad Request: query is too old and response timeout expired or query ID is invalid"
            )
        self._open_presses.remove(press)
        return True

    def _set_webhook(self, values: dict[str, Any]) -> bool:
        self.webhook = values.get("url", "")
        return True

    def _set_commands(self, values: dict[str, Any]) -> bool:
        self.commands[values.get("language_code", "")] = values["commands"]
        return True

    def _chat(self, values: dict[str, Any]) -> int:
        chat_id = int(values["chat_id"])
        if chat_id not in self.people:
            raise RefusedCallError("Bad Request: chat not found")
        if chat_id in self.blocked:
            raise RefusedCallError("Forbidden: bot was blocked by the user")
        return chat_id

    @staticmethod
    def _plain(values: dict[str, Any]) -> str:
        return text_of(values["text"]) if values.get("parse_mode") == "HTML" else values["text"]

    def _as_json(self, message: Message) -> dict[str, Any]:
        return {
            "message_id": message.message_id,
            "date": int(time.time()),
            "chat": chat_json(self.people[message.chat_id]),
            "from": BOT,
            "text": message.text,
        }


def chat_json(person: dict[str, Any]) -> dict[str, Any]:
    """Return the private chat with a person."""
    return {"id": person["id"], "type": "private", "first_name": person["first_name"]}


def _refusal(
    code: int, description: str, parameters: dict[str, int] | None = None
) -> dict[str, Any]:
    more = {"parameters": parameters} if parameters else {}
    return {"ok": False, "error_code": code, "description": description, **more}


def _broken(fault: Fault) -> tuple[int, Any]:
    if fault.status == 0:
        raise LostConnectionError
    return fault.status, _refusal(fault.status, fault.description, fault.parameters)


def _code_of(description: str) -> int:
    codes = {"Not Found": 404, "Forbidden": 403, "Conflict": 409, "Unauthorized": 401}
    return codes.get(description.split(":")[0], 400)
