"""What the recommender answers: what fits, why, what leads there, and which limit to ease."""

from dataclasses import dataclass

from catalog.models import CredentialRecord, OfferingFacts
from recommender.evidence import Reason
from recommender.goals import Goal
from recommender.paths import Path
from recommender.relaxing import Relaxation


@dataclass(frozen=True)
class Recommendation:
    """One credential that fits, and why.

    Attributes:
        credential: The whole record.
        offering: The offering that keeps the limits best, None where none is listed.
        probability: Chance in [0, 1] that it is relevant.
        chance_to_fit: Chance in [0, 1] that it keeps the limits; below 1 where facts about them
            are not published.
        reasons: The learner's words beside skill sentences.
        gap: What the learner wants and this credential does not teach.
        relaxed: Limits that it breaks; only `assess` shows such.
        not_published: Limits about which nothing is published.
    """

    credential: CredentialRecord
    offering: OfferingFacts | None
    probability: float
    chance_to_fit: float = 1.0
    reasons: tuple[Reason, ...] = ()
    gap: tuple[str, ...] = ()
    relaxed: tuple[str, ...] = ()
    not_published: tuple[str, ...] = ()


@dataclass(frozen=True)
class Meant:
    """An occupation that a goal was read as.

    Attributes:
        scheme: The table that names it: "onet", "esco", "noc".
        code: Its code there.
        title: What it is called, in the learner's language where the tables say it.
        said: The learner's words.
        chance: Its share among the known occupations, in [0, 1].
    """

    scheme: str
    code: str
    title: str
    said: str
    chance: float


@dataclass(frozen=True)
class Answer:
    """What the recommender makes of a goal.

    Attributes:
        goal: The goal, as understood.
        is_confident: Whether the first one, or without codes one of the first three, is likely
            enough to be what is wanted; if not, nothing fits well and a person should help.
        recommendations: Best first; all of them keep every stated limit, as far as published.
        paths: Ways to recommended credentials that need others first.
        relaxations: Single limits worth dropping, the most rewarding first.
        catalog_release: Release that was searched.
        model_version: Model version that was used; the encoder's name for the order as shipped.
        occupation: What the first aim was read as; None where no table is loaded or none of its
            occupations is likely.
        unavailable: What is at least half as likely as the likeliest that can be begun, keeps the
            other limits, and is full, closed or past; two at most.
    """

    goal: Goal
    is_confident: bool
    recommendations: tuple[Recommendation, ...]
    paths: tuple[Path, ...]
    relaxations: tuple[Relaxation, ...]
    catalog_release: str
    model_version: str
    occupation: Meant | None = None
    unavailable: tuple[Recommendation, ...] = ()
