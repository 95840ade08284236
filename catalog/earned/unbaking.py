"""What somebody sends -> the badge in it: a picture that it was baked into, JSON, or a token.

Open Badges Baking 1.0 and 2.0, and section 5.3 of Open Badges 3.0. Everything has its bounds: a
file comes from anybody.
"""

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from catalog.earned.errors import UnreadableBadgeError
from catalog.errors import UnreadableFileError
from catalog.formats import jwt
from catalog.formats.badges.achievements import members, types_of
from catalog.formats.documents import parsed
from catalog.formats.values import BadValueError

MAX_BYTES = 5_000_000
# A picture has a few dozen chunks, the largest ones of kilobytes.
_MAX_CHUNKS = 20_000
_MAX_ELEMENTS = 100_000
_MAX_DEPTH = 64
# A presentation of a badge of a list of one.
_MAX_WRAPS = 4

_PNG = b"\x89PNG\r\n\x1a\n"
_KEYWORDS = (b"openbadgecredential", b"openbadges")
_SVG_NAMES = ("credential", "assertion")
_SVG = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<")
_BADGE_SPACE = re.compile(
    r"\{https?://(?:purl\.imsglobal\.org/ob/|openbadges\.org|w3id\.org/openbadges)"
)
_TOKEN = re.compile(r"[A-Za-z0-9_-]{10,}(?:\.[A-Za-z0-9_-]*){2,4}={0,2}(?:~\S*)?")
_LINK = re.compile(r"https?://\S{3,2000}")
_ENVELOPE = re.compile(r"data:application/[a-z0-9+.-]*jwt,(.+)", re.DOTALL)


@dataclass(frozen=True)
class Unbaked:
    """A badge as it was found.

    Attributes:
        document: The credential or assertion.
        token: The token that it stood in; "" where it is plain JSON.
    """

    document: dict[str, Any]
    token: str = ""


def unbaked(content: bytes) -> Unbaked:
    """Return the one badge in a file.

    Raises:
        UnreadableBadgeError: There is none, or it cannot be read within bounds.
    """
    if len(content) > MAX_BYTES:
        raise UnreadableBadgeError("too_large")
    if content.startswith(_PNG):
        return _of_text(_in_png(content))
    if _SVG.match(content[:200]):
        return _of_text(_in_svg(content))
    return _of_text(content)


def _of_text(text: bytes) -> Unbaked:
    if len(text) > MAX_BYTES:
        raise UnreadableBadgeError("too_large")
    bare = text.strip().removeprefix(b"\xef\xbb\xbf").strip()
    # Those who save the text of a token as JSON put it between quotation marks.
    as_line = bare.strip(b'"').decode("ascii", "replace") if bare[:1] not in b"{[" else ""
    if as_line and _TOKEN.fullmatch(as_line):
        return _of_token(as_line)
    if as_line and _LINK.fullmatch(as_line):
        raise UnreadableBadgeError("only_a_link")
    if bare[:1] not in (b"{", b"["):
        raise UnreadableBadgeError("not_a_badge")
    try:
        return _of_value(parsed(Path("badge.json"), bare))
    except UnreadableFileError as wrong:
        raise UnreadableBadgeError("malformed") from wrong


def _of_token(token: str) -> Unbaked:
    if token.split("~", 1)[0].count(".") == 4:
        raise UnreadableBadgeError("encrypted")
    try:
        return Unbaked(jwt.decoded(token), token)
    except BadValueError as wrong:
        raise UnreadableBadgeError("malformed") from wrong


def _of_value(value: Any, deep: int = 0) -> Unbaked:
    """Return the badge in a list of one, a presentation, an envelope, or itself."""
    if deep > _MAX_WRAPS:
        raise UnreadableBadgeError("not_a_badge")
    if isinstance(value, str):
        if not _TOKEN.fullmatch(value.strip()):
            raise UnreadableBadgeError("not_a_badge")
        return _unwrapped(_of_token(value.strip()), deep)
    found = members(value)
    if len(found) != 1:
        raise UnreadableBadgeError("several" if found else "not_a_badge")
    if found[0] is not value:
        return _of_value(found[0], deep + 1)
    if not isinstance(value, dict):
        raise UnreadableBadgeError("not_a_badge")
    return _unwrapped(Unbaked(value), deep)


def _unwrapped(found: Unbaked, deep: int) -> Unbaked:
    document = found.document
    types = types_of(document)
    if "EnvelopedVerifiableCredential" in types:
        address = document.get("id")
        inside = _ENVELOPE.fullmatch(address.strip()) if isinstance(address, str) else None
        if inside is None:
            raise UnreadableBadgeError("malformed")
        return _of_value(inside[1], deep + 1)
    if "VerifiablePresentation" in types:
        inner = document.get("verifiableCredential")
        return _of_value(inner if isinstance(inner, list) else [inner], deep + 1)
    return found


def _in_png(content: bytes) -> bytes:
    """Return the text that was baked into a PNG picture."""
    found: dict[bytes, bytes] = {}
    for kind, body in _chunks(content):
        if kind == b"iTXt":
            keyword, _, rest = body.partition(b"\0")
            if keyword in _KEYWORDS and len(rest) >= 2:
                _language, _, after = rest[2:].partition(b"\0")
                _translated, _, text = after.partition(b"\0")
                found.setdefault(keyword, _inflated(text) if rest[0] else text)
        elif kind == b"tEXt":
            keyword, _, text = body.partition(b"\0")
            if keyword in _KEYWORDS:
                found.setdefault(keyword, text)
    for keyword in _KEYWORDS:
        if keyword in found:
            return found[keyword]
    raise UnreadableBadgeError("no_badge_in_picture")


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG)
    for _ in range(_MAX_CHUNKS):
        if at + 8 > len(content):
            return
        (length,) = struct.unpack(">I", content[at : at + 4])
        kind = content[at + 4 : at + 8]
        if at + 8 + length > len(content):
            raise UnreadableBadgeError("picture_malformed")
        yield kind, content[at + 8 : at + 8 + length]
        if kind == b"IEND":
            return
        at += 12 + length
    raise UnreadableBadgeError("picture_malformed")


def _inflated(text: bytes) -> bytes:
    """Return what was compressed, and no more of it than a badge may have."""
    inflation = zlib.decompressobj()
    try:
        found = inflation.decompress(text, MAX_BYTES + 1)
    except zlib.error as wrong:
        raise UnreadableBadgeError("picture_malformed") from wrong
    if len(found) > MAX_BYTES:
        raise UnreadableBadgeError("too_large")
    return found


def _in_svg(content: bytes) -> bytes:
    """Return the text that was baked into an SVG picture: as an attribute, or between tags."""
    depth = n_elements = 0
    try:
        # Drawing programs write a document type; what could do harm in it, entities, is refused.
        for event, element in iterparse(BytesIO(content), events=("start", "end")):
            depth += 1 if event == "start" else -1
            n_elements += 1
            if depth > _MAX_DEPTH or n_elements > _MAX_ELEMENTS:
                raise UnreadableBadgeError("picture_malformed")
            is_badge = _BADGE_SPACE.match(element.tag) is not None
            if event == "end" and is_badge and element.tag.rpartition("}")[2] in _SVG_NAMES:
                text = element.get("verify") or element.text or ""
                if text.strip():
                    return bytes(text.encode())
    except (ParseError, DefusedXmlException, ValueError, LookupError) as wrong:
        raise UnreadableBadgeError("picture_malformed") from wrong
    raise UnreadableBadgeError("no_badge_in_picture")
