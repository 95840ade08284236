"""The doctor says what is wrong, and what to do."""

import pytest
from sqlalchemy import text

from bot.doctor import examine
from bot.migrations import upgrade
from bot.settings import Settings
from catalog.database import connect
from catalog.store import Store
from tests.fakes import small_catalog

GOOD_TOKEN = "123456789:" + "A" * 35


def findings(settings: Settings) -> dict:
    return {finding.name: finding for finding in examine(settings)}


@pytest.fixture
def prepared(tmp_path):
    settings = Settings(data_dir=tmp_path, catalog="test", telegram_token=GOOD_TOKEN)
    engine = connect(settings.database)
    upgrade(engine)
    store = Store(engine)
    store.publish(store.save_draft(small_catalog(), catalog="test").release_id)
    engine.dispose()
    return settings


def test_what_is_well_is_said_to_be(prepared):
    found = findings(prepared)

    for name in ("data folder", "database", "migrations", "catalogue", "Telegram token"):
        assert found[name].state == "ok", found[name]
    assert found["model"].state == "note"
    assert "advisor model prepare" in found["model"].text


def test_an_empty_folder_is_well_enough_to_begin(tmp_path):
    found = findings(Settings(data_dir=tmp_path / "new"))

    assert all(finding.is_well for finding in found.values())
    assert "@BotFather" in found["Telegram token"].text
    assert found["catalogue"].text == "the first start loads the demonstration."


def test_a_token_of_the_wrong_form_is_a_fault_and_is_not_shown(prepared):
    found = findings(
        prepared.model_copy(
            update={"telegram_token": Settings(telegram_token="oops-1").telegram_token}
        )
    )

    assert found["Telegram token"].state == "fault"
    assert "oops-1" not in str(found["Telegram token"])


def test_no_list_of_badge_issuers_is_well_and_said(prepared):
    assert findings(prepared)["badge issuers"].state == "ok"


def test_a_list_of_badge_issuers_is_counted_or_its_fault_is_named(prepared, tmp_path):
    path = tmp_path / "issuers.json"
    listing = prepared.model_copy(update={"badge_issuers": path})

    missing = findings(listing)["badge issuers"]
    path.write_text('{"issuers": []}')
    empty = findings(listing)["badge issuers"]
    key = "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"
    path.write_text(f'{{"issuers": [{{"id": "https://a.example", "keys": ["{key}"]}}]}}')
    full = findings(listing)["badge issuers"]

    assert (missing.state, empty.state, full.state) == ("fault", "note", "ok")
    assert "there is no such file" in missing.text
    assert full.text == "1 trusted"


def test_a_catalogue_that_is_not_loaded_is_a_fault_with_its_command(prepared):
    found = findings(prepared.model_copy(update={"catalog": "winter"}))

    assert found["catalogue"].state == "fault"
    assert "advisor catalog import" in found["catalogue"].text


def test_a_newer_database_is_a_fault(prepared):
    engine = connect(prepared.database)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()

    assert findings(prepared)["migrations"].state == "fault"


def test_a_driver_that_is_not_installed_is_a_fault_beside_all_else(tmp_path):
    settings = Settings(data_dir=tmp_path, database_url="mysql://somebody@localhost/advisor")

    found = findings(settings)

    assert found["database"].state == "fault"
    assert "not installed" in found["database"].text
    assert {"data folder", "model", "Telegram token"} <= found.keys()


def test_a_file_that_is_no_database_is_a_fault(tmp_path):
    (tmp_path / "advisor.db").write_bytes(b"this is no database" * 100)

    found = findings(Settings(data_dir=tmp_path))

    assert not all(finding.is_well for finding in found.values())


def test_a_damaged_model_is_a_fault_with_its_command(prepared):
    from recommender.preparation import prepared_folder

    folder = prepared_folder(prepared.data_dir, None)
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text("{}")

    found = findings(prepared)

    assert found["model"].state == "fault"
    assert "advisor model prepare" in found["model"].text


def test_every_finding_that_is_not_well_says_what_to_do(tmp_path):
    (tmp_path / "advisor.db").write_bytes(b"this is no database" * 100)

    for finding in examine(Settings(data_dir=tmp_path, telegram_token="x")):
        if finding.state == "fault":
            assert finding.text.count(".") >= 2 or "advisor" in finding.text, finding


def test_a_live_version_that_is_gone_is_a_fault_with_the_remedy(prepared):
    engine = connect(prepared.database)
    store = Store(engine)
    store.publications.publish(store.live("test").release_id, "v0123456789")
    engine.dispose()

    found = findings(prepared)["model version"]

    assert found.state == "fault"
    assert "advisor model train" in found.text


def test_without_a_version_the_order_as_shipped_answers(prepared):
    assert findings(prepared)["model version"].state == "ok"
