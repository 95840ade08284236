"""Languages in which somebody can be taught: "only in Spanish", "une formation donnée en français".

A language that is to be learned, spoken or worked in is none: "a course in English", "écrire en
anglais".
"""

import re
from collections.abc import Iterator

from recommender.said.bounds import LOOK_BACK
from recommender.said.found import Found

# ISO 639-1 codes and names in English, French and Spanish.
_NAMES: dict[str, str] = {
    "en": r"english|anglais|ingl[eé]s",
    "fr": r"french|fran[cç]ais|franc[eé]s",
    "es": r"spanish|espagnol|español|espanol|castellano",
    "pt": r"portuguese|portugais|portugu[eé]s",
    "zh": r"chinese|mandarin|cantonese|chinois|mandar[ií]n|chino",
    "pa": r"punjabi|panjabi|pendjabi",
    "hi": r"hindi",
    "ur": r"urdu",
    "ar": r"arabic|arabe|[aá]rabe",
    "tl": r"tagalog|filipino",
    "vi": r"vietnamese|vietnamien|vietnamita",
    "ko": r"korean|cor[eé]en|coreano",
    "ru": r"russian|russe|ruso",
    "uk": r"ukrainian|ukrainien|ucraniano",
    "fa": r"farsi|persian|persan|persa",
    "ht": r"haitian\s+creole|cr[eé]ole(?:\s+ha[iï]tien)?|krey[oò]l|criollo",
}
_ANY = "|".join(_NAMES.values())
_IN = rf"(?:in|en)\s+(?:either\s+|simple\s+|easy\s+)?(?P<list>(?:{_ANY})(?:\s*(?:,|/|\bor\b|\band\b|\bou\b|\bet\b|\bo\b|\by\b)\s*(?:in\s+|en\s+)?(?:{_ANY}))*)\b"
_ALONE = r"\s*(?:$|[,.;:!?)])"
_BEFORE = (
    r"\b(?:(?:is|are|be|being|that['’]s)\s+)?(?:taught|delivered|instructed|conducted|explained|given|offered)\s+(?:\w+ly\s+|only\s+)?",
    r"\b(?:must|ha(?:s|ve)\s+to|needs?\s+to|should|would\s+have\s+to|gotta)\s+be\s+(?:all\s+|only\s+)?",
    r"\b(?:something|anything|a\s+class|a\s+course|classes|courses|ones?)\s+(?:that['’]s|that\s+(?:is|are)|which\s+(?:is|are))\s+",
    r"\b(?:only|preferably|ideally|rather|entirely)\s+",
    r"\b(?:donn[eé]|enseign[eé]|dispens[eé]|offert)e?s?\s+(?:seulement\s+|uniquement\s+)?",
    r"\b(?:soit|soient|doit\s+[eê]tre|doivent\s+[eê]tre)\s+",
    r"\b(?:seulement|uniquement|plut[oô]t|de\s+pr[eé]f[eé]rence|id[eé]alement)\s+",
    r"\b(?:dad|impartid|dictad|enseñad|ofrecid)[oa]s?\s+(?:solo\s+)?",
    r"\b(?:sea|sean|tiene\s+que\s+ser|debe\s+ser)\s+",
    r"\b(?:s[oó]lo|solamente|[uú]nicamente|preferiblemente|de\s+preferencia)\s+",
)
# "Une formation de premiers soins en français": what it is of is wanted, and stays.
_OF = (
    r"\b(?:formations?|cours|programmes?)\s+(?:de|d['’]|du|des)\s*(?!anglais|fran[cç]ais|espagnol)(?:[\w'’-]+\s+){1,4}"
    r"|\b(?:cursos?|clases?|formaci[oó]n|programas?)\s+de\s+(?!ingl|franc|españ|espan)(?:[\w-]+\s+){1,4}"
)
_AFTER = (
    r"\s+(?:only|preferably|if\s+(?:at\s+all\s+)?possible|if\s+(?:you\s+have|there\s+is|it\s+exists?)|seulement|uniquement|de\s+pr[eé]f[eé]rence|si\s+possible"
    r"|solamente|nom[aá]s|de\s+preferencia|preferiblemente|si\s+(?:es\s+posible|se\s+puede|hay))\b"
)
_FOUND = re.compile(
    rf"(?:{'|'.join(_BEFORE)}){_IN}"
    rf"|(?P<of>{_OF}){_IN.replace('list', 'such')}"
    rf"|(?:(?<=^)|(?<=[,;(.]\s)|(?<=[,;(.])){_IN.replace('list', 'alone')}(?={_ALONE})"
    rf"|\b{_IN.replace('list', 'then')}(?:{_AFTER})"
)
# "I can only write in English", "solo sé hablar en español", "a diploma in French only".
_OTHERWISE = re.compile(
    r"\b(?:speak\w*|spoke|write|writing|read\w*|talk\w*|communicat\w*|work\w*|fluent|degree|major\w*|diploma|ba|b\.a\.|honou?rs|literature|answer|reply|chat\w*"
    r"|parle\w*|[eé]cri\w*|lire|travail\w*|r[eé]dig\w*|dipl[oô]me|r[eé]pond\w*"
    r"|habl\w*|escrib\w*|leer|trabaj\w*|t[ií]tulo|licenciatura|respond\w*|contest\w*)\s+(?:[\w'’]+\s+){0,3}\Z"
)
_NOT = re.compile(r"\b(?:not|never|pas|jamais|no|nunca)\s+(?:just\s+|only\s+)?\Z")


def teaching(low: str) -> Iterator[Found]:
    """Find the languages in which somebody can be taught, in a text in lower case."""
    if " in " not in f" {low}" and " en " not in f" {low}":
        return
    for match in _FOUND.finditer(low):
        before = low[max(0, match.start() - LOOK_BACK) : match.start()]
        if _OTHERWISE.search(before) or _NOT.search(before) or _OTHERWISE.search(match[0] + " "):
            continue
        named = match["list"] or match["such"] or match["alone"] or match["then"]
        codes = tuple(
            code for code, names in _NAMES.items() if re.search(rf"\b(?:{names})\b", named)
        )
        start = match.end("of") if match["of"] else match.start()
        yield Found(start, match.end(), {"taught_in": codes})
