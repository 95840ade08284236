"""How long a training takes: all of a catalogue, one credential in a hundred changed, new labels.

    python -m benchmarks.retrain [--sizes 160 1432 10000] [--stand-in]

The table of 1,432 is that of New Jersey's trainings (in ADVISOR_DATA; made for the purpose where it
is absent), the others are made: courses with descriptions of about 60 words. Each is trained from
nothing, with 20 labels; then with one row in a hundred changed; then with 20 more labels and
nothing else new. A change may take 5 % of the time in which all texts are encoded, and what the
last one takes, which encodes no text of the catalogue; and no text that did not change may be
encoded: both are counted, and told as a failure. Other texts are goals of people, descriptions
without the title or sentence that is asked, and, once in a data folder, the demonstration. Seconds
are those of the processor, so that a busy machine tells the same. With --stand-in an encoder that
hashes words takes the place of the model, for sizes that would take hours to encode on a laptop:
counts and everything but the encoding are the same.
"""

import argparse
import csv
import os
import random
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from benchmarks.tables import make_table
from bot.app import App
from bot.console import progress
from bot.file_notes import FileNotes
from bot.memory.labels import Labels
from bot.publishing import Publishing
from bot.settings import Settings
from catalog.models import CredentialRecord
from recommender.embeddings import text_key
from recommender.encoder import Encoder
from recommender.index import document_text, skill_texts
from recommender.labels import Label
from recommender.retraining import Manifest
from tests.conftest import ROOT
from tests.fakes import HashingEncoder

CATALOG = "trained"
TODAY = date(2026, 11, 25)
DATA = Path(os.environ.get("ADVISOR_DATA", "../shared/data"))
TRAININGS = DATA / "catalogues" / "etpl_nj.csv"
N_LABELS = 20
ALLOWED = 0.05


@dataclass(frozen=True)
class Taken:
    """One training.

    Attributes:
        label: What is new.
        seconds: Of the processor, in all.
        encoding: Of these, until texts were encoded and the index was made.
        made: The version.
        n_new: Texts of the catalogue that were not there before.
    """

    label: str
    seconds: float
    encoding: float
    made: Manifest
    n_new: int


def tables(size: int, folder: Path) -> tuple[Path, Path]:
    """Return a table and the same with one row in a hundred changed."""
    first, second = folder / "table.csv", folder / "changed.csv"
    if size == 1432 and TRAININGS.is_file():
        first.write_bytes(TRAININGS.read_bytes())
        change_real(first, second)
    else:
        make_table(first, size, seed=1)
        make_table(second, size, seed=1, changed=0.01)
    return first, second


def change_real(source: Path, target: Path) -> None:
    """Write a table of real trainings with one description in a hundred changed."""
    chance = random.Random(1)
    with source.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    column = max(rows[0], key=lambda name: sum(len(row[name] or "") for row in rows))
    for row in rows:
        if chance.random() < 0.01:
            row[column] += " A new module covers what employers of the region asked for this year."
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def texts_of(records: tuple[CredentialRecord, ...]) -> set[bytes]:
    """Return the keys of all texts that an index encodes."""
    return {
        text_key(text)
        for each in records
        for text in (document_text(each), each.title, *skill_texts(each))
    }


class Trial:
    """One catalogue in a data folder of its own, with the prepared model and no embeddings."""

    def __init__(self, folder: Path, *, has_model: bool = True) -> None:
        self._has_model = has_model
        (folder / "models").symlink_to((ROOT / ".advisor" / "models").resolve())
        self._settings = Settings(data_dir=folder, catalog=CATALOG)
        self._known: set[bytes] = set()
        self._encoder: Encoder | None = None
        self.app = App(self._settings)

    def load(self, table: Path) -> str:
        """Return the draft of a table."""
        checked = Publishing(self.app).check(
            table, catalog=CATALOG, today=TODAY, notes=FileNotes("N/A")
        )
        return checked.draft.release_id

    def train(self, label: str, release: str) -> Taken:
        """Train a release as a fresh process would; its gate is not counted."""
        app = App(self._settings)
        publishing = Publishing(app)
        # Opened now: it is loaded once in the life of a process, not once a training.
        if not self._has_model:
            app.__dict__["encoder"] = HashingEncoder()
        self._encoder = app.encoder
        texts = texts_of(app.store.records(release))
        n_new = len(texts - self._known)
        self._known |= texts
        began = time.process_time()
        encoded_at = 0.0

        def on_step(name: str, fraction: float) -> None:
            nonlocal encoded_at
            if encoded_at == 0.0 and not name.startswith("Reading"):
                encoded_at = time.process_time()
            progress(name, fraction)

        made = publishing.train(release=release, today=TODAY, on_step=on_step)
        ended = time.process_time()
        return Taken(label, ended - began, encoded_at - began, made, n_new)

    def judge(self, n: int, release: str, *, seed: int) -> None:
        """Let an advisor prefer one credential for each of so many goals, in new words."""
        labels = Labels(self.app.engine)
        records = self.app.store.records(release)
        for record in random.Random(seed).sample(records, n):
            goal = f"{record.title.lower()} for beginners near me"
            labels.add(
                Label(
                    goal, "en", record.credential_id, "relevant", "advisor", "A",
                    datetime.now(UTC),
                )
            )  # fmt: skip


def measure(size: int, *, has_model: bool) -> bool:
    """Print the rows of one size; return whether both bars are met."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        first, second = tables(size, folder)
        data = folder / "data"
        data.mkdir()
        trial = Trial(data, has_model=has_model)
        release = trial.load(first)
        trial.judge(N_LABELS, release, seed=2)
        full = trial.train("everything", release)
        trial.app.store.publish(release)
        changed = trial.load(second)
        little = trial.train("1 % changed", changed)
        trial.judge(N_LABELS, changed, seed=3)
        labels = trial.train(f"{N_LABELS} more labels", changed)
    for each in (full, little, labels):
        counts = each.made.counts
        print(
            f"| {counts['credentials']:,} | {each.label} | {each.seconds:.1f} "
            f"| {each.encoding:.1f} | {each.seconds - each.encoding:.1f} "
            f"| {counts['texts']:,} | {each.n_new:,} | {counts['encoded']:,} "
            f"| {counts['encoded_goals']:,} |",
            flush=True,
        )
    allowed = ALLOWED * full.encoding + labels.seconds
    is_exact = (
        little.made.counts["encoded"] == little.n_new
        and full.n_new == (full.made.counts["encoded"])
    )
    is_quick = little.seconds <= allowed
    print(
        f"{size}: 1 % changed took {little.seconds:.1f} s, allowed {allowed:.1f} s; "
        f"{'nothing' if is_exact else 'SOMETHING'} unchanged was encoded.",
        file=sys.stderr,
    )
    return is_exact and is_quick


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[160, 1432, 10_000])
    parser.add_argument("--stand-in", action="store_true", help="hash words in place of the model")
    asked = parser.parse_args()
    print(
        "| credentials | trained | seconds | of these encoding and index | learning and measuring "
        "| texts | new texts | encoded | other texts encoded |"
    )
    print("|---|---|---|---|---|---|---|---|---|", flush=True)
    met = [measure(size, has_model=not asked.stand_in) for size in asked.sizes]
    if not all(met):
        sys.exit(1)


if __name__ == "__main__":
    main()
