"""The European Learning Model, as JSON-LD and as XML: what is read, what is kept out and why."""

import copy
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from catalog.checks import ReadResult
from catalog.errors import UnreadableFileError
from catalog.formats import read_file
from catalog.models import CredentialRecord

DATA = Path(__file__).parent.parent / "data" / "elm"


@pytest.fixture
def read(tmp_path):
    """Read a document as a file of its own."""

    def read_document(document: Any, **options: str) -> ReadResult:
        path = tmp_path / "document.jsonld"
        path.write_text(json.dumps(document), encoding="utf-8")
        return read_file(path, **options)

    return read_document


def the_only(result: ReadResult) -> CredentialRecord:
    assert result.quarantined == ()
    (record,) = result.records
    return record


def opportunity(**more: Any) -> dict[str, Any]:
    return {
        "@context": "http://data.europa.eu/snb/model/context/loq-ap",
        "id": "https://a.example/1",
        "type": "LearningOpportunity",
        "title": {"en": "Keeping Bees"},
        "providedBy": {"type": "Organisation", "legalName": {"en": "Harbour College"}},
    } | more


def credential() -> dict[str, Any]:
    return json.loads((DATA / "credential.jsonld").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def bees() -> CredentialRecord:
    """What opportunities.jsonld says of its one opportunity."""
    return the_only(read_file(DATA / "opportunities.jsonld"))


def test_an_opportunity_and_the_qualification_that_it_leads_to_are_one_credential(bees):
    assert bees.credential_id == "https://harbour.example/courses/hives"
    assert (bees.title, bees.kind, bees.code) == ("Keeping Bees", "course", "BEE-1")
    assert bees.level == "EQF level 3; NQF 3"
    assert bees.field == "Crop and livestock production"
    assert [(code.scheme, code.code) for code in bees.codes] == [("isced", "0811")]
    assert bees.url == "https://harbour.example/hives"


def test_references_by_id_are_followed(bees):
    assert (bees.provider.name, bees.provider.country) == ("Harbour College", "IE")
    assert bees.offerings[0].place == "Old Yard, Cork"
    assert "Harvest and store honey" in [skill.text for skill in bees.skills]


def test_esco_skills_keep_their_framework_and_address(bees):
    handled = next(skill for skill in bees.skills if skill.text == "handle bees")

    assert (handled.framework, handled.url) == ("ESCO", "http://data.europa.eu/esco/skill/aaaa")


def test_each_period_is_an_offering_with_price_place_times_and_deadline(bees):
    first, second = bees.offerings

    assert (first.start, first.end) == (date(2027, 3, 1), date(2027, 5, 8))
    assert second.start == date(2027, 9, 6)
    assert first.apply_by == date(2027, 2, 15)
    assert (first.price, first.currency, first.total_cost) == (320.5, "EUR", 365.5)
    assert (first.delivery, first.schedule) == ("hybrid", ("evening", "weekend"))
    assert (first.weeks, first.hours, first.language) == (10, 60, "fr")


def test_ects_points_entry_requirements_grants_and_larger_programmes_are_read(bees):
    assert [(each.hours, each.unit) for each in bees.credits] == [(2.5, "ECTS")]
    assert [(each.kind, each.text) for each in bees.prerequisites] == [
        ("age", "You are 16 years of age or older.")
    ]
    assert [each.name for each in bees.aid] == ["Rural Skills Grant"]
    assert [each.title for each in bees.stacks_toward] == ["Small Farm Certificate"]
    assert bees.assessment == "Practical test at the hive"
    assert bees.criteria == "Passed with four of five tasks."


def test_an_expired_accreditation_is_kept_with_its_dates(bees):
    (accreditation,) = bees.endorsements

    assert (accreditation.kind, accreditation.by) == ("accreditation", "Quality Agency")
    assert accreditation.valid_until == date(2025, 12, 31)


def test_the_day_on_which_an_opportunity_was_modified_is_the_day_it_was_checked(bees):
    assert bees.sources[0].checked_on == date(2026, 10, 2)


def test_of_a_persons_credential_only_what_was_learned_is_read():
    record = the_only(read_file(DATA / "credential.jsonld"))

    assert (record.title, record.kind) == ("Digital Archives", "micro_credential")
    assert record.credential_id == "coast-university-digital-archives"
    assert record.assessment_kind == "artifact"
    assert record.assessed_by == "Coast University"
    said = record.model_dump_json()
    for private in ("Robin", "1999", "Very good", "C-77", "urn:credential", "2026-02-02"):
        assert private not in said


def test_a_micro_credential_of_sixty_months_is_kept_out(read):
    document = credential()
    activity = document["credentialSubject"]["hasClaim"]["influencedBy"]
    activity["specifiedBy"]["volumeOfLearning"] = "P60M"

    result = read(document)

    assert result.records == ()
    (fault,) = result.quarantined
    assert fault.value == "P60M"
    assert fault.field == "credentialSubject.hasClaim.influencedBy.specifiedBy.volumeOfLearning"
    assert "micro-credential" in fault.problem
    assert "PT60H" in fault.remedy


def test_a_length_of_months_for_what_took_a_day_is_left_out_and_told(read):
    document = credential()
    claim = document["credentialSubject"]["hasClaim"]["influencedBy"]
    claim["temporal"] = {"startDate": "2026-02-02T12:00:00Z", "endDate": "2026-02-02T14:00:00Z"}
    claim["workload"] = "PT2H"
    claim["specifiedBy"]["volumeOfLearning"] = "P2M"
    document["credentialSubject"]["hasClaim"] = claim

    result = read(document)

    (record,) = result.records
    assert (record.offerings[0].hours, record.offerings[0].weeks) == (2, None)
    assert "left out" in result.notices[0].problem


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"title": ""}, "title"),
        ({"providedBy": None}, "providedBy"),
        ({"providedBy": {"id": "https://a.example/org"}}, "providedBy"),
        ({"duration": "ten weeks"}, "duration"),
        ({"duration": "P11Y"}, "duration"),
        ({"temporal": {"startDate": "2027-05-01", "endDate": "2027-04-01"}}, "temporal.endDate"),
        ({"temporal": {"startDate": "2027-02-30"}}, "temporal.startDate"),
        ({"priceDetail": {"amount": {"value": 42_000_000}}}, "priceDetail.amount.value"),
        ({"priceDetail": {"amount": {"value": -1}}}, "priceDetail.amount.value"),
        ({"modified": "yesterday"}, "modified"),
        (
            {"learningAchievementSpecification": {"creditPoint": {"point": "many"}}},
            "learningAchievementSpecification.creditPoint.point",
        ),
    ],
)
def test_what_cannot_be_meant_keeps_a_record_out_and_names_the_field(read, more, field):
    result = read(opportunity(**more))

    assert result.records == ()
    assert field in [fault.field for fault in result.quarantined]
    assert all(fault.remedy for fault in result.quarantined)


def test_the_others_of_a_file_load(read):
    document = {"@graph": [opportunity(), opportunity(id="https://a.example/2", duration="P99Y")]}

    result = read(document)

    assert (result.read, len(result.records)) == (2, 1)
    assert result.quarantined[0].record == 2


def test_a_misspelt_key_is_asked_about_and_not_guessed(read):
    document = opportunity()
    document["providdBy"] = document.pop("providedBy")

    result = read(document)

    (fault,) = result.quarantined
    assert fault.field == "providedBy"
    assert "Did you mean `providedBy` by `providdBy`?" in fault.remedy


def test_a_provider_can_be_named_for_records_that_name_none(read):
    record = the_only(read(opportunity(providedBy=None), default_provider="Coast College"))

    assert record.provider.name == "Coast College"


def test_keys_with_the_prefixes_of_rdf_are_the_same_keys(read):
    document = {
        "@type": "elm:LearningOpportunity",
        "dcterms:title": {"@value": "Keeping Bees", "@language": "en"},
        "elm:duration": "P3W",
        "elm:providedBy": {"@type": "elm:Organisation", "rov:legalName": {"en": "Harbour College"}},
    }

    record = the_only(read(document))

    assert (record.title, record.offerings[0].weeks) == ("Keeping Bees", 3)


def test_english_is_preferred_then_french_and_spanish(read):
    title = {"de": ["Bienen halten"], "es": ["Criar abejas"], "fr": ["Élever des abeilles"]}

    assert the_only(read(opportunity(title=title))).title == "Élever des abeilles"


def test_objects_that_refer_to_each_other_in_a_circle_are_read(read):
    first = opportunity(isPartOf={"id": "https://a.example/2"})
    second = opportunity(
        id="https://a.example/2", title="Farm", isPartOf={"id": "https://a.example/1"}
    )

    result = read({"@graph": [first, second]})

    assert [record.stacks_toward[0].title for record in result.records] == ["Farm", "Keeping Bees"]


def test_a_credential_that_claims_nothing_learned_is_kept_out(read):
    document = credential()
    document["credentialSubject"]["hasClaim"] = {"type": "LearningEntitlement", "title": "May sail"}

    (fault,) = read(document).quarantined

    assert (fault.field, fault.value) == ("credentialSubject.hasClaim", "LearningEntitlement")


def test_organisations_without_opportunities_are_refused_by_what_they_are(read):
    document = {
        "@context": "http://data.europa.eu/snb/model/context/loq-ap",
        "type": "Organisation",
        "legalName": "Harbour College",
    }

    with pytest.raises(UnreadableFileError, match="Organisation") as refused:
        read(document)

    assert refused.value.field == "type"


# -- XML


@pytest.fixture(scope="module")
def loq() -> ReadResult:
    """What loq.xml says."""
    return read_file(DATA / "loq.xml")


def test_xml_is_read_like_the_same_records_in_json(loq):
    welding = loq.records[0]

    assert loq.format == "elm_xml"
    assert (welding.title, welding.code, welding.kind) == ("Welding Basics", "WELD-2", "course")
    assert welding.provider.name == "Harbour College"
    assert [skill.text for skill in welding.skills] == ["Weld two plates in a flat position"]
    (offering,) = welding.offerings
    assert (offering.price, offering.currency, offering.hours) == (410, "EUR", 48)
    assert (offering.start, offering.place) == (date(2027, 1, 11), "Hall 3")
    assert welding.sources[0].checked_on == date(2026, 9, 1)


def test_a_qualification_to_which_no_opportunity_leads_is_a_credential_of_its_own(loq):
    assert [record.title for record in loq.records] == ["Welding Basics", "Fitter, first level"]


def test_a_fault_in_xml_names_the_line_of_its_record(loq):
    (fault,) = loq.quarantined

    assert (fault.record, fault.field) == (2, "priceDetail.amount.value")
    lines = (DATA / "loq.xml").read_text(encoding="utf-8").splitlines()
    assert "lop/2" in lines[fault.line - 1]


# -- files that nobody here wrote


def _reading(path: Path) -> ReadResult | UnreadableFileError:
    try:
        return read_file(path)
    except UnreadableFileError as refused:
        return refused


def _real(shared_data: Path) -> Path:
    folder = shared_data / "interop" / "elm"
    if not folder.is_dir():
        pytest.skip("the files of the European Learning Model are not on this machine")
    return folder


def test_every_real_file_is_read_or_refused_with_field_and_remedy(shared_data):
    for path in sorted(_real(shared_data).iterdir()):
        found = _reading(path)
        if isinstance(found, UnreadableFileError):
            assert found.field, path.name
            assert found.remedy, path.name
        else:
            assert found.records or found.quarantined, path.name
            assert all(fault.field and fault.remedy for fault in found.quarantined), path.name


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Sample-CertOfPart-unsigned.jsonld", "EDC Updates Webinar"),
        ("Sample-CertOfPart-unsigned-uploadable.json", "EDC Updates Webinar"),
        ("rdf__samples__credential-sample.jsonld", "some kind of learning achievement"),
    ],
)
def test_good_real_credentials_are_accepted(shared_data, name, title):
    assert the_only(read_file(_real(shared_data) / name)).title == title


def test_the_real_slip_of_sixty_months_is_reported(shared_data):
    result = read_file(_real(shared_data) / "Sample-MC-Annex1-unsigned.jsonld")

    (fault,) = result.quarantined
    assert (fault.value, result.records) == ("P60M", ())


def test_the_real_micro_credential_is_read_once_the_slip_is_mended(shared_data, read):
    path = _real(shared_data) / "Sample-MC-Annex1-unsigned.jsonld"
    document = json.loads(path.read_text(encoding="utf-8").replace('"P60M"', '"PT60H"'))

    record = the_only(read(copy.deepcopy(document)))

    assert (record.title, record.kind) == ("Digital micro-credential creation", "micro_credential")
    assert record.level == "EQF level 6; RQF Level 6"
    assert [(each.hours, each.unit) for each in record.credits] == [(2, "ECTS")]
    assert {"stimulate creativity in the team", "Developing digital content"} <= {
        skill.text for skill in record.skills
    }


def test_the_generated_sample_of_the_xml_schema_is_kept_out_for_its_impossible_values(shared_data):
    result = read_file(_real(shared_data) / "xsd__loq__loq.xml")

    assert (result.read, result.records) == (3, ())
    values = {fault.value for fault in result.quarantined}
    assert {"1378413989.154", "-782806104.573"} <= values
    assert {fault.record for fault in result.quarantined} == {1, 2, 3}
