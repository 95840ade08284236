"""Questions about the field: those that may be meant, as the catalogue calls them."""

from collections.abc import Collection, Iterator

import numpy as np

from recommender.belief import SHARPNESS
from recommender.leanings import Leaning, chances_of_fields
from recommender.questions.candidates import Candidates, Floats
from recommender.questions.drafts import Draft, draft, effects_of
from recommender.questions.records import Choice, Question

# So many are read at a glance, one below the other, where so many may be meant.
MAX_FIELDS = 8

# A field that is less likely meant is not worth a line.
_LEAST_SHARE = 0.01

# Once fields were offered, others are worth a question only where they are so likely together:
# "Retailing or digital arts?" is no question for whoever wants to work with computers.
_LEAST_IN_ALL = 0.1

_DOES_NOT_SAY = 0.1
_TWO = 2

# Words name a field of which the credentials are so much like them: "office work", "trucks" and
# "cuidado de niños" are from .53 to .74 like theirs, what names none ("my mother is ill") up to .4.
_NAMES_FIELD = 0.45

# Words that name a field which is next to impossible are no answer but another wish.
_LEAST_NAMED = 0.001

KEY = "field"


def field_questions(
    candidates: Candidates, chances: Floats, asked: Collection[str]
) -> Iterator[Draft]:
    """Yield one question that offers the likeliest fields, without their words.

    A field is offered once; those that were not among the first may be asked about later.
    """
    index = candidates.index
    own = index.field_of[candidates.rows]
    used = {name for key in asked if key.startswith(f"{KEY}:") for name in key.split(":")[1:]}
    shares = np.bincount(own[own >= 0], weights=chances[own >= 0], minlength=len(index.fields))
    likely = [
        each
        for each in np.argsort(-shares, kind="stable").tolist()
        if shares[each] >= _LEAST_SHARE and _in_key(index.fields[each]) not in used
    ]
    offered = likely[:MAX_FIELDS]
    names = [index.fields[each] for each in offered]
    if len(names) < _TWO or (used and shares[offered].sum() < _LEAST_IN_ALL):
        return
    choices = [
        Leaning("", toward=(name,), away=(*names[:place], *names[place + 1 :]), of="fields")
        for place, name in enumerate(names)
    ]
    question = Question(
        key=":".join([KEY, *map(_in_key, names)]),
        kind="field",
        choices=tuple(Choice(leaning=each) for each in choices),
        none=Leaning("", toward=(), away=tuple(names), of="fields"),
    )
    answers = chances_of_fields(index, candidates.rows, offered)
    yield draft(question, answers, effects_of(answers), indifferent=_DOES_NOT_SAY)


def field_named(candidates: Candidates, words: Floats) -> str | None:
    """Return the field that words name, offered or not; None where they name none that is likely.

    Args:
        candidates: What may be wanted.
        words: Vector of the words, of length one, shape (dimension,).
    """
    index = candidates.index
    if not index.fields:
        return None
    sizes = np.maximum(np.linalg.norm(index.field_means, axis=1), 1e-9)
    near = index.field_means @ words / sizes
    best = int(near.argmax())
    chances = candidates.likely.astype(np.float64) ** SHARPNESS
    inside = chances[index.field_of[candidates.rows] == best].sum() / max(chances.sum(), 1e-12)
    is_named = near[best] >= _NAMES_FIELD and inside >= _LEAST_NAMED
    return index.fields[best] if is_named else None


def _in_key(name: str) -> str:
    """Return a field's name as it stands in a key, whose parts are set apart by colons."""
    return name.replace(":", " ")
