"""What people say about their limits -> values, in English, French and Spanish.

Each module finds phrases of one kind. What only looks like a limit ("$25 an hour", "I work 40
hours a week", "sell online", "for six years") is recognised by the words around it.
"""

import re
from datetime import date

from recommender.said.dates import dates, whiles
from recommender.said.days import names_a_day
from recommender.said.found import BLANK, Found
from recommender.said.money import money
from recommender.said.places import places
from recommender.said.preferences import preferences
from recommender.said.spelled import as_spelled
from recommender.said.starting import starting
from recommender.said.teaching import teaching
from recommender.said.time import hours, weeks
from recommender.said.towns import is_brief, with_towns
from recommender.said.ways import times, ways

__all__ = ["BLANK", "Found", "as_spelled", "find_limits", "lower", "preferences"]

_OR = re.compile(
    r"\s*,?\s*(?:or|ou|o|u)\s+(?:just\s+|maybe\s+|also\s+|else\s+|even\s+)?(?:in\s+|near\s+|around\s+|[àa]\s+|en\s+)?"
)
_BUT = re.compile(r"\b(?:but|also|or|mais|aussi|pero|tambi[eé]n)\s+\Z")
_OK = re.compile(
    r"\s*(?:is|are|would\s+be|['’]?s|works?|est|es|c['’]est)\s*(?:also\s+|just\s+|totally\s+)?(?:ok(?:ay)?|fine|good|great|possible|acceptable|too|as\s+well|also|bien|bueno)\b"
)


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
    is_dated = names_a_day(low)
    began = list(starting(low, today)) if is_dated else []
    others = [*whiles(low, today), *(dates(low, today) if is_dated else ())]
    found = [
        *money(low),
        *hours(low),
        *weeks(low),
        *ways(low),
        *times(low),
        *began,
        *(each for each in others if not any(map(each.meets, began))),
        *teaching(low),
        *places(low, text, with_towns(known_places) if is_brief(low) else known_places),
    ]
    ordered = sorted(found, key=lambda each: (each.start, each.end))
    return [_allowed(each, ordered, low) for each in ordered]


def _allowed(one: Found, found: list[Found], low: str) -> Found:
    """Return a way of learning without its limit where it is only allowed beside a town.

    "Nanaimo or online" and "in Nanaimo, but online is ok" want no more than that the town is kept,
    which whatever is online does.
    """
    towns = [each for each in found if "place" in each.says]
    if not towns or one.says != {"delivery": ("online",)}:
        return one
    is_or = any(
        _OR.fullmatch(low, each.end, one.start)
        if each.start < one.start
        else _OR.fullmatch(low, one.end, each.start)
        for each in towns
    )
    is_ok = _OK.match(low, one.end) is not None and _BUT.search(low, 0, one.start) is not None
    return Found(one.start, one.end, {}) if is_or or is_ok else one


def lower(text: str) -> str:
    """Return a text in lower case and of the same length, so that places in both agree."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(each.lower() if len(each.lower()) == 1 else each for each in text)
