"""The Telegram front end against an offline Bot API that refuses what Telegram would refuse."""

import asyncio
import json
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.memory import InboxRow, OutboxRow
from bot.messages import languages
from bot.telegram.introducing import introduce
from tests.telegram_simulator import CONTENTS, Group, Person, server_error

pytestmark = pytest.mark.anyio


async def test_a_learner_is_welcomed_and_gets_a_list_with_buttons(desk, ana, server):
    ana.starts()
    ana.writes("bake sourdough bread under $600")
    await desk.work()

    welcome, answer = ana.reads()
    assert "Test College" in welcome
    assert "1. Bread Baking" in answer
    assert "Why 1?" in [each["text"] for row in server.messages[-1].buttons for each in row]


# -- whatever a person may send


@pytest.mark.parametrize("kind", [*CONTENTS, "giveaway"])
async def test_whatever_is_sent_gets_an_answer_that_leads_on(desk, ana, kind):
    ana.sends(kind)
    await desk.work()

    (reply,) = ana.reads()
    assert reply.endswith("?")
    assert desk.memory.open_updates() == []


async def test_each_common_kind_gets_a_sentence_of_its_own(desk, ana):
    kinds = ["voice", "photo", "sticker", "location", "contact", "document"]
    for kind in kinds:
        ana.sends(kind)
    await desk.work()

    assert len(set(ana.reads())) == len(kinds)


async def test_an_album_is_answered_once_and_the_next_one_again(desk, ana):
    for album in ("1", "2"):
        for _ in range(5):
            ana.sends("photo", album=album)
        await desk.work()
        (reply,) = ana.reads()
        assert reply.startswith("I cannot see pictures")

    ana.sends("photo", album="3")
    ana.sends("photo", caption="bake sourdough bread", album="3")
    await desk.work()
    assert "Bread Baking" in ana.reads()[-1]


async def test_of_an_album_with_a_caption_only_the_caption_is_answered(desk, ana):
    ana.sends("photo", caption="bake sourdough bread", album="1")
    ana.sends("photo", album="1")
    ana.sends("video", album="1")
    await desk.work()

    (reply,) = ana.reads()
    assert "Bread Baking" in reply


async def test_another_bot_is_not_answered_but_who_writes_in_the_name_of_a_group_is(
    desk, ana, server
):
    ana.facts["is_bot"] = True
    ana.writes("bake bread")
    group = Group(server)
    group.hears(ana, "/start@advisor_bot")
    await desk.work()

    assert ana.reads() == []
    assert group.reads() == []

    group.hears(ana, "/start@advisor_bot", sender_chat=group.chat.facts)
    await desk.work()
    assert len(group.reads()) == 1


@pytest.mark.parametrize("broken", ["\0", "\ud83d", "\udc4d\ud83d"])
async def test_what_no_database_keeps_is_left_out_of_what_is_written(desk, ana, broken):
    ana.writes(f"bake{broken} sourdough bread")
    await desk.work()

    assert "Bread Baking" in ana.reads()[-1]
    assert desk.memory.set_aside() == []


async def test_a_pictures_caption_is_read(desk, ana):
    ana.sends("photo", caption="bake sourdough bread")
    await desk.work()

    assert "Bread Baking" in ana.reads()[0]


async def test_an_edited_message_corrects_the_goal_and_a_spurious_edit_says_nothing(desk, ana):
    ana.writes("bake bread")
    await desk.work()
    ana.reads()

    ana.edits("weld steel plate")
    ana.edits("weld steel plate")
    await desk.work()

    (reply,) = ana.reads()
    assert "weld steel plate" in reply


async def test_a_forwarded_message_is_read_and_it_is_said_so(desk, ana):
    ana.forwards("We teach you to bake sourdough bread")
    await desk.work()

    (reply,) = ana.reads()
    assert reply.startswith("You forwarded that")
    assert "Bread Baking" in reply


async def test_a_link_to_a_credential_opens_it_and_an_unknown_one_opens_the_chat(desk, ana):
    ana.starts("bread-baking")
    ana.starts("nobody-knows")
    await desk.work()

    about, welcome = ana.reads()
    assert "Bake sourdough bread" in about
    assert "Test College" in welcome


async def test_somebody_who_comes_back_is_told_where_we_were(desk, ana):
    ana.writes("bake sourdough bread")
    ana.starts()
    await desk.work()

    assert "bake sourdough bread" in ana.reads()[-1]
    ana.presses("Back to the list")
    await desk.work()
    assert "1. Bread Baking" in ana.reads()[-1]


async def test_who_blocks_and_comes_back_is_answered_again(desk, ana, server):
    ana.writes("bake bread")
    await desk.work()
    ana.blocks()
    await desk.work()
    assert desk.memory.all_about("42")["can_be_written_to"] is False

    ana.unblocks()
    ana.writes("weld steel plate")
    await desk.work()

    assert "Welding" in ana.reads()[-1]
    assert desk.memory.all_about("42")["can_be_written_to"] is True


@pytest.mark.parametrize(
    "text",
    [
        " ",
        "😀" * 50,
        "x" * 4096,
        "\u202e\u0000odd",
        "مرحبا أريد أن أعمل",
        "<b>&",
        "'; DROP TABLE learner",
        "/",
        "/nonsense",
        "/language xx",
    ],
)
async def test_odd_messages_are_answered_politely(desk, ana, text):
    ana.writes(text)
    await desk.work()

    (reply,) = ana.reads()
    assert reply.strip()
    assert "Traceback" not in reply


# -- groups


async def test_in_a_group_it_says_where_to_find_it_and_nothing_else(desk, server, ana):
    group = Group(server)
    group.hears(ana, "bake bread")
    group.hears(ana, "/help@other_bot")
    group.hears(ana, "/start@advisor_bot")
    group.hears(ana, "@advisor_bot bake bread")
    await desk.work()

    replies = group.reads()
    assert len(replies) == 2
    assert all("private" in each and "bread" not in each.lower() for each in replies)
    assert server.messages[-1].buttons[0][0]["url"] == "https://t.me/advisor_bot"
    assert desk.memory.open_updates() == []


# -- commands and languages


async def test_every_command_of_the_menu_works_in_every_language(desk, server):
    await introduce(desk.bot)
    for number, language in enumerate(languages(), start=50):
        person = Person(server, number, language=language)
        commands = person.commands()
        assert len(commands) > 10
        for name in commands:
            person.writes("bake sourdough bread")
            person.writes(f"/{name}")
        await desk.work()
        # A letter is a message to copy and a page to print.
        assert len(person.reads()) == 2 * len(commands) + 1, language


async def test_each_speaker_sees_the_commands_in_their_language(desk, server):
    await introduce(desk.bot)

    seen = [
        Person(server, number, language=code).commands()["help"]
        for number, code in enumerate(["en", "fr", "es", "de", ""], start=60)
    ]
    assert seen[0] == seen[3] == seen[4]
    assert len(set(seen[:3])) == 3


async def test_in_a_group_the_menu_is_short(desk, server):
    await introduce(desk.bot)
    group = Group(server)

    names = [each["command"] for each in server.command_lists.seen_by("fr", group.chat.facts)]

    assert names == ["start", "help"]


@pytest.mark.parametrize(("code", "says"), [("fr", "Bonjour"), ("es-MX", "Hola"), ("de", "Hello")])
async def test_it_speaks_the_language_of_the_persons_telegram(desk, server, code, says):
    person = Person(server, 44, language=code)
    person.starts()
    await desk.work()

    assert says in person.reads()[0]


async def test_a_chosen_language_stays(desk, ana):
    ana.writes("/language")
    await desk.work()
    ana.presses("Français")
    await desk.work()
    ana.writes("I want to bake sourdough bread at home")
    await desk.work()

    replies = ana.reads()
    assert "Je parle français" in replies[0]
    assert "J'ai cherché" in replies[1]


async def test_it_follows_the_language_that_is_written_until_one_is_chosen(desk, ana):
    ana.writes("je voudrais apprendre à souder des plaques en acier")
    await desk.work()

    assert ana.reads()[0].startswith("Je réponds en français")


# -- privacy


async def test_everything_that_is_kept_is_handed_over_as_a_file(desk, ana, server):
    ana.writes("bake sourdough bread")
    ana.writes("/mydata")
    await desk.work()

    document = server.messages[-1].content["document"]
    kept = json.loads(server.files.content(document["file_id"]))
    assert document["file_name"] == "my-data.json"
    assert kept["conversation"]["goal"]["text"] == "bake sourdough bread"
    assert "everything" in ana.reads()[-1]


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
    path = Path(engine.url.database)
    files = list(path.parent.glob(path.name + "*"))
    assert b"pregnant" not in b"".join(each.read_bytes() for each in files)


# -- crashes


async def test_two_people_do_not_hear_each_other(desk, server, ana):
    bo = Person(server, 43, "Bo")
    ana.writes("bake sourdough bread")
    bo.writes("weld steel plate")
    ana.writes("why the first one?")
    await desk.work()

    assert "Why Bread Baking" in ana.reads()[1]
    (reply,) = bo.reads()
    assert "Welding" in reply


async def test_after_a_crash_before_the_answer_nothing_is_lost(start, ana):
    ana.writes("bake sourdough bread")
    await start().hear_and_die()

    await start().work()

    assert "Bread Baking" in ana.reads()[0]


async def test_after_a_crash_before_the_sending_the_answer_is_sent_once(start, ana):
    ana.writes("bake sourdough bread")
    await start(is_mute=True).work()
    assert ana.reads() == []

    await start().work()
    await start().work()

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


async def test_two_processes_at_once_take_no_step_twice(start, ana, server):
    """Each has its own idea of the conversation; the database decides."""
    first, second = start(), start()
    ana.writes("bake sourdough bread")
    await first.work()
    ana.writes("under $600")
    await second.work()
    ana.writes("weld steel plate")
    await first.work()

    state, version = first.memory.state_of("42")
    assert version == 3
    assert state["goal"]["limits"]["max_cost"] == 600


async def test_two_processes_that_take_up_the_same_update_answer_it_once(start, ana):
    """One ends while the next begins: what the first has in hand is still open on disk."""
    first, second = start(), start()
    ana.writes("bake sourdough bread")
    ana.writes("under $600")
    await first.hear_and_die()
    await asyncio.gather(first.running.resume(), second.running.resume())
    await asyncio.gather(first.running.settled(), second.running.settled())

    assert len(ana.reads()) == 2
    assert first.memory.state_of("42")[1] == 2
    assert first.memory.open_updates() == first.memory.owed() == []


async def test_an_update_that_the_program_stumbles_over_does_not_stop_the_others(desk, ana, engine):
    step = desk.counsel.turn

    def stumble(state, event):
        if getattr(event, "text", "") == "poison":
            raise ZeroDivisionError("a private word")
        return step(state, event)

    desk.running.answering._take_step = stumble
    ana.writes("poison")
    ana.writes("bake sourdough bread")
    await desk.work()

    replies = ana.reads()
    assert any("Bread Baking" in reply for reply in replies)
    assert any("Reference" in reply for reply in replies)
    with engine.connect() as connection:
        errors = list(connection.execute(select(InboxRow.error)).scalars())
    assert not any("private" in (error or "") for error in errors)
    (seen_by_staff,) = desk.memory.set_aside()
    assert "ZeroDivisionError" in seen_by_staff


async def test_the_apology_is_in_the_persons_language(desk, server):
    def stumble(state, event):
        raise ZeroDivisionError

    desk.running.answering._take_step = stumble
    person = Person(server, 45, language="fr")
    person.writes("bonjour")
    await desk.work()

    assert "je le regrette" in person.reads()[0]


async def test_the_running_bot_answers_until_it_is_stopped(desk, ana, server):
    stop = asyncio.Event()
    server.fail_next(server_error(), method="getUpdates")
    task = asyncio.create_task(desk.polling.until_stopped(stop))
    ana.writes("bake sourdough bread")
    for _ in range(200):
        await asyncio.sleep(0.02)
        if any("Bread Baking" in each for each in ana.reads()):
            break
    else:
        pytest.fail("no answer came")

    stop.set()
    await asyncio.wait_for(task, timeout=5)
    await desk.running.finish()
