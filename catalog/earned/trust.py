"""Issuers that staff know, with their keys, and badges that they know to be withdrawn."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from catalog.earned import keys
from catalog.earned.errors import BadTrustError
from catalog.earned.keys import PublicKey
from catalog.errors import UnreadableFileError
from catalog.formats.documents import parsed


@dataclass(frozen=True)
class NamedKey:
    """A key, and the address that proofs name it by; "" where none is known."""

    key: PublicKey
    name: str = ""


@dataclass(frozen=True)
class KnownIssuer:
    """An issuer as staff know them; `name` is said instead of what a badge claims, if given."""

    name: str = ""
    keys: tuple[NamedKey, ...] = ()


@dataclass(frozen=True)
class Trust:
    """Whom to believe.

    Attributes:
        issuers: Issuers by their ids.
        revoked: Ids of badges that were withdrawn.
    """

    issuers: dict[str, KnownIssuer] = field(default_factory=dict)
    revoked: frozenset[str] = frozenset()

    @classmethod
    def read(cls, content: bytes) -> "Trust":
        """Return what a JSON file of staff says.

        {"issuers": [{"id": "https://...", "name": "...", "keys": ["z6Mk...", {"kty": ...}]}],
        "revoked": ["urn:uuid:..."]}; a key may also be {"id": "https://...#key-1",
        "publicKeyMultibase" | "publicKeyJwk" | "publicKeyPem": ...}.

        Raises:
            BadTrustError: It says something else.
        """
        try:
            stated = parsed(Path("issuers.json"), content)
        except UnreadableFileError as wrong:
            raise BadTrustError("the whole file", wrong.problem) from wrong
        if not isinstance(stated, dict) or not set(stated) <= {"issuers", "revoked"}:
            raise BadTrustError("the whole file", "it has other keys than `issuers` and `revoked`")
        issuers: dict[str, KnownIssuer] = {}
        for number, each in enumerate(_list(stated, "issuers"), start=1):
            place = f"issuer {number}"
            if not isinstance(each, dict) or not _is_text(each.get("id")):
                raise BadTrustError(place, "it has no `id`")
            named = tuple(_named(key, place) for key in _list(each, "keys"))
            if not named:
                raise BadTrustError(place, "it has no `keys`")
            issuers[each["id"]] = KnownIssuer(str(each.get("name", "")), named)
        revoked = _list(stated, "revoked")
        if not all(map(_is_text, revoked)):
            raise BadTrustError("`revoked`", "something there is no id")
        return cls(issuers, frozenset(revoked))


# Where staff list nobody.
NOBODY = Trust()


def _named(stated: Any, place: str) -> NamedKey:
    name = stated.get("id", stated.get("kid", "")) if isinstance(stated, dict) else ""
    try:
        return NamedKey(keys.of_method(stated), name if isinstance(name, str) else "")
    except ValueError as wrong:
        raise BadTrustError(f"a key of {place}", str(wrong)[:100]) from wrong


def _list(holder: dict[str, Any], key: str) -> list[Any]:
    found = holder.get(key, [])
    if not isinstance(found, list):
        raise BadTrustError(f"`{key}`", "it is no list")
    return found


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value)
