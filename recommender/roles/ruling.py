"""What the rules take each word for: told to the tagger, who learns when they are right."""

from collections.abc import Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from recommender.goals import Goal, readable
from recommender.roles.placing import place_of
from recommender.roles.tags import ROLES
from recommender.roles.words import Word
from recommender.said import as_spelled, find_limits

# Each role; a limit; and that the rules were asked at all, which in learning they sometimes are
# not, so that nobody relies on them alone.
N_RULED = len(ROLES) + 2
LIMIT, _ASKED = len(ROLES), len(ROLES) + 1

# Where a limit stands does not depend on the day that "next month" is told from.
_ANY_DAY = date(2026, 1, 5)


def ruled_signs(goal: Goal, words: Sequence[Word]) -> NDArray[np.float32]:
    """Return what the rules take each word for, shape (n_words, N_RULED), ones and zeros.

    Args:
        goal: What the rules made of a text.
        words: Its words.
    """
    signs = np.zeros((len(words), N_RULED), dtype=np.float32)
    signs[:, _ASKED] = 1.0
    said = [(at, phrase) for at, role in enumerate(ROLES) for phrase in getattr(goal, role)]
    spelled = as_spelled(readable(goal.text))
    found = find_limits(spelled, today=_ANY_DAY)
    said += [(LIMIT, spelled[each.start : each.end]) for each in found]
    for sign, phrase in said:
        place = place_of(phrase, words)
        if place is not None:
            signs[slice(*place), sign] = 1.0
    return signs
