"""What does a catalogue's own text teach about people's goals in that catalogue?

    python -m benchmarks.own_text [--catalogue etpl|cip] [--goals 800]

Titles and sentences of a catalogue teach order and probabilities as in a training; those that were
left out judge, and then labelled goals in people's words (in ADVISOR_DATA) instead of the shipped
ones, which are about another catalogue. So it is told what a training would have kept if the
catalogue's own people had judged it, and what the left-out text alone would have let pass.
"""

import argparse
import random
import sys
from collections.abc import Sequence

import numpy as np

from benchmarks.labels_help import DATA, World, ndcg, world
from recommender.order import WITHOUT, Order
from recommender.retraining.calibrating import Told
from recommender.retraining.learning import DAY, goal_of, learn
from recommender.retraining.measuring import DEPTH, SHOWN


class OwnPeople:
    """The labelled goals of a catalogue, as what judges.

    Args:
        own: The catalogue and its goals.
        n: How many goals are asked.
    """

    part = WITHOUT

    def __init__(self, own: World, n: int) -> None:
        self._own = own
        queries = list(own.benchmark.queries)
        self._queries = random.Random(0).sample(queries, min(n, len(queries)))

    def answers(self, order: Order) -> tuple[float, Sequence[Told]]:
        """Return the mean nDCG@10 by an order, and what it tells of each goal."""
        plain = self._own.recommender
        recommender = plain.changed(plain.catalog, order=order)
        gains, told = [], []
        for query in self._queries:
            relevant = self._own.benchmark.relevant[query.query_id]
            goal = goal_of(query.text, query.language)
            found = recommender.relevant(goal, today=DAY, k=DEPTH)
            gains.append(ndcg([each for each, _ in found], relevant))
            chances = np.array([chance for _, chance in found[:SHOWN]])
            told.append(Told(chances, np.array([each in relevant for each, _ in found[:SHOWN]])))
        return float(np.mean(gains)), told


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--catalogue", choices=("etpl", "cip"), default="etpl")
    parser.add_argument("--goals", type=int, default=800, help="at most so many are asked")
    asked = parser.parse_args()
    if not (DATA / "goals").is_dir():
        sys.exit(f"There are no labelled goals in {DATA}. Name their folder in ADVISOR_DATA.")
    own = world(asked.catalogue)
    learned = learn(
        [],
        own.recommender,
        own.embeddings.vectors,
        seed=0,
        records=own.benchmark.records,
        people=OwnPeople(own, asked.goals),
    )
    for name, finding in learned.findings.items():
        print(f"{name}: {'kept' if finding.is_kept else 'as shipped'}. {finding.why}")
        for label, figure in finding.figures.items():
            print(f"  {label} {figure:.4f}")


if __name__ == "__main__":
    main()
