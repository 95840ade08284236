"""What a format cannot say: kept beside the standard's own fields, so that nothing is lost.

An exporter writes a record in the terms of its standard, reads that back with the same reader
that reads everybody's files, and keeps only the facts that did not survive. So a fact that the
standard can carry is written once, in the standard's terms, and whoever corrects it there
corrects it here.
"""

from typing import Any

from pydantic import ValidationError

from catalog.models import CredentialRecord

# The key in JSON formats; a property of ours, as JSON-LD lets everybody add.
KEY = "advisor:facts"


def remainder(record: CredentialRecord, read_back: CredentialRecord | None) -> dict[str, Any]:
    """Return the facts of a record that were not read back, as JSON; {} when all were.

    Args:
        record: What was exported.
        read_back: What a reader makes of the exported form; None where it makes nothing.
    """
    whole = record.model_dump(mode="json")
    if read_back is None:
        return whole
    known = read_back.model_dump(mode="json")
    return {name: value for name, value in whole.items() if known[name] != value}


def restored(record: CredentialRecord, more: Any) -> CredentialRecord:
    """Return a record with the facts that its format could not say.

    Args:
        record: What was read in the terms of the standard.
        more: What `remainder` had kept; whatever is not so is left out.

    Raises:
        ValueError: The kept facts are not valid ones.
    """
    if not isinstance(more, dict) or not more:
        return record
    names = CredentialRecord.model_fields
    known = {name: value for name, value in more.items() if name in names}
    try:
        return CredentialRecord.model_validate(record.model_dump() | known)
    except ValidationError as wrong:
        first = wrong.errors(include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise ValueError(f"{place}: {first['msg'].lower()}") from wrong
