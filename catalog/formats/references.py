"""Objects of a JSON document, each known by its id, so that a reference finds what it means."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

# Nobody lists more of anything; a document that does was made to do harm.
MAX_LISTED = 200
_MAX_OBJECTS = 300_000
# Looking for the nearest key takes a few milliseconds, so that a file gets a bounded number.
_MAX_SUGGESTIONS = 500


class References:
    """Objects by their ids; of several with one id the one that says most counts."""

    def __init__(self, objects: Iterable[dict[str, Any]]) -> None:
        self._by_id: dict[str, dict[str, Any]] = {}
        self._suggestions_left = _MAX_SUGGESTIONS
        for each in objects:
            name = _name_of(each)
            if name and len(each) > len(self._by_id.get(name, ())):
                self._by_id[name] = each

    def resolved(self, value: dict[str, Any]) -> dict[str, Any]:
        """Return what a reference means; an object that says something itself, as it is."""
        name = _name_of(value)
        return value if says_more(value) or not name else self._by_id.get(name, value)

    def may_suggest(self, n_keys: int) -> bool:
        """Tell whether an object's unknown keys may be looked at; a document gets 500 looks."""
        self._suggestions_left -= n_keys
        return self._suggestions_left >= 0


def says_more(value: dict[str, Any]) -> bool:
    """Tell whether an object says more than its id."""
    return bool(set(value) - {"id", "@id", "type", "@type"})


def objects_of(document: Any) -> Iterator[dict[str, Any]]:
    """Yield all objects of a document, however deep they stand."""
    return islice(_objects(document), _MAX_OBJECTS)


def _objects(document: Any) -> Iterator[dict[str, Any]]:
    waiting = [document]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            yield value
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)


def _name_of(value: dict[str, Any]) -> str:
    return next((found for key in ("@id", "id") if isinstance(found := value.get(key), str)), "")
