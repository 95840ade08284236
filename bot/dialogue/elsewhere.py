"""A town in which nothing is taught, named about a list: "in Vancouver", "anything in Calgary?"."""

import re

from bot.dialogue.effects import Turn
from bot.dialogue.step import Step
from recommender.goals import Limits, merge_limits

# In lower case only after what nothing but a place follows: "in finance" is a wish.
_IN_A_TOWN = re.compile(
    r"[¿\s]*(?i:(?:(?:ok(?:ay)?|and|but|only|just|ones?|courses?|classes|anything|something|is there|are there|do you have|any"
    r"|et|mais|seulement|quelque chose|y a-t-il|y|pero|solo|sólo|algo|hay),? )*)"
    r"(?:(?i:in|at|à|en)(?= [A-ZÀ-Ý])|(?i:near|around|close to|près de|proche de|cerca de))"
    r" (?P<town>[^\W\d_][\w'’.-]+(?: [A-ZÀ-Ý][\w'’.-]+){0,2})[\s.!?]*"
)
_NO_TOWN = re.compile(
    r"(?:my|me|here|home|the|a|an|work|english|french|spanish|excel|person|january|february|march|april|may|june"
    r"|july|august|september|october|november|december|chez|mi|ma|mon|casa|ici|aqu[ií])\b",
    re.IGNORECASE,
)


def asked(step: Step, words: str) -> Turn | None:
    """Search in a town that the catalogue does not know; None where words name no such town."""
    found = _IN_A_TOWN.fullmatch(words) if step.state.shown else None
    if found is None or _NO_TOWN.match(found["town"]):
        return None
    heard = step.read(words)
    is_wish = bool(heard.aims) and step.context.recommender.fits(heard, today=step.context.today)
    if heard.limits != Limits() or is_wish:
        return None
    limits = merge_limits(step.state.goal.limits, Limits(place=found["town"]))
    # Of another wish there would be nothing either.
    passing = tuple(sorted({*step.state.passing, "place"}))
    return step.list(step.state.with_goal(limits=limits).having(seen=(), passing=passing))
