"""The ways to a credential: what is searched, and what is told about each step."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from catalog.models import CredentialRecord, OfferingFacts, PrerequisiteFacts
from recommender.goals import Limits
from recommender.holding import meets
from recommender.paths.choices import OF_THE_WHOLE, UNKNOWN, Choice, choices_of
from recommender.paths.ladder import Ladder, Lookup, ladder_to
from recommender.paths.records import NoWay, Path, Proof, Step, Ways
from recommender.paths.search import MAX_EXPANSIONS, Bounds, Label, Least, Option, Search

# Similarity of each of a credential's skills to what the learner wants, in their order.
Closeness = Callable[[CredentialRecord], Sequence[float]]
Choices = Sequence[Sequence[Choice]]

MAX_ADDED = 3

# What the search for a limit to drop may cost, as a part of the search itself.
_RELAXING = 8


def ways_to(
    target: CredentialRecord,
    find: Lookup,
    *,
    held: Sequence[str] = (),
    showed: Sequence[str] = (),
    today: date,
    limits: Limits | None = None,
    closeness: Closeness | None = None,
    max_expansions: int = MAX_EXPANSIONS,
) -> Ways:
    """Return the shortest ways to a credential under the limits: what it requires comes first.

    The best way has the fewest steps; of those it is the one that ends first (where no end is
    published, the one with the fewest steps without dates), and of those the cheapest. The way
    that ends soonest and the cheapest one follow where they differ, if all their dates and
    prices are published.

    Steps are taken one after another, because the hours a week that a learner has go to one
    credential at a time: each begins after the one before has ended. Price, hours, weeks and the
    last day are kept for the way as a whole (weeks without the time between steps), `start_by`
    for its first step, all other limits for each step. An offering that is full, closed or past
    is not begun; where nothing else is listed, or the listed ones begin too soon, a step is told
    without dates: its next intake is not published yet. What is not published breaks no limit,
    and `Path.not_published` tells which.

    Nothing better exists where `Ways.is_exact`; that holds for up to 64 offerings unless the
    bound is reached first.

    Args:
        target: The credential at the end.
        find: Returns a credential of the same release by its id.
        held: Ids of credentials that the learner holds: they and what they require are left out.
        showed: What the learner says to hold, and titles of badges that they showed.
        today: Steps begin on this day at the earliest.
        limits: What the learner said.
        closeness: Tells how close a credential's skills are to what is wanted: the closest are
            told first.
        max_expansions: Bound of the search, in continuations of a way.
    """
    limits = limits or Limits()
    if target.credential_id in held:
        return Ways(no_way=NoWay("held"))

    def is_held(asked: PrerequisiteFacts) -> bool:
        return meets(asked, showed, held) == "held"

    ladder = ladder_to(target, find, is_held=is_held)
    if isinstance(ladder, NoWay):
        return Ways(no_way=ladder)
    choices = choices_of(ladder.credentials, limits, today=today)
    bounds = Bounds(limits, today=today)
    search = Search(ladder, choices, bounds, max_expansions=max_expansions)
    search.run()
    if not search.found:
        no_way = _no_way(ladder, choices, limits, today, is_complete=search.is_complete)
        return Ways(no_way=no_way, is_exact=search.is_complete)
    paths = [
        _path(each.steps(), ladder, choices, limits, bounds, closeness) for each in search.found
    ]
    told = tuple(_with_what_is_held(each, is_held) for each in paths)
    return Ways(paths=told, is_exact=search.is_complete)


def _with_what_is_held(path: Path, is_held: Callable[[PrerequisiteFacts], bool]) -> Path:
    steps = tuple(
        replace(
            step, held=tuple(each.text for each in step.credential.prerequisites if is_held(each))
        )
        for step in path.steps
    )
    return replace(path, steps=steps)


def _no_way(
    ladder: Ladder, choices: Choices, limits: Limits, today: date, *, is_complete: bool
) -> NoWay:
    usual = Limits()
    if not limits.stated or not _opens(
        ladder, choices_of(ladder.credentials, usual, today=today), usual, today
    ):
        return NoWay("too_long" if is_complete else "not_found")
    relax = []
    for name in limits.stated:
        eased = limits.having(**{name: getattr(usual, name)})
        # What is kept by the whole leaves the offerings of each step as they are.
        of_steps = (
            choices if name in OF_THE_WHOLE else choices_of(ladder.credentials, eased, today=today)
        )
        if _opens(ladder, of_steps, eased, today):
            relax.append(name)
    return NoWay("limits", relax=tuple(relax))


def _opens(ladder: Ladder, choices: Choices, limits: Limits, today: date) -> bool:
    """Tell whether a short search finds a way under limits."""
    bounds = Bounds(limits, today=today)
    search = Search(ladder, choices, bounds, max_expansions=MAX_EXPANSIONS // _RELAXING)
    search.run(is_one_enough=True)
    return bool(search.found)


def _path(
    taken: Sequence[Option],
    ladder: Ladder,
    choices: Choices,
    limits: Limits,
    bounds: Bounds,
    closeness: Closeness | None,
) -> Path:
    order = [ladder.credentials[each.choice.credential] for each in taken]
    steps: list[Step] = []
    taught: set[str] = set()
    free = bounds.free
    for place, (each, credential) in enumerate(zip(taken, order, strict=True)):
        steps.append(
            Step(
                credential=credential,
                offering=each.choice.offering,
                begins=_day(each.begins),
                ends=_day(each.ends),
                adds=_added(credential, taught, closeness),
                proves=_proven(credential, order[place + 1 :]),
                alternative=_alternative(place, taken, choices, bounds),
                full=_full(each, choices[each.choice.credential], free),
            )
        )
        taught |= {skill.text.casefold() for skill in credential.skills}
        free = each.free
    return Path(tuple(steps), not_published=_silent(taken, limits))


def _added(
    credential: CredentialRecord, taught: set[str], closeness: Closeness | None
) -> tuple[str, ...]:
    """Return skills that no earlier step teaches, the closest to what is wanted first."""
    texts = [skill.text for skill in credential.skills]
    if closeness is not None and texts:
        # Stable: of equally close skills the catalogue's first stays first.
        near = closeness(credential)
        texts = [text for _, text in sorted(zip(near, texts, strict=True), key=lambda it: -it[0])]
    fresh = dict.fromkeys(text for text in texts if text.casefold() not in taught)
    return tuple(fresh)[:MAX_ADDED]


def _proven(credential: CredentialRecord, later: Sequence[CredentialRecord]) -> tuple[Proof, ...]:
    return tuple(
        Proof(title=each.title, text=asked.text)
        for each in later
        for asked in each.prerequisites
        if asked.is_required and asked.credential_id == credential.credential_id
    )


def _alternative(
    place: int, taken: Sequence[Option], choices: Choices, bounds: Bounds
) -> OfferingFacts | None:
    """Return the offering to take if the chosen one is gone: the rest stands, the end is first."""
    own = taken[place].choice
    if taken[place].begins is None:
        # Which intake it will be is open: nothing can be gone yet.
        return None
    if not own.is_doubtful:
        return None
    found: list[tuple[tuple[bool, int, int, int], OfferingFacts]] = []
    for other in choices[own.credential]:
        if other is own or not other.is_available or other.offering is None:
            continue
        last = _followed(place, other, taken, bounds)
        if last is not None:
            key = (other.is_doubtful, last.free, last.n_unpriced, last.cents)
            found.append((key, other.offering))
    return min(found, key=lambda each: each[0])[1] if found else None


def _followed(place: int, other: Choice, taken: Sequence[Option], bounds: Bounds) -> Label | None:
    """Return where a path with another offering ends, None where it breaks or loses a date."""
    at = Label(free=bounds.free)
    for here, planned in enumerate(taken):
        choice = other if here == place else planned.choice
        options = bounds.options((choice,), at.free, is_first=here == 0)
        if not options or (options[0].begins is None and planned.begins is not None):
            return None
        at = at.after(options[0])
    return at if bounds.keeps(at, Least()) else None


def _full(taken: Option, choices: Sequence[Choice], free: int) -> OfferingFacts | None:
    """Return the full offering that would begin first, if that is before the chosen one."""
    begins = UNKNOWN if taken.begins is None else taken.begins
    sooner = [
        (each.start, each.offering)
        for each in choices
        if each is not taken.choice
        and each.offering is not None
        and each.offering.availability == "full"
        and each.start
        and free <= each.start < begins
    ]
    return min(sooner, key=lambda each: each[0])[1] if sooner else None


def _silent(taken: Sequence[Option], limits: Limits) -> tuple[str, ...]:
    """Return the limits that are not known to be kept, in the order of `Limits`."""
    found = {name for each in taken for name in each.choice.silent}
    if any(each.choice.n_unpriced for each in taken):
        found.add("max_cost")
    if any(not each.choice.hours for each in taken):
        found.add("max_hours")
    if any(each.choice.days is None for each in taken):
        found.add("max_weeks")
    if taken[-1].ends is None:
        found.add("finish_by")
    if taken[0].begins is None:
        found |= {"start_by", "start_after"}
    return tuple(name for name in limits.stated if name in found)


def _day(ordinal: int | None) -> date | None:
    """Return the day of an ordinal; None also for one after the last day of the calendar."""
    if ordinal is None or ordinal > date.max.toordinal():
        return None
    return date.fromordinal(ordinal)
