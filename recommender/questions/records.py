"""A question, its answers, and what each of them does."""

from dataclasses import dataclass, field
from typing import Literal

from recommender.goals import Limits
from recommender.leanings import Leaning

Kind = Literal[
    "max_cost", "hours_per_week", "delivery", "schedule", "start_by", "place",
    "field", "occupation", "content", "held",
]  # fmt: skip

# Limits on a number or a day: more than was offered may be said, "about 400".
BOUNDS: tuple[Kind, ...] = ("max_cost", "hours_per_week", "start_by")


@dataclass(frozen=True)
class Choice:
    """One answer to a question.

    Attributes:
        words: The catalogue's words for it; empty where the answer is a limit, yes or no.
        limits: What it says of limits.
        leaning: What it says of content.
        held: Id of a credential that who answers so has already.
    """

    words: str = ""
    limits: Limits = field(default_factory=Limits)
    leaning: Leaning | None = None
    held: str = ""


@dataclass(frozen=True)
class Question:
    """What to ask next. "It does not matter" is an answer to every question.

    Attributes:
        key: Its name: what was asked under a name is never asked again.
        kind: What it is about.
        choices: The answers to offer.
        none: What "none of these" says, where it says something.
        gain: How much likelier the first three hold what is wanted once it is answered, less
            what a question costs; in [0, 1].
        subject: Title of what it asks about, where it asks about one thing.
        currency: Of its amounts.
    """

    key: str
    kind: Kind
    choices: tuple[Choice, ...]
    none: Leaning | None = None
    gain: float = 0.0
    subject: str = ""
    currency: str | None = None
