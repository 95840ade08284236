"""The bot as a process: greeted, introduced, fed by polling or by a webhook, ended in order."""

import asyncio
import contextlib
import logging
import signal
import sys
from collections.abc import Callable
from datetime import date, datetime
from urllib.parse import urlsplit

from telegram import Bot
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter

from bot.app import App
from bot.cases.hours import known_zone
from bot.counting import Counting
from bot.helping import Presence
from bot.helping.minding import Minding
from bot.memory import Memory, Weeks
from bot.nightly import nightly
from bot.settings import Settings
from bot.telegram.advisors import Advisors
from bot.telegram.answering import Counsel
from bot.telegram.errors import (
    NoTokenError,
    PortTakenError,
    RefusedTokenError,
    RefusedWebhookError,
)
from bot.telegram.introducing import introduce
from bot.telegram.polling import POLL_SECONDS, Polling
from bot.telegram.reading import ALLOWED_UPDATES
from bot.telegram.request import AiohttpRequest
from bot.telegram.running import Running
from bot.telegram.sending import seconds_of
from bot.telegram.slowing import Slowing
from bot.telegram.staff import catalogue_side, deliveries_of, staff_side
from bot.telegram.token import is_well_formed, secret_of
from bot.triage.background import InBackground
from recommender.advising import Recommender

log = logging.getLogger("advisor.telegram")

# How long the end waits for a model that is being loaded.
_LOADING_SECONDS = 10.0


def run(app: App) -> None:
    """Answer people on Telegram until SIGINT or SIGTERM.

    Raises:
        NoTokenError: No token is set.
        RefusedTokenError: It has the wrong form, or Telegram does not know it.
        PortTakenError: The webhook's port is used by another program.
    """
    token = app.settings.telegram_token
    if token is None or not token.get_secret_value():
        raise NoTokenError
    if not is_well_formed(token.get_secret_value()):
        raise RefusedTokenError
    polls = AiohttpRequest(n_connections=1, read_seconds=POLL_SECONDS + 10)
    bot = Bot(
        token.get_secret_value(),
        base_url=f"{app.settings.telegram_api_url}/bot",
        base_file_url=f"{app.settings.telegram_api_url}/file/bot",
        request=AiohttpRequest(),
        get_updates_request=polls,
    )
    with asyncio.Runner(loop_factory=_new_loop()) as runner:
        runner.run(_run(app, bot, polls))


async def _run(app: App, bot: Bot, polls: AiohttpRequest) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)

    # Read at the door: a fault in it keeps the bot from starting.
    _ = app.badge_issuers
    # Before the first message comes, not while somebody waits.
    await asyncio.to_thread(_recommender_of(app), date.today())  # noqa: DTZ011 - the desk's own day
    desk = asyncio.create_task(_serve_desk(app, stop))
    triage: InBackground | None = None
    try:
        if await connected(bot, app.settings, stop):
            triage = InBackground(app.triage)
            await _answer(app, bot, polls, triage, stop)
    except InvalidToken as refused:
        raise RefusedTokenError from refused
    finally:
        stop.set()
        if triage is not None:
            await asyncio.to_thread(triage.finish, _LOADING_SECONDS)
        await bot.shutdown()
        await desk


async def _answer(
    app: App, bot: Bot, polls: AiohttpRequest, triage: InBackground, stop: asyncio.Event
) -> None:
    """Answer people until it is to stop, and do what is done beside: the group, desk and nights."""
    presence = Presence(app.engine)
    counting = Counting(Weeks(app.engine), app.settings.catalog)
    counsel = _counsel(app, bot.username, presence, triage, counting)
    has_group = bool(app.settings.staff_group)
    staff = staff_side(bot, app.engine, app.helping, app.settings, username=bot.username)
    catalogue = catalogue_side(bot, app, staff.desk if staff else None, username=bot.username)
    running = Running(
        bot,
        Memory(app.engine, is_mirrored=has_group),
        counsel.turn,
        username=bot.username,
        keeps_words=lambda: presence() is not None,
        deliveries=deliveries_of(app.engine, staff),
        staff=staff,
        advisors=Advisors(app.engine, app.helping, app.settings),
        catalogues=catalogue.chat,
        slowing=Slowing(),
    )
    if staff is not None:
        await staff.group.introduce()
    await running.resume()
    minding = Minding(app.engine, app.settings, is_mirrored=has_group)
    beside = [
        asyncio.create_task(each.until_stopped(stop))
        for each in (running.watching, minding, catalogue.trainings)
    ]
    nights = nightly(app, on_done=catalogue.nights.ended, on_failed=catalogue.nights.failed)
    training = asyncio.create_task(nights.until_stopped(stop))
    await _feed(running, bot, polls, app.settings, stop)
    await asyncio.gather(*beside)
    training.cancel()
    await running.finish()
    counting.flush(date.today())  # noqa: DTZ011 - the desk's own day


def _recommender_of(app: App) -> Callable[[date], Recommender]:
    return lambda today: app.recommender(today=today)


def _counsel(
    app: App, username: str, presence: Presence, triage: InBackground, counting: Counting
) -> Counsel:
    """Return whom the dialogue asks: the program's parts, by the desk's own clock."""
    zone = known_zone(app.settings.timezone)
    return Counsel(
        _recommender_of(app),
        app.settings.contact,
        lambda: datetime.now(zone).date(),
        username,
        app.settings.crisis_lines,
        zone,
        app.badge_issuers,
        desk=presence,
        triage=triage,
        acts=app.acts,
        roles=app.roles,
        counting=counting,
    )


async def _serve_desk(app: App, stop: asyncio.Event) -> None:
    """Serve the web desk, where one is set; if it cannot be served, the bot ends and says why."""
    if not app.settings.has_desk:
        return
    # What a bot without pages does not need.
    from bot.desk.serving import serve_desk

    try:
        await serve_desk(app, stop=stop)
    finally:
        stop.set()


async def _feed(
    running: Running, bot: Bot, polls: AiohttpRequest, settings: Settings, stop: asyncio.Event
) -> None:
    if settings.webhook_url is None:
        await Polling(bot.base_url, polls, running).until_stopped(stop)
        return
    # Six megabytes that a bot which polls does not need.
    from bot.telegram.webhook import webhook_app
    from bot.web import serve

    path = urlsplit(str(settings.webhook_url)).path or "/"
    app = webhook_app(running, path=path, secret=secret_of(bot.token))
    host, port = settings.webhook_host, settings.webhook_port
    try:
        await serve(app, host=host, port=port, stop=stop)
    except OSError as taken:
        raise PortTakenError(host, port) from taken


async def connected(
    bot: Bot, settings: Settings, stop: asyncio.Event, *, pause: float = 5.0
) -> bool:
    """Greet Telegram, again and again until it can be reached; False if stopped before."""
    is_told = False
    while not stop.is_set():
        try:
            await bot.initialize()
            await introduce(bot)
            await tell_the_way(bot, settings)
        except (NetworkError, RetryAfter) as fault:
            if not is_told:
                log.warning("Telegram cannot be reached; trying again until it can")
                is_told = True
            seconds = seconds_of(fault) if isinstance(fault, RetryAfter) else pause
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), timeout=seconds)
        else:
            return True
    return False


async def tell_the_way(bot: Bot, settings: Settings) -> None:
    """Tell Telegram whether updates are posted to us or fetched; what waits is kept."""
    if settings.webhook_url is None:
        await bot.delete_webhook()
        return
    try:
        await bot.set_webhook(
            str(settings.webhook_url),
            allowed_updates=ALLOWED_UPDATES,
            secret_token=secret_of(bot.token),
        )
    except BadRequest as refused:
        raise RefusedWebhookError(str(settings.webhook_url)) from refused


def _new_loop() -> "type[asyncio.AbstractEventLoop] | None":
    """Return the quicker event loop where there is one: not on Windows."""
    if sys.platform == "win32":
        return None
    import uvloop

    return uvloop.Loop
