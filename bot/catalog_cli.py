"""`advisor catalog ...`: staff check, load, compare, publish, correct and take out catalogues."""

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.catalog_words import (
    checked,
    document_of,
    document_of_folder,
    document_of_refusal,
    say_faults,
    say_reading,
    summary,
    words,
)
from bot.console import app, check_picture, day, known_catalog, progress, say

if TYPE_CHECKING:
    from catalog.checks import Reading
    from catalog.importing import Imported
    from catalog.store import ReleaseFacts

catalog_cli = typer.Typer(
    help="Check, load, compare, publish and take out catalogues.", no_args_is_help=True
)

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
Mapping = Annotated[
    list[str] | None, typer.Option("--map", help='"Column in the file=field", repeatable.')
]
Provider = Annotated[str | None, typer.Option(help="Provider of the records that name none.")]
Currency = Annotated[str | None, typer.Option(help="Currency of prices without one.")]
Today = Annotated[
    datetime | None,
    typer.Option("--today", formats=["%Y-%m-%d"], help="Day from which dates are told."),
]
Name = Annotated[str | None, typer.Option("--name", help="Name of the catalogue.")]
Add = Annotated[
    bool, typer.Option("--add", help="Keep the credentials that the file does not name.")
]
Onto = Annotated[
    str | None,
    typer.Option(help="Release to build on; the live one, else the newest draft, unless given."),
]
Afresh = Annotated[
    bool, typer.Option("--afresh", help="Build on nothing: only what this file states.")
]
Publish = Annotated[bool, typer.Option("--publish", help="Publish it at once.")]


@catalog_cli.command("check")
def check(
    file: Annotated[Path, typer.Argument(help="The file to read, or a folder of files.")],
    mapping: Mapping = None,
    provider: Provider = None,
    currency: Currency = None,
    as_json: AsJson = False,
) -> None:
    """Read a catalogue file and say what would be kept out, and why. Nothing is saved."""
    from catalog.errors import UnreadableFileError

    if not file.is_dir():
        found = checked(_open(file, mapping, provider, currency))
        say_reading(found, as_json=as_json)
        return
    files = []
    for path in sorted(each for each in file.rglob("*") if each.is_file()):
        name = str(path.relative_to(file))
        try:
            files.append({"file": name} | checked(_open(path, mapping, provider, currency)))
        except UnreadableFileError as refused:
            files.append({"file": name} | document_of_refusal(refused))
    if as_json:
        say(json.dumps(document_of_folder(files), ensure_ascii=False))
        return
    for each in files:
        say(f"{each['file']}: {summary(each)}")
        say_faults(each, at_most=3)


@catalog_cli.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="The file to read.")],
    name: Annotated[
        str | None, typer.Option(help="Name of the catalogue; the file's name unless given.")
    ] = None,
    mapping: Mapping = None,
    provider: Provider = None,
    currency: Currency = None,
    add: Add = False,
    onto: Onto = None,
    afresh: Afresh = False,
    publish: Publish = False,
    today: Today = None,
    as_json: AsJson = False,
) -> None:
    """Load a catalogue file as a draft release; nobody sees it until it is published."""
    from catalog.corrections import Corrections
    from catalog.importing import Importing

    reading = _open(file, mapping, provider, currency)
    advisor = app()
    catalog = name or file.stem
    base = advisor.store.release(onto) if onto else advisor.store.newest(catalog)
    importing = Importing(
        advisor.store,
        Corrections(advisor.engine),
        catalog=catalog,
        base=None if afresh else base,
        keeps_others=add,
    )
    imported = importing.run(reading, today=day(today), on_progress=_counting(file))
    progress(f"Reading {file.name}", 1.0)
    # What an import that was killed has left.
    advisor.store.clear_unlisted()
    release = imported.release
    # What is live already stays so, with what was trained for it.
    if publish and release.n_credentials and not release.is_live:
        advisor.publish(release.release_id)
    _say_imported(imported, publish=publish, as_json=as_json)


def _say_imported(imported: "Imported", *, publish: bool, as_json: bool) -> None:
    """Say what was read, and what is to be done next.

    Raises:
        EmptyReleaseError: It was to be published, and holds nothing.
    """
    from catalog.errors import EmptyReleaseError

    release = imported.release
    is_live = release.is_live or (publish and release.n_credentials > 0)
    document = {"live": is_live, "n_credentials": release.n_credentials}
    say_reading(document_of(imported) | document, as_json=as_json)
    if publish and not release.n_credentials:
        # Said first what is wrong with the file, then that nothing went live.
        raise EmptyReleaseError(release.release_id)
    if not as_json and release.is_live:
        say(words()("typed-no-change"))
    elif not as_json and not publish:
        _say_draft(imported)


def _say_draft(imported: "Imported") -> None:
    release, n_credentials = imported.release.release_id, imported.release.n_credentials
    said = words()
    if not n_credentials:
        say(said("typed-nothing-good"))
        return
    if imported.quarantined:
        say(said("typed-kept-out-gone"))
    several = "yes" if imported.n_accepted > n_credentials else "no"
    say(said("typed-draft", count=n_credentials, several=several))
    say(f"  advisor catalog diff {release}")
    say(said("typed-as-well", release=release))
    say(said("typed-to-show", release=release))


@catalog_cli.command("diff")
def diff(
    release: Annotated[
        str | None, typer.Argument(help="The draft; the newest release unless given.")
    ] = None,
    against: Annotated[
        str | None, typer.Option(help="What it is compared with; the live release unless given.")
    ] = None,
    name: Name = None,
    today: Today = None,
    as_json: AsJson = False,
) -> None:
    """Say what a draft would change: added, changed, gone, and what would break."""
    from bot.differences import difference_document, difference_lines
    from catalog.differences import difference

    store = app().store
    draft = store.release(release) if release else _newest_of(store, name)
    before = against or next(
        (each.release_id for each in store.releases(draft.catalog) if each.is_live), None
    )
    if before is not None:
        store.release(before)
    found = difference(store, before, draft.release_id, today=day(today))
    if as_json:
        say(json.dumps(difference_document(found), ensure_ascii=False))
    else:
        for line in difference_lines(found, words()):
            say(line)


@catalog_cli.command("publish")
def publish(release: Annotated[str, typer.Argument(help="The release's name.")]) -> None:
    """Make a release the one that people see, by the order as shipped."""
    from bot.publishing import Publishing
    from catalog.errors import UnknownCatalogError

    advisor = app()
    catalog = advisor.store.release(release).catalog
    try:
        trained = Publishing(advisor).live(catalog).model_version
    except UnknownCatalogError:
        trained = None
    _say_live(advisor.publish(release))
    if trained:
        say(
            f"What was trained before ({trained}) no longer answers, but the order as shipped. "
            f"To train for this release: advisor model train --release {release}"
        )


@catalog_cli.command("rollback")
def rollback(
    release: Annotated[
        str | None,
        typer.Argument(help="One that was live; the one that was live before unless given."),
    ] = None,
    name: Name = None,
) -> None:
    """Go back to what was live before, at once: its release and what was trained for it."""
    from bot.publishing import Publishing

    advisor = app()
    live = Publishing(advisor).rollback(name, release=release)
    _say_live(advisor.store.release(live.release_id))


@catalog_cli.command("releases")
def releases(as_json: AsJson = False) -> None:
    """List the releases, oldest first."""
    found = app().store.releases()
    if as_json:
        say(json.dumps([vars(each) for each in found]))
        return
    for each in found:
        mark = "live " if each.is_live else "     "
        say(f"{mark}{each.release_id}  {each.n_credentials} credentials from {each.source}")


@catalog_cli.command("correct")
def correct(
    credential: Annotated[str, typer.Argument(help="The credential's id.")],
    fact: Annotated[str, typer.Argument(help='What holds: "price=495"; "price=" takes it away.')],
    by: Annotated[str, typer.Option(help="Your name.")],
    reason: Annotated[str | None, typer.Option(help="Why.")] = None,
    name: Name = None,
    today: Today = None,
) -> None:
    """State a fact better than the files; it holds through every import. Makes a draft."""
    from bot.correcting import fact_named
    from catalog.corrections import Corrected, Corrections

    field, found, text = fact.partition("=")
    if not found:
        raise typer.BadParameter("write it as fact=value, for example price=495")
    advisor = app()
    catalog = name or advisor.settings.catalog
    field = fact_named(field) or "_".join(field.lower().split())
    correction = Corrected(credential, field, text.strip() or None, by, reason, day(today))
    draft = Corrections(advisor.engine).make_draft(advisor.store, catalog, correction)
    say(f"{field} of {credential} is corrected in the draft {draft.release_id}.")
    say(f"To show it to people: advisor catalog publish {draft.release_id}")
    for each in _without_it(advisor.store, catalog, credential):
        say(f"The draft {each.release_id} was made before it, and does not know it.")
        again = f"advisor catalog import {each.source or 'FILE'} --name {catalog}"
        say(f"  Before you publish that one: {again}")


def _without_it(store: Any, catalog: str, credential: str) -> list["ReleaseFacts"]:
    """Return the newest draft of a file that waits beside one that builds on what is live."""
    from catalog.corrections import OF_CORRECTION, correctable_in

    live, *drafts = correctable_in(store, catalog)
    is_there = any(each.credential_id == credential for each in store.members(live.release_id))
    of_files = [each for each in drafts if not (each.source or "").startswith(OF_CORRECTION)]
    return of_files[:1] if is_there else []


@catalog_cli.command("corrections")
def corrections(name: Name = None, as_json: AsJson = False) -> None:
    """List what staff stated better than the files."""
    from catalog.corrections import Corrections

    advisor = app()
    found = Corrections(advisor.engine).all(known_catalog(advisor, name))
    if as_json:
        rows = [{**vars(each), "made_on": each.made_on.isoformat()} for each in found]
        say(json.dumps(rows, ensure_ascii=False))
        return
    for each in found:
        why = f": {each.reason}" if each.reason else ""
        say(f"{each.credential_id}: {each.fact} = {each.value} ({each.by}, {each.made_on}{why})")


@catalog_cli.command("card")
def card(
    credential: Annotated[str, typer.Argument(help="The credential's id.")],
    catalog: Annotated[
        str | None, typer.Option("--catalog", help="A loaded catalogue's name, or a file.")
    ] = None,
    region: Annotated[str | None, typer.Option(help='Where the learner lives: "BC".')] = None,
    age: Annotated[int | None, typer.Option(min=0, max=120, help="The learner's age.")] = None,
    today: Today = None,
    as_json: AsJson = False,
) -> None:
    """Say what is published about a credential, who vouches for it, and its price after help."""
    from catalog.cards import card_document, card_text
    from catalog.errors import UnknownCredentialError
    from catalog.funding import Learner

    advisor = app()
    on = day(today)
    view = advisor.catalog(catalog or advisor.settings.catalog, on)
    found = view.get_many([credential])
    if not found:
        raise UnknownCredentialError(credential, view.release_id)
    learner = Learner(region, age)
    if as_json:
        document = card_document(found[0], view.funding, today=on, learner=learner)
        say(json.dumps(document, ensure_ascii=False))
    else:
        say(card_text(found[0], view.funding, today=on, learner=learner))


@catalog_cli.command("funding")
def funding(
    file: Annotated[
        Path | None, typer.Argument(help="Rules to load (TOML); lists the rules unless given.")
    ] = None,
    name: Name = None,
    as_json: AsJson = False,
) -> None:
    """List the rules about help with prices, or load others: makes a draft."""
    from catalog.funding import read_rules

    advisor = app()
    catalog = name or advisor.settings.catalog
    base = advisor.store.newest(catalog) or advisor.store.live(catalog)
    if file is None:
        rules = advisor.store.funding(base.release_id)
        if as_json:
            say(json.dumps([each.model_dump(mode="json") for each in rules], ensure_ascii=False))
        for each in () if as_json else rules:
            say(f"{each.rule_id}: {each.name}, for {each.who}")
        return
    draft = advisor.store.drafting(catalog)
    draft.begin_from(base.release_id)
    release = draft.finish(
        source=f"{file.name} on {base.release_id}",
        funding=read_rules(file),
        read_on=advisor.store.read_on(base.release_id),
    )
    say(f"The rules stand in the draft {release}.")
    say(f"To show it to people: advisor catalog publish {release}")


@catalog_cli.command("export")
def export(
    file: Annotated[Path, typer.Argument(help="Where to write.")],
    release: Annotated[
        str | None, typer.Option(help="The release; the live one unless given.")
    ] = None,
    format_: Annotated[
        str | None,
        typer.Option("--format", help="csv, xlsx, open_badges_3 or ctdl; by the file's name else."),
    ] = None,
    name: Name = None,
) -> None:
    """Write a release to a file that other systems read: tables, Open Badges, CTDL."""
    from catalog.exporting import export as write

    advisor = app()
    found = (
        advisor.store.release(release)
        if release
        else advisor.store.live(name or advisor.settings.catalog)
    )
    n_written = write(
        advisor.store.each_record(found.release_id, as_stated=True), file, format_=format_
    )
    say(f"{n_written} credentials of {found.release_id} are in {file}.")


@catalog_cli.command("report")
def report(
    release: Annotated[
        str | None, typer.Argument(help="The release; the live one unless given.")
    ] = None,
    picture: Annotated[Path | None, typer.Option(help="Draw it, too: .png, .svg or .pdf.")] = None,
    name: Name = None,
    today: Today = None,
    as_json: AsJson = False,
) -> None:
    """Say how complete and how fresh the facts of each provider are."""
    from catalog.completeness import completeness

    check_picture(picture)
    advisor = app()
    on = day(today)
    if release is None:
        catalog = name or advisor.settings.catalog
        release = advisor.catalog(catalog, on).release_id
    advisor.store.release(release)
    found = completeness(advisor.store.each_record(release), today=on)
    if picture is not None:
        from catalog.completeness_picture import draw

        draw(found, picture, title=release)
    say(json.dumps(found.as_json(), ensure_ascii=False) if as_json else found.as_text())


def _open(
    file: Path, mapping: list[str] | None, provider: str | None, currency: str | None
) -> "Reading":
    from catalog.formats import open_file

    pairs = dict(each.split("=", 1) for each in mapping or [] if "=" in each)
    if len(pairs) != len(mapping or []):
        raise typer.BadParameter('write each --map as "Column in the file=field"')
    return open_file(file, mapping=pairs, default_provider=provider, default_currency=currency)


def _counting(file: Path) -> Any:
    """Report how many records of a file were read; how many there are is not known before."""
    size = max(file.stat().st_size, 1)
    # A record is some hundred bytes; the bar only has to move.
    usual = 400

    def report(n_read: int) -> None:
        progress(f"Reading {file.name}: {n_read:,} records", min(n_read * usual / size, 0.99))

    return report


def _newest_of(store: Any, name: str | None) -> "ReleaseFacts":
    from bot.settings import Settings
    from catalog.errors import UnknownReleaseError

    # That which people are advised from, where there is one.
    found = store.releases(name or Settings().catalog) or ([] if name else store.releases())
    if not found:
        raise UnknownReleaseError(name or "", ())
    newest: ReleaseFacts = found[-1]
    return newest


def _say_live(live: "ReleaseFacts") -> None:
    say(f"{live.release_id} is live: {live.n_credentials} credentials of {live.catalog}.")
