"""One row of a table -> one credential, or all that is wrong with it."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from catalog.checks import Blame, Entry
from catalog.formats import cells, kept_facts, values
from catalog.formats.columns import CODED, Columns
from catalog.formats.context import Defaults
from catalog.formats.quantities import refuse_impossible_length
from catalog.formats.records import derived_id, validated
from catalog.formats.row import Row
from catalog.formats.row_links import links_of
from catalog.formats.row_offering import offerings_of, spoken_of
from catalog.formats.values import BadValueError
from catalog.models import MAX_TEXT, CredentialRecord, Kind, ProviderFacts, SourceFacts

_CEASED = re.compile(
    r"closed|inactive|ceased|suspend|cancel|discontinued|ferm|annul|archiv|cerrad|inactiv",
    re.IGNORECASE,
)

# Facts of the credential itself that one cell holds -> how it is read.
OWN_FACTS: dict[str, Callable[[str], Any]] = {
    "code": cells.short,
    "field": cells.short,
    "level": cells.short,
    "language": cells.language,
    "url": cells.web_address,
    "criteria": cells.long,
    "method": cells.long,
    "assessment_kind": cells.assessment_kind,
    "assessment": cells.long,
    "evidence_required": cells.long,
    "components": cells.long,
    "assessed_by": cells.short,
    "rubric_url": cells.web_address,
    "research_url": cells.web_address,
    "resources_url": cells.web_address,
    "valid_for": cells.short,
}
# Facts of the provider -> field and reader.
PROVIDER_FACTS: dict[str, tuple[str, Callable[[str], Any]]] = {
    "url": ("provider_url", cells.web_address),
    "place": ("provider_place", cells.short),
    "region": ("region", cells.short),
    "country": ("country", cells.country),
    "note": ("provider_note", cells.long),
}
# The source of an export that is read back.
NOWHERE = "nowhere"
_MAX_NAME = 300
_MAX_CODE = 200


class RowReader:
    """Reads the rows of one table.

    Args:
        columns: Where the facts stand.
        defaults: What holds where a row says nothing.
    """

    def __init__(self, columns: Columns, defaults: Defaults) -> None:
        self._columns = columns
        self._defaults = defaults
        there = columns.of_field
        self._own = {name: read for name, read in OWN_FACTS.items() if name in there}
        self._of_provider = {
            name: found for name, found in PROVIDER_FACTS.items() if found[0] in there
        }

    def read(self, row_cells: Sequence[str], blame: Blame) -> Entry:
        """Return the credential of a row, or everything that is wrong with the row.

        Args:
            row_cells: The row's cells.
            blame: Knows the row's number and line; may already hold faults.
        """
        row = Row(self._columns, row_cells, blame)
        n_named = len(self._columns.names)
        if any(cell.strip() for cell in row_cells[n_named:]):
            blame.fault(
                next((each for each in reversed(self._columns.names) if each.strip()), "header"),
                row_cells[n_named],
                f"the row has {len(row_cells)} cells, the header {n_named}",
                "Put texts that hold the separator in quotes.",
            )
            return blame.entry(None)
        kept = kept_facts.kept_in(row)
        if kept_facts.FIELD not in self._columns.of_field:
            blame.spoken_of = spoken_of(row)
        record = self._record(row, kept, self._defaults)
        if record is None or not kept:
            return blame.entry(record)
        return blame.entry(kept_facts.whole(record, kept, self.plain(row_cells), row))

    def plain(self, row_cells: Sequence[str]) -> CredentialRecord | None:
        """Return what the cells of a row alone say, without kept facts and defaults.

        None where that is no record.
        """
        row = Row(self._columns, row_cells, Blame(0))
        return self._record(row, {}, Defaults(None, None, NOWHERE))

    def _record(
        self, row: Row, kept: Mapping[str, Any], defaults: Defaults
    ) -> CredentialRecord | None:
        facts = self._facts(row, kept, defaults)
        if row.blame.faults:
            return None
        return validated(facts, row.blame, name_of=self._columns.name_of)

    def _facts(self, row: Row, kept: Mapping[str, Any], defaults: Defaults) -> dict[str, Any]:
        title = row.value("title", values.line) or _text(kept.get("title"))
        coded = CODED.fullmatch(title) if title and self._columns.has_coded_titles else None
        title = coded["title"] if coded else title
        if title is None and not row.is_faulty("title"):
            row.fault("title", "", "there is no title", "Write one.")
        provider = self._provider(row, kept, defaults)
        told = dict.fromkeys(map(values.prose, row.texts("summary")))
        summary = "\n".join(told)[:MAX_TEXT].strip()
        own = {name: row.value(name, read) for name, read in self._own.items()}
        if coded:
            own["code"] = coded["code"]
        prefix = row.text("code_prefix")
        if prefix and own.get("code") and not str(own["code"]).startswith(prefix):
            own["code"] = f"{prefix} {own['code']}"[:_MAX_CODE]
        kind = _kind(row)
        offerings = offerings_of(row, defaults.currency)
        _check_length(row, kind, offerings[0].get("weeks") if offerings else None)
        name = provider.name if provider else ""
        links = links_of(row, summary=summary, provider=name)
        credential_id = row.value("credential_id", cells.short_id)
        source = _source_of(
            fact="*",
            source=row.value("source", cells.short) or defaults.source,
            url=row.value("source_url", cells.web_address),
            checked_on=row.value("checked_on", cells.day),
        )
        if row.blame.faults or title is None or provider is None:
            return {}
        return {
            **own,
            **links,
            "credential_id": credential_id or derived_id(name, own.get("code") or title),
            "title": title,
            "summary": summary,
            "kind": kind,
            "status": "ceased" if _CEASED.search(row.text("status")) else "active",
            "leads_to": "; ".join(row.lines("leads_to")) or None,
            "provider": provider,
            "offerings": offerings,
            "sources": (source,),
        }

    def _provider(
        self, row: Row, kept: Mapping[str, Any], defaults: Defaults
    ) -> ProviderFacts | None:
        name = row.value("provider", cells.name)
        if name is None and defaults.provider:
            name = row.read("provider", defaults.provider, cells.name)
        if name is None and isinstance(kept.get("provider"), dict):
            name = _text(kept["provider"].get("name"))
        if name is None:
            if not row.is_faulty("provider"):
                row.fault(
                    "provider",
                    row.text("provider"),
                    "there is no provider",
                    'Fill it in, or name one for all such rows with --provider "...".',
                )
            return None
        facts = {key: row.value(*found) for key, found in self._of_provider.items()}
        return _provider_of(row.value("provider_id", cells.short_id), name=name, **facts)


def _kind(row: Row) -> Kind | None:
    found = (cells.kind(text) for text in row.texts("kind"))
    return next((kind for kind in found if kind is not None), None)


def _check_length(row: Row, kind: Kind | None, weeks: float | None) -> None:
    """Note where a credential of a kind cannot take that long."""
    try:
        refuse_impossible_length(kind, weeks)
    except BadValueError as bad:
        field = "weeks" if row.text("weeks") else "length"
        row.fault(field, row.text(field), bad.problem, bad.remedy)


def _text(kept: Any) -> str | None:
    """Return a kept name for a row whose cells name nothing, if it is one."""
    text = " ".join(values.prose(kept).split()) if isinstance(kept, str) else ""
    return text[:_MAX_NAME] or None


# Many rows have the same provider, and all the same source.
@lru_cache(maxsize=1_024)
def _provider_of(provider_id: str | None, name: str, **facts: Any) -> ProviderFacts:
    return ProviderFacts(provider_id=provider_id or derived_id(name), name=name, **facts)


@lru_cache(maxsize=1_024)
def _source_of(**facts: Any) -> SourceFacts:
    return SourceFacts(**facts)
