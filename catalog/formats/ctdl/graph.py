"""A CTDL document as a graph: objects found by their names, and who refers to whom."""

import base64
import difflib
import re
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from catalog.checks import Blame
from catalog.errors import UnreadableFileError
from catalog.formats.ctdl import terms
from catalog.formats.documents import Node, parsed

Object = dict[str, Any]

# Real lists have dozens; what is beyond is left out, and said so.
MAX_LISTED = 500
# Looking for the nearest key takes a few milliseconds, so that a file gets a bounded number.
_MAX_SUGGESTIONS = 500
_IDENTITY = frozenset(["@id", "id", "ctid", "@type", "type", "@context"])
# Links that are told from the other end: the key, as it stands at somebody else.
_TOLD_BY_OTHERS = frozenset(
    ["transferValueFrom", "offers", "owns", "accredits", "approves", "recognizes", "regulates",
     "hasPart", "preparationFrom", "advancedStandingFrom", "proxyFor", "sourceData", "precedes",
     "isDestinationComponentOf"]
)  # fmt: skip
_TARGETS = ("targetCredential", "targetLearningOpportunity", "targetAssessment")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$", re.IGNORECASE)


def canonical(name: str) -> str:
    """Return what two ways to name the same thing share: the UUID of a CTID or registry address."""
    text = name.strip()
    found = _UUID.search(text) if len(text) < 300 else None
    return found[0].lower() if found else text


class Graph:
    """The objects of one document.

    Args:
        tops: The objects that the document lists, in their order.
    """

    def __init__(self, tops: list[Object]) -> None:
        self.tops = tops
        self._by_name: dict[str, Object] = {}
        self._told: dict[tuple[str, str], dict[str, Object]] = {}
        self._mentioned: set[str] = set()
        self._near: dict[str, str | None] = {}
        for found in _objects(tops):
            self._index(found)
        for found in _objects(tops):
            self._link(found)

    def _index(self, found: Object) -> None:
        name = name_of(found)
        if name is not None and not is_stub(found):
            known = self._by_name.get(name)
            if known is None or len(known) < len(found):
                self._by_name[name] = found

    def _link(self, found: Object) -> None:
        for key, value in found.items():
            link = terms.local_name(key)
            if link in _IDENTITY:
                continue
            for each in value if isinstance(value, list) else [value]:
                target = self._target(each)
                if target is None:
                    continue
                if link != "transferValueFrom":
                    self._mentioned.add(target)
                if link in _TOLD_BY_OTHERS:
                    self._tell(link, target, found)
                    if isinstance(each, dict):
                        self._tell_targets(link, each, found)

    def _target(self, value: Any) -> str | None:
        if isinstance(value, str):
            name = canonical(value) if len(value) < 300 else ""
            return name if name in self._by_name else None
        return self.key_of(value) if isinstance(value, dict) else None

    def _tell(self, link: str, target: str, by: Object) -> None:
        # By its name, so that an object that a file repeats a hundred times says so once.
        tellers = self._told.setdefault((link, target), {})
        if len(tellers) < MAX_LISTED:
            tellers.setdefault(self.key_of(by), by)

    def _tell_targets(self, link: str, condition: Object, by: Object) -> None:
        """A condition profile stands between: what it targets is meant."""
        for key, value in condition.items():
            if terms.local_name(key) in _TARGETS:
                for each in islice(value if isinstance(value, list) else [value], MAX_LISTED):
                    target = self._target(each)
                    if target is not None:
                        self._tell(link, target, by)

    def key_of(self, found: Object) -> str:
        """Return what tells an object from all others: its name, or where it lies in memory."""
        return name_of(found) or f"object {id(found)}"

    def resolved(self, value: Any) -> Object | None:
        """Return the object that a value is or names; None where the document has none such."""
        if isinstance(value, str):
            return self._by_name.get(canonical(value)) if len(value) < 300 else None
        if not isinstance(value, dict):
            return None
        if is_stub(value):
            return self._by_name.get(name_of(value) or "", value)
        return value

    def told(self, link: str, about: Object) -> list[Object]:
        """Return the objects that have a link to this one."""
        return list(self._told.get((link, self.key_of(about)), {}).values())

    def is_mentioned(self, found: Object) -> bool:
        """Tell whether other objects refer to this one, other than as a transfer value's source."""
        return self.key_of(found) in self._mentioned

    def near(self, key: str) -> str | None:
        """Return the key of CTDL that a misspelt one is nearest to; None where none is near."""
        if key not in self._near:
            if len(self._near) >= _MAX_SUGGESTIONS:
                return None
            found = difflib.get_close_matches(key[:60], _SORTED_KEYS, n=1, cutoff=0.75)
            self._near[key] = found[0] if found else None
        return self._near[key]


_SORTED_KEYS = sorted(terms.KEYS)


def _objects(tops: list[Object]) -> Iterator[Object]:
    """Yield all objects of a document, each once, in their order."""
    waiting: list[Any] = list(reversed(tops))
    while waiting:
        found = waiting.pop()
        if isinstance(found, dict):
            yield found
            waiting.extend(reversed(list(found.values())))
        elif isinstance(found, list):
            waiting.extend(reversed(found))


def name_of(found: Object) -> str | None:
    """Return an object's canonical name, or None where it has none."""
    for key in ("@id", "id", "ceterms:ctid", "ctid", "CTID"):
        name = found.get(key)
        if isinstance(name, str) and name.strip():
            return canonical(name)
    return None


def is_stub(found: Object) -> bool:
    """Tell whether an object only names another one."""
    return all(terms.local_name(key) in _IDENTITY for key in found)


class Resource(Node):
    """One object of the graph; its keys are said without prefix, and references are followed.

    Args:
        value: The object.
        blame: Gathers faults.
        path: Where it stands in its record.
        graph: The document.
    """

    def __init__(self, value: Object, blame: Blame, path: str = "", *, graph: Graph) -> None:
        super().__init__(value, blame, path)
        self.graph = graph
        self._keys: dict[str, str] = {}
        for key in value:
            name = terms.local_name(key)
            if name not in self._keys or key.startswith("ceterms:"):
                self._keys[name] = key

    def raw(self, key: str) -> Any:
        """Return what stands at a key, whatever its prefix."""
        name = self._keys.get(key, key)
        # Most keys are not there, and are asked for all the same.
        return super().raw(name) if name in self.value else None

    def at(self, key: str) -> str:
        """Return the path of a key, as the file spells it."""
        spelt = self._keys.get(key) or (
            key[:1].upper() + key[1:] if self._is_capitalised else f"ceterms:{key}"
        )
        return f"{self.path}.{spelt}" if self.path else spelt

    @property
    def _is_capitalised(self) -> bool:
        # The registry's publishing interface takes "Name" for ceterms:name.
        return any(key[:1].isupper() for key in self.value)

    def resources(self, *keys: str) -> Iterator["Resource"]:
        """Yield the objects at some keys; a name stands for the object that has it.

        A name that nothing in the document has is an object with nothing but an id.
        """
        for key in keys:
            if key not in self._keys:
                continue
            found = self.listed(key)
            if len(found) > MAX_LISTED:
                self.blame.notice(
                    self.at(key),
                    f"{len(found)} values",
                    f"only the first {MAX_LISTED} are read",
                    "Split the record.",
                )
            for position, each in enumerate(found[:MAX_LISTED]):
                path = f"{self.at(key)}[{position}]" if len(found) > 1 else self.at(key)
                target = self.graph.resolved(each)
                if target is None and isinstance(each, str):
                    target = {"@id": each}
                if target is not None:
                    yield Resource(target, self.blame, path, graph=self.graph)
                elif each is not None:
                    self.blame.fault(
                        path, each, "it is neither an object nor an address", "Write an object."
                    )

    def resource(self, *keys: str) -> "Resource | None":
        """Return the first object at some keys."""
        return next(self.resources(*keys), None)

    def told(self, link: str) -> Iterator["Resource"]:
        """Yield the objects that have a link to this one."""
        for found in self.graph.told(link, self.value):
            yield Resource(found, self.blame, link, graph=self.graph)

    @property
    def identity(self) -> str | None:
        """The object's id, else its CTID."""
        ctid = self.raw("ctid")
        return super().identity or (ctid.strip() or None if isinstance(ctid, str) else None)

    @property
    def is_stub(self) -> bool:
        """Whether nothing but its name is known."""
        return is_stub(self.value)

    def suggest_keys(self) -> None:
        """Notice keys that are nearly those of CTDL, here and in the objects within."""
        waiting: list[tuple[str, Any]] = [(self.path, self.value)]
        seen = 0
        while waiting and seen < MAX_LISTED:
            path, found = waiting.pop()
            seen += 1
            if isinstance(found, list):
                waiting.extend((path, each) for each in reversed(found[:MAX_LISTED]))
            elif isinstance(found, dict):
                for key, value in found.items():
                    self._suggest(path, key, found)
                    waiting.append((f"{path}.{key}" if path else key, value))

    def _suggest(self, path: str, key: str, beside: Object) -> None:
        prefix, _, _ = key.rpartition(":")
        name = terms.local_name(key)
        if prefix not in ("ceterms", "ceasn") or name in terms.KEYS:
            return
        near = self.graph.near(name)
        if near is not None and f"{prefix}:{near}" not in beside:
            self.blame.notice(
                f"{path}.{key}"[-200:] if path else key[:200],
                "",
                "there is no such key, and what it says was left out; "
                f"did you mean `{prefix}:{near}`?",
                f"Write `{prefix}:{near}` if that is meant.",
            )


# -- what is wrapped around the objects

_ENVELOPE = frozenset(["envelope_ceterms_ctid", "envelope_community", "decoded_resource"])


def unwrapped(document: Any, source: str) -> list[tuple[Object, date | None]]:
    """Return the objects that a document lists, each with the day of its last change, if said.

    Objects are listed in a @graph, in an array, in envelopes of the registry, in what is sent to
    the registry's publishing interface, as achievements of a credential, or stand alone.

    Raises:
        UnreadableFileError: An envelope holds nothing that can be read.
    """
    found: list[tuple[Object, date | None]] = []
    # Envelopes may lie in a list, and a graph in an envelope: no deeper.
    waiting: list[tuple[Any, date | None, int]] = [(document, None, 0)]
    while waiting:
        each, day, depth = waiting.pop()
        if isinstance(each, list):
            waiting.extend((inner, day, depth + 1) for inner in reversed(each))
        elif isinstance(each, dict) and depth < 8:
            inner, changed = _within(each, source)
            if inner is each:
                found.append((each, day))
            else:
                waiting.append((inner, changed or day, depth + 1))
    return found


def _within(each: Object, source: str) -> tuple[Any, date | None]:
    """Return what an object is wrapped around; itself where it wraps nothing."""
    if not _ENVELOPE.isdisjoint(each):
        return _of_envelope(each, source), _changed(each)
    if "@graph" in each:
        return each["@graph"], None
    subject = each.get("credentialSubject")
    if isinstance(subject, dict) and subject.get("achievement"):
        return _of_issuer(subject["achievement"], each.get("issuer")), None
    for name, usual in terms.WRAPPERS.items():
        inner = each.get(name)
        if isinstance(inner, dict):
            stated = inner.get(f"{name}Type", inner.get("Type"))
            kind = stated if isinstance(stated, str) else usual
            return {"@type": kind, **inner}, None
    return each, None


def _of_issuer(achievements: Any, issuer: Any) -> Any:
    """Achievements of a credential; who issued it offers those that do not say who does."""
    if not isinstance(issuer, dict):
        return achievements
    listed = achievements if isinstance(achievements, list) else [achievements]
    return [
        {"ceterms:offeredBy": issuer, **each} if isinstance(each, dict) else each for each in listed
    ]


def _of_envelope(envelope: Object, source: str) -> Any:
    decoded = envelope.get("decoded_resource")
    if isinstance(decoded, dict | list) and decoded:
        return decoded
    resource = envelope.get("resource", decoded)
    if isinstance(resource, dict | list) and resource:
        return resource
    if isinstance(resource, str) and resource.strip():
        text = resource.strip()
        if not text.startswith(("{", "[")):
            text = _payload(text, source)
        return parsed(Path(source), text.encode())
    raise UnreadableFileError(
        Path(source),
        "it is an envelope of the registry without a resource",
        "Fetch the record itself, or the envelope with its decoded_resource.",
        field="decoded_resource",
    )


def _payload(token: str, source: str) -> str:
    """Return the payload of a JSON Web Token; who signed it does not matter to a catalogue."""
    parts = token.split(".")
    try:
        payload = parts[1] + "=" * (-len(parts[1]) % 4)
        return base64.urlsafe_b64decode(payload.encode("ascii")).decode()
    except (IndexError, ValueError):
        raise UnreadableFileError(
            Path(source),
            "its resource is neither JSON nor a JSON Web Token",
            "Fetch the envelope with its decoded_resource.",
            field="resource",
        ) from None


def _changed(envelope: Object) -> date | None:
    headers = envelope.get("node_headers")
    stated = headers.get("updated_at") if isinstance(headers, dict) else None
    text = stated or envelope.get("updated_at")
    try:
        return date.fromisoformat(text[:10]) if isinstance(text, str) else None
    except ValueError:
        return None
