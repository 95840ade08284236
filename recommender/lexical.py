"""Word matching: BM25 over stems, as a small correction to the embeddings."""

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")

# Words too common to tell one credential from another. Kept short: BM25 weighs the rest down.
_STOP = frozenset(
    """
    a an and are as at be by for from i in into is it me my of on or s that the their this to
    want with work working job jobs would like become
    au aux d dans de des du en et j je l la le les pour que qui sur un une veux
    al con del el las los para por quiero se ser una y
    """.split()
)


def stems(text: str) -> list[str]:
    """Return the stems of a text's words, in order; stop words left out."""
    words = (word for word in _WORD.findall(text.lower()) if word not in _STOP)
    return [_stem(word) for word in words]


@lru_cache(maxsize=50_000)
def _stem(word: str) -> str:
    return str(_stemmer().stemWord(word))


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    import Stemmer

    return Stemmer.Stemmer("english")


@dataclass(frozen=True)
class LexicalIndex:
    """What each stem adds to each document's BM25 score (Lucene's variant: k1 = 1.2, b = 0.75).

    bm25s works the scores out once, as a sparse matrix by columns; a question then costs a few
    additions and no import.

    Attributes:
        n_documents: How many documents there are.
        vocabulary: Stem -> column.
        starts: Where each column begins, shape (n_stems + 1,).
        documents: Document of each score, shape (n_scores,).
        parts: The score itself, > 0, shape (n_scores,).
    """

    n_documents: int
    vocabulary: dict[str, int]
    starts: NDArray[np.int64]
    documents: NDArray[np.int32]
    parts: NDArray[np.float32]

    @classmethod
    def of(cls, documents: Sequence[str]) -> "LexicalIndex":
        """Index documents; their order is that of the scores."""
        if not documents:
            nothing = np.zeros(0)
            return cls(
                0, {}, np.zeros(1, np.int64), nothing.astype(np.int32), nothing.astype(np.float32)
            )
        from bm25s import BM25

        # Importing it sets its logger to DEBUG, whatever the program had asked for.
        logging.getLogger("bm25s").setLevel(logging.WARNING)
        retriever = BM25(k1=1.2, b=0.75, method="lucene")
        # One word that no text can hold, because bm25s cannot index nothing at all.
        retriever.index([[*stems(text), "\0"] for text in documents], show_progress=False)
        return cls(
            n_documents=len(documents),
            vocabulary={stem: int(column) for stem, column in retriever.vocab_dict.items()},
            starts=np.asarray(retriever.scores["indptr"], dtype=np.int64),
            documents=np.asarray(retriever.scores["indices"], dtype=np.int32),
            parts=np.asarray(retriever.scores["data"], dtype=np.float32),
        )

    def arrays(self, *, prefix: str) -> dict[str, NDArray[Any]]:
        """Return the arrays by name, for saving; the vocabulary is saved beside them."""
        return {
            f"{prefix}starts": self.starts,
            f"{prefix}documents": self.documents,
            f"{prefix}parts": self.parts,
            f"{prefix}n_documents": np.array([self.n_documents]),
        }

    @classmethod
    def from_arrays(
        cls, arrays: dict[str, NDArray[Any]], vocabulary: dict[str, int], *, prefix: str
    ) -> "LexicalIndex":
        """Return the index that `arrays` saved."""
        return cls(
            n_documents=int(arrays[f"{prefix}n_documents"][0]),
            vocabulary=vocabulary,
            starts=arrays[f"{prefix}starts"],
            documents=arrays[f"{prefix}documents"],
            parts=arrays[f"{prefix}parts"],
        )

    @cached_property
    def _best_parts(self) -> list[float]:
        """The greatest part of each stem; every stem stands in some document."""
        if not len(self.parts):
            return []
        return [float(best) for best in np.maximum.reduceat(self.parts, self.starts[:-1])]

    def scores(self, text: str) -> NDArray[np.float32]:
        """Return how well each document matches a text's words, shape (n_documents,).

        In [0, 1]: the BM25 score as a share of the best that any document could have, which is
        the sum of each known stem's greatest part. Words that no document has count as missed,
        with the mean of the known ones; so one shared common word cannot look like a match.
        """
        total = np.zeros(self.n_documents, dtype=np.float32)
        best, n_known = 0.0, 0
        wanted = dict.fromkeys(stems(text))
        for stem in wanted:
            column = self.vocabulary.get(stem)
            if column is None:
                continue
            where = slice(self.starts[column], self.starts[column + 1])
            total[self.documents[where]] += self.parts[where]
            best += self._best_parts[column]
            n_known += 1
        if n_known:
            total /= best * len(wanted) / n_known
        return total

    def has_all(self, wanted: list[str]) -> NDArray[np.bool_]:
        """Mark the documents that hold every one of some stems, shape (n_documents,).

        None at all where no stem is asked for.
        """
        marked = np.zeros(self.n_documents, dtype=np.int32)
        for stem in set(wanted):
            column = self.vocabulary.get(stem)
            if column is not None:
                marked[self.documents[self.starts[column] : self.starts[column + 1]]] += 1
        return np.asarray(marked == max(len(set(wanted)), 1))
