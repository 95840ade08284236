"""The simulated forum refuses what Telegram refuses, and shows messages the way Telegram does."""

import aiogram.methods
import aiogram.types
import pytest
from pydantic import TypeAdapter
from telegram import Bot, ReplyParameters
from telegram.error import BadRequest, ChatMigrated

from tests.telegram_simulator import CONTENTS, Group, OfflineRequest, Person, Server

pytestmark = pytest.mark.anyio


@pytest.fixture
def server():
    return Server()


@pytest.fixture
def bot(server):
    return Bot(server.token, request=OfflineRequest(server))


@pytest.fixture
def forum(server):
    return Group(server, -1001, is_forum=True)


@pytest.fixture
def rosa(server):
    return Person(server, 7, "Rosa")


@pytest.fixture
async def thread(bot, forum):
    topic = await bot.create_forum_topic(forum.number, "Ana", icon_color=16478047)
    return topic.message_thread_id


async def test_a_topic_is_renamed_and_the_same_name_again_is_refused(bot, forum, thread):
    await bot.edit_forum_topic(forum.number, thread, name="Ana, claimed")

    assert forum.topics[0].name == "Ana, claimed"
    with pytest.raises(BadRequest, match=r"(?i)not_modified"):
        await bot.edit_forum_topic(forum.number, thread, name="Ana, claimed")
    with pytest.raises(BadRequest, match=r"(?i)topic_icon_color"):
        await bot.create_forum_topic(forum.number, "Bo", icon_color=1)


async def test_a_deleted_topic_takes_its_messages_along(bot, forum, thread):
    message = await bot.send_message(forum.number, "brief", message_thread_id=thread)
    await bot.delete_forum_topic(forum.number, thread)

    assert forum.messages() == []
    with pytest.raises(BadRequest, match="thread not found"):
        await bot.send_message(forum.number, "brief", message_thread_id=thread)
    with pytest.raises(BadRequest, match="to edit not found"):
        await bot.edit_message_text("brief", forum.number, message.message_id)
    with pytest.raises(BadRequest, match=r"(?i)topic_id_invalid"):
        await bot.edit_forum_topic(forum.number, thread, name="x")


async def test_a_bot_does_only_what_it_has_the_right_to(bot, forum, rosa, thread):
    message = await bot.send_message(forum.number, "brief", message_thread_id=thread)
    await bot.close_forum_topic(forum.number, thread)
    await bot.send_message(forum.number, "who manages topics may", message_thread_id=thread)
    forum.gives_rights(rosa)

    with pytest.raises(BadRequest, match="Not enough rights to create a topic"):
        await bot.create_forum_topic(forum.number, "Bo")
    with pytest.raises(BadRequest, match="Not enough rights to manage pinned"):
        await bot.pin_chat_message(forum.number, message.message_id)
    with pytest.raises(BadRequest, match="Not enough rights to delete"):
        await bot.delete_forum_topic(forum.number, thread)
    with pytest.raises(BadRequest, match=r"(?i)topic_closed"):
        await bot.send_message(forum.number, "others may not", message_thread_id=thread)


async def test_a_pinned_message_is_pinned(bot, forum, thread):
    message = await bot.send_message(forum.number, "brief", message_thread_id=thread)
    await bot.pin_chat_message(forum.number, message.message_id)

    assert forum.screen(thread) == "Advisor (pinned): brief"
    with pytest.raises(BadRequest, match="to pin not found"):
        await bot.pin_chat_message(forum.number, 999)


async def test_messages_are_copied_with_their_files_and_another_caption(bot, server, forum, thread):
    ana = Person(server, 42, "Ana")
    ana.sends("photo", "my badge")
    photo = server.messages[-1].message_id
    ana.writes("hello")
    words = server.messages[-1].message_id

    await bot.copy_message(forum.number, 42, photo, caption="Ana:", message_thread_id=thread)
    await bot.copy_message(forum.number, 42, words, message_thread_id=thread)

    assert forum.screen(thread) == "Advisor: [photo] Ana:\nAdvisor: hello"
    ana.deletes()
    with pytest.raises(BadRequest, match="to copy not found"):
        await bot.copy_message(forum.number, 42, words, message_thread_id=thread)


async def test_captions_are_edited_and_files_are_of_one_kind(bot, server, forum, rosa, thread):
    forum.gets(rosa, "photo", "look", thread=thread)
    sent = await bot.send_photo(42 if server.chats.add({"id": 42, "type": "private"}) else 0, "p")

    await bot.edit_message_caption(42, sent.message_id, caption="see")

    assert server.messages[-1].text == "see"
    with pytest.raises(BadRequest, match=r"(?i)can't use file"):
        await bot.send_document(42, "p")


async def test_reactions_are_telegrams(bot, forum, rosa, thread):
    forum.hears(rosa, "hello", thread=thread)
    number = forum.messages(thread)[0].message_id

    await bot.set_message_reaction(forum.number, number, "👍")

    assert forum.screen(thread) == "Rosa: hello  👍"
    with pytest.raises(BadRequest):
        await bot.set_message_reaction(forum.number, number, "🐘")


async def test_an_answer_names_what_it_answers(bot, forum, rosa, thread):
    forum.hears(rosa, "hello", thread=thread)
    number = forum.messages(thread)[0].message_id
    answer = await bot.send_message(
        forum.number, "hi", message_thread_id=thread, reply_parameters=ReplyParameters(number)
    )

    assert answer.reply_to_message is not None
    assert answer.reply_to_message.text == "hello"
    with pytest.raises(BadRequest, match="to be replied not found"):
        await bot.send_message(forum.number, "hi", reply_parameters=ReplyParameters(999))


async def test_a_group_that_moved_says_where_to(bot, server, forum):
    forum.moves_to(-1009)

    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(forum.number, "hello")
    assert moved.value.new_chat_id == -1009


async def test_aiogram_reads_all_that_happens_in_a_forum(bot, server, forum, rosa, thread):
    await bot.send_message(
        forum.number,
        "brief",
        message_thread_id=thread,
        reply_markup={"inline_keyboard": [[{"text": "Claim", "callback_data": "x"}]]},
    )
    forum.hears(rosa, "hello", thread=thread)
    forum.hears(rosa, "again", thread=thread, reply_to=forum.messages(thread)[-1].message_id)
    forum.edits(rosa, "once more")
    for kind in CONTENTS:
        if kind != "poll":
            forum.gets(rosa, kind, thread=thread)
    forum.presses(rosa, "Claim", thread=thread)
    forum.serves(forum_topic_closed={}, message_thread_id=thread, is_topic_message=True)
    forum.gives_rights(rosa, "can_manage_topics")
    forum.moves_to(-1009)

    read = [aiogram.types.Update.model_validate(each.update) for each in server.updates.waiting()]
    assert read[0].message.reply_to_message.forum_topic_created is not None
    assert read[1].message.reply_to_message.text == "hello"
    for call in server.calls:
        model = getattr(aiogram.methods, call.method[0].upper() + call.method[1:])
        TypeAdapter(model.__returning__).validate_python(call.answer)
