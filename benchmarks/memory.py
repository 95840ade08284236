"""Resident memory of the running bot, without the language model and with it.

    python -m benchmarks.memory

Both run `advisor bot` on the demonstration catalogue against the simulated Telegram until it has
answered 200 people. The first has an encoder that hashes words in place of the model.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.conftest import ROOT, link_model
from tests.telegram_simulator import Person, Server
from tests.telegram_simulator.served import served

N_PEOPLE = 200
SAID = ("keep the books of small shops, evenings", "bake bread under $600", "weld steel plate")


def measure(*, has_model: bool) -> float:
    """Return the resident size of a bot that has answered everybody, in MB.

    It is started twice: the first start makes tables and index, which is done once.
    """
    with tempfile.TemporaryDirectory() as folder:
        if has_model:
            link_model(Path(folder), ROOT / ".advisor")
        for number in range(2):
            size = _size_after_answering(folder, 10_000 * number, has_model=has_model)
    return size


def _size_after_answering(folder: str, first_update: int, *, has_model: bool) -> float:
    server = Server(first_update=first_update)
    people = [Person(server, 1000 + number) for number in range(N_PEOPLE)]
    command = ["-m", "bot.cli", "bot"] if has_model else ["-m", "benchmarks.bot_without_model"]
    with served(server) as address:
        process = subprocess.Popen(
            [sys.executable, *command],
            cwd=ROOT,
            env={
                **os.environ,
                "ADVISOR_DATA_DIR": folder,
                "ADVISOR_TELEGRAM_TOKEN": server.token,
                "ADVISOR_TELEGRAM_API_URL": address,
            },
        )
        try:
            for number, person in enumerate(people):
                person.writes(SAID[number % len(SAID)])
            end = time.monotonic() + 120
            while not all("Bot:" in person.screen() for person in people):
                if time.monotonic() > end:
                    raise TimeoutError("the bot did not answer everybody")
                time.sleep(0.5)
            return _resident_mb(process.pid)
        finally:
            process.kill()
            process.wait()


def _resident_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def main() -> None:
    print("| the running bot | resident |")
    print("|---|---|")
    print(f"| without the model | {measure(has_model=False):.0f} MB |")
    print(f"| with the model | {measure(has_model=True):.0f} MB |")


if __name__ == "__main__":
    main()
