"""From when to when a badge holds, and whether it was withdrawn, as far as it says so itself."""

import json
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from catalog.earned.encodings import base64url
from catalog.earned.trust import Trust

Json = dict[str, Any]

_FROM = ("validFrom", "issuanceDate", "issuedOn", "issued_on")
_UNTIL = ("validUntil", "expirationDate", "expires")
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?:[Tt ]\d\d:\d\d.{0,30})?")


@dataclass(frozen=True)
class Validity:
    """When a badge holds.

    Attributes:
        issued_on: The day from which it holds, None where it is not said.
        expires_on: The last day on which it holds, None where it does not end.
        notes: Words of `REASONS`: what is wrong with it on the day that was asked about.
    """

    issued_on: date | None
    expires_on: date | None
    notes: tuple[str, ...]


def validity(document: Json, token: str, trust: Trust, *, today: date) -> Validity:
    """Return when a badge holds, and what is wrong with it today.

    Args:
        document: The credential or assertion.
        token: The token that it stood in, or "".
        trust: What staff know to be withdrawn.
        today: A badge holds on its last day, too.
    """
    claims = _claims(token)
    begins = [document.get(key) for key in _FROM] + [claims.get("nbf")]
    ends = [document.get(key) for key in _UNTIL] + [claims.get("exp")]
    ends += [each.get("expires") for each in _proofs(document)]
    said_begins = [each for each in begins if each not in (None, "")]
    said_ends = [each for each in ends if each not in (None, "")]
    from_days, until_days = list(map(_day, said_begins)), list(map(_day, said_ends))
    notes: list[str] = []
    if None in from_days or None in until_days:
        notes.append("dates_unreadable")
    first = max((each for each in from_days if each is not None), default=None)
    last = min((each for each in until_days if each is not None), default=None)
    if _is_revoked(document):
        notes.append("revoked_by_issuer")
    if _ids(document) & trust.revoked:
        notes.append("revoked_in_list")
    if last is not None and last < today:
        notes.append("expired")
    # Somewhere it is tomorrow already.
    if first is not None and first > today + timedelta(days=1):
        notes.append("not_yet_valid")
    if document.get("credentialStatus"):
        notes.append("status_elsewhere")
    return Validity(first, last, tuple(notes))


def _is_revoked(document: Json) -> bool:
    return document.get("revoked") is True or document.get("revoked") == "true"


def _ids(document: Json) -> set[str]:
    found = [document.get(key) for key in ("id", "@id", "uid", "jti")]
    return {each for each in found if isinstance(each, str)}


def _claims(token: str) -> Json:
    try:
        found = json.loads(base64url(token.split(".")[1])) if token else {}
    except (ValueError, IndexError):
        return {}
    return found if isinstance(found, dict) else {}


def _proofs(document: Json) -> list[Json]:
    stated = document.get("proof")
    listed = stated if isinstance(stated, list) else [stated]
    return [each for each in listed if isinstance(each, dict)]


def _day(said: Any) -> date | None:
    """Return the day of an ISO 8601 moment, or of seconds since 1970; None if it is neither."""
    try:
        if isinstance(said, str):
            found = _MOMENT.fullmatch(said.strip())
            if found is not None:
                return date.fromisoformat(found[1])
            said = int(said) if said.strip().isascii() and said.strip().isdecimal() else None
        if isinstance(said, int | float) and not isinstance(said, bool):
            return datetime.fromtimestamp(said, UTC).date()
    except (ValueError, OverflowError, OSError):
        return None
    return None
