"""What is shared and what is put off for later: found by its number, erased with its learner."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.memory import Memory
from bot.memory.shares import MAX_SHARES
from bot.turns import Call, Incoming, SavedTurn, SharedList
from tests.fakes import TODAY

LATER = datetime(2027, 1, 4, 17, tzinfo=UTC)


@pytest.fixture
def memory(engine):
    return Memory(engine)


@pytest.fixture
def save(memory):
    """Save a turn of Ana's, the next of her conversation."""

    def save(**more):
        _, version = memory.state_of("ana")
        update_id = save.number = save.number + 1
        memory.take_in([Incoming(update_id, "ana", {"update_id": update_id})])
        turn = SavedTurn("ana", update_id, {"n": update_id}, version + 1, version)
        memory.save_turn(replace(turn, **more))

    save.number = 0
    return save


def share(share_id="abc", *ids, on=TODAY):
    return SharedList(share_id, ids or ("welding", "payroll"), on, on + timedelta(days=90))


def remind(text="Apply", key="remind.ana.x", at=LATER):
    return Call("ana", "sendMessage", {"chat_id": "ana", "text": text}, at, key)


def test_a_shared_shortlist_is_found_by_its_number_until_its_last_day(memory, save):
    save(shares=(share(),))

    last = TODAY + timedelta(days=90)
    assert memory.shared("abc", today=last) == ("welding", "payroll")
    assert memory.shared("abc", today=last + timedelta(days=1)) == ()
    assert memory.shared("other", today=TODAY) == ()


def test_what_is_over_is_cleared_when_something_is_shared(memory, save):
    save(shares=(share("old", on=date(2026, 1, 1)),))
    save(shares=(share("new"),))

    assert memory.shared("old", today=date(2026, 1, 2)) == ()


def test_of_many_shares_of_one_person_the_newest_stay(memory, save):
    for number in range(MAX_SHARES + 3):
        save(shares=(share(f"s{number}", on=TODAY + timedelta(days=number)),))

    found = [memory.shared(f"s{number}", today=TODAY) for number in range(MAX_SHARES + 3)]
    assert [bool(each) for each in found] == [False] * 3 + [True] * MAX_SHARES


def test_what_was_shared_and_put_off_is_handed_over_and_erased_with_its_learner(memory, save):
    save(shares=(share(),), calls=(remind(),))
    kept = memory.all_about("ana")

    assert kept["shared_lists"] == [
        {"credentials": ["welding", "payroll"], "shared_on": "2026-11-24", "until": "2027-02-22"}
    ]
    assert kept["reminders"] == ["2027-01-04T17:00:00+00:00"]
    assert "abc" not in str(kept)

    save(erase=True)

    assert memory.all_about("ana") == {}
    assert memory.shared("abc", today=TODAY) == ()
    assert memory.take_due(LATER) == []


def test_the_same_reminder_again_takes_the_place_of_the_first(memory, save):
    save(calls=(remind("Apply"),))
    save(calls=(remind("Apply now"),))

    assert memory.take_due(LATER - timedelta(seconds=1)) == []
    assert [owed.payload["text"] for owed in memory.take_due(LATER)] == ["Apply now"]


def test_a_reminder_that_is_called_off_is_not_sent(memory, save):
    save(calls=(remind(key="remind.ana.x"), remind("Begin", key="remind.ana.y")))
    save(withdrawn=("remind.ana.x",))

    assert [owed.payload["text"] for owed in memory.take_due(LATER)] == ["Begin"]


def test_who_blocked_the_bot_is_not_reminded(memory, save):
    save(calls=(remind(),))
    memory.set_reachable("ana", is_reachable=False)

    assert memory.take_due(LATER) == []
