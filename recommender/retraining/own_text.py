"""A catalogue's own text -> goals whose answer is known, asked as if it did not stand there."""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalog.models import CredentialRecord
from recommender.advising import Recommender
from recommender.goals import Goal
from recommender.index import Index, document_text, skill_texts, words_text
from recommender.lexical import LexicalIndex
from recommender.order import Order
from recommender.retraining.agreement import same
from recommender.retraining.looking import Look, Vectors, look

# Of so many credentials a title and a sentence are asked; one half teaches, the other judges.
N_ASKED = 300

# What is left of a description without what is asked must still say something.
_LEAST_LETTERS = 20


@dataclass(frozen=True)
class OwnGoal:
    """A title or a sentence of a credential, as a goal that this credential is the answer to.

    Attributes:
        text: The title or the sentence.
        row: The credential.
        alike: Others of the same title, of a code of its, or that say the same sentence: not
            wrong either.
        teaches: Whether it is learned from; else it judges.
        rest: The credential without that text.
        said: Which of the credential's skills say the sentence; empty for a title.
    """

    text: str
    row: int
    alike: frozenset[int]
    teaches: bool
    rest: CredentialRecord
    said: tuple[int, ...] = ()

    @property
    def document(self) -> str:
        """What is left of the credential, as one text to encode."""
        if self.said:
            return document_text(self.rest)
        return self.rest.summary or ". ".join(skill_texts(self.rest))


def own_goals(
    records: Sequence[CredentialRecord], *, n: int = N_ASKED, seed: int = 0
) -> list[OwnGoal]:
    """Return a title and a sentence of each of some credentials.

    Which ones, and which of them teach, a hash of the title tells: a catalogue that changes a
    little is asked nearly the same, and what has one title is on one side.

    Args:
        records: The credentials, in the order of their index.
        n: Of how many credentials.
        seed: Of the choice.
    """
    titled, said, coded = (defaultdict[object, set[int]](set) for _ in range(3))
    for row, record in enumerate(records):
        titled[same(record.title)].add(row)
        for text in skill_texts(record):
            said[same(text)].add(row)
        for code in record.codes:
            coded[code.scheme, code.code].add(row)
    drawn = sorted((_draw(str(title), seed), min(rows)) for title, rows in titled.items())[:n]
    found = []
    for draw, row in drawn:
        record, teaches = records[row], draw[-1] % 2 == 0
        alike = set(titled[same(record.title)])
        alike |= {other for code in record.codes for other in coded[code.scheme, code.code]}
        nameless = _without_title(record)
        if nameless is not None:
            others = frozenset(alike - {row})
            found.append(OwnGoal(record.title, row, others, teaches, nameless))
        texts = skill_texts(record)
        sentence = texts[int.from_bytes(draw[:4], "big") % len(texts)]
        rest = _without_sentence(record, sentence)
        if rest is not None:
            at = tuple(place for place, text in enumerate(texts) if same(text) == same(sentence))
            others = frozenset((alike | said[same(sentence)]) - {row})
            found.append(OwnGoal(sentence, row, others, teaches, rest, at))
    return found


def _draw(title: str, seed: int) -> bytes:
    return hashlib.sha256(f"{seed} {title}".encode("utf-8", errors="replace")).digest()


def _without_title(record: CredentialRecord) -> CredentialRecord | None:
    """Return a credential that is not named; None where nothing but its title is known."""
    summary = _without(record.summary, record.title)
    if len(summary) < _LEAST_LETTERS and not record.skills:
        return None
    return record.model_copy(update={"title": "", "summary": summary})


def _without_sentence(record: CredentialRecord, sentence: str) -> CredentialRecord | None:
    """Return a credential that does not say a sentence; None where it has no other one."""
    kept = tuple(each for each in record.skills if same(each.text) != same(sentence))
    if not kept:
        return None
    return record.model_copy(update={"summary": _without(record.summary, sentence), "skills": kept})


def _without(text: str, said: str) -> str:
    return " ".join(re.sub(re.escape(said), " ", text, flags=re.IGNORECASE).split())


class OwnText:
    """Looks at a catalogue's own goals, each over the catalogue without what is asked.

    Args:
        recommender: Over the catalogue.
        records: Its credentials, in the order of the index.
        goals: What is asked.
        vectors: Texts -> unit vectors.
    """

    def __init__(
        self,
        recommender: Recommender,
        records: Sequence[CredentialRecord],
        goals: Sequence[OwnGoal],
        vectors: Vectors,
    ) -> None:
        self._goals = goals
        self._bridge = recommender.bridge
        # All at once, so that what is new comes to the cache in few segments.
        self._asked = vectors([each.text for each in goals])
        self._rest = vectors([each.document for each in goals])
        index = recommender.index
        self._index = replace(
            index,
            documents=index.documents.copy(),
            titles=index.titles.copy(),
            skills=index.skills.copy(),
            neighbours=index.neighbours.copy(),
        )
        # Titles and sentences apart: most credentials have both asked.
        self._words = tuple(
            LexicalIndex.of(_words(records, [each for each in goals if bool(each.said) is said]))
            for said in (False, True)
        )

    def looks(self, order: Order) -> Iterator[Look]:
        """Yield how each goal looks by an order, in the order of the goals."""
        for goal, asked, rest in zip(self._goals, self._asked, self._rest, strict=True):
            with _left_out(self._index, goal, rest):
                index = replace(self._index, lexical=self._words[bool(goal.said)])
                aim = Goal(text=goal.text, language="en", aims=(goal.text,))
                seen = look(index, self._bridge, aim, asked[None], order)
            yield seen


@contextmanager
def _left_out(index: Index, goal: OwnGoal, rest: NDArray[np.float32]) -> Iterator[None]:
    """Take what is asked out of its credential for a while.

    What has no title is called by its description, as what has no skill is by its title. Its
    neighbours are those of what is left: the usual ones would tell what was left out.
    """
    row, first = goal.row, int(index.skill_starts[goal.row])
    own = slice(first, first + len(index.skills_of(row)))
    changed: tuple[tuple[NDArray[Any], int | slice], ...] = (
        (index.documents, row),
        (index.titles, row),
        (index.neighbours, row),
        (index.skills, own),
    )
    before = [array[place].copy() for array, place in changed]
    n_near = index.neighbours.shape[1]
    if n_near > 1:
        alike = index.documents @ rest
        alike[row] = -2.0
        index.neighbours[row] = np.argsort(-alike, kind="stable")[:n_near]
    index.documents[row] = rest
    if goal.said:
        other = next(at for at in range(own.stop - own.start) if at not in goal.said)
        index.skills[[first + at for at in goal.said]] = index.skills[first + other]
    else:
        index.titles[row] = rest
    try:
        yield
    finally:
        for (array, place), whole in zip(changed, before, strict=True):
            array[place] = whole


def _words(records: Sequence[CredentialRecord], goals: Sequence[OwnGoal]) -> list[str]:
    rest = {each.row: each.rest for each in goals}
    return [words_text(rest.get(row, record)) for row, record in enumerate(records)]
