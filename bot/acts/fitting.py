"""Examples -> the classifier of acts, and what it scores on ideas that were left out.

Run: python -m bot.acts.fitting
after the examples or the encoder changed; writes bot/acts/fitted.
"""

import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.acts.classifier import MANIFEST, SHIPPED, WEIGHTS, Array, Classifier, spelling_of
from bot.acts.examples import ACTS, Example, examples

SEED = 0
N_FOLDS = 5
C = 10.0
_MAX_STEPS = 300
_TOLERANCE = 1e-3

Embed = Callable[[Sequence[str]], Array]


def fitted(known: Sequence[Example], embed: Embed) -> tuple[Classifier, dict[str, float]]:
    """Return the classifier of all examples, and what it scores on ideas that were left out.

    Args:
        known: Labelled messages.
        embed: Texts -> unit vectors, shape (n_texts, dimension).
    """
    table, truth = design(known, embed), labels(known)
    scores = left_out_scores(table, known)
    temperature = best_temperature(scores, truth)
    model = _regression(table, truth)
    n_meaning = table.shape[1] - len(spelling_of(""))
    meaning, spelling = np.split(model.coef_.astype(np.float32), [n_meaning], axis=1)
    classifier = Classifier(
        meaning=meaning,
        spelling=spelling,
        bias=model.intercept_.astype(np.float32),
        temperature=np.array([temperature], dtype=np.float32),
    )
    return classifier, figures(probabilities(scores, temperature), truth)


def figures(chances: Array, truth: NDArray[np.intp]) -> dict[str, float]:
    """Return the accuracy, the share within the first three, and how the calls of acts hold.

    Args:
        chances: Of each example and act, shape (n_examples, n_acts).
        truth: Number of each example's act, shape (n_examples,).
    """
    goal = ACTS.index("goal")
    best = chances.argmax(axis=1)
    ranks = (chances > chances[np.arange(len(truth)), truth][:, None]).sum(axis=1)
    is_called = (best != goal) & (chances.max(axis=1) >= CALLED)
    told = {
        "accuracy": (best == truth).mean(),
        "within_three": (ranks < 3).mean(),
        "called": is_called[truth != goal].mean(),
        "right_where_called": (best == truth)[is_called].mean(),
        "goals_called_acts": is_called[truth == goal].mean(),
    }
    return {name: round(float(each), 3) for name, each in told.items()}


# From this probability on an act is done without asking, where nothing fits as a goal.
CALLED = 0.5


def left_out_scores(table: Array, known: Sequence[Example]) -> Array:
    """Return each example's scores by a model that saw no phrasing of its idea."""
    from sklearn.model_selection import StratifiedGroupKFold

    scores = np.full((len(known), len(ACTS)), -30.0, dtype=np.float32)
    folds = StratifiedGroupKFold(N_FOLDS, shuffle=True, random_state=SEED)
    truth, groups = labels(known), [each.group for each in known]
    for seen, left_out in folds.split(table, truth, groups):
        model = _regression(table[seen], truth[seen])
        scores[np.ix_(left_out, model.classes_)] = model.decision_function(table[left_out])
    return scores


def design(known: Sequence[Example], embed: Embed) -> Array:
    """Return the examples as a table: meaning, then spelling."""
    texts = [each.text for each in known]
    spelt = np.stack([spelling_of(text) for text in texts])
    return np.hstack([embed(texts), spelt])


def labels(known: Sequence[Example]) -> NDArray[np.intp]:
    """Return the number of each example's act, shape (n_examples,)."""
    return np.array([ACTS.index(each.act) for each in known], dtype=np.intp)


def probabilities(scores: Array, temperature: float) -> Array:
    """Return scores as probabilities, shape (n_examples, n_acts)."""
    odds = np.exp((scores - scores.max(axis=1, keepdims=True)) / temperature)
    return np.asarray(odds / odds.sum(axis=1, keepdims=True), dtype=np.float32)


def best_temperature(scores: Array, truth: NDArray[np.intp]) -> float:
    """Return the divisor of the scores that makes the truth likeliest, between 1/4 and 4."""
    rows = np.arange(len(truth))

    def loss(temperature: float) -> float:
        chances = probabilities(scores, temperature)[rows, truth]
        return float(-np.log(np.maximum(chances, 1e-9)).mean())

    return float(min(np.geomspace(0.25, 4.0, 65), key=loss))


def ship(encoder: str, embed: Embed, folder: Path = SHIPPED) -> dict[str, float]:
    """Fit the classifier that comes with the program, and write it with what it was made from."""
    from safetensors.numpy import save

    known = examples()
    classifier, scores = fitted(known, embed)
    content = save(
        {
            name: np.ascontiguousarray(each, dtype=np.float16)
            for name, each in vars(classifier).items()
        }
    )
    manifest = {
        "encoder": encoder,
        "acts": list(ACTS),
        "sha256": hashlib.sha256(content).hexdigest(),
        "seed": SEED,
        "n_examples": len(known),
        "left_out": scores,
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / WEIGHTS).write_bytes(content)
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")
    return scores


def _regression(table: Array, truth: NDArray[np.intp]) -> Any:
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=C, max_iter=_MAX_STEPS, tol=_TOLERANCE, class_weight="balanced")
    return model.fit(table, truth)


if __name__ == "__main__":
    from bot.app import App
    from bot.settings import Settings

    app = App(Settings())
    print(ship(app.encoder.identity, app.embeddings().vectors))  # noqa: T201 - told to whoever runs it
