"""CLR 2.0 -> credentials, and how they stand to each other."""

import json

import pytest

from catalog.formats import read_file
from catalog.models import PrerequisiteFacts, StackFacts
from tests.catalog.badges import DATA, PERSONAL, achievement, read, shown

FILE = DATA / "clr_2" / "transcript.json"


def record_with(associations, *achievements):
    """Return a learner record."""
    return {
        "type": ["VerifiableCredential", "ClrCredential"],
        "issuer": {"id": "https://college.example", "name": "Island College"},
        "credentialSubject": {
            "type": "ClrSubject",
            "achievement": list(achievements),
            "association": associations,
        },
    }


def test_the_achievements_of_a_record_and_of_the_badges_in_it_are_credentials():
    result = read_file(FILE)

    assert result.format == "clr_2"
    assert result.quarantined == ()
    assert [(each.title, each.provider.name) for each in result.records] == [
        ("Certificate in Baking", "Island College"),
        ("Kitchen Hygiene", "Island College"),
        ("Bread Baking", "The Mill"),
    ]


def test_a_part_counts_towards_its_whole_and_what_precedes_comes_before():
    certificate, hygiene, bread = read_file(FILE).records

    assert bread.stacks_toward == (
        StackFacts(title="Certificate in Baking", credential_id=certificate.credential_id),
    )
    assert bread.prerequisites == (
        PrerequisiteFacts(
            text="Kitchen Hygiene",
            kind="credential",
            credential_id=hygiene.credential_id,
            is_required=False,
        ),
    )


def test_an_association_with_what_is_not_there_is_noticed():
    result = read_file(FILE)

    assert [(each.field, each.value) for each in result.notices] == [
        ("credentialSubject.association", "isPartOf")
    ]


def test_nothing_about_the_learner_is_read():
    assert not any(each in shown(read_file(FILE)) for each in PERSONAL)


@pytest.mark.parametrize(("kind", "part"), [("isChildOf", 0), ("isPartOf", 0), ("isParentOf", 1)])
def test_a_stack_is_told_from_either_side(tmp_path, kind, part):
    link = {"associationType": kind, "sourceId": "urn:x:1", "targetId": "urn:x:2"}
    both = [achievement(id="urn:x:1", name="One"), achievement(id="urn:x:2", name="Two")]

    records = read(tmp_path, record_with([link, link], *both)).records

    assert [each.title for each in records[part].stacks_toward] == [records[1 - part].title]
    assert records[1 - part].stacks_toward == ()


def test_what_is_replaced_is_no_longer_offered(tmp_path):
    link = {"associationType": "replacedBy", "sourceId": "urn:x:1", "targetId": "urn:x:2"}
    both = [achievement(id="urn:x:1", name="One"), achievement(id="urn:x:2", name="Two")]

    records = read(tmp_path, record_with(link, *both)).records

    assert [each.status for each in records] == ["ceased", "active"]


@pytest.mark.parametrize("link", ["isPartOf", 5, {"associationType": "isFunOf"}, {"sourceId": []}])
def test_an_association_that_the_standard_does_not_know_is_noticed(tmp_path, link):
    result = read(tmp_path, record_with([link], achievement()))

    assert len(result.records) == 1
    assert [each.field for each in result.notices] == ["credentialSubject.association"]


def test_a_record_without_achievements_says_so(tmp_path):
    result = read(tmp_path, record_with([]))

    assert [each.field for each in result.quarantined] == ["credentialSubject.achievement"]


def test_many_associations_of_one_achievement_are_cut(tmp_path):
    parts = [achievement(id=f"urn:x:{number}", name=f"Part {number}") for number in range(150)]
    links = [
        {"associationType": "isPartOf", "sourceId": "urn:x:0", "targetId": part["id"]}
        for part in parts
    ]

    assert len(read(tmp_path, record_with(links, *parts)).records[0].stacks_toward) == 100


def test_the_validators_records_are_all_accepted(shared_data):
    # One achievement stands in the oldest of them twice; two files give one id to four.
    expected = {
        "complex.json": 6,
        "simple.json": 3,
        "simple_v1.json": 6,
        "simple_old_safesigned.json": 2,
    }
    for file in sorted((shared_data / "interop" / "clr20").iterdir()):
        result = read_file(file)
        assert result.format == "clr_2"
        assert result.quarantined == (), file.name
        assert len(result.records) == expected[file.name.rsplit("__", 1)[-1]], file.name


def test_a_real_record_has_its_stack_and_not_its_learner(shared_data):
    folder = shared_data / "interop" / "clr20"
    result = read_file(folder / "inspector-clr__src__test__resources__clr20__complex.json")
    program = result.records[0]

    parts = [each for each in result.records if each.stacks_toward]
    assert {each.stacks_toward[0].title for each in parts} == {program.title}
    assert program.endorsements[0].by == "Oregon State Board of Nursing"
    assert "ellis" not in shown(result)
    assert json.dumps("360a0e1e-c3f4-4fc4-9975-379889927d54")[1:-1] not in shown(result)
