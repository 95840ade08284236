"""The upper layers of the default model with thin matrices that learn, in torch."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.adapter import Adapter
from recommender.learning.states import MAX_TOKENS, Rows, States

# Of six layers; the lower ones hold what words mean, and their states need to be computed once.
N_LEARNING = 3

_BATCH = 128
_NEVER = -1e9


class LearningLayers:
    """The upper layers, each linear map with a product of two thin matrices added.

    Args:
        model: The sentence-transformers model; its own weights are not changed.
        rank: Rows of the thin matrices.
        seed: Of their first values.
    """

    def __init__(self, model: Any, *, rank: int, seed: int) -> None:
        import copy

        import torch

        torch.manual_seed(seed)
        transformer = model[0].auto_model
        all_layers = transformer.encoder.layer
        self._n_lower = len(all_layers) - N_LEARNING
        self.width = int(transformer.config.hidden_size)
        self._tokenizer = model.tokenizer
        self._embeddings = transformer.embeddings
        self._lower = list(all_layers[: self._n_lower])
        self._upper = copy.deepcopy(all_layers[self._n_lower :]).eval()
        for weight in self._upper.parameters():
            weight.requires_grad_(requires_grad=False)
        self._added = added_to(self._upper, rank=rank)

    @property
    def parameters(self) -> list[Any]:
        """What learns."""
        return [each for added in self._added.values() for each in (added.down, added.up)]

    def lower(self, texts: list[str]) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
        """Return what the lower layers make of texts, padded, and how many tokens each has."""
        import torch

        with torch.no_grad():
            tokens = self._tokenizer(
                texts, padding=True, truncation=True, max_length=MAX_TOKENS, return_tensors="pt"
            )
            mask = tokens["attention_mask"]
            hidden = through(self._lower, self._embeddings(tokens["input_ids"]), mask.float())
        return hidden.numpy(), mask.sum(1).numpy()

    def forward(self, states: States, rows: Rows) -> Any:
        """Return unit vectors of some texts as a tensor that remembers how it came about."""
        import torch

        values, mask = (torch.from_numpy(each) for each in states.padded(rows))
        hidden = through(self._upper, values, mask)
        mean = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return torch.nn.functional.normalize(mean, dim=1)

    def vectors(self, states: States, rows: Rows, *, share: float = 1.0) -> NDArray[np.float32]:
        """Return unit vectors, shape (n_rows, dimension), with a share of what was learned."""
        import torch

        for added in self._added.values():
            added.share = share
        order = rows[np.argsort(states.lengths[rows], kind="stable")]
        place_of = {row: place for place, row in enumerate(rows.tolist())}
        vectors = np.zeros((len(rows), states.values.shape[1]), dtype=np.float32)
        with torch.no_grad():
            for start in range(0, len(order), _BATCH):
                batch = order[start : start + _BATCH]
                places = [place_of[row] for row in batch.tolist()]
                vectors[places] = self.forward(states, batch).numpy()
        for added in self._added.values():
            added.share = 1.0
        return vectors

    def adapter(self, share: float) -> Adapter:
        """Return a share of what was learned, named as in the whole transformer."""
        factors = {}
        for name, added in self._added.items():
            layer, _, rest = name.partition(".")
            whole = f"encoder.layer.{int(layer) + self._n_lower}.{rest}.weight"
            factors[whole] = (added.down.detach().numpy(), added.up.detach().numpy())
        return Adapter(factors).scaled(share)

    def remember(self) -> list[Any]:
        """Return a copy of what was learned so far."""
        return [each.detach().clone() for each in self.parameters]

    def recall(self, learned: list[Any]) -> None:
        """Go back to what `remember` returned."""
        import torch

        with torch.no_grad():
            for parameter, value in zip(self.parameters, learned, strict=True):
                parameter.copy_(value)


def added_to(layers: Any, *, rank: int) -> dict[str, Any]:
    """Put thin matrices beside each linear map of some layers; return these by their names."""
    added = {name: _added(linear, rank) for name, linear in _linears(layers).items()}
    for name, each in added.items():
        parent, _, last = name.rpartition(".")
        setattr(layers.get_submodule(parent), last, each)
    return added


def _linears(layers: Any) -> dict[str, Any]:
    import torch

    return {name: each for name, each in layers.named_modules() if type(each) is torch.nn.Linear}


def through(layers: Any, hidden: Any, mask: Any) -> Any:
    """Return what layers make of padded states; `mask` is 1 for what is a token, 0 for the rest."""
    unseen = (1.0 - mask[:, None, None, :]) * _NEVER
    for layer in layers:
        result = layer(hidden, unseen)
        hidden = result[0] if isinstance(result, tuple) else result
    return hidden


def _added(linear: Any, rank: int) -> Any:
    """Return a linear map with two thin matrices beside it; at first they add nothing."""
    import torch

    class Added(torch.nn.Module):  # type: ignore[misc]  # torch is not looked into
        def __init__(self) -> None:
            super().__init__()
            self.linear = linear
            self.share = 1.0
            n_out, n_in = linear.weight.shape
            self.down = torch.nn.Parameter(torch.randn(rank, n_in) / n_in**0.5)
            self.up = torch.nn.Parameter(torch.zeros(n_out, rank))

        def forward(self, values: Any) -> Any:
            return self.linear(values) + self.share * ((values @ self.down.T) @ self.up.T)

    return Added()
