"""Close looks at the candidates of labelled goals, each in the world that its question allows."""

import hashlib
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

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
from recommender.evaluation import Benchmark, read_beir
from recommender.index import Index, build_index
from recommender.learning.families import N_FOLDS
from recommender.occupation_tables import Tables
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

# What looks are made of: where one of these changes, kept looks are made anew.
_MADE_BY = {
    recommender: (
        *("bridge", "classifier", "index", "lexical", "ngrams", "occupation_tables"),
        *("occupations", "ranking"),
    ),
    benchmarks: ("fold_encoders", "looks", "worlds"),
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


def measure(questions: Sequence[str]) -> All:
    """Return the looks of each question over each catalogue; says on stderr how far it is.

    A world takes about a minute, so its looks are kept in the data folder, by a hash of what
    they are made of.
    """
    if not (DATA / "goals").is_dir():
        sys.exit(f"There are no labelled goals in {DATA}. Name their folder in ADVISOR_DATA.")
    folder = Settings().data_dir
    bench = {name: read_beir(DATA / "goals" / name) for name in CATALOGUES}
    tables = tables_in(DATA / "taxonomies")
    lab = _Laboratory(bench, tables, FoldEncoders(folder / "embeddings"), folder / "looks")
    return {
        (asked, name): measured
        for asked in questions
        for name, measured in lab.measured(asked).items()
    }


class _Laboratory:
    """Makes the looks of all worlds."""

    def __init__(
        self, bench: dict[str, Benchmark], tables: Tables, encoders: FoldEncoders, folder: Path
    ) -> None:
        self._bench, self._tables = bench, tables
        self._encoders, self._folder = encoders, folder
        made_by = [
            Path(package.__path__[0]) / f"{name}.py"
            for package, names in _MADE_BY.items()
            for name in names
        ]
        self._version = hashlib.sha256(b"".join(path.read_bytes() for path in made_by)).hexdigest()

    def measured(self, asked: str) -> dict[str, Measured]:
        """Return the looks of one question over each catalogue."""
        began = time.perf_counter()
        parts: dict[str, list[dict[str, np.ndarray]]] = {name: [] for name in CATALOGUES}
        for fold in range(N_FOLDS):
            for part in range(PARTS[asked]):
                for name, arrays in self._world(asked, fold, part).items():
                    parts[name].append(arrays)
                print(f"{asked}{fold}.{part}: {time.perf_counter() - began:.0f} s", file=sys.stderr)
        return {
            name: _measured(self._bench[name], each, weight=WEIGHTS[asked])
            for name, each in parts.items()
        }

    def _world(self, asked: str, fold: int, part: int) -> dict[str, dict[str, np.ndarray]]:
        kept = self._encoders.of(fold)
        key = hashlib.sha256(f"{self._version} {kept.encoder.identity}".encode()).hexdigest()[:16]
        paths = {
            name: self._folder / f"{asked}-{fold}-{part}-{name}-{key}.safetensors"
            for name in CATALOGUES
        }
        if not all(path.is_file() for path in paths.values()):
            self._folder.mkdir(parents=True, exist_ok=True)
            own = world(asked, fold, part, self._tables, self._bench.values(), kept)
            for name, path in paths.items():
                index = build_index(self._bench[name].records, kept, catalog_hash=name)
                save_file(_looks_in(own, self._bench[name], index, kept), path)
        return {name: load_file(path) for name, path in paths.items()}


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
    order = np.argsort(np.concatenate([part["rows"] for part in parts]))

    def together(name: str) -> np.ndarray:
        return np.concatenate([part[name] for part in parts])[order]

    queries = benchmark.queries
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
        benchmark=benchmark,
        looks=looks,
        n_relevant=np.array([len(benchmark.relevant[q.query_id] & ids) for q in queries]),
        folds=np.array([fold_of_query(query) for query in queries]),
        recognised=together("recognised"),
    )
