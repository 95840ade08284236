"""Objects of an ELM document, whose references are followed, and the words of its vocabularies."""

import re
from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any

from babel.core import get_global

from catalog.checks import Blame
from catalog.formats import values
from catalog.formats.documents import Node
from catalog.formats.naming import country_named
from catalog.formats.references import MAX_LISTED, References
from catalog.models import Kind

# Concepts of the Europass vocabularies that stand without a label in many files.
# https://op.europa.eu/en/web/eu-vocabularies/europass
_LABELS = {
    "learning-assessment/729f3bed4b": "Workbased",
    "learning-assessment/7813801c77": "Project based",
    "learning-assessment/9191af2ed9": "Presential",
    "learning-assessment/920fbb3cbe": "Online",
    "learning-assessment/e92d221e4d": "Blended",
    "learning-assessment/ed4c557045": "Research-Lab based",
    "learning-opportunity/05053c1cbe": "Course",
    "learning-opportunity/0f7dac46ca": "Programme module",
    "learning-opportunity/17744a2647": "MOOC",
    "learning-opportunity/63f9f6180c": "Apprenticeship",
    "learning-opportunity/74a4a268e8": "Short learning programme",
    "learning-opportunity/79343569f3": "Educational programme",
    "learning-opportunity/7e1ac538db": "Class",
    "learning-schedule/67395e6b5a": "Part time light",
    "learning-schedule/72a0ab92fa": "Full time",
    "learning-schedule/f230bae523": "Part time intensive",
    "education-credit/6fcec5c5af": "ECTS",
}  # fmt: skip


class ElmNode(Node):
    """One object of an ELM document, whose references are followed.

    Args:
        value: The object.
        blame: Gathers faults.
        path: Where it stands in its record.
        graph: The document that it stands in.
    """

    def __init__(
        self, value: dict[str, Any], blame: Blame, path: str = "", *, graph: References
    ) -> None:
        super().__init__(graph.resolved(value), blame, path)
        self.graph = graph

    def suggest(self, known: Collection[str]) -> None:
        """Notice keys that are nearly known ones, as far as a document gets."""
        unknown = sum(key not in known for key in self.value)
        if unknown and self.graph.may_suggest(unknown):
            super().suggest(known)

    def parts(self, *keys: str) -> Iterator["ElmNode"]:
        """Yield the objects at some keys, at most 200 a key, with their references followed."""
        for key in keys:
            for each in islice(super().nodes(key), MAX_LISTED):
                yield ElmNode(each.value, self.blame, each.path, graph=self.graph)

    def part(self, *keys: str) -> "ElmNode | None":
        """Return the first object at some keys."""
        return next(self.parts(*keys), None)

    def note(self, *keys: str) -> str | None:
        """Return the first text at some keys: of a note, or bare."""
        return next(iter(self.notes(*keys)), None)

    def notes(self, *keys: str) -> list[str]:
        """Return the texts at some keys: of notes, or bare."""
        found = []
        for key in keys:
            for each in self.listed(key)[:MAX_LISTED]:
                bare = Node({key: each}, self.blame, self.path).text(key)
                if bare:
                    found.append(bare)
                elif isinstance(each, dict):
                    note = ElmNode(each, self.blame, self.at(key), graph=self.graph)
                    found += note.texts("noteLiteral")
        return found

    def labels(self, *keys: str) -> list[str]:
        """Return what the concepts at some keys are called."""
        return [label for each in self.parts(*keys) if (label := label_of(each))]

    def page(self, *keys: str) -> str | None:
        """Return the first web address at some keys: bare, or of a web resource."""
        for each in self.parts(*keys):
            found = each.address("contentURL", "contentUrl") or each.address("id", "@id")
            if found:
                return found
        return None

    @property
    def called(self) -> str | None:
        """What the object is called, in one line."""
        return self.line("title", "legalName", "prefLabel", "altLabel", "name", at_most=400)


def label_of(concept: ElmNode) -> str | None:
    """Return what a concept is called: its label, else what Europass calls its address."""
    label = concept.line("prefLabel", "altLabel", "targetName", at_most=400)
    if label:
        return label
    name = concept.identity or ""
    known = _LABELS.get("/".join(name.rsplit("/", 2)[-2:]))
    # A bare word is a label that stands where its concept should.
    return known or (name if name and not re.search(r"[:/]", name) else None)


def ending_of(concept: ElmNode, vocabulary: str) -> str | None:
    """Return a concept's code in a vocabulary: "0688" of ".../isced-f/0688"."""
    found = re.search(rf"/{vocabulary}/([\w.-]{{1,60}})$", concept.identity or "")
    return found[1] if found else None


def language_of(concept: ElmNode) -> str | None:
    """Return a language's two letters, of its address in the authority list or its name."""
    code = ending_of(concept, "language")
    if code is not None:
        known = get_global("language_aliases").get(code.lower())
        if known and len(known) == 2:
            return str(known)
    label = label_of(concept)
    return values.language(label) if label else None


def country_of(concept: ElmNode) -> str | None:
    """Return a country's two letters, of its address in the authority list or its name."""
    code = ending_of(concept, "country")
    if code is not None:
        known = get_global("territory_aliases").get(code.upper())
        if known and len(known[0]) == 2:
            return str(known[0])
    label = label_of(concept)
    return country_named(label) if label else None


_MICRO = re.compile(r"micro[- ]?(?:cr[eé]den|certifi|cr[eé]dit|modul|programm)", re.IGNORECASE)
_SHORT = re.compile(r"\bmicro|short learning programme", re.IGNORECASE)
_COURSE = re.compile(r"\bMOOC\b|module|workshop|seminar|\bclass", re.IGNORECASE)


def kind_of(labels: list[str], title: str) -> Kind | None:
    """Return the kind of credential that labels name; of a title only "micro-credential" counts.

    Europass calls its type for micro-credentials "short learning programme".
    """
    if _MICRO.search(title) or any(_SHORT.search(each) for each in labels):
        return "micro_credential"
    if any(_COURSE.search(each) for each in labels):
        return "course"
    return next((found for each in labels if (found := values.kind(each))), None)
