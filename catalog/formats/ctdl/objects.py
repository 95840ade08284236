"""CTDL's JSON objects, as an exporter writes them."""

from typing import Any

Object = dict[str, Any]


def filled(**facts: Any) -> Object:
    """Return facts by CTDL's keys, without those that say nothing."""
    return {
        f"ceterms:{key}": value for key, value in facts.items() if value not in (None, "", [], {})
    }


def typed(name: str, /, **facts: Any) -> Object:
    """Return an object of a class."""
    return {"@type": f"ceterms:{name}", **filled(**facts)}


def condition(**facts: Any) -> Object:
    """Return a condition profile."""
    return typed("ConditionProfile", **facts)


def concept(label: str | None, *, node: str | None = None, **facts: Any) -> Object:
    """Return an alignment object: what something is called, and where it is defined."""
    return typed("CredentialAlignmentObject", targetNodeName=label, targetNode=node, **facts)


def identifier(scheme: str | None, value: str) -> Object:
    """Return an identifier of somebody's scheme."""
    return typed("IdentifierValue", identifierTypeName=scheme, identifierValueCode=value)
