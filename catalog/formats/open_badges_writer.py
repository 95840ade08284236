"""Records -> Open Badges 3.0: achievements that anybody's catalogue, wallet or validator can read.

The standard has fields for what is achieved, not for when, where and at what price; those facts
stand beside its own, under one key. An endorsement is written as the endorser's credential, but
without a proof: only they could sign it.
"""

import uuid
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from catalog.formats import remainder
from catalog.formats.badges.achievements import Found
from catalog.formats.badges.fields import is_web_address
from catalog.formats.badges.profiles import Profiles
from catalog.formats.badges.reading import AchievementReader
from catalog.formats.context import Defaults
from catalog.formats.documents import Lines
from catalog.models import CredentialRecord, EndorsementFacts, Kind, ProviderFacts, SkillFacts

CONTEXT = (
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    {remainder.KEY: {"@id": remainder.KEY, "@type": "@json"}},
)

_TYPES: dict[Kind, str] = {
    "micro_credential": "MicroCredential",
    "badge": "Badge",
    "certificate": "Certificate",
    "certification": "Certification",
    "course": "Course",
    "programme": "LearningProgram",
    "diploma": "Diploma",
    "degree": "Degree",
    "licence": "License",
    "apprenticeship": "ApprenticeshipCertificate",
}


def document(records: Iterable[CredentialRecord]) -> list[dict[str, Any]]:
    """Return records as a list of achievements, each with its context."""
    return list(achievements(records))


def achievements(records: Iterable[CredentialRecord]) -> Iterator[dict[str, Any]]:
    """Yield records as achievements; reading them back gives the same records.

    Ids are those of the records' own achievements, where they came from one, else made of the
    record's id. Records that were written before keep theirs: none is used twice.
    """
    used: set[str] = set()
    for record in records:
        address = _address(record)
        if address in used:
            address = _made_of("achievement", record.credential_id)
        used.add(address)
        yield _achievement(record, address)


def _achievement(record: CredentialRecord, address: str) -> dict[str, Any]:
    said = {"@context": list(CONTEXT)} | _said(record, address)
    # Where a record's words count as nothing, such as a title "n/a", nothing is read back, and
    # all facts are kept. The sources are kept always: a reader would put its own file there.
    kept = remainder.remainder(record, _read_back(said))
    kept["sources"] = record.model_dump(mode="json", include={"sources"})["sources"]
    return said | {remainder.KEY: kept}


def _said(record: CredentialRecord, address: str) -> dict[str, Any]:
    """Return what the standard has fields for."""
    criteria = {"id": record.url, "narrative": record.criteria}
    optional = {
        "achievementType": _TYPES[record.kind] if record.kind else None,
        "humanCode": record.code,
        "inLanguage": record.language,
        "fieldOfStudy": record.field,
        "alignment": [_alignment(each) for each in record.skills if _is_aligned(each)]
        + ([_rubric(record.rubric_url)] if record.rubric_url else []),
        "tag": [each.text for each in record.skills if _is_tag(each)],
        "creditsAvailable": _credits(record),
        "otherIdentifier": [
            {
                "type": "IdentifierEntry",
                "identifier": each.value,
                "identifierType": f"ext:{each.scheme}",
            }
            for each in record.identifiers
            if each.scheme != "open_badges"
        ],
        "resultDescription": [_result(record.assessment, address)] if record.assessment else [],
        "endorsement": [
            _endorsement(each, address)
            for each in record.endorsements
            if each.kind == "endorsement" and each.valid_from
        ],
    }
    return {
        "id": address,
        "type": ["Achievement"],
        "name": record.title,
        "description": record.summary or record.title,
        "criteria": {key: value for key, value in criteria.items() if value},
        "creator": _profile(record.provider),
    } | {key: value for key, value in optional.items() if value not in (None, [])}


def _read_back(achievement: dict[str, Any]) -> CredentialRecord | None:
    reader = AchievementReader(Defaults(None, None, ""), Profiles(()), Lines(b""))
    return reader.entry(Found(achievement), 1).record


def _address(record: CredentialRecord) -> str:
    own = [each.value for each in record.identifiers if each.scheme == "open_badges"]
    stated = next(filter(is_web_address, own), None)
    return stated or _made_of("achievement", record.credential_id)


def _made_of(kind: str, name: str) -> str:
    return f"urn:advisor:{kind}:{quote(name, safe='')}"


def _profile(provider: ProviderFacts) -> dict[str, Any]:
    address = {
        "type": ["Address"],
        "addressLocality": provider.place,
        "addressRegion": provider.region,
        "addressCountryCode": provider.country,
    }
    stated = {key: value for key, value in address.items() if value}
    profile = {
        "id": provider.url or _made_of("provider", provider.provider_id),
        "type": ["Profile"],
        "name": provider.name,
        "url": provider.url,
        "description": provider.note,
        "address": stated if len(stated) > 1 else None,
    }
    return {key: value for key, value in profile.items() if value}


def _is_aligned(skill: SkillFacts) -> bool:
    return skill.source == "stated" and is_web_address(skill.url)


def _is_tag(skill: SkillFacts) -> bool:
    """Tell whether a skill is stated and nothing but words: an alignment must have an address."""
    return skill == SkillFacts(text=skill.text)


def _alignment(skill: SkillFacts) -> dict[str, Any]:
    alignment = {
        "type": ["Alignment"],
        "targetName": skill.text,
        "targetUrl": skill.url,
        "targetFramework": skill.framework,
        "targetCode": skill.code,
    }
    return {key: value for key, value in alignment.items() if value}


def _rubric(address: str) -> dict[str, Any]:
    return {
        "type": ["Alignment"],
        "targetName": "Rubric",
        "targetUrl": address,
        "targetType": "CFRubric",
    }


def _credits(record: CredentialRecord) -> float | None:
    """Return the provider's own credits; what others recommend is not the achievement's to say."""
    own = [each for each in record.credits if each.recommender == record.provider.name]
    return own[0].hours if len(own) == 1 else None


def _result(assessment: str, address: str) -> dict[str, Any]:
    return {
        "id": _named("result", address, assessment),
        "type": ["ResultDescription"],
        "name": assessment,
        "resultType": "Result",
    }


def _endorsement(endorsement: EndorsementFacts, address: str) -> dict[str, Any]:
    issuer = {
        "id": endorsement.url or _made_of("endorser", endorsement.by),
        "type": ["Profile"],
        "name": endorsement.by,
        "url": endorsement.url,
    }
    subject = {
        "id": address,
        "type": ["EndorsementSubject"],
        "endorsementComment": endorsement.statement,
    }
    credential = {
        "@context": list(CONTEXT[:2]),
        "id": _named("endorsement", address, endorsement.model_dump_json()),
        "type": ["VerifiableCredential", "EndorsementCredential"],
        "issuer": {key: value for key, value in issuer.items() if value},
        "validFrom": _moment(endorsement.valid_from),
        "validUntil": _moment(endorsement.valid_until),
        "credentialSubject": {key: value for key, value in subject.items() if value},
    }
    return {key: value for key, value in credential.items() if value}


def _moment(day: Any) -> str | None:
    return f"{day.isoformat()}T00:00:00Z" if day is not None else None


def _named(*parts: str) -> str:
    """Return an id that is the same each time for the same parts."""
    return uuid.uuid5(uuid.NAMESPACE_URL, "\0".join(parts)).urn
