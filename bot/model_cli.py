"""`advisor model ...`: prepare, evaluate, train, judge, publish, roll back, take away."""

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.console import app, check_picture, day, give_way, known_catalog, progress, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.publishing import OnStep, Publishing
    from catalog.live import Published
    from recommender.retraining import Gate, Manifest
    from recommender.retraining.gate import Check
    from recommender.retraining.report import StaffReport

model_cli = typer.Typer(
    help="Prepare the language model; train, judge, publish and roll back model versions.",
    no_args_is_help=True,
)

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
Catalog = Annotated[str | None, typer.Option("--catalog", help="A loaded catalogue's name.")]
Version = Annotated[str, typer.Argument(help="The model version's name.")]
By = Annotated[str, typer.Option("--by", help="Your name.")]
Today = Annotated[
    datetime | None,
    typer.Option("--today", formats=["%Y-%m-%d"], help="Day from which dates are told."),
]

# A verdict to read; the whole of it is in the JSON.
_SHOWN = 8

# How much of `advisor model train` the training itself takes; the rest is the comparison.
_TRAINING = 0.65


@model_cli.command("prepare")
def model_prepare(
    again: Annotated[bool, typer.Option("--again", help="Even if it is there.")] = False,
) -> None:
    """Export, quantise and prove the encoder, and store it under the data folder."""
    import shutil

    from bot.triage.reading import TUNED
    from recommender.preparation import MULTILINGUAL, prepared_folder
    from recommender.tuned_preparation import tuned_folder

    advisor = app()
    data_dir = advisor.settings.data_dir
    folder = prepared_folder(data_dir, advisor.settings.encoder)
    if again:
        others = (prepared_folder(data_dir, MULTILINGUAL), tuned_folder(data_dir, TUNED))
        for each in (folder, *others):
            shutil.rmtree(each, ignore_errors=True)
    advisor.triage.classifier()
    say(f"{advisor.encoder.identity} is ready in {folder}")


@model_cli.command("evaluate")
def model_evaluate(
    folder: Annotated[Path, typer.Argument(help="A BEIR folder.")],
    picture: Annotated[Path | None, typer.Option(help="Draw it, too: .png, .svg or .pdf.")] = None,
    as_json: AsJson = False,
) -> None:
    """Measure the recommender and its baselines on labelled goals."""
    from catalog.taxonomy import TaxonomyStore
    from recommender.embeddings import EmbeddingCache
    from recommender.evaluation import evaluate, read_beir
    from recommender.preparation import DEFAULT_PACKAGE, ensure_encoder

    check_picture(picture)
    goals = read_beir(folder)
    advisor = app()
    kept = advisor.settings.data_dir / "embeddings"
    embeddings = EmbeddingCache(kept, advisor.encoder)
    published = ensure_encoder(
        advisor.settings.data_dir,
        DEFAULT_PACKAGE,
        on_step=lambda step: progress(step.label, step.fraction),
    )
    report = evaluate(
        goals,
        embeddings,
        occupations=advisor.occupations(),
        taxonomies=[each.name for each in TaxonomyStore(advisor.engine).taxonomies()],
        bare=EmbeddingCache(kept, published),
        on_progress=progress,
    )
    if picture is not None:
        from recommender.evaluation_picture import draw

        draw(report, picture, title=folder.name)
    say(json.dumps(report.as_json()) if as_json else report.as_text())


@model_cli.command("train")
def train(
    catalog: Catalog = None,
    release: Annotated[
        str | None, typer.Option(help="A release, a draft for instance; the live one unless given.")
    ] = None,
    publish_it: Annotated[
        bool, typer.Option("--publish", help="Publish it at once if the gate lets it pass.")
    ] = False,
    steps: Annotated[
        bool, typer.Option("--steps", help="Tell each step on standard error, as a line of JSON.")
    ] = False,
    today: Today = None,
    as_json: AsJson = False,
) -> None:
    """Make a model version: encode what is new, learn from labels, measure, judge."""
    from bot.verdicts import gate_document

    publishing = _publishing()
    tell = _as_lines if steps else progress
    made = publishing.train(
        catalog, release=release, today=day(today), on_step=_part(tell, 0.0, _TRAINING)
    )
    verdict = publishing.gate(made.version, on_step=_part(tell, _TRAINING, 1.0))
    tell("Done", 1.0)
    titles = publishing.titles_of(verdict)
    is_live = publish_it and verdict.is_passed
    if is_live:
        publishing.publish(made.version, by="schedule" if steps else "", on_step=tell)
    if as_json:
        told = gate_document(verdict, titles)
        say(json.dumps({**made.as_json(), "gate": told, "is_live": is_live}, ensure_ascii=False))
        return
    counts = made.counts
    say(f"{made.version} for {made.release}: {counts['credentials']:,} credentials.")
    say(
        f"{counts['texts']:,} texts, {counts['encoded']:,} of them encoded anew; "
        f"{counts['labels']:,} labels, {counts['agreed']:,} agreed, from "
        f"{counts['learned_goals']:,} goals."
    )
    for name, found in made.learned.items():
        say(f"{name}: {'kept' if found['kept'] else 'as shipped'}. {found['why']}")
    _say_gate(verdict, titles)
    if is_live:
        say(f"{made.version} is live with {made.release}.")
    else:
        say(_next_step(verdict, made.version))


@model_cli.command("gate")
def gate(version: Version, as_json: AsJson = False) -> None:
    """Say whether a version may go live: what is better, what is worse, goal by goal."""
    from bot.verdicts import gate_document

    publishing = _publishing()
    verdict = publishing.gate(version, on_step=progress)
    titles = publishing.titles_of(verdict)
    if as_json:
        say(json.dumps(gate_document(verdict, titles), ensure_ascii=False))
        return
    _say_gate(verdict, titles)
    say(_next_step(verdict, version))


@model_cli.command("publish")
def publish(
    version: Version,
    release: Annotated[
        str | None, typer.Option(help="Its release, where that is an older one than what is live.")
    ] = None,
    override: Annotated[
        bool,
        typer.Option("--override", help="Although the gate refuses; needs --by and --because."),
    ] = False,
    by: By = "",
    because: Annotated[str, typer.Option("--because", help="Why.")] = "",
) -> None:
    """Show a model version and its release to people, both at once."""
    publishing = _publishing()
    live = publishing.publish(
        version, release=release, override=override, by=by, because=because, on_step=progress
    )
    answers = _answers_of(publishing.history(live.catalog)[-1])
    say(f"{live.model_version} is live with {live.release_id}{answers}.")


@model_cli.command("rollback")
def rollback(catalog: Catalog = None, by: By = "") -> None:
    """Go back to what was live before, at once: release and model version together."""
    from bot.publishing import named

    say(f"{named(_publishing().rollback(catalog, by=by))} is live again.")


@model_cli.command("discard")
def discard(version: Version, by: By = "") -> None:
    """Take a model version away; what is live, and the way back, stays."""
    _publishing().discard(version, by=by)
    say(f"{version} is gone.")


@model_cli.command("versions")
def versions(catalog: Catalog = None, as_json: AsJson = False) -> None:
    """List the model versions of a catalogue, oldest first, and which one is live."""
    from catalog.errors import UnknownCatalogError

    publishing = _publishing()
    try:
        live = publishing.live(catalog).model_version
    except UnknownCatalogError:
        live = None
    found = publishing.versions(catalog)
    if as_json:
        rows = [{**each.as_json(), "is_live": each.version == live} for each in found]
        say(json.dumps(rows, ensure_ascii=False))
        return
    for each in found:
        say(_as_line(each, is_live=each.version == live))
    if not found:
        say("There is no model version yet. Make one with: advisor model train")


@model_cli.command("history")
def history(catalog: Catalog = None, as_json: AsJson = False) -> None:
    """List what was live, oldest first, and who answered for it against the gate."""
    found = _publishing().history(catalog)
    if as_json:
        rows = [
            {
                "release": each.live.release_id,
                "version": each.live.model_version,
                "at": each.at.isoformat(timespec="seconds"),
                "by": each.by,
                "because": each.because,
            }
            for each in found
        ]
        say(json.dumps(rows, ensure_ascii=False))
        return
    if not found:
        say("Nothing was live yet. Publish a release: advisor catalog publish RELEASE")
    for each in found:
        what = f"{each.live.release_id} with {each.live.model_version or 'the order as shipped'}"
        say(f"{each.at:%Y-%m-%d %H:%M} UTC  {what}{_answers_of(each)}")


@model_cli.command("report")
def report(
    catalog: Catalog = None,
    version: Annotated[
        str | None, typer.Option("--version", help="The version; the newest unless given.")
    ] = None,
    html: Annotated[
        Path | None, typer.Option(help="Write it as one page that needs nothing else.")
    ] = None,
    picture: Annotated[
        Path | None, typer.Option(help="Draw the verdict on the version: .png, .svg or .pdf.")
    ] = None,
    today: Today = None,
    as_json: AsJson = False,
) -> None:
    """Say what changed, what is better and worse, what nobody finds, and what to build next."""
    from bot.cases.hours import known_zone
    from bot.messages import DEFAULT_LANGUAGE, messages
    from bot.reporting import staff_report
    from bot.verdicts import gate_document

    check_picture(picture)
    give_way()
    advisor = app()
    catalog = known_catalog(advisor, catalog)
    found = staff_report(
        advisor, catalog=catalog, version=version, today=day(today), on_step=progress
    )
    if html is not None:
        from bot.desk.report_page import page

        zone = known_zone(advisor.settings.timezone)
        html.write_text(page(found, language=DEFAULT_LANGUAGE, zone=zone), "utf-8")
    if picture is not None and found.gate is not None:
        from bot.pictures import draw_gate

        draw_gate(found.gate, found.titles, messages(DEFAULT_LANGUAGE), picture)
    if as_json:
        told = gate_document(found.gate, found.titles) if found.gate else None
        say(json.dumps({**found.as_json(), "gate": told}, ensure_ascii=False))
        return
    _say_report(found)
    for path in (html, picture):
        if path is not None and path.exists():
            say(f"It is in {path}.")


def _publishing() -> "Publishing":
    from bot.publishing import Publishing

    give_way()
    return Publishing(app())


def _answers_of(shown: "Published") -> str:
    return f", against the gate by {shown.by}: {shown.because}" if shown.by else ""


def _part(tell: "OnStep", begins: float, ends: float) -> "OnStep":
    """Return what tells how far one part of a piece of work is as how far the whole is."""

    def on_step(label: str, fraction: float) -> None:
        # Only the whole is done: a bar that ends and begins again looks like a fault.
        tell(label, min(begins + (ends - begins) * fraction, 0.99))

    return on_step


def _as_lines(label: str, fraction: float) -> None:
    sys.stderr.write(json.dumps({"label": label, "fraction": round(fraction, 4)}) + "\n")
    sys.stderr.flush()


def _as_line(each: "Manifest", *, is_live: bool) -> str:
    mark = "live " if is_live else "     "
    labels = f"{each.counts['agreed']} agreed labels"
    return f"{mark}{each.version}  made {each.made_at[:16]} for {each.release}, {labels}"


def _say_gate(verdict: "Gate", titles: "Mapping[str, str]") -> None:
    from bot.messages import DEFAULT_LANGUAGE, messages
    from bot.verdicts import checks_in_words

    against = verdict.against_release or "nothing: no release is live"
    say(f"Against {against} with {verdict.against_version or 'the order as shipped'}:")
    words = checks_in_words(verdict, titles, messages(DEFAULT_LANGUAGE))
    for check, each in zip(verdict.checks, words, strict=True):
        figures = f"{each.before} -> {each.after}" if each.before else each.after
        say(f"  {'good' if each.is_passed else 'BAD '} {each.name}: {figures}{_bounds(check)}")
        if each.problem:
            say(f"       {each.problem}")
    for label, goals in (("worse", verdict.worse), ("better", verdict.better)):
        for goal in goals[:_SHOWN]:
            say(f"  {label} ({goal.gain:+.2f}): {goal.goal}")
            say(f"      before: {', '.join(goal.before) or 'nothing'}")
            say(f"      after:  {', '.join(goal.after) or 'nothing'}")
    say("It may be published." if verdict.is_passed else "It is not published by itself.")


def _say_report(found: "StaffReport") -> None:
    if found.gate is None:
        say("No model version was made yet: advisor model train")
    else:
        counts = found.changed
        say(
            f"{found.gate.version} for {found.gate.release}: {counts['added']} credentials added, "
            f"{counts['changed']} changed, {counts['gone']} gone."
        )
        _say_gate(found.gate, found.titles)
    for each, title in found.unreached[:_SHOWN]:
        say(f"  nobody finds: {title} ({each})")
    for wish in found.wishes[:_SHOWN]:
        say(f"  build next: {wish.wish}, asked for {wish.n} times")
    for week in found.weeks[-4:]:
        say(f"  week of {week.week}: {week.n} goals, {week.confident:.0%} served well")
    if found.drift.is_notable:
        moved, more = found.drift.goals or 0.0, found.drift.confidence or 0.0
        say(f"  {moved:.0%} of the goals moved to other fields; served well: {more:+.0%}")
    labels = found.labels
    say(f"{labels['labels']} labels, {labels['agreed']} agreed, {labels['open']} open.")


def _next_step(verdict: "Gate", version: str) -> str:
    if verdict.is_passed:
        return f"To show it to people: advisor model publish {version}"
    return (
        f"To publish it all the same: advisor model publish {version} --override --by NAME "
        "--because REASON"
    )


def _bounds(check: "Check") -> str:
    low, high = check.interval or (None, None)
    bounds = "" if low is None else f" ({low:+.3f} to {high:+.3f})"
    return f"{bounds}, of {check.n:,}"
