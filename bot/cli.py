"""The command line: `advisor ...`. Each command imports what it needs when it runs."""

import json
import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from bot.app import App
    from recommender.advising import Recommender

cli = typer.Typer(
    name="advisor",
    help="Finds credentials that fit what people want, and says why.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
catalog_cli = typer.Typer(help="Check, load, publish and list catalogues.", no_args_is_help=True)
model_cli = typer.Typer(help="Prepare and evaluate the language model.", no_args_is_help=True)
cli.add_typer(catalog_cli, name="catalog")
cli.add_typer(model_cli, name="model")

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
Catalog = Annotated[
    str | None, typer.Option("--catalog", help="A loaded catalogue's name, or a catalogue file.")
]
Today = Annotated[
    datetime | None,
    typer.Option("--today", formats=["%Y-%m-%d"], help="Day from which dates are told."),
]


@cli.command()
def chat(
    catalog: Catalog = None,
    today: Today = None,
    language: Annotated[str, typer.Option(help="Language to begin in.")] = "en",
) -> None:
    """Talk to the advisor here. Lines may come from a pipe; /quit ends."""
    from bot.terminal import Chat, converse, typed_lines

    app = _app()
    day = _day(today)
    if hasattr(sys.stdin, "reconfigure"):
        # A pipe may hold anything; what is no text is shown as such.
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    talk = Chat(
        app.recommender(catalog, today=day),
        today=day,
        contact=app.settings.contact,
        language=language,
    )
    converse(talk, typed_lines(sys.stdin, "You: "), lambda text: _say(f"\n{text}\n"))
    _say(talk.goodbye)


@cli.command()
def ask(
    text: Annotated[str | None, typer.Argument(help="What you want, in your own words.")] = None,
    file: Annotated[
        str | None, typer.Option("--file", help="One text a line; - for standard input.")
    ] = None,
    catalog: Catalog = None,
    k: Annotated[int, typer.Option("-k", min=1, max=100, help="How many to recommend.")] = 5,
    today: Today = None,
    as_json: AsJson = False,
) -> None:
    """Recommend credentials for one text, or for each line of a file."""
    from bot.answers import as_json as in_json
    from bot.answers import as_text

    texts = _texts(text, file)
    day = _day(today)
    recommender = _app().recommender(catalog, today=day)
    for each in texts:
        answer = _answer(recommender, each, k=k, today=day)
        _say(json.dumps(in_json(answer), ensure_ascii=False) if as_json else as_text(answer))


@cli.command()
def bot() -> None:
    """Answer people on Telegram, until stopped."""
    from bot.telegram.starting import run

    run(_app())


@cli.command()
def doctor() -> None:
    """Check token, database, migrations, model and catalogue, and say what to do."""
    from bot.doctor import examine
    from bot.settings import Settings

    findings = list(examine(Settings()))
    for finding in findings:
        _say(str(finding))
    if not all(finding.is_well for finding in findings):
        raise typer.Exit(1)


@catalog_cli.command("check")
def catalog_check(
    file: Annotated[Path, typer.Argument(help="The file to read.")],
    mapping: Annotated[
        list[str] | None, typer.Option("--map", help='"Column in the file=field", repeatable.')
    ] = None,
    provider: Annotated[
        str | None, typer.Option(help="Provider of the records that name none.")
    ] = None,
    currency: Annotated[str | None, typer.Option(help="Currency of prices without one.")] = None,
    as_json: AsJson = False,
) -> None:
    """Read a catalogue file and say what would be kept out, and why. Nothing is saved."""
    read = _read(file, mapping, provider, currency)
    _report(read, release=None, as_json=as_json)


@catalog_cli.command("import")
def catalog_import(
    file: Annotated[Path, typer.Argument(help="The file to read.")],
    name: Annotated[
        str | None, typer.Option(help="Name of the catalogue; the file's name unless given.")
    ] = None,
    mapping: Annotated[
        list[str] | None, typer.Option("--map", help='"Column in the file=field", repeatable.')
    ] = None,
    provider: Annotated[
        str | None, typer.Option(help="Provider of the records that name none.")
    ] = None,
    currency: Annotated[str | None, typer.Option(help="Currency of prices without one.")] = None,
    publish: Annotated[bool, typer.Option("--publish", help="Publish it at once.")] = False,
    as_json: AsJson = False,
) -> None:
    """Load a catalogue file as a draft release; nobody sees it until it is published."""
    read = _read(file, mapping, provider, currency)
    app = _app()
    draft = app.store.save_draft(read.records, catalog=name or file.stem, source=file.name)
    if publish:
        app.publish(draft.release_id)
    _report(read, release=draft.release_id, as_json=as_json)
    if not as_json and not publish:
        _say(f"A draft. To show it to people: advisor catalog publish {draft.release_id}")


@catalog_cli.command("publish")
def catalog_publish(release: Annotated[str, typer.Argument(help="The release's name.")]) -> None:
    """Make a release the one that people see. Naming an earlier one rolls back to it."""
    live = _app().publish(release)
    _say(f"{live.release_id} is live: {live.n_credentials} credentials of {live.catalog}.")


@catalog_cli.command("releases")
def catalog_releases(as_json: AsJson = False) -> None:
    """List the releases, oldest first."""
    releases = _app().store.releases()
    if as_json:
        _say(json.dumps([vars(each) for each in releases]))
        return
    for each in releases:
        mark = "live " if each.is_live else "     "
        _say(f"{mark}{each.release_id}  {each.n_credentials} credentials from {each.source}")


@model_cli.command("prepare")
def model_prepare(
    again: Annotated[bool, typer.Option("--again", help="Even if it is there.")] = False,
) -> None:
    """Export, quantise and prove the encoder, and store it under the data folder."""
    import shutil

    from recommender.preparation import prepared_folder

    app = _app()
    folder = prepared_folder(app.settings.data_dir, app.settings.encoder)
    if again:
        shutil.rmtree(folder, ignore_errors=True)
    _say(f"{app.encoder.identity} is ready in {folder}")


@model_cli.command("evaluate")
def model_evaluate(
    folder: Annotated[Path, typer.Argument(help="A BEIR folder.")],
    as_json: AsJson = False,
) -> None:
    """Measure the recommender and its baselines on labelled goals."""
    from recommender.embeddings import EmbeddingCache
    from recommender.evaluation import evaluate, read_beir

    app = _app()
    embeddings = EmbeddingCache(app.settings.data_dir / "embeddings", app.encoder)
    report = evaluate(read_beir(folder), embeddings, on_progress=_progress)
    _say(json.dumps(report.as_json()) if as_json else report.as_text())


def main() -> None:
    """Run the command line; every failure is one plain sentence on standard error."""
    try:
        # Without click's own ending, `typer.Exit(1)` comes back as a number.
        status = cli(standalone_mode=False)
        sys.exit(status if isinstance(status, int) else 0)
    except Exception as fault:  # noqa: BLE001 - the edge: nothing may end in a traceback
        from bot.faults import exit_status_and_sentence

        status, sentence = exit_status_and_sentence(fault)
        if sentence:
            sys.stderr.write(f"{sentence}\n")
        sys.exit(status)
    except KeyboardInterrupt:
        sys.exit(130)


def _app() -> "App":
    from bot.app import App
    from bot.logs import set_up_logs
    from bot.settings import Settings

    settings = Settings()
    set_up_logs(settings.log_level)
    return App(settings, _progress)


def _day(today: datetime | None) -> date:
    return today.date() if today else date.today()  # noqa: DTZ011 - the user's own day


def _texts(text: str | None, file: str | None) -> Iterator[str]:
    if (text is None) == (file is None):
        raise typer.BadParameter("give either a text or --file, not both and not neither")
    if text is not None:
        if not text.strip():
            raise ValueError(
                'The text is empty. Write what you want, for example: advisor ask "bake bread"'
            )
        yield text
    elif file == "-":
        yield from _lines(sys.stdin.buffer.read())
    else:
        yield from _lines(Path(str(file)).read_bytes())


def _lines(content: bytes) -> Iterator[str]:
    for line in content.decode("utf-8-sig", errors="replace").splitlines():
        if line.strip():
            yield line


def _answer(recommender: "Recommender", text: str, *, k: int, today: date) -> Any:
    from recommender.goals import read_goal

    goal = read_goal(text, today=today, places=recommender.places)
    return recommender.recommend(goal, today=today, k=k)


def _read(file: Path, mapping: list[str] | None, provider: str | None, currency: str | None) -> Any:
    from catalog.formats import read_file

    pairs = dict(each.split("=", 1) for each in mapping or [] if "=" in each)
    if len(pairs) != len(mapping or []):
        raise typer.BadParameter('write each --map as "Column in the file=field"')
    return read_file(
        file,
        mapping=pairs,
        default_provider=provider,
        default_currency=currency,
    )


def _report(read: Any, *, release: str | None, as_json: bool) -> None:
    document = {
        "format": read.format,
        "read": read.read,
        "accepted": len(read.records),
        "quarantined": [fault.as_json() for fault in read.quarantined],
        "release": release,
    }
    if as_json:
        _say(json.dumps(document, ensure_ascii=False))
        return
    _say(f"{read.read} records read as {read.format}, {len(read.records)} good.")
    for fault in read.quarantined:
        _say(f"  kept out: {fault}")
    if release:
        _say(f"Release {release}.")


def _say(text: str) -> None:
    # Terminals may be unable to show a character, and lone surrogates are no characters at all.
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, errors="replace").decode(encoding) + "\n")
    sys.stdout.flush()


_shown: dict[str, Any] = {}


def _progress(label: str, fraction: float) -> None:
    """Show a progress bar on standard error, from the first report of a piece of work on."""
    if not sys.stderr.isatty() and fraction < 1:
        return
    from rich.progress import Progress

    bar = _shown.get("bar")
    if bar is None:
        from rich.console import Console

        bar = _shown["bar"] = Progress(console=Console(stderr=True), transient=True)
        bar.start()
        _shown["task"] = bar.add_task(label, total=1.0)
    bar.update(_shown["task"], description=label, completed=fraction)
    if fraction >= 1:
        bar.stop()
        _shown.clear()


if __name__ == "__main__":
    main()
