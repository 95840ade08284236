"""Wishes of who names no work: what they are good at, and what work should be like.

"I need something better, I'm good with numbers" asks for nothing by name, nor does "something with
my hands". What people like is an aim anyway; what they can is their background, and is looked for
only where there is nothing else.
"""

import re
from dataclasses import replace

from recommender.broad import broad
from recommender.goals import Goal
from recommender.said.naming import shown

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
_BEING = re.compile(
    r"^(?:i ?['’]?m|i am|je suis|soy)\s+(?:(?:a|an|really|very|quite|pretty|fairly|also|tr[eè]s|plut[oô]t|assez"
    r"|vraiment|aussi|une?|muy|bastante|tambi[eé]n)\s+)*"
    # Where somebody is, is no strength.
    r"(?!(?:in|at|by|on|with|out\w*|inside|dans|dehors|chez|en|à|au|avec|fuera|afuera|con)\b)(?P<what>.+)$",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"\s*[.!?;,\n]+\s*")
# What somebody is, has or does is no wish: "I work in an office", "I have dogs".
_TELLS = re.compile(
    r"\b(?:(?:i|we|he|she|they)\s+(?:\w+\s+)?work|works|worked"
    r"|i['’ ]?m|am|are|was|were|been|have|had|has|ve|got|runs|ran|do|did"
    r"|suis|[eé]tais|ai|avais|travaille|travaillais|fais|faisais"
    r"|soy|estoy|era|estaba|tengo|ten[ií]a|trabajo|trabaj[eé]|trabajaba|hago|hac[ií]a|llevo)\b",
    re.IGNORECASE,
)
# "With numbers and my hands": what stands before is about the person, not about the work.
_OWN = re.compile(r"^(?:the |my |les |mes |la |le |los |las |mis |el )", re.IGNORECASE)


def with_broad_wish(goal: Goal) -> Goal:
    """Return a goal that looks for what work should be like, if its author named none.

    Args:
        goal: As it was read; it is returned unchanged where it has an aim, or tells of a life.
    """
    if goal.aims or goal.held:
        return goal
    said = (shown(each) for each in _CLAUSE.split(goal.text))
    wished = [each for each in said if broad(each) is not None and not _TELLS.search(each)]
    if not wished:
        return goal
    told = tuple(each for each in goal.background if each not in wished)
    return replace(goal, aims=tuple(dict.fromkeys(wished)), background=told)


def with_strengths(goal: Goal) -> Goal:
    """Return a goal that looks for what its author is good at, if they named no aim.

    Args:
        goal: As it was read; it is returned unchanged where it has an aim, or no strength.
    """
    if goal.aims:
        return goal
    found = []
    for said in goal.background or _CLAUSE.split(goal.text):
        strength = _STRENGTHS.search(said) or _LISTENER.search(said)
        being = _BEING.search(said)
        if strength is not None:
            found.append(_OWN.sub("", strength["what"].strip(" ,")))
        elif being is not None and broad(being["what"]) is not None:
            found.append(being["what"].strip(" ,"))
    return replace(goal, aims=tuple(dict.fromkeys(found))) if found else goal
