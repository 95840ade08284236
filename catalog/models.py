"""The catalogue's facts: validated, frozen records that cross package borders.

Readers make them, the recommender and the bot read them, `rows.py` stores them. The fields follow
the crosswalk between Open Badges 3.0, CTDL, the European Learning Model, Digital Promise and the
ACE credit recommendations. A fact that is None was not published, and is said so; it is never
guessed.
"""
# No `from __future__ import annotations` here: it breaks SQLModel's relationships.

import hashlib
from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar, Literal, Self, cast

from pydantic import ConfigDict, model_validator
from sqlalchemy import JSON, String
from sqlmodel import Field, SQLModel

Kind = Literal[
    "micro_credential",
    "badge",
    "certificate",
    "certification",
    "course",
    "programme",
    "diploma",
    "degree",
    "licence",
    "apprenticeship",
]
Status = Literal["active", "ceased"]
Delivery = Literal["online", "in_person", "hybrid"]
Schedule = Literal["daytime", "evening", "weekend", "self_paced"]
Availability = Literal["open", "waitlist", "full", "closed"]
AssessmentKind = Literal["exam", "performance", "artifact", "portfolio", "attendance"]
PrerequisiteKind = Literal["credential", "education", "experience", "age", "language", "other"]
EndorsementKind = Literal["accreditation", "approval", "recognition", "regulation", "endorsement"]

DELIVERIES: tuple[Delivery, ...] = ("online", "in_person", "hybrid")
SCHEDULES: tuple[Schedule, ...] = ("daytime", "evening", "weekend", "self_paced")

# Bounds beyond which a value is a slip of the keyboard, not a fact: the longest apprenticeships
# take some 9,000 hours over five years, and no programme that we know of costs half a million.
MAX_PRICE = 500_000
MAX_AMOUNT = 500_000_000
# Currencies whose unit buys less than a hundredth of a dollar: a course may cost millions of them.
_SMALL = frozenset(
    ["ARS", "CLP", "COP", "CRC", "GNF", "HUF", "IDR", "IRR", "ISK", "JPY", "KRW", "LBP", "MGA",
     "NGN", "PYG", "RWF", "TZS", "UGX", "UZS", "VND", "XAF", "XOF"]
)  # fmt: skip
MAX_HOURS = 9_998
MAX_WEEKS = 520
MAX_TEXT = 20_000


def max_price(currency: str | None) -> float:
    """Return the most that a programme costs in a currency."""
    return MAX_AMOUNT if currency in _SMALL else MAX_PRICE


class Facts(SQLModel):
    """Base of the frozen records."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)  # type: ignore[assignment]

    def __new__(cls, *args: Any, **facts: Any) -> Self:
        """Return an object to be filled; only a row is prepared to be one, which takes longer."""
        if "__table__" in cls.__dict__:
            return cast("Self", super().__new__(cls, *args, **facts))
        return object.__new__(cls)

    def __init__(self, /, **facts: Any) -> None:
        # SQLModel's own asks at each object whether it is a row; a large table has a million.
        if "__table__" in type(self).__dict__:
            super().__init__(**facts)
        else:
            self.__pydantic_validator__.validate_python(facts, self_instance=self)

    __init__.__pydantic_base_init__ = True  # type: ignore[attr-defined]

    @classmethod
    def checked(cls, facts: Mapping[str, Any]) -> Self:
        """Return a record of some facts, those of nested records as mappings or as records.

        What `model_validate` does, without the copies that SQLModel makes for tables: they take
        four times as long as the check of a record whose links are records already.

        Raises:
            ValidationError: They make none.
        """
        return cast("Self", cls.__pydantic_validator__.validate_python(facts))


class ProviderFacts(Facts):
    """Who offers a credential and awards it."""

    provider_id: str = Field(min_length=1, max_length=200, index=True)
    name: str = Field(min_length=1, max_length=300)
    url: str | None = None
    place: str | None = None
    region: str | None = None
    country: str | None = Field(default=None, max_length=2)
    note: str | None = None


class SkillFacts(Facts):
    """One sentence that says what a person can do afterwards.

    `framework`, `code` and `url` name the same skill in a public framework, if the source does.
    `weight` is the source's own weight in [0, 1]; `source` is "stated" where the catalogue lists
    the skill, "description" where a reader cut it from the prose.
    """

    text: str = Field(min_length=3, max_length=2_000)
    source: Literal["stated", "description"] = Field(default="stated", sa_type=String)
    framework: str | None = None
    code: str | None = None
    url: str | None = None
    weight: float | None = Field(default=None, ge=0, le=1)


# What a cost is called where a file does not say what it is for.
UNLABELLED = "Other costs"


class ExtraCostFacts(Facts):
    """A cost besides the price, in the offering's currency."""

    label: str = Field(min_length=1, max_length=200)
    amount: float = Field(ge=0, le=MAX_AMOUNT)


class RoughFacts(Facts):
    """A fact of an offering that its source tells less exactly than one value can say.

    Of a span ("4-11 weeks") the fact itself holds the upper end and `low` the lower one, 0 for "up
    to"; a number without `low` is one of "about". Of ways and times that a source names as
    possible (a yes under "Evening"), others are not ruled out.
    """

    fact: Literal["price", "hours", "weeks", "hours_per_week", "delivery", "schedule"]
    low: float | None = Field(default=None, ge=0)


class OfferingFacts(Facts):
    """One way to take a credential: when, where, how, for how much.

    `price` is tuition, `extra_costs` come on top. `hours` are in all, `hours_per_week` at the
    pace of this offering. `start` None with `is_continuous` means that one may begin any day.
    `roughly` names the facts that are no more than spans, or some of several.
    """

    start: date | None = None
    end: date | None = None
    apply_by: date | None = None
    is_continuous: bool = False
    availability: Availability | None = Field(default=None, sa_type=String)
    seats_left: int | None = Field(default=None, ge=0)
    place: str | None = None
    delivery: Delivery | None = Field(default=None, sa_type=String)
    schedule: tuple[Schedule, ...] = Field(default=(), sa_type=JSON)
    price: float | None = Field(default=None, ge=0, le=MAX_AMOUNT)
    currency: str | None = Field(default=None, min_length=3, max_length=3)
    hours: float | None = Field(default=None, gt=0, le=MAX_HOURS)
    weeks: float | None = Field(default=None, gt=0, le=MAX_WEEKS)
    hours_per_week: float | None = Field(default=None, gt=0, le=100)
    language: str | None = None
    url: str | None = None
    extra_costs: tuple[ExtraCostFacts, ...] = Field(default=(), sa_type=JSON)
    roughly: tuple[RoughFacts, ...] = Field(default=(), sa_type=JSON)

    @model_validator(mode="after")
    def _is_possible(self) -> "OfferingFacts":
        if self.start and self.end and self.end < self.start:
            raise ValueError(f"it ends {self.end} before it starts {self.start}")
        if self.price is not None and self.price > max_price(self.currency):
            raise ValueError(f"a price of {self.price:,.0f} is beyond any programme")
        return self

    @property
    def total_cost(self) -> float | None:
        """Price and extra costs together, or None where the price is not published."""
        if self.price is None:
            return None
        return round(self.price + sum(cost.amount for cost in self.extra_costs), 2)

    def rough(self, fact: str) -> RoughFacts | None:
        """Return how roughly a fact is told, None where it is told exactly."""
        return next((each for each in self.roughly if each.fact == fact), None)

    def low_of(self, fact: str) -> float | None:
        """Return the lower end of a span whose upper end the fact holds, None where it is none."""
        found = self.rough(fact)
        return found.low if found else None


class PrerequisiteFacts(Facts):
    """What is asked of a person before this credential.

    Prerequisites with the same `group` are alternatives; those with None each hold alone.
    """

    text: str = Field(min_length=1, max_length=1_000)
    kind: PrerequisiteKind = Field(default="other", sa_type=String)
    credential_id: str | None = Field(default=None, index=True)
    is_required: bool = True
    group: int | None = None


class StackFacts(Facts):
    """A larger credential that this one counts towards."""

    title: str = Field(min_length=1, max_length=400)
    credential_id: str | None = Field(default=None, index=True)
    note: str | None = None


class CreditFacts(Facts):
    """A credit recommendation (as ACE's, or CTDL's TransferValueProfile)."""

    recommender: str = Field(min_length=1, max_length=300)
    hours: float | None = Field(default=None, ge=0, le=500)
    unit: str | None = None
    level: str | None = None
    subject: str | None = None
    code: str | None = None
    minimum_score: str | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    url: str | None = None

    def holds_on(self, today: date) -> bool:
        """Tell whether the recommendation is in force on a day; open ends count as in force."""
        return (self.valid_from is None or self.valid_from <= today) and (
            self.valid_until is None or today <= self.valid_until
        )


class EndorsementFacts(Facts):
    """Somebody who vouches for the credential, or accredits, approves or regulates it."""

    kind: EndorsementKind = Field(default="endorsement", sa_type=String)
    by: str = Field(min_length=1, max_length=300)
    statement: str | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    url: str | None = None


class CodeFacts(Facts):
    """The credential's place in a public classification."""

    scheme: Literal["cip", "soc", "noc", "esco", "isco", "isced"] = Field(sa_type=String)
    code: str = Field(min_length=1, max_length=200)
    label: str | None = None


class IdentifierFacts(Facts):
    """What a registry or a standard calls the credential: the same one in another catalogue.

    `scheme` is "ctid" (Credential Transparency Description Language), "open_badges" (the id of an
    achievement or badge class), "elm", "schema_org", or the source's own name for it.
    """

    scheme: str = Field(min_length=1, max_length=60)
    value: str = Field(min_length=1, max_length=500, index=True)


class AidFacts(Facts):
    """Help with the price that the source itself names; rules of our own are `FundingRule`s."""

    name: str = Field(min_length=1, max_length=300)
    description: str | None = None
    amount: float | None = Field(default=None, ge=0, le=MAX_AMOUNT)
    currency: str | None = Field(default=None, min_length=3, max_length=3)
    url: str | None = None


class SourceFacts(Facts):
    """Where a fact comes from and when it was last checked.

    `fact` is a field of the record ("title", "offerings", "skills"), or "*" for all that have no
    row of their own. `checked_on` is the day that the source itself states; where it states none,
    a stored release fills in the day on which the source was read.
    """

    fact: str = Field(min_length=1, max_length=60)
    source: str | None = None
    url: str | None = None
    checked_on: date | None = None


class CredentialFacts(Facts):
    """A credential's own facts: all but its links."""

    credential_id: str = Field(min_length=1, max_length=200, index=True)
    code: str | None = None
    title: str = Field(min_length=1, max_length=400)
    summary: str = Field(default="", max_length=MAX_TEXT)
    kind: Kind | None = Field(default=None, sa_type=String)
    status: Status = Field(default="active", sa_type=String)
    field: str | None = Field(default=None, max_length=200)
    level: str | None = None
    language: str | None = None
    url: str | None = None
    criteria: str | None = None
    method: str | None = None
    assessment_kind: AssessmentKind | None = Field(default=None, sa_type=String)
    assessment: str | None = None
    evidence_required: str | None = None
    components: str | None = None
    assessed_by: str | None = None
    rubric_url: str | None = None
    research_url: str | None = None
    resources_url: str | None = None
    leads_to: str | None = None
    valid_for: str | None = None


_NO_FACT: dict[str, Any] = {"sources": True}
_NO_ROUGH_FACT: dict[str, Any] = {**_NO_FACT, "offerings": {"__all__": {"roughly"}}}


class CredentialRecord(CredentialFacts):
    """A whole credential, its links loaded: what leaves the catalogue."""

    provider: ProviderFacts
    skills: tuple[SkillFacts, ...] = ()
    offerings: tuple[OfferingFacts, ...] = ()
    prerequisites: tuple[PrerequisiteFacts, ...] = ()
    stacks_toward: tuple[StackFacts, ...] = ()
    credits: tuple[CreditFacts, ...] = ()
    endorsements: tuple[EndorsementFacts, ...] = ()
    codes: tuple[CodeFacts, ...] = ()
    identifiers: tuple[IdentifierFacts, ...] = ()
    aid: tuple[AidFacts, ...] = ()
    sources: tuple[SourceFacts, ...] = ()

    LINKS: ClassVar[tuple[str, ...]] = (
        "skills",
        "offerings",
        "prerequisites",
        "stacks_toward",
        "credits",
        "endorsements",
        "codes",
        "identifiers",
        "aid",
        "sources",
    )

    @property
    def content_hash(self) -> str:
        """Hash of every fact, whoever stated it: equal hashes mean that nothing changed."""
        # What says nothing roughly is named as it was before anything could be said so.
        is_exact = not any(each.roughly for each in self.offerings)
        left_out = _NO_ROUGH_FACT if is_exact else _NO_FACT
        return hashlib.sha256(self.model_dump_json(exclude=left_out).encode()).hexdigest()

    def source_of(self, fact: str) -> SourceFacts | None:
        """Return where a fact comes from: its own row, else the one for all facts, else None."""
        own = [source for source in self.sources if source.fact == fact]
        general = [source for source in self.sources if source.fact == "*"]
        return next(iter(own + general), None)


class FundingRule(Facts):
    """Help with prices that a public or private fund gives: who, for what, how much, until when.

    A condition that is empty asks nothing. `share` is the part of the price that is paid, up to
    `max_amount`. What a rule asks in words only (`who`) is never taken as met.
    """

    rule_id: str = Field(min_length=1, max_length=100)
    name: str = Field(min_length=1, max_length=200)
    who: str = Field(min_length=1, max_length=1_000)
    share: float = Field(default=1.0, gt=0, le=1)
    max_amount: float | None = Field(default=None, gt=0, le=MAX_AMOUNT)
    currency: str = Field(min_length=3, max_length=3)
    regions: tuple[str, ...] = ()
    min_age: int | None = Field(default=None, ge=0, le=120)
    max_age: int | None = Field(default=None, ge=0, le=120)
    kinds: tuple[Kind, ...] = ()
    provider_ids: tuple[str, ...] = ()
    credential_ids: tuple[str, ...] = ()
    min_hours: float | None = Field(default=None, ge=0, le=MAX_HOURS)
    max_hours: float | None = Field(default=None, ge=0, le=MAX_HOURS)
    max_weeks: float | None = Field(default=None, ge=0, le=MAX_WEEKS)
    valid_from: date | None = None
    valid_until: date | None = None
    source: str = Field(min_length=1, max_length=300)
    url: str | None = None
    checked_on: date | None = None
