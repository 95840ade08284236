"""What the tests of badges share: the smallest achievement, and files made of documents."""

import base64
import json
from pathlib import Path
from typing import Any

from catalog.checks import ReadResult
from catalog.formats import read_file

DATA = Path(__file__).parent.parent / "data"

# Whatever is said about the person who earned the badges in tests/data.
PERSONAL = ("robin", "learner.example")


def achievement(**changes: Any) -> dict[str, Any]:
    """Return an achievement with what the standard requires; None leaves a key out."""
    whole = {
        "id": "https://college.example/achievements/bread",
        "type": ["Achievement"],
        "name": "Bread Baking",
        "description": "Mix, prove and bake wheat bread.",
        "criteria": {"narrative": "Bake six loaves."},
        "creator": {"id": "https://college.example", "type": ["Profile"], "name": "Island College"},
    } | changes
    return {key: value for key, value in whole.items() if value is not None}


def badge(of: Any, **changes: Any) -> dict[str, Any]:
    """Return a credential of an achievement."""
    return {
        "@context": ["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": {"id": "https://mill.example", "type": ["Profile"], "name": "The Mill"},
        "credentialSubject": {
            "id": "did:example:1", "type": "AchievementSubject", "achievement": of
        },
    } | changes  # fmt: skip


def token(payload: Any, *, header: Any = None) -> str:
    """Return a signed token of a payload; the signature is none."""
    parts = [header or {"alg": "RS256", "typ": "JWT"}, payload]
    return ".".join([*(_encoded(json.dumps(each).encode()) for each in parts), "c2lnbmVk"])


def _encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def read(folder: Path, document: Any, **options: Any) -> ReadResult:
    """Return what is read of a document, by way of a file."""
    file = folder / "badges.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    return read_file(file, **options)


def shown(result: ReadResult) -> str:
    """Return everything that a result says, in small letters."""
    facts = [each.model_dump_json() for each in result.records]
    return " ".join([*facts, *map(str, result.quarantined), *map(str, result.notices)]).lower()
