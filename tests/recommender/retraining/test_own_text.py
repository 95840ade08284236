"""A catalogue's own text teaches only what holds elsewhere, asked as if it did not stand there."""

import numpy as np
import pytest

from catalog.models import CodeFacts
from recommender.corrected import Scale, corrected
from recommender.goals import Goal
from recommender.order import CODES, WITHOUT, shipped
from recommender.ranking import SIGNALS
from recommender.retraining.calibrating import BOTH, TEXT, Told, choose, fit, judged_of
from recommender.retraining.correction import Choice, fit_correction, fit_with_own_text
from recommender.retraining.learning import DAY, learn
from recommender.retraining.own_text import OwnText, own_goals
from tests.fakes import HashingEncoder, credential, recommender_of
from tests.recommender.retraining.judged_choices import choices

ENCODER = HashingEncoder()


def courses():
    return (
        credential(
            "Beekeeping",
            "Open a hive calmly",
            "Harvest honey in autumn",
            summary="In Beekeeping you learn to harvest honey in autumn and more besides.",
        ),
        credential("Welding", "Join steel plates", "Cut metal with a torch"),
        credential("Payroll", "Pay wages on time", "File taxes of staff"),
    )


def own_of(*records):
    recommender = recommender_of(*records)
    goals = own_goals(records)
    return recommender, goals, OwnText(recommender, records, goals, ENCODER.encode)


def test_a_title_and_a_sentence_of_each_credential_are_asked():
    goals = own_goals(courses())

    asked = {(each.row, bool(each.said)) for each in goals}
    assert asked == {(row, is_sentence) for row in range(3) for is_sentence in (False, True)}


def test_what_is_asked_is_left_out_of_its_credential():
    for goal in own_goals(courses()):
        assert goal.text.lower() not in goal.document.lower()
        assert goal.text not in [skill.text for skill in goal.rest.skills]


def test_the_words_that_are_asked_do_not_answer():
    recommender, goals, text = own_of(*courses())

    for goal, seen in zip(goals, text.looks(shipped()), strict=True):
        place = seen.rows.tolist().index(goal.row)
        for name in ("title", "skill", "words"):
            assert seen.signals[place, SIGNALS.index(name)] < 0.9
    assert len(goals) == 6
    assert recommender.index.titles[0] @ ENCODER.encode(["Beekeeping"])[0] == pytest.approx(1.0)


def test_a_look_leaves_nothing_changed_behind():
    _, _, text = own_of(*courses())

    first, again = ([each.signals for each in text.looks(shipped())] for _ in range(2))

    assert all(np.array_equal(one, two) for one, two in zip(first, again, strict=True))


def test_same_titles_codes_and_sentences_are_not_wrong_answers():
    code = (CodeFacts(scheme="cip", code="01.0101"),)
    records = (
        credential("Welding", "Join steel plates", "Cut metal", codes=code),
        credential("Welding", "Join steel", credential_id="another"),
        credential("Forging", "Bend steel plates", "Heat iron", codes=code),
        credential("Metal Art", "Join steel plates", "Draw figures"),
    )

    of_welding = [each for each in own_goals(records) if each.row == 0]

    assert of_welding[0].alike == {1, 2}
    assert of_welding[1].text == "Cut metal" or of_welding[1].alike == {1, 2, 3}


def test_what_has_one_title_is_asked_once_and_on_one_side():
    records = [credential("Welding", "Join steel", credential_id=str(at)) for at in range(5)]

    assert len({each.row for each in own_goals(records)}) == 1


def test_a_little_change_of_a_catalogue_asks_nearly_the_same():
    records = [credential(f"Course {at}", f"Do thing {at}", f"Do other {at}") for at in range(200)]
    more = [*records[:100], credential("Something new", "Do it", "Do that"), *records[100:]]

    before, after = (
        {(each.text, each.teaches) for each in own_goals(each, n=50)} for each in (records, more)
    )

    assert len(before - after) <= 2


def taught(teaching, judging, looks, *, people=lambda _: 0.8, so_far=None):
    return fit_with_own_text(
        [], teaching, judging, looks, so_far=so_far or {}, shipped_goals=people, seed=0
    )


def test_an_order_that_answers_left_out_text_better_is_kept():
    goals, looks = choices(120, means=True)

    correction, finding = taught(goals[:60], goals[60:], looks)

    assert finding.is_kept
    assert correction[WITHOUT]["title"] > 1.0
    assert finding.figures["gain"] > 2 * finding.figures["gain_error"]


def test_an_order_that_loses_goals_of_people_is_refused_with_both_figures():
    goals, looks = choices(120, means=True)
    labels = {WITHOUT: {"words": 0.1, "intercept": 0.0}}

    correction, finding = taught(
        goals[:60],
        goals[60:],
        looks,
        people=lambda own: 0.8 if own == labels else 0.79,
        so_far=labels,
    )

    assert correction == labels
    assert not finding.is_kept
    assert (finding.figures["people_before"], finding.figures["people_after"]) == (0.8, 0.79)


def test_an_order_that_nobody_can_judge_in_peoples_words_is_refused():
    goals, looks = choices(120, means=True)

    assert taught(goals[:60], goals[60:], looks, people=lambda _: None)[0] == {}


def test_text_that_tells_nothing_about_other_text_teaches_no_order():
    teaching, looks = choices(60, means=True)
    judging, _ = choices(60, means=False, seed=1)

    for one, other in ((teaching, judging), (judging, teaching), (teaching[:10], judging)):
        correction, finding = taught(one, other, looks)
        assert (correction, finding.is_kept) == ({}, False)


def test_labels_correct_nothing_that_costs_more_where_people_are_served_well():
    judged, looks = choices(60, means=True)
    random = np.random.default_rng(2)
    served = []
    for (goal,) in judged:
        signals = goal.signals.copy()
        signals[:, SIGNALS.index("title")] = random.uniform(0, 0.3, 20)
        served.append([Choice(signals, goal.scores, int(goal.scores.argmax()), 1.0)])

    assert fit_correction(judged, looks)
    assert fit_correction(judged, looks, served=served) == {}


def told_goals(n, *, shift, slope=1.0, seed=0):
    """Return goals whose chances hold once their odds are shifted and stretched."""
    random = np.random.default_rng(seed)
    found = []
    for _ in range(n):
        odds = random.normal(-1.0, 1.5, 5)
        fits = random.uniform(size=5) < 1.0 / (1.0 + np.exp(-(slope * odds + shift)))
        found.append(Told(1.0 / (1.0 + np.exp(-odds)), fits))
    return found


def test_chances_that_do_not_hold_are_told_anew():
    scale, findings = choose(
        told_goals(150, shift=1.5, seed=1),
        [],
        told_goals(150, shift=1.5, seed=2),
        lambda: told_goals(60, shift=1.5, seed=3),
    )

    assert findings[TEXT].is_kept
    assert scale.shift == pytest.approx(1.5, abs=0.4)
    assert scale.slope == pytest.approx(1.0, abs=0.3)


def test_chances_that_hold_are_left_alone():
    asked = [told_goals(150, shift=0.0, seed=seed) for seed in range(3)]

    scale, findings = choose(asked[0], [], asked[1], lambda: asked[2])

    assert scale is None
    assert not findings[TEXT].is_kept


def test_chances_that_hold_less_for_people_are_left_alone():
    scale, findings = choose(
        told_goals(150, shift=1.5, seed=1),
        [],
        told_goals(150, shift=1.5, seed=2),
        lambda: told_goals(60, shift=0.0, seed=3),
    )

    assert scale is None
    assert "people" in findings[TEXT].why


def test_corrections_alone_do_not_say_that_nothing_holds():
    wrong = [Told(np.array([0.8]), np.array([False])) for _ in range(150)]
    asked = [told_goals(150, shift=1.5, seed=seed) for seed in range(3)]

    scale, findings = choose(asked[0], wrong, asked[1], lambda: asked[2])

    assert findings[TEXT].figures["loss_after"] < findings[BOTH].figures["loss_after"]
    assert scale == fit(asked[0])


def test_few_goals_change_little():
    few, many = (fit(told_goals(n, shift=3.0)) for n in (1, 300))

    assert abs(few.shift) < 0.5 < many.shift


def test_judgements_count_by_the_weight_of_those_who_judge():
    likely = np.array([0.2, 0.7, 0.4])

    told = judged_of(likely, {0: 1.0}, {1: 1.0})

    assert told.chances.tolist() == [0.2, 0.7]
    assert told.fits.tolist() == [True, False]
    assert told.weight == 0.5
    assert judged_of(likely, {0: 1.0}, {0: 1.0}) is None


def test_the_recommender_tells_what_the_odds_have_become():
    plain = recommender_of(*courses())
    goal = Goal(text="pay wages", language="en", aims=("pay wages",))
    before, after = (
        dict(plain.changed(plain.catalog, order=order).relevant(goal, today=DAY, k=3))
        for order in (shipped(), corrected(shipped(), {}, {WITHOUT: Scale(0.7, 1.2)}))
    )

    for each, chance in before.items():
        odds = np.log(chance / (1 - chance))
        assert after[each] == pytest.approx(1 / (1 + np.exp(-(0.7 + 1.2 * odds))), rel=1e-3)


class People:
    """Goals that every order answers alike, and whose chances hold by a scale.

    Args:
        scale: Shift and slope of the odds.
    """

    part = WITHOUT

    def __init__(self, scale):
        self._told = told_goals(100, shift=scale.shift, slope=scale.slope, seed=9)

    def answers(self, _order):
        """Return nDCG@10 and what is told of each goal."""
        return 0.9, self._told


def themed(n):
    """Return credentials in threes of one code: what stands beside one fits as well."""
    return [
        credential(
            f"{('Basic', 'Advanced', 'Applied')[at % 3]} craft{at // 3}",
            f"Handle tool{at // 3} and craft{at // 3}",
            f"Care for tool{at // 3}",
            codes=(CodeFacts(scheme="cip", code=f"{at // 3:02}.0101"),),
        )
        for at in range(n)
    ]


class Elsewhere(People):
    """Goals of a catalogue in which other signals take part."""

    part = CODES


def learned_of(records, people=None):
    return learn(
        [], recommender_of(*records), ENCODER.encode, seed=0, records=records, people=people
    )


def test_own_text_is_learned_from_where_it_holds_and_the_same_each_time():
    records, name = themed(75), f"calibration, {TEXT}"
    alone = learned_of(records)
    figures = alone.findings[name].figures
    people = People(Scale(figures["shift"], figures["slope"]))

    found = learned_of(records, people)

    assert (alone.correction, alone.calibration) == ({}, {})
    assert not any(each.is_kept for each in alone.findings.values())
    assert found.findings[name].is_kept
    assert found.findings["order"].is_kept
    assert found.calibration[WITHOUT].shift > 0.0
    assert learned_of(records, people) == found


def test_goals_among_which_other_signals_take_part_judge_nothing():
    found = learned_of(themed(75), Elsewhere(Scale(1.0, 1.0)))

    assert (found.correction, found.calibration) == ({}, {})
    assert "No goal" in found.findings[f"calibration, {TEXT}"].why
