"""The sender: in order in each chat, as slowly as told, again after a failure, never in vain."""

import asyncio

import pytest

from bot.memory import Memory
from bot.telegram.sending import Sending, _coalesce
from bot.telegram.writing import Writing
from bot.turns import Call, Incoming, Owed, SavedTurn
from tests.bot.desk import Clock
from tests.telegram_simulator import (
    Group,
    Person,
    flood,
    lost_after,
    lost_before,
    migrated,
    refused,
    server_error,
)

pytestmark = pytest.mark.anyio


async def test_a_flood_is_waited_out_as_told(desk, ana, server):
    server.fail_next(flood(30), method="sendMessage")
    ana.writes("bake sourdough bread")
    await desk.work()

    assert "Bread Baking" in ana.reads()[0]
    assert desk.clock.slept == [30]


@pytest.mark.parametrize("fault", [server_error(), lost_before()])
async def test_a_call_that_failed_is_made_again_after_growing_pauses(desk, ana, server, fault):
    server.fail_next(fault, method="sendMessage", times=3)
    ana.writes("bake sourdough bread")
    await desk.work()

    assert len(ana.reads()) == 1
    assert desk.clock.slept == [1, 2, 4]


async def test_when_the_answer_to_a_call_is_lost_the_message_comes_twice_rather_than_never(
    desk, ana, server
):
    server.fail_next(lost_after(), method="sendMessage")
    ana.writes("bake sourdough bread")
    await desk.work()

    assert len(ana.reads()) == 2


async def test_an_edit_whose_answer_was_lost_is_harmless(desk, ana, server):
    ana.writes("bake sourdough bread")
    await desk.work()
    ana.reads()
    server.fail_next(lost_after(), method="editMessageText")
    ana.presses("Why 1?")
    await desk.work()

    assert len(ana.reads()) == 1
    assert desk.memory.owed() == []
    assert desk.memory.set_aside() == []


async def test_an_answer_to_a_button_whose_message_was_deleted_comes_as_a_new_one(
    desk, ana, server
):
    ana.writes("bake sourdough bread")
    await desk.work()
    ana.reads()
    ana.presses("Why 1?")
    server.messages.remove(ana.button("Why 1?")[0])
    await desk.work()

    (answer,) = ana.reads()
    assert "Why Bread Baking" in answer
    assert ana.button("Back to the list")
    assert desk.memory.owed() == []
    assert desk.memory.set_aside() == []


async def test_a_call_that_is_never_accepted_is_given_up_and_the_next_one_is_made(
    desk, ana, server
):
    server.fail_next(server_error(), method="sendMessage", times=8)
    ana.writes("bake sourdough bread")
    await desk.work()
    assert ana.reads() == []
    assert desk.memory.set_aside() == ["sendMessage 1001.0: too many attempts"]

    ana.writes("weld steel plate")
    await desk.work()

    assert "Welding" in ana.reads()[0]


async def test_a_refused_call_is_not_made_again(desk, ana, server):
    server.fail_next(refused("have no rights to send a message"), method="sendMessage")
    ana.writes("bake sourdough bread")
    await desk.work()

    assert ana.reads() == []
    assert desk.clock.slept == []
    assert desk.memory.set_aside() == ["sendMessage 1001.0: BadRequest"]


async def test_a_person_who_blocked_the_bot_is_noted_and_not_tried_again(desk, ana, server):
    ana.writes("bake sourdough bread")
    server.chats.by_id[42].is_blocked = True
    await desk.work()

    n_calls = len(server.calls)
    await desk.work()

    assert len(server.calls) == n_calls
    assert desk.memory.all_about("42")["can_be_written_to"] is False


async def test_a_person_whose_chat_is_gone_is_noted_like_one_who_blocked_the_bot(desk, ana, server):
    ana.writes("bake sourdough bread")
    server.fail_next(refused("chat not found"), method="sendMessage")
    await desk.work()

    assert desk.memory.all_about("42")["can_be_written_to"] is False
    assert desk.memory.set_aside() == []

    ana.writes("weld steel plate")
    await desk.work()
    assert "Welding" in ana.reads()[-1]
    assert desk.memory.all_about("42")["can_be_written_to"] is True


# -- several calls, by hand


class Sender:
    """A sender with its database; calls are put into its outbox by hand."""

    def __init__(self, server, engine) -> None:
        from telegram import Bot

        from tests.telegram_simulator import OfflineRequest

        self.clock = Clock()
        self.memory = Memory(engine)
        self.writing = Writing(self.memory)
        bot = Bot(
            server.token, request=OfflineRequest(server), get_updates_request=OfflineRequest(server)
        )
        self.sending = Sending(
            self.memory, self.writing, bot, now=lambda: self.clock.now, sleep=self.clock.sleep
        )
        self._n = 0

    def owe(self, *calls: Call) -> None:
        self._n += 1
        person = f"p{self._n}"
        self.memory.take_in([Incoming(self._n, person, {})])
        turn = SavedTurn(person, self._n, {}, 1, 0, calls)
        self.memory.save_turn(turn)
        for each in turn.owed:
            self.sending.owe(each)

    async def settle(self) -> None:
        await self.sending.drained()
        await self.writing.drained()


@pytest.fixture
def sender(server, engine):
    return Sender(server, engine)


def say(text: str, chat: int = 42) -> Call:
    return Call(str(chat), "sendMessage", {"chat_id": str(chat), "text": text})


def edit(text: str, message_id: int = 1) -> Call:
    return Call("42", "editMessageText", {"chat_id": "42", "message_id": message_id, "text": text})


async def test_order_is_kept_in_a_chat_whatever_fails(sender, ana, server):
    server.fail_next(server_error(), method="sendMessage", times=2)
    server.fail_next(flood(3), method="sendMessage")
    sender.owe(*(say(str(number)) for number in range(10)))
    await sender.settle()

    assert ana.reads() == [str(number) for number in range(10)]
    assert sender.memory.owed() == []


async def test_who_comes_back_while_it_is_noted_that_they_left_is_answered(
    sender, ana, server, monkeypatch
):
    loop = asyncio.get_running_loop()
    note = sender.memory.set_reachable

    def back_meanwhile(person: str, *, is_reachable: bool) -> None:
        note(person, is_reachable=is_reachable)
        server.chats.by_id[42].is_blocked = False
        loop.call_soon_threadsafe(sender.owe, say("Welcome back"))

    monkeypatch.setattr(sender.memory, "set_reachable", back_meanwhile)
    server.chats.by_id[42].is_blocked = True
    sender.owe(say("Are you there?"), say("Hello?"))
    await sender.settle()

    assert ana.reads() == ["Welcome back"]
    assert sender.memory.owed() == []


async def test_a_flooded_chat_does_not_hold_up_another(sender, ana, server):
    bo = Person(server, 43)
    go_on = asyncio.Event()
    sender.sending._sleep = lambda _: go_on.wait()
    server.fail_next(flood(60), chat_id=42)
    sender.owe(say("one"))
    sender.owe(say("two", 43))
    for _ in range(50):
        await asyncio.sleep(0.01)
        if heard := bo.reads():
            break

    assert heard == ["two"]
    assert ana.reads() == []
    sender.sending._sleep = sender.clock.sleep
    go_on.set()
    await sender.settle()
    assert ana.reads() == ["one"]


async def test_a_flood_in_two_chats_is_the_whole_bots_and_all_wait(sender, ana, server):
    people = [ana, *(Person(server, number) for number in range(43, 46))]
    for chat in (42, 43):
        server.fail_next(flood(60), chat_id=chat)
    begin = sender.clock.now
    for person in people[:2]:
        sender.owe(say("hello", person.number))
    await sender.settle()
    for person in people[2:]:
        sender.owe(say("hello", person.number))
    await sender.settle()

    assert all(person.reads() == ["hello"] for person in people)
    assert (sender.clock.now - begin).total_seconds() >= 60


async def test_edits_of_one_message_are_coalesced(sender, ana, server):
    sender.owe(say("zero"))
    await sender.settle()
    sender.owe(edit("one"), edit("two"), edit("three"))
    await sender.settle()

    assert ana.reads() == ["three"]
    assert [call.method for call in server.calls] == ["sendMessage", "editMessageText"]
    assert sender.memory.owed() == []


def test_only_edits_that_stand_side_by_side_are_coalesced():
    from collections import deque

    def owed(call: Call, number: int) -> Owed:
        return Owed(str(number), call.chat_id, call.method, call.payload)

    lane = deque(
        owed(call, i) for i, call in enumerate([edit("a"), edit("b", 2), edit("c"), say("d")])
    )
    forgotten: list[str] = []

    _coalesce(lane, forgotten.append)

    assert forgotten == []
    assert len(lane) == 4


async def test_an_edit_that_changes_nothing_is_as_good_as_made(sender, ana, server):
    sender.owe(say("one"))
    sender.owe(edit("one"))
    await sender.settle()

    assert sender.memory.owed() == []
    assert sender.memory.set_aside() == []


async def test_a_group_that_moved_is_written_to_at_its_new_address(sender, server):
    old, new = Group(server, -5), Group(server, -1005)
    server.fail_next(migrated(-1005), method="sendMessage")
    sender.owe(say("one", -5), say("two", -5))
    await sender.settle()

    assert new.reads() == ["one", "two"]
    assert old.reads() == []
    assert sender.memory.owed() == []


async def test_what_was_owed_before_a_crash_is_sent_after_it_in_order(sender, server, ana, engine):
    sender.memory.take_in([Incoming(1, "42", {})])
    calls = tuple(say(str(number)) for number in range(5))
    sender.memory.save_turn(SavedTurn("42", 1, {}, 1, 0, calls))

    later = Sender(server, engine)
    for owed in later.memory.owed():
        later.sending.owe(owed)
    await later.settle()

    assert ana.reads() == ["0", "1", "2", "3", "4"]
