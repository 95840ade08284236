"""One training: encode what is new, learn from labels, measure, write a version."""

import hashlib
import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version as version_of
from pathlib import Path

from catalog.models import CredentialRecord
from catalog.views import CatalogView
from recommender import order as shipped_order
from recommender.advising import Recommender
from recommender.embeddings import EmbeddingCache, text_key
from recommender.encoder import sha256_of
from recommender.index import Index, document_text, index_folder, open_index, skill_texts
from recommender.occupations import Occupations
from recommender.retraining.agreement import Agreed
from recommender.retraining.demonstration import Demonstration
from recommender.retraining.errors import DamagedVersionError
from recommender.retraining.finding import Finding
from recommender.retraining.learning import Learned, learn
from recommender.retraining.measuring import (
    GOLDEN,
    N_OWN_WORDS,
    Labelled,
    Measured,
    ask,
    own_words,
    unreached,
)
from recommender.retraining.versions import (
    CORRECTION,
    INDEX,
    MEMORY,
    SCHEMA,
    TRIAGE,
    UNREACHED,
    Manifest,
    Versions,
    calibration_in,
    link_folder,
    name_of,
    read_memory,
    sync,
    write_json,
    write_memory,
)

SOFTWARE = ("credential-advisor", "numpy", "onnxruntime", "safetensors", "scikit-learn", "scipy")

# How much of a training each step takes where all texts are new; a bar only has to move evenly.
_ENCODING, _LEARNING, _TRIAGE, _MEASURING = 0.65, 0.75, 0.8, 1.0

OnStep = Callable[[str, float], None]
FitTriage = Callable[[Path], None]


@dataclass(frozen=True)
class Task:
    """What is trained.

    Attributes:
        name: Name of the catalogue.
        catalog: The release.
        agreed: What people agree on.
        golden: (goal, ids) of the golden goals.
        topics: Hash of what advisors said about topics; "" where nobody did.
        fit_triage: Writes the classifier of messages into a file; None without topics.
        seed: Of all random numbers.
    """

    name: str
    catalog: CatalogView
    agreed: Agreed
    golden: Sequence[tuple[str, tuple[str, ...]]] = ()
    topics: str = ""
    fit_triage: FitTriage | None = None
    seed: int = 0


@dataclass
class _Clock:
    """How long each step took."""

    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        began = time.monotonic()
        yield
        self.seconds[name] = round(time.monotonic() - began, 2)


class Training:
    """Makes versions in a data folder.

    Args:
        data_dir: The data folder.
        embeddings: Vectors of texts; counts what it encodes.
        occupations: What recognises occupations; None where no table is loaded.
        on_step: Told what is being done and how far the whole is, in [0, 1].
    """

    def __init__(
        self,
        data_dir: Path,
        embeddings: EmbeddingCache,
        occupations: Occupations | None,
        on_step: OnStep = lambda _label, _fraction: None,
    ) -> None:
        self._index_dir = data_dir / "index"
        self._versions = Versions(data_dir / "versions")
        self._embeddings = embeddings
        self._occupations = occupations
        self._on_step = on_step

    def run(self, task: Task) -> Manifest:
        """Return the version of a task; what is there already, whole or in part, is kept.

        A killed training goes on where it was: texts that are encoded stay so, and finished parts
        lie in a folder that is named by a hash of all that the version is made from.

        Raises:
            TrainingUnderWayError: Another process trains.
        """
        name = version_name(task, self._embeddings.encoder.identity, self._tables)
        with self._versions.alone():
            for known in self._versions.all(task.name):
                if known.version == name and self._is_whole(known):
                    self._on_step("Nothing has changed since this version was made", 1.0)
                    return known
            return self._make(task, name)

    @property
    def _tables(self) -> str:
        return self._occupations.source if self._occupations else ""

    def _is_whole(self, known: Manifest) -> bool:
        try:
            self._versions.open(
                known.version, catalog_hash=known.catalog_hash, encoder=known.encoder
            )
        except DamagedVersionError:
            return False
        return True

    def _make(self, task: Task, name: str) -> Manifest:
        draft, clock = self._versions.draft(name), _Clock()
        with clock.step("index"):
            records = task.catalog.all()
            index = self._indexed(task, draft)
            n_encoded = self._embeddings.n_encoded
        plain = Recommender(
            task.catalog, index, self._embeddings.encoder, occupations=self._occupations
        )
        with clock.step("learning"):
            learned = self._learned(task, draft, plain, records)
        with clock.step("triage"):
            self._fit_triage(task, draft)
        with clock.step("measuring"):
            trained = plain.changed(
                task.catalog,
                order=learned.order,
                remembered=learned.remembered,
                version=name,
            )
            measured = self._measured(task, draft, trained, records)
        return self._versions.finish(
            Manifest(
                version=name,
                catalog=task.name,
                release=task.catalog.release_id,
                catalog_hash=task.catalog.content_hash,
                encoder=self._embeddings.encoder.identity,
                seed=task.seed,
                made_at=datetime.now(UTC).isoformat(timespec="milliseconds"),
                made_from=made_from(task, self._embeddings.encoder.identity, self._tables),
                counts=_counts(task, records, learned)
                | {
                    "encoded": n_encoded,
                    "encoded_goals": self._embeddings.n_encoded - n_encoded,
                },
                learned={name: each.as_json() for name, each in learned.findings.items()},
                scores=measured.scores(),
                seconds=clock.seconds,
                software={each: version_of(each) for each in SOFTWARE},
            )
        )

    def _indexed(self, task: Task, draft: Path) -> Index:
        """Return the catalogue's index, linked into the draft; only new texts are encoded."""
        index = open_index(
            self._index_dir,
            task.catalog,
            self._embeddings,
            on_progress=lambda done, total: self._on_step(
                f"Reading the catalogue: {done:,} of {total:,} new texts", _ENCODING * done / total
            ),
        )
        home = index_folder(self._index_dir, task.catalog, self._embeddings.encoder)
        link_folder(home, draft / INDEX)
        return index

    def _fit_triage(self, task: Task, draft: Path) -> None:
        """Learn to tell messages apart, where somebody corrected that; not twice after a kill."""
        if task.fit_triage is None or (draft / TRIAGE).exists():
            return
        self._on_step("Learning to tell messages apart", _LEARNING)
        part = draft / f".{TRIAGE}.part"
        task.fit_triage(part)
        sync(part)
        part.replace(draft / TRIAGE)

    def _learned(
        self,
        task: Task,
        draft: Path,
        plain: Recommender,
        records: Sequence[CredentialRecord],
    ) -> Learned:
        """Return what was learned; written once, and read again after a kill."""
        if (draft / CORRECTION).exists() and (draft / MEMORY).exists():
            document = json.loads((draft / CORRECTION).read_text("utf-8"))
            return Learned(
                correction=document["correction"],
                remembered=read_memory(draft / MEMORY),
                n_goals=document["n_goals"],
                calibration=calibration_in(document),
                findings={
                    name: Finding(each.pop("kept"), each.pop("why"), each)
                    for name, each in document["findings"].items()
                },
            )
        learned = learn(
            task.agreed.judgements,
            plain,
            self._embeddings.vectors,
            seed=task.seed,
            records=records,
            people=Demonstration(self._embeddings, self._occupations),
            on_progress=lambda fraction: self._on_step(
                "Learning from labels and from the catalogue's own text",
                _ENCODING + (_LEARNING - _ENCODING) * fraction,
            ),
        )
        write_memory(draft / MEMORY, learned.remembered)
        document = {
            "correction": learned.correction,
            "calibration": {part: own._asdict() for part, own in learned.calibration.items()},
            "findings": {name: each.as_json() for name, each in learned.findings.items()},
            "n_goals": learned.n_goals,
        }
        write_json(draft / CORRECTION, document)
        return learned

    def _measured(
        self,
        task: Task,
        draft: Path,
        trained: Recommender,
        records: Sequence[CredentialRecord],
    ) -> Measured:
        active = [each for each in records if each.status == "active"]
        if (draft / UNREACHED).exists():
            ids = tuple(json.loads((draft / UNREACHED).read_text("utf-8"))["unreached"])
        else:
            ids = unreached(
                trained,
                active,
                self._embeddings,
                on_progress=lambda fraction: self._on_step(
                    "Looking whether every credential can be found",
                    _TRIAGE + (_MEASURING - _TRIAGE) * 0.9 * fraction,
                ),
            )
            write_json(draft / UNREACHED, {"unreached": ids})
        goals = goals_of(task.golden, active, seed=task.seed)
        return Measured(
            release=task.catalog.release_id,
            version=trained.version,
            asked=ask(trained, goals, self._embeddings),
            active=tuple(each.credential_id for each in active),
            unreached=ids,
        )


def goals_of(
    golden: Sequence[tuple[str, tuple[str, ...]]],
    records: Sequence[CredentialRecord],
    *,
    seed: int,
) -> list[Labelled]:
    """Return the goals by which a release is measured: golden ones, and sentences of its own."""
    kept: list[Labelled] = [(goal, GOLDEN, ids) for goal, ids in golden]
    known = {goal for goal, _, _ in kept}
    own = own_words(records, n=N_OWN_WORDS, seed=seed)
    return kept + [each for each in own if each[0] not in known]


def version_name(task: Task, encoder: str, tables: str) -> str:
    """Return the name of the version that a task makes: a hash of all that it is made from."""
    return name_of(made_from(task, encoder, tables))


def made_from(task: Task, encoder: str, tables: str) -> dict[str, str]:
    """Return what a version is made from, each with a hash that changes whenever it does."""
    labels = repr([vars(each) for each in task.agreed.judgements])
    return {
        "format": str(SCHEMA),
        "release": task.catalog.release_id,
        "catalogue": task.catalog.content_hash,
        "encoder": encoder,
        "occupations": tables,
        "shipped_order": sha256_of(shipped_order.FILE),
        "labels": hashlib.sha256(labels.encode()).hexdigest(),
        "topics": task.topics,
        "seed": str(task.seed),
    }


def _counts(task: Task, records: Sequence[CredentialRecord], learned: Learned) -> dict[str, int]:
    texts = {
        text_key(text)
        for each in records
        for text in (document_text(each), each.title, *skill_texts(each))
    }
    return {
        "credentials": len(records),
        "texts": len(texts),
        "labels": task.agreed.n_labels,
        "labels_of_learners": task.agreed.n_by_judge["learner"],
        "labels_of_advisors": task.agreed.n_by_judge["advisor"],
        "agreed": len(task.agreed.judgements),
        "learned_goals": learned.n_goals,
        "golden": len(task.golden),
    }
