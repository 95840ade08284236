"""What advisors say about topics is learned, published with the version, and known in the chat."""

import shutil
from datetime import UTC, datetime, timedelta

import pytest

from bot.app import App
from bot.memory.labels import Labels, TopicLabel
from bot.publishing import Publishing
from bot.settings import Settings
from bot.triage.examples import Example
from bot.triage.topics import TOPICS
from tests.fakes import TODAY, HashingEncoder, small_catalog

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
ASKED = "tell about the stipend"


@pytest.fixture(autouse=True)
def few_examples(monkeypatch):
    """Twelve examples of each topic, each with a word of its topic and one of its own."""
    few = [
        Example(f"{name} {code}{n}", name, code, f"{name}/{code}{n}")
        for name in TOPICS
        for code in ("en", "fr", "es")
        for n in range(4)
    ]
    # So alike that only what is all but sure counts as distress.
    few += [Example(f"distress x{n}", "off_topic", "en", f"near_distress/{n}") for n in range(10)]
    monkeypatch.setattr("bot.teaching.examples", lambda: tuple(few))
    monkeypatch.setattr("bot.triage.keeping.examples", lambda: tuple(few))


def started(data_dir):
    """Return a process over some data."""
    app = App(Settings(data_dir=data_dir, catalog="menu"))
    app.encoder = HashingEncoder()
    return app


@pytest.fixture
def app(tmp_path, empty_database):
    """A program whose catalogue is live, and an advisor who told thrice what a stipend is about."""
    (tmp_path / "data").mkdir()
    shutil.copy(empty_database, tmp_path / "data" / "advisor.db")
    app = started(tmp_path / "data")
    app.store.publish(app.store.save_draft(small_catalog(), catalog="menu").release_id)
    for minute, said in enumerate(("stipend for glaziers", "a stipend please", "stipend or not")):
        at = NOON + timedelta(minutes=minute)
        Labels(app.engine).add_topic(TopicLabel(said, "en", "funding", "Dana", at))
    return app


def test_what_advisors_said_counts_in_a_running_chat_once_it_is_published(app):
    publishing = Publishing(app)
    made = publishing.train(today=TODAY)
    before = app.triage.of(ASKED)

    # The gate compares times, too, which say nothing of so few entries on a busy machine.
    publishing.publish(made.version, override=True, by="Dana", because="a test")
    after = app.triage.of(ASKED)

    assert before.topic != "funding"
    assert (after.topic, after.needs_person) == ("funding", True)
    assert started(app.settings.data_dir).triage.of(ASKED) == after
