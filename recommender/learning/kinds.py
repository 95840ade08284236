"""Layers that learn to tell kinds of texts apart, with a head that reads the mean of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.adapter import Adapter, apply
from recommender.learning.fitting import slope
from recommender.learning.layers import added_to, through
from recommender.learning.states import Rows, States
from recommender.tuned import Tuning, short_key

_BATCH = 128

# The mean of the last states moves in a narrow cone around its own mean: from there, and at this
# length, a head learns as quickly as the layers do.
_LENGTH = 4.0
_SAMPLE = 1_000

# So many batches are drawn together and sorted by length, so that little is padded.
_DRAWN = 16


@dataclass(frozen=True)
class KindsPlan:
    """How to learn.

    Attributes:
        rank: Rows of the thin matrices.
        epochs: How often each text is seen.
        batch: Texts of a batch.
        rate: Learning rate of the layers, rising over a tenth of the steps, then falling.
        head_rate: That of the head.
        dropout: Share of a text's states that is left out behind each part of a layer, the same
            places for all of its tokens.
        smoothing: Share of the truth that is given to all kinds alike.
        decay: Of weights.
        seed: Of all that is random.
    """

    rank: int = 8
    epochs: int = 3
    batch: int = 32
    rate: float = 1.5e-3
    head_rate: float = 3e-3
    dropout: float = 0.1
    smoothing: float = 0.05
    decay: float = 0.01
    seed: int = 0


class LearningKinds:
    """The layers of a transformer with thin matrices and a head, in torch.

    Args:
        transformer: The whole transformer; its own weights are not changed.
        n_kinds: How many kinds there are.
        plan: How to learn.
    """

    def __init__(self, transformer: Any, *, n_kinds: int, plan: KindsPlan) -> None:
        import copy

        import torch

        torch.manual_seed(plan.seed)
        self._plan = plan
        self._layers = copy.deepcopy(transformer.encoder.layer)
        for weight in self._layers.parameters():
            weight.requires_grad_(requires_grad=False)
        self._added = added_to(self._layers, rank=plan.rank)
        width = int(transformer.config.hidden_size)
        self._head = torch.nn.Linear(width, n_kinds)
        torch.nn.init.normal_(self._head.weight, std=0.02)
        torch.nn.init.zeros_(self._head.bias)
        self._dropped = _drop_alike(self._layers, plan.dropout)
        self._centre, self._scale = torch.zeros(width), 1.0

    def fit(
        self,
        states: States,
        rows: Rows,
        truth: NDArray[np.intp],
        on_step: Callable[[int, int], None] = lambda _, __: None,
    ) -> None:
        """Learn the kinds of some texts.

        Args:
            states: The words of texts, before any layer.
            rows: Which of them to learn from.
            truth: The number of each one's kind, shape (n_rows,).
            on_step: Told the step and how many there are.
        """
        import torch

        plan, chance = self._plan, np.random.default_rng(self._plan.seed)
        self._look(states, rows)
        thin = [each for added in self._added.values() for each in (added.down, added.up)]
        groups = [
            {"params": thin, "rate": plan.rate},
            {"params": list(self._head.parameters()), "rate": plan.head_rate},
        ]
        optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=plan.decay)
        self._layers.train()
        n_steps, step = plan.epochs * -(-len(rows) // plan.batch), 0
        for _ in range(plan.epochs):
            for places in _batches(states.lengths[rows], plan.batch, chance):
                step += 1
                for group in optimiser.param_groups:
                    group["lr"] = group["rate"] * slope(step, n_steps)
                loss = torch.nn.functional.cross_entropy(
                    self._scores(states, rows[places]),
                    torch.from_numpy(truth[places]),
                    label_smoothing=plan.smoothing,
                )
                optimiser.zero_grad()
                loss.backward()
                torch.nn.utils.clip_grad_norm_([*thin, *self._head.parameters()], 1.0)
                optimiser.step()
                on_step(step, n_steps)
        self._layers.eval()

    def tuning(self, texts: Iterable[str]) -> Tuning:
        """Return what was learned from some texts, named as in the whole transformer."""
        factors = {}
        for name, added in self._added.items():
            thin = added.down.detach().numpy(), added.up.detach().numpy()
            factors[f"encoder.layer.{name}.weight"] = thin
        weight = self._head.weight.detach() * self._scale
        bias = self._head.bias.detach() - weight @ self._centre
        learned = frozenset(short_key(text) for text in texts)
        return Tuning((Adapter(factors),), weight.numpy()[None], bias.numpy()[None], learned)

    def _scores(self, states: States, rows: Rows) -> Any:
        mean = _mean(self._layers, states, rows) - self._centre
        return self._head(self._dropped(mean[:, None])[:, 0] * self._scale)

    def _look(self, states: States, rows: Rows) -> None:
        """Find the middle of some means and how far from it they usually are."""
        import torch

        self._layers.eval()
        few = rows[np.linspace(0, len(rows) - 1, min(len(rows), _SAMPLE)).astype(np.intp)]
        with torch.no_grad():
            parts = [few[start : start + _BATCH] for start in range(0, len(few), _BATCH)]
            means = torch.cat([_mean(self._layers, states, part) for part in parts])
        self._centre = means.mean(0)
        self._scale = float(_LENGTH / (means - self._centre).norm(dim=1).mean())


def scores_by(tuning: Tuning, transformer: Any, states: States, rows: Rows) -> NDArray[np.float32]:
    """Return what tuned layers say of some texts, exactly, shape (n_rows, n_kinds).

    Args:
        tuning: What was learned.
        transformer: The whole transformer; it is not changed.
        states: The words of texts, before any layer.
        rows: Which of them.
    """
    import copy

    import torch

    found = np.zeros((len(rows), tuning.heads.shape[1]), dtype=np.float32)
    order = np.argsort(states.lengths[rows], kind="stable")
    for adapter, head, bias in zip(tuning.adapters, tuning.heads, tuning.biases, strict=True):
        tuned = copy.deepcopy(transformer)
        apply(adapter, tuned)
        layers = tuned.encoder.layer.eval()
        with torch.no_grad():
            for start in range(0, len(order), _BATCH):
                places = order[start : start + _BATCH]
                means = _mean(layers, states, rows[places]).numpy()
                found[places] += means @ head.T + bias
    return found / np.float32(len(tuning.adapters))


def _mean(layers: Any, states: States, rows: Rows) -> Any:
    import torch

    values, mask = (torch.from_numpy(each) for each in states.padded(rows))
    hidden = through(layers, values, mask)
    return (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)


def _batches(
    lengths: NDArray[np.int64], size: int, chance: np.random.Generator
) -> list[NDArray[np.intp]]:
    """Return all places in batches by chance, each of texts that are about as long."""
    order = chance.permutation(len(lengths))
    found: list[NDArray[np.intp]] = []
    for start in range(0, len(order), size * _DRAWN):
        drawn = order[start : start + size * _DRAWN]
        drawn = drawn[np.argsort(lengths[drawn], kind="stable")]
        found += [drawn[each : each + size] for each in range(0, len(drawn), size)]
    return [found[place] for place in chance.permutation(len(found))]


def _drop_alike(layers: Any, share: float) -> Any:
    """Let layers leave out the same places of all of a text's tokens; return what does it.

    Chance for each token costs as much as the layer's own products, and was no better.
    """
    import torch

    class DropAlike(torch.nn.Module):  # type: ignore[misc]  # torch is not looked into
        def forward(self, values: Any) -> Any:
            if not layers.training or not share:
                return values
            kept = torch.rand(values.shape[0], 1, values.shape[2]) >= share
            return values * (kept / (1 - share))

    dropped = DropAlike()
    for layer in layers:
        layer.attention.self.dropout = torch.nn.Dropout(0.0)
        layer.attention.output.dropout = dropped
        layer.output.dropout = dropped
    return dropped
