"""The Telegram front end against an offline Bot API that refuses what Telegram would refuse."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from telegram import Bot

from bot.memory import InboxRow, Memory, OutboxRow
from bot.telegram.answering import Answering
from bot.telegram.running import Running, introduce
from bot.telegram.sending import Sending
from bot.telegram.updates import split_text
from tests.fakes import TODAY
from tests.telegram_simulator import (
    OfflineRequest,
    Person,
    Server,
    flood,
    lost_after,
    lost_before,
    server_error,
)

pytestmark = pytest.mark.anyio


class Desk:
    """The bot's side: everything that a process holds, so that a test can kill and start it."""

    def __init__(self, server: Server, engine, recommender) -> None:
        self.clock = datetime.now(UTC)
        self.memory = Memory(engine)
        request = OfflineRequest(server)
        self.bot = Bot(server.token, request=request, get_updates_request=OfflineRequest(server))
        self.answering = Answering(
            self.memory,
            self.bot,
            lambda _: recommender,
            contact="call 555-0100",
            today=lambda: TODAY,
        )
        self.sending = Sending(self.memory, self.bot, now=lambda: self.clock)
        self.running = Running(self.bot, self.memory, self.answering, self.sending)

    async def take_in(self) -> None:
        await self.running.poll_once(seconds=0)

    async def work(self) -> None:
        """Do everything that is to be done now."""
        await self.take_in()
        while self.answering.answer_all():
            pass
        await self.sending.send_all()


@pytest.fixture
def server():
    return Server()


@pytest.fixture
def ana(server):
    return Person(server, 42, "Ana")


@pytest.fixture
def start(server, engine, recommender):
    """Start a process of the bot; a second one finds what the first left."""
    return lambda: Desk(server, engine, recommender)


@pytest.fixture
def desk(start):
    return start()


async def test_a_learner_is_welcomed_and_gets_a_list_with_buttons(desk, ana, server):
    ana.writes("/start")
    ana.writes("bake sourdough bread under $600")
    await desk.work()

    welcome, answer = ana.reads()
    assert "Test College" in welcome
    assert "1. Bread Baking" in answer
    assert server.messages[-1].buttons[0][0]["text"] == "Why 1?"


async def test_a_pressed_button_is_answered_and_stops_spinning(desk, ana, server):
    ana.writes("bake sourdough bread")
    await desk.work()
    ana.reads()

    ana.presses("Why 1?")
    await desk.work()

    assert "Why Bread Baking" in ana.reads()[0]
    assert server.spinning == frozenset()


async def test_an_old_button_gets_a_note_and_changes_nothing(desk, ana, server):
    ana.writes("bake sourdough bread")
    await desk.work()
    ana.presses("Cheaper")
    ana.presses("Cheaper")
    await desk.work()

    answers = [c.parameters for c in server.calls if c.method == "answerCallbackQuery"]
    assert len(answers) == 2
    assert "earlier list" in answers[1]["text"]


@pytest.mark.parametrize(
    "data", ["", "x", "v1:1", "v1:abc:why:1", "v1:1:why:" + "9" * 40, "v1:999:relax:"]
)
async def test_rubbish_behind_a_button_is_answered_politely(desk, ana, server, data):
    ana.writes("bake sourdough bread")
    await desk.work()

    ana.presses_old(data)
    await desk.work()

    assert server.spinning == frozenset()


async def test_pictures_voices_edits_and_blocks_are_handled(desk, ana, server):
    ana.writes("bake bread")
    ana.sends_voice()
    ana.edits("weld steel plate")
    await desk.work()

    replies = ana.reads()
    assert "only read text" in replies[1]
    assert "weld steel plate" in replies[2]
    ana.blocks()
    ana.writes("hello?")
    await desk.work()
    assert ana.reads() == []
    assert desk.memory.open_updates() == []


async def test_two_people_do_not_hear_each_other(desk, server, ana):
    bo = Person(server, 43, "Bo")
    ana.writes("bake sourdough bread")
    bo.writes("weld steel plate")
    ana.writes("why the first one?")
    await desk.work()

    assert "Why Bread Baking" in ana.reads()[1]
    assert "Welding" in bo.reads()[0]
    assert bo.reads() == []


async def test_after_a_crash_before_the_answer_nothing_is_lost(start, ana):
    first = start()
    ana.writes("bake sourdough bread")
    await first.take_in()

    second = start()
    await second.work()

    assert "Bread Baking" in ana.reads()[0]


async def test_after_a_crash_before_the_sending_the_answer_is_sent_once(start, ana):
    first = start()
    ana.writes("bake sourdough bread")
    await first.take_in()
    first.answering.answer_all()

    second = start()
    await second.work()
    await second.work()

    assert len(ana.reads()) == 1


async def test_after_a_crash_before_confirmation_telegram_repeats_and_the_bot_does_not(start, ana):
    ana.writes("bake sourdough bread")
    await start().work()

    # A new process does not know the offset: Telegram delivers the same update again.
    await start().work()

    assert len(ana.reads()) == 1


async def test_a_conversation_goes_on_in_a_new_process(start, ana):
    ana.writes("bake sourdough bread")
    await start().work()
    ana.reads()

    ana.writes("why the first one?")
    await start().work()

    assert "Why Bread Baking" in ana.reads()[0]


async def test_a_flood_is_waited_out_as_told(desk, ana, server):
    server.fail_next(flood(30), method="sendMessage")
    ana.writes("bake sourdough bread")
    await desk.work()
    assert ana.reads() == []

    desk.clock += timedelta(seconds=29)
    await desk.sending.send_all()
    assert ana.reads() == []

    desk.clock += timedelta(seconds=2)
    await desk.sending.send_all()
    assert "Bread Baking" in ana.reads()[0]


@pytest.mark.parametrize("fault", [server_error(), lost_before()])
async def test_a_call_that_failed_is_made_again(desk, ana, server, fault):
    server.fail_next(fault, method="sendMessage")
    ana.writes("bake sourdough bread")
    await desk.work()

    desk.clock += timedelta(minutes=1)
    await desk.sending.send_all()

    assert len(ana.reads()) == 1


async def test_when_the_answer_to_a_call_is_lost_the_message_comes_twice_rather_than_never(
    desk, ana, server
):
    server.fail_next(lost_after(), method="sendMessage")
    ana.writes("bake sourdough bread")
    await desk.work()

    desk.clock += timedelta(minutes=1)
    await desk.sending.send_all()

    assert len(ana.reads()) == 2


async def test_a_call_that_is_never_accepted_is_given_up_and_the_next_one_is_made(
    desk, ana, server
):
    server.fail_next(server_error(), method="sendMessage", times=8)
    ana.writes("bake sourdough bread")
    await desk.work()
    for _ in range(10):
        desk.clock += timedelta(minutes=10)
        await desk.sending.send_all()
    assert ana.reads() == []

    ana.writes("weld steel plate")
    await desk.work()

    assert "Welding" in ana.reads()[0]


async def test_a_person_who_blocked_the_bot_is_noted_and_not_tried_again(desk, ana, server):
    ana.writes("bake sourdough bread")
    server.blocked.add(42)
    await desk.work()

    n_calls = len(server.calls)
    desk.clock += timedelta(hours=1)
    await desk.sending.send_all()

    assert len(server.calls) == n_calls


async def test_an_update_that_the_program_stumbles_over_does_not_stop_the_others(
    desk, ana, server, engine, monkeypatch
):
    from bot.telegram import answering

    def stumble(state, event, context):
        if getattr(event, "text", "") == "poison":
            raise ZeroDivisionError("a private word")
        return advance(state, event, context)

    advance = answering.advance
    monkeypatch.setattr(answering, "advance", stumble)
    ana.writes("poison")
    ana.writes("bake sourdough bread")
    await desk.work()

    replies = ana.reads()
    assert any("Bread Baking" in reply for reply in replies)
    assert any("Reference" in reply for reply in replies)
    with engine.connect() as connection:
        errors = list(connection.execute(select(InboxRow.error)).scalars())
    assert not any("private" in (error or "") for error in errors)


async def test_forgetting_leaves_no_word_in_the_database(desk, ana, engine):
    ana.writes("I am pregnant and want to bake sourdough bread")
    await desk.work()
    ana.writes("/forget")
    await desk.work()
    ana.presses("Yes, erase it")
    await desk.work()

    assert "Erased" in ana.reads()[-1]
    assert desk.memory.state_of("42") == (None, 0)
    with engine.connect() as connection:
        assert list(connection.execute(select(OutboxRow.payload)).scalars()) == []
        assert set(connection.execute(select(InboxRow.payload)).scalars()) == {None}
    engine.dispose()
    assert b"pregnant" not in b"".join(path.read_bytes() for path in _database_files(engine))


def _database_files(engine):
    from pathlib import Path

    path = Path(engine.url.database)
    return list(path.parent.glob(path.name + "*"))


async def test_the_commands_are_told_to_telegram(desk, server):
    await introduce(desk.bot)

    assert {"start", "help", "person", "privacy", "forget"} == {
        each["command"] for each in server.commands[""]
    }


async def test_messages_in_a_group_are_not_answered(desk, server, ana):
    server.add_update(
        message={
            "message_id": 1,
            "date": 1,
            "chat": {"id": -100, "type": "supergroup", "title": "Staff"},
            "from": {"id": 42, "is_bot": False, "first_name": "Ana"},
            "text": "bake bread",
        }
    )

    await desk.work()

    assert server.calls == []
    assert desk.memory.open_updates() == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "😀" * 50,
        "x" * 4096,
        "\u202e\u0000odd",
        "مرحبا أريد أن أعمل",
        "<b>&",
        "'; DROP TABLE learner",
    ],
)
async def test_odd_messages_are_answered_politely(desk, ana, text):
    ana.writes(text or " ")
    await desk.work()

    (reply,) = ana.reads()
    assert reply.strip()
    assert "Traceback" not in reply


async def test_the_running_bot_answers_until_it_is_stopped(desk, ana):
    stop = asyncio.Event()
    task = asyncio.create_task(desk.running.until_stopped(stop))
    ana.writes("bake sourdough bread")
    for _ in range(200):
        await asyncio.sleep(0.02)
        if any("Bread Baking" in each for each in ana.reads()):
            break
    else:
        pytest.fail("no answer came")

    stop.set()
    await asyncio.wait_for(task, timeout=5)


def test_a_long_message_is_split_between_paragraphs():
    text = "\n\n".join(f"Paragraph {n} " + "x" * 900 for n in range(12))

    parts = split_text(text)

    assert all(len(part) <= 4096 for part in parts)
    assert "\n\n".join(parts) == text


def test_a_long_word_of_wide_characters_is_split_by_units():
    parts = split_text("😀" * 5000)

    assert all(len(part.encode("utf-16-le")) // 2 <= 4096 for part in parts)
    assert "".join(parts) == "😀" * 5000
