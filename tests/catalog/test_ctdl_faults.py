"""What is said of CTDL files that are wrong, or say nothing that is offered."""

import json
from pathlib import Path
from typing import Any

import pytest

from catalog.formats import read_file
from tests.catalog.ctdl_documents import CE, COLLEGE, certificate, entries, record, refusal


def test_an_address_is_no_name_of_a_provider():
    document = certificate(ownedBy="https://registry.example/resources/ce-1")

    (without,) = entries(document)
    (named,) = entries(document, provider="Island College")

    (fault,) = without.faults
    assert fault.field == "ceterms:ownedBy"
    assert fault.value == "https://registry.example/resources/ce-1"
    assert "--provider" in fault.remedy
    assert named.record is not None
    assert named.record.provider.name == "Island College"


def test_a_misspelt_key_is_suggested_and_never_guessed():
    (entry,) = entries(certificate(inLangaue=["fr"]))

    assert entry.record is not None
    assert entry.record.language is None
    (notice,) = entry.notices
    assert notice.field == "ceterms:inLangaue"
    assert "did you mean `ceterms:inLanguage`?" in notice.problem


def test_a_misspelt_key_of_a_concept_is_suggested():
    level = {"@type": "ceterms:CredentialAlignmentObject", "ceterms:targeName": "Level 3"}

    (entry,) = entries(certificate(atLevel=level))

    (notice,) = entry.notices
    assert notice.field == "ceterms:atLevel.ceterms:targeName"
    assert "`ceterms:targetNodeName`" in notice.problem


def test_a_misspelt_key_that_is_required_is_named_in_the_remedy():
    document = certificate()
    document["ceterms:naem"] = document.pop("ceterms:name")

    (entry,) = entries(document)

    assert entry.record is None
    assert "Did you mean `ceterms:name` by `ceterms:naem`?" in entry.faults[0].remedy


def test_a_misspelt_class_is_a_fault_with_a_suggestion():
    (entry,) = entries({**certificate(), "@type": "ceterms:Certifcate"})

    assert entry.faults[0].field == "@type"
    assert entry.faults[0].remedy == "Did you mean `ceterms:Certificate`?"


def test_a_misspelt_unit_of_credit_is_left_out_and_suggested():
    value = {"schema:value": 3, "ceterms:creditUnitType": "creditUnit:DegreeeCredit"}

    (entry,) = entries(certificate(creditValue=value))

    assert entry.record is not None
    assert entry.record.credits[0].unit is None
    assert "`creditUnit:DegreeCredit`" in entry.notices[0].problem


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"estimatedCost": {"ceterms:price": 42_000_000}}, "ceterms:estimatedCost.ceterms:price"),
        ({"estimatedCost": {"ceterms:price": -5}}, "ceterms:estimatedCost.ceterms:price"),
        (
            {"estimatedCost": {"ceterms:currency": "Doubloon"}},
            "ceterms:estimatedCost.ceterms:currency",
        ),
        ({"estimatedCost": {"ceterms:currency": "$"}}, "ceterms:estimatedCost.ceterms:currency"),
        (
            {"estimatedDuration": {"ceterms:exactDuration": "six weeks"}},
            "ceterms:estimatedDuration.ceterms:exactDuration",
        ),
        (
            {"estimatedDuration": {"ceterms:exactDuration": "PT10000H"}},
            "ceterms:estimatedDuration.ceterms:exactDuration",
        ),
        ({"creditValue": {"schema:value": 9000}}, "ceterms:creditValue.schema:value"),
        (
            {"entryCondition": {"ceterms:minimumAge": 700}},
            "ceterms:entryCondition.ceterms:minimumAge",
        ),
        ({"ctid": 7}, "ceterms:ctid"),
        ({"inLanguage": [7]}, "ceterms:inLanguage"),
        ({"estimatedCost": 7}, "ceterms:estimatedCost"),
    ],
)
def test_an_impossible_value_keeps_the_record_out(facts: dict[str, Any], field: str):
    (entry,) = entries(certificate(**facts))

    assert entry.record is None
    assert [fault.field for fault in entry.faults] == [field]
    assert all(fault.problem and fault.remedy for fault in entry.faults)


def test_a_micro_credential_of_sixty_months_is_kept_out():
    lasts = {"ceterms:exactDuration": "P60M"}

    (entry,) = entries({**certificate(estimatedDuration=lasts), "@type": "ceterms:MicroCredential"})

    assert [fault.field for fault in entry.faults] == ["ceterms:estimatedDuration"]
    assert record(certificate(estimatedDuration=lasts)).offerings[0].weeks == pytest.approx(260.7)


def test_one_bad_record_leaves_the_others():
    document = {"@graph": [certificate(name=""), certificate(name="Welding 2")]}

    found = entries(document)

    assert [entry.record.title if entry.record else None for entry in found] == [None, "Welding 2"]


def test_a_fault_names_the_line_of_its_record(tmp_path: Path):
    path = tmp_path / "x.json"
    named = {"@id": "https://x.example/1", **certificate(ownedBy=[])}
    path.write_text(json.dumps({"@graph": [named]}, indent=1), encoding="utf-8")

    (fault,) = read_file(path).quarantined

    assert path.read_text(encoding="utf-8").splitlines()[(fault.line or 0) - 1].strip() == (
        '"@id": "https://x.example/1",'
    )


@pytest.mark.parametrize(
    ("document", "field", "said"),
    [
        (COLLEGE, "@type", "it holds an organization, but no credential"),
        (
            {"@type": "ceasn:CompetencyFramework", "ceasn:name": "Skills"},
            "@type",
            "a competency framework",
        ),
        ({"@type": "skos:ConceptScheme", "ceasn:name": "Levels"}, "@type", "a concept scheme"),
        ({"@type": "ceterms:CostManifest", "ceterms:name": "Fees"}, "@type", "a cost manifest"),
        ({"TransferValue": [{"Value": 3}], "CTID": f"{CE}10"}, "@type", "a transfer value"),
        (
            {
                "$schema": "http://json-schema.org/draft-04/schema#",
                "$ref": "#/definitions/ceterms:Badge",
            },
            "$schema",
            "it is a JSON Schema",
        ),
        (
            {"@context": {"ceterms": "https://purl.org/ctdl/terms/"}},
            "@context",
            "it is a JSON-LD context",
        ),
    ],
)
def test_what_holds_nothing_that_is_offered_is_refused_in_a_sentence(
    document: dict[str, Any], field: str, said: str
):
    refused = refusal(document)

    assert refused.field == field
    assert said in refused.problem
    assert refused.remedy.endswith(".")


def test_a_hundred_thousand_alternatives_are_cut_with_a_notice():
    alternatives = [{"ceterms:condition": f"Way {number}"} for number in range(100_000)]

    (entry,) = entries(certificate(entryCondition={"ceterms:alternativeCondition": alternatives}))

    assert entry.record is not None
    assert len(entry.record.prerequisites) == 100
    assert any("only the first 500 are read" in notice.problem for notice in entry.notices)
