"""What was learned of kinds of texts -> layers that are prepared to run; needs torch once."""

import copy
import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from recommender import multilingual_weights
from recommender.adapter import apply
from recommender.encoder import MANIFEST, MODEL, SCHEMA, sha256_of
from recommender.errors import PreparationError
from recommender.exporting import export_headed, headed, quantise
from recommender.layered import LayeredEncoder
from recommender.tuned import Array, TunedLayers, Tuning, read_tuning

# How far scores may be from those of the exact layers, as a share of how far they spread.
# Eight bits cost .03 of it.
MAX_MISS = 0.1

_EXAMPLES = (
    "I want to learn to bake bread",
    "how do I pay for this, my loan was refused",
    "je voudrais parler à quelqu'un",
    "no puedo más con todo esto",
    "is the second one in the evening and does it count towards a diploma",
    "mon permis d'études finit en mars",
    "¿dónde me inscribo?",
    "thanks",
)


def ensure_tuned(
    data_dir: Path, learned: Path, encoder: LayeredEncoder, on_making: Callable[[], None]
) -> TunedLayers:
    """Open tuned layers; prepare them first where they are missing, in some twenty seconds.

    Args:
        data_dir: The data folder.
        learned: The file of what was learned, see `tuned.read_tuning`.
        encoder: The multilingual model, whose words they read.
        on_making: Told before they are prepared.

    Raises:
        RecommenderError: They are damaged, or cannot be prepared.
    """
    folder = tuned_folder(data_dir, learned)
    if not (folder / MANIFEST).exists():
        on_making()
        _prepare(folder, learned, encoder)
    return TunedLayers(folder)


def tuned_folder(data_dir: Path, learned: Path) -> Path:
    """Return where the layers are kept that were prepared from a file of what was learned."""
    return data_dir / "models" / f"{_identity(learned)}-{SCHEMA}"


def _identity(learned: Path) -> str:
    return f"{learned.stem}-{sha256_of(learned)[:8]}"


def _prepare(folder: Path, learned: Path, encoder: LayeredEncoder) -> None:
    import torch

    tuning, identity = read_tuning(learned), _identity(learned)
    stacks = _stacks(tuning)
    words = [encoder.read_words(text)[1] for text in _EXAMPLES]
    with torch.no_grad():
        exact = [headed(stacks)(torch.from_numpy(each[None]))[0].numpy() for each in words]
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".new-") as scratch:
        draft, whole = Path(scratch) / "tuned", Path(scratch) / "whole.onnx"
        draft.mkdir()
        export_headed(stacks, torch.from_numpy(words[0][None]), whole, name=identity)
        quantise(whole, draft / MODEL)
        _state(draft, identity)
        if _miss(TunedLayers(draft), words, exact) > MAX_MISS:
            shutil.copyfile(whole, draft / MODEL)
            _state(draft, identity)
            if (miss := _miss(TunedLayers(draft), words, exact)) > MAX_MISS:
                raise PreparationError(identity, f"its export disagrees with the original ({miss})")
        # Another process may have made the same meanwhile.
        shutil.rmtree(folder, ignore_errors=True)
        draft.replace(folder)


def _stacks(tuning: Tuning) -> list[tuple[list[Any], Any]]:
    """Return the layers as each beginning changed them, with what reads their mean."""
    import torch

    from recommender.multilingual_original import MultilingualOriginal

    packed = multilingual_weights.unpack(multilingual_weights.packed_file())
    transformer = MultilingualOriginal(packed).transformer
    original = list(transformer.encoder.layer)
    stacks = []
    for adapter, weight, bias in zip(tuning.adapters, tuning.heads, tuning.biases, strict=True):
        # The layers alone are copied: the table of words below them is many times as large.
        layers = copy.deepcopy(original)
        for place, layer in enumerate(layers):
            transformer.encoder.layer[place] = layer
        apply(adapter, transformer)
        head = torch.nn.Linear(weight.shape[1], len(weight))
        with torch.no_grad():
            head.weight.copy_(torch.from_numpy(weight))
            head.bias.copy_(torch.from_numpy(bias))
        stacks.append((layers, head))
    return stacks


def _state(folder: Path, identity: str) -> None:
    manifest = {
        "schema": SCHEMA,
        "identity": identity,
        "model": MODEL,
        "sha256": {MODEL: sha256_of(folder / MODEL)},
    }
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1), "utf-8")


def _miss(small: TunedLayers, words: list[Array], exact: list[Array]) -> float:
    """Return the mean difference of scores from the exact ones, as a share of their spread."""
    found = np.stack([small.scores(each) for each in words])
    return float(np.abs(found - np.stack(exact)).mean() / np.std(np.stack(exact)))
