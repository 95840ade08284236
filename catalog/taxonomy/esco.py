"""ESCO's CSV tables -> occupations and skills in the languages that are there.

Columns as in the download of https://esco.ec.europa.eu/en/use-esco/download, from version 1.0 on.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from catalog.taxonomy.delimited import Row, TableReader
from catalog.taxonomy.gathering import Found, FoundTable, Gathered, labels_of, stated
from catalog.taxonomy.records import (
    Code,
    Label,
    Occupation,
    Skill,
    Taxonomy,
    TaxonomyRecords,
)

NAME: Final = "esco"
SHAPES = {
    "occupations": ("conceptUri", "iscoGroup", "preferredLabel", "altLabels"),
    "skills": ("conceptUri", "skillType", "preferredLabel", "altLabels"),
    "relations": ("occupationUri", "relationType", "skillUri"),
}
# One table a language, named by it: occupations_fr.csv.
WITH_LANGUAGE = ("occupations", "skills")

_URI = re.compile(r"https?://data\.europa\.eu/esco/(occupation|skill)/\S+")
_ISCO = re.compile(r"\d{4}")
_WEIGHTS = {"essential": 1.0, "optional": 0.5}
_VERSION = re.compile(r"\bv(\d+\.\d+(?:\.\d+)?)\b")
_CONCEPT = ("conceptUri", "preferredLabel")
_MORE = ("altLabels", "description", "status", "modifiedDate")


class _Concept:
    """An occupation or a skill while its languages come together."""

    def __init__(self) -> None:
        self.labels: list[Label] = []
        self.descriptions: dict[str, str] = {}
        self.group = ""
        self.code = ""


def read(found: Found) -> TaxonomyRecords:
    """Return the occupations and skills of ESCO's tables."""
    changed = [""]
    skills = _concepts(found.of("skills"), ("skillType", "reuseLevel"), changed)
    gathered = Gathered()
    for uri, skill in skills.items():
        gathered.know(
            Skill(
                NAME,
                uri,
                "knowledge" if skill.group == "knowledge" else "skill",
                labels_of(skill.labels),
                stated(skill.descriptions),
            )
        )
    occupations = _concepts(found.of("occupations"), ("iscoGroup", "code"), changed)
    for table in found.of("relations"):
        _relate(table.reader, occupations, gathered)
    return TaxonomyRecords(
        _taxonomy(found.folders, changed_on=max(changed)[:10]),
        tuple(
            Occupation(
                NAME,
                uri,
                labels_of(each.labels),
                descriptions=stated(each.descriptions),
                needs=gathered.needs(uri),
                codes=_codes(each),
            )
            for uri, each in occupations.items()
        ),
        gathered.skills(),
    )


def _concepts(
    tables: list[FoundTable], own: tuple[str, str], changed: list[str]
) -> dict[str, _Concept]:
    """Return the concepts of all languages by address; the first table that names a code holds.

    English comes first: it is the edition that others are translated from, and the newest.
    """
    concepts: dict[str, _Concept] = defaultdict(_Concept)
    for table in tables:
        seen: set[str] = set()
        for row in table.reader.rows(_CONCEPT, (*_MORE, *own)):
            uri, label, others, description, status, modified, group, code = row.cells
            if status and status != "released":
                continue
            if not _is_good(table.reader, row, seen):
                continue
            seen.add(uri)
            changed[0] = max(changed[0], modified)
            concept = concepts[uri]
            concept.labels += _labels(label, others, table.language)
            concept.descriptions[table.language] = description
            concept.group = concept.group or group
            concept.code = concept.code or code
    return concepts


def _is_good(reader: TableReader, row: Row, seen: set[str]) -> bool:
    uri, label = row.cells[:2]
    if not _URI.fullmatch(uri):
        problem = "it is no address of an ESCO concept"
        reader.keep_out(row, "conceptUri", uri, problem, "Take the table as published.")
    elif uri in seen:
        reader.keep_out(row, "conceptUri", uri, "the address is there twice", "Keep one of them.")
    elif not label:
        reader.keep_out(row, "preferredLabel", "", "it is empty", "Take the table as published.")
    else:
        return True
    return False


def _labels(preferred: str, others: str, language: str) -> Iterator[Label]:
    yield Label(preferred, language, "preferred")
    for each in others.splitlines():
        if each.strip():
            yield Label(each.strip(), language)


def _relate(reader: TableReader, occupations: dict[str, _Concept], gathered: Gathered) -> None:
    for row in reader.rows(("occupationUri", "relationType", "skillUri")):
        occupation, relation, skill = row.cells
        same = "Take the tables of occupations, skills and relations from the same release."
        if occupation not in occupations:
            reader.keep_out(row, "occupationUri", occupation, "no such occupation is known", same)
        elif not gathered.knows(skill):
            reader.keep_out(row, "skillUri", skill, "no such skill is known", same)
        elif relation not in _WEIGHTS:
            remedy = "Write essential or optional."
            reader.keep_out(row, "relationType", relation, "it is no kind of relation", remedy)
        else:
            gathered.add(occupation, skill, _WEIGHTS[relation])


def _codes(occupation: _Concept) -> tuple[Code, ...]:
    codes = []
    if _ISCO.fullmatch(occupation.group):
        codes.append(Code("isco", occupation.group))
    if occupation.code:
        codes.append(Code("esco_code", occupation.code))
    return tuple(codes)


def _taxonomy(folders: list[Path], *, changed_on: str) -> Taxonomy:
    """Describe the release: the folder of the download is named by it; no table says it."""
    versions = [version[1] for folder in folders if (version := _VERSION.search(folder.name))]
    release = "not stated"
    if versions:
        release = max(versions)
    elif changed_on:
        release = f"last changed on {changed_on}"
    return Taxonomy(
        NAME,
        "European Skills, Competences, Qualifications and Occupations",
        release,
        "free re-use with attribution (Commission Decision 2011/833/EU)",
        "This service uses the ESCO classification of the European Commission. © European Union.",
        "https://esco.ec.europa.eu",
    )
