"""A catalogue file -> a draft release: records matched, merged and corrected, nothing shown yet."""

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from catalog.checks import Entry, Fault, Reading
from catalog.corrections import Corrections
from catalog.drafting import Drafting
from catalog.filling import filled
from catalog.formats import joined_with
from catalog.linking import key, leads_on, linked, unlinked
from catalog.merging import Known, merged
from catalog.models import CredentialRecord, OfferingFacts
from catalog.store import ReleaseFacts, Store, chunks

_EVERY_FACT = frozenset(OfferingFacts.model_fields)


@dataclass(frozen=True)
class Imported:
    """What became of a file.

    Attributes:
        format: Name of the format that was recognised.
        n_read: How many records the file holds.
        n_accepted: How many of them are good.
        quarantined: Faults of the others.
        notices: What is odd about the good ones.
        release: The draft.
    """

    format: str
    n_read: int
    n_accepted: int
    quarantined: tuple[Fault, ...]
    notices: tuple[Fault, ...]
    release: ReleaseFacts


class Importing:
    """One file on its way into a draft.

    Args:
        store: The catalogue.
        corrections: What staff know better than the files.
        catalog: Name of the catalogue.
        base: Release that the draft builds on: facts that the file does not state are taken from
            it. None builds on nothing.
        keeps_others: Whether credentials that the file does not name stay as they are; else the
            file is the whole catalogue, and they are gone.
    """

    def __init__(
        self,
        store: Store,
        corrections: Corrections,
        *,
        catalog: str,
        base: ReleaseFacts | None,
        keeps_others: bool = False,
    ) -> None:
        self._store = store
        self._catalog = catalog
        self._base = base
        self._corrections = corrections.of(catalog)
        self._draft: Drafting = store.drafting(catalog)
        self._known = Known(store.names(base.release_id) if base else ())
        members = store.members(base.release_id) if base else ()
        self._hash_of = {each.credential_id: each.content_hash for each in members}
        if base and keeps_others:
            self._draft.begin_from(base.release_id)
        # Id in the draft -> the id that the file used for it.
        self._claimed: dict[str, str] = {}
        self._taken: set[str] = set()
        self._id_of_name: dict[str, str | None] = {}
        self._title_of: dict[str, str] = {}
        # What is gone is still meant by its name: who asks for it is told, not forgotten.
        self._id_of_old_name: dict[str, str | None] = {}
        for each in members:
            _note_names(self._id_of_old_name, each.credential_id, each.title)
        self._unlinked: dict[str, tuple[str, ...]] = {}
        # Those whose offerings a table states cell by cell -> what each row has cells for, and
        # whether that makes an offering.
        self._rows: dict[str, list[tuple[frozenset[str], bool]]] = {}
        # Those of one row that leaves nothing open, as most are: they are not read again.
        self._whole: set[str] = set()
        self._faults: list[Fault] = []
        self._notices: list[Fault] = []

    def run(
        self,
        reading: Reading,
        *,
        today: date,
        on_progress: Callable[[int], None] | None = None,
    ) -> Imported:
        """Read a file to its end and save the draft.

        Args:
            reading: The file.
            today: The day on which its facts are read.
            on_progress: Told how many records were read.
        """
        n_read = n_accepted = 0
        with _collecting_seldom():
            for entries in chunks(reading.entries):
                n_read += len(entries)
                n_accepted += self._take(entries)
                if on_progress is not None:
                    on_progress(n_read)
            self._link()
            self._fill()
        release_id = self._base.release_id if self._base else ""
        release = self._draft.finish(
            source=reading.source,
            funding=self._store.funding(release_id),
            read_on=self._store.read_on(release_id) | {reading.source: today},
        )
        return Imported(
            reading.format,
            n_read,
            n_accepted,
            tuple(self._faults),
            tuple(self._notices),
            self._store.release(release),
        )

    def _take(self, entries: Sequence[Entry]) -> int:
        """Put the good ones of some entries into the draft; return how many there are."""
        for entry in entries:
            self._faults += entry.faults
            self._notices += entry.notices
        good = [(self._id_for(each.record), each) for each in entries if each.record is not None]
        before = self._draft.get({each for each, _ in good if each in self._taken})
        based = self._based(
            credential_id
            for credential_id, entry in good
            if credential_id not in self._taken and self._is_other(credential_id, entry)
        )
        chunk: dict[str, CredentialRecord] = {}
        n_good = 0
        for credential_id, entry in good:
            if credential_id in self._taken:
                earlier = chunk.get(credential_id) or before[credential_id]
                joined = joined_with(earlier, _renamed(entry, credential_id))
                if isinstance(joined, Fault):
                    self._faults.append(joined)
                    continue
                chunk[credential_id] = joined
            else:
                self._taken.add(credential_id)
                chunk[credential_id] = self._merged(credential_id, entry, based)
            self._note_offering(credential_id, entry, based)
            n_good += 1
        self._draft.put(list(chunk.values()))
        for record in chunk.values():
            _note_names(self._id_of_name, record.credential_id, record.title, record.code or "")
            self._title_of[record.credential_id] = record.title
            texts = unlinked(record)
            if texts:
                self._unlinked[record.credential_id] = texts
        return n_good

    def _note_offering(
        self, credential_id: str, entry: Entry, based: Mapping[str, CredentialRecord]
    ) -> None:
        """Remember what a row says of an offering, where the base knows some that may fill it."""
        known = based.get(credential_id)
        if entry.record is None or entry.spoken_of is None:
            return
        stated, spoken_of = entry.record.offerings, entry.spoken_of
        if credential_id in self._whole:
            # More rows after all; the first one takes nothing from what was known.
            self._whole.remove(credential_id)
            self._rows[credential_id] = [(_EVERY_FACT, True), (spoken_of, bool(stated))]
        elif credential_id in self._rows:
            self._rows[credential_id].append((spoken_of, bool(stated)))
        elif known is not None and known.offerings:
            rows = [(each, spoken_of) for each in stated]
            filled_in = filled(known.offerings, rows, spoken_of)
            if stated and len(known.offerings) == 1 and filled_in == stated:
                self._whole.add(credential_id)
            else:
                self._rows[credential_id] = [(spoken_of, bool(stated))]

    def _fill(self) -> None:
        """Fill what cells leave open of offerings, now that all rows of a credential are read."""
        for ids in chunks(self._rows):
            known = self._based(ids)
            changed = []
            for credential_id, record in self._draft.get(ids).items():
                rows = self._rows[credential_id]
                offering = [spoken_of for spoken_of, is_offering in rows if is_offering]
                # Before them stands what was known, where the first row stated no offering.
                stated = record.offerings[max(0, len(record.offerings) - len(offering)) :]
                whole = filled(
                    known[credential_id].offerings,
                    list(zip(stated, offering, strict=False)) if offering else (),
                    frozenset().union(*(spoken_of for spoken_of, _ in rows)),
                )
                if whole != record.offerings:
                    whole_record = record.model_copy(update={"offerings": whole})
                    # What does not fit was told of when the record was merged.
                    changed.append(self._corrections.applied(whole_record, lambda *_: None))
            self._draft.put(changed)

    def _link(self) -> None:
        """Lead prerequisites in words to the credentials that they name, now that all are known."""
        # Many ask for the same, and most words name no credential at all.
        every = {text for texts in self._unlinked.values() for text in texts}
        naming = {text for text in every if leads_on(text, self._named, "")}
        lead_on = (
            credential_id
            for credential_id, texts in self._unlinked.items()
            if any(text in naming and leads_on(text, self._named, credential_id) for text in texts)
        )
        for ids in chunks(lead_on):
            records = self._draft.get(ids).values()
            changed = [linked(each, self._named, self._title_of.get) for each in records]
            self._draft.put([new for old, new in zip(records, changed, strict=True) if new != old])

    def _named(self, name: str) -> str | None:
        """Return the one credential that a name stands for, here or, else, in the base."""
        if name in self._id_of_name:
            return self._id_of_name[name]
        return self._id_of_old_name.get(name)

    def _id_for(self, record: CredentialRecord) -> str:
        """Return the id that a record gets: the known one of the same credential, else its own.

        Two records of one file with ids of their own are two credentials, whatever code they share.
        """
        own = record.credential_id
        known = self._known.id_of(record)
        return known if known and self._claimed.setdefault(known, own) == own else own

    def _is_other(self, credential_id: str, entry: Entry) -> bool:
        """Tell whether a record says something else than the base: then both count."""
        record = _renamed(entry, credential_id).record
        known = self._hash_of.get(credential_id)
        return known is not None and record is not None and known != record.content_hash

    def _based(self, credential_ids: Iterable[str]) -> dict[str, CredentialRecord]:
        if self._base is None:
            return {}
        found = self._store.each_record(
            self._base.release_id, sorted(set(credential_ids)), as_stated=True
        )
        return {record.credential_id: record for record in found}

    def _merged(
        self, credential_id: str, entry: Entry, based: Mapping[str, CredentialRecord]
    ) -> CredentialRecord:
        record = _renamed(entry, credential_id).record
        assert record is not None  # noqa: S101 - only entries with a record come here
        known = based.get(credential_id)
        whole = record if known is None else merged(known, record)
        return self._corrections.applied(whole, self._object)

    def _object(self, fact: str, value: Any, problem: str) -> None:
        """Note that a correction no longer fits the record that it was made for."""
        self._notices.append(
            Fault(
                0,
                None,
                fact,
                str(value)[:80],
                f"the correction of this fact cannot be kept: {problem}",
                "Make it anew with: advisor catalog correct",
            )
        )


@contextmanager
def _collecting_seldom() -> Iterator[None]:
    """Let the collector of reference cycles look for some a hundred times less often.

    Records hold none, and go with their last reference; looking through millions of them took a
    sixth of an import.
    """
    often = gc.get_threshold()
    gc.set_threshold(often[0] * 100, *often[1:])
    try:
        yield
    finally:
        gc.set_threshold(*often)


def _note_names(id_of_name: dict[str, str | None], credential_id: str, *names: str) -> None:
    """Remember what others may call a credential; a name that two share leads nowhere."""
    for name in {key(credential_id), *map(key, names)} - {""}:
        is_free = id_of_name.setdefault(name, credential_id) == credential_id
        id_of_name[name] = credential_id if is_free else None


def _renamed(entry: Entry, credential_id: str) -> Entry:
    if entry.record is None or entry.record.credential_id == credential_id:
        return entry
    record = entry.record.model_copy(update={"credential_id": credential_id})
    return replace(entry, record=record)
