"""Credentials -> Open Badges 3.0, and back."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from catalog.formats import open_badges_3, read_file, remainder
from catalog.formats.context import Defaults
from catalog.formats.documents import Lines, parsed
from catalog.formats.open_badges_writer import document
from catalog.models import CredentialRecord, IdentifierFacts, ProviderFacts, SkillFacts
from tests.catalog.badges import DATA, read
from tests.catalog.strategies import catalogues


def written(records):
    """Return an export, as text and back."""
    return json.dumps(document(records), ensure_ascii=False).encode()


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(catalogues())
def test_import_of_an_export_gives_the_same_catalogue(records):
    text = written(records)
    elsewhere = Defaults("Another College", "EUR", "another.json")

    back = open_badges_3.entries(parsed(Path("x.json"), text), Lines(text), elsewhere)

    assert [each.record for each in back] == records


def test_what_the_standard_can_say_is_said_in_its_own_terms_alone():
    record = CredentialRecord(
        credential_id="https://college.example/achievements/bread",
        code="BAKE-101",
        title="Bread Baking",
        summary="Mix, prove and bake wheat bread.",
        kind="micro_credential",
        field="Baking",
        language="en",
        url="https://college.example/bread",
        criteria="Bake six loaves.",
        assessment="Six loaves",
        rubric_url="https://college.example/rubric",
        provider=ProviderFacts(provider_id="island-college", name="Island College"),
        skills=(SkillFacts(text="Bake bread", url="https://skills.example/1"),),
        identifiers=(
            IdentifierFacts(
                scheme="open_badges", value="https://college.example/achievements/bread"
            ),
            IdentifierFacts(scheme="ctid", value="ce-98cb027b-95ef-4494-908d-6f7790ec6b6b"),
        ),
    )

    achievement = document([record])[0]

    assert achievement[remainder.KEY] == {"sources": []}
    assert achievement["achievementType"] == "MicroCredential"
    assert achievement["alignment"][0]["targetName"] == "Bake bread"
    assert achievement["criteria"] == {
        "id": "https://college.example/bread",
        "narrative": "Bake six loaves.",
    }


def test_every_achievement_has_what_the_standard_requires():
    record = CredentialRecord(credential_id="a b", title="Bread", provider=_island())

    achievement = document([record])[0]

    assert achievement["id"] == "urn:advisor:achievement:a%20b"
    assert set(achievement) > {"@context", "id", "type", "name", "description", "criteria"}


def test_a_record_whose_title_counts_as_nothing_comes_back_whole(tmp_path):
    record = CredentialRecord(credential_id="a", title="n/a", level="Basic", provider=_island())

    result = read(tmp_path, document([record]))

    assert result.records == (record,)
    assert result.quarantined == ()


def test_whoever_corrects_a_field_of_the_standard_corrects_the_record(tmp_path):
    records = read_file(DATA / "open_badges_3" / "bread.json").records
    export = document(records)
    export[0]["name"] = "Bread and Rolls"

    assert read(tmp_path, export).records[0].title == "Bread and Rolls"


def test_an_achievement_that_came_in_goes_out_with_its_own_id_and_endorsements():
    records = read_file(DATA / "open_badges_3" / "bread.json").records

    achievement = document(records)[0]

    assert achievement["id"] == "https://college.example/achievements/bread"
    assert achievement["endorsement"][0]["validUntil"] == "2021-12-31T00:00:00Z"
    assert "proof" not in achievement["endorsement"][0]


def test_no_id_is_used_twice():
    same = IdentifierFacts(scheme="open_badges", value="https://college.example/1")
    records = [
        CredentialRecord(credential_id=each, title=each, provider=_island(), identifiers=(same,))
        for each in ("Bread", "Cakes")
    ]

    ids = [each["id"] for each in document(records)]

    assert ids == ["https://college.example/1", "urn:advisor:achievement:Cakes"]


@pytest.mark.parametrize("kept", [5, "x", [1], {"title": ""}, {"skills": 3}])
def test_kept_facts_that_are_none_do_no_harm(tmp_path, kept):
    export = document([CredentialRecord(credential_id="a", title="Bread", provider=_island())])
    export[0][remainder.KEY] = kept

    result = read(tmp_path, export)

    assert len(result.records) + len(result.quarantined) == 1


def _island() -> ProviderFacts:
    return ProviderFacts(provider_id="island-college", name="Island College")
