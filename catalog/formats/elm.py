"""The European Learning Model (ELM): opportunities, qualifications, what credentials claim.

One entry is one learning opportunity, one qualification that no opportunity of the file leads to,
or one thing that a European Digital Credential claims. Of a credential only what was learned is
read: who earned it, when and with which grade is no fact of a catalogue.
"""

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from catalog.checks import Blame, Entry
from catalog.errors import UnreadableFileError
from catalog.formats import elm_learning as learning
from catalog.formats import elm_offerings as offering
from catalog.formats.context import Defaults
from catalog.formats.documents import Lines, Node, languages_of
from catalog.formats.elm_nodes import ElmNode, country_of, kind_of
from catalog.formats.records import derived_id, validated
from catalog.formats.references import MAX_LISTED, References, objects_of
from catalog.models import CredentialRecord, IdentifierFacts, ProviderFacts, StackFacts

FORMAT = "elm"

_CREDENTIAL = "EuropeanDigitalCredential"
_OPPORTUNITY = "LearningOpportunity"
_SPECIFICATIONS = frozenset(["Qualification", "LearningAchievementSpecification"])
_CLAIMS = frozenset(["LearningAchievement", "LearningActivity"])
# What stands beside records in a graph, and is read as their facts.
_BESIDE = frozenset(
    ["LearningOutcome", "LearningActivitySpecification", "LearningAssessmentSpecification",
     "LearningEntitlementSpecification", "Organisation", "Agent", "Group", "Accreditation",
     "GradingScheme", "Location", "Concept", "ConceptScheme", "Note", "WebResource", "Person",
     "CreditPoint", "Grant", "PriceDetail", "Identifier", "Address", "ContactPoint"]
)  # fmt: skip
_OURS = frozenset([_CREDENTIAL, _OPPORTUNITY, "LearningOutcome", "LearningActivitySpecification"])
_CONTEXT = re.compile(r"data\.europa\.eu/snb/model|europa\.eu/europass")
_CEASED = re.compile(r"not[- ]published|ceased|withdrawn|deprecated|cancel|closed", re.IGNORECASE)
_MAX_PEEKED = 50

_KEYS = frozenset(
    ["id", "type", "title", "description", "descriptionHtml", "identifier", "dcType", "homepage",
     "providedBy", "learningAchievementSpecification", "learningActivitySpecification", "duration",
     "defaultLanguage", "temporal", "mode", "grant", "learningSchedule", "scheduleInformation",
     "admissionProcedure", "applicationDeadline", "priceDetail", "location", "hasPart", "isPartOf",
     "status", "modified", "publisher", "thematicArea", "ISCEDFCode", "language",
     "learningOutcome", "learningOutcomeSummary", "volumeOfLearning", "creditPoint",
     "educationLevel", "learningSetting", "maximumDuration", "entryRequirement", "entitlesTo",
     "provenBy", "eqfLevel", "EQFLevel", "nqfLevel", "NQFLevel", "accreditation",
     "isPartialQualification", "awardedBy", "influencedBy", "specifiedBy", "supplementaryDocument",
     "additionalNote", "altLabel", "category", "awardingOpportunity", "awardingBody", "order",
     "bannerImage", "landingPage", "educationSubject", "targetGroup", "specialisationOf",
     "generalisationOf", "qualificationCode", "entitledTo", "directedBy", "workload", "version"]
)  # fmt: skip


class _Found(NamedTuple):
    """One thing that is or will be a record.

    Attributes:
        value: The opportunity, the qualification, or the claim of a credential.
        path: Where it stands in its record.
        credential: The credential that claims it.
        fault: Field, value, problem and remedy, where there is no record.
    """

    value: dict[str, Any]
    path: str = ""
    credential: dict[str, Any] | None = None
    fault: tuple[str, str, str, str] | None = None


def recognises(document: Any) -> bool:
    """Tell whether a document is of the European Learning Model."""
    first = [document, *islice(_members(document), _MAX_PEEKED)]
    return any(
        bool(set(_types(each)) & _OURS) or _is_ours(each.get("@context"))
        for each in first
        if isinstance(each, dict)
    )


def _is_ours(context: Any) -> bool:
    named = context if isinstance(context, list) else [context]
    return any(isinstance(each, str) and _CONTEXT.search(each) for each in named)


def entries(document: Any, lines: Lines, defaults: Defaults) -> Iterator[Entry]:
    """Return the document's records, in their order.

    Raises:
        UnreadableFileError: It holds nothing that can be learned.
    """
    plain = _plain(document)
    graph = References(objects_of(plain))
    found = list(_records(plain, graph))
    if not found:
        types = dict.fromkeys(
            name for each in islice(_members(plain), _MAX_PEEKED) for name in _types(each)
        )
        raise UnreadableFileError(
            Path(defaults.source),
            f"it holds no learning opportunity, qualification or credential ({_listed(types)})",
            "Export the learning opportunities (LearningOpportunity) along.",
            field="type",
        )
    return _read(found, graph, lines, defaults)


def _listed(types: dict[str, None]) -> str:
    return f"but {', '.join(each[:60] for each in list(types)[:4])}" if types else "and no type"


def _read(
    found: list[_Found], graph: References, lines: Lines, defaults: Defaults
) -> Iterator[Entry]:
    for number, each in enumerate(found, start=1):
        name = _text(each.value, "id", "@id") or _text(each.credential or {}, "id", "@id")
        blame = Blame(number, lines.of_id(name) if name else None)
        if each.fault is not None:
            blame.fault(*each.fault)
            yield blame.entry(None)
            continue
        try:
            yield blame.entry(_record(each, graph, blame, defaults))
        except ValidationError as wrong:
            first = wrong.errors(include_url=False, include_context=False)[0]
            place = ".".join(str(part) for part in first["loc"])
            blame.fault(place, "", first["msg"].lower(), "Correct it or leave it out.")
            yield blame.entry(None)


# -- what is a record


def _members(document: Any) -> list[Any]:
    for key in ("credential", "@graph"):
        inner = document.get(key) if isinstance(document, dict) else None
        if isinstance(inner, dict | list) and not _types(document):
            document = inner
    return document if isinstance(document, list) else [document]


def _types(value: Any) -> tuple[str, ...]:
    return Node(value, Blame(0)).types if isinstance(value, dict) else ()


def _text(value: dict[str, Any], *keys: str) -> str:
    return next((found for key in keys if isinstance(found := value.get(key), str)), "")


def _records(document: Any, graph: References) -> Iterator[_Found]:
    members = _members(document)
    led_to = _led_to(members)
    parts = 0
    for each in members:
        types = set(_types(each))
        if not isinstance(each, dict):
            yield _Found(
                {}, fault=("record", "", "it is no object", "Write a LearningOpportunity.")
            )
        elif _CREDENTIAL in types:
            yield from _claims(each, graph)
        elif _OPPORTUNITY in types or types & _CLAIMS:
            yield _Found(each)
        elif types & _SPECIFICATIONS:
            if _text(each, "id", "@id") not in led_to:
                yield _Found(each)
        elif not types & _BESIDE:
            parts += 1
            if len(members) > 1 or parts > 1:
                said = ", ".join(types)
                problem = "it is no learning opportunity, qualification or credential"
                remedy = 'Write "LearningOpportunity" if it is one, or leave it out.'
                yield _Found(each, fault=("type", said, problem, remedy))


def _led_to(members: list[Any]) -> set[str]:
    """Return the ids of the qualifications that others lead to."""
    found: set[str] = set()
    for each in members:
        if not isinstance(each, dict):
            continue
        for key in ("learningAchievementSpecification", "specifiedBy"):
            stated = each.get(key)
            for one in stated if isinstance(stated, list) else [stated]:
                name = _text(one, "id", "@id") if isinstance(one, dict) else one
                if isinstance(name, str) and name:
                    found.add(name)
    return found


def _claims(credential: dict[str, Any], graph: References) -> Iterator[_Found]:
    """Yield what a credential says that its subject achieved, else did."""
    claims: list[tuple[str, dict[str, Any]]] = []
    subjects = credential.get("credentialSubject")
    for subject in (subjects if isinstance(subjects, list) else [subjects])[:MAX_LISTED]:
        if isinstance(subject, dict):
            node = ElmNode(subject, Blame(0), "credentialSubject", graph=graph)
            claims += [(each.path, each.value) for each in node.parts("hasClaim", "achieved")]
    achieved = [each for each in claims if "LearningAchievement" in _types(each[1])]
    done = achieved or [each for each in claims if "LearningActivity" in _types(each[1])]
    for path, value in done:
        yield _Found(value, path, credential)
    if not done:
        said = ", ".join(name for _, value in claims for name in _types(value))
        yield _Found(
            {},
            credential=credential,
            fault=(
                "credentialSubject.hasClaim",
                said,
                "the credential claims no learning achievement and no learning activity",
                "Export a credential that says what was learned.",
            ),
        )


# -- a record


def _record(
    found: _Found, graph: References, blame: Blame, defaults: Defaults
) -> CredentialRecord | None:
    own = ElmNode(found.value, blame, found.path, graph=graph)
    opportunity = own if _OPPORTUNITY in own.types else None
    specified = _specifications(own)
    activities = _activities([own, *specified])
    own.suggest(_KEYS)
    for each in specified:
        each.suggest(_KEYS)
    title = _title(own, specified)
    organisation, provider = _provider(own, specified, found, defaults)
    # A claimed activity takes as long as one person took; its specification speaks of all.
    sources = specified if opportunity is not None else [*specified, own]
    everything = [*sources, *activities]
    kind = kind_of(_labels(own, specified, found), title or "")
    summary = _summary(own, specified, activities)
    field, codes = learning.fields_of_study([*sources, own])
    lasts = offering.length_of(everything, opportunity, kind)
    asking = [own, *specified] if opportunity is not None else sources
    leads_to = [name for each in specified for name in _names(each, "entitlesTo")]
    facts = {
        **learning.assessment([own, *specified]),
        "summary": summary,
        "kind": kind,
        "status": "ceased" if _CEASED.search(own.line("status", at_most=2_000) or "") else "active",
        "field": field,
        "level": learning.level(sources),
        "language": _language(own, everything),
        "url": _first_page([own, *specified]),
        "components": "\n".join(_names(own, "hasPart")) or None,
        "leads_to": "; ".join(leads_to) or None,
        "skills": learning.skills([*sources, own], summary),
        "offerings": offering.offerings(opportunity, everything, lasts, defaults),
        "prerequisites": learning.prerequisites(asking),
        "stacks_toward": _stacks(own, specified),
        "credits": learning.credits_of(sources, provider.name if provider else "-"),
        "endorsements": learning.endorsements([own, *specified], organisation),
        "codes": codes,
        "aid": offering.grants(own) if opportunity is not None else (),
        "sources": _sources(own, defaults),
    }
    if title is None or provider is None or blame.faults:
        return None
    credential_id, code, identifiers = _identified(own, specified, found, provider, title)
    facts |= {
        "credential_id": credential_id,
        "code": code,
        "title": title,
        "provider": provider,
        "identifiers": identifiers,
    }
    return validated(facts, blame, name_of=lambda name: own.at(_NAMES.get(name, name)))


_NAMES = {"summary": "description", "credential_id": "id", "text": "learningOutcome"}


def _specifications(own: ElmNode) -> list[ElmNode]:
    if set(own.types) & _SPECIFICATIONS:
        return [own]
    return list(own.parts("learningAchievementSpecification", "specifiedBy"))[:10]


def _activities(sources: list[ElmNode]) -> list[ElmNode]:
    """Return the activities by which one learns and what specifies them, each once."""
    found: dict[int, ElmNode] = {}
    for source in sources:
        for activity in source.parts("influencedBy", "learningActivitySpecification"):
            for each in (activity, *activity.parts("specifiedBy")):
                found.setdefault(id(each.value), each)
    return list(found.values())[:MAX_LISTED]


def _title(own: ElmNode, specified: list[ElmNode]) -> str | None:
    order = [own, *specified] if _OPPORTUNITY in own.types else [*specified, own]
    title = next((name for each in order if (name := each.line("title", "prefLabel"))), None)
    if title is None and not any(each.field == own.at("title") for each in own.blame.faults):
        near = next((each for each in own.blame.notices if "`title`" in each.problem), None)
        hint = f"Did you mean `{own.at('title')}` by `{near.field}`?" if near else "Write one."
        own.blame.fault(own.at("title"), "", "there is no title", hint)
    return title


def _labels(own: ElmNode, specified: list[ElmNode], found: _Found) -> list[str]:
    """Return words that say what kind of credential it is, the most telling first."""
    labels = own.labels("dcType")
    for each in specified:
        labels += [*each.labels("dcType"), *each.texts("category", at_most=400)]
        labels += ["programme"] if "Qualification" in each.types and not labels else []
    if found.credential is not None:
        shown = ElmNode(found.credential, own.blame, graph=own.graph).part("displayParameter")
        labels += [shown.called or ""] if shown is not None else []
        if "LearningActivity" in own.types:
            for each in own.parts("specifiedBy"):
                labels += [*each.labels("dcType"), "course"]
    return [each for each in labels if each]


def _summary(own: ElmNode, specified: list[ElmNode], activities: list[ElmNode]) -> str:
    told = (each.note("description", "descriptionHtml") for each in (own, *specified))
    outcomes = (each.note("learningOutcomeSummary") for each in specified)
    done = (each.note("description") for each in activities)
    return next(filter(None, (*told, *outcomes, *done)), "")


def _language(own: ElmNode, sources: list[ElmNode]) -> str | None:
    taught_in = (offering.spoken_in(each) for each in sources)
    written_in = languages_of(own.listed("title"))
    return next(filter(None, (*taught_in, *written_in)), None)


def _first_page(sources: list[ElmNode]) -> str | None:
    return next(filter(None, (each.page("homepage", "landingPage") for each in sources)), None)


def _names(of: ElmNode, key: str) -> list[str]:
    found = (each.called for each in of.parts(key))
    return [name for name in dict.fromkeys(found) if name][:50]


def _stacks(own: ElmNode, specified: list[ElmNode]) -> tuple[StackFacts, ...]:
    found = []
    for each in (own, *specified):
        for larger in each.parts("isPartOf"):
            title = larger.called
            if title:
                found.append(StackFacts(title=title, credential_id=_stable_id(larger.identity)))
    return tuple(dict.fromkeys(found))


def _sources(own: ElmNode, defaults: Defaults) -> Any:
    day = own.day("modified") if own.has("modified") else None
    return tuple(each.model_copy(update={"checked_on": day}) for each in defaults.sources)


# -- who and which


def _provider(
    own: ElmNode, specified: list[ElmNode], found: _Found, defaults: Defaults
) -> tuple[ElmNode | None, ProviderFacts | None]:
    """Return the organisation that provides or awards, and its facts."""
    stated = list(own.parts("providedBy"))
    for process in own.parts("awardedBy"):
        stated += process.parts("awardingBody")
    for each in (own, *specified):
        for process in each.parts("awardingOpportunity"):
            stated += process.parts("awardingBody")
        stated += each.parts("awardingBody", "publisher")
    if found.credential is not None:
        stated += ElmNode(found.credential, own.blame, graph=own.graph).parts("issuer")
    for each in stated:
        name = each.line("legalName", "prefLabel", "altLabel", "title", "name", at_most=300)
        if name:
            return each, _organisation(each, name)
    if defaults.provider:
        name = defaults.provider[:300]
        return None, ProviderFacts(provider_id=derived_id(name), name=name)
    first = stated[0] if stated else None
    near = next((each for each in own.blame.notices if "`providedBy`" in each.problem), None)
    own.blame.fault(
        first.path if first is not None else own.at("providedBy"),
        (first.identity or "") if first is not None else "",
        "the organisation has no name here" if first is not None else "no organisation provides it",
        f"Did you mean `providedBy` by `{near.field}`?"
        if near
        else 'Export the organisation along, or name it for all records with --provider "...".',
    )
    return None, None


def _organisation(of: ElmNode, name: str) -> ProviderFacts:
    place = country = None
    for location in of.parts("location"):
        place = place or offering.place_of(location)
        for address in location.parts("address"):
            code = address.part("countryCode")
            country = country or (country_of(code) if code is not None else None)
    return ProviderFacts(
        provider_id=derived_id(name),
        name=name,
        url=of.page("homepage"),
        place=place,
        country=country,
    )


def _identified(
    own: ElmNode,
    specified: list[ElmNode],
    found: _Found,
    provider: ProviderFacts,
    title: str,
) -> tuple[str, str | None, tuple[IdentifierFacts, ...]]:
    """Return the id, the code and what others call it.

    Ids of the form urn:epass:... are counted anew in each credential, and identify nothing. Several
    opportunities may lead to one qualification, whose id is not theirs.
    """
    order = [own, *specified] if found.credential is None else specified
    named = [
        IdentifierFacts(scheme="elm", value=name) for each in order if (name := _address(each))
    ]
    code = None
    for each in order:
        for identifier in each.parts("identifier"):
            notation = identifier.line("notation", at_most=2_000)
            if not notation:
                continue
            code = code or notation[:200]
            # Without the name of who counts so, a notation is no more than a code.
            scheme = identifier.line("schemeName", at_most=2_000)
            if scheme:
                named.append(IdentifierFacts(scheme=scheme[:60], value=notation[:500]))
    stable = next((name for each in order if (name := _stable_id(each.identity))), None)
    own_id = stable if found.credential is None else None
    return (
        own_id or derived_id(provider.name, title),
        code,
        tuple(dict.fromkeys(named)),
    )


def _address(of: ElmNode) -> str | None:
    name = of.identity or ""
    return name if re.fullmatch(r"https?://\S{3,480}", name) else None


def _stable_id(name: str | None) -> str | None:
    """Return an id that means the same in another file: an address of at most 200 characters."""
    return name if name and re.fullmatch(r"https?://\S{3,190}", name) else None


# -- keys with prefixes


def _plain(document: Any) -> Any:
    """Return a document with the model's own short keys: "elm:providedBy" is "providedBy".

    Files made from RDF have prefixes; Europass itself has none, and is returned as it is.
    """
    if not any(_prefixed(each) for each in islice(_members(document), _MAX_PEEKED)):
        return document
    return _renamed(document)


def _prefixed(value: Any) -> bool:
    return isinstance(value, dict) and any(_key(key) != key for key in islice(value, 100))


def _renamed(value: Any) -> Any:
    if isinstance(value, list):
        return [_renamed(each) for each in value]
    if isinstance(value, dict):
        return {_key(key): _renamed(each) for key, each in value.items()}
    return value


_FAMILY = re.compile(
    r"(?:elm|loq|dc|dct|dcterms|skos|adms|foaf|rov|org|cred|locn"
    r"|https?://(?:data\.europa\.eu|purl\.org|www\.w3\.org|xmlns\.com)/\S{0,200}[/#])"
    r":?(?P<name>[A-Za-z]\w{0,60})"
)


def _key(key: str) -> str:
    found = _FAMILY.fullmatch(key) if ":" in key else None
    if found is None:
        return key
    return "dcType" if found["name"] == "type" else found["name"]
