"""Things of a schema.org document, known by their ids, so that references find what they mean."""

import re
from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any

from catalog.checks import Blame
from catalog.formats import values
from catalog.formats.documents import Node
from catalog.formats.references import MAX_LISTED, References, objects_of, says_more

_MAX_MEMBERS_DEEP = 6
_ORGANISATIONS = frozenset(
    ["Organization", "EducationalOrganization", "CollegeOrUniversity", "School",
     "HighSchool", "GovernmentOrganization", "NGO", "Corporation"]
)  # fmt: skip


def text_of(value: dict[str, Any], *keys: str) -> str:
    """Return the first text at some keys, or ""."""
    return next((found for key in keys if isinstance(found := value.get(key), str)), "")


def types_of(value: Any) -> frozenset[str]:
    """Return the types of an object, without their prefixes; of anything else none."""
    return frozenset(Node(value, Blame(0)).types) if isinstance(value, dict) else frozenset()


def is_named(name: str | None) -> bool:
    """Tell whether a text that stands where a thing should is the thing's name, and no address."""
    return bool(name) and not re.match(r"(?:[a-z]+:|/|#|_:)", str(name), re.IGNORECASE)


def members(document: Any, deep: int = 0) -> Iterator[Any]:
    """Yield what a document lists: in arrays, graphs, lists of items and catalogues of offers."""
    if isinstance(document, list):
        for each in document:
            if deep < _MAX_MEMBERS_DEEP:
                yield from members(each, deep + 1)
        return
    if not isinstance(document, dict):
        yield document
        return
    inner = [document[key] for key in _HOLDERS if isinstance(document.get(key), list | dict)]
    if not inner or deep >= _MAX_MEMBERS_DEEP:
        yield document
        return
    own = {key: each for key, each in document.items() if key not in _HOLDERS}
    if set(own) - {"position"}:
        yield own
    for each in inner:
        yield from members(each, deep + 1)


# Keys at which things stand that a file is about.
_HOLDERS = ("@graph", "itemListElement", "item", "mainEntity", "hasOfferCatalog", "itemOffered",
            "dataFeedElement")  # fmt: skip


class Graph(References):
    """All things of a document by their ids, and what else is told by looking at all of them.

    Args:
        document: What the file holds.

    Attributes:
        instances: The objects (by `id()`) that are instances of a course of the document.
        only_organisation: The document's organization where it has exactly one.
    """

    def __init__(self, document: Any) -> None:
        found = list(objects_of(document))
        super().__init__(found)
        self.instances: set[int] = set()
        organisations: dict[str, dict[str, Any]] = {}
        for each in found:
            stated = each.get("hasCourseInstance")
            for one in stated if isinstance(stated, list) else [stated]:
                if isinstance(one, str):
                    one = {"@id": one}
                if isinstance(one, dict):
                    self.instances.add(id(self.resolved(one)))
            if isinstance(each.get("name"), str) and types_of(each) & _ORGANISATIONS:
                organisations.setdefault(each["name"], each)
        self.only_organisation = (
            next(iter(organisations.values())) if len(organisations) == 1 else None
        )


class Thing(Node):
    """One thing of schema.org, whose references are followed.

    Args:
        value: The object.
        blame: Gathers faults.
        path: Where it stands in its record.
        graph: The document that it stands in.
    """

    def __init__(
        self, value: dict[str, Any], blame: Blame, path: str = "", *, graph: Graph
    ) -> None:
        super().__init__(graph.resolved(value), blame, path)
        self.graph = graph

    @property
    def says_more(self) -> bool:
        """Whether the thing says more than its id."""
        return says_more(self.value)

    @property
    def called(self) -> str | None:
        """What the thing is called, in one line; a bare text is its own name."""
        return self.line("name", "headline", "termCode", "targetName", at_most=400) or (
            self.identity[:400] if is_named(self.identity) and self.identity else None
        )

    def things(self, *keys: str) -> Iterator["Thing"]:
        """Yield the things at some keys, at most 200 a key, with their references followed."""
        for key in keys:
            for each in islice(super().nodes(key), MAX_LISTED):
                yield Thing(each.value, self.blame, each.path, graph=self.graph)

    def thing(self, *keys: str) -> "Thing | None":
        """Return the first thing at some keys."""
        return next(self.things(*keys), None)

    def names(self, *keys: str) -> list[str]:
        """Return what the things at some keys are called; also texts in several languages."""
        found: list[str] = []
        for key in keys:
            found += filter(None, (each.called for each in self.things(key)))
            if not found:
                found += [" ".join(text.split())[:400] for text in self.texts(key, at_most=400)]
        return [name for name in dict.fromkeys(found) if values.is_published(name)]

    def suggest(self, known: Collection[str]) -> None:
        """Notice keys that are nearly known ones, as far as a document gets."""
        unknown = sum(key not in known and not key.startswith("@") for key in self.value)
        if unknown and self.graph.may_suggest(unknown):
            super().suggest(known)


_PREFIX = re.compile(r"(?:schema:|sdo:|https?://(?:www\.)?schema\.org/)(?P<name>[A-Za-z]\w{0,60})")


def plain(document: Any) -> Any:
    """Return a document with bare keys: "schema:name" is "name"; without prefixes, as it is."""
    first = islice(members(document), 50)
    if any(isinstance(each, dict) and any(map(_PREFIX.fullmatch, each)) for each in first):
        return _renamed(document)
    return document


def _renamed(value: Any) -> Any:
    if isinstance(value, list):
        return [_renamed(each) for each in value]
    if isinstance(value, dict):
        return {_key(key): _renamed(each) for key, each in value.items()}
    return value


def _key(key: str) -> str:
    found = _PREFIX.fullmatch(key)
    return found["name"] if found else key
