"""A town in which nothing is taught, named about a list: "in Vancouver", "anything in Calgary?"."""

import re
from dataclasses import replace

from bot.dialogue.effects import Turn
from bot.dialogue.ranks import read_number
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


_TOO_FAR = re.compile(
    r"(?:(?:that|it|this)(?:['’]?s| is)? |(?:the |number )?(?:\d|first|second|third|last)(?: one)? is )?(?:way |much |a bit |a little )?too far(?: away)?(?: (?:for|from) me)?[.! ]*"
    r"|c['’]est trop loin(?: pour moi)?[.! ]*|(?:me )?queda (?:muy |demasiado )?lejos[.! ]*",
    re.IGNORECASE,
)


def too_far(step: Step, words: str) -> Turn | None:
    """Search elsewhere than where the entry is taught that is too far; else ask for a town."""
    if not step.state.shown or not _TOO_FAR.fullmatch(words.strip()):
        return None
    number = read_number(words.lower())
    is_named = number is not None or step.state.focus or len(step.state.shown) == 1
    entry = step.entry(number) if is_named else None
    found = step.assess((entry,)) if isinstance(entry, str) else ()
    places = [each.offering.place for each in found if each.offering and each.offering.place]
    if not places:
        return step.turn(step.say("preference-nearby"), (step.way_back(),))
    limits = step.state.goal.limits
    not_in = tuple(dict.fromkeys((*limits.not_in, *(each.lower() for each in places))))
    state = step.state.with_goal(limits=replace(limits, not_in=not_in))
    return step.list(state.having(seen=()))


def asked(step: Step, words: str) -> Turn | None:
    """Search in a town that the catalogue does not know; None where words name no such town."""
    found = _IN_A_TOWN.fullmatch(words) if step.state.shown else None
    if found is None or _NO_TOWN.match(found["town"]):
        return None
    heard = step.read(words)
    is_wish = bool(heard.aims) and step.context.recommender.fits(heard, today=step.context.today)
    place = heard.limits.place
    is_known = place is not None and place.lower() in step.context.places
    if is_known or replace(heard.limits, place=None) != Limits() or is_wish:
        return None
    limits = merge_limits(step.state.goal.limits, Limits(place=found["town"]))
    # Of another wish there would be nothing either.
    passing = tuple(sorted({*step.state.passing, "place"}))
    return step.list(step.state.with_goal(limits=limits).having(seen=(), passing=passing))
