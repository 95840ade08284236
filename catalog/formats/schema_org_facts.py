"""What schema.org says of a course besides when and for how much it is offered."""

import re
from typing import Any

from catalog.formats import cells, naming, values
from catalog.formats.asked import asked_kind
from catalog.formats.documents import spoken
from catalog.formats.records import derived_id
from catalog.formats.references import MAX_LISTED
from catalog.formats.schema_org_graph import Thing
from catalog.models import (
    CodeFacts,
    CreditFacts,
    EndorsementFacts,
    PrerequisiteFacts,
    ProviderFacts,
    SkillFacts,
    StackFacts,
    Status,
)
from catalog.sentences import skill_sentences

_MAX_SKILLS = 200
_CEASED = re.compile(r"discontinued|cancel|ceased|archived", re.IGNORECASE)


def names(of: Thing, *keys: str) -> list[str]:
    """Return what the things at some keys are called, at most fifty."""
    return of.names(*keys)[:50]


def status(of: Thing) -> Status:
    """Return "ceased" where a course says that it is no longer offered."""
    said = spoken([*of.listed("creativeWorkStatus"), *of.listed("eventStatus")])
    return "ceased" if any(_CEASED.search(each[:400]) for each in said) else "active"


def language(of: Thing) -> str | None:
    """Return the language of instruction, of its code or its name."""
    for key in ("inLanguage", "availableLanguage"):
        for each in of.things(key):
            said = each.line("alternateName", "name", "identifier", at_most=200) or each.identity
            found = values.language(said) if said and len(said) < 60 else None
            if found:
                return found
    return None


def level(of: Thing) -> str | None:
    """Return the level that a course names."""
    return "; ".join(of.names("educationalLevel"))[:200] or None


def field_of_study(of: Thing) -> str | None:
    """Return what a course is about, the first thing that it names."""
    found = [each for each in of.names("about") if len(each) <= 200]
    return found[0] if found else None


def leads_to(of: Thing, awarded: list[Thing]) -> str | None:
    """Return the credentials that are awarded and the occupations, in words."""
    found = [each.called for each in awarded if each.called]
    found += of.names("educationalCredentialAwarded", "occupationalCredentialAwarded")
    found += [each for each in of.names("occupationalCategory") if not re.match(r"\d", each)]
    return "; ".join(dict.fromkeys(found))[:2_000] or None


def assessment(of: Thing) -> dict[str, Any]:
    """Return how learning is assessed, where the course names it in words."""
    said = of.text("educationalUse", at_most=400)
    kind = cells.assessment_kind(said) if said else None
    return {"assessment_kind": kind, "assessment": said if kind else None}


def skills(sources: list[Thing], summary: str) -> tuple[SkillFacts, ...]:
    """Return what is taught: terms and alignments, else sentences of the description."""
    found: dict[str, SkillFacts] = {}
    for source in sources:
        for each in source.things(
            "teaches", "assesses", "competencyRequired", "educationalAlignment"
        ):
            skill = _skill(each)
            if skill is not None and len(found) < _MAX_SKILLS:
                found.setdefault(skill.text.casefold(), skill)
        if not found:
            for text in source.texts("teaches", "assesses", at_most=2_000)[:_MAX_SKILLS]:
                if len(text) >= 3:
                    found.setdefault(text.casefold(), SkillFacts(text=text))
    if found:
        return tuple(found.values())
    told = skill_sentences(summary)
    return tuple(SkillFacts(text=text, source="description") for text in told)


def _skill(term: Thing) -> SkillFacts | None:
    name = term.called
    if not name or re.match(r"https?://", name):
        return None
    kind = term.line("alignmentType", at_most=400) or ""
    if re.search(r"requires|level|subject", kind, re.IGNORECASE):
        return None
    described = term.text("description", "targetDescription", at_most=1_000)
    text = name
    if described and len(name.split()) < 3 and described.casefold() != name.casefold():
        text = f"{name}: {' '.join(described.split())}"
    if len(text) < 3:
        return None
    frame = term.thing("inDefinedTermSet")
    framework = term.line("educationalFramework", at_most=300)
    if framework is None and frame is not None:
        framework = frame.called
    return SkillFacts(
        text=text[:2_000],
        framework=framework,
        code=term.line("termCode", at_most=200),
        url=term.address("targetUrl", "url", "@id", "sameAs"),
    )


def prerequisites(of: Thing) -> tuple[PrerequisiteFacts, ...]:
    """Return what is asked before: texts, courses, credentials, competencies."""
    found: list[PrerequisiteFacts] = []
    for each in of.things("coursePrerequisites", "programPrerequisites"):
        text = each.called
        if not text and each.says_more:
            text = each.line("description", at_most=20_000)
        if not text or re.fullmatch(r"none\.?|no prerequisites?\.?", text.strip(), re.IGNORECASE):
            continue
        is_credential = bool({"Course", "EducationalOccupationalCredential"} & set(each.types))
        address = each.identity if is_credential and each.says_more else None
        found.append(
            PrerequisiteFacts(
                text=text[:1_000],
                kind="credential" if is_credential else asked_kind(text[:1_000]),
                credential_id=address[:200] if address else None,
            )
        )
    if not found:
        texts = of.texts("coursePrerequisites", "programPrerequisites", at_most=1_000)
        found = [PrerequisiteFacts(text=text, kind=asked_kind(text)) for text in texts]
    return tuple(dict.fromkeys(found[:MAX_LISTED]))


def stacks(of: Thing) -> tuple[StackFacts, ...]:
    """Return the programmes that a course is part of."""
    found = []
    for each in of.things("isPartOf"):
        if {"WebSite", "WebPage"} & set(each.types) or not each.says_more or not each.called:
            continue
        name = each.identity
        found.append(StackFacts(title=each.called, credential_id=name[:200] if name else None))
    return tuple(dict.fromkeys(found))


def credits_of(of: Thing, recommender: str) -> tuple[CreditFacts, ...]:
    """Return the credits of a course: a number, or a value with its unit."""
    found = []
    for position, stated in enumerate(of.listed("numberOfCredits")[:20]):
        inner = (
            Thing(stated, of.blame, of.at("numberOfCredits"), graph=of.graph)
            if isinstance(stated, dict)
            else None
        )
        key = "numberOfCredits" if position == 0 else f"numberOfCredits[{position}]"
        holder = Thing({key: stated}, of.blame, of.path, graph=of.graph)
        number = inner.number("value", "maxValue") if inner is not None else holder.number(key)
        if number is not None and number > 500:
            of.blame.fault(
                of.at("numberOfCredits"),
                number,
                "it is more than any programme awards",
                "Write the credits of one programme.",
            )
            continue
        if number:
            unit = inner.line("unitText", "name", "unitCode", at_most=200) if inner else None
            found.append(CreditFacts(recommender=recommender, hours=number, unit=unit))
    return tuple(dict.fromkeys(found))


def endorsements(sources: list[Thing], provider: Thing | None) -> tuple[EndorsementFacts, ...]:
    """Return who recognises a credential; its own provider does not count."""
    own = provider.called if provider is not None else None
    found = []
    for source in sources:
        for each in source.things("recognizedBy", "accreditedBy"):
            by = each.called
            if by and by != own and not re.match(r"https?://", by):
                found.append(
                    EndorsementFacts(
                        kind="recognition", by=by[:300], url=each.address("url", "@id")
                    )
                )
    return tuple(dict.fromkeys(found))


_SOC = re.compile(r"\d{2}-\d{4}(?:\.\d{2})?")
_SCHEMES = (
    ("noc", re.compile(r"\bNOC\b|\bCNP\b|National Occupational", re.IGNORECASE)),
    ("isco", re.compile(r"\bISCO", re.IGNORECASE)),
    ("cip", re.compile(r"\bCIP\b|Instructional Program", re.IGNORECASE)),
    ("isced", re.compile(r"\bISCED", re.IGNORECASE)),
)


def codes(of: Thing) -> tuple[CodeFacts, ...]:
    """Return the places in public classifications that a course names."""
    found = []
    for each in of.things("occupationalCategory", "about", "programType"):
        code = each.line("codeValue", "termCode", at_most=200)
        label = each.line("name", at_most=400)
        if code is None:
            # "15-1252 Software Developers", as a text.
            begins = _SOC.match(each.identity or "")
            code = begins[0] if begins else None
        if not code:
            continue
        frame = each.thing("inCodeSet", "inDefinedTermSet")
        said = f"{frame.called or ''} {frame.identity or ''}" if frame is not None else ""
        scheme = next((name for name, known in _SCHEMES if known.search(said[:400])), None)
        if scheme is None and _SOC.fullmatch(code):
            scheme = "soc"
        if scheme:
            found.append(CodeFacts.model_validate({"scheme": scheme, "code": code, "label": label}))
    return tuple(dict.fromkeys(found))


def organisation(of: Thing, name: str) -> ProviderFacts:
    """Return the facts of a provider."""
    place = region = country = None
    for address in of.things("address"):
        place = address.line("addressLocality", at_most=200)
        region = address.line("addressRegion", at_most=200)
        stated = address.thing("addressCountry")
        said = (stated.called or stated.identity) if stated is not None else None
        country = naming.country_named(said) if said else None
        break
    return ProviderFacts(
        provider_id=derived_id(name),
        name=name,
        url=of.address("url", "sameAs", "@id"),
        place=place,
        region=region,
        country=country,
    )
