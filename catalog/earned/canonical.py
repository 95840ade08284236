"""One text for each document, whatever order it is written in: what signatures are made of.

RFC 8785 for JSON (JCS), and W3C's RDF Dataset Canonicalization for JSON-LD (RDFC-1.0, which is
URDNA2015 by another name). Both are done by libraries; here is what is refused before, because a
signature over RDF covers only what the contexts define.
"""

import re
from collections.abc import Callable, Iterator
from math import factorial
from typing import Any

from catalog.earned.contexts import context

Json = dict[str, Any]
FindContext = Callable[[str], Json]

# A complete badge of the specification has 500 values and takes a tenth of a second.
_MAX_VALUES = 4_000
# Telling blank nodes apart that look alike takes factorial time; the complete badge of the
# specification has six, and so many orders are tried in two seconds.
_MAX_ORDERS = 20_000

_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]*")
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
# With other keywords a document can be turned inside out and mean the same as RDF, while we read
# it as it stands.
_KEYWORDS = frozenset(["@context", "@id", "@type", "@value", "@language"])


class UncheckableError(Exception):
    """A document that cannot be made canonical here.

    Attributes:
        reason: A word of `REASONS`.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def jcs(document: Any) -> bytes:
    """Return a JSON document as RFC 8785 writes it.

    Raises:
        UncheckableError: It holds a number that JSON cannot tell exactly.
    """
    import rfc8785

    try:
        return rfc8785.dumps(document)
    except (rfc8785.CanonicalizationError, ValueError) as wrong:
        raise UncheckableError("proof_malformed") from wrong


def rdfc(document: Json, find: FindContext = context) -> bytes:
    """Return a JSON-LD document as canonical N-Quads.

    Args:
        document: The document; its contexts are addresses.
        find: Returns the context at an address, and raises KeyError where it knows none.

    Raises:
        UncheckableError: Its contexts are not all known, it says something that they do not
            define and a signature so would not cover, or it would take too long.
    """
    _check_form(document, find)
    # Imported here, because few badges need them: lxml is among what they bring.
    from pyld.context_resolver import ContextResolver  # type: ignore[import-untyped]
    from pyld.jsonld import JsonLdError, JsonLdProcessor  # type: ignore[import-untyped]

    dropped: list[Any] = []
    processor = JsonLdProcessor(on_property_dropped=dropped.append)
    load = _loader(find)
    # A cache of its own: the library's is shared by all threads, and made for one.
    resolver = ContextResolver({}, load)
    options = {"documentLoader": load, "contextResolver": resolver, "base": ""}
    try:
        expanded = processor.expand(document, options)
        if dropped or not all(_is_covered(each) for each in _objects(expanded)):
            raise UncheckableError("unsigned_parts")
        dataset = processor.to_rdf(expanded, options)
        quads = _canonicalization().main(dataset, {"format": "application/n-quads"})
    except JsonLdError as wrong:
        raise UncheckableError("context_unknown") from wrong
    return str(quads).encode()


def _check_form(document: Json, find: FindContext) -> None:
    n_values = 0
    for each in _objects(document):
        n_values += len(each)
        if n_values > _MAX_VALUES:
            raise UncheckableError("too_complex")
        if "@context" in each:
            _check_contexts(each["@context"], find)
        if any(key.startswith("@") and key not in _KEYWORDS for key in each):
            raise UncheckableError("unsigned_parts")


def _check_contexts(stated: Any, find: FindContext) -> None:
    for address in stated if isinstance(stated, list) else [stated]:
        try:
            find(address)
        except (KeyError, TypeError):
            # One that is written out can turn any word into any other.
            raise UncheckableError("context_unknown") from None


def _loader(find: FindContext) -> Callable[[str, Any], Json]:
    def load(address: str, _: Any) -> Json:
        return {
            "contentType": "application/ld+json",
            "contextUrl": None,
            "documentUrl": address,
            "document": find(address),
        }

    return load


def _is_covered(each: Json) -> bool:
    """Tell whether RDF keeps an expanded object: relative addresses are left out of it."""
    names = each.get("@type", [])
    names = [*(names if isinstance(names, list) else [names]), each.get("@id", "a:")]
    is_named = all(isinstance(name, str) and _is_address(name) for name in names)
    language = each.get("@language", "en")
    return is_named and isinstance(language, str) and bool(_LANGUAGE.fullmatch(language))


def _is_address(name: str) -> bool:
    return name.startswith("_:") or name == "@json" or bool(_ABSOLUTE.fullmatch(name))


def _objects(value: Any) -> Iterator[Json]:
    """Yield the objects of a document, itself included."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            yield each
            waiting += each.values()
        elif isinstance(each, list):
            waiting += each


def _canonicalization() -> Any:
    """Return the library's algorithm with bounds on what takes factorial time."""
    from pyld.canon import URDNA2015  # type: ignore[import-untyped]

    class Bounded(URDNA2015):  # type: ignore[misc]
        n_orders = 0

        def create_hash_to_related(self, id_: str, issuer: Any) -> Any:
            related = super().create_hash_to_related(id_, issuer)
            for alike in related.values():
                self.n_orders += factorial(min(len(alike), 10))
            if self.n_orders > _MAX_ORDERS:
                raise UncheckableError("too_complex")
            return related

    return Bounded()
