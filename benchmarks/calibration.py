"""Does the probability hold that is told, and are goals that nothing fits left unanswered?

Run: python -m benchmarks.calibration

What is shown for every labelled goal, by an order and a calibration that were fitted on other
goals (`benchmarks.train_ranker` says which), in bins of what was told. Then goals of occupations
for which the crosswalk lists no programme, asked of the recommender as it ships: a soft check,
because some unlisted programmes are reasonable.
"""

import json

import numpy as np

from benchmarks.looks import DATA, Measured, embeddings, measure
from benchmarks.quality import out_of_fold
from benchmarks.train_ranker import NOT_IN, calibrated, judged, shown
from benchmarks.worlds import fold_of_query, tables_in
from catalog.views import ListedCatalog
from recommender.advising import Recommender
from recommender.embeddings import EmbeddingCache
from recommender.evaluation import DAY, read_beir
from recommender.goals import read_goal
from recommender.index import build_index
from recommender.occupation_tables import build_occupations
from recommender.order import CODES, NEEDS, WITHOUT, shipped
from recommender.ranking import SIGNALS

LEAST_IN_BIN = 20


def main() -> None:
    """Print the tables."""
    kept = embeddings()
    measured = measure(("n", "s", "b"), kept)
    for part in (WITHOUT, NEEDS, CODES):
        _reliability(part, measured)
    _no_match(kept)


def _reliability(part: str, measured: dict[tuple[str, str], Measured]) -> None:
    used = [row for row, name in enumerate(SIGNALS) if name not in NOT_IN[part]]
    own = [key for key in measured if (key[0] == "n") == (part == WITHOUT)]
    scores = {key: out_of_fold(*key, measured, used) for key in own}
    best = {key: shown(scores[key], measured[key].looks) for key in own}
    fold = [fold_of_query("a", query) for key in own for query in measured[key].benchmark.queries]
    chance, relevant = calibrated(own, best, measured, np.array(fold))
    print(f"\n{part}: {judged(chance, relevant, shipped().confident[part]['chance'])}")
    for low in np.arange(0, 1, 0.1):
        told = (chance >= low) & (chance < low + 0.1)
        if told.sum() >= LEAST_IN_BIN:
            print(
                f"  told {low:.1f} to {low + 0.1:.1f}: {chance[told].mean():.2f} on average, "
                f"relevant {relevant[told].mean():.2f} of {told.sum()}"
            )


def _no_match(kept: EmbeddingCache) -> None:
    benchmark = read_beir(DATA / "goals" / "cip")
    catalog = ListedCatalog(benchmark.records)
    index = build_index(benchmark.records, kept, catalog_hash=catalog.content_hash)
    known = build_occupations(tables_in(DATA / "taxonomies"), kept)
    lines = (DATA / "goals" / "no_match.jsonl").read_text("utf-8").splitlines()
    texts = [json.loads(line)["text"] for line in lines]
    for name, occupations in (("without tables", None), ("with tables", known)):
        recommender = Recommender(catalog, index, kept.encoder, occupations=occupations)
        answers = [recommender.recommend(read_goal(t, today=DAY), today=DAY, k=3) for t in texts]
        share = np.mean([answer.is_confident for answer in answers])
        print(f"{name}: {share:.2f} of {len(texts)} goals that nothing fits were answered")


if __name__ == "__main__":
    main()
