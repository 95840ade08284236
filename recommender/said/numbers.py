"""Numbers as people say them, in digits or words, in English, French and Spanish."""

import re

_UNITS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15,
    "seize": 16, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50,
    "soixante": 60, "septante": 70, "huitante": 80, "nonante": 90,
    "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
    "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14,
    "quince": 15, "dieciséis": 16, "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19,
    "veinte": 20, "veintiún": 21, "veintiuno": 21, "veintidós": 22, "veintidos": 22,
    "veintitrés": 23, "veintitres": 23, "veinticuatro": 24, "veinticinco": 25,
    "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
    "noventa": 90, "cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300,
    "cuatrocientos": 400, "quinientos": 500, "seiscientos": 600, "setecientos": 700,
    "ochocientos": 800, "novecientos": 900, "doscientas": 200, "trescientas": 300,
    "cuatrocientas": 400, "quinientas": 500,
}  # fmt: skip
_HUNDREDS = frozenset({"hundred", "cent", "cents", "cientos", "cientas"})
_THOUSANDS = frozenset({"thousand", "grand", "mille", "mil", "k"})
_MILLIONS = frozenset({"million", "millions", "millón", "millon", "millones"})
_EIGHTY = re.compile(r"\bquatre[\s-]+vingts?\b")
# "once" is Spanish for eleven and English for one time; "sept" is also a month.
_LONE = sorted({*_UNITS} - {"once"}, key=len, reverse=True)
_ANY = "|".join(
    sorted({*_UNITS, *_HUNDREDS, *_THOUSANDS, *_MILLIONS} - {"k", "once"}, key=len, reverse=True)
)
_WORDS = rf"(?:an?\s+(?:hundred|thousand|grand)|(?:{'|'.join(_LONE)}|cent|mille|mil))(?:(?:(?<=red|and)\s+and\s+|(?<=nte|ngt)\s+et\s+|(?<=nta)\s+y\s+|[\s-]+)(?:{_ANY})\b){{0,5}}"
_SPECIAL = {
    "a": 1.0, "an": 1.0, "a couple of": 2.0, "couple of": 2.0, "a couple": 2.0,
    "half a": 0.5, "half an": 0.5, "a half": 0.5, "une demi": 0.5, "demi": 0.5,
    "media": 0.5, "medio": 0.5, "un par de": 2.0, "a dozen": 12.0,
}  # fmt: skip
_SPECIALS = "|".join(re.escape(each) for each in sorted(_SPECIAL, key=len, reverse=True))
# Round numbers that begin like smaller ones: "un millón y medio", "une quinzaine d'heures".
_ROUND = {
    "half a million": 500_000, "un demi-million": 500_000, "medio millón": 500_000,
    "medio millon": 500_000, "a million and a half": 1_500_000, "un million et demi": 1_500_000,
    "un millón y medio": 1_500_000, "un millon y medio": 1_500_000, "a million": 1_000_000,
    "un millier": 1000, "une centaine": 100, "une cinquantaine": 50, "une quarantaine": 40,
    "une trentaine": 30, "une vingtaine": 20, "une quinzaine": 15, "une douzaine": 12,
    "une dizaine": 10, "un centenar": 100, "una treintena": 30, "una veintena": 20,
    "una docena": 12, "una decena": 10,
}  # fmt: skip
_OF = re.compile(r"\s+d(?:e|['’])$")
_ROUNDS = "|".join(re.escape(each) for each in sorted(_ROUND, key=len, reverse=True))
_GROUPED = r"\d{1,3}(?:[ ,.\u00a0\u202f']\d{3})+(?!\d)"
_DIGITS = rf"(?:{_GROUPED}|\d{{1,9}}(?:[.,]\d{{1,2}})?(?!\d))(?:\s?(?:k|thousand|grand|mille|mil|millions?|mill[oó]n|millones)\b)?"
NUMBER = rf"(?:{_DIGITS}|(?:{_ROUNDS})(?:\s+de\b|\s+d(?=['’])['’]|\b)|(?:{_WORDS}|{_SPECIALS})\b)"
"""A number above zero; "a" and "an" are one."""

# A number that is one without a unit behind it: in digits, or a hundred and more.
PLAIN_NUMBER = (
    rf"(?:{_DIGITS}|(?:an?\s+)?(?:(?:{'|'.join(_LONE)})[\s-]+)?(?:hundred|thousand|grand|cents?|cient[oa]s|mille|mil|millions?|mill[oó]n|millones)\b"
    rf"(?:(?:\s+(?:and|et|y)\s+|[\s-]+)(?:{_ANY})\b){{0,4}}"
    r"|(?:(?:dos|tres|cuatro|seis|sete|ocho|nove)cient|quinient)[oa]s\b)"
)
TO = r"\s*(?:-|–|to|or|à|a|ou|o)\s*"
AND = r"\s+(?:and|et|y)\s+"
NUMBER_WORDS = frozenset({*_UNITS, *_HUNDREDS, *_THOUSANDS, *_MILLIONS} - {"sept"})

WEEKS_A_MONTH = 4.345
UNIT = (
    r"(?:days?|jours?|journ[eé]es?|d[ií]as?|weeks?|wks?|semaines?|semanas?|months?|mois|mes(?:es)?|years?|yrs?"
    r"|ann[eé]es?|ans?|a[nñ]os?)\b(?![-'’]\w)"
)


def number_of(said: str) -> float:
    """Return the value of a number in digits or words ("1,200", "1 200", "1.5k", "mil quinientos")."""
    said = said.strip().lower()
    if said in _SPECIAL:
        return _SPECIAL[said]
    if (known := _ROUND.get(_OF.sub("", said))) is not None:
        return float(known)
    digits = re.match(rf"{_GROUPED}|\d+(?:[.,]\d{{1,2}})?", said)
    if digits is None:
        return _in_words(said)
    if re.fullmatch(_GROUPED, digits[0]):
        value = float(re.sub(r"\D", "", digits[0]))
    else:
        value = float(digits[0].replace(",", "."))
    scale = said[digits.end() :].strip()
    return value * (1000 if scale in _THOUSANDS else 1_000_000 if scale in _MILLIONS else 1)


def _in_words(said: str) -> float:
    total, current = 0, 0
    for word in re.split(r"[\s-]+", _EIGHTY.sub("huitante", said)):
        if word in _UNITS:
            current += _UNITS[word]
        elif word in _HUNDREDS:
            current = max(current, 1) * 100
        elif word in _THOUSANDS:
            total, current = total + max(current, 1) * 1000, 0
        elif word in _MILLIONS:
            total, current = max(total + current, 1) * 1_000_000, 0
    return float(total + current)


def weeks_of(number: float, unit: str) -> float:
    """Return a length in weeks; a month is 4.345 weeks, a year 52."""
    if unit.startswith(("an", "añ", "y")):
        return round(number * 52.0, 1)
    if unit.startswith("m"):
        return round(number * WEEKS_A_MONTH, 1)
    return round(number / 7, 2) if unit.startswith(("d", "j")) else number
