"""Proofs: those of the specifications are right, and nothing that was changed passes for proven."""

import copy
import json
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.earned import UnreadableBadgeError, integrity, read_earned
from catalog.earned.canonical import jcs
from catalog.earned.contexts import CONTEXTS, context
from catalog.earned.encodings import base58, base64url
from catalog.earned.proof import Issuer
from tests.catalog.earned_badges import TODAY, credential, png, proven, signer, token

W3C = Path(__file__).parents[1] / "data" / "earned" / "w3c"
_VECTORS = sorted(
    path.name for path in W3C.glob("*-20*.json") if path.name != "examples-v2-context.json"
)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def find(address):
    """The contexts that are shipped, and the one of the specifications' examples."""
    if address == "https://www.w3.org/ns/credentials/examples/v2":
        return json.loads((W3C / "examples-v2-context.json").read_text())
    return context(address)


def verdict(document):
    (checked,) = integrity.check(document, Issuer(), find=find)
    return checked.verdict


# -- the specifications' own


@pytest.mark.parametrize("name", [*_VECTORS, "Ed25519Signature2020.json"])
def test_what_the_specification_signed_is_right_and_changed_is_wrong(name):
    document = json.loads((W3C / name).read_text())

    assert verdict(document) == "right"
    for key in ("description", "validFrom", "issuer", "id"):
        if key in document:
            assert verdict(document | {key: "urn:changed"}) == "wrong"
    assert verdict(document | {"proof": document["proof"] | {"created": "2020-01-01"}}) == "wrong"


def test_all_kinds_of_proofs_are_among_the_specifications():
    assert len(_VECTORS) == 6


def test_a_chain_of_proofs_is_not_taken_for_one():
    document = json.loads((W3C / "proof-chain-2.json").read_text())

    checked = integrity.check(document, Issuer(), find=find)

    assert [each.verdict for each in checked].count("unknown") >= 1
    assert "wrong" not in [each.verdict for each in checked]


def test_numbers_are_written_as_rfc_8785_says():
    assert jcs({"b": 4.50, "a": [1e21, 0.000001, 1e-7, -0.0, 333333333.33333329]}) == (
        b'{"a":[1e+21,0.000001,1e-7,0,333333333.3333333],"b":4.5}'
    )


@pytest.mark.parametrize("address", CONTEXTS)
def test_each_context_is_the_one_that_its_author_published(address):
    assert "@context" in context(address)


def test_base58_is_bitcoins():
    # Of the draft specification: draft-msporny-base58.
    assert base58("2NEpo7TZRRrLZSi2U") == b"Hello World!"
    assert base58("11233QC4") == bytes.fromhex("0000287fb4cd")


def test_bytes_have_one_text_in_base64url():
    assert base64url("YQ") == b"a"
    for other in ("YR", "YQ==", "Y Q", "YQ\n"):
        with pytest.raises(ValueError, match="base64url"):
            base64url(other)


# -- nothing that was changed


def outcome(content):
    """The badge that is read, or the word for what cannot be."""
    try:
        return read_earned(content, today=TODAY)
    except UnreadableBadgeError as refused:
        return refused.problem


def is_verified(content):
    found = outcome(content)
    return not isinstance(found, str) and found.state == "verified"


# Once: signatures on curves hold chance, and a test is to see the same bytes again.
@lru_cache
def signed(algorithm):
    by = signer(algorithm)
    return token(credential(by.did), by).decode()


@lru_cache
def proven_by(suite, algorithm):
    by = signer(algorithm)
    return proven(credential(by.did), by, suite)


def test_no_letter_of_a_token_can_be_changed():
    by = signer("EdDSA")
    whole = token(credential(by.did), by).decode()

    assert is_verified(whole.encode())
    for at, letter in enumerate(whole):
        # The next one differs in the last bit, which the end of a part may leave unused.
        other = _LETTERS[(_LETTERS.find(letter) + 1) % 64]
        assert not is_verified(f"{whole[:at]}{other}{whole[at + 1 :]}".encode()), at


@pytest.mark.parametrize("algorithm", ["EdDSA", "ES256", "ES384", "RS256"])
@settings(deadline=None, max_examples=60)
@given(draw=st.data())
def test_a_token_that_was_changed_anywhere_is_never_verified(algorithm, draw):
    whole = signed(algorithm)
    at = draw.draw(st.integers(0, len(whole) - 1))
    letter = draw.draw(st.characters(codec="ascii").filter(lambda each: each != whole[at]))

    changed = f"{whole[:at]}{letter}{whole[at + 1 :]}".encode()

    assert not is_verified(changed)


@pytest.mark.parametrize(
    ("suite", "algorithm"),
    [("eddsa-jcs-2022", "EdDSA"), ("ecdsa-jcs-2019", "ES384"), ("eddsa-rdfc-2022", "EdDSA"),
     ("ecdsa-rdfc-2019", "ES256")],
)  # fmt: skip
@settings(deadline=None, max_examples=150)
@given(draw=st.data())
def test_a_badge_with_a_changed_byte_is_never_verified(suite, algorithm, draw):
    badge = proven_by(suite, algorithm)
    whole = json.dumps(badge, separators=(",", ":")).encode()
    at = draw.draw(st.integers(0, len(whole) - 1))
    changed = whole[:at] + bytes([draw.draw(st.integers(0, 255))]) + whole[at + 1 :]

    if is_verified(changed):
        # Another version of the context may mean the very same: then the badge says the same.
        assert outcome(changed) == outcome(whole)
        if "jcs" in suite:
            assert json.loads(changed) == badge


def places(value, path=()):
    """The places of all values in a document."""
    found = [path] if path else []
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    if isinstance(value, dict | list):
        found += [place for key, each in inner for place in places(each, (*path, key))]
    return found


def at_place(document, place):
    for key in place[:-1]:
        document = document[key]
    return document


@pytest.mark.parametrize("suite", ["eddsa-jcs-2022", "eddsa-rdfc-2022"])
def test_nothing_can_be_changed_left_out_or_added_anywhere(suite):
    by = signer("EdDSA")
    badge = proven(credential(by.did, validUntil="2027-01-01T00:00:00Z"), by, suite)

    assert is_verified(json.dumps(badge).encode())
    for place in places(badge):
        for change in ("changed", "left out", "added"):
            copied = copy.deepcopy(badge)
            holder = at_place(copied, place)
            if change == "left out":
                del holder[place[-1]]
            elif change == "changed":
                holder[place[-1]] = "urn:other"
            elif isinstance(holder, dict):
                holder["name" if "name" not in holder else "description"] = "Forged"
                if copied == badge:
                    continue
            else:
                holder.append("urn:other")
            is_covered = "proof" not in place or place[1:] not in ((), ("@context",))
            assert not is_verified(json.dumps(copied).encode()) or not is_covered, (place, change)


def test_a_badge_in_a_picture_is_proven_by_its_text_alone():
    by = signer("EdDSA")
    badge = json.dumps(proven(credential(by.did), by, "eddsa-jcs-2022"))
    forged = badge.replace("Bread Baking", "Brain Surgery")

    assert outcome(png(badge.encode())).state == "verified"
    assert outcome(png(forged.encode())).state == "broken"


# -- files of 1EdTech's validator

_STATES = {
    "simple-err-proof-value.json": ("broken", "changed"),
    "simple-err-expired.json": ("expired", "expired"),
    "simple-err-issued.json": ("not_verifiable", "not_yet_valid"),
    "simple-noproof.json": ("not_verifiable", "no_proof"),
    "simple-did-key-method.json": ("not_verifiable", "issuer_unknown"),
    "simple-multiple-proofs.json": ("not_verifiable", "issuer_unknown"),
    "inspector-vc__src__test__resources__ob30__complete.json": ("not_verifiable", "issuer_unknown"),
    "derivedcredential.json": ("not_verifiable", "proof_unknown"),
    "basic-assertion-expired-before-issued.json": ("expired", "expired"),
}


def test_every_badge_of_the_validator_has_a_state_and_all_else_a_word(shared_data):
    folders = [shared_data / "interop" / name for name in ("ob20", "ob30", "clr20")]
    found = {
        path.name: outcome(path.read_bytes())
        for folder in folders
        for path in sorted(folder.glob("*.json"))
    }

    badges = {name: each for name, each in found.items() if not isinstance(each, str)}
    assert len(badges) >= 34
    for name, expected in _STATES.items():
        assert (badges[name].state, badges[name].because[0]) == expected, name
    refused = {name: each for name, each in found.items() if isinstance(each, str)}
    assert set(refused.values()) <= {"not_a_badge", "not_earned"}
    assert [name for name in refused if name.startswith("simple-")] == ["simple-err-type.json"]
    assert not any(name.startswith("basic-assertion") for name in refused)
