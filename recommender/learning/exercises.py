"""Which texts are asked, and which documents of each shelf are the right answers."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommender.learning.lessons import SHELVES, Document, Lessons, Shelf, Text
from recommender.learning.states import Rows

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Question:
    """One text with its right answers on one shelf.

    Attributes:
        place: Place of the text in `Exercise.texts`.
        answers: Places of the right documents on the shelf, at least one.
    """

    place: int
    answers: tuple[int, ...]


@dataclass(frozen=True)
class Exercise:
    """What is asked of a learner: each text is to be nearest to its own documents.

    Attributes:
        texts: Rows of the texts in `Lessons.texts`.
        chances: How likely each is to be asked, shape (n_texts,), sums to 1: occupations with
            many texts are asked more often, but less than proportionally.
        shelves: Shelf -> rows of its documents in `Lessons.documents`.
        answers: Shelf -> place of a text -> places of its right documents on the shelf.
    """

    texts: Rows
    chances: NDArray[np.float64]
    shelves: dict[Shelf, Rows]
    answers: dict[Shelf, dict[int, tuple[int, ...]]]

    def asked(self, shelf: Shelf, places: Rows) -> tuple[list[int], Floats]:
        """Return which of some texts have an answer on a shelf, and the answers as shares.

        Returns:
            Positions within `places`, and for each a row that sums to 1, shape
            (n_asked, n_documents).
        """
        known = self.answers[shelf]
        positions = [at for at, place in enumerate(places.tolist()) if place in known]
        shares = np.zeros((len(positions), len(self.shelves[shelf])), dtype=np.float32)
        for row, at in enumerate(positions):
            right = list(known[int(places[at])])
            shares[row, right] = 1.0 / len(right)
        return positions, shares


def exercise_of(
    lessons: Lessons,
    *,
    socs: Sequence[str | None],
    languages: Collection[str],
    allowed: Sequence[bool],
) -> Exercise:
    """Return the exercise over the allowed occupations.

    Args:
        lessons: The lessons.
        socs: SOC code of each occupation, by which its programmes are found.
        languages: Languages of the texts.
        allowed: Whether each occupation may be learned from.
    """
    rows = [
        row
        for row, text in enumerate(lessons.texts)
        if text.language in languages and allowed[text.occupation]
    ]
    shelves = {
        shelf: np.array(
            [
                row
                for row, document in enumerate(lessons.documents)
                if document.shelf == shelf
                and (document.occupation is None or allowed[document.occupation])
            ],
            dtype=np.intp,
        )
        for shelf in SHELVES
    }
    answers = {
        shelf: _answers(lessons, rows, shelf, documents, socs)
        for shelf, documents in shelves.items()
    }
    counts = Counter(lessons.texts[row].occupation for row in rows)
    chances = np.array([counts[lessons.texts[row].occupation] ** -0.5 for row in rows])
    return Exercise(
        texts=np.array(rows, dtype=np.intp),
        chances=chances / chances.sum(),
        shelves=shelves,
        answers=answers,
    )


def _answers(
    lessons: Lessons,
    rows: Sequence[int],
    shelf: Shelf,
    documents: Rows,
    socs: Sequence[str | None],
) -> dict[int, tuple[int, ...]]:
    place_of = {row: place for place, row in enumerate(documents.tolist())}
    own: Mapping[int | None, int] = {
        lessons.documents[row].occupation: place for row, place in place_of.items()
    }
    answers = {}
    for place, row in enumerate(rows):
        text = lessons.texts[row]
        if shelf == "programmes":
            programmes = lessons.programmes_of.get(socs[text.occupation] or "", ())
            right = tuple(place_of[each] for each in programmes)
        elif text.occupation in own and not _is_given(text, lessons.documents[documents[0]]):
            right = (own[text.occupation],)
        else:
            right = ()
        if right:
            answers[place] = right
    return answers


def _is_given(text: Text, document: Document) -> bool:
    """Tell whether a text stands in its document word for word: nothing is learned from that."""
    if text.language != "en":
        return False
    return text.kind == ("task" if document.shelf == "tasks" else "description")
