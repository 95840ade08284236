"""Examples -> a classifier: a linear SVM, made calibrated on groups it has not seen."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.triage.classifier import LANGUAGES, Array, Classifier, Thresholds, softmax
from bot.triage.distress import is_distress
from bot.triage.examples import Example
from bot.triage.features import N_PLACES, features
from bot.triage.topics import TOPICS
from bot.triage.vocabulary import kinds_found, n_kinds

# Macro F1 of left-out groups is flat between .2 and .6. Logistic regression took ten times as
# long and was two points lower; radial kernels over the embedding, least squares with them, and
# weights of their own for French and Spanish brought a point or two for megabytes of weights.
C = 0.3

# Languages share few words, so that less restraint is needed; stopped as early as the topics,
# thanks in French were English.
LANGUAGE_C = 50.0
LANGUAGE_TOLERANCE = 1e-5

# The vocabulary knows the words of the examples too well, so it counts little.
KINDS = 0.3

SEED = 0
N_FOLDS = 5
_MAX_STEPS = 200
_TOLERANCE = 1e-3

# What the thresholds are chosen for, on groups that were left out.
FALSE_ALARMS = 0.03
WORRIED_IN_VAIN = 0.10
SURE_IS_RIGHT = 0.90

Embed = Callable[[Sequence[str]], Array]


def fit(known: Sequence[Example], embed: Embed) -> Classifier:
    """Return the classifier of all examples.

    Its temperature is the one at which probabilities of the left-out groups held best, and its
    thresholds are chosen on them, too.

    Args:
        known: Labelled messages.
        embed: Texts -> unit vectors, shape (n_texts, dimension).
    """
    return fitted_with_scores(design(known, embed), known)[0]


def fitted_with_scores(table: Any, known: Sequence[Example]) -> tuple[Classifier, dict[str, float]]:
    """Return the classifier of a table, and what it scores on groups that were left out.

    Returns:
        The classifier; macro F1 and the share of distress that it finds without the phrases.
    """
    from sklearn.metrics import f1_score

    truth = labels(known)
    scores = left_out_scores(table, known)
    temperature = best_temperature(scores, truth)
    probabilities = softmax(scores / np.float32(temperature))
    thresholds = best_thresholds(probabilities, known)
    is_distress_told = probabilities[:, TOPICS.index("distress")] >= thresholds.distress
    figures = {
        "macro_f1": f1_score(truth, scores.argmax(axis=1), average="macro"),
        "distress_recall": is_distress_told[truth == TOPICS.index("distress")].mean(),
    }
    classifier = fitted(table, known, temperature=temperature, thresholds=thresholds)
    return classifier, {name: round(float(each), 4) for name, each in figures.items()}


def left_out_scores(
    table: Any, known: Sequence[Example], *, n_folds: int = N_FOLDS, seed: int = SEED
) -> Array:
    """Return each example's scores by a model that saw no example of its group.

    Returns:
        Scores before the temperature, shape (n_examples, n_topics).
    """
    from sklearn.model_selection import StratifiedGroupKFold

    scores = np.zeros((len(known), len(TOPICS)), dtype=np.float32)
    folds = StratifiedGroupKFold(n_folds, shuffle=True, random_state=seed)
    groups = [each.group for each in known]
    for seen, left_out in folds.split(table, labels(known), groups):
        model = _machine(table[seen], labels(known)[seen])
        scores[left_out] = model.decision_function(table[left_out])
    return scores


def fitted(
    table: Any, known: Sequence[Example], *, temperature: float, thresholds: Thresholds
) -> Classifier:
    """Return the classifier of a table and its labels."""
    model = _machine(table, labels(known))
    spoken = np.array([LANGUAGES.index(each.language) for each in known])
    language = _regression(table[:, :N_PLACES], spoken)
    weights = model.coef_.astype(np.float32)
    n_meaning = table.shape[1] - N_PLACES - n_kinds()
    spelling, meaning, kinds = np.split(weights, [N_PLACES, N_PLACES + n_meaning], axis=1)
    return Classifier(
        meaning=meaning,
        spelling=spelling,
        kinds=kinds * np.float32(KINDS),
        bias=model.intercept_.astype(np.float32),
        temperature=np.array([temperature], dtype=np.float32),
        thresholds=np.array(thresholds, dtype=np.float32),
        language=language.coef_.astype(np.float32),
        language_bias=language.intercept_.astype(np.float32),
    )


def best_thresholds(probabilities: Array, known: Sequence[Example]) -> Thresholds:
    """Return from which probabilities on a message is distress, is worrying, is surely understood.

    Distress and worry are as low as the false alarms on what only looks like distress allow.
    Above the last, topics are right as often as `SURE_IS_RIGHT`.

    Args:
        probabilities: Of examples whose groups were left out, shape (n_examples, n_topics).
        known: The examples.
    """
    distress = probabilities[:, TOPICS.index("distress")]
    # What the phrases take for distress is an alarm already, whatever the classifier says.
    heard = np.array([1.0 if is_distress(each.text) else 0.0 for each in known])
    is_near = [each.is_near_distress and each.topic != "distress" for each in known]
    near = np.maximum(distress, heard)[is_near]
    alarm, worry = np.quantile(near, [1 - FALSE_ALARMS, 1 - WORRIED_IN_VAIN], method="higher")
    likely = probabilities.max(axis=1)
    is_right = probabilities.argmax(axis=1) == labels(known)
    order = np.argsort(-likely, kind="stable")
    share_right = np.cumsum(is_right[order]) / np.arange(1, len(known) + 1)
    is_enough = np.flatnonzero(share_right >= SURE_IS_RIGHT)
    sure = float(likely[order[is_enough[-1]]]) if len(is_enough) else 1.0
    just_above = float(np.nextafter(np.float32(alarm), np.float32(2)))
    return Thresholds(distress=just_above, worrying=float(worry), sure=sure)


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
    """Return the divisor of the scores that makes the truth likeliest, between 1/16 and 4."""
    # Margins of a machine are small numbers: they need a temperature below one.
    candidates = np.geomspace(1 / 16, 4.0, 97)
    rows = np.arange(len(truth))
    losses = [
        -np.log(np.maximum(softmax(scores / np.float32(each))[rows, truth], 1e-9)).mean()
        for each in candidates
    ]
    return float(candidates[int(np.argmin(losses))])


def _machine(table: Any, truth: NDArray[np.intp]) -> Any:
    from sklearn.svm import LinearSVC

    return LinearSVC(C=C, tol=_TOLERANCE, random_state=SEED).fit(table, truth)


def _regression(table: Any, truth: NDArray[np.intp]) -> Any:
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=LANGUAGE_C, max_iter=_MAX_STEPS, tol=LANGUAGE_TOLERANCE)
    return model.fit(table, truth)
