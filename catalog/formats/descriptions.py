"""Documents that say what records look like and hold none: JSON Schemas and JSON-LD contexts."""

from pathlib import Path
from typing import Any

from catalog.errors import UnreadableFileError

_PARTS = frozenset(["properties", "definitions", "$defs"])


def refuse_description(path: Path, document: Any) -> None:
    """Do nothing with a document that may hold records.

    Raises:
        UnreadableFileError: It is a schema or a context.
    """
    if not isinstance(document, dict):
        return
    if "$schema" in document and _PARTS & set(document):
        raise UnreadableFileError(
            path,
            "it is a JSON Schema, which says what records look like and holds none",
            "Name a file of records.",
            field="$schema",
        )
    others = {key for key in document if key not in ("@context", "obi:validation")}
    if isinstance(document.get("@context"), dict) and not others:
        raise UnreadableFileError(
            path,
            "it is a JSON-LD context, which says what keys mean and holds no record",
            "Name a file of records.",
            field="@context",
        )
