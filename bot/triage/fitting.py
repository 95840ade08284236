"""Examples -> a classifier: logistic regression, made calibrated on groups it has not seen."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.triage.classifier import LANGUAGES, Array, Classifier, softmax
from bot.triage.examples import Example
from bot.triage.features import N_PLACES, features
from bot.triage.topics import TOPICS
from bot.triage.vocabulary import kinds_found, n_kinds

# Macro F1 of left-out groups is flat between 1 and 4.
C = 2.0

# Languages share few words, so that less restraint is needed; stopped as early as the topics,
# thanks in French were English.
LANGUAGE_C = 50.0
LANGUAGE_TOLERANCE = 1e-5

# The vocabulary knows the words of the examples too well: fitted as it is, it halved what was
# right on messages written later. So it counts little, and every example comes a second time with
# nine kinds of words in ten overlooked.
KINDS = 0.3
OVERLOOKED = 0.9

N_FOLDS = 3
_MAX_STEPS = 200
_TOLERANCE = 1e-3

Embed = Callable[[Sequence[str]], Array]


def fit(known: Sequence[Example], embed: Embed) -> Classifier:
    """Return the classifier of all examples.

    Its temperature is the one at which probabilities of the left-out groups held best.

    Args:
        known: Labelled messages.
        embed: Texts -> unit vectors, shape (n_texts, dimension).
    """
    table = design(known, embed)
    temperature = best_temperature(left_out_scores(table, known), labels(known))
    return fitted(table, known, temperature=temperature)


def left_out_scores(table: Any, known: Sequence[Example], *, n_folds: int = N_FOLDS) -> Array:
    """Return each example's scores by a model that saw no example of its group.

    Returns:
        Scores before the temperature, shape (n_examples, n_topics).
    """
    from sklearn.model_selection import StratifiedGroupKFold

    scores = np.zeros((len(known), len(TOPICS)), dtype=np.float32)
    folds = StratifiedGroupKFold(n_folds, shuffle=True, random_state=0)
    groups = [each.group for each in known]
    for seen, left_out in folds.split(table, labels(known), groups):
        model = _regression(*_with_words_overlooked(table[seen], labels(known)[seen]))
        scores[left_out] = model.decision_function(table[left_out])
    return scores


def fitted(table: Any, known: Sequence[Example], *, temperature: float) -> Classifier:
    """Return the classifier of a table and its labels."""
    model = _regression(*_with_words_overlooked(table, labels(known)))
    spoken = np.array([LANGUAGES.index(each.language) for each in known])
    language = _regression(table[:, :N_PLACES], spoken, c=LANGUAGE_C, tolerance=LANGUAGE_TOLERANCE)
    weights = model.coef_.astype(np.float32)
    n_meaning = table.shape[1] - N_PLACES - n_kinds()
    spelling, meaning, kinds = np.split(weights, [N_PLACES, N_PLACES + n_meaning], axis=1)
    return Classifier(
        meaning=meaning,
        spelling=spelling,
        kinds=kinds * np.float32(KINDS),
        bias=model.intercept_.astype(np.float32),
        temperature=np.array([temperature], dtype=np.float32),
        language=language.coef_.astype(np.float32),
        language_bias=language.intercept_.astype(np.float32),
    )


def design(known: Sequence[Example], embed: Embed) -> Any:
    """Return the examples as a sparse table: spelling, meaning, kinds of words.

    Returns:
        Shape (n_examples, N_PLACES + dimension + n_kinds).
    """
    from scipy.sparse import csr_matrix, hstack

    texts = [each.text for each in known]
    found = [features(text) for text in texts]
    spelling = csr_matrix(
        (
            np.concatenate([weights for _, weights in found]),
            np.concatenate([places for places, _ in found]),
            np.cumsum([0, *(len(places) for places, _ in found)]),
        ),
        shape=(len(known), N_PLACES),
    )
    kinds = np.stack([kinds_found(text) for text in texts]) * np.float32(KINDS)
    return hstack([spelling, csr_matrix(embed(texts)), csr_matrix(kinds)], format="csr")


def labels(known: Sequence[Example]) -> NDArray[np.intp]:
    """Return the number of each example's topic, shape (n_examples,)."""
    return np.array([TOPICS.index(each.topic) for each in known], dtype=np.intp)


def best_temperature(scores: Array, truth: NDArray[np.intp]) -> float:
    """Return the divisor of the scores that makes the truth likeliest, between 1/4 and 4."""
    candidates = np.geomspace(0.25, 4.0, 65)
    rows = np.arange(len(truth))
    losses = [
        -np.log(np.maximum(softmax(scores / np.float32(each))[rows, truth], 1e-9)).mean()
        for each in candidates
    ]
    return float(candidates[int(np.argmin(losses))])


def _with_words_overlooked(table: Any, truth: NDArray[np.intp]) -> tuple[Any, NDArray[np.intp]]:
    """Return a table twice, the second time without most of its kinds of words, and its labels."""
    from scipy.sparse import csr_matrix, hstack, vstack

    n_others = table.shape[1] - n_kinds()
    kinds = table[:, n_others:].toarray()
    is_seen = np.random.default_rng(seed=0).random(kinds.shape) >= OVERLOOKED
    again = hstack([table[:, :n_others], csr_matrix(kinds * is_seen)], format="csr")
    return vstack([table, again], format="csr"), np.concatenate([truth, truth])


def _regression(
    table: Any, truth: NDArray[np.intp], *, c: float = C, tolerance: float = _TOLERANCE
) -> Any:
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=c, max_iter=_MAX_STEPS, tol=tolerance).fit(table, truth)
