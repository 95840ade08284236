"""The webhook: Telegram alone may post, and 200 means that the update is on disk."""

import json

import httpx
import pytest

from bot.telegram import webhook
from bot.telegram.token import secret_of
from bot.telegram.webhook import MAX_BODY, SECRET_HEADER, webhook_app
from tests.telegram_simulator import TOKEN, Person

pytestmark = pytest.mark.anyio

SECRET = secret_of(TOKEN)


@pytest.fixture
async def client(desk):
    app = webhook_app(desk.running, path="/hook", secret=SECRET)
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="https://advisor.example") as client:
        yield client


async def post(client, update, *, secret: str = SECRET) -> httpx.Response:
    content = update if isinstance(update, bytes) else json.dumps(update).encode()
    return await client.post("/hook", content=content, headers={SECRET_HEADER: secret})


@pytest.fixture
def update(server, ana):
    ana.writes("bake sourdough bread")
    return server.updates.waiting()[0].update


async def test_an_update_is_on_disk_before_it_is_confirmed(client, desk, update):
    # The process dies right after the answer: nothing but the disk counts.
    desk.running.lanes.add = lambda _: None

    assert (await post(client, update)).status_code == 200

    assert [each.payload for each in desk.memory.open_updates()] == [update]


async def test_an_update_that_comes_twice_is_confirmed_twice_and_answered_once(
    client, desk, update, ana
):
    statuses = [(await post(client, update)).status_code for _ in range(2)]
    await desk.running.settled()

    assert statuses == [200, 200]
    assert len(ana.reads()) == 1


@pytest.mark.parametrize("secret", ["", "wrong", SECRET[:-1], SECRET + "x", "é"])
async def test_nobody_else_may_post(client, desk, update, secret):
    headers = {SECRET_HEADER.encode(): secret.encode()}
    response = await client.post("/hook", content=json.dumps(update), headers=headers)

    assert response.status_code == 403
    assert desk.memory.open_updates() == []


async def test_the_secret_is_compared_in_constant_time(client, update, monkeypatch):
    compared = []
    compare = webhook.hmac.compare_digest
    monkeypatch.setattr(
        webhook.hmac, "compare_digest", lambda a, b: compared.append((a, b)) or compare(a, b)
    )

    await post(client, update, secret="guess")

    assert compared == [(b"guess", SECRET.encode())]


def test_the_secret_is_one_that_telegram_takes_and_does_not_show_the_token():
    assert len(SECRET) == 64
    assert SECRET.isalnum()
    assert TOKEN not in SECRET


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b'{"update_id": "7"}', 400),
        (b'{"update_id": true}', 400),
        (b"x" * (MAX_BODY + 1), 413),
    ],
)
async def test_what_is_no_update_is_refused(client, desk, body, status):
    assert (await post(client, body)).status_code == status
    assert desk.memory.open_updates() == []


async def test_an_update_that_nobody_knows_is_taken_and_set_aside_quietly(client, desk, server):
    for update in ({"update_id": 7}, {"update_id": 8, "message": "odd"}):
        assert (await post(client, update)).status_code == 200
    await desk.running.settled()

    assert desk.memory.open_updates() == []
    assert server.calls == []


async def test_what_cannot_be_saved_is_not_confirmed(client, desk, update, monkeypatch):
    monkeypatch.setattr("bot.telegram.writing.PAUSE_SECONDS", 0.01)
    write = desk.memory.write
    desk.memory.write = lambda *_, **__: (_ for _ in ()).throw(OSError("disk full"))

    response = await post(client, update)

    assert response.status_code == 503
    assert int(response.headers["Retry-After"]) > 0
    desk.memory.write = write
    assert (await post(client, update)).status_code == 200


async def test_with_too_many_unanswered_telegram_keeps_the_next_ones(
    client, desk, update, monkeypatch
):
    monkeypatch.setattr(webhook, "MAX_WAITING", 0)

    assert (await post(client, update)).status_code == 503
    assert desk.memory.open_updates() == []


async def test_health_tells_how_much_waits_and_nothing_else(client):
    response = await client.get("/health")

    assert (response.status_code, response.text) == (200, "0 waiting\n")
    assert (await client.get("/")).status_code == 404
    assert (await client.get("/hook")).status_code == 405


async def test_a_message_and_a_press_that_overtook_it_are_both_answered(client, desk, server, ana):
    ana.writes("bake sourdough bread")
    await desk.work()
    ana.reads()
    ana.presses("Why 1?")
    bo = Person(server, 43)
    bo.writes("weld steel plate")
    for waiting in reversed(server.updates.waiting()):
        await post(client, waiting.update)
    await desk.running.settled()

    assert "Why Bread Baking" in ana.reads()[0]
    assert "Welding" in bo.reads()[0]
