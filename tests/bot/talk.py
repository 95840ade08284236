"""A conversation in a test: say something, get what is answered."""

from dataclasses import replace
from datetime import date, timedelta

from bot.terminal import Chat, plain
from recommender.advising import Recommender
from tests.fakes import TODAY


class Talk:
    """A chat whose answers are plain texts."""

    def __init__(self, recommender: Recommender, *, today: date = TODAY, contact: str = "") -> None:
        self.chat = Chat(recommender, today=today, contact=contact)
        self.opening = self._texts(self.chat.begin())
        self.labels: list[str] = []

    def __call__(self, words: str) -> str:
        """Say something, or press a button by its label; return the whole answer."""
        said = self.chat.hear(words)
        self.labels = [plain(b.label) for each in said for row in each.buttons for b in row]
        return self._texts(said)

    def days_later(self, days: int) -> None:
        """Let days pass before the next words."""
        known = self.chat._context
        self.chat._context = replace(known, today=known.today + timedelta(days=days))

    @staticmethod
    def _texts(said: list) -> str:
        return "\n".join(plain(each.text) for each in said)
