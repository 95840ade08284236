"""A training that staff started: one at a time, found again after a restart, never done twice."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.apart import TrainingFailedError
from bot.memory import Jobs, JobUnderWayError, Memory
from bot.memory.jobs import SILENT_FOR
from bot.settings import Settings
from bot.training_runs import TrainingRuns
from bot.turns import Call

NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)


async def passes(_settings, *, release, on_step):
    on_step(f"Encoding {release}", 0.5)
    return {"version": "v1", "gate": {"is_passed": True}}


async def is_refused(_settings, *, release, on_step):
    return {"version": "v2", "gate": {"is_passed": False}}


async def fails(_settings, *, release, on_step):
    raise TrainingFailedError("The disk is full. Make room and try again.")


async def cannot_start(_settings, *, release, on_step):
    raise FileNotFoundError("python")


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
    ("train", "status", "version", "problem"),
    [
        (passes, "passed", "v1", ""),
        (is_refused, "refused", "v2", ""),
        (fails, "failed", "", "The disk is full. Make room and try again."),
        (cannot_start, "failed", "", "The training could not be started."),
    ],
)
def test_how_a_training_ended_stands_in_the_database(
    jobs, tmp_path, train, status, version, problem
):
    job = jobs.add("sample", "sample-2", by="Maya")
    runs = TrainingRuns(jobs, Settings(data_dir=tmp_path), train)

    runs.run(jobs.begin(job.number, by="Maya"))

    ended = jobs.get(job.number)
    assert (ended.status, ended.version, ended.problem) == (status, version, problem)


def test_how_far_it_is_can_be_read_meanwhile(jobs, tmp_path):
    job = jobs.add("sample", "sample-2", by="Maya")

    TrainingRuns(jobs, Settings(data_dir=tmp_path), passes).run(jobs.begin(job.number, by="Maya"))

    assert jobs.get(job.number).label == "Encoding sample-2"


def test_a_chat_is_told_of_an_ending_once(jobs, engine):
    silent = jobs.add("sample", "sample-2", by="Maya")
    job = jobs.add("sample", "sample-2", by="Maya", chat_id="7", language="fr")
    assert jobs.to_tell() == []
    jobs.begin(job.number, by="Maya")
    assert [each.number for each in jobs.to_tell()] == [job.number]
    jobs.finish(job.number, "passed", version="v1")
    (ended,) = jobs.to_tell()
    call = Call("7", "sendMessage", {"chat_id": "7", "text": "Done."})

    assert [jobs.owe(ended, [call]) for _ in range(2)] == [True, False]

    assert jobs.to_tell() == []
    assert [each.payload for each in Memory(engine).take_due(NOW)] == [call.payload]
    assert (ended.language, silent.chat_id) == ("fr", "")


def test_a_training_that_is_led_again_is_told_again(jobs):
    job = jobs.add("sample", "sample-2", by="Maya", chat_id="7")
    for _ in range(2):
        jobs.begin(job.number, by="Maya")
        jobs.finish(job.number, "failed", problem="The disk is full.")
        (ended,) = jobs.to_tell()

        assert jobs.owe(ended, [])


def test_a_step_that_takes_long_is_no_silence(jobs, clock):
    job = jobs.add("sample", "sample-2", by="Maya")
    jobs.begin(job.number, by="Maya")
    clock.now += SILENT_FOR
    jobs.beat(job.number)
    clock.now += timedelta(seconds=1)

    assert jobs.get(job.number).is_under_way(clock.now)


def test_a_number_that_nobody_gave_is_named(jobs):
    with pytest.raises(LookupError, match="no training number 7"):
        jobs.get(7)
