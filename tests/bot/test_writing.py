"""Many small writes become few commits, and everybody is told when theirs is on disk."""

import asyncio

import pytest

from bot.memory import Memory
from bot.telegram.writing import Writing
from bot.turns import Incoming, SavedTurn, StaleStateError

pytestmark = pytest.mark.anyio


class CountingMemory(Memory):
    """Counts its transactions; the first ones may fail."""

    n_commits = 0
    n_failures = 0

    def write(self, *parts, **named):
        self.n_commits += 1
        if self.n_failures:
            self.n_failures -= 1
            raise OSError("disk full")
        return super().write(*parts, **named)


@pytest.fixture
def memory(engine):
    return CountingMemory(engine)


def update(number: int) -> Incoming:
    return Incoming(number, str(number), {"update_id": number})


def turn(number: int, **more) -> SavedTurn:
    return SavedTurn(str(number), number, {}, more.get("version", 1), more.get("expected", 0))


async def test_what_comes_during_a_commit_goes_into_the_next(memory):
    writing = Writing(memory)

    await asyncio.gather(*(writing.take_in([update(number)]) for number in range(50)))

    assert len(memory.open_updates()) == 50
    assert memory.n_commits <= 3


async def test_each_is_told_which_of_its_updates_are_new(memory):
    writing = Writing(memory)

    first, second = await asyncio.gather(
        writing.take_in([update(1), update(2)]), writing.take_in([update(2), update(3)])
    )

    assert sorted(each.update_id for each in first + second) == [1, 2, 3]
    assert await writing.take_in([update(1)]) == []


async def test_an_update_that_stands_twice_in_one_batch_is_new_once(memory):
    assert [each.update_id for each in await Writing(memory).take_in([update(1)] * 2)] == [1]


async def test_a_stale_turn_is_told_so_and_the_others_are_saved(memory):
    writing = Writing(memory)
    await writing.take_in([update(1), update(2), update(3)])
    await writing.save(turn(1))

    stale = SavedTurn("1", 3, {}, version=1, expected=0)
    results = await asyncio.gather(
        writing.save(stale), writing.save(turn(2)), return_exceptions=True
    )

    assert isinstance(results[0], StaleStateError)
    assert results[1] is None


async def test_a_disk_that_fails_is_told_and_what_was_sent_is_noted_later(memory, monkeypatch):
    monkeypatch.setattr("bot.telegram.writing.PAUSE_SECONDS", 0.01)
    writing = Writing(memory)
    # The group, and the question whether the disk takes anything at all.
    memory.n_failures = 2
    writing.sent("1.0")

    with pytest.raises(OSError, match="disk full"):
        await writing.take_in([update(1)])
    await writing.drained()

    assert [each.update_id for each in await writing.take_in([update(1)])] == [1]
    assert memory.n_failures == 0
