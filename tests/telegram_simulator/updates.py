"""Updates that wait for the bot: how long they live, and in which queue they stand."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

# How long an undelivered update is kept, in seconds: tdlib/telegram-bot-api, Client.cpp.
LIVES = {"callback_query": 150, "inline_query": 30}
USUAL_LIFE = 24 * 3600

# What a bot gets that never said what it wants.
USUALLY_LEFT_OUT = ("chat_member", "message_reaction", "message_reaction_count")


@dataclass(frozen=True)
class Waiting:
    """An update that the bot has not confirmed.

    Attributes:
        update: Its JSON.
        queue: Within a queue they are delivered one after the other.
        dies_at: When it is dropped, in seconds since 1970.
    """

    update: dict[str, Any]
    queue: str
    dies_at: float

    @property
    def number(self) -> int:
        """Its update_id."""
        return int(self.update["update_id"])


class Updates:
    """All updates of one bot, in the order of their numbers."""

    def __init__(self, now: Callable[[], float], *, first: int) -> None:
        self._now = now
        self._waiting: list[Waiting] = []
        self._next = first
        self.allowed: tuple[str, ...] = ()
        # People write in one thread while the bot is served in another.
        self._lock = threading.RLock()

    def __len__(self) -> int:
        return len(self.waiting())

    def add(self, kind: str, content: dict[str, Any]) -> int:
        """Queue an update, unless the bot does not want its kind; return its number."""
        with self._lock:
            number = self._next
            self._next += 1
            is_wanted = kind in self.allowed if self.allowed else kind not in USUALLY_LEFT_OUT
            if is_wanted:
                dies_at = self._now() + LIVES.get(kind, USUAL_LIFE)
                update = {"update_id": number, kind: content}
                self._waiting.append(Waiting(update, _queue(kind, content), dies_at))
            return number

    def waiting(self) -> list[Waiting]:
        """Return what waits and is still alive."""
        with self._lock:
            now = self._now()
            self._waiting = [each for each in self._waiting if each.dies_at > now]
            return list(self._waiting)

    def heads(self) -> list[Waiting]:
        """Return the first of each queue: these may be delivered side by side."""
        first: dict[str, Waiting] = {}
        for each in self.waiting():
            first.setdefault(each.queue, each)
        return list(first.values())

    def confirm(self, number: int) -> None:
        """Drop one update: the bot has it."""
        with self._lock:
            self._waiting = [each for each in self._waiting if each.number != number]

    def confirm_before(self, offset: int) -> None:
        """Drop all updates before a number; a negative one keeps only so many of the last."""
        with self._lock:
            if offset < 0:
                self._waiting = self._waiting[offset:]
            else:
                self._waiting = [each for each in self._waiting if each.number >= offset]

    def drop_all(self) -> None:
        """Drop everything that waits."""
        with self._lock:
            self._waiting = []


def _queue(kind: str, content: dict[str, Any]) -> str:
    """Messages and edits queue by chat, presses by person: the one may overtake the other."""
    if kind == "callback_query":
        return f"user {content['from']['id']}"
    return f"chat {content.get('chat', {}).get('id', 0)}"
