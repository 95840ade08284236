"""Calls of a later day wait in the outbox, and are made by whoever runs when they fall due."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.memory import Memory
from bot.migrations import upgrade
from bot.telegram.watching import Watching
from bot.turns import Call, Incoming, Owed, SavedTurn
from catalog.database import connect

NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
TOMORROW = NOW + timedelta(days=1)


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    engine = connect(f"sqlite:///{tmp_path / 'advisor.db'}")
    upgrade(engine)
    return Memory(engine)


def remind(memory: Memory, *, update_id: int = 1) -> SavedTurn:
    memory.take_in([Incoming(update_id, "7", {})])
    payload = {"chat_id": "7", "text": "Apply by Friday."}
    turn = SavedTurn(
        person="7",
        update_id=update_id,
        state={},
        version=1,
        expected=0,
        calls=(
            Call("7", "sendMessage", {"chat_id": "7", "text": "I will remind you."}),
            Call("7", "sendMessage", payload, not_before=TOMORROW),
        ),
    )
    memory.save_turn(turn)
    return turn


def test_a_call_of_tomorrow_is_not_owed_today(memory: Memory) -> None:
    turn = remind(memory)

    assert [each.key for each in turn.owed] == ["1.0"]
    assert [each.key for each in memory.owed()] == ["1.0"]
    assert memory.take_due(NOW) == []


def test_it_is_owed_when_its_time_has_come_and_only_once(memory: Memory) -> None:
    remind(memory)

    due = memory.take_due(TOMORROW)

    assert [each.payload["text"] for each in due] == ["Apply by Friday."]
    assert memory.take_due(TOMORROW) == []


def test_a_process_that_dies_before_sending_leaves_it_owed(memory: Memory) -> None:
    remind(memory)
    memory.take_due(TOMORROW)

    assert [each.key for each in memory.owed()] == ["1.0", "1.1"]


def test_who_blocked_the_bot_is_not_reminded(memory: Memory) -> None:
    remind(memory)

    memory.set_reachable("7", is_reachable=False)

    assert memory.take_due(TOMORROW) == []


async def test_watching_hands_over_what_is_due(memory: Memory) -> None:
    remind(memory)
    owed: list[Owed] = []
    watching = Watching(memory, owed.append, now=lambda: TOMORROW)

    assert await watching.look() == 1
    assert [each.key for each in owed] == ["1.1"]
