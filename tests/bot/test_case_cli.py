"""`advisor case`: the cases of the desk, and one of them as a record."""

import json

import pytest

from bot.cases.case import Opening
from bot.memory import Memory
from bot.migrations import upgrade
from bot.turns import AtDesk, Incoming, SavedTurn
from catalog.database import connect
from tests.conftest import AdvisorHere


@pytest.fixture
def advisor(tmp_path) -> AdvisorHere:
    engine = connect(f"sqlite:///{tmp_path / 'advisor.db'}")
    upgrade(engine)
    memory = Memory(engine)
    memory.take_in([Incoming(1, "42", {})])
    opening = Opening("asked", "funding", "today", "fr", {"goal": "faire du pain"})
    left = AtDesk(opening=opening, spoken=("faire du pain", "Voici une liste."))
    memory.write(turns=[SavedTurn("42", 1, {"case": "waiting"}, 1, 0, desk=left)])
    engine.dispose()
    return AdvisorHere(tmp_path)


def said(result) -> str:
    return result.stdout.decode().strip()


def test_cases_are_listed_without_anybodys_words(advisor):
    (case,) = json.loads(said(advisor("case", "list", "--json")))

    assert (case["number"], case["status"], case["topic"]) == (1, "waiting", "funding")
    listed = said(advisor("case", "list"))
    assert listed == "1: waiting, funding, today, opened 0 days ago"
    assert said(advisor("case", "list", "--status", "closed")) == "There is no such case."


def test_a_case_is_printed_or_written_as_a_record(advisor, tmp_path):
    printed = said(advisor("case", "transcript", "1"))
    written = tmp_path / "case.txt"

    assert "faire du pain" in printed
    assert "Voici une liste." in printed
    told = said(advisor("case", "transcript", "1", "--no-talk", "--file", str(written)))
    assert told == f"Case 1 is in {written}."
    assert "Voici une liste." not in written.read_text("utf-8")


@pytest.mark.parametrize(
    ("asked", "problem"),
    [
        (("transcript", "7"), "There is no case 7"),
        (("transcript", "1", "--file", "case.docx"), "'case.docx' is no name for a record."),
        (("transcript", "1", "--language", "xx"), "'xx' is none of the languages"),
        (("list", "--status", "lost"), "'lost' is no status"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(advisor, asked, problem):
    refused = advisor("case", *asked)

    assert refused.returncode == 1
    assert refused.stderr.decode().startswith(problem)
