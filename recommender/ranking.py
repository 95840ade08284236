"""Several signals -> one relevance: a look at all credentials, a close look at few."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommender.bridge import Bridge, Fields
from recommender.index import Index
from recommender.occupations import Recognised, recognise
from recommender.order import CODES, NEEDS, WITHOUT, Order

Floats = NDArray[np.float32]
Rows = NDArray[np.intp]

# What a credential is told by. All are in [-1, 1] but the last, which is in [0, 7].
SIGNALS = (
    "document",  # cosine of goal and title with description
    "title",  # cosine of goal and title
    "skill",  # best cosine of goal and a skill sentence
    "words",  # share of the goal's BM25 score
    "neighbours",  # mean first look of the credentials that are most alike
    "programme",  # cosine of goal and the definition of its programme code, else as document
    "occupation",  # root of the chance to lead to what the goal means, by its codes
    "expected",  # that chance
    "field",  # share of what is meant that leads to its field of programmes
    "wide",  # the same of its wider field
    "needed",  # cosine of what the meant occupations need and the description
    "breadth",  # how many occupations its codes lead to, as logarithm
)

# What is told of a goal; most of it tells whether it is a known occupation's name.
TOLD = (
    "nearness",  # how near the nearest names are
    "sureness",  # chance of the likeliest occupation
    "alike",  # cosine of the goal and what the meant occupations need
    "standing",  # how far the best plain first look stands out from the crowd
    "length",  # its words, as logarithm: a description is near to other things than a title
    "foreign",  # 1 where it is not in English, 0 where it is
    "agreement",  # mean document signal of what codes lead to, as the codes share it out
    "surplus",  # how much better the best document is than that
    "definitions",  # how much better the best programme signal is than the mean in that sense
)
N_PLAINLY_TOLD = 4
_NAMED = {name: place for place, name in enumerate(TOLD)}

# The first look only has to bring the good ones among the few that are looked at closely.
DOCUMENT, WORDS, OCCUPATION = 1.0, 0.2, 0.6

# How many credentials get the close look. Comparing every skill of a catalogue reads megabytes
# and pushes the encoder out of the processor's cache: half of a question's time, for no gain.
CLOSE_LOOKS = 64

# Mean and spread of the first look's documents and words: .10 and .086 over the programmes of
# the CIP benchmark, .14 and .084 over the trainings of New Jersey.
_USUAL_MEAN, _USUAL_SPREAD, _USUAL_WEIGHT = 0.12, 0.085, 50

# A credential without a close look stands below all that had one, by at least this.
_BELOW = 0.5


@dataclass(frozen=True)
class Question:
    """What is wanted, ready to be compared.

    Attributes:
        vectors: One unit vector for each aim, shape (n_aims, dimension), n_aims >= 1.
        texts: The aims' words.
        meant: What each was understood as; empty where no tables are loaded.
        language: The aims' language.
        needed: Direction of what the occupations need that each is understood as, shape
            (dimension,) each; empty where no tables are loaded.
    """

    vectors: Floats
    texts: tuple[str, ...]
    meant: tuple[Recognised, ...] = ()
    language: str = "en"
    needed: tuple[Floats, ...] = ()


@dataclass(frozen=True)
class FirstLook:
    """What is quickly seen of every credential, each of shape (n_credentials, n_aims).

    Attributes:
        signals: The signals that were computed, by name.
        plain: Documents and words together.
        all: The same and occupations.
    """

    signals: dict[str, Floats]
    plain: Floats
    all: Floats


@dataclass(frozen=True)
class Relevance:
    """How relevant each credential is to what is wanted.

    Attributes:
        score: The order's sum of the signals, higher is better, shape (n_credentials,).
        told: What tells how well the goal is known, by the names of TOLD.
        known: How surely it is a known occupation's name, in [0, 1]; 0 without tables.
        part: What took part, as `order` names it: each has its own weights and calibration.
    """

    score: Floats
    told: dict[str, float]
    known: float
    part: str


def question(
    bridge: Bridge | None, vectors: Floats, texts: tuple[str, ...], *, language: str
) -> Question:
    """Return what is wanted, with the occupations that it may mean."""
    if bridge is None:
        return Question(vectors, texts, language=language)
    meant = tuple(
        recognise(bridge.known, text, vector, language=language)
        for text, vector in zip(texts, vectors, strict=True)
    )
    return Question(vectors, texts, meant, language, tuple(map(bridge.needed, meant)))


def first_look(index: Index, bridge: Bridge | None, asked: Question) -> FirstLook:
    """Return what documents, words and occupations say of every credential."""
    words = _by_aim([index.lexical.scores(text) for text in asked.texts])
    signals = {"document": index.documents @ asked.vectors.T, "words": words}
    plain = np.asarray(DOCUMENT * signals["document"] + WORDS * words, dtype=np.float32)
    everything = plain
    if bridge is not None:
        signals["occupation"] = np.sqrt(_by_aim([bridge.expected(each) for each in asked.meant]))
        everything = np.asarray(plain + OCCUPATION * signals["occupation"], dtype=np.float32)
    return FirstLook(signals=signals, plain=plain, all=everything)


def worth_a_close_look(first: FirstLook, fit: Floats) -> Rows:
    """Return the rows of the best credentials, and of the best of those that keep the limits.

    Args:
        first: The first look.
        fit: Chance to keep the limits, shape (n_credentials,).
    """
    best = first.all[:, 0] if first.all.shape[1] == 1 else first.all.max(axis=1)
    if len(best) <= 2 * CLOSE_LOOKS:
        return np.arange(len(best))
    keeps = fit > 0
    if keeps.all():
        return np.sort(_top(best))
    is_worth = np.zeros(len(best), dtype=np.bool_)
    is_worth[_top(best)] = True
    is_worth[_top(np.where(keeps, best, best.min() - 1.0))] = True
    return np.flatnonzero(is_worth)


def signals_of(
    index: Index, bridge: Bridge | None, asked: Question, first: FirstLook, rows: Rows
) -> NDArray[np.float32]:
    """Return all signals of some credentials, shape (n_signals, n_rows, n_aims)."""
    vectors = asked.vectors.T
    taken, starts = index.skill_rows(rows)
    near = first.plain[index.neighbours[rows]]
    found = {name: values[rows] for name, values in first.signals.items()}
    found |= {
        "title": index.titles[rows] @ vectors,
        "skill": np.maximum.reduceat(index.skills[taken] @ vectors, starts, axis=0),
        "neighbours": near.sum(axis=1) / np.float32(near.shape[1]),
    }
    if bridge is not None:
        found |= {
            "programme": _defined(bridge.programmes[rows] @ vectors, found["document"]),
            "expected": found["occupation"] ** 2,
            "field": _expected(bridge.fields[0], asked, rows),
            "wide": _expected(bridge.fields[1], asked, rows),
            "needed": index.documents[rows] @ _by_aim(asked.needed),
            "breadth": bridge.breadth[rows, None],
        }
    signals = np.zeros((len(SIGNALS), len(rows), len(asked.texts)), dtype=np.float32)
    for place, name in enumerate(SIGNALS):
        if name in found:
            signals[place] = found[name]
    return signals


def plainly_told(bridge: Bridge | None, asked: Question, first: FirstLook) -> Floats:
    """Return what is told of the aims before a close look; 0 without tables.

    Shape (n_aims, N_PLAINLY_TOLD).
    """
    told = np.zeros((len(asked.texts), N_PLAINLY_TOLD), dtype=np.float32)
    told[:, _NAMED["standing"]] = [standing(each) for each in first.plain.T]
    if bridge is not None:
        pairs = zip(asked.vectors, asked.needed, strict=True)
        told[:, _NAMED["alike"]] = [vector @ needed for vector, needed in pairs]
        told[:, _NAMED["nearness"]] = [meant.nearness for meant in asked.meant]
        told[:, _NAMED["sureness"]] = [meant.sureness for meant in asked.meant]
    return told


def told_of(
    plainly: Floats, signals: NDArray[np.float32], texts: Sequence[str], *, language: str
) -> Floats:
    """Return all that is told of some aims, shape (n_aims, len(TOLD)).

    Args:
        plainly: What is told before a close look, shape (n_aims, N_PLAINLY_TOLD).
        signals: Of what is looked at closely, shape (n_signals, n_rows, n_aims).
        texts: The aims.
        language: Their language.
    """
    document, programme, expected = (
        signals[SIGNALS.index(name)] for name in ("document", "programme", "expected")
    )
    shares = expected / np.maximum(expected.sum(axis=0), 1e-6)
    agreement = (shares * document).sum(axis=0)
    told = np.empty((len(texts), len(TOLD)), dtype=np.float32)
    told[:, :N_PLAINLY_TOLD] = plainly
    told[:, _NAMED["length"]] = [math.log1p(len(text.split())) for text in texts]
    told[:, _NAMED["foreign"]] = language != "en"
    told[:, _NAMED["agreement"]] = agreement
    told[:, _NAMED["surplus"]] = document.max(axis=0) - agreement
    told[:, _NAMED["definitions"]] = programme.max(axis=0) - (shares * programme).sum(axis=0)
    return told


def _expected(fields: Fields, asked: Question, rows: Rows) -> Floats:
    return _by_aim([fields.expected(meant, rows) for meant in asked.meant])


def _by_aim(columns: Sequence[Floats]) -> Floats:
    """Return one column for each aim; there is mostly one, and nothing to copy."""
    return columns[0][:, None] if len(columns) == 1 else np.stack(columns, axis=1)


def _defined(programmes: Floats, documents: Floats) -> Floats:
    """Return similarities to programmes, those to the document where no programme is defined."""
    return np.where(programmes == 0, documents, programmes)


def close_look(
    index: Index,
    bridge: Bridge | None,
    asked: Question,
    first: FirstLook,
    rows: Rows,
    order: Order,
) -> Relevance:
    """Return the relevance of every credential, all signals considered for `rows`.

    Several aims are alternatives first (the best one counts), together second.
    """
    part = part_of(bridge)
    signals = signals_of(index, bridge, asked, first, rows)
    plainly = plainly_told(bridge, asked, first)
    told = told_of(plainly, signals, asked.texts, language=asked.language)
    known = order.known(part, told, TOLD)
    close = _together(order.scores(part, signals, known, SIGNALS))
    crowd = _together(first.plain)
    score = crowd - crowd.max() + close.min() - _BELOW
    score[rows] = close
    surest = int(known.argmax())
    own = dict(zip(TOLD, told[surest].tolist(), strict=True))
    if len(asked.texts) > 1:
        own["standing"] = standing(crowd)
    return Relevance(
        score=np.asarray(score, dtype=np.float32),
        told=own,
        known=float(known[surest]),
        part=part,
    )


def part_of(bridge: Bridge | None) -> str:
    """Return what takes part: tables and codes, tables alone, or neither."""
    if bridge is None:
        return WITHOUT
    return CODES if bridge.has_codes else NEEDS


def standing(crowd: Floats) -> float:
    """Return how far the best stands out; mean and spread of a few credentials mean little.

    They are drawn towards the usual ones as if fifty more credentials had been looked at.
    """
    n, total = len(crowd), crowd.sum()
    apart = crowd - total / np.float32(n)
    own = float((apart * apart).sum() / np.float32(n))
    mean = (float(total) + _USUAL_WEIGHT * _USUAL_MEAN) / (n + _USUAL_WEIGHT)
    variance = n * own + _USUAL_WEIGHT * _USUAL_SPREAD**2
    return (float(crowd.max()) - mean) / math.sqrt(variance / (n + _USUAL_WEIGHT))


def _together(signals: NDArray[np.floating]) -> Floats:
    if signals.shape[1] == 1:
        return np.asarray(signals[:, 0], dtype=np.float32)
    mixed = 0.8 * signals.max(axis=1) + 0.2 * signals.mean(axis=1)
    return np.asarray(mixed, dtype=np.float32)


def _top(values: Floats) -> Rows:
    return np.argpartition(values, -CLOSE_LOOKS)[-CLOSE_LOOKS:]
