"""CTDL files that we did not write: Credential Engine's examples, drafts and schemas.

They are not in this repository; the tests skip where they are absent.
"""

from datetime import date
from pathlib import Path

import pytest

from catalog.checks import ReadResult
from catalog.errors import UnreadableFileError
from catalog.formats import read_file

NOT_JSON = {
    "ConditionManifest.json",
    "Assistant API - ACE - Three corequisite assessments (Using Current Properties).json",
    "Assistant API - NCCRS - Advanced Legal Issues in Fraud Investigation and Defense (515).json",
    "Transfer Intermediary - WICHE Example.json",
}
NOTHING_OFFERED = {
    "CostManifest.json",
    "ACE-CompetencyFrameworkPrinciplesofFinance LearningOutcomes",
    "ACE-CompetencyFramework_ Introductory Sociology Skills Measured",
    "CTDL - Course - KBOR - Infantryman Level 10.json",
    "HandbookExamples__CredentialTypes__credentialComparison.json",
    "HandbookExamples__CredentialTypes__frameworkLevels.json",
    "HandbookExamples__SupportClasses__structState-example.json",
    "HandbookExamples__SupportClasses__vp-example.json",
    "frameworkAlignment.json",
    "levelDesriptors.json",
    "plpolicy-example.json",
    "078c34_2_valid.json",
    "docs__samples__cer-organization.json",
}


def real_files(shared_data: Path) -> list[Path]:
    """Return the CTDL files of Credential Engine's repositories."""
    found = sorted(shared_data.glob("interop/ctdl-*/*"))
    if not found:
        pytest.skip("the interop files are not on this machine")
    return found


def read(path: Path) -> ReadResult | UnreadableFileError:
    """Return what is read from a file, or why it is refused."""
    try:
        return read_file(path, default_provider="Somebody")
    except UnreadableFileError as refused:
        return refused


def test_every_real_file_is_read_or_refused_with_field_and_remedy(shared_data: Path):
    for path in real_files(shared_data):
        result = read(path)
        if path.name in NOT_JSON | NOTHING_OFFERED or path.parent.name == "ctdl-schema":
            assert isinstance(result, UnreadableFileError), path.name
            assert result.field, path.name
            assert result.remedy.endswith("."), path.name
        else:
            assert isinstance(result, ReadResult), path.name
            assert result.format == "ctdl", path.name
            assert result.quarantined == (), path.name
            assert result.read == len(result.records) > 0, path.name


def test_without_a_provider_real_records_are_kept_out_for_that_alone(shared_data: Path):
    faults = []
    for path in real_files(shared_data):
        if path.name not in NOT_JSON | NOTHING_OFFERED and path.parent.name != "ctdl-schema":
            faults += read_file(path).quarantined

    assert len(faults) > 10
    assert {fault.field for fault in faults} == {"ceterms:ownedBy", "ceterms:offeredBy"}
    assert all("--provider" in fault.remedy for fault in faults)


def test_a_real_recommendation_has_hours_level_days_and_score(shared_data: Path):
    (path,) = (each for each in real_files(shared_data) if "SociologyTVP" in each.name)

    result: ReadResult = read_file(path)

    (credit,) = result.records[0].credits
    assert (credit.hours, credit.level, credit.code) == (3, "Lower Division Level", "CLEP-0026")
    assert (credit.valid_until, credit.minimum_score) == (date(2023, 11, 30), "50")
    assert len(result.records[0].skills) == 10
