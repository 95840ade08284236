"""The order is learned from pairs, and a probability is what it says. By hand."""

import numpy as np
import pytest

from benchmarks.looks import Measured
from benchmarks.quality import figures_of
from recommender.evaluation import Benchmark, Query, figures_of_each, interval
from recommender.order import CODES, NEEDS, WITHOUT, shipped
from recommender.ranking import SIGNALS
from recommender.training import Looks, calibration_error, fit_weights, threshold


def looks(signals, relevant) -> Looks:
    n = len(signals)
    return Looks(
        signals=np.array(signals, dtype=float),
        relevant=np.array(relevant),
        standing=np.zeros(n),
        nearness=np.zeros(n),
        groups=np.arange(n),
        languages=np.array(["en"] * n),
    )


def random_looks() -> Looks:
    random = np.random.default_rng(0)
    signals = random.normal(size=(40, 20, 3))
    # The first signal tells; the second is noise; the third tells the wrong way round.
    relevant = signals[:, :, 0] - signals[:, :, 2] > 1.0
    return looks(signals, relevant)


def test_a_signal_that_tells_gets_weight_and_none_counts_against():
    weights = fit_weights(random_looks(), [0, 1, 2])

    assert weights[0] > 5 * weights[1] >= 0
    assert weights[2] == 0


def test_a_signal_that_is_not_used_gets_no_weight():
    assert fit_weights(random_looks(), [0, 1])[2] == 0.0


def test_probabilities_that_hold_have_no_error():
    told = np.array([0.25] * 4 + [0.75] * 4)
    found = np.array([1, 0, 0, 0, 1, 1, 1, 0], dtype=bool)

    assert calibration_error(told, found) == pytest.approx(0.0)
    # Told .9 and never right: nine tenths off.
    assert calibration_error(np.full(5, 0.9), np.zeros(5, dtype=bool)) == pytest.approx(0.9)


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

    weights = order.weights(part, SIGNALS)
    assert (weights >= 0).all()
    # Reasons are the sentences that the skill signal came from: without weight they were none.
    assert weights[SIGNALS.index("skill")] > 0
    assert 0 < order.confident[part]["chance"] < 1
    assert order.about["made_by"] == "python -m benchmarks.train_ranker --write"
    assert "CC BY 4.0" in order.about["data"]
    assert order.about[part]["calibration"]["all"]["calibration_error"] <= 0.05
