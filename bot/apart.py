"""A training in a process of its own: at low priority, and its memory comes back when it ends.

The bot, the desk and the staff chat train this way; nothing of it runs where people are answered.
"""

import asyncio
import json
import os
import sys
from collections.abc import Callable
from typing import Any

from bot.settings import Settings
from recommender.errors import RecommenderError

OnStep = Callable[[str, float], None]

# What the process needs of the settings; it talks to nobody, so it gets no token.
_PASSED = ("data_dir", "database_url", "encoder", "languages", "catalog", "timezone", "log_level")


class TrainingFailedError(RecommenderError):
    """A training in a process of its own ended badly; its own sentence says why."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence or "The training was ended from outside. Start it once more.")


async def train_apart(
    settings: Settings,
    *,
    release: str | None = None,
    publish: bool = False,
    on_step: OnStep = lambda _label, _fraction: None,
) -> dict[str, Any]:
    """Train, judge, and where it is asked for publish, in a process of its own.

    However this ends, the process ends with it; what it has finished is kept for the next time.

    Args:
        settings: The bot's.
        release: The release; what is live unless given.
        publish: Publish it if the gate lets it pass.
        on_step: Told what is being done and how far the whole is, in [0, 1].

    Returns:
        What `advisor model train --json` tells: the manifest, "gate" and "is_live".

    Raises:
        TrainingFailedError: It was refused, or died.
    """
    command = [sys.executable, "-m", "bot.cli", "model", "train", "--json", "--steps"]
    command += ["--catalog", settings.catalog]
    command += ["--release", release] if release else []
    command += ["--publish"] if publish else []
    process = await asyncio.create_subprocess_exec(
        *command,
        env=environment(settings),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        told, sentence = await asyncio.gather(_read(process.stdout), _follow(process, on_step))
        status = await process.wait()
    finally:
        # It was cancelled, or its steps could not be told: a training that nobody leads is ended.
        if process.returncode is None:
            process.kill()
            await process.wait()
    if status != 0:
        raise TrainingFailedError(sentence)
    return dict(json.loads(told))


def environment(settings: Settings) -> dict[str, str]:
    """Return the environment of a process with these settings, and without the bot's secrets."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ADVISOR_")}
    own = {name: getattr(settings, name) for name in _PASSED}
    return kept | {f"ADVISOR_{name.upper()}": str(own[name]) for name in own if own[name]}


async def _read(stream: asyncio.StreamReader | None) -> bytes:
    return await stream.read() if stream else b""


async def _follow(process: asyncio.subprocess.Process, on_step: OnStep) -> str:
    """Tell of each step; return the last line that was none: why it ended."""
    sentence = ""
    while process.stderr and (line := await process.stderr.readline()):
        text = line.decode("utf-8", errors="replace").strip()
        try:
            step = json.loads(text)
            on_step(str(step["label"]), float(step["fraction"]))
        except (ValueError, KeyError, TypeError):
            sentence = text or sentence
    return sentence
