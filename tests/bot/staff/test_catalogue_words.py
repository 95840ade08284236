"""What is said of a catalogue on its way to people, and what stands behind its buttons."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.drawing import gate_picture
from bot.memory import Job
from bot.messages import languages, messages
from bot.publishing import Checked
from bot.telegram.splitting import MAX_TEXT, units
from bot.telegram.staff.catalogue_keys import (
    CatalogueKey,
    job_asked_about,
    keys_of_checked,
    keys_of_ended,
    read_catalogue_key,
    why,
)
from bot.telegram.staff.catalogue_words import checked_text, progress_text, verdict_text
from bot.telegram.staff.keys import read_key
from catalog.checks import Fault
from catalog.differences import Change, Changed, Difference, Named
from catalog.store import ReleaseFacts
from recommender.retraining import Gate
from recommender.retraining.gate import Check, Compared, Trouble

NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
LOST = Trouble("golden_lost", {"lost": 2, "won": 0, "count": 9})
TITLES = {"a": "Bread Baking", "b": "Pastry <Basics>"}


def job(**facts) -> Job:
    usual = {
        "number": 3,
        "catalog": "menu",
        "release_id": "menu-2",
        "by": "Maya",
        "status": "training",
        "label": "",
        "fraction": 0.0,
        "version": "",
        "problem": "",
        "chat_id": "9",
        "message_id": None,
        "language": "en",
        "told": "",
        "started_at": NOW,
        "updated_at": NOW,
    }
    return Job(**(usual | facts))


def gate(*, is_passed=False, **facts) -> Gate:
    usual = {
        "version": "v2",
        "release": "menu-2",
        "against_version": None,
        "against_release": "menu-1",
        "checks": (
            Check("golden", None if is_passed else LOST, 0.8, 0.6, None, 9),
            Check("coverage", None, None, 0.013, None, 80),
            Check("latency", None, 2.04, 2.19, None, 40),
        ),
        "worse": (Compared("bake for <me>", "golden", ("a",), ("a", "b"), (), -0.4),),
        "better": (),
        "unreached": ("b",),
    }
    return Gate(**(usual | facts))


def text_of(verdict: Gate) -> str:
    return verdict_text(verdict, TITLES, messages("en"))


def test_a_verdict_sets_the_goals_that_got_worse_side_by_side():
    text = text_of(gate())

    assert text.startswith("<b>Something got worse; it does not go live by itself</b>")
    assert "menu-2 with v2, compared with what is live: menu-1 with the order as shipped" in text
    assert "✗ Golden goals (nDCG@10): 0.800 → 0.600" in text
    assert "✓ Credentials that nothing brings up: 1.3 %" in text
    assert "✓ Milliseconds an answer: 2 → 2.2" in text
    assert "2 of 9 golden goals no longer find what they must among the first five" in text
    assert (
        "• “bake for &lt;me&gt;”\n    now: Bread Baking, Pastry &lt;Basics&gt;\n    then: nothing"
    ) in text
    assert "Nothing of their own brings these up:</b> Pastry &lt;Basics&gt;" in text


def test_the_first_verdict_has_nothing_to_compare_with():
    text = text_of(gate(is_passed=True, against_release=None, worse=(), unreached=()))

    assert "<b>It may go live</b>" in text
    assert "nothing is live to compare it with" in text
    assert "No goal" not in text


@pytest.mark.parametrize("language", languages())
def test_a_large_change_fits_one_message(language):
    long = "x" * 300
    fault = Fault(3, 41, "Price", long, "it is no number", "Write digits, for example 495.")
    named = tuple(Named(str(number), "A Credential of Some Length") for number in range(500))
    change = Changed("1", "A Credential", tuple([Change("price", long, {"a": long})] * 9))
    found = Difference("menu-1", "menu-2", named, tuple([change] * 90), named, ())
    draft = ReleaseFacts(
        release_id="menu-2",
        catalog="menu",
        is_live=False,
        n_credentials=1400,
        source="x.csv",
        content_hash="",
    )
    checked = Checked("csv", 1432, 1400, tuple([fault] * 32), (fault,), draft, found)

    text = checked_text(checked, "spring.csv", messages(language))

    assert units(text) <= MAX_TEXT
    assert "494" in text
    assert "28" in text


@pytest.mark.parametrize(
    ("label", "fraction", "seconds", "shown"),
    [
        ("", 0.0, None, "It begins"),
        ("Reading the catalogue: 1 of 9 new texts", 0.25, 250, "25 %\nReading the catalogue · a"),
        ("Looking whether every credential can be found", 0.9, 30, "less than a minute left"),
        ("Comparing it with what is live", 0.3, 9, "Comparing it with what is live"),
    ],
)
def test_how_far_it_is_is_told_with_the_time_that_is_left(label, fraction, seconds, shown):
    text = progress_text(job(label=label, fraction=fraction), messages("en"), seconds_left=seconds)

    assert shown in text


def test_what_the_gate_refuses_has_no_button_that_publishes_at_once():
    say = messages("en")

    for status, labels in (
        ("passed", ["Publish", "Discard"]),
        ("refused", ["Publish anyway", "Discard"]),
    ):
        rows = keys_of_ended(job(status=status), say)
        assert [each["text"] for row in rows for each in row] == labels
    assert [each["text"] for each in keys_of_checked(job(), say)[0]] == ["Train", "Discard"]


@pytest.mark.parametrize("language", languages())
def test_a_reason_is_for_the_job_that_was_asked_about(language):
    asked = why(1234, messages(language))

    assert job_asked_about(asked) == 1234
    assert job_asked_about(f"{asked} and more") is None
    assert job_asked_about("№ 1234") is None


@given(st.text())
def test_no_other_button_is_taken_for_one_of_the_catalogue(data):
    key = read_catalogue_key(data)

    assert key is None or data.startswith("p1:")


def test_buttons_of_cases_and_of_the_catalogue_are_told_apart():
    data = CatalogueKey(3, "back", "0123456789abcdef").button("Roll back")["callback_data"]

    assert read_catalogue_key(data) == CatalogueKey(3, "back", "0123456789abcdef")
    assert read_key(data) is None
    assert len(data.encode()) <= 64


def test_a_verdict_is_drawn_in_another_process():
    picture = gate_picture(gate(), TITLES, language="fr")

    assert picture is not None
    assert picture.startswith(b"\x89PNG")


def test_a_verdict_that_cannot_be_drawn_costs_no_words(monkeypatch):
    monkeypatch.setattr("sys.executable", "/bin/false")

    assert gate_picture(gate(), TITLES, language="fr") is None


def test_a_training_is_silent_after_two_minutes():
    led = job(updated_at=NOW)

    assert led.is_under_way(NOW + timedelta(seconds=119))
    assert not led.is_under_way(NOW + timedelta(seconds=121))
