"""Telegram's side of the Bot API, in memory: each call is checked, then carried out."""

import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from tests.telegram_simulator.chats import BOT, Chats, Message, MovedChatError
from tests.telegram_simulator.commands import CommandLists
from tests.telegram_simulator.contents import FILE_KINDS, file_content
from tests.telegram_simulator.faults import Fault, LostConnectionError
from tests.telegram_simulator.files import Files, Uploaded
from tests.telegram_simulator.forums import Forums
from tests.telegram_simulator.markup import Formatted, parse
from tests.telegram_simulator.specification import RefusedCallError, check
from tests.telegram_simulator.updates import Updates

TOKEN = "123456789:" + "A" * 35

# core.telegram.org/bots/api#setwebhook
WEBHOOK_PORTS = (None, 443, 80, 88, 8443)
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")

# Carried out by nodding: nothing that a test could see depends on them.
_NODDED = (
    "sendChatAction",
    "setMyDescription",
    "setMyShortDescription",
    "setMyName",
    "setChatMenuButton",
)

# What has a caption: core.telegram.org/bots/api#copymessage
_CAPTIONED = ("photo", "document", "video", "audio", "voice", "animation")


@dataclass(frozen=True)
class RecordedCall:
    """A call that was carried out, and what was answered."""

    method: str
    parameters: dict[str, Any]
    answer: Any = None


@dataclass(frozen=True)
class Reply:
    """What comes back for a call: an HTTP status, a body, and how long it takes."""

    status: int
    body: dict[str, Any]
    seconds: float = 0.0


@dataclass
class Webhook:
    """Where updates are delivered to; `url` is empty where they are polled."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40
    last_error: str = ""


class Server:
    """The Bot API for one bot."""

    def __init__(
        self,
        token: str = TOKEN,
        *,
        now: Callable[[], float] = time.time,
        first_update: int = 1001,
    ) -> None:
        self.token = token
        self.now = now
        self.calls: list[RecordedCall] = []
        self.chats = Chats()
        self.forums = Forums(self.chats)
        self.updates = Updates(now, first=first_update)
        self.files = Files()
        self.command_lists = CommandLists()
        self.webhook = Webhook()
        self._open_presses: set[str] = set()
        self._faults: list[tuple[str, str, Fault]] = []
        self._methods: dict[str, Callable[[dict[str, Any], Mapping[str, Uploaded]], Any]] = {
            "getMe": lambda _v, _f: BOT | _ABILITIES,
            "getUpdates": self._get_updates,
            "sendMessage": self._send_message,
            **{f"send{_camel(kind)}": self._send_file for kind in FILE_KINDS},
            "copyMessage": self._copy,
            "editMessageText": self._edit_text,
            "editMessageCaption": self._edit_text,
            "editMessageReplyMarkup": self._edit_buttons,
            "deleteMessage": self._delete,
            "answerCallbackQuery": self._answer_press,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._delete_webhook,
            "getWebhookInfo": self._webhook_info,
            "setMyCommands": lambda values, _: self.command_lists.set(values),
            "getMyCommands": lambda values, _: self.command_lists.get(values),
            "deleteMyCommands": lambda values, _: self.command_lists.delete(values),
            "getFile": lambda values, _: self.files.link(values["file_id"]),
            "createForumTopic": lambda values, _: self.forums.create(values),
            "editForumTopic": lambda values, _: self.forums.edit(values),
            "closeForumTopic": lambda values, _: self.forums.close(values),
            "reopenForumTopic": lambda values, _: self.forums.close(values),
            "deleteForumTopic": lambda values, _: self.forums.delete(values),
            "pinChatMessage": lambda values, _: self.forums.pin(values),
            "setMessageReaction": self._react,
            "getChat": self._get_chat,
            **dict.fromkeys(_NODDED, self._nod),
        }

    # -- what people do

    @property
    def messages(self) -> list[Message]:
        """All messages of all chats."""
        return self.chats.messages

    def add_update(self, **content: Any) -> int:
        """Queue an update; return its number."""
        ((kind, each),) = content.items()
        return self.updates.add(kind, each)

    def press(self, message: Message, data: str, *, by: dict[str, Any], press_id: str) -> int:
        """Queue that somebody pressed a button; it spins until it is answered."""
        self._open_presses.add(press_id)
        return self.add_update(
            callback_query={
                "id": press_id,
                "from": by,
                "chat_instance": "1",
                "data": data,
                "message": self.chats.as_json(message),
            }
        )

    @property
    def spinning(self) -> frozenset[str]:
        """Presses that were not answered."""
        return frozenset(self._open_presses)

    def fail_next(
        self, fault: Fault, *, times: int = 1, method: str = "", chat_id: int | str = ""
    ) -> None:
        """Let the next calls go wrong, of one method or of any, in one chat or in any."""
        self._faults += [(method, str(chat_id), fault)] * times

    # -- what the bot asks

    def call(
        self,
        token: str,
        method: str,
        parameters: dict[str, str],
        files: Mapping[str, Uploaded] | None = None,
    ) -> Reply:
        """Carry a call out.

        Raises:
            LostConnectionError: By order of `fail_next`.
        """
        if token != self.token:
            return _refusal(401, "Unauthorized")
        fault = self._fault_for(method, parameters.get("chat_id", ""))
        if fault is not None and not fault.takes_effect:
            return _broken(fault)
        uploads = files or {}
        # A file comes under its parameter's name, or under any name that a parameter refers to.
        referred = set(parameters.values())
        links = {name: f"attach://{name}" for name in uploads}
        attached = {name: link for name, link in links.items() if link not in referred}
        try:
            values = check(method, attached | parameters)
            if method not in self._methods:
                raise RefusedCallError(f"Bad Request: the simulator does not carry out {method}")
            answer = self._methods[method]({"": method, **values}, uploads)
        except MovedChatError as moved:
            return _refusal(400, str(moved), {"migrate_to_chat_id": moved.chat_id})
        except RefusedCallError as refused:
            return _refusal(_code_of(str(refused)), str(refused))
        if method != "getUpdates":
            self.calls.append(RecordedCall(method, values, answer))
        if fault is not None and fault.status != 200:
            return _broken(fault)
        return Reply(200, {"ok": True, "result": answer}, fault.seconds if fault else 0.0)

    def _fault_for(self, method: str, chat_id: str) -> Fault | None:
        for i, (wanted, chat, fault) in enumerate(self._faults):
            is_meant = wanted in ("", method) and (wanted or method != "getUpdates")
            if is_meant and chat in ("", chat_id):
                del self._faults[i]
                return fault
        return None

    # -- updates

    def _get_updates(self, values: dict[str, Any], _: object) -> list[dict[str, Any]]:
        if self.webhook.url:
            raise RefusedCallError(
                "Conflict: can't use getUpdates method while webhook is active; use "
                "deleteWebhook to delete the webhook first"
            )
        self._allow(values)
        self.updates.confirm_before(values.get("offset", 0))
        return [each.update for each in self.updates.waiting()[: values.get("limit", 100)]]

    def _set_webhook(self, values: dict[str, Any], _: object) -> bool:
        address = urlsplit(values["url"])
        if values["url"] and address.scheme != "https":
            raise RefusedCallError("Bad Request: bad webhook: An HTTPS URL must be provided")
        if address.port not in WEBHOOK_PORTS:
            raise RefusedCallError(
                "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"
            )
        secret = values.get("secret_token", "")
        if secret and not _SECRET.fullmatch(secret):
            raise RefusedCallError("Bad Request: secret token contains unallowed characters")
        self._allow(values)
        if values.get("drop_pending_updates"):
            self.updates.drop_all()
        self.webhook = Webhook(values["url"], secret, values.get("max_connections", 40))
        return True

    def _delete_webhook(self, values: dict[str, Any], _: object) -> bool:
        if values.get("drop_pending_updates"):
            self.updates.drop_all()
        self.webhook = Webhook()
        return True

    def _webhook_info(self, *_: object) -> dict[str, Any]:
        info = {
            "url": self.webhook.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.updates),
        }
        if self.webhook.last_error:
            info |= {"last_error_message": self.webhook.last_error, "last_error_date": self._date()}
        return info

    def _allow(self, values: dict[str, Any]) -> None:
        """An empty list is the usual kinds; a missing one leaves things as they are."""
        if "allowed_updates" in values:
            self.updates.allowed = tuple(values["allowed_updates"])

    # -- messages

    def _send_message(self, values: dict[str, Any], _: object) -> dict[str, Any]:
        return self._written(values, _said(values, "text"))

    def _send_file(self, values: dict[str, Any], files: Mapping[str, Uploaded]) -> dict[str, Any]:
        kind = next(each for each in FILE_KINDS if values[""] == f"send{_camel(each)}")
        file = self.files.of_call(values[kind], dict(files), kind)
        return self._written(values, _said(values, "caption"), **file_content(kind, file))

    def _copy(self, values: dict[str, Any], _: object) -> dict[str, Any]:
        of = self.chats.find(int(values["from_chat_id"]), values["message_id"], "copy")
        is_changed = "caption" in values and any(kind in of.content for kind in _CAPTIONED)
        said = _said(values, "caption") if is_changed else Formatted(of.text, of.entities)
        return {"message_id": self._written(values, said, **of.content)["message_id"]}

    def _written(self, values: dict[str, Any], said: Formatted, **content: Any) -> dict[str, Any]:
        chat_id = self._chat_id(values)
        thread_id = values.get("message_thread_id")
        if thread_id is not None:
            self.forums.in_which(chat_id, thread_id)
        message = self.chats.write(
            chat_id,
            said,
            is_from_bot=True,
            date=self._date(),
            buttons=_buttons(values),
            content=content,
            thread_id=thread_id,
            reply_to=self._answered(chat_id, values),
        )
        return self.chats.as_json(message)

    def _answered(self, chat_id: int, values: dict[str, Any]) -> int | None:
        """Return the number of the message that a call answers, if it is there."""
        asked = values.get("reply_parameters") or {}
        number: int | None = asked.get("message_id")
        if number is None or any(each.message_id == number for each in self.chats.of(chat_id)):
            return number
        if asked.get("allow_sending_without_reply"):
            return None
        raise RefusedCallError("Bad Request: message to be replied not found")

    def _react(self, values: dict[str, Any], _: object) -> bool:
        message = self.chats.find(self._chat_id(values), values["message_id"], "react")
        message.reactions = [each.get("emoji", "") for each in values.get("reaction", [])]
        if any(each not in REACTIONS for each in message.reactions):
            raise RefusedCallError("Bad Request: REACTION_INVALID")
        return True

    def _edit_text(self, values: dict[str, Any], _: object) -> dict[str, Any]:
        message = self.chats.edit(
            self._chat_id(values),
            values.get("message_id", 0),
            _said(values, "text" if values[""] == "editMessageText" else "caption"),
            _buttons(values),
        )
        return self.chats.as_json(message)

    def _edit_buttons(self, values: dict[str, Any], _: object) -> dict[str, Any]:
        chat_id, message_id = self._chat_id(values), values.get("message_id", 0)
        same = [each for each in self.chats.of(chat_id) if each.message_id == message_id]
        said = Formatted(same[0].text, same[0].entities) if same else Formatted("")
        return self.chats.as_json(self.chats.edit(chat_id, message_id, said, _buttons(values)))

    def _delete(self, values: dict[str, Any], _: object) -> bool:
        self.chats.delete(self._chat_id(values), values["message_id"], now=self._date())
        return True

    def _answer_press(self, values: dict[str, Any], _: object) -> bool:
        press = values["callback_query_id"]
        if press not in self._open_presses:
            raise RefusedCallError(
                "Bad Request: query is too old and response timeout expired or query ID is invalid"
            )
        self._open_presses.remove(press)
        return True

    # -- chats

    def _get_chat(self, values: dict[str, Any], _: object) -> dict[str, Any]:
        facts = self.chats.chat(self._chat_id(values)).facts
        return facts | {
            "accent_color_id": 0,
            "max_reaction_count": 11,
            "accepted_gift_types": _GIFTS,
        }

    def _chat_id(self, values: dict[str, Any]) -> int:
        try:
            chat_id = int(values.get("chat_id", 0))
        except ValueError:
            raise RefusedCallError("Bad Request: chat not found") from None
        self.chats.chat(chat_id)
        return chat_id

    def _nod(self, values: dict[str, Any], _: object) -> bool:
        if "chat_id" in values:
            self._chat_id(values)
        return True

    def _date(self) -> int:
        return int(self.now())


# Some of those that core.telegram.org/bots/api#reactiontypeemoji lists.
REACTIONS = frozenset(["👍", "👎", "❤", "👌", "✍", "🙏", "👀", "🎉"])

_ABILITIES = {
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
}
_GIFTS = dict.fromkeys(
    [
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    ],
    False,
)


def _camel(kind: str) -> str:
    """Return "VideoNote" for "video_note"."""
    return kind.title().replace("_", "")


def _said(values: dict[str, Any], name: str) -> Formatted:
    text = values.get(name, "")
    return parse(text) if values.get("parse_mode") == "HTML" else Formatted(text)


def _buttons(values: dict[str, Any]) -> list[list[dict[str, Any]]]:
    markup = values.get("reply_markup") or {}
    return markup.get("inline_keyboard") or []


def _refusal(code: int, description: str, parameters: dict[str, int] | None = None) -> Reply:
    more = {"parameters": parameters} if parameters else {}
    return Reply(code, {"ok": False, "error_code": code, "description": description, **more})


def _broken(fault: Fault) -> Reply:
    if fault.status == 0:
        raise LostConnectionError
    return _refusal(fault.status, fault.description, fault.parameters)


def _code_of(description: str) -> int:
    codes = {"Not Found": 404, "Forbidden": 403, "Conflict": 409, "Unauthorized": 401}
    codes["Request Entity Too Large"] = 413
    return codes.get(description.split(":")[0], 400)
