"""Prerequisites in words -> the credentials that they name."""

import re
from collections.abc import Callable, Iterator

from catalog.models import CredentialRecord, PrerequisiteFacts

_ALL = re.compile(r"\s*(?:;|,|\band\b|\bet\b|\by\b|&)\s*", re.IGNORECASE)
_ANY = re.compile(r"\s*(?:\bor\b|\bou\b|\bo\b)\s*", re.IGNORECASE)
_CALLS = re.compile(r"^(?:completion of|completed|prerequisites?:|requires?)\s+", re.IGNORECASE)


def key(text: str) -> str:
    """Return a name as it is compared: letter case and blanks do not matter."""
    return " ".join(text.casefold().split()).strip(" .")


def unlinked(record: CredentialRecord) -> tuple[str, ...]:
    """Return the words by which a record asks for what may be credentials."""
    return tuple(each.text for each in record.prerequisites if _may_name(each))


def leads_on(text: str, id_of: Callable[[str], str | None], own: str) -> bool:
    """Tell whether words name credentials other than the one with the id `own`."""
    return bool(_parts(PrerequisiteFacts(text=text), id_of, own, iter((1,))))


def linked(record: CredentialRecord, id_of: Callable[[str], str | None]) -> CredentialRecord:
    """Return a record whose prerequisites lead to the credentials that they name.

    Only whole names count: a title, code or id, or several of them joined by commas, "and" or
    "or". Other words stay words.

    Args:
        record: The record.
        id_of: A name, as `key` gives it, -> the id of the one credential that has it, or None.
    """
    groups = [each.group for each in record.prerequisites if each.group is not None]
    free = iter(range(max(groups, default=0) + 1, 1_000_000))
    asked = tuple(
        linked_one
        for each in record.prerequisites
        for linked_one in (_parts(each, id_of, record.credential_id, free) or (each,))
    )
    return (
        record
        if asked == record.prerequisites
        else record.model_copy(update={"prerequisites": asked})
    )


def _may_name(asked: PrerequisiteFacts) -> bool:
    return asked.credential_id is None and len(asked.text) <= 400


def _parts(
    asked: PrerequisiteFacts,
    id_of: Callable[[str], str | None],
    own: str,
    free: Iterator[int],
) -> tuple[PrerequisiteFacts, ...]:
    if not _may_name(asked):
        return ()
    text = _CALLS.sub("", asked.text).strip()
    for names, is_choice in (([text], False), (_ALL.split(text), False), (_ANY.split(text), True)):
        found = [(name, id_of(key(name))) for name in names if name]
        if not found or any(each is None or each == own for _, each in found):
            continue
        group = next(free) if is_choice and len(found) > 1 else asked.group
        return tuple(
            asked.model_copy(
                update={
                    "text": name,
                    "kind": "credential",
                    "credential_id": credential_id,
                    "group": group,
                }
            )
            for name, credential_id in found
        )
    return ()
