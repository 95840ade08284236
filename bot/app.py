"""The one place that knows every part: settings in, a ready recommender and memory out."""

from collections.abc import Callable
from datetime import date
from functools import cached_property
from pathlib import Path

from sqlalchemy import Engine

from bot.migrations import upgrade
from bot.settings import Settings
from bot.triage import Triage
from catalog.database import connect
from catalog.sample import NAME as SAMPLE
from catalog.sample import edition, monday_of, sample_funding, sample_records
from catalog.store import ReleaseFacts, Store
from catalog.taxonomy import TaxonomyStore
from catalog.views import CatalogView, ListedCatalog, StoredCatalog
from recommender.advising import Recommender
from recommender.embeddings import EmbeddingCache
from recommender.encoder import Encoder
from recommender.index import open_index
from recommender.occupation_tables import occupations_in
from recommender.occupations import Occupations
from recommender.preparation import ensure_encoder

Progress = Callable[[str, float], None]


def no_progress(label: str, fraction: float) -> None:
    """Report to nobody."""


class App:
    """The parts, made when they are first needed and kept.

    Args:
        settings: What the environment says.
        progress: Told what is being done and how far it is, in [0, 1], when something takes time.
    """

    def __init__(self, settings: Settings, progress: Progress = no_progress) -> None:
        self.settings = settings
        self._progress = progress
        self._recommenders: dict[str, Recommender] = {}
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
    def triage(self) -> Triage:
        """What says what messages are about; its classifier is loaded by `triage.classifier()`."""
        return Triage(
            lambda: self.encoder,
            self.settings.data_dir / "triage",
            embed=lambda texts: EmbeddingCache(
                self.settings.data_dir / "embeddings", self.encoder
            ).vectors(
                texts,
                on_progress=lambda done, total: self._progress(
                    "Learning to tell messages apart", done / total
                ),
            ),
            on_fitting=lambda: self._progress("Learning to tell messages apart", 0.0),
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

    def recommender(self, name: str | None = None, *, today: date) -> Recommender:
        """Return the recommender over a catalogue's live release, kept until that changes.

        Its index is made where it is missing. Asking costs a small query, so that somebody who
        runs for weeks may ask at each turn and sees a new release at once.
        """
        catalog = self.catalog(name or self.settings.catalog, today)
        known = self._recommenders.get(catalog.release_id)
        if known is None:
            known = self._recommender_over(catalog)
            self._recommenders = {catalog.release_id: known}
        return known

    def _recommender_over(self, catalog: CatalogView) -> Recommender:
        embeddings = EmbeddingCache(self.settings.data_dir / "embeddings", self.encoder)
        index = open_index(
            self.settings.data_dir / "index",
            catalog,
            embeddings,
            on_progress=lambda done, total: self._progress("Reading the catalogue", done / total),
        )
        return Recommender(catalog, index, self.encoder, occupations=self.occupations(embeddings))

    def occupations(self, embeddings: EmbeddingCache) -> Occupations | None:
        """Return what recognises the occupations of the loaded tables; None where none is loaded.

        It is made where it is missing: minutes, once.
        """
        return occupations_in(
            TaxonomyStore(self.engine),
            self.settings.data_dir / "occupations",
            embeddings,
            on_progress=lambda done, total: self._progress("Reading the occupations", done / total),
        )

    def publish(self, release_id: str) -> ReleaseFacts:
        """Make a release searchable, then show it to people: nobody waits for its index."""
        draft = self.store.release(release_id)
        self._recommender_over(StoredCatalog(self.store, draft))
        return self.store.publish(release_id)

    def load_sample(self, today: date) -> ReleaseFacts:
        """Publish the demonstration of this week and edition, unless it is live already."""
        source = f"demonstration {edition()}, week of {monday_of(today)}"
        for release in self.store.releases(SAMPLE):
            if release.is_live and release.source == source:
                return release
        draft = self.store.save_draft(
            sample_records(today), catalog=SAMPLE, source=source, funding=sample_funding()
        )
        live = self.store.publish(draft.release_id)
        self.store.forget_unpublished(SAMPLE)
        return live

    def _sample(self, today: date) -> CatalogView:
        if monday_of(today) != monday_of(date.today()):  # noqa: DTZ011 - the user's own day
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
