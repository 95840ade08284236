"""The library's door to the network: what it carries, and what it says when that fails."""

import pytest
from telegram import Bot, InputFile
from telegram.error import NetworkError, RetryAfter, TimedOut

from bot.telegram.request import AiohttpRequest
from tests.telegram_simulator import Server, delayed, flood, lost_after, server_error
from tests.telegram_simulator.served import served

pytestmark = pytest.mark.anyio


@pytest.fixture
def address(server):
    with served(server) as address:
        yield address


def bot_at(address: str, server: Server, **options) -> Bot:
    return Bot(
        server.token,
        base_url=f"{address}/bot",
        base_file_url=f"{address}/file/bot",
        request=AiohttpRequest(**options),
        get_updates_request=AiohttpRequest(**options),
    )


async def test_texts_keyboards_and_files_arrive(server, address, ana):
    async with bot_at(address, server) as bot:
        keys = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
        await bot.send_message(42, "<b>é 😀</b>", parse_mode="HTML", reply_markup=keys)
        await bot.send_document(42, InputFile(b"plan", filename="plan.txt"), caption="the plan")

    assert ana.reads() == ["é 😀", "the plan"]
    document = server.messages[-1].content["document"]
    assert (document["file_name"], server.files.content(document["file_id"])) == (
        "plan.txt",
        b"plan",
    )
    assert server.messages[0].buttons[0][0]["text"] == "Go"


async def test_a_file_that_somebody_sent_is_fetched(server, address, ana):
    ana.sends_file("badge.json", b"{}")
    file_id = server.updates.waiting()[0].update["message"]["document"]["file_id"]
    async with bot_at(address, server) as bot:
        content = await (await bot.get_file(file_id)).download_as_bytearray()

    assert bytes(content) == b"{}"


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (flood(7), RetryAfter),
        (server_error(), NetworkError),
        (lost_after(), NetworkError),
        (delayed(5), TimedOut),
    ],
)
async def test_faults_become_the_librarys_errors(server, address, ana, fault, error):
    server.fail_next(fault, method="sendMessage")
    async with bot_at(address, server, read_seconds=0.5) as bot:
        with pytest.raises(error):
            await bot.send_message(42, "hello")


async def test_a_dead_address_does_not_show_the_token(server):
    with pytest.raises(NetworkError) as dead:
        async with bot_at("http://127.0.0.1:9", server):
            pass

    assert server.token not in str(dead.value)
