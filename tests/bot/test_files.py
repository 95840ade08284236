"""Files that learners sent are fetched for the desk, and a token stays out of the log."""

import pytest

from bot.telegram.files import Files
from tests.telegram_simulator import Person, Server
from tests.telegram_simulator.served import served


@pytest.fixture
def server():
    return Server()


def test_a_file_is_fetched_by_its_id(server):
    ana = Person(server, 42, "Ana")
    ana.sends_file("outline.pdf", b"%PDF-1.7 an outline")
    file_id = server.updates.waiting()[0].update["message"]["document"]["file_id"]

    with served(server) as address:
        found = Files(server.token, address)(file_id)

    assert found is not None
    assert found[1] == b"%PDF-1.7 an outline"


def test_a_file_that_telegram_does_not_hand_out_is_none_and_the_token_is_not_logged(server, caplog):
    with served(server) as address:
        assert Files(server.token, address)("nonsense") is None

    assert server.token not in caplog.text


def test_telegram_out_of_reach_is_none(server):
    assert Files(server.token, "http://127.0.0.1:1")("any") is None
