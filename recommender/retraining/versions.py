"""Model versions on disk: one folder each, whole or not there, every file known by its hash."""

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from recommender.corrected import Scale, corrected
from recommender.encoder import sha256_of
from recommender.order import Order, shipped
from recommender.remembered import Remembered
from recommender.retraining.errors import (
    DamagedVersionError,
    ForeignVersionError,
    TrainingUnderWayError,
    UnknownVersionError,
)

# Raise it whenever the meaning of a file changes: older versions are then refused by name.
SCHEMA = 2

MANIFEST = "manifest.json"
CORRECTION, MEMORY, INDEX = "correction.json", "memory.safetensors", "index"
TRIAGE, UNREACHED = "triage.safetensors", "unreached.json"

_MAKING, _CARRYING = ".making-", ".carrying-"
# Carrying takes seconds; a folder that is older was left by one that was killed.
_CARRYING_TAKES_AT_MOST = timedelta(hours=1)


@dataclass(frozen=True)
class Manifest:
    """What a version is made of, and how good it was when it was made.

    Attributes:
        version: Its name: "v" and the beginning of a hash of all that it was made from, so that
            the same catalogue, labels and program make the same version.
        catalog: Name of the catalogue.
        release: Release that it was made for.
        catalog_hash: Content hash of that release.
        encoder: Identity of the encoder.
        seed: Of all random numbers.
        made_at: When, ISO 8601, UTC.
        made_from: What it was made from -> its hash.
        counts: How many credentials, texts, newly encoded texts and labels there were.
        learned: What was fitted -> whether it was kept, why, and by which figures.
        scores: Figures on the goals of the gate, by name.
        seconds: How long each step took.
        software: Package -> version.
        files: Path inside the folder -> sha256.
    """

    version: str
    catalog: str
    release: str
    catalog_hash: str
    encoder: str
    seed: int
    made_at: str
    made_from: Mapping[str, str]
    counts: Mapping[str, int]
    learned: Mapping[str, Mapping[str, Any]]
    scores: Mapping[str, float]
    seconds: Mapping[str, float]
    software: Mapping[str, str]
    files: Mapping[str, str] = field(default_factory=dict)
    schema: int = SCHEMA

    def as_json(self) -> dict[str, Any]:
        """Return it as the manifest spells it."""
        return asdict(self)


@dataclass(frozen=True)
class Trained:
    """What a version brings to the recommender.

    Attributes:
        manifest: What it is.
        folder: Where it is.
        order: The shipped order with what was learned.
        remembered: What people judged; None where nobody did.
        unreached: Ids of active credentials that nothing of their own brings up.
    """

    manifest: Manifest
    folder: Path
    order: Order
    remembered: Remembered | None
    unreached: tuple[str, ...]


class Versions:
    """The versions in a data folder.

    Args:
        folder: Where their folders are.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self, catalog: str | None = None) -> tuple[Manifest, ...]:
        """Return the manifests of all versions that are whole, oldest first."""
        found = []
        for path in self._folder.glob(f"v*/{MANIFEST}"):
            with contextlib.suppress(DamagedVersionError):
                found.append(self.manifest(path.parent.name))
        own = [each for each in found if catalog in (None, each.catalog)]
        return tuple(sorted(own, key=lambda each: (each.made_at, each.version)))

    def manifest(self, version: str) -> Manifest:
        """Return what a version is; its other files are not read.

        Raises:
            UnknownVersionError: There is none of that name.
            DamagedVersionError: Its manifest cannot be read.
        """
        path = self._folder / version / MANIFEST
        if not _is_name(version) or not path.is_file():
            raise UnknownVersionError(version, tuple(each.version for each in self.all()))
        try:
            found = Manifest(**json.loads(path.read_text("utf-8")))
        except (OSError, ValueError, TypeError) as fault:
            raise DamagedVersionError(version, type(fault).__name__) from fault
        if found.schema != SCHEMA or found.version != version:
            raise DamagedVersionError(version, "its manifest is of another kind")
        return found

    def open(self, version: str, *, catalog_hash: str, encoder: str) -> Trained:
        """Read a version after every file was compared with its hash.

        Raises:
            UnknownVersionError: There is none of that name.
            DamagedVersionError: A file is missing or changed.
            ForeignVersionError: It was made for another release or another encoder.
        """
        manifest = self.manifest(version)
        if manifest.catalog_hash != catalog_hash:
            raise ForeignVersionError(version, "release", manifest.release, "this one")
        if manifest.encoder != encoder:
            raise ForeignVersionError(version, "the encoder", manifest.encoder, encoder)
        folder = self._folder / version
        for name, digest in manifest.files.items():
            path = folder / name
            if not path.is_file() or sha256_of(path) != digest:
                raise DamagedVersionError(version, f"{name} is missing or changed")
        return Trained(
            manifest=manifest,
            folder=folder,
            order=self.order(version),
            remembered=read_memory(folder / MEMORY),
            unreached=tuple(json.loads((folder / UNREACHED).read_text("utf-8"))["unreached"]),
        )

    def order(self, version: str | None) -> Order:
        """Return the shipped order with what a version learned; equal where they learned the same.

        Args:
            version: The version; None for the order as shipped.

        Raises:
            DamagedVersionError: It cannot be read.
        """
        if version is None:
            return shipped()
        try:
            document = json.loads((self._folder / version / CORRECTION).read_text("utf-8"))
            return corrected(shipped(), document["correction"], calibration_in(document))
        except (OSError, ValueError, KeyError, TypeError) as fault:
            raise DamagedVersionError(version, f"{CORRECTION}: {type(fault).__name__}") from fault

    def folder(self, version: str) -> Path:
        """Return where a version is.

        Raises:
            UnknownVersionError: There is none of that name.
        """
        return self._folder / self.manifest(version).version

    def file(self, version: str, name: str) -> Path | None:
        """Return where a file of a version is, None where the version has no such part.

        Raises:
            UnknownVersionError: There is no version of that name.
        """
        path = self._folder / version / name
        return path if name in self.manifest(version).files and path.is_file() else None

    def discard(self, version: str) -> None:
        """Take a version away; what a process has read of it stays readable there.

        Raises:
            UnknownVersionError: There is none of that name.
        """
        folder = self._folder / version
        if not _is_name(version) or not folder.is_dir():
            raise UnknownVersionError(version, tuple(each.version for each in self.all()))
        # Renamed first, so that nobody sees half of it.
        going = self._folder / f".going-{version}"
        shutil.rmtree(going, ignore_errors=True)
        folder.replace(going)
        shutil.rmtree(going, ignore_errors=True)

    # -- making

    def draft(self, version: str) -> Path:
        """Return the folder in which a version is made; parts that are there are finished.

        Parts of other versions, which were left off, are taken away.
        """
        mine = self._folder / f"{_MAKING}{version}"
        for other in self._folder.glob(f"{_MAKING}*"):
            if other != mine:
                shutil.rmtree(other, ignore_errors=True)
        mine.mkdir(parents=True, exist_ok=True)
        return mine

    def finish(self, manifest: Manifest) -> Manifest:
        """Make a draft a version: hash its files, write the manifest, rename the folder.

        Returns:
            The manifest with the hashes.
        """
        draft = self.draft(manifest.version)
        # What a kill has left half written, the manifest itself perhaps.
        for part in draft.rglob(".*.part"):
            part.unlink()
        whole = _sealed(draft, manifest)
        home = self._folder / manifest.version
        if home.exists():
            # A damaged one of the same name; a whole one would not have been made again.
            self.discard(manifest.version)
        draft.replace(home)
        sync(self._folder)
        return whole

    def carry(self, version: str, *, release: str, catalog_hash: str, index: Path) -> Manifest:
        """Return a version for another release that says the same, and differs in dates only.

        It has the name, and is, what a training of that release would make of the same labels:
        nothing is learned from dates.

        Args:
            version: A version.
            release: The other release.
            catalog_hash: Its content hash.
            index: The folder of its index.

        Raises:
            UnknownVersionError: There is none of that name.
            DamagedVersionError: A file of it is missing or changed.
        """
        known = self.manifest(version)
        self.open(version, catalog_hash=known.catalog_hash, encoder=known.encoder)
        parts = {**known.made_from, "release": release, "catalogue": catalog_hash}
        name = name_of(parts)
        if (self._folder / name / MANIFEST).is_file():
            return self.manifest(name)
        self._clear_left_over()
        with tempfile.TemporaryDirectory(dir=self._folder, prefix=_CARRYING) as scratch:
            draft = Path(scratch) / name
            draft.mkdir()
            for file in known.files:
                if not file.startswith(f"{INDEX}/"):
                    link(self._folder / version / file, draft / file)
            link_folder(index, draft / INDEX)
            made_at = datetime.now(UTC).isoformat(timespec="milliseconds")
            whole = _sealed(
                draft,
                replace(
                    known,
                    version=name,
                    release=release,
                    catalog_hash=catalog_hash,
                    made_at=made_at,
                    made_from=parts,
                ),
            )
            # Another process may have been quicker; it carried the same.
            with contextlib.suppress(OSError):
                draft.replace(self._folder / name)
        sync(self._folder)
        return self.manifest(whole.version)

    def _clear_left_over(self) -> None:
        oldest = (datetime.now(UTC) - _CARRYING_TAKES_AT_MOST).timestamp()
        for scratch in self._folder.glob(f"{_CARRYING}*"):
            with contextlib.suppress(OSError):
                if scratch.stat().st_mtime < oldest:
                    shutil.rmtree(scratch)

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Hold the lock of trainings; the system lets go of it if the process dies.

        Raises:
            TrainingUnderWayError: Another process holds it.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        with (self._folder / ".lock").open("w") as lock:
            try:
                import fcntl
            except ImportError:  # Windows: the renames still keep every version whole.
                yield
                return
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise TrainingUnderWayError from None
            yield


def name_of(parts: Mapping[str, str]) -> str:
    """Return the name of the version that is made from these parts: a hash of them."""
    return f"v{hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:10]}"


def _sealed(draft: Path, manifest: Manifest) -> Manifest:
    """Write the manifest with the hash of every file into a folder, and return it."""
    paths = sorted(path for path in draft.rglob("*") if path.is_file())
    files = {
        path.relative_to(draft).as_posix(): sha256_of(path)
        for path in paths
        if path.name != MANIFEST or path.parent != draft
    }
    whole = replace(manifest, files=files)
    write_json(draft / MANIFEST, whole.as_json())
    sync(draft)
    return whole


def link_folder(source: Path, target: Path) -> None:
    """Give a folder's files a second name in another one."""
    target.mkdir(exist_ok=True)
    for path in source.iterdir():
        if not (target / path.name).exists():
            link(path, target / path.name)


def link(path: Path, named: Path) -> None:
    """Give a file a second name; it is copied, whole or not at all, where links do not work."""
    try:
        os.link(path, named)
    except OSError:
        draft = named.with_name(f".{named.name}.part")
        shutil.copyfile(path, draft)
        sync(draft)
        draft.replace(named)


def _is_name(version: str) -> bool:
    return version.startswith("v") and version.isalnum()


def calibration_in(document: Mapping[str, Any]) -> dict[str, Scale]:
    """Return what takes part -> what the odds of a chance become, as a document has it."""
    return {part: Scale(**own) for part, own in document["calibration"].items()}


def write_json(path: Path, document: Mapping[str, Any]) -> None:
    """Write a JSON file, whole or not at all."""
    draft = path.with_name(f".{path.name}.part")
    draft.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", "utf-8")
    sync(draft)
    draft.replace(path)


def write_memory(path: Path, remembered: Remembered | None) -> None:
    """Write what is remembered, whole or not at all; nothing is an empty file of arrays."""
    import numpy as np
    from safetensors.numpy import save_file

    arrays = remembered.arrays() if remembered else {}
    facts = {"facts": json.dumps(remembered.facts() if remembered else None)}
    draft = path.with_name(f".{path.name}.part")
    save_file({name: np.ascontiguousarray(each) for name, each in arrays.items()}, draft, facts)
    sync(draft)
    draft.replace(path)


def read_memory(path: Path) -> Remembered | None:
    """Return what `write_memory` wrote."""
    from safetensors import safe_open

    with safe_open(path, framework="numpy") as file:
        facts = json.loads(file.metadata()["facts"])
        if facts is None:
            return None
        names = list(file.keys())
        return Remembered.of({name: file.get_tensor(name) for name in names}, facts)


def sync(path: Path) -> None:
    """Bring a file, or the names in a folder, to the disk."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
