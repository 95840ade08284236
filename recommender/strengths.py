"""What somebody is good at: a wish, where no other was said.

"I need something better, I'm good with numbers" asks for nothing by name. What people like is an
aim anyway; what they can is their background, and is looked for only where there is nothing else.
"""

import re
from dataclasses import replace

from recommender.goals import Goal

_STRENGTHS = re.compile(
    r"\b(?:(?:good|great|skilled|handy|talented|quick|careful|gentle|patient) (?:with|at|in)"
    r"|(?:have|got) a (?:good |real )?(?:hand|head|eye|knack|talent|gift) for"
    r"|(?:très |plutôt |assez )?(?:bonn?e?|douée?|forte?|habile|patiente?) (?:avec|en|aux?|pour)"
    r"|(?:muy |bastante )?(?:buen[oa]?|hábil|pacient[ea]|diestr[oa]) (?:con|en|para)"
    r"|(?:se me da[n]? bien|tengo (?:mano|talento|don) (?:para|con)))"
    r"\s+(?P<what>[^.;!?]+)",
    re.IGNORECASE,
)
_LISTENER = re.compile(
    r"\b(?P<what>good listener|people person|team player|bonne écoute|saber? escuchar)\b",
    re.IGNORECASE,
)
# "With numbers and my hands": what stands before is about the person, not about the work.
_OWN = re.compile(r"^(?:the |my |les |mes |la |le |los |las |mis |el )", re.IGNORECASE)


def with_strengths(goal: Goal) -> Goal:
    """Return a goal that looks for what its author is good at, if they named no aim.

    Args:
        goal: As it was read; it is returned unchanged where it has an aim, or no strength.
    """
    if goal.aims:
        return goal
    found = []
    for said in goal.background:
        strength = _STRENGTHS.search(said) or _LISTENER.search(said)
        if strength is not None:
            found.append(_OWN.sub("", strength["what"].strip(" ,")))
    return replace(goal, aims=tuple(dict.fromkeys(found))) if found else goal
