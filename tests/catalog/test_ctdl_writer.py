"""What is exported as CTDL is what comes back."""

import io
import json
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from catalog.formats import ctdl, read_file
from catalog.formats.context import Defaults
from catalog.formats.ctdl import writer as ctdl_writer
from catalog.formats.documents import Lines
from catalog.formats.remainder import KEY
from catalog.models import (
    CodeFacts,
    CredentialRecord,
    CreditFacts,
    EndorsementFacts,
    IdentifierFacts,
    OfferingFacts,
    PrerequisiteFacts,
    ProviderFacts,
    SkillFacts,
    StackFacts,
)
from catalog.sample import sample_records
from tests.catalog.strategies import catalogues

CTID = "ce-0a5b9c1e-1111-4222-8333-944455556666"


def read_back(document: dict) -> list[CredentialRecord | None]:
    """Return what the reader makes of an exported document, after a journey as text."""
    text = json.dumps(document)
    entries = ctdl.entries(json.loads(text), Lines(text.encode()), Defaults(None, None, "x.json"))
    return [entry.record for entry in entries]


def welding() -> CredentialRecord:
    """A record of which CTDL can say everything but its sources."""
    return CredentialRecord(
        credential_id="welding-1",
        code="WELD 101",
        title="Welding 1",
        summary="Safe arc welding for beginners.",
        kind="micro_credential",
        level="Introductory",
        language="en",
        url="https://college.example/welding-1",
        criteria="Weld two plates.",
        assessment_kind="performance",
        assessment="Two welds, cut and looked at",
        assessed_by="A Red Seal welder",
        components="Safety; Joints",
        rubric_url="https://college.example/rubric",
        valid_for="2 years",
        provider=ProviderFacts(
            provider_id="island-college", name="Island College", place="Nanaimo", country="CA"
        ),
        skills=(
            SkillFacts(text="Weld a flat joint", framework="Red Seal", code="B-7", weight=0.5),
            SkillFacts(text="Grind and clean a weld", url="https://skills.example/2"),
        ),
        offerings=(
            OfferingFacts(
                start=date(2027, 1, 11),
                end=date(2027, 2, 19),
                apply_by=date(2027, 1, 4),
                place="Nanaimo",
                delivery="in_person",
                schedule=("evening", "weekend"),
                price=1495.5,
                currency="CAD",
                hours=60,
                weeks=6,
                hours_per_week=10,
                seats_left=4,
                availability="open",
                extra_costs=({"label": "Materials", "amount": 80},),
            ),
        ),
        prerequisites=(
            PrerequisiteFacts(text="At least 16 years old", kind="age"),
            PrerequisiteFacts(text="Shop Safety", kind="credential", credential_id="safety"),
            PrerequisiteFacts(text="High school diploma", kind="education", group=1),
            PrerequisiteFacts(text="One year of work experience", kind="experience", group=1),
        ),
        stacks_toward=(
            StackFacts(title="Welder Foundation", credential_id="welder-foundation"),
            StackFacts(title="Fabricator", note="Half of the first level"),
        ),
        credits=(
            CreditFacts(recommender="Island College", hours=2, unit="Semester Hour"),
            CreditFacts(
                recommender="American Council on Education",
                hours=3,
                unit="Degree Credit",
                level="Lower Division Level",
                subject="Metalwork",
                code="ISLC-0001",
                minimum_score="70",
                valid_from=date(2020, 1, 1),
                valid_until=date(2022, 12, 31),
                url="https://guide.example/1",
            ),
        ),
        endorsements=(
            EndorsementFacts(kind="accreditation", by="Trades Board", url="https://t.example/a"),
            EndorsementFacts(kind="recognition", by="Welders' Union"),
        ),
        codes=(CodeFacts(scheme="noc", code="72106"), CodeFacts(scheme="cip", code="48.0508")),
        identifiers=(
            IdentifierFacts(scheme="ctid", value=CTID),
            IdentifierFacts(scheme="provincial list", value="W-1"),
        ),
    )


def test_what_ctdl_can_say_is_said_in_its_terms_only():
    document = ctdl_writer.document([welding()])

    (node,) = (each for each in document["@graph"] if "ceterms:requires" in each and KEY in each)
    assert node["@type"] == "ceterms:MicroCredential"
    assert node["ceterms:ctid"] == CTID
    assert set(node[KEY]) == {"sources"}
    assert read_back(document) == [welding()]


def test_who_corrects_a_price_in_the_export_corrects_it_in_the_catalogue():
    document = ctdl_writer.document([welding()])
    node = next(each for each in document["@graph"] if "ceterms:hasOffering" in each)
    node["ceterms:hasOffering"][0]["ceterms:estimatedCost"][0]["ceterms:price"] = 1600

    (record,) = read_back(document)

    assert record is not None
    assert record.offerings[0].price == 1600


def test_a_wrong_price_in_the_export_keeps_the_record_out():
    document = ctdl_writer.document([welding()])
    node = next(each for each in document["@graph"] if "ceterms:hasOffering" in each)
    node["ceterms:hasOffering"][0]["ceterms:estimatedCost"][0]["ceterms:price"] = 42_000_000

    assert read_back(document) == [None]


def test_facts_of_ours_that_somebody_spoilt_keep_the_record_out():
    document = ctdl_writer.document([welding()])
    node = next(each for each in document["@graph"] if KEY in each)
    node[KEY] = {"skills": [{"text": "x"}]}

    assert read_back(document) == [None]


@given(found=catalogues())
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_export_then_import_gives_the_same_catalogue(found):
    assert read_back(ctdl_writer.document(found)) == found


def test_the_demonstration_survives_a_journey_through_a_file(tmp_path: Path, today: date):
    found = sample_records(today)
    path = tmp_path / "catalogue.json"
    with path.open("w", encoding="utf-8") as file:
        ctdl_writer.write(found, file)

    result = read_file(path)

    assert result.format == "ctdl"
    assert result.quarantined == ()
    assert result.records == tuple(found)


def test_a_written_file_is_the_document():
    file = io.StringIO()
    ctdl_writer.write([welding()], file)

    assert json.loads(file.getvalue()) == ctdl_writer.document([welding()])
