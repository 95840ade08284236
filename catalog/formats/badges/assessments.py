"""How a badge is assessed: result descriptions, rubrics, the assessment extension."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from catalog.formats.badges import fields
from catalog.formats.badges.alignments import rubric_of
from catalog.formats.badges.profiles import extensions
from catalog.formats.documents import Node
from catalog.models import AssessmentKind

_LENGTH = 5_000
_SHOWN = 20
_KINDS: dict[str, AssessmentKind] = {
    "Exam": "exam",
    "Performance": "performance",
    "Artifact": "artifact",
}


def assessment(badge: Node) -> dict[str, Any]:
    """Return the facts of how a badge is assessed, by the names of `CredentialRecord`.

    A result description becomes one line: its name, its description, what may be reached, and
    what must be. The extension says, besides, the kind of assessment and what is handed in.
    """
    lines: list[str] = []
    found: dict[str, Any] = {}
    for each in fields.objects(badge, "resultDescription", of="ResultDescription"):
        fields.require(each, "name", "Write what is assessed.")
        lines.append(_line(each))
        _extended(each, found, kinds=each.listed("assessmentType"))
        found.setdefault("rubric_url", _rubric(each))
    for extension in extensions(badge, "Assessment"):
        lines.append(extension.text("description", at_most=_LENGTH) or "")
        for each in extension.nodes("assessments"):
            lines.append(_line(each))
            _extended(each, found, kinds=list(each.types))
            rubrics = [rubric.address("caseUri") for rubric in each.nodes("rubrics")]
            found.setdefault("rubric_url", next(filter(None, rubrics), None))
    said = "\n".join(dict.fromkeys(filter(None, lines)))
    return {name: fact for name, fact in found.items() if fact} | (
        {"assessment": said[:_LENGTH]} if said else {}
    )


def _extended(result: Node, found: dict[str, Any], *, kinds: list[Any]) -> None:
    kind = next((_KINDS[each] for each in kinds if isinstance(each, str) and each in _KINDS), None)
    if kind is not None:
        found.setdefault("assessment_kind", kind)
    produced = result.line("assessmentOutput", at_most=_LENGTH)
    if produced and produced not in found.get("evidence_required", ""):
        before = found.get("evidence_required")
        found["evidence_required"] = f"{before}; {produced}" if before else produced


def _line(result: Node) -> str:
    name = fields.line(result, "name", at_most=1_000)
    levels = list(_levels(result))
    parts = [
        result.line("description", at_most=_LENGTH),
        result.line("evaluationMethod", at_most=_LENGTH),
        _reachable(result, levels),
        _needed(result, levels),
    ]
    said = "; ".join(part for part in parts if part)
    return f"{name}: {said}" if name and said else name or said


@dataclass(frozen=True)
class _Level:
    name: str
    asks: str | None
    address: str | None

    def __str__(self) -> str:
        return f"{self.name} ({self.asks})" if self.asks else self.name


def _levels(result: Node) -> Iterator[_Level]:
    for each in fields.objects(result, "rubricCriterionLevel", of="RubricCriterionLevel"):
        name = each.line("name", "level", at_most=300)
        if name:
            yield _Level(name, each.line("description", at_most=_LENGTH), each.identity)


def _reachable(result: Node, levels: list[_Level]) -> str:
    """Name the levels with what they ask, the values, or the ends of the scale."""
    allowed = [" ".join(each.split()) for each in result.texts("allowedValue", at_most=200)]
    if allowed or levels:
        return " / ".join((list(map(str, levels)) or allowed)[:_SHOWN])
    scale = [result.line("valueMin", at_most=100), result.line("valueMax", at_most=100)]
    return "–".join(end for end in scale if end)


def _needed(result: Node, levels: list[_Level]) -> str | None:
    level = result.line("requiredLevel", at_most=_LENGTH)
    named = next((each.name for each in levels if level and each.address == level), None)
    needed = result.line("requiredValue", at_most=200) or named
    return f"required: {needed}" if needed else None


def _rubric(result: Node) -> str | None:
    return next(filter(None, map(rubric_of, [result, *result.nodes("rubricCriterionLevel")])), None)
