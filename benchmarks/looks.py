"""Close looks at the candidates of labelled goals, each in the world that its question allows."""

import argparse
import hashlib
import os
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType

import numpy as np
from safetensors.numpy import load_file, save_file

import benchmarks
import recommender
from benchmarks.fold_encoders import FoldEncoders
from benchmarks.worlds import (
    PARTS,
    World,
    fold_of_query,
    tables_in,
    world,
)
from bot.settings import Settings
from recommender.bridge import bridge_of
from recommender.embeddings import EmbeddingCache
from recommender.evaluation import Benchmark, Query, read_beir
from recommender.index import Index, build_index
from recommender.learning.families import N_FOLDS, fold_of
from recommender.occupation_tables import Tables, load_occupations, save_occupations
from recommender.preparation import DEFAULT_PACKAGE, ensure_encoder
from recommender.ranking import first_look, plainly_told, question, signals_of, told_of
from recommender.training import Looks

# How many candidates of a goal are looked at; the product looks at 64 to 128.
CANDIDATES = 100

# How much a goal of each question counts when weights are fitted. Where O*NET is loaded, families
# of which it knows not one occupation are rare.
WEIGHTS = {"n": 1.0, "a": 0.5, "b": 1.0}

DATA = Path(os.environ.get("ADVISOR_DATA", "../shared/data"))
CATALOGUES = ("cip", "etpl")

# What worlds and looks are made of: where one of these changes, kept ones are made anew.
_WORLDS_BY = {
    recommender: ("classifier", "ngrams", "occupation_tables", "relatives"),
    benchmarks: ("fold_encoders", "worlds"),
}
_LOOKS_BY = {
    recommender: ("bridge", "index", "lexical", "occupations", "ranking"),
    benchmarks: ("looks",),
}


@dataclass(frozen=True)
class Measured:
    """The looks of one question over one catalogue.

    Attributes:
        benchmark: The labelled goals, in the order of the looks.
        looks: Their candidates.
        n_relevant: How many relevant credentials each goal has, looked at or not.
        folds: The fold of each goal.
        recognised: Whether the likeliest occupation is the right one.
    """

    benchmark: Benchmark
    looks: Looks
    n_relevant: np.ndarray
    folds: np.ndarray
    recognised: np.ndarray


All = dict[tuple[str, str], Measured]


def embeddings(source: str | None = None) -> EmbeddingCache:
    """Return vectors of an encoder, kept in the data folder, outside the repository."""
    settings = Settings()
    encoder = ensure_encoder(settings.data_dir, source, on_step=lambda _: None)
    return EmbeddingCache(settings.data_dir / "embeddings", encoder)


def bare_encoder() -> EmbeddingCache:
    """Return vectors of the default model as it was published."""
    return embeddings(DEFAULT_PACKAGE)


def measure(questions: Sequence[str], *, folds: Sequence[int] = tuple(range(N_FOLDS))) -> All:
    """Return the looks of each question over each catalogue; says on stderr how far it is.

    A world takes about a minute, its looks some seconds: both are kept in the data folder, by a
    hash of what they are made of.

    Args:
        questions: Which questions.
        folds: Which folds; the goals of others are left out.
    """
    if not (DATA / "goals").is_dir():
        sys.exit(f"There are no labelled goals in {DATA}. Name their folder in ADVISOR_DATA.")
    folder = Settings().data_dir
    bench = {name: read_beir(DATA / "goals" / name) for name in CATALOGUES}
    tables = tables_in(DATA / "taxonomies")
    lab = _Laboratory(bench, tables, FoldEncoders(folder / "embeddings"), folder / "looks")
    # Fold by fold, so that an index is made once for all questions.
    parts = [(asked, fold, part) for fold in folds for asked in questions for part in _parts(asked)]
    found: dict[tuple[str, str], list[dict[str, np.ndarray]]] = {}
    began = time.perf_counter()
    for asked, fold, part in parts:
        for name, arrays in lab.looks(asked, fold, part).items():
            found.setdefault((asked, name), []).append(arrays)
        print(f"{asked}{fold}.{part}: {time.perf_counter() - began:.0f} s", file=sys.stderr)
    return {
        (asked, name): _measured(bench[name], found[asked, name], weight=WEIGHTS[asked])
        for asked in questions
        for name in CATALOGUES
    }


def add_folds(parser: argparse.ArgumentParser) -> None:
    """Let a command be told which folds to measure; their encoders must have been taught."""
    parser.add_argument(
        "--folds",
        type=lambda said: [int(each) for each in said.split(",")],
        default=list(range(N_FOLDS)),
        help="which folds of families are tested",
    )


def _parts(asked: str) -> range:
    return range(PARTS[asked])


def _folds(queries: Sequence[Query]) -> np.ndarray:
    """Return the fold of each goal in which weights are tested.

    Where only one encoder's fold is measured, its families, of which that encoder has learned
    nothing, fall into folds anew.
    """
    folds = np.array([fold_of_query(query) for query in queries])
    if len(set(folds.tolist())) > 1:
        return folds
    return np.array([fold_of(f"again {query.group[:4]}") for query in queries])


class _Laboratory:
    """Makes the looks of all worlds."""

    def __init__(
        self, bench: dict[str, Benchmark], tables: Tables, encoders: FoldEncoders, folder: Path
    ) -> None:
        self._bench, self._tables = bench, tables
        self._encoders, self._folder = encoders, folder
        self._worlds_by = _version(_WORLDS_BY)
        self._looks_by = _version(_WORLDS_BY) + _version(_LOOKS_BY)
        self._opened: tuple[int, EmbeddingCache, dict[str, Index]] | None = None

    def looks(self, asked: str, fold: int, part: int) -> dict[str, dict[str, np.ndarray]]:
        """Return the looks of one world over each catalogue."""
        encoder = self._encoders.identity(fold)
        key = hashlib.sha256(f"{self._looks_by} {encoder}".encode()).hexdigest()[:16]
        paths = {
            name: self._folder / f"{asked}-{fold}-{part}-{name}-{key}.safetensors"
            for name in CATALOGUES
        }
        if not all(path.is_file() for path in paths.values()):
            self._folder.mkdir(parents=True, exist_ok=True)
            kept, indexes = self._open(fold)
            own = self._world(asked, fold, part, kept)
            for name, path in paths.items():
                save_file(_looks_in(own, self._bench[name], indexes[name], kept), path)
        return {name: load_file(path) for name, path in paths.items()}

    def _open(self, fold: int) -> tuple[EmbeddingCache, dict[str, Index]]:
        if self._opened is None or self._opened[0] != fold:
            kept = self._encoders.of(fold)
            indexes = {
                name: build_index(self._bench[name].records, kept, catalog_hash=name)
                for name in CATALOGUES
            }
            self._opened = (fold, kept, indexes)
        return self._opened[1:]

    def _world(self, asked: str, fold: int, part: int, kept: EmbeddingCache) -> World:
        if asked == "n":
            return World(asked, fold, part, None)
        made_of = f"{self._worlds_by} {kept.encoder.identity}"
        key = hashlib.sha256(made_of.encode()).hexdigest()[:16]
        home = self._folder / "worlds" / f"{asked}-{fold}-{part}-{key}"
        if not home.is_dir():
            made = world(asked, fold, part, self._tables, self._bench.values(), kept)
            if made.known is None:
                sys.exit(f"The tables in {DATA / 'taxonomies'} hold no occupation to ask about.")
            save_occupations(made.known, home)
        return World(asked, fold, part, load_occupations(home))


def _version(made_by: Mapping[ModuleType, Sequence[str]]) -> str:
    paths = [
        Path(package.__path__[0]) / f"{name}.py"
        for package, names in made_by.items()
        for name in names
    ]
    return hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()


def _looks_in(
    own: World, benchmark: Benchmark, index: Index, kept: EmbeddingCache
) -> dict[str, np.ndarray]:
    bridge = bridge_of(own.known, index.codes) if own.known else None
    rows = [row for row, query in enumerate(benchmark.queries) if own.asks(query)]
    vectors = kept.vectors([benchmark.queries[row].text for row in rows])
    found: dict[str, list] = {name: [] for name in ("signals", "relevant", "told", "recognised")}
    for row, vector in zip(rows, vectors, strict=True):
        query = benchmark.queries[row]
        asked = question(bridge, vector[None], (query.text,), language=query.language)
        first = first_look(index, bridge, asked)
        n = min(CANDIDATES, len(index.credential_ids))
        best = np.sort(np.argpartition(-first.all[:, 0], n - 1)[:n])
        relevant = benchmark.relevant[query.query_id]
        meant = asked.meant[0] if asked.meant else None
        found["signals"].append(signals_of(index, bridge, asked, first, best)[:, :, 0].T)
        found["relevant"].append([index.credential_ids[each] in relevant for each in best])
        found["told"].append(plainly_told(bridge, asked, first)[0])
        found["recognised"].append(
            bool(meant and own.known.socs[int(meant.rows[0])] == query.group)
        )
    arrays = {name: np.ascontiguousarray(np.array(each)) for name, each in found.items()}
    return arrays | {"rows": np.array(rows)}


def _measured(
    benchmark: Benchmark, parts: list[dict[str, np.ndarray]], *, weight: float
) -> Measured:
    rows = np.concatenate([part["rows"] for part in parts])
    order = np.argsort(rows)

    def together(name: str) -> np.ndarray:
        return np.concatenate([part[name] for part in parts])[order]

    queries = tuple(benchmark.queries[row] for row in rows[order])
    goals = zip(together("told"), together("signals"), queries, strict=True)
    told = [
        told_of(plainly[None], signals.T[:, :, None], (query.text,), language=query.language)[0]
        for plainly, signals, query in goals
    ]
    ids = {record.credential_id for record in benchmark.records}
    _, groups = np.unique([query.group for query in queries], return_inverse=True)
    looks = Looks(
        signals=together("signals"),
        relevant=together("relevant"),
        told=np.array(told),
        weights=np.full(len(queries), weight),
        groups=groups,
        languages=np.array([query.language for query in queries]),
    )
    return Measured(
        benchmark=replace(benchmark, queries=queries),
        looks=looks,
        n_relevant=np.array([len(benchmark.relevant[q.query_id] & ids) for q in queries]),
        folds=_folds(queries),
        recognised=together("recognised"),
    )
