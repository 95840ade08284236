"""Open Badges 1.x and 2.0 -> credentials."""

from datetime import date

import pytest

from catalog.errors import UnreadableFileError
from catalog.formats import read_file
from catalog.models import EndorsementFacts, SkillFacts
from tests.catalog.badges import DATA, PERSONAL, read, shown


def badge_class(**changes):
    """Return a badge class with what the standard requires; None leaves a key out."""
    whole = {
        "@context": "https://w3id.org/openbadges/v2",
        "type": "BadgeClass",
        "id": "https://club.example/badges/1",
        "name": "Robotics",
        "description": "Build a robot.",
        "image": "https://club.example/1.png",
        "criteria": "https://club.example/criteria",
        "issuer": {"id": "https://club.example", "type": "Issuer", "name": "Robot Club"},
    } | changes
    return {key: value for key, value in whole.items() if value is not None}


def test_a_badge_class_in_what_was_earned_is_a_credential():
    result = read_file(DATA / "open_badges_2" / "robotics.json")
    record = result.records[0]

    assert result.format == "open_badges_2"
    assert result.quarantined == ()
    assert record.credential_id == "https://club.example/badges/robotics"
    assert (record.title, record.kind, record.language) == ("Robotics", "badge", "en")
    assert record.provider.name == "Robot Club"
    assert record.criteria == "Build a robot, and show it."
    assert record.url == "https://club.example/robotics"
    assert [each.url for each in record.offerings] == ["https://club.example/join"]
    assert record.skills == (
        SkillFacts(
            text="Program a microcontroller",
            framework="Skills",
            code="7",
            url="https://skills.example/7",
        ),
        SkillFacts(text="robots"),
    )


def test_the_assessment_extension_says_how_it_is_assessed():
    record = read_file(DATA / "open_badges_2" / "robotics.json").records[0]

    assert record.assessment == (
        "One demonstration.\nThe robot is looked at by two mentors; It finds its way, or not"
    )
    assert record.assessment_kind == "artifact"
    assert record.evidence_required == "A robot"
    assert record.rubric_url == "https://case.example/robots"


def test_an_embedded_endorsement_is_read_and_a_linked_one_is_noticed():
    result = read_file(DATA / "open_badges_2" / "robotics.json")

    assert result.records[0].endorsements == (
        EndorsementFacts(by="Makers", statement="Well made.", valid_from=date(2025, 2, 1)),
    )
    assert [each.field for each in result.notices] == ["badge.endorsement[0]"]


def test_nothing_about_the_earner_is_read():
    result = read_file(DATA / "open_badges_2" / "robotics.json")

    assert not any(each in shown(result) for each in PERSONAL)


def test_an_issuer_that_is_only_an_address_is_found_beside_the_badge(tmp_path):
    issuer = {"id": "https://club.example", "type": "Issuer", "name": "Robot Club"}

    result = read(tmp_path, [issuer, badge_class(issuer="https://club.example")])

    assert result.read == 1
    assert result.records[0].provider.name == "Robot Club"


def test_an_issuer_that_is_only_an_address_is_shown_as_one_unless_staff_name_it(tmp_path):
    document = badge_class(issuer="https://club.example/issuer.json")

    result = read(tmp_path, document)
    named = read(tmp_path, document, default_provider="Robot Club")

    assert result.records[0].provider.name == "club.example"
    assert (result.notices[0].field, result.quarantined) == ("issuer", ())
    assert "--provider" in result.notices[0].remedy
    assert named.records[0].provider.name == "Robot Club"


def test_badges_before_version_2_have_no_types(tmp_path):
    old = {
        "recipient": "robin.doe@learner.example",
        "issued_on": "2012-05-01",
        "badge": {
            "version": "0.5.0",
            "name": "Robotics",
            "image": "/robotics.png",
            "description": "Build and program a robot.",
            "criteria": "https://club.example/criteria",
            "issuer": {"origin": "https://club.example", "name": "Robot Club"},
            "alignment": [{"name": "Program a robot", "url": "https://skills.example/1"}],
        },
    }

    result = read(tmp_path, old)

    assert result.format == "open_badges_2"
    assert result.records[0].credential_id == "robot-club-robotics"
    assert result.records[0].provider.url == "https://club.example"
    assert result.records[0].skills == (
        SkillFacts(text="Program a robot", url="https://skills.example/1"),
    )
    assert "robin" not in shown(result)


def test_a_backpack_holds_several(tmp_path):
    other = badge_class(id="https://club.example/badges/2", name="Drones")
    badges = [{"uid": "1", "badge": badge_class()}, other]

    assert [each.title for each in read(tmp_path, {"badges": badges}).records] == [
        "Robotics",
        "Drones",
    ]


def test_what_links_to_a_badge_class_beside_it_is_read_once(tmp_path):
    earned = {"type": "Assertion", "badge": "https://club.example/badges/1"}

    assert read(tmp_path, [earned, badge_class()]).read == 1


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": None}, "name"),
        ({"name": ["", None]}, "name"),
        ({"description": None}, "description"),
        ({"criteria": None}, "criteria"),
        ({"issuer": None}, "issuer"),
        ({"issuer": {"type": "Criteria", "name": "X"}}, "issuer.type"),
        ({"alignment": [{"targetName": "A"}]}, "alignment.targetUrl"),
        ({"alignment": 3}, "alignment"),
    ],
)
def test_what_the_standard_calls_broken_is_kept_out_for_that_reason(tmp_path, changes, field):
    result = read(tmp_path, badge_class(**changes))

    assert result.records == ()
    assert field in [each.field for each in result.quarantined]


# Each of the validator's files that holds no badge class, and the key that shows it.
_NO_BADGE = {
    "assertion-with-multiple-extensions.json": "badge",
    "basic-assertion-expired-before-issued.json": "badge",
    "basic-assertion-in-future.json": "badge",
    "basic-assertion-no-public-key.json": "badge",
    "basic-assertion-with-allowed-origins-invalid-multiple-starts-with.json": "badge",
    "basic-assertion-with-allowed-origins-invalid-starts-with.json": "badge",
    "criteria-no-type.json": "type",
    "empty-revocation-list.json": "type",
    "endorsement-2.json": "type",
    "endorsement-4.json": "type",
    "inspector-vc__src__test__resources__ob20__assets__key1.json": "type",
    "inspector-vc__src__test__resources__ob20__assets__key2.json": "type",
    "invalid-one-invalid-class.json": "type",
    "issuer-invalid-type.json": "type",
    "issuer-with-allowed-origins-invalid-starts-with.json": "type",
    "issuer-with-allowed-origins-valid-multiple-starts-with.json": "type",
    "issuer-with-allowed-origins-valid-starts-with.json": "type",
    "issuer1.json": "type",
    "organization-no-public-key.json": "type",
    "organization-with-revocation-list.json": "type",
    "organization.json": "type",
    "valid-alignment-object.json": "type",
    "valid-cool-class.json": "type",
}
_NO_JSON_OR_NO_BADGE_AT_ALL = {"badgecriteria.json", "openbadges_context.json"}


def test_every_file_of_the_validator_is_read_or_refused_for_what_it_is(shared_data):
    for file in sorted((shared_data / "interop" / "ob20").iterdir()):
        if file.name in _NO_JSON_OR_NO_BADGE_AT_ALL:
            with pytest.raises(UnreadableFileError):
                read_file(file)
            continue
        result = read_file(file)
        expected = [_NO_BADGE[file.name]] if file.name in _NO_BADGE else []
        assert [each.field for each in result.quarantined] == expected, file.name
        assert len(result.records) == (not expected), file.name
