"""Records -> CTDL JSON-LD: one @graph with credentials, their providers and transfer values.

What CTDL can say is said in its terms; the rest of a record stands in one key of ours, so that
reading an export gives the same catalogue.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, TextIO
from urllib.parse import quote

from catalog.formats import ctdl
from catalog.formats.asked import asked_kind
from catalog.formats.context import Defaults
from catalog.formats.ctdl import terms
from catalog.formats.ctdl.ids import OWN
from catalog.formats.ctdl.objects import Object, concept, condition, filled, identifier, typed
from catalog.formats.ctdl.offering_writer import aid, offering
from catalog.formats.documents import Lines
from catalog.formats.records import derived_id
from catalog.formats.remainder import KEY, remainder
from catalog.models import (
    CodeFacts,
    CredentialRecord,
    CreditFacts,
    EndorsementFacts,
    PrerequisiteFacts,
    ProviderFacts,
    SkillFacts,
    StackFacts,
)

CONTEXT: list[Any] = [
    "https://credreg.net/ctdl/schema/context/json",
    {"catalog": "urn:credential-advisor:credential:", "advisor": "urn:credential-advisor:"},
]
_CTID = re.compile(r"(?:ce-|urn:ctid:)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_VOUCHED = {
    "accreditation": "accreditedBy",
    "approval": "approvedBy",
    "recognition": "recognizedBy",
    "regulation": "regulatedBy",
}
_METHODS = {
    "exam": "Exam",
    "performance": "Performance",
    "artifact": "Artifact Creation",
    "portfolio": "Portfolio",
    "attendance": "Attendance",
}
_FRAMEWORKS = {
    "soc": "Standard Occupational Classification",
    "noc": "National Occupational Classification",
    "isco": "International Standard Classification of Occupations",
    "esco": "ESCO",
    "cip": "Classification of Instructional Programs",
    "isced": "ISCED",
}


def document(records: Iterable[CredentialRecord]) -> Object:
    """Return a CTDL document that holds some records."""
    return {"@context": CONTEXT, "@graph": list(_nodes(records))}


def write(records: Iterable[CredentialRecord], file: TextIO) -> None:
    """Write a CTDL document record by record, so that a large catalogue needs little memory."""
    file.write(f'{{"@context": {json.dumps(CONTEXT)},\n"@graph": [')
    separator = "\n"
    for node in _nodes(records):
        file.write(separator + json.dumps(node))
        separator = ",\n"
    file.write("\n]}\n")


def _nodes(records: Iterable[CredentialRecord]) -> Iterator[Object]:
    """Yield the objects of the graph: each provider before the first of its credentials."""
    written: set[str] = set()
    for record in records:
        provider = _provider(record.provider)
        if provider["@id"] not in written:
            written.add(provider["@id"])
            yield provider
        node, *transfers = _credential(record, provider["@id"])
        rest = remainder(record, _read_back([provider, node, *transfers]))
        yield node | ({KEY: rest} if rest else {})
        yield from transfers


def _read_back(nodes: list[Object]) -> CredentialRecord | None:
    defaults = Defaults(provider=None, currency=None, source="")
    entries = ctdl.entries({"@context": CONTEXT, "@graph": nodes}, Lines(b""), defaults)
    return next((entry.record for entry in entries), None)


def _provider(provider: ProviderFacts) -> Object:
    place = typed(
        "Place",
        addressLocality=provider.place,
        addressRegion=provider.region,
        addressCountry=provider.country,
    )
    own = {"advisor:note": provider.note}
    if provider.provider_id != derived_id(provider.name):
        own["advisor:providerId"] = provider.provider_id
    digest = hashlib.sha256(provider.model_dump_json().encode()).hexdigest()[:16]
    return {
        **typed(
            "CredentialOrganization",
            name=provider.name,
            subjectWebpage=provider.url,
            address=[place] if len(place) > 1 else None,
        ),
        **{key: value for key, value in own.items() if value},
        "@id": f"_:provider-{digest}",
    }


def _credential(record: CredentialRecord, provider: str) -> Iterator[Object]:
    """Yield a record's own object, then the transfer values that recommend credit for it."""
    own = [each for each in record.credits if _is_own(each, record)]
    name = OWN + quote(record.credential_id, safe="")
    node = typed(
        terms.CLASS_OF_KIND[record.kind],
        ctid=next((each.value for each in record.identifiers if _is_ctid(each)), None),
        name=record.title,
        description=record.summary,
        subjectWebpage=record.url,
        inLanguage=[record.language] if record.language else None,
        codedNotation=record.code,
        ownedBy=[provider],
        offeredBy=[provider],
        **_status(record),
        audienceLevelType=[concept(record.level)] if record.level else None,
        industryType=[concept(record.field)] if record.field else None,
        identifier=[
            identifier(each.scheme, each.value) for each in record.identifiers if not _is_ctid(each)
        ],
        requires=_earning(record),
        **_teaches(record),
        learningMethodDescription=record.method,
        externalResearch=record.research_url,
        renewalFrequency=_renewal(record.valid_for),
        hasOffering=[offering(each) for each in record.offerings],
        entryCondition=_entry([each for each in record.prerequisites if each.is_required]),
        recommends=_entry([each for each in record.prerequisites if not each.is_required]),
        isPartOf=[_larger(each) for each in record.stacks_toward if each.note is None],
        isPreparationFor=[
            condition(description=each.note, targetCredential=[_larger(each)])
            for each in record.stacks_toward
            if each.note is not None
        ],
        creditValue=[_value(each) for each in own],
        **_vouched(record.endorsements),
        occupationType=[
            _code(each) for each in record.codes if each.scheme not in ("cip", "isced")
        ],
        instructionalProgramType=[
            _code(each) for each in record.codes if each.scheme in ("cip", "isced")
        ],
        financialAssistance=[aid(each) for each in record.aid],
    )
    yield {**node, "@id": name}
    for number, each in enumerate(record.credits):
        if each not in own:
            yield _transfer(each, name, number)


def _is_ctid(each: Any) -> bool:
    return each.scheme == "ctid" and _CTID.fullmatch(each.value) is not None


def _status(record: CredentialRecord) -> Object:
    name = "Active" if record.status == "active" else "Ceased"
    if record.kind in ("course", "programme"):
        return {"lifeCycleStatusType": concept(name, node=f"lifeCycle:{name}")}
    return {"credentialStatusType": concept(name, node=f"credentialStat:{name}")}


# -- what is taught, and how it is earned


def _teaches(record: CredentialRecord) -> Object:
    """Courses and programmes teach; what a credential certifies stands in its requirements."""
    if record.kind in ("course", "programme"):
        return {"teaches": _competencies(record.skills)}
    return {}


def _competencies(skills: Iterable[SkillFacts]) -> list[Object]:
    # Sentences that were cut from the description are cut from it again.
    return [
        concept(
            each.text,
            node=each.url,
            frameworkName=each.framework,
            codedNotation=each.code,
            weight=each.weight,
        )
        for each in skills
        if each.source == "stated"
    ]


def _earning(record: CredentialRecord) -> list[Object] | None:
    method = _METHODS.get(record.assessment_kind or "")
    assessment = typed(
        terms.ASSESSMENT,
        assessmentMethodDescription=record.assessment,
        assessmentMethodType=[concept(method)] if method else None,
        hasRubric=record.rubric_url,
        offeredBy=[typed("Organization", name=record.assessed_by)] if record.assessed_by else None,
    )
    parts = record.components.split("; ") if record.components else []
    found = condition(
        description=record.criteria,
        targetCompetency=[] if _teaches(record) else _competencies(record.skills),
        targetAssessment=[assessment] if len(assessment) > 1 else None,
        targetLearningOpportunity=[
            typed("LearningOpportunityProfile", name=each) for each in parts
        ],
        submissionOfDescription=record.evidence_required,
        targetLearningResource=record.resources_url,
    )
    return [found] if len(found) > 1 else None


def _renewal(valid_for: str | None) -> str | None:
    found = re.fullmatch(r"(\d{1,3}) (year|month|week|day)s?", valid_for or "")
    return f"P{found[1]}{found[2][0].upper()}" if found else None


# -- what is asked, what it counts towards


def _entry(asked: list[PrerequisiteFacts]) -> list[Object]:
    found: list[Object] = []
    for group, members in groupby(asked, key=lambda each: each.group):
        conditions = [_asked(each) for each in members]
        if group is None:
            found.extend(conditions)
        else:
            found.append(condition(alternativeCondition=conditions))
    return found


def _asked(asked: PrerequisiteFacts) -> Object:
    age = re.fullmatch(r"At least (\d{1,3}) years old", asked.text)
    if asked.kind == "credential":
        return condition(targetCredential=[_named(asked.text, asked.credential_id)])
    if asked.kind == "age" and age:
        return condition(minimumAge=int(age[1]))
    if asked.kind == "experience" and asked_kind(asked.text) != "experience":
        return condition(experience=asked.text)
    return condition(condition=[asked.text])


def _larger(stack: StackFacts) -> Object:
    return _named(stack.title, stack.credential_id)


def _named(title: str, credential_id: str | None) -> Object:
    return typed("Credential", name=title) | (
        {"@id": OWN + quote(credential_id, safe="")} if credential_id else {}
    )


# -- credit, quality, codes


def _is_own(credit: CreditFacts, record: CredentialRecord) -> bool:
    plain = CreditFacts(
        recommender=record.provider.name,
        hours=credit.hours,
        unit=credit.unit,
        level=credit.level,
        subject=credit.subject,
    )
    return credit == plain


def _value(credit: CreditFacts, description: str | None = None) -> Object:
    found = filled(
        creditUnitType=[concept(credit.unit)] if credit.unit else None,
        creditLevelType=[concept(credit.level)] if credit.level else None,
        subject=[concept(credit.subject)] if credit.subject else None,
    )
    more = {"schema:value": credit.hours, "schema:description": description}
    said = {key: value for key, value in more.items() if value is not None}
    return {"@type": "schema:ValueProfile", **found, **said}


def _transfer(credit: CreditFacts, name: str, number: int) -> Object:
    score = credit.minimum_score
    is_number = score is not None and re.fullmatch(r"\d{1,4}(?:\.\d+)?\s?%?", score) is not None
    found = typed(
        terms.TRANSFER_VALUE,
        ownedBy=[typed("CredentialOrganization", name=credit.recommender)],
        identifier=[identifier(None, credit.code)] if credit.code else None,
        startDate=credit.valid_from.isoformat() if credit.valid_from else None,
        endDate=credit.valid_until.isoformat() if credit.valid_until else None,
        subjectWebpage=credit.url,
        transferValue=[_value(credit, f"Minimum score: {score}" if is_number else None)],
        requires=[condition(condition=[score])] if score and not is_number else None,
        transferValueFrom=[name],
    )
    return {**found, "@id": f"_:transfer-{number}-{name.removeprefix(OWN)}"}


def _vouched(endorsements: Iterable[EndorsementFacts]) -> dict[str, list[Object]]:
    found: dict[str, list[Object]] = {}
    for each in endorsements:
        key = _VOUCHED.get(each.kind)
        if key is not None:
            by = typed("QACredentialOrganization", name=each.by, subjectWebpage=each.url)
            found.setdefault(key, []).append(by)
    return found


def _code(code: CodeFacts) -> Object:
    is_address = code.scheme == "esco"
    return concept(
        code.label,
        node=code.code if is_address else None,
        codedNotation=None if is_address else code.code,
        frameworkName=_FRAMEWORKS[code.scheme],
    )
