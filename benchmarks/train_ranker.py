"""Fit the order of the recommender on labelled goals, and write it where it ships.

Run: python -m benchmarks.train_ranker [--write]

Weights by pairwise logistic regression, probabilities by Platt scaling of out-of-fold scores,
the threshold by the cost of a wrong answer. Without --write it only says what it found.
"""

import argparse
import json
from datetime import UTC, datetime

import numpy as np

from benchmarks.looks import Measured, embeddings, measure
from benchmarks.quality import OF_CODES, OF_TABLES, figures_of, out_of_fold, training_part
from benchmarks.worlds import fold_of_query
from recommender.order import CODES, FILE, NEEDS, WITHOUT
from recommender.ranking import SIGNALS
from recommender.training import (
    Looks,
    calibration_error,
    fit_calibration,
    fit_weights,
    joined,
    probabilities,
    threshold,
)

# A wrong first recommendation costs a learner more than being passed on to a person does.
COST_OF_WRONG = 3.0
SEED = 0
N_FOLDS_OF_CALIBRATION = 5

# Families of which nobody knows a single occupation are rarer than unknown occupations and titles.
LEARNED_FROM = ("n", "s", "b")

NOT_IN = {WITHOUT: OF_TABLES, NEEDS: OF_CODES, CODES: ()}

# Without codes a threshold by cost leaves nearly all unanswered (two in a hundred of the CIP
# goals): there an answer is a list of three, and says "fits" where one in three chances holds.
OF_A_LIST = {"chance": 1 / 3, "of": 3}

All = dict[tuple[str, str], Measured]


def main() -> None:
    """Fit, judge, and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"write {FILE.name}")
    is_written = parser.parse_args().write
    kept = embeddings()
    document = fitted(measure(LEARNED_FROM, kept))
    document["about"] |= {
        "made_by": "python -m benchmarks.train_ranker --write",
        "made_on": datetime.now(UTC).date().isoformat(),
        "seed": SEED,
        "encoder": kept.encoder.identity,
        "cost_of_wrong": COST_OF_WRONG,
        "data": "goals/cip and goals/etpl: CIP-SOC crosswalk (NCES and BLS, public domain), O*NET "
        "27.0 (U.S. Department of Labor, Employment and Training Administration, CC BY 4.0, "
        "modified), ESCO ((c) European Union), NOC 2021 (Statistics Canada and ESDC, Open "
        "Government Licence - Canada), New Jersey ETPL via newjersey/d4ad (MIT)",
    }
    if is_written:
        FILE.write_text(json.dumps(document, indent=1) + "\n", "utf-8")
        print(f"written to {FILE}")


def fitted(measured: All) -> dict:
    """Return the order's document: weights, calibration, thresholds and figures."""
    document: dict = {"signals": {}, "calibration": {}, "confident": {}, "about": {}}
    for part in (WITHOUT, NEEDS, CODES):
        _fit(part, measured, document)
    return document


def _fit(part: str, measured: All, document: dict) -> None:
    asked = sorted({each for each, _ in measured if (each == "n") == (part == WITHOUT)})
    used = [row for row, name in enumerate(SIGNALS) if name not in NOT_IN[part]]
    weights = fit_weights(training_part(asked[0], None, measured), used, seed=SEED)
    print(f"\n{part}")
    document["signals"][part] = {SIGNALS[row]: round(float(weights[row]), 4) for row in used}
    print("  ", document["signals"][part])
    figures, scores = {}, {}
    for question, name in measured:
        if question in asked:
            one = measured[question, name]
            scores[question, name] = out_of_fold(question, name, measured, used)
            ndcg = figures_of(scores[question, name], one)
            for language in np.unique(one.looks.languages):
                mean = round(float(ndcg[one.looks.languages == language].mean()), 4)
                figures[f"{question} {name} {language}"] = mean
    document["about"][part] = {"ndcg@10": figures}
    _calibrate(part, measured, scores, document)


def _calibrate(part: str, measured: All, scores: dict, document: dict) -> None:
    chosen = list(scores)
    best = {key: shown(scores[key], measured[key].looks) for key in chosen}
    looks = joined([measured[key].looks for key in chosen])
    told = np.concatenate([best[key][0] for key in chosen])
    relevant = np.concatenate([best[key][1] for key in chosen])
    platt = fit_calibration(told, relevant, looks)
    document["calibration"][part] = {name: round(value, 5) for name, value in platt.items()}
    print("  ", document["calibration"][part])
    fold = np.concatenate(
        [[fold_of_query("a", query) for query in measured[key].benchmark.queries] for key in chosen]
    )
    chance, _ = calibrated(chosen, best, measured, fold)
    first, right = chance[:, 0], relevant[:, 0]
    least = threshold(first, right, cost_of_wrong=COST_OF_WRONG)
    is_first = part == CODES
    document["confident"][part] = {"chance": round(least, 4), "of": 1} if is_first else OF_A_LIST
    errors = {}
    start = 0
    for key in chosen:
        rows = slice(start, start + len(best[key][0]))
        start = rows.stop
        own = measured[key].looks.languages
        for language in (None, *np.unique(own)):
            is_own = np.ones(len(own), bool) if language is None else own == language
            one = errors[f"{' '.join(key)} {language or 'all'}"] = judged(
                chance[rows][is_own], relevant[rows][is_own], least
            )
            print(f"  {' '.join(key)} {language or 'all':<4}", one)
    whole = judged(chance, relevant, least)
    print("  all", whole)
    document["about"][part] |= {"calibration": errors | {"all": whole}}


def judged(chance: np.ndarray, relevant: np.ndarray, least: float) -> dict[str, float]:
    """Return how well probabilities hold, and what answering from one on brings."""
    is_answered = chance[:, 0] >= least
    right = relevant[is_answered, 0].mean() if is_answered.any() else float("nan")
    return {
        "calibration_error": round(calibration_error(chance, relevant), 4),
        "answered": round(float(is_answered.mean()), 4),
        "precision@1_of_answered": round(float(right), 4),
        "precision@1": round(float(relevant[:, 0].mean()), 4),
    }


def calibrated(
    keys: list, best: dict, measured: All, fold: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return probabilities and relevance of what is shown, one row a goal.

    The probabilities are by calibrations that were fitted on other families of occupations.
    """
    looks = joined([measured[key].looks for key in keys])
    told = np.concatenate([best[key][0] for key in keys])
    relevant = np.concatenate([best[key][1] for key in keys])
    chance = np.zeros(told.shape)
    for each in range(N_FOLDS_OF_CALIBRATION):
        rest, own = np.flatnonzero(fold != each), np.flatnonzero(fold == each)
        fitted = fit_calibration(told[rest], relevant[rest], looks.part(rest))
        chance[own] = probabilities(told[own], looks.part(own), fitted)
    return chance, relevant


def shown(scores: np.ndarray, looks: Looks) -> tuple[np.ndarray, np.ndarray]:
    """Return score and relevance of the five best candidates of each goal."""
    best = np.argsort(-scores, axis=1, kind="stable")[:, :5]
    return np.take_along_axis(scores, best, 1), np.take_along_axis(looks.relevant, best, 1)


if __name__ == "__main__":
    main()
