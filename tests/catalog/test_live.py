"""One row says which release and which model version people see."""

import pytest

from catalog.errors import (
    EmptyReleaseError,
    NothingEarlierError,
    UnknownCatalogError,
    UnknownReleaseError,
)
from catalog.live import Live, Publications
from catalog.store import Store
from tests.fakes import credential


@pytest.fixture
def publications(engine):
    return Publications(engine)


@pytest.fixture
def one(engine):
    return Store(engine).save_draft([credential("One")], catalog="test").release_id


@pytest.fixture
def two(engine):
    return Store(engine).save_draft([credential("Two")], catalog="test").release_id


def test_release_and_version_are_shown_together(publications, one):
    publications.publish(one, "v1")

    assert publications.live("test") == Live("test", one, "v1")


def test_the_way_back_leads_to_another_version_of_the_same_release(publications, one):
    publications.publish(one)
    publications.publish(one, "v1")
    publications.publish(one, "v2")

    assert publications.before("test") == Live("test", one, "v1")


def test_the_way_back_leads_to_the_order_as_shipped(publications, one):
    publications.publish(one)
    publications.publish(one, "v1")

    assert publications.before("test") == Live("test", one, None)


def test_the_way_back_passes_over_what_was_published_again(publications, one, two):
    publications.publish(one, "v1")
    publications.publish(two)
    publications.publish(two)

    assert publications.before("test") == Live("test", one, "v1")


def test_the_first_has_no_way_back(publications, one):
    publications.publish(one)
    publications.publish(one)

    with pytest.raises(NothingEarlierError):
        publications.before("test")


def test_the_history_names_who_answers_for_what(publications, one, two):
    publications.publish(one)
    publications.publish(two, "v2", by="Dana", because="The file is right.")

    first, second = publications.history("test")

    assert (first.live.release_id, first.by) == (one, None)
    assert (second.live, second.by, second.because) == (
        Live("test", two, "v2"),
        "Dana",
        "The file is right.",
    )
    assert first.at <= second.at


def test_what_is_not_there_is_refused(publications):
    with pytest.raises(UnknownReleaseError):
        publications.publish("test-1")
    with pytest.raises(UnknownCatalogError):
        publications.live("test")


def test_a_release_without_a_credential_is_not_shown(engine):
    store = Store(engine)
    empty = store.save_draft([], catalog="test").release_id

    with pytest.raises(EmptyReleaseError, match="no credential"):
        store.publications.publish(empty)

    assert store.catalogs() == ()
