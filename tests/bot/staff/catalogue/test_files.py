"""A catalogue file that staff send: what becomes of it, and who may send one."""

import pytest

from bot.memory.audit import Audit
from bot.telegram.staff import catalogue
from tests.bot.staff.catalogue.gate import live
from tests.bot.staff.catalogue_scene import play, written
from tests.bot.staff.shelf import file_of
from tests.fakes import small_catalog

pytestmark = pytest.mark.anyio


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


async def test_a_fact_is_corrected_from_the_chat_and_waits_like_a_file(office, maya):
    maya.writes("/correct Bread Baking: price = 495 because the list has last year's price")
    await office.work()
    assert maya.reads()[-1].startswith("Bread Baking: price = 495. The correction waits")

    maya.presses("Train")
    await office.work()
    await office.clock.sleep(6)
    await office.work()
    maya.presses("Publish")
    await office.work()

    assert "Live now:" in maya.reads()[-1]
    (record,) = [
        each for each in office.app.store.records(live(office)[0]) if each.title == "Bread Baking"
    ]
    assert {each.price for each in record.offerings} == {495}


@pytest.mark.parametrize(
    ("order", "says"),
    [
        ("/correct", "Write what holds after the title"),
        ("/correct Bread Baking price 495", "Write what holds after the title"),
        ("/correct Bread Making: price = 495", "No credential is called “Bread Making”"),
        ("/correct Bread Baking: mood = good", "cannot be understood"),
        ("/correct Bread Baking: price = cheap", "price"),
    ],
)
async def test_a_correction_that_cannot_be_meant_says_why(office, maya, order, says):
    maya.writes(order)
    await office.work()

    assert says in maya.reads()[-1]
    assert office.jobs.newest("menu") is None


async def test_who_is_no_staff_corrects_no_fact(office, rosa):
    rosa.writes("/correct Bread Baking: price = 1")
    await office.work()

    assert office.jobs.newest("menu") is None


async def test_the_provider_of_records_that_name_none_stands_below_the_file(office, maya):
    maya.sends_file("new.csv", b"title,skills\nRadio,Talk\n", "Provider: Northgate College")
    await office.work()

    draft = office.jobs.newest("menu").release_id
    (record,) = office.app.store.each_record(draft)
    assert record.provider.name == "Northgate College"


async def test_what_a_column_holds_can_be_said_below_the_file(office, maya):
    notes = "What we call it = title\nWhat one pays = price\ncurrency: CAD\nprovider: Northgate"
    maya.sends_file("odd.csv", b"What we call it,What one pays\nRadio,95\n", notes)
    await office.work()

    draft = office.jobs.newest("menu").release_id
    (record,) = office.app.store.each_record(draft)
    assert (record.title, record.offerings[0].price) == ("Radio", 95)
    assert record.offerings[0].currency == "CAD"


async def test_what_is_wrong_with_a_file_is_told_in_the_language_of_whoever_sent_it(office, maya):
    maya.facts["language_code"] = "fr"
    maya.sends_file("liste.csv", b"title,provider,price\nRadio,Northgate,-5\n")
    await office.work()

    (told,) = maya.reads()
    assert "ligne 2, price = « -5 » : le nombre est négatif." in told


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
    maya.sends_file("bad.csv", b"title,provider,price\nRadio,Northgate,-5\n")
    await office.work()

    (told,) = maya.reads()
    assert "line 2, price = “-5”" in told
    assert "nothing to train" in told
    assert office.jobs.newest("menu") is None


async def test_a_file_that_changes_nothing_says_so(office, maya, tmp_path):
    maya.sends_file("same.csv", file_of(small_catalog(), tmp_path))
    await office.work()

    assert "People see exactly this already" in maya.reads()[-1]


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
