"""How a CTDL credential is earned: criteria, method, assessment, evidence."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from catalog.formats.ctdl.graph import Resource
from catalog.formats.ctdl.values import concepts, duration
from catalog.formats.quantities import Duration
from catalog.models import AssessmentKind

_KINDS: tuple[tuple[AssessmentKind, str], ...] = (
    ("portfolio", r"portfolio"),
    ("performance", r"performance|demonstration|practical"),
    ("artifact", r"artifact|artefact|project|product"),
    ("exam", r"exam|test\b|quiz|question"),
    ("attendance", r"attendance|participation"),
)
_MAX_ASSESSMENTS = 50


def earning(of: Resource) -> dict[str, Any]:
    """Return the facts of how a credential is earned, by the names of `CredentialRecord`."""
    conditions = list(of.resources("requires"))
    assessments = [of, *islice(_assessments(of, conditions), _MAX_ASSESSMENTS)]
    return {
        "criteria": _criteria(conditions),
        "method": _joined(of.texts("learningMethodDescription"))
        or _concepts(of, "learningMethodType"),
        "components": _parts(of, conditions),
        "assessment": _assessment(of, assessments),
        "assessment_kind": _kind(assessments),
        "evidence_required": _evidence(conditions, assessments),
        "assessed_by": _assessor(assessments[1:]),
        "rubric_url": _address(assessments, "hasRubric", "scoringMethodExample"),
        "research_url": _address([of], "externalResearch"),
        "resources_url": _address([of, *conditions], "targetLearningResource"),
        "valid_for": valid_for(of),
    }


def _criteria(conditions: list[Resource]) -> str | None:
    texts: list[str] = []
    for each in conditions:
        texts += each.texts("description")[:1]
    return _joined(texts)


def _assessments(of: Resource, conditions: list[Resource]) -> Iterator[Resource]:
    yield from of.resources("targetAssessment")
    for each in conditions:
        yield from each.resources("targetAssessment")


def _parts(of: Resource, conditions: list[Resource]) -> str | None:
    """Return the names of the courses that make a credential."""
    parts = [*of.resources("hasPart")]
    for each in conditions:
        parts.extend(each.resources("targetLearningOpportunity"))
    names = (each.line("name", at_most=1_000) for each in parts[:100])
    return "; ".join(dict.fromkeys(filter(None, names)))[:5_000] or None


def _assessment(of: Resource, assessments: list[Resource]) -> str | None:
    texts: list[str] = []
    for each in assessments:
        name = each.line("name", at_most=1_000) if each is not of else None
        said = each.text("assessmentMethodDescription", "scoringMethodDescription", at_most=2_000)
        text = ": ".join(filter(None, [name, said]))
        texts += [text] if text else []
    return _joined(texts) or _concepts(of, "assessmentMethodType")


def _kind(assessments: list[Resource]) -> AssessmentKind | None:
    words = " ".join(
        each.words for one in assessments for each in concepts(one, "assessmentMethodType")
    )
    names = " ".join(one.line("name", at_most=1_000) or "" for one in assessments[1:])
    for text in (words, names):
        for kind, pattern in _KINDS:
            if re.search(pattern, text, re.IGNORECASE):
                return kind
    return None


def _evidence(conditions: list[Resource], assessments: list[Resource]) -> str | None:
    texts: list[str] = []
    for each in conditions:
        texts += each.texts("submissionOfDescription")
        texts += [text for text in each.texts("submissionOf") if not re.match(r"https?://", text)]
    for each in assessments:
        texts += each.texts("assessmentOutput")
    return _joined(texts)


def _assessor(assessments: list[Resource]) -> str | None:
    for each in assessments:
        by = each.resource("offeredBy", "ownedBy")
        name = by.line("name", at_most=300) if by is not None else None
        if name:
            return name
    return None


def _address(found: list[Resource], *keys: str) -> str | None:
    return next(filter(None, (each.address(*keys) for each in found)), None)


def _concepts(of: Resource, key: str) -> str | None:
    return "; ".join(dict.fromkeys(str(each) for each in concepts(of, key) if str(each))) or None


def _joined(texts: list[str]) -> str | None:
    return "\n".join(dict.fromkeys(texts))[:10_000].strip() or None


_UNITS = (("year", 52.0), ("month", 4.345), ("week", 1.0), ("day", 1 / 7))


def valid_for(of: Resource) -> str | None:
    """Return how long a credential is valid, in words: P2Y is "2 years"."""
    found: Duration = duration(of, "renewalFrequency")
    if found.weeks is None:
        return None
    for name, weeks in _UNITS:
        n = round(found.weeks / weeks)
        if n and abs(n * weeks - found.weeks) < 0.01 * found.weeks:
            return f"{n} {name}" + ("s" if n > 1 else "")
    return f"{found.weeks:g} weeks"
