"""What the bot remembers: every update once, every turn whole, every call until it is made."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from bot.memory import (
    MAX_ATTEMPTS,
    Conversation,
    HandledBeforeError,
    InboxRow,
    Learner,
    Memory,
    OutboxRow,
)
from bot.turns import Call, Incoming, SavedTurn, StaleStateError

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def memory(engine):
    return Memory(engine)


def update(number: int, person: str = "42") -> Incoming:
    return Incoming(number, person, {"update_id": number, "message": {"text": "bake bread"}})


def say(text: str, chat: str = "42") -> Call:
    return Call(chat, "sendMessage", {"chat_id": chat, "text": text})


def turn(number=1, *, version=1, expected=0, calls=(), person="42", erase=False) -> SavedTurn:
    return SavedTurn(
        person, number, {"version": version}, version, expected, tuple(calls), erase=erase
    )


def texts(memory) -> list[str]:
    return [each.payload["text"] for each in memory.owed()]


def count(engine, table) -> int:
    with engine.connect() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


def test_an_update_that_comes_twice_is_kept_once(memory):
    assert memory.take_in([update(1), update(2)]) == 2

    assert memory.take_in([update(2), update(3), update(3)]) == 1

    assert [each.update_id for each in memory.open_updates()] == [1, 2, 3]


def test_a_handled_update_comes_no_more_and_its_words_are_gone(memory, engine):
    memory.take_in([update(1)])

    memory.save_turn(turn())

    assert memory.open_updates() == []
    with engine.connect() as connection:
        assert connection.execute(select(InboxRow.payload)).scalar_one() is None
    assert memory.take_in([update(1)]) == 0


def test_a_turn_is_saved_with_its_calls_or_not_at_all(memory):
    memory.take_in([update(1), update(2)])
    memory.save_turn(turn(1, calls=[say("first")]))

    with pytest.raises(StaleStateError):
        memory.save_turn(turn(2, calls=[say("second")]))

    assert [each.update_id for each in memory.open_updates()] == [2]
    assert texts(memory) == ["first"]
    assert memory.state_of("42") == ({"version": 1}, 1)


def test_in_one_group_a_stale_turn_is_refused_and_the_others_are_saved(memory):
    memory.take_in([update(1), update(2), update(3, "43")])

    _, saved = memory.write(
        turns=[
            turn(1, calls=[say("one")]),
            turn(2, calls=[say("stale")]),
            turn(3, calls=[say("other", "43")], person="43"),
        ]
    )

    assert saved == [True, False, True]
    assert texts(memory) == ["one", "other"]


def test_turns_of_one_person_follow_each_other_in_one_group(memory):
    memory.take_in([update(1), update(2)])

    _, saved = memory.write(turns=[turn(1), turn(2, version=2, expected=1)])

    assert saved == [True, True]
    assert memory.state_of("42") == ({"version": 2}, 2)


def test_updates_turns_and_sent_calls_go_into_one_transaction(memory):
    memory.take_in([update(1)])
    memory.save_turn(turn(1, calls=[say("one")]))
    (owed,) = memory.owed()

    new, saved = memory.write([update(2)], [turn(2, version=2, expected=1)], [owed.key])

    assert (new, saved, memory.owed()) == ({2}, [True], [])


def test_two_writers_at_once_lose_nothing(engine):
    """Each thread reads and writes; SQLite would refuse a lock taken in the middle."""
    faults: list[Exception] = []

    def write(person: int) -> None:
        memory = Memory(engine)
        try:
            for version in range(1, 21):
                number = person * 100 + version
                memory.take_in([update(number, str(person))])
                memory.save_turn(
                    turn(number, version=version, expected=version - 1, person=str(person))
                )
        except Exception as fault:  # noqa: BLE001 - the test names it
            faults.append(fault)

    threads = [threading.Thread(target=write, args=(person,)) for person in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    assert faults == []
    assert [Memory(engine).state_of(str(person))[1] for person in range(4)] == [20] * 4


def test_calls_are_owed_in_order_until_they_were_made(memory, engine):
    memory.take_in([update(1), update(2, "43")])
    memory.save_turn(turn(1, calls=[say("one"), say("two")]))
    memory.save_turn(turn(2, calls=[say("other", "43")], person="43"))
    assert texts(memory) == ["one", "two", "other"]

    memory.write(sent=[memory.owed()[0].key])

    assert texts(memory) == ["two", "other"]
    assert count(engine, OutboxRow) == 2


def test_a_postponed_call_knows_when_it_is_due(memory):
    memory.take_in([update(1)])
    memory.save_turn(turn(1, calls=[say("one")]))
    until = NOW + timedelta(seconds=30)

    memory.postpone(memory.owed()[0].key, until)

    (owed,) = memory.owed()
    assert (owed.attempts, owed.not_before) == (1, until)


def test_an_update_that_always_fails_is_set_aside_with_an_apology_and_staff_see_it(memory):
    memory.take_in([update(1), update(2)])

    outcomes = [memory.fail(1, "KeyError", [say("sorry")]) for _ in range(MAX_ATTEMPTS)]

    assert outcomes[:-1] == [None] * (MAX_ATTEMPTS - 1)
    assert [each.payload["text"] for each in outcomes[-1]] == ["sorry"]
    assert [each.update_id for each in memory.open_updates()] == [2]
    assert texts(memory) == ["sorry"]
    assert memory.set_aside() == ["update 1: KeyError"]


def test_a_call_that_was_given_up_is_seen_by_staff_without_its_words(memory):
    memory.take_in([update(1)])
    memory.save_turn(turn(1, calls=[say("private words")]))

    memory.give_up("1.0", "BadRequest")

    assert memory.set_aside() == ["sendMessage 1.0: BadRequest"]
    assert memory.owed() == []


def test_forgetting_leaves_what_is_owed_to_a_chat_of_others(memory):
    memory.take_in([update(1), update(2, "43")])
    memory.save_turn(turn(1, calls=[say("to all", "-77")]))

    memory.save_turn(turn(2, calls=[say("erased", "-77")], person="43", erase=True))

    assert texts(memory) == ["to all", "erased"]


def test_forgetting_leaves_nothing_of_a_person_but_bare_numbers(memory, engine):
    memory.take_in([update(1), update(2), update(3, "43")])
    memory.save_turn(turn(1, calls=[say("one")]))
    memory.save_turn(turn(3, calls=[say("other", "43")], person="43"))

    memory.save_turn(turn(2, version=2, expected=1, calls=[say("erased")], erase=True))

    assert memory.state_of("42") == (None, 0)
    assert memory.all_about("42") == {}
    assert memory.state_of("43") == ({"version": 1}, 1)
    assert texts(memory) == ["other", "erased"]
    assert (count(engine, Learner), count(engine, Conversation)) == (1, 1)
    with engine.connect() as connection:
        people = set(connection.execute(select(InboxRow.person)).scalars())
    assert people == {"", "43"}


def test_somebody_who_blocked_the_bot_is_not_written_to_until_they_write(memory):
    memory.take_in([update(1), update(2)])
    memory.save_turn(turn(1, calls=[say("one"), say("two")]))

    memory.set_reachable("42", is_reachable=False)
    assert memory.owed() == []
    assert memory.set_aside() == []

    memory.save_turn(turn(2, version=2, expected=1, calls=[say("three")]))
    assert texts(memory) == ["three"]
    assert memory.all_about("42")["can_be_written_to"] is True


def test_a_group_that_moved_gets_its_messages_at_the_new_address(memory):
    memory.take_in([update(1)])
    memory.save_turn(turn(1, calls=[say("one", "-5"), say("two", "-5"), say("other", "42")]))

    memory.readdress("-5", "-1005")

    assert [each.chat_id for each in memory.owed()] == ["-1005", "-1005", "42"]
    assert memory.owed()[0].payload["chat_id"] == "-1005"


def test_an_update_is_a_step_once_whoever_takes_it_up(memory):
    memory.take_in([update(1), update(2)])
    memory.save_turn(turn(1, calls=[say("one")]))

    # Another process had the same update in hand, and knows where the conversation is now.
    with pytest.raises(HandledBeforeError):
        memory.save_turn(turn(1, version=2, expected=1, calls=[say("one again")]))
    with pytest.raises(HandledBeforeError):
        memory.fail(1, "ValueError", [say("sorry")])

    assert memory.state_of("42") == ({"version": 1}, 1)
    assert texts(memory) == ["one"]
