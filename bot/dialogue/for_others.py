"""Whether somebody asks for another person now: what limits themselves is not that person's."""

import re
from dataclasses import replace

from recommender.goals import Goal, Limits
from recommender.said import lower

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
# "C'est pour ma fille de 17 ans", "busco un curso para mi mamá": whom it is for, and nothing else.
_SOMETHING = (
    r"(?:(?: (?:something|some|an?|algo|una?|quelque|chose|quelqu'un|une?|des|du|de|l'|los|unos))*"
    r"(?: ?(?:courses?|class(?:es)?|training|informations?|infos?|cours|formations?|cursos?|clases?|estudios"
    r"|capacitaci[oó]n|informaci[oó]n))?)"
)
_IT_IS = (
    r"(?:it'?s|it is|it would be|this is|that'?s|i'?m (?:asking|looking|searching|writing)|i (?:ask|want|need)|i would like|looking"
    r"|c'?est|[cç]a serait|ce serait|c'[eé]tait|je (?:cherche|demande|regarde|voudrais|veux|magasine|t[eé]l[eé]phone|vous [eé]cris)|j'aimerais|on cherche"
    r"|es|ser[ií]a|busco|estoy (?:buscando|preguntando)|pregunto|quiero|quisiera|necesito|ando buscando|buscamos|no,? es)"
)
_AGED = r"(?:,? (?:(?:who|he|she|qui|il|elle|que|[eé]l|ella)(?: is|'s| a| tiene)? )?(?:of |de |a |tiene )?\d{1,2}(?: (?:years?(?: old)?|ans|a[nñ]os))?)?"
_ONLY_FOR = re.compile(
    rf"(?:(?:hi|hello|sorry|actually|no|oh|well|and|bonjour|salut|bonsoir|en fait|non|mais|pardon|d[eé]sol[eé]e?|hola|buenas|buenos d[ií]as|perd[oó]n|pero|en realidad|oiga),? )*"
    r"(?:(?:(?:it'?s |c'est )?(?:not for me|pas pour moi)|para m[ií] no|no es para m[ií]),? (?:(?:but|mais|sino|pero) )?)?"
    rf"(?:{_IT_IS}{_SOMETHING} |(?=for my|pour m|para mi))"
    rf"(?:for|pour|para) (?:my|our|mon|ma|notre|mi|nuestr[oa]) (?:\w+ )?{_RELATIVE}(?: \w+)?{_AGED}"
    r"(?:,? (?:not (?:for )?me|pas (?:pour )?moi|no (?:para|es para) m[ií]|no yo)|,? (?:en realidad|en fait|actually|finalement|en vrai))?"
)


def is_only_for(words: str) -> bool:
    """Tell whether words say no more than that somebody else is meant."""
    said = " ".join(lower(words).replace("’", "'").split()).strip(" .!?¿¡")
    return _ONLY_FOR.fullmatch(said) is not None


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
