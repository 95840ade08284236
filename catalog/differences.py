"""What a draft would change for people: added, changed fact by fact, gone, and what would break."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Literal

from catalog.models import CredentialFacts, CredentialRecord, OfferingFacts
from catalog.prerequisites import cycles
from catalog.store import CHUNK, Member, Store

# In this order, as a person reads them.
_FACTS = (
    *(name for name in CredentialFacts.model_fields if name != "credential_id"),
    "provider",
    *(name for name in CredentialRecord.LINKS if name != "sources"),
)

BreakKind = Literal[
    "prerequisite_vanished",
    "prerequisite_cycle",
    "offer_in_the_past",
    "currency_changed",
    "many_gone",
]

# So many gone at once are rather a wrong file than a changed catalogue.
MANY_GONE = 0.2


@dataclass(frozen=True)
class Change:
    """One fact before and after.

    Attributes:
        fact: The field's name; "offerings[1].price" for the second offering's price.
        before: What people see now; None for nothing.
        after: What they would see.
    """

    fact: str
    before: Any
    after: Any


@dataclass(frozen=True)
class Changed:
    """A credential that both releases have."""

    credential_id: str
    title: str
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class Named:
    """A credential that only one of the releases has."""

    credential_id: str
    title: str


@dataclass(frozen=True)
class Break:
    """Something that would be wrong for people; the sentences, in each language, are the bot's.

    Attributes:
        kind: What kind of thing.
        credential_id: Whose, "" for the release as a whole.
        facts: What its sentence is filled with: titles, counts, currencies, a day; None for a
            currency that is no longer named.
    """

    kind: BreakKind
    credential_id: str
    facts: Mapping[str, str | int | tuple[str, ...] | None]


@dataclass(frozen=True)
class Difference:
    """What is different between two releases.

    Attributes:
        before: The release that people see, or None where there is none.
        after: The draft.
        added: Credentials that are new, in the draft's order.
        changed: Credentials with other facts.
        gone: Credentials that the draft lacks.
        breaks: What would break.
    """

    before: str | None
    after: str
    added: tuple[Named, ...]
    changed: tuple[Changed, ...]
    gone: tuple[Named, ...]
    breaks: tuple[Break, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the difference as plain values."""
        return asdict(self)


def difference(store: Store, before: str | None, after: str, *, today: date) -> Difference:
    """Compare two releases; only credentials whose facts differ are loaded.

    Args:
        store: The catalogue.
        before: Release that people see, or None.
        after: The draft.
        today: The day from which an offer is past.
    """
    was = {each.credential_id: each for each in store.members(before)} if before else {}
    will = {each.credential_id: each for each in store.members(after)}
    gone = tuple(_named(each) for each in was.values() if each.credential_id not in will)
    changed = tuple(_changed(store, before, after, was, will)) if before else ()
    return Difference(
        before,
        after,
        tuple(_named(each) for each in will.values() if each.credential_id not in was),
        changed,
        gone,
        tuple(_breaks(store, after, was, will, changed, today)),
    )


def changes_between(before: CredentialRecord, after: CredentialRecord) -> tuple[Change, ...]:
    """Return the facts that differ between two records of one credential."""
    return tuple(_changes(before, after))


def _named(member: Member) -> Named:
    return Named(member.credential_id, member.title)


def _changed(
    store: Store, before: str, after: str, was: dict[str, Member], will: dict[str, Member]
) -> Iterator[Changed]:
    differing = [
        each.credential_id
        for each in will.values()
        if each.credential_id in was and was[each.credential_id].content_hash != each.content_hash
    ]
    for start in range(0, len(differing), CHUNK):
        ids = differing[start : start + CHUNK]
        old, new = (
            {each.credential_id: each for each in store.each_record(release, ids)}
            for release in (before, after)
        )
        for each in ids:
            changes = changes_between(old[each], new[each])
            if changes:
                yield Changed(each, new[each].title, changes)


def _changes(before: CredentialRecord, after: CredentialRecord) -> Iterator[Change]:
    for fact in _FACTS:
        old, new = getattr(before, fact), getattr(after, fact)
        if old == new:
            continue
        if not isinstance(old, tuple):
            yield Change(fact, _plain(old), _plain(new))
        elif len(old) == len(new):
            for number, (one, other) in enumerate(zip(old, new, strict=True)):
                yield from _parts(f"{fact}[{number}]", one, other)
        else:
            # Lists of other lengths: what left and what came says more than a shift of each row.
            for each in old:
                if each not in new:
                    yield Change(fact, _plain(each), None)
            for each in new:
                if each not in old:
                    yield Change(fact, None, _plain(each))


def _parts(place: str, before: Any, after: Any) -> Iterator[Change]:
    for name, _ in before:
        old, new = _told(before, name), _told(after, name)
        if old != new:
            yield Change(f"{place}.{name}", old, new)


def _told(of: Any, name: str) -> Any:
    """Return a fact of a record as plain values, a span as people write it: "300-500"."""
    value = _plain(getattr(of, name))
    if not isinstance(of, OfferingFacts):
        return value
    rough = None if name == "roughly" else of.rough(name)
    if name == "roughly" or rough is None or value is None:
        return None if name == "roughly" else value
    if not isinstance(value, int | float):
        return f"{', '.join(value) if isinstance(value, list) else value} and perhaps others"
    return f"about {value:.12g}" if rough.low is None else f"{rough.low:.12g}-{value:.12g}"


def _plain(value: Any) -> Any:
    """A value as JSON holds it; a record without what it does not say."""
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json", exclude_none=True, exclude_defaults=True)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value


def _breaks(
    store: Store,
    after: str,
    was: dict[str, Member],
    will: dict[str, Member],
    changed: Sequence[Changed],
    today: date,
) -> Iterator[Break]:
    n_gone = sum(each not in will for each in was)
    if was and n_gone > MANY_GONE * len(was):
        yield Break("many_gone", "", {"gone": n_gone, "count": len(was)})
    asked = store.asked_for(after)
    for credential_id, needed in asked:
        if needed not in will:
            gone = was[needed].title if needed in was else needed
            facts = {"title": will[credential_id].title, "needed": gone}
            yield Break("prerequisite_vanished", credential_id, facts)
    for circle in cycles(asked):
        titles = tuple(will[each].title for each in (*circle, circle[0]))
        yield Break("prerequisite_cycle", circle[0], {"titles": titles})
    for credential_id in store.all_past(after, today):
        facts = {"title": will[credential_id].title, "day": today.isoformat()}
        yield Break("offer_in_the_past", credential_id, facts)
    for each in changed:
        # A price that is gone takes its currency along, which is no other currency.
        priceless = {
            change.fact
            for change in each.changes
            if change.fact.endswith(".price") and change.after is None
        }
        currencies = [
            change
            for change in each.changes
            if change.fact.endswith(".currency")
            and change.before
            and change.fact.removesuffix("currency") + "price" not in priceless
        ]
        for change in currencies[:1]:
            facts = {"title": each.title, "before": change.before, "after": change.after}
            yield Break("currency_changed", each.credential_id, facts)
