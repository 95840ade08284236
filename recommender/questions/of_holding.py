"""Questions about what a learner has already: what the first candidates ask for."""

from collections.abc import Iterator, Sequence

import numpy as np

from catalog.models import PrerequisiteFacts
from recommender.holding import meets
from recommender.questions.candidates import Candidates
from recommender.questions.drafts import Draft, draft
from recommender.questions.records import Choice, Question

# Only records that a list reads anyway are looked at.
_READ = 5

# How many have what a credential asks for: of those who look for it, of those who look for the
# very thing that is asked for, of others.
_WHO_NEEDS, _WHO_LOOKS_FOR_IT, _OTHERS = 0.7, 0.02, 0.2
_DOES_NOT_SAY = 0.1


def holding_questions(candidates: Candidates, held: Sequence[str]) -> Iterator[Draft]:
    """Yield "do you already have ...?" for what the first candidates ask for.

    A yes takes that credential off the list; a no changes nothing, as the way to a credential
    includes what it asks for. What somebody said or showed to hold is not asked about.

    Args:
        candidates: What may be wanted.
        held: What the learner says to hold, and titles of badges that they showed.
    """
    first = candidates.get_many(candidates.ids[:_READ])
    asking: dict[str, list[str]] = {}
    for record in first:
        for each in record.prerequisites:
            if each.credential_id in candidates.ids and _is_open(each, held):
                asking.setdefault(each.credential_id, []).append(record.credential_id)
    for needed, needed_by in asking.items():
        place = candidates.ids.index(needed)
        yes = np.full(len(candidates.ids), _OTHERS, dtype=np.float32)
        yes[[candidates.ids.index(each) for each in needed_by]] = _WHO_NEEDS
        yes[place] = _WHO_LOOKS_FOR_IT
        hidden = np.ones_like(yes)
        hidden[place] = 0.0
        question = Question(
            key=f"held:{needed}",
            kind="held",
            choices=(Choice(held=needed), Choice()),
            subject=needed,
        )
        effects = np.stack([hidden, np.ones_like(yes)])
        yield draft(question, np.stack([yes, 1 - yes]), effects, indifferent=_DOES_NOT_SAY)


def _is_open(asked: PrerequisiteFacts, held: Sequence[str]) -> bool:
    return asked.is_required and meets(asked, held) == "not_said"
