"""A learner's words -> Goal: what is wanted, what limits it, what is already there."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from catalog.models import Delivery, Schedule
from recommender.clauses import clauses, is_statement
from recommender.languages import language_of
from recommender.said import Found, find_limits, lower

# A Telegram message holds 4,096 characters; nobody states a wish at greater length.
MAX_CHARACTERS = 2_000

_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
_BLANK = re.compile(r"[^\S\n]+")
# Commas that stand alone once a phrase between them is gone.
_LOOSE = re.compile(r"(?:\s*,){2,}|\s+,")

_HAS_VERB = re.compile(
    r"(?:and\s+)?(?:i\s|can\s|could\s|have\b|got\b|budget|afford|spend|pay)", re.IGNORECASE
)

# Wishes that are no limits: nobody said how cheap.
_PREFERENCES = (
    (
        "cheap",
        re.compile(
            r"\b(?:(?:something|anything|not\s+too|as)\s+)*(?:cheap(?:ly)?|inexpensive|affordable|low[- ]cost|not\s+(?:too\s+)?expensive|pas\s+(?:trop\s+)?ch[eè]re?s?|bon\s+march[eé]|barat[oa]s?|econ[oó]mic[oa]s?|(?:i\s+)?don[\'’]?t\s+have\s+(?:much|a\s+lot\s+of)\s+money|on\s+a\s+tight\s+budget)(?:\s+(?:and|,|et|y)(?=\s))?(?=\s*(?:$|[,.;!?]|and\b|courses?|class|programs?|options?|et\b|y\b))"
        ),
    ),
    (
        "short",
        re.compile(
            r"\b(?:(?:something|anything|not\s+too|fairly|very|really)\s+)*(?:short|quick(?:ly)?|fast|not\s+(?:too\s+)?long|rapide(?:ment)?|pas\s+trop\s+long(?:ue)?|courte?s?|cort[oa]s?|r[aá]pid[oa]s?)(?:\s+(?:and|,|et|y)(?=\s))?(?=\s*(?:$|[,.;!]|and\b|courses?|class|programs?|training|et\b|y\b))"
        ),
    ),
    (
        "soon",
        re.compile(
            r"\b(?:(?:start(?:ing)?|begin(?:ning)?)\s+)?(?:as\s+soon\s+as\s+possible|asap|soon|right\s+away|immediately|bient[oô]t|le\s+plus\s+t[oô]t\s+possible|tout\s+de\s+suite|cuanto\s+antes|pronto|lo\s+antes\s+posible)\b"
        ),
    ),
)


@dataclass(frozen=True)
class Limits:
    """Hard limits that a learner stated; None or empty means that nothing was said.

    Attributes:
        max_cost: The most to pay in all, extra costs included; 0 for "free".
        currency: ISO 4217 code, only if the learner named one beyond a bare "$".
        hours_per_week: The most hours a week.
        max_hours: The most hours in all.
        max_weeks: The longest duration in weeks.
        delivery: Acceptable ways of delivery.
        schedule: Acceptable times; one of them is enough.
        place: Town or region as the learner wrote it.
        start_after: Earliest start day.
        start_by: Latest start day.
        finish_by: Latest end day.
    """

    max_cost: float | None = None
    currency: str | None = None
    hours_per_week: float | None = None
    max_hours: float | None = None
    max_weeks: float | None = None
    delivery: tuple[Delivery, ...] = ()
    schedule: tuple[Schedule, ...] = ()
    place: str | None = None
    start_after: date | None = None
    start_by: date | None = None
    finish_by: date | None = None


@dataclass(frozen=True)
class Goal:
    """What a learner wants, in clauses of the learner's own words.

    Attributes:
        text: Everything said, as it was said.
        language: ISO 639-1 code of the words: "en", "fr", "es", or the best guess.
        aims: Clauses that say what the learner wants to do or become; what is matched.
        background: Clauses that say what the learner does or did; never matched as an aim.
        held: Credentials or education that the learner says to hold.
        avoid: What the learner does not want.
        limits: Hard limits.
        preferences: Soft wishes that are no limits, as words: "cheap", "soon", "short".
    """

    text: str
    language: str
    aims: tuple[str, ...] = ()
    background: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    limits: Limits = field(default_factory=Limits)
    preferences: tuple[str, ...] = ()


def merge_limits(old: Limits, new: Limits) -> Limits:
    """Return limits in which what `new` says wins."""
    said = {name: value for name, value in vars(new).items() if value is not None and value != ()}
    return replace(old, **said)


def read_goal(text: str, *, today: date, places: frozenset[str] = frozenset()) -> Goal:
    """Return the goal that a learner's words state.

    Limits are taken out first; what remains is told apart clause by clause. A text that does not
    speak of its writer (a job title, the description of an occupation) is one aim as it stands.

    Args:
        text: Anything; only its first 2,000 characters are read.
        today: Day that "next month" is told from.
        places: Names of places where something is taught, in lower case.
    """
    said = readable(text)
    if not any(letter.isalnum() for letter in said):
        return Goal(text=text, language="en")
    found = find_limits(said, today=today, known_places=places)
    rest = _without(said, found)
    low = lower(rest)
    language = language_of(lower(said))
    if not found and not is_statement(low):
        return Goal(text=text, language=language, aims=(said,))
    rest, low, preferences = _without_preferences(rest, low)
    by_role: dict[str, list[str]] = {"aim": [], "background": [], "held": [], "avoid": []}
    for clause in clauses(rest, low):
        if clause.text not in by_role[clause.role]:
            by_role[clause.role].append(clause.text)
    return Goal(
        text=text,
        language=language,
        aims=tuple(by_role["aim"]),
        background=tuple(by_role["background"]),
        held=tuple(by_role["held"]),
        avoid=tuple(by_role["avoid"]),
        limits=limits_of(found),
        preferences=preferences,
    )


def read_limits(text: str, *, today: date, places: frozenset[str] = frozenset()) -> Limits:
    """Return only the limits that words state."""
    return limits_of(find_limits(readable(text), today=today, known_places=places))


def limits_of(found: Sequence[Found]) -> Limits:
    """Return the limits of phrases; of two that say the same limit the later one wins."""
    says: dict[str, Any] = {}
    for each in found:
        says |= each.says
    return Limits(**says)


def readable(text: str) -> str:
    """Return a text in composed form, bounded, with plain blanks and quotes, without controls."""
    short = unicodedata.normalize("NFC", text[:MAX_CHARACTERS])
    if not short.isprintable() or "’" in short or "  " in short:
        short = _BLANK.sub(" ", _CONTROL.sub("", short.replace("’", "'")))
    return short.strip()


def _without(text: str, found: Sequence[Found]) -> str:
    """Return a text with phrases blanked out, of a length that no longer matters."""
    if not found:
        return text
    parts, at = [], 0
    for each in found:
        if each.start >= at:
            parts.append(text[at : each.start])
        # "... and I can spend $300 for a course about spreadsheets" says two things.
        parts.append("|" if _HAS_VERB.match(text, each.start) else "")
        at = max(at, each.end)
    parts.append(text[at:])
    return _LOOSE.sub(",", _BLANK.sub(" ", " ".join(parts))).strip(" ,|")


def _without_preferences(text: str, low: str) -> tuple[str, str, tuple[str, ...]]:
    found: list[str] = []
    for name, pattern in _PREFERENCES:
        match = pattern.search(low)
        if match:
            found.append(name)
            text = f"{text[: match.start()]} {text[match.end() :]}"
            low = f"{low[: match.start()]} {low[match.end() :]}"
    return text, low, tuple(found)
