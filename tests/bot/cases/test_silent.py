"""Who owes an answer for too long is reminded once; who stays silent loses the case."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.cases.hours import WorkingHours, shifts_of
from bot.cases.message import CaseMessage
from bot.dialogue import State
from bot.helping.minding import Minding
from bot.memory.audit import Audit
from bot.settings import Settings
from bot.turns import AtDesk
from tests.bot.cases.helped import Office

# Two hours, of those in which the desk is open; the office begins on a Tuesday at 10:00.
AIM = WorkingHours("America/Vancouver", (shifts_of("9-12, 13-17"),) * 7, reply_minutes=120)


@pytest.fixture
def office(engine, recommender, tmp_path):
    office = Office(engine, recommender, tmp_path)
    office.cleo = office.staff.add("Cleo", telegram_id="77")
    office.helping.set_hours(AIM, office.ana)
    return office


@pytest.fixture
def minding(office, engine, tmp_path):
    return Minding(engine, Settings(data_dir=tmp_path), now=lambda: office.now)


@pytest.fixture
def pass_time(office, minding):
    def passes(**stretch):
        office.now += timedelta(**stretch)
        minding.look()

    return passes


@pytest.fixture
def held(office):
    """A case that Cleo has claimed, and has not answered."""
    number = office.asks("1", "bake bread")
    office.helping.claim(number, office.cleo)
    told(office)
    return number


def told(office) -> list[tuple[str, str]]:
    return [(each.chat_id, each.payload["text"]) for each in office.memory.take_due(office.now)]


def did(engine, number) -> list[str]:
    return [each.action for each in reversed(Audit(engine).entries(subject=f"case {number}"))]


def learner_writes(office, words="Are you there?"):
    message = CaseMessage("learner", words, office.now)
    office.turn("1", State(case="held", held_by="Cleo"), AtDesk(relayed=message))


def test_whoever_has_the_case_is_reminded_once_when_the_aim_has_passed(
    office, held, pass_time, engine
):
    pass_time(hours=2)
    assert told(office) == []

    pass_time(minutes=61)
    ((chat, words),) = told(office)
    assert chat == "77"
    assert words.startswith(f"In case {held} the learner has waited for you longer than we want.")

    pass_time(minutes=30)
    assert told(office) == []
    assert did(engine, held).count("reminded") == 1


def test_a_reminder_refuses_nobody_who_has_the_page_open(office, held, pass_time):
    seen = office.cases.get(held).version
    pass_time(hours=4)

    assert office.helping.resolve(held, office.cleo, seen=seen).status == "resolved"


def test_who_stays_silent_loses_the_case_and_everybody_is_told_the_truth(
    office, held, pass_time, engine
):
    office.helping.duty.be_here(office.cleo)
    pass_time(hours=4)
    told(office)

    pass_time(minutes=121)

    case = office.cases.get(held)
    assert (case.status, case.holder, case.passed_by) == ("waiting", None, (office.cleo.pk,))
    assert office.memory.state_of("1")[0]["case"] == "waiting"
    said = dict(told(office))
    assert said["1"].startswith(
        "Cleo has not been able to answer you yet, so all the advisors see your question again. "
        "Somebody will write to you in this chat."
    )
    assert said["77"].startswith(f"Case {held} has gone back to the queue")
    assert did(engine, held)[-1] == "lapse"
    cleo = next(each for each in office.staff.all() if each.name == "Cleo")
    assert cleo.here_until is None


def test_after_hours_the_learner_is_told_when_the_desk_opens(office, held, pass_time):
    pass_time(hours=4)
    told(office)

    # The clock of the aim stands still by night; it is said at the first look that finds it so.
    office.now = datetime(2026, 11, 25, 1, 30, tzinfo=UTC)
    pass_time()

    assert "It opens tomorrow at 9:00" in dict(told(office))["1"]


@pytest.mark.parametrize("sign", ["reply", "note", "snooze"])
def test_a_sign_of_life_keeps_the_case(office, held, pass_time, sign):
    pass_time(hours=4)
    office.now += timedelta(minutes=100)
    match sign:
        case "reply":
            office.helping.reply(held, office.cleo, "I am looking into it.")
        case "note":
            office.helping.note(held, office.cleo, "Waits for the registrar.")
        case "snooze":
            until = office.now + timedelta(days=2)
            office.helping.snooze(held, office.cleo, until)

    pass_time(minutes=40)

    assert office.cases.get(held).holder_name == "Cleo"


def test_a_note_only_gives_as_much_time_again(office, held, pass_time):
    pass_time(hours=4)
    office.helping.note(held, office.cleo, "Waits for the registrar.")
    pass_time(minutes=119)
    assert office.cases.get(held).holder_name == "Cleo"

    pass_time(minutes=2)

    assert office.cases.get(held).status == "waiting"


def test_an_answer_ends_it_and_the_next_silence_is_another_one(office, held, pass_time):
    pass_time(hours=4)
    office.helping.reply(held, office.cleo, "Hello!")
    assert office.cases.get(held).reminded_at is None
    told(office)

    pass_time(days=3)
    assert told(office) == []

    learner_writes(office)
    pass_time(minutes=110)
    assert told(office) == []
    pass_time(minutes=200)
    assert [chat for chat, _ in told(office)] == ["77"]


def test_what_cannot_wait_goes_back_within_half_an_hour(office, pass_time):
    number = office.asks("1", "I can't go on", urgency="now", topic="distress")
    office.helping.claim(number, office.cleo)
    told(office)

    pass_time(minutes=16)
    assert [chat for chat, _ in told(office)] == ["77"]

    pass_time(minutes=16)
    assert office.cases.get(number).status == "waiting"


def test_who_has_just_got_a_case_did_not_keep_the_learner_waiting(office, pass_time):
    number = office.asks("1", "bake bread")
    office.now += timedelta(days=2)
    office.helping.claim(number, office.cleo)
    told(office)

    pass_time(minutes=30)
    assert told(office) == []

    pass_time(hours=4)
    assert [chat for chat, _ in told(office)] == ["77"]


def test_where_nobody_else_could_take_it_the_case_stays(office, held, pass_time):
    office.staff.remove("Ana")
    office.staff.remove("Bo")

    pass_time(days=1)
    pass_time(days=1)

    assert office.cases.get(held).holder_name == "Cleo"


def test_a_case_that_nobody_has_is_said_once_to_wait_too_long(office, pass_time, engine):
    number = office.asks("1", "bake bread")
    told(office)
    pass_time(hours=4)
    pass_time(hours=1)

    assert did(engine, number).count("reminded") == 1
    assert told(office) == []
    assert office.cases.get(number).reminded_at is not None
    assert office.helping.claim(number, office.bo).reminded_at is None


def test_without_an_aim_nobody_is_reminded(office, held, pass_time):
    office.helping.set_hours(WorkingHours("America/Vancouver"), office.ana)

    pass_time(days=10)

    assert told(office) == []
    assert office.cases.get(held).holder_name == "Cleo"


def test_who_fell_silent_is_not_given_the_same_case_again(office, held, pass_time):
    office.helping.duty.set_giving_out(office.ana, is_on=True)
    pass_time(hours=4)
    pass_time(minutes=121)
    office.helping.duty.be_here(office.cleo)
    pass_time(seconds=5)
    assert office.cases.get(held).status == "waiting"

    office.helping.duty.be_here(office.bo)
    pass_time(seconds=5)
    assert office.cases.get(held).holder_name == "Bo"
