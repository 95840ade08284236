"""What the gate refuses, where things stand, and what came of the night."""

from datetime import timedelta

import pytest

from bot.memory import Weeks
from bot.memory.audit import Audit
from bot.messages import messages
from tests.bot.staff.catalogue.gate import live, refuse
from tests.telegram_simulator import Person

pytestmark = pytest.mark.anyio


# -- against the gate


async def test_what_the_gate_refuses_goes_live_only_with_a_reason(
    office, maya, checked, monkeypatch
):
    refuse(office, monkeypatch)
    maya.presses("Train")
    await office.work()
    await office.clock.sleep(3)
    await office.work()
    assert "found by its own title or words: Bread Baking." in maya.reads()[-1]
    assert "[Publish]" not in maya.screen()

    maya.presses("Publish anyway")
    await office.work()
    asked = office.server.chats.of(9)[-1]
    assert asked.text.startswith("№ 1: why should it go live")
    assert live(office)[1] is None
    maya.answers(asked, "The oven is gone & will not come back")
    await office.work()

    entry = office.publishing.history("menu")[-1]
    assert (entry.by, entry.because) == ("Maya", "The oven is gone & will not come back")
    assert "against the gate" in maya.reads()[-1]
    assert Audit(office.app.engine).entries(limit=1)[0].detail == entry.because


async def test_words_that_answer_nothing_are_no_reason(office, maya, checked, monkeypatch):
    refuse(office, monkeypatch)
    maya.presses("Train")
    await office.work()
    await office.clock.sleep(3)
    await office.work()
    maya.presses("Publish anyway")
    await office.work()

    maya.writes("keep books of small shops")
    await office.work()

    assert live(office)[1] is None


# -- where things stand


def documents(server, person):
    """Return the documents that the bot sent somebody."""
    return [
        each.content["document"]
        for each in server.chats.of(person.number)
        if each.is_from_bot and "document" in each.content
    ]


async def test_an_order_says_where_things_stand_and_gives_the_buttons_again(office, maya, trained):
    maya.writes("/catalogue")
    await office.work()

    (told,) = maya.reads()
    assert "People see menu" in told
    assert "it may go live" in told
    maya.presses("Publish")
    await office.work()
    assert live(office) == (office.jobs.get(trained).release_id, office.jobs.get(trained).version)


async def test_staff_are_told_the_report_and_given_it_as_a_page(office, maya, server, trained):
    week = office.now().date() - timedelta(weeks=1)
    Weeks(office.app.engine).add(
        "menu", week, {("unserved", "fly drones"): 4, ("goal", "unsure"): 4}
    )
    maya.writes("/report")
    await office.work()

    (told,) = [each for each in maya.reads() if "fly drones" in each]
    assert "Build this next\n• fly drones · asked for 4 times" in told
    assert "4 goals, 0 % of them with something that fitted well" in told
    assert "may go live: /catalogue" in told
    (page,) = [each for each in documents(server, maya) if each["file_name"].startswith("report-")]
    assert b"fly drones" in server.files.content(page["file_id"])


async def test_the_report_is_in_the_language_of_whoever_asks(office, server):
    claire = Person(server, 11, "Claire", language="fr")
    office.staff.add("Claire", role="staff", telegram_id="11")
    claire.writes("/catalogue")
    await office.work()
    claire.reads()
    claire.presses("Rapport")
    await office.work()

    assert "À bâtir ensuite" in claire.reads()[0]


async def test_an_advisor_gets_no_report(office, rosa):
    rosa.writes("/report")
    await office.work()

    assert rosa.reads() == [messages("en")("publishing-staff-only")]


async def test_what_is_live_can_be_trained_for_once_a_press(office, maya):
    maya.writes("/catalogue")
    await office.work()
    message, data = maya.button("Train for what is live")
    for _ in range(2):
        maya.presses_data(data, message)
    await office.work()

    assert office.runs.n_started == 1


async def test_each_is_spoken_to_in_their_own_language(office, server, changed):
    claire = Person(server, 11, "Claire", language="fr")
    office.staff.add("Claire", role="staff", telegram_id="11")
    claire.sends_file("printemps.csv", changed)
    await office.work()
    claire.presses("Entraîner")
    await office.work()
    await office.clock.sleep(3)
    await office.work()

    assert "La mise en ligne est possible" in claire.screen()


# -- by night


async def test_the_group_is_told_what_came_of_the_night_in_one_message(office, forum, maya):
    made = office.publishing.train("menu", today=office.now().date())
    verdict = office.publishing.gate(made.version)
    done = {**made.as_json(), "gate": verdict.as_json(), "is_live": False}

    office.nights.ended(done)
    await office.nights.told()
    await office.work()

    (told,) = forum.reads()
    assert told.startswith("Trained by night: menu")
    assert "It may go live" in told
    forum.presses(maya, "Publish")
    await office.work()
    assert live(office) == (made.release, made.version)


async def test_a_file_that_waits_goes_before_what_was_trained_by_night(
    office, forum, maya, checked
):
    made = office.publishing.train("menu", today=office.now().date())
    done = {
        **made.as_json(),
        "gate": office.publishing.gate(made.version).as_json(),
        "is_live": False,
    }

    office.nights.tell(done)
    await office.work()

    assert office.jobs.newest("menu").number == checked
    assert forum.labels() == []


async def test_what_went_live_by_night_can_be_taken_back(office, forum, maya):
    before = live(office)
    made = office.publishing.train("menu", today=office.now().date())
    office.publishing.publish(made.version, by="schedule")
    gate = office.publishing.gate(made.version)
    office.nights.tell({**made.as_json(), "gate": gate.as_json(), "is_live": True})
    await office.work()
    assert forum.reads()[0].startswith("Trained by night, and published:")

    forum.presses(maya, "Roll back")
    await office.work()

    assert live(office) == before


async def test_a_night_that_failed_is_told(office, forum):
    office.nights.failed("The disk is full.")
    await office.nights.told()
    await office.work()

    assert "The disk is full." in forum.reads()[0]
