"""A conversation in a test: say something, get what is answered."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.dialogue import CallOff, Effect, Remind, Say, Share
from bot.terminal import Chat, plain
from recommender.advising import Recommender
from tests.fakes import TODAY


class BotChat(Chat):
    """A chat with a bot that stays: it keeps what is put off, and its links open."""

    def __init__(self, recommender: Recommender, **options: Any) -> None:
        super().__init__(recommender, **options)
        self._context = replace(
            self._context,
            is_kept=True,
            address="https://t.me/advisor_bot",
            zone=ZoneInfo("America/Vancouver"),
            fresh_id="nobody-guesses-this-00",
        )
        self.later: dict[str, Remind] = {}
        self.shared: list[Share] = []

    def _said(self, effect: Effect) -> list[Say]:
        match effect:
            case Remind():
                self.later[effect.key] = effect
            case CallOff():
                for key in effect.keys:
                    self.later.pop(key, None)
            case Share():
                self.shared.append(effect)
        return super()._said(effect)

    def due(self, today: date) -> list[Say]:
        """Say what is due on a day."""
        due = [key for key, each in self.later.items() if each.at.date() <= today]
        said = [self.later.pop(key).say for key in due]
        self._offer(said)
        return said


class Talk:
    """A chat whose answers are plain texts."""

    def __init__(
        self,
        recommender: Recommender,
        *,
        today: date = TODAY,
        contact: str = "",
        is_bot: bool = False,
    ) -> None:
        chat = BotChat if is_bot else Chat
        self.chat = chat(recommender, today=today, contact=contact)
        self.opening = self._texts(self.chat.begin())
        self.labels: list[str] = []

    def __call__(self, words: str) -> str:
        """Say something, or press a button by its label; return the whole answer."""
        said = self.chat.hear(words)
        self.labels = [plain(b.label) for each in said for row in each.buttons for b in row]
        return self._texts(said)

    def days_later(self, days: int) -> str:
        """Let days pass before the next words; return what comes by itself meanwhile."""
        come = []
        for _ in range(days):
            known = self.chat._context
            today = known.today + timedelta(days=1)
            self.chat._context = replace(known, today=today)
            if isinstance(self.chat, BotChat):
                come += self.chat.due(today)
        return self._texts(come)

    @staticmethod
    def _texts(said: list) -> str:
        return "\n".join(plain(each.text) for each in said)


def check(answer: str, said: str, expected: list[str]) -> None:
    """Check an answer against a transcript: "- words" in their order, "! words" nowhere."""
    at = 0
    for line in expected:
        words = line[2:]
        if line.startswith("! "):
            assert words not in answer, f"{said!r} was answered with {answer}"
            continue
        where = answer.find(words, at)
        assert where >= 0, f"after {said!r}, {words!r} is missing in:\n{answer}"
        at = where + len(words)
