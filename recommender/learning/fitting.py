"""Fits the upper layers: each text comes nearer to its own documents than to all others."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.learning.exercises import Exercise
from recommender.learning.layers import LearningLayers
from recommender.learning.lessons import Shelf
from recommender.learning.states import States

# Texts of one batch are run in three groups, so that one description does not pad all titles.
_LENGTHS = (9, 24)


@dataclass(frozen=True)
class Plan:
    """How to learn.

    Attributes:
        rank: Rows of the thin matrices.
        share: How much of what was learned is kept. From .7 to all of it goals from families
            never seen are found equally well (nDCG@10 .412, .364 before); long descriptions are
            found better with less.
        steps: Batches at most.
        check_every: Batches between two looks at held-out goals; the best look is kept.
        batch: Texts of a batch.
        rate: Learning rate, rising over a tenth of the steps, then falling to almost nothing.
        sharpness: What cosines are multiplied with before they compete.
        seed: Of all that is random.
        weights: How much each shelf counts.
    """

    rank: int = 16
    share: float = 0.7
    steps: int = 100
    check_every: int = 50
    batch: int = 128
    rate: float = 1e-3
    sharpness: float = 16.0
    seed: int = 0
    weights: dict[Shelf, float] = field(
        default_factory=lambda: {
            "programmes": 1.0,
            "onet": 0.7,
            "tasks": 0.7,
            "noc": 1.0,
            "esco": 1.0,
        }
    )


def fit(
    layers: LearningLayers,
    exercise: Exercise,
    texts: States,
    documents: NDArray[np.float32],
    plan: Plan,
    *,
    check: Callable[[], float] | None = None,
    stop_after: int | None = None,
    on_step: Callable[[int, float], None] = lambda _, __: None,
) -> int:
    """Fit the layers; the documents stay where the original model put them.

    Only the side of the texts is moved, against all documents at once: a batch costs a fraction
    of one with documents in it, and what was learned serves the documents as well.

    Args:
        layers: What learns.
        exercise: Questions and answers.
        texts: States of `Lessons.texts`.
        documents: Vectors of `Lessons.documents` by the original model.
        plan: How.
        check: Returns how good the layers are on held-out goals, higher is better.
        stop_after: Stop here, though the learning rate falls as if all steps were taken.
        on_step: Told the step and the mean loss so far.

    Returns:
        The number of steps after which the layers were best; they are left as they were then.
    """
    import torch

    rng = np.random.default_rng(plan.seed)
    optimiser = torch.optim.AdamW(layers.parameters, lr=plan.rate, weight_decay=0.01)
    shelves = {shelf: torch.from_numpy(documents[rows]) for shelf, rows in exercise.shelves.items()}
    best, best_step, best_state = -np.inf, plan.steps, None
    smooth = 0.0
    last = plan.steps if stop_after is None else min(stop_after, plan.steps)
    for step in range(1, last + 1):
        for group in optimiser.param_groups:
            group["lr"] = plan.rate * slope(step, plan.steps)
        places = rng.choice(len(exercise.texts), plan.batch, p=exercise.chances)
        loss = _loss(layers, exercise, texts, shelves, places, plan)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(layers.parameters, 1.0)
        optimiser.step()
        value = float(loss.detach())
        smooth = value if step == 1 else 0.95 * smooth + 0.05 * value
        on_step(step, smooth)
        if check is not None and step % plan.check_every == 0:
            found = check()
            if found > best:
                best, best_step, best_state = found, step, layers.remember()
    if best_state is None:
        return last
    layers.recall(best_state)
    return best_step


def slope(step: int, steps: int) -> float:
    """Return what a learning rate is multiplied with: up over a tenth of the steps, then down."""
    return min(1.0, step / (0.1 * steps)) * max(0.02, 1.0 - (step - 1) / steps)


def _loss(
    layers: LearningLayers,
    exercise: Exercise,
    texts: States,
    shelves: dict[Shelf, Any],
    places: NDArray[np.intp],
    plan: Plan,
) -> Any:
    import torch

    places = places[np.argsort(texts.lengths[exercise.texts[places]], kind="stable")]
    rows = exercise.texts[places]
    cuts = np.searchsorted(texts.lengths[rows], _LENGTHS, side="right")
    groups = [group for group in np.split(rows, cuts) if len(group)]
    vectors = torch.cat([layers.forward(texts, group) for group in groups])
    loss = torch.zeros(())
    for shelf, documents in shelves.items():
        positions, shares = exercise.asked(shelf, places)
        if positions:
            scores = plan.sharpness * vectors[positions] @ documents.T
            surprise = -(torch.from_numpy(shares) * torch.log_softmax(scores, dim=1)).sum()
            loss = loss + plan.weights[shelf] * surprise / len(places)
    return loss
