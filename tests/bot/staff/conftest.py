"""What tests of the staff group share: a forum, two advisors, a learner who asks for a person."""

import pytest

from tests.bot.staff.office import GROUP, Office
from tests.telegram_simulator import Group, Person


@pytest.fixture
def forum(server):
    """The staff group."""
    return Group(server, GROUP, is_forum=True)


@pytest.fixture
def rosa(server):
    """Somebody at the desk."""
    return Person(server, 7, "Rosa")


@pytest.fixture
def bo(server):
    """Somebody else at the desk."""
    return Person(server, 8, "Bo")


@pytest.fixture
def office(server, engine, recommender, forum, rosa, bo):
    """A process of the bot with a staff group, and two people at the desk."""
    office = Office(server, engine, recommender)
    office.staff.add("Rosa", telegram_id="7")
    office.staff.add("Bo", telegram_id="8")
    return office


@pytest.fixture
async def thread(office, forum, ana):
    """The topic of a case: Ana looked for something, and asked for a person."""
    ana.writes("keep books of small shops")
    ana.writes("I want a person")
    await office.work()
    (topic,) = forum.topics
    return topic.thread_id


@pytest.fixture
async def claimed(office, forum, rosa, thread, ana):
    """The topic of a case that Rosa has."""
    forum.presses(rosa, "Claim", thread=thread)
    await office.work()
    ana.reads()
    return thread
