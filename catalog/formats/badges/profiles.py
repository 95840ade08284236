"""Who made a badge and who awards it: profiles -> provider, and who accredits that provider."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from catalog.checks import Blame
from catalog.formats import days
from catalog.formats.badges import fields
from catalog.formats.badges.achievements import Astray, Found, types_of
from catalog.formats.context import Defaults
from catalog.formats.documents import Node
from catalog.formats.records import derived_id, provider_at
from catalog.models import EndorsementFacts, ProviderFacts

_TYPES = ("Profile", "Issuer", "IssuerOrg", "Organization")
_NAME_ONE = 'Write its name, or name the provider of all such records with --provider "...".'


class Profiles:
    """The named profiles of a document, for objects that only say the address of one.

    Args:
        found: Its achievements, with the credentials around them.
        beside: What else it holds side by side.
    """

    def __init__(self, found: Iterable[Found | Astray], beside: Iterable[Any] = ()) -> None:
        self._named: dict[str, dict[str, Any]] = {}
        for each in found:
            if isinstance(each, Found):
                self._keep(each.achievement.get("creator"))
                self._keep(each.achievement.get("issuer"))
                if each.credential is not None:
                    self._keep(each.credential.get("issuer"))
        for one in beside:
            if types_of(one) & set(_TYPES):
                self._keep(one)

    def _keep(self, profile: Any) -> None:
        for each in profile if isinstance(profile, list) else [profile]:
            if isinstance(each, dict) and each.get("name"):
                address = each.get("id", each.get("@id"))
                if isinstance(address, str):
                    self._named.setdefault(address, each)

    def at(self, holder: Node, key: str) -> Node | None:
        """Return the profile at a key, the named one of its address where there is one."""
        stated = holder.node(key)
        if stated is None or stated.has("name"):
            return stated
        named = self._named.get(stated.identity or "")
        return Node(named, holder.blame, holder.at(key)) if named is not None else stated


def provider(
    profiles: Iterable[Node], defaults: Defaults, blame: Blame, *, missing: str
) -> ProviderFacts | None:
    """Return the provider of the first profile with a name, else the one that staff name.

    Of one who only says an address, the address counts, with a notice.

    Args:
        profiles: Who made the badge, who awards it; in this order.
        defaults: What staff say.
        blame: Gets a fault where there is nobody.
        missing: The key at which the provider should stand.
    """
    addresses: list[str] = []
    for profile in profiles:
        name = fields.line(profile, "name", at_most=300)
        if name is not None:
            return _facts(name, profile)
        if profile.identity:
            addresses.append(profile.identity)
    if defaults.provider:
        return ProviderFacts(
            provider_id=derived_id(defaults.provider), name=defaults.provider[:300]
        )
    if addresses:
        return provider_at(addresses[0], blame, missing)
    blame.fault(missing, "", "there is no provider", _NAME_ONE)
    return None


def _facts(name: str, profile: Node) -> ProviderFacts:
    address = profile.node("address") or Node({}, profile.blame)
    country = address.line("addressCountryCode", "addressCountry", at_most=200)
    return ProviderFacts(
        provider_id=derived_id(name),
        name=name,
        url=profile.address("url", "origin"),
        place=address.line("addressLocality", at_most=200),
        region=address.line("addressRegion", at_most=200),
        country=country.upper() if country is not None and len(country) == 2 else None,
        note=profile.text("description", at_most=2_000),
    )


def is_profile(profile: Node) -> bool:
    """Tell whether an object and the profiles in it are of the types that they must be."""
    if not fields.is_typed(profile, *_TYPES):
        return False
    identifiers = [
        fields.is_typed(each, "IdentifierEntry") for each in profile.nodes("otherIdentifier")
    ]
    parent = profile.node("parentOrg")
    return all(identifiers) and (parent is None or is_profile(parent))


def accreditations(profile: Node) -> Iterator[EndorsementFacts]:
    """Yield who accredits a provider: the accreditation extension of either version."""
    found = [*profile.nodes("accreditations"), *extensions(profile, "IssuerAccreditation")]
    for each in found:
        by = each.line("name", at_most=300) or each.address("url", "id")
        if by is None:
            each.blame.notice(
                each.at("name"), "", "who accredits is not said, and left out", "Write the name."
            )
            continue
        scope = [each.line("educationalSector"), each.line("areaServed")]
        yield EndorsementFacts(
            kind="accreditation",
            by=by[:300],
            statement="; ".join(part for part in scope if part) or None,
            valid_from=each.read(_basic_day, "accreditationDate"),
            url=each.address("url"),
        )


def _basic_day(text: str) -> date | None:
    """Return an ISO 8601 day with or without hyphens."""
    found = re.fullmatch(r"(\d{4})(\d\d)(\d\d)", text.strip())
    return days.day("-".join(found.groups()) if found else text)


def extensions(node: Node, kind: str) -> Iterator[Node]:
    """Yield an object's extensions of a kind, whatever key they stand at: "ApplyLink"."""
    for key, value in list(node.value.items())[:200]:
        # The standard's own keys hold no extensions, and extensions have a prefix.
        if not isinstance(value, dict) and ":" not in key:
            continue
        for each in node.nodes(key):
            if any(name in (kind, f"{kind}Extension") for name in each.types):
                yield each
