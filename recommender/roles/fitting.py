"""Marked statements -> the tagger, in torch; nothing of this runs in the bot."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from recommender.goals import Goal
from recommender.roles.marking import Marked, as_on_a_telephone
from recommender.roles.ruling import N_RULED
from recommender.roles.tagger import Tagger, all_signs
from recommender.roles.tags import N_TAGS, NOTHING
from recommender.roles.words import N_SIGNS, pooled

Array = NDArray[np.float32]

Read = Callable[[str], tuple[Array, Sequence[tuple[int, int]]]]
"""Text -> its states, shape (n_pieces, width), and where each piece stands."""

Rule = Callable[[str], Goal]
"""Text -> what the rules make of it."""

# What cannot follow: a further word of a role after anything but that role.
_NEVER = -8.0

# Of several beginnings the chain over tags is averaged; all else stays beside each other.
_CHAIN = ("moves", "first")


@dataclass(frozen=True)
class Plan:
    """How to learn. Chosen on statements of files that were left out.

    Attributes:
        n_models: How many are fitted from different beginnings, and averaged.
        n_units: Of each layer.
        n_layers: Layers over neighbours: two see three words to each side.
        epochs: How often all statements are seen.
        batch: Statements of a batch.
        rate: Learning rate, rising over a tenth of the steps, then falling to almost nothing.
        decay: How fast weights shrink.
        drop: Share of units that are left out at each step, so that none is relied on.
        drop_states: Share of the states' numbers that are.
        drop_ruled: Share of statements of which it is not told what the rules make of them: some
            rules were written by looking at these very statements, and are right there more
            often than elsewhere.
        seed: Of all that is random.
    """

    n_models: int = 2
    n_units: int = 64
    n_layers: int = 2
    epochs: int = 8
    batch: int = 32
    rate: float = 3e-3
    decay: float = 0.02
    drop: float = 0.3
    drop_states: float = 0.2
    drop_ruled: float = 0.3
    seed: int = 0


@dataclass(frozen=True)
class Example:
    """A statement as the tagger sees it, with its tags.

    Attributes:
        words: States of its words, shape (n_words, width).
        mean: Mean state, shape (width,).
        signs: Shape (n_words, N_SIGNS + N_RULED).
        row: Tags, shape (n_words,).
    """

    words: Array
    mean: Array
    signs: Array
    row: NDArray[np.int64]


def example_of(known: Marked, read: Read, rule: Rule) -> Example:
    """Return a marked statement as the tagger sees it."""
    states, places = read(known.text)
    words = pooled(known.words, states, places)
    n_read = len(words)
    return Example(
        words,
        states.mean(axis=0),
        all_signs(rule(known.text), known.text, known.words)[:n_read],
        np.array(known.row[:n_read], dtype=np.int64),
    )


def with_variants(statements: Sequence[Marked], seed: int = Plan.seed) -> list[Marked]:
    """Return statements, and each once more as on a telephone, that differs from itself."""
    rng = random.Random(seed)  # noqa: S311 - variety, not secrecy
    variants = [as_on_a_telephone(each, rng) for each in statements]
    told_apart = [
        variant
        for variant, each in zip(variants, statements, strict=True)
        if variant.text != each.text and len(variant.words) == len(variant.row)
    ]
    return [*statements, *told_apart]


def fit(examples: Sequence[Example], plan: Plan | None = None) -> Tagger:
    """Return the tagger that was fitted to examples; the same ones give the same tagger."""
    # Loaded before the threads are limited: only what is loaded by then is.
    import torch  # noqa: F401

    plan = plan or Plan()
    usable = [each for each in examples if len(each.words)]
    with threadpool_limits(1):
        arrays = [_fitted(usable, plan, seed=plan.seed + at) for at in range(plan.n_models)]
    averaged = {name: np.mean([each.pop(name) for each in arrays], axis=0) for name in _CHAIN}
    stacked = {name: np.stack([each[name] for each in arrays]) for name in arrays[0]}
    return Tagger(**{name: each.astype(np.float32) for name, each in (stacked | averaged).items()})


def _fitted(examples: Sequence[Example], plan: Plan, *, seed: int) -> dict[str, Array]:
    import torch

    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    usual = _usual(examples)
    net = _net(usual, plan)
    optimiser = torch.optim.AdamW(net.parameters(), lr=plan.rate, weight_decay=plan.decay)
    n_steps, step = plan.epochs * -(-len(examples) // plan.batch), 0
    net.train()
    for _ in range(plan.epochs):
        batches = list(_batches(examples, plan, rng))
        for at in rng.permutation(len(batches)):
            step += 1
            for group in optimiser.param_groups:
                group["lr"] = plan.rate * _slope(step, n_steps)
            loss = _surprise(net, batches[at])
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
    return _arrays(net, usual)


def _slope(step: int, n_steps: int) -> float:
    return min(1.0, step / (0.1 * n_steps)) * (0.02 + 0.98 * (1.0 - step / n_steps))


def _batches(
    examples: Sequence[Example], plan: Plan, rng: np.random.Generator
) -> Iterator[tuple[Any, Any, Any, Any, Any]]:
    """Yield batches of about equal lengths as tensors: states, means, signs, mask, tags."""
    import torch

    lengths = np.array([len(each.words) for each in examples], dtype=np.float64)
    order = np.argsort(lengths + rng.uniform(0, 4, len(lengths)), kind="stable")
    is_told = rng.random(len(examples)) >= plan.drop_ruled
    for start in range(0, len(order), plan.batch):
        rows = order[start : start + plan.batch]
        group = [examples[row] for row in rows]
        n_longest, width = max(len(each.words) for each in group), len(group[0].mean)
        states = np.zeros((len(group), n_longest, width), dtype=np.float32)
        signs = np.zeros((len(group), n_longest, N_SIGNS + N_RULED), dtype=np.float32)
        mask = np.zeros((len(group), n_longest), dtype=np.float32)
        tags = np.full((len(group), n_longest), NOTHING, dtype=np.int64)
        for row, each in enumerate(group):
            n = len(each.words)
            states[row, :n], signs[row, :n] = each.words, each.signs
            mask[row, :n], tags[row, :n] = 1.0, each.row
        signs[~is_told[rows], :, N_SIGNS:] = 0.0
        means = np.stack([each.mean for each in group])
        yield tuple(torch.from_numpy(each) for each in (states, means, signs, mask, tags))


@dataclass(frozen=True)
class _Usual:
    """What comes in, as measured on the examples: its mean, and how far it spreads."""

    word: tuple[Array, Array]
    mean: tuple[Array, Array]


def _usual(examples: Sequence[Example]) -> _Usual:
    words = np.concatenate([each.words for each in examples])
    means = np.stack([each.mean for each in examples])
    return _Usual(
        word=(words.mean(axis=0), words.std(axis=0) + 1e-3),
        mean=(means.mean(axis=0), means.std(axis=0) + 1e-3),
    )


def _net(usual: _Usual, plan: Plan) -> Any:
    """Return a net that has learned nothing yet; its states come in standardised."""
    import torch
    from torch.nn import functional

    n_units, width = plan.n_units, len(usual.word[0])

    class Net(torch.nn.Module):  # type: ignore[misc]  # torch is not looked into
        def __init__(self) -> None:
            super().__init__()
            self.state = torch.nn.Linear(width, n_units)
            self.mean = torch.nn.Linear(width, n_units, bias=False)
            self.signs = torch.nn.Linear(N_SIGNS + N_RULED, n_units, bias=False)
            self.near = torch.nn.ModuleList(
                torch.nn.Conv1d(n_units, n_units, 3, padding=2**at, dilation=2**at)
                for at in range(plan.n_layers)
            )
            self.norms = torch.nn.ModuleList(
                torch.nn.LayerNorm(n_units) for _ in range(plan.n_layers + 1)
            )
            self.out = torch.nn.Linear(n_units, N_TAGS)
            self.moves = torch.nn.Parameter(torch.from_numpy(_first_moves()))
            self.first = torch.nn.Parameter(torch.from_numpy(_first_moves()[NOTHING].copy()))
            self.drop = torch.nn.Dropout(plan.drop)
            self.drop_states = torch.nn.Dropout(plan.drop_states)
            self.word_usual = tuple(map(torch.from_numpy, usual.word))
            self.mean_usual = tuple(map(torch.from_numpy, usual.mean))

        def forward(self, states: Any, means: Any, signs: Any, mask: Any) -> Any:
            (middle, spread), (mean_middle, mean_spread) = self.word_usual, self.mean_usual
            words = self.drop_states((states - middle) / spread)
            whole = self.drop_states((means - mean_middle) / mean_spread)
            seen = self.state(words) + self.signs(signs) + self.mean(whole)[:, None]
            seen = functional.gelu(self.norms[0](seen), approximate="tanh")
            for layer, norm in zip(self.near, self.norms[1:], strict=True):
                around = self.drop(seen * mask[..., None]).transpose(1, 2)
                bent = norm(layer(around).transpose(1, 2))
                seen = seen * mask[..., None] + functional.gelu(bent, approximate="tanh")
            return self.out(self.drop(seen))

    return Net()


def _surprise(net: Any, batch: tuple[Any, Any, Any, Any, Any]) -> Any:
    """Return how surprising the tags are, a word on average (CRF)."""
    import torch

    states, means, signs, mask, tags = batch
    scores = net(states, means, signs, mask)
    rows = torch.arange(len(tags))
    told = net.first[tags[:, 0]] + scores[rows, 0, tags[:, 0]]
    whole = net.first + scores[:, 0]
    for at in range(1, tags.shape[1]):
        is_word = mask[:, at]
        step = net.moves[tags[:, at - 1], tags[:, at]] + scores[rows, at, tags[:, at]]
        told = told + is_word * step
        further = torch.logsumexp(whole[:, :, None] + net.moves, dim=1) + scores[:, at]
        whole = torch.where(is_word[:, None] > 0, further, whole)
    return (torch.logsumexp(whole, dim=1) - told).sum() / mask.sum()


def _arrays(net: Any, usual: _Usual) -> dict[str, Array]:
    """Return the weights as `Tagger` names them, for states as they come."""
    (middle, spread), (mean_middle, mean_spread) = usual.word, usual.mean
    own = {name: each.detach().numpy() for name, each in net.named_parameters()}
    state = own["state.weight"].T / spread[:, None]
    mean = own["mean.weight"].T / mean_spread[:, None]
    layers, norms = range(len(net.near)), range(len(net.norms))
    return {
        "state": state,
        "mean": mean,
        "signs": own["signs.weight"].T,
        "bias": own["state.bias"] - middle @ state - mean_middle @ mean,
        # Of torch: (n_out, n_in, place).
        "near": np.stack([own[f"near.{at}.weight"].transpose(2, 1, 0) for at in layers]),
        "near_bias": np.stack([own[f"near.{at}.bias"] for at in layers]),
        "scale": np.stack([own[f"norms.{at}.weight"] for at in norms]),
        "shift": np.stack([own[f"norms.{at}.bias"] for at in norms]),
        "out": own["out.weight"].T,
        "out_bias": own["out.bias"],
        "moves": own["moves"],
        "first": own["first"],
    }


def _first_moves() -> Array:
    """Return how well a tag (column) follows a tag (row) before anything is learned."""
    moves = np.zeros((N_TAGS, N_TAGS), dtype=np.float32)
    for further in range(2, N_TAGS, 2):
        moves[[tag for tag in range(N_TAGS) if tag not in (further, further - 1)], further] = _NEVER
    return moves
