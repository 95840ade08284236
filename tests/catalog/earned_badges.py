"""Badges that tests sign themselves, with every algorithm, baked into pictures of one pixel."""

import base64
import copy
import hashlib
import json
import struct
import zlib
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa, utils
from cryptography.hazmat.primitives.hashes import SHA256, SHA384
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from catalog.earned import canonical

TODAY = date(2026, 11, 25)
_DIGITS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"

CREDENTIAL: dict[str, Any] = {
    "@context": [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ],
    "id": "urn:uuid:0b3f6d3e-1c2d-4e5f-8a9b-000000000001",
    "type": ["VerifiableCredential", "OpenBadgeCredential"],
    "issuer": {"id": "", "type": ["Profile"], "name": "Valley College"},
    "validFrom": "2025-03-01T00:00:00Z",
    "credentialSubject": {
        "id": "did:example:ana",
        "type": ["AchievementSubject"],
        "achievement": {
            "id": "https://valley.example/achievements/bread",
            "type": ["Achievement"],
            "name": "Bread Baking",
            "description": "Bake bread of several kinds.",
            "criteria": {"narrative": "Six baked loaves."},
            "alignment": [
                {
                    "type": ["Alignment"],
                    "targetName": "bake sourdough bread",
                    "targetUrl": "https://skills.example/1",
                }
            ],
        },
    },
}

ASSERTION: dict[str, Any] = {
    "@context": "https://w3id.org/openbadges/v2",
    "type": "Assertion",
    "id": "https://valley.example/assertions/1",
    "recipient": {"type": "email", "hashed": False, "identity": "ana@example.org"},
    "issuedOn": "2025-03-01T00:00:00Z",
    "verification": {"type": "SignedBadge", "creator": "https://valley.example/key"},
    "badge": {
        "type": "BadgeClass",
        "id": "https://valley.example/badges/bread",
        "name": "Bread Baking",
        "description": "Bake bread of several kinds.",
        "criteria": {"narrative": "Six baked loaves."},
        "issuer": {
            "id": "https://valley.example/issuer",
            "type": "Issuer",
            "name": "Valley College",
        },
        "tags": ["bake sourdough bread"],
    },
}


@dataclass(frozen=True)
class Signer:
    """A private key, and the name of the algorithm that it is used with."""

    algorithm: str
    private: Any

    @property
    def did(self) -> str:
        """The key as did:key."""
        return f"did:key:{self.multikey}"

    @property
    def multikey(self) -> str:
        """The key as a multikey."""
        public = self.private.public_key()
        if self.algorithm == "EdDSA":
            content = b"\xed\x01" + public.public_bytes(Encoding.Raw, PublicFormat.Raw)
        elif self.algorithm == "RS256":
            content = b"\x85\x24" + public.public_bytes(Encoding.DER, PublicFormat.PKCS1)
        else:
            codec = b"\x80\x24" if self.algorithm == "ES256" else b"\x81\x24"
            content = codec + public.public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
        return "z" + base58(content)

    @property
    def jwk(self) -> dict[str, str]:
        """The key as a JWK."""
        public = self.private.public_key()
        if self.algorithm == "EdDSA":
            raw = public.public_bytes(Encoding.Raw, PublicFormat.Raw)
            return {"kty": "OKP", "crv": "Ed25519", "x": base64url(raw)}
        numbers = public.public_numbers()
        if self.algorithm == "RS256":
            return {"kty": "RSA", "n": _number(numbers.n), "e": _number(numbers.e)}
        size, curve = (32, "P-256") if self.algorithm == "ES256" else (48, "P-384")
        x, y = numbers.x.to_bytes(size, "big"), numbers.y.to_bytes(size, "big")
        return {"kty": "EC", "crv": curve, "x": base64url(x), "y": base64url(y)}

    @property
    def pem(self) -> str:
        """The key as PEM."""
        form = PublicFormat.SubjectPublicKeyInfo
        return self.private.public_key().public_bytes(Encoding.PEM, form).decode()

    def sign(self, content: bytes) -> bytes:
        """Sign as RFC 7518 says."""
        if self.algorithm == "EdDSA":
            return self.private.sign(content)
        if self.algorithm == "RS256":
            return self.private.sign(content, padding.PKCS1v15(), SHA256())
        size, digest = (32, SHA256()) if self.algorithm == "ES256" else (48, SHA384())
        numbers = utils.decode_dss_signature(self.private.sign(content, ec.ECDSA(digest)))
        return b"".join(each.to_bytes(size, "big") for each in numbers)


@lru_cache(maxsize=16)
def signer(algorithm: str, number: int = 1) -> Signer:
    """Return a key of an algorithm; the same number is the same key in one run."""
    if algorithm == "EdDSA":
        seed = hashlib.sha256(str(number).encode()).digest()
        return Signer(algorithm, ed25519.Ed25519PrivateKey.from_private_bytes(seed))
    if algorithm == "RS256":
        return Signer(algorithm, rsa.generate_private_key(65537, 2048))
    curve = ec.SECP256R1() if algorithm == "ES256" else ec.SECP384R1()
    return Signer(algorithm, ec.derive_private_key(10**9 + number, curve))


def credential(issuer: str, **more: Any) -> dict[str, Any]:
    """Return the badge of an issuer, unsigned."""
    made = copy.deepcopy(CREDENTIAL) | more
    made["issuer"] = made["issuer"] | {"id": issuer}
    return made


def token(payload: dict[str, Any], by: Signer, **header: Any) -> bytes:
    """Return a payload as a compact token."""
    parts = [_json({"alg": by.algorithm, **header}), _json(payload)]
    signed = ".".join(map(base64url, parts)).encode()
    return signed + b"." + base64url(by.sign(signed)).encode()


def proven(
    document: dict[str, Any], by: Signer, suite: str, *, method: str = "", **more: Any
) -> dict[str, Any]:
    """Return a document with a proof of some kind; `method` is the did:key if not given."""
    is_old = suite == "Ed25519Signature2020"
    proof = {
        **({"type": suite} if is_old else {"type": "DataIntegrityProof", "cryptosuite": suite}),
        "created": "2025-03-01T00:00:00Z",
        "verificationMethod": method or f"{by.did}#{by.multikey}",
        "proofPurpose": "assertionMethod",
        **more,
    }
    make = canonical.jcs if "jcs" in suite else canonical.rdfc
    digest = hashlib.sha384 if by.algorithm == "ES384" else hashlib.sha256
    parts = [make({**proof, "@context": document["@context"]}), make(document)]
    if "jcs" in suite:
        proof["@context"] = document["@context"]
    signature = by.sign(b"".join(digest(part).digest() for part in parts))
    return document | {"proof": proof | {"proofValue": "z" + base58(signature)}}


def png(
    text: bytes, *, keyword: bytes = b"openbadgecredential", is_compressed: bool = False
) -> bytes:
    """Return a picture of one pixel with a text baked in."""
    body = zlib.compress(text) if is_compressed else text
    baked = keyword + b"\0" + bytes([is_compressed, 0]) + b"\0\0" + body
    pixel = zlib.compress(b"\0\0\0\0")
    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"iTXt", baked), (b"IDAT", pixel), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, each) for kind, each in chunks)


def svg(text: str, *, is_attribute: bool = False) -> bytes:
    """Return a picture with a text baked in, between tags or as an attribute."""
    space = 'xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"'
    inside = (
        f'<openbadges:credential verify="{text}"/>'
        if is_attribute
        else f"<openbadges:credential><![CDATA[{text}]]></openbadges:credential>"
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" {space}>{inside}</svg>'.encode()


def base58(content: bytes) -> str:
    """Return bytes in base58btc."""
    number, digits = int.from_bytes(content, "big"), ""
    while number:
        number, rest = divmod(number, 58)
        digits = _DIGITS[rest] + digits
    return "1" * (len(content) - len(content.lstrip(b"\0"))) + digits


def base64url(content: bytes) -> str:
    """Return bytes in base64url without padding."""
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def _number(number: int) -> str:
    return base64url(number.to_bytes((number.bit_length() + 7) // 8, "big"))


def _json(value: Any) -> bytes:
    return json.dumps(value).encode()


def _chunk(kind: bytes, body: bytes) -> bytes:
    check = zlib.crc32(kind + body)
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", check)
