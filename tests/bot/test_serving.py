"""A running process picks up what is published within five seconds, and nobody waits or fails."""

import threading

import pytest

from bot.serving import AGAIN_AFTER, LATE_AFTER, LATEST, Serving
from catalog.live import Live

ONE, TWO = Live("menu", "one", None), Live("menu", "two", "v2")


class World:
    """A row, a clock, and a loader that can be held up."""

    def __init__(self):
        self.live, self.now, self.loaded = ONE, 0.0, []
        self.may_load = threading.Event()
        self.may_load.set()
        self.fault = None
        self.serving = Serving(lambda _name: self.live, self.load, clock=lambda: self.now)

    def load(self, live, held):
        if not self.may_load.wait(10):
            raise TimeoutError
        if self.fault:
            raise self.fault
        self.loaded.append((live, held))
        return f"recommender of {live.release_id}"

    def ask(self):
        return self.serving.recommender("menu")

    def settle(self):
        """Wait until nothing is loaded any more."""
        for thread in threading.enumerate():
            if thread.name == "loading":
                thread.join(10)


@pytest.fixture
def world():
    return World()


def test_what_is_live_is_loaded_once(world):
    assert [world.ask(), world.ask()] == ["recommender of one"] * 2
    assert world.loaded == [(ONE, None)]


def test_meanwhile_people_are_answered_from_what_there_was(world):
    world.ask()
    world.may_load.clear()
    world.live, world.now = TWO, 1.0

    assert world.ask() == "recommender of one"

    world.may_load.set()
    world.settle()
    assert world.ask() == "recommender of two"
    assert world.loaded[1:] == [(TWO, "recommender of one")]


def test_who_has_not_looked_for_long_loads_before_they_answer(world):
    world.ask()
    world.live, world.now = TWO, LATE_AFTER + 0.1

    assert world.ask() == "recommender of two"


def test_nobody_is_answered_from_what_was_replaced_five_seconds_ago(world):
    world.ask()
    world.may_load.clear()
    world.live = TWO
    for world.now in (1.0, 2.0, 3.0, LATEST):
        assert world.ask() == "recommender of one"
    threading.Timer(0.1, world.may_load.set).start()

    world.now = LATEST + 0.1

    assert world.ask() == "recommender of two"
    assert LATEST + 0.1 < 5


def test_what_cannot_be_loaded_leaves_people_with_what_there_is(world):
    world.ask()
    world.fault = OSError("the disk is gone")
    world.live, world.now = TWO, LATE_AFTER + 0.1

    assert world.ask() == "recommender of one"

    world.fault = None
    assert world.ask() == "recommender of one"
    world.now += AGAIN_AFTER
    assert world.ask() == "recommender of two"


def test_the_first_fault_is_told_because_there_is_nothing_to_answer_from(world):
    world.fault = OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        world.ask()


def test_going_back_before_the_new_one_was_loaded_changes_nothing(world):
    world.ask()
    world.may_load.clear()
    world.live, world.now = TWO, 0.5
    world.ask()

    world.live, world.now = ONE, 1.0

    assert world.ask() == "recommender of one"
    world.may_load.set()
    world.settle()
