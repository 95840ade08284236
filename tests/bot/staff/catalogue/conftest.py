"""What tests of changing the catalogue from the chat share: two of staff, a file, a training."""

import pytest

from bot import publishing
from tests.bot.staff.shelf import ShelfOffice, changed_menu, file_of
from tests.fakes import small_catalog
from tests.telegram_simulator import Person


@pytest.fixture
def maya(server):
    """Somebody who may change the catalogue."""
    return Person(server, 9, "Maya")


@pytest.fixture
def luis(server):
    """Somebody else who may."""
    return Person(server, 10, "Luis")


@pytest.fixture(autouse=True)
def _answers_take_alike(monkeypatch):
    """How long an answer takes is no matter of these tests, and of this machine's other work."""
    monkeypatch.setattr(publishing, "milliseconds", lambda *_: [[2.0], [2.0]])


@pytest.fixture
def start(server, engine, recommender, tmp_path, forum):
    """Start a process of the bot; a second one finds what the first left."""
    data = tmp_path / "data"
    return lambda: ShelfOffice(server, engine, recommender, data)


@pytest.fixture
def office(start, maya, luis, rosa):
    office = start()
    office.publish(*small_catalog())
    office.staff.add("Maya", role="staff", telegram_id="9")
    office.staff.add("Luis", role="staff", telegram_id="10")
    office.staff.add("Rosa", telegram_id="7")
    return office


@pytest.fixture
def changed(tmp_path):
    return file_of(changed_menu(), tmp_path)


@pytest.fixture
async def checked(office, maya, changed):
    """The number of a job: Maya sent a changed catalogue."""
    maya.sends_file("spring.csv", changed)
    await office.work()
    maya.reads()
    return office.jobs.newest("menu").number


@pytest.fixture
async def trained(office, maya, checked):
    """The number of a job that is trained, and that the gate lets pass."""
    maya.presses("Train")
    await office.work()
    # The living message is edited no faster than every three seconds.
    await office.clock.sleep(3)
    await office.work()
    maya.reads()
    return checked
