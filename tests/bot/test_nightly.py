"""By night the bot trains where anything changed, and publishes only what it may."""

import asyncio
import os
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from bot.apart import TrainingFailedError, environment, train_apart
from bot.nightly import Nightly
from bot.settings import Settings
from recommender.retraining.schedule import is_due

ZONE = ZoneInfo("America/Vancouver")
EVENING = datetime(2026, 11, 24, 22, 0, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("hours_later", "at", "is_it"),
    [(5, "03:00", True), (4.9, "03:00", False), (5.5, "03:00", True), (5, "", False)],
)
def test_it_is_due_once_the_time_of_day_has_come(hours_later, at, is_it):
    now = EVENING + timedelta(hours=hours_later)

    assert is_due(now, at=at, since=EVENING) is is_it


def test_it_is_due_once_a_night():
    three = datetime(2026, 11, 25, 3, 0, 10, tzinfo=ZONE)

    assert is_due(three, at="03:00", since=three - timedelta(seconds=30))
    assert not is_due(three + timedelta(seconds=30), at="03:00", since=three)


def test_a_bot_that_starts_at_noon_does_not_make_up_for_the_night():
    noon = datetime(2026, 11, 25, 12, 0, tzinfo=ZONE)

    assert not is_due(noon + timedelta(seconds=30), at="03:00", since=noon)


class Night:
    """A clock that is set by hand, and trainings that are counted."""

    def __init__(self, *, changed=True, fault=None):
        self.now, self.changed, self.fault = EVENING, changed, fault
        self.n_trained, self.done, self.failed = 0, [], []
        self.nightly = Nightly(
            "03:00",
            lambda: self.now,
            has_changed=lambda _today: self.changed,
            train=self.train,
            on_done=self.done.append,
            on_failed=self.failed.append,
        )

    async def train(self):
        self.n_trained += 1
        if self.fault:
            raise self.fault
        return {"version": "v1", "is_live": False}

    async def look_at(self, hours_later):
        self.now = EVENING + timedelta(hours=hours_later)
        await self.nightly.look()


async def test_a_night_with_changes_brings_one_training():
    night = Night()
    for hours in (1, 5.01, 5.02, 6, 20):
        await night.look_at(hours)

    assert night.n_trained == 1
    assert night.done == [{"version": "v1", "is_live": False}]


async def test_a_night_without_changes_brings_none():
    night = Night(changed=False)
    await night.look_at(5.01)

    assert night.n_trained == 0


@pytest.mark.parametrize("fault", [TrainingFailedError("The disk is full."), OSError("no")])
async def test_a_training_that_fails_leaves_the_bot_running_and_comes_again(fault):
    night = Night(fault=fault)
    for hours in (5.01, 29.01):
        await night.look_at(hours)

    assert night.n_trained == 2
    assert night.done == []


async def test_why_a_training_failed_is_told_in_its_own_sentence():
    night = Night(fault=TrainingFailedError("The disk is full."))
    await night.look_at(5.01)

    assert night.failed == ["The disk is full."]


async def test_without_a_time_of_day_nothing_is_looked_at():
    never = Nightly("", lambda: EVENING, has_changed=None, train=None)

    await asyncio.wait_for(never.until_stopped(asyncio.Event()), timeout=1)


def test_a_training_apart_gets_no_token(tmp_path, monkeypatch):
    monkeypatch.setenv("ADVISOR_TELEGRAM_TOKEN", "secret")
    settings = Settings(data_dir=tmp_path, catalog="menu", telegram_token="1:secret")

    passed = environment(settings)

    assert passed["ADVISOR_DATA_DIR"] == str(tmp_path)
    assert passed["ADVISOR_CATALOG"] == "menu"
    assert not any("secret" in value for value in passed.values())


async def test_a_training_apart_that_is_refused_says_why_in_its_own_sentence(tmp_path):
    settings = Settings(data_dir=tmp_path, catalog="nowhere")

    with pytest.raises(TrainingFailedError, match="no catalogue named 'nowhere'"):
        await train_apart(settings)


async def test_a_training_apart_whose_steps_cannot_be_told_is_ended(tmp_path, monkeypatch):
    program, its_id = tmp_path / "program", tmp_path / "id"
    told = '{"label": "Reading", "fraction": 0.1}'
    program.write_text(f"#!/bin/sh\necho $$ > {its_id}\necho '{told}' >&2\nexec sleep 60\n")
    program.chmod(0o700)
    monkeypatch.setattr("sys.executable", str(program))

    def locked(label: str, fraction: float) -> None:
        raise OSError("the database is locked")

    with pytest.raises(OSError, match="locked"):
        await train_apart(Settings(data_dir=tmp_path), on_step=locked)

    with pytest.raises(ProcessLookupError):
        os.kill(int(its_id.read_text()), 0)


@pytest.mark.model
async def test_a_training_apart_tells_its_steps_and_what_became_of_it(prepared):
    steps = []
    settings = Settings(data_dir=prepared.data_dir)

    done = await train_apart(
        settings, publish=True, on_step=lambda label, fraction: steps.append((label, fraction))
    )

    assert done["is_live"] is True
    assert done["version"].startswith("v")
    assert steps[-1][1] == 1.0


@pytest.mark.parametrize("wrong", ["3 o'clock", "25:00", "03:60", "3:00"])
def test_a_time_of_day_is_written_in_full(wrong):
    with pytest.raises(ValidationError, match="retrain_at"):
        Settings(retrain_at=wrong)
