"""`advisor desk`: the advisors' web pages."""

from typing import Annotated

import typer

from bot.console import app, progress, say


def desk(
    demo: Annotated[
        bool,
        typer.Option("--demo", help="Filled with invented people, in a throw-away database."),
    ] = False,
) -> None:
    """Serve the advisors' desk alone, until stopped; `advisor bot` sends what is written there."""
    from bot.desk.serving import run

    if demo:
        _show_demo()
        return
    advisor = app()
    say(f"The desk is at {advisor.settings.desk_address} until you press Ctrl and C.")
    say('To sign in, make a link: advisor staff link "Your name"')
    run(advisor)


def _show_demo() -> None:
    from bot.desk.serving import Demo, run
    from bot.logs import set_up_logs
    from bot.settings import Settings

    settings = Settings()
    set_up_logs(settings.log_level)
    shown = Demo(settings, progress)
    try:
        link = shown.fill()
        say("A day at the desk, with invented people. Nothing here is kept.")
        say(f"Open this link within ten minutes: {link}")
        say("Ctrl and C ends it.")
        run(shown.app, is_minded=True)
    finally:
        shown.clear()
