"""Nothing happens twice, whatever is pressed again or breaks off; a message tells how far it is."""

import asyncio

import pytest

from bot.memory.jobs import SILENT_FOR
from bot.telegram.reading import read
from tests.bot.staff.catalogue.gate import live
from tests.bot.staff.shelf import changed_menu, file_of
from tests.telegram_simulator.faults import flood

pytestmark = pytest.mark.anyio


# -- nothing happens twice


async def test_a_button_pressed_twice_or_by_two_counts_once(office, forum, maya, luis, changed):
    forum.gets_file(maya, "spring.csv", changed)
    await office.work()
    message, train = forum.button("Train")
    for person in (maya, luis, maya):
        person.presses_data(train, message)
    await office.work()
    await office.clock.sleep(6)
    await office.work()
    assert office.runs.n_started == 1

    message, publish = forum.button("Publish")
    for person in (luis, maya, luis):
        person.presses_data(publish, message)
    await office.work()

    assert len(office.publishing.history("menu")) == 2
    assert sum("Live now:" in each for each in forum.reads()) == 1
    assert not office.server.spinning


async def test_two_presses_at_the_same_moment_publish_once(office, trained, maya, luis):
    message, data = maya.button("Publish")
    maya.presses_data(data, message)
    luis.presses_data(data, message)
    updates = [read(each.update) for each in office.server.updates.waiting()]

    await asyncio.gather(*(office.chat.answer(each) for each in updates))

    assert len(office.publishing.history("menu")) == 2


@pytest.mark.parametrize(("label", "n_shown"), [("Publish", 2), ("Discard", 1)])
async def test_a_press_that_comes_again_after_a_crash_changes_nothing_more(
    office, start, trained, maya, label, n_shown
):
    maya.presses(label)
    (update,) = [read(each.update) for each in office.server.updates.waiting()]
    await office.chat.answer(update)
    # The process died before it was noted that this is done.
    other = start()

    await other.work()

    assert len(other.publishing.history("menu")) == n_shown
    assert not other.server.spinning


async def test_a_file_that_comes_again_after_a_crash_is_offered_once(office, start, maya, changed):
    maya.sends_file("spring.csv", changed)
    (update,) = [read(each.update) for each in office.server.updates.waiting()]
    await office.chat.answer(update)
    other = start()

    await other.work()

    assert maya.screen().count("[Train]") == 1
    maya.presses("Train")
    await other.work()
    assert other.runs.n_started == 1


async def test_a_training_that_is_pressed_for_again_after_a_crash_is_led_once(
    office, start, checked, maya
):
    office.runs.is_slow = True
    maya.presses("Train")
    (update,) = [read(each.update) for each in office.server.updates.waiting()]
    await office.chat.answer(update)
    other = start()

    await other.work()

    assert other.runs.n_started == 0
    assert "Training for menu" in maya.screen()
    assert "[Train]" not in maya.screen()


async def test_what_was_published_before_a_crash_is_only_noted_after_it(office, trained, maya):
    job = office.jobs.get(trained)
    office.publishing.publish(job.version, by="Maya")

    maya.presses("Publish")
    await office.work()

    assert len(office.publishing.history("menu")) == 2
    assert office.jobs.get(trained).status == "published"


async def test_a_rollback_that_comes_again_goes_back_once(office, trained, maya):
    before = live(office)
    maya.presses("Publish")
    await office.work()
    message, data = maya.button("Roll back")
    for _ in range(3):
        maya.presses_data(data, message)

    await office.work()

    assert live(office) == before
    assert len(office.publishing.history("menu")) == 3


async def test_only_the_newest_file_has_buttons_that_work(office, maya, checked, tmp_path):
    message, old = maya.button("Train")
    maya.sends_file("summer.csv", file_of(changed_menu()[1:], tmp_path, "summer.csv"))
    await office.work()

    maya.presses_data(old, message)
    await office.work()

    assert office.runs.n_started == 0
    assert office.jobs.get(checked).status == "checked"
    assert "newer" in office.server.calls[-2].parameters["text"]


async def test_one_training_at_a_time_and_its_beginner_is_named(office, maya, luis, changed):
    office.runs.is_slow = True
    maya.sends_file("spring.csv", changed)
    await office.work()
    maya.presses("Train")
    await office.work()

    luis.sends_file("summer.csv", changed)
    await office.work()

    assert luis.reads() == ["A training that Maya began is under way. Wait until it has ended."]


# -- how far it is


async def test_one_message_tells_how_far_it_is_and_changes_no_faster_than_it_may(
    office, maya, checked
):
    office.runs.is_slow = True
    maya.presses("Train")
    await office.work()
    for number in range(1, 11):
        await office.clock.sleep(1)
        office.jobs.progress(checked, "Reading the catalogue: 1 of 9 new texts", number / 10)
        await office.work()

    edits = [each for each in office.server.calls if each.method == "editMessageText"]
    assert len(edits) == 3
    assert len({each.parameters["message_id"] for each in edits}) == 1
    assert "▓" in maya.reads()[-1]
    assert "less than a minute left" in maya.screen()


async def test_a_living_message_that_was_deleted_is_written_anew(office, maya, checked):
    office.runs.is_slow = True
    maya.presses("Train")
    await office.work()
    office.server.messages.remove(
        next(each for each in office.server.messages if "Training" in each.text)
    )
    await office.clock.sleep(3)
    office.jobs.progress(checked, "Learning from labels", 0.5)

    await office.work()

    assert "50 %" in maya.screen()


async def test_a_flood_limit_is_waited_out(office, maya, checked):
    office.runs.is_slow = True
    office.server.fail_next(flood(30), method="sendMessage", chat_id="9")
    maya.presses("Train")
    await office.work()
    await office.clock.sleep(10)
    await office.work()
    assert "Training for" not in maya.screen()

    await office.clock.sleep(21)
    await office.work()

    assert "Training for" in maya.screen()


async def test_a_training_that_a_restart_broke_off_can_go_on(office, start, maya, checked):
    office.runs.is_slow = True
    maya.presses("Train")
    await office.work()
    other = start()
    other.clock.now = office.clock.now + SILENT_FOR * 2

    await other.work()
    assert "was broken off" in maya.reads()[-1]
    maya.presses("Go on")
    await other.work()
    await other.clock.sleep(3)
    await other.work()

    assert "It may go live" in maya.reads()[-1]


async def test_a_training_that_fails_says_why_and_can_be_tried_again(office, maya, checked):
    office.runs.problem = "The disk is full. Make room and try again."
    maya.presses("Train")
    await office.work()
    assert "The disk is full." in maya.reads()[-1]
    office.runs.problem = ""

    maya.presses("Try again")
    await office.work()
    await office.clock.sleep(3)
    await office.work()

    assert "It may go live" in maya.reads()[-1]
