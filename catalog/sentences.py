"""A description -> the sentences that say what is taught."""

import re

# A sentence ends at a stop before a capital, at a semicolon, a bullet or a line break.
_BREAK = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9\"“(])|[;\n\r•▪●·]+|\s[-–—*]\s")
MAX_SENTENCES = 10
MIN_WORDS = 3
MAX_LENGTH = 300


def skill_sentences(description: str) -> tuple[str, ...]:
    """Return at most ten sentences of a description, each once, in order.

    Only sentences of three words and more; a longer one is cut at 300 characters.
    """
    parts = (part.strip(" .,:-–—\t") for part in _BREAK.split(description))
    kept = (part[:MAX_LENGTH] for part in parts if len(part.split()) >= MIN_WORDS)
    return tuple(dict.fromkeys(kept))[:MAX_SENTENCES]
