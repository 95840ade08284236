"""The order is learned from pairs, and a probability is what it says. By hand."""

from dataclasses import replace

import numpy as np
import pytest

from benchmarks.looks import Measured
from benchmarks.quality import figures_of
from recommender.evaluation import Benchmark, Query, figures_of_each, interval
from recommender.order import CODES, NEEDS, WITHOUT, shipped
from recommender.ranking import SIGNALS, TOLD
from recommender.training import (
    Looks,
    Shown,
    _Task,
    calibration_error,
    fit_calibration,
    fit_weights,
    probabilities,
    scores_of,
    threshold,
)


def looks(signals, relevant, told=None) -> Looks:
    n = len(signals)
    return Looks(
        signals=np.array(signals, dtype=np.float32),
        relevant=np.array(relevant),
        told=np.zeros((n, len(TOLD)), dtype=np.float32) if told is None else told,
        groups=np.arange(n),
        languages=np.array(["en"] * n),
        weights=np.ones(n),
    )


def random_looks() -> Looks:
    random = np.random.default_rng(0)
    signals = random.normal(size=(40, 20, len(SIGNALS)))
    # The first signal tells; the second is noise; the third tells the wrong way round.
    relevant = signals[:, :, 0] - signals[:, :, 2] > 1.0
    return looks(signals, relevant)


def test_a_signal_that_tells_gets_weight_and_none_counts_against():
    weights = fit_weights(random_looks(), [0, 1, 2], gated=False)

    assert weights.unknown[SIGNALS[0]] > 5 * weights.unknown[SIGNALS[1]] >= 0
    assert weights.unknown[SIGNALS[2]] == 0
    assert not weights.known
    assert not weights.gate


def test_a_signal_that_is_not_used_gets_no_weight():
    assert set(fit_weights(random_looks(), [0, 1], gated=False).unknown) == set(SIGNALS[:2])


def test_goals_that_are_known_get_an_order_of_their_own():
    random = np.random.default_rng(0)
    signals = random.normal(size=(80, 20, len(SIGNALS)))
    is_known = np.arange(80) % 2 == 0
    # The first signal tells of goals that are known, the second of all others.
    telling = np.where(is_known[:, None], signals[:, :, 0], signals[:, :, 1])
    told = np.zeros((80, len(TOLD)), dtype=np.float32)
    told[:, TOLD.index("nearness")] = is_known
    own = looks(signals, telling > 1.0, told)

    weights = fit_weights(own, [0, 1], gated=True)
    scores, known = scores_of(own, weights)

    assert (known[is_known] > 0.9).all()
    assert (known[~is_known] < 0.1).all()
    assert weights.known[SIGNALS[0]] > 5 * weights.known[SIGNALS[1]]
    assert weights.unknown[SIGNALS[1]] > 5 * weights.unknown[SIGNALS[0]]
    assert (scores.argmax(axis=1) == telling.argmax(axis=1)).mean() > 0.9


def test_weights_that_were_fitted_are_where_fitting_begins_again():
    own = random_looks()
    first = fit_weights(own, [0, 1], gated=False)

    again = fit_weights(own, [0, 1], gated=False, start=first)

    assert again.unknown == pytest.approx(first.unknown, rel=0.05, abs=0.05)


def test_the_slope_is_that_of_the_loss():
    own = random_looks()
    own = replace(own, told=np.random.default_rng(1).normal(size=own.told.shape))
    task = _Task(own, [0, 1, 2], gated=True)
    values = task.first() * 0.7 + 0.1
    loss, slope = task.loss_and_slope(values)

    for place in range(len(values)):
        moved = values.copy()
        moved[place] += 1e-3
        assert (task.loss_and_slope(moved)[0] - loss) / 1e-3 == pytest.approx(
            slope[place], abs=2e-3
        )


def test_probabilities_that_hold_have_no_error():
    told = np.array([0.25] * 4 + [0.75] * 4)
    found = np.array([1, 0, 0, 0, 1, 1, 1, 0], dtype=bool)

    assert calibration_error(told, found) == pytest.approx(0.0)
    # Told .9 and never right: nine tenths off.
    assert calibration_error(np.full(5, 0.9), np.zeros(5, dtype=bool)) == pytest.approx(0.9)


def test_probabilities_are_fitted_to_what_was_found():
    random = np.random.default_rng(0)
    scores = -np.sort(-random.normal(size=(2_000, 5)), axis=1)
    chance = 1 / (1 + np.exp(1 - 2 * scores))
    own = Shown(
        scores=scores,
        relevant=random.random(scores.shape) < chance,
        known=np.zeros(2_000),
        told=np.zeros((2_000, len(TOLD))),
    )

    told = probabilities(own, fit_calibration(own))

    assert told == pytest.approx(chance, abs=0.06)
    assert calibration_error(told, own.relevant) < 0.03


def test_the_threshold_answers_where_right_answers_outweigh_wrong_ones():
    told = np.array([0.9, 0.8, 0.7, 0.6])
    right = np.array([True, True, False, True])

    # A wrong one costs three: 1, 2, -1, 0.
    assert threshold(told, right, cost_of_wrong=3.0) == 0.8
    # It costs a half: 1, 2, 1.5, 2.5.
    assert threshold(told, right, cost_of_wrong=0.5) == 0.6


def test_an_interval_holds_the_mean_and_is_the_same_each_time():
    values, groups = [0.0, 1.0, 0.5, 0.5], ["a", "b", "c", "d"]

    low, high = interval(values, groups)

    assert low <= 0.5 <= high
    assert interval(values, groups) == (low, high)
    assert interval([0.5] * 4, groups) == (0.5, 0.5)


def test_the_quick_measure_agrees_with_the_reference():
    random = np.random.default_rng(1)
    scores = random.normal(size=(6, 12))
    relevant = random.random((6, 12)) < 0.3
    relevant[:, 0] = True
    ids = [f"d{row}" for row in range(12)]
    queries = tuple(Query(f"q{row}", "text", "en", "kind") for row in range(6))
    benchmark = Benchmark(
        (), queries, {f"q{row}": frozenset(np.array(ids)[relevant[row]]) for row in range(6)}
    )
    run = {f"q{row}": dict(zip(ids, scores[row].tolist(), strict=True)) for row in range(6)}
    measured = Measured(
        benchmark, looks(np.zeros((6, 12, 1)), relevant), relevant.sum(axis=1), None, None
    )

    reference = figures_of_each(benchmark, run)

    ours = figures_of(scores, measured)
    assert ours == pytest.approx([reference[f"q{row}"]["ndcg@10"] for row in range(6)], abs=1e-4)


@pytest.mark.parametrize("part", [WITHOUT, NEEDS, CODES])
def test_what_ships_says_what_it_was_made_of(part):
    order = shipped()

    weights = order.weights[part]
    assert all(weight >= 0 for weight in (*weights.unknown.values(), *weights.known.values()))
    # Reasons are the sentences that the skill signal came from: without weight they were none.
    assert weights.unknown["skill"] > 0
    assert 0 < order.confident[part]["least"] < 1
    assert order.about["made_by"] == "python -m benchmarks.train_ranker --write"
    assert "CC BY 4.0" in order.about["data"]
    assert order.about[part]["calibration"]["all"]["calibration_error"] <= 0.05
