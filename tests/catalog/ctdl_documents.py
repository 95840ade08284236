"""Small CTDL documents, and what is read from them."""

import json
from typing import Any

import pytest

from catalog.checks import Entry
from catalog.errors import UnreadableFileError
from catalog.formats import ctdl
from catalog.formats.context import Defaults
from catalog.formats.documents import Lines
from catalog.models import CredentialRecord

COLLEGE = {"@type": "ceterms:CredentialOrganization", "ceterms:name": {"en": "Island College"}}
CE = "ce-11111111-2222-4333-8444-5555555555"


def certificate(**facts: Any) -> dict[str, Any]:
    """Return a certificate with a name and an owner, and some facts more."""
    given = {"name": "Welding 1", "ownedBy": COLLEGE, **facts}
    return {"@type": "ceterms:Certificate", **{f"ceterms:{key}": given[key] for key in given}}


def entries(document: Any, provider: str | None = None) -> list[Entry]:
    """Return what is read from a document."""
    text = json.dumps(document)
    assert ctdl.recognises(json.loads(text))
    defaults = Defaults(provider, None, "x.json")
    return list(ctdl.entries(json.loads(text), Lines(text.encode()), defaults))


def record(document: Any) -> CredentialRecord:
    """Return the one record of a document."""
    (entry,) = entries(document)
    assert entry.record is not None, entry.faults
    return entry.record


def refusal(document: Any) -> UnreadableFileError:
    """Return why a document is refused."""
    with pytest.raises(UnreadableFileError) as refused:
        entries(document)
    return refused.value
