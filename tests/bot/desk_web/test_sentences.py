"""Every sentence that a page asks for is there, and none is there for nothing."""

import re
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.desk.sentences import Sentences
from bot.messages import languages, messages
from bot.triage.topics import TOPICS

DESK = Path(__file__).parents[3] / "bot" / "desk"

# What names of the database are called; each is a sentence with a variant for each name.
NAMED = ("topic", "status", "reason", "urgency", "role", "role-may", "snooze")


def written() -> str:
    """Return the code and the templates of the desk."""
    files = sorted([*DESK.glob("*.py"), *(DESK / "templates").glob("*.html")])
    return "\n".join(file.read_text("utf-8") for file in files)


def ours() -> set[str]:
    """Return the names of the desk's sentences."""
    return {key for key in messages("en").keys() if key.startswith("web-")}  # noqa: SIM118


def asked_for() -> tuple[set[str], tuple[str, ...]]:
    """Return the names that pages ask for, and the beginnings of those that they put together."""
    names = set(re.findall(r'say\(\s*"([a-z-]+)"', written()))
    beginnings = {name for name in names if name.endswith("-")}
    return names - beginnings, tuple(f"web-{each}" for each in beginnings)


def test_every_sentence_that_a_page_asks_for_is_there():
    asked, _ = asked_for()

    assert len(asked) > 150
    assert {f"web-{key}" for key in asked} <= ours()


def test_no_sentence_is_there_for_nothing():
    code = written()
    _, beginnings = asked_for()
    moves = ("claim", "release", "return", "resolve", "reopen")
    made = {f"web-{move}-done" for move in moves} | {f"web-{name}" for name in NAMED}

    unused = [
        key
        for key in sorted(ours() - made)
        if not key.startswith(beginnings)
        and not re.search(rf"[\"'](web-)?{key.removeprefix('web-')}[\"']", code)
    ]

    assert unused == []


@pytest.mark.parametrize("language", languages())
def test_every_topic_has_a_name(language):
    say = Sentences(language, ZoneInfo("America/Vancouver"))

    for topic in TOPICS:
        assert say.named("topic", topic) != topic


def test_times_are_told_where_the_desk_is():
    say = Sentences("en", ZoneInfo("America/Vancouver"))
    at, now = datetime(2026, 11, 24, 17, 5, tzinfo=UTC), datetime(2026, 11, 24, 20, tzinfo=UTC)

    assert say.time(at, now=now) == "9:05"
    assert say.time(at, now=now.replace(day=26)).endswith("24 Nov, 9:05")


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "0 min"), (59.4, "59 min"), (60, "1 h"), (149, "2 h 29 min"), (60 * 30, "one day")],
)
def test_waits_are_told_as_people_say_them(minutes, words):
    assert Sentences("en", ZoneInfo("UTC")).span(minutes) == words


def test_an_address_cannot_make_the_desk_say_anything():
    say = Sentences("en", ZoneInfo("UTC"))

    assert say.done("reply-done") == "Sent."
    assert say.done("you-won-a-prize-done") == ""


def test_what_the_log_says_is_said_in_each_language():
    say = Sentences("fr", ZoneInfo("America/Vancouver"))

    assert say.did("opened a file") == "a ouvert un fichier"
    assert say.did("something of a later version") == "something of a later version"
