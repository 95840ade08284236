"""The built wheel holds everything that it needs, and works outside the repository."""

import os
import subprocess
import sys
import zipfile
from datetime import date

import pytest

from catalog.sample import sample_records
from tests.conftest import ROOT, link_model

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """The wheel unpacked by pip, without its dependencies: those of this environment serve."""
    folder = tmp_path_factory.mktemp("site")
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--target",
            str(folder),
            str(wheel),
        ],
        check=True,
        capture_output=True,
        cwd=folder,
    )
    return folder


def run(installed, data_dir, *arguments):
    return subprocess.run(
        [sys.executable, str(installed / "bin" / "advisor"), *arguments],
        cwd=installed,
        capture_output=True,
        check=False,
        timeout=180,
        env={**os.environ, "PYTHONPATH": str(installed), "ADVISOR_DATA_DIR": str(data_dir)},
    )


def test_data_files_are_in_the_wheel_and_nothing_else_of_the_repository_is(wheel):
    names = zipfile.ZipFile(wheel).namelist()

    assert "bot/messages/en/opening.ftl" in names
    assert {"bot/desk/templates/case.html", "bot/desk/static/htmx.min.js"} <= set(names)
    assert "catalog/sample/bookkeeping.toml" in names
    assert any(name.startswith("bot/migrations/versions/0001") for name in names)
    assert {name.split("/")[0] for name in names if ".dist-info" not in name} == {
        "bot",
        "catalog",
        "recommender",
    }
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_installed_program_speaks(installed, tmp_path):
    assert run(installed, tmp_path, "--help").returncode == 0
    assert run(installed, tmp_path, "doctor").returncode == 0


@pytest.mark.model
def test_the_installed_program_answers_from_its_own_demonstration(
    installed, tmp_path, encoder, data_dir
):
    link_model(tmp_path, data_dir)

    told = run(installed, tmp_path, "ask", "bake bread", "--json")

    assert told.returncode == 0, told.stderr.decode()
    assert b"bread-baking" in told.stdout
    assert len(sample_records(date(2026, 11, 24))) >= 160
