"""Where a phrase stands in a text."""

from collections.abc import Sequence

from recommender.roles.words import Word, words_of

# Words that a phrase may have lost between others: "guide for fishing" of "guide for the big
# fishing" are found.
_LOST = 4


def place_of(
    phrase: str, words: Sequence[Word], taken: frozenset[int] = frozenset()
) -> tuple[int, int] | None:
    """Return the numbers of a phrase's first word and of the one after its last.

    Word by word where it stands so, else the shortest stretch that holds all of its words.

    Args:
        phrase: Words that were said.
        words: The words of the text.
        taken: Numbers of words that stand for something else already.

    Returns:
        None where the text does not hold its words, or only where they are taken.
    """
    forms = [each.form for each in words_of(phrase)]
    if not forms:
        return None
    n = len(forms)
    said = [each.form for each in words]
    for at in range(len(said) - n + 1):
        if said[at : at + n] == forms and taken.isdisjoint(range(at, at + n)):
            return at, at + n
    return _stretch(forms, said, taken)


def _stretch(
    forms: Sequence[str], said: Sequence[str], taken: frozenset[int]
) -> tuple[int, int] | None:
    needed = {each for each in forms if each[0].isalnum()}
    if not needed:
        return None
    best: tuple[int, int] | None = None
    for at, form in enumerate(said):
        if form not in needed:
            continue
        missing = set(needed)
        for end in range(at, min(len(said), at + len(needed) + _LOST)):
            missing.discard(said[end])
            if not missing:
                if best is None or end + 1 - at < best[1] - best[0]:
                    best = at, end + 1
                break
    return best if best and taken.isdisjoint(range(*best)) else None
