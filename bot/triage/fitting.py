"""Examples -> a classifier: kernel ridge regression, made calibrated on groups it has not seen."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.triage.classifier import LANGUAGES, Array, Classifier, Thresholds, softmax
from bot.triage.distress import is_distress
from bot.triage.examples import OF_TALKS, Example
from bot.triage.features import N_PLACES, features
from bot.triage.likeness import N_LANDMARKS, centred, likeness, rounded
from bot.triage.reading import are_new, n_told
from bot.triage.topics import TOPICS
from bot.triage.vocabulary import kinds_found
from recommender.encoder import Encoder

# How much likeness, spelling and kinds of words count in the kernel, and how much it is restrained:
# read off the first seven thousand examples by group; flat around these values. A linear SVM over
# the same vectors was a point and a half of macro F1 behind, whitened vectors two. The English
# encoder's vectors beside these brought nothing more, and would tie what is shipped to it.
# The vocabulary knows the words of the examples too well, so it counts little.
MEANING = 2.2
SPELLING = 0.5
KINDS = 0.03
RIDGE = 0.5

# What the scores of tuned layers count beside those of the regression: of .25 and .4 the second
# found more distress at as many false alarms, and told topics as well.
SHARE = 0.4

# Landmarks may be alike: so much on their diagonal keeps their kernel invertible.
JITTER = 1e-4

# Languages share few words, so that little restraint is needed; stopped earlier, thanks in French
# were English.
LANGUAGE_C = 50.0
LANGUAGE_TOLERANCE = 1e-5
_MAX_STEPS = 200

SEED = 0
# Where there are no tuned layers. Five take twice as long, and who has English alone waits for it.
N_FOLDS = 3

# A kernel of ten thousand examples is filled in slices, so that it is in memory once.
_SLICE = 512

# What the thresholds are chosen for, on groups that were left out.
FALSE_ALARMS = 0.03
WORRIED_IN_VAIN = 0.10
N_PASSAGES = 8
SURE_IS_RIGHT = 0.90

Embed = Callable[[Sequence[str]], Array]


@dataclass(frozen=True)
class Table:
    """Examples as numbers, a row each.

    Attributes:
        vectors: Their embeddings, shape (n_examples, dimension).
        told: What layers tuned to topics say of them, shape (n_examples, n_topics); without
            columns where there are no such layers.
        is_new: Which of them those layers have not learned from, shape (n_examples,). They are
            too sure of the others, so that only these show how probable anything is.
        spelling: Their words and letter groups, sparse, shape (n_examples, N_PLACES).
        kinds: Their kinds of words, shape (n_examples, n_kinds).
    """

    vectors: Array
    told: Array
    spelling: Any
    kinds: Array
    is_new: NDArray[np.bool_]

    @property
    def share(self) -> float:
        """What the scores of tuned layers count."""
        return SHARE if self.told.shape[1] else 0.0

    def rows(self, chosen: NDArray[np.intp]) -> "Table":
        """Return the table of some rows."""
        return Table(**{name: each[chosen] for name, each in vars(self).items()})


@dataclass(frozen=True)
class Weights:
    """What one fit found; the parts of a classifier that scores come from."""

    centre: Array
    landmarks: Array
    meaning: Array
    spelling: Array
    kinds: Array
    bias: Array

    def scores(self, table: Table) -> Array:
        """Return the scores of a table's rows, shape (n_rows, n_topics)."""
        like = likeness(centred(table.vectors, self.centre), self.landmarks)
        scores = like @ self.meaning.T + table.spelling @ self.spelling.T
        if table.share:
            scores += table.share * table.told
        return np.asarray(scores + table.kinds @ self.kinds.T + self.bias, dtype=np.float32)


def fit(known: Sequence[Example], embed: Embed, *, by: Encoder) -> Classifier:
    """Return the classifier of all examples.

    Its temperature is the one at which probabilities of the left-out groups held best, and its
    thresholds are chosen on them, too.

    Args:
        known: Labelled messages.
        embed: Texts -> their vectors by an encoder, shape (n_texts, dimension).
        by: That encoder.
    """
    return fitted_with_scores(design(known, embed, by=by), known)[0]


def fitted_with_scores(
    table: Table, known: Sequence[Example]
) -> tuple[Classifier, dict[str, float]]:
    """Return the classifier of a table, and what it scores on groups that were left out.

    Returns:
        The classifier; macro F1 and the share of distress that it finds without the phrases.
    """
    from sklearn.metrics import f1_score

    scores = left_out_scores(table, known)[table.is_new]
    new = [each for each, is_new in zip(known, table.is_new, strict=True) if is_new]
    truth = labels(new)
    temperature = best_temperature(scores, truth)
    probabilities = softmax(scores / np.float32(temperature))
    thresholds = best_thresholds(probabilities, new)
    is_distress_told = probabilities[:, TOPICS.index("distress")] >= thresholds.distress
    figures = {
        "macro_f1": f1_score(truth, scores.argmax(axis=1), average="macro"),
        "distress_recall": is_distress_told[truth == TOPICS.index("distress")].mean(),
    }
    classifier = fitted(table, known, temperature=temperature, thresholds=thresholds)
    return classifier, {name: round(float(each), 4) for name, each in figures.items()}


def left_out_scores(table: Table, known: Sequence[Example]) -> Array:
    """Return each new example's scores by a model that saw no example of its group.

    Where layers were tuned, what was kept from them is kept from the regression, too; else each
    example is new, and left out once.

    Returns:
        Scores before the temperature, shape (n_examples, n_topics); zeros of what is not new.
    """
    truth = labels(known)
    scores = np.zeros((len(known), len(TOPICS)), dtype=np.float32)
    for seen, left_out in _splits(table, known, truth):
        weights = weighed(table.rows(seen), truth[seen])
        scores[left_out] = weights.scores(table.rows(left_out))
    return scores


def _splits(
    table: Table, known: Sequence[Example], truth: NDArray[np.intp]
) -> Iterable[tuple[NDArray[np.intp], NDArray[np.intp]]]:
    from sklearn.model_selection import StratifiedGroupKFold

    if table.share:
        return [(np.flatnonzero(~table.is_new), np.flatnonzero(table.is_new))]
    folds = StratifiedGroupKFold(N_FOLDS, shuffle=True, random_state=SEED)
    return list(folds.split(truth, truth, [each.group for each in known]))


def fitted(
    table: Table, known: Sequence[Example], *, temperature: float, thresholds: Thresholds
) -> Classifier:
    """Return the classifier of a table and its labels."""
    spoken = np.array([LANGUAGES.index(each.language) for each in known])
    language = _regression(table.spelling, spoken)
    return Classifier(
        **vars(weighed(table, labels(known))),
        share=np.array([table.share], dtype=np.float32),
        temperature=np.array([temperature], dtype=np.float32),
        thresholds=np.array(thresholds, dtype=np.float32),
        language=language.coef_.astype(np.float32),
        language_bias=language.intercept_.astype(np.float32),
    )


def weighed(table: Table, truth: NDArray[np.intp]) -> Weights:
    """Return the weights that explain each row's topic best, with restraint.

    Ridge regression on +1 for the topic and -1 for all others, solved through the kernel of the
    rows because there are fewer rows than places of spelling.

    Args:
        table: Examples.
        truth: The number of each one's topic, shape (n_examples,).
    """
    from threadpoolctl import threadpool_limits

    # Threads that wait for each other on a busy machine took five times as long as one.
    with threadpool_limits(1):
        return _solved(table, truth)


def _solved(table: Table, truth: NDArray[np.intp]) -> Weights:
    from scipy.linalg import cho_factor, cho_solve, cholesky, solve_triangular

    n_examples = len(truth)
    centre = table.vectors.mean(axis=0)
    vectors = centred(table.vectors, centre)
    landmarks = rounded(vectors[_chosen(n_examples)])
    among = likeness(landmarks, landmarks).astype(np.float64)
    root = cholesky(among + JITTER * np.eye(len(among)), lower=True)
    # Coordinates of the examples whose products are the kernel.
    meant = _single(solve_triangular(root, likeness(vectors, landmarks).T, lower=True).T)
    kernel = np.empty((n_examples, n_examples), dtype=np.float32)
    for start in range(0, n_examples, _SLICE):
        part = slice(start, start + _SLICE)
        spelled = (table.spelling[part] @ table.spelling.T).toarray()
        kernel[part] = MEANING * meant[part] @ meant.T + SPELLING * spelled
        kernel[part] += KINDS * table.kinds[part] @ table.kinds.T + 1
    kernel[np.diag_indices(n_examples)] += RIDGE
    targets = np.full((n_examples, len(TOPICS)), -1, dtype=np.float32)
    targets[np.arange(n_examples), truth] = 1
    factor = cho_factor(kernel, overwrite_a=True, check_finite=False)
    shares = _single(cho_solve(factor, targets, check_finite=False))
    meaning = solve_triangular(root, meant.T @ shares, lower=True, trans="T")
    return Weights(
        centre=centre,
        landmarks=landmarks,
        meaning=_single(MEANING * meaning.T),
        spelling=_single(SPELLING * (table.spelling.T @ shares).T),
        kinds=_single(KINDS * shares.T @ table.kinds),
        bias=_single(shares.sum(axis=0)),
    )


def _single(values: NDArray[np.floating[Any]]) -> Array:
    return np.asarray(values, dtype=np.float32)


def _chosen(n_examples: int) -> NDArray[np.intp]:
    """Return the rows of the landmarks: some by chance, the same each time."""
    n_landmarks = min(N_LANDMARKS, n_examples)
    rows = np.random.default_rng(SEED).choice(n_examples, n_landmarks, replace=False)
    return np.asarray(np.sort(rows), dtype=np.intp)


def best_thresholds(probabilities: Array, known: Sequence[Example]) -> Thresholds:
    """Return from which probabilities on a message is distress, is worrying, is surely understood.

    Distress and worry are as low as the false alarms on what only looks like distress allow.
    Above `sure`, topics are right as often as `SURE_IS_RIGHT`. A message of `N_PASSAGES` that are
    no distress is worrying as seldom as what looks like it, `WORRIED_IN_VAIN`; of a life told at
    length some look like it by themselves, so that these count, too, and what is said of a list
    ("the second one") does not: no life has such passages.

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
    is_other = [each.topic != "distress" and not each.group.startswith(OF_TALKS) for each in known]
    seldom = (1 - WORRIED_IN_VAIN) ** (1 / N_PASSAGES)
    passage = float(max(np.quantile(distress[is_other], seldom), worry))
    return Thresholds(distress=just_above, worrying=float(worry), sure=sure, passage=passage)


def design(known: Sequence[Example], embed: Embed, *, by: Encoder) -> Table:
    """Return the examples as a table; see `fit` for what it is made from."""
    from scipy.sparse import csr_matrix

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
    vectors = embed(texts)
    meant, told = np.split(vectors, [vectors.shape[1] - n_told(by)], axis=1)
    kinds = np.stack([kinds_found(text) for text in texts])
    return Table(meant, told, spelling, kinds, are_new(texts, by))


def labels(known: Sequence[Example]) -> NDArray[np.intp]:
    """Return the number of each example's topic, shape (n_examples,)."""
    return np.array([TOPICS.index(each.topic) for each in known], dtype=np.intp)


def best_temperature(scores: Array, truth: NDArray[np.intp]) -> float:
    """Return the divisor of the scores that makes the truth likeliest, between 1/16 and 4."""
    # Targets of a regression are small numbers: they need a temperature below one.
    candidates = np.geomspace(1 / 16, 4.0, 97)
    rows = np.arange(len(truth))
    losses = [
        -np.log(np.maximum(softmax(scores / np.float32(each))[rows, truth], 1e-9)).mean()
        for each in candidates
    ]
    return float(candidates[int(np.argmin(losses))])


def _regression(table: Any, truth: NDArray[np.intp]) -> Any:
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=LANGUAGE_C, max_iter=_MAX_STEPS, tol=LANGUAGE_TOLERANCE)
    return model.fit(table, truth)
