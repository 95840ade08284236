"""Entries of a list that are compared by their names: "compare the payroll one and the diploma"."""

import re

from bot.dialogue import shortlist
from bot.dialogue.effects import Turn
from bot.dialogue.pointing import by_title
from bot.dialogue.step import Step

_COMPARED = re.compile(
    r"\b(?:compare|comparer|comparez|compara|comparar|comp[aá]reme|compar[ae]z?-moi|"
    r"diff[eé]rences? entre|differences? between|diferencias? entre|"
    r"(?:which|what)(?: one)? is (?:the )?better|which one should i take|"
    r"(?:lequel|laquelle|qu['’]est-ce qui) est (?:le |la )?(?:mieux|meilleure?)|"
    r"(?:cu[aá]l|qu[eé]) es mejor)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\b(?:and|or|with|to|vs|versus|et|ou|avec|au?|aux|y|o|u|con)\b|[,:;/?]", re.IGNORECASE
)


def compared(step: Step, words: str) -> Turn | None:
    """Return the comparison of entries that are named by words of their titles; None where none is.

    Args:
        step: Where the conversation is.
        words: What was said; of its parts at least two have to name different entries.
    """
    if not step.state.shown or not _COMPARED.search(words):
        return None
    parts = _BETWEEN.split(_COMPARED.sub(" ", words))
    numbers = dict.fromkeys(filter(None, (by_title(step, each) for each in parts)))
    return shortlist.compare(step, tuple(numbers)) if len(numbers) > 1 else None
