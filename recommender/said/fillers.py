"""Words that fill a pause or hedge, as people dictate and type: "like", "I mean", "genre", "o sea".

They say nothing, and would hide where a clause begins.
"""

import re

_FILLERS = re.compile(
    r"(?:(?<=^)|(?<=[\s,.;!?(]))"
    r"(?:(?:u+h*m+|uh+|e+h+|hm+|ha(?:ha)+|je(?:je)+|ja(?:ja)+|lol|euh+|ben|bah|bref|pues\s+(?=mire|mira)|este\s*,\s*)(?=[\s,.;!?)]|$)"
    r"|(?<!say\s)you\s+know(?:\s+what)?(?=[\s,.;!?)]*(?:$|,))|i\s+mean(?=[\s,])|(?:i\s+(?:think|guess|believe|suppose))\s+(?:it['’]?s|they['’]?re|its)\s+called"
    r"|(?<=maybe\s)like(?=\s)|(?<=thinking\s)like(?=\s)|(?<=was\s)like(?=\s)|like\s+(?=maybe\b)|kinda|sorta|tbh|imo|ngl|idk|fyi"
    r"|(?:i\s+(?:guess|suppose|think|reckon|believe)|je\s+(?:crois|pense|suppose)|creo|supongo|me\s+imagino)(?=\s*(?:$|[.!?;,)]))"
    r"|(?:mire|mira|oiga|oye|f[ií]jese|la\s+verdad)\s*,"
    r"|(?:ok(?:ay)?\s+)?so\s+basically|tu\s+sais|vous\s+savez|genre(?=\s+(?:vite|maybe|un|une|le|la|les|dans)\b)|disons(?=\s)|(?<!au\s)gros\s+max)"
    r"(?:\s*,)?\s*"
)

# How a change of mind begins: "ok actually", "no, go back to".
_TURN = re.compile(
    r"^(?:(?:ok(?:ay)?(?:\s+(?:fine|then|sure|well))?|alright|all\s+right|fine(?=[,.!])|h+m+|u+h*m*|actually|wait(?=,)|hold\s+on|anyway|finalement|en\s+fait|bueno|en\s+realidad)[\s,.!]+)+(?=\w)"
    r"|^(?:no|non|nah|nope)[\s,]+(?=(?:let['’]?s\s+)?(?:go|come)\s+back\s+to\s|revenons\s|on\s+revient\s"
    r"|volvamos\s|regresemos\s)"
)

# Between two things it stands like a comma: "something with computers i don't know networking".
_UNSURE = re.compile(
    r"(?<=\w)(?<!\bque)\s+(?:i\s+don['’]?t\s+know|i\s+dunno|je\s+(?:ne\s+)?sais\s+pas|no\s+s[eé])\s+(?!how\b|what\b|where\b|when\b|why\b|who\b|if\b|whether\b|which\b|any|much\b|the\b|an?\b|about\b|yet\b|nothing\b|quoi|comment|lequel|laquelle|cu[aá]l|si\b|o[uù]\b|trop\b|qu[eé]\b|c[oó]mo\b|d[oó]nde\b|nada\b|\w+[aei]r\b)(?=\w)"
)


def without_fillers(text: str, low: str) -> str:
    """Return a text without words that only fill; unchanged where nothing else would be left.

    Args:
        text: The words, as they were said.
        low: The same in lower case, of the same length.
    """
    if (unsure := _UNSURE.search(low)) is not None:
        text = f"{text[: unsure.start()]}, {text[unsure.end() :]}"
        low = f"{low[: unsure.start()]}, {low[unsure.end() :]}"
    while (turn := _TURN.match(low)) is not None:
        text, low = text[turn.end() :], low[turn.end() :]
    parts, at = [], 0
    for found in _FILLERS.finditer(low):
        parts.append(text[at : found.start()])
        at = found.end()
    if not parts:
        return text
    kept = "".join([*parts, text[at:]]).strip()
    return kept if any(letter.isalnum() for letter in kept) else text
