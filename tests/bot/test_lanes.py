"""One lane a person: in order within it, and nobody waits for somebody else."""

import asyncio

import pytest

from bot.telegram.lanes import Lanes
from bot.turns import Incoming
from tests.telegram_simulator import Person

pytestmark = pytest.mark.anyio


def update(number: int, person: str) -> Incoming:
    return Incoming(number, person, {})


async def test_each_persons_updates_are_dealt_with_in_order():
    seen: list[int] = []

    async def handle(incoming):
        await asyncio.sleep(0.001 if incoming.update_id % 2 else 0)
        seen.append(incoming.update_id)

    lanes = Lanes(handle)
    for number in range(60):
        lanes.add(update(number, str(number % 3)))
    await lanes.drained()

    for person in range(3):
        mine = [number for number in seen if number % 3 == person]
        assert mine == sorted(mine)
    assert len(seen) == 60
    assert lanes.n_waiting == 0


async def test_a_slow_person_and_a_noisy_one_delay_nobody_else():
    seen: list[str] = []
    slow_may_go = asyncio.Event()

    async def handle(incoming):
        if incoming.person == "slow":
            await slow_may_go.wait()
        await asyncio.sleep(0)
        seen.append(incoming.person)

    lanes = Lanes(handle)
    lanes.add(update(0, "slow"))
    for number in range(1, 500):
        lanes.add(update(number, "noisy"))
    lanes.add(update(500, "quick"))
    for _ in range(5):
        await asyncio.sleep(0)

    assert "quick" in seen
    assert seen.index("quick") < 10
    assert lanes.n_waiting > 400
    slow_may_go.set()
    await lanes.drained()
    assert seen.count("noisy") == 499


async def test_a_press_and_a_message_of_one_person_keep_their_order(desk, ana, server):
    """They come to the bot in two queues of Telegram's; here they share a lane."""
    ana.writes("bake sourdough bread")
    await desk.work()
    ana.presses("Start over")
    ana.writes("weld steel plate")
    await desk.work()

    assert desk.memory.state_of("42")[0]["goal"]["aims"] == ["weld steel plate"]


async def test_a_step_that_takes_long_holds_up_neither_intake_nor_others(desk, server):
    """Encoding happens off the event loop."""
    import threading

    go_on = threading.Event()
    step = desk.counsel.turn

    def slow(state, event):
        if getattr(event, "text", "") == "slow":
            go_on.wait(10)
        return step(state, event)

    desk.running.answering._take_step = slow
    slow_one, quick_one = Person(server, 42), Person(server, 43)
    slow_one.writes("slow")
    quick_one.writes("bake sourdough bread")
    await desk.polling.once(seconds=0)
    for _ in range(200):
        await asyncio.sleep(0.01)
        if quick_one.reads():
            break
    else:
        pytest.fail("the quick one waits for the slow one")

    assert slow_one.reads() == []
    go_on.set()
    await desk.running.settled()
    assert slow_one.reads()
