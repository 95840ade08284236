"""Public keys, in all the ways in which badges write them, and what they sign.

The mathematics is that of the `cryptography` package (OpenSSL); nothing of it is done here.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from catalog.earned.encodings import MAX_LENGTH, base64url, multibase

Kind = Literal["ed25519", "p256", "p384", "rsa"]

# Shorter RSA keys can be forged (NIST SP 800-131A); longer ones are only slow.
MIN_RSA_BITS = 2_048
MAX_RSA_BITS = 8_192
_MAX_EXPONENT = 2**32

# github.com/multiformats/multicodec: the first two bytes of a multikey.
_CODECS: dict[bytes, Kind] = {
    b"\xed\x01": "ed25519",
    b"\x80\x24": "p256",
    b"\x81\x24": "p384",
    b"\x85\x24": "rsa",
}
_CURVES: dict[str, tuple[Kind, int]] = {"P-256": ("p256", 32), "P-384": ("p384", 48)}

# RFC 7518 and RFC 8037: the algorithms that a key may be used with.
ALGORITHMS = {"EdDSA": "ed25519", "Ed25519": "ed25519", "ES256": "p256", "ES384": "p384",
              "RS256": "rsa"}  # fmt: skip


class WeakKeyError(ValueError):
    """A key that can be forged, or is made to be slow."""


@dataclass(frozen=True)
class PublicKey:
    """A public key; two are equal if they are the same key, however they were written.

    Attributes:
        kind: What it is.
        der: It as X.509's SubjectPublicKeyInfo.
    """

    kind: Kind
    der: bytes

    def signed(self, content: bytes, signature: bytes) -> bool:
        """Tell whether a signature of some content was made with this key.

        ECDSA with the hash of the curve's size, both numbers side by side; RSA as PKCS #1 v1.5
        with SHA-256, which is what badges use.
        """
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
        from cryptography.hazmat.primitives.hashes import SHA256

        key = serialization.load_der_public_key(self.der)
        try:
            if isinstance(key, ed25519.Ed25519PublicKey):
                key.verify(signature, content)
            elif isinstance(key, rsa.RSAPublicKey):
                key.verify(signature, content, padding.PKCS1v15(), SHA256())
            elif isinstance(key, ec.EllipticCurvePublicKey):
                return _signed_on_curve(key, content, signature)
        except InvalidSignature:
            return False
        return True


def _signed_on_curve(key: Any, content: bytes, signature: bytes) -> bool:
    from cryptography.hazmat.primitives.asymmetric import ec, utils
    from cryptography.hazmat.primitives.hashes import SHA256, SHA384

    size = (key.curve.key_size + 7) // 8
    if len(signature) != 2 * size:
        return False
    halves = [int.from_bytes(signature[at : at + size], "big") for at in (0, size)]
    algorithm = ec.ECDSA(SHA256() if size == 32 else SHA384())
    key.verify(utils.encode_dss_signature(*halves), content, algorithm)
    return True


def of_jwk(jwk: Any) -> PublicKey:
    """Return the key of a JSON Web Key (RFC 7517); what is private in it is not looked at.

    Raises:
        ValueError: It is none, or of a kind that is not known here.
    """
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

    if not isinstance(jwk, dict):
        raise ValueError("it is no JWK")  # noqa: TRY004 - what a file holds
    kind, curve = jwk.get("kty"), jwk.get("crv")
    if kind == "OKP" and curve == "Ed25519":
        return _key("ed25519", ed25519.Ed25519PublicKey.from_public_bytes(_part(jwk, "x")))
    if kind == "EC" and curve in _CURVES:
        name, size = _CURVES[curve]
        point = b"\x04" + _part(jwk, "x").rjust(size, b"\0") + _part(jwk, "y").rjust(size, b"\0")
        where = ec.SECP256R1() if name == "p256" else ec.SECP384R1()
        return _key(name, ec.EllipticCurvePublicKey.from_encoded_point(where, point))
    if kind == "RSA":
        n, e = (int.from_bytes(_part(jwk, name), "big") for name in "ne")
        _check_rsa(n.bit_length(), e)
        return _key("rsa", rsa.RSAPublicNumbers(e, n).public_key())
    raise ValueError("it is a key of a kind that is not known here")


def of_multikey(text: Any) -> PublicKey:
    """Return the key of a multikey: "z6Mk...".

    Raises:
        ValueError: It is none, or of a kind that is not known here.
    """
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    if not isinstance(text, str):
        raise ValueError("it is no multikey")  # noqa: TRY004 - what a file holds
    content = multibase(text)
    kind, raw = _CODECS.get(content[:2]), content[2:]
    if kind == "ed25519":
        return _key(kind, ed25519.Ed25519PublicKey.from_public_bytes(raw))
    if kind in ("p256", "p384"):
        where = ec.SECP256R1() if kind == "p256" else ec.SECP384R1()
        return _key(kind, ec.EllipticCurvePublicKey.from_encoded_point(where, raw))
    if kind == "rsa":
        # The specification says PKCS #1; OpenSSL reads that and SubjectPublicKeyInfo alike.
        return _loaded(load_der_public_key, raw)
    raise ValueError("it is a key of a kind that is not known here")


def of_pem(text: Any) -> PublicKey:
    """Return the key of a PEM text.

    Raises:
        ValueError: It is none, or of a kind that is not known here.
    """
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    if not isinstance(text, str) or len(text) > MAX_LENGTH:
        raise ValueError("it is no PEM text")
    return _loaded(load_pem_public_key, text.strip().encode())


def of_did(did: str) -> PublicKey | None:
    """Return the key that a did:key or did:jwk is; None where it is another kind of address.

    Raises:
        ValueError: It is one, and cannot be read.
    """
    bare = did.split("#", 1)[0].split("?", 1)[0]
    if bare.startswith("did:key:"):
        return of_multikey(bare.removeprefix("did:key:"))
    if bare.startswith("did:jwk:") and len(bare) <= MAX_LENGTH:
        return of_jwk(json.loads(base64url(bare.removeprefix("did:jwk:"))))
    return None


def of_method(method: Any) -> PublicKey:
    """Return the key of a verification method, of a key of Open Badges 2.0, or of one as text.

    Raises:
        ValueError: There is none, or it is of a kind that is not known here.
    """
    if isinstance(method, str):
        return of_pem(method) if method.lstrip().startswith("-----") else of_multikey(method)
    if isinstance(method, dict):
        for name, read in _WRITTEN.items():
            if name in method:
                return read(method[name])
        if "kty" in method:
            return of_jwk(method)
    raise ValueError("it is no key")


def _loaded(load: Callable[[bytes], Any], content: bytes) -> PublicKey:
    from cryptography.exceptions import UnsupportedAlgorithm

    try:
        return _known(load(content))
    except UnsupportedAlgorithm as unknown:
        raise ValueError("it is a key of a kind that is not known here") from unknown


_WRITTEN = {"publicKeyMultibase": of_multikey, "publicKeyJwk": of_jwk, "publicKeyPem": of_pem}


def _known(key: Any) -> PublicKey:
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

    if isinstance(key, ed25519.Ed25519PublicKey):
        return _key("ed25519", key)
    if isinstance(key, ec.EllipticCurvePublicKey) and key.curve.name in ("secp256r1", "secp384r1"):
        return _key("p256" if key.curve.name == "secp256r1" else "p384", key)
    if isinstance(key, rsa.RSAPublicKey):
        _check_rsa(key.key_size, key.public_numbers().e)
        return _key("rsa", key)
    raise ValueError("it is a key of a kind that is not known here")


def _check_rsa(n_bits: int, exponent: int) -> None:
    if not MIN_RSA_BITS <= n_bits <= MAX_RSA_BITS or not 3 <= exponent < _MAX_EXPONENT:
        raise WeakKeyError(f"it is an RSA key of {n_bits} bits")


def _key(kind: Kind, key: Any) -> PublicKey:
    return PublicKey(kind, key.public_bytes(*_subject_public_key_info()))


@lru_cache(maxsize=1)
def _subject_public_key_info() -> tuple[Any, Any]:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    return Encoding.DER, PublicFormat.SubjectPublicKeyInfo


def _part(jwk: dict[str, Any], name: str) -> bytes:
    text = jwk.get(name)
    if not isinstance(text, str) or len(text) > MAX_LENGTH:
        raise ValueError(f"the JWK has no {name}")
    return base64url(text)
