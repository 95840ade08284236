"""Files made to do harm: each is refused, or read, within its bounds."""

import json
import time
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.earned import MAX_BYTES, UnreadableBadgeError, read_earned
from tests.catalog.earned_badges import (
    ASSERTION,
    TODAY,
    credential,
    png,
    proven,
    signer,
    svg,
    token,
)


def outcome(content):
    """The state of the badge that is read, or the word for what cannot be."""
    try:
        return read_earned(content, today=TODAY).state
    except UnreadableBadgeError as refused:
        return refused.problem


@pytest.fixture(autouse=True)
def _within_seconds():
    # The processor's: how busy the machine is else does not count.
    begun = time.process_time()
    yield
    assert time.process_time() - begun < 20


def bomb():
    """A picture of a few kilobytes with a text of a hundred megabytes."""
    made = png(b"")
    body = b"openbadges\0\1\0\0\0" + zlib.compress(b"{" * 100_000_000)
    chunk = len(body).to_bytes(4, "big") + b"iTXt" + body + b"\0\0\0\0"
    return made[:33] + chunk + made[33:]


def entities():
    inner = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 10))
    return (
        f'<!DOCTYPE svg [<!ENTITY a0 "x">{inner}]>'
        '<svg xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">'
        "<openbadges:credential>&a9;</openbadges:credential></svg>"
    ).encode()


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (lambda: b" " * (MAX_BYTES + 1), "too_large"),
        (bomb, "too_large"),
        (lambda: b"[" * 100_000 + b"]" * 100_000, "malformed"),
        (lambda: b'{"a":' * 100 + b"1" + b"}" * 100, "malformed"),
        (entities, "picture_malformed"),
        (lambda: b"<svg>" + b"<g>" * 100_000, "picture_malformed"),
        (lambda: b"<svg>" + b"<g/>" * 200_000 + b"</svg>", "picture_malformed"),
        (lambda: png(b"x")[:60], "picture_malformed"),
        (lambda: b"\x89PNG\r\n\x1a\n" + b"\0\0\0\0abcd\0\0\0\0" * 30_000, "picture_malformed"),
        (lambda: b"a" * 20 + b"." * 4 + b"a", "encrypted"),
        (lambda: b"e" * 2_000_000 + b".e.e", "malformed"),
        (lambda: svg("&lt;".join("x" * 10)), "not_a_badge"),
        (lambda: json.dumps([[[[[[[ASSERTION]]]]]]]).encode(), "not_a_badge"),
        (lambda: json.dumps([ASSERTION, ASSERTION]).encode(), "several"),
    ],
)
def test_what_goes_beyond_a_bound_is_refused(content, problem):
    assert outcome(content()) == problem


def clique(n):
    """Nodes without names of which each knows all others: no order of them is the right one."""
    names = [f"_:a{i}" for i in range(n)]
    return [
        {
            "id": one,
            "type": ["Achievement"],
            "related": [{"id": other, "type": ["Related"]} for other in names if other != one],
        }
        for one in names
    ]


@pytest.mark.parametrize("n", [4, 8, 20])
def test_nodes_that_cannot_be_told_apart_take_no_time(n):
    by = signer("EdDSA")
    badge = proven(credential(by.did), by, "eddsa-rdfc-2022")
    badge["credentialSubject"]["achievement"] = clique(n)

    assert outcome(json.dumps(badge).encode()) in ("broken", "not_verifiable")


def test_a_badge_of_a_hundred_thousand_values_is_not_made_canonical():
    by = signer("EdDSA")
    badge = proven(credential(by.did), by, "eddsa-rdfc-2022")
    badge["credentialSubject"]["achievement"]["tag"] = ["x"] * 10
    badge["evidence"] = [{"type": ["Evidence"], "name": str(i)} for i in range(50_000)]

    assert outcome(json.dumps(badge).encode()) == "not_verifiable"


def test_a_hundred_proofs_are_not_all_checked():
    by = signer("EdDSA")
    badge = proven(credential(by.did), by, "eddsa-rdfc-2022")

    assert outcome(json.dumps(badge | {"proof": [badge["proof"]] * 100}).encode()) == (
        "not_verifiable"
    )


@pytest.mark.parametrize(
    "jwk",
    [
        {"kty": "RSA", "n": "AQAB" * 1_400, "e": "AQAB"},
        {"kty": "RSA", "n": "AQAB" * 100, "e": "AQAB" * 100},
        {"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"},
        {"kty": "OKP", "crv": "Ed25519", "x": ""},
        {"kty": ["EC"], "crv": {}},
        [],
        None,
        "z6Mk",
        {"publicKeyPem": "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"},
        {"publicKeyMultibase": "z" + "1" * 5_000},
        {"publicKeyMultibase": 3},
    ],
)
def test_a_key_that_is_none_verifies_nothing(jwk):
    by = signer("EdDSA")

    assert outcome(token(credential("https://valley.example"), by, jwk=jwk)) == "not_verifiable"


@pytest.mark.parametrize(
    "change",
    [
        {"proof": 5},
        {"proof": ["x"]},
        {"proof": {"type": ["DataIntegrityProof"]}},
        {"proof": {"type": "DataIntegrityProof", "cryptosuite": ["eddsa-jcs-2022"]}},
        {"proof": {"type": "DataIntegrityProof", "cryptosuite": "eddsa-jcs-2022"}},
        {"issuer": None},
        {"issuer": []},
        {"issuer": {"id": 5, "name": {"x": 1}}},
        {"issuer": {"id": "did:key:z", "publicKey": [[], 1, {"id": 2}]}},
        {"credentialSubject": []},
        {"credentialSubject": {"achievement": None}},
        {"credentialSubject": {"achievement": [1, "x", {"name": 5, "alignment": "x"}]}},
        {"type": "OpenBadgeCredential", "@context": 7},
        {"validFrom": 1e300, "validUntil": -1e300},
        {"validUntil": [], "expires": {}},
        {"id": {"a": 1}, "revoked": "yes"},
    ],
)
def test_whatever_stands_where_it_should_not_is_read_or_refused(change):
    by = signer("EdDSA")
    badge = proven(credential(by.did), by, "eddsa-jcs-2022")

    assert outcome(json.dumps(badge | change).encode()) != "verified"
    assert isinstance(outcome(json.dumps(ASSERTION | change).encode()), str)


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
_KEYS = st.sampled_from(
    ["@context", "id", "type", "issuer", "badge", "credentialSubject", "proof", "validUntil",
     "verification", "recipient", "verifiableCredential", "@graph", "name", "revoked"]
)  # fmt: skip


@settings(deadline=None, max_examples=200)
@given(st.dictionaries(_KEYS, _VALUES))
def test_any_document_is_read_or_refused(document):
    assert outcome(json.dumps(document).encode()) != "verified"
    assert outcome(json.dumps(ASSERTION | document).encode()) != "verified"
    by = signer("EdDSA")
    assert isinstance(outcome(token(ASSERTION | document, by)), str)


@settings(deadline=None, max_examples=200)
@given(st.binary(max_size=200), st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"<svg>", b"{", b"e."]))
def test_any_bytes_are_read_or_refused(content, beginning):
    assert outcome(beginning + content) != "verified"


@settings(deadline=None, max_examples=200)
@given(st.data())
def test_a_picture_that_was_damaged_is_read_or_refused(draw):
    by = signer("EdDSA")
    whole = draw.draw(
        st.sampled_from(
            [
                png(token(credential(by.did), by), is_compressed=True),
                svg(token(credential(by.did), by).decode()),
            ]
        )
    )
    at = draw.draw(st.integers(0, len(whole) - 1))
    n_lost = draw.draw(st.integers(0, 20))
    more = draw.draw(st.binary(max_size=20))

    assert isinstance(outcome(whole[:at] + more + whole[at + n_lost :]), str)
