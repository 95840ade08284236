"""A folder of official files -> all taxonomies in it, recognised by the columns of their tables."""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from catalog.checks import Fault
from catalog.errors import UnreadableFileError
from catalog.taxonomy import crosswalk, esco, noc, onet
from catalog.taxonomy.delimited import RefusedTableError, TableFile, TableReader, find_table
from catalog.taxonomy.gathering import Found, FoundTable
from catalog.taxonomy.packing import content_hash_of
from catalog.taxonomy.records import TableReport, TaxonomyFiles, TaxonomyRecords

MAX_FILES = 500
# O*NET's whole download has 150 MB, most of it in tables that are not read.
MAX_TOTAL_BYTES = 500_000_000
# The real tables of four taxonomies have 43 MB; records take about six times their bytes.
MAX_READ_BYTES = 120_000_000
_MAX_DEPTH = 3
_SUFFIXES = (".csv", ".txt", ".tsv")


@dataclass(frozen=True)
class _Kind:
    """One taxonomy: the columns that tell its tables, and what reads them."""

    shapes: Mapping[str, tuple[str, ...]]
    read: Callable[[Found], TaxonomyRecords]
    with_language: tuple[str, ...] = ()


_KINDS = {
    crosswalk.NAME: _Kind(crosswalk.SHAPES, crosswalk.read),
    esco.NAME: _Kind(esco.SHAPES, esco.read, esco.WITH_LANGUAGE),
    noc.NAME: _Kind(noc.SHAPES, noc.read),
    onet.NAME: _Kind(onet.SHAPES, onet.read),
}
# ESCO names a table by its language, occupations_fr.csv.
_LANGUAGE = re.compile(r"_([a-z]{2})(?:-[a-z]{2})?$", re.IGNORECASE)


def read_taxonomies(
    folder: Path, *, on_progress: Callable[[float], None] = lambda _: None
) -> TaxonomyFiles:
    """Return all taxonomies whose tables are in a folder, or in folders within it.

    Args:
        folder: Where the official files were unpacked.
        on_progress: Called with the share of the bytes that have been read, up to 1.

    Raises:
        UnreadableFileError: There is no such folder, it is too large, nothing in it is a table of
            a known taxonomy, or two tables hold the same.
    """
    found, refused, ignored = _found(folder)
    reports = list(refused)
    taxonomies = []
    n_done, n_all = 0, sum(_size(tables) for tables in found.values())
    for name in sorted(found):
        records = _counted(_KINDS[name].read(found[name]))
        reports += [table.reader.report() for table in found[name].tables]
        if records.occupations or records.skills or records.programmes:
            taxonomies.append(records)
        n_done += _size(found[name])
        on_progress(n_done / max(n_all, 1))
    if not taxonomies:
        raise _nothing(folder, reports)
    return TaxonomyFiles(tuple(taxonomies), tuple(reports), tuple(ignored))


def _found(folder: Path) -> tuple[dict[str, Found], list[TableReport], list[str]]:
    found: dict[str, Found] = {}
    refused: list[TableReport] = []
    ignored: list[str] = []
    taken: dict[tuple[str, str, str], str] = {}
    # All paths first: a folder that is too large is refused before any of it is read.
    for path in tuple(_paths(folder)):
        name = path.relative_to(folder).as_posix()
        try:
            table = find_table(path, name)
            place = None if table is None else _place(table)
        except RefusedTableError as error:
            fault = Fault(0, None, "file", name[:80], error.problem, error.remedy)
            refused.append(TableReport(name, "", "", 0, 1, (fault,)))
            continue
        if table is None or place is None:
            ignored.append(name)
            continue
        if place in taken:
            raise UnreadableFileError(
                folder,
                f"{taken[place]} and {name} hold the same ({' '.join(place).strip()})",
                "Keep the tables of one release of each taxonomy.",
            )
        taken[place] = name
        taxonomy, holds, language = place
        reader = TableReader(table, taxonomy=taxonomy, holds=holds)
        tables = found.setdefault(taxonomy, Found())
        tables.tables.append(FoundTable(holds, language or "en", reader))
        if path.parent not in tables.folders:
            tables.folders.append(path.parent)
    if sum(_size(tables) for tables in found.values()) > MAX_READ_BYTES:
        raise UnreadableFileError(
            folder,
            f"its tables have more than {MAX_READ_BYTES // 1_000_000} MB together",
            "Keep the languages that people are advised in.",
        )
    for tables in found.values():
        tables.tables.sort(key=lambda each: (each.language != "en", each.language))
    return found, refused, ignored


def _place(table: TableFile) -> tuple[str, str, str] | None:
    """Return taxonomy, shape and language of a table; of several shapes, the most particular.

    Raises:
        RefusedTableError: Its language should be in its name, and is not.
    """
    shapes = [
        (len(columns), name, holds)
        for name, kind in _KINDS.items()
        for holds, columns in kind.shapes.items()
        if table.has(columns)
    ]
    if not shapes:
        return None
    _, name, holds = max(shapes)
    language = _LANGUAGE.search(table.path.stem) if name == esco.NAME else None
    if language is None and holds in _KINDS[name].with_language:
        raise RefusedTableError(
            "its name does not say the language of its texts",
            "Name it as it was published, for example occupations_fr.csv.",
        )
    return name, holds, language[1].lower() if language else ""


def _paths(folder: Path) -> Iterator[Path]:
    """Yield the files that may be tables, in the order of their paths; hidden ones are left out.

    Raises:
        UnreadableFileError: It is no folder, or there is too much in it.
    """
    if not folder.is_dir():
        raise UnreadableFileError(folder, "it is no folder", "Name the folder of the tables.")
    n_files, n_bytes = 0, 0
    for where, folders, names in os.walk(folder):
        depth = len(Path(where).relative_to(folder).parts)
        folders[:] = sorted(each for each in folders if each[0] != "." and depth < _MAX_DEPTH)
        for name in sorted(names):
            path = Path(where, name)
            if name.startswith(".") or path.suffix.lower() not in _SUFFIXES:
                continue
            n_files += 1
            n_bytes += path.stat().st_size if path.exists() else 0
            if n_files > MAX_FILES or n_bytes > MAX_TOTAL_BYTES:
                raise UnreadableFileError(
                    folder,
                    f"it holds more than {MAX_FILES} tables or 500 MB",
                    "Name the folder that holds the taxonomies alone.",
                )
            yield path


def _counted(records: TaxonomyRecords) -> TaxonomyRecords:
    titles = [label for occupation in records.occupations for label in occupation.titles]
    labels = titles + [label for skill in records.skills for label in skill.labels]
    languages = {label.language for label in labels} or {"en"}
    taxonomy = replace(
        records.taxonomy,
        languages=tuple(sorted(languages)),
        n_occupations=len(records.occupations),
        n_titles=len(titles),
        n_skills=len(records.skills),
        n_needs=sum(len(occupation.needs) for occupation in records.occupations),
        n_programmes=len(records.programmes),
        n_links=len(records.links),
        content_hash=content_hash_of(records),
    )
    return replace(records, taxonomy=taxonomy)


def _nothing(folder: Path, reports: list[TableReport]) -> UnreadableFileError:
    for report in reports:
        for fault in report.quarantined:
            return UnreadableFileError(folder, f"{report.file}: {fault.problem}", fault.remedy)
    return UnreadableFileError(
        folder,
        "it holds no table of O*NET, ESCO, NOC or the CIP-SOC crosswalk",
        "Unpack the official text or CSV files there, their first lines as published.",
    )


def _size(found: Found) -> int:
    return sum(table.reader.table.path.stat().st_size for table in found.tables)
