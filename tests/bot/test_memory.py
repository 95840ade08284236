"""What the bot remembers: every update once, every turn whole, every call until it is made."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from bot.memory import (
    MAX_ATTEMPTS,
    Call,
    Conversation,
    InboxRow,
    Incoming,
    Learner,
    Memory,
    OutboxRow,
    StaleStateError,
)

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def memory(engine):
    return Memory(engine)


def update(number: int, person: str = "42") -> Incoming:
    return Incoming(number, person, {"update_id": number, "message": {"text": "bake bread"}})


def say(text: str, chat: str = "42") -> Call:
    return Call(chat, "sendMessage", {"chat_id": chat, "text": text})


def save(memory, number=1, *, version=1, expected=0, calls=(), person="42", erase=False):
    memory.save_turn(
        person,
        number,
        state={"version": version},
        version=version,
        expected=expected,
        calls=calls,
        erase=erase,
    )


def test_an_update_that_comes_twice_is_kept_once(memory):
    assert memory.take_in([update(1), update(2)]) == 2

    assert memory.take_in([update(2), update(3)]) == 1

    assert [each.update_id for each in memory.open_updates()] == [1, 2, 3]


def test_a_handled_update_comes_no_more_and_its_words_are_gone(memory, engine):
    memory.take_in([update(1)])

    save(memory)

    assert memory.open_updates() == []
    with engine.connect() as connection:
        assert connection.execute(select(InboxRow.payload)).scalar_one() is None
    assert memory.take_in([update(1)]) == 0


def test_a_turn_is_saved_with_its_calls_or_not_at_all(memory):
    memory.take_in([update(1), update(2)])
    save(memory, 1, calls=[say("first")])

    with pytest.raises(StaleStateError):
        save(memory, 2, version=1, expected=0, calls=[say("second")])

    assert [each.update_id for each in memory.open_updates()] == [2]
    assert [each.payload["text"] for each in memory.owed(NOW)] == ["first"]
    assert memory.state_of("42") == ({"version": 1}, 1)


def test_calls_of_one_chat_are_made_in_order_one_at_a_time(memory):
    memory.take_in([update(1), update(2, "43")])
    save(memory, 1, calls=[say("one"), say("two")])
    save(memory, 2, calls=[say("other", "43")], person="43")

    first = memory.owed(NOW)
    assert [each.payload["text"] for each in first] == ["one", "other"]
    for each in first:
        memory.mark_sent(each.pk)

    assert [each.payload["text"] for each in memory.owed(NOW)] == ["two"]


def test_a_call_in_doubt_after_a_crash_is_made_again(memory):
    memory.take_in([update(1)])
    save(memory, 1, calls=[say("one")])
    (owed,) = memory.owed(NOW)

    memory.mark_sending(owed.pk)

    assert [each.attempts for each in memory.owed(NOW)] == [1]


def test_a_postponed_call_waits_and_holds_back_the_next_of_its_chat(memory):
    memory.take_in([update(1)])
    save(memory, 1, calls=[say("one"), say("two")])
    (owed,) = memory.owed(NOW)

    memory.postpone(owed.pk, NOW + timedelta(seconds=30))

    assert memory.owed(NOW) == []
    assert [each.payload["text"] for each in memory.owed(NOW + timedelta(minutes=1))] == ["one"]


def test_what_was_sent_is_not_kept(memory, engine):
    memory.take_in([update(1)])
    save(memory, 1, calls=[say("one")])

    memory.mark_sent(memory.owed(NOW)[0].pk)

    with engine.connect() as connection:
        assert connection.execute(select(func.count()).select_from(OutboxRow)).scalar_one() == 0


def test_an_update_that_always_fails_is_set_aside_with_an_apology(memory):
    memory.take_in([update(1), update(2)])

    outcomes = [memory.fail(1, "KeyError", [say("sorry")]) for _ in range(MAX_ATTEMPTS)]

    assert outcomes == [False] * (MAX_ATTEMPTS - 1) + [True]
    assert [each.update_id for each in memory.open_updates()] == [2]
    assert [each.payload["text"] for each in memory.owed(NOW)] == ["sorry"]


def test_forgetting_leaves_nothing_of_a_person_but_bare_numbers(memory, engine):
    memory.take_in([update(1), update(2), update(3, "43")])
    save(memory, 1, calls=[say("one")])
    save(memory, 3, calls=[say("other", "43")], person="43")

    save(memory, 2, version=2, expected=1, calls=[say("erased")], erase=True)

    assert memory.state_of("42") == (None, 0)
    assert memory.state_of("43") == ({"version": 1}, 1)
    assert [each.payload["text"] for each in memory.owed(NOW)] == ["other", "erased"]
    with engine.connect() as connection:
        assert connection.execute(select(func.count()).select_from(Learner)).scalar_one() == 1
        assert connection.execute(select(func.count()).select_from(Conversation)).scalar_one() == 1
        people = set(connection.execute(select(InboxRow.person)).scalars())
    assert people == {"", "43"}


def test_somebody_who_blocked_the_bot_is_not_written_to(memory):
    memory.take_in([update(1)])
    save(memory, 1, calls=[say("one"), say("two")])

    memory.set_reachable("42", is_reachable=False)

    assert memory.owed(NOW) == []
