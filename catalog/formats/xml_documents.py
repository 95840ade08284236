"""XML and web pages: which format they are of, or why they hold no catalogue."""

import re
from pathlib import Path

from catalog.checks import Reading
from catalog.errors import UnreadableFileError
from catalog.formats.context import Defaults

_BEFORE = re.compile(
    rb"(?:\s++|\xef\xbb\xbf|<!--(?:(?!-->).){0,4000}+-->|<\?[^>]{0,1000}+>)*+", re.DOTALL
)
_SNIFFED = 65_536
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body|title|meta|script|div|table)\b", re.I)

# Name of a root element -> what a file is, and what to ask for instead.
_OTHERS: dict[str, tuple[str, str]] = {
    "schema": (
        "it is an XML Schema, which says what records look like and holds none",
        "Name a file of records.",
    ),
    "RDF": (
        "it is RDF in XML: an ontology, or records in a form that we do not read",
        "Export the records as JSON-LD.",
    ),
    "svg": (
        "it is a picture (SVG), also where a badge is baked into it",
        "Ask for the badge itself, as JSON.",
    ),
    "rss": ("it is a news feed", "Export the courses as CSV, or as JSON-LD of schema.org."),
    "feed": ("it is a news feed", "Export the courses as CSV, or as JSON-LD of schema.org."),
    "urlset": (
        "it is a list of a site's pages (sitemap)",
        "Name the page of a course, or export the courses as CSV.",
    ),
    "Workbook": (
        "it is a spreadsheet in the XML of 2003",
        "Open it and save it as .xlsx or as CSV.",
    ),
    "europassCredential": (
        "it is a Europass credential of the model before version 3",
        "Export it from Europass again, as JSON-LD.",
    ),
}


def open_xml(path: Path, content: bytes, defaults: Defaults) -> Reading:
    """Return the records of an XML file or of a web page.

    Args:
        path: The file.
        content: Its bytes.
        defaults: What holds where a record says nothing.

    Raises:
        UnreadableFileError: It holds no records that can be read.
    """
    beginning = content[:_SNIFFED]
    before = _BEFORE.match(beginning)
    if _PAGE.match(beginning, before.end() if before else 0):
        from catalog.formats.web_pages import open_page

        return open_page(path, content, defaults)
    from catalog.formats import elm, elm_xml
    from catalog.formats.xml_tree import tree

    root = tree(path, content)
    if elm_xml.is_elm(root):
        document, lines = elm_xml.document_of(root)
        return Reading("elm_xml", path.name, elm.entries(document, lines, defaults))
    if root.name == "html":
        from catalog.formats.web_pages import open_page

        return open_page(path, content, defaults)
    if root.name not in _OTHERS:
        from catalog.formats import json_table
        from catalog.formats.documents import Lines
        from catalog.formats.xml_tables import document_of as values_of

        values = values_of(root)
        if json_table.recognises(values) and json_table.has_title(values, defaults):
            entries = json_table.entries(values, Lines(content), defaults)
            return Reading("xml_table", path.name, entries)
    problem, remedy = _OTHERS.get(
        root.name,
        (
            f"it is XML, but no catalogue format that we know (its root is <{root.name[:60]}>)",
            "Export it as the European Learning Model (LOQ), or as CSV.",
        ),
    )
    raise UnreadableFileError(path, problem, remedy, field=f"<{root.name[:60]}>")
