"""The demonstration: a full day of invented people, and not a trace of it afterwards."""

import os
import re
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from bot.desk.demo import WEEKS
from bot.desk.serving import Demo
from bot.memory import Cases
from bot.settings import Settings
from tests.bot.test_transports import free_port
from tests.conftest import PROCESS_TIMEOUT, ROOT, link_model

pytestmark = [pytest.mark.model, pytest.mark.slow]


def test_the_demonstration_is_a_day_at_a_real_desk(tmp_path, encoder, data_dir):
    link_model(tmp_path, data_dir)
    demo = Demo(Settings(data_dir=tmp_path), lambda _label, _done: None)
    try:
        link = demo.fill()
        engine, helping = demo.app.engine, demo.app.helping
        maya = next(each for each in demo.people() if each.role == "staff")
        queue = helping.queue(maya)
        everything = Cases(engine).all()
        latest = max(case.opened_at for case in everything)
        figures = helping.statistics(since=latest - timedelta(weeks=WEEKS), until=latest)
    finally:
        demo.clear()

    assert "/sign-in?key=" in link
    assert {case.language for case in queue} == {"en", "fr", "es"}
    assert (queue[0].urgency, queue[0].topic) == ("now", "distress")
    assert {"waiting", "claimed", "waiting_for_learner"} <= {case.status for case in queue}
    assert any(case.brief.get("top") for case in queue)
    assert any(case.snoozed_until for case in everything)
    assert len(figures.waits) > 20
    assert figures.mean_satisfaction is not None
    assert figures.n_reopened > 0
    # The real database was not even made.
    assert not (tmp_path / "advisor.db").exists()


def test_the_command_prints_a_link_that_opens_and_leaves_nothing(tmp_path, encoder, data_dir):
    link_model(tmp_path, data_dir)
    settings = {
        "ADVISOR_DATA_DIR": str(tmp_path),
        "ADVISOR_DESK_PORT": str(free_port()),
        "TMPDIR": str(tmp_path / "scratch"),
    }
    (tmp_path / "scratch").mkdir()
    process = subprocess.Popen(
        [sys.executable, "-m", "bot.cli", "desk", "--demo"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **settings},
    )
    try:
        assert process.stdout is not None
        said = "".join(process.stdout.readline() for _ in range(3))
        found = re.search(r"http://127\.0\.0\.1:\d+/sign-in\?key=[\w-]+", said)
        assert found is not None
        page = _opened(found[0])
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=60)
    finally:
        process.kill()
        process.communicate()

    assert 'class="main"' in page
    assert process.returncode == 0
    assert list(Path(settings["TMPDIR"]).glob("advisor-demo-*")) == []


def _opened(link: str) -> str:
    transport = httpx.HTTPTransport(retries=5)
    with httpx.Client(transport=transport, timeout=PROCESS_TIMEOUT) as client:
        return client.get(link).text
