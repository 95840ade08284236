"""Words that make a number a bound: "at most", "or less", "the course must not cost more than"."""

import re

AT_MOST = (
    r"(?:(?:por|pour|for|in|en|dans)\s+)?(?:under|below|beneath|less\s+than|fewer\s+than|up\s+to|upto|at\s+(?:the\s+)?(?:very\s+)?most|max(?:i(?:mum)?)?(?:\s+of)?|shorter\s+than|cheaper\s+than|<=?|only|not\s+(?:a|one)\s+(?:penny|cent|dollar|dime)\s+(?:over|more\s+than|above)|(?:pas|ni)\s+un\s+(?:sou|cent|centavo|peso|d[oó]lar)\s+(?:de\s+plus\s+que|m[aá]s\s+de)|no\s+more\s+than|not\s+more\s+than|not?\s+(?:over|above|longer\s+than)|inside\s+(?:of\s+)?|not\s+exceeding"
    r"|moins\s+d(?:e\b|['’])|au\s+plus(?!\s+(?:t[oô]t|tard|vite|pr[eè]s)\b)|au\s+maximum|maximum\s+(?:de|d['’])|jusqu['’](?:à|a|en|au)|sous(?:\s+(?:les|la\s+barre\s+d(?:e|es)))?|en\s+dessous\s+d(?:e\b|['’])|inf[eé]rieure?s?\s+à|(?:n['’]exc[eé]dant|ne\s+d[eé]passant)\s+pas"
    r"|menos\s+de|hasta|m[aá]ximo(?:\s+de)?|tope(?:\s+de)?|en\s+bas\s+de|no\s+superior(?:es)?\s+a|como\s+m[aá]ximo|a\s+lo\s+sumo|debajo\s+de|sin\s+exceder(?:\s+de)?|(?:por\s+)?debajo\s+de|inferior\s+a)"
)
_AROUND = (
    r"(?:about|around|roughly|approximately|approx\.?|maybe|perhaps|only|just|like|some|say|environ|autour\s+de|[àa]\s+peu\s+pr[eè]s|seulement|peut-être"
    r"|unos|unas|alrededor\s+de|m[aá]s\s+o\s+menos|aproximadamente|solo|s[oó]lo|solamente|quiz[aá]s|tal\s+vez|a|de|of|the|les|des|los|my|our|mon|notre|mi|nuestro)"
)
# "should not cost more than", "rien de plus cher que", "nada de más de", "can't be over".
_NOT_MORE = (
    r"(?:\b(?:unless|à\s+moins\s+que|a\s+menos\s+que|salvo\s+que|not|never|nothing|cannot|no|nor|none|pas|rien|ni|nada|nunca|ne)|(?:\w+)?n['’]t)\b[^.;!?,]{0,40}?\b(?:more\s+than|over|above|longer\s+than|higher\s+than|exceed(?:ing)?|beyond|past"
    r"|plus(?:\s+(?:long|cher|[eé]lev[eé])\w*)?\s+(?:de|que?|d['’]|qu['’])|plus\s+d['’]|plus\s+qu['’]|(?:au-?\s?dessus|au-del[aà])\s+d(?:e\b|['’])|d[eé]passer?|exc[eé]der?"
    r"|m[aá]s(?:\s+(?:larg|car)[oa]s?)?\s+(?:de|que)|encima\s+de|pas[ae]r?\s+de|exced[ae]r?|super[ae]r?)"
)
_BEFORE = re.compile(rf"(?:(?<!\w){AT_MOST}|{_NOT_MORE})\s*(?:{_AROUND}\s+)*\Z")
OR_LESS = (
    r"(?:or\s+(?:so\s+)?(?:less|under|fewer|below|shorter|cheaper)|max(?:imum)?\b|tops\b|at\s+(?:the\s+)?(?:very\s+)?most|at\s+the\s+outside|or\s+thereabouts|ou\s+moins|grand\s+maximum|au\s+(?:grand\s+|gros\s+)?(?:max\b|plus(?!\s+(?:t[oô]t|tard|vite|pr[eè]s)\b)|maximum)|(?:grand\s+|gros\s+)?maxi?\b|pas\s+plus\b|not\s+more\b|no\s+more\b"
    r"|o\s+menos|como\s+(?:m[aá]ximo|mucho)|a\s+lo\s+sumo|m[aá]ximo|no\s+m[aá]s\b)"
)
_AFTER = re.compile(rf"\s*,?\s*{OR_LESS}")

SEGMENT_START = re.compile(
    r"(?:^|[,.;:(/|!?–—+-]|\b(?:and|but|plus|so|with|mais|avec|pero|con|et|y|donc|alors|as[ií]\s+que))\s*"
    r"(?:(?:(?:let['’]?s\s+)?say|disons|digamos|genre|tipo|como|like)\s+)?\Z"
)
SEGMENT_END = re.compile(
    r"\s*(?:$|[,.;:)/|!?–—+-]|(?:and|but|plus|max|only|if|si|mais|pero|et|y|no|pas|not)\b)"
)
LOOK_BACK = 80
"""Characters before a number in which the words around it are looked for."""


def bound_before(low: str, at: int) -> int | None:
    """Return where the words begin that bound the number at `at`, None where there are none."""
    start = max(0, at - LOOK_BACK)
    found = _BEFORE.search(low[start:at])
    return start + found.start() if found else None


def bound_after(low: str, at: int) -> int | None:
    """Return where the words end that bound the number that ends at `at`, None for none."""
    found = _AFTER.match(low, at)
    return found.end() if found else None


def stands_alone(low: str, start: int, end: int) -> bool:
    """Tell whether a phrase is all that stands between two commas, stops or conjunctions."""
    before = low[max(0, start - LOOK_BACK) : start]
    return bool(SEGMENT_START.search(before) and SEGMENT_END.match(low, end))
