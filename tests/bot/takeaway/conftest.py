"""What tests of what is carried home share: dated credentials, somebody who speaks."""

import pytest

from bot.dialogue import Context, Said, State, advance
from tests.bot.takeaway.effects import VANCOUVER
from tests.fakes import TODAY, dated_catalog, recommender_of


@pytest.fixture(scope="module")
def dated():
    return recommender_of(*dated_catalog())


@pytest.fixture
def context(dated):
    return Context(
        dated,
        TODAY,
        contact="call 555-0100",
        address="https://t.me/advisor_bot",
        zone=VANCOUVER,
        fresh_id="x" * 22,
    )


@pytest.fixture
def hear(context):
    """Hear one thing after another; return the effects of the last."""

    def hear(*said):
        for each in said:
            event = each if not isinstance(each, str) else Said(each)
            turn = advance(hear.state, event, context)
            hear.state = turn.state
        return turn.effects

    hear.state = State()
    return hear
