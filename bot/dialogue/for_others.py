"""Whether somebody asks for another person now: what limits themselves is not that person's."""

import re
from dataclasses import replace

from recommender.goals import Goal, Limits

_RELATIVE = (
    r"(?:brother|sister|son|daughter|husband|wife|partner|boyfriend|girlfriend|friend|mom|mum|mother"
    r"|dad|father|cousin|nephew|niece|neighbou?r|roommate|grandson|granddaughter|uncle|aunt"
    r"|fr[eè]re|s[oœ]e?ur|fils|fille|mari|femme|conjointe?|copain|copine|amie?|m[eè]re|p[eè]re"
    r"|cousine?|neveu|ni[eè]ce|voisine?|coloc"
    r"|herman[oa]|hij[oa]|espos[oa]|marido|mujer|pareja|novi[oa]|amig[oa]|mam[aá]|pap[aá]|prim[oa]"
    r"|sobrin[oa]|vecin[oa]|cuñad[oa]|niet[oa])"
)
_FOR = re.compile(
    rf"\b(?:for|about|pour|para)\s+(?:my|our|an?|mon|ma|notre|une?|mi|nuestr[oa])\s+(?:\w+\s+)?(?P<who>{_RELATIVE})\b"
)


def for_another(goal: Goal, heard: Goal) -> Goal:
    """Return what is kept of a goal where a new wish is for somebody else: nothing of their own.

    Args:
        goal: What was understood so far.
        heard: What is said now.
    """
    found = _FOR.search(heard.text.lower())
    if found is None or not (goal.aims and heard.aims) or found["who"] in goal.text.lower():
        return goal
    return replace(goal, aims=(), background=(), held=(), avoid=(), limits=Limits(), preferences=())
