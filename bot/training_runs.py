"""Trainings that staff start: each in a process of its own, followed by a thread.

How far one is stands in the database, where chat and desk read it.
"""

import asyncio
import logging
import threading
import time
from collections.abc import Awaitable, Callable
from typing import Any

from bot.apart import TrainingFailedError, train_apart
from bot.memory.jobs import Job, Jobs
from bot.settings import Settings

log = logging.getLogger("advisor")

# How often the database is told, in seconds.
_BETWEEN = 0.5

# And how often it is told that the training goes on at all; well below `SILENT_FOR`.
_BEAT = 20.0

Train = Callable[..., Awaitable[dict[str, Any]]]


class TrainingRuns:
    """Runs trainings.

    Args:
        jobs: Where it stands how far they are.
        settings: The bot's.
        train: Trains apart, as `train_apart` does; a test brings its own.
    """

    def __init__(self, jobs: Jobs, settings: Settings, train: Train = train_apart) -> None:
        self._jobs = jobs
        self._settings = settings
        self._train = train

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
        settings = self._settings.model_copy(update={"catalog": job.catalog})
        try:
            made = asyncio.run(self._led(job, settings))
        except TrainingFailedError as fault:
            self._jobs.finish(job.number, "failed", problem=str(fault))
        except Exception as fault:  # noqa: BLE001 - a thread has nobody to tell but the job
            log.error("a training could not be led (%s)", type(fault).__name__)  # noqa: TRY400
            self._jobs.finish(job.number, "failed", problem="The training could not be started.")
        else:
            self._jobs.finish(
                job.number,
                "passed" if made["gate"]["is_passed"] else "refused",
                version=made["version"],
            )

    async def _led(self, job: Job, settings: Settings) -> dict[str, Any]:
        beats = asyncio.create_task(self._beat(job))
        try:
            steps = _Steps(self._jobs, job)
            return await self._train(settings, release=job.release_id, on_step=steps)
        finally:
            beats.cancel()

    async def _beat(self, job: Job) -> None:
        """Show that somebody leads the training, also while a step takes long."""
        while True:
            await asyncio.sleep(_BEAT)
            await asyncio.to_thread(self._jobs.beat, job.number)


class _Steps:
    """Writes down how far a training is, not oftener than anybody looks."""

    def __init__(self, jobs: Jobs, job: Job) -> None:
        self._jobs, self._number = jobs, job.number
        self._told_at = 0.0

    def __call__(self, label: str, fraction: float) -> None:
        if time.monotonic() - self._told_at >= _BETWEEN:
            self._jobs.progress(self._number, label, fraction)
            self._told_at = time.monotonic()
