"""A transformer, or layers of it -> an ONNX graph, exact or in eight bits."""

import contextlib
import logging
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from recommender.errors import PreparationError

INPUTS = ("input_ids", "attention_mask", "token_type_ids")


def export(transformer: Any, example: dict[str, Any], graph: Path, *, name: str) -> None:
    """Write a transformer with its pooling (mean over tokens) and normalisation as one graph.

    Args:
        transformer: A torch module that gives `last_hidden_state`.
        example: Tensors of one tokenised text; its keys are the inputs of the graph.
        graph: The file to write.
        name: What is exported, for the error.

    Raises:
        PreparationError: It cannot be exported.
    """
    names = [each for each in INPUTS if each in example]
    axes = {each: {0: "text", 1: "token"} for each in names} | {"vector": {0: "text"}}
    given = {each: example[each] for each in names}
    _export(pooled(transformer), given, "vector", axes, graph, name=name)


def export_headed(
    stacks: Sequence[tuple[Sequence[Any], Any]], words: Any, graph: Path, *, name: str
) -> None:
    """Write layers and what reads the mean of their states as a graph: words -> scores.

    Args:
        stacks: Layers, torch modules of which each takes states and gives states, the lowest
            first, and a linear map of their mean; of several stacks the mean score is given.
        words: An example, shape (1, n_tokens, width).
        graph: The file to write.
        name: What is exported, for the error.

    Raises:
        PreparationError: It cannot be exported.
    """
    axes = {"words": {1: "token"}}
    _export(headed(stacks), {"words": words}, "scores", axes, graph, name=name)


def headed(stacks: Sequence[tuple[Sequence[Any], Any]]) -> Any:
    """Wrap stacks of layers so that they give the mean scores of one text that is not padded."""
    import torch

    class Headed(torch.nn.Module):  # type: ignore[misc]  # torch is not looked into
        def __init__(self, layers: Sequence[Any], head: Any) -> None:
            super().__init__()
            self.layers, self.head = torch.nn.ModuleList(layers), head

        def forward(self, states: Any) -> Any:
            for layer in self.layers:
                result = layer(states)
                states = result[0] if isinstance(result, tuple) else result
            return self.head(states.mean(1))

    class Together(torch.nn.Module):  # type: ignore[misc]  # torch is not looked into
        def __init__(self) -> None:
            super().__init__()
            self.stacks = torch.nn.ModuleList(Headed(*each) for each in stacks)

        def forward(self, states: Any) -> Any:
            return torch.stack([each(states) for each in self.stacks]).mean(0)

    return Together().eval()


def _export(
    module: Any,
    given: dict[str, Any],
    output: str,
    axes: dict[str, dict[int, str]],
    graph: Path,
    *,
    name: str,
) -> None:
    import torch

    try:
        with warnings.catch_warnings(), torch.no_grad():
            # The exporter announces its own successor and traces shapes that are meant to be fixed.
            warnings.simplefilter("ignore")
            torch.onnx.export(
                module,
                tuple(given.values()),
                str(graph),
                input_names=list(given),
                output_names=[output],
                dynamic_axes=axes,
                opset_version=17,
                dynamo=False,
            )
    except (RuntimeError, TypeError, ValueError, torch.onnx.errors.OnnxExporterError) as fault:
        raise PreparationError(name, f"the export failed ({type(fault).__name__})") from fault


def pooled(transformer: Any) -> Any:
    """Wrap a transformer so that it gives unit vectors: mean over its tokens, normalised."""
    import torch

    class Pooled(torch.nn.Module):  # type: ignore[misc]  # torch is not looked into
        def __init__(self) -> None:
            super().__init__()
            self.transformer = transformer

        def forward(self, input_ids: Any, attention_mask: Any, token_type_ids: Any = None) -> Any:
            extra = {} if token_type_ids is None else {"token_type_ids": token_type_ids}
            hidden = self.transformer(
                input_ids=input_ids, attention_mask=attention_mask, **extra
            ).last_hidden_state
            mask = attention_mask.unsqueeze(-1).to(hidden.dtype)
            mean = (hidden * mask).sum(1) / mask.sum(1).clamp(min=1e-9)
            return torch.nn.functional.normalize(mean, p=2, dim=1)

    return Pooled().eval()


def quantise(exact: Path, small: Path) -> None:
    """Write a graph with weights of eight bits."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    with _silence(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        quantize_dynamic(
            exact, small, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True
        )


@contextlib.contextmanager
def _silence() -> Iterator[None]:
    """Keep advice about a preprocessing to itself, which changes nothing for this graph.

    It speaks through the logger of the whole process, which has more to say afterwards.
    """
    root = logging.getLogger()
    level = root.level
    root.setLevel(logging.ERROR)
    try:
        yield
    finally:
        root.setLevel(level)
