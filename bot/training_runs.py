"""A training in a process of its own, at low priority: people are answered meanwhile.

Its memory comes back when it ends, and the bot's event loop never waits for it. How far it is
stands in the database, where chat and desk read it.
"""

import json
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from typing import IO

from bot.memory.jobs import Job, Jobs
from bot.settings import Settings

log = logging.getLogger("advisor")

# How often the database is told, in seconds.
_BETWEEN = 0.5

COMMAND = (sys.executable, "-m", "bot.cli", "model", "train")


class TrainingRuns:
    """Runs trainings; each in a thread that listens to its process.

    Args:
        jobs: Where it stands how far they are.
        settings: Which database and data folder.
        command: What is run; a test brings its own.
    """

    def __init__(self, jobs: Jobs, settings: Settings, command: Sequence[str] = COMMAND) -> None:
        self._jobs = jobs
        self._settings = settings
        self._command = tuple(command)

    def start(self, number: int, *, by: str) -> Job:
        """Begin the training of a job, or go on with it.

        Raises:
            JobUnderWayError: One of this catalogue is under way, or the job is past that step.
        """
        job = self._jobs.begin(number, by=by)
        threading.Thread(target=self.run, args=(job,), daemon=True, name="training").start()
        return job

    def run(self, job: Job) -> None:
        """Train, and note how it went; no fault leaves the job as if it were under way."""
        try:
            self._run(job)
        except Exception as fault:  # noqa: BLE001 - a thread has nobody to tell but the job
            log.error("a training could not be led (%s)", type(fault).__name__)  # noqa: TRY400
            self._jobs.finish(job.number, "failed", problem="The training could not be started.")

    def _run(self, job: Job) -> None:
        arguments = ("--catalog", job.catalog, "--release", job.release_id, "--steps", "--json")
        with subprocess.Popen(  # noqa: S603 - our own program; nothing of it was typed
            (*self._command, *arguments),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",
            env=self._environment(),
        ) as process:
            last = self._listen(job, process.stderr)
            told = process.stdout.read() if process.stdout else ""
        if process.returncode != 0:
            problem = last or "The training was broken off."
            self._jobs.finish(job.number, "failed", problem=problem)
            return
        made = json.loads(told)
        status = "passed" if made["gate"]["is_passed"] else "refused"
        problems = " ".join(each["problem"] for each in made["gate"]["checks"] if each["problem"])
        self._jobs.finish(
            job.number,
            "passed" if status == "passed" else "refused",
            version=made["version"],
            problem=problems,
        )

    def _listen(self, job: Job, lines: IO[str] | None) -> str:
        """Note each step; return the last line that is none, which says what went wrong."""
        last, told_at = "", 0.0
        for label, fraction, other in _steps(lines or ()):
            last = other or last
            if label and time.monotonic() - told_at >= _BETWEEN:
                self._jobs.progress(job.number, label, fraction)
                told_at = time.monotonic()
        return last

    def _environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "ADVISOR_DATA_DIR": str(self._settings.data_dir.resolve()),
            "ADVISOR_DATABASE_URL": self._settings.database,
        }


def _steps(lines: Sequence[str] | IO[str]) -> Iterator[tuple[str, float, str]]:
    """Yield the label and fraction of each step, or a line that is no step."""
    for line in lines:
        try:
            step = json.loads(line)
            yield str(step["label"]), float(step["fraction"]), ""
        except (ValueError, KeyError, TypeError):
            if line.strip():
                yield "", 0.0, line.strip()
