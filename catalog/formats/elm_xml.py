"""The European Learning Model as XML (LOQ: learning opportunities and qualifications).

The elements have the names of ELM's JSON keys, so that a file is turned into such a document and
read by the same reader.
"""

from collections.abc import Mapping
from typing import Any

from catalog.formats.documents import Lines
from catalog.formats.xml_tree import Element

# What the elements of a list of references are called as types.
_TYPES = {
    name: name[0].upper() + name[1:]
    for name in (
        "learningOpportunity", "qualification", "learningAchievementSpecification",
        "learningOutcome", "learningActivitySpecification", "learningAssessmentSpecification",
        "learningEntitlementSpecification", "agent", "organisation", "group", "accreditation",
        "gradingScheme", "location",
    )
}  # fmt: skip
_NAMESPACE = "data.europa.eu/snb"


def is_elm(root: Element) -> bool:
    """Tell whether a document is of this format, by its root and what it lists."""
    return _NAMESPACE in root.namespace and (
        root.name in ("Courses", "learningOpportunity", "qualification")
        or any(each.name in _GROUPS for each in root.children)
    )


_GROUPS = frozenset(f"{name}References" for name in _TYPES) | {
    "learningAchievementSpecificationReferences",
    "agentReferences",
}


def document_of(root: Element) -> tuple[dict[str, Any], Lines]:
    """Return an XML document as ELM's JSON, and where its records stand."""
    members: list[Any] = []
    lines: dict[str, int] = {}
    groups = [each for each in root.children if each.name in _GROUPS]
    tops = [top for group in groups for top in group.children] if groups else [root]
    for top in tops:
        value = _value(top)
        if isinstance(value, dict):
            value["type"] = _TYPES.get(top.name, top.name)
            name = value.get("id")
            if isinstance(name, str):
                lines.setdefault(name, top.line)
        members.append(value)
    return {"@graph": members}, XmlLines(lines)


class XmlLines(Lines):
    """Where the objects of an XML document begin.

    Args:
        by_id: Id of an object -> its line, from 1.
    """

    def __init__(self, by_id: Mapping[str, int]) -> None:
        super().__init__(b"")
        self._by_id = by_id

    def of_id(self, name: str) -> int | None:
        """Return the line, from 1, where the object with an id begins."""
        return self._by_id.get(name)


def _value(element: Element) -> Any:
    """Return an element as JSON: a text, a text of a language, a reference, or an object."""
    attributes = element.attributes
    if not element.children:
        for name in ("idref", "uri"):
            if name in attributes:
                return {"id": attributes[name]}
        if "language" in attributes:
            return {"@value": element.text, "@language": attributes["language"]}
        if "id" not in attributes:
            return element.text
    listed: dict[str, list[Any]] = {}
    for each in element.children:
        key = "dcType" if each.name == "type" else each.name
        listed.setdefault(key, []).append(_value(each))
    found = {key: each if len(each) > 1 else each[0] for key, each in listed.items()}
    if "uri" in attributes or "id" in attributes:
        found["id"] = attributes.get("id", attributes.get("uri"))
    return found
