"""Does the probability hold that is told, and are goals that nothing fits left unanswered?

Run: python -m benchmarks.calibration [--folds 0,1,2,3,4]

What is shown for every labelled goal, by an order and a calibration that were fitted on other
goals (`benchmarks.train_ranker` says which), in bins of what was told; then what answering from
one chance on or another brings. Then the same goals by the order and the calibration that ship,
which have learned from them, if of earlier vectors. Then goals of occupations for which the
crosswalk lists no programme, asked of the recommender as it ships: a soft check, because some
unlisted programmes are reasonable.
"""

import argparse
import json

import numpy as np

from benchmarks.looks import CATALOGUES, DATA, All, add_folds, embeddings, measure
from benchmarks.quality import figures_of
from benchmarks.train_ranker import Judged, judge, questions_of, report
from benchmarks.worlds import QUESTIONS, tables_in
from catalog.views import ListedCatalog
from recommender.advising import Recommender
from recommender.embeddings import EmbeddingCache
from recommender.evaluation import DAY, read_beir
from recommender.goals import read_goal
from recommender.index import build_index
from recommender.occupation_tables import build_occupations
from recommender.order import CODES, NEEDS, WITHOUT, shipped
from recommender.training import calibration_error, probabilities, scores_of, shown

LEAST_IN_BIN = 20

# Shares of goals that are answered, for the trade of answers against right answers.
SHARES = (0.1, 0.2, 0.3, 0.4, 0.5, 0.75, 1.0)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    add_folds(parser)
    measured = measure(QUESTIONS, folds=parser.parse_args().folds)
    for part in (WITHOUT, NEEDS, CODES):
        _reliability(part, measured)
        _as_shipped(part, measured)
    _no_match(embeddings())


def _reliability(part: str, measured: All) -> None:
    judged = judge(part, measured)
    rule = shipped().confident[part]
    print(f"\n{part}, first recommendations answered from {rule['least']:.2f} on")
    report(judged, rule["least"])
    told, relevant = judged.told.ravel(), judged.own.relevant.ravel()
    for low in np.arange(0, 1, 0.1):
        rows = (told >= low) & (told < low + 0.1)
        if rows.sum() >= LEAST_IN_BIN:
            print(
                f"  told {low:.1f} to {low + 0.1:.1f}: {told[rows].mean():.2f} on average, "
                f"relevant {relevant[rows].mean():.2f} of {rows.sum()}"
            )
    _trade("all", judged)
    for question in np.unique(judged.keys[:, 0]):
        _trade(f"question {question}", judged.part(judged.keys[:, 0] == question))


def _as_shipped(part: str, measured: All) -> None:
    """Print what the order that ships finds, and by how much the chances err that it tells."""
    order = shipped()
    for asked in questions_of(part):
        for name in CATALOGUES:
            one = measured[asked, name]
            scores, known = scores_of(one.looks, order.weights[part])
            ndcg, own = figures_of(scores, one), shown(one.looks, scores, known)
            told = probabilities(own, order.calibration[part])
            means = {
                language: round(float(ndcg[one.looks.languages == language].mean()), 4)
                for language in np.unique(one.looks.languages).tolist()
            }
            error = calibration_error(told, own.relevant)
            print(f"  as it ships, {asked} {name}: nDCG@10 {means}, calibration error {error:.4f}")


def _trade(label: str, judged: Judged) -> None:
    """Print the precision of the surest answers, for several shares of answered goals."""
    right = judged.own.relevant[np.argsort(-judged.first, kind="stable"), 0]
    told = [f"{right[: int(share * len(right))].mean():.2f} of {share:.0%}" for share in SHARES]
    print(f"  {label}: precision@1 {', '.join(told)}")


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
