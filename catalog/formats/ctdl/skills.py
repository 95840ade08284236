"""CTDL's competencies, occupations and programme codes -> skills and codes."""

import re
from collections.abc import Iterator

from catalog.formats.ctdl.graph import Resource
from catalog.formats.ctdl.values import Concept, concepts
from catalog.models import CodeFacts, SkillFacts
from catalog.sentences import skill_sentences

_MAX_SKILLS = 200
_MAX_PARTS = 100
_TEACHES = ("teaches", "assesses", "skillEmbodied")


def skills(of: Resource, summary: str) -> tuple[SkillFacts, ...]:
    """Return what one can do afterwards: competencies, else sentences of the prose and subjects.

    Competencies are those that the record teaches, assesses or requires, and those of the courses
    and assessments by which it is earned, as far as the document holds them.
    """
    found: dict[str, SkillFacts] = {}
    for each in _competencies(of):
        skill = _skill(each)
        if skill is not None:
            found.setdefault(skill.text.casefold(), skill)
        if len(found) >= _MAX_SKILLS:
            break
    if found:
        return tuple(found.values())
    subjects = (str(each) for each in concepts(of, "subject"))
    texts = [*skill_sentences(summary), *(text for text in subjects if len(text) >= 3)]
    return tuple(
        SkillFacts(text=text[:2_000], source="description")
        for text in list(dict.fromkeys(texts))[:_MAX_SKILLS]
    )


def _competencies(of: Resource) -> Iterator[Concept]:
    yield from concepts(of, *_TEACHES)
    n_parts = 0
    for condition in of.resources("requires"):
        yield from concepts(condition, "targetCompetency")
        for part in condition.resources("targetLearningOpportunity", "targetAssessment"):
            n_parts += 1
            if n_parts > _MAX_PARTS:
                return
            yield from concepts(part, *_TEACHES)


def _skill(competency: Concept) -> SkillFacts | None:
    text = competency.label or competency.description
    if len(text.split()) < 3 and competency.description not in ("", text):
        # One or two words ("institutions") say too little beside their description.
        text = f"{text}: {competency.description}"
    if len(text) < 3:
        return None
    address = competency.address
    return SkillFacts(
        text=text[:2_000],
        framework=competency.framework or None,
        code=competency.code or None,
        url=address if re.match(r"https?://\S+$", address) else None,
        weight=competency.weight,
    )


# -- codes

_SOC = re.compile(r"\b\d{2}-\d{4}(?:\.\d{2})?\b")
_CIP = re.compile(r"\b\d{2}(?:\.\d{2,4})\b")


def codes(of: Resource) -> tuple[CodeFacts, ...]:
    """Return the record's places in public classifications."""
    found = [
        *filter(None, (_occupation(each) for each in concepts(of, "occupationType"))),
        *filter(None, (_programme(each) for each in concepts(of, "instructionalProgramType"))),
    ]
    return tuple(dict.fromkeys(found))


def _occupation(concept: Concept) -> CodeFacts | None:
    framework = f"{concept.framework} {concept.address}".lower()
    label = concept.label or None
    code = concept.code
    if "esco" in framework and "/esco/" in concept.address:
        return CodeFacts(scheme="esco", code=concept.address[:200], label=label)
    if not code and (found := _SOC.search(concept.address)):
        code = found[0]
    if not code or len(code) > 200:
        return None
    if _SOC.fullmatch(code):
        return CodeFacts(scheme="soc", code=code, label=label)
    if re.search(r"\bnoc\b|national occupational classification", framework):
        return CodeFacts(scheme="noc", code=code, label=label)
    if re.search(r"\bisco\b|international standard classification of occupations", framework):
        return CodeFacts(scheme="isco", code=code, label=label)
    return None


def _programme(concept: Concept) -> CodeFacts | None:
    framework = f"{concept.framework} {concept.address}".lower()
    label = concept.label or None
    if re.search(r"\bisced", framework) and concept.code:
        return CodeFacts(scheme="isced", code=concept.code[:200], label=label)
    code = concept.code
    if not code and "cip" in framework and (found := _CIP.search(concept.address)):
        code = found[0]
    return CodeFacts(scheme="cip", code=code, label=label) if _CIP.fullmatch(code) else None


def field(of: Resource) -> str | None:
    """Return the field of study: the first programme, else the first industry."""
    found = (each.label for each in concepts(of, "instructionalProgramType", "industryType"))
    return next((label[:200] for label in found if label), None)


def occupations(of: Resource) -> str | None:
    """Return the occupations that a record leads to, in words."""
    labels = dict.fromkeys(each.label for each in concepts(of, "occupationType") if each.label)
    return "; ".join(list(labels)[:20]) or None
