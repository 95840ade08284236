"""People keep writing while the bot is killed, again and again: what is lost, what comes twice.

    python -m benchmarks.crash [--kills 200] [--rate 12] [--people 40] [--seed 1] [--webhook]

People write, change what they wrote and press buttons (once or several times in a row) whenever
they like: Poisson arrivals, which know nothing of the kills. The bot gets SIGKILL at a random
moment of the two seconds after its first call to Telegram, and is started again at once, so that
some are killed before they have taken up what the one before left. One start in five is of a
whole new process, by which the outage is measured; the others are forks of one that has imported
what a bot needs, to spare the time.

Telegram is the simulator of the tests behind a socket: an update is gone once a poll confirms it
or a webhook answers 2xx; a call takes effect when it comes and is answered 20 to 50 ms later, so
that a kill meets calls under way. A message is in doubt from there until "sent" is on disk: then
it is sent again. python-telegram-bot as shipped, which polls and answers one update after the
other, meets the same people with a tenth of the kills.

A press that Telegram could not deliver to a webhook for 150 seconds is dropped there, as the real
one does: it is counted as never delivered, not as lost by the bot.

The kill ends the process, not the machine: what the operating system holds for the disk is kept.
"""

import argparse
import logging
import os
import random
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.progress import Progress
from sqlmodel import Session, col, select

from benchmarks.crowd import FIRST_PERSON, Crowd, Telegram
from benchmarks.tally import Kept, Tally, tally
from bot.memory import InboxRow, Memory
from catalog.database import connect
from tests.telegram_simulator.served import served

ROOT = Path(__file__).parent.parent
OURS, PEER = "ours", "python-telegram-bot"
KILLED_WITHIN = 2.0
# A start takes a second or two; on a busy machine it may take a hundred.
STARTED_WITHIN = 240.0

# Nothing was called for so long: whatever has not come by now, will not.
QUIET_SECONDS = 2.0
# From Telegram's answer to "sent" on disk it takes a commit; more would be a fault.
NOTED_WITHIN = 1.0
# A webhook's updates may wait two minutes for the next attempt.
LONGEST_WAIT = 180.0


class Life:
    """A bot that is started, killed and started again.

    Args:
        telegram: Tells when it calls.
        command: Starts it.
    """

    def __init__(self, telegram: Telegram, command: list[str]) -> None:
        self._telegram = telegram
        self._command = command
        self._nursery = subprocess.Popen(
            [*command, "--nursery"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
            text=True,
        )
        self._kill: Callable[[], object] = lambda: None

    def start(self, *, is_cold: bool) -> None:
        """Start it, as a whole or by a fork; return with its first call.

        Raises:
            TimeoutError: It does not call.
        """
        self._telegram.is_called.clear()
        if is_cold:
            process = subprocess.Popen(self._command, stderr=subprocess.DEVNULL, cwd=ROOT)
            self._kill = lambda: (process.kill(), process.wait())
        else:
            print(file=self._nursery.stdin, flush=True)
            child = int(self._nursery.stdout.readline())
            self._kill = lambda: (os.kill(child, signal.SIGKILL), self._nursery.stdout.readline())
        if not self._telegram.is_called.wait(STARTED_WITHIN):
            raise TimeoutError(f"it does not start: {' '.join(self._command)}")

    def kill(self) -> float:
        """Kill it; return when, in seconds."""
        at = time.monotonic()
        self._kill()
        self._kill = lambda: None
        return at

    def end(self) -> None:
        """Leave no process behind."""
        self._kill()
        self._nursery.communicate()


def series(bot: str, asked: argparse.Namespace, n_kills: int, step: Callable[[], None]) -> Tally:
    """Let people write to a bot while it is killed so often; return what became of all."""
    telegram = Telegram(asked.seed)
    port = free_port() if asked.webhook else 0
    kill_moments = random.Random(asked.seed + 1)
    kills = []
    with (
        tempfile.TemporaryDirectory() as folder,
        served(telegram, webhook_at=f"http://127.0.0.1:{port}/hook") as address,
    ):
        program = [sys.executable, "-m", "benchmarks.counting_bots", bot, "--at", address]
        life = Life(telegram, [*program, "--in", folder, "--webhook-port", str(port)])
        crowd = Crowd(telegram, asked.people, asked.rate, asked.seed)
        try:
            life.start(is_cold=True)
            crowd.start()
            for number in range(n_kills):
                time.sleep(kill_moments.uniform(0, KILLED_WITHIN))
                kills.append(life.kill())
                life.start(is_cold=is_cold(number))
                step()
            crowd.stop()
            wait_until_quiet(telegram)
        finally:
            life.end()
        kept = on_disk(Path(folder), asked.people) if bot == OURS else None
    return tally(telegram.caused, telegram.called, kills, kept, handed=telegram.updates.handed)


def is_cold(number: int) -> bool:
    """Tell whether the bot is started as a whole after a kill, counted from 0: one in five."""
    return number % 5 == 0


def free_port() -> int:
    """Return a port that nobody listens at."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def wait_until_quiet(telegram: Telegram) -> None:
    """Return when nothing waits for the bot and it has not called for a while."""
    end = time.monotonic() + LONGEST_WAIT
    quiet_since, n_called = time.monotonic(), -1
    while time.monotonic() < min(end, quiet_since + QUIET_SECONDS):
        if len(telegram.updates) or len(telegram.called) != n_called:
            quiet_since, n_called = time.monotonic(), len(telegram.called)
        time.sleep(0.05)


def on_disk(folder: Path, n_people: int) -> Kept:
    """Return what the bot remembers of everybody."""
    engine = connect(f"sqlite:///{folder / 'advisor.db'}")
    memory = Memory(engine)
    people = range(FIRST_PERSON, FIRST_PERSON + n_people)
    states = {number: memory.state_of(str(number))[0] for number in people}
    with Session(engine) as session:
        done = session.exec(select(InboxRow.update_id).where(col(InboxRow.status) == "done")).all()
    engine.dispose()
    return Kept(
        {number: state["list_number"] for number, state in states.items() if state}, set(done)
    )


def report(rows: list[tuple[str, int, Tally]]) -> None:
    """Print the counts as a table."""
    print(
        "| bot | kills | updates | never delivered | lost | answers missing | steps twice | wrong count | out of order "
        "| messages twice | in flight at a kill | answered just before | otherwise | outage, median |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|")
    for name, n_kills, told in rows:
        in_flight = [each for each in told.doubled if each.since_answer <= 0]
        late = [each.since_answer for each in told.doubled if 0 < each.since_answer <= NOTED_WITHIN]
        longest = f", {1000 * max(late):.0f} ms at most" if late else ""
        cold = [each for number, each in enumerate(told.outages) if is_cold(number)]
        n_doubled = len(told.doubled)
        print(
            f"| {name} | {n_kills} | {told.n_updates} | {told.n_undelivered} | {told.n_lost} "
            f"({told.n_lost / told.n_updates:.0%}) | {told.n_missing} | {told.n_twice} "
            f"| {told.n_miscounted} | {told.n_out_of_order} "
            f"| {n_doubled} ({n_doubled / n_kills:.1f} a kill) | {len(in_flight)} "
            f"| {len(late)}{longest} | {n_doubled - len(in_flight) - len(late)} "
            f"| {statistics.median(cold):.1f} s |"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--rate", type=float, default=12.0, help="what people do, per second")
    parser.add_argument("--people", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--webhook", action="store_true", help="ours only, posted to")
    asked = parser.parse_args()
    # A server whose clients are killed has much to say.
    logging.disable(logging.CRITICAL)
    bots = (
        {OURS: asked.kills} if asked.webhook else {OURS: asked.kills, PEER: -(-asked.kills // 10)}
    )
    rows = []
    with Progress(console=Console(stderr=True)) as progress:
        for bot, n_kills in bots.items():
            task = progress.add_task(f"killing {bot}", total=n_kills)
            step = partial(progress.advance, task)
            rows.append((bot, n_kills, series(bot, asked, n_kills, step)))
    report(rows)


if __name__ == "__main__":
    main()
