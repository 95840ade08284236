"""Endorsements of a badge -> who vouches for it, what they say, and until when."""

from collections.abc import Iterator

from catalog.formats import jwt
from catalog.formats.badges import fields
from catalog.formats.badges.profiles import Profiles
from catalog.formats.documents import Node
from catalog.formats.values import BadValueError
from catalog.models import EndorsementFacts

_TYPES = ("EndorsementCredential", "Endorsement")


def endorsements(badge: Node, profiles: Profiles) -> tuple[EndorsementFacts, ...]:
    """Return the endorsements of a badge, those whose time is over, too: they say so themselves.

    Signatures are not verified: that somebody is named is a fact of the file.
    """
    found: list[EndorsementFacts] = []
    for each in _credentials(badge):
        if not fields.is_typed(each, *_TYPES):
            continue
        facts = _facts(each, profiles)
        if facts is not None:
            found.append(facts)
    return tuple(dict.fromkeys(found))


def _credentials(badge: Node) -> Iterator[Node]:
    for key in ("endorsement", "endorsementJwt"):
        stated = badge.listed(key)
        for position, each in enumerate(stated):
            path = f"{badge.at(key)}[{position}]" if len(stated) > 1 else badge.at(key)
            if isinstance(each, dict):
                yield Node(each, badge.blame, path)
            elif isinstance(each, str) and fields.is_web_address(each):
                badge.blame.notice(
                    path,
                    each,
                    "it only links to an endorsement, and who endorses is left out",
                    "Embed the endorsement, with its issuer.",
                )
            elif isinstance(each, str):
                try:
                    yield Node(jwt.decoded(each), badge.blame, path)
                except BadValueError as bad:
                    badge.blame.fault(path, "", bad.problem, bad.remedy)
            else:
                badge.blame.fault(path, "", "it is no endorsement", "Write an object or a token.")


def _facts(credential: Node, profiles: Profiles) -> EndorsementFacts | None:
    issuer = profiles.at(credential, "issuer")
    by = None
    if issuer is not None:
        by = fields.line(issuer, "name", at_most=300) or issuer.identity
    if by is None:
        fields.require(credential, "issuer", "Write who endorses, as an object with `name`.")
        return None
    key = "credentialSubject" if credential.has("credentialSubject") else "claim"
    claim = credential.node(key)
    if claim is not None and not fields.is_typed(claim, "EndorsementSubject", "EndorsementClaim"):
        return None
    since = credential.day("validFrom", "issuanceDate", "issuedOn")
    until = credential.day("validUntil", "expirationDate", "expires")
    if since and until and until < since:
        credential.blame.notice(
            credential.at("validUntil"),
            until,
            f"it ends before it begins, on {since}",
            "Correct one of the two days.",
        )
    return EndorsementFacts(
        by=by[:300],
        statement=claim.text("endorsementComment", at_most=5_000) if claim is not None else None,
        valid_from=since,
        valid_until=until,
        url=issuer.address("url") if issuer is not None else None,
    )
