"""A training that staff started: one at a time, found again after a restart, never done twice."""

import sys
from datetime import UTC, datetime, timedelta

import pytest

from bot.memory import Jobs, JobUnderWayError
from bot.memory.jobs import SILENT_FOR
from bot.settings import Settings
from bot.training_runs import TrainingRuns

NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)

PASSES = """
import sys
print('{"label": "Encoding", "fraction": 0.5}', file=sys.stderr)
print('{"version": "v1", "gate": {"is_passed": true, "checks": []}}')
"""
REFUSED = """
print('{"version": "v2", "gate": {"is_passed": false, "checks": [{"problem": "Worse."}]}}')
"""
FAILS = """
import sys
sys.exit("The disk is full. Make room and try again.")
"""


class Clock:
    """A clock that tests move."""

    def __init__(self):
        self.now = NOW

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def jobs(engine, clock):
    return Jobs(engine, now=clock)


def test_one_training_of_a_catalogue_at_a_time(jobs):
    first, second = (jobs.add("sample", "sample-2", by=who) for who in ("Maya", "Luis"))
    jobs.begin(first.number, by="Maya")

    with pytest.raises(JobUnderWayError, match="begun by Maya, is under way"):
        jobs.begin(second.number, by="Luis")

    assert [each.number for each in jobs.under_way()] == [first.number]


def test_what_was_broken_off_goes_on(jobs, clock):
    job = jobs.add("sample", "sample-2", by="Maya")
    jobs.begin(job.number, by="Maya")
    clock.now += SILENT_FOR + timedelta(seconds=1)

    assert not jobs.get(job.number).is_under_way(clock.now)
    assert jobs.begin(job.number, by="Luis").is_under_way(clock.now)


def test_a_step_that_is_pressed_twice_is_taken_once(jobs):
    job = jobs.add("sample", "sample-2", by="Maya")
    jobs.begin(job.number, by="Maya")
    jobs.finish(job.number, "passed", version="v1")

    assert [jobs.finish(job.number, "published") for _ in range(2)] == [True, False]
    assert jobs.finish(job.number, "discarded") is False
    with pytest.raises(JobUnderWayError, match="published already"):
        jobs.begin(job.number, by="Maya")


def test_the_time_that_is_left_is_told_from_the_time_that_was_spent(jobs, clock):
    job = jobs.add("sample", "sample-2", by="Maya")
    jobs.begin(job.number, by="Maya")
    assert jobs.get(job.number).seconds_left(clock.now) is None
    clock.now += timedelta(seconds=30)
    jobs.progress(job.number, "Encoding", 0.25)

    assert jobs.get(job.number).seconds_left(clock.now) == pytest.approx(90)
    assert jobs.newest("sample").label == "Encoding"


@pytest.mark.parametrize(
    ("program", "status", "version", "problem"),
    [
        (PASSES, "passed", "v1", ""),
        (REFUSED, "refused", "v2", "Worse."),
        (FAILS, "failed", "", "The disk is full. Make room and try again."),
    ],
)
def test_how_a_training_ended_stands_in_the_database(
    jobs, tmp_path, program, status, version, problem
):
    job = jobs.add("sample", "sample-2", by="Maya")
    runs = TrainingRuns(jobs, Settings(data_dir=tmp_path), (sys.executable, "-c", program))

    runs.run(jobs.begin(job.number, by="Maya"))

    ended = jobs.get(job.number)
    assert (ended.status, ended.version, ended.problem) == (status, version, problem)


def test_a_training_that_cannot_be_started_is_told(jobs, tmp_path):
    job = jobs.add("sample", "sample-2", by="Maya")

    TrainingRuns(jobs, Settings(data_dir=tmp_path), ("no such program",)).run(
        jobs.begin(job.number, by="Maya")
    )

    assert jobs.get(job.number).status == "failed"


def test_a_number_that_nobody_gave_is_named(jobs):
    with pytest.raises(LookupError, match="no training number 7"):
        jobs.get(7)
