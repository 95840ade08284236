"""Which entries of a list words name by figure or by rank: "2", "the last one", "first two"."""

import re

ORDINALS = {
    1: r"first|1st|premi[eè]re?|primer[oa]?",
    2: r"second|2nd|deuxi[eè]me|seconde?|segund[oa]",
    3: r"third|3rd|troisi[eè]me|tercer[oa]?",
    4: r"fourth|4th|quatri[eè]me|cuart[oa]",
    5: r"fifth|5th|cinqui[eè]me|quint[oa]",
    -1: r"last|derni[eè]re?|[uú]ltim[oa]",
}
# "one" alone is no number: "why that one?", "the second one".
CARDINALS = {
    1: r"(?:number|option|no\.?) one|num[eé]ro un|n[uú]mero uno",
    2: r"two|deux|dos",
    3: r"three|trois|tres",
    4: r"four|quatre|cuatro",
    5: r"five|cinq|cinco",
}
_NUMBERS = tuple(
    (number, re.compile(rf"\b(?:{words})\b"))
    for number, words in [*ORDINALS.items(), *CARDINALS.items()]
)
_RANKS = tuple((number, re.compile(rf"\b(?:{words})\b")) for number, words in ORDINALS.items())
# "2+2" names no entry.
_DIGIT = re.compile(
    r"(?<![\w$€.,+*/=])(?:#|no\.? ?|number )?(\d{1,2})"
    r"(?![\w%.,+*/=]*\d)(?!\s*(?:\$|€|h\b|hours|weeks))"
)
FIRST_TWO = re.compile(
    r"\b(?:first two|two first|deux premi(?:ers|[eè]res)|premi(?:ers|[eè]res) deux"
    r"|dos primer[oa]s|primer[oa]s dos)\b"
)


def read_numbers(text: str) -> tuple[int, ...]:
    """Return all entries of a list that a text names by figure or rank, in their order."""
    numbers = {int(each) for each in _DIGIT.findall(text)}
    if FIRST_TWO.search(text):
        numbers |= {1, 2}
    else:
        numbers |= {number for number, words in _RANKS if words.search(text)}
    # The last one comes last.
    return tuple(sorted(numbers, key=lambda each: (each < 0, each)))


def read_number(text: str) -> int | None:
    """Return which entry of a list a text names, from 1, -1 for the last; None for none."""
    digit = _DIGIT.search(text)
    if digit:
        return int(digit.group(1))
    for number, pattern in _NUMBERS:
        if pattern.search(text):
            return number
    return None
