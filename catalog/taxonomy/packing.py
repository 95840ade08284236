"""Records <-> rows: a few columns and JSON, so that an occupation is one row with all its names."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from catalog.taxonomy.records import (
    Code,
    Label,
    Level,
    Need,
    Occupation,
    Openings,
    Programme,
    Skill,
    TaxonomyRecords,
    Wage,
)


def content_hash_of(records: TaxonomyRecords) -> str:
    """Return the hash of all that was read, in its order."""
    digest = hashlib.sha256()
    for rows in (
        packed_skills(records),
        packed_occupations(records),
        packed_programmes(records),
        packed_links(records),
    ):
        for row in rows:
            digest.update(json.dumps(row, sort_keys=True).encode())
    return digest.hexdigest()


def packed_skills(records: TaxonomyRecords) -> Iterator[dict[str, Any]]:
    """Yield the rows of the skills, numbered from 0."""
    for position, skill in enumerate(records.skills):
        yield {
            "position": position,
            "code": skill.code,
            "kind": skill.kind,
            "labels": _labels(skill.labels),
            "descriptions": dict(skill.descriptions),
        }


def packed_occupations(records: TaxonomyRecords) -> Iterator[dict[str, Any]]:
    """Yield the rows of the occupations; needs are pairs of a skill's position and a weight."""
    positions = {skill.code: position for position, skill in enumerate(records.skills)}
    for position, each in enumerate(records.occupations):
        yield {
            "position": position,
            "code": each.code,
            "titles": _labels(each.titles),
            "needs": [[positions[need.skill.code], need.weight] for need in each.needs],
            "facts": {
                "descriptions": dict(each.descriptions),
                "codes": [[code.scheme, code.code] for code in each.codes],
                "level": asdict(each.level) if each.level else None,
                "education": each.education,
                "wage": asdict(each.wage) if each.wage else None,
                "openings": asdict(each.openings) if each.openings else None,
                "related": list(each.related),
            },
        }


def packed_programmes(records: TaxonomyRecords) -> Iterator[dict[str, Any]]:
    """Yield the rows of the programmes."""
    for programme in records.programmes:
        yield asdict(programme) | {"examples": list(programme.examples)}


def packed_links(records: TaxonomyRecords) -> Iterator[dict[str, Any]]:
    """Yield the rows of the pairs of programme and occupation."""
    for link in records.links:
        yield {"cip": link.cip, "soc": link.soc}


def skill_of(scheme: Any, row: Any) -> Skill:
    """Return the skill of a row."""
    return Skill(scheme, row.code, row.kind, labels_in(row.labels), row.descriptions)


def occupation_of(scheme: Any, row: Any, skills: Mapping[int, Skill]) -> Occupation:
    """Return the occupation of a row, given the skills that it needs by their positions."""
    facts = row.facts
    return Occupation(
        scheme,
        row.code,
        labels_in(row.titles),
        descriptions=facts["descriptions"],
        needs=needs_in(row.needs, skills),
        codes=tuple(Code(*code) for code in facts["codes"]),
        level=Level(**facts["level"]) if facts["level"] else None,
        education=facts["education"],
        wage=Wage(**facts["wage"]) if facts["wage"] else None,
        openings=Openings(**facts["openings"]) if facts["openings"] else None,
        related=tuple(facts["related"]),
    )


def programme_of(row: Any) -> Programme:
    """Return the programme of a row."""
    return Programme(row.cip, row.title, row.definition, tuple(row.examples), row.moved_to)


def labels_in(packed: Sequence[Any]) -> tuple[Label, ...]:
    """Return the names in a row's JSON."""
    return tuple(Label(*each) for each in packed)


def needs_in(packed: Sequence[Any], skills: Mapping[int, Skill]) -> tuple[Need, ...]:
    """Return the needs in a row's JSON."""
    return tuple(Need(skills[position], weight) for position, weight in packed)


def _labels(labels: Sequence[Label]) -> list[list[str]]:
    return [[label.text, label.language, label.kind] for label in labels]
