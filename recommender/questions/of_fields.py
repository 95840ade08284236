"""Questions about the field: those that may be meant, as the catalogue calls them."""

from collections.abc import Collection, Iterator

import numpy as np

from recommender.leanings import Leaning, chances_of_fields
from recommender.questions.candidates import Candidates, Floats
from recommender.questions.drafts import Draft, draft
from recommender.questions.records import Choice, Question

# So many are read at a glance, one below the other; with four or six development learners of the
# demonstration needed more questions (.65 and .60 instead of .58).
MAX_FIELDS = 5

# A field that is less likely meant is not worth a line.
_LEAST_SHARE = 0.04

_DOES_NOT_SAY = 0.1
_TWO = 2

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
    if len(names) < _TWO:
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
    yield draft(question, answers, answers, indifferent=_DOES_NOT_SAY)


def _in_key(name: str) -> str:
    """Return a field's name as it stands in a key, whose parts are set apart by colons."""
    return name.replace(":", " ")
