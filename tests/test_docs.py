"""What the documents say is so: commands run, settings exist, files are there."""

import re
import shlex

import pytest
import typer
from telegram import BotCommandScopeAllPrivateChats

from bot.cli import cli
from bot.settings import Settings
from bot.telegram.introducing import COMMANDS
from tests.conftest import ROOT, AdvisorHere

README = (ROOT / "README.md").read_text("utf-8")


def examples() -> list[tuple[str, list[str]]]:
    """Return each command of the README with the lines that its output holds."""
    found: list[tuple[str, list[str]]] = []
    for block in re.findall(r"```console\n(.*?)```", README, re.DOTALL):
        for line in block.splitlines():
            if line.startswith("$ advisor "):
                found.append((line.removeprefix("$ advisor "), []))
            elif line.strip():
                found[-1][1].append(line.strip())
    return found


@pytest.mark.model
def test_the_examples_of_the_readme_run_as_shown(prepared):
    # In this process: how a process of its own ends is shown elsewhere.
    advisor = AdvisorHere(prepared.data_dir)
    assert len(examples()) >= 5
    for command, expected in examples():
        ended = advisor(*shlex.split(command))
        assert ended.returncode == 0, (command, ended.stderr.decode())
        for line in expected:
            assert line in ended.stdout.decode(), command


def test_every_command_that_the_documents_name_exists_with_its_options():
    documents = [README, *(path.read_text("utf-8") for path in (ROOT / "docs").glob("*.md"))]
    named = {each for text in documents for each in re.findall(r"`advisor ([^`]+)`", text)}
    assert len(named) > 30
    for line in named:
        words, command = line.split(), typer.main.get_command(cli)
        while isinstance(command, typer.core.TyperGroup) and words:
            command = command.commands[words.pop(0)]
        options = {name for each in command.params for name in each.opts}
        assert {each for each in words if each.startswith("--")} <= options, line


def test_every_setting_is_documented_and_every_documented_one_exists():
    documented = set(re.findall(r"`ADVISOR_([A-Z_]+)`", README))

    assert {name.upper() for name in Settings.model_fields} == documented


def test_the_menu_on_telegram_has_the_commands_of_the_readme_in_their_order():
    (line,) = re.findall(r"^Its commands: (.*)$", README, re.MULTILINE)

    assert list(COMMANDS[BotCommandScopeAllPrivateChats()]) == re.findall(r"/(\w+)", line)


def test_links_to_files_lead_somewhere():
    for document in (README, (ROOT / "CONTRIBUTING.md").read_text("utf-8")):
        for target in re.findall(r"\]\(([^)#:]+)\)", document):
            assert (ROOT / target).exists(), target


def test_the_files_that_the_design_names_are_there():
    design = (ROOT / "docs" / "design.md").read_text("utf-8")
    shape = design.split("```")[1]
    for name in re.findall(r"^ {2,}([a-z_]+(?:\.py|/))", shape, re.MULTILINE):
        assert list(ROOT.glob(f"*/{name}")) + list(ROOT.glob(f"*/*/{name}")), name


def test_ci_runs_the_readmes_test_command_and_nothing_else():
    lines = (ROOT / ".ci" / "run").read_text().splitlines()

    assert [line for line in lines if line and not line.startswith(("#", "set "))] == ["make test"]
    assert "make test" in README


def test_the_commands_of_the_readme_are_targets_of_the_makefile():
    makefile = (ROOT / "Makefile").read_text()

    for target in re.findall(r"^make (\w+)$", README, re.MULTILINE):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


@pytest.mark.model
def test_the_picture_of_the_readme_shows_what_is_really_said(monkeypatch, data_dir, encoder):
    from docs.picture import conversation, svg

    monkeypatch.setenv("ADVISOR_DATA_DIR", str(data_dir))

    # Processors differ in the last bits of a vector: a chance may be another by one.
    drawn = [
        re.sub(r"\d+ %", "", picture)
        for picture in (
            svg(conversation()),
            (ROOT / "docs" / "conversation.svg").read_text("utf-8"),
        )
    ]
    assert drawn[0] == drawn[1]
