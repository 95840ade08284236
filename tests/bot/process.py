"""`advisor bot` as a process of its own, over a data folder that tests share with it."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from tests.conftest import PROCESS_TIMEOUT, ROOT
from tests.telegram_simulator import Server


@contextmanager
def bot_process(
    server: Server, folder: Path, address: str, **settings: str
) -> Iterator[subprocess.Popen]:
    """Run the bot; it is killed at the end, if it has not ended.

    Args:
        server: The simulated Telegram, whose token it gets.
        folder: Its data folder.
        address: Where the simulated Telegram is served.
        **settings: Further ADVISOR_... variables.
    """
    process = subprocess.Popen(
        [sys.executable, "-m", "bot.cli", "bot"],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        env={
            **os.environ,
            "ADVISOR_DATA_DIR": str(folder),
            "ADVISOR_TELEGRAM_TOKEN": server.token,
            "ADVISOR_TELEGRAM_API_URL": address,
            **settings,
        },
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def work_and_be_killed(
    server: Server, process: AbstractContextManager[subprocess.Popen], *, after: float
) -> None:
    """Start the bot, and kill it in the middle of whatever it does.

    Args:
        server: The simulated Telegram.
        process: The bot, not yet started.
        after: Seconds from its first call to Telegram, however long it takes to start.
    """
    n_calls = len(server.calls)
    with process:
        wait_for(lambda: len(server.calls) > n_calls)
        time.sleep(after)


def wait_for(condition: Callable[[], object], seconds: float = PROCESS_TIMEOUT) -> None:
    """Return when something is true; fail where it does not become so in time."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            pytest.fail("it did not come in time")
        time.sleep(0.05)
