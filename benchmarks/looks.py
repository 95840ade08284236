"""Close looks at the candidates of labelled goals, each in the world that its question allows."""

import os
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.worlds import N_FOLDS, Benchmark, World, fold_of_query, tables_in, world
from bot.settings import Settings
from recommender.bridge import bridge_of
from recommender.embeddings import EmbeddingCache
from recommender.evaluation import read_beir
from recommender.index import Index, build_index
from recommender.occupation_tables import build_occupations
from recommender.preparation import ensure_encoder
from recommender.ranking import first_look, question, signals_of, standing
from recommender.training import Looks

# How many candidates of a goal are looked at; the product looks at 64 to 128.
CANDIDATES = 100

DATA = Path(os.environ.get("ADVISOR_DATA", "../shared/data"))
CATALOGUES = ("cip", "etpl")


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


def embeddings() -> EmbeddingCache:
    """Return the vectors kept in the data folder, outside the repository."""
    settings = Settings()
    encoder = ensure_encoder(settings.data_dir, settings.encoder, on_step=lambda _: None)
    return EmbeddingCache(settings.data_dir / "embeddings", encoder)


def measure(questions: Sequence[str], kept: EmbeddingCache) -> dict[tuple[str, str], Measured]:
    """Return the looks of each question over each catalogue; says on stderr how far it is."""
    if not (DATA / "goals").is_dir():
        sys.exit(f"There are no labelled goals in {DATA}. Name their folder in ADVISOR_DATA.")
    benchmarks = {name: read_beir(DATA / "goals" / name) for name in CATALOGUES}
    indexes = {
        name: build_index(each.records, kept, catalog_hash=name)
        for name, each in benchmarks.items()
    }
    tables = tables_in(DATA / "taxonomies")
    everything = build_occupations(tables, kept)
    found = {}
    for asked in questions:
        began = time.perf_counter()
        seen: dict[str, dict[int, tuple]] = {name: {} for name in CATALOGUES}
        for fold in range(N_FOLDS):
            own = world(asked, fold, tables, benchmarks.values(), kept, everything)
            for name in CATALOGUES:
                seen[name] |= _looks_in(own, benchmarks[name], indexes[name], kept)
            print(f"{asked}{fold}: {time.perf_counter() - began:.0f} s", file=sys.stderr)
        for name in CATALOGUES:
            found[asked, name] = _measured(asked, benchmarks[name], indexes[name], seen[name])
    return found


def _looks_in(
    own: World, benchmark: Benchmark, index: Index, kept: EmbeddingCache
) -> dict[int, tuple]:
    bridge = bridge_of(own.known, index.codes) if own.known else None
    rows = [row for row, query in enumerate(benchmark.queries) if own.asks(query)]
    vectors = kept.vectors([benchmark.queries[row].text for row in rows])
    found = {}
    for row, vector in zip(rows, vectors, strict=True):
        query = benchmark.queries[row]
        asked = question(bridge, vector[None], (query.text,), language=query.language)
        first = first_look(index, bridge, asked)
        n = min(CANDIDATES, len(index.credential_ids))
        best = np.sort(np.argpartition(-first.all[:, 0], n - 1)[:n])
        signals = signals_of(index, bridge, asked, first, best)[:, :, 0].T
        meant = asked.meant[0] if asked.meant else None
        is_right = bool(meant and own.known.socs[int(meant.rows[0])] == query.group)
        near = meant.nearness if meant else 0.0
        found[row] = (best, signals, standing(first.plain[:, 0]), near, is_right)
    return found


def _measured(asked: str, benchmark: Benchmark, index: Index, seen: dict[int, tuple]) -> Measured:
    queries = benchmark.queries
    relevant = [benchmark.relevant[query.query_id] for query in queries]
    ids = np.array(index.credential_ids)
    hits = [[each in own for each in ids[seen[row][0]]] for row, own in enumerate(relevant)]
    _, groups = np.unique([query.group for query in queries], return_inverse=True)
    looks = Looks(
        signals=np.stack([seen[row][1] for row in range(len(queries))]).astype(np.float64),
        relevant=np.array(hits),
        standing=np.array([seen[row][2] for row in range(len(queries))]),
        nearness=np.array([seen[row][3] for row in range(len(queries))]),
        groups=groups,
        languages=np.array([query.language for query in queries]),
    )
    return Measured(
        benchmark=benchmark,
        looks=looks,
        n_relevant=np.array([len(own & set(ids)) for own in relevant]),
        folds=np.array([fold_of_query(asked, query) for query in queries]),
        recognised=np.array([seen[row][4] for row in range(len(queries))]),
    )
