"""What tests of the bot share: a simulated Telegram, somebody who writes, a bot that answers."""

import pytest

from tests.bot.desk import Desk
from tests.telegram_simulator import Person, Server


@pytest.fixture
def server():
    """A Telegram of its own."""
    return Server()


@pytest.fixture
def ana(server):
    """Somebody who writes."""
    return Person(server, 42, "Ana")


@pytest.fixture
def start(server, engine, recommender):
    """Start a process of the bot; a second one finds what the first left."""
    return lambda **options: Desk(server, engine, recommender, **options)


@pytest.fixture
def desk(start):
    """A process of the bot."""
    return start()
