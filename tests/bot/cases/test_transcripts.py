"""One case is taken out for a learner's file: who said what when, notes only where chosen."""

import io
from datetime import timedelta

import pytest
from pypdf import PdfReader

from bot.cases.message import CaseMessage
from bot.cases.transcript import as_text
from bot.dialogue import State
from bot.helping.transcripts import Transcripts, file_of
from bot.memory.audit import Audit
from bot.refusals import NotPossibleError
from bot.settings import Settings
from bot.turns import AtDesk
from tests.bot.cases.helped import Office


@pytest.fixture
def office(engine, recommender, tmp_path):
    return Office(engine, recommender, tmp_path)


@pytest.fixture
def transcripts(office, engine, tmp_path):
    settings = Settings(data_dir=tmp_path, timezone="America/Vancouver")
    return Transcripts(engine, settings, now=lambda: office.now)


@pytest.fixture
def helped(office):
    """A case that Bo took, answered, noted on and resolved; the learner wrote again meanwhile."""
    number = office.asks("1", "bake bread, evenings")
    office.now += timedelta(minutes=10)
    office.helping.claim(number, office.bo)
    office.now += timedelta(minutes=1)
    office.helping.reply(number, office.bo, "Which evenings?")
    office.now += timedelta(minutes=1)
    words = CaseMessage("learner", "Monday.\nOr any other.", office.now)
    office.turn("1", State(case="held", held_by="Bo"), AtDesk(relayed=words))
    office.helping.note(number, office.bo, "Owes fees.")
    office.now += timedelta(minutes=1)
    office.helping.resolve(number, office.bo)
    return number


def test_it_tells_in_order_who_said_what_when(office, transcripts, helped):
    text = as_text(transcripts.take(helped, office.ana))

    told = [
        "Record of case 1",
        "- About: Person wanted · language: English",
        "- Opened: Tue 24 Nov 2026, 10:00",
        "- Taken by an advisor: Tue 24 Nov 2026, 10:10",
        "- With: Bo",
        "- Resolved: Tue 24 Nov 2026, 10:13",
        "Wants: bake bread, evenings",
        "Learner · Tue 24 Nov 2026, 10:00\nbake bread, evenings",
        "Bot · Tue 24 Nov 2026, 10:00\na list",
        "Bo · Tue 24 Nov 2026, 10:11",
        "Which evenings?",
        "Learner · Tue 24 Nov 2026, 10:12",
        "Monday.\nOr any other.",
        "Case 1, taken out by Ana, Tue 24 Nov 2026, 10:13",
    ]
    places = [text.index(each) for each in told]
    assert places == sorted(places)


def test_private_notes_are_in_it_only_where_they_are_chosen(office, transcripts, helped):
    without = as_text(transcripts.take(helped, office.ana))
    with_notes = as_text(transcripts.take(helped, office.ana, with_notes=True))

    assert "Owes fees." not in without
    assert "Notes among advisors are left out." in without
    assert "Note by Bo, private · Tue 24 Nov 2026, 10:12\nOwes fees." in with_notes
    assert "left out" not in with_notes


def test_what_was_said_to_the_bot_can_be_left_out(office, transcripts, helped):
    text = as_text(transcripts.take(helped, office.ana, with_talk=False))

    assert "a list" not in text
    assert "Which evenings?" in text


def test_an_earlier_case_of_the_same_learner_stays_apart(office, transcripts, helped):
    office.now += timedelta(days=20)
    later = office.asks("1", "weld pipe")

    text = as_text(transcripts.take(later, office.ana))

    assert later != helped
    assert "weld pipe" in text
    assert "bake bread" not in text
    assert "weld pipe" not in as_text(transcripts.take(helped, office.ana))


def test_the_log_keeps_who_took_it_out_and_whether_with_notes(office, transcripts, helped, engine):
    transcripts.take(helped, office.ana)
    transcripts.take(helped, office.bo, with_notes=True)

    newest, before, *_ = Audit(engine).entries(subject=f"case {helped}")
    assert (newest.who, newest.action, newest.detail) == ("Bo", "took out a record", "with notes")
    assert (before.who, before.detail) == ("Ana", "")


@pytest.mark.parametrize(
    ("language", "told"),
    [("fr", "Ouverte : mar. 24 nov. 2026, 10 h 00"), ("es", "Abierto: mar 24 nov 2026, 10:00")],
)
def test_it_is_told_in_the_language_of_whoever_reads_it(
    office, transcripts, helped, language, told
):
    text = as_text(transcripts.take(helped, office.ana, language=language))

    assert told in text
    assert "Which evenings?" in text


def test_a_case_that_is_not_there_is_said_to_be(office, transcripts):
    with pytest.raises(NotPossibleError, match="no case 99"):
        transcripts.take(99, office.ana)


def test_whoever_has_left_takes_nothing_out(office, transcripts, helped):
    office.staff.remove("Bo")
    gone = next(each for each in office.staff.all() if each.name == "Bo")

    with pytest.raises(NotPossibleError):
        transcripts.take(helped, gone)


@pytest.mark.slow
def test_as_a_pdf_nothing_is_lost_however_long_the_words_are(office, transcripts, helped):
    office.helping.reopen(helped, office.bo)
    office.helping.claim(helped, office.bo)
    number = 0
    for _ in range(12):
        words = []
        while sum(map(len, words)) < 3_000:
            number += 1
            words.append(f"word{number}")
        office.now += timedelta(minutes=1)
        office.helping.reply(helped, office.bo, " ".join(words))

    made = file_of(transcripts.take(helped, office.ana), "pdf")

    assert made.name == "case-1.pdf"
    pages = PdfReader(io.BytesIO(made.content)).pages
    text = " ".join(page.extract_text() for page in pages).split()
    assert {f"word{each}" for each in range(1, number + 1)} <= set(text)
    assert len(pages) > 3
