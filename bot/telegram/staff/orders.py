"""What an advisor wrote in the staff group: an order, a note, or words for the learner."""

import re
from dataclasses import dataclass

# The orders of the group's menu; a newcomer finds them there.
ORDERS = (
    "claim",
    "assign",
    "release",
    "return",
    "resolve",
    "reopen",
    "note",
    "talk",
    "transcript",
    "card",
    "canned",
    "prefer",
    "topic",
    "urgency",
    "label",
    "snooze",
    "here",
    "away",
    "for",
    "desk",
    "help",
)

# What begins with it is a note among advisors.
NOTE_MARK = "//"

_ORDER = re.compile(r"/([A-Za-z_]+)(?:@(\w+))?(?:\s+|$)")
_BECAUSE = re.compile(r"\s+(?:because|parce que|car|porque)\s+", re.IGNORECASE)
# "Bread Baking: price = 495": a title may hold a colon, the name of a fact does not.
_FACT = re.compile(r"([^=]+):([^:=]+=.*)", re.DOTALL)
_OVER = re.compile(r"\s+(?:over|instead of|plut[oô]t que|au lieu de|en vez de)\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Order:
    """Something that the bot is to do.

    Attributes:
        name: One of `ORDERS`, or "unknown".
        argument: What was written after it.
    """

    name: str
    argument: str = ""


@dataclass(frozen=True)
class Preference:
    """A correction: "2 over 1 because it is in the evening".

    Attributes:
        better: Number on the list, or words of the title, of what should come first.
        over: Likewise, of what it replaces; "" where that is not said.
        because: Why.
    """

    better: str
    over: str
    because: str


def read_order(text: str, *, username: str = "") -> Order | None:
    """Return the order that a text is, None for other words, or for another bot's order.

    Args:
        text: What was written.
        username: Our own name.
    """
    found = _ORDER.match(text.strip())
    if found is None:
        # "card 3" is short for "/card 3", as it is the most frequent.
        short = re.fullmatch(r"card\s+(\d{1,2})", text.strip(), re.IGNORECASE)
        return Order("card", short[1]) if short else None
    if not is_for(text, username=username):
        return None
    name = found[1].lower()
    argument = text.strip()[found.end() :].strip()
    return Order(name if name in ORDERS else "unknown", argument)


def is_for(text: str, *, username: str) -> bool:
    """Tell whether an order is for us: it names no other bot."""
    found = _ORDER.match(text.strip())
    return found is None or found[2] is None or found[2].lower() == username.lower()


def read_note(text: str) -> str | None:
    """Return the words of a note, None for what is none."""
    stripped = text.strip()
    return stripped.removeprefix(NOTE_MARK).strip() if stripped.startswith(NOTE_MARK) else None


def read_preference(text: str) -> Preference | None:
    """Return what a correction says, None where it does not say what or why."""
    parts = _BECAUSE.split(text.strip(), maxsplit=1)
    if len(parts) != 2 or not parts[0].strip() or not parts[1].strip():
        return None
    better, *over = _OVER.split(parts[0].strip(), maxsplit=1)
    return Preference(better.strip(), over[0].strip() if over else "", parts[1].strip())


def read_fact(text: str) -> tuple[str, str, str] | None:
    """Return the title, what holds and why, of "Bread: price = 495 because it rose"; else None."""
    found = _FACT.fullmatch(text.strip())
    if found is None:
        return None
    # Only behind the sign: "Repair of car bodies" gives no reason in French.
    stated, *because = _BECAUSE.split(found[2], maxsplit=1)
    return found[1].strip(), stated.strip(), "".join(because).strip()
