"""Whether words name anything, and how they are shown."""

import re

from recommender.said.found import BLANK
from recommender.said.numbers import NUMBER_WORDS
from recommender.said.vague import VAGUE

IDLE = rf" ,;:.!?¿¡–—()\"-{BLANK}"
_BLANKS = re.compile(r"\s+")
# "Class 5" is a licence.
_CLASS = re.compile(r"\bclass[e]?\s+\d\b", re.IGNORECASE)
# "La paie" is payroll, "ma paie" and "ça paie" are what is earned.
_PAYROLL = re.compile(r"(?:(?:de|en|faire|faire\s+de|gestion\s+de)\s+)?la\s+paie", re.IGNORECASE)
_NAMING = re.compile(r"\w+(?:'\w+)?")
_ELIDED = frozenset("c d j l m n s t qu y".split())
# Years, numbers and what one does for a living.
_TELLS = re.compile(r"\d|\b(?:work|works|working|earn|make|travaill\w+|trabajo|gano|gagne)\b")


# "No, not baking" refuses baking.
_REFUSING = re.compile(r"^(?:not|pas|no|non|sans|sin|ni)\s+(?=\w)", re.IGNORECASE)


def refused(words: str) -> str:
    """Return what is refused, without the word that refuses it."""
    return _REFUSING.sub("", words)


def shown(said: str) -> str:
    """Return words as a person would read them, without the places of limits."""
    return _BLANKS.sub(" ", said.replace(BLANK, " ")).strip(f"{IDLE}")


def is_vague(said: str) -> bool:
    """Tell whether words name no work: "something new", "a better job"."""
    words = _NAMING.findall(said)
    # "IT" is a field of work, "it" is none.
    is_named = "IT" in words or _CLASS.search(said) is not None or is_payroll(said)
    return not is_named and all(_is_small(word.lower()) for word in words)


def is_payroll(said: str) -> bool:
    """Tell whether words name the work of paying wages: "la paie"."""
    return _PAYROLL.fullmatch(said.strip(IDLE)) is not None


def says_nothing(said: str) -> bool:
    """Tell whether nothing is left of a limit: "I can", "I'm free"; "I'm 45" says something."""
    tells = BLANK not in said and _TELLS.search(said.lower())
    return is_vague(said) and not tells


def _is_small(word: str) -> bool:
    if word in VAGUE or word in NUMBER_WORDS or not word[0].isalpha():
        return True
    begin, _, rest = word.partition("'")
    return begin in _ELIDED and rest in VAGUE
