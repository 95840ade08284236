"""Do corrections of advisors help people who ask for something else, and do wrong ones harm them?

    python -m benchmarks.labels_help [--labels 200] [--catalogue etpl|cip] [--draws 3] [--first 0]
        [--goals 10000]

Simulated advisors look at the answers to goals whose relevant credentials are known (the labelled
goals in ADVISOR_DATA), and where the first of five is not relevant they say which relevant one they
prefer; one advisor in ten cases is mistaken and prefers any. Learned from these corrections, the
recommender is asked all goals that nobody corrected. The difference to the shipped order is told
for all of them, for those whose occupation was corrected under another name, and for those whose
occupation never was; intervals hold 95 of a hundred resamples of the occupations. The same with
corrections that prefer anything over anything. What is chosen on draws is chosen on those from
--first 100 on; those from 0 on are reported.
"""

import argparse
import os
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from bot.settings import Settings
from catalog.views import ListedCatalog
from recommender.advising import Recommender
from recommender.embeddings import EmbeddingCache
from recommender.evaluation import Benchmark, Query, interval, read_beir
from recommender.index import build_index
from recommender.labels import Label
from recommender.preparation import ensure_encoder
from recommender.retraining.agreement import agreed
from recommender.retraining.learning import DAY, Learned, goal_of, learn

DATA = Path(os.environ.get("ADVISOR_DATA", "../shared/data"))
SHOWN, DEPTH = 5, 10
MISTAKEN = 0.1
_BEGAN = datetime(2026, 11, 1, tzinfo=UTC)


@dataclass(frozen=True)
class World:
    """A catalogue, its labelled goals, and what is asked of it."""

    benchmark: Benchmark
    recommender: Recommender
    embeddings: EmbeddingCache

    def ranked(self, recommender: Recommender, query: Query, k: int) -> list[str]:
        """Return the ids of the best credentials."""
        goal = goal_of(query.text, query.language)
        return [each for each, _ in recommender.ranked(goal, today=DAY, k=k)]


class _Cached:
    """An encoder that asks the cache first: the same goals are asked again and again."""

    def __init__(self, embeddings: EmbeddingCache) -> None:
        self.identity = embeddings.encoder.identity
        self.dimension = embeddings.encoder.dimension
        self.encode = embeddings.vectors


def world(name: str) -> World:
    benchmark = read_beir(DATA / "goals" / name)
    settings = Settings()
    encoder = ensure_encoder(settings.data_dir, None, on_step=lambda _: None)
    embeddings = EmbeddingCache(settings.data_dir / "embeddings", encoder)
    catalog = ListedCatalog(benchmark.records)
    index = build_index(benchmark.records, embeddings, catalog_hash=catalog.content_hash)
    goals = [goal_of(query.text, query.language) for query in benchmark.queries]
    embeddings.vectors([text for goal in goals for text in Recommender.texts_of(goal)])
    return World(benchmark, Recommender(catalog, index, _Cached(embeddings)), embeddings)


def corrections(own: World, n: int, chance: random.Random, *, are_random: bool) -> list[Label]:
    """Return so many corrections of answers, as advisors would give them."""
    ids = own.recommender.index.credential_ids
    queries = list(own.benchmark.queries)
    chance.shuffle(queries)
    found: list[Label] = []
    for query in queries:
        shown = own.ranked(own.recommender, query, SHOWN)
        relevant = sorted(own.benchmark.relevant[query.query_id] & set(ids))
        if not relevant or (not are_random and shown[0] in relevant):
            continue
        is_mistaken = are_random or chance.random() < MISTAKEN
        better = chance.choice(ids if is_mistaken else relevant)
        over = chance.choice(shown) if are_random else shown[0]
        at = _BEGAN + timedelta(minutes=len(found))
        found.append(
            Label(query.text, query.language, better, "preferred", "advisor", "A", at, over=over)
        )
        if len(found) == n:
            return found
    return found


def taught(own: World, labels: Sequence[Label], seed: int) -> tuple[Learned, Recommender]:
    learned = learn(agreed(labels).judgements, own.recommender, own.embeddings.vectors, seed=seed)
    changed = own.recommender.changed(
        own.recommender.catalog,
        order=learned.order,
        remembered=learned.remembered,
        version="taught",
    )
    return learned, changed


def ndcg(found: Sequence[str], relevant: frozenset[str]) -> float:
    gains = [1 / np.log2(place + 2) for place, each in enumerate(found) if each in relevant]
    best = sum(1 / np.log2(place + 2) for place in range(min(len(relevant), DEPTH)))
    return float(sum(gains) / best)


def measure(own: World, n_labels: int, seed: int, *, n_asked: int, are_random: bool) -> None:
    chance = random.Random(seed)
    labels = corrections(own, n_labels, chance, are_random=are_random)
    learned, changed = taught(own, labels, seed)
    corrected_texts = {label.goal for label in labels}
    groups = {q.group for q in own.benchmark.queries if q.text in corrected_texts}
    asked = [q for q in own.benchmark.queries if q.text not in corrected_texts]
    asked = chance.sample(asked, min(n_asked, len(asked)))
    before, after = (
        np.array(
            [ndcg(own.ranked(each, q, DEPTH), own.benchmark.relevant[q.query_id]) for q in asked]
        )
        for each in (own.recommender, changed)
    )
    told = learned.remembered
    reach = (
        f"alike from {told.nearness} by the power of {told.power}, doubt {told.doubt}"
        if told
        else "nothing remembered"
    )
    kind = "random" if are_random else "advisors"
    weights = learned.correction or "none"
    print(f"{kind}, seed {seed}: {len(labels)} labels; {reach}; correction {weights}", flush=True)
    seen = np.array([q.group in groups for q in asked])
    for label, rows in (("all", seen | ~seen), ("occupation seen", seen), ("never", ~seen)):
        own_groups = [q.group for q, is_in in zip(asked, rows, strict=True) if is_in]
        gain = after[rows] - before[rows]
        low, high = interval(gain.tolist(), own_groups)
        print(
            f"| {kind} {seed} | {label} | {int(rows.sum())} | {before[rows].mean():.4f} "
            f"| {after[rows].mean():.4f} | {gain.mean():+.4f} ({low:+.4f} to {high:+.4f}) |",
            flush=True,
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--labels", type=int, default=200)
    parser.add_argument("--catalogue", choices=("etpl", "cip"), default="etpl")
    parser.add_argument("--goals", type=int, default=10_000, help="at most so many are asked")
    parser.add_argument("--draws", type=int, default=3)
    parser.add_argument("--first", type=int, default=0, help="seed of the first draw")
    asked = parser.parse_args()
    if not (DATA / "goals").is_dir():
        sys.exit(f"There are no labelled goals in {DATA}. Name their folder in ADVISOR_DATA.")
    own = world(asked.catalogue)
    print("| labels | goals | n | shipped nDCG@10 | taught | difference (95 %) |")
    print("|---|---|---|---|---|---|")
    for are_random in (False, True):
        for seed in range(asked.first, asked.first + asked.draws):
            measure(own, asked.labels, seed, n_asked=asked.goals, are_random=are_random)


if __name__ == "__main__":
    main()
