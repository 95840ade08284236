"""The parts of the staff group, joined."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Engine
from telegram import Bot

from bot.app import App
from bot.cases.case import Advisor
from bot.cases.hours import known_zone
from bot.correcting import Correcting
from bot.helping import Helping
from bot.memory import Cases, Jobs
from bot.memory.audit import Audit
from bot.memory.staff import Staff
from bot.memory.topics import Topics
from bot.publishing import Publishing
from bot.reporting import staff_report
from bot.settings import Settings
from bot.telegram.deliveries import Deliveries
from bot.telegram.staff.catalogue import CatalogueChat
from bot.telegram.staff.desk import StaffDesk
from bot.telegram.staff.group import StaffGroup
from bot.telegram.staff.nights import Nights
from bot.telegram.staff.room import Room
from bot.telegram.staff.trainings import Trainings
from bot.training_runs import TrainingRuns


@dataclass(frozen=True)
class StaffSide:
    """The staff group, from both sides.

    Attributes:
        group: Shows cases there.
        desk: Deals with what is written and pressed there.
    """

    group: StaffGroup
    desk: StaffDesk


def staff_side(
    bot: Bot,
    engine: Engine,
    helping: Helping,
    settings: Settings,
    *,
    username: str = "",
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> StaffSide | None:
    """Return the staff group, None where the settings name none.

    Args:
        bot: The Bot API.
        engine: The database.
        helping: What advisors can do; it tells the group of each change.
        settings: What the environment says.
        username: The bot's own name.
        now: The clock.
        sleep: Waits; a test's does not.
    """
    if not settings.staff_group:
        return None
    cases = Cases(engine, is_mirrored=True, now=now)
    staff, topics = Staff(engine, now=now), Topics(engine)
    zone, desk_url = known_zone(settings.timezone), _public(settings)

    def sign_in(advisor: Advisor) -> str:
        return f"{settings.desk_address}/sign-in?key={staff.issue(advisor, 'link')}"

    group = StaffGroup(
        Room(bot, topics, configured=settings.staff_group, sleep=sleep),
        cases,
        staff,
        topics,
        language=settings.desk_language,
        zone=zone,
        hours=helping.hours,
        desk_url=desk_url,
        now=now,
    )
    desk = StaffDesk(
        helping,
        cases,
        staff,
        topics,
        configured=settings.staff_group,
        language=settings.desk_language,
        zone=zone,
        sign_in=sign_in,
        desk_url=desk_url,
        username=username,
        now=now,
    )
    return StaffSide(group, desk)


@dataclass(frozen=True)
class CatalogueSide:
    """What staff do with the catalogue from the chat, from both sides.

    Attributes:
        chat: Deals with what they send and press.
        trainings: Tells how far trainings are, and how they ended.
        nights: Tells what became of those by night.
    """

    chat: CatalogueChat
    trainings: Trainings
    nights: Nights


def catalogue_side(
    bot: Bot, app: App, staff_desk: StaffDesk | None, *, username: str = ""
) -> CatalogueSide:
    """Return what staff do with the catalogue from the chat.

    Args:
        bot: The Bot API.
        app: The program's parts.
        staff_desk: Knows the staff group, None where there is none.
        username: The bot's own name.
    """
    settings, jobs, staff = app.settings, Jobs(app.engine), Staff(app.engine)
    topics = Topics(app.engine)

    def publishing() -> Publishing:
        return Publishing(app)

    def group() -> str:
        return topics.address(settings.staff_group) if settings.staff_group else ""

    chat = CatalogueChat(
        bot,
        publishing,
        jobs,
        TrainingRuns(jobs, settings),
        staff=staff,
        audit=Audit(app.engine),
        helping=app.helping,
        correcting=Correcting(app),
        report=lambda today: staff_report(app, today=today),
        settings=settings,
        is_group=staff_desk.is_about if staff_desk is not None else lambda _: False,
        username=username,
    )
    language = settings.desk_language
    return CatalogueSide(
        chat,
        Trainings(bot, jobs, publishing, language=language),
        Nights(jobs, staff, publishing, group=group, language=language),
    )


def deliveries_of(engine: Engine, staff: StaffSide | None) -> Deliveries:
    """Return what notes the fate of replies, and shows it in the staff group where there is one."""
    cases = Cases(engine, is_mirrored=staff is not None)
    return Deliveries(cases, staff.group.mark_delivered if staff is not None else None)


def _public(settings: Settings) -> str:
    """Return the web desk's address if it can stand behind a button: a local one cannot."""
    address = settings.desk_url
    if address is None or address.scheme != "https" or "." not in (address.host or ""):
        return ""
    return settings.desk_address
