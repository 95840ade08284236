"""A conversation at its first list, over credentials that only their facts tell apart."""

from datetime import date

import pytest

from bot.dialogue import Context, Said, State, advance
from tests.fakes import TODAY, credential, offering, recommender_of


@pytest.fixture(scope="module")
def shelf():
    """Eight credentials for the same goal: nothing but their facts tells them apart."""
    return recommender_of(
        *(
            credential(
                f"Books {i}",
                "Keep books",
                offerings=[
                    offering(
                        delivery=("in_person", "online")[i // 4],
                        place="Duncan",
                        schedule=(("daytime", "evening", "weekend")[i % 3],),
                        price=2500.0 - 300 * i,
                        hours=180.0 - 20 * i,
                        start=date(2027, 9 - i, 11),
                    )
                ],
            )
            for i in range(8)
        )
    )


@pytest.fixture
def context(shelf):
    return Context(recommender=shelf, today=TODAY, places=frozenset({"duncan"}))


@pytest.fixture
def state(context):
    """A conversation at its first list."""
    return advance(State(), Said("keep books"), context).state
