"""How good is the order: baselines, each signal, the whole, and the whole without each signal.

Run: python -m benchmarks.quality [--questions a,b]

Every figure is nDCG@10 of goals that were not used: weights are fitted on other folds, and the
tables hold nothing of what is tested (benchmarks/worlds.py says what each question takes out).
Intervals hold 95 of a hundred resamples of whole occupations. Signals alone and the whole order
the hundred best of a first look; baselines order the whole catalogue.
"""

import argparse
from collections.abc import Iterator

import numpy as np

from benchmarks.looks import CATALOGUES, Measured, embeddings, measure
from benchmarks.worlds import N_FOLDS, QUESTIONS, fold_of_query
from recommender.embeddings import EmbeddingCache
from recommender.evaluation import (
    MEASURES,
    Benchmark,
    Run,
    baseline_runs,
    figures_of_each,
    interval,
)
from recommender.ranking import SIGNALS
from recommender.training import Looks, fit_weights, joined

LANGUAGES = ("en", "fr", "es")
ASKED = {
    "n": "no tables of occupations",
    "a": "occupations never seen (folds by SOC minor group)",
    "s": "occupations never seen, others of their group known (folds by occupation)",
    "b": "titles never seen of known occupations (folds by title)",
}
# These need tables.
OF_CODES = ("programme", "occupation", "familiar", "breadth")
OF_TABLES = ("programme", "occupation", "familiar", "needed", "breadth")
Figures = dict[str, np.ndarray]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", default="n,a,s,b")
    chosen = parser.parse_args().questions.split(",")
    kept = embeddings()
    measured = measure([each for each in QUESTIONS if each in chosen], kept)
    for name in CATALOGUES:
        baselines = _baselines(next(m for (_, c), m in measured.items() if c == name), kept)
        for asked in chosen:
            print(f"\n{name}, {ASKED[asked]}: nDCG@10")
            print(f"{'':<28}" + "".join(f"{language:^24}" for language in LANGUAGES))
            one = measured[asked, name]
            for label, figures in baselines.items():
                _print(label, figures["ndcg@10"], one)
            for label, scores in _scored(asked, name, measured):
                _print(label, figures_of(scores, one), one)
            if asked != "n":
                _print_recognised(one)


def _baselines(one: Measured, kept: EmbeddingCache) -> dict[str, Figures]:
    return {
        name: _in_columns(one.benchmark, run)
        for name, run in baseline_runs(one.benchmark, kept).items()
    }


def _in_columns(benchmark: Benchmark, run: Run) -> Figures:
    each = figures_of_each(benchmark, run)
    return {
        name: np.array([each[query.query_id][name] for query in benchmark.queries])
        for name in MEASURES
    }


def _scored(
    asked: str, name: str, measured: dict[tuple[str, str], Measured]
) -> Iterator[tuple[str, np.ndarray]]:
    one = measured[asked, name]
    used = [row for row, each in enumerate(SIGNALS) if asked != "n" or each not in OF_TABLES]
    by_needs = [row for row in used if SIGNALS[row] not in OF_CODES]
    for row in used:
        yield f"{SIGNALS[row]} alone", one.looks.signals[:, :, row]
    yield "THE WHOLE", out_of_fold(asked, name, measured, used)
    if asked != "n":
        yield "THE WHOLE, by needs alone", out_of_fold(asked, name, measured, by_needs)
    for row in used:
        rest = [each for each in used if each != row]
        yield f"without {SIGNALS[row]}", out_of_fold(asked, name, measured, rest)


def out_of_fold(
    asked: str, name: str, measured: dict[tuple[str, str], Measured], used: list[int]
) -> np.ndarray:
    """Return scores of each candidate by weights fitted without the goals of its fold."""
    one = measured[asked, name]
    scores = np.zeros(one.looks.relevant.shape)
    for fold in range(N_FOLDS):
        is_tested = one.folds == fold
        key = (asked, fold, tuple(used))
        if key not in _FITTED:
            _FITTED[key] = fit_weights(training_part(asked, fold, measured), used)
        scores[is_tested] = one.looks.signals[is_tested] @ _FITTED[key]
    return scores


# The catalogues share their weights, and a run measures once: no need to fit twice.
_FITTED: dict[tuple, np.ndarray] = {}


def training_part(asked: str, fold: int | None, measured: dict[tuple[str, str], Measured]) -> Looks:
    """Return what may be learned from while a fold is tested; everything for no fold.

    One order must serve goals that are known and goals that are not, of clean and of dirty
    catalogues: it learns from all questions with tables (or from the one without) and from both
    catalogues. What is tested is left out of all of them. It learns from English goals alone:
    with the others among them English loses a point and they gain nothing.
    """
    parts = []
    for (question, _), each in measured.items():
        if (question == "n") == (asked == "n"):
            folds = np.array([fold_of_query(asked, query) for query in each.benchmark.queries])
            is_kept = (folds != fold) & (each.looks.languages == "en")
            parts.append(each.looks.part(np.flatnonzero(is_kept)))
    return joined(parts)


def figures_of(scores: np.ndarray, one: Measured, *, depth: int = 10) -> np.ndarray:
    """Return nDCG@10 of each goal from the scores of its candidates.

    The same as ir-measures says (a test compares them); it is asked hundreds of times here.
    """
    best = np.argsort(-scores, axis=1, kind="stable")[:, :depth]
    gains = np.take_along_axis(one.looks.relevant, best, 1)
    discounts = 1 / np.log2(np.arange(2, depth + 2))
    ideal = np.concatenate([[0], np.cumsum(discounts)])[np.minimum(one.n_relevant, depth)]
    return (gains * discounts[: gains.shape[1]]).sum(axis=1) / np.maximum(ideal, 1e-9)


def _print(label: str, values: np.ndarray, one: Measured) -> None:
    cells = []
    for language in LANGUAGES:
        rows = one.looks.languages == language
        groups = [one.benchmark.queries[row].group for row in np.flatnonzero(rows)]
        low, high = interval(values[rows].tolist(), groups)
        cells.append(f"{values[rows].mean():.3f} ({low:.3f} to {high:.3f})")
    print(f"{label:<28}" + "".join(f"{cell:^24}" for cell in cells), flush=True)


def _print_recognised(one: Measured) -> None:
    shares = [
        f"{language} {one.recognised[one.looks.languages == language].mean():.2f}"
        for language in LANGUAGES
    ]
    print(f"the right occupation is the likeliest: {', '.join(shares)}")


if __name__ == "__main__":
    main()
