"""The desk as a process of its own, or as a part of the bot's."""

import asyncio
import signal
import tempfile
from pathlib import Path
from urllib.parse import urlencode

from bot.app import App, Progress
from bot.cases.case import Advisor
from bot.correcting import Correcting
from bot.desk.app import desk_app
from bot.desk.visits import Files, Shelf
from bot.helping.minding import Minding
from bot.memory import Golden, Jobs
from bot.memory.staff import Staff
from bot.publishing import Publishing
from bot.reporting import staff_report
from bot.settings import DESK_PORT, Settings
from bot.training_runs import TrainingRuns
from bot.web import serve


class PortTakenError(ValueError):
    """The desk cannot listen."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__(
            f"The desk cannot listen at {host}:{port}; another program may use that port. "
            "Set ADVISOR_DESK_PORT to a free one."
        )


async def serve_desk(app: App, *, stop: asyncio.Event) -> None:
    """Serve the desk until `stop` is set.

    What advisors write goes into the outbox; the bot's process, this or another one, sends it.

    Raises:
        PortTakenError: Another program has the port.
    """
    settings = app.settings
    host, port = settings.desk_host, settings.desk_port or DESK_PORT
    desk = desk_app(app.engine, app.helping, settings, files=_files(settings), shelf=shelf_of(app))
    try:
        await serve(desk, host=host, port=port, stop=stop)
    except OSError as taken:
        raise PortTakenError(host, port) from taken


def shelf_of(app: App) -> Shelf:
    """Return what staff do with the catalogue that people are advised from."""
    jobs = Jobs(app.engine)
    return Shelf(
        publishing=Publishing(app),
        jobs=jobs,
        runs=TrainingRuns(jobs, app.settings),
        golden=Golden(app.engine),
        report=lambda today: staff_report(app, today=today),
        catalog=app.settings.catalog,
        correcting=Correcting(app),
    )


def _files(settings: Settings) -> Files | None:
    token = settings.telegram_token
    if token is None or not token.get_secret_value():
        return None
    # Telegram's library takes a quarter of a second to load; a demonstration does without.
    from bot.telegram.files import Files as TelegramFiles

    return TelegramFiles(token.get_secret_value(), settings.telegram_api_url)


def run(app: App, *, is_minded: bool = False) -> None:
    """Serve the desk alone until SIGINT or SIGTERM.

    Args:
        app: The program's parts.
        is_minded: Whether waiting cases are given out from here: no bot runs in a demonstration.

    Raises:
        PortTakenError: Another program has the port.
    """
    asyncio.run(_run(app, is_minded=is_minded))


async def _run(app: App, *, is_minded: bool) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    minds = [Minding(app.engine, app.settings).until_stopped(stop)] if is_minded else []
    minding = asyncio.gather(*minds)
    try:
        await serve_desk(app, stop=stop)
    finally:
        stop.set()
        await minding


def sign_in_address(app: App, advisor: Advisor) -> str:
    """Return a new one-time link into the desk for somebody."""
    secret = Staff(app.engine).issue(advisor, "link")
    return f"{app.settings.desk_address}/sign-in?{urlencode({'key': secret})}"


class Demo:
    """A desk over a throw-away database; the real one is neither opened nor touched.

    Args:
        settings: What the environment says; the prepared model and the port are used.
        progress: Told what is being done.
    """

    def __init__(self, settings: Settings, progress: Progress) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="advisor-demo-")
        self._progress = progress
        database = f"sqlite:///{Path(self._folder.name) / 'demo.db'}"
        changes = {
            "database_url": database,
            "data_dir": _apart(settings.data_dir, Path(self._folder.name) / "data"),
            "catalog": "sample",
            "desk_url": None,
            "desk_host": "127.0.0.1",
            "staff_group": "",
            "telegram_token": None,
        }
        self.app = App(settings.model_copy(update=changes), progress)

    def fill(self) -> str:
        """Make the demonstration day; return a link into its desk."""
        from bot.desk.demo import Demonstration

        day = Demonstration(
            self.app, progress=lambda done: self._progress("Making a day at the desk", done)
        )
        day.fill()
        return sign_in_address(self.app, day.advisor())

    def people(self) -> list[Advisor]:
        """Return who is at the desk."""
        return Staff(self.app.engine).all()

    def clear(self) -> None:
        """Throw the database away."""
        self.app.engine.dispose()
        self._folder.cleanup()


def _apart(data_dir: Path, folder: Path) -> Path:
    """Return a data folder of the demonstration's own, with what is only read from the real one.

    What is trained there is thrown away with it. Where a system has no links, the real folder is
    used: a version that nobody published does no harm there.
    """
    folder.mkdir()
    try:
        for name in ("models", "embeddings", "triage"):
            (data_dir / name).mkdir(parents=True, exist_ok=True, mode=0o700)
            (folder / name).symlink_to((data_dir / name).resolve(), target_is_directory=True)
    except OSError:
        return data_dir
    return folder
