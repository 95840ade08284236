"""`advisor taxonomy ...` as staff run it."""

import json
import subprocess
import sys

import pytest

from tests.conftest import ROOT, Advisor, AdvisorHere

TABLES = ROOT / "tests" / "data" / "taxonomies"


@pytest.fixture
def advisor(tmp_path) -> Advisor:
    return AdvisorHere(tmp_path)


def test_taxonomies_are_loaded_listed_and_removed(advisor):
    loaded = json.loads(advisor("taxonomy", "load", str(TABLES), "--json").stdout)
    listed = json.loads(advisor("taxonomy", "list", "--json").stdout)
    removed = advisor("taxonomy", "remove", "onet")

    assert [each["name"] for each in loaded["taxonomies"]] == ["cip_soc", "esco", "noc", "onet"]
    assert listed == loaded["taxonomies"]
    bad = next(each for each in loaded["files"] if each["file"] == "onet/Job Zones.txt")
    assert (bad["n_quarantined"], bad["quarantined"][0]["field"]) == (1, "Job Zone")
    assert removed.stdout.decode().strip() == "onet is removed."
    names = json.loads(advisor("taxonomy", "list", "--json").stdout)
    assert [each["name"] for each in names] == ["cip_soc", "esco", "noc"]


def test_what_was_kept_out_is_said_in_sentences(advisor):
    said = advisor("taxonomy", "load", str(TABLES)).stdout.decode()

    assert "onet: O*NET Database, 99.1 (May 2031) (en): 2 occupations, 7 titles" in said
    assert "kept out of onet/Occupation Data.txt: line 4, O*NET-SOC Code = '51-3011'" in said


def test_refusals_are_one_sentence_with_the_remedy(advisor, tmp_path):
    (tmp_path / "empty").mkdir()
    nothing = advisor("taxonomy", "load", str(tmp_path / "empty"))
    unknown = advisor("taxonomy", "remove", "isco")

    assert (nothing.returncode, unknown.returncode) == (1, 1)
    assert nothing.stderr.decode().startswith("empty: it holds no table of O*NET")
    assert "advisor taxonomy load FOLDER" in unknown.stderr.decode()


def test_without_any_the_list_says_that_all_works_without(advisor):
    assert b"all works without" in advisor("taxonomy", "list").stdout


def test_help_imports_no_taxonomy(tmp_path):
    program = (
        "import sys, bot.cli\n"
        "assert 'bot.taxonomy_cli' in sys.modules\n"
        "assert not [name for name in sys.modules if name.startswith('catalog')]\n"
    )

    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True)
