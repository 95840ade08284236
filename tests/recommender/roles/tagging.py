"""Texts whose words are tagged as a test says."""

import numpy as np

from recommender.goals import Goal
from recommender.roles import Span, Tags
from recommender.roles.placing import place_of
from recommender.roles.tags import N_TAGS, NOTHING, opening
from recommender.roles.words import words_of

TOLD = "the plant closed in october, somebody mentioned care work, nothing with fish please"


def tagged(text, chance=0.9, **said) -> Tags:
    """Return a text whose words are tagged as is said, each with the same probability."""
    words = tuple(words_of(text))
    rows = np.zeros((len(words), N_TAGS), dtype=np.float32)
    rows[:, NOTHING] = 1.0
    spans = []
    for role, phrases in said.items():
        for phrase in phrases:
            first, last = place_of(phrase, words)
            rows[first:last] = 0.0
            rows[first:last, opening(role)] = chance
            rows[first:last, NOTHING] = 1.0 - chance
            spans.append(Span(role, first, last))
    return Tags(text, words, tuple(sorted(spans, key=lambda each: each.first)), rows)


def goal(text=TOLD, **said) -> Goal:
    return Goal(text=text, language="en", **said)
