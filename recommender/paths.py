"""Credentials in the order to earn them: prerequisites first, with total cost, hours and finish."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from catalog.models import CredentialRecord, OfferingFacts
from recommender.offerings import weeks_of

Lookup = Callable[[str], CredentialRecord | None]

# A ladder longer than this is a fault of the catalogue, not a plan.
MAX_STEPS = 8


@dataclass(frozen=True)
class Step:
    """One credential of a path, and the offering to take.

    Attributes:
        credential: What is earned.
        offering: The soonest open offering after the step before; None where none is listed.
        begins: First day, None where not published.
        ends: Last day, None where not published.
    """

    credential: CredentialRecord
    offering: OfferingFacts | None
    begins: date | None
    ends: date | None


@dataclass(frozen=True)
class Path:
    """Steps in order. A total is None as soon as one step does not publish its part."""

    steps: tuple[Step, ...]

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


def path_to(
    target: CredentialRecord, find: Lookup, *, held: Sequence[str] = (), today: date
) -> Path | None:
    """Return the path to a credential: what it requires, what that requires, and so on.

    Of alternatives the first is taken. None where there is no way: a cycle, or a credential that
    is required but not in the catalogue.

    Args:
        target: The credential at the end.
        find: Returns a credential of the same release by its id.
        held: Ids of credentials that the learner holds: they and what they require are left out.
        today: Steps begin on this day at the earliest.
    """
    ordered: list[CredentialRecord] = []
    if not _visit(target, find, frozenset(held), (), ordered) or len(ordered) > MAX_STEPS:
        return None
    steps: list[Step] = []
    free_from: date | None = today
    for credential in ordered:
        step = _next_step(credential, free_from, today)
        steps.append(step)
        free_from = step.ends + timedelta(days=1) if step.ends else None
    return Path(tuple(steps))


def _visit(
    credential: CredentialRecord,
    find: Lookup,
    held: frozenset[str],
    above: tuple[str, ...],
    ordered: list[CredentialRecord],
) -> bool:
    """Depth-first, prerequisites before what needs them; False where there is no way."""
    if credential.credential_id in above:
        return False
    if any(done.credential_id == credential.credential_id for done in ordered):
        return True
    groups: set[int] = set()
    for asked in credential.prerequisites:
        if asked.credential_id is None or not asked.is_required or asked.credential_id in held:
            continue
        if asked.group is not None:
            if asked.group in groups:
                continue
            groups.add(asked.group)
        needed = find(asked.credential_id)
        inside = (*above, credential.credential_id)
        if needed is None or not _visit(needed, find, held, inside, ordered):
            return False
    ordered.append(credential)
    return True


def _next_step(credential: CredentialRecord, free_from: date | None, today: date) -> Step:
    """Take the offering that begins first once the step before is done."""
    not_before = free_from or today
    dated = sorted(
        (begins, i)
        for i, offering in enumerate(credential.offerings)
        if (begins := _begins(offering, not_before)) is not None
    )
    if dated and free_from is not None:
        begins, i = dated[0]
        offering = credential.offerings[i]
        return Step(credential, offering, begins, _ends(offering, begins))
    # Later intakes are not published yet: cost and hours can still be told.
    likely = next(iter(credential.offerings), None)
    return Step(credential, likely, None, None)


def _begins(offering: OfferingFacts, not_before: date) -> date | None:
    if offering.availability in ("full", "closed"):
        return None
    if offering.is_continuous:
        return not_before
    if offering.start is None or offering.start < not_before:
        return None
    return offering.start


def _ends(offering: OfferingFacts, begins: date) -> date | None:
    if offering.end is not None and not offering.is_continuous:
        return offering.end
    weeks = weeks_of(offering)
    return None if weeks is None else begins + timedelta(weeks=weeks)


def _sum(parts: list[float | None]) -> float | None:
    known = [part for part in parts if part is not None]
    return round(sum(known), 2) if len(known) == len(parts) else None
