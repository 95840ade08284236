"""Staff's way with versions: check a file, train, judge, publish, go back.

The command line, the desk and the staff chat all call these functions. None of them asks anything
or prints; what is refused is raised as one sentence with the remedy.
"""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from bot.app import App
from bot.file_notes import FileNotes
from bot.memory.audit import Audit
from bot.memory.golden import Golden, GoldenGoal
from bot.memory.labels import Labels
from bot.teaching import topics_of
from bot.verdicts import RefusedByGateError
from catalog.checks import Fault
from catalog.corrections import Corrections
from catalog.differences import Difference, difference
from catalog.errors import CatalogError, EmptyReleaseError, NeverLiveError, UnknownCatalogError
from catalog.importing import Importing
from catalog.live import Live, Published
from catalog.sample import NAME as SAMPLE
from catalog.store import ReleaseFacts
from catalog.views import StoredCatalog
from recommender.embeddings import EmbeddingCache
from recommender.retraining import Gate, Manifest, Task, Training, judge
from recommender.retraining.agreement import agreed
from recommender.retraining.demonstration import Demonstration
from recommender.retraining.errors import (
    ForeignVersionError,
    LiveVersionError,
)
from recommender.retraining.measuring import Measured, ask, milliseconds, unreached
from recommender.retraining.training import goals_of, version_name
from recommender.retraining.versions import write_json

SEED = 0

OnStep = Callable[[str, float], None]


def silent(_label: str, _fraction: float) -> None:
    """Report to nobody."""


@dataclass(frozen=True)
class Checked:
    """A catalogue file, read and kept as a draft that nobody sees.

    Attributes:
        format: What the file is.
        n_read: Records in it.
        n_accepted: Good ones.
        faults: What was kept out, and why.
        notices: What was taken, and should be looked at.
        draft: The draft.
        difference: What the draft would change for people.
    """

    format: str
    n_read: int
    n_accepted: int
    faults: tuple[Fault, ...]
    notices: tuple[Fault, ...]
    draft: ReleaseFacts
    difference: Difference


class Publishing:
    """What staff do with catalogues and model versions.

    Args:
        app: The program's parts.
    """

    def __init__(self, app: App) -> None:
        self._app = app
        self._publications = app.store.publications
        self._audit = Audit(app.engine)
        self._gates = app.settings.data_dir / "gates"

    # -- what there is

    def live(self, catalog: str | None = None) -> Live:
        """Return what people see now.

        Raises:
            UnknownCatalogError: Nothing of that catalogue is published.
        """
        return self._publications.live(self._named(catalog))

    def versions(self, catalog: str | None = None) -> tuple[Manifest, ...]:
        """Return the model versions of a catalogue, oldest first."""
        return self._app.versions.all(self._named(catalog))

    def history(self, catalog: str | None = None) -> tuple[Published, ...]:
        """Return everything that was ever live of a catalogue, oldest first."""
        return self._publications.history(self._named(catalog))

    def titles(self, credential_ids: Sequence[str], catalog: str | None = None) -> dict[str, str]:
        """Return what credentials are called, in the newest release that lists them."""
        wanted, found = set(credential_ids), dict[str, str]()
        for release in self._app.store.releases(self._named(catalog)):
            members = self._app.store.members(release.release_id)
            found |= {
                each.credential_id: each.title for each in members if each.credential_id in wanted
            }
        return found

    def titles_of(self, verdict: Gate) -> dict[str, str]:
        """Return what the credentials that a verdict names are called, now or before."""
        found: dict[str, str] = {}
        for release in filter(None, (verdict.against_release, verdict.release)):
            found |= {each.credential_id: each.title for each in self._app.store.members(release)}
        return {each: found[each] for each in sorted(verdict.named) if each in found}

    # -- a new catalogue

    def check(
        self,
        file: Path,
        *,
        catalog: str | None = None,
        today: date,
        notes: FileNotes | None = None,
    ) -> Checked:
        """Read a catalogue file as a draft, and say what it would change; nobody sees it yet.

        Args:
            file: The file.
            catalog: Name of the catalogue that it is the new list of.
            today: Day from which dates are told.
            notes: What whoever sent it said of it.

        Raises:
            CatalogError: The file as a whole cannot be read.
        """
        store, name = self._app.store, self._named(catalog)
        base = store.newest(name)
        importing = Importing(store, Corrections(self._app.engine), catalog=name, base=base)
        reading = (notes or FileNotes()).opened(file)
        imported = importing.run(reading, today=today)
        store.clear_unlisted()
        return Checked(
            format=imported.format,
            n_read=imported.n_read,
            n_accepted=imported.n_accepted,
            faults=imported.quarantined,
            notices=imported.notices,
            draft=imported.release,
            difference=self.difference(imported.release.release_id, today=today),
        )

    def difference(self, release: str, *, today: date) -> Difference:
        """Return what a release would change against what is live."""
        store = self._app.store
        draft = store.release(release)
        before = self._live_or_none(draft.catalog)
        return difference(store, before.release_id if before else None, release, today=today)

    # -- training and the gate

    def train(
        self,
        catalog: str | None = None,
        *,
        release: str | None = None,
        today: date,
        on_step: OnStep = silent,
    ) -> Manifest:
        """Return the model version of a release; made unless it is there already.

        Args:
            catalog: Name of the catalogue.
            release: A release of it, a draft for instance; what is live unless given.
            today: The demonstration is that of its week.
            on_step: Told what is being done and how far the whole is, in [0, 1].

        Raises:
            UnknownReleaseError: There is no such release.
            UnknownCatalogError: No release is named and none is live.
            TrainingUnderWayError: Another training is under way.
        """
        facts = self._release(catalog, release, today)
        training = Training(
            self._app.settings.data_dir,
            self._app.embeddings(),
            self._app.occupations(),
            lambda label, fraction: on_step(label, min(fraction, 1.0)),
        )
        made = training.run(self._task(facts))
        on_step("Done", 1.0)
        return made

    def has_changed(self, catalog: str | None = None, *, today: date) -> bool:
        """Tell whether training what is live would make a version that is not there yet.

        True where labels, the catalogue, the tables of occupations or the program changed.
        """
        facts = self._release(catalog, None, today)
        known = self._app.occupations()
        name = version_name(
            self._task(facts),
            self._app.encoder.identity,
            known.source if known else "",
        )
        return all(each.version != name for each in self._app.versions.all(facts.catalog))

    def gate(self, version: str, *, on_step: OnStep = silent) -> Gate:
        """Return the verdict on a version against what is live now; judged once, then kept.

        What is live is not judged against itself: the verdict that it went live with is kept.

        Raises:
            UnknownVersionError: There is none of that name.
            RecommenderError: It is damaged, or its release is gone.
        """
        manifest = self._app.versions.manifest(version)
        live = self._live_or_none(manifest.catalog)
        golden = Golden(self._app.engine).all(manifest.catalog)
        kept = self.kept_gate(version)
        is_live = live is not None and live.model_version == version
        if kept and (is_live or _is_of_now(kept, live, golden)):
            return kept
        verdict = self._judged(manifest, live, golden, on_step)
        self._gates.mkdir(exist_ok=True, mode=0o700)
        write_json(self._gates / f"{version}.json", verdict.as_json())
        return verdict

    def kept_gate(self, version: str) -> Gate | None:
        """Return the last verdict on a version, whatever it was judged against; None without."""
        path = self._gates / f"{version}.json"
        try:
            return Gate.from_json(json.loads(path.read_text("utf-8")))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def is_of_now(self, verdict: Gate, catalog: str | None = None) -> bool:
        """Tell whether a verdict is against what is live now, by the golden goals of now."""
        name = self._named(catalog)
        return _is_of_now(verdict, self._live_or_none(name), Golden(self._app.engine).all(name))

    # -- the switch

    def publish(
        self,
        version: str,
        *,
        release: str | None = None,
        override: bool = False,
        by: str = "",
        because: str = "",
        on_step: OnStep = silent,
    ) -> Live:
        """Show a model version and its release to people, both at once.

        Args:
            version: The version.
            release: Release to show it with, where it is not what was made or is live.
            override: Publish it although the gate refuses.
            by: Who does it; a name is needed to override.
            because: Why; a reason is needed to override.
            on_step: Told of progress, where it has to be judged first.

        Raises:
            ForeignVersionError: It was made for another release than what would be shown.
            RefusedByGateError: It is worse than what is live, and nobody answers for it.
            ValueError: It is to be overridden without a name or a reason.
        """
        if override and not (by.strip() and because.strip()):
            raise ValueError(
                "To publish against the gate, say who answers for it and why: --by NAME "
                "--because REASON"
            )
        manifest = self._app.versions.manifest(version)
        self._check_release(manifest, release)
        live = Live(manifest.catalog, manifest.release, version)
        self._make_ready(live)
        verdict = self.gate(version, on_step=on_step)
        if not verdict.is_passed and not override:
            raise RefusedByGateError(verdict, self.titles_of(verdict))
        is_overridden = not verdict.is_passed
        self._publications.publish(
            live.release_id,
            version,
            by=by if is_overridden else None,
            because=because if is_overridden else None,
        )
        action = "published against the gate" if is_overridden else "published"
        self._audit.note(by or "command line", action, version, because)
        return live

    def rollback(
        self, catalog: str | None = None, *, release: str | None = None, by: str = ""
    ) -> Live:
        """Go back to what was live before, at once: release and model version together.

        Args:
            catalog: Name of the catalogue.
            release: A release that was live once; what was live last unless given.
            by: Who does it, for the audit log.

        Raises:
            NothingEarlierError: Nothing else was ever live.
            NeverLiveError: The release was never live: no gate has let it pass.
            RecommenderError: What was live before is damaged or gone.
        """
        named = self._named(catalog)
        before = self._as_it_was(release) if release else self._publications.before(named)
        self._make_ready(before)
        live = self._publications.publish(before.release_id, before.model_version)
        about = " · ".join(filter(None, (live.release_id, live.model_version)))
        self._audit.note(by or "command line", "rolled back", about)
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
        (self._gates / f"{version}.json").unlink(missing_ok=True)
        self._audit.note(by or "command line", "discarded", version)

    # -- parts

    def _named(self, catalog: str | None) -> str:
        return catalog or self._app.settings.catalog

    def _live_or_none(self, catalog: str) -> Live | None:
        try:
            return self._publications.live(catalog)
        except UnknownCatalogError:
            return None

    def _release(self, catalog: str | None, release: str | None, today: date) -> ReleaseFacts:
        if release is not None:
            return self._app.store.release(release)
        name = self._named(catalog)
        if name == SAMPLE:
            self._app.load_sample(today)
        return self._app.store.release(self._publications.live(name).release_id)

    def _task(self, facts: ReleaseFacts) -> Task:
        topics = topics_of(Labels(self._app.engine), self._app.triage_embeddings)
        golden = Golden(self._app.engine).all(facts.catalog)
        return Task(
            name=facts.catalog,
            catalog=StoredCatalog(self._app.store, facts),
            agreed=agreed(Labels(self._app.engine).all()),
            golden=[(each.goal, each.credential_ids) for each in golden],
            topics=topics.digest if topics else "",
            fit_triage=topics.fit if topics else None,
            seed=SEED,
        )

    def _judged(
        self,
        manifest: Manifest,
        live: Live | None,
        golden: Sequence[GoldenGoal],
        on_step: OnStep,
    ) -> Gate:
        on_step("Comparing it with what is live", 0.0)
        embeddings = self._app.embeddings()
        trained = self._app.versions.open(
            manifest.version,
            catalog_hash=manifest.catalog_hash,
            encoder=self._app.encoder.identity,
        )
        mine = self._app.recommender_of(Live(manifest.catalog, manifest.release, manifest.version))
        records = self._app.store.records(manifest.release)
        goals = goals_of(
            [(each.goal, each.credential_ids) for each in golden], records, seed=manifest.seed
        )
        after = Measured(
            release=manifest.release,
            version=manifest.version,
            asked=ask(mine, goals, embeddings),
            active=tuple(each.credential_id for each in records if each.status == "active"),
            unreached=trained.unreached,
        )
        if live is None:
            return replace(judge(None, after, seed=SEED), golden=_hash_of(golden))
        on_step("Comparing it with what is live", 0.3)
        theirs = self._app.recommender_of(live, mine)
        shown = {each.credential_id: each for each in self._app.store.records(live.release_id)}
        # A goal whose credential is new cannot be found by what is live: nothing to compare.
        both = [each for each in goals if set(each[2]) & set(shown)]
        before = Measured(
            release=live.release_id,
            version=live.model_version,
            asked=ask(theirs, both, embeddings),
            active=tuple(key for key, each in shown.items() if each.status == "active"),
            unreached=unreached(
                theirs, [shown[each] for each in after.unreached if each in shown], embeddings
            ),
        )
        on_step("Comparing it with what is live", 0.6)
        before, after = self._with_demonstration(live, before, after, embeddings)
        on_step("Comparing it with what is live", 0.8)
        taken = milliseconds((theirs, mine), [goal for goal, _, _ in both])
        on_step("Comparing it with what is live", 1.0)
        verdict = judge(before, after, milliseconds=(taken[0], taken[1]), seed=SEED)
        return replace(verdict, golden=_hash_of(golden))

    def _with_demonstration(
        self, live: Live, before: Measured, after: Measured, embeddings: EmbeddingCache
    ) -> tuple[Measured, Measured]:
        """Add the shipped goals, where the order itself differs: else both answer them alike."""
        orders = [self._app.versions.order(each) for each in (live.model_version, after.version)]
        if orders[0] == orders[1]:
            return before, after
        demonstration = Demonstration(embeddings, self._app.occupations())
        asked = [demonstration.asked(each) for each in orders]
        return (
            replace(before, asked=before.asked + asked[0]),
            replace(after, asked=after.asked + asked[1]),
        )

    def _check_release(self, manifest: Manifest, release: str | None) -> None:
        """Refuse a version that would bring back an older catalogue, or is for another one.

        A version goes with its own release: with what is live, or with a newer one. An older
        release comes back by a rollback, or by its name.
        """
        if release is not None and release != manifest.release:
            raise ForeignVersionError(manifest.version, "release", manifest.release, release)
        live = self._live_or_none(manifest.catalog)
        if release is not None or live is None:
            return
        made = [each.release_id for each in self._app.store.releases(manifest.catalog)]
        if manifest.release not in made[made.index(live.release_id) :]:
            raise ForeignVersionError(
                manifest.version, "release", manifest.release, f"{live.release_id}, which is live"
            )

    def _as_it_was(self, release: str) -> Live:
        """Return a release with what it was live with last; as shipped where that is gone."""
        catalog = self._app.store.release(release).catalog
        shown = [
            each.live
            for each in self._publications.history(catalog)
            if each.live.release_id == release
        ]
        if not shown:
            raise NeverLiveError(release)
        kept = {each.version for each in self._app.versions.all(catalog)}
        version = shown[-1].model_version
        return replace(shown[-1], model_version=version if version in kept else None)

    def _needed(self) -> set[str]:
        """Return the versions that are live, and those that a rollback would bring back."""
        needed = set()
        for catalog in self._app.store.catalogs():
            needed.add(self._publications.live(catalog).model_version)
            try:
                needed.add(self._publications.before(catalog).model_version)
            except CatalogError:
                continue
        return {version for version in needed if version}

    def _make_ready(self, live: Live) -> None:
        """Read the whole of what is to go live, so that no process meets something broken.

        Raises:
            EmptyReleaseError: The release holds no credential.
            RecommenderError: The version is damaged, or was made for something else.
        """
        if not self._app.store.release(live.release_id).n_credentials:
            raise EmptyReleaseError(live.release_id)
        self._app.recommender_of(live)


def named(live: Live) -> str:
    """Return what is live in words: release and model version."""
    return f"{live.release_id} with {live.model_version or 'the order as shipped'}"


def _is_of_now(verdict: Gate, live: Live | None, golden: Sequence[GoldenGoal]) -> bool:
    release, version = (live.release_id, live.model_version) if live else (None, None)
    return verdict.is_against(release, version, golden=_hash_of(golden))


def _hash_of(golden: Sequence[GoldenGoal]) -> str:
    told = repr([(each.goal, each.credential_ids) for each in golden])
    return hashlib.sha256(told.encode()).hexdigest()[:16]
