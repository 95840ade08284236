"""Abuse and floods are answered later, never argued with; a person who is needed comes at once."""

from datetime import UTC, datetime, timedelta

from bot.cases.case import Opening
from bot.dialogue import Say, State, Turn
from bot.dialogue.effects import OpenCase, SlowDown
from bot.telegram.reading import Press, Reading
from bot.telegram.slowing import Slowing
from bot.triage.patience import FLOOD

NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)
CALM = Turn(State(), (Say("a list"),))
ABUSE = Turn(State(), (Say("calm"), SlowDown()))


def message(person: str = "1") -> Reading:
    return Reading("message", person=person, is_private=True, text="words")


def waits(slowing: Slowing, turn: Turn, at: datetime, person: str = "1") -> float:
    """Take a message, and return how many seconds its answer waits."""
    until = slowing.until(message(person), turn, at=at)
    slowing.note(message(person), turn, at=at)
    return 0.0 if until is None else (until - at).total_seconds()


def test_the_first_outburst_costs_nothing_and_each_further_one_twice_as_much():
    slowing = Slowing()

    assert [waits(slowing, ABUSE, NOW + timedelta(seconds=30 * n)) for n in range(5)] == [
        0,
        2,
        4,
        8,
        16,
    ]


def test_whoever_calms_down_is_answered_at_once():
    slowing = Slowing()
    for n in range(5):
        waits(slowing, ABUSE, NOW + timedelta(seconds=30 * n))

    assert waits(slowing, CALM, NOW + timedelta(minutes=4)) == 0
    assert waits(slowing, ABUSE, NOW + timedelta(hours=2)) == 0


def test_a_flood_is_answered_later_and_others_are_not():
    slowing = Slowing()

    for n in range(FLOOD):
        assert waits(slowing, CALM, NOW + timedelta(seconds=n)) == 0
    assert waits(slowing, CALM, NOW + timedelta(seconds=20)) == 0
    assert waits(slowing, CALM, NOW + timedelta(seconds=21)) == 2
    assert waits(slowing, CALM, NOW + timedelta(seconds=22), person="2") == 0


def test_buttons_and_what_brings_in_a_person_are_never_slowed():
    slowing = Slowing()
    for n in range(FLOOD + 3):
        waits(slowing, CALM, NOW + timedelta(seconds=n))
    at = NOW + timedelta(seconds=30)
    opening = OpenCase(Opening("distress", "distress", "now", "en"))
    press = Reading("callback_query", person="1", press=Press("p", "v1:1:0:why:1", 5))

    assert slowing.until(message(), Turn(State(), (Say("lines"), opening)), at=at) is None
    assert slowing.until(press, CALM, at=at) is None


async def test_a_slowed_answer_comes_in_the_end(server, engine, start, ana):
    desk = start()
    desk.running.answering._slowing = Slowing()
    for number in range(FLOOD + 2):
        ana.writes(f"bake bread {number}")
    await desk.work()
    at_once = len(ana.reads())

    desk.running.watching._now = lambda: datetime.now(UTC) + timedelta(minutes=2)
    await desk.running.watching.look()
    await desk.running.settled()

    assert at_once == FLOOD + 1
    assert len(ana.reads()) == 1
