"""What staff know better than the files: kept by name and reason, through every import."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Engine, Table, delete, insert, select

from catalog.database import writing
from catalog.errors import BadCorrectionError, UnknownCredentialError
from catalog.formats.stating import problem_in, stated
from catalog.merging import corrected
from catalog.models import CredentialFacts, CredentialRecord, OfferingFacts, SourceFacts
from catalog.rows import Correction
from catalog.store import ReleaseFacts, Store

_CORRECTION: Table = Correction.__table__  # type: ignore[attr-defined]

# What one value can say, and people can be asked for. A link is corrected in its file.
CORRECTABLE = tuple(
    name
    for name in dict.fromkeys((*CredentialFacts.model_fields, *OfferingFacts.model_fields))
    if name not in ("credential_id", "extra_costs", "roughly")
)

# How the source of a draft begins that a correction made, and no file.
OF_CORRECTION = "correction of"


@dataclass(frozen=True)
class Corrected:
    """One fact that staff stated.

    Attributes:
        credential_id: Whose.
        fact: Which: a field of the credential, or of all its offerings.
        value: What holds; None takes the fact away.
        by: Who says so.
        reason: Why.
        made_on: When.
    """

    credential_id: str
    fact: str
    value: Any
    by: str
    reason: str | None
    made_on: date

    @property
    def source(self) -> SourceFacts:
        """The correction as the source of its fact."""
        is_own = self.fact in CredentialFacts.model_fields
        return SourceFacts(
            fact=self.fact if is_own else "offerings",
            source=f"correction by {self.by}",
            checked_on=self.made_on,
        )


class CorrectionsOf:
    """The corrections of one catalogue, ready to be applied.

    Args:
        corrections: All of them.
    """

    def __init__(self, corrections: tuple[Corrected, ...]) -> None:
        self._by_credential: Mapping[str, list[Corrected]] = defaultdict(list)
        for each in corrections:
            self._by_credential[each.credential_id].append(each)

    def applied(
        self, record: CredentialRecord, object_to: Callable[[str, Any, str], None]
    ) -> CredentialRecord:
        """Return a record with what staff know better about it.

        Args:
            record: What the files say.
            object_to: Told fact, value and problem of a correction that does not fit any more.
        """
        if record.credential_id not in self._by_credential:
            return record
        for each in self._by_credential[record.credential_id]:
            try:
                record = corrected(record, {each.fact: each.value}, [each.source])
            except ValidationError as wrong:
                object_to(each.fact, each.value, problem_in(wrong))
        return record


class Corrections:
    """The table of corrections behind the few questions that are asked of it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing = writing(engine)

    def all(self, catalog: str) -> tuple[Corrected, ...]:
        """Return the corrections of a catalogue, oldest first."""
        query = select(_CORRECTION).where(_CORRECTION.c.catalog == catalog)
        with self._engine.connect() as connection:
            return tuple(
                Corrected(
                    row["credential_id"],
                    row["fact"],
                    row["value"],
                    row["by"],
                    row["reason"],
                    row["made_at"].date(),
                )
                for row in connection.execute(query.order_by(_CORRECTION.c.pk)).mappings()
            )

    def of(self, catalog: str) -> CorrectionsOf:
        """Return the corrections of a catalogue, ready to be applied."""
        return CorrectionsOf(self.all(catalog))

    def make_draft(self, store: Store, catalog: str, correction: Corrected) -> ReleaseFacts:
        """Keep a correction of a catalogue, and return a draft in which it holds.

        The draft builds on what is live. A credential that only a draft has is corrected there:
        then that draft is what waits to be published, with the correction.

        Raises:
            UnknownCatalogError: Nothing of that catalogue was ever loaded.
            UnknownCredentialError: No such release has such a credential.
            BadCorrectionError: The fact cannot be corrected, or the value is not valid.
        """
        there = correctable_in(store, catalog)
        base = next((each for each in there if _has(store, each, correction)), there[0])
        return self.make(store, base, correction)

    def make(self, store: Store, release: ReleaseFacts, correction: Corrected) -> ReleaseFacts:
        """Keep a correction, and return a draft in which it holds, and all earlier ones with it.

        Several corrections may be made before anything is published; each draft is made from
        the release, not from the draft before, so that nothing else comes along with it.

        Args:
            store: The catalogue.
            release: What the draft builds on.
            correction: A newer one of the same fact takes the place of an older one. Its value
                may be text as a file would have it.

        Raises:
            UnknownCredentialError: The release has no such credential.
            BadCorrectionError: The fact cannot be corrected, or the value is not valid.
        """
        if correction.fact not in CORRECTABLE:
            raise BadCorrectionError(correction.fact, f"the facts are {', '.join(CORRECTABLE)}")
        correction = replace(correction, value=stated(correction.fact, correction.value))
        found = list(
            store.each_record(release.release_id, [correction.credential_id], as_stated=True)
        )
        if not found:
            raise UnknownCredentialError(correction.credential_id, release.release_id)
        try:
            corrected(found[0], {correction.fact: correction.value}, [correction.source])
        except ValidationError as wrong:
            raise BadCorrectionError(correction.fact, problem_in(wrong)) from wrong
        self._save(release.catalog, correction)
        currency = _currency_beside(found[0], correction)
        if currency and not self._is_corrected(release.catalog, currency):
            # An amount means nothing without the currency in which it was said.
            self._save(release.catalog, currency)
        draft = store.drafting(release.catalog)
        draft.begin_from(release.release_id)
        draft.put(self._with_all(store, release, correction))
        return store.release(
            draft.finish(
                source=f"{OF_CORRECTION} {correction.fact} by {correction.by}",
                funding=store.funding(release.release_id),
                read_on=store.read_on(release.release_id),
            )
        )

    def _with_all(
        self, store: Store, release: ReleaseFacts, correction: Corrected
    ) -> list[CredentialRecord]:
        """Return the records of a release in which a correction of the catalogue holds."""
        # As it was made, with its own day; the table keeps when it was written.
        kept = [each for each in self.all(release.catalog) if not _is_of(each, correction)]
        every = (*kept, correction)
        ids = sorted({each.credential_id for each in every})
        known = CorrectionsOf(every)
        changed = []
        for record in store.each_record(release.release_id, ids, as_stated=True):
            # One that fits no more was told of when the file was imported.
            now = known.applied(record, lambda _fact, _value, _problem: None)
            # What held already stands there with its source.
            is_new = record.credential_id == correction.credential_id
            if is_new or now.content_hash != record.content_hash:
                changed.append(now)
        return changed

    def _is_corrected(self, catalog: str, correction: Corrected) -> bool:
        return any(_is_of(each, correction) for each in self.all(catalog))

    def _save(self, catalog: str, correction: Corrected) -> None:
        key = {
            "catalog": catalog,
            "credential_id": correction.credential_id,
            "fact": correction.fact,
        }
        with self._writing.begin() as connection:
            connection.execute(
                delete(_CORRECTION).where(
                    *(_CORRECTION.c[name] == value for name, value in key.items())
                )
            )
            connection.execute(
                insert(_CORRECTION).values(
                    **key,
                    value=correction.value,
                    by=correction.by,
                    reason=correction.reason,
                    made_at=datetime.now(UTC),
                )
            )


def _currency_beside(record: CredentialRecord, correction: Corrected) -> Corrected | None:
    """Return the currency of a corrected price as a correction, too, where it is known."""
    known = {each.currency for each in record.offerings}
    if correction.fact != "price" or correction.value is None or len(known) != 1:
        return None
    code = next(iter(known))
    return replace(correction, fact="currency", value=code) if code else None


def correctable_in(store: Store, catalog: str) -> list[ReleaseFacts]:
    """Return the releases in which facts may be corrected: what is live, then newer drafts.

    The newest draft comes first of these; where nothing is live, the newest release alone counts.

    Raises:
        UnknownCatalogError: Nothing of that catalogue was ever loaded.
    """
    base = store.newest(catalog) or store.live(catalog)
    every = store.releases(catalog)
    waiting = every[every.index(base) + 1 :] if base in every else []
    return [base, *reversed(waiting)]


def _has(store: Store, release: ReleaseFacts, correction: Corrected) -> bool:
    found = store.each_record(release.release_id, [correction.credential_id])
    return next(iter(found), None) is not None


def _is_of(one: Corrected, other: Corrected) -> bool:
    """Tell whether two corrections are of the same fact."""
    return (one.credential_id, one.fact) == (other.credential_id, other.fact)
