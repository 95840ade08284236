"""`advisor case ...`: the cases of the desk, and one of them as a record for a learner's file."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.console import app, say

case_cli = typer.Typer(help="The cases of the advisors' desk.", no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]

# Files that a record can be written to.
_ENDINGS = {".pdf": "pdf", ".txt": "text"}


@case_cli.command("list")
def list_(
    status: Annotated[
        str, typer.Option(help="open, waiting, claimed, waiting_for_learner, closed or all.")
    ] = "open",
    as_json: AsJson = False,
) -> None:
    """List cases, the most urgent first, then the oldest; never a learner's words."""
    from bot.cases.case import Advisor

    helping = app().helping
    cases = helping.queue(Advisor(0, "command line"), status=status, with_snoozed=True)
    if as_json:
        shown = ("number", "status", "topic", "urgency", "language", "holder_name")
        rows = [
            {name: getattr(each, name) for name in shown}
            | {"opened_at": each.opened_at.isoformat()}
            for each in cases
        ]
        say(json.dumps(rows, ensure_ascii=False))
        return
    if not cases:
        say("There is no such case.")
    now = datetime.now(UTC)
    for each in cases:
        since = (now - each.opened_at).days
        holder = f", {each.holder_name}" if each.holder_name else ""
        age = f"{since} days" if since != 1 else "1 day"
        say(f"{each.number}: {each.status}{holder}, {each.topic}, {each.urgency}, opened {age} ago")


@case_cli.command("transcript")
def transcript(
    number: Annotated[int, typer.Argument(help="Number of the case.")],
    file: Annotated[
        Path | None, typer.Option(help="Write it there: a name that ends in .pdf or .txt.")
    ] = None,
    notes: Annotated[bool, typer.Option("--notes", help="With private notes.")] = False,
    talk: Annotated[
        bool, typer.Option("--talk/--no-talk", help="With what was said to the bot.")
    ] = True,
    language: Annotated[
        str | None, typer.Option(help="Language of headings; the desk's unless given.")
    ] = None,
) -> None:
    """Print one case for the learner's file, or write it as PDF or text; the log keeps it."""
    from bot.cases.case import Advisor
    from bot.cases.transcript import as_text
    from bot.helping.transcripts import file_of
    from bot.messages import languages

    if language is not None and language not in languages():
        raise ValueError(f"{language!r} is none of the languages {', '.join(languages())}.")
    form = _ENDINGS.get(file.suffix.lower()) if file is not None else "text"
    if form is None:
        raise ValueError(f"{str(file)!r} is no name for a record. Let it end in .pdf or .txt.")
    sheet = app().helping.transcripts.take(
        number,
        Advisor(0, "command line"),
        language=language or "",
        with_notes=notes,
        with_talk=talk,
    )
    if file is None:
        say(as_text(sheet))
        return
    file.write_bytes(file_of(sheet, form).content)
    say(f"Case {number} is in {file}.")
