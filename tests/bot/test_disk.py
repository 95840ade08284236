"""A disk that fails for a while, or refuses one thing: what was in hand is done all the same."""

import asyncio

import pytest

from bot.memory import Memory
from bot.telegram.writing import Writing
from bot.turns import Incoming, SavedTurn
from tests.telegram_simulator import server_error

pytestmark = pytest.mark.anyio

WRITES = ("write", "fail", "dismiss", "postpone", "give_up", "set_reachable")


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch):
    monkeypatch.setattr("bot.telegram.writing.PAUSE_SECONDS", 0.001)


def fill_disk(memory: Memory, *, times: int) -> None:
    """Let the next writes of a memory fail."""
    left = iter(range(times))

    def failing(write):
        def attempt(*values, **named):
            if next(left, None) is not None:
                raise OSError("no space left")
            return write(*values, **named)

        return attempt

    for name in WRITES:
        setattr(memory, name, failing(getattr(memory, name)))


async def test_who_writes_while_the_disk_fails_is_answered_when_it_works_again(desk, server, ana):
    ana.writes("bake sourdough bread")
    await desk.hear_and_die()
    fill_disk(desk.memory, times=30)
    await desk.running.resume()
    await desk.running.settled()

    (answer,) = ana.reads()
    assert "Bread Baking" in answer
    assert desk.memory.set_aside() == []
    ana.writes("cheaper")
    await desk.work()
    assert ana.reads()


async def test_a_call_that_cannot_be_noted_holds_up_the_chat_only_until_it_can(desk, server, ana):
    ana.writes("bake sourdough bread")
    await desk.hear_and_die()
    server.fail_next(server_error(), method="sendMessage")
    postpone, n_attempts = desk.memory.postpone, []

    def no_space(*values):
        n_attempts.append(1)
        if len(n_attempts) == 1:
            raise OSError("no space left")
        postpone(*values)

    desk.memory.postpone = no_space
    await desk.work()
    ana.writes("cheaper")
    await desk.work()

    assert len(ana.reads()) == 2


async def test_who_blocked_the_bot_is_noted_when_the_disk_works_again(desk, server, ana):
    ana.writes("bake sourdough bread")
    server.chats.by_id[ana.number].is_blocked = True
    set_reachable, n_attempts = desk.memory.set_reachable, []

    def no_space(*values, **named):
        n_attempts.append(1)
        if len(n_attempts) < 3:
            raise OSError("no space left")
        return set_reachable(*values, **named)

    desk.memory.set_reachable = no_space
    await desk.work()

    assert len(n_attempts) == 3
    assert desk.memory.owed() == []
    assert not desk.memory.all_about(str(ana.number))["can_be_written_to"]


async def test_polling_goes_on_when_the_disk_has_failed(desk, ana, server):
    stop = asyncio.Event()
    ana.writes("bake sourdough bread")
    fill_disk(desk.memory, times=2)
    task = asyncio.create_task(desk.polling.until_stopped(stop))
    heard: list[str] = []
    for _ in range(200):
        await asyncio.sleep(0.02)
        heard += ana.reads()
        if heard:
            break
    stop.set()
    await task

    assert "Bread Baking" in heard[0]


class Refusing(Memory):
    """Refuses to save anything of one person."""

    def write(self, updates=(), turns=(), sent=()):
        if any(turn.person == "poison" for turn in turns):
            raise ValueError("it cannot be written")
        return super().write(updates, turns, sent)


async def test_a_turn_that_cannot_be_saved_does_not_keep_others_from_being_saved(engine):
    memory = Refusing(engine)
    writing = Writing(memory)
    people = ["1", "poison", "3"]
    await writing.take_in([Incoming(n, person, {}) for n, person in enumerate(people)])
    writing.sent("0.0")

    results = await asyncio.gather(
        *(writing.save(SavedTurn(person, n, {}, 1, 0)) for n, person in enumerate(people)),
        writing.take_in([Incoming(9, "9", {})]),
        return_exceptions=True,
    )

    assert results[0] is results[2] is None
    assert isinstance(results[1], ValueError)
    assert [each.update_id for each in results[3]] == [9]
    assert [each.update_id for each in memory.open_updates()] == [1, 9]
