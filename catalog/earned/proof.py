"""What checking a proof comes to, and the keys that may have made it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from catalog.earned import keys
from catalog.earned.keys import PublicKey, WeakKeyError
from catalog.earned.trust import KnownIssuer

# The keys of an issuer's profile, under whatever name a standard gives them.
_KEPT_AT = ("publicKey", "verificationMethod", "assertionMethod", "authentication")
_MAX_KEYS = 20


@dataclass(frozen=True)
class Checked:
    """A proof that was checked.

    Attributes:
        verdict: Whether the signature is right; "unknown" where it cannot be told here.
        reason: A word of `REASONS`; "" for a right one, of which the key tells more.
        key: The key of a right one.
    """

    verdict: Literal["right", "wrong", "unknown"]
    reason: str = ""
    key: PublicKey | None = None


@dataclass(frozen=True)
class Issuer:
    """Who says to have issued a badge.

    Attributes:
        id: Its id, "" for none.
        known: What staff know of it, None for nothing.
        named: The keys in its profile by their ids, as far as they can be read.
    """

    id: str = ""
    known: KnownIssuer | None = None
    named: tuple[tuple[str, PublicKey], ...] = ()

    @property
    def own(self) -> PublicKey | None:
        """The key that its id is."""
        return _did_key(self.id)


@dataclass(frozen=True)
class Candidates:
    """Keys that may have made a signature.

    Attributes:
        certain: Those that the proof itself names: if none fits, something was changed.
        possible: Those that staff know of its issuer, who may have others.
        is_weak: Whether a key that was named is too weak to count.
    """

    certain: tuple[PublicKey, ...] = ()
    possible: tuple[PublicKey, ...] = ()
    is_weak: bool = False

    def check(self, content: bytes, signature: bytes, kind: str) -> Checked:
        """Check a signature with the keys of a kind."""
        fitting = [each for each in (*self.certain, *self.possible) if each.kind == kind]
        for key in fitting:
            if key.signed(content, signature):
                return Checked("right", key=key)
        if self.is_weak:
            return Checked("unknown", "weak_key")
        if self.certain:
            return Checked("wrong", "changed")
        return Checked("unknown", "key_not_listed" if self.possible else "key_elsewhere")


def candidates(named: str, given: Iterable[Any], issuer: Issuer) -> Candidates:
    """Return the keys that may have made a proof.

    Args:
        named: The address by which the proof names its key, "" where it names none.
        given: Keys that stand in the proof itself, in any form.
        issuer: Who says to have issued the badge.
    """
    certain: list[PublicKey] = []
    is_weak = False
    fragment = named.partition("#")[2]
    for stated in [*given, *([fragment] if fragment.startswith("z") else [])]:
        try:
            certain.append(keys.of_method(stated))
        except WeakKeyError:
            is_weak = True
        except ValueError:
            # A key that cannot be read is no key.
            continue
    own = _did_key(named)
    certain += [own] if own is not None else []
    listed = issuer.known.keys if issuer.known is not None else ()
    certain += [each.key for each in listed if named in ("", each.name)]
    certain += [key for name, key in issuer.named if named in ("", name)]
    if not named and not certain and issuer.own is not None:
        certain.append(issuer.own)
    possible = [each.key for each in listed if each.key not in certain]
    return Candidates(tuple(dict.fromkeys(certain)), tuple(possible), is_weak)


def keys_of_profile(profile: Any) -> tuple[tuple[str, PublicKey], ...]:
    """Return the keys that a profile holds, with their ids."""
    if not isinstance(profile, dict):
        return ()
    found: list[tuple[str, PublicKey]] = []
    for place in _KEPT_AT:
        stated = profile.get(place)
        for each in (stated if isinstance(stated, list) else [stated])[:_MAX_KEYS]:
            if not isinstance(each, dict):
                continue
            name = each.get("id", each.get("@id"))
            try:
                found.append((name if isinstance(name, str) else "", keys.of_method(each)))
            except ValueError:
                continue
    return tuple(found)


def _did_key(address: str) -> PublicKey | None:
    try:
        return keys.of_did(address)
    except ValueError:
        return None
