"""A large catalogue: time and memory of import and difference, and what a killed import leaves.

    python -m benchmarks.catalogue [--rows 100000] [--kills 200]

The table is made for the purpose: courses with descriptions of about 60 words. It is imported as
a whole, then once more with one row in a hundred changed; the difference between the two is told.
Then a smaller table is imported and published again and again, in a process that is killed at
random moments, while another one reads what is live: it must be one whole release or the other.
"""

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rich.console import Console
from rich.progress import track

from benchmarks.tables import make_table
from bot.migrations import upgrade
from catalog.corrections import Corrections
from catalog.database import connect
from catalog.differences import difference
from catalog.drafting import content_hash_of
from catalog.formats import open_file
from catalog.importing import Importing
from catalog.store import Store

CATALOG = "large"
TODAY = date(2026, 11, 25)
KILL_ROWS = 500


@dataclass(frozen=True)
class Cost:
    """What a piece of work took: seconds that passed, seconds of processor, memory at its most."""

    seconds: float
    cpu_seconds: float
    peak_mb: float


def import_table(database: str, table: Path, *, publishes: bool = False) -> str:
    """Import a table as staff would; return the release."""
    engine = connect(database)
    store = Store(engine)
    importing = Importing(store, Corrections(engine), catalog=CATALOG, base=store.newest(CATALOG))
    release_id = importing.run(open_file(table), today=TODAY).release.release_id
    if publishes:
        store.publish(release_id)
    return release_id


def compare(database: str) -> str:
    """Tell the difference between the two releases that there are."""
    store = Store(connect(database))
    first, second = store.releases(CATALOG)
    found = difference(store, first.release_id, second.release_id, today=TODAY)
    return f"{len(found.added)} added, {len(found.changed)} changed, {len(found.gone)} gone"


def measured(work: Callable[[], object]) -> Cost:
    """Run work in a process of its own; a fresh one shows the memory that the work needs."""
    began = time.monotonic()
    pid = os.fork()
    if pid == 0:
        work()
        os._exit(0)
    _, status, used = os.wait4(pid, 0)
    if status:
        raise RuntimeError(f"the work ended with status {status}")
    return Cost(time.monotonic() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def cost_table(folder: Path, n_rows: int) -> None:
    database = f"sqlite:///{folder / 'large.db'}"
    engine = connect(database)
    upgrade(engine)
    engine.dispose()
    first, second = folder / "large.csv", folder / "large-changed.csv"
    make_table(first, n_rows, seed=1)
    make_table(second, n_rows, seed=1, changed=0.01)
    print(f"{n_rows:,} rows, {first.stat().st_size / 1e6:.0f} MB")
    print()
    print("| work | seconds | of processor | memory at its most |")
    print("|---|---|---|---|")
    for label, work in (
        ("import", lambda: import_table(database, first, publishes=True)),
        ("import with 1 % changed", lambda: import_table(database, second)),
        ("difference of 1 %", lambda: compare(database)),
    ):
        cost = measured(work)
        row = f"| {label} | {cost.seconds:.1f} | {cost.cpu_seconds:.1f} | {cost.peak_mb:.0f} MB |"
        print(row, flush=True)
    print()
    print(compare(database))


# -- kills


def whole_release(database: str) -> str | None:
    """Return the live release if it is whole; None where its credentials are not those it names."""
    engine = connect(database)
    store = Store(engine)
    live = store.live(CATALOG)
    records = store.each_record(live.release_id, as_stated=True)
    is_whole = content_hash_of(records) == live.content_hash
    engine.dispose()
    return live.release_id if is_whole else None


@dataclass(frozen=True)
class Kills:
    """What killed imports left.

    Attributes:
        n_imports: How many imports were begun.
        n_killed: How many of them were killed under way.
        n_read: How often the live release was read meanwhile and afterwards.
        n_mixtures: How often it was not whole.
    """

    n_imports: int
    n_killed: int
    n_read: int
    n_mixtures: int


def kill_imports(folder: Path, n_imports: int, *, n_rows: int = KILL_ROWS) -> Kills:
    """Kill imports that publish at random moments, and read what is live all the while."""
    database = f"sqlite:///{folder / 'killed.db'}"
    engine = connect(database)
    upgrade(engine)
    engine.dispose()
    table = folder / "table.csv"
    make_table(table, n_rows, seed=2)
    seconds = measured(lambda: import_table(database, table, publishes=True)).seconds
    chance = random.Random(3)
    n_finished = n_read = n_mixtures = 0
    for number in track(range(n_imports), "Killing", console=Console(file=sys.stderr)):
        # Some rows are new each time, so that every import has something to write.
        make_table(table, n_rows, seed=2, changed=0.3 + 0.001 * number)
        end = time.monotonic() + chance.uniform(0.0, 2.0 * seconds)
        pid = os.fork()
        if pid == 0:
            import_table(database, table, publishes=True)
            os._exit(0)
        is_over = False
        while not is_over:
            is_over = time.monotonic() >= end
            if is_over:
                os.kill(pid, signal.SIGKILL)
                _, status = os.waitpid(pid, 0)
                n_finished += os.WIFEXITED(status)
            n_mixtures += whole_release(database) is None
            n_read += 1
    return Kills(n_imports, n_imports - n_finished, n_read, n_mixtures)


def say_kills(found: Kills) -> None:
    print()
    print(
        f"{found.n_imports} imports of {KILL_ROWS:,} rows, {found.n_killed} of them killed under "
        f"way: read {found.n_read} times meanwhile and afterwards, {found.n_mixtures} mixtures."
    )
    if found.n_mixtures:
        sys.exit(1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--kills", type=int, default=200)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if asked.rows:
            cost_table(Path(folder), asked.rows)
        if asked.kills:
            say_kills(kill_imports(Path(folder), asked.kills))


if __name__ == "__main__":
    main()
