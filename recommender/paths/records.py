"""A path, its steps, and why there is none."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from catalog.models import CredentialRecord, OfferingFacts

Reason = Literal["held", "missing", "ceased", "circle", "too_long", "limits", "not_found"]

# With so few seats left an offering may be full before somebody has applied.
NEARLY_FULL = 3


@dataclass(frozen=True)
class Proof:
    """A prerequisite that a step satisfies.

    Attributes:
        title: The later credential that asks for it.
        text: The prerequisite, in the words of the catalogue.
    """

    title: str
    text: str


@dataclass(frozen=True)
class Step:
    """One credential of a path, and the offering to take.

    Attributes:
        credential: What is earned.
        offering: The offering that serves the whole path best; None where none is listed.
        begins: First day, None where not published.
        ends: Last day, None where not published.
        adds: At most three skills that it teaches and no earlier step does.
        proves: Which prerequisites of later steps it satisfies.
        alternative: Another offering with which the rest of the path stands, told where the
            chosen one may be gone: a waiting list, few seats.
        full: An offering that would begin sooner but is full.
        held: What it asks for and the learner holds, in the words of the catalogue.
    """

    credential: CredentialRecord
    offering: OfferingFacts | None
    begins: date | None
    ends: date | None
    adds: tuple[str, ...] = ()
    proves: tuple[Proof, ...] = ()
    alternative: OfferingFacts | None = None
    full: OfferingFacts | None = None
    held: tuple[str, ...] = ()

    @property
    def is_doubtful(self) -> bool:
        """Tell whether the chosen intake may be gone before somebody has applied."""
        return self.begins is not None and self.offering is not None and may_be_gone(self.offering)


def may_be_gone(offering: OfferingFacts) -> bool:
    """Tell whether an offering has a waiting list or few seats left."""
    is_nearly_full = offering.seats_left is not None and offering.seats_left <= NEARLY_FULL
    return offering.availability == "waitlist" or is_nearly_full


@dataclass(frozen=True)
class Path:
    """Steps in order. A total is None as soon as one step does not publish its part.

    Attributes:
        steps: One after another, the wanted credential last.
        not_published: Limits that the path may break, because a fact is not published.
    """

    steps: tuple[Step, ...]
    not_published: tuple[str, ...] = ()

    @property
    def total_cost(self) -> float | None:
        """Price and extra costs of all steps; None where they are in several currencies."""
        if len({step.offering.currency for step in self.steps if step.offering}) > 1:
            return None
        return _sum([step.offering.total_cost if step.offering else None for step in self.steps])

    @property
    def currency(self) -> str | None:
        """The steps' currency, None where they differ or none is published."""
        found = {step.offering.currency for step in self.steps if step.offering}
        return found.pop() if len(found) == 1 else None

    @property
    def total_hours(self) -> float | None:
        """Hours of all steps."""
        return _sum([step.offering.hours if step.offering else None for step in self.steps])

    @property
    def finish_by(self) -> date | None:
        """Last day of the last step, None where a step's dates are not published."""
        if any(step.ends is None for step in self.steps):
            return None
        return self.steps[-1].ends


@dataclass(frozen=True)
class NoWay:
    """Why nothing leads to a credential.

    Attributes:
        reason: "held": the learner has it already; "missing": something required is not in the
            catalogue; "ceased": something required is no longer offered; "circle": things
            require each other; "too_long": more steps than anybody plans; "limits": every way
            breaks a limit; "not_found": the search ended at its bound without a way.
        about: What is missing or ceased, in the words of the catalogue; "" otherwise.
        relax: Limits each of which, dropped alone, would open a way.
    """

    reason: Reason
    about: str = ""
    relax: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ways:
    """What leads to a credential.

    Attributes:
        paths: The best first, then the one that ends soonest and the cheapest, where they differ.
        no_way: Why there is none; None where there is one.
        is_exact: Whether nothing better can exist; False where the search ended at its bound.
    """

    paths: tuple[Path, ...] = ()
    no_way: NoWay | None = None
    is_exact: bool = True

    @property
    def best(self) -> Path | None:
        """The path with the fewest steps, of those the one that ends first, then the cheapest."""
        return next(iter(self.paths), None)


def _sum(parts: list[float | None]) -> float | None:
    known = [part for part in parts if part is not None]
    return round(sum(known), 2) if len(known) == len(parts) else None
