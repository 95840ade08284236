"""Goals as they are answered -> counts of the week: how many, how surely, in which fields."""

import re
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from bot.memory import Weeks
from recommender.advising import Recommender
from recommender.answer import Answer
from recommender.goals import Goal

# What is counted waits so long in memory: a commit a minute costs nothing, and a crash loses a
# minute of statistics.
WRITTEN_EVERY = 60.0

# More aims, and longer ones, are a story.
_MAX_AIMS, _MAX_WORDS = 3, 10

_PERSONAL = re.compile(
    r"\S+@\S+"  # addresses of mail
    r"|https?://\S+|www\.\S+|\bt\.me/\S+"
    r"|(?<!\w)@\w+"
    r"|\S*\d\S*"  # phone numbers, ages, streets, dates, amounts
)


class Observed(Recommender):
    """A recommender that remembers what it answered during one turn."""

    def __init__(self, recommender: Recommender) -> None:
        # Shares all parts: only the answers are its own.
        self.__dict__.update(vars(recommender))
        self.answers: list[Answer] = []

    def recommend(self, goal: Goal, **options: Any) -> Answer:
        """Return what `Recommender.recommend` does, and remember it."""
        answer = super().recommend(goal, **options)
        self.answers.append(answer)
        return answer


class Counting:
    """Counts the goals of a catalogue; no row says whose they were.

    Args:
        weeks: Where the counts are kept.
        catalog: Name of the catalogue.
        clock: Seconds that only grow.
    """

    def __init__(
        self, weeks: Weeks, catalog: str, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._weeks, self._catalog, self._clock = weeks, catalog, clock
        self._counts: Counter[tuple[str, str]] = Counter()
        self._written_at = clock()
        self._lock = threading.Lock()

    def note(self, before: Goal, answers: Sequence[Answer], today: date) -> None:
        """Count the goal of a turn, if the turn stated one.

        Args:
            before: The goal before the turn; one with the same aims was counted then.
            answers: What was answered in the turn.
            today: The day.
        """
        if not answers or not answers[-1].goal.aims or answers[-1].goal.aims == before.aims:
            return
        with self._lock:
            self._counts.update(counts_of(answers[-1]))
            if self._clock() - self._written_at < WRITTEN_EVERY:
                return
            counts, self._counts = self._counts, Counter()
            self._written_at = self._clock()
        self._weeks.add(self._catalog, today, counts)

    def flush(self, today: date) -> None:
        """Write what still waits."""
        with self._lock:
            counts, self._counts = self._counts, Counter()
        if counts:
            self._weeks.add(self._catalog, today, counts)


def counts_of(answer: Answer) -> Counter[tuple[str, str]]:
    """Return what is counted of an answer: (kind, name) -> 1."""
    first = answer.recommendations[0] if answer.recommendations else None
    found = Counter({("goal", "confident" if answer.is_confident else "unsure"): 1})
    found[("field", (first.credential.field or "no field") if first else "nothing")] += 1
    found[("chance", f"{min(int(10 * first.probability), 9) / 10:.1f}" if first else "0.0")] += 1
    if not answer.is_confident:
        for aim in answer.goal.aims[:_MAX_AIMS]:
            kept = redacted(aim)
            if kept:
                found[("unserved", kept)] += 1
    return found


def redacted(aim: str) -> str:
    """Return an aim without what may say who it is: numbers, addresses, handles, whole stories.

    Names cannot be told from other words; so the report shows only what several people want.
    """
    words = _PERSONAL.sub(" ", aim).casefold().split()
    said = [each for each in words if any(letter.isalpha() for letter in each)]
    return " ".join(said[:_MAX_WORDS]).strip(" .,;:!?-")
