"""Labels change the answers to the same and to like goals, within bounds, where it holds."""

import numpy as np
import pytest

from recommender.corrected import corrected
from recommender.goals import Goal
from recommender.order import WITHOUT, shipped
from recommender.ranking import SIGNALS
from recommender.remembered import Recall, Remembered, alikeness
from recommender.retraining.agreement import Judgement
from recommender.retraining.correction import fit_correction
from recommender.retraining.learning import DAY, learn
from recommender.retraining.remembering import NARROW, JudgedGoal, remember
from recommender.retraining.versions import read_memory, write_memory
from tests.fakes import HashingEncoder, recommender_of, small_catalog
from tests.recommender.retraining.judged_choices import choices

ENCODER = HashingEncoder()


def ranked(recommender, text):
    goal = Goal(text=text, language="en", aims=(text,))
    return [each for each, _ in recommender.relevant(goal, today=DAY, k=8)]


def taught(*judgements):
    plain = recommender_of(*small_catalog())
    learned = learn(judgements, plain, ENCODER.encode, seed=0)
    return plain.changed(plain.catalog, order=learned.order, remembered=learned.remembered)


def remembered(**facts):
    usual = {
        "vectors": np.eye(2, dtype=np.float32),
        "of_goal": np.array([0, 1], dtype=np.int32),
        "goals": np.array([0, 1], dtype=np.int32),
        "credential_ids": ("welding", "payroll"),
        "said_for": np.array([2.0, 0.0], dtype=np.float32),
        "said_against": np.array([0.0, 2.0], dtype=np.float32),
        "nearness": 0.5,
        "power": 2.0,
        "doubt": 1.0,
    }
    return Remembered(**(usual | facts))


def test_a_judged_goal_is_answered_as_people_said():
    recommender = taught(Judgement("Make shiny things", "en", "welding", 2.0, 0.0))

    assert ranked(recommender, "Make shiny things")[0] == "welding"


def test_another_goal_is_answered_as_before():
    recommender = taught(Judgement("Make shiny things", "en", "welding", 2.0, 0.0))
    plain = recommender_of(*small_catalog())

    assert ranked(recommender, "bake rye bread") == ranked(plain, "bake rye bread")


def test_what_six_speak_against_keeps_a_seventh_of_its_chance():
    goal = Goal(text="bake bread", language="en", aims=("bake bread",))

    before, after = (
        dict(taught(*said).relevant(goal, today=DAY, k=8))["bread-baking"]
        for said in ((), (Judgement("bake bread", "en", "bread-baking", 0.0, 6.0),))
    )

    assert after == pytest.approx(before / 7, rel=1e-3)


def test_judgements_about_other_catalogues_teach_nothing():
    plain = recommender_of(*small_catalog())

    learned = learn([Judgement("x", "en", "unheard-of", 2.0, 0.0)], plain, ENCODER.encode, seed=0)

    assert (learned.correction, learned.remembered, learned.n_goals) == ({}, None, 0)


def test_the_same_judgements_teach_the_same():
    both = [
        learn(
            [Judgement("bake", "en", "welding", 2.0, 0.0)],
            recommender_of(*small_catalog()),
            ENCODER.encode,
            seed=0,
        )
        for _ in range(2)
    ]

    assert both[0].remembered.facts() == both[1].remembered.facts()


def test_goals_tell_about_each_other_from_the_nearness_on():
    told = remembered()

    assert alikeness(told, np.array([[1.0, 0.0]], dtype=np.float32)).tolist() == [1.0, 0.0]
    assert alikeness(told, np.array([[0.75, 0.0]], dtype=np.float32))[0] == pytest.approx(0.25)


def test_a_chance_after_two_words_for_it_is_their_mean_with_the_orders_own():
    index = recommender_of(*small_catalog()).index
    likely = np.full(len(index.credential_ids), 0.1, dtype=np.float32)
    aims = np.array([[1.0, 0.0]], dtype=np.float32)

    changed = Recall(remembered(), index).changed(likely, aims)

    welding = index.credential_ids.index("welding")
    assert changed[welding] == pytest.approx((0.1 + 2.0) / 3.0)
    assert np.delete(changed, welding) == pytest.approx(0.1)


def test_chances_stay_chances_whatever_is_said():
    index = recommender_of(*small_catalog()).index
    likely = np.linspace(0, 1, len(index.credential_ids), dtype=np.float32)
    told = remembered(said_for=np.array([1e6, 0.0], dtype=np.float32))

    changed = Recall(told, index).changed(likely, np.eye(2, dtype=np.float32))

    assert changed.min() >= 0.0
    assert changed.max() <= 1.0


def test_what_is_remembered_survives_on_disk(tmp_path):
    for told in (remembered(), None):
        write_memory(tmp_path / "memory.safetensors", told)
        found = read_memory(tmp_path / "memory.safetensors")

        assert (found is None) is (told is None)
        if told is not None:
            assert found.facts() == told.facts()
            assert {name: each.tolist() for name, each in found.arrays().items()} == {
                name: each.tolist() for name, each in told.arrays().items()
            }


def judged_goals(n, *, are_alike, seed=0):
    """Return goals around five themes; what fits a theme is the same where they are alike."""
    chance = np.random.default_rng(seed)
    themes = np.eye(5, 40, dtype=np.float32)
    found = []
    for number in range(n):
        aim = 0.8 * themes[number % 5] + chance.normal(0, 0.08, 40).astype(np.float32)
        aim = (aim / np.linalg.norm(aim))[None].astype(np.float32)
        row = number % 5 if are_alike else int(chance.integers(40))
        likely = chance.uniform(0.1, 0.3, 40).astype(np.float32)
        found.append(JudgedGoal(aim, likely, {row: 2.0}, {}))
    return found


def test_judgements_reach_like_goals_where_that_is_proven():
    judged = judged_goals(60, are_alike=True)

    assert remember(judged, [], [str(row) for row in range(40)]).nearness < NARROW[0]


def test_judgements_that_contradict_each_other_reach_nobody_else():
    judged = judged_goals(60, are_alike=False)

    found = remember(judged, [], [str(row) for row in range(40)])

    assert (found.nearness, found.power, found.doubt) == NARROW


def test_a_correction_is_found_where_labels_agree_on_one():
    own = fit_correction(*choices(60, means=True))[WITHOUT]

    assert own["title"] > 1.0
    assert abs(own["words"]) < 0.1


def test_random_labels_and_few_labels_correct_nothing():
    assert fit_correction(*choices(60, means=False)) == {}
    assert fit_correction(*choices(10, means=True)) == {}


def test_a_correction_is_added_to_the_shipped_order():
    signals = np.ones((len(SIGNALS), 3, 1), dtype=np.float32)
    known = np.zeros(1, dtype=np.float32)
    before = shipped().scores(WITHOUT, signals, known, SIGNALS)

    order = corrected(shipped(), {WITHOUT: {"title": 0.5, "intercept": -0.2}})

    assert order.scores(WITHOUT, signals, known, SIGNALS) == pytest.approx(before + 0.3, abs=1e-5)
    assert corrected(shipped(), {}) is shipped()
