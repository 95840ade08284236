"""Staff change the catalogue from the chat; nothing happens twice, and nobody else can."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot import publishing
from bot.memory import Weeks
from bot.memory.audit import Audit
from bot.memory.jobs import SILENT_FOR
from bot.messages import messages
from bot.telegram.reading import read
from bot.telegram.staff import catalogue
from recommender.retraining.gate import Trouble, judge
from tests.bot.staff.catalogue_scene import play, written
from tests.bot.staff.shelf import ShelfOffice, changed_menu, file_of
from tests.bot.test_takeaway_telegram import files
from tests.fakes import small_catalog
from tests.telegram_simulator import Person
from tests.telegram_simulator.faults import flood

pytestmark = pytest.mark.anyio


@pytest.fixture
def maya(server):
    """Somebody who may change the catalogue."""
    return Person(server, 9, "Maya")


@pytest.fixture
def luis(server):
    """Somebody else who may."""
    return Person(server, 10, "Luis")


@pytest.fixture(autouse=True)
def _answers_take_alike(monkeypatch):
    """How long an answer takes is no matter of these tests, and of this machine's other work."""
    monkeypatch.setattr(publishing, "milliseconds", lambda *_: [[2.0], [2.0]])


@pytest.fixture
def start(server, engine, recommender, tmp_path, forum):
    """Start a process of the bot; a second one finds what the first left."""
    data = tmp_path / "data"
    return lambda: ShelfOffice(server, engine, recommender, data)


@pytest.fixture
def office(start, maya, luis, rosa):
    office = start()
    office.publish(*small_catalog())
    office.staff.add("Maya", role="staff", telegram_id="9")
    office.staff.add("Luis", role="staff", telegram_id="10")
    office.staff.add("Rosa", telegram_id="7")
    return office


@pytest.fixture
def changed(tmp_path):
    return file_of(changed_menu(), tmp_path)


@pytest.fixture
async def checked(office, maya, changed):
    """The number of a job: Maya sent a changed catalogue."""
    maya.sends_file("spring.csv", changed)
    await office.work()
    maya.reads()
    return office.jobs.newest("menu").number


@pytest.fixture
async def trained(office, maya, checked):
    """The number of a job that is trained, and that the gate lets pass."""
    maya.presses("Train")
    await office.work()
    # The living message is edited no faster than every three seconds.
    await office.clock.sleep(3)
    await office.work()
    maya.reads()
    return checked


def refuse(office, monkeypatch):
    """Let the gate find something wrong with whatever is trained."""

    def strict(before, after, **facts):
        verdict = judge(before, after, **facts)
        first, *others = verdict.checks
        lost = Trouble("unreached", {"count": 1, "credentials": ("bread-baking",)})
        bad = replace(first, trouble=lost)
        return replace(verdict, checks=(bad, *others))

    monkeypatch.setattr(publishing, "judge", strict)


def live(office):
    found = office.publishing.live("menu")
    return found.release_id, found.model_version


# -- the way of a file


async def test_a_file_is_checked_and_what_it_would_change_is_told(office, maya, changed):
    maya.sends_file("spring.csv", changed)
    await office.work()

    (told,) = maya.reads()
    assert told.startswith("spring.csv, read as csv\n")
    assert "1 new, 0 changed, 1 gone" in told
    assert "• Radio Drama" in told
    assert maya.button("Train")
    assert maya.button("Discard")
    assert live(office)[1] is None


async def test_a_file_goes_from_the_chat_to_the_people_and_back(office, maya, checked):
    before = live(office)
    office.runs.is_slow = True

    maya.presses("Train")
    await office.work()
    assert maya.reads()[-1].startswith("Training for menu")
    office.runs.end(checked)
    await office.clock.sleep(3)
    await office.work()
    told = maya.reads()
    assert "has ended" in told[0]
    assert "It may go live" in told[-1]
    assert live(office) == before

    maya.presses("Publish")
    await office.work()
    job = office.jobs.get(checked)
    assert live(office) == (job.release_id, job.version)
    assert "Live now:" in maya.reads()[-1]

    maya.presses("Roll back")
    await office.work()
    assert live(office) == before
    assert "Live again:" in maya.reads()[-1]
    assert not office.server.spinning


async def test_the_verdict_comes_with_a_picture_and_the_goals_that_moved(office, maya, trained):
    sent = [each.method for each in office.server.calls if each.method.startswith("send")]

    assert sent[-2:] == ["sendPhoto", "sendMessage"]
    assert "Found by its own words" in maya.screen()


async def test_the_guides_scene_happens_as_it_is_written_down(start, forum, maya, tmp_path):
    scene = await play(start(), forum, maya, tmp_path)

    assert scene == written(), "anew: python -m tests.bot.staff.catalogue_scene"


async def test_a_file_that_is_left_aside_changes_nothing(office, maya, trained):
    before = live(office)

    maya.presses("Discard")
    await office.work()

    assert live(office) == before
    assert office.publishing.versions("menu") == ()
    assert "Discarded by Maya" in maya.reads()[-1]


async def test_it_works_in_the_staff_group_outside_of_topics(office, forum, maya, luis, changed):
    forum.gets_file(maya, "spring.csv", changed)
    await office.work()
    forum.presses(luis, "Train")
    await office.work()
    await office.clock.sleep(6)
    await office.work()
    forum.presses(maya, "Publish")
    await office.work()

    assert "Live now:" in forum.reads()[-1]
    assert [each.who for each in Audit(office.app.engine).entries(limit=2)] == ["Maya", "Luis"]


async def test_the_provider_of_records_that_name_none_stands_below_the_file(office, maya):
    maya.sends_file("new.csv", b"title,skills\nRadio,Talk\n", "Provider: Northgate College")
    await office.work()

    draft = office.jobs.newest("menu").release_id
    (record,) = office.app.store.each_record(draft)
    assert record.provider.name == "Northgate College"


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


# -- who may


async def test_a_file_of_an_advisor_is_treated_as_that_of_a_learner(office, rosa, changed):
    rosa.sends_file("spring.csv", changed)
    await office.work()

    assert office.jobs.newest("menu") is None
    assert "Train" not in rosa.screen()


async def test_buttons_work_for_staff_alone(office, forum, maya, rosa, bo, changed):
    forum.gets_file(maya, "spring.csv", changed)
    await office.work()

    forum.presses(rosa, "Train")
    forum.presses(bo, "Train")
    await office.work()

    # Two people are answered side by side, in either order.
    of_bo, of_rosa = sorted(
        each.parameters["text"]
        for each in office.server.calls
        if each.method == "answerCallbackQuery"
    )
    assert of_rosa.startswith("Only staff change the catalogue.")
    assert of_bo.startswith("Nothing was done: you are not at the desk.")
    assert office.runs.n_started == 0


async def test_who_lost_the_role_can_do_nothing_more(office, maya, checked):
    office.staff.add("Maya", telegram_id="9")

    maya.presses("Train")
    await office.work()

    assert office.runs.n_started == 0


async def test_colleagues_files_in_a_topic_are_no_catalogue(office, forum, thread, maya, changed):
    office.server.add_update(
        message={
            **office.server.chats.as_json(office.server.chats.of(forum.number)[-1]),
            "from": maya.facts,
            "document": {"file_id": "f", "file_unique_id": "u", "file_name": "spring.csv"},
        }
    )
    await office.work()

    assert office.jobs.newest("menu") is None


# -- what cannot be read


async def test_a_file_that_is_no_catalogue_is_refused_in_a_sentence(office, maya):
    maya.sends_file("letter.xlsx", b"this is no workbook")
    await office.work()

    (told,) = maya.reads()
    assert told.startswith("letter.xlsx: ")
    assert office.jobs.newest("menu") is None


async def test_a_file_that_is_too_large_is_told_with_the_way_round(office, maya, monkeypatch):
    monkeypatch.setattr(office.chat._fetch, "_at_most", 10)
    maya.sends_file("spring.csv", b"x" * 11)
    await office.work()

    assert "larger than twenty megabytes" in maya.reads()[-1]
    assert catalogue.MAX_BYTES == 20_000_000


async def test_a_file_without_a_good_record_shows_what_to_mend(office, maya):
    maya.sends_file("bad.csv", b"title,provider,price\nRadio,Northgate,a lot\n")
    await office.work()

    (told,) = maya.reads()
    assert "line 2, price = “a lot”" in told
    assert "nothing to train" in told
    assert office.jobs.newest("menu") is None


async def test_a_file_that_changes_nothing_says_so(office, maya, tmp_path):
    maya.sends_file("same.csv", file_of(small_catalog(), tmp_path))
    await office.work()

    assert "People see exactly this already" in maya.reads()[-1]


# -- where things stand


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
    (page,) = [content for name, content in files(server, maya) if name.startswith("report-")]
    assert b"fly drones" in page


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
