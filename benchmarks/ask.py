"""How long an answer takes beside the bare encoding of its question, and a cold start as a whole.

Run: python -m benchmarks.ask [--quick]

Whole answers and bare encodings of the same texts alternate in one run, so that both meet the
same machine. Without the real trainings (ADVISOR_DATA) the demonstration is repeated instead;
without the public tables of occupations there are no rows with them.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import numpy as np
from sqlalchemy import Engine

from bot.migrations import upgrade
from bot.settings import Settings
from catalog.database import connect
from catalog.formats import read_file
from catalog.models import CredentialRecord
from catalog.sample import sample_records
from catalog.store import Store
from catalog.taxonomy import TaxonomyStore, read_taxonomies
from catalog.views import ListedCatalog
from recommender.advising import Recommender
from recommender.embeddings import EmbeddingCache
from recommender.encoder import Encoder, SentenceTransformerEncoder
from recommender.goals import read_goal
from recommender.index import Index, build_index
from recommender.occupation_tables import occupations_in
from recommender.occupations import Occupations
from recommender.preparation import default_weights, ensure_encoder

TODAY = date(2026, 11, 24)
SIZES = (160, 1_432, 10_000)
ROUNDS, QUICK_ROUNDS = 40, 5

QUESTIONS = (
    "I've been stocking shelves for six years and want to do the books for small shops, evenings, under $800",
    "become a welder",
    "I want to drive trucks for a living",
    "help old people at home, near Newark, no more than 20 hours a week",
    "learn Python and work with data, online",
    "phlebotomy technician",
    "get a job in an office using Excel, budget $1,500",
    "I have a bad back and would like to work with computers instead",
    "solar panels",
    "teach English to newcomers, start in January",
    "medical billing and coding, self-paced, done by June",
    "cyber security without a degree, weekends",
    "registered nurse",
    "I'd like to bake bread and maybe open a bakery one day",
    "forklift ticket, free",
)
COLD = "I want to keep the books of small shops, evenings, under $800"


def main() -> None:
    """Print the table."""
    rounds = QUICK_ROUNDS if "--quick" in sys.argv else ROUNDS
    settings = Settings()
    small = ensure_encoder(settings.data_dir, settings.encoder, on_step=lambda _: None)
    embeddings = EmbeddingCache(settings.data_dir / "embeddings", small)
    torch = SentenceTransformerEncoder(default_weights())
    with tempfile.TemporaryDirectory() as folder:
        known = _occupations(Path(folder), settings, embeddings)
    print(f"{len(QUESTIONS)} questions, {rounds} rounds; milliseconds, and ratios in one run")
    print(
        "credentials  tables  encoder    encode p50  answer p50  ratio p50  answer p99  ratio p99"
    )
    for size in SIZES:
        records = catalogue_of(size)
        index = build_index(records, embeddings, catalog_hash="benchmark")
        ways = [("no", None, "onnx int8", small), ("no", None, "torch", torch)]
        ways += [("yes", known, "onnx int8", small)] if known else []
        for tables, occupations, name, encoder in ways:
            recommender = recommender_of(records, index, encoder, occupations)
            told = alternating(recommender, encoder, rounds)
            print(f"{size:>11,}  {tables:<6}  {name:<9} {told}", flush=True)
    cold_starts(settings.data_dir)


def catalogue_of(size: int) -> tuple[CredentialRecord, ...]:
    """Return so many credentials: real trainings where they are at hand, repeated if need be."""
    if size <= SIZES[0]:
        return sample_records(TODAY)[:size]
    base = real_trainings() or sample_records(TODAY)
    copies = -(-size // len(base))
    repeated = [
        record.model_copy(update={"credential_id": f"{record.credential_id}-{copy}"})
        for copy in range(copies)
        for record in base
    ]
    return tuple(repeated[:size])


def real_trainings() -> tuple[CredentialRecord, ...]:
    """Return the state-approved trainings of New Jersey, or nothing where they are not at hand."""
    folder = Path(os.environ.get("ADVISOR_DATA", "../shared/data"))
    path = folder / "catalogues" / "etpl_nj.csv"
    if not path.is_file():
        print(f"(no real trainings at {path}: the demonstration is repeated instead)")
        return ()
    return read_file(path, default_provider="Unnamed", default_currency="USD").records


def _occupations(
    folder: Path, settings: Settings, embeddings: EmbeddingCache
) -> Occupations | None:
    """Return what recognises the occupations of the public tables, where they are at hand."""
    engine = connect(f"sqlite:///{folder}/tables.db")
    upgrade(engine)
    load_tables(engine)
    known = occupations_in(TaxonomyStore(engine), settings.data_dir / "occupations", embeddings)
    engine.dispose()
    return known


def load_tables(engine: Engine) -> None:
    """Load the public tables, where they are at hand, as `advisor taxonomy load` does."""
    folder = Path(os.environ.get("ADVISOR_DATA", "../shared/data")) / "taxonomies"
    if not folder.is_dir():
        print(f"(no tables of occupations at {folder})")
        return
    store = TaxonomyStore(engine)
    for records in read_taxonomies(folder).taxonomies:
        store.load(records)


def recommender_of(
    records: Sequence[CredentialRecord],
    index: Index,
    encoder: Encoder,
    known: Occupations | None,
) -> Recommender:
    """Return a recommender that encodes questions with one encoder over one index."""
    return Recommender(ListedCatalog(records), index, encoder, occupations=known)


def alternating(recommender: Recommender, encoder: Encoder, rounds: int) -> str:
    """Time whole answers and bare encodings in turn; return one line of figures."""
    places = recommender.places

    def answer(text: str) -> None:
        goal = read_goal(text, today=TODAY, places=places)
        recommender.recommend(goal, today=TODAY)

    def encode(text: str) -> None:
        encoder.encode([text])

    for text in QUESTIONS:
        answer(text)
        encode(text)
    whole, bare = [], []
    for _ in range(rounds):
        for text in QUESTIONS:
            bare.append(milliseconds(encode, text))
            whole.append(milliseconds(answer, text))
    bare50, whole50 = np.percentile(bare, 50), np.percentile(whole, 50)
    bare99, whole99 = np.percentile(bare, 99), np.percentile(whole, 99)
    return (
        f"{bare50:>10.2f} {whole50:>11.2f} {whole50 / bare50:>11.2f} "
        f"{whole99:>12.2f} {whole99 / bare99:>11.2f}"
    )


def milliseconds(action: Callable[[str], None], text: str) -> float:
    """Return how long an action takes."""
    began = time.perf_counter()
    action(text)
    return 1_000 * (time.perf_counter() - began)


def cold_starts(data_dir: Path) -> None:
    """Print time and greatest resident size of whole processes that answer one question."""
    with tempfile.TemporaryDirectory() as folder:
        address = f"sqlite:///{folder}/benchmark.db"
        engine = connect(address)
        upgrade(engine)
        store = Store(engine)
        draft = store.save_draft(catalogue_of(SIZES[1]), catalog="trainings")
        store.publish(draft.release_id)
        environment = os.environ | {
            "ADVISOR_DATABASE_URL": address,
            "ADVISOR_DATA_DIR": str(data_dir.resolve()),
        }
        ours = [sys.executable, "-m", "bot.cli", "ask", COLD, "--catalog", "trainings", "--json"]
        torch = [sys.executable, "-m", "benchmarks.ask_torch", COLD, "trainings"]
        print(f"a cold process over {SIZES[1]:,} credentials: median seconds, resident MB")
        _cold("advisor ask", ours, environment)
        _cold("through torch", torch, environment)
        load_tables(engine)
        engine.dispose()
        _cold("advisor ask, with tables", ours, environment)


def _cold(name: str, command: list[str], environment: dict[str, str]) -> None:
    process(command, environment)  # the first makes the index
    runs = [process(command, environment) for _ in range(5)]
    seconds = np.median([run[0] for run in runs])
    print(f"  {name:<25} {seconds:6.2f} s   {max(run[1] for run in runs):6.0f} MB", flush=True)


def process(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Run a command; return its seconds and its greatest resident size in MB."""
    # A child counts the size of the process that it was forked from, which is large here: a
    # small process in between starts and measures it.
    ran = subprocess.run(
        [sys.executable, "-c", _MEASURE, *command],
        env=environment,
        capture_output=True,
        check=False,
    )
    if ran.returncode != 0:
        sys.exit(f"{' '.join(command)} failed:\n{ran.stderr.decode()}")
    seconds, resident = json.loads(ran.stdout)
    # Linux tells kilobytes, macOS bytes.
    return seconds, resident / (1_000_000 if sys.platform == "darwin" else 1_000)


_MEASURE = """
import json, resource, subprocess, sys, time
began = time.perf_counter()
answer = subprocess.run(sys.argv[1:], capture_output=True, check=True).stdout
seconds = time.perf_counter() - began
assert json.loads(answer)["recommendations"], "nothing was recommended"
print(json.dumps([seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss]))
"""


if __name__ == "__main__":
    main()
