"""Hand-written stand-ins: an encoder whose vectors can be worked out, and a small catalogue."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalog.models import (
    CredentialRecord,
    OfferingFacts,
    PrerequisiteFacts,
    ProviderFacts,
    SkillFacts,
)
from catalog.views import ListedCatalog
from recommender.advising import Recommender
from recommender.index import build_index
from recommender.lexical import stems
from recommender.order import Order, shipped

TODAY = date(2026, 11, 24)


class HashingEncoder:
    """Each word stem is one of 512 directions: texts are as similar as the words they share."""

    identity = "hashing"
    dimension = 512

    def __init__(self) -> None:
        self.n_encoded = 0

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one vector of length one for each text, shape (n_texts, 512)."""
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, text in enumerate(texts):
            for stem in stems(text):
                digest = hashlib.sha256(stem.encode()).digest()
                vectors[row, int.from_bytes(digest[:2], "big") % self.dimension] = 1.0
        self.n_encoded += len(texts)
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        return vectors / np.where(lengths > 0, lengths, 1.0)


class Uncached:
    """Embeddings without a memory: everything is encoded each time."""

    def __init__(self, encoder: HashingEncoder) -> None:
        self.encoder = encoder

    def vectors(self, texts: Sequence[str], **_: Any) -> NDArray[np.float32]:
        """Return the vectors of texts."""
        return self.encoder.encode(texts)


COLLEGE = ProviderFacts(provider_id="test-college", name="Test College", place="Victoria")


def credential(
    title: str,
    *skills: str,
    offerings: Sequence[OfferingFacts] = (),
    needs: Sequence[str] = (),
    **facts: Any,
) -> CredentialRecord:
    """Return a credential whose id is its title in small letters with hyphens."""
    return CredentialRecord(
        credential_id=facts.pop("credential_id", title.lower().replace(" ", "-")),
        title=title,
        provider=facts.pop("provider", COLLEGE),
        skills=tuple(SkillFacts(text=text) for text in skills),
        offerings=tuple(offerings),
        prerequisites=tuple(
            PrerequisiteFacts(text=each, kind="credential", credential_id=each) for each in needs
        ),
        **facts,
    )


def offering(**facts: Any) -> OfferingFacts:
    """Return an offering that is open online in the evening unless said otherwise."""
    usual: dict[str, Any] = {
        "start": date(2027, 1, 11),
        "delivery": "online",
        "schedule": ("evening",),
        "price": 400.0,
        "currency": "CAD",
        "hours": 30.0,
        "weeks": 6.0,
        "availability": "open",
    }
    return OfferingFacts(**(usual | facts))


def recommender_of(*records: CredentialRecord) -> Recommender:
    """Return a recommender over records, with the hashing encoder."""
    catalog = ListedCatalog(records, release_id="test-1")
    encoder = HashingEncoder()
    index = build_index(records, Uncached(encoder), catalog_hash=catalog.content_hash)  # type: ignore[arg-type]
    return Recommender(catalog, index, encoder, order=_order())


def _order() -> Order:
    """Return the shipped order, calibrated for an encoder that sees only words.

    Its scores are lower than the model's: the same find has two more on the scale of odds.
    """
    order = shipped()
    own = dict(order.calibration["without_tables"])
    own["intercept"] += 2.0
    return replace(order, calibration={**order.calibration, "without_tables": own})


def small_catalog() -> tuple[CredentialRecord, ...]:
    """Return eight credentials whose words do not overlap across fields."""
    return (
        credential(
            "Bookkeeping",
            "Keep books of small shops",
            "Reconcile bank statements monthly",
            offerings=[offering(price=495, start=date(2027, 1, 5))],
        ),
        credential(
            "Payroll",
            "Pay wages and remit deductions",
            "Keep payroll books",
            offerings=[
                offering(price=300, delivery="in_person", place="Duncan", schedule=("daytime",))
            ],
            needs=["bookkeeping"],
        ),
        credential(
            "Bread Baking",
            "Bake sourdough bread",
            "Shape rye loaves by hand",
            offerings=[
                offering(price=520, schedule=("weekend",), delivery="in_person", place="Victoria")
            ],
        ),
        credential(
            "Welding",
            "Weld steel plate safely",
            "Cut steel with torches",
            offerings=[offering(price=2900, hours=720, weeks=24, schedule=("daytime",))],
        ),
        credential(
            "Advanced Welding",
            "Weld aluminium pipe",
            offerings=[offering(price=1300, start=date(2027, 9, 6), hours=200, weeks=8)],
            needs=["welding"],
        ),
        credential(
            "Grant Writing", "Write grant proposals for charities", offerings=[offering(price=0)]
        ),
        credential("Dementia Care", "Look after elderly people", offerings=[offering(price=None)]),
        credential(
            "Sign Language", "Sign simple conversations", offerings=[offering(availability="full")]
        ),
    )


def dated_catalog() -> tuple[CredentialRecord, ...]:
    """Return two credentials of which one asks for the other, with deadlines, pages and facts."""
    return (
        credential(
            "Bookkeeping",
            "Keep books of small shops",
            "Reconcile bank statements monthly",
            offerings=[
                offering(
                    price=495,
                    start=date(2027, 1, 5),
                    end=date(2027, 2, 16),
                    apply_by=date(2026, 12, 26),
                )
            ],
            url="https://college.example/bookkeeping",
            assessment="An open-book case of three hours",
        ),
        credential(
            "Payroll",
            "Pay wages and remit deductions",
            offerings=[
                offering(
                    price=300,
                    start=date(2027, 3, 1),
                    end=date(2027, 4, 9),
                    apply_by=date(2027, 2, 22),
                )
            ],
            needs=["bookkeeping"],
            url="https://college.example/payroll",
        ),
        credential("Bread Baking", "Bake sourdough bread", offerings=[offering(price=520)]),
    )


def fields_catalog() -> tuple[CredentialRecord, ...]:
    """Return three credentials in each of ten fields, all for those who want to help others."""
    taught = {
        "Health": ("Home Support", "Nursing Assistant", "Medication Aide"),
        "Early childhood": ("Daycare Basics", "Toddler Play", "School Age Care"),
        "Counselling": ("Grief Support", "Addictions Support", "Youth Mentoring"),
        "Food": ("Community Kitchen", "School Meals", "Diet Cooking"),
        "Law": ("Tenant Advice", "Court Support", "Victim Services"),
        "Languages": ("Interpreting", "Sign Language", "Literacy Tutoring"),
        "Animals": ("Shelter Care", "Therapy Dogs", "Stable Hand"),
        "Safety": ("First Response", "Search and Rescue", "Crowd Safety"),
        "Computers": ("Senior Tech Coaching", "Computer Support", "Accessible Web Pages"),
        "Housing and community work": ("Shelter Work", "Housing Support", "Outreach"),
    }
    return tuple(
        credential(
            titles[number],
            f"Help others: {titles[number]}",
            field=field,
            offerings=[offering(schedule=(("evening", "daytime", "weekend")[number],))],
        )
        for number in range(3)
        for field, titles in taught.items()
    )
