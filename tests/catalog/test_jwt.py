"""Badges in JSON Web Tokens."""

import json

import pytest

from catalog.errors import UnreadableFileError
from catalog.formats import read_file
from catalog.formats.jwt import decoded, is_jwt
from catalog.formats.values import BadValueError
from tests.catalog.badges import DATA, achievement, badge, read, shown, token


def file_of(folder, text):
    """Return a file with a text."""
    file = folder / "badge.jwt"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_badge_in_a_token_is_read(tmp_path):
    result = read_file(file_of(tmp_path, token(badge(achievement(creator=None)))))

    assert result.format == "open_badges_3"
    assert result.records[0].title == "Bread Baking"
    assert result.records[0].provider.name == "The Mill"


def test_a_badge_under_the_claim_vc_is_read_and_its_issuer_may_stand_in_iss(tmp_path):
    inner = badge(achievement(creator=None))
    del inner["issuer"]
    signed = token({"iss": "https://mill.example", "sub": "did:example:1", "vc": inner})

    result = read_file(file_of(tmp_path, signed))

    assert result.records[0].provider.url == "https://mill.example"
    assert [(each.field, each.value) for each in result.notices] == [
        ("issuer", "https://mill.example")
    ]


def test_several_tokens_are_several_records_and_a_broken_one_is_kept_out(tmp_path):
    other = achievement(id="https://college.example/2", name="Cakes")
    text = "\n".join([token(badge(achievement())), "eyJhbGciOiJub25lIn0.x", token(badge(other))])

    result = read_file(file_of(tmp_path, text))

    assert [each.title for each in result.records] == ["Bread Baking", "Cakes"]
    assert [each.record for each in result.quarantined] == [2]


def test_tokens_stand_in_lists_presentations_envelopes_and_learner_records(tmp_path):
    signed = token(badge(achievement()))
    envelope = {
        "@context": "https://www.w3.org/ns/credentials/v2",
        "id": f"data:application/vc+jwt,{signed}",
        "type": "EnvelopedVerifiableCredential",
    }
    record = {
        "type": ["ClrCredential"],
        "issuer": {"name": "Island College"},
        "credentialSubject": {"type": "ClrSubject", "verifiableCredential": [signed]},
    }
    presentation = {"type": "VerifiablePresentation", "verifiableCredential": [signed]}

    for document in ([signed], envelope, record, presentation):
        assert [each.title for each in read(tmp_path, document).records] == ["Bread Baking"]


def test_a_learner_record_in_a_token_is_a_learner_record(tmp_path):
    record = {
        "type": ["VerifiableCredential", "ClrCredential"],
        "issuer": {"name": "Island College"},
        "credentialSubject": {"type": "ClrSubject", "achievement": [achievement()]},
    }

    assert read_file(file_of(tmp_path, token(record))).format == "clr_2"


def test_a_signed_badge_of_version_2_is_read(tmp_path):
    earned = {
        "@context": "https://w3id.org/openbadges/v2",
        "type": "Assertion",
        "badge": {
            "type": "BadgeClass",
            "id": "https://club.example/1",
            "name": "Robotics",
            "description": "Build a robot.",
            "criteria": "https://club.example/criteria",
            "issuer": {"name": "Robot Club"},
        },
    }

    result = read_file(file_of(tmp_path, token(earned)))

    assert (result.format, result.records[0].title) == ("open_badges_2", "Robotics")


def test_nothing_about_the_earner_is_read(tmp_path):
    content = (DATA / "open_badges_3" / "bread.json").read_text(encoding="utf-8")

    result = read_file(file_of(tmp_path, token(json.loads(content) | {"sub": "robin"})))

    assert result.records
    assert "robin" not in shown(result)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a.b", "three parts"),
        ("a.b.c.d.e", "encrypted"),
        ("e30.e30.x", "no algorithm"),
        ("$$$.e30.x", "base64url"),
        ("e.e30.x", "base64url"),
        ("W10.e30.x", "no JSON object"),
        ("eyJhbGciOjF9.eyJ.x", "payload"),
        (token({"a": 1}, header={"typ": "JWT"}), "no algorithm"),
    ],
)
def test_what_is_no_token_says_why(text, problem):
    with pytest.raises(BadValueError) as refused:
        decoded(text)

    assert problem in refused.value.problem


def test_selectively_disclosed_facts_are_left_out():
    assert decoded(token({"a": 1}) + "~WyJzYWx0Il0~") == {"a": 1}


@pytest.mark.parametrize("moment", [1e300, -1e300, True, "soon", [1]])
def test_a_moment_that_cannot_be_is_no_moment(moment):
    assert "validFrom" not in decoded(token({"nbf": moment}))


def test_only_tokens_are_taken_for_tokens():
    assert is_jwt(token({"a": 1}).encode())
    assert not is_jwt(b"title,provider\nBread.,X")
    assert not is_jwt(b"a.b.c")


@pytest.mark.parametrize("payload", [{"sub": "robin"}, {"vc": {"type": "DriversLicence"}}])
def test_a_token_without_a_badge_is_refused(tmp_path, payload):
    with pytest.raises(UnreadableFileError) as refused:
        read_file(file_of(tmp_path, token(payload)))

    assert refused.value.field == "token"
    assert "robin" not in str(refused.value)


def test_a_file_of_one_broken_token_is_refused(tmp_path):
    with pytest.raises(UnreadableFileError) as refused:
        read_file(file_of(tmp_path, "eyJhbGciOiJub25lIn0.x.y"))

    assert refused.value.remedy
