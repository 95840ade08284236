"""Canada's NOC -> occupations in English and French, from WorkBC's tables or Statistics Canada's.

Statistics Canada publishes a structure and a table of elements in each language
(https://www.statcan.gc.ca/en/subjects/standard/noc/2021/indexV1); WorkBC one table of groups with
wages and openings in British Columbia, and one of titles.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from catalog.taxonomy.delimited import Row, TableReader
from catalog.taxonomy.duties import duties_in, openers_of
from catalog.taxonomy.gathering import Found, Gathered, labels_of, rows_of_known, stated
from catalog.taxonomy.records import (
    Code,
    Label,
    Level,
    Occupation,
    Openings,
    Skill,
    SkillKind,
    Taxonomy,
    TaxonomyRecords,
    Wage,
)

NAME: Final = "noc"
_CODE_EN, _CODE_FR = "Code - NOC 2021 V1.0", "Code dela CNP 2021 v1.0"
SHAPES = {
    "groups": ("noc", "label_en", "definition_en", "label_fr"),
    "titles": ("noc", "commonjobtitle"),
    "structure": (_CODE_EN, "Class title", "Class definition"),
    "structure in French": (_CODE_FR, "Titres de classes", "Définitions de la classe"),
    "elements": (_CODE_EN, "Element Type Label English", "Element Description English"),
    "elements in French": (
        _CODE_FR,
        "Nom du type d'élément Français",
        "Description d'élément Français",
    ),
}

_UNIT_GROUP = re.compile(r"\d{5}")
_NUMBER = re.compile(r"\d{1,9}(?:\.\d+)?")
_QUOTED = re.compile(r"'([^']+)'|\"([^\"]+)\"")
_PLACE, _SOURCE = "British Columbia", "WorkBC"
# Beyond these bounds a wage is a slip: nobody's median is below 5 or above 500 dollars an hour.
_HOURLY, _YEARLY = (5.0, 500.0), (5_000.0, 1_000_000.0)
_EXAMPLES = (
    "Illustrative example(s)",
    "All examples",
    "Exemple(s) illustratif(s)",
    "Tous les exemples",
)
_DUTIES = ("Main duties", "Fonctions principales")
_REQUIREMENTS = ("Employment requirements",)
# The second digit of a code is the level of training, education, experience, responsibilities.
_TEER = (
    "management",
    "usually a university degree",
    "usually a college diploma, or an apprenticeship of two years or more",
    "usually a college diploma, or an apprenticeship of less than two years",
    "usually a secondary school diploma",
    "short work demonstration, no formal education",
)


@dataclass
class _Group:
    """A unit group while its tables come together."""

    labels: list[Label] = field(default_factory=list)
    descriptions: dict[str, str] = field(default_factory=dict)
    duties: dict[str, list[str]] = field(default_factory=lambda: {"en": [], "fr": []})
    prose: str = ""
    skills: tuple[str, ...] = ()
    requirements: list[str] = field(default_factory=list)
    wage: Wage | None = None
    openings: Openings | None = None
    former: str = ""


def read(found: Found) -> TaxonomyRecords:
    """Return the unit groups of the NOC's tables."""
    groups: dict[str, _Group] = {}
    for table in found.of("groups"):
        _read_groups(table.reader, groups)
    for table in found.of("structure"):
        _read_structure(table.reader, (_CODE_EN, "Class title", "Class definition"), groups, "en")
    french = (_CODE_FR, "Titres de classes", "Définitions de la classe")
    for table in found.of("structure in French"):
        _read_structure(table.reader, french, groups, "fr")
    for table in found.of("titles"):
        for code, title in rows_of_known(table.reader, ("noc", "commonjobtitle"), groups):
            groups[code].labels.append(Label(title, "en"))
    for table in found.of("elements"):
        _read_elements(table.reader, SHAPES["elements"], groups, "en")
    for table in found.of("elements in French"):
        _read_elements(table.reader, SHAPES["elements in French"], groups, "fr")
    openers = openers_of(group.prose for group in groups.values())
    gathered = Gathered()
    for code, group in groups.items():
        _gather(code, group, openers, gathered)
    occupations = tuple(
        Occupation(
            NAME,
            code,
            labels_of(group.labels),
            descriptions=stated(group.descriptions),
            needs=gathered.needs(code),
            codes=(Code("noc_2016", group.former),) if group.former else (),
            level=_level(code),
            education=" ".join(group.requirements),
            wage=group.wage,
            openings=group.openings,
        )
        for code, group in groups.items()
    )
    return TaxonomyRecords(_taxonomy(), occupations, gathered.skills())


def _read_groups(reader: TableReader, groups: dict[str, _Group]) -> None:
    for row in reader.rows(
        ("noc", "label_en", "definition_en", "label_fr"),
        (
            "definition_fr",
            "duties",
            "education",
            "top_skills",
            "wage_median",
            "salary_median",
            "openings_10y",
            "noc_2016",
        ),
    ):
        code, title, definition, french, definition_fr, duties, education, skills = row.cells[:8]
        if not _is_new(reader, row, ("noc", "label_en"), groups):
            continue
        group = groups[code] = _Group()
        group.labels.append(Label(title, "en", "preferred"))
        if french:
            group.labels.append(Label(french, "fr", "preferred"))
        group.descriptions = {"en": definition, "fr": definition_fr}
        group.prose = duties
        group.skills = tuple(a or b for a, b in _QUOTED.findall(skills))
        group.requirements = [education] if education else []
        group.wage = _wage(reader, row, *row.cells[8:10])
        group.openings = _openings(reader, row, row.cells[10])
        group.former = row.cells[11]


def _read_structure(
    reader: TableReader, columns: tuple[str, str, str], groups: dict[str, _Group], language: str
) -> None:
    for row in reader.rows(columns):
        code, title, definition = row.cells
        if re.fullmatch(r"\d{1,4}", code):
            continue  # a broader class: unit groups have five digits
        if not _UNIT_GROUP.fullmatch(code) or not title:
            problem = "it is no code of a unit group, or its title is empty"
            reader.keep_out(row, columns[0], code, problem, "Take the table as published.")
            continue
        group = groups.setdefault(code, _Group())
        group.labels.append(Label(title, language, "preferred"))
        group.descriptions.setdefault(language, definition)


def _read_elements(
    reader: TableReader, columns: tuple[str, ...], groups: dict[str, _Group], language: str
) -> None:
    for code, kind, text in rows_of_known(reader, columns, groups, n_needed=3):
        group = groups[code]
        if kind in _EXAMPLES:
            group.labels.append(Label(text, language))
        elif kind in _DUTIES and not text.endswith(":"):
            group.duties[language].append(text.rstrip("."))
        elif kind in _REQUIREMENTS:
            group.requirements.append(text)


def _is_new(
    reader: TableReader, row: Row, columns: tuple[str, str], groups: dict[str, _Group]
) -> bool:
    code, title = row.cells[:2]
    if not _UNIT_GROUP.fullmatch(code):
        problem = "it is no code of a unit group"
        remedy = "Write all five digits, zeros in front too."
        reader.keep_out(row, columns[0], code, problem, remedy)
    elif code in groups:
        reader.keep_out(row, columns[0], code, "the code is there twice", "Keep one of them.")
    elif not title:
        reader.keep_out(row, columns[1], "", "it is empty", "Write the group's title.")
    else:
        return True
    return False


def _wage(reader: TableReader, row: Row, hourly: str, yearly: str) -> Wage | None:
    """Return the median wage an hour, or a year where no hourly one is published.

    The column of hourly wages repeats the yearly one where there is none.
    """
    if hourly and hourly != yearly:
        amount = _within(reader, row, "wage_median", hourly, _HOURLY)
        return Wage(amount, "CAD", "hour", _PLACE, _SOURCE) if amount else None
    amount = _within(reader, row, "salary_median", yearly, _YEARLY)
    return Wage(round(amount, 2), "CAD", "year", _PLACE, _SOURCE) if amount else None


def _openings(reader: TableReader, row: Row, number: str) -> Openings | None:
    amount = _within(reader, row, "openings_10y", number, (0.0, 10_000_000.0))
    return Openings(round(amount), 10, _PLACE, _SOURCE) if amount is not None else None


def _within(
    reader: TableReader, row: Row, column: str, value: str, bounds: tuple[float, float]
) -> float | None:
    """Return a number, or None where there is none; one that cannot be is left out and reported."""
    if not value:
        return None
    if _NUMBER.fullmatch(value) and bounds[0] <= float(value) <= bounds[1]:
        return float(value)
    remedy = f"Write a number from {bounds[0]:,.0f} to {bounds[1]:,.0f}, or leave it empty."
    reader.keep_out(row, column, value, "it cannot be true", remedy)
    return None


def _level(code: str) -> Level | None:
    number = int(code[1])
    return Level("teer", number, _TEER[number]) if number < len(_TEER) else None


def _gather(code: str, group: _Group, openers: frozenset[str], gathered: Gathered) -> None:
    duties = {
        "en": [*group.duties["en"], *duties_in(group.prose, openers)],
        "fr": group.duties["fr"],
    }
    for language, texts in duties.items():
        for number, text in enumerate(dict.fromkeys(texts), start=1):
            _need(
                code,
                Label(text, language, "preferred"),
                "task",
                f"{code}-{language}-{number}",
                gathered,
            )
    for name in group.skills:
        _need(code, Label(name, "en", "preferred"), "skill", name, gathered)


def _need(code: str, label: Label, kind: SkillKind, key: str, gathered: Gathered) -> None:
    gathered.know(Skill(NAME, key, kind, (label,)))
    gathered.add(code, key, 1.0)


def _taxonomy() -> Taxonomy:
    return Taxonomy(
        NAME,
        "National Occupational Classification",
        "2021 version 1.0",
        "Open Government Licence - Canada",
        "Contains information licensed under the Open Government Licence - Canada: National "
        "Occupational Classification 2021, Statistics Canada and Employment and Social "
        "Development Canada. Wages, openings and job titles: WorkBC, Province of British Columbia.",
        "https://www.statcan.gc.ca/en/subjects/standard/noc/2021/indexV1",
    )
