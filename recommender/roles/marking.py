"""Statements that people marked -> tags of their words, and variants as typed on a telephone."""

import random
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from recommender.roles.placing import place_of
from recommender.roles.tags import NOTHING, ROLES, Role, opening
from recommender.roles.words import Word, words_of

# How seldom a variant keeps capitals, accents, commas, apostrophes; how often a letter slips.
_KEEPS_CAPITALS, _KEEPS_ACCENTS, _KEEPS_COMMAS, _GLUES, _SLIPS = 0.2, 0.4, 0.5, 0.3, 0.04
_OF_A_COMMA = 0.8
_LONG_ENOUGH = 4


@dataclass(frozen=True)
class Marked:
    """A text and the tag of each of its words.

    Attributes:
        text: The text.
        words: Its words.
        row: Their tags, one a word.
        n_lost: Marks whose words do not stand in the text, or stand for another mark.
    """

    text: str
    words: tuple[Word, ...]
    row: tuple[int, ...]
    n_lost: int = 0


def marked(text: str, phrases: Mapping[Role, Sequence[str]]) -> Marked:
    """Return a text with the tags that its marks give.

    Longer marks are placed first, so that a short one does not take a word out of them.
    """
    words = words_of(text)
    row = [NOTHING] * len(words)
    n_lost = 0
    all_marks = [(role, phrase) for role in ROLES for phrase in phrases.get(role, ())]
    for role, phrase in sorted(all_marks, key=lambda mark: -len(mark[1])):
        taken = frozenset(at for at, tag in enumerate(row) if tag != NOTHING)
        place = place_of(phrase, words, taken)
        if place is None:
            n_lost += 1
            continue
        first, last = place
        row[first:last] = [opening(role), *[opening(role) + 1] * (last - first - 1)]
    return Marked(text, tuple(words), tuple(row), n_lost)


def as_on_a_telephone(known: Marked, rng: random.Random) -> Marked:
    """Return a statement as somebody in a hurry types it: no capitals, accents, commas; slips."""
    is_low, is_plain = rng.random() >= _KEEPS_CAPITALS, rng.random() >= _KEEPS_ACCENTS
    is_bare, is_glued = rng.random() >= _KEEPS_COMMAS, rng.random() < _GLUES
    forms: list[tuple[str, str, int]] = []
    at, joins = 0, False
    for word, tag in zip(known.words, known.row, strict=True):
        gap, said = known.text[at : word.start], known.text[word.start : word.end]
        at = word.end
        if is_glued and said in "'’":
            joins = bool(forms)
            continue
        if is_bare and tag == NOTHING and said in ",.;:!¿¡?" and rng.random() < _OF_A_COMMA:
            continue
        said = said.lower() if is_low else said
        said = _without_accents(said) if is_plain else said
        said = _with_slip(said, rng)
        if joins and not gap:
            before_gap, before, before_tag = forms[-1]
            forms[-1] = (before_gap, before + said, before_tag)
        else:
            forms.append((gap if forms else "", said, tag))
        joins = False
    return _joined(forms)


def _joined(forms: Sequence[tuple[str, str, int]]) -> Marked:
    text = "".join(gap + said for gap, said, _ in forms)
    words = words_of(text)
    row, before = [], NOTHING
    for tag in (tag for _, _, tag in forms):
        # A role whose first word went begins with its second one.
        is_further = tag != NOTHING and tag % 2 == 0
        row.append(tag - 1 if is_further and before not in (tag, tag - 1) else tag)
        before = tag
    return Marked(text, tuple(words), tuple(row))


def _without_accents(said: str) -> str:
    apart = unicodedata.normalize("NFD", said)
    return "".join(each for each in apart if not unicodedata.combining(each)) or said


def _with_slip(said: str, rng: random.Random) -> str:
    if len(said) <= _LONG_ENOUGH or not said.isalpha() or rng.random() >= _SLIPS:
        return said
    at = rng.randrange(1, len(said) - 1)
    swapped = f"{said[:at]}{said[at + 1]}{said[at]}{said[at + 2 :]}"
    return rng.choice((said[:at] + said[at + 1 :], swapped))
