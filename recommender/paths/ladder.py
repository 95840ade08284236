"""The credentials below a goal: which of them, taken together, lead up to it."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from heapq import heappop, heappush

from catalog.models import CredentialRecord, PrerequisiteFacts
from recommender.paths.records import NoWay

Lookup = Callable[[str], CredentialRecord | None]

# A ladder longer than this is a fault of the catalogue, not a plan.
MAX_STEPS = 8

# Nobody plans among more credentials than this; the nearest to the goal are looked at.
MAX_LOOKED_AT = 64


@dataclass(frozen=True)
class Need:
    """Credentials of which one suffices.

    Attributes:
        ids: The alternatives.
        text: The first of them in the words of the catalogue.
        has_words: Whether something else is an alternative, too: experience, an education.
    """

    ids: tuple[str, ...]
    text: str
    has_words: bool = False


@dataclass(frozen=True)
class Ladder:
    """What can be earned on the way to a goal, each credential a bit.

    Attributes:
        credentials: Prerequisites before what needs them, the goal last.
        needs: For each credential the sets, as bits, of which one member each is required.
        is_whole: False where more credentials belong to it than are looked at.
    """

    credentials: tuple[CredentialRecord, ...]
    needs: tuple[tuple[int, ...], ...]
    is_whole: bool = True

    @property
    def goal(self) -> int:
        """The bit of the goal."""
        return 1 << (len(self.credentials) - 1)

    def is_open(self, rung: int, done: int) -> bool:
        """Tell whether a credential can be begun once those in `done` are earned."""
        return all(done & need for need in self.needs[rung])

    def earned(self, among: int) -> int:
        """Return what can be earned with the credentials of a set alone."""
        done, before = 0, -1
        while done != before:
            before = done
            for rung in bits(among & ~done):
                if self.is_open(rung, done):
                    done |= 1 << rung
        return done

    def is_spare(self, among: int) -> bool:
        """Tell whether the goal can be earned without one of a set's credentials."""
        rest = bits(among & ~self.goal)
        return any(self.earned(among & ~(1 << rung)) & self.goal for rung in rest)


@lru_cache(maxsize=4_096)
def bits(numbers: int) -> tuple[int, ...]:
    """Return the places of the bits that are set, ascending."""
    places = []
    while numbers:
        low = numbers & -numbers
        places.append(low.bit_length() - 1)
        numbers ^= low
    return tuple(places)


def ladder_to(
    target: CredentialRecord,
    find: Lookup,
    *,
    is_held: Callable[[PrerequisiteFacts], bool],
) -> Ladder | NoWay:
    """Return the credentials that may lead to a target, or why none do.

    Args:
        target: The credential at the end.
        find: Returns a credential of the same release by its id.
        is_held: Whether the learner has what is asked; what that requires is left out, too.
    """
    known, needs, is_whole = _gathered(target, find, is_held)
    possible = _reachable(known, needs)
    if target.credential_id not in possible and not is_whole:
        return NoWay("not_found")
    if target.credential_id not in possible:
        return _dead_end(target, known, needs, possible)
    ordered = _ordered(target.credential_id, needs, possible)
    places = {each: 1 << place for place, each in enumerate(ordered)}
    return Ladder(
        credentials=tuple(known[each] for each in ordered),
        needs=tuple(
            tuple(
                mask
                for need in needs[each]
                if (mask := sum(places[one] for one in set(need.ids) if one in places))
            )
            for each in ordered
        ),
        is_whole=is_whole,
    )


def _gathered(
    target: CredentialRecord, find: Lookup, is_held: Callable[[PrerequisiteFacts], bool]
) -> tuple[dict[str, CredentialRecord], dict[str, tuple[Need, ...]], bool]:
    """Return the credentials below a target, nearest first, and what each still needs."""
    known: dict[str, CredentialRecord] = {target.credential_id: target}
    needs: dict[str, tuple[Need, ...]] = {}
    missing: set[str] = set()
    waiting = deque([target])
    is_whole = True
    while waiting:
        above = waiting.popleft()
        needs[above.credential_id] = _needs_of(above, is_held)
        for each in (one for need in needs[above.credential_id] for one in need.ids):
            if each in known or each in missing:
                continue
            if len(known) >= MAX_LOOKED_AT:
                is_whole = False
                continue
            found = find(each)
            if found is None:
                missing.add(each)
            else:
                known[each] = found
                waiting.append(found)
    return known, needs, is_whole


def _needs_of(
    credential: CredentialRecord, is_held: Callable[[PrerequisiteFacts], bool]
) -> tuple[Need, ...]:
    """Return what is required of credentials and not held; of a group one suffices."""
    groups: dict[object, list[PrerequisiteFacts]] = {}
    for place, asked in enumerate(credential.prerequisites):
        if asked.is_required:
            # Prerequisites of no group are groups of one.
            key = ("alone", place) if asked.group is None else asked.group
            groups.setdefault(key, []).append(asked)
    return tuple(
        Need(
            ids=tuple(each.credential_id for each in group if each.credential_id),
            text=next(each.text for each in group if each.credential_id),
            has_words=any(each.credential_id is None for each in group),
        )
        for group in groups.values()
        if any(each.credential_id for each in group) and not any(map(is_held, group))
    )


def _reachable(
    known: dict[str, CredentialRecord], needs: dict[str, tuple[Need, ...]]
) -> frozenset[str]:
    """Return what can be earned at all, however many steps it takes."""
    waiting = [each for each, record in known.items() if record.status != "ceased"]
    done: set[str] = set()
    is_growing = True
    while is_growing:
        able = [
            each
            for each in waiting
            if all(need.has_words or not done.isdisjoint(need.ids) for need in needs[each])
        ]
        done.update(able)
        waiting = [each for each in waiting if each not in done]
        is_growing = bool(able)
    return frozenset(done)


def _dead_end(
    target: CredentialRecord,
    known: dict[str, CredentialRecord],
    needs: dict[str, tuple[Need, ...]],
    reachable: frozenset[str],
) -> NoWay:
    """Go down from the target, always to what cannot be earned, until something says why."""
    at, above = target.credential_id, set[str]()
    while at not in above:
        above.add(at)
        if known[at].status == "ceased":
            return NoWay("ceased", about=known[at].title)
        need = next(
            each for each in needs[at] if not each.has_words and reachable.isdisjoint(each.ids)
        )
        below = next((each for each in need.ids if each in known), None)
        if below is None:
            return NoWay("missing", about=need.text)
        at = below
    return NoWay("circle")


def _ordered(
    target: str, needs: dict[str, tuple[Need, ...]], possible: frozenset[str]
) -> tuple[str, ...]:
    """Return what can be earned, depth first in the order of the prerequisites, target last."""
    seen: dict[str, None] = {}

    def visit(each: str, above: frozenset[str]) -> None:
        if each in seen or each in above or each not in possible:
            return
        for need in needs[each]:
            for below in need.ids:
                visit(below, above | {each})
        seen[each] = None

    visit(target, frozenset())
    return tuple(seen)


def sets_that_lead_up(
    ladder: Ladder, *, worth: Callable[[int, int], tuple[float, ...] | None]
) -> Iterator[int | None]:
    """Yield the sets of credentials that lead to the goal, none of them to spare; small ones first.

    A set is grown from the goal by what is still required; None is yielded for each set that is
    only on the way, so that the caller can count the work and stop.

    Args:
        ladder: The credentials.
        worth: What a set and one credential more cost at least, for the order among sets of one
            size; None where no set that holds them can be wanted.
    """
    first = worth(0, len(ladder.credentials) - 1)
    seen = {ladder.goal}
    heap = [(1, first, 0, ladder.goal)] if first is not None else []
    while heap:
        size, _, _, among = heappop(heap)
        earned = ladder.earned(among)
        if earned == among:
            yield None if ladder.is_spare(among) else among
            continue
        yield None
        if size == MAX_STEPS:
            continue
        for rung in bits(_ways_on(ladder, among, earned)):
            grown = among | 1 << rung
            if grown not in seen:
                seen.add(grown)
                at_least = worth(among, rung)
                if at_least is not None:
                    heappush(heap, (size + 1, at_least, len(seen), grown))


def _ways_on(ladder: Ladder, among: int, earned: int) -> int:
    """Return credentials one of which every larger set that leads up must hold."""
    others = 0
    for rung in bits(among & ~earned):
        for need in ladder.needs[rung]:
            if not need & among:
                return need
            if not need & earned:
                others |= need
    # What is left waits for each other: any of the other alternatives may break the circle.
    return others & ~among
