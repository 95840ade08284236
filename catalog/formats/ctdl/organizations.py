"""CTDL's organizations -> who offers a credential, and who vouches for it."""

from collections.abc import Iterator
from itertools import islice

from catalog.formats.context import Defaults
from catalog.formats.ctdl.graph import Resource
from catalog.formats.ctdl.places import address_of
from catalog.formats.records import derived_id
from catalog.models import EndorsementFacts, EndorsementKind, ProviderFacts

_MAX_ENDORSEMENTS = 200
# key -> (kind, the same told by the organization, the same said of a region).
_VOUCHES: dict[str, tuple[EndorsementKind, str, str]] = {
    "accreditedBy": ("accreditation", "accredits", "accreditedIn"),
    "approvedBy": ("approval", "approves", "approvedIn"),
    "recognizedBy": ("recognition", "recognizes", "recognizedIn"),
    "regulatedBy": ("regulation", "regulates", "regulatedIn"),
}


def provider_of(of: Resource, defaults: Defaults) -> ProviderFacts | None:
    """Return who offers a record, else who owns it; None, with the fault noted, for nobody.

    An organization that is named by an address only has no name here: inventing one helps nobody.
    """
    keys = ("offeredBy", "ownedBy", "publisher")
    found = [*of.resources(*keys), *of.told("offers"), *of.told("owns")]
    for each in found:
        name = each.line("name", at_most=300)
        if name:
            place, region, country = address_of(each)
            return ProviderFacts(
                provider_id=each.line("providerId", at_most=200) or derived_id(name),
                name=name,
                url=each.address("subjectWebpage", "url"),
                place=place,
                region=region,
                country=country,
                note=each.text("note", at_most=2_000),
            )
    if defaults.provider:
        return ProviderFacts(
            provider_id=derived_id(defaults.provider), name=defaults.provider[:300]
        )
    stated = next((key for key in keys if of.has(key)), "ownedBy")
    address = next((each.identity for each in found if each.identity), "")
    _blame_nobody(of, stated, address)
    return None


def _blame_nobody(of: Resource, key: str, address: str) -> None:
    meant = next(
        (each for each in of.blame.notices if "By`?" in each.problem and not address), None
    )
    problem = (
        "the organization is named by an address only, and the file does not hold it"
        if address
        else "there is no organization that owns or offers it"
    )
    remedy = (
        f"Did you mean `{of.at(key)}` by `{meant.field}`?"
        if meant
        else 'Export the organization along, or name it for all such records with --provider "...".'
    )
    of.blame.fault(of.at(key), address, problem, remedy)


def endorsements(of: Resource) -> tuple[EndorsementFacts, ...]:
    """Return who accredits, approves, recognizes or regulates a record."""
    found: list[EndorsementFacts] = []
    for key, (kind, told, region) in _VOUCHES.items():
        said = [*of.resources(key), *of.told(told), *_in_regions(of, region)]
        for by in islice(said, _MAX_ENDORSEMENTS):
            name = by.line("name", at_most=300)
            if name:
                found.append(
                    EndorsementFacts(kind=kind, by=name, url=by.address("subjectWebpage", "url"))
                )
            else:
                of.blame.notice(
                    of.at(key),
                    by.identity or "",
                    "the organization is named by an address only, and was left out",
                    "Export it along.",
                )
    return tuple(dict.fromkeys(found))


def _in_regions(of: Resource, key: str) -> Iterator[Resource]:
    """Yield who says so in some jurisdiction."""
    for each in of.resources(key):
        yield from each.resources("assertedBy")
