"""What identifies a CTDL record: its CTID, its address, its codes."""

import re
from urllib.parse import unquote

from catalog.formats.ctdl.graph import Resource
from catalog.formats.records import derived_id
from catalog.models import IdentifierFacts

# The prefix of our own ids in what we export.
OWN = "catalog:"
_MAX_ID = 200
_UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_CTID = re.compile(rf"(?:ce-|urn:ctid:){_UUID}", re.IGNORECASE)
_IN_ADDRESS = re.compile(rf"/(ce-{_UUID})$", re.IGNORECASE)


def ctid_of(of: Resource) -> str | None:
    """Return a record's CTID; one that is none is noticed and left out."""
    stated = of.raw("ctid")
    if stated is None:
        return None
    if not isinstance(stated, str):
        of.blame.fault(of.at("ctid"), stated, "it is no text", "Write the CTID as a text.")
        return None
    if not _CTID.fullmatch(stated.strip()):
        of.blame.notice(
            of.at("ctid"),
            stated,
            "it is no CTID, and was left out",
            "A CTID is ce- and a UUID.",
        )
        return None
    return stated.strip()


def credential_id_of(of: Resource) -> str | None:
    """Return the id that a record has in the catalogue, or None where it says none.

    The same for the record itself and for a reference to it from elsewhere.
    """
    stated = of.raw("ctid")
    name = of.identity or ""
    if name.startswith(OWN):
        return unquote(name.removeprefix(OWN))[:_MAX_ID].strip() or None
    if isinstance(stated, str) and _CTID.fullmatch(stated.strip()):
        return stated.strip()
    found = _IN_ADDRESS.search(name)
    if found:
        return found[1]
    if re.fullmatch(r"(?!_:)[^\s\ud800-\udfff]{1,200}", name):
        return name.removeprefix("res:")
    title, by = of.line("name"), of.resource("offeredBy", "ownedBy")
    provider = by.line("name", at_most=300) if by is not None else None
    return derived_id(provider, title) if title and provider else None


def identifiers(of: Resource) -> tuple[IdentifierFacts, ...]:
    """Return what registries call a record."""
    found: list[IdentifierFacts] = []
    ctid = ctid_of(of)
    name = of.identity or ""
    if ctid is not None:
        found.append(IdentifierFacts(scheme="ctid", value=ctid))
    elif re.fullmatch(r"https?://[^\s\ud800-\udfff]{3,480}", name):
        found.append(IdentifierFacts(scheme="url", value=name))
    for each in of.resources("identifier", "identifierValue", "versionIdentifier"):
        scheme = each.line("identifierTypeName", at_most=2_000)
        value = each.line("identifierValueCode", at_most=2_000)
        if scheme and value:
            found.append(IdentifierFacts(scheme=scheme[:60], value=value[:500]))
    return tuple(dict.fromkeys(found))


def code(of: Resource) -> str | None:
    """Return the code by which a provider lists a record."""
    stated = of.line("codedNotation", at_most=200)
    if stated:
        return stated
    for each in of.resources("identifier", "identifierValue"):
        value = each.line("identifierValueCode", at_most=200)
        if value:
            return value
    return None
