"""Staff's way with versions: check a file, train, judge, publish, go back.

The command line, the desk and the staff chat all call these functions.
"""

from bot.app import App
from bot.memory.audit import Audit
from catalog.live import Live, Published
from catalog.views import StoredCatalog
from recommender.retraining import Manifest
from recommender.retraining.errors import LiveVersionError


class Publishing:
    """What staff do with catalogues and model versions.

    Args:
        app: The program's parts.
    """

    def __init__(self, app: App) -> None:
        self._app = app
        self._publications = app.store.publications
        self._audit = Audit(app.engine)

    # -- what there is

    def live(self, catalog: str | None = None) -> Live:
        """Return what people see now.

        Raises:
            UnknownCatalogError: Nothing of that catalogue is published.
        """
        return self._publications.live(catalog or self._app.settings.catalog)

    def versions(self, catalog: str | None = None) -> tuple[Manifest, ...]:
        """Return the model versions of a catalogue, oldest first."""
        return self._app.versions.all(catalog or self._app.settings.catalog)

    def history(self, catalog: str | None = None) -> tuple[Published, ...]:
        """Return everything that was ever live of a catalogue, oldest first."""
        return self._publications.history(catalog or self._app.settings.catalog)

    # -- the switch

    def rollback(self, catalog: str | None = None, *, by: str = "") -> Live:
        """Go back to what was live before, at once: release and model version together.

        Args:
            catalog: Name of the catalogue.
            by: Who does it, for the audit log.

        Raises:
            NothingEarlierError: Nothing else was ever live.
            RecommenderError: What was live before is damaged or gone.
        """
        before = self._publications.before(catalog or self._app.settings.catalog)
        self._make_ready(before)
        live = self._publications.publish(before.release_id, before.model_version)
        self._audit.note(by or "command line", "rolled back", named(live))
        return live

    def discard(self, version: str, *, by: str = "") -> None:
        """Take a model version away.

        Raises:
            UnknownVersionError: There is none of that name.
            LiveVersionError: It is live, or is what a rollback goes back to.
        """
        if version in self._needed():
            raise LiveVersionError(version)
        self._app.versions.discard(version)
        self._audit.note(by or "command line", "discarded", version)

    def _needed(self) -> set[str]:
        """Return the versions that are live, and those that a rollback would bring back."""
        needed = set()
        for catalog in self._app.store.catalogs():
            live = self._publications.live(catalog)
            history = [each.live for each in self._publications.history(catalog)]
            before = next((each for each in reversed(history) if each != live), live)
            needed |= {live.model_version, before.model_version}
        return {version for version in needed if version}

    def _make_ready(self, live: Live) -> None:
        """Read the whole of what is to go live, so that no process meets something broken.

        Raises:
            RecommenderError: The version is damaged, or was made for something else.
        """
        release = self._app.store.release(live.release_id)
        catalog = StoredCatalog(self._app.store, release)
        if live.model_version is None:
            self._app.index_of(catalog)
        else:
            self._app.recommender_of(live)


def named(live: Live) -> str:
    """Return what is live in words: release and model version."""
    return f"{live.release_id} with {live.model_version or 'the order as shipped'}"
