"""Proofs that stand in the badge itself: W3C's Data Integrity, and what came before it.

w3.org/TR/vc-data-integrity, vc-di-eddsa and vc-di-ecdsa.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from catalog.earned import canonical
from catalog.earned.canonical import FindContext, Json, UncheckableError
from catalog.earned.contexts import context
from catalog.earned.encodings import multibase
from catalog.earned.keys import PublicKey
from catalog.earned.proof import Checked, Issuer, candidates

# A badge is signed by its issuer, and perhaps once more in another way.
_MAX_PROOFS = 5

_Hash = Callable[[bytes], Any]


@dataclass(frozen=True)
class Suite:
    """How a kind of proof is made.

    Attributes:
        kinds: Keys that it is made with, and the hash that goes with each.
        is_rdf: Whether it covers the document as RDF, or as JSON.
    """

    kinds: tuple[tuple[str, _Hash], ...]
    is_rdf: bool


_EDDSA: tuple[tuple[str, _Hash], ...] = (("ed25519", hashlib.sha256),)
_ECDSA: tuple[tuple[str, _Hash], ...] = (("p256", hashlib.sha256), ("p384", hashlib.sha384))
SUITES = {
    "eddsa-rdfc-2022": Suite(_EDDSA, is_rdf=True),
    "eddsa-jcs-2022": Suite(_EDDSA, is_rdf=False),
    "ecdsa-rdfc-2019": Suite(_ECDSA, is_rdf=True),
    "ecdsa-jcs-2019": Suite(_ECDSA, is_rdf=False),
    "Ed25519Signature2020": Suite(_EDDSA, is_rdf=True),
}


def check(document: Json, issuer: Issuer, *, find: FindContext = context) -> tuple[Checked, ...]:
    """Check the proofs of a document, each by itself.

    Args:
        document: The badge with its `proof`.
        issuer: Who says to have issued it.
        find: Returns the context at an address.
    """
    stated = document.get("proof")
    proofs = stated if isinstance(stated, list) else [stated] if stated else []
    if len(proofs) > _MAX_PROOFS:
        return (Checked("unknown", "too_complex"),)
    unsecured = {key: value for key, value in document.items() if key != "proof"}
    return tuple(_check(unsecured, each, issuer, find) for each in proofs)


def _check(document: Json, proof: Any, issuer: Issuer, find: FindContext) -> Checked:
    if not isinstance(proof, dict):
        return Checked("wrong", "proof_malformed")
    suite = _suite_of(proof)
    # A proof that builds on others ("previousProof") covers these, too.
    if suite is None or "previousProof" in proof:
        return Checked("unknown", "proof_unknown")
    try:
        signature = multibase(proof.get("proofValue") or "")
    except (ValueError, TypeError, AttributeError):
        return Checked("wrong", "proof_malformed")
    named, given = _method_of(proof)
    found = candidates(named, given, issuer)
    try:
        checked = [
            found.check(_hashed(document, proof, suite, make, find), signature, kind)
            for kind, make in suite.kinds
            if any(key.kind == kind for key in (*found.certain, *found.possible))
        ]
    except UncheckableError as wrong:
        return Checked("unknown", wrong.reason)
    if not checked:
        return found.check(b"", b"", "")
    best = next((each for each in checked if each.verdict == "right"), checked[0])
    if best.verdict == "right" and proof.get("proofPurpose") != "assertionMethod":
        return replace(best, verdict="unknown", reason="proof_of_other_purpose")
    return best


def _suite_of(proof: Json) -> Suite | None:
    kind = proof.get("type")
    name = proof.get("cryptosuite") if kind == "DataIntegrityProof" else kind
    is_old = kind == "Ed25519Signature2020"
    known = isinstance(name, str) and (name == "Ed25519Signature2020") == is_old
    return SUITES.get(name) if known and isinstance(name, str) else None


def _method_of(proof: Json) -> tuple[str, list[Any]]:
    method = proof.get("verificationMethod")
    if isinstance(method, str):
        return method, []
    if isinstance(method, dict):
        name = method.get("id")
        return (name if isinstance(name, str) else ""), [method]
    return "", []


def _hashed(document: Json, proof: Json, suite: Suite, make: _Hash, find: FindContext) -> bytes:
    """Return the hash of the proof's own facts, then that of the document."""
    options = {key: value for key, value in proof.items() if key != "proofValue"}
    if suite.is_rdf:
        options["@context"] = document.get("@context")
        parts = [canonical.rdfc(options, find), canonical.rdfc(document, find)]
    else:
        if "@context" in options and options["@context"] != document.get("@context"):
            # Contexts that were added later are not covered.
            raise UncheckableError("unsigned_parts")
        parts = [canonical.jcs(options), canonical.jcs(document)]
    return b"".join(make(part).digest() for part in parts)


def keys_of(checked: tuple[Checked, ...]) -> tuple[PublicKey, ...]:
    """Return the keys of the proofs that are right."""
    return tuple(each.key for each in checked if each.verdict == "right" and each.key is not None)
