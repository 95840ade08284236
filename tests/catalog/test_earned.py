"""Badges that somebody earned: what is read of them, and what is said of their proof."""

import dataclasses
import json
from datetime import date
from pathlib import Path

import pytest

from catalog.earned import BadTrustError, Trust, UnreadableBadgeError, read_earned
from tests.catalog import earned_badges as made
from tests.catalog.earned_badges import TODAY, credential, png, proven, signer, svg, token

DATA = Path(__file__).parents[1] / "data" / "earned"
ALGORITHMS = ("EdDSA", "ES256", "ES384", "RS256")
SUITES = (
    ("eddsa-jcs-2022", "EdDSA"),
    ("eddsa-rdfc-2022", "EdDSA"),
    ("ecdsa-jcs-2019", "ES256"),
    ("ecdsa-jcs-2019", "ES384"),
    ("ecdsa-rdfc-2019", "ES256"),
    ("ecdsa-rdfc-2019", "ES384"),
)


def read(content, **more):
    if isinstance(content, dict):
        content = json.dumps(content).encode()
    return read_earned(content, today=TODAY, **more)


def own_badge(**more):
    """A badge of an issuer whose id is its key, proven."""
    by = signer("EdDSA")
    return proven(credential(by.did, **more), by, "eddsa-jcs-2022")


# -- what is read


def test_it_says_what_was_achieved_and_who_says_so():
    badge = read(own_badge(validUntil="2027-01-31T00:00:00Z"))

    assert badge.title == "Bread Baking"
    assert badge.issuer == "Valley College"
    assert badge.description == "Bake bread of several kinds."
    assert badge.issued_on == date(2025, 3, 1)
    assert badge.expires_on == date(2027, 1, 31)
    assert badge.achievement_id == "https://valley.example/achievements/bread"
    assert badge.skills == ("bake sourdough bread",)
    assert badge.alignments[0].url == "https://skills.example/1"


def test_nothing_is_known_of_who_earned_it():
    told = own_badge()
    told["credentialSubject"] |= {"name": "Ana Ruiz", "email": "ana@example.org"}

    said = str(dataclasses.asdict(read(told)) | dataclasses.asdict(read(made.ASSERTION)))

    assert "ana" not in said.lower().replace("manage", "")


def test_who_awards_a_badge_to_themselves_is_not_named():
    by = signer("EdDSA")
    alone = credential(by.did)
    alone["issuer"]["name"] = "Ana Ruiz"
    alone["credentialSubject"]["id"] = by.did

    badge = read(proven(alone, by, "eddsa-jcs-2022"))

    assert badge.issuer == ""
    assert "self_issued" in badge.because


def test_a_learner_record_names_its_achievements_and_not_its_learner():
    record = {
        "@context": made.CREDENTIAL["@context"],
        "type": ["VerifiableCredential", "ClrCredential"],
        "name": "Ana Ruiz",
        "issuer": "https://valley.example",
        "credentialSubject": {
            "verifiableCredential": [credential("https://valley.example"), other_credential()]
        },
    }

    badge = read(record)

    assert (badge.title, badge.also) == ("Bread Baking", ("Payroll",))
    assert badge.issuer == "valley.example"
    assert badge.state == "not_verifiable"


def other_credential():
    other = credential("https://valley.example")
    other["credentialSubject"] = other["credentialSubject"] | {
        "achievement": {"id": "urn:payroll", "type": ["Achievement"], "name": "Payroll"}
    }
    return other


def test_a_badge_of_2_0_says_the_same():
    badge = read(made.ASSERTION)

    assert (badge.title, badge.issuer) == ("Bread Baking", "Valley College")
    # Tags alone are keywords: what the description says that one can do counts, too.
    assert badge.skills == ("bake sourdough bread", "Bake bread of several kinds")
    assert badge.achievement_id == "https://valley.example/badges/bread"


def test_a_badge_that_only_links_to_its_class_says_so():
    badge = read(made.ASSERTION | {"badge": "https://valley.example/badges/bread"})

    assert badge.title == ""
    assert badge.because == ("hosted", "details_elsewhere")


# -- in what it comes


@pytest.mark.parametrize(
    "wrap",
    [
        lambda text: png(text),
        lambda text: png(text, is_compressed=True),
        lambda text: png(text, keyword=b"openbadges"),
        lambda text: svg(text.decode()),
        lambda text: text,
        lambda text: b"\n " + text + b"\n",
        lambda text: json.dumps([text.decode()]).encode(),
        lambda text: json.dumps(text.decode()).encode(),
        lambda text: svg(text.decode(), is_attribute=True),
        lambda text: json.dumps(
            {
                "type": "EnvelopedVerifiableCredential",
                "id": f"data:application/vc+jwt,{text.decode()}",
            }
        ).encode(),
        lambda text: json.dumps(
            {"type": "VerifiablePresentation", "verifiableCredential": [text.decode()]}
        ).encode(),
    ],
)
def test_a_token_comes_in_many_wraps(wrap):
    by = signer("EdDSA")

    assert read(wrap(token(credential(by.did), by))).state == "verified"


@pytest.mark.parametrize("wrap", [png, lambda text: svg(text.decode()), lambda text: text])
def test_a_badge_in_json_comes_baked_and_bare(wrap):
    assert read(wrap(json.dumps(own_badge()).encode())).state == "verified"


def test_a_picture_made_by_others_is_read():
    for name in ("teamwork-token.svg", "teamwork-json.svg"):
        badge = read((DATA / name).read_bytes())

        assert badge.title == "Teamwork"
        # The signatures are right; whose the keys are, only a web page could tell.
        assert (badge.state, badge.because) == ("not_verifiable", ("issuer_unknown",))


# -- tokens


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_token_whose_key_is_the_issuer_is_verified(algorithm):
    by = signer(algorithm)

    for header in ({}, {"kid": f"{by.did}#{by.multikey}"}, {"jwk": by.jwk}):
        badge = read(token(credential(by.did), by, **header))

        assert (badge.state, badge.because) == ("verified", ("key_is_issuer",))


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_an_issuer_may_be_a_did_jwk(algorithm):
    by = signer(algorithm)
    did = "did:jwk:" + made.base64url(json.dumps(by.jwk).encode())

    assert read(token(credential(did), by, kid=f"{did}#0")).because == ("key_is_issuer",)


def test_the_credential_may_stand_in_a_claim_of_the_token():
    by = signer("ES256")
    inner = credential(by.did)
    payload = {"vc": inner, "iss": by.did, "nbf": 1740787200, "exp": 1800000000}

    badge = read(token(payload, by))

    assert badge.state == "verified"
    assert badge.expires_on == date(2027, 1, 15)


def test_a_token_that_names_another_issuer_than_its_badge_is_not_verified():
    by = signer("EdDSA")

    badge = read(token({"vc": credential(by.did), "iss": "did:example:other"}, by))

    assert (badge.state, badge.because) == ("not_verifiable", ("issuer_mismatch",))


def test_a_key_in_the_header_proves_only_that_its_holder_signed():
    by = signer("EdDSA")

    for issuer in ("https://valley.example", signer("EdDSA", 2).did, "did:web:valley.example"):
        badge = read(token(credential(issuer), by, jwk=by.jwk))

        assert (badge.state, badge.because[0]) == ("not_verifiable", "issuer_unknown")


@pytest.mark.parametrize("kid", ["did:web:valley.example#1", "https://valley.example/key"])
def test_a_key_elsewhere_is_not_asked_for(kid):
    by = signer("EdDSA")

    badge = read(token(credential("did:web:valley.example"), by, kid=kid))

    assert (badge.state, badge.because) == ("not_verifiable", ("key_elsewhere",))


def test_a_token_without_a_signature_is_no_proof():
    by = signer("EdDSA")
    header = made.base64url(b'{"alg": "none"}')
    _, payload, _ = token(credential(by.did), by).decode().split(".")

    assert read(f"{header}.{payload}.".encode()).because == ("no_proof",)


def test_the_algorithm_must_be_that_of_the_key():
    # A public key used as the secret of an HMAC is the classic forgery.
    by = signer("RS256")
    token_of = token(credential(by.did), by)
    _, payload, signature = token_of.decode().split(".")
    for algorithm in ("HS256", "ES256", "none", "RS512"):
        header = made.base64url(json.dumps({"alg": algorithm, "jwk": by.jwk}).encode())

        assert read(f"{header}.{payload}.{signature}".encode()).state != "verified"


def test_a_short_rsa_key_counts_for_nothing():
    from cryptography.hazmat.primitives.asymmetric import rsa

    by = made.Signer("RS256", rsa.generate_private_key(65537, 1024))  # noqa: S505 - on purpose

    badge = read(token(credential("https://valley.example"), by, jwk=by.jwk))

    assert (badge.state, badge.because) == ("not_verifiable", ("weak_key",))


# -- signed badges of 2.0


def test_a_signed_badge_of_2_0_is_verified_by_the_key_in_its_issuers_profile():
    by = signer("RS256")
    key = {"id": "https://valley.example/key", "type": "CryptographicKey", "publicKeyPem": by.pem}
    issuer = made.ASSERTION["badge"]["issuer"] | {"publicKey": key}
    badge = made.ASSERTION["badge"] | {"issuer": issuer}

    found = read(token(made.ASSERTION | {"badge": badge}, by))

    assert (found.state, found.because) == ("verified", ("key_in_profile",))


def test_a_key_beside_a_badge_of_2_0_does_not_say_whose_it_is():
    by = signer("RS256")
    verification = {"type": "SignedBadge", "creator": {"publicKeyPem": by.pem}}

    found = read(token(made.ASSERTION | {"verification": verification}, by))

    assert (found.state, found.because) == ("not_verifiable", ("issuer_unknown",))


def test_a_hosted_badge_is_not_verifiable_here():
    hosted = made.ASSERTION | {"verification": {"type": "HostedBadge"}}

    assert read(hosted).because == ("hosted",)
    assert read(hosted).counts


# -- proofs in the badge


@pytest.mark.parametrize(("suite", "algorithm"), SUITES)
def test_a_proof_of_each_kind_is_verified(suite, algorithm):
    by = signer(algorithm)

    badge = read(proven(credential(by.did), by, suite))

    assert (badge.state, badge.because) == ("verified", ("key_is_issuer",))


def test_the_older_signature_is_verified():
    by = signer("EdDSA")
    contexts = [*made.CREDENTIAL["@context"], "https://w3id.org/security/suites/ed25519-2020/v1"]
    older = credential(by.did, **{"@context": contexts})

    assert read(proven(older, by, "Ed25519Signature2020")).state == "verified"


@pytest.mark.parametrize("suite", ["eddsa-jcs-2022", "eddsa-rdfc-2022"])
def test_one_who_signs_for_another_is_not_believed(suite):
    by = signer("EdDSA")

    badge = read(proven(credential(signer("EdDSA", 2).did), by, suite))

    assert (badge.state, badge.because) == ("not_verifiable", ("issuer_unknown",))


def test_words_that_no_context_defines_are_not_signed():
    by = signer("EdDSA")
    badge = proven(credential(by.did), by, "eddsa-rdfc-2022")
    badge["credentialSubject"]["grade"] = "excellent"

    found = read(badge)

    assert (found.state, found.because) == ("not_verifiable", ("unsigned_parts",))


def test_a_context_that_the_badge_brings_itself_is_not_believed():
    by = signer("EdDSA")
    badge = proven(credential(by.did), by, "eddsa-rdfc-2022")
    # "description" would be left out of what is signed, and could say anything.
    badge["@context"] = [*badge["@context"], {"summary": None}]

    assert read(badge).because == ("context_unknown",)


def test_a_proof_with_another_purpose_vouches_for_nothing():
    by = signer("EdDSA")

    badge = read(proven(credential(by.did), by, "eddsa-jcs-2022", proofPurpose="authentication"))

    assert (badge.state, badge.because) == ("not_verifiable", ("proof_of_other_purpose",))


def test_of_several_proofs_one_that_is_wrong_breaks_the_badge():
    by = signer("EdDSA")
    badge = proven(credential(by.did), by, "eddsa-jcs-2022")
    unknown = {"type": "SomeProofType", "proofPurpose": "assertionMethod"}
    wrong = badge["proof"] | {"created": "2026-01-01T00:00:00Z"}

    assert read(badge | {"proof": [unknown, badge["proof"]]}).state == "verified"
    assert read(badge | {"proof": [badge["proof"], wrong]}).state == "broken"


def test_a_badge_without_a_proof_is_not_verifiable():
    assert read(credential("https://valley.example")).because == ("no_proof",)


# -- when it holds


def test_a_badge_holds_on_its_last_day_and_not_on_the_next():
    ends = own_badge(validUntil="2026-11-25T23:00:00Z")

    assert read(ends).state == "verified"
    later = read_earned(json.dumps(ends).encode(), today=date(2026, 11, 26))
    assert (later.state, later.because) == ("expired", ("expired", "key_is_issuer"))
    assert not later.counts


def test_a_badge_of_the_future_does_not_count_yet():
    badge = read(own_badge(validFrom="2027-03-01T00:00:00Z"))

    assert (badge.state, badge.because[0]) == ("not_verifiable", "not_yet_valid")
    assert not badge.counts


def test_an_end_that_cannot_be_read_is_not_passed_over():
    badge = read(own_badge(validUntil="next year"))

    assert (badge.state, badge.because[0]) == ("not_verifiable", "dates_unreadable")


def test_a_badge_that_was_withdrawn_is_revoked():
    assert read(made.ASSERTION | {"revoked": True}).because[0] == "revoked_by_issuer"
    badge = own_badge()
    trust = Trust(revoked=frozenset([badge["id"]]))
    assert read(badge, trust=trust).because[:2] == ("revoked_in_list", "key_is_issuer")


def test_a_status_that_would_have_to_be_asked_for_is_told():
    status = {"id": "https://valley.example/status", "type": "BitstringStatusListEntry"}

    badge = read(own_badge(credentialStatus=status))

    assert (badge.state, badge.because) == ("verified", ("key_is_issuer", "status_elsewhere"))


def test_what_is_broken_is_broken_also_when_it_is_expired():
    badge = own_badge(validUntil="2026-01-01T00:00:00Z")
    badge["validUntil"] = "2025-01-01T00:00:00Z"

    assert read(badge).state == "broken"


# -- whom staff know


def trusting(*keys, issuer="https://valley.example", name=""):
    return Trust.read(
        json.dumps({"issuers": [{"id": issuer, "name": name, "keys": list(keys)}]}).encode()
    )


@pytest.mark.parametrize("written", ["multikey", "jwk", "pem"])
def test_an_issuer_that_staff_know_is_verified_by_their_key(written):
    by = signer("ES256")
    trust = trusting(getattr(by, written), name="Valley College of Trades")
    badge = token(credential("https://valley.example"), by, kid="https://valley.example#1")

    found = read(badge, trust=trust)

    assert (found.state, found.because) == ("verified", ("issuer_listed",))
    assert found.issuer == "Valley College of Trades"


def test_another_key_does_not_pass_for_an_issuer_that_staff_know():
    by, other = signer("EdDSA"), signer("EdDSA", 2)
    forged = credential("https://valley.example")
    forged["issuer"]["publicKey"] = {"publicKeyMultibase": by.multikey}

    found = read(token(forged, by, jwk=by.jwk), trust=trusting(other.multikey))

    assert (found.state, found.because) == ("not_verifiable", ("key_not_listed",))


def test_a_key_that_the_issuer_may_have_changed_since_breaks_nothing():
    by, other = signer("EdDSA"), signer("EdDSA", 2)
    badge = token(credential("https://valley.example"), by, kid="https://valley.example#new")

    assert read(badge, trust=trusting(other.multikey)).because == ("key_not_listed",)
    named = {"id": "https://valley.example#new", "publicKeyMultibase": other.multikey}
    assert read(badge, trust=trusting(named)).state == "broken"


def test_a_badge_of_2_0_is_verified_by_a_key_that_staff_know():
    by = signer("RS256")
    trust = trusting(by.pem, issuer="https://valley.example/issuer")

    assert read(token(made.ASSERTION, by), trust=trust).because == ("issuer_listed",)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"[]", "the whole file"),
        (b"{", "the whole file"),
        (b'{"issuer": []}', "the whole file"),
        (b'{"issuers": [{"keys": ["z6Mk"]}]}', "issuer 1: it has no `id`"),
        (b'{"issuers": [{"id": "https://a.example", "keys": []}]}', "issuer 1: it has no `keys`"),
        (b'{"issuers": [{"id": "https://a.example", "keys": ["no"]}]}', "a key of issuer 1"),
        (b'{"revoked": [1]}', "`revoked`"),
    ],
)
def test_a_list_of_issuers_that_is_wrong_says_where(content, said):
    with pytest.raises(BadTrustError, match=said):
        Trust.read(content)


# -- what is no badge


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "not_a_badge"),
        (b"Hello", "not_a_badge"),
        (b"https://valley.example/badge/1", "only_a_link"),
        (b"{", "malformed"),
        (b"[1, 2]", "several"),
        (b"[]", "not_a_badge"),
        (b'{"type": "Person"}', "not_a_badge"),
        (b"\x89PNG\r\n\x1a\nnothing at all", "picture_malformed"),
        (png(b"x", keyword=b"Comment"), "no_badge_in_picture"),
        (png(b"https://valley.example/1"), "only_a_link"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no_badge_in_picture"),
        (b"<svg", "picture_malformed"),
        (json.dumps(made.ASSERTION["badge"]).encode(), "not_earned"),
        (b'{"type": "Achievement", "name": "Bread"}', "not_earned"),
    ],
)
def test_what_is_no_earned_badge_is_refused_with_a_word(content, problem):
    with pytest.raises(UnreadableBadgeError) as refused:
        read(content)

    assert refused.value.problem == problem
    assert str(refused.value).endswith(".")
