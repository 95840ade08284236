"""Reminders: when they come, what calls them off, how many there may be."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.dialogue import CallOff, Pressed, Said, Started, State, advance
from bot.dialogue.reminders import MAX_REMINDERS
from tests.bot.takeaway.effects import VANCOUVER, context_of, reminders, texts
from tests.fakes import TODAY, credential, offering


def test_a_reminder_comes_at_nine_in_the_morning_where_people_live(hear):
    found = reminders(hear("keep books", "remind me"))

    assert [each.at for each in found] == [
        datetime(2026, 12, 19, 9, tzinfo=VANCOUVER),
        datetime(2026, 12, 25, 9, tzinfo=VANCOUVER),
    ]
    assert found[0].at.astimezone(UTC).hour == 17


def test_asking_twice_reminds_once(hear):
    first = reminders(hear("keep books", "remind me"))
    second = reminders(hear("remind me"))

    assert [each.key for each in first] == [each.key for each in second]
    assert len({each.key for each in first}) == 2
    assert len(hear.state.reminders) == 2


@pytest.mark.parametrize(("days_left", "n_reminders"), [(30, 2), (8, 2), (7, 1), (2, 1), (1, 0)])
def test_reminders_that_would_come_too_late_are_not_promised(days_left, n_reminders):
    soon = offering(apply_by=TODAY + timedelta(days=days_left))
    context = context_of(credential("Kites", "Fly kites", offerings=[soon]))
    turn = advance(State(), Said("fly kites"), context)

    effects = advance(turn.state, Said("remind me"), context).effects

    assert len(reminders(effects)) == n_reminders
    assert ("best apply now" in texts(effects)) == (n_reminders == 0)


def test_without_a_deadline_nothing_is_promised_but_a_first_step_is_asked_about(hear):
    effects = hear("bake bread", "remind me")

    assert not reminders(effects)
    assert "No deadline is published" in texts(effects)
    assert "When would you like to take the first step?" in texts(effects)


@pytest.mark.parametrize(("choice", "days"), [("week", 7), ("month", 30)])
def test_a_first_step_is_followed_up_once(hear, choice, days):
    hear("keep books", "plan", "remind me")

    (asked,) = reminders(hear(Pressed("begin", choice)))

    assert asked.at.date() == TODAY + timedelta(days=days)
    assert "towards <b>Bookkeeping</b>" in asked.say.text
    (again,) = reminders(hear(Pressed("begin", "month")))
    assert again.key == asked.key


def test_just_looking_calls_the_follow_up_off(hear):
    hear("keep books", "remind me", Pressed("begin", "week"))

    effects = hear(Pressed("begin", "looking"))

    assert CallOff(("begin",)) in effects
    assert [each.kind for each in hear.state.reminders] == ["apply", "apply"]


def test_no_reminders_calls_all_of_them_off(hear):
    promised = reminders(hear("keep books", "remind me"))
    promised += reminders(hear(Pressed("begin", "week")))

    (called_off,) = [each for each in hear("no reminders") if isinstance(each, CallOff)]

    assert set(called_off.keys) == {each.key for each in promised}
    assert hear.state.reminders == ()


def test_reminders_can_be_called_off_while_a_person_has_the_conversation(hear):
    hear("keep books", "remind me")
    hear.state = hear.state.having(case="held", held_by="Kim")

    effects = hear(Pressed("noreminders"))

    assert any(isinstance(each, CallOff) for each in effects)


def test_starting_over_keeps_reminders_and_forgetting_does_not(hear):
    hear("keep books", "remind me", "start over")
    assert len(hear.state.reminders) == 2

    hear("/forget", "yes")
    assert hear.state.reminders == ()


def test_who_comes_back_has_the_reminders_put_off_anew(hear):
    promised = reminders(hear("keep books", "remind me"))

    again = reminders(hear(Started()))

    assert {(each.key, each.at) for each in again} == {(each.key, each.at) for each in promised}


def test_reminders_are_bounded_and_that_is_said():
    many = [
        credential(f"Kites {i}", "Fly kites", offerings=[offering(apply_by=date(2027, 1, 4))])
        for i in range(MAX_REMINDERS)
    ]
    context = context_of(*many)
    state = advance(State(), Said("fly kites"), context).state
    for number in range(MAX_REMINDERS):
        state = state.having(shown=(f"kites-{number}",))
        turn = advance(state, Said("/remind 1"), context)
        state = turn.state

    assert len(state.reminders) == MAX_REMINDERS
    assert "“No reminders” clears them" in texts(turn.effects)
    assert not reminders(turn.effects)


def test_a_deadline_that_moved_takes_its_reminders_with_it(hear, context):
    hear("keep books", "remind me")
    sooner = credential(
        "Bookkeeping", "Keep books", offerings=[offering(apply_by=TODAY + timedelta(days=3))]
    )

    turn = advance(hear.state, Said("remind me"), context_of(sooner))

    assert [each.at.date() for each in reminders(turn.effects)] == [TODAY + timedelta(days=2)]
    (gone,) = [each for each in turn.effects if isinstance(each, CallOff)]
    (weekly,) = gone.keys
    assert weekly.endswith(".7")
    assert [each.of for each in turn.state.reminders] == [TODAY + timedelta(days=3)]
