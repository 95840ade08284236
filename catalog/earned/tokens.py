"""Badges signed as JSON Web Tokens: Open Badges 3.0 as VC-JWT, and signed badges of 2.0."""

import json
from typing import Any

from catalog.earned.encodings import base64url
from catalog.earned.keys import ALGORITHMS
from catalog.earned.proof import Checked, Issuer, candidates


def check(token: str, credential: dict[str, Any], issuer: Issuer) -> Checked:
    """Check the signature of a token (RFC 7515, compact).

    Args:
        token: Header, payload and signature, which could be decoded before.
        credential: What it holds.
        issuer: Who says to have issued that.
    """
    parts = token.split(".")
    if "~" in token:
        # What follows was disclosed beside the token (SD-JWT), in a form that we do not check.
        return Checked("unknown", "proof_unknown")
    try:
        header_bytes, payload_bytes, signature = map(base64url, parts)
        header, payload = json.loads(header_bytes), json.loads(payload_bytes)
    except ValueError:
        return Checked("wrong", "proof_malformed")
    algorithm = header.get("alg")
    if algorithm == "none" or not signature:
        return Checked("unknown", "no_proof")
    # Extensions that must be understood ("crit") are none that we know.
    if algorithm not in ALGORITHMS or "crit" in header:
        return Checked("unknown", "proof_unknown")
    kind = ALGORITHMS[algorithm]
    named, given = _named_in(header, credential)
    content = f"{parts[0]}.{parts[1]}".encode("ascii")
    checked = candidates(named, given, issuer).check(content, signature, kind)
    stated = payload.get("iss")
    if checked.verdict == "right" and isinstance(stated, str) and stated != issuer.id:
        return Checked("unknown", "issuer_mismatch")
    return checked


def _named_in(header: dict[str, Any], credential: dict[str, Any]) -> tuple[str, list[Any]]:
    """Return the address of the key and the keys that stand in the token itself."""
    given = [header["jwk"]] if "jwk" in header else []
    kid = header.get("kid")
    named = kid if isinstance(kid, str) else ""
    for place in ("verification", "verify"):
        stated = credential.get(place)
        creator = stated.get("creator", stated.get("url")) if isinstance(stated, dict) else None
        if isinstance(creator, dict):
            given.append(creator)
        elif isinstance(creator, str) and not named:
            named = creator
    return named, given
