"""What is as good may go live, what is worse may not, and why stands as facts."""

import json

import pytest

from recommender.retraining.gate import Gate, Trouble, interval_of, judge
from recommender.retraining.measuring import GOLDEN, OWN_WORDS, Asked, Measured

BREAD = ("bread",)


def asked(*found, goal="bake", kind=GOLDEN, chances=(), relevant=BREAD):
    return Asked(goal, kind, relevant, found, chances)


def measured(*goals, version="v1", active=("bread", "soup"), unreached=()):
    return Measured("menu-1", version, goals, active, unreached)


def checks(before, after, **options):
    return {each.name: each for each in judge(before, after, **options).checks}


def many(place, n=40, kind=OWN_WORDS):
    """Return goals whose credential stands at a place of the list, counted from 0."""
    found = ["x"] * place + ["bread"]
    return [asked(*found, goal=f"goal {number}", kind=kind) for number in range(n)]


def test_the_same_as_before_may_go_live():
    same = measured(*many(0), *many(2, kind=GOLDEN))

    assert judge(same, same).is_passed


def test_the_first_version_of_all_may_go_live():
    assert judge(None, measured(*many(0))).is_passed


def test_goals_that_are_answered_worse_beyond_the_interval_are_refused():
    verdict = judge(measured(*many(0)), measured(*many(1)))

    assert not verdict.is_passed
    (trouble,) = verdict.troubles
    assert trouble.key == "answered_worse"
    assert (trouble.facts["kind"], trouble.facts["before"], trouble.facts["after"]) == (
        OWN_WORDS,
        1.0,
        0.6309,
    )
    assert trouble.facts["high"] < 0.0


def test_a_loss_within_the_interval_may_go_live():
    before, after = many(0), many(0)
    after[0] = asked("x", "bread", goal="goal 0", kind=OWN_WORDS)

    found = checks(measured(*before), measured(*after))["own_words"]

    assert found.is_passed
    assert found.after < found.before


def test_of_few_golden_goals_each_that_is_lost_counts():
    before, after = many(0, n=5, kind=GOLDEN), many(0, n=5, kind=GOLDEN)
    after[0] = asked("x", goal="goal 0")

    found = checks(measured(*before), measured(*after))["golden"]

    assert found.trouble == Trouble("golden_lost", {"lost": 1, "won": 0, "count": 5})


def test_one_golden_goal_won_makes_up_for_one_lost():
    before = measured(asked("bread", goal="one"), asked("x", goal="other"))
    after = measured(asked("x", goal="one"), asked("bread", goal="other"))

    assert checks(before, after)["golden"].is_passed


def test_what_got_worse_stands_side_by_side_the_worst_first():
    before = measured(asked("bread", goal="one"), asked("bread", goal="other"))
    after = measured(asked("soup", "bread", goal="one"), asked("soup", goal="other"))

    worse = judge(before, after).worse

    assert [each.goal for each in worse] == ["other", "one"]
    assert (worse[0].before, worse[0].after) == (("bread",), ("soup",))


def test_a_credential_that_can_no_longer_be_found_is_a_reason_to_refuse():
    verdict = judge(measured(), measured(unreached=("soup",)))

    assert verdict.troubles == (Trouble("unreached", {"count": 1, "credentials": ("soup",)}),)
    assert "soup" in verdict.named


def test_one_that_nobody_could_find_before_is_none():
    assert judge(measured(unreached=("soup",)), measured(unreached=("soup",))).is_passed


def test_many_credentials_gone_at_once_are_rather_a_wrong_file():
    before = measured(active=tuple("abcdefghij"))

    assert checks(before, measured(active=tuple("abcdefgh")))["lost"].is_passed
    assert not checks(before, measured(active=tuple("abcdefg")))["lost"].is_passed


def test_probabilities_that_hold_less_are_refused():
    def told(chance):
        return [
            asked("bread", goal=f"goal {number}", kind=OWN_WORDS, chances=(chance,))
            for number in range(40)
        ]

    assert not checks(measured(*told(0.9)), measured(*told(0.6)))["calibration"].is_passed
    assert checks(measured(*told(0.6)), measured(*told(0.9)))["calibration"].is_passed


@pytest.mark.parametrize(
    ("before", "after", "is_passed"), [(10, 30, False), (10, 12, True), (1, 3, True)]
)
def test_slower_counts_where_people_would_notice(before, after, is_passed):
    taken = ([before] * 9, [after] * 9)

    found = checks(measured(), measured(), milliseconds=taken)

    assert found["latency"].is_passed is is_passed


def test_a_goal_that_only_one_of_both_was_asked_is_not_compared():
    verdict = judge(measured(asked("bread", goal="old")), measured(asked("x", goal="new")))

    assert "golden" not in {each.name for each in verdict.checks}


def test_a_verdict_survives_as_json():
    verdict = judge(measured(*many(0)), measured(*many(1), unreached=("soup",)))

    assert len(verdict.troubles) == 2
    assert Gate.from_json(json.loads(json.dumps(verdict.as_json()))) == verdict


def test_the_interval_of_equal_differences_is_that_difference():
    assert interval_of([0.25] * 10) == (0.25, 0.25)


def test_ndcg_of_an_answer_is_what_the_literature_says():
    assert asked("bread").ndcg == 1.0
    assert asked("x", "bread").ndcg == pytest.approx(0.6309, abs=1e-4)
    assert asked("x").ndcg == 0.0
    assert asked("bread", "soup", relevant=("bread", "soup")).ndcg == 1.0
