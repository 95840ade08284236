"""Two orders and the gate between them. By hand."""

import numpy as np
import pytest

from recommender.order import CODES, CROWD, WITHOUT, Order, Weights, log_total, mixed

NAMES = ("skill", "occupation")
# By hand: the skill leads where the goal is not known, the occupation where it is.
WEIGHTS = Weights(
    unknown={"skill": 10.0},
    known={"occupation": 10.0},
    gate={"intercept": 0.0, "nearness": 100.0},
    usual={"unknown": 0.0, "known": 0.0},
)
ORDER = Order(
    weights={CODES: WEIGHTS, WITHOUT: Weights({"skill": 2.0}, {}, {}, {})},
    calibration={},
    confident={},
    about={},
)
# Two credentials: the first has the skill, the second the occupation.
SIGNALS = np.array([[[1.0], [0.0]], [[0.0], [1.0]]], dtype=np.float32)


def best(known: float) -> int:
    return int(ORDER.scores(CODES, SIGNALS, np.array([known]), NAMES)[:, 0].argmax())


def test_the_gate_says_which_order_leads():
    assert best(0.0) == 0
    assert best(1.0) == 1


def test_a_goal_is_known_by_what_is_told_of_it():
    told = np.array([[1.0], [-1.0]], dtype=np.float32)

    assert ORDER.known(CODES, told, ("nearness",)).tolist() == pytest.approx([1.0, 0.0], abs=1e-6)
    assert ORDER.known(WITHOUT, told, ("nearness",)).tolist() == [0.0, 0.0]


def test_without_tables_a_score_is_a_sum_of_signals():
    scores = ORDER.scores(WITHOUT, SIGNALS, np.zeros(1), NAMES)

    assert scores[:, 0].tolist() == [2.0, 0.0]


def test_shares_of_a_crowd_add_up_to_one():
    random = np.random.default_rng(0)
    unknown, led = random.normal(size=(2, CROWD, 3))

    shares = np.exp(mixed(unknown, led, np.array([0.0, 0.4, 1.0]), WEIGHTS.usual))

    assert shares.sum(axis=0) == pytest.approx(np.ones(3), abs=1e-5)


def test_the_best_of_a_few_is_not_therefore_likely():
    one = np.zeros((1, 1))

    # Alone it would have the whole share; among a hundred usual ones it has one of a hundred.
    assert np.exp(one - log_total(one))[0, 0] == pytest.approx(1.0)
    assert np.exp(one - log_total(one, np.log(CROWD)))[0, 0] == pytest.approx(0.01)


def test_more_of_a_signal_never_lowers_a_credential():
    for known in (0.0, 0.3, 0.9):
        before = ORDER.scores(CODES, SIGNALS, np.array([known]), NAMES)[0, 0]
        richer = SIGNALS.copy()
        richer[0, 0, 0] += 0.1

        assert ORDER.scores(CODES, richer, np.array([known]), NAMES)[0, 0] > before
