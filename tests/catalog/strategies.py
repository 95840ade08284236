"""Any catalogue at all: generated records with the texts that break formats."""

from datetime import date
from typing import Any, get_args

from hypothesis import strategies as st

from catalog.models import (
    MAX_HOURS,
    MAX_PRICE,
    MAX_WEEKS,
    SCHEDULES,
    AssessmentKind,
    Availability,
    CodeFacts,
    CredentialRecord,
    Delivery,
    EndorsementKind,
    Kind,
    PrerequisiteKind,
    Status,
)

# Formulas, markup, marks that turn the writing, what stands for nothing, what looks like another
# type, accents in one and in two characters: each has broken an exporter somewhere.
ODD = (
    "=1+1", "+49 250 1", "-5", "@SUM(A1)", "'=guarded", "'quoted'", "\uff1dwide", "\uff0b1",
    "n/a", "None", "null", "0", "1,234.50", "2027-01-31", "TRUE", "1e5", "yes", "no",
    "<b>bold</b>", "5 < 6 > 4", "&amp;", "a & b", "a; b | c", 'say "so"', "it's", "a,b",
    "two\nlines", "two\r\nlines", "inner   blanks", "no\u00a0break", "_x000D_", "a\tb",
    "Crème brûlée", "e\u0301", "日本語", "🙂", "\u202eturned", "zero\u200bwidth", "\x07bell",
    "\x00nul", "back\\slash", '{"a": [1]}', "https://a.example/b?c=d&e=f#g", "@en", "en", "fr",
    "mailto:a@example.org", "ceterms:name", "advisor:facts", "_:b0",
)  # fmt: skip

_WORDS = (
    "Bake",
    "bread",
    "weld",
    "steel",
    "Soudage",
    "niños",
    "care",
    "for",
    "people",
    "data",
    "safely",
)
_DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2099, 12, 31))


def texts(*, least: int = 1, most: int = 120) -> st.SearchStrategy[str]:
    """Return words, odd texts and any characters that can be stored, `least` to `most` of them."""
    phrases = st.lists(st.sampled_from(_WORDS), min_size=2, max_size=6).map(" ".join)
    anything = st.text(st.characters(exclude_categories=("Cs",)), min_size=least, max_size=20)
    return st.one_of(phrases, st.sampled_from(ODD), anything).filter(
        lambda text: least <= len(text.strip()) <= most
    )


def names() -> st.SearchStrategy[str]:
    """Return titles and names: what every reader sees as one, however odd its end."""
    words = st.sampled_from(["Bread Baking", "Welding 1", "Soins à domicile", "Island College"])
    return st.one_of(words, st.builds("{} {}".format, words, texts(most=60)).map(str.strip))


def addresses() -> st.SearchStrategy[str]:
    """Return web addresses."""
    return st.sampled_from(
        ["https://a.example/x", "http://b.example/?q=é&r=1", "https://c.example/#d"]
    )


def _languages() -> st.SearchStrategy[str]:
    return st.sampled_from(["en", "fr", "es", "zh", "en-CA", "Punjabi"])


def _numbers(most: float, *, least: float = 0) -> st.SearchStrategy[float]:
    cents = st.integers(min_value=int(least * 100) or int(least > 0), max_value=int(most * 100))
    return st.one_of(cents.map(lambda each: each / 100), st.floats(least or 0.001, most))


def _maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


def _facts(
    needed: dict[str, st.SearchStrategy[Any]], **optional: st.SearchStrategy[Any]
) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(needed, optional=optional)


def _some(strategy: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[list[Any]]:
    return st.lists(strategy, max_size=most)


def _providers() -> st.SearchStrategy[dict[str, Any]]:
    return _facts(
        {"provider_id": texts(most=60), "name": names()},
        url=addresses(),
        place=texts(),
        region=texts(),
        country=st.sampled_from(["CA", "US", "ES"]),
        note=texts(),
    )


def _skills() -> st.SearchStrategy[dict[str, Any]]:
    return _facts(
        {"text": texts(least=3)},
        source=st.sampled_from(["stated", "description"]),
        framework=texts(),
        code=texts(),
        url=addresses(),
        weight=st.floats(0, 1),
    )


ROUGH = ("price", "hours", "weeks", "hours_per_week", "delivery", "schedule")


def _offerings() -> st.SearchStrategy[dict[str, Any]]:
    days = st.lists(_maybe(_DAYS), min_size=2, max_size=2).map(
        lambda pair: sorted(pair) if all(pair) else pair
    )
    others = _facts(
        {},
        apply_by=_DAYS,
        is_continuous=st.booleans(),
        availability=st.sampled_from(get_args(Availability)),
        seats_left=st.integers(0, 10_000),
        place=texts(),
        delivery=st.sampled_from(get_args(Delivery)),
        schedule=st.lists(st.sampled_from(SCHEDULES), unique=True, max_size=4),
        price=_numbers(MAX_PRICE),
        currency=st.sampled_from(["CAD", "USD", "EUR", "CHF", "cad"]),
        hours=_numbers(MAX_HOURS, least=0.01),
        weeks=_numbers(MAX_WEEKS, least=0.01),
        hours_per_week=_numbers(100, least=0.01),
        language=_languages(),
        url=addresses(),
        extra_costs=_some(_facts({"label": texts(), "amount": _numbers(10_000)})),
        roughly=_some(_facts({"fact": st.sampled_from(ROUGH)}, low=_numbers(100))),
    )
    return st.builds(lambda pair, more: {"start": pair[0], "end": pair[1], **more}, days, others)


def _prerequisites() -> st.SearchStrategy[dict[str, Any]]:
    return _facts(
        {"text": texts()},
        kind=st.sampled_from(get_args(PrerequisiteKind)),
        credential_id=texts(most=60),
        is_required=st.booleans(),
        group=st.integers(0, 3),
    )


def _credits() -> st.SearchStrategy[dict[str, Any]]:
    return _facts(
        {"recommender": names()},
        hours=_numbers(500),
        unit=texts(),
        level=texts(),
        subject=texts(),
        code=texts(),
        minimum_score=texts(),
        valid_from=_DAYS,
        valid_until=_DAYS,
        url=addresses(),
    )


def _endorsements() -> st.SearchStrategy[dict[str, Any]]:
    return _facts(
        {"by": names()},
        kind=st.sampled_from(get_args(EndorsementKind)),
        statement=texts(),
        valid_from=_DAYS,
        valid_until=_DAYS,
        url=addresses(),
    )


def _stacks() -> st.SearchStrategy[dict[str, Any]]:
    return _facts({"title": names()}, credential_id=texts(most=60), note=texts())


def _codes() -> st.SearchStrategy[dict[str, Any]]:
    schemes = get_args(CodeFacts.model_fields["scheme"].annotation)
    return _facts({"scheme": st.sampled_from(schemes), "code": texts(most=60)}, label=texts())


def _identifiers() -> st.SearchStrategy[dict[str, Any]]:
    schemes = ("ctid", "open_badges", "elm", "schema_org", "url", "own")
    value = st.one_of(addresses(), texts(most=60))
    return _facts({"scheme": st.sampled_from(schemes), "value": value})


def _aid() -> st.SearchStrategy[dict[str, Any]]:
    return _facts(
        {"name": names()},
        description=texts(),
        amount=_numbers(MAX_PRICE),
        currency=st.sampled_from(["CAD", "USD"]),
        url=addresses(),
    )


def _sources() -> st.SearchStrategy[dict[str, Any]]:
    return _facts(
        {"fact": st.sampled_from(["*", "title", "offerings"])},
        source=texts(),
        url=addresses(),
        checked_on=_DAYS,
    )


def _links() -> dict[str, st.SearchStrategy[Any]]:
    return {
        "skills": _some(_skills(), 3),
        "offerings": _some(_offerings()),
        "prerequisites": _some(_prerequisites()),
        "stacks_toward": _some(_stacks()),
        "credits": _some(_credits(), 1),
        "endorsements": _some(_endorsements(), 1),
        "codes": _some(_codes()),
        "identifiers": _some(_identifiers()),
        "aid": _some(_aid(), 1),
        "sources": _some(_sources()),
    }


def records() -> st.SearchStrategy[CredentialRecord]:
    """Return any valid records, however odd their texts; most state few of their facts."""
    own = {
        "code": texts(),
        "summary": texts(),
        "kind": st.sampled_from(get_args(Kind)),
        "status": st.sampled_from(get_args(Status)),
        "field": texts(),
        "level": texts(),
        "language": _languages(),
        "url": addresses(),
        "criteria": texts(),
        "method": texts(),
        "assessment_kind": st.sampled_from(get_args(AssessmentKind)),
        "assessment": texts(),
        "evidence_required": texts(),
        "components": texts(),
        "assessed_by": texts(),
        "rubric_url": addresses(),
        "research_url": addresses(),
        "resources_url": addresses(),
        "leads_to": texts(),
        "valid_for": texts(),
    }
    needed = {"credential_id": texts(most=80), "title": names(), "provider": _providers()}
    return _facts(needed, **own, **_links()).map(CredentialRecord.model_validate)


def catalogues(*, most: int = 4) -> st.SearchStrategy[list[CredentialRecord]]:
    """Return records with ids of their own, as a catalogue holds them."""
    return st.lists(records(), min_size=1, max_size=most, unique_by=lambda each: each.credential_id)
