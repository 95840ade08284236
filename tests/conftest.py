"""What tests share: folders for data, a small catalogue, the real model where it is asked for."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.migrations import upgrade
from catalog.database import connect
from recommender.advising import Recommender
from recommender.encoder import OnnxEncoder
from recommender.preparation import ensure_encoder
from tests.fakes import TODAY, recommender_of, small_catalog

# As bot.telegram sets it; the library warns without it, and warnings are errors here.
os.environ.setdefault("PTB_TIMEDELTA", "true")

ROOT = Path(__file__).parent.parent


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


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """An empty database at the newest migration."""
    engine = connect(f"sqlite:///{tmp_path / 'test.db'}")
    upgrade(engine)
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


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real catalogues and labelled goals; tests skip where it is absent."""
    folder = Path(os.environ.get("ADVISOR_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip("the real data is not on this machine; name its folder in ADVISOR_DATA")
    return folder
