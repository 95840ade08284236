"""The offline Bot API refuses what Telegram refuses, in Telegram's words."""

import json

import pytest
from telegram import Bot
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter

from tests.telegram_simulator import OfflineRequest, Person, Server, flood, lost_after, migrated
from tests.telegram_simulator.markup import BadMarkupError, text_of
from tests.telegram_simulator.specification import RefusedCallError, check, specification

pytestmark = pytest.mark.anyio


@pytest.fixture
def server():
    return Server()


@pytest.fixture
def ana(server):
    return Person(server, 42)


@pytest.fixture
def bot(server):
    return Bot(
        server.token, request=OfflineRequest(server), get_updates_request=OfflineRequest(server)
    )


def keyboard(*rows):
    return json.dumps({"inline_keyboard": [list(row) for row in rows]})


def button(text="Go", **way):
    return {"text": text, **(way or {"callback_data": "go"})}


def test_the_specification_is_the_whole_bot_api():
    assert specification()["version"] >= "10"
    assert len(specification()["methods"]) > 150
    assert len(specification()["types"]) > 300


@pytest.mark.parametrize(
    ("method", "parameters", "says"),
    [
        ("sendMesage", {"chat_id": "42", "text": "hi"}, "method not found"),
        ("sendMessage", {"chat_id": "42", "text": "hi", "silent": "true"}, "no parameter 'silent'"),
        ("sendMessage", {"chat_id": "42"}, "'text' is required"),
        ("sendMessage", {"chat_id": "42", "text": " "}, "text is empty"),
        ("sendMessage", {"chat_id": "42", "text": "x" * 4097}, "too long"),
        ("sendMessage", {"chat_id": "42", "text": "😀" * 2049}, "too long"),
        ("sendMessage", {"chat_id": "42", "text": "<b>x", "parse_mode": "HTML"}, "can't parse"),
        ("sendMessage", {"chat_id": "42", "text": "hi", "protect_content": "7"}, "must be Boolean"),
        ("sendMessage", {"chat_id": "42", "text": "hi", "reply_markup": "[]"}, "must be a"),
        (
            "sendMessage",
            {
                "chat_id": "42",
                "text": "hi",
                "reply_markup": keyboard([button(callback_data="x" * 65)]),
            },
            "64",
        ),
        (
            "sendMessage",
            {"chat_id": "42", "text": "hi", "reply_markup": keyboard([{"text": "nothing"}])},
            "exactly one",
        ),
        (
            "sendMessage",
            {"chat_id": "42", "text": "hi", "reply_markup": keyboard([{"label": "x"}])},
            "no field 'label'",
        ),
        (
            "sendMessage",
            {"chat_id": "42", "text": "hi", "reply_markup": keyboard(*[[button()]] * 101)},
            "too long",
        ),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "too long"),
        ("getUpdates", {"limit": "101"}, "within"),
        ("setMyCommands", {"commands": '[{"command": "x"}]'}, "needs the field 'description'"),
    ],
)
def test_a_call_that_telegram_would_refuse_is_refused(method, parameters, says):
    with pytest.raises(RefusedCallError, match=says):
        check(method, parameters)


@pytest.mark.parametrize(
    ("method", "parameters"),
    [
        ("sendMessage", {"chat_id": "42", "text": "<b>x</b> &lt;", "parse_mode": "HTML"}),
        ("sendMessage", {"chat_id": "@channel", "text": "12345"}),
        ("sendMessage", {"chat_id": "42", "text": "hi", "reply_markup": keyboard([button()])}),
        (
            "sendMessage",
            {"chat_id": "42", "text": "hi", "reply_markup": '{"remove_keyboard": true}'},
        ),
        ("setMyCommands", {"commands": '[{"command": "x", "description": "y"}]'}),
        ("getUpdates", {"offset": "5", "limit": "100", "allowed_updates": '["message"]'}),
        ("sendPhoto", {"chat_id": "42", "photo": "AgACAgQ"}),
    ],
)
def test_a_call_that_telegram_would_accept_is_accepted(method, parameters):
    assert check(method, parameters)


@pytest.mark.parametrize("html", ["<b>", "</b>", "<b><i>x</b></i>", "a < b", "<script>x</script>"])
def test_broken_markup_is_refused(html):
    with pytest.raises(BadMarkupError):
        text_of(html)


def test_markup_is_taken_off():
    assert text_of('<b>a</b> <a href="x">b</a> &amp; &lt;c&gt; &#33;') == "a b & <c> !"


async def test_messages_come_until_they_are_confirmed(bot, ana):
    ana.writes("one")
    ana.writes("two")

    first = await bot.get_updates(timeout=0)
    again = await bot.get_updates(timeout=0)
    rest = await bot.get_updates(offset=first[0].update_id + 1, timeout=0)

    assert [each.message.text for each in first] == ["one", "two"]
    assert [each.update_id for each in again] == [each.update_id for each in first]
    assert [each.message.text for each in rest] == ["two"]


async def test_what_the_bot_sends_is_read_by_the_person(bot, ana):
    await bot.send_message(42, "<b>Hello</b>", parse_mode="HTML")

    assert ana.reads() == ["Hello"]
    assert ana.reads() == []


async def test_unknown_chats_and_blocked_bots_are_refused(bot, ana, server):
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(7, "hi")
    ana.blocks()
    with pytest.raises(Forbidden):
        await bot.send_message(42, "hi")


async def test_a_press_can_be_answered_once(bot, ana, server):
    await bot.send_message(42, "choose", reply_markup={"inline_keyboard": [[button()]]})
    ana.presses("Go")
    (update,) = await bot.get_updates(timeout=0)

    await update.callback_query.answer("ok")

    assert server.spinning == frozenset()
    with pytest.raises(BadRequest, match="Query is too old"):
        await update.callback_query.answer("ok")


def test_a_button_that_is_not_there_cannot_be_pressed(ana):
    with pytest.raises(AssertionError, match="no button 'Go'"):
        ana.presses("Go")


async def test_an_edit_that_changes_nothing_is_refused(bot, ana):
    message = await bot.send_message(42, "one")
    await bot.edit_message_text("two", 42, message.message_id)

    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_text("two", 42, message.message_id)


async def test_faults_come_when_they_are_ordered_and_then_no_more(bot, ana, server):
    server.fail_next(flood(7), method="sendMessage")
    with pytest.raises(RetryAfter):
        await bot.send_message(42, "one")
    server.fail_next(lost_after(), method="sendMessage")
    with pytest.raises(NetworkError):
        await bot.send_message(42, "two")
    await bot.send_message(42, "three")

    assert ana.reads() == ["two", "three"]


async def test_a_moved_group_tells_its_new_address(bot, ana, server):
    from telegram.error import ChatMigrated

    server.fail_next(migrated(-100), method="sendMessage")

    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(42, "hi")
    assert moved.value.new_chat_id == -100


async def test_a_wrong_token_and_a_webhook_beside_polling_are_refused(server, bot):
    stranger = Bot(
        "1:wrong", request=OfflineRequest(server), get_updates_request=OfflineRequest(server)
    )
    with pytest.raises(InvalidToken):
        await stranger.get_me()
    await bot.set_webhook("https://advisor.example/hook")
    with pytest.raises(Conflict):
        await bot.get_updates(timeout=0)
