"""Training and publishing are killed at random moments: what people see is always whole.

    python -m benchmarks.publishing_kills [--kills 100] [--rows 60]

A process trains and publishes again and again: each time an advisor has said something new, so that
there is something to make; every third time it rolls back instead. It gets SIGKILL at a random
moment of twice the time that a round takes. After each kill the row is read as the bot would read
it: release and version must be there, every file as its manifest says, the release's credentials
those that its hash names, and a goal must be answered with both names. A last round, not killed,
must end well on what the kills have left. Encoded by a stand-in that hashes words, so that many
rounds can be had.
"""

import argparse
import contextlib
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from rich.console import Console
from rich.progress import track

from benchmarks.tables import make_table
from bot.app import App
from bot.memory.labels import Labels
from bot.publishing import Publishing
from bot.settings import Settings
from catalog.drafting import content_hash_of
from catalog.errors import NothingEarlierError
from recommender.goals import Goal
from recommender.labels import Label
from tests.fakes import HashingEncoder

CATALOG = "killed"
TODAY = date(2026, 11, 25)
GOAL = Goal(text="weld a plate", language="en", aims=("weld a plate",))


@dataclass(frozen=True)
class Found:
    """What a look at the live row found.

    Attributes:
        problem: What is not whole; "" where all is well.
        version: The live version.
    """

    problem: str
    version: str | None


def opened(folder: Path) -> App:
    """Return a new process's view of the data."""
    app = App(Settings(data_dir=folder, catalog=CATALOG))
    app.__dict__["encoder"] = HashingEncoder()
    return app


def load(folder: Path, n_rows: int) -> None:
    """Publish a table, and let it be trained once."""
    app = opened(folder)
    table = folder / "table.csv"
    make_table(table, n_rows, seed=1)
    draft = Publishing(app).check(table, catalog=CATALOG, today=TODAY).draft
    app.publish(draft.release_id)


def work(folder: Path, number: int) -> None:
    """Do one round: a new label, a training, a publication; or a new catalogue; or a rollback."""
    app = opened(folder)
    publishing = Publishing(app)
    if number % 3 == 2:
        with contextlib.suppress(NothingEarlierError):
            publishing.rollback()
        return
    release = None
    if number % 6 == 4:
        table = folder / f"table-{os.getpid()}.csv"
        make_table(table, 60, seed=1, changed=0.1 + 0.001 * number)
        release = publishing.check(table, catalog=CATALOG, today=TODAY).draft.release_id
        table.unlink()
    ids = [each.credential_id for each in app.store.members(publishing.live().release_id)]
    goal, choice = f"wish number {number}", random.Random(number).choice(ids)
    label = Label(goal, "en", choice, "relevant", "advisor", "A", datetime.now(UTC))
    Labels(app.engine).add(label)
    made = publishing.train(release=release, today=TODAY)
    publishing.publish(made.version, override=True, by="B", because="A test.")


def look(folder: Path) -> Found:
    """Read what is live as the bot would, and check every part of it."""
    app = opened(folder)
    live = app.store.publications.live(CATALOG)
    release = app.store.release(live.release_id)
    records = app.store.each_record(live.release_id, as_stated=True)
    try:
        if content_hash_of(records) != release.content_hash:
            return Found("the release is not whole", live.model_version)
        answer = app.recommender_of(live).recommend(GOAL, today=TODAY)
    except Exception as fault:  # noqa: BLE001 - whatever is wrong is what is counted
        return Found(f"{type(fault).__name__}: {fault}", live.model_version)
    finally:
        app.engine.dispose()
    named = (answer.catalog_release, answer.model_version)
    expected = (live.release_id, live.model_version or HashingEncoder.identity)
    return Found("" if named == expected else f"answered as {named}", live.model_version)


def in_a_process(folder: Path, number: int, end: float | None) -> bool:
    """Do a round in a process of its own, killed at a moment; return whether it was killed."""
    pid = os.fork()
    if pid == 0:
        try:
            work(folder, number)
        except BaseException as fault:  # noqa: BLE001 - told and counted by the status
            print(f"round {number}: {type(fault).__name__}: {fault}", file=sys.stderr)
            os._exit(1)
        os._exit(0)
    if end is not None:
        time.sleep(max(0.0, end - time.monotonic()))
        os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise RuntimeError(f"round {number} failed by itself")
    return os.WIFSIGNALED(status)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--rows", type=int, default=60)
    asked = parser.parse_args()
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        load(folder, asked.rows)
        began = time.monotonic()
        for number in (0, 1):
            in_a_process(folder, number, None)
        usual = (time.monotonic() - began) / 2
        n_killed, problems, versions = 0, Counter(), set()
        for number in track(range(2, asked.kills + 2), "Killing", console=Console(file=sys.stderr)):
            end = time.monotonic() + chance.uniform(0.0, 2.0 * usual)
            n_killed += in_a_process(folder, number, end)
            found = look(folder)
            versions.add(found.version)
            problems[found.problem] += bool(found.problem)
        in_a_process(folder, asked.kills + 2, None)
        found = look(folder)
        n_broken = sum(problems.values()) + bool(found.problem)
        n_left = len(list((folder / "versions").glob(".making-*")))
    for problem, n in problems.items():
        if n:
            print(f"{n} times: {problem}")
    print(
        f"{asked.kills} rounds, {n_killed} of them killed under way; {len(versions)} different "
        f"versions were live; {n_broken} times something was not whole; {n_left} unfinished left."
    )
    if n_broken:
        sys.exit(1)


if __name__ == "__main__":
    main()
