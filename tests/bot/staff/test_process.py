"""The staff group with the bot as a process that is killed in the middle of whatever it does."""

import time
from functools import partial

import pytest

from bot.memory import Cases
from bot.memory.staff import Staff
from bot.migrations import upgrade
from catalog.database import connect
from tests.bot.process import bot_process, wait_for, work_and_be_killed
from tests.bot.staff.office import GROUP
from tests.conftest import link_model
from tests.telegram_simulator import Group, Person, Server
from tests.telegram_simulator.served import served

pytestmark = [pytest.mark.model, pytest.mark.slow]

# Kills; `benchmarks.crash` makes two hundred.
ROUNDS = 3


@pytest.fixture
def server():
    return Server()


@pytest.fixture
def database(tmp_path):
    engine = connect(f"sqlite:///{tmp_path / 'advisor.db'}")
    upgrade(engine)
    Staff(engine).add("Rosa", telegram_id="7")
    yield engine
    engine.dispose()


@pytest.fixture
def start(server, tmp_path, database, encoder, data_dir):
    link_model(tmp_path, data_dir)

    return partial(bot_process, server, tmp_path, ADVISOR_STAFF_GROUP=str(GROUP))


def test_killed_again_and_again_every_word_arrives_on_the_other_side_and_is_kept_once(
    server, start, database
):
    forum = Group(server, GROUP, is_forum=True)
    ana, rosa = Person(server, 42, "Ana"), Person(server, 7, "Rosa")
    cases = Cases(database)
    with served(server) as address:
        with start(address):
            ana.writes("/advisor")
            wait_for(lambda: forum.topics and "Claim" in forum.labels())
            thread = forum.topics[0].thread_id
            forum.presses(rosa, "Claim", thread=thread)
            wait_for(lambda: cases.get(1).is_held)
        for round_ in range(ROUNDS):
            forum.hears(rosa, f"question {round_}", thread=thread)
            ana.writes(f"answer {round_}")
            # Each round a little later.
            work_and_be_killed(server, start(address), after=0.5 * round_)
        with start(address):
            wait_for(lambda: all(f"question {i}" in ana.screen() for i in range(ROUNDS)))
            wait_for(lambda: all(f"answer {i}" in forum.screen(thread) for i in range(ROUNDS)))
            time.sleep(1)

    kept = [each.text for each in cases.messages(1)]
    assert sorted(kept) == sorted(
        [f"{a} {i}" for a in ("question", "answer") for i in range(ROUNDS)]
    )
    for i in range(ROUNDS):
        # A call in flight when the process was killed is made again: at most once more.
        assert ana.screen().count(f"Rosa: question {i}") in (1, 2)
        assert forum.screen(thread).count(f"Learner:\nanswer {i}") in (1, 2)
    assert len(forum.topics) == 1
