"""A catalogue release made searchable: its texts as embeddings, its words, its offerings."""

import json
import logging
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalog.models import CredentialRecord
from catalog.views import CatalogView
from recommender.embeddings import EmbeddingCache
from recommender.encoder import Encoder
from recommender.errors import DamagedIndexError, StaleIndexError
from recommender.lexical import LexicalIndex, stems
from recommender.offerings import OfferingTable, Vocabulary, tabulate

log = logging.getLogger("advisor.recommender")

# Raise it whenever the meaning of a stored array changes: older folders are then made anew.
SCHEMA = 5

# Whom the nearest credentials are asked about: alike programmes lead to alike work. Comparing
# each with each takes a second for ten thousand and minutes for a hundred thousand.
N_NEIGHBOURS, MAX_FOR_NEIGHBOURS, _BLOCK = 10, 30_000, 512

_ARRAYS = "arrays.safetensors"
_MANIFEST = "manifest.json"


@dataclass(frozen=True)
class Index:
    """What a question is compared with. Rows of credentials are in catalogue order.

    Attributes:
        catalog_hash: Content hash of the release that it was built from.
        encoder_identity: Encoder whose vectors these are.
        credential_ids: Id of each credential.
        documents: Vector of title and description together, shape (n_credentials, dimension).
        titles: Vector of the title alone, same shape.
        skills: Vector of each skill sentence, shape (n_skills, dimension); a credential without
            any has its title instead.
        skill_starts: First skill row of each credential, shape (n_credentials,).
        lexical: The words of title, description and skills.
        headings: The words of title and field alone: what a credential is called.
        neighbours: The rows of the credentials whose documents are most alike, best first, shape
            (n_credentials, at most N_NEIGHBOURS); the only column is itself in a large catalogue.
        codes: (scheme, code) of the programmes and occupations that each credential names.
        fields: Names of the fields that credentials belong to, each once, in catalogue order.
        field_of: Number of each credential's field, -1 where it names none, shape
            (n_credentials,).
        offerings: The offerings in columns.
        words: Places and currencies that the offerings number.
        providers: Names of the providers, each once, in catalogue order.
    """

    catalog_hash: str
    encoder_identity: str
    credential_ids: tuple[str, ...]
    documents: NDArray[np.float32]
    titles: NDArray[np.float32]
    skills: NDArray[np.float32]
    skill_starts: NDArray[np.int64]
    lexical: LexicalIndex
    headings: LexicalIndex
    neighbours: NDArray[np.int32]
    codes: tuple[tuple[tuple[str, str], ...], ...]
    fields: tuple[str, ...]
    field_of: NDArray[np.int32]
    offerings: OfferingTable
    words: tuple[str, ...]
    providers: tuple[str, ...]

    @cached_property
    def field_means(self) -> NDArray[np.float32]:
        """Mean of documents and titles of each field, as it is, shape (n_fields, dimension)."""
        means = self._mean_of_fields(self.documents) + self._mean_of_fields(self.titles)
        return np.asarray(means / 2, dtype=np.float32)

    @cached_property
    def fields_tell(self) -> float:
        """How alike credentials of one field are: the mean cosine of two, each with itself.

        In [0, 1]; credentials without a field are like nothing. It is .45 for twenty-seven fields
        of a college, .65 for three hundred programmes.
        """
        if not self.fields:
            return 0.0
        own = (self._mean_of_fields(self.documents) ** 2).sum(axis=1)
        return float(np.where(self.field_of >= 0, own[self.field_of], 0.0).mean())

    def _mean_of_fields(self, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        of_field = [vectors[self.field_of == each] for each in range(len(self.fields))]
        return np.array([each.mean(axis=0) for each in of_field], dtype=np.float32)

    def in_a_field_besides(self, text: str) -> NDArray[np.bool_]:
        """Mark the credentials whose field names a text beside something else.

        Of "Hospitality, cooking and baking" a cook's course is no baking. Shape (n_credentials,).
        """
        named = set(stems(text))
        others = [place for place, name in enumerate(self.fields) if named < set(stems(name))]
        return np.isin(self.field_of, others)

    def skills_of(self, credential: int) -> NDArray[np.float32]:
        """Return the skill vectors of one credential, shape (n_own_skills, dimension)."""
        start = self.skill_starts[credential]
        return self.skills[start : start + self._n_skills[credential]]

    @cached_property
    def _n_skills(self) -> NDArray[np.int64]:
        """How many skills each credential has, shape (n_credentials,)."""
        return np.diff(self.skill_starts, append=len(self.skills))

    def says_the_same(self, other: "Index") -> bool:
        """Tell whether two indexes hold the same texts in the same order; offerings may differ."""
        is_alike = (
            self.encoder_identity == other.encoder_identity
            and self.credential_ids == other.credential_ids
            and self.codes == other.codes
            and self.fields == other.fields
        )
        return is_alike and all(
            np.array_equal(one, two)
            for one, two in (
                (self.documents, other.documents),
                (self.titles, other.titles),
                (self.skills, other.skills),
                (self.skill_starts, other.skill_starts),
                (self.field_of, other.field_of),
            )
        )

    def skill_rows(
        self, credentials: NDArray[np.intp]
    ) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Return the skill rows of several credentials, and where each one's begin among them."""
        first, counts = self.skill_starts[credentials], self._n_skills[credentials]
        starts = np.cumsum(counts) - counts
        rows = np.arange(int(counts.sum())) + np.repeat(first - starts, counts)
        return rows, starts


def document_text(record: CredentialRecord) -> str:
    """Return what a credential is about, as one text to encode."""
    return f"{record.title}. {record.summary}" if record.summary else record.title


def skill_texts(record: CredentialRecord) -> list[str]:
    """Return the sentences that a goal is matched with; the title where there is none."""
    return [skill.text for skill in record.skills] or [record.title]


def build_index(
    records: Sequence[CredentialRecord],
    embeddings: EmbeddingCache,
    *,
    catalog_hash: str,
    on_progress: Callable[[int, int], None] | None = None,
) -> Index:
    """Return the index of a catalogue; only texts never seen before are encoded."""
    documents = [document_text(record) for record in records]
    titles = [record.title for record in records]
    skills = [skill_texts(record) for record in records]
    counts = np.array([len(texts) for texts in skills], dtype=np.int64)
    flat = [text for texts in skills for text in texts]
    vectors = embeddings.vectors(documents + titles + flat, on_progress=on_progress)
    of_documents, vectors = vectors[: len(records)], vectors[len(records) :]
    words, fields = Vocabulary(), Vocabulary()
    table = tabulate(records, words)
    field_of = [fields.number(each.field) for each in records]
    return Index(
        catalog_hash=catalog_hash,
        encoder_identity=embeddings.encoder.identity,
        credential_ids=tuple(record.credential_id for record in records),
        documents=of_documents,
        titles=vectors[: len(records)],
        skills=vectors[len(records) :],
        skill_starts=np.cumsum(counts) - counts,
        lexical=LexicalIndex.of([words_text(record) for record in records]),
        headings=LexicalIndex.of([f"{each.title} {each.field or ''}" for each in records]),
        neighbours=_neighbours(of_documents),
        codes=tuple(tuple((code.scheme, code.code) for code in each.codes) for each in records),
        fields=tuple(fields.words),
        field_of=np.array(field_of, dtype=np.int32),
        offerings=table,
        words=tuple(words.words),
        providers=tuple(dict.fromkeys(record.provider.name for record in records)),
    )


def words_text(record: CredentialRecord) -> str:
    """Return the words that a credential is matched by."""
    # The title counts twice: it is what people would search for.
    stated = [skill.text for skill in record.skills if skill.source == "stated"]
    return " ".join([record.title, record.title, record.summary, *stated])


def _neighbours(documents: NDArray[np.float32]) -> NDArray[np.int32]:
    n = len(documents)
    if n < 2 or n > MAX_FOR_NEIGHBOURS:
        return np.arange(n, dtype=np.int32)[:, None]
    k = min(N_NEIGHBOURS, n - 1)
    found = np.empty((n, k), dtype=np.int32)
    for start in range(0, n, _BLOCK):
        alike = documents[start : start + _BLOCK] @ documents.T
        rows = np.arange(len(alike))
        alike[rows, start + rows] = -2.0
        found[start : start + _BLOCK] = np.argsort(-alike, axis=1, kind="stable")[:, :k]
    return found


def open_index(
    folder: Path,
    catalog: CatalogView,
    embeddings: EmbeddingCache,
    *,
    on_progress: Callable[[int, int], None] | None = None,
) -> Index:
    """Return the index of a release: the saved one, or a new one that is then saved.

    Args:
        folder: Where indexes are kept; each release and encoder has its own folder in it.
        catalog: The release.
        embeddings: Vectors of texts, by the encoder that questions will be encoded with.
        on_progress: Called with texts done and texts in all, when something must be encoded.
    """
    encoder = embeddings.encoder
    home = index_folder(folder, catalog, encoder)
    if (home / _MANIFEST).exists():
        try:
            return load_index(home, catalog_hash=catalog.content_hash, encoder=encoder)
        except DamagedIndexError as damage:
            log.warning("%s; it is made again", damage)
            shutil.rmtree(home)
    index = build_index(
        catalog.all(), embeddings, catalog_hash=catalog.content_hash, on_progress=on_progress
    )
    save_index(index, home)
    return index


def index_folder(folder: Path, catalog: CatalogView, encoder: Encoder) -> Path:
    """Return where the index of a release and an encoder is kept."""
    return folder / f"{catalog.content_hash[:16]}-{encoder.identity}-{SCHEMA}"


def save_index(index: Index, folder: Path) -> None:
    """Write an index as arrays and JSON, whole or not at all."""
    from safetensors.numpy import save_file

    folder.parent.mkdir(parents=True, exist_ok=True)
    arrays: dict[str, NDArray[Any]] = {
        "documents": index.documents,
        "titles": index.titles,
        "neighbours": index.neighbours,
        "skills": index.skills,
        "skill_starts": index.skill_starts,
        "field_of": index.field_of,
        **{f"offerings.{name}": column for name, column in index.offerings.columns().items()},
        **index.lexical.arrays(prefix="lexical."),
        **index.headings.arrays(prefix="headings."),
    }
    manifest = {
        "schema": SCHEMA,
        "catalog_hash": index.catalog_hash,
        "encoder": index.encoder_identity,
        "credential_ids": index.credential_ids,
        "codes": index.codes,
        "fields": index.fields,
        "words": index.words,
        "providers": index.providers,
        "vocabularies": {
            "lexical": index.lexical.vocabulary,
            "headings": index.headings.vocabulary,
        },
    }
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".new-") as scratch:
        draft = Path(scratch) / "index"
        draft.mkdir()
        contiguous = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
        save_file(contiguous, draft / _ARRAYS)
        (draft / _MANIFEST).write_text(json.dumps(manifest), "utf-8")
        try:
            draft.replace(folder)
        except OSError:
            # Another process was quicker; equal inputs give an equal index.
            if not (folder / _MANIFEST).exists():
                raise


def load_index(folder: Path, *, catalog_hash: str, encoder: Encoder) -> Index:
    """Read a saved index.

    Raises:
        DamagedIndexError: Its files cannot be read.
        StaleIndexError: It was built from another release or with another encoder.
    """
    manifest, arrays = _read_files(folder)
    if manifest["catalog_hash"] != catalog_hash:
        raise StaleIndexError("catalogue", manifest["catalog_hash"][:12], catalog_hash[:12])
    if manifest["encoder"] != encoder.identity:
        raise StaleIndexError("encoder", manifest["encoder"], encoder.identity)
    lexical, headings = (
        LexicalIndex.from_arrays(arrays, manifest["vocabularies"][name], prefix=f"{name}.")
        for name in ("lexical", "headings")
    )
    prefix = "offerings."
    columns = {
        name.removeprefix(prefix): array
        for name, array in arrays.items()
        if name.startswith(prefix)
    }
    return Index(
        catalog_hash=catalog_hash,
        encoder_identity=encoder.identity,
        credential_ids=tuple(manifest["credential_ids"]),
        documents=arrays["documents"],
        titles=arrays["titles"],
        skills=arrays["skills"],
        skill_starts=arrays["skill_starts"],
        lexical=lexical,
        headings=headings,
        neighbours=arrays["neighbours"],
        codes=tuple(tuple((scheme, code) for scheme, code in own) for own in manifest["codes"]),
        fields=tuple(manifest["fields"]),
        field_of=arrays["field_of"],
        offerings=OfferingTable(**columns),
        words=tuple(manifest["words"]),
        providers=tuple(manifest["providers"]),
    )


def _read_files(folder: Path) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        manifest = dict(json.loads((folder / _MANIFEST).read_text("utf-8")))
        arrays = load_file(folder / _ARRAYS)
    except (OSError, ValueError, SafetensorError) as fault:
        raise DamagedIndexError(folder.name, type(fault).__name__) from fault
    return manifest, arrays
