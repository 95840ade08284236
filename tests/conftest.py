"""What tests share: folders for data, a small catalogue, the real model where it is asked for."""

import io
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.cli import main
from bot.migrations import upgrade
from catalog.database import connect
from recommender.advising import Recommender
from recommender.encoder import OnnxEncoder
from recommender.preparation import ensure_encoder
from tests import postgresql
from tests.fakes import TODAY, recommender_of, small_catalog

# As bot.telegram sets it; the library warns without it, and warnings are errors here.
os.environ.setdefault("PTB_TIMEDELTA", "true")
# There are as many tests at once as processors: a second thread of a matrix would only wait.
os.environ.setdefault("OMP_NUM_THREADS", "1")

ROOT = Path(__file__).parent.parent

# Seconds; some of them train, or start a program again and again.
SLOW_TIMEOUT = 900
# Seconds; one that hangs is ended, one that shares a busy machine is not.
PROCESS_TIMEOUT = 240

POSTGRESQL = os.environ.get("TEST_POSTGRESQL", "")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give what is slow its time, and let the longest files begin, so that none is waited for.

    The first file with the model prepares it; the slow ones without it come next, so that no
    other process waits for that; then all others with the model; the quick ones fill the rest.
    """
    model, slow = (
        {item.path for item in items if item.get_closest_marker(name)} for name in ("model", "slow")
    )
    first = min(model, default=None)
    for item in items:
        if item.get_closest_marker("model") or item.get_closest_marker("slow"):
            item.add_marker(pytest.mark.timeout(SLOW_TIMEOUT))

    def turn(item: pytest.Item) -> int:
        if item.path in model:
            return 0 if item.path == first else 2
        return 1 if item.path in slow else 3

    items.sort(key=turn)


@pytest.fixture
def anyio_backend() -> str:
    """Asynchronous tests run on asyncio."""
    return "asyncio"


@pytest.fixture(autouse=True)
def _no_settings_of_the_developer(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("ADVISOR_")]:
        if name != "ADVISOR_DATA":
            monkeypatch.delenv(name)


@pytest.fixture
def today() -> date:
    """The day of all tests."""
    return TODAY


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database at the newest migration, to be copied: migrating takes longer than a test."""
    path = tmp_path_factory.mktemp("database") / "empty.db"
    engine = connect(f"sqlite:///{path}")
    upgrade(engine)
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()
    return path


@pytest.fixture
def engine(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Engine]:
    """An empty database at the newest migration.

    It is SQLite's, or one of the PostgreSQL server that TEST_POSTGRESQL names, for example
    postgresql+psycopg://advisor:advisor@localhost/postgres.
    """
    if POSTGRESQL:
        yield from postgresql.empty(POSTGRESQL)
        return
    shutil.copy(request.getfixturevalue("empty_database"), tmp_path / "test.db")
    engine = connect(f"sqlite:///{tmp_path / 'test.db'}")
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def recommender() -> Recommender:
    """A recommender over the small catalogue; its answers can be worked out by hand."""
    return recommender_of(*small_catalog())


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """The folder that keeps the prepared model between test runs."""
    return ROOT / ".advisor"


@pytest.fixture(scope="session")
def encoder(data_dir: Path) -> OnnxEncoder:
    """The real encoder; prepared once, which takes about ten seconds."""
    return ensure_encoder(data_dir, None, on_step=lambda _: None)


class Advisor:
    """Runs commands as whole processes, in a data folder of its own."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir

    def __call__(
        self, *arguments: str, given: str | bytes = "", **settings: str
    ) -> subprocess.CompletedProcess[bytes]:
        """Run `advisor` with arguments and standard input."""
        return subprocess.run(
            [sys.executable, "-m", "bot.cli", *arguments],
            input=given.encode() if isinstance(given, str) else given,
            capture_output=True,
            cwd=ROOT,
            timeout=PROCESS_TIMEOUT,
            check=False,
            env={**os.environ, "ADVISOR_DATA_DIR": str(self.data_dir), **settings},
        )


class AdvisorHere(Advisor):
    """Runs commands in this process: twenty times as quick, where a process is not the point."""

    def __call__(
        self, *arguments: str, given: str | bytes = "", **settings: str
    ) -> subprocess.CompletedProcess[bytes]:
        """Run `advisor` with arguments and what is given to it."""
        out, err = io.StringIO(), io.StringIO()
        read = given.encode() if isinstance(given, str) else given
        environment = {"ADVISOR_DATA_DIR": str(self.data_dir), **settings}
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
            for name, value in environment.items():
                patch.setenv(name, value)
            patch.setattr(sys, "argv", ["advisor", *arguments])
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(read), encoding="utf-8"))
            try:
                main()
            except SystemExit as ended:
                status = int(ended.code or 0)
        return subprocess.CompletedProcess(
            arguments, status, out.getvalue().encode(), err.getvalue().encode()
        )


def link_model(folder: Path, data_dir: Path) -> Path:
    """Give a data folder the prepared model and the embeddings of another."""
    for name in ("models", "embeddings"):
        (data_dir / name).mkdir(exist_ok=True)
        (folder / name).symlink_to((data_dir / name).resolve())
    return folder


@pytest.fixture(scope="session")
def prepared(
    tmp_path_factory: pytest.TempPathFactory, encoder: OnnxEncoder, data_dir: Path
) -> Advisor:
    """Run a command in a data folder that has the prepared model."""
    return Advisor(link_model(tmp_path_factory.mktemp("data"), data_dir))


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real catalogues and labelled goals; tests skip where it is absent."""
    folder = Path(os.environ.get("ADVISOR_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip("the real data is not on this machine; name its folder in ADVISOR_DATA")
    return folder
