"""A bot whose staff change the catalogue from the chat: a small catalogue, trainings at once."""

from pathlib import Path

from sqlalchemy import Engine

from bot.app import App
from bot.correcting import Correcting
from bot.memory import Jobs
from bot.memory.audit import Audit
from bot.publishing import Publishing
from bot.reporting import staff_report
from bot.settings import Settings
from bot.telegram.staff.catalogue import CatalogueChat
from bot.telegram.staff.nights import Nights
from bot.telegram.staff.trainings import Trainings
from catalog.exporting import export
from tests.bot.staff.office import GROUP, Office
from tests.fakes import TODAY, HashingEncoder, credential, small_catalog
from tests.telegram_simulator import Server


class RunsHere:
    """Trains at once, where the bot would start a process; or only begins, as if it took long."""

    def __init__(self, publishing: Publishing, jobs: Jobs) -> None:
        self._publishing, self._jobs = publishing, jobs
        self.is_slow = False
        self.problem = ""
        self.n_started = 0

    def start(self, number: int, *, by: str):
        """Begin, and unless it is slow, end."""
        job = self._jobs.begin(number, by=by)
        self.n_started += 1
        if not self.is_slow:
            self.end(number)
        return job

    def end(self, number: int) -> None:
        """Train."""
        job = self._jobs.get(number)
        if self.problem:
            self._jobs.finish(number, "failed", problem=self.problem)
            return
        made = self._publishing.train(job.catalog, release=job.release_id, today=TODAY)
        verdict = self._publishing.gate(made.version)
        status = "passed" if verdict.is_passed else "refused"
        self._jobs.finish(number, status, version=made.version)


class ShelfOffice(Office):
    """One process of the bot, whose staff change the catalogue from the chat."""

    def __init__(self, server: Server, engine: Engine, recommender, data_dir: Path) -> None:
        super().__init__(server, engine, recommender)
        settings = Settings(
            data_dir=data_dir,
            database_url=engine.url.render_as_string(hide_password=False),
            catalog="menu",
            staff_group=str(GROUP),
        )
        self.app = App(settings)
        self.app.encoder = HashingEncoder()
        self.jobs = Jobs(engine, now=self.now)
        self.publishing = Publishing(self.app)
        self.runs = RunsHere(self.publishing, self.jobs)
        self.chat = CatalogueChat(
            self.bot,
            lambda: self.publishing,
            self.jobs,
            self.runs,
            staff=self.staff,
            audit=Audit(engine),
            helping=self.helping,
            correcting=Correcting(self.app),
            report=lambda today: staff_report(self.app, today=today),
            settings=settings,
            is_group=self.side.desk.is_about,
            username="advisor_bot",
            now=self.now,
        )
        self.running.answering._catalogues = self.chat
        self.trainings = Trainings(
            self.bot,
            self.jobs,
            lambda: self.publishing,
            language="en",
            draw=lambda *_, **__: b"a picture",
            now=self.now,
            seconds=lambda: self.clock.now.timestamp(),
        )
        self.nights = Nights(
            self.jobs,
            self.staff,
            lambda: self.publishing,
            group=lambda: str(GROUP),
            language="en",
        )

    def publish(self, *records) -> None:
        """Show people a catalogue, as the program orders it."""
        self.app.store.publish(self.app.store.save_draft(records, catalog="menu").release_id)

    async def work(self) -> None:
        """Do everything that is to be done, and tell how trainings go."""
        await super().work()
        await self.trainings.look()
        await super().work()


def changed_menu() -> list:
    """Return the small catalogue with one credential less and a new one."""
    return [*small_catalog()[1:], credential("Radio Drama", "Write plays for the ear")]


def file_of(records, folder: Path, name: str = "changed.csv") -> bytes:
    """Return a catalogue as a file."""
    path = folder / name
    export(iter(records), path)
    return path.read_bytes()
