"""The bot as a process: it answers, survives being killed, and ends when it is asked to."""

import signal
import socket
import time
from functools import partial

import pytest

from tests.bot.desk_web.visitor import DeskVisitor
from tests.bot.process import bot_process, wait_for, work_and_be_killed
from tests.bot.test_transports import free_port
from tests.conftest import PROCESS_TIMEOUT, link_model
from tests.telegram_simulator import Person, Server
from tests.telegram_simulator.served import served

pytestmark = [pytest.mark.model, pytest.mark.slow]


@pytest.fixture
def server():
    return Server()


@pytest.fixture
def start(server, tmp_path, encoder, data_dir):
    link_model(tmp_path, data_dir)

    return partial(bot_process, server, tmp_path, ADVISOR_LOG_LEVEL="INFO")


def test_the_bot_answers_and_ends_when_it_is_asked_to(server, start):
    ana, heard = Person(server, 42), []
    ana.writes("bake bread")

    with served(server) as address, start(address) as process:
        wait_for(lambda: heard.extend(ana.reads()) or heard)
        process.send_signal(signal.SIGTERM)
        _, log = process.communicate(timeout=20)

    assert "Bread Baking" in heard[0]
    assert process.returncode == 0
    assert server.token.encode() not in log
    assert b"bake bread" not in log
    assert b"Traceback" not in log


def test_behind_a_webhook_it_answers_and_ends_when_it_is_asked_to(server, start):
    ana, heard, port = Person(server, 42), [], str(free_port())
    settings = {
        "ADVISOR_WEBHOOK_URL": "https://advisor.example/hook",
        "ADVISOR_WEBHOOK_PORT": port,
    }
    at = f"http://127.0.0.1:{port}/hook"
    with served(server, webhook_at=at) as address, start(address, **settings) as process:
        wait_for(lambda: server.webhook.url)
        ana.writes("bake bread")
        wait_for(lambda: heard.extend(ana.reads()) or heard)
        process.send_signal(signal.SIGTERM)
        _, log = process.communicate(timeout=20)

    assert "Bread Baking" in heard[0]
    assert process.returncode == 0
    assert server.webhook.secret.encode() not in log
    assert b"Traceback" not in log


def test_a_port_that_is_taken_is_said_in_one_sentence(server, start):
    with socket.socket() as taken, served(server) as address:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        settings = {
            "ADVISOR_WEBHOOK_URL": "https://advisor.example/hook",
            "ADVISOR_WEBHOOK_PORT": str(taken.getsockname()[1]),
        }
        with start(address, **settings) as process:
            _, log = process.communicate(timeout=PROCESS_TIMEOUT)

    assert process.returncode == 1
    assert b"ADVISOR_WEBHOOK_PORT" in log.splitlines()[-1]
    assert b"Traceback" not in log


def test_killed_again_and_again_it_answers_everybody_once(server, start):
    people = [Person(server, number) for number in range(100, 112)]
    heard: dict[int, list[str]] = {person.number: [] for person in people}

    with served(server) as address:
        for round_ in range(4):
            for person in people[round_ * 3 : round_ * 3 + 3]:
                person.writes("bake bread")
            # Each round a little later.
            work_and_be_killed(server, start(address), after=0.15 * round_)
        with start(address):
            wait_for(
                lambda: all(
                    heard[person.number].extend(person.reads()) or heard[person.number]
                    for person in people
                )
            )
            time.sleep(0.5)

    for person in people:
        answers = heard[person.number] + person.reads()
        assert answers, person.number
        # A call in flight when the process was killed is made again: at most once more.
        assert len(answers) <= 2
    assert sum(len(each) for each in heard.values()) <= len(people) + 2


def test_an_advisor_answers_from_the_web_desk_that_the_bot_serves(server, start, tmp_path):
    ana, heard, port = Person(server, 42), [], str(free_port())
    visitor = DeskVisitor(f"http://127.0.0.1:{port}", tmp_path)

    with (
        visitor as desk,
        served(server) as address,
        start(address, ADVISOR_DESK_PORT=port) as process,
    ):
        wait_for(desk.is_open)
        desk.sign_in("Maya")
        ana.writes("bake bread")
        wait_for(lambda: heard.extend(ana.reads()) or heard)
        ana.writes("/advisor")
        wait_for(lambda: "bake bread" in desk.read("/"))
        desk.send("/cases/1/claim", seen="1")
        desk.send("/cases/1/reply", text="Hello, I am here now.")
        wait_for(lambda: heard.extend(ana.reads()) or "I am here now." in "".join(heard))
        process.send_signal(signal.SIGTERM)
        _, log = process.communicate(timeout=20)

    assert process.returncode == 0
    assert b"I am here now" not in log
    assert b"Traceback" not in log


def test_a_desk_whose_port_is_taken_is_said_in_one_sentence(server, start):
    with socket.socket() as taken, served(server) as address:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with start(address, ADVISOR_DESK_PORT=str(taken.getsockname()[1])) as process:
            _, log = process.communicate(timeout=PROCESS_TIMEOUT)

    assert process.returncode == 1
    assert b"ADVISOR_DESK_PORT" in log.splitlines()[-1]
    assert b"Traceback" not in log
