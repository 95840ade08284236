"""JSON Web Tokens: badges that were signed for one person, in three parts between stops.

The signature is not checked here. A catalogue reads what a badge is about, its achievement; who
signed that somebody earned it, and whether that still holds, are no facts about the achievement.
"""

import base64
import binascii
import re
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any, cast

from catalog.checks import Reading
from catalog.errors import UnreadableFileError
from catalog.formats.context import Defaults
from catalog.formats.documents import Lines, parsed
from catalog.formats.values import BadValueError

_READERS = ("open_badges_3", "clr_2", "open_badges_2")
_PART = re.compile(r"[A-Za-z0-9_-]+={0,2}")
_AGAIN = "Export the badge again, or ask its issuer for the achievement behind it."


def is_jwt(beginning: bytes) -> bool:
    """Tell whether a file holds a JSON Web Token, by its first bytes."""
    header = beginning.lstrip()[:4096].split(b".", 1)
    if len(header) < 2 or not re.fullmatch(rb"[A-Za-z0-9_-]{4,}", header[0]):
        return False
    try:
        return "alg" in _object(header[0].decode(), "header")
    except BadValueError:
        return False


def decoded(token: str) -> dict[str, Any]:
    """Return the credential in a compact token, unverified.

    Args:
        token: Header, payload and signature; what is disclosed after "~" is left out.

    Returns:
        The payload, or its "vc", with issuer and validity from the token's own claims where the
        credential leaves them to these.

    Raises:
        BadValueError: It is no such token, or an encrypted one.
    """
    parts = token.strip().split("~", 1)[0].split(".")
    if len(parts) == 5:
        raise BadValueError(
            "it is an encrypted token", "Ask its issuer for one that is signed only."
        )
    if len(parts) != 3:
        raise BadValueError(f"a token has three parts, this has {len(parts)}", _AGAIN)
    if "alg" not in _object(parts[0], "header"):
        raise BadValueError("the token's header names no algorithm (`alg`)", _AGAIN)
    payload = _object(parts[1], "payload")
    inner = payload.get("vc")
    credential = dict(inner) if isinstance(inner, dict) else payload
    if isinstance(payload.get("iss"), str):
        credential.setdefault("issuer", payload["iss"])
    for claim, key in (("nbf", "validFrom"), ("exp", "validUntil")):
        day = _day(payload.get(claim))
        if day is not None and not {key, "issuanceDate", "expirationDate"} & set(credential):
            credential[key] = day
    return credential


def open_jwt(path: Path, content: bytes, defaults: Defaults) -> Reading:
    """Return the achievements in a file of tokens, one or several between blanks.

    Raises:
        UnreadableFileError: None of them can be decoded, or holds a badge.
    """
    documents: list[Any] = []
    wrong: BadValueError | None = None
    for token in content.decode("ascii", "replace").split():
        try:
            documents.append(decoded(token))
        except BadValueError as bad:
            wrong = bad
            documents.append(token)
    good = [each for each in documents if isinstance(each, dict)]
    if wrong is not None and not good:
        raise UnreadableFileError(path, wrong.problem, wrong.remedy, field="token")
    for name in _READERS:
        reader = cast("Any", import_module(f"catalog.formats.{name}"))
        if reader.recognises(good):
            entries = reader.entries(documents, Lines(b""), defaults)
            return Reading(reader.FORMAT, path.name, entries)
    raise UnreadableFileError(
        path,
        "it is a token, but no badge or learner record",
        "Name a file of Open Badges or CLR credentials.",
        field="token",
    )


def _object(part: str, name: str) -> dict[str, Any]:
    if not _PART.fullmatch(part):
        raise BadValueError(f"the token's {name} is not in base64url", _AGAIN)
    bare = part.rstrip("=")
    try:
        content = base64.urlsafe_b64decode(bare + "=" * (-len(bare) % 4))
        found = parsed(Path("token"), content)
    except binascii.Error:
        raise BadValueError(f"the token's {name} is not in base64url", _AGAIN) from None
    except UnreadableFileError as bad:
        raise BadValueError(f"in the token's {name}, {bad.problem}", _AGAIN) from bad
    if not isinstance(found, dict):
        raise BadValueError(f"the token's {name} is no JSON object", _AGAIN)
    return found


def _day(moment: Any) -> str | None:
    if isinstance(moment, bool) or not isinstance(moment, int | float):
        return None
    try:
        return datetime.fromtimestamp(moment, UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        return None
