"""The quality card: what is published about quality, standards and recognition, and what is not.

Three criticisms of micro-credentials, answered with facts: quality control by the parts of Digital
Promise's micro-credentials (digitalpromise.org, "How it works": competency, key method, method
components, research, resources, evidence and rubric), standardisation by the public identifiers and
the elements of Annex I of the Council Recommendation 2022/C 243/02, recognition by who recommends
credit, endorses or accredits, and until when. Published or not published, never stars.
"""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Literal

from catalog.models import CredentialRecord, CreditFacts, EndorsementFacts

State = Literal["in_force", "expired", "not_yet", "undated"]


@dataclass(frozen=True)
class Part:
    """One thing that should be published.

    Attributes:
        name: Which: "rubric", "workload".
        fact: What is published, or None where it is not.
    """

    name: str
    fact: str | None

    @property
    def is_published(self) -> bool:
        """Whether the source says it."""
        return self.fact is not None


@dataclass(frozen=True)
class Voucher:
    """Somebody who vouches for the credential.

    Attributes:
        kind: "credit", or the kind of the endorsement: "accreditation", "approval",
            "recognition", "regulation", "endorsement".
        by: Who.
        says: What they say: the credit that they recommend, or their statement.
        state: Whether it holds today.
        until: Last day, where one is stated.
        url: Where it can be read.
    """

    kind: str
    by: str
    says: str | None
    state: State
    until: date | None
    url: str | None


@dataclass(frozen=True)
class QualityCard:
    """What is published about one credential.

    Attributes:
        quality: Digital Promise's parts, then how and by whom people are assessed.
        identifiers: Public identifiers: Open Badges, CTDL.
        annex: Annex I's elements of a micro-credential that a catalogue can state.
        n_skills: How many skills are stated.
        n_aligned: How many of them name a skill of a public framework.
        recognition: Who vouches for it; also what has expired, as expired.
        stacks_toward: Titles of the larger credentials that it counts towards.
    """

    quality: tuple[Part, ...]
    identifiers: tuple[Part, ...]
    annex: tuple[Part, ...]
    n_skills: int
    n_aligned: int
    recognition: tuple[Voucher, ...]
    stacks_toward: tuple[str, ...]

    @property
    def n_quality(self) -> int:
        """How many of the parts of quality are published."""
        return sum(part.is_published for part in self.quality)

    @property
    def n_annex(self) -> int:
        """How many of Annex I's elements are published."""
        return sum(part.is_published for part in self.annex)

    @property
    def in_force(self) -> tuple[Voucher, ...]:
        """Who vouches for it today."""
        return tuple(each for each in self.recognition if each.state in ("in_force", "undated"))

    def as_json(self) -> dict[str, Any]:
        """Return the card as plain values; dates as ISO 8601."""
        card = asdict(self)
        for voucher in card["recognition"]:
            voucher["until"] = voucher["until"].isoformat() if voucher["until"] else None
        return card | {"n_quality": self.n_quality, "n_annex": self.n_annex}


def card_of(record: CredentialRecord, *, today: date) -> QualityCard:
    """Return what is published about a credential.

    Args:
        record: The credential.
        today: The day on which recommendations and endorsements are in force or not.
    """
    skills = [skill for skill in record.skills if skill.source == "stated"]
    return QualityCard(
        quality=tuple(_quality(record)),
        identifiers=tuple(_identifiers(record)),
        annex=tuple(_annex(record, today)),
        n_skills=len(skills),
        n_aligned=sum(bool(skill.framework or skill.code or skill.url) for skill in skills),
        recognition=(
            *(_credit(each, today) for each in record.credits),
            *(_endorsement(each, today) for each in record.endorsements),
        ),
        stacks_toward=tuple(each.title for each in record.stacks_toward),
    )


def state_of(valid_from: date | None, valid_until: date | None, today: date) -> State:
    """Return whether something holds on a day; its first and last day count."""
    if valid_until is not None and valid_until < today:
        return "expired"
    if valid_from is not None and valid_from > today:
        return "not_yet"
    return "in_force" if valid_from or valid_until else "undated"


def _quality(record: CredentialRecord) -> Iterator[Part]:
    stated = [skill.text for skill in record.skills if skill.source == "stated"]
    yield Part("competency", stated[0] if stated else None)
    yield Part("method", record.method)
    yield Part("components", record.components)
    yield Part("research", record.research_url)
    yield Part("resources", record.resources_url)
    yield Part("evidence", record.evidence_required)
    yield Part("rubric", record.rubric_url)
    yield Part("assessment", record.assessment_kind or record.assessment)
    yield Part("assessor", record.assessed_by)


def _identifiers(record: CredentialRecord) -> Iterator[Part]:
    by_scheme = {each.scheme: each.value for each in record.identifiers}
    yield Part("open_badges", by_scheme.get("open_badges"))
    yield Part("ctdl", by_scheme.get("ctid"))


def _annex(record: CredentialRecord, today: date) -> Iterator[Part]:
    """Annex I without the learner's name and the date of issue, which a catalogue cannot state."""
    ways = list(dict.fromkeys(each.delivery for each in record.offerings if each.delivery))
    hours = [each.hours for each in record.offerings if each.hours]
    ects = [each.hours for each in record.credits if each.hours and _is_ects(each)]
    assured = [
        each.by
        for each in record.endorsements
        if each.kind in ("accreditation", "approval", "regulation")
        and state_of(each.valid_from, each.valid_until, today) != "expired"
    ]
    yield Part("title", record.title)
    yield Part("country", record.provider.country)
    yield Part("awarding_body", record.provider.name)
    yield Part("learning_outcomes", _first(each.text for each in record.skills))
    yield Part("workload", f"{ects[0]:g} ECTS" if ects else f"{hours[0]:g} h" if hours else None)
    yield Part("level", record.level)
    yield Part("assessment", record.assessment_kind or record.assessment)
    yield Part("participation", _first(ways))
    yield Part("quality_assurance", _first(assured))


def _is_ects(credit: CreditFacts) -> bool:
    return "ects" in (credit.unit or "").lower()


def _first(texts: Any) -> str | None:
    return next(iter(texts), None)


def _credit(credit: CreditFacts, today: date) -> Voucher:
    amount = f"{credit.hours:g}" if credit.hours is not None else None
    says = " ".join(filter(None, (amount, credit.unit, credit.level, credit.subject)))
    return Voucher(
        "credit",
        credit.recommender,
        says or None,
        state_of(credit.valid_from, credit.valid_until, today),
        credit.valid_until,
        credit.url,
    )


def _endorsement(endorsement: EndorsementFacts, today: date) -> Voucher:
    return Voucher(
        endorsement.kind,
        endorsement.by,
        endorsement.statement,
        state_of(endorsement.valid_from, endorsement.valid_until, today),
        endorsement.valid_until,
        endorsement.url,
    )
