"""`advisor staff` and `advisor brief`: who is at the desk, when it is open, a letter answered."""

import json

import pytest

from bot.memory.staff import Staff
from catalog.database import connect
from tests.conftest import AdvisorHere, link_model


@pytest.fixture
def advisor(tmp_path) -> AdvisorHere:
    return AdvisorHere(tmp_path)


def said(result) -> str:
    return result.stdout.decode().strip()


def test_people_are_added_listed_and_removed(advisor):
    assert said(advisor("staff", "list")).startswith("Nobody is at the desk. Add somebody:")
    advisor("staff", "add", "Ana Silva", "--role", "staff", "--telegram", "42")
    advisor("staff", "add", "Bo", "--capacity", "3")

    people = json.loads(said(advisor("staff", "list", "--json")))

    assert [(each["name"], each["role"], each["capacity"]) for each in people] == [
        ("Ana Silva", "staff", 10),
        ("Bo", "advisor", 3),
    ]
    advisor("staff", "add", "Cleo", "--language", "fr", "--topic", "funding", "--topic", "person")
    assert "Cleo: advisor, up to 10 cases, fr, funding, person" in said(advisor("staff", "list"))
    assert said(advisor("staff", "remove", "Bo")) == "Bo is not at the desk any more."
    assert "Bo: advisor, up to 3 cases, has left" in said(advisor("staff", "list"))


def test_a_link_signs_somebody_in_once(advisor, tmp_path):
    advisor("staff", "add", "Ana")

    link = said(advisor("staff", "link", "Ana"))

    assert link.startswith("http://127.0.0.1:8090/sign-in?key=")
    staff = Staff(connect(f"sqlite:///{tmp_path / 'advisor.db'}"))
    secret = link.partition("key=")[2]
    signed_in = staff.use_link(secret)
    assert signed_in is not None
    assert signed_in.name == "Ana"
    assert staff.use_link(secret) is None


@pytest.mark.parametrize(
    ("asked", "problem"),
    [
        (("link", "Nobody"), "Nobody at the desk is called 'Nobody'. See: advisor staff list"),
        (("add", "Ana", "--role", "boss"), "'boss' is no role. Choose advisor or staff."),
        (("add", " "), "The name is empty. Give the name that learners are told."),
        (("add", "Ana", "--telegram", "@ana"), "'@ana' is no number of a Telegram account."),
        (("add", "Ana", "--language", "xx"), "'xx' is no language. Choose among en, es, fr."),
        (("add", "Ana", "--topic", "cooking"), "'cooking' is no topic. Choose among self_serve"),
        (("here", "Nobody"), "Nobody at the desk is called 'Nobody'."),
        (("hours", "--day", "monday=5-4"), "The hours of Monday end before they begin: '5-4'."),
        (("hours", "--day", "mon=9-5"), "'mon=9-5' cannot be read."),
        (("hours", "--zone", "Mars"), "'Mars' is no time zone."),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(advisor, asked, problem):
    refused = advisor("staff", *asked)

    assert refused.returncode == 1
    assert refused.stderr.decode().startswith(problem)


def test_hours_are_set_and_shown(advisor):
    assert "No hours are set" in said(advisor("staff", "hours"))
    advisor("staff", "hours", "--day", "monday=9-12:30, 13-17", "--holiday", "2026-12-25=Christmas")
    advisor("staff", "hours", "--day", "friday=closed", "--zone", "Europe/Paris")

    hours = json.loads(said(advisor("staff", "hours", "--json")))

    assert hours["zone"] == "Europe/Paris"
    assert hours["days"]["monday"] == ["9:00-12:30", "13:00-17:00"]
    assert hours["holidays"] == {"2026-12-25": "Christmas"}
    advisor("staff", "hours", "--no-holiday", "2026-12-25", "--reply-within", "4")
    assert "Answer within 4 open hours." in said(advisor("staff", "hours"))
    assert json.loads(said(advisor("staff", "hours", "--json")))["holidays"] == {}


@pytest.mark.model
def test_a_letter_is_answered(advisor, tmp_path, encoder, data_dir):
    link_model(tmp_path, data_dir)
    letter = tmp_path / "letter.txt"
    letter.write_text("Hello, I would like to keep books for small shops, evenings. Best, Ana")

    text = said(advisor("brief", str(letter)))
    found = json.loads(said(advisor("brief", str(letter), "--json")))

    assert "Bookkeeping for Small Business" in text
    assert found["limits"] == {"schedule": ["evening"]}
    assert found["draft"].startswith("Hello,")
    assert found["missing"]


def test_a_letter_that_is_not_there_is_said(advisor, tmp_path):
    refused = advisor("brief", str(tmp_path / "nothing.txt"))

    assert refused.returncode == 1
    assert "There is no file" in refused.stderr.decode()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"%PDF-1.4 1 0 obj", "it is a PDF"),
        (b"PK\x03\x04word/document.xml", "it is a packed document"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "it is no text"),
    ],
)
@pytest.mark.parametrize("command", [["brief"], ["ask", "--file"], ["triage", "--file"]])
def test_what_is_no_text_is_not_answered_but_said(advisor, tmp_path, command, content, says):
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(content)

    refused = advisor(*command, str(letter))

    assert refused.returncode == 1
    assert f"letter.pdf: {says}" in refused.stderr.decode()
    assert len(refused.stderr.decode().strip().splitlines()) == 1
    assert refused.stdout == b""


def test_who_is_here_is_said_and_whether_cases_come_by_themselves(advisor):
    advisor("staff", "add", "Ana")

    told = said(advisor("staff", "here", "Ana"))

    assert told.startswith("Ana is here until ")
    assert "Cases are not given out by themselves." in told
    assert "is here" in said(advisor("staff", "list"))
    refused = advisor("staff", "hours", "--give-out")
    assert refused.stderr.decode().startswith("Cases are given out only where there is an aim")
    given = said(advisor("staff", "hours", "--give-out", "--reply-within", "4"))
    assert "Waiting cases are given to whoever is here." in given
    assert json.loads(said(advisor("staff", "hours", "--json")))["gives_out"] is True
    assert "given out" not in said(advisor("staff", "here", "Ana"))
    assert said(advisor("staff", "away", "Ana")) == "Ana is away."
    assert "is here" not in said(advisor("staff", "list"))
