"""When somebody works tells when they could learn."""

from datetime import date

import pytest

from recommender.goals import read_goal
from recommender.said.working import left_by_work

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    "said",
    [
        "I work every day until 4",
        "I get off at 6",
        "i'm done work around 5:30",
        "I'm at work till like 5ish",
        "my shift ends at 5",
        "I don't get home until seven",
        "I can't before 6",
        "je finis le travail à 17h",
        "je travaille tous les jours jusqu'à 16h",
        "salgo del trabajo a las 5",
        "trabajo todos los días hasta las 4",
    ],
)
def test_who_says_when_they_get_away_from_work_has_evenings(said):
    goal = read_goal(said, today=TODAY)

    assert (goal.limits.schedule, goal.background) == (("evening",), ())


@pytest.mark.parametrize(
    "said",
    [
        "I work until 2pm",
        "I worked until 2019",
        "I worked there until 4",
        "I get off work in 4 months",
        "I can't before 6 weeks are over",
        "my kids finish school at 5",
        "I'm out of work at 58",
        "does the course finish at 5?",
        "I get home at 5",
    ],
)
def test_other_hours_are_no_limit(said):
    assert read_goal(said, today=TODAY).limits.schedule == ()


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("i work 9 to 5", ("evening", "weekend")),
        ("i work mon to fri 8-4", ("evening", "weekend")),
        ("i work nights", ("daytime", "weekend")),
        ("je travaille le soir", ("daytime", "weekend")),
        ("trabajo de lunes a viernes", ("evening", "weekend")),
        ("i work weekends", ("daytime", "evening")),
        ("i work days and i work weekends", ()),
        ("i work in a day care", ()),
        ("i work with numbers", ()),
        ("my husband works nights", ()),
        ("i worked nights", ()),
    ],
)
def test_what_work_leaves_free_is_told_by_when_it_is(said, left):
    assert left_by_work(said) == left
