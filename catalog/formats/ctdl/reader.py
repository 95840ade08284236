"""CTDL JSON-LD: what Credential Engine's registry publishes, and what is sent to it.

A file is a @graph, an array, a record alone, an envelope of the registry, or what its publishing
interface takes (the same keys without prefixes). One entry is one credential, course, programme or
assessment that the file offers; organizations, competencies, conditions, transfer values and
pathways are read as facts of those that they belong to.
"""

import difflib
import re
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from catalog.checks import Blame, Entry
from catalog.errors import UnreadableFileError
from catalog.formats import values
from catalog.formats.context import Defaults
from catalog.formats.ctdl import terms
from catalog.formats.ctdl.conditions import prerequisites
from catalog.formats.ctdl.earning import earning
from catalog.formats.ctdl.graph import Graph, Object, Resource, unwrapped
from catalog.formats.ctdl.ids import code, credential_id_of, identifiers
from catalog.formats.ctdl.links import pathway_prerequisites, stacks_toward
from catalog.formats.ctdl.offerings import aid, offerings
from catalog.formats.ctdl.organizations import endorsements, provider_of
from catalog.formats.ctdl.skills import codes, field, occupations, skills
from catalog.formats.ctdl.transfer import credits_of
from catalog.formats.ctdl.values import concepts, first_day
from catalog.formats.documents import LANGUAGES, Lines, languages_of
from catalog.formats.records import derived_id, validated
from catalog.formats.remainder import KEY, restored
from catalog.models import CredentialRecord, Kind

FORMAT = "ctdl"

_FAMILY = re.compile(r"(?:ceterms|ceasn|qdata|asn):\w")
_CONTEXT = re.compile(r"credreg\.net|purl\.org/(?:ctdl|ceterms|ctdlasn)", re.IGNORECASE)
_CEASED = re.compile(
    r"ceased|deprecated|superseded|suspended|inactive|revoked|withdrawn|closed", re.IGNORECASE
)
_NOT_YET = re.compile(r"proposed|developing|pre-?active", re.IGNORECASE)
_LOOKED_AT = 200


def recognises(document: Any) -> bool:
    """Tell whether a document is of the CTDL family, also where it holds no credential."""
    first = list(islice(document, _LOOKED_AT)) if isinstance(document, list) else [document]
    return any(isinstance(each, dict) and _is_of_family(each) for each in first)


def _is_of_family(found: Object) -> bool:
    if any(_FAMILY.match(key) for key in islice(found, _LOOKED_AT)):
        return True
    if "envelope_ceterms_ctid" in found or "decoded_resource" in found:
        return True
    kinds = [found.get("@type"), found.get("type"), found.get("Type")]
    if any(_FAMILY.match(kind) for kind in _texts(kinds)):
        return True
    if any(_CONTEXT.search(each) for each in _texts([found.get("@context")])):
        return True
    if isinstance(found.get("CTID"), str) and ("Name" in found or "TransferValue" in found):
        return True
    inner = found.get("@graph")
    if isinstance(inner, dict | list):
        return recognises(inner)
    if "$schema" in found:
        named = [found.get("$ref"), found.get("definitions")]
        return any(re.search(r"(?:ceterms|ceasn|qdata|ctdl)\b", each) for each in _texts(named))
    subject = found.get("credentialSubject")
    if isinstance(subject, dict):
        return recognises(subject.get("achievement"))
    wrapped = [found.get(name) for name in terms.WRAPPERS]
    return any(isinstance(each, dict) and "Name" in each for each in wrapped)


def _texts(found: list[Any]) -> Iterator[str]:
    """Yield texts, those in lists, and the keys and values of objects."""
    for each in found:
        inner = [*each, *each.values()] if isinstance(each, dict) else each
        listed = inner if isinstance(inner, list) else [inner]
        yield from (text for text in listed[: 10 * _LOOKED_AT] if isinstance(text, str))


def entries(document: Any, lines: Lines, defaults: Defaults) -> Iterator[Entry]:
    """Return the document's records, in their order.

    Raises:
        UnreadableFileError: It holds nothing that is offered.
    """
    _refuse_schema(document, defaults.source)
    listed = unwrapped(document, defaults.source)
    graph = Graph([each for each, _ in listed])
    changed = {id(each): day for each, day in listed if day is not None}
    found = _records(graph)
    if not found:
        raise _without_records(graph, defaults.source)
    return _read(graph, found, changed, lines, defaults)


def _read(
    graph: Graph, found: list[Object], changed: dict[int, date], lines: Lines, defaults: Defaults
) -> Iterator[Entry]:
    for number, each in enumerate(found, start=1):
        name = each.get("@id", each.get("id", each.get("ceterms:ctid", each.get("CTID"))))
        line = lines.of_id(name) if isinstance(name, str) else None
        blame = Blame(number, line)
        resource = Resource(each, blame, graph=graph)
        entry = blame.entry(_record(resource, changed.get(id(each)), defaults))
        yield _unrepeated(entry)


def _unrepeated(entry: Entry) -> Entry:
    """What is wrong with a value that several facts are read from is said once."""
    return Entry(
        entry.number,
        entry.line,
        entry.record,
        tuple(dict.fromkeys(entry.faults)),
        tuple(dict.fromkeys(entry.notices)),
    )


# -- which objects are records


def _records(graph: Graph) -> list[Object]:
    found: dict[int, Object] = {}
    for top in graph.tops:
        for each in _records_of(Resource(top, Blame(0), graph=graph)):
            found.setdefault(id(each), each)
    return list(found.values())


def _records_of(top: Resource) -> Iterator[Object]:
    if top.is_stub:
        return
    kinds = top.types
    if terms.TRANSFER_VALUE in kinds or (not kinds and top.has("transferValue")):
        # What credit is recommended for is offered by somebody, and often described here only.
        for each in top.resources("transferValueFrom"):
            if not each.is_stub and any(map(terms.is_offered, each.types)):
                yield each.value
    elif any(map(terms.is_offered, kinds)):
        if not _is_mention(top):
            yield top.value
    elif any(kind in terms.ORGANIZATIONS for kind in kinds):
        for each in top.resources("offers", "owns"):
            if not each.is_stub and any(map(terms.is_offered, each.types)):
                yield each.value
    elif not any(kind in terms.OTHER_CLASSES for kind in kinds) and _is_meant(top):
        yield top.value


def _is_mention(top: Resource) -> bool:
    """Tell a record from what another record only refers to.

    A blank node has no place in the registry, and an assessment is how something else is earned.
    """
    is_blank = (top.identity or "").startswith("_:")
    if not is_blank and terms.ASSESSMENT not in top.types:
        return False
    return top.graph.is_mentioned(top.value)


def _is_meant(top: Resource) -> bool:
    """Tell whether an object without a class that we know was meant as a record."""
    if not top.types:
        return top.has("name") and top.has("ctid", "credentialStatusType", "ownedBy", "offeredBy")
    return _meant_class(top) is not None


def _meant_class(top: Resource) -> str | None:
    for kind in top.types:
        near = difflib.get_close_matches(kind[:60], terms.CLASSES, n=1, cutoff=0.85)
        if near:
            return near[0]
    return None


# -- one record


def _record(of: Resource, changed: date | None, defaults: Defaults) -> CredentialRecord | None:
    of.suggest_keys()
    try:
        facts = _facts(of, changed, defaults)
    except ValidationError as wrong:
        # Readers check what they read; what they let through must not stop the others.
        first = wrong.errors(include_url=False, include_context=False)[0]
        named = ".".join(str(part) for part in first["loc"])
        of.blame.fault(
            f"{wrong.title}.{named}", first["input"], first["msg"].lower(), "Correct it."
        )
        return None
    record = None
    if facts is not None and not of.blame.faults:
        record = validated(facts, of.blame, name_of=_key_of(of))
    return _with_rest(record, of)


def _with_rest(record: CredentialRecord | None, of: Resource) -> CredentialRecord | None:
    """Add what CTDL cannot say, where a record was exported from a catalogue like ours."""
    rest = of.raw(KEY)
    if rest is None:
        return record
    try:
        if record is not None:
            return restored(record, rest)
        if isinstance(rest, dict) and {"credential_id", "title", "provider"} <= rest.keys():
            # The exporter keeps a record whole where CTDL can say none of its titles.
            whole = CredentialRecord.model_validate(rest)
            of.blame.faults.clear()
            return whole
    except (ValidationError, ValueError) as wrong:
        of.blame.fault(KEY, "", f"it holds what is no fact ({str(wrong)[:120]})", "Leave it out.")
    return None


def _facts(of: Resource, changed: date | None, defaults: Defaults) -> dict[str, Any] | None:
    title = of.line("name")
    if title is None and not _is_faulty(of, "name"):
        _missing(of, "name", "there is no name")
    kind = _kind(of)
    provider = provider_of(of, defaults)
    summary = of.text("description") or ""
    found: dict[str, Any] = {
        "offerings": offerings(of, kind, defaults),
        "prerequisites": (*prerequisites(of), *pathway_prerequisites(of)),
        "stacks_toward": stacks_toward(of),
        "credits": credits_of(of, provider.name if provider else "", defaults) if provider else (),
        "endorsements": endorsements(of),
        "codes": codes(of),
        "identifiers": identifiers(of),
        "aid": aid(of),
        "skills": skills(of, summary),
    }
    if title is None or provider is None:
        return None
    return found | earning(of) | {
        "credential_id": credential_id_of(of) or derived_id(provider.name, title),
        "code": code(of),
        "title": title,
        "summary": summary,
        "kind": kind,
        "status": _status(of),
        "field": field(of),
        "level": _level(of),
        "language": _language(of),
        "url": of.address("subjectWebpage"),
        "leads_to": occupations(of),
        "provider": provider,
        "sources": _sources(of, changed, defaults),
    }  # fmt: skip


def _missing(of: Resource, key: str, problem: str) -> None:
    """Note a required key that is not there, with the misspelt one that may be meant for it."""
    meant = next((notice for notice in of.blame.notices if f":{key}`" in notice.problem), None)
    remedy = f"Did you mean `{of.at(key)}` by `{meant.field}`?" if meant else "Write one."
    of.blame.fault(of.at(key), "", problem, remedy)


def _is_faulty(of: Resource, key: str) -> bool:
    return any(fault.field == of.at(key) for fault in of.blame.faults)


def _kind(of: Resource) -> Kind | None:
    if not of.types:
        of.blame.fault("@type", "", "there is no class", "Write one, such as ceterms:Certificate.")
        return None
    if not any(map(terms.is_offered, of.types)):
        meant = _meant_class(of)
        of.blame.fault(
            "@type", of.types[0], "there is no such class", f"Did you mean `ceterms:{meant}`?"
        )
    return next(filter(None, map(terms.kind_of, of.types)), None)


def _status(of: Resource) -> str:
    for each in concepts(of, "credentialStatusType", "lifeCycleStatusType"):
        if _CEASED.search(each.words):
            return "ceased"
        if _NOT_YET.search(each.words):
            of.blame.notice(
                of.at("credentialStatusType"),
                str(each),
                "it is not offered yet",
                "Check when it is.",
            )
    return "active"


def _level(of: Resource) -> str | None:
    found = [str(each) for each in concepts(of, "atLevel", "audienceLevelType")]
    return "; ".join(dict.fromkeys(filter(None, found)))[:300] or None


def _language(of: Resource) -> str | None:
    stated = of.listed("inLanguage")
    texts = [each for each in stated if isinstance(each, str)]
    for each in stated:
        if not isinstance(each, str) and not languages_of([each]):
            of.blame.fault(of.at("inLanguage"), each, "it is no text", 'Write it as "en".')
    found = [*filter(None, map(_language_code, texts)), *languages_of(stated)]
    preferred = [each for each in LANGUAGES if each in found]
    return next(iter([*preferred, *found]), None)


def _language_code(text: str) -> str | None:
    return values.language(text) or values.language(re.split("[-_]", text.strip())[0])


def _sources(of: Resource, changed: date | None, defaults: Defaults) -> tuple[Any, ...]:
    day = first_day(of, "dateModified", "lastUpdated") or changed
    name = of.identity or ""
    url = name if re.fullmatch(r"https?://\S+", name) else None
    return tuple(
        each.model_copy(update={"checked_on": day, "url": url}) for each in defaults.sources
    )


_KEYS_OF = {"title": "name", "summary": "description", "url": "subjectWebpage", "price": "price"}


def _key_of(of: Resource) -> Any:
    return lambda name: of.at(_KEYS_OF[name]) if name in _KEYS_OF else name


# -- documents that hold nothing that is offered


def _refuse_schema(document: Any, source: str) -> None:
    if not isinstance(document, dict):
        return
    if "$schema" in document:
        raise UnreadableFileError(
            Path(source),
            "it is a JSON Schema of CTDL: it says how records are written, and holds none",
            "Export the records themselves.",
            field="$schema",
        )
    if set(document) == {"@context"}:
        raise UnreadableFileError(
            Path(source),
            "it is a JSON-LD context: it says what keys mean, and holds no records",
            "Export the records themselves.",
            field="@context",
        )


_REMEDIES = {
    "an organization": "Export the credentials that it offers (ceterms:offers), too.",
    "a competency framework": "Export the credentials, programmes or courses that teach them.",
    "competencies": "Export the credentials, programmes or courses that teach them.",
    "a transfer value": "Export what it is for (ceterms:transferValueFrom), too.",
    "a pathway": "Export the credentials that it leads through, too.",
}


def _without_records(graph: Graph, source: str) -> UnreadableFileError:
    kinds: dict[str, None] = {}
    first = "@type"
    for top in graph.tops[:_LOOKED_AT]:
        resource = Resource(top, Blame(0), graph=graph)
        names = resource.types or ((terms.TRANSFER_VALUE,) if resource.has("transferValue") else ())
        first = next((key for key in ("@type", "type", "Type") if key in top), first)
        for name in names:
            fallback = f"a {terms.said(name)}" if not terms.is_offered(name) else "mere mentions"
            kinds.setdefault(terms.OTHER_CLASSES.get(name, fallback), None)
    held = list(kinds)[:3]
    said = " and ".join(filter(None, [", ".join(held[:-1]), *held[-1:]])) or "nothing with a class"
    remedy = next((_REMEDIES[each] for each in held if each in _REMEDIES), None)
    return UnreadableFileError(
        Path(source),
        f"it holds {said}, but no credential, course, programme or assessment that is offered",
        remedy or "Export the credentials, programmes or courses that belong to it.",
        field=first,
    )
