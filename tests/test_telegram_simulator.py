"""The offline Bot API refuses what Telegram refuses, in Telegram's words."""

import json

import pytest
from telegram import Bot
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter

from tests.telegram_simulator import (
    Group,
    OfflineRequest,
    Person,
    Server,
    delayed,
    flood,
    lost_after,
    migrated,
)
from tests.telegram_simulator.delivery import Answered, Delivery, pause_after
from tests.telegram_simulator.markup import BadMarkupError, parse, text_of
from tests.telegram_simulator.specification import RefusedCallError, check, specification

pytestmark = pytest.mark.anyio


class Time:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 1_795_500_000.0


@pytest.fixture
def time():
    return Time()


@pytest.fixture
def server(time):
    return Server(now=lambda: time.now)


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


def test_entities_are_counted_in_utf16_units():
    said = parse('😀 <b>a😀</b> <i>b</i> &lt; <a href="https://x.example">c</a>')

    assert said.text == "😀 a😀 b < c"
    assert said.entities == [
        {"type": "bold", "offset": 3, "length": 3},
        {"type": "italic", "offset": 7, "length": 1},
        {"type": "text_link", "offset": 11, "length": 1, "url": "https://x.example"},
    ]


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


async def test_edit_and_delete_follow_telegrams_rules(bot, ana, server, time):
    ana.writes("mine")
    mine = server.messages[-1].message_id
    message = await bot.send_message(42, "yours")

    with pytest.raises(BadRequest, match="can't be edited"):
        await bot.edit_message_text("changed", 42, mine)
    with pytest.raises(BadRequest, match="to edit not found"):
        await bot.edit_message_text("changed", 42, 999)
    assert await bot.delete_message(42, mine)
    time.now += 49 * 3600
    with pytest.raises(BadRequest, match="can't be deleted"):
        await bot.delete_message(42, message.message_id)


async def test_in_a_group_the_bot_deletes_only_its_own(bot, ana, server):
    group = Group(server, -1001)
    group.hears(ana, "hello")

    with pytest.raises(BadRequest, match="can't be deleted"):
        await bot.delete_message(-1001, server.messages[-1].message_id)


async def test_topics_of_a_forum_are_opened_written_to_and_closed(bot, server):
    forum, group = Group(server, -1001, is_forum=True), Group(server, -1002)
    topic = await bot.create_forum_topic(-1001, "Ana")
    message = await bot.send_message(-1001, "brief", message_thread_id=topic.message_thread_id)
    await bot.close_forum_topic(-1001, topic.message_thread_id)

    assert message.message_thread_id == topic.message_thread_id
    assert forum.reads() == ["brief"]
    with pytest.raises(BadRequest, match="thread not found"):
        await bot.send_message(-1001, "brief", message_thread_id=999)
    with pytest.raises(BadRequest, match="not a forum"):
        await bot.create_forum_topic(group.number, "Ana")
    with pytest.raises(BadRequest):
        await bot.close_forum_topic(-1001, topic.message_thread_id)


async def test_files_go_both_ways(bot, ana, server):
    ana.sends_file("badge.json", b"{}")
    (update,) = await bot.get_updates(timeout=0)
    file = await bot.get_file(update.message.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"{}"

    sent = await bot.send_document(42, document=b"plan", filename="plan.txt", caption="<b>P</b>")
    again = await bot.send_document(42, document=sent.document.file_id)

    assert sent.document.file_name == "plan.txt"
    assert again.document.file_id == sent.document.file_id
    with pytest.raises(BadRequest, match=r"(?i)wrong file"):
        await bot.send_document(42, document="nobody-knows")


async def test_commands_are_seen_by_whom_they_are_for(bot, ana, server):
    from telegram import BotCommandScopeAllPrivateChats, BotCommandScopeChat

    await bot.set_my_commands([("start", "everybody")])
    await bot.set_my_commands([("start", "private")], scope=BotCommandScopeAllPrivateChats())
    await bot.set_my_commands(
        [("start", "privé")], scope=BotCommandScopeAllPrivateChats(), language_code="fr"
    )
    await bot.set_my_commands([("desk", "staff")], scope=BotCommandScopeChat(43))
    group = Group(server, -1001)

    assert ana.commands() == {"start": "private"}
    assert Person(server, 44, language="fr").commands() == {"start": "privé"}
    assert Person(server, 43).commands() == {"desk": "staff"}
    assert server.command_lists.seen_by("fr", group.chat.facts) == [
        {"command": "start", "description": "everybody"}
    ]
    assert [each.command for each in await bot.get_my_commands()] == ["start"]
    with pytest.raises(BadRequest, match=r"(?i)command_invalid"):
        await bot.set_my_commands([("Not a name", "x")])


async def test_a_method_without_behaviour_is_never_a_silent_yes(bot, ana):
    with pytest.raises(BadRequest, match="does not carry out"):
        await bot.send_location(42, 1, 2)


async def test_an_answer_may_take_its_time(bot, ana, server):
    import asyncio

    server.fail_next(delayed(0.05), method="sendMessage")
    begin = asyncio.get_running_loop().time()
    await bot.send_message(42, "slow")

    assert asyncio.get_running_loop().time() - begin >= 0.05
    assert ana.reads() == ["slow"]


async def test_what_was_not_fetched_in_time_is_gone(bot, ana, server, time):
    await bot.send_message(42, "choose", reply_markup={"inline_keyboard": [[button()]]})
    ana.presses("Go")
    ana.writes("hello")
    time.now += 151
    kinds = [bool(each.message) for each in await bot.get_updates(timeout=0)]
    time.now += 24 * 3600

    assert kinds == [True]
    assert await bot.get_updates(timeout=0) == ()


async def test_only_the_wanted_kinds_come_and_the_wish_is_remembered(bot, ana):
    await bot.get_updates(timeout=0, allowed_updates=["message"])
    ana.blocks()
    ana.unblocks()
    ana.writes("hello")

    assert len(await bot.get_updates(timeout=0)) == 1


# -- the webhook


class Hook:
    """The bot's server: answers as it is told to, 200 unless told."""

    def __init__(self, *answers) -> None:
        self.answers = list(answers)
        self.got: list[dict] = []
        self.headers: list[dict] = []

    async def __call__(self, url, headers, body):
        self.got.append(json.loads(body))
        self.headers.append(headers)
        answer = self.answers.pop(0) if self.answers else Answered(200, {})
        if isinstance(answer, Exception):
            raise answer
        return answer


async def deliver(server, hook) -> Delivery:
    import asyncio

    waits: list[float] = []

    async def sleep(seconds):
        waits.append(seconds)

    delivery = Delivery(server, hook, sleep=sleep)
    task = asyncio.create_task(delivery.run())
    await asyncio.wait_for(delivery.drained(), 5)
    task.cancel()
    return delivery


async def test_a_webhook_gets_updates_with_the_secret(bot, ana, server):
    await bot.set_webhook("https://advisor.example/hook", secret_token="s3cret")
    ana.writes("hello")
    hook = Hook()
    await deliver(server, hook)

    assert [each["message"]["text"] for each in hook.got] == ["hello"]
    assert hook.headers[0]["X-Telegram-Bot-Api-Secret-Token"] == "s3cret"
    assert (await bot.get_webhook_info()).pending_update_count == 0


async def test_a_failed_delivery_is_repeated_with_telegrams_pauses_before_the_next(
    bot, ana, server
):
    await bot.set_webhook("https://advisor.example/hook")
    ana.writes("one")
    ana.writes("two")
    faults = [Answered(500, {}), ConnectionError(), Answered(503, {"retry-after": "7"})]
    hook = Hook(*faults, Answered(302, {}))
    delivery = await deliver(server, hook)

    assert [each["message"]["text"] for each in hook.got] == ["one"] * 5 + ["two"]
    assert delivery.pauses == [0, 2, 7, 8]
    assert "302" in (await bot.get_webhook_info()).last_error_message


def test_the_pauses_grow_to_two_minutes_and_an_hour_at_most_is_asked_for():
    assert [pause_after(n) for n in range(1, 10)] == [0, 2, 4, 8, 16, 32, 64, 120, 120]
    assert pause_after(1, retry_after=99_999) == 3600


async def test_presses_overtake_messages_that_are_stuck(bot, ana, server):
    """Messages queue by chat, presses by person: a bot must put them in order itself."""
    await bot.send_message(42, "choose", reply_markup={"inline_keyboard": [[button()]]})
    await bot.set_webhook("https://advisor.example/hook")
    ana.writes("stuck")
    ana.presses("Go")
    hook = Hook(Answered(500, {}))
    await deliver(server, hook)

    assert ["callback_query" in each for each in hook.got] in (
        [False, True, False],
        [False, False, True],
    )
    assert len(hook.got) == 3


async def test_a_call_in_the_answer_is_carried_out(bot, ana, server):
    await bot.set_webhook("https://advisor.example/hook")
    ana.writes("hello")
    call = {"method": "sendMessage", "chat_id": 42, "text": "hi"}
    await deliver(server, Hook(Answered(200, {}, json.dumps(call).encode())))

    assert ana.reads() == ["hi"]


@pytest.mark.parametrize(
    "address", ["http://advisor.example/hook", "https://advisor.example:8081/hook"]
)
async def test_a_webhook_that_telegram_would_not_call_is_refused(bot, address):
    with pytest.raises(BadRequest, match=r"(?i)bad webhook"):
        await bot.set_webhook(address)
