"""What a file to carry home costs: time, processor, memory of the process that makes it, size.

    python -m benchmarks.handouts [--times 5] [--into FOLDER]

Each is made as the bot makes it, in a process of its own. The memory is the greatest of all so far,
and so is that of the first for it alone. `--into` keeps the files, to be looked at.
"""

import argparse
import resource
import statistics
import time
from datetime import date
from pathlib import Path

from bot.dialogue import Context, Give, Said, State, advance
from bot.handouts import Handout
from bot.handouts.workshop import make_apart
from catalog.sample import sample_funding, sample_records
from catalog.views import ListedCatalog
from recommender.advising import Recommender
from recommender.index import build_index
from tests.fakes import HashingEncoder, Uncached

TODAY = date(2026, 11, 30)
GOAL = "weld aluminium pipe"
WISHES = {
    "plan as PDF": "/pdf 1",
    "ladder": "/picture 1",
    "comparison of three": "compare 1, 2 and 3 as a picture",
    "calendar": "/calendar 1",
    "letter": "/letter 1",
}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--times", type=int, default=5)
    arguments.add_argument("--into", type=Path)
    asked = arguments.parse_args()
    print(f"{'':22}{'seconds':>9}{'of CPU':>9}{'MB peak':>9}{'kB':>7}")
    for name, handout in handouts().items():
        seconds, cpu = [], used()
        for _ in range(asked.times):
            began = time.perf_counter()
            file = make_apart(handout)
            seconds.append(time.perf_counter() - began)
        each = (used() - cpu) / asked.times
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        size = len(file.content) / 1024
        print(f"{name:22}{statistics.median(seconds):9.2f}{each:9.2f}{peak:9.0f}{size:7.0f}")
        if asked.into is not None:
            asked.into.mkdir(parents=True, exist_ok=True)
            (asked.into / file.name).write_bytes(file.content)


def handouts() -> dict[str, Handout]:
    """Return what a conversation over the demonstration hands out; words find, no model."""
    catalog = ListedCatalog(sample_records(TODAY), funding=sample_funding())
    encoder = HashingEncoder()
    index = build_index(catalog.all(), Uncached(encoder), catalog_hash=catalog.content_hash)
    context = Context(Recommender(catalog, index, encoder), TODAY, contact="call 555-0100")
    state = advance(State(), Said(GOAL), context).state
    found = {}
    for name, words in WISHES.items():
        effects = advance(state, Said(words), context).effects
        found[name] = next(each.handout for each in effects if isinstance(each, Give))
    return found


def used() -> float:
    """Return the processor's seconds that finished processes took."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    main()
