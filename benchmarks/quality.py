"""How good is the order: baselines, each signal, the whole, and the whole without each signal.

Run: python -m benchmarks.quality [--questions n,a,b] [--folds 0,1,2,3,4]

Every figure is nDCG@10 of goals that were not used: the encoder and the weights have learned from
other families of occupations, and the tables hold nothing of what is tested (benchmarks/worlds.py
says what each question takes out; benchmarks.train_encoder makes the encoders of the folds).
Intervals hold 95 of a hundred resamples of whole occupations. Signals alone and the whole order
the hundred best of a first look; baselines order the whole catalogue.
"""

import argparse
from collections.abc import Iterator, Sequence

import numpy as np

from benchmarks.looks import CATALOGUES, All, Measured, add_folds, bare_encoder, measure
from benchmarks.worlds import QUESTIONS
from recommender.embeddings import EmbeddingCache
from recommender.evaluation import (
    MEASURES,
    Benchmark,
    Run,
    baseline_runs,
    figures_of_each,
    interval,
)
from recommender.order import Weights
from recommender.ranking import SIGNALS
from recommender.training import Looks, fit_weights, joined, scores_of

LANGUAGES = ("en", "fr", "es")
ASKED = {
    "n": "no tables of occupations",
    "a": "occupations never seen (folds by SOC minor group)",
    "b": "titles never seen of known occupations",
}
# These need codes; these need tables.
OF_CODES = ("programme", "occupation", "expected", "field", "wide", "breadth")
OF_TABLES = (*OF_CODES, "needed")
Figures = dict[str, np.ndarray]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", default=",".join(QUESTIONS))
    add_folds(parser)
    options = parser.parse_args()
    chosen = options.questions.split(",")
    measured = measure([each for each in QUESTIONS if each in chosen], folds=options.folds)
    whole: dict[tuple[str, str], np.ndarray] = {}
    baselines = {}
    for name in CATALOGUES:
        one = next(each for (_, catalogue), each in measured.items() if catalogue == name)
        baselines[name] = _baselines(one, bare_encoder())
        for asked in chosen:
            print(f"\n{name}, {ASKED[asked]}: nDCG@10")
            print(f"{'':<32}" + "".join(f"{language:^24}" for language in LANGUAGES))
            one = measured[asked, name]
            for label, figures in baselines[name].items():
                _print(label, figures["ndcg@10"], one)
            for label, scores in _scored(asked, name, measured):
                figures_ = figures_of(scores, one)
                whole.setdefault((asked, name), figures_)
                if label == WHOLE:
                    whole[asked, name] = figures_
                _print(label, figures_, one)
            if asked != "n":
                _print_recognised(one)
    _print_bars(whole, baselines, measured)


WHOLE = "THE WHOLE"


def _baselines(one: Measured, kept: EmbeddingCache) -> dict[str, Figures]:
    return {
        name if name != "encoder" else "bare encoder": _in_columns(one.benchmark, run)
        for name, run in baseline_runs(one.benchmark, kept).items()
    }


def _in_columns(benchmark: Benchmark, run: Run) -> Figures:
    each = figures_of_each(benchmark, run)
    return {
        name: np.array([each[query.query_id][name] for query in benchmark.queries])
        for name in MEASURES
    }


def _scored(asked: str, name: str, measured: All) -> Iterator[tuple[str, np.ndarray]]:
    one = measured[asked, name]
    used = [row for row, each in enumerate(SIGNALS) if asked != "n" or each not in OF_TABLES]
    by_needs = [row for row in used if SIGNALS[row] not in OF_CODES]
    for row in used:
        yield f"{SIGNALS[row]} alone", one.looks.signals[:, :, row]
    yield WHOLE, out_of_fold(asked, name, measured, used)[0]
    if asked != "n":
        yield f"{WHOLE}, by needs alone", out_of_fold(asked, name, measured, by_needs)[0]
        yield f"{WHOLE}, without the gate", out_of_fold(asked, name, measured, used, gated=False)[0]
    for row in used:
        rest = [each for each in used if each != row]
        yield f"without {SIGNALS[row]}", out_of_fold(asked, name, measured, rest)[0]


def out_of_fold(
    asked: str, name: str, measured: All, used: Sequence[int], *, gated: bool = True
) -> tuple[np.ndarray, np.ndarray]:
    """Return the score of each candidate, and how surely each goal is known.

    By weights that were fitted without the goals of its fold.
    """
    one = measured[asked, name]
    scores = np.zeros(one.looks.relevant.shape)
    known = np.zeros(len(scores))
    for fold in np.unique(one.folds).tolist():
        rows = np.flatnonzero(one.folds == fold)
        weights = fitted_without(fold, asked, measured, used, gated=gated)
        scores[rows], known[rows] = scores_of(one.looks.part(rows), weights)
    return scores, known


# The questions and catalogues share their weights, and a run measures once: no need to fit twice.
_FITTED: dict[tuple, Weights] = {}


def fitted_without(
    fold: int | None, asked: str, measured: All, used: Sequence[int], *, gated: bool = True
) -> Weights:
    """Return the weights that are fitted on all other folds; on everything for no fold."""
    gated = gated and asked != "n"
    key = (asked == "n", fold, tuple(used), gated)
    if key not in _FITTED:
        like = next((own for each, own in _FITTED.items() if each[::3] == key[::3]), None)
        start = (
            like if like and set(used) <= {SIGNALS.index(each) for each in like.unknown} else None
        )
        part = training_part(asked, fold, measured)
        _FITTED[key] = fit_weights(part, used, gated=gated, start=start)
    return _FITTED[key]


def training_part(asked: str, fold: int | None, measured: All) -> Looks:
    """Return what may be learned from while a fold is tested; everything for no fold.

    One order must serve goals that are known and goals that are not, of clean and of dirty
    catalogues: it learns from both questions with tables (or from the one without) and from both
    catalogues. The families that are tested are left out of all of them.
    """
    parts = [
        each.looks.part(np.flatnonzero(each.folds != fold))
        for (question, _), each in measured.items()
        if (question == "n") == (asked == "n")
    ]
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
    print(f"{label:<32}" + "".join(f"{cell:^24}" for cell in cells), flush=True)


def _print_recognised(one: Measured) -> None:
    shares = [
        f"{language} {one.recognised[one.looks.languages == language].mean():.2f}"
        for language in LANGUAGES
    ]
    print(f"the right occupation is the likeliest: {', '.join(shares)}")


def _print_bars(
    whole: dict[tuple[str, str], np.ndarray],
    baselines: dict[str, dict[str, Figures]],
    measured: All,
) -> None:
    print("\nThe whole beside the baselines in English, and other languages beside English")
    for (asked, name), values in whole.items():
        of = {code: measured[asked, name].looks.languages == code for code in LANGUAGES}
        english = values[of["en"]].mean()
        told = [
            f"{english / figures['ndcg@10'][of['en']].mean():.2f} x {label}"
            for label, figures in baselines[name].items()
        ]
        told += [f"{code} {values[of[code]].mean() / english:.2f} x en" for code in ("fr", "es")]
        print(f"{name}, question {asked}: {', '.join(told)}")


if __name__ == "__main__":
    main()
