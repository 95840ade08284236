"""`advisor taxonomy ...`: staff load, list and remove tables of occupations, skills, programmes."""

import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.console import app, progress, say

if TYPE_CHECKING:
    from catalog.taxonomy import Taxonomy, TaxonomyFiles

taxonomy_cli = typer.Typer(
    help="Load, list and remove tables of occupations: O*NET, ESCO, NOC, CIP-SOC.",
    no_args_is_help=True,
)

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]

# A report to read; up to a hundred faults a file are in the JSON.
_SHOWN = 5


@taxonomy_cli.command("load")
def load(
    folder: Annotated[Path, typer.Argument(help="The folder of the official files.")],
    as_json: AsJson = False,
) -> None:
    """Read official tables, in place of those of the same taxonomies. They are told by columns."""
    from catalog.taxonomy import TaxonomyStore, read_taxonomies

    store = TaxonomyStore(app().engine)
    files = read_taxonomies(folder, on_progress=partial(progress, "Reading the tables"))
    for records in files.taxonomies:
        store.load(records, on_progress=partial(progress, f"Saving {records.taxonomy.name}"))
    if as_json:
        say(json.dumps(_as_json(files), ensure_ascii=False))
        return
    for records in files.taxonomies:
        say(_line(records.taxonomy))
    _say_faults(files)


@taxonomy_cli.command("list")
def list_(as_json: AsJson = False) -> None:
    """List the taxonomies that are loaded, with their releases and licences."""
    from catalog.taxonomy import TaxonomyStore

    taxonomies = TaxonomyStore(app().engine).taxonomies()
    if as_json:
        say(json.dumps([vars(each) for each in taxonomies], ensure_ascii=False))
        return
    if not taxonomies:
        say("None is loaded; all works without. To load some: advisor taxonomy load FOLDER")
    for each in taxonomies:
        say(_line(each))
        say(f"  Licence: {each.licence}. {each.attribution} {each.url}")


@taxonomy_cli.command("remove")
def remove(
    name: Annotated[str, typer.Argument(help="The taxonomy's name: onet, esco, noc, cip_soc.")],
) -> None:
    """Delete a loaded taxonomy."""
    from catalog.taxonomy import TaxonomyStore
    from catalog.taxonomy.errors import UnknownTaxonomyError

    store = TaxonomyStore(app().engine)
    if not store.remove(name):
        raise UnknownTaxonomyError(name, tuple(each.name for each in store.taxonomies()))
    say(f"{name} is removed.")


def _line(taxonomy: "Taxonomy") -> str:
    counts = {
        "occupations": taxonomy.n_occupations,
        "titles": taxonomy.n_titles,
        "skills and tasks": taxonomy.n_skills,
        "programmes": taxonomy.n_programmes,
        "links": taxonomy.n_links,
    }
    there = ", ".join(f"{count:,} {what}" for what, count in counts.items() if count)
    languages = ", ".join(taxonomy.languages)
    return f"{taxonomy.name}: {taxonomy.title}, {taxonomy.release} ({languages}): {there}."


def _say_faults(files: "TaxonomyFiles") -> None:
    for report in files.reports:
        for fault in report.quarantined[:_SHOWN]:
            say(f"  kept out of {report.file}: {fault}")
        if report.n_quarantined > _SHOWN:
            say(f"  kept out of {report.file}: {report.n_quarantined:,} in all, see --json")


def _as_json(files: "TaxonomyFiles") -> dict[str, Any]:
    return {
        "taxonomies": [vars(records.taxonomy) for records in files.taxonomies],
        "files": [
            vars(report) | {"quarantined": [fault.as_json() for fault in report.quarantined]}
            for report in files.reports
        ],
        "ignored": list(files.ignored),
    }
