"""People ask all the while as versions are published and rolled back: failed, mixed, slow answers.

    python -m benchmarks.publishing_load [--rows 160] [--switches 50] [--rate 20] [--seconds 30]

Two releases of a made catalogue, each with a model version of its own. One process answers goals at
a fixed rate, as the bot does: it asks for the recommender at each turn. First for a while in peace;
then another process publishes and rolls back, again and again, as staff would on the command line.
The time of an answer counts from the moment at which it was due. An answer is mixed if its release
and its version were never live together, and late if they had not been live for five seconds.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from benchmarks.tables import make_table
from bot.app import App
from bot.console import give_way
from bot.publishing import Publishing
from bot.settings import Settings
from catalog.live import Live
from recommender.goals import read_goal
from tests.conftest import ROOT, link_model

CATALOG = "trained"
TODAY = date(2026, 11, 25)
GOALS = (
    "weld steel plate", "bake bread for a living", "keep the books of a shop", "repair networks",
    "look after old people at home", "put solar panels on roofs", "plan projects", "edit videos",
    "grow vegetables in greenhouses", "bill a doctor's patients", "build boats", "raise funds",
    "interpret for patients under $900", "analyse data in the evening", "food safety online",
)  # fmt: skip
PICKED_UP_WITHIN = 5.0


@dataclass(frozen=True)
class Answered:
    """One answer: when it was due, when it began and ended, and what it names."""

    due: float
    began: float
    ended: float
    named: tuple[str, str] | None


@dataclass(frozen=True)
class Switch:
    """One change of what is live: between these moments, to this."""

    began: float
    ended: float
    named: tuple[str, str]


def prepare(folder: Path, n_rows: int) -> Settings:
    """Make two releases with a version each, the first of them live."""
    link_model(folder, ROOT / ".advisor")
    settings = Settings(data_dir=folder, catalog=CATALOG)
    publishing = Publishing(App(settings))
    table = folder / "table.csv"
    for changed in (0.0, 0.05):
        make_table(table, n_rows, seed=1, changed=changed)
        draft = publishing.check(table, catalog=CATALOG, today=TODAY).draft
        made = publishing.train(release=draft.release_id, today=TODAY)
        publishing.publish(made.version)
    publishing.rollback()
    return settings


def publish_again_and_again(data_dir: Path, n_switches: int, pause: float) -> None:
    """Switch so often and print when each switch began and ended, and to what."""
    give_way()
    publishing = Publishing(App(Settings(data_dir=data_dir, catalog=CATALOG)))
    newest = publishing.versions()[-1].version
    for number in range(n_switches):
        began = time.time()
        live = publishing.rollback() if number % 2 else publishing.publish(newest)
        print(began, time.time(), live.release_id, live.model_version, flush=True)
        time.sleep(pause)


class Asking:
    """Asks goals at a fixed rate, in a thread, as long as it is told to."""

    def __init__(self, app: App, rate: float) -> None:
        self._app, self._pause = app, 1.0 / rate
        self.answered: list[Answered] = []
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> list[Answered]:
        """Return all answers."""
        self._is_over.set()
        self._thread.join()
        return self.answered

    def _run(self) -> None:
        chance, due = random.Random(1), time.time()
        while not self._is_over.is_set():
            due += self._pause
            time.sleep(max(0.0, due - time.time()))
            began = time.time()
            try:
                recommender = self._app.recommender(today=TODAY)
                goal = read_goal(chance.choice(GOALS), today=TODAY, places=recommender.places)
                answer = recommender.recommend(goal, today=TODAY)
                named = (answer.catalog_release, answer.model_version)
            except Exception as fault:  # noqa: BLE001 - a failed answer is what is counted
                print(f"failed: {type(fault).__name__}: {fault}", file=sys.stderr)
                named = None
            self.answered.append(Answered(due, began, time.time(), named))


def milliseconds(answered: list[Answered]) -> tuple[float, float]:
    """Return the median and the 99th percentile of the times of answers."""
    taken = [1_000 * (each.ended - each.due) for each in answered]
    return float(np.percentile(taken, 50)), float(np.percentile(taken, 99))


def n_mixed(answered: list[Answered], first: Live, switches: list[Switch]) -> int:
    """Return how many answers name what was never live together."""
    live = {(first.release_id, str(first.model_version)), *(each.named for each in switches)}
    return sum(each.named is not None and each.named not in live for each in answered)


def n_late(answered: list[Answered], first: Live, switches: list[Switch]) -> int:
    """Return how many answers began from what had not been live for five seconds."""
    spans = [(first.release_id, str(first.model_version))]
    spans += [each.named for each in switches]
    ends = [each.ended for each in switches] + [float("inf")]
    late = 0
    for each in answered:
        last = max(
            (end for named, end in zip(spans, ends, strict=True) if named == each.named),
            default=float("inf"),
        )
        known = [
            end
            for named, end, begin in zip(
                spans, ends, [0.0, *(switch.began for switch in switches)], strict=True
            )
            if named == each.named and begin <= each.ended
        ]
        last = max(known, default=last)
        late += each.began - last > PICKED_UP_WITHIN
    return late


def resident_mb() -> float:
    """Return the resident size of this process."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=160)
    parser.add_argument("--switches", type=int, default=50)
    parser.add_argument("--rate", type=float, default=20.0, help="questions a second")
    parser.add_argument("--seconds", type=float, default=30.0, help="how long in peace")
    parser.add_argument("--publish-in", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    pause = asked.seconds / asked.switches
    if asked.publish_in:
        publish_again_and_again(asked.publish_in, asked.switches, pause)
        return
    with tempfile.TemporaryDirectory() as name:
        settings = prepare(Path(name), asked.rows)
        app = App(settings)
        first = app.store.publications.live(CATALOG)
        app.recommender(today=TODAY)
        asking = Asking(app, asked.rate)
        time.sleep(2.0)
        began, size = time.time(), resident_mb()
        time.sleep(asked.seconds)
        middle = time.time()
        told = subprocess.run(
            [
                sys.executable, "-m", "benchmarks.publishing_load", "--publish-in", name,
                "--switches", str(asked.switches), "--seconds", str(asked.seconds),
            ],
            cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True,
        ).stdout  # fmt: skip
        ended = time.time()
        # What was published last must have been picked up.
        time.sleep(PICKED_UP_WITHIN)
        answered = asking.stop()
        grown = resident_mb() - size
    rows = [line.split() for line in told.splitlines()]
    switches = [Switch(float(row[0]), float(row[1]), (row[2], row[3])) for row in rows]
    before = [each for each in answered if began <= each.due < middle]
    during = [each for each in answered if middle <= each.due < ended]
    calm, busy = milliseconds(before), milliseconds(during)
    failed = sum(each.named is None for each in answered)
    mixed, late = n_mixed(answered, first, switches), n_late(answered, first, switches)
    print(f"{asked.rows} credentials, {len(switches)} switches, {asked.rate:g} questions a second")
    print("| answers | failed | mixed | late | p50 | p99 |")
    print("|---|---|---|---|---|---|")
    print(f"| {len(before)} in peace | | | | {calm[0]:.1f} ms | {calm[1]:.1f} ms |")
    print(
        f"| {len(during)} meanwhile | {failed} | {mixed} | {late} "
        f"| {busy[0]:.1f} ms | {busy[1]:.1f} ms ({busy[1] / calm[1]:.2f} times) |"
    )
    print(f"Answered from both: {len({each.named for each in during})}. Memory: {grown:+.1f} MB.")
    if failed or mixed or late or busy[1] > 2 * calm[1]:
        sys.exit(1)


if __name__ == "__main__":
    main()
