"""Releases are written whole, shared where nothing changed, published by one row."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import event, func, select, update

from catalog.errors import UnknownCatalogError, UnknownReleaseError
from catalog.models import SourceFacts
from catalog.rows import Credential, ReleaseCredential, Skill
from catalog.store import Store
from catalog.views import ListedCatalog, StoredCatalog
from tests.fakes import credential, small_catalog


@pytest.fixture
def store(engine):
    return Store(engine)


@pytest.fixture
def queries(engine):
    seen = []

    @event.listens_for(engine, "before_cursor_execute")
    def note(_connection, _cursor, statement, *_):
        seen.append(statement)

    return seen


def count(engine, table) -> int:
    with engine.connect() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


def test_what_is_saved_is_read_back_as_it_was(store):
    draft = store.save_draft(small_catalog(), catalog="test")

    assert store.records(draft.release_id) == small_catalog()


def test_some_records_are_read_by_their_ids(store):
    draft = store.save_draft(small_catalog(), catalog="test")

    records = store.records(draft.release_id, ["welding", "payroll", "unheard-of"])

    assert {record.credential_id for record in records} == {"welding", "payroll"}


def test_a_draft_is_seen_by_nobody_until_it_is_published(store):
    draft = store.save_draft(small_catalog(), catalog="test")
    with pytest.raises(UnknownCatalogError, match="advisor catalog import"):
        store.live("test")

    store.publish(draft.release_id)

    assert store.live("test").release_id == draft.release_id


def test_publishing_an_earlier_release_rolls_back_to_it(store):
    first = store.publish(store.save_draft(small_catalog(), catalog="test").release_id)
    second = store.save_draft(small_catalog()[:3], catalog="test")
    store.publish(second.release_id)

    store.publish(first.release_id)

    assert store.live("test").release_id == first.release_id
    assert [each.is_live for each in store.releases("test")] == [True, False]


def test_the_same_records_are_the_same_release(store):
    first = store.save_draft(small_catalog(), catalog="test")

    assert store.save_draft(small_catalog(), catalog="test") == first


def test_unchanged_credentials_are_shared_between_releases(store, engine):
    store.save_draft(small_catalog(), catalog="test")
    n_credentials, n_skills = count(engine, Credential), count(engine, Skill)

    changed = (*small_catalog()[:-1], credential("Sign Language", "Sign long stories"))
    store.save_draft(changed, catalog="test")

    assert count(engine, Credential) == n_credentials + 1
    assert count(engine, Skill) == n_skills + 1


def test_an_unknown_release_is_refused_with_the_names_that_there_are(store):
    store.save_draft(small_catalog(), catalog="test")

    with pytest.raises(UnknownReleaseError, match="advisor catalog releases"):
        store.publish("test-19990101-abc")


def test_a_broken_save_leaves_nothing_behind(store, engine):
    def stumble(_done: int) -> None:
        raise RuntimeError("the power went out")

    with pytest.raises(RuntimeError):
        store.save_draft(small_catalog(), catalog="test", on_progress=stumble)

    assert store.releases() == ()
    assert count(engine, ReleaseCredential) == 0


def test_versions_that_no_release_lists_are_cleared_after_a_day(store, engine):
    kept = store.publish(store.save_draft(small_catalog()[:3], catalog="test").release_id)
    store.save_draft(small_catalog(), catalog="test")
    with engine.begin() as connection:
        connection.execute(update(Credential).values(written_at=datetime(2026, 1, 1, tzinfo=UTC)))

    assert store.forget_unpublished("test") == 1

    assert count(engine, Credential) == kept.n_credentials


def test_versions_of_an_import_under_way_are_left_alone(store, engine):
    store.drafting("test").put(small_catalog())

    store.forget_unpublished("test")

    assert count(engine, Credential) == len(small_catalog())


@pytest.fixture(params=["listed", "stored"])
def view(request, store):
    if request.param == "listed":
        return ListedCatalog(small_catalog())
    draft = store.save_draft(small_catalog(), catalog="test")
    return StoredCatalog(store, draft)


def test_a_view_returns_records_in_the_order_asked_for(view):
    found = view.get_many(["welding", "unheard-of", "bookkeeping"])

    assert [record.credential_id for record in found] == ["welding", "bookkeeping"]


def test_a_view_lists_all_in_catalogue_order(view):
    assert view.all() == small_catalog()


def test_equal_catalogues_have_equal_hashes(view):
    assert view.content_hash == ListedCatalog(small_catalog()).content_hash
    assert view.content_hash != ListedCatalog(small_catalog()[::-1]).content_hash


def test_the_next_view_has_at_hand_what_people_were_shown(store, queries):
    first = store.save_draft(small_catalog(), catalog="test")
    shown = StoredCatalog(store, first)
    shown.get_many(["welding", "bookkeeping"])
    changed = [
        each.model_copy(update={"summary": "Now with receipts."})
        if each.credential_id == "bookkeeping"
        else each
        for each in small_catalog()
    ]
    view = StoredCatalog(store, store.save_draft(changed, catalog="test"), before=shown)
    queries.clear()

    welding, bookkeeping = view.get_many(["welding", "bookkeeping"])

    assert queries == []
    assert welding is shown.get_many(["welding"])[0]
    assert bookkeeping.summary == "Now with receipts."


def test_what_is_carried_over_has_the_new_day_of_reading(store):
    sources = (SourceFacts(fact="*", source="table.csv"),)
    records = [credential(title, sources=sources) for title in ("Welding", "Payroll")]
    days = (date(2026, 11, 2), date(2026, 11, 9))
    old, new = (
        store.save_draft(listed, catalog="test", read_on={"table.csv": day})
        for listed, day in zip((records[:1], records), days, strict=True)
    )
    shown = StoredCatalog(store, old)
    (before,) = shown.get_many(["welding"])

    (after,) = StoredCatalog(store, new, before=shown).get_many(["welding"])

    assert [each.sources[0].checked_on for each in (before, after)] == list(days)
    assert after == store.records(new.release_id)[0]


def test_what_is_not_listed_is_looked_for_once(store, queries):
    view = StoredCatalog(store, store.save_draft(small_catalog(), catalog="test"))
    view.get_many(["welding", "gone"])
    queries.clear()

    assert [each.credential_id for each in view.get_many(["gone", "welding"])] == ["welding"]
    assert queries == []


def test_what_is_no_longer_listed_is_not_carried_over(store):
    shown = StoredCatalog(store, store.save_draft(small_catalog(), catalog="test"))
    shown.get_many(["welding"])
    rest = [each for each in small_catalog() if each.credential_id != "welding"]

    view = StoredCatalog(store, store.save_draft(rest, catalog="test"), before=shown)

    assert view.get_many(["welding"]) == ()
