"""A message as the rules read it: small letters without accents, tricks of spelling undone."""

import re
import unicodedata
from fnmatch import fnmatchcase

# No pattern sees more at once; a message of Telegram has 4,096 characters.
WINDOW = 2_000
_OVERLAP = 200
_LONGEST = 4_096

# A message of more words is read in passages, too; each is a sentence, or short ones together.
# Three sentences at a time found next to nothing of what one of nine said.
LONG = 40
PASSAGE = 8
_LONGEST_PASSAGE = 30

_SENTENCE_ENDS = re.compile(r"(?<=[.!?;…])\s+|\n+")
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")
_APOSTROPHES = str.maketrans("’‘`´ʼ＇", "''''''")
# Letters of other scripts that look like ours: a common way round a list of words.
_LOOK_ALIKES = str.maketrans("аеоріѕсухԁιο", "aeopiscyxdio")
_SPACED = re.compile(r"(?<![\w'])(?:[a-z][ ._*-]){2,}[a-z](?![\w'])")
_GAPS = re.compile(r"[ ._*-]")
_LEET = re.compile(r"(?<=[a-z])[013457@$!|](?=[a-z])")
_MEANT = str.maketrans("013457@$!|", "oieastasii")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_MASKED = re.compile(r"[a-z]+\*+[a-z]*")
_MASKABLE = (
    "kill killing die dying dead death suicide suicidal hang rape raped mourir tuer suicider "
    "suicidaire mort morir morirme matar matarme suicidio suicidarme muerto"
).split()
_ELISION = re.compile(r"\b([a-hj-z]|[a-z]*qu)'(?=[a-z])")
_CLAUSE_ENDS = re.compile(r"[.!?;:\n\r()\"«»“”¿¡…]+")
_NO_WORD = re.compile(r"[^a-z0-9|]+")
_FRENCH_I = re.compile(
    r"\bj (?=[a-z])|\bj(?=(?:veux|veu|vais|ve|suis|peux|peu|pense|ai|en|voudrais|aimerais)\b)"
)
_FRENCH_I_AM = re.compile(r"\bchuis?\b")


def without_accents(text: str) -> str:
    """Return a text in small letters without accents, nor what only looks like a letter of it."""
    apart = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES))
    bare = "".join(mark for mark in apart if not unicodedata.combining(mark))
    return _INVISIBLE.sub("", bare).lower().translate(_LOOK_ALIKES)


def windows(text: str) -> list[str]:
    """Return a text in pieces that patterns may read, each as words with single spaces.

    Apostrophes are gone ("don't" is "dont", "j'ai" is "je ai"), clauses are parted by "|".
    """
    cut = text[:_LONGEST]
    starts = range(0, max(len(cut) - _OVERLAP, 1), WINDOW - _OVERLAP)
    return [_words(cut[start : start + WINDOW]) for start in starts]


def passages(text: str) -> list[str]:
    """Return a long text in passages of a sentence or two; none of a text that is short.

    A sentence that does not end is cut where a passage is full.

    What is said once among many other things hardly moves the meaning of the whole.
    """
    cut = text[:_LONGEST]
    if len(cut.split()) <= LONG:
        return []
    found: list[str] = []
    words: list[str] = []
    for sentence in _SENTENCE_ENDS.split(cut):
        words += sentence.split()
        while len(words) > _LONGEST_PASSAGE:
            found.append(" ".join(words[:_LONGEST_PASSAGE]))
            words = words[_LONGEST_PASSAGE:]
        if len(words) >= PASSAGE:
            found.append(" ".join(words))
            words = []
    if words:
        found.append(" ".join(words))
    return found


def _words(text: str) -> str:
    low = without_accents(text)
    low = _MASKED.sub(_unmasked, low)
    low = _SPACED.sub(lambda found: _GAPS.sub("", found[0]), low)
    low = _LEET.sub(lambda found: found[0].translate(_MEANT), low)
    low = _STRETCHED.sub(r"\1", low)
    low = _ELISION.sub(r"\1 ", low).replace("'", "")
    low = _NO_WORD.sub(" ", _CLAUSE_ENDS.sub(" | ", low.replace("|", " ")))
    return _FRENCH_I_AM.sub("je suis", _FRENCH_I.sub("je ", f" {low.strip()} "))


def _unmasked(found: re.Match[str]) -> str:
    masked = found[0].replace("*", "?")
    return next((word for word in _MASKABLE if fnmatchcase(word, masked)), found[0])
