"""The command line: one document, or one sentence for each refusal; whole processes, too."""

import json
import os
import subprocess
import sys

import pytest

from bot.settings import Settings
from tests.conftest import ROOT, Advisor, AdvisorHere

BOOKS = "I want to do the books for small shops, evenings, under $800"


@pytest.fixture
def advisor(tmp_path):
    """Run a command in an empty data folder; the model is not needed or not there."""
    return AdvisorHere(tmp_path / "data")


@pytest.fixture
def process(tmp_path):
    """Run a command as a process, in an empty data folder."""
    return Advisor(tmp_path / "data")


@pytest.fixture
def prepared_here(prepared):
    """Run a command in a data folder that has the prepared model, in this process."""
    return AdvisorHere(prepared.data_dir)


def is_one_sentence(text: bytes) -> bool:
    lines = text.decode().strip().splitlines()
    return len(lines) == 1 and "Traceback" not in lines[0]


def test_help_needs_no_model_and_names_the_commands(process):
    told = process("--help")

    assert told.returncode == 0
    for command in ("chat", "ask", "bot", "doctor", "catalog", "model"):
        assert command in told.stdout.decode()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nonsense"], "No such command"),
        (["ask", "x", "--nonsense"], "No such option"),
        (["ask"], "either a text or --file"),
        (["ask", "x", "-k", "0"], "-k"),
        (["ask", "x", "--today", "tomorrow"], "--today"),
    ],
)
def test_wrong_usage_ends_with_status_two_and_one_sentence(advisor, arguments, says):
    ended = advisor(*arguments)

    assert ended.returncode == 2
    assert says in ended.stderr.decode()
    assert is_one_sentence(ended.stderr)
    assert ended.stdout == b""


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [(["ask"], 2, "either a text or --file"), (["ask", " "], 1, "The text is empty")],
)
def test_a_process_ends_with_the_status_and_the_sentence_alone(process, arguments, status, says):
    ended = process(*arguments)

    assert ended.returncode == status
    assert says in ended.stderr.decode()
    assert is_one_sentence(ended.stderr)
    assert ended.stdout == b""


@pytest.mark.parametrize(
    ("arguments", "settings", "says"),
    [
        (["ask", " "], {}, "The text is empty"),
        (["ask", "--file", "nowhere.txt"], {}, "There is no file nowhere.txt"),
        (["ask", "--file", "."], {}, ". is a folder. Name a file in it."),
        (["bot"], {}, "@BotFather"),
        (["catalog", "check", "nowhere.csv"], {}, "no such file"),
        (["catalog", "publish", "nothing"], {}, "no release named 'nothing'"),
        (["model", "evaluate", "nowhere"], {}, "BEIR folder"),
        (["ask", "x"], {"ADVISOR_ENCODER": "no/such/model"}, "no/such/model"),
        (["ask", "x"], {"ADVISOR_DATABASE_URL": "rubbish"}, "ADVISOR_DATABASE_URL"),
        (["ask", "x"], {"ADVISOR_LOG_LEVEL": "LOUD"}, "ADVISOR_LOG_LEVEL"),
        (["ask", "x"], {"ADVISOR_TIMEZONE": "Mars"}, "is not right: 'Mars' is no time zone"),
        (["ask", "x"], {"ADVISOR_DATA_DIR": "README.md"}, "README.md is a file"),
        (["ask", "x"], {"ADVISOR_DATA_DIR": "README.md/data"}, "data is a file, or lies in one"),
    ],
)
def test_a_refusal_is_one_sentence_with_the_remedy(advisor, arguments, settings, says):
    ended = advisor(*arguments, **settings)

    assert ended.returncode == 1
    assert says in ended.stderr.decode()
    assert is_one_sentence(ended.stderr)


def test_the_doctor_examines_an_empty_folder(advisor):
    told = advisor("doctor")

    assert told.returncode == 0
    for name in ("data folder", "database", "migrations", "catalogue", "model", "Telegram token"):
        assert name in told.stdout.decode()
    assert advisor("doctor", ADVISOR_TELEGRAM_TOKEN="x").returncode == 1


def test_a_table_is_checked_without_being_saved(advisor, tmp_path):
    path = tmp_path / "courses.csv"
    path.write_text("title,provider,price\nBread,School,400\nCakes,,-1\n")

    told = json.loads(advisor("catalog", "check", str(path), "--json").stdout)

    assert (told["format"], told["read"], told["accepted"], told["release"]) == ("csv", 2, 1, None)
    assert {fault["field"] for fault in told["quarantined"]} == {"provider", "price"}
    assert set(told["quarantined"][0]) == {"record", "line", "field", "value", "problem", "remedy"}
    assert json.loads(advisor("catalog", "releases", "--json").stdout) == []


@pytest.mark.model
def test_a_table_is_loaded_published_and_rolled_back(prepared_here, tmp_path):
    advisor = prepared_here
    path = tmp_path / "courses.csv"
    path.write_text("title,provider\nBread,School\n")
    first = json.loads(advisor("catalog", "import", str(path), "--publish", "--json").stdout)
    path.write_text("title,provider\nBread,School\nCakes,School\n")
    second = json.loads(advisor("catalog", "import", str(path), "--json").stdout)

    assert "is live" in advisor("catalog", "publish", second["release"]).stdout.decode()
    assert "is live" in advisor("catalog", "publish", first["release"]).stdout.decode()

    releases = json.loads(advisor("catalog", "releases", "--json").stdout)
    ours = [each for each in releases if each["catalog"] == "courses"]
    assert [(each["n_credentials"], each["is_live"]) for each in ours] == [(1, True), (2, False)]


@pytest.mark.model
def test_an_answer_has_the_documented_fields(prepared_here):
    told = prepared_here("ask", BOOKS, "--json", "--today", "2026-11-24")

    answer = json.loads(told.stdout)
    assert told.stdout.count(b"\n") == 1
    assert answer["goal"] == BOOKS
    assert answer["language"] == "en"
    assert answer["confident"] is True
    assert answer["limits"] == {"max_cost": 800.0, "schedule": ["evening"]}
    assert {"paths", "relaxations", "catalog_release", "model_version"} <= set(answer)
    first = answer["recommendations"][0]
    assert first["credential_id"] == "bookkeeping-small-business"
    assert {"title", "provider", "probability", "reasons", "gap", "relaxed"} <= set(first)
    assert set(first["reasons"][0]) == {"said", "skill"}
    assert len(answer["recommendations"]) == 5


@pytest.mark.model
def test_every_line_of_a_file_gets_one_document(prepared_here):
    told = prepared_here(
        "ask", "--file", "-", "--json", "-k", "2", given="bake bread\n\nfix boats\n"
    )

    answers = [json.loads(line) for line in told.stdout.splitlines()]
    assert [answer["goal"] for answer in answers] == ["bake bread", "fix boats"]
    assert all(len(answer["recommendations"]) <= 2 for answer in answers)


def test_a_file_of_many_lines_opens_the_model_once(advisor, recommender, tmp_path, monkeypatch):
    made = []

    class Parts:
        """The program's parts over a small catalogue, counted."""

        roles = staticmethod(lambda goal: goal)

        def __init__(self):
            made.append(self)

        def recommender(self, *_, **__):
            return recommender

    monkeypatch.setattr("bot.cli.app", Parts)
    goals = tmp_path / "goals.txt"
    goals.write_text("bake bread\n" * 3, encoding="utf-8")

    told = advisor("ask", "--file", str(goals), "--json", "--today", "2026-11-24")

    assert len(told.stdout.splitlines()) == 3
    assert len(made) == 1


ODD = (
    "x" * 100_000,
    "😀" * 40,
    "\x01\x02\x1b[31m",
    "хочу работать сварщиком",
    "我想学习焊接",
    "'; DROP TABLE credential; --",
    "{$jndi:ldap}",
    "\u202e\u200b",
)


@pytest.mark.model
def test_odd_texts_get_a_polite_answer_each(prepared_here):
    told = prepared_here("ask", "--file", "-", "--json", given="\n".join(ODD))

    answers = [json.loads(line) for line in told.stdout.splitlines()]
    assert told.returncode == 0
    assert [answer["goal"] for answer in answers] == list(ODD)
    assert all("recommendations" in answer for answer in answers)
    assert told.stderr == b""


@pytest.mark.model
def test_binary_rubbish_in_a_file_is_no_fault(prepared_here):
    told = prepared_here("ask", "--file", "-", "--json", given=bytes(range(256)) * 3)

    assert told.returncode == 0
    assert b"Traceback" not in told.stderr


@pytest.mark.model
def test_a_conversation_can_be_scripted_through_a_pipe(prepared):
    told = prepared(
        "chat", "--today", "2026-11-24", given=f"{BOOKS}\nwhy the first one?\n/quit\nx\n"
    )

    said = told.stdout.decode()
    assert told.returncode == 0
    assert "1. Bookkeeping for Small Business" in said
    assert "Why Bookkeeping for Small Business" in said
    assert said.rstrip().endswith("come back whenever you like.")
    assert told.stderr == b""


@pytest.mark.model
def test_a_conversation_in_the_terminal_knows_what_is_for_a_person(prepared):
    given = "I want to be a security guard\ndo they do a background check\n"
    told = prepared("chat", "--today", "2026-11-24", given=given)

    said = told.stdout.decode()
    assert "Whether a record stands in the way I must not guess" in said
    assert "“Basic Security Training” asks for: Criminal record check" in said


@pytest.mark.model
@pytest.mark.parametrize("given", [b"", b"\n\n", b"\xff\xfe\x00rubbish\n", b"bake bread"])
def test_a_pipe_that_ends_early_ends_the_chat_politely(prepared, given):
    told = prepared("chat", given=given)

    assert told.returncode == 0
    assert b"Traceback" not in told.stderr
    assert told.stdout.decode().rstrip().endswith("come back whenever you like.")


@pytest.mark.model
def test_a_catalogue_file_is_asked_directly(prepared_here, tmp_path):
    path = tmp_path / "courses.csv"
    path.write_text("title,provider,description\nBread,School,Bake sourdough bread in an oven\n")

    told = prepared_here("ask", "bake bread", "--json", "--catalog", str(path))

    answer = json.loads(told.stdout)
    assert [each["title"] for each in answer["recommendations"]] == ["Bread"]


@pytest.mark.model
def test_an_unknown_catalogue_is_refused_with_the_names_that_there_are(prepared_here):
    ended = prepared_here("ask", "x", "--catalog", "nowhere")

    assert ended.returncode == 1
    assert "There is no catalogue named 'nowhere'" in ended.stderr.decode()
    assert is_one_sentence(ended.stderr)


@pytest.mark.model
def test_an_answer_never_imports_torch(prepared, prepared_here):
    code = (
        "import sys; sys.argv = ['advisor', 'ask', 'bake bread', '--json'];\n"
        "from bot.cli import main\n"
        "try:\n    main()\n"
        "except SystemExit:\n    pass\n"
        "slow = {'torch', 'sentence_transformers', 'transformers', 'sklearn', 'telegram'}\n"
        "sys.exit(str(slow & set(sys.modules)) if slow & set(sys.modules) else 0)\n"
    )
    assert prepared_here("ask", "bake bread").returncode == 0

    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        check=False,
        env={**os.environ, "ADVISOR_DATA_DIR": str(prepared.data_dir)},
    )

    assert ended.returncode == 0, ended.stderr.decode()


def test_settings_hide_the_token():
    settings = Settings(telegram_token="123456789:secret")

    assert "secret" not in repr(settings)
