"""Numbers as people say them, in digits or words, and the words that make one a bound."""

import re

_WORDS = {
    "a": 1, "an": 1, "one": 1, "un": 1, "une": 1, "una": 1, "uno": 1,
    "two": 2, "deux": 2, "dos": 2, "a couple of": 2, "couple of": 2,
    "three": 3, "trois": 3, "tres": 3, "a few": 3,
    "four": 4, "quatre": 4, "cuatro": 4, "five": 5, "cinq": 5, "cinco": 5, "six": 6, "seis": 6,
    "seven": 7, "sept": 7, "siete": 7, "eight": 8, "huit": 8, "ocho": 8,
    "nine": 9, "neuf": 9, "nueve": 9, "ten": 10, "dix": 10, "diez": 10,
    "twelve": 12, "douze": 12, "doce": 12, "fifteen": 15, "quinze": 15, "quince": 15,
    "twenty": 20, "vingt": 20, "veinte": 20, "thirty": 30, "trente": 30, "treinta": 30,
    "forty": 40, "quarante": 40, "cuarenta": 40, "fifty": 50, "cinquante": 50, "cincuenta": 50,
    "a hundred": 100, "one hundred": 100, "cent": 100, "cien": 100,
    "five hundred": 500, "cinq cents": 500, "quinientos": 500,
    "a thousand": 1000, "one thousand": 1000, "mille": 1000, "mil": 1000,
    "two thousand": 2000, "deux mille": 2000, "dos mil": 2000,
}  # fmt: skip
_WORD = "|".join(sorted(map(re.escape, _WORDS), key=len, reverse=True))
NUMBER = rf"(?:\d{{1,3}}(?:[ ,.\u00a0\u202f']\d{{3}})+(?![\d])|\d{{1,9}}(?:[.,]\d{{1,2}})?(?!\d)|(?:{_WORD})\b)"
TO = r"\s*(?:-|–|to|or|à|a|ou|o)\s*"

WEEKS_A_MONTH = 4.345
UNITS = {"d": 1 / 7, "j": 1 / 7, "w": 1.0, "s": 1.0, "m": WEEKS_A_MONTH, "y": 52.0, "a": 52.0}
UNIT = (
    r"(?P<unit>days?|jours?|d[ií]as?|weeks?|wks?|semaines?|semanas?|months?|mois|mes(?:es)?|years?"
    r"|ann[eé]es?|ans?|a[nñ]os?)\b"
)

AT_MOST = (
    r"(?:(?:por|pour)\s+)?(?:under|below|less\s+than|fewer\s+than|up\s+to|upto|at\s+(?:the\s+)?most|no(?:t)?\s+(?:more|longer)\s+than|nothing\s+(?:over|above|more\s+than|longer\s+than)|not\s+above"
    r"|not\s+over|no\s+longer\s+than|max(?:imum)?(?:\s+of)?|within|shorter\s+than|cheaper\s+than|<=?|only"
    r"|moins\s+de|pas\s+plus\s+de|au\s+plus|au\s+maximum|jusqu['’]à|sous|en\s+moins\s+de"
    r"|menos\s+de|no\s+m[aá]s\s+de|hasta|m[aá]ximo(?:\s+de)?|como\s+m[aá]ximo)"
)
OR_LESS = (
    r"(?:or\s+(?:less|under|fewer|below)|max(?:imum)?\b|tops|at\s+(?:the\s+)?most|ou\s+moins|au\s+plus|au\s+maximum"
    r"|o\s+menos|como\s+m[aá]ximo|m[aá]ximo)"
)


def number_of(said: str) -> float:
    """Return the value of a number in digits or words ("1,200", "1 200", "9.5", "six")."""
    if said in _WORDS:
        return float(_WORDS[said])
    grouped = re.fullmatch(r"(\d{1,3}(?:[ ,.\u00a0\u202f']\d{3})+)", said)
    if grouped:
        return float(re.sub(r"\D", "", said))
    return float(said.replace(",", "."))
