"""Staff change the catalogue of a bot that is a process, and is killed in the middle of it."""

import signal
from datetime import UTC, datetime
from functools import partial

import pytest
from sqlalchemy import text

from bot.memory import Jobs
from bot.memory.jobs import SILENT_FOR
from bot.memory.staff import Staff
from bot.migrations import upgrade
from catalog.database import connect
from catalog.exporting import export
from catalog.live import Publications
from catalog.sample import sample_records
from tests.bot.process import bot_process, wait_for
from tests.conftest import link_model
from tests.telegram_simulator import Person, Server
from tests.telegram_simulator.served import served

pytestmark = [pytest.mark.model, pytest.mark.slow]

_TODAY = datetime.now(UTC).date()


@pytest.fixture
def server():
    return Server()


@pytest.fixture
def maya(server):
    return Person(server, 9, "Maya")


@pytest.fixture
def database(tmp_path):
    engine = connect(f"sqlite:///{tmp_path / 'advisor.db'}")
    upgrade(engine)
    Staff(engine).add("Maya", role="staff", telegram_id="9")
    yield engine
    engine.dispose()


@pytest.fixture
def start(server, tmp_path, database, encoder, data_dir):
    link_model(tmp_path, data_dir)

    return partial(bot_process, server, tmp_path)


@pytest.fixture
def changed(tmp_path):
    """The demonstration catalogue, one credential of which is called otherwise."""
    first, *others = sample_records(_TODAY)
    path = tmp_path / "changed.csv"
    export(iter([first.model_copy(update={"title": "A New Name"}), *others]), path)
    return path.read_bytes()


def test_killed_in_the_middle_of_a_training_it_goes_on_and_is_published_once(
    server, maya, start, database, changed
):
    jobs, publications = Jobs(database), Publications(database)
    with served(server) as address:
        with start(address) as process:
            maya.sends_file("changed.csv", changed)
            wait_for(lambda: "[Train]" in maya.screen())
            assert "A New Name" in maya.screen()
            maya.presses("Train")
            wait_for(lambda: jobs.newest("sample").status == "training")
            wait_for(lambda: "Training for sample" in maya.screen())
            process.send_signal(signal.SIGKILL)
            process.wait()
        assert jobs.newest("sample").status == "training"
        before = publications.live("sample")
        # More than two minutes pass.
        with database.begin() as connection:
            long_ago = datetime.now(UTC).replace(tzinfo=None) - 2 * SILENT_FOR
            statement = text("UPDATE training_job SET updated_at = :at")
            connection.execute(statement, {"at": long_ago.isoformat(" ")})
        with start(address):
            wait_for(lambda: "was broken off" in maya.screen())
            assert publications.live("sample") == before
            maya.presses("Go on")
            wait_for(lambda: jobs.newest("sample").status in ("passed", "refused"), 300)
            wait_for(lambda: "Found by its own words" in maya.screen())
            is_passed = jobs.newest("sample").status == "passed"
            maya.presses("Publish" if is_passed else "Publish anyway")
            if not is_passed:
                wait_for(lambda: "№ 1:" in maya.screen())
                maya.answers(server.chats.of(9)[-1], "This machine is busy")
            wait_for(lambda: "Live now:" in maya.screen())

    job = jobs.newest("sample")
    live = publications.live("sample")
    assert (live.release_id, live.model_version) == (job.release_id, job.version)
    assert job.status == "published"
    assert [each.method for each in server.calls].count("sendPhoto") == 1
