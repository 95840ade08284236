"""How complete and how fresh a catalogue is, provider by provider."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from datetime import date
from statistics import median
from typing import Any

from catalog.models import CredentialRecord

# What people decide by. Each asks one record.
FACTS: dict[str, Callable[[CredentialRecord], bool]] = {
    "skills": lambda record: any(skill.source == "stated" for skill in record.skills),
    "price": lambda record: any(each.price is not None for each in record.offerings),
    "hours": lambda record: any(each.hours for each in record.offerings),
    "delivery": lambda record: any(each.delivery for each in record.offerings),
    "start": lambda record: any(each.start or each.is_continuous for each in record.offerings),
    "apply by": lambda record: any(each.apply_by for each in record.offerings),
    "prerequisites": lambda record: bool(record.prerequisites),
    "assessment": lambda record: bool(record.assessment_kind or record.assessment),
    "rubric": lambda record: bool(record.rubric_url),
    "credit": lambda record: bool(record.credits),
    "vouched for": lambda record: bool(record.endorsements),
    "stacks towards": lambda record: bool(record.stacks_toward),
    "web page": lambda record: bool(record.url),
}

# Prices and dates change from term to term: what is older is worth a look.
STALE_DAYS = 180


@dataclass(frozen=True)
class ProviderReport:
    """One provider's part of a catalogue.

    Attributes:
        provider: Its name.
        n_credentials: How many credentials it has.
        published: Fact -> share of the credentials that state it, in [0, 1].
        median_age: Days since the facts were checked, in the middle; None where no source says.
        n_stale: How many were checked more than 180 days ago.
        n_undated: How many never say when.
        oldest: The oldest check.
    """

    provider: str
    n_credentials: int
    published: dict[str, float]
    median_age: float | None
    n_stale: int
    n_undated: int
    oldest: date | None


@dataclass(frozen=True)
class Completeness:
    """The report: the whole catalogue, then each provider, the largest first."""

    whole: ProviderReport
    providers: tuple[ProviderReport, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the report as plain values."""
        return {
            "whole": _json(self.whole),
            "providers": [_json(each) for each in self.providers],
        }

    def as_text(self, *, at_most: int = 20) -> str:
        """Return the report as lines of text, the largest providers only."""
        lines = [_text(each) for each in (self.whole, *self.providers[:at_most])]
        more = len(self.providers) - at_most
        if more > 0:
            lines.append(f"and {more} more providers; all of them with --json")
        return "\n".join(lines)


def completeness(records: Iterable[CredentialRecord], *, today: date) -> Completeness:
    """Count what is published and how old it is.

    Args:
        records: The catalogue; one pass, and nothing of it is kept.
        today: The day from which ages are counted.
    """
    whole = _Counts("All providers")
    by_provider: dict[str, _Counts] = defaultdict(lambda: _Counts(""))
    for record in records:
        own = by_provider[record.provider.provider_id]
        own.name = record.provider.name
        for counts in (whole, own):
            counts.add(record, today)
    reports = sorted((each.report() for each in by_provider.values()), key=_by_size)
    return Completeness(whole.report(), tuple(reports))


class _Counts:
    def __init__(self, name: str) -> None:
        self.name = name
        self._n = 0
        self._stated: Counter[str] = Counter()
        self._days: list[date] = []
        self._ages: list[int] = []

    def add(self, record: CredentialRecord, today: date) -> None:
        self._n += 1
        self._stated.update(fact for fact, states in FACTS.items() if states(record))
        days = [each.checked_on for each in record.sources if each.checked_on]
        if days:
            self._days.append(min(days))
            self._ages.append((today - min(days)).days)

    def report(self) -> ProviderReport:
        return ProviderReport(
            self.name,
            self._n,
            {fact: self._stated[fact] / self._n if self._n else 0.0 for fact in FACTS},
            median(self._ages) if self._ages else None,
            sum(age > STALE_DAYS for age in self._ages),
            self._n - len(self._ages),
            min(self._days, default=None),
        )


def _by_size(report: ProviderReport) -> tuple[int, str]:
    return -report.n_credentials, report.provider


def _json(report: ProviderReport) -> dict[str, Any]:
    oldest = report.oldest.isoformat() if report.oldest else None
    return asdict(report) | {"oldest": oldest}


def _text(report: ProviderReport) -> str:
    facts = ", ".join(f"{fact} {share:.0%}" for fact, share in report.published.items())
    age = (
        "never says when its facts were checked"
        if report.median_age is None
        else f"checked {report.median_age:g} days ago in the middle, {report.n_stale} of them "
        f"more than {STALE_DAYS}"
    )
    return f"{report.provider}: {report.n_credentials} credentials; {age}.\n  published: {facts}"
