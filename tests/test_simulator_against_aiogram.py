"""An independent judge: aiogram's models read everything that the simulator answers."""

import asyncio
import json

import aiogram.methods
import aiogram.types
import pytest
from pydantic import TypeAdapter

from tests.telegram_simulator import CONTENTS, Group, Person, Server
from tests.telegram_simulator.files import Uploaded

KEYS = json.dumps({"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]})


@pytest.fixture
def server():
    return Server()


@pytest.fixture
def ana(server):
    return Person(server, 42)


def judged(server, method: str, files=None, **parameters):
    """Make a call and let aiogram read the answer; return it as aiogram's type."""
    reply = server.call(server.token, method, {k: str(v) for k, v in parameters.items()}, files)
    assert reply.status == 200, reply.body
    model = getattr(aiogram.methods, method[0].upper() + method[1:])
    # The calls themselves are read, too: would aiogram have sent them so?
    model.model_validate(server.calls[-1].parameters if server.calls else {}, strict=False)
    return TypeAdapter(model.__returning__).validate_python(reply.body["result"])


def test_every_simulated_method_answers_what_aiogram_expects(server, ana):
    forum = Group(server, -1001, is_forum=True)
    Group(server, -1002)
    sent = judged(
        server,
        "sendMessage",
        chat_id=42,
        text="<b>a😀</b> b",
        parse_mode="HTML",
        reply_markup=KEYS,
    )
    ana.presses("Go")
    file = {"document": Uploaded("plan.txt", b"plan")}
    document = judged(server, "sendDocument", file, chat_id=42, caption="plan")
    topic = judged(server, "createForumTopic", chat_id=forum.number, name="Ana")
    calls = [
        ("getMe", {}),
        ("editMessageText", {"chat_id": 42, "message_id": sent.message_id, "text": "c"}),
        (
            "editMessageReplyMarkup",
            {"chat_id": 42, "message_id": sent.message_id, "reply_markup": KEYS},
        ),
        ("answerCallbackQuery", {"callback_query_id": "42-1"}),
        ("deleteMessage", {"chat_id": 42, "message_id": sent.message_id}),
        ("getFile", {"file_id": document.document.file_id}),
        (
            "sendMessage",
            {"chat_id": forum.number, "text": "x", "message_thread_id": topic.message_thread_id},
        ),
        (
            "closeForumTopic",
            {"chat_id": forum.number, "message_thread_id": topic.message_thread_id},
        ),
        (
            "reopenForumTopic",
            {"chat_id": forum.number, "message_thread_id": topic.message_thread_id},
        ),
        ("setMyCommands", {"commands": '[{"command": "start", "description": "Begin"}]'}),
        ("getMyCommands", {}),
        ("deleteMyCommands", {}),
        ("getChat", {"chat_id": 42}),
        ("getChat", {"chat_id": forum.number}),
        ("sendChatAction", {"chat_id": 42, "action": "typing"}),
        ("setMyDescription", {"description": "x"}),
        ("setMyShortDescription", {"short_description": "x"}),
        ("setWebhook", {"url": "https://advisor.example/hook"}),
        ("getWebhookInfo", {}),
        ("deleteWebhook", {}),
    ]
    for method, parameters in calls:
        assert judged(server, method, **parameters) is not None, method

    photo = judged(server, "sendPhoto", {"photo": Uploaded("p.png", b"png")}, chat_id=42)
    assert photo.photo[0].file_id
    assert [(each.type, each.offset, each.length) for each in sent.entities] == [("bold", 0, 3)]
    assert sent.entities[0].extract_from(sent.text) == "a😀"


def test_every_update_of_the_simulator_is_one_of_telegrams(server, ana):
    group = Group(server, -1001)
    ana.starts("payload")
    ana.writes("see https://college.example")
    ana.edits("changed")
    ana.forwards("an offer")
    for kind in CONTENTS:
        if kind != "poll":
            ana.sends(kind)
    ana.sends_file("badge.json", b"{}")
    group.hears(ana, "/start@advisor_bot")
    server.call(
        server.token, "sendMessage", {"chat_id": "42", "text": "choose", "reply_markup": KEYS}
    )
    ana.presses("Go")
    ana.blocks()
    ana.unblocks()

    for each in server.updates.waiting():
        update = aiogram.types.Update.model_validate(each.update)
        assert update.event_type in each.update


def test_aiograms_own_client_talks_to_the_simulator(server, ana):
    """Another program's requests, over a real socket: multipart forms instead of JSON."""
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    from tests.telegram_simulator.served import served

    async def talk(address: str) -> list[str]:
        session = AiohttpSession(api=TelegramAPIServer.from_base(address))
        async with Bot(server.token, session=session) as bot:
            ana.writes("hello")
            (update,) = await bot.get_updates(timeout=1)
            await bot.send_message(42, f"you said {update.message.text}")
            file = aiogram.types.BufferedInputFile(b"plan", "plan.txt")
            await bot.send_document(42, file, caption="the plan")
        return ana.reads()

    with served(server) as address:
        assert asyncio.run(talk(address)) == ["you said hello", "the plan"]
