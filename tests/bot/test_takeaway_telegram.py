"""What is carried home, on Telegram: files arrive whole, reminders in time."""

import asyncio
import io
import json
import re
import threading
from datetime import UTC, datetime

import pytest
from icalendar import Calendar
from PIL import Image
from pypdf import PdfReader

from bot.handouts.making import make
from bot.handouts.workshop import HandoutError
from bot.telegram.answering import Counsel
from bot.telegram.watching import Watching
from tests.bot.desk import Desk
from tests.fakes import TODAY, dated_catalog, recommender_of
from tests.telegram_simulator import Person


@pytest.fixture(scope="module")
def dated():
    return recommender_of(*dated_catalog())


@pytest.fixture
def desk(server, engine, dated):
    return Desk(server, engine, dated)


@pytest.fixture
def ask(desk, ana):
    """Let Ana write or press one thing after another; return all that she reads."""

    async def ask(*said, press=""):
        for each in said:
            ana.writes(each)
            await desk.work()
        if press:
            ana.presses(press)
            await desk.work()
        return ana.reads()

    return ask


def files(server, person):
    """Return the files that the bot sent somebody, with their names."""
    sent = [
        each.content[kind][-1] if kind == "photo" else each.content[kind]
        for each in server.chats.of(person.number)
        if each.is_from_bot
        for kind in ("document", "photo")
        if kind in each.content
    ]
    return [(each.get("file_name", ""), server.files.content(each["file_id"])) for each in sent]


async def on(desk, day, hour=17):
    """Let it be a time in UTC; send what is due."""
    now = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    desk.counsel = Counsel(
        desk.counsel.recommender, "", lambda: day, "advisor_bot", zone=desk.counsel.zone
    )
    await Watching(desk.memory, desk.sending.owe, now=lambda: now).look()
    await desk.running.settled()


async def test_each_file_arrives_as_it_was_made(ask, ana, server):
    await ask("keep books of small shops and pay wages", "plan 2")

    await ask("/pdf", "/calendar", "/letter", "/picture", "compare 1 and 2 as a picture")

    (pdf, ics, letter, ladder, comparison) = [content for _, content in files(server, ana)]
    assert "Step 1 of 2: Bookkeeping" in PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    assert len(Calendar.from_ical(ics).walk("VEVENT")) == 4
    assert len(PdfReader(io.BytesIO(letter)).pages) == 1
    assert Image.open(io.BytesIO(ladder)).format == "PNG"
    assert Image.open(io.BytesIO(comparison)).width == 1080
    names = [name for name, _ in files(server, ana)]
    assert names[:3] == [
        "my-plan-payroll.pdf",
        "my-dates-payroll.ics",
        "letter-to-my-employer-payroll.pdf",
    ]


async def test_a_file_that_a_button_asks_for_leaves_the_plan_where_it_is(ask, ana, server):
    await ask("pay wages and remit deductions", "plan")

    said = await ask(press="As a PDF")

    assert said == ["Your plan, to print or to keep: Payroll"]
    assert "Step 1 of 2: Bookkeeping" in ana.screen()


async def test_a_file_that_cannot_be_made_is_said_and_the_conversation_goes_on(
    ask, monkeypatch, caplog
):
    def fail(handout):
        raise HandoutError(handout.kind, "MemoryError")

    monkeypatch.setattr("bot.telegram.giving.make_apart", fail)
    said = await ask("pay wages and remit deductions", "as a pdf", "plan")

    assert any("I could not make that file" in each for each in said)
    assert "Step 1 of 2" in said[-1]
    assert "a sheet could not be made (MemoryError)" in caplog.text
    assert "Payroll" not in caplog.text


async def test_others_are_answered_while_a_file_is_made(ask, desk, ana, server, monkeypatch):
    go_on = threading.Event()

    def slowly(handout):
        go_on.wait(20)
        return make(handout)

    monkeypatch.setattr("bot.telegram.giving.make_apart", slowly)
    await ask("pay wages and remit deductions")
    others = [Person(server, number) for number in range(50, 60)]
    ana.writes("/calendar")
    for each in others[:8]:
        each.writes("/start")
    at_work = asyncio.create_task(desk.work())

    said = {}
    while len(said) < 8:
        await asyncio.sleep(0.01)
        said |= {each.number: read for each in others if (read := each.reads())}
    assert ana.reads() == []
    go_on.set()
    await at_work

    assert "4 dates for your calendar" in ana.reads()[0]


async def test_a_process_that_dies_before_a_file_is_sent_leaves_it_to_the_next(
    server, engine, dated, ana
):
    first = Desk(server, engine, dated, is_mute=True)
    ana.writes("pay wages and remit deductions")
    await first.work()
    ana.writes("/calendar")
    await first.work()
    assert files(server, ana) == []

    await Desk(server, engine, dated).work()

    ((name, ics),) = files(server, ana)
    assert name == "my-dates-payroll.ics"
    assert ics.startswith(b"BEGIN:VCALENDAR")


async def test_a_reminder_comes_in_its_time_with_a_way_to_stop_it(desk, ask, ana):
    await ask("keep books of small shops", "remind me")

    await on(desk, TODAY.replace(month=12, day=19), hour=8)
    assert ana.reads() == []
    await on(desk, TODAY.replace(month=12, day=19), hour=9)
    (said,) = ana.reads()
    assert said.startswith("Reminder: in 7 days, on Sat 26 Dec 2026, is the last day to apply")

    said = await ask(press="No more reminders")
    assert said == ["All right: no more reminders will come."]
    await on(desk, TODAY.replace(month=12, day=25))
    assert ana.reads() == []


async def test_a_first_step_is_asked_about_once(desk, ask, ana):
    await ask("keep books of small shops", "remind me")
    await ask(press="This week")

    await on(desk, TODAY.replace(month=12, day=1))

    assert ana.reads() == ["You wanted to take a first step towards Bookkeeping. Did you?"]
    assert await ask(press="Yes, I did") == [
        "Well done! Write to me whenever anything else comes up."
    ]
    await on(desk, TODAY.replace(month=12, day=8))
    assert ana.reads() == []


async def test_who_blocked_the_bot_is_not_reminded_and_who_comes_back_is(desk, ask, ana):
    await ask("keep books of small shops", "remind me")
    ana.blocks()
    await desk.work()
    await on(desk, TODAY.replace(month=12, day=19))
    ana.unblocks()
    await desk.work()
    assert ana.reads() == []

    await ask("/start")
    await on(desk, TODAY.replace(month=12, day=25))

    assert ana.reads()[0].startswith("Reminder: tomorrow")


async def test_reminders_and_links_are_shown_and_forgotten_with_everything_else(
    desk, ask, ana, server
):
    said = await ask("keep books of small shops", "remind me", "share")
    link = re.search(r"start=(s_[\w-]+)", "\n".join(said))[1]
    await ask("/mydata")
    kept = json.loads(files(server, ana)[-1][1])
    assert len(kept["reminders"]) == 2
    assert kept["shared_lists"][0]["credentials"] == ["bookkeeping"]

    await ask("/forget", "yes")

    await on(desk, TODAY.replace(month=12, day=25))
    assert ana.reads() == []
    bo = Person(server, 43, "Bo")
    bo.starts(link)
    await desk.work()
    assert "not shared any more" in bo.reads()[0]


async def test_a_friend_opens_the_list_and_is_not_told_whose_it_is(desk, ask, server):
    said = await ask("keep books and pay wages", "keep 1", "share")
    link = re.search(r"https://t\.me/advisor_bot\?start=(s_([\w-]+))", "\n".join(said))
    # 22 letters of base64 are 132 bits, of which 128 are drawn.
    assert len(link[2]) == 22
    bo = Person(server, 43, "Bo", language="fr")

    bo.starts(link[1])
    await desk.work()

    (opened,) = bo.reads()
    assert opened.startswith("Quelqu'un partage ce certificat avec vous :")
    assert "Ana" not in opened
    bo.presses("Plus sur 1")
    await desk.work()
    assert "Test College" in bo.reads()[0]


async def test_two_links_have_nothing_in_common(ask):
    first = await ask("keep books and pay wages", "share")
    second = await ask("share")

    def number(said):
        return re.search(r"start=s_([\w-]+)", said[-1])[1]

    assert number(first) != number(second)


async def test_a_guessed_link_shows_nothing(desk, ana):
    ana.starts("s_" + "A" * 22)
    await desk.work()

    assert "not shared any more" in ana.reads()[0]
