"""Which credentials, in which order, by which offerings: the search over all of them.

A branch and bound. Sets of credentials that lead to the goal are taken with the smallest first;
within a set, all orders and offerings are followed from the first day on, and of two that have
earned the same, one that is free no sooner, cheaper or shorter is dropped. What cannot become
better than what was found is not followed either. The work is counted in continuations, so
that the same question always ends in the same place, on a quick machine and on a slow one.
"""

import math
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from recommender.goals import Limits
from recommender.paths.choices import UNKNOWN, Choice
from recommender.paths.ladder import Ladder, bits, sets_that_lead_up

# Up to so many offerings all ways are followed; beyond, of each set of earned credentials only
# the `_NARROW` most promising ones.
MAX_EXACT = 64
_NARROW = 3

# Continuations that are looked at: under 50 ms with all that is around them, on one core of 2026
# (tests/recommender/test_paths.py holds a whole catalogue against the clock).
MAX_EXPANSIONS = 2_000


class Option(NamedTuple):
    """One step from a day on: an offering and its days, as ordinals.

    Attributes:
        choice: The offering.
        begins: First day, None where not published.
        ends: Last day, None where not published.
        free: The day after it; where that is not published, UNKNOWN and one more for each step
            without dates.
        hours: Its hours, 0 where nobody limits them.
        weeks: Its weeks, likewise.
    """

    choice: Choice
    begins: int | None
    ends: int | None
    free: int
    hours: float
    weeks: float

    def covers(self, other: "Option") -> bool:
        """Tell whether it is no later, dearer or longer than another."""
        return (
            self.free <= other.free
            and self.choice.cents <= other.choice.cents
            and self.choice.n_unpriced <= other.choice.n_unpriced
            and self.hours <= other.hours
            and self.weeks <= other.weeks
        )


class Label(NamedTuple):
    """How far somebody has come.

    Attributes:
        free: Ordinal of the day after the last step; from UNKNOWN where not published.
        n_unpriced: Steps without a published price.
        cents: What the others cost.
        hours: Hours so far, 0 where nobody limits them.
        weeks: Weeks of the steps, without the time between them, likewise.
        last: The last step, None at the beginning.
        before: How far one was before it.
    """

    free: int
    n_unpriced: int = 0
    cents: int = 0
    hours: float = 0.0
    weeks: float = 0.0
    last: Option | None = None
    before: "Label | None" = None

    def after(self, option: Option) -> "Label":
        """Return how far one is a step later."""
        return Label(
            option.free,
            self.n_unpriced + option.choice.n_unpriced,
            self.cents + option.choice.cents,
            self.hours + option.hours,
            self.weeks + option.weeks,
            option,
            self,
        )

    def covers(self, other: "Label") -> bool:
        """Tell whether whatever can follow the other can follow this one as well."""
        return (
            self.free <= other.free
            and self.cents <= other.cents
            and self.n_unpriced <= other.n_unpriced
            and self.hours <= other.hours
            and self.weeks <= other.weeks
        )

    def steps(self) -> tuple[Option, ...]:
        """Return the steps that lead here, the first one first."""
        if self.before is None or self.last is None:
            return ()
        return (*self.before.steps(), self.last)


class Bounds:
    """What a path must keep as a whole."""

    def __init__(self, limits: Limits, *, today: date) -> None:
        first = max(today, limits.start_after or today)
        self.free = first.toordinal()
        self.start_by = _ordinal(limits.start_by)
        self.finish_by = _ordinal(limits.finish_by)
        self.cents = math.inf if limits.max_cost is None else round(limits.max_cost * 100)
        # Sums of fractions may be a hair above what they are by hand.
        self.hours = math.inf if limits.max_hours is None else limits.max_hours + 1e-6
        self.weeks = math.inf if limits.max_weeks is None else limits.max_weeks + 1e-6

    def keeps(self, label: Label, rest: "Least") -> bool:
        """Tell whether a path with so much still to come may keep what it must."""
        return (
            label.cents + rest.cents <= self.cents
            and label.hours + rest.hours <= self.hours
            and label.weeks + rest.weeks <= self.weeks
        )

    def options(
        self, choices: Sequence[Choice], free: int, *, is_first: bool
    ) -> tuple[Option, ...]:
        """Return the ways to take a step from a day on, without those that others cover.

        An intake that is not published yet may always be waited for; what is full or past only
        stands for it where nothing else is listed.
        """
        is_listed = any(choice.is_available for choice in choices)
        found = [
            self._option(choice, begins, free)
            for choice in choices
            if (begins := choice.begins(free)) is not None
            and (not is_first or begins <= self.start_by)
        ]
        found += [
            self._option(choice, None, free)
            for choice in choices
            if choice.is_available == is_listed
            and (not is_first or not choice.start or choice.start <= self.start_by)
        ]
        kept: list[Option] = []
        for each in found:
            if each.ends is not None and each.ends > self.finish_by:
                continue
            if not any(other.covers(each) for other in kept):
                kept = [other for other in kept if not each.covers(other)]
                kept.append(each)
        return tuple(kept)

    def _option(self, choice: Choice, begins: int | None, free: int) -> Option:
        ends = None if begins is None else choice.ends(begins)
        # Of two ways with an unknown end the one with more published dates is the better plan.
        unknown = UNKNOWN if begins is not None else max(free, UNKNOWN) + 1
        return Option(
            choice=choice,
            begins=begins,
            ends=ends,
            free=unknown if ends is None else ends + 1,
            hours=choice.hours if self.hours < math.inf else 0.0,
            weeks=choice.weeks if self.weeks < math.inf else 0.0,
        )


def _ordinal(day: date | None) -> int:
    return UNKNOWN if day is None else day.toordinal()


Key = tuple[int, int, int, int]


class Least(NamedTuple):
    """What some steps take at least."""

    days: int = 0
    cents: int = 0
    n_unpriced: int = 0
    hours: float = 0.0
    weeks: float = 0.0

    def and_(self, other: "Least") -> "Least":
        """Return what these and other steps take together."""
        return Least(
            self.days + other.days,
            self.cents + other.cents,
            self.n_unpriced + other.n_unpriced,
            self.hours + other.hours,
            self.weeks + other.weeks,
        )


class Search:
    """One search; `found` holds the best so far."""

    def __init__(
        self,
        ladder: Ladder,
        choices: Sequence[Sequence[Choice]],
        bounds: Bounds,
        *,
        max_expansions: int = MAX_EXPANSIONS,
    ) -> None:
        self._ladder = ladder
        self._choices = choices
        self._bounds = bounds
        self._beginning = Label(free=bounds.free)
        self._left = max_expansions
        self._options: dict[tuple[int, int, bool], tuple[Option, ...]] = {}
        self._rests: dict[int, Least] = {0: Least()}
        self._least = [_least(each, bounds) for each in choices]
        self._impossible = sum(1 << rung for rung, each in enumerate(choices) if not each)
        self._found: list[tuple[Key, Label] | None] = [None, None, None]
        self.is_small = sum(map(len, choices)) <= MAX_EXACT
        self.is_complete = ladder.is_whole

    @property
    def found(self) -> tuple[Label, ...]:
        """The best, then the soonest and the cheapest where they differ from those before."""
        labels = [each[1] for each in self._found if each is not None]
        kept: list[Label] = []
        for label in labels:
            if not any(_same(label, each) for each in kept):
                kept.append(label)
        return tuple(kept)

    def run(self, *, is_one_enough: bool = False) -> None:
        """Search until nothing better can exist, one is enough, or the bound is reached."""
        for among in sets_that_lead_up(self._ladder, worth=self._worth):
            self._left -= 1
            if among is not None and self._is_wanted(among):
                # A narrow look first: the better what is known, the more need not be followed.
                self._follow(among, width=_NARROW)
                if self.is_small:
                    self._follow(among, width=None)
                else:
                    self.is_complete = False
            if is_one_enough and self.found:
                return
            if self._left <= 0:
                self.is_complete = False
                return

    def _worth(self, before: int, rung: int) -> tuple[float, ...] | None:
        """Return finish and price of a set at least; None where it cannot be wanted."""
        self._left -= 1
        if self._impossible >> rung & 1:
            return None
        among = before | 1 << rung
        self._rests[among] = self._rest(before).and_(self._least[rung])
        if not self._is_wanted(among):
            return None
        return _at_least(self._beginning, self._rests[among], among.bit_count())[1:]

    def _is_wanted(self, among: int) -> bool:
        rest = self._rest(among)
        return self._bounds.keeps(self._beginning, rest) and self._may_improve(
            _at_least(self._beginning, rest, among.bit_count())
        )

    def _rest(self, among: int) -> Least:
        """Return what a set takes at least; sets grow step by step, and so do their sums."""
        known = self._rests.get(among)
        if known is None:
            rung = among.bit_length() - 1
            known = self._rest(among & ~(1 << rung)).and_(self._least[rung])
            self._rests[among] = known
        return known

    def _follow(self, among: int, *, width: int | None) -> None:
        """Follow the orders and offerings of one set; only the first `width` at each place."""
        size = among.bit_count()
        reached: dict[int, list[Label]] = {0: [self._beginning]}
        for _ in range(size):
            following: dict[int, list[Label]] = {}
            for done, labels in reached.items():
                for rung in bits(among & ~done):
                    self._left -= 1
                    if not self._ladder.is_open(rung, done):
                        continue
                    now = done | 1 << rung
                    rest = self._rest(among & ~now)
                    there = following.setdefault(now, [])
                    for label in labels:
                        if self._left <= 0:
                            return
                        self._step(label, rung, rest, size, there)
            reached = following
            if width is not None:
                reached = {now: _narrowed(labels, width) for now, labels in reached.items()}
        for label in reached.get(among, ()):
            self._keep(label, size)

    def _step(self, label: Label, rung: int, rest: Least, size: int, there: list[Label]) -> None:
        for option in self._options_from(label, rung):
            self._left -= 1
            after = label.after(option)
            if not self._bounds.keeps(after, rest) or not self._may_improve(
                _at_least(after, rest, size)
            ):
                continue
            if any(each.covers(after) for each in there):
                continue
            there[:] = [each for each in there if not after.covers(each)]
            there.append(after)

    def _options_from(self, label: Label, rung: int) -> tuple[Option, ...]:
        key = (rung, label.free, label.before is None)
        known = self._options.get(key)
        if known is None:
            known = self._bounds.options(
                self._choices[rung], label.free, is_first=label.before is None
            )
            self._options[key] = known
            self._left -= len(self._choices[rung])
        return known

    def _keep(self, label: Label, size: int) -> None:
        key = _at_least(label, Least(), size)
        for place, ordered in enumerate(_orders(key)):
            held = self._found[place]
            if ordered is not None and (held is None or ordered < held[0]):
                self._found[place] = (ordered, label)

    def _may_improve(self, key: Key) -> bool:
        for held, ordered in zip(self._found, _orders(key), strict=True):
            if ordered is not None and (held is None or ordered < held[0]):
                return True
        return False


def _orders(key: Key) -> tuple[Key, Key | None, Key | None]:
    """Return what is compared for the best, the soonest and the cheapest path.

    The soonest and the cheapest are told only where all dates and prices are published.
    """
    size, free, n_unpriced, cents = key
    if free >= UNKNOWN or n_unpriced:
        return key, None, None
    return key, (free, size, 0, cents), (cents, size, 0, free)


def _at_least(label: Label, rest: Least, size: int) -> Key:
    """Return what a path that goes on from here comes to at least; the smaller the better."""
    free = label.free if label.free >= UNKNOWN else label.free + rest.days
    return size, free, label.n_unpriced + rest.n_unpriced, label.cents + rest.cents


def _least(choices: Sequence[Choice], bounds: Bounds) -> Least:
    if not choices:
        return Least()
    return Least(
        # The day after the last one is the first free day.
        days=min(_least_days(each) for each in choices) + 1,
        cents=min(each.cents for each in choices),
        n_unpriced=min(each.n_unpriced for each in choices),
        hours=min(each.hours for each in choices) if bounds.hours < math.inf else 0.0,
        weeks=min(each.weeks for each in choices) if bounds.weeks < math.inf else 0.0,
    )


def _least_days(choice: Choice) -> int:
    if choice.end is not None and choice.start:
        return choice.end - choice.start
    return choice.days or 0


def _narrowed(labels: list[Label], width: int) -> list[Label]:
    """Return the labels that are free first, and always the cheapest."""
    by_day = sorted(labels, key=lambda each: (each.free, each.n_unpriced, each.cents))
    kept, rest = by_day[: width - 1], by_day[width - 1 :]
    cheapest = min(rest, key=lambda each: (each.n_unpriced, each.cents, each.free), default=None)
    return kept if cheapest is None else [*kept, cheapest]


def _same(one: Label, other: Label) -> bool:
    return [each.choice for each in one.steps()] == [each.choice for each in other.steps()]
