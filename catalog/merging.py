"""Two accounts of one credential -> one: a later source updates only what it states.

Every fact keeps where it comes from. A fact that a source once stated and now leaves out is gone
with it, unless another source stated it: an emptied cell is an answer, another file's silence is
none. Of offerings, tables state each fact in a cell of its own; `filling` has the rule for them.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from catalog.models import CredentialFacts, CredentialRecord, SkillFacts, SourceFacts

# The record's own name, and what is decided for the record as a whole.
_NOT_MERGED = frozenset(["credential_id", "status"])
_FACTS = tuple(
    name
    for name in (*CredentialFacts.model_fields, *CredentialRecord.LINKS)
    if name not in _NOT_MERGED and name != "sources"
)


def merged(known: CredentialRecord, new: CredentialRecord) -> CredentialRecord:
    """Return what is known after a later source spoke; the id stays the known one.

    Args:
        known: What earlier sources and corrections said.
        new: What the later source says.
    """
    speaking = {each.source for each in new.sources}
    changes: dict[str, Any] = {"status": new.status}
    sources: list[SourceFacts] = list(new.sources)
    for fact in _FACTS:
        if _is_stated(new, known, fact):
            changes[fact] = getattr(new, fact)
            continue
        before = known.source_of(fact)
        if before is not None and before.source in speaking:
            changes[fact] = getattr(new, fact)
        elif _says(known, fact) and before is not None:
            sources.append(before.model_copy(update={"fact": fact}))
    changes["provider"] = _provider(known, new)
    changes["identifiers"] = tuple(dict.fromkeys((*known.identifiers, *new.identifiers)))
    changes["sources"] = tuple(dict.fromkeys(sources))
    return known.model_copy(update=changes)


def _says(record: CredentialRecord, fact: str) -> bool:
    return getattr(record, fact) not in (None, "", ())


def _is_stated(new: CredentialRecord, known: CredentialRecord, fact: str) -> bool:
    """Tell whether the later source says something of its own about a fact."""
    if not _says(new, fact):
        return False
    # Sentences cut from a description are no statement against skills that a source lists.
    return not (fact == "skills" and _are_cut(new.skills) and not _are_cut(known.skills))


def _are_cut(skills: tuple[SkillFacts, ...]) -> bool:
    return all(skill.source == "description" for skill in skills)


def _provider(known: CredentialRecord, new: CredentialRecord) -> Any:
    """Of one provider both accounts count; another provider is another fact."""
    if known.provider.provider_id != new.provider.provider_id:
        return new.provider
    said = {name: value for name, value in new.provider if value is not None}
    return known.provider.model_copy(update=said)


class Known:
    """The credentials that are known before an import, to be found again under any of their names.

    Args:
        names: Of each credential: its id, its code and provider where both are known, and its
            identifiers, as `names_of` gives them.
    """

    def __init__(self, names: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        self._id_of: dict[str, str] = {}
        for credential_id, own in names:
            for name in own:
                self._id_of.setdefault(name, credential_id)

    def id_of(self, record: CredentialRecord) -> str | None:
        """Return the id under which a record is known: by id, then identifier, then its code."""
        return next((self._id_of[name] for name in names_of(record) if name in self._id_of), None)

    def add(self, credential_id: str, record: CredentialRecord) -> None:
        """Remember a record of this import, so that a second account of it is recognised."""
        for name in names_of(record):
            self._id_of.setdefault(name, credential_id)


def names_of(record: CredentialRecord) -> tuple[str, ...]:
    """Return what a credential can be recognised by, the surest first."""
    return names(
        record.credential_id,
        ((each.scheme, each.value) for each in record.identifiers),
        record.code,
        record.provider.provider_id,
    )


def names(
    credential_id: str,
    identifiers: Iterable[tuple[str, str]],
    code: str | None,
    provider_id: str,
) -> tuple[str, ...]:
    """Return the same of a credential whose facts are not loaded."""
    found = [f"id {credential_id}", *(f"{scheme} {value}" for scheme, value in identifiers)]
    if code:
        found.append(f"code {code.casefold()} {provider_id}")
    return tuple(found)


def corrected(
    record: CredentialRecord, corrections: Mapping[str, Any], sources: Iterable[SourceFacts]
) -> CredentialRecord:
    """Return a record with what staff know better.

    Args:
        record: What the files say.
        corrections: Fact -> value; the name of an offering's fact holds for all its offerings.
        sources: Who said so and when, one for each fact.

    Raises:
        ValueError: A value is not valid.
    """
    whole = record.model_dump()
    for fact, value in corrections.items():
        if fact in CredentialRecord.model_fields:
            whole[fact] = value
        else:
            offerings = whole["offerings"] or [{}]
            whole["offerings"] = [_stating(each, fact, value) for each in offerings]
    named = tuple(sources)
    own = {each.fact for each in named}
    whole["sources"] = [
        *(each.model_dump() for each in record.sources if each.fact not in own),
        *(each.model_dump() for each in named),
    ]
    return CredentialRecord.model_validate(whole)


def _stating(offering: dict[str, Any], fact: str, value: Any) -> dict[str, Any]:
    """Return an offering with what somebody knows better, and so knows exactly."""
    roughly = [each for each in offering.get("roughly", ()) if each["fact"] != fact]
    return {**offering, "roughly": roughly, fact: value}
