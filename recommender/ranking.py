"""Several signals -> one relevance: a look at all credentials, a close look at few."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommender.index import Index

Floats = NDArray[np.float32]
Rows = NDArray[np.intp]

# Weights read off the English goals of the CIP benchmark by hand (nDCG@10 .429 for the document
# vector alone, .447 with these; a flat optimum: .3 to 1 for skills and .1 to .3 for words change
# the third decimal). Reciprocal-rank fusion with the words alone made it worse.
DOCUMENT, SKILL, WORDS = 1.0, 0.5, 0.2
_SUM = DOCUMENT + SKILL + WORDS

# How many credentials get the close look. Comparing every skill of a catalogue reads megabytes
# and pushes the encoder out of the processor's cache: half of a question's time, for no gain (64
# to 256 give the same nDCG@10).
CLOSE_LOOKS = 64

# Mean and spread of the first look: .10 and .086 over the programmes of the CIP benchmark, .14
# and .084 over the trainings of New Jersey.
_USUAL_MEAN, _USUAL_SPREAD, _USUAL_WEIGHT = 0.12, 0.085, 50


@dataclass(frozen=True)
class Relevance:
    """How relevant each credential is to what is wanted.

    Attributes:
        score: Weighted mean of the signals, in [-1, 1], higher is better, shape (n_credentials,);
            the skills' part is 0 for credentials without a close look.
        standing: The same, told in standard deviations of the catalogue's first look above its
            mean: how far a credential stands out from the crowd.
    """

    score: Floats
    standing: Floats


def first_look(index: Index, vectors: Floats, texts: tuple[str, ...]) -> Floats:
    """Return what documents and words say of every credential, shape (n_credentials, n_aims).

    Args:
        index: The catalogue.
        vectors: One unit vector for each aim, shape (n_aims, dimension), n_aims >= 1.
        texts: The aims' words.
    """
    words = np.stack([index.lexical.scores(text) for text in texts], axis=1)
    return np.asarray(DOCUMENT * (index.documents @ vectors.T) + WORDS * words, dtype=np.float32)


def worth_a_close_look(first: Floats, fit: Floats) -> Rows:
    """Return the rows of the best credentials, and of the best of those that keep the limits.

    Args:
        first: The first look, shape (n_credentials, n_aims).
        fit: Chance to keep the limits, shape (n_credentials,).
    """
    best = first[:, 0] if first.shape[1] == 1 else first.max(axis=1)
    if len(best) <= 2 * CLOSE_LOOKS:
        return np.arange(len(best))
    keeps = fit > 0
    if keeps.all():
        return np.sort(_top(best))
    rows = [_top(best), _top(np.where(keeps, best, best.min() - 1.0))]
    return np.unique(np.concatenate(rows))


def close_look(index: Index, first: Floats, vectors: Floats, rows: Rows) -> Relevance:
    """Return the relevance of every credential, the skills of `rows` considered one by one.

    Several aims are alternatives first (the best one counts), together second.
    """
    signals = first.copy()
    taken, starts = index.skill_rows(rows)
    similar = index.skills[taken] @ vectors.T
    signals[rows] += SKILL * np.maximum.reduceat(similar, starts, axis=0)
    score, crowd = _together(signals), _together(first)
    mean, spread = _usual(crowd)
    return Relevance(score=score / _SUM, standing=(score - mean) / spread)


def _usual(crowd: Floats) -> tuple[float, float]:
    """Return mean and standard deviation of a first look; those of a few credentials mean little.

    They are drawn towards the usual ones as if fifty more credentials had been looked at.
    """
    n = len(crowd)
    mean = (float(crowd.sum()) + _USUAL_WEIGHT * _USUAL_MEAN) / (n + _USUAL_WEIGHT)
    variance = n * float(crowd.var()) + _USUAL_WEIGHT * _USUAL_SPREAD**2
    return mean, math.sqrt(variance / (n + _USUAL_WEIGHT))


def _together(signals: Floats) -> Floats:
    if signals.shape[1] == 1:
        return signals[:, 0]
    mixed = 0.8 * signals.max(axis=1) + 0.2 * signals.mean(axis=1)
    return np.asarray(mixed, dtype=np.float32)


def _top(values: Floats) -> Rows:
    return np.argpartition(values, -CLOSE_LOOKS)[-CLOSE_LOOKS:]
