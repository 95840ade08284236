"""The command line: `advisor ...`. Each command imports what it needs when it runs."""

import json
import sys
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.case_cli import case_cli
from bot.catalog_cli import catalog_cli
from bot.console import app, day, say, text_in
from bot.desk_cli import desk
from bot.golden_cli import golden_cli
from bot.model_cli import model_cli
from bot.staff_cli import brief, staff_cli
from bot.taxonomy_cli import taxonomy_cli

if TYPE_CHECKING:
    from recommender.advising import Recommender
    from recommender.roles import Roles

cli = typer.Typer(
    name="advisor",
    help="Finds credentials that fit what people want, and says why.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
cli.add_typer(catalog_cli, name="catalog")
cli.add_typer(taxonomy_cli, name="taxonomy")
cli.add_typer(model_cli, name="model")
cli.add_typer(golden_cli, name="golden")
cli.add_typer(staff_cli, name="staff")
cli.add_typer(case_cli, name="case")
cli.command("brief")(brief)
cli.command("desk")(desk)

# Seconds; longer nobody waits for what the bot can do without.
_PATIENCE = 5.0

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
    from bot.triage.background import InBackground

    advisor = app()
    on = day(today)
    triage = InBackground(advisor.triage)
    if hasattr(sys.stdin, "reconfigure"):
        # A pipe may hold anything; what is no text is shown as such.
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    talk = Chat(
        advisor.recommender(catalog, today=on),
        today=on,
        contact=advisor.settings.contact,
        crisis_lines=advisor.settings.crisis_lines,
        language=language,
        folder=advisor.settings.data_dir / "handouts",
        acts=advisor.acts,
        roles=advisor.roles,
        badge_issuers=advisor.badge_issuers,
        triage=triage,
    )
    # It is there in a second, but where it must be learned first.
    triage.wait(_PATIENCE)
    converse(talk, typed_lines(sys.stdin, "You: "), lambda text: say(f"\n{text}\n"))
    say(talk.goodbye)
    triage.finish(_PATIENCE)


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
    on, advisor = day(today), app()
    recommender = advisor.recommender(catalog, today=on)
    for each in texts:
        answer = _answer(recommender, each, roles=advisor.roles, k=k, today=on)
        if as_json:
            say(json.dumps(in_json(answer), ensure_ascii=False))
        else:
            say(as_text(answer, rules=recommender.catalog.funding, today=on))


@cli.command()
def triage(
    text: Annotated[str | None, typer.Argument(help="A message, as it was written.")] = None,
    file: Annotated[
        str | None, typer.Option("--file", help="One text a line; - for standard input.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say what messages are about, whether a person is needed, and how soon."""
    from bot.triage_cli import as_json as in_json
    from bot.triage_cli import as_text, triage_of

    texts, judge = _texts(text, file), triage_of(app())
    for verdict in judge.of_many(texts):
        say(in_json(verdict) if as_json else as_text(verdict))


@cli.command()
def bot() -> None:
    """Answer people on Telegram, until stopped."""
    from bot.telegram.starting import run

    run(app())


@cli.command()
def doctor() -> None:
    """Check token, database, migrations, model and catalogue, and say what to do."""
    from bot.doctor import examine
    from bot.settings import Settings

    findings = list(examine(Settings()))
    for finding in findings:
        say(str(finding))
    if not all(finding.is_well for finding in findings):
        raise typer.Exit(1)


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


def _texts(text: str | None, file: str | None) -> Iterable[str]:
    """Return the texts to answer; what is wrong with them is said before anything is loaded."""
    if (text is None) == (file is None):
        raise typer.BadParameter("give either a text or --file, not both and not neither")
    if text is not None:
        if not text.strip():
            raise ValueError(
                'The text is empty. Write what you want, for example: advisor ask "bake bread"'
            )
        return (text,)
    if file == "-":
        # A pipe may hold anything, and each line of it gets its answer.
        return _lines(sys.stdin.buffer.read().decode("utf-8-sig", errors="replace"))
    return _lines(text_in(str(file)))


def _lines(content: str) -> Iterator[str]:
    for line in content.splitlines():
        if line.strip():
            yield line


def _answer(recommender: "Recommender", text: str, *, roles: "Roles", k: int, today: date) -> Any:
    from recommender.goals import read_goal
    from recommender.once import each_text_once
    from recommender.same_work import with_same_work
    from recommender.strengths import with_broad_wish, with_strengths

    with each_text_once():
        goal = roles(read_goal(text, today=today, places=recommender.places))
        meant = with_strengths(with_broad_wish(with_same_work(goal)))
        return recommender.recommend(meant, today=today, k=k)


if __name__ == "__main__":
    main()
