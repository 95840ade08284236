"""Limits that the rules found in what somebody tells of a life: "tesco nights" is when they work.

The rules know the words of a limit, the tagger what a sentence is about.
"""

import re
from datetime import date
from typing import Any

from recommender.goals import Goal, Limits, readable
from recommender.roles.placing import place_of
from recommender.roles.tags import Role, Span, Tags
from recommender.said import as_spelled, find_limits
from recommender.said.found import Found
from recommender.said.working import off_work

# What is told, held or refused with this chance is no limit. Of 44 currencies, 59 sums, 19 hours
# a week, 28 lengths and 69 ways that the rules found in `*_streets.toml`, which no tagger had seen,
# 3, 6, 3, 2 and 2 are told so, and all but one of those were wrong.
LEAST_TOLD = 0.5

# Of places five were told so, and four were right; of days it makes no difference.
_JUDGED = (
    "max_cost", "currency", "hours_per_week", "max_hours", "max_weeks", "delivery", "schedule",
)  # fmt: skip
_NO_LIMITS = Limits()
_OF_A_LIFE: tuple[Role, ...] = ("background", "held", "avoid")
# "She can only do nights", "my boss will pay up to $500": a limit, whatever life it is told with.
_BOUND = re.compile(
    r"\b(?:can\s+only|could\s+only|only\s+(?:do|have|free|available|afford|manage)|reimburses?|will\s+(?:pay|cover)|budget|offers?|offre|ofrece|me\s+quedan?|il\s+me\s+reste|me\s+sobran?)\b[^.;!?]{0,15}\Z"
)
_BOUND_BY = re.compile(
    r"\b(?:budget|max(?:imum)?|no\s+more|at\s+most|can['’]?t|cannot|no\s+puedo|peux\s+pas)\b"
)
_LOOK_BACK = 30

# What a limit is, but for days, does not depend on the day that "next month" is told from.
_ANY_DAY = date(2026, 1, 5)


def believed_limits(goal: Goal, tags: Tags) -> Limits:
    """Return the limits of a goal without those that are told of a life."""
    if not any(getattr(goal.limits, name) for name in _JUDGED):
        return goal.limits
    spelled = as_spelled(readable(goal.text))
    found = find_limits(spelled, today=_ANY_DAY)
    told = [
        each
        for each in found
        if _is_told(spelled[each.start : each.end], tags) and not _is_bound(spelled, each)
    ]
    if not told:
        return goal.limits
    changed = {name: _said(name, found, told) for name in _JUDGED if _last(name, found) in told}
    return goal.limits.having(**changed)


def _is_bound(text: str, found: Found) -> bool:
    """Tell whether a phrase says that it is a limit, or the words before it do."""
    before = text[max(0, found.start - _LOOK_BACK) : found.start].lower()
    said = text[found.start : found.end].lower()
    return bool(_BOUND.search(before) or _BOUND_BY.search(said) or any(off_work(said)))


def _last(name: str, found: list[Found]) -> Found | None:
    return next((each for each in reversed(found) if name in each.says), None)


def _said(name: str, found: list[Found], told: list[Found]) -> Any:
    """Return what the phrases say of a limit that are not told; of several the last one wins."""
    kept = _last(name, [each for each in found if each not in told])
    return getattr(_NO_LIMITS, name) if kept is None else kept.says[name]


def _is_told(phrase: str, tags: Tags) -> bool:
    place = place_of(phrase, tags.words)
    if place is None:
        return False
    return sum(tags.chance(Span(role, *place)) for role in _OF_A_LIFE) >= LEAST_TOLD
