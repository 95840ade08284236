"""Duties that a table runs together -> one sentence each.

WorkBC's prose lost its bullets: "... following duties: Plan surveys Prepare reports Bakers: Mix
dough". A duty begins with a verb in capitals, and so do names ("First Nations", "Microsoft"). What
is a verb the table itself shows: it follows a colon again and again, or it stands in the middle in
capitals in one duty and without them in another.
"""

import re
from collections import Counter
from collections.abc import Iterable

_BEFORE_CAPITAL = re.compile(r"\s+(?=[A-Z])")
_AFTER_COLON = re.compile(r":\s+([A-Z][a-z]+)\b")
_IN_THE_MIDDLE = re.compile(r"[a-z)]\s+([A-Z][a-z]+)\b")
_SMALL = re.compile(r"\b[a-z]+\b")
# A capital after one of these belongs to a name.
_JOINING = frozenset("a an and as at by for from in of on or the to with".split())
# In one text alone a word may be a name.
_MIN_TEXTS = 2
_MIN_LENGTH = 12
_MAX_LENGTH = 600


def openers_of(texts: Iterable[str]) -> frozenset[str]:
    """Return the words that duties begin with, as the table itself shows them."""
    opening: Counter[str] = Counter()
    amid: Counter[str] = Counter()
    small: set[str] = set()
    for text in texts:
        opening.update(set(_AFTER_COLON.findall(text)))
        amid.update(set(_IN_THE_MIDDLE.findall(text)))
        small.update(_SMALL.findall(text))
    return frozenset(
        word
        for word in opening.keys() | amid.keys()
        if opening[word] >= _MIN_TEXTS or (amid[word] >= _MIN_TEXTS and word.lower() in small)
    )


def duties_in(text: str, openers: frozenset[str]) -> tuple[str, ...]:
    """Return the duties in a text, without headings and without the words that introduce them.

    Args:
        text: Duties one after the other, with headings that end in a colon.
        openers: Words that a duty begins with.
    """
    duties: list[list[str]] = [[]]
    is_beginning = is_in_name = False
    for piece in _BEFORE_CAPITAL.split(text.strip()):
        first, last = piece.split(" ")[0].strip(",;"), piece.split(" ")[-1]
        if last.endswith(":"):
            duties.append([])
            is_beginning = True
            continue
        if is_beginning or (first in openers and not is_in_name):
            duties.append([])
        duties[-1].append(piece)
        is_beginning = False
        is_in_name = last.endswith(",") or last in _JOINING
    sentences = (" ".join(pieces).strip(" .;") for pieces in duties)
    return tuple(each for each in sentences if _MIN_LENGTH <= len(each) <= _MAX_LENGTH)
