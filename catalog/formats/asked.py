"""What somebody must bring -> the kind of thing that is asked, and whether it is no course."""

import re

from catalog.models import PrerequisiteKind

_ASKED: tuple[tuple[PrerequisiteKind, re.Pattern[str]], ...] = (
    (
        "age",
        re.compile(
            r"\b(?:age|years? old|years of age|yrs?\b.{0,12}(?:over|older)"
            r"|\d\d\+|\d\d or older)|\b\d\d\s+(?:ans|a[nñ]os)\b(?!\s+d['e])",
            re.IGNORECASE,
        ),
    ),
    (
        "education",
        re.compile(
            r"diploma|\bged\b|\bhse?d?\b|high school|grade|degree|equivalen|bachelor|bac\b"
            r"|secundari|secondaire",
            re.IGNORECASE,
        ),
    ),
    ("experience", re.compile(r"experience|exp[eé]rience|experiencia|worked", re.IGNORECASE)),
    (
        "language",
        re.compile(r"\benglish\b|\bfrench\b|\besl\b|\bclb\b|language|langue|idioma", re.IGNORECASE),
    ),
)


def asked_kind(text: str) -> PrerequisiteKind:
    """Return what kind of prerequisite words speak of; "other" where they do not say."""
    return next((kind for kind, pattern in _ASKED if pattern.search(text)), "other")


# Longer words tell more than one thing.
_LONGEST = 90
_SCHOOL = (
    r"\b(?:high[ -]?school|secondary school|hs diploma|hsd|ged|hse|hised|hiset|tasc|bachillerato|secundaria|preparatoria"
    r"|[eé]tudes secondaires|(?:8|9|1[0-2])th[ -]grade|grade (?:[6-9]|1[0-2])|some college|(?-i:D\.?E\.?[SP]))\b"
    r"|^(?:an? |un |une )?(?:(?:college|university|equivalent) )?(?:diploma|dipl[oô]me|degree|bac(?:calaur[eé]at)?"
    r"|(?:bachelor|associate|master)['’]?s?(?: degree)?|licenciatura)$"
)
_AGE = (
    r"\b(?:1[4-9]|2[15])\s?(?:\+|years?\b|yrs?\b|ans\b|a[nñ]os\b|or older|and over)|\bage(?:d)? (?:1[4-9]|2[15])\b"
    r"|\b(?:at least|minimum) (?:1[4-9]|2[15])\b|\bmayor de edad\b"
)
_LICENCE = r"\b(?:licen[cs]e|licencia|permis de|permit|background check|drug (?:test|screen)\w*|immuni[sz]ations?)\b"
_LANGUAGE = (
    r"\b(?:english|french|spanish|esl|fran[cç]ais|anglais|espagnol|ingl[eé]s|franc[eé]s|espa[nñ]ol)\b.{0,30}"
    r"\b(?:level|proficiency|fluency|niveau|nivel|[abc][12])\b|\bfluen(?:t|cy)\b|\btoefl\b|\bielts\b|\b(?:clb|nclc) ?\d"
    r"|\bdel[ef]\b|\b(?:niveau|nivel) [abc][12]\b|\b[abc][12] (?:level|english|french|spanish)\b"
)
_GENERAL = re.compile("|".join((_SCHOOL, _AGE, _LICENCE, _LANGUAGE)), re.IGNORECASE)
_BESIDE = re.compile(
    r"[eé]quivalen|\b(?:permission|consent|approval|autorisation|autorizaci[oó]n|interview|experience|exp[eé]rience"
    r"|experiencia|placement|computer skills|conocimientos)\b",
    re.IGNORECASE,
)


def is_general(text: str) -> bool:
    """Tell whether words ask for what people bring from anywhere, and for no course of a list.

    A school diploma, an age, a licence, a level of a language.
    """
    return len(text) <= _LONGEST and _GENERAL.search(text) is not None


def is_beside(text: str) -> bool:
    """Tell whether words that name no course may stand beside one: "or equivalent experience"."""
    return len(text) <= _LONGEST and _BESIDE.search(text) is not None
