"""People who write whenever they like, to a simulated Telegram that keeps a log of everything."""

import random
import threading
import time
from dataclasses import replace
from typing import Any

from benchmarks.counting_bots import LABEL
from benchmarks.tally import Called, Caused
from tests.telegram_simulator import Person, Server
from tests.telegram_simulator.server import Reply
from tests.telegram_simulator.updates import Updates

# How long an answer of Telegram is under way, in seconds.
LATENCY = (0.02, 0.05)

FIRST_PERSON = 100


class _Handed(Updates):
    """Updates that wait, with the numbers of those that the bot has taken over."""

    def __init__(self) -> None:
        super().__init__(time.time, first=1)
        self.handed: set[int] = set()

    def confirm(self, number: int) -> None:
        """Drop one update: a webhook has it."""
        self.handed.add(number)
        super().confirm(number)

    def confirm_before(self, offset: int) -> None:
        """Drop all updates before a number: a poll has them."""
        self.handed |= {each.number for each in self.waiting() if each.number < offset}
        super().confirm_before(offset)


class Telegram(Server):
    """The simulated Telegram, with a log of what people caused and what the bot did."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.updates: _Handed = _Handed()
        self.caused: list[Caused] = []
        self.called: list[Called] = []
        self.is_called = threading.Event()
        # People write in one thread, the bot is served in another.
        self.lock = threading.RLock()
        self._random = random.Random(seed)

    def add_update(self, **content: Any) -> int:
        """Queue an update, and log it."""
        number = super().add_update(**content)
        ((kind, body),) = content.items()
        press = body["id"] if kind == "callback_query" else ""
        self.caused.append(Caused(number, body["from"]["id"], body.get("text", ""), press))
        return number

    def call(self, token: str, method: str, parameters: dict[str, str], files: Any = None) -> Reply:
        """Carry a call out; its answer is under way for a while."""
        self.is_called.set()
        with self.lock:
            at = time.monotonic()
            reply = super().call(token, method, parameters, files)
            if method not in ("sendMessage", "editMessageText", "answerCallbackQuery"):
                return reply
            seconds = self._random.uniform(*LATENCY)
            chat, text = int(parameters.get("chat_id", 0)), parameters.get("text", "")
            press = parameters.get("callback_query_id", "")
            self.called.append(Called(at, at + seconds, method, chat, text, press))
        return replace(reply, seconds=seconds)


class Crowd:
    """People who write whenever they like, until they are stopped.

    Args:
        telegram: Where they write.
        n_people: How many they are.
        rate: How often one of them does something, per second.
        seed: Decides who does what when.
    """

    def __init__(self, telegram: Telegram, n_people: int, rate: float, seed: int) -> None:
        self._telegram = telegram
        self._people = [Person(telegram, FIRST_PERSON + number) for number in range(n_people)]
        self._rate = rate
        self._random = random.Random(seed)
        self._n_written = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> None:
        """Begin, in a thread of their own."""
        self._thread.start()

    def stop(self) -> None:
        """End."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        due = time.monotonic()
        while True:
            due += self._random.expovariate(self._rate)
            if self._stop.wait(max(0.0, due - time.monotonic())):
                return
            with self._telegram.lock:
                self._act(self._random.choice(self._people), self._random.random())

    def _act(self, person: Person, luck: float) -> None:
        """Three in four times they write, else they press a button or change what they wrote."""
        self._n_written += 1
        words = f"c{person.number}n{self._n_written}"
        messages = self._telegram.chats.of(person.number)
        if luck < 0.15 and any(each.buttons for each in messages):
            # A client that connects anew sends a press again: under another number.
            person.presses(LABEL, times=self._random.choice((1, 1, 2, 3)))
        elif 0.15 <= luck < 0.25 and any(not each.is_from_bot for each in messages):
            person.edits(words)
        else:
            person.writes(words)
