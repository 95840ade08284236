"""Examples -> the classifier of acts, and what it scores on ideas that were left out.

Run: python -m bot.acts.fitting
after the examples or an encoder changed; writes bot/acts/fitted.
"""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.acts.classifier import (
    MANIFEST,
    SHIPPED,
    WEIGHTS,
    Array,
    Classifier,
    centered,
    spelling_of,
)
from bot.acts.examples import ACTS, Example, examples
from recommender.encoder import made_of

SEED = 0
N_FOLDS = 5

# Chosen on left-out ideas, beside .1 (accuracy .571 instead of .577).
C = 0.3

Embed = Callable[[Sequence[str]], Array]


@dataclass(frozen=True)
class Embedded:
    """Examples and what the models make of them.

    Attributes:
        known: Labelled messages.
        meaning: Their common embeddings, shape (n_examples, dimension).
        own: Their embeddings by the multilingual model itself, shape (n_examples, its dimension).
    """

    known: tuple[Example, ...]
    meaning: Array
    own: Array

    @property
    def truth(self) -> NDArray[np.intp]:
        """Number of each example's act, shape (n_examples,)."""
        return labels(self.known)


def embedded(known: Sequence[Example], embed: Embed, embed_own: Embed) -> Embedded:
    """Return examples with their embeddings.

    Args:
        known: Labelled messages.
        embed: Texts -> unit vectors of the common space, shape (n_texts, dimension).
        embed_own: Texts -> those of the multilingual model itself.
    """
    texts = [each.text for each in known]
    return Embedded(tuple(known), embed(texts), embed_own(texts))


def fitted(table: Embedded) -> tuple[Classifier, dict[str, float]]:
    """Return the classifier of all examples, and what it scores on ideas that were left out."""
    scores = left_out_scores(table)
    temperature = best_temperature(scores, table.truth)
    center = table.own.mean(axis=0)
    model = _linear(design(table, center), table.truth)
    n_meaning, n_own = table.meaning.shape[1], table.own.shape[1]
    meaning, mood, spelling = np.split(
        model.coef_.astype(np.float32), [n_meaning, n_meaning + n_own], axis=1
    )
    classifier = Classifier(
        meaning=meaning,
        mood=mood,
        center=center,
        spelling=spelling,
        bias=model.intercept_.astype(np.float32),
        temperature=np.array([temperature], dtype=np.float32),
    )
    return classifier, figures(probabilities(scores, temperature), table.truth)


def figures(chances: Array, truth: NDArray[np.intp]) -> dict[str, float]:
    """Return the share of examples whose act is the likeliest, and among the likeliest three.

    Args:
        chances: Of each example and act, shape (n_examples, n_acts).
        truth: Number of each example's act, shape (n_examples,).
    """
    ranks = (chances > chances[np.arange(len(truth)), truth][:, None]).sum(axis=1)
    told = {"accuracy": (ranks == 0).mean(), "within_three": (ranks < 3).mean()}
    return {name: round(float(each), 3) for name, each in told.items()}


def left_out_scores(table: Embedded) -> Array:
    """Return each example's scores by a model that saw no phrasing of its idea."""
    from sklearn.model_selection import StratifiedGroupKFold

    truth, groups = table.truth, [each.group for each in table.known]
    rows = design(table, table.own.mean(axis=0))
    scores = np.full((len(truth), len(ACTS)), -30.0, dtype=np.float32)
    folds = StratifiedGroupKFold(N_FOLDS, shuffle=True, random_state=SEED)
    for seen, left_out in folds.split(rows, truth, groups):
        model = _linear(rows[seen], truth[seen])
        scores[np.ix_(left_out, model.classes_)] = model.decision_function(rows[left_out])
    return scores


def design(table: Embedded, center: Array) -> Array:
    """Return examples as rows: meaning, mood, spelling."""
    spelt = np.stack([spelling_of(each.text) for each in table.known])
    return np.hstack([table.meaning, centered(table.own, center), spelt])


def labels(known: Sequence[Example]) -> NDArray[np.intp]:
    """Return the number of each example's act, shape (n_examples,)."""
    return np.array([ACTS.index(each.act) for each in known], dtype=np.intp)


def probabilities(scores: Array, temperature: float) -> Array:
    """Return scores as probabilities, shape (n_examples, n_acts)."""
    odds = np.exp((scores - scores.max(axis=1, keepdims=True)) / temperature)
    return np.asarray(odds / odds.sum(axis=1, keepdims=True), dtype=np.float32)


def best_temperature(scores: Array, truth: NDArray[np.intp]) -> float:
    """Return the divisor of the scores that makes the truth likeliest, between 1/20 and 4."""
    rows = np.arange(len(truth))

    def loss(temperature: float) -> float:
        chances = probabilities(scores, temperature)[rows, truth]
        return float(-np.log(np.maximum(chances, 1e-9)).mean())

    return float(min(np.geomspace(0.05, 4.0, 65), key=loss))


def ship(encoder: str, table: Embedded, folder: Path = SHIPPED) -> dict[str, float]:
    """Fit the classifier that comes with the program, and write it with what it was made from."""
    from safetensors.numpy import save

    classifier, scores = fitted(table)
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
        "n_examples": len(table.known),
        "left_out": scores,
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / WEIGHTS).write_bytes(content)
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")
    return scores


def _linear(rows: Array, truth: NDArray[np.intp]) -> Any:
    # Its scores become probabilities by the temperature.
    from sklearn.svm import LinearSVC

    return LinearSVC(C=C, class_weight="balanced", random_state=SEED).fit(rows, truth)


def main() -> None:
    """Fit and write what is shipped, with the encoders that are in use here."""
    from bot.app import App
    from bot.settings import Settings

    app = App(Settings())
    known = examples()
    table = embedded(known, app.embeddings().vectors, app.multilingual_embeddings().vectors)
    print(ship(made_of(app.encoder), table))  # noqa: T201 - told to whoever runs it


if __name__ == "__main__":
    main()
