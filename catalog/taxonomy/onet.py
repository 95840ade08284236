"""O*NET's text tables -> occupations, with the tasks and technologies that they need.

Columns as in the data dictionary, https://www.onetcenter.org/dictionary/27.0/text/.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from catalog.taxonomy.gathering import Found, Gathered, is_stated, labels_of, rows_of_known
from catalog.taxonomy.records import (
    Code,
    Label,
    Level,
    Occupation,
    Skill,
    Taxonomy,
    TaxonomyRecords,
)

NAME: Final = "onet"
_CODE = "O*NET-SOC Code"
SHAPES = {
    "occupations": (_CODE, "Title", "Description"),
    "alternate titles": (_CODE, "Alternate Title", "Short Title"),
    "reported titles": (_CODE, "Reported Job Title"),
    "tasks": (_CODE, "Task ID", "Task", "Task Type"),
    "technologies": (_CODE, "Example", "Commodity Title", "Hot Technology"),
    "job zones": (_CODE, "Job Zone", "Domain Source"),
    "meaning of job zones": ("Job Zone", "Name", "Education"),
    "related occupations": (_CODE, "Related O*NET-SOC Code", "Relatedness Tier"),
}

_SOC = re.compile(r"\d\d-\d{4}\.\d\d")
# Tasks without a type are of occupations whose tasks have not been rated yet.
_TASK_WEIGHTS = {"core": 1.0, "supplemental": 0.5}
# The table lists what was ever seen in use, not what is asked for.
_TECHNOLOGY_WEIGHT = 0.5
_RELEASE = re.compile(r"^O\*NET (\d+(?:\.\d+)*) Database", re.MULTILINE)
_MONTH = re.compile(r"^(\w+ \d{4}) Release", re.MULTILINE)
_LICENCE = re.compile(r"licensed under a (.+?) License")


def read(found: Found) -> TaxonomyRecords:
    """Return the occupations of O*NET's tables."""
    known = _occupations(found)
    titles = _titles(found, known)
    gathered = _gathered(found, known)
    levels, education = _levels(found, known)
    related = _related(found, known)
    occupations = tuple(
        Occupation(
            NAME,
            code,
            labels_of([Label(title, "en", "preferred"), *titles[code]]),
            descriptions={"en": description} if description else {},
            needs=gathered.needs(code),
            codes=(Code("soc", code[:7]),),
            level=levels.get(code),
            education=education.get(code, ""),
            related=tuple(related[code]),
        )
        for code, (title, description) in known.items()
    )
    return TaxonomyRecords(_taxonomy(found.folders), occupations, gathered.skills())


def _occupations(found: Found) -> dict[str, tuple[str, str]]:
    known: dict[str, tuple[str, str]] = {}
    for reader in (table.reader for table in found.of("occupations")):
        for row in reader.rows((_CODE, "Title", "Description")):
            code, title, description = row.cells
            if not _SOC.fullmatch(code):
                problem = "it is no O*NET-SOC code"
                reader.keep_out(row, _CODE, code, problem, "Write it as 13-1071.00.")
            elif code in known:
                reader.keep_out(row, _CODE, code, "the code is there twice", "Keep one of them.")
            elif not title:
                reader.keep_out(row, "Title", "", "it is empty", "Write the occupation's title.")
            else:
                known[code] = (title, description)
    return known


def _titles(found: Found, known: dict[str, tuple[str, str]]) -> dict[str, list[Label]]:
    titles: dict[str, list[Label]] = defaultdict(list)
    for table in found.of("reported titles"):
        for code, title in rows_of_known(table.reader, (_CODE, "Reported Job Title"), known):
            titles[code].append(Label(title, "en", "reported"))
    columns = (_CODE, "Alternate Title", "Short Title")
    for table in found.of("alternate titles"):
        for code, title, short in rows_of_known(table.reader, columns, known):
            titles[code].append(Label(title, "en"))
            if is_stated(short):
                titles[code].append(Label(short, "en"))
    return titles


def _gathered(found: Found, known: dict[str, tuple[str, str]]) -> Gathered:
    gathered = Gathered()
    columns = (_CODE, "Task ID", "Task", "Task Type")
    for table in found.of("tasks"):
        for code, number, task, kind in rows_of_known(table.reader, columns, known, n_needed=3):
            gathered.know(Skill(NAME, number, "task", (Label(task, "en", "preferred"),)))
            gathered.add(code, number, _TASK_WEIGHTS.get(kind.casefold(), 1.0))
    named = (_CODE, "Example", "Commodity Title")
    for table in found.of("technologies"):
        for code, name, group in rows_of_known(table.reader, named, known):
            label = Label(name, "en", "preferred")
            gathered.know(Skill(NAME, name, "technology", (label,), {"en": group} if group else {}))
            gathered.add(code, name, _TECHNOLOGY_WEIGHT)
    return gathered


def _levels(
    found: Found, known: dict[str, tuple[str, str]]
) -> tuple[dict[str, Level], dict[str, str]]:
    meanings: dict[str, tuple[str, str]] = {}
    for table in found.of("meaning of job zones"):
        for row in table.reader.rows(("Job Zone", "Name", "Education")):
            number, name, education = row.cells
            meanings[number] = (name, education)
    levels: dict[str, Level] = {}
    asked: dict[str, str] = {}
    for reader in (table.reader for table in found.of("job zones")):
        for row in reader.rows((_CODE, "Job Zone")):
            code, number = row.cells
            if code not in known or number not in ("1", "2", "3", "4", "5"):
                problem = "the occupation is not known, or the zone is not 1 to 5"
                reader.keep_out(row, "Job Zone", number, problem, "Take all tables of one release.")
                continue
            name, education = meanings.get(number, ("", ""))
            levels[code] = Level("job_zone", int(number), name)
            asked[code] = education
    return levels, asked


def _related(found: Found, known: dict[str, tuple[str, str]]) -> dict[str, list[str]]:
    related: dict[str, list[str]] = defaultdict(list)
    for table in found.of("related occupations"):
        # The rows stand in the order of nearness. A relation to an occupation that is not in the
        # table of occupations is no fault of the row: it leads nowhere, that is all.
        for code, other in rows_of_known(table.reader, (_CODE, "Related O*NET-SOC Code"), known):
            if other in known:
                related[code].append(other)
    return related


def _taxonomy(folders: Sequence[Path]) -> Taxonomy:
    note = "\n".join(_note(folder) for folder in folders)
    release, month, licence = (each.search(note) for each in (_RELEASE, _MONTH, _LICENCE))
    name = release[1] if release else "not stated"
    return Taxonomy(
        NAME,
        "O*NET Database",
        f"{name} ({month[1]})" if month else name,
        licence[1] if licence else "Creative Commons Attribution 4.0 International",
        f"O*NET {release[1] + ' ' if release else ''}Database by the U.S. Department of Labor, "
        "Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. "
        "O*NET is a trademark of USDOL/ETA. Modified; USDOL/ETA has not approved, endorsed, or "
        "tested these modifications.",
        "https://www.onetcenter.org/database.html",
    )


def _note(folder: Path) -> str:
    path = folder / "Read Me.txt"
    if not path.is_file():
        return ""
    with path.open(encoding="utf-8", errors="replace") as note:
        return note.read(10_000)
