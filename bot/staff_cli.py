"""`advisor staff ...`: who is at the desk, how they sign in, when it is open; `advisor brief`."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from bot.console import app, say, text_in

if TYPE_CHECKING:
    from bot.cases.case import Advisor
    from bot.cases.hours import WorkingHours
    from bot.memory.staff import Staff

staff_cli = typer.Typer(
    help="Who is at the advisors' desk, and when it is open.", no_args_is_help=True
)

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
Name = Annotated[str, typer.Argument(help="The name that learners are told.")]


@staff_cli.command("add")
def add(
    name: Name,
    telegram: Annotated[str, typer.Option(help="Number of their Telegram account.")] = "",
    role: Annotated[
        str, typer.Option(help="advisor, or staff: also changes hours, people and catalogues.")
    ] = "advisor",
    capacity: Annotated[
        int, typer.Option(min=1, max=1000, help="Cases at once before they are warned.")
    ] = 10,
    language: Annotated[
        list[str] | None, typer.Option(help="A language that they help in: fr; any unless given.")
    ] = None,
    topic: Annotated[
        list[str] | None, typer.Option(help="A topic that they help with; any unless given.")
    ] = None,
) -> None:
    """Add somebody to the desk, or change who is there under that name."""
    if role not in ("advisor", "staff"):
        raise ValueError(f"{role!r} is no role. Choose advisor or staff.")
    if telegram and not telegram.isdecimal():
        raise ValueError(
            f"{telegram!r} is no number of a Telegram account. In the staff group, anybody who is "
            "not at the desk yet is told theirs."
        )
    from bot.messages import languages
    from bot.triage.topics import TOPICS

    _check_known("language", language or (), languages())
    _check_known("topic", topic or (), TOPICS)
    added = _staff().add(
        name,
        role="staff" if role == "staff" else "advisor",
        telegram_id=telegram,
        capacity=capacity,
        languages=language or (),
        topics=topic or (),
    )
    say(f'{added.name} is at the desk. To sign in: advisor staff link "{added.name}"')


@staff_cli.command("list")
def list_(as_json: AsJson = False) -> None:
    """List who is at the desk."""
    people = _staff().all()
    if as_json:
        say(json.dumps([vars(each) for each in people], ensure_ascii=False, default=str))
        return
    if not people:
        say('Nobody is at the desk. Add somebody: advisor staff add "Ana Silva" --role staff')
    for each in people:
        gone = "" if each.is_active else ", has left"
        telegram = f", Telegram {each.telegram_id}" if each.telegram_id else ""
        helps = "".join(f", {each}" for each in (*each.languages, *each.topics))
        here = ", is here" if each.is_here(datetime.now(UTC)) else ""
        say(f"{each.name}: {each.role}, up to {each.capacity} cases{helps}{telegram}{here}{gone}")


@staff_cli.command("here")
def here(name: Name) -> None:
    """Say that somebody is at the desk until its day ends: waiting cases may come to them."""
    from zoneinfo import ZoneInfo

    advisor = app()
    duty = advisor.helping.duty
    until = duty.be_here(_of_name(_staff(), name))
    zone = advisor.helping.hours().zone
    say(f"{name} is here until {until.astimezone(ZoneInfo(zone)):%A %H:%M}.")
    if not duty.gives_out():
        say("Cases are not given out by themselves. To change that: advisor staff hours --give-out")


@staff_cli.command("away")
def away(name: Name) -> None:
    """Say that somebody is not at the desk any more; the cases that they have stay theirs."""
    app().helping.duty.be_away(_of_name(_staff(), name))
    say(f"{name} is away.")


@staff_cli.command("remove")
def remove(name: Name) -> None:
    """Let somebody no longer act; the log keeps their name."""
    from bot.cases.case import Advisor
    from bot.helping.leaving import let_go
    from bot.memory import Cases

    advisor, staff = app(), _staff()
    leaving = next((each for each in staff.all() if each.name == name), None)
    staff.remove(name)
    say(f"{name} is not at the desk any more.")
    if leaving is not None:
        by = Advisor(0, "command line")
        n_cases = let_go(Cases(advisor.engine), advisor.helping, leaving, by)
        if n_cases:
            say(f"Cases that wait again: {n_cases}.")


@staff_cli.command("link")
def link(name: Name) -> None:
    """Print a link that signs somebody in, once, within ten minutes."""
    from urllib.parse import urlencode

    advisor = app()
    from bot.memory.staff import Staff

    staff = Staff(advisor.engine)
    secret = staff.issue(_of_name(staff, name), "link")
    say(f"{advisor.settings.desk_address}/sign-in?{urlencode({'key': secret})}")


@staff_cli.command("hours")
def hours(
    day: Annotated[
        list[str] | None,
        typer.Option("--day", help='"monday=9:00-12:30, 13:00-17:00" or "sunday=closed".'),
    ] = None,
    holiday: Annotated[
        list[str] | None, typer.Option("--holiday", help='"2026-12-25=Christmas Day".')
    ] = None,
    workday: Annotated[
        list[str] | None, typer.Option("--no-holiday", help="2026-12-25: no holiday after all.")
    ] = None,
    zone: Annotated[str | None, typer.Option(help="IANA name of the time zone.")] = None,
    reply_within: Annotated[
        str | None,
        typer.Option(help='Open hours within which to answer: "4"; "" for no such aim.'),
    ] = None,
    give_out: Annotated[
        bool | None,
        typer.Option("--give-out/--no-give-out", help="Give waiting cases to whoever is here."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show or change when somebody is at the desk; learners are told when it opens."""
    from bot.cases.hours import WorkingHours, reply_minutes_of
    from bot.helping.checking import able_to_give_out
    from bot.memory.desk_settings import DeskSettings

    advisor = app()
    settings = DeskSettings(advisor.engine)
    known = settings.hours() or WorkingHours(advisor.settings.timezone)
    changed = _changed(known, day or (), holiday or (), workday or (), zone)
    if reply_within is not None:
        changed = replace(changed, reply_minutes=reply_minutes_of(reply_within))
    gives_out = settings.gives_out() if give_out is None else give_out
    if gives_out:
        able_to_give_out(changed)
    if changed != known:
        settings.set_hours(changed, "command line")
    if gives_out != settings.gives_out():
        settings.set_giving_out(is_on=gives_out, by="command line")
    if as_json:
        shown = changed.as_json() | {"gives_out": settings.gives_out()}
        say(json.dumps(shown, ensure_ascii=False))
        return
    _say_hours(changed)
    if settings.gives_out():
        say("Waiting cases are given to whoever is here.")


def brief(
    file: Annotated[str, typer.Argument(help="An e-mail or a form as text; - for standard input.")],
    language: Annotated[
        str | None, typer.Option(help="Language of the draft; the text's own unless given.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Understand what somebody wrote, recommend, and draft a reply to edit."""
    from bot.cases.on_behalf import on_behalf
    from bot.console import day as day_of
    from bot.messages import languages
    from bot.triage.background import WhenAsked

    if language is not None and language not in languages():
        raise ValueError(f"{language!r} is none of the languages {', '.join(languages())}.")
    text = text_in(file)
    advisor, today = app(), day_of(None)
    found = on_behalf(
        text,
        advisor.recommender(today=today),
        today=today,
        language=language,
        roles=advisor.roles,
        triage=WhenAsked(advisor.triage),
        crisis_lines=advisor.settings.crisis_lines,
    )
    if as_json:
        say(json.dumps(found.as_json(), ensure_ascii=False))
        return
    if found.is_distress:
        say("!! This speaks of danger or despair. Answer it yourself, at once.\n")
    say(f"{found.understood}\n")
    for topic, asked in found.for_person:
        say(f"! for you to answer ({topic.replace('_', ' ')}): {asked}")
    for number, each in enumerate(found.recommendations, start=1):
        say(f"{number}. {each.credential.title}, {each.probability:.0%}")
    for question in found.missing:
        say(f"? {question}")
    say(f"\n{'-' * 60}\n{found.draft}")


def _check_known(what: str, words: "list[str] | tuple[str, ...]", known: "tuple[str, ...]") -> None:
    for each in words:
        if each not in known:
            raise ValueError(f"{each!r} is no {what}. Choose among {', '.join(known)}.")


def _changed(
    known: "WorkingHours",
    days: "list[str] | tuple[str, ...]",
    holidays: "list[str] | tuple[str, ...]",
    workdays: "list[str] | tuple[str, ...]",
    zone: str | None,
) -> "WorkingHours":
    from bot.cases.hours import WEEKDAYS, WorkingHours, day_of

    written = known.as_json()
    for each in days:
        name, _, shifts = each.partition("=")
        name = name.strip().lower()
        if name not in WEEKDAYS or not shifts.strip():
            raise ValueError(
                f"{each!r} cannot be read. Write a weekday and its hours: "
                '--day "monday=9:00-12:30, 13:00-17:00".'
            )
        is_closed = shifts.strip().lower() == "closed"
        written["days"][name] = [] if is_closed else shifts.split(",")
    for each in holidays:
        day, _, name = each.partition("=")
        written["holidays"][day_of(day).isoformat()] = name.strip()
    for each in workdays:
        written["holidays"].pop(day_of(each).isoformat(), None)
    if zone is not None:
        written["zone"] = zone
    return WorkingHours.from_json(written)


def _say_hours(hours: "WorkingHours") -> None:
    from bot.cases.hours import WEEKDAYS

    if not hours.is_set:
        say(
            "No hours are set, so learners are not told when somebody is there. "
            'Set them: advisor staff hours --day "monday=9:00-12:30, 13:00-17:00" --day ...'
        )
    for name, shifts in zip(WEEKDAYS, hours.days, strict=True):
        if hours.is_set:
            say(f"{name.capitalize():<10} {', '.join(map(str, shifts)) or 'closed'}")
    if hours.reply_minutes is not None:
        say(f"Answer within {hours.reply_minutes / 60:g} open hours.")
    for each in hours.holidays:
        say(f"{each.day.isoformat()} closed{f' ({each.name})' if each.name else ''}")
    now = datetime.now(UTC)
    opens = hours.opens_next(now)
    if opens is not None:
        state = "open now; next" if hours.is_open(now) else "closed now; opens"
        say(f"{hours.zone}: {state} {opens:%A %Y-%m-%d %H:%M}")


def _staff() -> "Staff":
    from bot.memory.staff import Staff

    return Staff(app().engine)


def _of_name(staff: "Staff", name: str) -> "Advisor":
    from bot.memory.staff import UnknownPersonError

    for each in staff.all():
        if each.name == name and each.is_active:
            return each
    raise UnknownPersonError(name)
