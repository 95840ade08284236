"""Staff read what changed and what is missing; what only one person wanted is not shown."""

from datetime import date, timedelta

import numpy as np
import pytest

from recommender.retraining.gate import judge
from recommender.retraining.report import StaffReport, drift_of, weeks_of, wishes_of
from tests.fakes import HashingEncoder
from tests.recommender.retraining.test_gate import asked, measured

TODAY = date(2026, 11, 24)
MONDAY = date(2026, 11, 23)


def counts(back, *, served=8, unsure=2, fields=(("Health", 10),)):
    """Return the counts of a week so many weeks ago."""
    week = MONDAY - timedelta(weeks=back)
    return [
        (week, "goal", "confident", served),
        (week, "goal", "unsure", unsure),
        (week, "chance", "0.4", served + unsure),
        *((week, "field", name, n) for name, n in fields),
    ]


def wishes(**aims):
    named = {name.replace("_", " "): n for name, n in aims.items()}
    return wishes_of(named, HashingEncoder().encode(list(named)))


def test_a_week_tells_how_many_goals_were_served_well():
    (week,) = weeks_of(counts(1))

    assert (week.week, week.n, week.confident) == (MONDAY - timedelta(weeks=1), 10, 0.8)
    assert week.chance == pytest.approx(0.45)


def test_what_several_wanted_is_shown_with_its_other_words():
    found, n_rare = wishes(fly_drones=2, fly_big_drones=1, repair_watches=1)

    assert [(each.wish, each.n, each.also) for each in found] == [
        ("fly drones", 3, ("fly big drones",))
    ]
    assert n_rare == 1


def test_what_fewer_than_three_wanted_is_counted_and_not_shown():
    assert wishes(my_very_own_dream=2) == ((), 1)
    assert wishes() == ((), 0)


def test_the_same_fields_and_confidence_are_no_drift():
    steady = [each for back in range(1, 9) for each in counts(back)]

    found = drift_of(steady, today=TODAY)

    assert (found.goals, found.confidence, found.is_notable) == (0.0, 0.0, False)


def test_goals_that_move_to_another_field_are_drift():
    both = (("Health", 5), ("Trades", 5))
    moved = [each for back in range(1, 5) for each in counts(back, fields=both)]
    moved += [each for back in range(5, 9) for each in counts(back)]

    found = drift_of(moved, today=TODAY)

    assert (found.goals, found.is_notable) == (0.5, True)
    assert found.fields[0] == ("Health", 1.0, 0.5)


def test_without_enough_weeks_nothing_is_said_about_drift():
    assert drift_of(counts(1), today=TODAY).goals is None


def report(**facts):
    verdict = judge(
        measured(asked("bread", goal="<b>bake</b>")), measured(asked("soup", goal="<b>bake</b>"))
    )
    usual = {
        "catalog": "menu",
        "day": TODAY,
        "live": ("menu-1", None),
        "version": None,
        "changed": {"added": 1, "changed": 2, "gone": 0},
        "gate": verdict,
        "unreached": (("soup", "Soup"),),
        "wishes": wishes(fly_drones=3)[0],
        "n_rare": 2,
        "weeks": weeks_of([*counts(2), *counts(1)]),
        "drift": drift_of([each for back in range(1, 9) for each in counts(back)], today=TODAY),
        "labels": dict.fromkeys(
            ["labels", "learners", "advisors", "replaced", "agreed", "goals", "open", "topics"], 7
        ),
        "titles": {"bread": "Bread", "soup": "Soup"},
    }
    return StaffReport(**(usual | facts))


def test_the_report_is_told_as_json():
    told = report().as_json()

    assert told["weeks"][0]["week"] == "2026-11-09"
    assert told["gate"]["is_passed"] is False
    assert np.isfinite(told["drift"]["goals"])
