"""Facts that an exported row keeps beside its cells, because no cell can say them."""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from catalog.formats.remainder import restored
from catalog.formats.row import Row
from catalog.models import CredentialRecord

FIELD = "advisor_facts"
# Beside the kept facts: what the cells said of them when they were exported.
_AS_READ = "as_read"
_REMEDY = "Leave this column as it was exported, or empty it."


def written(more: dict[str, Any], read_back: CredentialRecord | None) -> str:
    """Return kept facts as the text of a cell; "" for none.

    Args:
        more: What `remainder` kept.
        read_back: What the cells alone say.
    """
    if not more:
        return ""
    as_read = _digests(read_back, more) if read_back is not None else {}
    return json.dumps({**more, _AS_READ: as_read}, separators=(",", ":"))


def kept_in(row: Row) -> dict[str, Any]:
    """Return the facts that a row keeps, {} where there are none; what is no such is a fault."""
    text = row.whole(FIELD).strip() if FIELD in row.columns.of_field else ""
    if not text:
        return {}
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        row.fault(FIELD, text, "it is not what an export wrote there", _REMEDY)
        return {}
    return found


def whole(
    record: CredentialRecord, kept: dict[str, Any], plain: CredentialRecord | None, row: Row
) -> CredentialRecord | None:
    """Return a record with the facts that its row keeps, but for those changed in the cells since.

    Args:
        record: What the cells say, with what staff say for rows that do not.
        kept: What the row keeps.
        plain: What the cells alone say; None where that is no record.
        row: The row; what is wrong is noted there.
    """
    as_read = kept.get(_AS_READ)
    then = as_read if isinstance(as_read, dict) and plain is not None else {}
    now = _digests(plain, then) if plain is not None else {}
    changed = sorted(name for name in now if now[name] != then[name])
    if changed:
        row.blame.notice(
            row.columns.name_of(FIELD),
            ", ".join(changed),
            "the row was changed since it was exported, and what its cells say now counts",
            "Nothing is to be done where that is meant.",
        )
    try:
        return restored(
            record, {name: value for name, value in kept.items() if name not in changed}
        )
    except ValueError as wrong:
        row.fault(FIELD, str(wrong), "what an export wrote there was changed", _REMEDY)
        return None


def _digests(record: CredentialRecord, names: Iterable[str]) -> dict[str, str]:
    """Return short hashes of some facts of a record, to tell whether they were changed."""
    facts = record.model_dump(mode="json", include=set(names))
    return {
        name: hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:8]
        for name, value in facts.items()
    }
