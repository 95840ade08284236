"""Nearly right files of every format are read: nothing but a refusal may come of a bad one.

    python -m benchmarks.fuzz_readers [--inputs 200000] [--seed 1] [--keep FOLDER] [--only NAME]

Inputs are changes to the tests' small files (`benchmarks/mutations.py`), one in fifty is random
bytes, and none is larger than 500 kB. Values of JSON are swapped for other types, deleted,
repeated, nested, renamed and taken over from other formats; tables and markup get odd cells and
texts; spreadsheets are changed inside their archive and outside. Counted are

- uncaught: anything raised but `UnreadableFileError`, also when a record cannot be written, and a
  fault or refusal without field or remedy,
- slow: more than two seconds of processor time,
- large: more than 300 MB beyond what the process had (the address space is bounded, so that such
  an input ends in a MemoryError, also where a reader made a refusal of that).

Status 1 if there is any.
"""

import argparse
import contextlib
import csv
import faulthandler
import io
import json
import logging
import resource
import signal
import sys
import tempfile
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from random import Random
from types import FrameType

from openpyxl import Workbook
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from benchmarks.mutations import (
    mutated_archive,
    mutated_bytes,
    mutated_json,
    mutated_markup,
    mutated_table,
    token_of,
)
from benchmarks.tables import make_table
from catalog.errors import UnreadableFileError
from catalog.formats import open_file

DATA = Path(__file__).parent.parent / "tests" / "data"
MAX_SECONDS = 2.0
MAX_MEMORY = 300_000_000
# Time grows with size; what becomes of large files is for tests/catalog/test_hostile.py to say.
MAX_INPUT = 500_000
_HUNG_AFTER = 10.0
_MAX_SHOWN = 10

# Format -> files, and its share of the inputs; a spreadsheet takes ten times as long as a badge.
_JSON = {
    "open_badges_2": ("open_badges_2/*.json", 0.12),
    "open_badges_3": ("open_badges_3/*.json", 0.14),
    "clr_2": ("clr_2/*.json", 0.08),
    "ctdl": ("ctdl/*.json", 0.14),
    "elm": ("elm/*.jsonld", 0.12),
    "schema_org": ("schema_org/*.json", 0.12),
    "json_table": ("json_table/*.json", 0.05),
    "json_lines": ("json_table/*.ndjson", 0.02),
}
_SHARES = {name: share for name, (_, share) in _JSON.items()} | {
    "csv": 0.05, "xlsx": 0.02, "elm_xml": 0.05, "html": 0.03, "jwt": 0.03,
}  # fmt: skip


class _HungError(BaseException):
    """An input took so long that it was given up; no `except Exception` may swallow it."""


@dataclass
class Score:
    """How one format's inputs fared."""

    inputs: int = 0
    refused: int = 0
    records: int = 0
    kept_out: int = 0
    uncaught: int = 0
    slow: int = 0
    large: int = 0
    slowest: float = 0.0
    seconds: float = 0.0
    wrong: Counter[str] = field(default_factory=Counter)

    @property
    def n_bad(self) -> int:
        """How many inputs did what none may do."""
        return self.uncaught + self.slow + self.large


def sources(random: Random) -> dict[str, Callable[[], bytes]]:
    """Return by format what makes its next input."""
    texts = {
        name: [path.read_text(encoding="utf-8") for path in sorted(DATA.glob(pattern))]
        for name, (pattern, _) in _JSON.items()
    }
    every = [text for name, found in texts.items() if name != "json_lines" for text in found]
    courses = (DATA / "courses.csv").read_bytes()
    tables = [courses, _generated()]
    markup = (DATA / "elm" / "loq.xml").read_bytes()
    page = (DATA / "schema_org" / "page.html").read_bytes()
    books = [_workbook(table) for table in tables]
    lines = texts.pop("json_lines")[0]

    def of_json(found: list[str]) -> bytes:
        text = random.choice(found)
        if random.random() < 0.15:
            return mutated_bytes(text.encode(), random)
        return mutated_json(text, every, random)

    def of_markup(content: bytes) -> bytes:
        changed = mutated_markup(content, random) if random.random() < 0.6 else content
        return mutated_bytes(changed, random) if random.random() < 0.6 else changed

    def of_page() -> bytes:
        if random.random() < 0.4:
            return of_markup(page)
        script = of_json(texts["schema_org"])
        return b'<!DOCTYPE html><script type="application/ld+json">' + script + b"</script>"

    def of_token() -> bytes:
        token = token_of(of_json(texts[random.choice(("open_badges_3", "clr_2", "open_badges_2"))]))
        return mutated_bytes(token, random) if random.random() < 0.3 else token

    def of_table() -> bytes:
        table = random.choice(tables)
        return (mutated_table if random.random() < 0.6 else mutated_bytes)(table, random)

    def of_lines() -> bytes:
        changed = [mutated_json(line, every, random) for line in lines.splitlines()]
        return random.choice((b"\n", b"\r\n", b"\n\n")).join(changed)

    made: dict[str, Callable[[], bytes]] = {
        name: lambda found=found: of_json(found) for name, found in texts.items()
    }
    return made | {
        "json_lines": of_lines,
        "csv": of_table,
        "xlsx": lambda: mutated_archive(random.choice(books), random),
        "elm_xml": lambda: of_markup(markup),
        "html": of_page,
        "jwt": of_token,
    }


def _generated() -> bytes:
    """Return a table with all columns that a college's list has."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "courses.csv"
        make_table(path, 12, seed=1)
        return path.read_bytes()


def _workbook(table: bytes) -> bytes:
    book = Workbook()
    sheet = book.active
    for row in csv.reader(io.StringIO(table.decode())):
        sheet.append([float(cell) if cell.isdecimal() else cell for cell in row])
    sheet.append(["=1+1", 5, 1.5, None, True, date(2027, 1, 31)])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def inputs(n_inputs: int, random: Random, only: str | None) -> Iterator[tuple[str, bytes]]:
    """Yield format and content of each input."""
    made = sources(random)
    names = [only] if only else list(_SHARES)
    weights = [_SHARES[name] for name in names]
    for name in random.choices(names, weights, k=n_inputs):
        random_bytes = random.random() < 0.02
        content = random.randbytes(random.randrange(600)) if random_bytes else made[name]()
        while len(content) > MAX_INPUT:
            content = made[name]()
        yield name, content


def read(path: Path, score: Score) -> None:
    """Read a file as the importer does, and write what came of it."""
    try:
        for entry in open_file(path).entries:
            score.records += entry.record is not None
            score.kept_out += entry.record is None
            for fault in (*entry.faults, *entry.notices):
                json.dumps(fault.as_json()).encode()
                if not fault.field or not fault.remedy:
                    raise AssertionError(f"a fault names nothing: {fault}")
            if (entry.record is None) != bool(entry.faults):
                raise AssertionError("an entry has a record and faults, or neither")
            if entry.record is not None:
                entry.record.model_dump_json()
    except UnreadableFileError as refused:
        # A reader that turns whatever a library raises into a refusal hides no lack of memory.
        if isinstance(refused.__cause__, MemoryError):
            raise refused.__cause__ from None
        score.refused += 1
        if not refused.field or not refused.remedy:
            raise AssertionError(f"a refusal names nothing: {refused}") from refused


def fuzz(n_inputs: int, *, seed: int, keep: Path | None, only: str | None) -> dict[str, Score]:
    """Read all inputs; what none may do is counted, shown, and kept where a folder is named."""
    random = Random(seed)
    scores = {name: Score() for name in ([only] if only else _SHARES)}
    signal.signal(signal.SIGALRM, _give_up)
    with tempfile.TemporaryDirectory() as folder, _progress() as progress:
        path = Path(folder) / "input"
        for name, content in progress.track(
            inputs(n_inputs, random, only), total=n_inputs, description="reading"
        ):
            path.write_bytes(content)
            before = scores[name].n_bad
            _judge(path, scores[name])
            if keep is not None and scores[name].n_bad > before:
                keep.mkdir(parents=True, exist_ok=True)
                (keep / f"{name}-{scores[name].n_bad}").write_bytes(content)
    return scores


def _progress() -> Progress:
    return Progress(console=Console(stderr=True))


def _judge(path: Path, score: Score) -> None:
    score.inputs += 1
    began = time.process_time()
    signal.setitimer(signal.ITIMER_REAL, _HUNG_AFTER * 3)
    # A regular expression cannot be interrupted: then the process ends, and says where it was.
    faulthandler.dump_traceback_later(_HUNG_AFTER * 6, exit=True)
    try:
        with _bounded_memory():
            read(path, score)
    except MemoryError:
        score.large += 1
        score.wrong[f"MemoryError at {_place(sys.exc_info()[1])}"] += 1
    except _HungError as hung:
        score.wrong[f"given up at {_place(hung)}"] += 1
    except Exception as wrong:  # noqa: BLE001 - that there is any is what is counted
        score.uncaught += 1
        score.wrong[f"{type(wrong).__name__}: {str(wrong)[:80]} at {_place(wrong)}"] += 1
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        faulthandler.cancel_dump_traceback_later()
    seconds = time.process_time() - began
    score.seconds += seconds
    score.slowest = max(score.slowest, seconds)
    score.slow += seconds > MAX_SECONDS


def _give_up(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - a signal's handler
    raise _HungError


def _place(wrong: BaseException | None) -> str:
    frames = traceback.extract_tb(wrong.__traceback__) if wrong is not None else []
    ours = [each for each in frames if "catalog" in each.filename] or list(frames)
    return f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "?"


def report(scores: dict[str, Score]) -> None:
    """Print a table of formats, and what went wrong."""
    table = Table("format", *("inputs", "refused", "records", "kept out", "uncaught", "slow",
                              "large", "slowest, ms", "seconds"))  # fmt: skip
    for name, score in scores.items():
        table.add_row(
            name,
            *(f"{each:,}" for each in (score.inputs, score.refused, score.records, score.kept_out,
                                       score.uncaught, score.slow, score.large)),
            f"{score.slowest * 1000:,.0f}",
            f"{score.seconds:,.0f}",
        )  # fmt: skip
    table.add_row("all", f"{sum(each.inputs for each in scores.values()):,}", *[""] * 2, "",
                  *(f"{sum(getattr(each, name) for each in scores.values()):,}"
                    for name in ("uncaught", "slow", "large")), "",
                  f"{sum(each.seconds for each in scores.values()):,.0f}")  # fmt: skip
    Console(width=120).print(table)
    for name, score in scores.items():
        for wrong, count in score.wrong.most_common(_MAX_SHOWN):
            Console(width=160).print(f"{name}: {count} x {wrong}", markup=False)


@contextlib.contextmanager
def _bounded_memory() -> Iterator[None]:
    """Give the process 300 MB more than it has, for a while; without bounds where none can be."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except OSError:
        yield
        return
    most = pages * resource.getpagesize() + MAX_MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, resource.RLIM_INFINITY))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--inputs", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="a folder for inputs that none may be")
    parser.add_argument("--only", choices=list(_SHARES), help="one format")
    asked = parser.parse_args()
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    # Once through, so that what is imported late counts for no input.
    fuzz(200, seed=0, keep=None, only=None)
    scores = fuzz(asked.inputs, seed=asked.seed, keep=asked.keep, only=asked.only)
    report(scores)
    sys.exit(any(score.n_bad for score in scores.values()))


if __name__ == "__main__":
    main()
