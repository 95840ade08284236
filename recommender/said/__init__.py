"""What people say about their limits -> values, in English, French and Spanish.

Each module finds phrases of one kind. What only looks like a limit ("$25 an hour", "I work 40
hours a week", "sell online", "for six years") is recognised by the words around it.
"""

from datetime import date

from recommender.said.dates import dates
from recommender.said.found import BLANK, Found
from recommender.said.money import money
from recommender.said.places import places
from recommender.said.preferences import preferences
from recommender.said.spelled import as_spelled
from recommender.said.time import hours, weeks
from recommender.said.ways import times, ways

__all__ = ["BLANK", "Found", "as_spelled", "find_limits", "lower", "preferences"]


def find_limits(
    text: str, *, today: date, known_places: frozenset[str] = frozenset()
) -> list[Found]:
    """Return the limits that a text states, each with its place in the text, in reading order.

    Args:
        text: At most some thousand characters, no control characters.
        today: Day that "next month" is told from.
        known_places: Names of places where something is taught, in lower case.
    """
    low = lower(text)
    found = [
        *money(low),
        *hours(low),
        *weeks(low),
        *ways(low),
        *times(low),
        *dates(low, today),
        *places(low, text, known_places),
    ]
    return sorted(found, key=lambda each: (each.start, each.end))


def lower(text: str) -> str:
    """Return a text in lower case and of the same length, so that places in both agree."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(each.lower() if len(each.lower()) == 1 else each for each in text)
