"""What ELM says one learns, how it is assessed, what it is worth and who vouches for it."""

import re
from collections.abc import Iterator
from typing import Any

from catalog.formats import cells
from catalog.formats.asked import asked_kind
from catalog.formats.elm_nodes import ElmNode, ending_of, label_of
from catalog.models import (
    CodeFacts,
    CreditFacts,
    EndorsementFacts,
    PrerequisiteFacts,
    SkillFacts,
)
from catalog.sentences import skill_sentences

_MAX_SKILLS = 200
_DIGCOMP = re.compile(r"/snb/dcf/")


def skills(specifications: list[ElmNode], summary: str) -> tuple[SkillFacts, ...]:
    """Return learning outcomes and the ESCO skills that they name, else sentences of the prose."""
    found: dict[str, SkillFacts] = {}
    for each in _stated(specifications):
        found.setdefault(each.text.casefold(), each)
        if len(found) >= _MAX_SKILLS:
            break
    if found:
        return tuple(found.values())
    told = skill_sentences(summary)
    return tuple(SkillFacts(text=text, source="description") for text in told)


def _stated(specifications: list[ElmNode]) -> Iterator[SkillFacts]:
    for specification in specifications:
        for outcome in specification.parts("learningOutcome"):
            title = outcome.line("title", "prefLabel", at_most=2_000) or outcome.note(
                "description", "additionalNote"
            )
            if title and len(" ".join(title.split())) >= 3:
                yield SkillFacts(text=" ".join(title.split())[:2_000])
            yield from _related(outcome, "relatedESCOSkill")
            yield from _related(outcome, "relatedSkill")


def _related(outcome: ElmNode, key: str) -> Iterator[SkillFacts]:
    for skill in outcome.parts(key):
        text = label_of(skill)
        if not text or len(text) < 3:
            continue
        name = skill.identity or ""
        address = name if re.fullmatch(r"https?://[^\s<>\"]{3,2000}", name) else None
        framework = "DigComp" if _DIGCOMP.search(name) else None
        if key == "relatedESCOSkill" or "/esco/" in name:
            framework = "ESCO"
        code = name.rsplit("/", 1)[-1][:200] if address and framework else None
        yield SkillFacts(text=text, framework=framework, code=code or None, url=address)


def fields_of_study(specifications: list[ElmNode]) -> tuple[str | None, tuple[CodeFacts, ...]]:
    """Return the first field's name, and the fields' codes in ISCED-F."""
    name, codes = None, []
    for each in specifications:
        for concept in each.parts("thematicArea", "ISCEDFCode", "educationSubject"):
            label = label_of(concept)
            name = name or label
            code = ending_of(concept, "isced-f")
            if code:
                codes.append(CodeFacts(scheme="isced", code=code, label=label))
    return name[:200] if name else None, tuple(dict.fromkeys(codes))


def level(specifications: list[ElmNode]) -> str | None:
    """Return the level in the European and the national framework: "EQF level 6; RQF Level 6"."""
    found = []
    for each in specifications:
        for concept in each.parts("eqfLevel", "EQFLevel"):
            number = ending_of(concept, "eqf")
            label = label_of(concept)
            found += [f"EQF level {number}"] if number else [f"EQF {label}"] if label else []
        found += each.labels("nqfLevel", "NQFLevel", "educationLevel")
    return "; ".join(dict.fromkeys(found))[:200] or None


def credits_of(specifications: list[ElmNode], recommender: str) -> tuple[CreditFacts, ...]:
    """Return the credit points that are awarded, with the system that they are of."""
    found = []
    for each in specifications:
        for points in each.parts("creditPoint", "ECTSCreditPoints"):
            number = points.number("point", "points")
            if number is not None and number > 500:
                points.blame.fault(
                    points.at("point"),
                    points.raw("point"),
                    "it is more than any programme awards",
                    "Write the credits of one programme.",
                )
                continue
            if number:
                framework = points.part("framework")
                unit = label_of(framework) if framework is not None else None
                is_ects = unit is not None and re.search(r"European Credit|ECTS", unit)
                found.append(
                    CreditFacts(
                        recommender=recommender,
                        hours=number,
                        unit="ECTS" if is_ects else unit,
                    )
                )
    return tuple(dict.fromkeys(found))


def prerequisites(sources: list[ElmNode]) -> tuple[PrerequisiteFacts, ...]:
    """Return what is asked before: notes of entry requirements."""
    notes = [note for each in sources for note in each.notes("entryRequirement")]
    return tuple(
        PrerequisiteFacts(text=text[:1_000], kind=asked_kind(text[:1_000]))
        for text in dict.fromkeys(" ".join(note.split()) for note in notes)
        if text
    )


def assessment(sources: list[ElmNode]) -> dict[str, Any]:
    """Return how learning is assessed and by whom; grades, which are a person's, are not read."""
    said: list[str] = []
    labels: list[str] = []
    rules: list[str] = []
    by = None
    for source in sources:
        for proof in source.parts("provenBy"):
            specified = [proof, *proof.parts("specifiedBy")]
            for each in specified:
                labels += each.labels("dcType")
                said += filter(None, [each.called, *each.labels("dcType", "idVerification")])
                for scheme in each.parts("gradingScheme"):
                    rules += [scheme.note("description") or scheme.called or ""]
            who = proof.part("assessedBy")
            by = by or (who.called if who is not None else None)
    text = "; ".join(dict.fromkeys(said))
    return {
        "assessment": text[:2_000] or None,
        "assessment_kind": next(
            (kind for each in (*labels, text) if (kind := cells.assessment_kind(each))), None
        ),
        "criteria": "\n".join(filter(None, dict.fromkeys(rules)))[:20_000] or None,
        "assessed_by": by[:200] if by else None,
    }


def endorsements(
    specifications: list[ElmNode], provider: ElmNode | None
) -> tuple[EndorsementFacts, ...]:
    """Return accreditations of the qualification and of the institution; also expired ones."""
    sources = [(each, "") for each in specifications]
    if provider is not None:
        sources.append((provider, "of the institution"))
    found = []
    for source, scope in sources:
        for each in source.parts("accreditation"):
            agent = each.part("accreditingAgent")
            by = agent.line("legalName", "prefLabel", "altLabel", at_most=300) if agent else None
            if not by:
                each.blame.notice(
                    each.path,
                    each.identity or "",
                    "it names nobody who accredits (accreditingAgent), and was left out",
                    "Export the accrediting organisation along.",
                )
                continue
            said = [each.called, *each.labels("dcType"), scope]
            found.append(
                EndorsementFacts(
                    kind="accreditation",
                    by=by,
                    statement="; ".join(dict.fromkeys(filter(None, said))) or None,
                    valid_from=each.day("issued"),
                    valid_until=each.day("expiryDate"),
                    url=each.page("homepage", "landingPage", "report"),
                )
            )
    return tuple(dict.fromkeys(found))
