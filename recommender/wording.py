"""Aims -> the texts that are encoded: abbreviations spelled out, broad wishes as works, accents."""

from recommender.abbreviations import spelled_out
from recommender.accents import accented
from recommender.broad import spelled_broadly

# Aims of a chat are short and are compared one by one; a job description is better understood
# as a whole (nDCG@10 .578 against .531 sentence by sentence).
MAX_SEPARATE_AIMS = 3
MAX_SEPARATE_WORDS = 12


def worded(aims: tuple[str, ...]) -> tuple[str, ...]:
    """Return the texts by which aims are looked for: one each, or one for all of a description."""
    is_chat = len(aims) <= MAX_SEPARATE_AIMS and all(
        len(aim.split()) <= MAX_SEPARATE_WORDS for aim in aims
    )
    if not is_chat:
        return (spelled_out(". ".join(aims)),)
    return tuple(accented(spelled_out(spelled_broadly(aim))) for aim in aims)
