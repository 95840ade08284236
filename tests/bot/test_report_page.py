"""The report is one page, in the language of whoever reads it; its pictures, too."""

import re
from zoneinfo import ZoneInfo

import pytest

from bot.desk.report_page import page
from bot.messages import languages, messages
from bot.pictures import draw_gate, draw_weeks
from recommender.retraining.report import drift_of
from tests.recommender.retraining.test_report import TODAY, report

ZONE = ZoneInfo("America/Vancouver")


@pytest.fixture
def undrawn(monkeypatch):
    """Leave the pictures out: each takes a process and a second."""
    for each in ("gate_picture", "weeks_picture"):
        monkeypatch.setattr(f"bot.desk.report_page.{each}", lambda *_, **__: None)


def told(found, language="en"):
    return page(found, language=language, zone=ZONE)


def test_the_page_needs_nothing_else_and_shows_words_as_words():
    text = told(report())

    assert "&lt;b&gt;bake&lt;/b&gt;" in text
    assert "<li>Bread</li>" in text
    assert "<li>Soup</li>" in text
    assert "fly drones" in text
    assert text.count("data:image/png;base64,") == 2
    assert not any(each in text for each in ("<script", "http://", "https://"))


@pytest.mark.usefixtures("undrawn")
def test_what_got_worse_is_said_in_the_language_of_whoever_reads_it():
    words = {
        "en": "1 of 1 golden goals no longer finds what it must",
        "fr": "1 but de référence sur 1 ne trouve plus ce qu’il doit",
        "es": "1 meta de referencia de 1 ya no encuentra lo que debe",
    }

    for language in languages():
        text = told(report(), language)
        assert f'<html lang="{language}">' in text
        assert words[language] in text


@pytest.mark.usefixtures("undrawn")
@pytest.mark.parametrize("language", sorted(set(languages()) - {"en"}))
def test_no_sentence_of_the_page_stays_english(language):
    def sentences(text):
        return set(re.findall(r">([^<>{}]{12,})<", text))

    english, other = told(report()), told(report(), language)

    # What people said is nobody's to translate, nor what is typed.
    same = {each for each in sentences(english) & sentences(other) if "bake" not in each}
    assert same == {"advisor model train"}


@pytest.mark.usefixtures("undrawn")
def test_figures_are_written_as_the_language_writes_them():
    assert "1.000" in told(report())
    assert "1,000" in told(report(), "fr")


@pytest.mark.usefixtures("undrawn")
def test_an_empty_report_is_a_page_too():
    nothing = {"live": None, "gate": None, "unreached": (), "wishes": (), "weeks": ()}

    text = told(report(**nothing, drift=drift_of([], today=TODAY)))

    assert "advisor model train" in text
    assert "Nobody has asked for anything yet" in text


@pytest.mark.parametrize("language", languages())
def test_the_pictures_are_pictures(tmp_path, language):
    say, found = messages(language), report()

    draw_gate(found.gate, found.titles, say, tmp_path / "gate.png")
    draw_weeks(found.weeks, say, tmp_path / "weeks.png")

    for name in ("gate", "weeks"):
        assert (tmp_path / f"{name}.png").read_bytes().startswith(b"\x89PNG")
