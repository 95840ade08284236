"""Training and publishing are killed at random moments: what people see is always whole.

    python -m benchmarks.publishing_kills [--kills 100] [--rows 60]

A process trains and publishes again and again: each time an advisor has said something new, so that
there is something to make; every third time it rolls back instead. Half of the kills come at a random
moment of twice the time that a round takes, half from the beginning of the switch on, which is short
and would seldom be met otherwise. After each kill the row is read as the bot would read
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
# Kills come within so many times what a round takes: some rounds must end well, and be lived on.
AS_LONG = 2.0
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


def work(folder: Path, number: int, switching: int) -> None:
    """Do one round: a new label, a training, a publication; or a new catalogue; or a rollback.

    Args:
        folder: The data folder.
        number: Of the round.
        switching: Where it is told that the switch begins.
    """
    app = opened(folder)
    publishing = Publishing(app)
    if number % 3 == 2:
        os.write(switching, b".")
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
    os.write(switching, b".")
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


class Round:
    """One round in a process of its own."""

    def __init__(self, folder: Path, number: int) -> None:
        self._number = number
        self._began = time.monotonic()
        self._told, telling = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            try:
                work(folder, number, telling)
            except BaseException as fault:  # noqa: BLE001 - told and counted by the status
                print(f"round {number}: {type(fault).__name__}: {fault}", file=sys.stderr)
                os._exit(1)
            os._exit(0)
        os.close(telling)

    def switches(self) -> float:
        """Return the seconds until the switch began, once it has; or until it ended without."""
        os.read(self._told, 1)
        return time.monotonic() - self._began

    def end(self, *, kill_after: float | None = None) -> bool:
        """Wait for its end, or kill it after some seconds; return whether it was killed."""
        if kill_after is not None:
            time.sleep(kill_after)
            os.kill(self._pid, signal.SIGKILL)
        _, status = os.waitpid(self._pid, 0)
        os.close(self._told)
        if os.WIFEXITED(status) and os.WEXITSTATUS(status):
            raise RuntimeError(f"round {self._number} failed by itself")
        return os.WIFSIGNALED(status)


def usual(folder: Path, number: int) -> tuple[float, float]:
    """Return the seconds that a round takes, and those of its switch."""
    began = time.monotonic()
    first = Round(folder, number)
    until_switch = first.switches()
    first.end()
    whole = time.monotonic() - began
    return whole, max(whole - until_switch, 0.05)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--rows", type=int, default=60)
    asked = parser.parse_args()
    chance = random.Random(1)
    console = Console(file=sys.stderr)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        load(folder, asked.rows)
        # The first one reads what the others find in memory.
        usual(folder, 9_999)
        whole, switch = usual(folder, 10_002)
        n_rounds, at_switch, problems, versions = 0, 0, Counter[str](), set()
        for _ in track(range(asked.kills), "Killing", console=console):
            is_killed = False
            while not is_killed:
                n_rounds += 1
                each = Round(folder, n_rounds)
                is_late = n_rounds % 2 == 0
                if is_late:
                    each.switches()
                longest = AS_LONG * (switch if is_late else whole)
                is_killed = each.end(kill_after=chance.uniform(0.0, longest))
                found = look(folder)
                versions.add(found.version)
                problems[found.problem] += bool(found.problem)
            at_switch += is_late
        last = Round(folder, n_rounds + 1)
        last.end()
        found = look(folder)
        n_broken = sum(problems.values()) + bool(found.problem)
        n_left = len(list((folder / "versions").glob(".making-*")))
    for problem, n in problems.items():
        if n:
            print(f"{n} times: {problem}")
    print(
        f"{n_rounds} rounds, {asked.kills} of them killed under way, {at_switch} of these after the "
        f"switch had begun; {len(versions)} different versions were live; {n_broken} times something "
        f"was not whole; {n_left} unfinished left."
    )
    if n_broken:
        sys.exit(1)


if __name__ == "__main__":
    main()
