"""The one place that knows every part: settings in, a ready recommender and memory out."""

import logging
from collections.abc import Callable
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine

from bot.acts.reading import Acts
from bot.migrations import upgrade
from bot.serving import Serving
from bot.settings import Settings
from bot.teaching import TaughtTriage
from bot.triage import Triage
from bot.triage.reading import TUNED, Reader
from catalog.database import connect
from catalog.errors import CatalogError, EmptyReleaseError, UnknownCatalogError
from catalog.live import Live
from catalog.sample import NAME as SAMPLE
from catalog.sample import edition, monday_of, sample_funding, sample_records
from catalog.store import ReleaseFacts, Store
from catalog.taxonomy import TaxonomyStore
from catalog.views import CatalogView, ListedCatalog, StoredCatalog
from recommender.advising import Recommender
from recommender.embeddings import EmbeddingCache
from recommender.encoder import Encoder
from recommender.errors import RecommenderError
from recommender.index import Index, index_folder, load_index, open_index
from recommender.layered import LayeredEncoder
from recommender.multilingual import MultilingualEncoder
from recommender.occupation_tables import occupations_in
from recommender.occupations import Occupations
from recommender.preparation import ensure_encoder
from recommender.retraining import INDEX, TRIAGE, Versions
from recommender.roles import Roles
from recommender.tuned_preparation import ensure_tuned

if TYPE_CHECKING:
    from bot.helping import Helping
    from catalog.earned import Trust

log = logging.getLogger("advisor")

Progress = Callable[[str, float], None]


def no_progress(label: str, fraction: float) -> None:
    """Report to nobody."""


# How the source of a release begins that the program made itself.
_DEMONSTRATION = "demonstration "


class App:
    """The parts, made when they are first needed and kept.

    Args:
        settings: What the environment says.
        progress: Told what is being done and how far it is, in [0, 1], when something takes time.
    """

    def __init__(self, settings: Settings, progress: Progress = no_progress) -> None:
        self.settings = settings
        self._progress = progress
        self._serving = Serving(lambda name: self.store.publications.live(name), self._load)
        self._unsaved: Recommender | None = None
        self._known: tuple[str, Occupations | None] | None = None
        settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)

    @cached_property
    def engine(self) -> Engine:
        """The database, brought to the newest migration."""
        engine = connect(self.settings.database)
        upgrade(engine)
        return engine

    @cached_property
    def store(self) -> Store:
        """The catalogue's tables."""
        return Store(self.engine)

    @cached_property
    def encoder(self) -> Encoder:
        """The prepared encoder; made first where it is missing."""
        return ensure_encoder(
            self.settings.data_dir,
            self.settings.encoder,
            on_step=lambda step: self._progress(step.label, step.fraction),
            languages=self.settings.languages.split(","),
        )

    @cached_property
    def badge_issuers(self) -> "Trust | None":
        """Whom staff trust to issue badges; None where they list nobody.

        Raises:
            UnusableIssuersError: Their list cannot be used.
        """
        path = self.settings.badge_issuers
        if path is None:
            return None
        # Most desks list nobody, and reading keys takes what reading badges takes.
        from bot.trusted import read_issuers

        return read_issuers(path)

    @cached_property
    def acts(self) -> Acts:
        """What says what messages do that are no goal."""
        return Acts(lambda: self.encoder, lambda: self.multilingual)

    @cached_property
    def roles(self) -> Roles:
        """What tells which words of a goal say what, beside the rules."""
        return Roles(lambda: self.multilingual)

    @cached_property
    def multilingual(self) -> Encoder:
        """The multilingual model by itself; the encoder where there is none."""
        encoder = self.encoder
        return encoder.multilingual() if isinstance(encoder, MultilingualEncoder) else encoder

    @cached_property
    def triage_encoder(self) -> Encoder:
        """What messages are triaged with: the multilingual model, read on by layers of our own."""
        encoder = self.multilingual
        if not isinstance(encoder, LayeredEncoder):
            return encoder
        tuned = ensure_tuned(
            self.settings.data_dir,
            TUNED,
            encoder,
            lambda: self._progress("Preparing to tell messages apart", 0.0),
        )
        return Reader(encoder, tuned)

    @cached_property
    def triage(self) -> Triage:
        """What says what messages are about; its classifier is loaded by `triage.classifier()`."""
        return TaughtTriage(
            self._taught_topics,
            lambda: self.triage_encoder,
            self.settings.data_dir / "triage",
            embed=lambda texts: self.triage_embeddings().vectors(
                texts,
                on_progress=lambda done, total: self._progress(
                    "Learning to tell messages apart", done / total
                ),
            ),
            on_fitting=lambda: self._progress("Learning to tell messages apart", 0.0),
        )

    def _taught_topics(self) -> Path | None:
        """Return the file of what the live version learned about topics; None where it did not."""
        try:
            version = self.store.publications.live(self.settings.catalog).model_version
            path = self.versions.file(version, TRIAGE) if version else None
        except (CatalogError, RecommenderError):
            return None
        return path

    @cached_property
    def helping(self) -> "Helping":
        """What advisors do, for both desks and the command line."""
        # It brings the whole conversation along, and most commands help nobody.
        from bot.helping import Helping
        from bot.triage.background import WhenAsked

        return Helping(
            self.engine,
            lambda today: self.recommender(today=today),
            settings=self.settings,
            is_mirrored=bool(self.settings.staff_group),
            roles=self.roles,
            triage=WhenAsked(self.triage),
        )

    def catalog(self, name: str, today: date) -> CatalogView:
        """Return the live release of a catalogue, or a catalogue file read into memory.

        The demonstration is loaded by itself, and anew each week, because its dates move.
        """
        if Path(name).is_file():
            return self._catalog_file(Path(name))
        if name == SAMPLE:
            return self._sample(today)
        return StoredCatalog(self.store, self.store.live(name))

    @cached_property
    def versions(self) -> Versions:
        """The model versions that were trained here."""
        return Versions(self.settings.data_dir / "versions")

    def embeddings(self) -> EmbeddingCache:
        """Return the vectors of texts that were encoded here; read when first asked for.

        Not kept, because a bot needs them only while an index is made.
        """
        return EmbeddingCache(self.settings.data_dir / "embeddings", self.encoder)

    def multilingual_embeddings(self) -> EmbeddingCache:
        """Return the same of the multilingual model by itself."""
        return EmbeddingCache(self.settings.data_dir / "embeddings", self.multilingual)

    def triage_embeddings(self) -> EmbeddingCache:
        """Return the same of what messages are triaged with."""
        return EmbeddingCache(self.settings.data_dir / "embeddings", self.triage_encoder)

    def recommender(self, name: str | None = None, *, today: date) -> Recommender:
        """Return the recommender over what is live of a catalogue, kept until that changes.

        Its index is made where it is missing. Asking costs a small query, so that somebody who
        runs for weeks may ask at each turn: what is published is picked up within five seconds,
        loaded beside what answers meanwhile.
        """
        name = name or self.settings.catalog
        if not Path(name).is_file() and (name != SAMPLE or self._is_this_week(today)):
            if name == SAMPLE:
                self.load_sample(today)
            return self._serving.recommender(name)
        # A file to try, or the demonstration as it was in another week: nothing that is live.
        catalog = self.catalog(name, today)
        if self._unsaved is None or self._unsaved.catalog.release_id != catalog.release_id:
            self._unsaved = self.recommender_over(catalog)
        return self._unsaved

    def recommender_of(self, live: Live, held: Recommender | None = None) -> Recommender:
        """Return the recommender over a release with what was trained for it.

        Args:
            live: The release and the model version; they need not be what people see.
            held: One whose index is shared where both releases list the same.

        Raises:
            RecommenderError: The version is damaged, or was made for something else.
        """
        before = held.catalog if held and isinstance(held.catalog, StoredCatalog) else None
        catalog = StoredCatalog(self.store, self.store.release(live.release_id), before=before)
        if live.model_version is None:
            if held is not None and self._is_alike(held, catalog):
                return held.changed(catalog)
            return self.recommender_over(catalog)
        trained = self.versions.open(
            live.model_version,
            catalog_hash=catalog.content_hash,
            encoder=self.encoder.identity,
        )
        if held is None or not self._is_alike(held, catalog):
            index = load_index(
                trained.folder / INDEX, catalog_hash=catalog.content_hash, encoder=self.encoder
            )
            held = Recommender(catalog, index, self.encoder, occupations=self.occupations())
        return held.changed(
            catalog,
            order=trained.order,
            remembered=trained.remembered,
            version=live.model_version,
        )

    def _load(self, live: Live, held: Recommender | None) -> Recommender:
        """Load what is live; with a damaged version people are answered by the shipped order."""
        try:
            return self.recommender_of(live, held)
        except RecommenderError as fault:
            if live.model_version is None:
                raise
            log.error("%s The order as shipped answers instead.", fault)  # noqa: TRY400 - no trace
            return self.recommender_of(Live(live.catalog, live.release_id, None), held)

    def _is_alike(self, held: Recommender, catalog: CatalogView) -> bool:
        is_equal = held.catalog.content_hash == catalog.content_hash
        return is_equal and held.occupations is self.occupations()

    def index_of(self, catalog: CatalogView) -> Index:
        """Return the index of a release; made where it is missing, encoding only unseen texts."""
        return open_index(
            self.settings.data_dir / "index",
            catalog,
            self.embeddings(),
            on_progress=lambda done, total: self._progress("Reading the catalogue", done / total),
        )

    def recommender_over(self, catalog: CatalogView) -> Recommender:
        """Return the recommender over a release, by the order as shipped."""
        index = self.index_of(catalog)
        return Recommender(catalog, index, self.encoder, occupations=self.occupations())

    def occupations(self) -> Occupations | None:
        """Return what recognises the occupations of the loaded tables; None where none is loaded.

        It is made where it is missing, which takes minutes, once; and kept until other tables
        are loaded.
        """
        tables = TaxonomyStore(self.engine)
        loaded = repr(tables.taxonomies())
        if self._known is None or self._known[0] != loaded:
            found = occupations_in(
                tables,
                self.settings.data_dir / "occupations",
                self.embeddings(),
                on_progress=lambda done, total: self._progress(
                    "Reading the occupations", done / total
                ),
            )
            self._known = (loaded, found)
        return self._known[1]

    def publish(self, release_id: str) -> ReleaseFacts:
        """Make a release searchable, then show it to people, with the order as shipped.

        Raises:
            EmptyReleaseError: It holds no credential.
        """
        release = self.store.release(release_id)
        if not release.n_credentials:
            # Of nothing no index can be made; the store would say the same.
            raise EmptyReleaseError(release_id)
        self.index_of(StoredCatalog(self.store, release))
        self.occupations()
        return self.store.publish(release_id)

    def load_sample(self, today: date) -> ReleaseFacts:
        """Publish the demonstration of this week and edition, unless it is live already.

        What staff published under its name is theirs, and stays. What they trained is carried to
        the new week, because only dates differ.
        """
        source = f"{_DEMONSTRATION}{edition()}, week of {monday_of(today)}"
        for release in self.store.releases(SAMPLE):
            is_ours = (release.source or "").startswith(_DEMONSTRATION)
            if release.is_live and (release.source == source or not is_ours):
                return release
        draft = self.store.save_draft(
            sample_records(today), catalog=SAMPLE, source=source, funding=sample_funding()
        )
        self.store.publications.publish(draft.release_id, self._carried(draft))
        self.store.forget_unpublished(SAMPLE)
        return self.store.release(draft.release_id)

    def _carried(self, draft: ReleaseFacts) -> str | None:
        """Return what is trained for the live release, for another one that says the same."""
        try:
            live = self.store.publications.live(draft.catalog)
            if live.model_version is None:
                return None
            known = self.versions.manifest(live.model_version)
            before = load_index(
                self.versions.folder(known.version) / INDEX,
                catalog_hash=known.catalog_hash,
                encoder=self.encoder,
            )
            catalog = StoredCatalog(self.store, draft)
            if not self.index_of(catalog).says_the_same(before):
                return None
            return self.versions.carry(
                known.version,
                release=draft.release_id,
                catalog_hash=catalog.content_hash,
                index=index_folder(self.settings.data_dir / "index", catalog, self.encoder),
            ).version
        except UnknownCatalogError:
            return None
        except (RecommenderError, OSError) as fault:
            log.warning("what was trained is not carried to this week (%s)", type(fault).__name__)
            return None

    @staticmethod
    def _is_this_week(today: date) -> bool:
        return monday_of(today) == monday_of(date.today())  # noqa: DTZ011 - the user's own day

    def _sample(self, today: date) -> CatalogView:
        if not self._is_this_week(today):
            # Another day was asked about: that is no reason to change what others see.
            return ListedCatalog(
                sample_records(today),
                release_id=f"sample-{monday_of(today)}",
                funding=sample_funding(),
            )
        return StoredCatalog(self.store, self.load_sample(today))

    def _catalog_file(self, path: Path) -> CatalogView:
        from catalog.formats import read_file

        # To try a file, nobody needs to say who stands behind each row.
        read = read_file(path, default_provider=f"Not named in {path.name}")
        return ListedCatalog(read.records, release_id=f"file-{path.name}")
