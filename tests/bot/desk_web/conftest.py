"""What tests of the web desk share: learners with cases, people of the desk, their browsers."""

import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine
from starlette.testclient import TestClient

from bot.app import App
from bot.cases.case import Advisor, Opening
from bot.cases.message import CaseMessage
from bot.correcting import Correcting
from bot.desk.app import desk_app
from bot.desk.visits import Shelf
from bot.dialogue import Context, Said, State, advance
from bot.dialogue.handing_over import opening
from bot.helping import Helping
from bot.memory import Cases, Golden, Job, Jobs, Memory
from bot.memory.staff import Staff
from bot.publishing import Publishing
from bot.reporting import staff_report
from bot.settings import Settings
from bot.turns import AtDesk, Incoming, SavedTurn
from recommender.advising import Recommender
from tests.fakes import TODAY, HashingEncoder, small_catalog

NOW = datetime(2026, 11, 24, 17, 30, tzinfo=UTC)
ADDRESS = "http://testserver"


class Clock:
    """A time that passes only when a test says so."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        """Return the time."""
        return self.now

    def passes(self, **stretch: float) -> None:
        """Let some time pass."""
        self.now += timedelta(**stretch)


class Learners:
    """Opens cases as turns of the dialogue do."""

    def __init__(self, engine: Engine, recommender: Recommender, clock: Clock) -> None:
        self._memory = Memory(engine, now=clock)
        self._clock = clock
        self._recommender = recommender
        self.cases = Cases(engine)
        self._n_updates = 0

    def ask(self, person: str, text: str, *, language: str = "en", **of_case: str) -> int:
        """Let somebody say what they want, and ask for a person; return the case's number."""
        context = Context(self._recommender, TODAY)
        turn = advance(State(language=language), Said(text), context)
        opened = opening(turn.state, context, "asked", said=text, **of_case)  # type: ignore[arg-type]
        left = AtDesk(opening=opened.opening, spoken=(text, "Here is a list."))
        self._save(person, turn.state, left)
        found = self.cases.of_person(person)
        assert found is not None
        return found.number

    def open(self, person: str, opening: Opening) -> int:
        """Open a case of which this is known."""
        self._save(person, State(), AtDesk(opening=opening))
        found = self.cases.of_person(person)
        assert found is not None
        return found.number

    def talk(self, person: str, text: str, *, of: str = "") -> None:
        """Let somebody talk with the bot, perhaps about a list, and need nobody."""
        turn = advance(State(), Said(of or text), Context(self._recommender, TODAY))
        self._save(person, turn.state, AtDesk(spoken=(text, "Here is a list.")))

    def write(self, person: str, text: str) -> None:
        """Let somebody write to whoever has their case."""
        saved, _ = self._memory.state_of(person)
        left = AtDesk(relayed=CaseMessage("learner", text, self._clock()))
        self._save(person, State.model_validate(saved), left)

    def send(self, person: str, kind: str, file_id: str) -> None:
        """Let somebody send a file to whoever has their case."""
        saved, _ = self._memory.state_of(person)
        message = CaseMessage("learner", "", self._clock(), kind=kind, file_id=file_id)
        self._save(person, State.model_validate(saved), AtDesk(relayed=message))

    def rate(self, person: str, satisfaction: int) -> None:
        """Let somebody tap how the help was."""
        saved, _ = self._memory.state_of(person)
        case = self.cases.of_person(person)
        assert case is not None
        left = AtDesk(rating=(case.number, satisfaction))
        self._save(person, State.model_validate(saved), left)

    def _save(self, person: str, state: State, left: AtDesk) -> None:
        self._n_updates += 1
        _, version = self._memory.state_of(person)
        turn = SavedTurn(
            person=person,
            update_id=self._n_updates,
            state=state.model_dump(mode="json"),
            version=version + 1,
            expected=version,
            desk=left,
        )
        self._memory.take_in([Incoming(self._n_updates, person, {})])
        assert self._memory.write(turns=[turn])[1] == [True]


class Browser:
    """A browser of one person, without JavaScript: it follows links and sends forms."""

    def __init__(self, client: TestClient) -> None:
        self.client = client

    def get(self, path: str, **options):
        """Open a page."""
        return self.client.get(path, **options)

    def send(self, path: str, *, of: str = "/", **fields: str):
        """Send a form with the token of the page that it stands on."""
        page = self.client.get(of).text
        found = re.search(r'name="csrf" value="([0-9a-f]{64})"', page)
        assert found is not None
        return self.client.post(
            path, data={"csrf": found[1], **fields}, headers={"Sec-Fetch-Site": "same-origin"}
        )


@pytest.fixture
def clock() -> Clock:
    """The desk's clock."""
    return Clock()


@pytest.fixture
def settings() -> Settings:
    """The desk's settings."""
    return Settings(desk_url=ADDRESS, telegram_token="12345:" + "A" * 35)


@pytest.fixture
def helping(engine: Engine, recommender: Recommender, settings: Settings, clock: Clock) -> Helping:
    """What advisors can do."""
    return Helping(engine, lambda _: recommender, settings=settings, now=clock)


@pytest.fixture
def app(engine: Engine, helping: Helping, settings: Settings, clock: Clock):
    """The desk as an application."""
    return desk_app(engine, helping, settings, now=clock)


@pytest.fixture
def staff(engine: Engine, clock: Clock) -> Staff:
    """The people of the desk."""
    return Staff(engine, now=clock)


@pytest.fixture
def ana(staff: Staff) -> Advisor:
    """An advisor."""
    return staff.add("Ana", telegram_id="42")


@pytest.fixture
def sol(staff: Staff) -> Advisor:
    """Somebody of staff."""
    return staff.add("Sol", role="staff")


@pytest.fixture
def learners(engine: Engine, recommender: Recommender, clock: Clock) -> Learners:
    """People who need a person."""
    return Learners(engine, recommender, clock)


@pytest.fixture
def case(learners: Learners) -> int:
    """The case of somebody who wants to keep books."""
    return learners.ask("1001", "keep books of small shops, evenings, under $600")


@pytest.fixture
def stranger(app) -> Iterator[Browser]:
    """The browser of somebody who is not signed in."""
    with TestClient(app, base_url=ADDRESS, follow_redirects=False) as client:
        yield Browser(client)


@pytest.fixture
def signed_in_at(staff: Staff) -> Iterator:
    """Return the browser of somebody who is signed in at a desk."""
    clients: list[TestClient] = []

    def browser_of(app, advisor: Advisor) -> Browser:
        client = TestClient(app, base_url=ADDRESS, follow_redirects=False)
        clients.append(client)
        client.cookies.set("desk", staff.issue(advisor, "session"))
        return Browser(client)

    yield browser_of
    for client in clients:
        client.close()


@pytest.fixture
def signed_in(app, signed_in_at):
    """Return the browser of somebody who is signed in."""
    return lambda advisor: signed_in_at(app, advisor)


@pytest.fixture
def browser(signed_in, ana: Advisor) -> Browser:
    """Ana's browser."""
    return signed_in(ana)


@pytest.fixture
def staff_browser(signed_in, sol: Advisor) -> Browser:
    """Sol's browser."""
    return signed_in(sol)


class RunsHere:
    """Trains within the request, where the desk would start a process."""

    def __init__(self, publishing: Publishing, jobs: Jobs) -> None:
        self._publishing, self._jobs = publishing, jobs

    def start(self, number: int, *, by: str) -> Job:
        """Train at once."""
        job = self._jobs.begin(number, by=by)
        made = self._publishing.train(job.catalog, release=job.release_id, today=TODAY)
        verdict = self._publishing.gate(made.version)
        status = "passed" if verdict.is_passed else "refused"
        self._jobs.finish(number, status, version=made.version)
        return job


@pytest.fixture
def program(tmp_path: Path, empty_database: Path) -> App:
    """A program whose catalogue is live."""
    (tmp_path / "data").mkdir()
    shutil.copy(empty_database, tmp_path / "data" / "advisor.db")
    settings = Settings(data_dir=tmp_path / "data", catalog="menu", desk_url=ADDRESS)
    program = App(settings)
    program.encoder = HashingEncoder()
    program.store.publish(program.store.save_draft(small_catalog(), catalog="menu").release_id)
    return program


@pytest.fixture
def shelf(program: App, clock: Clock) -> Shelf:
    """What staff of that program do with its catalogue."""
    jobs = Jobs(program.engine, now=clock)
    publishing = Publishing(program)
    golden = Golden(program.engine)
    return Shelf(
        publishing,
        jobs,
        RunsHere(publishing, jobs),
        golden,
        lambda day: staff_report(program, today=day),
        "menu",
        Correcting(program),
    )
