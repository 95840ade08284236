"""Waiting cases are given to whoever is here, has room, and can help: in order, fairly, once."""

import json
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cases.case import Advisor, Case, Opening
from bot.cases.giving import is_given_out, next_holder
from bot.cases.hours import WorkingHours, shifts_of
from bot.helping.assigning import told_given
from bot.helping.minding import Minding
from bot.memory import Cases, Memory
from bot.memory.audit import Audit
from bot.memory.desk_settings import DeskSettings
from bot.memory.staff import Staff
from bot.refusals import NotPossibleError
from bot.settings import Settings
from bot.turns import AtDesk, Incoming, SavedTurn
from tests.bot.cases.helped import Office

ROOT = Path(__file__).parents[3]

# A Tuesday, 10:00 in Vancouver.
NOW = datetime(2026, 11, 24, 18, tzinfo=UTC)
LATER = NOW + timedelta(hours=3)
DAYTIME = WorkingHours("America/Vancouver", (shifts_of("9-12, 13-17"),) * 7)


def case(**facts) -> Case:
    usual = {"status": "waiting", "topic": "person", "urgency": "normal", "language": "en"}
    return Case(number=1, person="1", reason="asked", opened_at=NOW, **(usual | facts))


def here(pk: int, **facts) -> Advisor:
    return Advisor(pk, f"Advisor {pk}", here_until=LATER, **facts)


# -- the rule


def test_whoever_has_the_smallest_share_of_what_they_hold_at_most_gets_the_next():
    people = [here(1, capacity=10), here(2, capacity=4)]

    assert next_holder(case(), people, {1: 3, 2: 1}, NOW) == people[1]
    assert next_holder(case(), people, {1: 3, 2: 2}, NOW) == people[0]


def test_of_two_with_the_same_share_it_is_whoever_was_given_one_longer_ago():
    people = [here(1, given_at=NOW - timedelta(minutes=1)), here(2, given_at=NOW - timedelta(1))]

    assert next_holder(case(), people, {}, NOW) == people[1]


@pytest.mark.parametrize(
    "facts",
    [
        {"here_until": None},
        {"here_until": NOW},
        {"is_active": False},
        {"languages": ("fr", "es")},
        {"topics": ("funding",)},
        {"capacity": 2},
    ],
    ids=["away", "their-day-is-over", "has-left", "language", "topic", "full"],
)
def test_who_cannot_help_is_given_nothing(facts):
    who = replace(here(1), **facts)

    assert next_holder(case(), [who], {1: 2}, NOW) is None
    assert next_holder(case(), [here(1, languages=("en",), topics=("person",))], {}, NOW)


def test_who_gave_a_case_back_is_not_given_it_again():
    assert next_holder(case(passed_by=(1,)), [here(1), here(2)], {2: 9}, NOW) == here(2)


@pytest.mark.parametrize(
    ("facts", "at", "is_given"),
    [
        ({}, NOW, True),
        ({}, datetime(2026, 11, 24, 20, 30, tzinfo=UTC), False),
        ({"urgency": "now"}, datetime(2026, 11, 24, 20, 30, tzinfo=UTC), True),
        ({"snoozed_until": LATER}, NOW, False),
        ({"snoozed_until": NOW}, NOW, True),
        ({"status": "claimed"}, NOW, False),
    ],
    ids=["open", "the-break", "cannot-wait", "put-off", "put-off-until-now", "held"],
)
def test_what_is_given_out_and_when(facts, at, is_given):
    assert is_given_out(case(**facts), DAYTIME, at) is is_given


@given(st.lists(st.integers(1, 6), min_size=1, max_size=6), st.integers(0, 40))
def test_however_many_wait_nobody_gets_more_than_they_hold_and_all_get_as_much(capacities, n_cases):
    people = [here(pk, capacity=capacity) for pk, capacity in enumerate(capacities, start=1)]
    held = Counter[int]()

    for _ in range(n_cases):
        to = next_holder(case(), people, held, NOW)
        if to is not None:
            held[to.pk] += 1

    assert sum(held.values()) == min(n_cases, sum(capacities))
    for one in people:
        assert held[one.pk] <= one.capacity
        for other in people:
            # Nobody was given one while somebody else had a smaller share.
            assert (held[one.pk] - 1) / one.capacity <= held[other.pk] / other.capacity


# -- at the desk


@pytest.fixture
def office(engine, recommender, tmp_path):
    return Office(engine, recommender, tmp_path)


@pytest.fixture
def minding(office, engine, tmp_path):
    return Minding(engine, Settings(data_dir=tmp_path), now=lambda: office.now)


def turn_on(office) -> None:
    office.helping.duty.set_giving_out(office.ana, is_on=True)


def holders(office) -> dict[int, str]:
    return {each.number: each.holder_name for each in office.cases.all()}


def test_nothing_is_given_out_until_staff_turn_it_on_and_somebody_is_here(office, minding):
    number = office.asks("1", "bake bread")
    office.helping.duty.be_here(office.bo)
    minding.look()
    assert holders(office) == {number: ""}

    turn_on(office)
    office.helping.duty.be_away(office.bo)
    minding.look()
    assert holders(office) == {number: ""}

    office.helping.duty.be_here(office.bo)
    minding.look()
    assert holders(office) == {number: "Bo"}


def test_only_staff_turn_it_on(office):
    with pytest.raises(NotPossibleError):
        office.helping.duty.set_giving_out(office.bo, is_on=True)


def test_the_learner_and_whoever_gets_the_case_are_told_and_the_log_keeps_it(
    office, minding, engine
):
    turn_on(office)
    cleo = office.staff.add("Cleo", telegram_id="77")
    office.helping.duty.be_here(cleo)
    number = office.asks("1", "faire du pain", language="fr")

    minding.look()

    told = {each.chat_id: each.payload["text"] for each in office.memory.take_due(office.now)}
    assert told["1"].startswith("<b>Cleo</b> s'occupe maintenant de votre question")
    assert told["77"].startswith(f"Case {number} has come to you, because you are here.")
    newest = Audit(engine).entries(subject=f"case {number}")[0]
    assert (newest.who, newest.action, newest.detail) == ("bot", "assign", "Cleo")
    assert office.memory.state_of("1")[0]["held_by"] == "Cleo"


def test_who_is_told_in_telegram_is_led_to_the_topic_where_there_is_one():
    settings = Settings(staff_group="-1001234567890", desk_url="https://desk.college.example")
    cleo = here(1, telegram_id="77")

    (at_the_topic,) = told_given(case(thread_id=5), cleo, settings)
    (at_the_desk,) = told_given(case(), cleo, settings)

    assert "https://t.me/c/1234567890/5" in at_the_topic["text"]
    assert "https://desk.college.example/cases/1" in at_the_desk["text"]


def test_the_most_urgent_goes_first_then_the_oldest_and_nobody_holds_too_many(office, minding):
    turn_on(office)
    office.helping.duty.be_here(office.staff.add("Cleo", capacity=2))
    old = office.asks("1", "bake bread")
    office.now += timedelta(minutes=1)
    new = office.asks("2", "keep books")
    urgent = office.asks("3", "weld pipe", urgency="now")

    minding.look()

    assert holders(office) == {old: "Cleo", new: "", urgent: "Cleo"}


def test_who_gives_a_case_back_keeps_it_out_of_their_hands(office, minding):
    turn_on(office)
    office.helping.duty.be_here(office.bo)
    number = office.asks("1", "bake bread")
    minding.look()

    office.helping.release(number, office.bo)
    minding.look()
    assert holders(office) == {number: ""}

    office.helping.duty.be_here(office.ana)
    minding.look()
    assert holders(office) == {number: "Ana"}


def test_being_here_ends_with_the_desks_day(office, minding):
    turn_on(office)
    office.helping.set_hours(DAYTIME, office.ana)
    until = office.helping.duty.be_here(office.bo)
    assert until == datetime(2026, 11, 25, 1, tzinfo=UTC)

    office.now = until
    number = office.asks("1", "bake bread", urgency="now")
    minding.look()

    assert holders(office) == {number: ""}


def test_who_leaves_the_desk_is_given_nothing_more(office, minding):
    turn_on(office)
    office.helping.duty.be_here(office.bo)
    office.staff.remove("Bo")
    number = office.asks("1", "bake bread")

    minding.look()

    assert holders(office) == {number: ""}


def test_a_case_that_a_learner_erases_at_that_moment_is_given_to_nobody(office, engine):
    from bot.memory.giving import Giving

    assert Giving(engine).give(7, lambda *_: office.bo, lambda *_: []) is None


N_CASES, N_PROCESSES = 120, 4


def test_several_processes_at_once_give_each_case_once_and_fill_nobody_beyond_their_room(
    engine, tmp_path
):
    staff, memory = Staff(engine), Memory(engine)
    capacities = {f"Advisor {number:02}": 1 + number % 8 for number in range(20)}
    for name, capacity in capacities.items():
        who = staff.add(name, capacity=capacity)
        staff.be_here(who, datetime.now(UTC) + timedelta(hours=1), by=name)
    DeskSettings(engine).set_giving_out(is_on=True, by="test")
    opening = Opening("asked", "person", "normal", "en", {})
    people = [str(number) for number in range(1, N_CASES + 1)]
    memory.take_in([Incoming(int(each), each, {}) for each in people])
    memory.write(
        turns=[
            SavedTurn(each, int(each), {"case": "waiting"}, 1, 0, desk=AtDesk(opening=opening))
            for each in people
        ]
    )
    start = tmp_path / "start"
    url = engine.url.render_as_string(hide_password=False)

    processes = [
        subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.bot.cases.minding",
                json.dumps({"url": url, "start": str(start)}),
            ],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(N_PROCESSES)
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    start.touch()
    assert [process.communicate() and process.returncode for process in processes] == [0] * 4

    cases = Cases(engine).all()
    held = Counter(each.holder_name for each in cases if each.holder_name)
    # There is room for fewer than wait: all of it is used, and no more.
    assert held == capacities
    assert all(each.version == (2 if each.holder_name else 1) for each in cases)
    given_out = [each for each in Audit(engine).entries(limit=1_000) if each.action == "assign"]
    assert len(given_out) == sum(capacities.values()) < N_CASES
    told = [each.chat_id for each in memory.take_due(datetime.now(UTC))]
    assert max(Counter(told).values()) == 1
    assert len(told) == len(given_out)
