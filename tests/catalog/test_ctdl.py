"""What CTDL files say."""

import base64
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from catalog.formats import read_file
from catalog.models import CredentialRecord
from tests.catalog.ctdl_documents import CE, certificate, entries, record, refusal

DATA = Path(__file__).parent.parent / "data" / "ctdl"


@pytest.fixture
def welding() -> CredentialRecord:
    """The micro-credential of the fixture."""
    (found,) = read_file(DATA / "micro_credential.json").records
    return found


def test_a_graph_with_one_credential_is_one_record():
    result = read_file(DATA / "micro_credential.json")

    assert result.format == "ctdl"
    assert (result.read, len(result.records), result.quarantined) == (1, 1, ())
    assert [notice.field for notice in result.notices] == ["ceterms:recognizedBy"]


def test_a_credential_is_identified_by_its_ctid(welding):
    assert welding.credential_id == f"{CE}01"
    assert [(each.scheme, each.value) for each in welding.identifiers] == [("ctid", f"{CE}01")]
    assert welding.code == "WELD 101"


def test_english_comes_first_of_several_languages_and_markup_goes(welding):
    assert (welding.title, welding.language) == ("Welding 1", "en")
    assert welding.summary == "Safe arc welding for beginners."


def test_the_provider_stands_elsewhere_in_the_graph(welding):
    assert welding.provider.name == "Island College"
    assert (welding.provider.place, welding.provider.country) == ("Nanaimo", "CA")


def test_costs_durations_places_and_ways_make_an_offering(welding):
    (offering,) = welding.offerings
    assert (offering.price, offering.currency) == (1495.5, "CAD")
    assert [(each.label, each.amount) for each in offering.extra_costs] == [("Materials", 80)]
    assert (offering.weeks, offering.hours) == (6, 60)
    assert (offering.place, offering.delivery) == ("Nanaimo", "hybrid")
    assert offering.schedule == ("evening",)


def test_competencies_are_found_in_the_graph_with_their_framework(welding):
    first, second = welding.skills
    assert first.text == "Weld a flat joint in mild steel"
    assert (first.framework, first.code, first.weight) == ("Welding skills", "W.1", 0.5)
    assert second.text == "Judge the quality of a weld"


def test_how_it_is_earned_stands_in_its_requirements(welding):
    assert welding.criteria == "Weld two plates."
    assert (welding.assessment, welding.assessment_kind) == ("Bend test", "performance")
    assert welding.rubric_url == "https://college.example/rubric"
    assert welding.valid_for == "2 years"


def test_conditions_of_entry_are_prerequisites_and_alternatives_share_a_group(welding):
    assert [(each.text, each.kind, each.group) for each in welding.prerequisites] == [
        ("At least 16 years old", "age", None),
        ("1 years of experience", "experience", None),
        ("High school diploma", "education", 1),
        (f"{CE}03", "credential", 1),
    ]
    assert welding.prerequisites[-1].credential_id == f"{CE}03"


def test_what_it_prepares_for_is_what_it_stacks_toward(welding):
    assert [(each.title, each.note) for each in welding.stacks_toward] == [
        ("Welder", "Counts for level 1.")
    ]


def test_codes_come_from_occupations_and_programmes(welding):
    assert [(each.scheme, each.code) for each in welding.codes] == [
        ("noc", "72106"),
        ("soc", "51-4121.00"),
        ("cip", "48.0508"),
    ]
    assert (welding.field, welding.leads_to) == ("Welding Technology", "Welders")


def test_who_accredits_it_vouches_for_it_and_help_is_named(welding):
    assert [(each.kind, each.by) for each in welding.endorsements] == [
        ("accreditation", "Trades Board")
    ]
    assert [(each.name, each.amount, each.currency) for each in welding.aid] == [
        ("Trades grant", 500, "CAD")
    ]


def test_the_day_of_the_last_change_is_kept_with_the_source(welding):
    (source,) = welding.sources
    assert (source.source, source.checked_on) == ("micro_credential.json", date(2026, 9, 1))


def test_a_transfer_value_is_a_credit_recommendation_of_what_it_is_for():
    (found,) = read_file(DATA / "credit_recommendation.json").records

    assert (found.title, found.provider.name) == ("Metalwork examination", "Metal Institute")
    (credit,) = found.credits
    assert (credit.recommender, credit.code) == ("Council on Credit", "METL-0001")
    assert (credit.hours, credit.unit) == (3, "Semester Hour")
    assert (credit.level, credit.subject) == ("Lower Division Level", "Metalwork")
    assert credit.minimum_score == "50"
    assert credit.url == "https://guide.example/metalwork"
    assert found.stacks_toward[0].title == "Associate of Metalwork"


def test_sloppy_days_are_read_and_a_month_ends_on_its_last_day():
    (found,) = read_file(DATA / "credit_recommendation.json").records

    (credit,) = found.credits
    assert (credit.valid_from, credit.valid_until) == (date(2019, 11, 1), date(2022, 10, 31))
    assert not credit.holds_on(date(2026, 11, 23))


def test_a_short_name_of_a_competency_is_read_with_its_description():
    (found,) = read_file(DATA / "credit_recommendation.json").records

    assert [(each.text, each.weight) for each in found.skills] == [
        ("Metals: tell steels apart by spark", 0.4),
        ("choose a joint for a load", None),
    ]


def test_pathways_say_what_comes_before_and_after():
    def component(name: str, **links: Any) -> dict[str, Any]:
        linked = {f"ceterms:{key}": links[key] for key in links}
        return {"@type": "ceterms:CredentialComponent", "@id": f"_:{name}", **linked}

    document = {
        "@graph": [
            {**certificate(name="Safety"), "@id": "https://x.example/safety"},
            {**certificate(name="Joints"), "@id": "https://x.example/joints"},
            {**certificate(name="Welder"), "@id": "https://x.example/welder"},
            {"@type": "ceterms:Pathway", "@id": "_:path", "ceterms:hasDestinationComponent": "_:c"},
            component("a", proxyFor="https://x.example/safety", precedes="_:c"),
            component("b", proxyFor="https://x.example/joints"),
            component(
                "c",
                proxyFor="https://x.example/welder",
                isDestinationComponentOf="_:path",
                hasCondition={
                    "@type": "ceterms:ComponentCondition",
                    "ceterms:requiredNumber": 1,
                    "ceterms:targetComponent": ["_:a", "_:b"],
                },
            ),
        ]
    }

    safety, _, welder = (entry.record for entry in entries(document))

    assert safety is not None
    assert welder is not None
    assert [each.title for each in safety.stacks_toward] == ["Welder"]
    alternatives = [each for each in welder.prerequisites if each.group is not None]
    assert [each.credential_id for each in alternatives] == [
        "https://x.example/safety",
        "https://x.example/joints",
    ]
    assert len({each.group for each in alternatives}) == 1


def test_a_part_counts_towards_the_whole_that_names_it():
    whole = certificate(name="Welder", hasPart=["https://x.example/1"])
    part = {**certificate(), "@id": "https://x.example/1"}

    _, found = (entry.record for entry in entries({"@graph": [whole, part]}))

    assert found is not None
    assert [each.title for each in found.stacks_toward] == ["Welder"]


# -- the forms of a document


def test_a_record_alone_an_array_and_a_graph_are_the_same():
    alone = record(certificate())

    assert record([certificate()]) == record({"@graph": [certificate()]}) == alone


def test_an_envelope_is_opened_whatever_its_resource_is():
    bare = {"@graph": [certificate()]}
    token = base64.urlsafe_b64encode(json.dumps(bare).encode()).decode().rstrip("=")
    day = {"updated_at": "2026-02-03T10:00:00.000Z"}
    kinds = [
        {"decoded_resource": bare},
        {"resource": bare},
        {"resource": json.dumps(bare)},
        {"resource": f"e30.{token}.c2ln"},
    ]

    for each in kinds:
        found = record({"envelope_ceterms_ctid": "ce-1", "node_headers": day, **each})
        assert found.title == "Welding 1"


def test_an_envelope_says_when_it_was_changed():
    envelope = {"envelope_ceterms_ctid": "ce-1", "updated_at": "2026-02-03T10:00:00.000Z"}

    assert record({**envelope, "resource": certificate()}).sources[0].checked_on == date(2026, 2, 3)


def test_an_envelope_without_a_resource_is_refused():
    assert refusal({"envelope_ceterms_ctid": "ce-1", "resource": ""}).field == "decoded_resource"


def test_keys_of_the_publishing_interface_have_no_prefix():
    found = record(
        {
            "Type": "ceterms:LearningProgram",
            "CTID": f"{CE}07",
            "Name": "Networks",
            "OwnedBy": [{"Type": "CredentialOrganization", "Name": "Island College"}],
            "Subject": ["packet level protocols"],
            "EstimatedDuration": [
                {"ExactDuration": {"Hours": 40}},
                {"ExactDuration": {"Days": 14}},
            ],
        }
    )

    assert (found.credential_id, found.kind) == (f"{CE}07", "programme")
    assert (found.offerings[0].hours, found.offerings[0].weeks) == (40, 2)
    assert [each.text for each in found.skills] == ["packet level protocols"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("MicroCredential", "micro_credential"),
        ("OpenBadge", "badge"),
        ("CertificateOfCompletion", "certificate"),
        ("Certification", "certification"),
        ("License", "licence"),
        ("BachelorOfScienceDegree", "degree"),
        ("SecondarySchoolDiploma", "diploma"),
        ("ApprenticeshipCertificate", "apprenticeship"),
        ("Course", "course"),
        ("LearningProgram", "programme"),
        ("LearningOpportunityProfile", None),
    ],
)
def test_the_class_says_the_kind(name: str, kind: str | None):
    assert record({**certificate(), "@type": f"ceterms:{name}"}).kind == kind


# -- several values, and none


def test_two_prices_without_a_word_for_whom_are_two_offerings():
    tuition = [{"ceterms:price": price, "ceterms:currency": "USD"} for price in (3500, 9900)]

    found = record(certificate(estimatedCost=tuition))

    assert [each.price for each in found.offerings] == [3500, 9900]


def test_of_two_prices_with_their_days_the_newest_holds():
    costs = [
        {"ceterms:price": 100, "ceterms:currency": "CAD", "ceterms:startDate": "2024-09-01"},
        {"ceterms:price": 120, "ceterms:currency": "CAD", "ceterms:startDate": "2026-09-01"},
    ]

    assert [each.price for each in record(certificate(estimatedCost=costs)).offerings] == [120]


def test_scheduled_offerings_say_what_they_share_once():
    found = record(
        certificate(
            estimatedCost={"ceterms:price": 10, "ceterms:currency": "CAD"},
            hasOffering=[
                {
                    "@type": "ceterms:ScheduledOffering",
                    "ceterms:deliveryType": "deliveryType:InPerson",
                },
                {
                    "@type": "ceterms:ScheduledOffering",
                    "ceterms:deliveryType": "deliveryType:OnlineOnly",
                },
            ],
        )
    )

    assert [(each.delivery, each.price) for each in found.offerings] == [
        ("in_person", 10),
        ("online", 10),
    ]


def test_a_status_that_is_over_is_ceased():
    status = {"ceterms:targetNode": "lifeCycle:Ceased"}

    assert record(certificate(lifeCycleStatusType=status)).status == "ceased"


def test_what_refers_to_itself_or_to_nothing_is_read_all_the_same():
    name = "https://x.example/1"
    links = ("isPartOf", "hasPart", "prerequisite", "requires", "teaches", "hasOffering")
    circular = {**certificate(**dict.fromkeys(links, name)), "@id": name}
    dangling = certificate(**dict.fromkeys(links, "https://x.example/gone"))

    assert record(circular).title == record(dangling).title == "Welding 1"
