"""Commands that a bot announces, for a scope and a language, and which of them somebody sees."""

import json
import re
from typing import Any

from tests.telegram_simulator.specification import RefusedCallError

MAX_COMMANDS = 100
_NAME = re.compile(r"[a-z0-9_]{1,32}")

Commands = list[dict[str, str]]


class CommandLists:
    """The lists that were set; who sees which follows Telegram's order of narrowness."""

    def __init__(self) -> None:
        self._lists: dict[tuple[str, str], Commands] = {}

    def set(self, values: dict[str, Any]) -> bool:
        """Keep a list.

        Raises:
            RefusedCallError: Too many, or a name or description that Telegram does not take.
        """
        commands = values["commands"]
        if len(commands) > MAX_COMMANDS:
            raise RefusedCallError("Bad Request: BOT_COMMANDS_TOO_MUCH")
        for each in commands:
            if not _NAME.fullmatch(each["command"]):
                raise RefusedCallError("Bad Request: BOT_COMMAND_INVALID")
            if not 1 <= len(each["description"]) <= 256:
                raise RefusedCallError("Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
        self._lists[_key(values)] = commands
        return True

    def get(self, values: dict[str, Any]) -> Commands:
        """Return exactly the list that was set for a scope and a language."""
        return self._lists.get(_key(values), [])

    def delete(self, values: dict[str, Any]) -> bool:
        """Forget a list."""
        self._lists.pop(_key(values), None)
        return True

    def seen_by(self, language: str, chat: dict[str, Any]) -> Commands:
        """Return what somebody sees in a chat.

        The order is that of core.telegram.org/bots/api#determining-list-of-commands.
        """
        group = "all_private_chats" if chat["type"] == "private" else "all_group_chats"
        scopes = [{"type": "chat", "chat_id": chat["id"]}, {"type": group}, {"type": "default"}]
        for scope in scopes:
            for code in (language, ""):
                found = self._lists.get(_key({"scope": scope, "language_code": code}))
                if found:
                    return found
        return []


def _key(values: dict[str, Any]) -> tuple[str, str]:
    scope = values.get("scope") or {"type": "default"}
    return json.dumps(scope, sort_keys=True), values.get("language_code", "")
