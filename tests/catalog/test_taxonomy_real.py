"""The real tables, where they are on this machine: counts, a known occupation, time, memory."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from catalog.taxonomy import (
    TaxonomyFiles,
    TaxonomyStore,
    programmes_of,
    read_taxonomies,
    title_table,
)

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folder(shared_data) -> Path:
    folder = shared_data / "taxonomies"
    if not folder.is_dir():
        pytest.skip(
            "the real taxonomies are not on this machine; name their folder in ADVISOR_DATA"
        )
    return folder


@pytest.fixture(scope="module")
def files(folder) -> TaxonomyFiles:
    return read_taxonomies(folder)


def test_the_real_tables_are_read_without_a_fault(files):
    assert {each.taxonomy.name: each.taxonomy.n_occupations for each in files.taxonomies} == {
        "cip_soc": 0,
        "esco": 2_344,
        "noc": 326,
        "onet": 748,
    }
    assert [each.file for each in files.reports if each.n_quarantined] == []
    assert files.taxonomies[3].taxonomy.release == "27.0 (August 2022)"


def test_a_known_occupation_has_its_names_and_skills_in_three_languages(files):
    (director,) = [each for each in files.occupations if each.title("en") == "technical director"]

    assert director.title("fr") == "directeur technique/directrice technique"
    assert director.title("es") == "director técnico/directora técnica"
    assert director.codes_in("isco") == ("2654",)
    assert {need.skill.text("en"): need.skill.text("fr") for need in director.needs}[
        "promote health and safety"
    ] == "promouvoir la santé et la sécurité"


def test_a_known_occupation_leads_to_its_programmes(files):
    programmes = programmes_of(files.links, ["15-1252.00"])["15-1252.00"]
    titles = {each.cip: each.title for each in files.programmes}

    assert "Computer Software Engineering" in [titles[cip] for cip in programmes]


def test_every_crosswalk_code_is_in_the_code_list(files):
    current = {each.cip for each in files.programmes if each.definition and not each.moved_to}

    assert {link.cip for link in files.links} <= current


def test_the_hundred_thousand_titles_come_back_from_the_database(files, engine):
    store = TaxonomyStore(engine)
    for records in files.taxonomies:
        store.load(records)

    titles = store.titles()

    assert len(titles) > 100_000
    assert titles == title_table(files.occupations)


def test_reading_all_of_them_takes_less_than_a_minute_and_600_megabytes(folder):
    """Processor time, so that what else the machine does is not counted; memory at its peak."""
    program = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from catalog.taxonomy import read_taxonomies\n"
        "read_taxonomies(Path(sys.argv[1]))\n"
        "peak = [line for line in open('/proc/self/status') if line.startswith('VmHWM')]\n"
        "print(time.process_time(), peak[0].split()[1])\n"
    )
    began = time.monotonic()

    told = subprocess.run(
        [sys.executable, "-c", program, str(folder)], capture_output=True, check=True, text=True
    ).stdout.split()

    seconds, kilobytes = float(told[0]), int(told[1])
    assert seconds < 60, f"{seconds:.0f} s of {time.monotonic() - began:.0f} s that passed"
    assert kilobytes < 600_000
