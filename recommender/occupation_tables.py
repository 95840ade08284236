"""Tables of occupations -> what recognises them: one set of occupations, names from all tables."""

import hashlib
import json
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalog.taxonomy import Occupation, Programme, ProgrammeLink, TaxonomyStore
from recommender.classifier import Classifier, fit_classifier
from recommender.embeddings import EmbeddingCache
from recommender.ngrams import PieceIndex
from recommender.occupations import Floats, Names, Occupations
from recommender.relatives import AllNames, all_names, relations, unit

# Raise it whenever the meaning of a stored array changes.
SCHEMA = 3
_ARRAYS, _MANIFEST = "arrays.safetensors", "manifest.json"
_PLAIN = ("centres", "profiles", "projection", "programme_vectors")
_OF_NAMES = ("vectors", "weights", "starts")

# The occupations of this scheme are told apart; those of the others lend them their names. O*NET
# is the finest that the programmes' crosswalk speaks of.
MAIN = "onet"

# Of 384 directions these tell occupations apart as well as all of them do, in a third of the time.
N_DIRECTIONS = 128
_SHRINKAGE, _WHITENING = 0.3, 0.75

# "45.1103": only such codes have a definition of their own.
_FULL_CIP = 7

# Names that say almost nothing of an occupation are not kept with it.
_LEAST_WEIGHT = 0.25

# A few occupations are told apart by their names alone.
_LEAST_FOR_CLASSIFIER = 100

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Tables:
    """What is read of public tables.

    Attributes:
        occupations: Of all tables that are loaded.
        programmes: Programmes of study and their definitions.
        links: Which programme leads to which occupation.
    """

    occupations: Sequence[Occupation]
    programmes: Sequence[Programme] = ()
    links: Sequence[ProgrammeLink] = ()


def build_occupations(
    tables: Tables,
    embeddings: EmbeddingCache,
    *,
    on_progress: Progress | None = None,
) -> Occupations | None:
    """Return what recognises occupations, None where no table holds any.

    Args:
        tables: Everything that is loaded.
        embeddings: Vectors of texts, by the encoder that goals will be encoded with.
        on_progress: Called with texts done and texts in all.
    """
    occupations = tables.occupations
    main = [row for row, each in enumerate(occupations) if each.scheme == MAIN]
    main = main or list(range(len(occupations)))
    if not main:
        return None
    names = all_names(occupations)
    needs = _needs([occupations[row] for row in main])
    defined = [each for each in tables.programmes if each.definition and len(each.cip) == _FULL_CIP]
    asked = [text for texts in needs for text in texts]
    asked += [f"{each.title}. {each.definition}" for each in defined]
    vectors = embeddings.vectors([*names.texts, *asked], on_progress=on_progress)
    of_names, of_needs = vectors[: len(names.texts)], vectors[len(names.texts) :]
    bridge = relations(occupations, main, names, of_names)
    weights = bridge[names.owners]
    projection, turned = _telling_apart(of_names, weights)
    kept = weights.multiply(weights >= _LEAST_WEIGHT).tocsr()
    own = [occupations[row] for row in main]
    return Occupations(
        source=source_of(occupations, embeddings.encoder.identity),
        keys=tuple((each.scheme, each.code) for each in own),
        labels=_labels(occupations, main, bridge),
        socs=tuple(next(iter(each.codes_in("soc")), "") for each in own),
        centres=unit(np.asarray(weights.T @ of_names)),
        profiles=_profiles(own, needs, of_needs, embeddings),
        projection=projection,
        names=_by_language(names, kept, turned),
        pieces=_pieces(names, kept),
        relatives=_relatives(occupations, bridge),
        links=_links(tables.links),
        programmes=tuple(each.cip for each in defined),
        programme_vectors=of_needs[len(of_needs) - len(defined) :].astype(np.float16),
        classifier=_classifier(names, of_names, weights),
    )


def nearest_socs(tables: Tables, embeddings: EmbeddingCache) -> dict[tuple[str, str], str]:
    """Return the SOC code of the main occupation that each other one is nearest to."""
    occupations = tables.occupations
    main = [row for row, each in enumerate(occupations) if each.scheme == MAIN]
    names = all_names(occupations)
    nearest = relations(occupations, main, names, embeddings.vectors(names.texts)).argmax(axis=1)
    socs = [next(iter(occupations[row].codes_in("soc")), "")[:7] for row in main]
    return {
        (each.scheme, each.code): socs[int(row)]
        for each, row in zip(occupations, np.asarray(nearest).ravel(), strict=True)
    }


def source_of(occupations: Iterable[Occupation], encoder_identity: str) -> str:
    """Return a hash of the tables and the encoder that vectors are of."""
    digest = hashlib.sha256(f"{SCHEMA} {encoder_identity}".encode())
    for each in occupations:
        titles = "\n".join(label.text for label in each.titles)
        digest.update(f"{each.scheme} {each.code} {len(each.needs)} {titles}".encode())
    return digest.hexdigest()


def _needs(occupations: Sequence[Occupation]) -> list[list[str]]:
    """Return the essential tasks of each occupation, else its skills, in English."""
    found = []
    for each in occupations:
        essential = [need.skill for need in each.needs if need.weight >= 1.0]
        tasks = [skill for skill in essential if skill.kind == "task"] or essential
        said = [skill.text("en") for skill in tasks if skill.kind != "technology"]
        found.append([text for text in said if text])
    return found


def _telling_apart(vectors: Floats, weights: Any) -> tuple[Floats, Floats]:
    """Return the directions in which occupations differ most, and the names turned into them.

    Linear discriminant analysis: what varies within an occupation's own names is made small.
    """
    total = float(weights.sum())
    of_each = np.asarray(weights.sum(axis=1)).ravel()
    sizes = np.maximum(np.asarray(weights.sum(axis=0)).ravel(), 1e-6)
    means = np.asarray(weights.T @ vectors) / sizes[:, None]
    mean = (sizes[:, None] * means).sum(axis=0) / total
    spread = (vectors * of_each[:, None]).T @ vectors / total
    between = (means * sizes[:, None]).T @ means / total
    values, axes = np.linalg.eigh((spread - between).astype(np.float64))
    values = np.maximum(values, 0)
    values = (1 - _SHRINKAGE) * values + _SHRINKAGE * values.mean() + 1e-9
    whiten = axes * values ** (-_WHITENING / 2)
    _, best = np.linalg.eigh(whiten.T @ (between - np.outer(mean, mean)) @ whiten)
    n = min(N_DIRECTIONS, vectors.shape[1])
    projection = (whiten @ best[:, ::-1][:, :n]).astype(np.float32)
    return projection, unit(vectors @ projection)


def _profiles(
    own: Sequence[Occupation],
    needs: list[list[str]],
    vectors: Floats,
    embeddings: EmbeddingCache,
) -> Floats:
    described = [each.descriptions.get("en") or each.titles[0].text for each in own]
    profiles = embeddings.vectors(described).copy()
    at = 0
    for row, texts in enumerate(needs):
        if texts:
            profiles[row] += vectors[at : at + len(texts)].mean(axis=0)
        at += len(texts)
    return unit(profiles)


def _by_language(names: AllNames, weights: Any, turned: Floats) -> dict[str, Names]:
    found = {}
    for language in _languages(names):
        rows = np.flatnonzero(names.languages == language)
        columns = weights[rows].tocsc()
        found[language] = Names(
            vectors=np.round(turned[rows[columns.indices]] * 127).astype(np.int8),
            weights=np.asarray(columns.data, dtype=np.float32),
            starts=np.asarray(columns.indptr, dtype=np.int64),
        )
    return found


def _languages(names: AllNames) -> list[str]:
    return sorted({"en", *names.languages.tolist()})


def _pieces(names: AllNames, weights: Any) -> dict[str, PieceIndex]:
    found = {}
    for language in _languages(names):
        rows = np.flatnonzero(names.languages == language)
        texts = [names.texts[row] for row in rows]
        found[language] = PieceIndex.of(texts, weights[rows])
    return found


def _classifier(names: AllNames, vectors: Floats, weights: Any) -> Classifier | None:
    if weights.shape[1] < _LEAST_FOR_CLASSIFIER:
        return None
    return fit_classifier(names.texts, vectors, weights)


def _labels(
    occupations: Sequence[Occupation], main: list[int], bridge: Any
) -> dict[str, tuple[str, ...]]:
    """Return the names of the main occupations; in other languages those of their nearest kin."""
    found: dict[str, list[str]] = {language: [""] * len(main) for language in ("en", "fr", "es")}
    best = {language: np.zeros(len(main)) for language in found}
    kin = bridge.tocoo()
    for row, target, weight in zip(kin.row, kin.col, kin.data, strict=True):
        for language, labels in found.items():
            title = occupations[row].title(language)
            if title and weight > best[language][target]:
                best[language][target] = weight
                labels[target] = title
    for target, row in enumerate(main):
        found["en"][target] = found["en"][target] or occupations[row].titles[0].text
    return {language: tuple(labels) for language, labels in found.items()}


def _relatives(
    occupations: Sequence[Occupation], bridge: Any
) -> dict[tuple[str, str], tuple[tuple[int, float], ...]]:
    """Return what each code of each table means; a group's code means all that is in it."""
    sums: dict[tuple[str, str], dict[int, float]] = {}
    for row, each in enumerate(occupations):
        part = slice(bridge.indptr[row], bridge.indptr[row + 1])
        keys = [(each.scheme, each.code), *(("isco", code) for code in each.codes_in("isco"))]
        for key in keys:
            own = sums.setdefault(key, {})
            for target, weight in zip(bridge.indices[part], bridge.data[part], strict=True):
                own[int(target)] = own.get(int(target), 0.0) + float(weight)
    return {
        key: tuple((target, round(min(weight, 1.0), 4)) for target, weight in own.items())
        for key, own in sums.items()
    }


def _links(links: Sequence[ProgrammeLink]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for link in links:
        found.setdefault(link.soc, []).append(link.cip)
    return {soc: tuple(cips) for soc, cips in found.items()}


def occupations_in(
    store: TaxonomyStore,
    folder: Path,
    embeddings: EmbeddingCache,
    *,
    on_progress: Progress | None = None,
) -> Occupations | None:
    """Return what recognises the occupations of the loaded tables; None where none is loaded.

    Args:
        store: The tables.
        folder: Where what is made of them is kept.
        embeddings: Vectors of texts, by the encoder that goals will be encoded with.
        on_progress: Called with texts done and texts in all, where something must be made.
    """
    loaded = store.taxonomies()
    if not any(each.n_occupations for each in loaded):
        return None

    def tables() -> Tables:
        return Tables(tuple(store.occupations()), store.programmes(), store.links())

    version = repr(sorted(loaded, key=lambda each: each.name))
    return open_occupations(folder, tables, embeddings, version=version, on_progress=on_progress)


def open_occupations(
    folder: Path,
    tables: Callable[[], Tables],
    embeddings: EmbeddingCache,
    *,
    version: str,
    on_progress: Progress | None = None,
) -> Occupations | None:
    """Return the saved occupations of some tables, else build and save them.

    Args:
        folder: Where they are kept; each version and encoder has its own folder in it.
        tables: Reads them; called only where nothing is saved.
        embeddings: Vectors of texts, by the encoder that goals will be encoded with.
        version: Names the tables; changes whenever they do.
        on_progress: Called with texts done and texts in all.
    """
    digest = hashlib.sha256(f"{SCHEMA} {version} {embeddings.encoder.identity}".encode())
    home = folder / digest.hexdigest()[:24]
    if (home / _MANIFEST).exists():
        return load_occupations(home)
    built = build_occupations(tables(), embeddings, on_progress=on_progress)
    if built is not None:
        save_occupations(built, home)
    return built


def save_occupations(known: Occupations, folder: Path) -> None:
    """Write occupations as arrays and JSON, whole or not at all."""
    from safetensors.numpy import save_file

    folder.parent.mkdir(parents=True, exist_ok=True)
    arrays: dict[str, NDArray[Any]] = {name: getattr(known, name) for name in _PLAIN}
    for language, pieces in known.pieces.items():
        arrays |= pieces.arrays(prefix=f"pieces.{language}.")
        own = known.names[language]
        arrays |= {f"names.{language}.{part}": getattr(own, part) for part in _OF_NAMES}
    if known.classifier is not None:
        arrays |= known.classifier.arrays(prefix="classifier.")
    manifest = {
        "schema": SCHEMA,
        "source": known.source,
        "keys": known.keys,
        "labels": known.labels,
        "socs": known.socs,
        "languages": sorted(known.pieces),
        "links": known.links,
        "programmes": known.programmes,
        "relatives": [[*key, pairs] for key, pairs in known.relatives.items()],
    }
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".new-") as scratch:
        draft = Path(scratch) / "occupations"
        draft.mkdir()
        save_file({k: np.ascontiguousarray(v) for k, v in arrays.items()}, draft / _ARRAYS)
        (draft / _MANIFEST).write_text(json.dumps(manifest, ensure_ascii=False), "utf-8")
        try:
            draft.replace(folder)
        except OSError:
            # Another process was quicker; equal tables give equal arrays.
            if not (folder / _MANIFEST).exists():
                raise


def load_occupations(folder: Path) -> Occupations:
    """Read saved occupations."""
    from safetensors.numpy import load_file

    manifest = json.loads((folder / _MANIFEST).read_text("utf-8"))
    arrays = load_file(folder / _ARRAYS)
    return Occupations(
        source=manifest["source"],
        keys=tuple((scheme, code) for scheme, code in manifest["keys"]),
        labels={language: tuple(names) for language, names in manifest["labels"].items()},
        socs=tuple(manifest["socs"]),
        names={
            language: Names(**{part: arrays[f"names.{language}.{part}"] for part in _OF_NAMES})
            for language in manifest["languages"]
        },
        pieces={
            language: PieceIndex.from_arrays(arrays, prefix=f"pieces.{language}.")
            for language in manifest["languages"]
        },
        relatives={
            (scheme, code): tuple((row, weight) for row, weight in pairs)
            for scheme, code, pairs in manifest["relatives"]
        },
        links={soc: tuple(cips) for soc, cips in manifest["links"].items()},
        programmes=tuple(manifest["programmes"]),
        classifier=Classifier.from_arrays(arrays, prefix="classifier.")
        if "classifier.rows" in arrays
        else None,
        **{name: arrays[name] for name in _PLAIN},
    )
