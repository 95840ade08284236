"""Fit the probability of recommender/confidence.py on labelled goals, and show how it holds.

Run: python -m benchmarks.calibration [FOLDER]
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from bot.settings import Settings
from catalog.views import ListedCatalog
from recommender import confidence
from recommender.embeddings import EmbeddingCache
from recommender.evaluation import DAY, Benchmark, read_beir
from recommender.goals import read_goal
from recommender.index import build_index
from recommender.preparation import ensure_encoder
from recommender.ranking import close_look, first_look, worth_a_close_look

LANGUAGE = "en"
DEPTH = 5
LIST_LENGTH = confidence.LIST_LENGTH


def main() -> None:
    """Print the three numbers, and how often what is said to be likely is relevant."""
    default = Path(os.environ.get("ADVISOR_DATA", "../shared/data")) / "goals" / "cip"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    if not folder.is_dir():
        sys.exit(f"There are no labelled goals at {folder}. Name the folder, or set ADVISOR_DATA.")
    rows = np.array(list(_rows(read_beir(folder))))
    features, relevant, occupation = rows[:, :2], rows[:, 2] > 0, rows[:, 3].astype(int)
    _report("all goals", features, relevant)
    # Fitted on half of the occupations, told about the other half: does it carry over?
    half = occupation % 2 == 0
    model = _fitted(features[half], relevant[half])
    probability = model.predict_proba(features[~half])[:, 1]
    print("half of the occupations, judged by the other half:")
    _reliability(probability, relevant[~half])


def _rows(benchmark: Benchmark) -> Iterator[tuple[float, float, float, int]]:
    """Yield score, standing, whether relevant, and the goal's group for the best of each goal."""
    settings = Settings()
    encoder = ensure_encoder(settings.data_dir, settings.encoder, on_step=lambda _: None)
    embeddings = EmbeddingCache(settings.data_dir / "embeddings", encoder)
    catalog = ListedCatalog(benchmark.records)
    index = build_index(benchmark.records, embeddings, catalog_hash=catalog.content_hash)
    everything = np.ones(len(index.credential_ids), dtype=np.float32)
    groups: dict[frozenset[str], int] = {}
    for query in benchmark.queries:
        if query.language != LANGUAGE:
            continue
        # Goals of one occupation have the same relevant programmes.
        group = groups.setdefault(benchmark.relevant[query.query_id], len(groups))
        aims = read_goal(query.text, today=DAY).aims[:1]
        vectors = embeddings.vectors(aims)
        first = first_look(index, vectors, aims)
        found = close_look(index, first, vectors, worth_a_close_look(first, everything))
        for row in np.argsort(-found.score, kind="stable")[:DEPTH]:
            is_relevant = index.credential_ids[row] in benchmark.relevant[query.query_id]
            yield float(found.score[row]), float(found.standing[row]), float(is_relevant), group


def _fitted(features, relevant):  # type: ignore[no-untyped-def]
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=1e6, max_iter=1_000).fit(features, relevant)


def _report(name: str, features, relevant) -> None:  # type: ignore[no-untyped-def]
    from sklearn.metrics import roc_auc_score

    model = _fitted(features, relevant)
    (per_score, per_standing), (intercept,) = model.coef_[0], model.intercept_
    print(f"{name}: {len(relevant)} recommendations, {relevant.mean():.3f} relevant")
    print(
        f"INTERCEPT, PER_SCORE, PER_STANDING = {intercept:.4f}, {per_score:.4f}, {per_standing:.4f}"
    )
    told = 1 / (
        1
        + np.exp(
            -(confidence.INTERCEPT + features @ [confidence.PER_SCORE, confidence.PER_STANDING])
        )
    )
    print(f"area under the curve {roc_auc_score(relevant, told):.4f}")
    _reliability(told, relevant)
    one_of_three = 1 - np.prod(1 - told.reshape(-1, DEPTH)[:, :LIST_LENGTH], axis=1)
    holds = relevant.reshape(-1, DEPTH)[:, :LIST_LENGTH].any(axis=1)
    print("one of the first three:")
    _reliability(one_of_three, holds)
    is_confident = one_of_three >= confidence.CONFIDENT
    print(f"confident answers: {is_confident.mean():.2f}, right: {holds[is_confident].mean():.2f}")


def _reliability(probability, relevant) -> None:  # type: ignore[no-untyped-def]
    for low in np.arange(0, 1, 0.1):
        told = (probability >= low) & (probability < low + 0.1)
        if told.sum() >= 20:
            print(
                f"  said {low:.1f} to {low + 0.1:.1f}: {probability[told].mean():.2f} on average, "
                f"relevant {relevant[told].mean():.2f} of {told.sum()}"
            )


if __name__ == "__main__":
    main()
