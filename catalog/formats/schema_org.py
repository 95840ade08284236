"""schema.org: courses, their instances, programmes and credentials, as pages describe them.

A file is an object, a list, a @graph, a list of items (ItemList), or what a web page holds for
search engines. One entry is one course, programme or credential that the file describes itself;
what is only mentioned by another (a course that is required, a credential that is awarded) is a
fact of that one.
"""

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from catalog.checks import Blame, Entry
from catalog.errors import UnreadableFileError
from catalog.formats import schema_org_facts as facts_of
from catalog.formats import values
from catalog.formats.context import Defaults
from catalog.formats.documents import Lines, languages_of
from catalog.formats.records import derived_id, provider_at, validated
from catalog.formats.schema_org_graph import (
    Graph,
    Thing,
    is_named,
    members,
    plain,
    text_of,
    types_of,
)
from catalog.formats.schema_org_offerings import aid, offerings
from catalog.models import CredentialRecord, IdentifierFacts, Kind, ProviderFacts

FORMAT = "schema_org"

_KINDS: dict[str, Kind | None] = {
    "Course": "course",
    "EducationalOccupationalProgram": "programme",
    "WorkBasedProgram": "apprenticeship",
    "EducationalOccupationalCredential": None,
}
_INSTANCES = frozenset(["CourseInstance", "EducationEvent"])
_CONTEXT = re.compile(r"^(?:https?:)?(?://)?(?:www\.)?schema\.org(?:[/#]|$)", re.IGNORECASE)
_MAX_PEEKED = 200
_KEYS = frozenset(
    ["id", "type", "name", "description", "url", "provider", "courseCode", "hasCourseInstance",
     "coursePrerequisites", "offers", "teaches", "assesses", "inLanguage", "timeRequired",
     "numberOfCredits", "educationalLevel", "educationalCredentialAwarded", "about", "keywords",
     "occupationalCredentialAwarded", "occupationalCategory", "programPrerequisites", "isPartOf",
     "applicationDeadline", "startDate", "endDate", "timeToComplete", "programType", "dayOfWeek",
     "timeOfDay", "financialAidEligible", "hasCourse", "educationalProgramMode", "courseMode",
     "maximumEnrollment", "recognizedBy", "validFor", "validIn", "credentialCategory",
     "competencyRequired", "identifier", "sameAs", "image", "dateModified", "datePublished",
     "publisher", "creator", "author", "alternateName", "audience", "hasPart", "review",
     "isAccessibleForFree", "syllabusSections", "totalHistoricalEnrollment", "aggregateRating",
     "mainEntityOfPage", "creativeWorkStatus", "abstract", "isRelatedTo", "subjectOf",
     "applicationStartDate", "termDuration", "termsPerYear", "typicalCreditsPerTerm", "headline",
     "educationalUse", "learningResourceType", "availableLanguage", "award", "video", "license",
     "educationalAlignment", "location", "sourceOrganization", "contributor", "typicalAgeRange",
     "salaryUponCompletion", "trainingSalary", "contentReferenceTime", "additionalType",
     "courseSchedule", "courseWorkload", "instructor", "performer", "organizer", "eventStatus",
     "eventAttendanceMode", "dateCreated", "version", "brand", "category", "slogan", "text"]
)  # fmt: skip


def recognises(document: Any) -> bool:
    """Tell whether a document describes things in the words of schema.org."""
    return any(_is_ours(each) for each in islice(members(document), _MAX_PEEKED))


def _is_ours(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    stated = value.get("@context")
    contexts = stated if isinstance(stated, list) else [stated]
    named = [
        text
        for each in contexts
        for text in ([each] if isinstance(each, str) else _terms(each))
        if isinstance(text, str)
    ]
    if any(_CONTEXT.search(each.strip()) for each in named):
        return True
    types = types_of(value)
    return "@type" in value and bool(types & (set(_KINDS) | _INSTANCES))


def _terms(context: Any) -> list[Any]:
    return [context.get("@vocab")] if isinstance(context, dict) else []


def entries(document: Any, lines: Lines, defaults: Defaults) -> Iterator[Entry]:
    """Return the document's records, in their order.

    Raises:
        UnreadableFileError: It describes no course, programme or credential.
    """
    listed = plain(document)
    graph = Graph(listed)
    found = list(_records(graph, listed))
    if not found:
        types = dict.fromkeys(
            name for each in islice(members(listed), _MAX_PEEKED) for name in sorted(types_of(each))
        )
        said = ", ".join(name[:60] for name in list(types)[:4]) or "nothing with a type"
        raise UnreadableFileError(
            Path(defaults.source),
            f"it describes {said}, but no course, programme or credential",
            'Export what is of type "Course" or "EducationalOccupationalProgram".',
            field="@type",
        )
    return _read(found, graph, lines, defaults)


def _records(graph: Graph, document: Any) -> Iterator[dict[str, Any]]:
    """Yield what the file describes itself, each once."""
    seen: set[int] = set()
    instances: list[dict[str, Any]] = []
    for each in members(document):
        if not isinstance(each, dict):
            continue
        item = graph.resolved(each)
        if id(item) in seen:
            continue
        seen.add(id(item))
        types = types_of(item)
        if types & set(_KINDS):
            yield item
        elif types & _INSTANCES and id(item) not in graph.instances:
            instances.append(item)
    # An instance whose course the file does not hold is a course that is offered once.
    yield from instances


def _read(
    found: list[dict[str, Any]], graph: Graph, lines: Lines, defaults: Defaults
) -> Iterator[Entry]:
    for number, each in enumerate(found, start=1):
        name = text_of(each, "@id", "id", "url")
        line = (lines.of_id(name) if name else None) or _line_of(each, lines, number)
        blame = Blame(number, line)
        try:
            yield blame.entry(_record(Thing(each, blame, graph=graph), defaults))
        except ValidationError as wrong:
            first = wrong.errors(include_url=False, include_context=False)[0]
            place = ".".join(str(part) for part in first["loc"])
            blame.fault(place, "", first["msg"].lower(), "Correct it or leave it out.")
            yield blame.entry(None)


def _line_of(value: dict[str, Any], lines: Lines, number: int) -> int | None:
    # Each search begins at the top, so that only some of a long file are looked for.
    name = text_of(value, "name")
    return lines.of(name) if name and number <= _MAX_PEEKED else None


def _record(of: Thing, defaults: Defaults) -> CredentialRecord | None:
    of.suggest(_KEYS)
    title = of.line("name", "headline", "alternateName")
    if title is None and not of.blame.faults:
        near = next((each for each in of.blame.notices if "`name`" in each.problem), None)
        hint = f"Did you mean `name` by `{near.field}`?" if near else "Write one."
        of.blame.fault("name", "", "there is no name", hint)
    organisation, provider = _provider(of, defaults)
    awarded = [
        each
        for each in of.things("educationalCredentialAwarded", "occupationalCredentialAwarded")
        if each.says_more
    ]
    kind = _kind(of, awarded)
    summary = of.text("description", "abstract", "text") or ""
    offers = offerings(of, kind, defaults)
    code = of.line("courseCode", at_most=200) or _bare_identifier(of)
    facts = {
        "code": code,
        "title": title,
        "summary": summary,
        "kind": kind,
        "status": facts_of.status(of),
        "field": facts_of.field_of_study(of),
        "level": facts_of.level(of),
        "language": facts_of.language(of) or next(iter(languages_of(of.listed("name"))), None),
        "url": of.address("url", "mainEntityOfPage", "sameAs"),
        "components": "\n".join(facts_of.names(of, "hasCourse", "hasPart", "syllabusSections"))
        or None,
        "leads_to": facts_of.leads_to(of, awarded),
        "valid_for": of.line("validFor", at_most=200),
        **facts_of.assessment(of),
        "provider": provider,
        "skills": facts_of.skills([of, *awarded], summary),
        "offerings": offers,
        "prerequisites": facts_of.prerequisites(of),
        "stacks_toward": facts_of.stacks(of),
        "credits": facts_of.credits_of(of, provider.name if provider else "-"),
        "endorsements": facts_of.endorsements([of, *awarded], organisation),
        "codes": facts_of.codes(of),
        "aid": aid(of),
        "sources": _sources(of, defaults),
    }
    if title is None or provider is None or of.blame.faults:
        return None
    facts["identifiers"] = _identifiers(of)
    facts["credential_id"] = _credential_id(of, provider, code or title)
    return validated(facts, of.blame, name_of=lambda name: of.at(_NAMES.get(name, name)))


_NAMES = {"title": "name", "summary": "description", "credential_id": "@id", "text": "teaches"}


def _kind(of: Thing, awarded: list[Thing]) -> Kind | None:
    said = [*of.texts("credentialCategory", "programType", "additionalType", at_most=400)]
    said += of.names("credentialCategory", "programType")
    for each in awarded:
        said += [*each.names("credentialCategory"), each.called or ""]
    said += of.texts("educationalCredentialAwarded", at_most=400)
    stated = next((kind for each in said if (kind := values.kind(each))), None)
    own: Kind | None = next((_KINDS[name] for name in of.types if name in _KINDS), "course")
    title = of.line("name", at_most=2_000) or ""
    if re.search(r"micro[- ]?(?:cr[eé]den|certifi)", title, re.IGNORECASE):
        return "micro_credential"
    return stated or own


def _provider(of: Thing, defaults: Defaults) -> tuple[Thing | None, ProviderFacts | None]:
    """Return who offers it: stated, as staff say, or the only organization of the file."""
    keys = ("provider", "offeredBy", "sourceOrganization", "recognizedBy", "creator", "publisher",
            "author", "organizer", "brand")  # fmt: skip
    stated = list(of.things(*keys))
    for offer in of.things("offers"):
        stated += offer.things("offeredBy", "seller")
    for instance in of.things("hasCourseInstance"):
        stated += islice(instance.things("organizer", "provider"), 5)
    for each in stated:
        name = each.line("legalName", "name", at_most=300) if each.says_more else None
        name = name or (each.identity if is_named(each.identity) else None)
        if name and values.is_published(name) and "Person" not in each.types:
            return each, facts_of.organisation(each, name[:300].strip())
    if defaults.provider:
        name = defaults.provider[:300]
        return None, ProviderFacts(provider_id=derived_id(name), name=name)
    only = of.graph.only_organisation
    if only is not None:
        thing = Thing(only, of.blame, graph=of.graph)
        name = thing.line("name", "legalName", at_most=300)
        if name:
            return thing, facts_of.organisation(thing, name)
    first = next((each for each in stated if each.identity), None)
    if first is not None and (first.identity or "").startswith(("http://", "https://")):
        return None, provider_at(first.identity or "", of.blame, first.path)
    near = next((each for each in of.blame.notices if "`provider`" in each.problem), None)
    of.blame.fault(
        first.path if first is not None else "provider",
        (first.identity or "") if first is not None else "",
        "the provider is named by an address only" if first is not None else "there is no provider",
        f"Did you mean `provider` by `{near.field}`?"
        if near
        else 'Write its name, or name it for all such records with --provider "...".',
    )
    return None, None


def _identifiers(of: Thing) -> tuple[IdentifierFacts, ...]:
    """Return what others call it; a bare number, which everybody counts anew, is none."""
    name = of.identity
    found = []
    if name and re.fullmatch(r"https?://\S{3,480}", name):
        found.append(IdentifierFacts(scheme="schema_org", value=name))
    for each in of.things("identifier"):
        scheme = each.line("propertyID", "name", at_most=2_000)
        value = each.line("value", "@value", at_most=2_000)
        if scheme and value:
            found.append(IdentifierFacts(scheme=scheme[:60], value=value[:500]))
    return tuple(dict.fromkeys(found))


def _bare_identifier(of: Thing) -> str | None:
    stated = next(iter(of.listed("identifier")), None)
    text = str(stated).strip() if isinstance(stated, str | int) else ""
    return text if 0 < len(text) <= 200 and "://" not in text else None


def _credential_id(of: Thing, provider: ProviderFacts, title: str) -> str:
    for name in (of.identity, of.address("url")):
        if name and re.fullmatch(r"https?://\S{3,190}", name):
            return name
    return derived_id(provider.name, title)


def _sources(of: Thing, defaults: Defaults) -> Any:
    day = (
        of.day("dateModified", "datePublished") if of.has("dateModified", "datePublished") else None
    )
    return tuple(each.model_copy(update={"checked_on": day}) for each in defaults.sources)
