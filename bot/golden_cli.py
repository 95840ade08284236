"""`advisor golden ...`: goals that must keep finding what staff say they must find."""

import json
from typing import Annotated

import typer

from bot.console import app, say

golden_cli = typer.Typer(
    help="Keep goals that every new model version is judged by.", no_args_is_help=True
)

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
Catalog = Annotated[str | None, typer.Option("--catalog", help="A loaded catalogue's name.")]


@golden_cli.command("add")
def add(
    goal: Annotated[str, typer.Argument(help="What somebody wants, in their own words.")],
    credentials: Annotated[list[str], typer.Argument(help="Ids of what must be found for it.")],
    catalog: Catalog = None,
    by: Annotated[str | None, typer.Option("--by", help="Your name.")] = None,
) -> None:
    """Keep a goal, with the credentials of which one must be found for it."""
    from datetime import date

    from bot.memory.golden import Golden
    from catalog.errors import UnknownCredentialError

    advisor = app()
    name = catalog or advisor.settings.catalog
    view = advisor.catalog(name, date.today())  # noqa: DTZ011 - the user's own day
    known = {each.credential_id for each in view.get_many(credentials)}
    for each in credentials:
        if each not in known:
            raise UnknownCredentialError(each, view.release_id)
    kept = Golden(advisor.engine).add(name, goal, tuple(credentials), by=by)
    say(f"Golden goal {kept.number}: {kept.goal} -> {', '.join(kept.credential_ids)}")


@golden_cli.command("list")
def list_(catalog: Catalog = None, as_json: AsJson = False) -> None:
    """List the golden goals, oldest first."""
    from bot.memory.golden import Golden

    advisor = app()
    found = Golden(advisor.engine).all(catalog or advisor.settings.catalog)
    if as_json:
        say(json.dumps([vars(each) for each in found], ensure_ascii=False))
        return
    for each in found:
        by = f" ({each.by})" if each.by else ""
        say(f"{each.number}: {each.goal} -> {', '.join(each.credential_ids)}{by}")
    if not found:
        say('There are none yet. Keep one with: advisor golden add "GOAL" CREDENTIAL')


@golden_cli.command("remove")
def remove(
    number: Annotated[int, typer.Argument(help="The goal's number.")], catalog: Catalog = None
) -> None:
    """Keep a goal no longer."""
    from bot.memory.golden import Golden

    advisor = app()
    Golden(advisor.engine).remove(catalog or advisor.settings.catalog, number)
    say(f"Golden goal {number} is gone.")
