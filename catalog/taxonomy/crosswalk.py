"""CIP 2020 and its crosswalk to SOC 2018 -> programmes of study and the occupations they lead to.

Tables as published by NCES at https://nces.ed.gov/ipeds/cipcode/.
"""

import re

from catalog.taxonomy.delimited import Row, TableReader
from catalog.taxonomy.gathering import Found
from catalog.taxonomy.records import Programme, ProgrammeLink, Taxonomy, TaxonomyRecords

NAME = "cip_soc"
SHAPES = {
    "programmes": ("CIPCode", "CIPTitle", "CIPDefinition"),
    "crosswalk": ("CIP2020Code", "SOC2018Code"),
}

_CIP = re.compile(r"\d\d(?:\.\d\d(?:\d\d)?)?")
_SOC = re.compile(r"\d\d-\d{4}")
# What the crosswalk writes where a programme has no occupation, or an occupation no programme.
_NO_CIP, _NO_SOC = "99.9999", "99-9999"
# "Moved from 01.0309 to 01.1004", "Deleted, Report under 45.1103"
_SUCCESSOR = re.compile(r"(?: to|Report under) (\d\d(?:\.\d\d(?:\d\d)?)?)")
_NO_LONGER_USED = ("Moved from", "Deleted")
_COLUMNS = ("CIPCode", "CIPTitle", "CIPDefinition")


def read(found: Found) -> TaxonomyRecords:
    """Return the programmes of the code list and the pairs of the crosswalk.

    Programmes that only the crosswalk names have a title and no definition.
    """
    programmes: dict[str, Programme] = {}
    for table in found.of("programmes"):
        _read_programmes(table.reader, programmes)
    links: dict[tuple[str, str], ProgrammeLink] = {}
    for table in found.of("crosswalk"):
        _read_links(table.reader, programmes, links)
    return TaxonomyRecords(
        Taxonomy(
            NAME,
            "CIP 2020 to SOC 2018 Crosswalk",
            "CIP 2020, SOC 2018",
            "public domain (work of the United States government)",
            "CIP 2020 and the CIP-SOC crosswalk by the National Center for Education Statistics "
            "and the Bureau of Labor Statistics.",
            "https://nces.ed.gov/ipeds/cipcode/",
        ),
        programmes=tuple(programmes[cip] for cip in sorted(programmes)),
        links=tuple(links[pair] for pair in sorted(links)),
    )


def _read_programmes(reader: TableReader, programmes: dict[str, Programme]) -> None:
    for row in reader.rows(_COLUMNS, ("Action", "Examples")):
        written, title, definition, action, examples = row.cells
        cip = _bare(written)
        if not _CIP.fullmatch(cip):
            problem = "it is no CIP code"
            reader.keep_out(row, "CIPCode", written, problem, "Write it as 45.1103.")
        elif cip in programmes:
            reader.keep_out(row, "CIPCode", cip, "the code is there twice", "Keep one of them.")
        elif not title:
            reader.keep_out(row, "CIPTitle", "", "it is empty", "Write the programme's title.")
        elif action in _NO_LONGER_USED:
            successor = _SUCCESSOR.search(definition)
            moved_to = successor[1] if successor else None
            programmes[cip] = Programme(cip, _without_stop(title), moved_to=moved_to)
        else:
            programmes[cip] = Programme(cip, _without_stop(title), definition, _listed(examples))


def _read_links(
    reader: TableReader,
    programmes: dict[str, Programme],
    links: dict[tuple[str, str], ProgrammeLink],
) -> None:
    for row in reader.rows(("CIP2020Code", "SOC2018Code"), ("CIP2020Title",)):
        cip, soc, title = _bare(row.cells[0]), _bare(row.cells[1]), row.cells[2]
        if not _are_codes(reader, row, cip, soc):
            continue
        if cip not in programmes and cip != _NO_CIP:
            programmes[cip] = Programme(cip, _without_stop(title))
        if cip != _NO_CIP and soc != _NO_SOC:
            links.setdefault((cip, soc), ProgrammeLink(cip, soc))


def _are_codes(reader: TableReader, row: Row, cip: str, soc: str) -> bool:
    if not _CIP.fullmatch(cip):
        reader.keep_out(row, "CIP2020Code", cip, "it is no CIP code", "Write it as 45.1103.")
    elif not _SOC.fullmatch(soc):
        reader.keep_out(row, "SOC2018Code", soc, "it is no SOC code", "Write it as 13-1071.")
    else:
        return True
    return False


def _bare(code: str) -> str:
    """Return a code as it is meant: spreadsheets are told by ="01.10" that it is text."""
    return code.strip('=" ')


def _without_stop(title: str) -> str:
    return title.removesuffix(".").strip()


def _listed(examples: str) -> tuple[str, ...]:
    """Return the names in "Examples: - Viticulture, - Enology"."""
    names = examples.removeprefix("Examples:").strip().removeprefix("- ").split(", - ")
    return tuple(name.strip() for name in names if name.strip())
