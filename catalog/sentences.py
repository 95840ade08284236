"""A description -> the sentences that say what is taught."""

import re
from collections.abc import Iterator

# A sentence ends at a stop before a capital, at a semicolon, a bullet or a line break. Two
# patterns, because each of them alone begins with a set of characters, which is what makes a
# search quick.
_STOP = re.compile(r"[.!?]\s+(?=[A-Z0-9\"“(])")
_MARK = re.compile(r"[;\n\r•▪●·\s](?:(?<=[;\n\r•▪●·])[;\n\r•▪●·]*|(?<=\s)[-–—*]\s)")
# What `_MARK` finds in a line of printable ASCII holds one of these.
_PLAIN_MARKS = (";", "- ", "* ")
MAX_SENTENCES = 10
MIN_WORDS = 3
MAX_LENGTH = 300


def skill_sentences(description: str) -> tuple[str, ...]:
    """Return at most ten sentences of a description, each once, in order.

    Only sentences of three words and more; a longer one is cut at 300 characters.
    """
    parts = (part.strip(" .,:-–—\t") for part in _parts(description))
    kept = (part[:MAX_LENGTH] for part in parts if len(part.split(None, MIN_WORDS)) >= MIN_WORDS)
    return tuple(dict.fromkeys(kept))[:MAX_SENTENCES]


def _parts(text: str) -> Iterator[str]:
    # Most descriptions are plain prose, which a look for three marks tells in no time.
    is_plain = (
        text.isascii() and text.isprintable() and not any(mark in text for mark in _PLAIN_MARKS)
    )
    start = 0
    for stop in _STOP.finditer(text):
        sentence = text[start : stop.start() + 1]
        start = stop.end()
        if is_plain:
            yield sentence
        else:
            yield from _MARK.split(sentence)
    if is_plain:
        yield text[start:]
    else:
        yield from _MARK.split(text[start:])
