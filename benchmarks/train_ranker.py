"""Fit the order of the recommender on labelled goals, and write it where it ships.

Run: python -m benchmarks.train_ranker [--write] [--folds 0,1,2,3,4]

Two orders and the gate between them by listwise learning to rank, probabilities and the chance of
the first recommendation by logistic regression on out-of-fold scores, the threshold by the cost
of a wrong answer. Without --write it only says what it found.
"""

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

import numpy as np

from benchmarks.looks import All, add_folds, measure
from benchmarks.quality import OF_CODES, OF_TABLES, figures_of, fitted_without, out_of_fold
from benchmarks.worlds import QUESTIONS
from recommender.confidence import chance_of_one
from recommender.order import CODES, FILE, NEEDS, WITHOUT
from recommender.preparation import DEFAULT_PACKAGE
from recommender.ranking import SIGNALS
from recommender.training import (
    Shown,
    calibration_error,
    chances_of_first,
    fit_calibration,
    fit_first,
    probabilities,
    shown,
    threshold,
)

# A wrong first recommendation costs a learner more than being passed on to a person does.
COST_OF_WRONG = 2.0

NOT_IN = {WITHOUT: OF_TABLES, NEEDS: OF_CODES, CODES: ()}

# Without codes a threshold by cost leaves nearly all unanswered (two in a hundred of the CIP
# goals): there an answer is a list of three, and says "fits" where one chance in four holds that
# one of them is meant. Chances are those of strict labels, a part of them a matter of opinion: of
# goals in a word or two (`benchmarks.short_goals`) .79 of the right French and Spanish lists reach
# one in four, .64 one in three, and no more of the wrong ones.
OF_A_LIST = {"least": 1 / 4, "of": 3}


@dataclass(frozen=True)
class Judged:
    """What is shown of all goals of some questions, with chances that were fitted on others.

    Attributes:
        keys: (question, catalogue) of each goal, shape (n_goals, 2).
        languages: Language of each goal.
        own: What is shown.
        told: Its probabilities, shape (n_goals, SHOWN).
        first: Chance that the first one is relevant, shape (n_goals,).
    """

    keys: np.ndarray
    languages: np.ndarray
    own: Shown
    told: np.ndarray
    first: np.ndarray

    def part(self, rows: np.ndarray) -> "Judged":
        """Return a part of the goals."""
        return Judged(
            self.keys[rows],
            self.languages[rows],
            self.own.part(rows),
            self.told[rows],
            self.first[rows],
        )


def main() -> None:
    """Fit, judge, and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"write {FILE.name}")
    add_folds(parser)
    options = parser.parse_args()
    document = fitted(measure(QUESTIONS, folds=options.folds))
    document["about"] |= {
        "made_by": "python -m benchmarks.train_ranker --write",
        "folds": options.folds,
        "made_on": datetime.now(UTC).date().isoformat(),
        "encoder": f"{DEFAULT_PACKAGE} with what each fold learned",
        "cost_of_wrong": COST_OF_WRONG,
        "data": "goals/cip and goals/etpl: CIP-SOC crosswalk (NCES and BLS, public domain), O*NET "
        "27.0 (U.S. Department of Labor, Employment and Training Administration, CC BY 4.0, "
        "modified), ESCO ((c) European Union), NOC 2021 (Statistics Canada and ESDC, Open "
        "Government Licence - Canada), New Jersey ETPL via newjersey/d4ad (MIT)",
    }
    if options.write:
        FILE.write_text(json.dumps(document, indent=1) + "\n", "utf-8")
        print(f"written to {FILE}")


def fitted(measured: All) -> dict:
    """Return the order's document: weights, calibration, thresholds and figures."""
    document: dict = {"weights": {}, "calibration": {}, "confident": {}, "about": {}}
    for part in (WITHOUT, NEEDS, CODES):
        _fit(part, measured, document)
    return document


def _fit(part: str, measured: All, document: dict) -> None:
    asked = questions_of(part)
    used = used_in(part)
    weights = fitted_without(None, asked[0], measured, used)
    print(f"\n{part}")
    document["weights"][part] = {name: rounded(own) for name, own in asdict(weights).items()}
    for name, own in document["weights"][part].items():
        print(f"  {name}: {own}")
    document["about"][part] = {"ndcg@10": _ndcg(part, measured)}
    own, folds = shown_out_of_fold(part, measured)
    calibration = fit_calibration(own)
    judged = judge(part, measured)
    least = threshold(judged.first, own.relevant[:, 0], cost_of_wrong=COST_OF_WRONG)
    first = fit_first(own, _out_of_fold_probabilities(own, folds))
    document["calibration"][part] = rounded(calibration)
    rule = rounded(first) | {"least": round(least, 4), "of": 1}
    document["confident"][part] = rule if part == CODES else OF_A_LIST
    print(f"  calibration: {document['calibration'][part]}\n  confident: {rule}")
    document["about"][part]["calibration"] = report(judged, least)


def questions_of(part: str) -> tuple[str, ...]:
    """Return the questions whose goals tell about what takes part."""
    return tuple(each for each in QUESTIONS if (each == "n") == (part == WITHOUT))


def used_in(part: str) -> list[int]:
    """Return the columns of the signals that take part."""
    return [row for row, name in enumerate(SIGNALS) if name not in NOT_IN[part]]


def rounded(own: Mapping[str, float]) -> dict[str, float]:
    """Return coefficients as they are written."""
    return {name: round(value, 5) for name, value in own.items()}


def _ndcg(part: str, measured: All) -> dict[str, float]:
    figures = {}
    for question, name in _keys(part, measured):
        one = measured[question, name]
        ndcg = figures_of(out_of_fold(question, name, measured, used_in(part))[0], one)
        for language in np.unique(one.looks.languages):
            mean = round(float(ndcg[one.looks.languages == language].mean()), 4)
            figures[f"{question} {name} {language}"] = mean
    print(f"  nDCG@10: {figures}")
    return figures


def _keys(part: str, measured: All) -> list[tuple[str, str]]:
    return [key for key in measured if key[0] in questions_of(part)]


def shown_out_of_fold(part: str, measured: All) -> tuple[Shown, np.ndarray]:
    """Return what is shown of all goals by weights of other folds, and the fold of each goal."""
    keys = _keys(part, measured)
    each = [shown(measured[key].looks, *out_of_fold(*key, measured, used_in(part))) for key in keys]
    together = {
        name: np.concatenate([getattr(one, name) for one in each]) for name in vars(each[0])
    }
    return Shown(**together), np.concatenate([measured[key].folds for key in keys])


def judge(part: str, measured: All) -> Judged:
    """Return what is shown of all goals, by weights and chances of other folds."""
    keys = _keys(part, measured)
    own, folds = shown_out_of_fold(part, measured)
    told = _out_of_fold_probabilities(own, folds)
    first = np.zeros(len(told))
    for fold in np.unique(folds).tolist():
        rest, rows = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        chance = fit_first(own.part(rest), told[rest])
        first[rows] = chances_of_first(own.part(rows), told[rows], chance)
    return Judged(
        keys=np.concatenate([np.tile(key, (len(measured[key].folds), 1)) for key in keys]),
        languages=np.concatenate([measured[key].looks.languages for key in keys]),
        own=own,
        told=told,
        first=first,
    )


def _out_of_fold_probabilities(own: Shown, folds: np.ndarray) -> np.ndarray:
    told = np.zeros(own.scores.shape)
    for fold in np.unique(folds).tolist():
        rest, rows = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        told[rows] = probabilities(own.part(rows), fit_calibration(own.part(rest)))
    return told


def report(judged: Judged, least: float) -> dict[str, dict[str, float]]:
    """Return how well chances hold for all goals, and by question, catalogue and language."""
    found = {}
    for question, name in dict.fromkeys(map(tuple, judged.keys.tolist())):
        is_own = (judged.keys == (question, name)).all(axis=1)
        for language in ("all", *np.unique(judged.languages)):
            rows = np.flatnonzero(is_own & ((judged.languages == language) | (language == "all")))
            found[f"{question} {name} {language}"] = figures(judged.part(rows), least)
    found["all"] = figures(judged, least)
    for label, one in found.items():
        print(f"  {label:<12} {one}")
    return found


def figures(judged: Judged, least: float) -> dict[str, float]:
    """Return how well probabilities hold, and what answering from a chance on brings."""
    right = judged.own.relevant[:, 0]
    is_answered = judged.first >= least
    one_of_three = np.array([chance_of_one(each) for each in judged.told[:, :3]])
    of_answered = float(right[is_answered].mean()) if is_answered.any() else None
    return {
        "calibration_error": round(calibration_error(judged.told, judged.own.relevant), 4),
        "answered": round(float(is_answered.mean()), 4),
        "precision@1_of_answered": of_answered and round(of_answered, 4),
        "precision@1": round(float(right.mean()), 4),
        "one_of_three_is_enough": round(float((one_of_three >= OF_A_LIST["least"]).mean()), 4),
    }


__all__: Sequence[str] = ("Judged", "figures", "judge", "questions_of", "report")

if __name__ == "__main__":
    main()
