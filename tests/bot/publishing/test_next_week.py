"""The demonstration begins anew each week; what was trained for it goes with it."""

import os
from datetime import timedelta

import pytest

from catalog.sample import NAME as SAMPLE
from catalog.sample import monday_of
from tests.bot.publishing.corrections import say
from tests.fakes import TODAY, credential, offering, small_catalog


def test_what_staff_publish_under_the_demonstrations_name_stays_theirs(app):
    shown = app.load_sample(TODAY)
    a_week_later = TODAY + timedelta(days=7)
    assert app.load_sample(a_week_later).release_id != shown.release_id
    mine = app.store.save_draft(small_catalog(), catalog="sample", source="spring.csv")
    app.store.publish(mine.release_id)

    assert app.load_sample(a_week_later).release_id == mine.release_id
    assert app.load_sample(TODAY + timedelta(days=30)).release_id == mine.release_id


@pytest.fixture
def weekly(monkeypatch):
    """A small demonstration, whose dates move with the week."""

    def records(today):
        start = monday_of(today) + timedelta(days=30)
        return tuple(
            each.model_copy(update={"offerings": (offering(start=start),)})
            for each in small_catalog()
        )

    monkeypatch.setattr("bot.app.sample_records", records)
    monkeypatch.setattr("bot.app.sample_funding", tuple)


@pytest.mark.usefixtures("weekly")
def test_what_is_trained_for_the_demonstration_is_carried_to_its_next_week(app, publishing):
    shown = app.load_sample(TODAY)
    say(app, "bread-baking")
    made = publishing.train(SAMPLE, today=TODAY)
    publishing.publish(made.version)
    a_week_later = TODAY + timedelta(days=7)

    app.load_sample(a_week_later)

    live = publishing.live(SAMPLE)
    assert live.release_id != shown.release_id
    assert live.model_version not in (None, made.version)
    assert app.recommender_of(live).version == live.model_version
    assert publishing.train(SAMPLE, today=a_week_later).version == live.model_version
    assert not publishing.has_changed(SAMPLE, today=a_week_later)


@pytest.mark.usefixtures("weekly")
def test_what_was_trained_for_other_texts_is_not_carried(app, publishing, monkeypatch):
    app.load_sample(TODAY)
    publishing.publish(publishing.train(SAMPLE, today=TODAY).version)
    other = (*small_catalog()[:-1], credential("Sign Language", "Sign long stories"))
    monkeypatch.setattr("bot.app.sample_records", lambda _: other)

    app.load_sample(TODAY + timedelta(days=7))

    assert publishing.live(SAMPLE).model_version is None


@pytest.mark.usefixtures("weekly")
def test_what_a_killed_process_left_of_carrying_goes_with_the_next_week(app, publishing):
    app.load_sample(TODAY)
    publishing.publish(publishing.train(SAMPLE, today=TODAY).version)
    versions = app.settings.data_dir / "versions"
    for name in (".carrying-killed", ".carrying-at-work"):
        (versions / name).mkdir()
    os.utime(versions / ".carrying-killed", (0, 0))

    app.load_sample(TODAY + timedelta(days=7))

    assert [path.name for path in versions.glob(".carrying-*")] == [".carrying-at-work"]


@pytest.mark.usefixtures("weekly")
def test_a_damaged_version_is_not_carried_and_people_are_answered(app, publishing):
    app.load_sample(TODAY)
    made = publishing.train(SAMPLE, today=TODAY)
    publishing.publish(made.version)
    (app.settings.data_dir / "versions" / made.version / "memory.safetensors").unlink()

    app.load_sample(TODAY + timedelta(days=7))

    assert publishing.live(SAMPLE).model_version is None
