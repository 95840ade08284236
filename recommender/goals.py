"""A learner's words -> Goal: what is wanted, what limits it, what is already there."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from catalog.models import Delivery, Schedule
from recommender.clauses import apart, clauses
from recommender.courtesy import without_courtesy
from recommender.languages import language_of
from recommender.said import BLANK, Found, as_spelled, find_limits, lower, preferences
from recommender.said.adverts import Advert, find_advert
from recommender.said.fillers import without_fillers
from recommender.said.naming import is_aside, is_vague, refused
from recommender.said.places import OR_TOWN
from recommender.said.speaking import is_statement
from recommender.said.typed import as_meant

# A Telegram message holds 4,096 characters; nobody states a wish at greater length.
MAX_CHARACTERS = 2_000
_SHORT_LIST = 8
_SHOUTED = 3
_LONG = 15
# So many words are a description, even if two of them look like limits.
_DESCRIPTION = 40
_COUNTED = frozenset({"max_cost", "hours_per_week", "max_hours", "max_weeks"})

_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
_BLANK = re.compile(r"[^\S\n]+")
# Where nothing but limits is said one after another.
_TAKEN_OUT = re.compile(rf" +(?:{BLANK} +){{2,}}")
_AROUND = re.compile(
    r"^(?:or|and|also|in|into)\s+(?=\w)|(?:\s+(?:maybe|perhaps|i\s+guess|or\s+something))?\s*[!…]*$",
    re.IGNORECASE,
)
# The field, not "it", where a text that shouted cannot tell them apart.
_FIELD = re.compile(
    r"\bit(?=\s+(?:support|help\s?desk|tech\w*|jobs?|work|train\w*|courses?|class(?:es)?|security|field|certif\w*|specialist|network\w*)\b)"
)
# A face after the words is no word, and would hide that they end.
_FACES = re.compile("[\u2600-\u27bf\ufe0f\U0001f300-\U0001faff]+")


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
        place: Town or region as the learner wrote it; of several with `OR_TOWN` between them any
            will do.
        not_in: Towns where the learner cannot or will not go, in lower case; online is no town.
        taught_in: ISO 639-1 codes of the languages in which the learner can be taught.
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
    not_in: tuple[str, ...] = ()
    taught_in: tuple[str, ...] = ()
    start_after: date | None = None
    start_by: date | None = None
    finish_by: date | None = None

    @property
    def said(self) -> dict[str, Any]:
        """What was said, by name."""
        return {name: each for name, each in vars(self).items() if each is not None and each != ()}

    @property
    def stated(self) -> tuple[str, ...]:
        """The names of the limits that were stated; a currency is no limit by itself."""
        return tuple(name for name in self.said if name != "currency")

    def having(self, **changes: Any) -> "Limits":
        """Return limits of which some are others."""
        return replace(self, **changes)


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
        preferences: Wishes that are no limits, because nobody said how cheap or how soon:
            "cheap", "short", "soon", "flexible", "nearby", "part_time".
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
    """Return limits in which what `new` says wins: a town that is named is refused no more.

    An amount brings its own currency along: "900 dollars" after "500 euros" are no euros.
    """
    said = new.said
    if new.max_cost is not None:
        said["currency"] = new.currency
    merged = replace(old, **said)
    if new.place is None or not old.not_in or new.not_in:
        return merged
    named = new.place.lower().split(OR_TOWN)
    refused = tuple(each for each in old.not_in if each not in named)
    return replace(merged, not_in=refused)


def read_goal(text: str, *, today: date, places: frozenset[str] = frozenset()) -> Goal:
    """Return the goal that a learner's words state.

    Limits are taken out first; what remains is told apart clause by clause. A text that does not
    speak of its writer (a job title, the description of an occupation) is one aim as it stands.

    Args:
        text: Anything; only its first 2,000 characters are read.
        today: Day that "next month" is told from.
        places: Names of places where something is taught, in lower case.
    """
    said = _FACES.sub(" ", as_meant(readable(unshouted(text)))).strip()
    said = without_courtesy(said, lower(said))
    said = without_fillers(said, lower(said))
    if not any(letter.isalnum() for letter in said):
        return Goal(text=text, language="en")
    language = language_of(lower(said))
    advert = find_advert(lower(said))
    if advert is not None:
        return _of_an_advert(said, advert, text=text, language=language, today=today, places=places)
    spelled = as_spelled(said)
    found = find_limits(spelled, today=today, known_places=places)
    rest = _without(spelled, ((each.start, each.end) for each in found))
    wishes = sorted(preferences(lower(rest)))
    is_counted = any(not _COUNTED.isdisjoint(each.says) for each in found)
    if (
        not is_counted
        and not is_statement(lower(spelled))
        and _is_title(said, n_said=len(found) + len(wishes))
    ):
        return Goal(text=text, language=language, aims=_titles(spelled))
    rest = _without(rest, ((start, end) for start, end, _ in wishes))
    low = lower(rest)
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
        avoid=tuple(dict.fromkeys(map(refused, by_role["avoid"]))),
        limits=limits_of(found),
        preferences=tuple(dict.fromkeys(name for _, _, name in wishes)),
    )


def _of_an_advert(
    said: str, advert: Advert, *, text: str, language: str, today: date, places: frozenset[str]
) -> Goal:
    """Return the wish for the job that an advert names, within what is said around the advert."""
    own = f"{said[: advert.start]}. {said[advert.end :]}"
    told = read_goal(own, today=today, places=places)
    title = said[slice(*advert.title)]
    # What is told beside it speaks of the advert: "that's what I'm after".
    return replace(told, text=text, language=language, aims=(title,), background=())


def unshouted(text: str) -> str:
    """Return a text in small letters if it is written in capitals throughout, else as it is.

    Of a few words capitals are an abbreviation: "CNA", "CDL CLASS A".
    """
    if not text.isupper() or text.count(" ") < _SHOUTED:
        return text
    return _FIELD.sub("IT", text.lower())


def _is_title(said: str, *, n_said: int) -> bool:
    """Tell whether a text that speaks of nobody is a title or a description, not a short order.

    "Provide help in person or by telephone to ..." states no limit, "baking, evenings" does.
    """
    n_words = len(said.split())
    return n_said == 0 or (n_words >= _LONG and (n_said == 1 or n_words >= _DESCRIPTION))


def _titles(said: str) -> tuple[str, ...]:
    """Return a title or description as one aim; a short enumeration in lower case as several.

    "In healthcare!!" is about healthcare.
    """
    said = _AROUND.sub("", said)
    is_short = said[1:] == said[1:].lower() and len(said.split()) <= _SHORT_LIST
    # "Cooks, restaurant" is one title, "Test, adjust, or repair equipment." a description.
    is_list = is_short and said.count(",") > 1 and not said.endswith(".")
    is_list = is_list or " vs " in said
    if is_list:
        return apart(said)
    return () if is_vague(said) or is_aside(said) else (said,)


def read_limits(text: str, *, today: date, places: frozenset[str] = frozenset()) -> Limits:
    """Return only the limits that words state."""
    spelled = as_spelled(readable(text))
    return limits_of(find_limits(spelled, today=today, known_places=places))


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


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return a text with `BLANK` in the places of phrases, once for several in a row."""
    parts, at = [], 0
    for start, end in spans:
        if start >= at:
            parts += [text[at:start], f" {BLANK} "]
        at = max(at, end)
    parts.append(text[at:])
    return _TAKEN_OUT.sub(f" {BLANK} ", "".join(parts))
