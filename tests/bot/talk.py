"""A conversation in a test: say something, get what is answered."""

from datetime import date

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

    @staticmethod
    def _texts(said: list) -> str:
        return "\n".join(plain(each.text) for each in said)
