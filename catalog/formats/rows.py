"""One row of a table -> one credential, or all that is wrong with it."""

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import ValidationError

from catalog.checks import Fault
from catalog.formats import values
from catalog.formats.columns import Columns
from catalog.formats.values import BadValueError
from catalog.models import (
    CodeFacts,
    CredentialRecord,
    Delivery,
    EndorsementFacts,
    EndorsementKind,
    ExtraCostFacts,
    OfferingFacts,
    PrerequisiteFacts,
    PrerequisiteKind,
    ProviderFacts,
    Schedule,
    SkillFacts,
    SourceFacts,
)
from catalog.sentences import skill_sentences

_T = TypeVar("_T")

_MAX_ID = 80
_CEASED = re.compile(
    r"closed|inactive|ceased|suspend|cancel|discontinued|ferm|annul|archiv", re.IGNORECASE
)


@dataclass(frozen=True)
class Defaults:
    """What staff say for rows that do not.

    Attributes:
        provider: Name of the provider of rows without one; None keeps such rows out.
        currency: ISO 4217 code of prices without one.
        source: Name of the file, as the source of every fact.
    """

    provider: str | None
    currency: str | None
    source: str


class RowReader:
    """Reads the rows of one table.

    Args:
        columns: Where the facts stand.
        defaults: What holds where a row says nothing.
    """

    def __init__(self, columns: Columns, defaults: Defaults) -> None:
        self._columns = columns
        self._defaults = defaults

    def read(
        self, cells: Sequence[str], *, record: int, line: int
    ) -> tuple[CredentialRecord | None, list[Fault]]:
        """Return the credential of a row, or None and everything that is wrong with the row."""
        row = _Row(self._columns, cells, record, line)
        if len(cells) > len(self._columns.names):
            row.blame(
                self._columns.names[-1],
                cells[len(self._columns.names)],
                f"the row has {len(cells)} cells, the header {len(self._columns.names)}",
                "Put texts that hold the separator in quotes.",
            )
            return None, row.faults
        facts = self._facts(row)
        if row.faults:
            return None, row.faults
        try:
            return CredentialRecord.model_validate(facts), []
        except ValidationError as refused:
            for each in refused.errors(include_url=False, include_context=False):
                named = [str(part) for part in each["loc"] if isinstance(part, str)]
                row.blame(
                    self._columns.name_of(named[-1] if named else "title"),
                    str(each["input"]) if not isinstance(each["input"], dict) else "",
                    each["msg"].removeprefix("Value error, ").lower(),
                    "Correct it or leave the cell empty.",
                )
            return None, row.faults

    def _facts(self, row: "_Row") -> dict[str, Any]:
        title = row.value("title", values.line)
        if title is None and not row.has_faulty("title"):
            row.blame(self._columns.name_of("title"), "", "there is no title", "Write one.")
        provider = row.value("provider", values.line) or self._defaults.provider
        if provider is None and not row.has_faulty("provider"):
            row.blame(
                self._columns.name_of("provider"),
                row.text("provider"),
                "there is no provider",
                'Fill it in, or name one for all such rows with --provider "...".',
            )
        summary = values.prose(row.text("summary"))
        offering = self._offering(row)
        if title is None or provider is None or row.faults:
            return {}
        return {
            "credential_id": row.value("credential_id", _short_id) or derived_id(provider, title),
            "title": title,
            "summary": summary,
            "kind": next(filter(None, map(values.kind, row.texts("kind"))), None),
            "status": "ceased" if _CEASED.search(row.text("status")) else "active",
            "field": row.value("field", _short),
            "level": row.value("level", _short),
            "language": values.language(row.text("language")),
            "url": row.value("url", _web_address),
            "leads_to": "; ".join(row.lines("leads_to")) or None,
            "assessment": row.value("assessment", _long),
            "provider": ProviderFacts(
                provider_id=derived_id(provider),
                name=provider[:300],
                url=row.value("provider_url", _web_address),
                place=row.value("place", _short),
                region=row.value("region", _short),
            ),
            "skills": _skills(row.text("skills"), summary),
            "offerings": (offering,) if offering is not None else (),
            "prerequisites": tuple(map(_prerequisite, row.lines("prerequisites"))),
            "endorsements": _endorsements(row),
            "codes": _codes(row),
            "sources": (SourceFacts(fact="*", source=self._defaults.source),),
        }

    def _offering(self, row: "_Row") -> OfferingFacts | None:
        price, extra, currency = self._cost(row)
        weeks = row.value("weeks", values.weeks) or row.value("length", values.length)
        facts: dict[str, Any] = {
            "start": row.value("start", values.day),
            "end": row.value("end", values.day),
            "apply_by": row.value("apply_by", values.day),
            "place": row.value("place", _short),
            "delivery": _delivery(row),
            "schedule": _schedule(row),
            "price": price,
            "currency": currency,
            "extra_costs": extra,
            "hours": row.value("hours", values.hours),
            "weeks": weeks,
            "hours_per_week": row.value("hours_per_week", values.hours_per_week),
            "seats_left": row.value("seats_left", _count),
        }
        if row.faults:
            return None
        if facts["start"] and facts["end"] and facts["end"] < facts["start"]:
            row.blame(
                self._columns.name_of("end"),
                row.text("end"),
                f"it is before the start, {facts['start']}",
                "Correct one of the two dates.",
            )
            return None
        return OfferingFacts(**facts)

    def _cost(self, row: "_Row") -> tuple[float | None, tuple[ExtraCostFacts, ...], str | None]:
        price, in_price = row.value("price", values.money) or (None, None)
        total, in_total = row.value("total_cost", values.money) or (None, None)
        named = row.value("currency", _currency)
        if price is None and total is None:
            return None, (), None
        currency = in_price or in_total or named or self._defaults.currency
        extra: tuple[ExtraCostFacts, ...] = ()
        if price is None:
            price = total
        elif total is not None and total > price:
            extra = (ExtraCostFacts(label="Other costs", amount=round(total - price, 2)),)
        return price, extra, currency


class _Row:
    """One row being read; gathers what is wrong with it."""

    def __init__(self, columns: Columns, cells: Sequence[str], record: int, line: int) -> None:
        self._columns = columns
        self._cells = cells
        self._record = record
        self._line = line
        self._faulty: set[str] = set()
        self.faults: list[Fault] = []

    def texts(self, field: str) -> list[str]:
        """Return the cells of a field that say something."""
        found = [
            self._cells[column].strip()
            for column in self._columns.of_field.get(field, ())
            if column < len(self._cells)
        ]
        return [text for text in found if values.is_published(text)]

    def text(self, field: str) -> str:
        """Return the first cell of a field that says something, or ""."""
        return next(iter(self.texts(field)), "")

    def lines(self, field: str) -> list[str]:
        """Return the cells of a field as lines of text."""
        found = [" ".join(values.prose(text).split())[:1_000] for text in self.texts(field)]
        return [text for text in found if text and text.lower() not in _NOTHING_ASKED]

    def value(self, field: str, read: Callable[[str], _T | None]) -> _T | None:
        """Return a field's value; note what is wrong with it."""
        text = self.text(field)
        if not text or field in self._faulty:
            return None
        try:
            return read(text)
        except BadValueError as bad:
            self._faulty.add(field)
            self.blame(self._columns.name_of(field), text, bad.problem, bad.remedy)
            return None

    def has_faulty(self, field: str) -> bool:
        """Tell whether a field's value was noted as wrong."""
        return field in self._faulty

    def blame(self, column: str, value: str, problem: str, remedy: str) -> None:
        """Note a fault."""
        shown = " ".join(value.split())[:80]
        self.faults.append(Fault(self._record, self._line, column, shown, problem, remedy))


# What lists write where nothing is asked.
_NOTHING_ASKED = frozenset(
    ["no", "0", "none.", "no prerequisite", "no prerequisites", "no prerequisites.", "open"]
)


def derived_id(*parts: str) -> str:
    """Return a readable id of some names, the same each time; cut ones end in a hash."""
    slug = re.sub(r"[^a-z0-9]+", "-", " ".join(parts).lower()).strip("-")
    if slug and len(slug) <= _MAX_ID:
        return slug
    digest = hashlib.sha256("\0".join(parts).encode()).hexdigest()[:8]
    return f"{slug[: _MAX_ID - 9].rstrip('-')}-{digest}".lstrip("-")


def _short(cell: str) -> str | None:
    return values.line(cell, at_most=200)


def _long(cell: str) -> str | None:
    return values.line(cell, at_most=2_000)


def _short_id(cell: str) -> str | None:
    return values.line(cell, at_most=200)


def _web_address(cell: str) -> str | None:
    text = cell.strip()
    if re.fullmatch(r"https?://[^\s<>\"]{3,2000}", text):
        return text
    if re.fullmatch(r"[\w-]+(\.[\w-]+)+(/[^\s<>\"]{0,2000})?", text):
        return f"https://{text}"
    raise BadValueError("it is no web address", "Write it as https://..., or leave it empty.")


def _currency(cell: str) -> str:
    code = cell.strip().upper()
    if not re.fullmatch(r"[A-Z]{3}", code):
        raise BadValueError("it is no currency", "Write its three letters, for example CAD.")
    return code


def _count(cell: str) -> int:
    return int(values.number(cell))


def _delivery(row: _Row) -> Delivery | None:
    said = values.delivery(row.text("delivery"))
    if said is not None:
        return said
    try:
        if values.flag(row.text("hybrid")):
            return "hybrid"
        flags = [values.flag(text) for text in row.texts("online")]
    except BadValueError:
        return values.delivery(" ".join([*row.texts("online"), *row.texts("hybrid")]))
    if any(flags):
        return "online"
    # Somebody said no to each other way, and there is a place.
    return "in_person" if flags and row.text("place") else None


def _schedule(row: _Row) -> tuple[Schedule, ...]:
    found = dict.fromkeys(values.schedule(row.text("schedule")))
    if row.value("evening", values.flag):
        found["evening"] = None
    if row.value("weekend", values.flag):
        found["weekend"] = None
    return tuple(found)


def _skills(listed: str, summary: str) -> tuple[SkillFacts, ...]:
    parts = re.split(r"[;|\n•]+", values.prose(listed)) if listed else []
    stated = [part.strip(" .-*\t")[:2_000] for part in parts]
    stated = [part for part in dict.fromkeys(stated) if len(part) >= 3]
    if stated:
        return tuple(SkillFacts(text=part) for part in stated[:50])
    return tuple(
        SkillFacts(text=sentence, source="description") for sentence in skill_sentences(summary)
    )


_ASKED: tuple[tuple[PrerequisiteKind, re.Pattern[str]], ...] = (
    ("age", re.compile(r"\b(?:age|years? old|years of age|yrs?\b.{0,12}(?:over|older)|\d\d\+|\d\d or older)", re.IGNORECASE)),
    ("education", re.compile(r"diploma|\bged\b|\bhse?d?\b|high school|grade|degree|equivalen|bachelor|bac\b|secundari|secondaire", re.IGNORECASE)),
    ("experience", re.compile(r"experience|exp[eé]rience|experiencia|worked", re.IGNORECASE)),
    ("language", re.compile(r"\benglish\b|\bfrench\b|\besl\b|\bclb\b|language|langue|idioma", re.IGNORECASE)),
)  # fmt: skip


def _prerequisite(text: str) -> PrerequisiteFacts:
    kinds: Iterator[PrerequisiteKind] = (kind for kind, ask in _ASKED if ask.search(text))
    return PrerequisiteFacts(text=text, kind=next(kinds, "other"))


def _endorsements(row: _Row) -> tuple[EndorsementFacts, ...]:
    kinds: tuple[tuple[str, EndorsementKind], ...] = (
        ("accredited_by", "accreditation"),
        ("endorsed_by", "endorsement"),
    )
    return tuple(
        EndorsementFacts(kind=kind, by=text[:300])
        for column, kind in kinds
        for text in row.lines(column)
    )


def _codes(row: _Row) -> tuple[CodeFacts, ...]:
    return tuple(
        CodeFacts(scheme=scheme, code=code)
        for scheme in ("cip", "soc", "noc")
        for code in re.split(r"[;,|\s]+", row.text(scheme))[:10]
        if 0 < len(code) <= 200
    )
