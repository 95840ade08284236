"""Staff change the catalogue at the desk: file, difference, training, gate, publishing."""

import html

import pytest

from bot.desk.app import desk_app
from bot.desk.visits import LANGUAGE_COOKIE
from bot.helping import Helping
from bot.memory import Weeks
from bot.memory.staff import Staff
from catalog.exporting import export
from tests.fakes import TODAY, credential, small_catalog


@pytest.fixture
def desk(program, shelf, clock):
    helping = Helping(
        program.engine,
        lambda day: program.recommender("menu", today=day),
        settings=program.settings,
        now=clock,
    )
    return desk_app(program.engine, helping, program.settings, now=clock, shelf=shelf)


@pytest.fixture
def sol(program, clock):
    return Staff(program.engine, now=clock).add("Sol", role="staff")


@pytest.fixture
def ana(program, clock):
    return Staff(program.engine, now=clock).add("Ana")


@pytest.fixture
def staff(program, clock):
    return Staff(program.engine, now=clock)


@pytest.fixture
def sols(desk, signed_in_at, sol):
    return signed_in_at(desk, sol)


def upload(browser, path, *, of="/catalogue", token=None, notes=""):
    """Send a file as a browser does."""
    import re

    page = browser.get(of).text
    csrf = token or re.search(r'name="csrf" value="([0-9a-f]{64})"', page)[1]
    with path.open("rb") as file:
        return browser.client.post(
            "/catalogue/check",
            data={"csrf": csrf, "notes": notes},
            files={"file": (path.name, file)},
            headers={"Sec-Fetch-Site": "same-origin"},
        )


@pytest.fixture
def changed(tmp_path):
    """A file that leaves one credential out and brings a new one."""
    records = (*small_catalog()[1:], credential("Radio Drama", "Write plays for the ear"))
    path = tmp_path / "changed.csv"
    export(iter(records), path)
    return path


def test_a_changed_catalogue_goes_from_a_file_to_the_people(program, sols, changed, shelf):
    checked = upload(sols, changed).text
    assert "1 new, 0 changed, 1 gone" in checked
    assert "Radio Drama" in checked
    job = shelf.jobs.newest("menu")
    before = program.store.live("menu").release_id

    trained = sols.send("/catalogue/train", of="/catalogue", job=str(job.number))
    assert trained.headers["location"] == "/catalogue#training"
    assert program.store.live("menu").release_id == before
    version = shelf.jobs.get(job.number).version
    verdict = sols.get(f"/versions/{version}").text
    assert "Found by its own words (nDCG@10)" in verdict

    fields = {} if "It may go live" in verdict else {"override": "1", "because": "It is small"}
    published = sols.send(f"/versions/{version}/publish", of=f"/versions/{version}", **fields)
    assert published.headers["location"] == "/catalogue?done=published-done"
    live = shelf.publishing.live("menu")
    assert (live.release_id, live.model_version) == (job.release_id, version)
    assert shelf.jobs.get(job.number).status == "published"
    assert "This is what people see" in sols.get(f"/versions/{version}").text

    sols.send("/catalogue/rollback", of="/catalogue")
    assert shelf.publishing.live("menu").release_id == before


def test_a_file_that_is_no_catalogue_is_refused_in_a_sentence(sols, tmp_path):
    path = tmp_path / "letter.csv"
    path.write_bytes(b"\x00\x01\x02")

    answer = upload(sols, path)

    assert answer.status_code in (415, 422)
    assert "Traceback" not in answer.text
    assert 'role="alert"' in answer.text


def test_what_a_column_holds_is_said_beside_the_file(program, sols, tmp_path, shelf):
    path = tmp_path / "odd.csv"
    path.write_text("What we call it,What one pays\nRadio,95\n")

    refused = upload(sols, path)
    upload(sols, path, notes="What we call it = title\nWhat one pays = price\nprovider: North")

    assert "Their column = title" in refused.text
    draft = shelf.jobs.newest("menu").release_id
    (record,) = program.store.each_record(draft)
    assert (record.title, record.offerings[0].price) == ("Radio", 95)


def test_a_note_that_names_no_fact_is_refused_in_a_sentence(sols, changed):
    assert "is nothing that a column can hold" in upload(sols, changed, notes="title = hue").text


def test_a_fact_is_corrected_by_title_and_stays_when_a_file_comes(program, sols, shelf, tmp_path):
    path = tmp_path / "same.csv"
    export(iter(small_catalog()), path)

    told = sols.send(
        "/catalogue/correct", of="/catalogue", credential="bread baking", fact="prix = 77"
    )
    corrected = shelf.jobs.newest("menu").release_id
    upload(sols, path)

    assert told.headers["location"].startswith("/catalogue")
    for release in (corrected, shelf.jobs.newest("menu").release_id):
        bread = next(
            each for each in program.store.each_record(release) if each.title == "Bread Baking"
        )
        assert {offer.price for offer in bread.offerings} == {77}


@pytest.mark.parametrize(
    ("credential", "fact", "told"),
    [
        ("Bread Baking", "cheaper please", "cannot be understood"),
        ("Bread Baking", "hue = red", "cannot be understood"),
        ("Bread Baking", "price = red", "cannot be kept"),
        ("Alchemy", "price = 5", "No credential is called"),
    ],
)
def test_a_correction_that_cannot_be_meant_is_refused_in_a_sentence(sols, credential, fact, told):
    page = sols.send("/catalogue/correct", of="/catalogue", credential=credential, fact=fact)

    assert told in page.text


def test_a_kind_of_file_that_is_not_known_is_named(sols, tmp_path):
    path = tmp_path / "letter.docx"
    path.write_bytes(b"PK")

    assert "This kind of file is not known" in upload(sols, path).text


def test_a_file_without_the_token_of_the_page_is_refused(sols, changed):
    assert upload(sols, changed, token="0" * 64).status_code == 403


def test_an_advisor_sees_no_catalogue_and_sends_none(desk, signed_in_at, ana, changed):
    browser = signed_in_at(desk, ana)

    assert browser.get("/catalogue").status_code == 403
    with changed.open("rb") as file:
        answer = browser.client.post("/catalogue/check", files={"file": file})
    assert answer.status_code == 403
    assert "Catalogue</a>" not in browser.get("/").text


def lose_bread(program, browser, shelf):
    """Train a draft without bread, which a golden goal asks for; return the version."""
    shelf.golden.add("menu", "bake sourdough bread", ("bread-baking",), by="Sol")
    rest = [each for each in small_catalog() if each.credential_id != "bread-baking"]
    draft = program.store.save_draft(rest, catalog="menu")
    job = shelf.jobs.add("menu", draft.release_id, by="Sol")
    browser.send("/catalogue/train", of="/catalogue", job=str(job.number))
    return shelf.jobs.get(job.number).version


def test_what_was_refused_goes_live_only_with_a_reason(program, sols, shelf):
    version = lose_bread(program, sols, shelf)

    refused = sols.send(f"/versions/{version}/publish", of=f"/versions/{version}", override="1")

    assert refused.status_code == 422
    assert "Say why it should go live" in refused.text
    sols.send(
        f"/versions/{version}/publish",
        of=f"/versions/{version}",
        override="1",
        because="The course is no longer taught",
    )
    assert shelf.publishing.live("menu").model_version == version
    against = shelf.publishing.history("menu")[-1]
    assert (against.by, against.because) == ("Sol", "The course is no longer taught")
    page = sols.get(f"/versions/{version}").text
    assert "This is what people see" in page
    assert "no longer finds what it must" in page


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "1 of 1 golden goals no longer finds what it must"),
        ("fr", "1 but de référence sur 1 ne trouve plus ce qu’il doit"),
        ("es", "1 meta de referencia de 1 ya no encuentra lo que debe"),
    ],
)
def test_what_got_worse_is_said_in_the_language_that_the_desk_is_read_in(
    program, sols, shelf, language, words
):
    version = lose_bread(program, sols, shelf)
    sols.client.cookies.set(LANGUAGE_COOKIE, language)

    refused = sols.send(f"/versions/{version}/publish", of=f"/versions/{version}")

    assert refused.status_code == 409
    assert "--override" not in refused.text
    for page in (refused.text, sols.get("/catalogue").text):
        assert words in html.unescape(page)


def test_a_file_is_left_aside(sols, changed, shelf):
    upload(sols, changed)
    job = shelf.jobs.newest("menu")

    sols.send("/catalogue/discard", of="/catalogue", job=str(job.number))

    assert shelf.jobs.get(job.number).status == "discarded"
    again = sols.send("/catalogue/discard", of="/catalogue", job=str(job.number))
    assert "That is past already" in again.text


def test_a_verdict_that_is_no_longer_of_now_says_so_and_is_made_anew_when_published(
    program, sols, shelf
):
    version = lose_bread(program, sols, shelf)
    assert "judged anew when you publish it" not in sols.get(f"/versions/{version}").text
    shelf.golden.remove("menu", 1)

    page = sols.get(f"/versions/{version}").text
    assert "judged anew when you publish it" in page
    assert "no longer finds what it must" in page
    sols.send(f"/versions/{version}/publish", of=f"/versions/{version}")

    judged = [each.name for each in shelf.publishing.kept_gate(version).checks]
    assert "golden" not in judged


def test_a_training_that_changed_nothing_can_be_left_aside(sols, shelf):
    sols.send("/catalogue/train", of="/catalogue")
    version = shelf.jobs.newest("menu").version
    sols.send(f"/versions/{version}/publish", of=f"/versions/{version}")
    sols.send("/catalogue/train", of="/catalogue")
    job = shelf.jobs.newest("menu")
    assert job.version == version

    left = sols.send("/catalogue/discard", of="/catalogue", job=str(job.number))

    assert left.headers["location"] == "/catalogue?done=discarded-done"
    assert shelf.publishing.live("menu").model_version == version


def test_a_second_training_is_told_whose_training_it_waits_for(sols, shelf):
    job = shelf.jobs.add("menu", shelf.publishing.live("menu").release_id, by="Luis")
    shelf.jobs.begin(job.number, by="Luis")
    sols.client.cookies.set(LANGUAGE_COOKIE, "fr")

    refused = sols.send("/catalogue/train", of="/catalogue", job=str(job.number))

    assert refused.status_code == 409
    assert "lancé par Luis est en cours" in html.unescape(refused.text)


def test_how_far_a_training_is_can_be_looked_at(sols, shelf, clock):
    job = shelf.jobs.add("menu", shelf.publishing.live("menu").release_id, by="Sol")
    shelf.jobs.begin(job.number, by="Sol")
    clock.passes(minutes=1)
    shelf.jobs.progress(job.number, "Reading the catalogue: 5 of 20 new texts", 0.25)

    page = sols.get("/catalogue/training").text

    assert "Reading the catalogue" in page
    assert 'value="0.25"' in page
    assert "about 3 minutes left" in page
    clock.passes(minutes=5)
    assert "broken off" in sols.get("/catalogue/training").text


def test_golden_goals_are_kept_and_removed(sols, shelf):
    kept = sols.send("/golden", of="/golden", goal="bake loaves", credentials="Bread Baking")
    assert kept.headers["location"] == "/golden?done=golden-done"
    assert "Bread Baking" in sols.get("/golden").text
    (goal,) = shelf.golden.all("menu")

    unknown = sols.send("/golden", of="/golden", goal="fly", credentials="Rocketry")
    assert "No credential of the catalogue is called “Rocketry”" in unknown.text

    sols.send(f"/golden/{goal.number}/remove", of="/golden")
    assert shelf.golden.all("menu") == ()


def test_a_version_that_nobody_made_is_told(sols):
    answer = sols.get("/versions/v000")

    assert answer.status_code == 404
    assert "There is no such model version" in answer.text


def test_the_report_tells_what_to_build_next_and_can_be_kept(program, sols):
    Weeks(program.engine).add("menu", TODAY, {("goal", "other"): 6, ("unserved", "fly rockets"): 4})

    page = sols.get("/report").text

    assert "fly rockets" in page
    assert "asked for 4 times" in page
    kept = sols.send("/report", of="/report")
    assert kept.headers["content-disposition"].startswith("attachment")
    assert "fly rockets" in kept.text
