"""How soon a person should see a message: at once, in today's hours, or in turn."""

import re
from functools import cache

from bot.triage.patterns import any_of, read_sections
from bot.triage.topics import Topic, Urgency
from bot.triage.wording import windows


def urgency_of(text: str, topic: Topic, *, is_person_needed: bool) -> Urgency:
    """Return how soon somebody should see a message.

    Distress is now. What needs a person and says that time presses is today. The rest has its
    turn, as has everything that needs nobody.
    """
    if topic == "distress":
        return "now"
    if is_person_needed and any(
        each.search(words) for words in windows(text) for each in _pressing()
    ):
        return "today"
    return "normal"


@cache
def _pressing() -> tuple[re.Pattern[str], ...]:
    return tuple(any_of(lines) for lines in read_sections("phrases", "pressing.txt").values())
