"""XML of no standard that lists things -> nested values, read as a table written in JSON is.

Exports of course systems call their elements as they like: <formation>, <course>, <item>. What
repeats is a row, and what stands in it are its columns.
"""

from typing import Any

from catalog.formats.xml_tree import Element

_MAX_DEEP = 12


def document_of(root: Element) -> Any:
    """Return an XML document as the values that JSON would write for it.

    An element with attributes and a text is the text with its attributes beside it; elements of
    one name beside each other are a list.
    """
    return _value(root, 0)


def _value(element: Element, deep: int) -> Any:
    if deep > _MAX_DEEP:
        return element.text
    if not element.children:
        if not element.attributes:
            return element.text
        return {"value": element.text, **element.attributes} if element.text else element.attributes
    found: dict[str, Any] = dict(element.attributes)
    for child in element.children:
        value = _value(child, deep + 1)
        if child.name not in found:
            found[child.name] = value
        elif isinstance(found[child.name], list):
            found[child.name].append(value)
        else:
            found[child.name] = [found[child.name], value]
    if element.text:
        found.setdefault("text", element.text)
    return found
