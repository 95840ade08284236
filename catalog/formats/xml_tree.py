"""XML, read with bounds on its depth and size; entities and document types are refused."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from catalog.errors import UnreadableFileError

# Real catalogues nest a dozen deep, and have a few hundred elements a course.
MAX_DEPTH = 64
MAX_ELEMENTS = 300_000
MAX_BYTES = 50_000_000
_MAX_ATTRIBUTES = 200


@dataclass(slots=True)
class Element:
    """One element of an XML document.

    Attributes:
        name: Its name without the namespace.
        namespace: Its namespace, or "".
        attributes: Its attributes by their names without namespaces.
        line: Where it begins, from 1.
        text: What stands in it outside its children, without blanks at both ends.
        children: The elements in it.
    """

    name: str
    namespace: str
    attributes: dict[str, str]
    line: int
    text: str = ""
    children: "list[Element]" = field(default_factory=list)


class _TooMuchError(Exception):
    """A document goes beyond a bound.

    Attributes:
        field: The bound's name.
        problem: What is wrong, as a clause.
        line: Where.
    """

    def __init__(self, name: str, problem: str, line: int) -> None:
        super().__init__(problem)
        self.field = name
        self.problem = problem
        self.line = line


class _Builder:
    """Builds elements as the parser meets them.

    Args:
        parser: Expat's parser, which knows the line. Its handlers are these methods and not the
            ones of the standard library, which take twice the time.
    """

    def __init__(self, parser: Any) -> None:
        self.root: Element | None = None
        self._parser = parser
        self._open: list[Element] = []
        self._texts: list[list[str]] = []
        self._n_elements = 0
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data

    def _start(self, tag: str, listed: list[str]) -> None:
        self._n_elements += 1
        namespace, name = _split(tag)
        line = int(self._parser.CurrentLineNumber)
        if self._n_elements > MAX_ELEMENTS:
            raise _TooMuchError("elements", f"it has more than {MAX_ELEMENTS:,} elements", line)
        if len(self._open) >= MAX_DEPTH:
            raise _TooMuchError(name, f"it nests deeper than {MAX_DEPTH} levels", line)
        if len(listed) > 2 * _MAX_ATTRIBUTES:
            problem = f"an element has more than {_MAX_ATTRIBUTES} attributes"
            raise _TooMuchError(name, problem, line)
        attributes = {_split(listed[at])[1]: listed[at + 1] for at in range(0, len(listed), 2)}
        element = Element(name, namespace, attributes, line)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)
        self._texts.append([])

    def _end(self, tag: str) -> None:  # noqa: ARG002 - the parser checks that tags match
        self._open.pop().text = "".join(self._texts.pop()).strip()

    def _data(self, text: str) -> None:
        if self._texts:
            self._texts[-1].append(text)


def _split(tag: str) -> tuple[str, str]:
    namespace, _, name = tag.rpartition("}")
    return namespace.removeprefix("{"), name


def tree(path: Path, content: bytes) -> Element:
    """Return the root of an XML document.

    Raises:
        UnreadableFileError: It is no XML, or goes beyond a bound, or declares entities.
    """
    if len(content) > MAX_BYTES:
        raise UnreadableFileError(path, "it is larger than 50 MB", "Split it.")
    try:
        # A target that wants nothing: what is met goes to our own handlers.
        parser = DefusedXMLParser(target=object(), forbid_dtd=True)
        builder = _Builder(parser.parser)
        # All at once: expat begins a tag anew with each piece, however long the tag is.
        parser.feed(content)
        parser.close()
    except DefusedXmlException as wrong:
        raise UnreadableFileError(
            path,
            "it declares a document type or entities, which can be made to do harm",
            "Export it without <!DOCTYPE ...>.",
            field=_declared(wrong),
        ) from wrong
    except _TooMuchError as wrong:
        raise UnreadableFileError(
            path,
            f"{wrong.problem} (line {wrong.line})",
            "Export the records as a flat list, or split it.",
            field=wrong.field[:80],
        ) from wrong
    except (ParseError, ValueError, LookupError) as wrong:
        raise UnreadableFileError(
            path, f"it is no valid XML: {_said(wrong)}", "Correct it there, or export it again."
        ) from wrong
    if builder.root is None:
        raise UnreadableFileError(path, "it is no valid XML: it is empty", "Export it again.")
    return builder.root


def _declared(wrong: DefusedXmlException) -> str:
    name = getattr(wrong, "name", None)
    return f"<!DOCTYPE {str(name)[:60]}>" if name else "<!DOCTYPE>"


def _said(wrong: Exception) -> str:
    return re.sub(r"\s+", " ", str(wrong))[:120].lower()
