"""What happened at the desk in a stretch of time, counted."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from statistics import median

from bot.cases.case import Case


@dataclass(frozen=True)
class Statistics:
    """The figures of a desk.

    Attributes:
        since: Beginning, in UTC.
        until: End, not included.
        n_opened: Cases that were opened, or opened again last, in that time.
        n_resolved: Of them, those that were resolved.
        n_returned: Of them, those that went back to the bot.
        n_waiting: Of them, those that nobody has taken yet.
        n_reopened: Of them, those that had been closed before.
        waits: Minutes in which the desk was open until a person's first answer, of each case
            that got one, shortest first.
        n_learners: Learners who talked with the bot in that time.
        n_handed_over: Of the learners, those with a case.
        satisfaction: How many learners tapped 1, 2, 3, 4, 5.
        topics_by_week: Monday of each week -> how many cases of each topic.
        reasons: How many cases for each reason.
    """

    since: datetime
    until: datetime
    n_opened: int = 0
    n_resolved: int = 0
    n_returned: int = 0
    n_waiting: int = 0
    n_reopened: int = 0
    waits: tuple[float, ...] = ()
    n_learners: int = 0
    n_handed_over: int = 0
    satisfaction: Mapping[int, int] = field(default_factory=dict)
    topics_by_week: Mapping[date, Mapping[str, int]] = field(default_factory=dict)
    reasons: Mapping[str, int] = field(default_factory=dict)

    @property
    def median_wait(self) -> float | None:
        """Minutes that half of the learners waited at most; None where nobody was answered."""
        return median(self.waits) if self.waits else None

    @property
    def long_wait(self) -> float | None:
        """Minutes that nine of ten learners waited at most; None where nobody was answered."""
        if not self.waits:
            return None
        return self.waits[min(len(self.waits) - 1, int(0.9 * len(self.waits)))]

    @property
    def hand_off_rate(self) -> float | None:
        """Share of the learners that needed a person, in [0, 1]; None without learners."""
        return self.n_handed_over / self.n_learners if self.n_learners else None

    @property
    def reopened_rate(self) -> float | None:
        """Share of the cases that had been closed before, in [0, 1]; None without cases."""
        return self.n_reopened / self.n_opened if self.n_opened else None

    @property
    def mean_satisfaction(self) -> float | None:
        """Mean of the taps, 1 to 5; None where nobody tapped."""
        taps = sum(self.satisfaction.values())
        if not taps:
            return None
        return sum(value * count for value, count in self.satisfaction.items()) / taps


def statistics_of(
    cases: Sequence[Case],
    *,
    since: datetime,
    until: datetime,
    n_learners: int,
    open_minutes: Callable[[datetime, datetime], float],
) -> Statistics:
    """Count cases.

    Args:
        cases: All cases.
        since: Beginning, in UTC.
        until: End, not included.
        n_learners: Learners who talked with the bot in that time.
        open_minutes: Minutes in which the desk was open between two moments.
    """
    opened = [case for case in cases if since <= case.opened_at < until]
    waits = sorted(
        open_minutes(case.opened_at, case.replied_at)
        for case in opened
        if case.replied_at is not None
    )
    weeks: dict[date, Counter[str]] = {}
    for case in opened:
        day = case.opened_at.date()
        weeks.setdefault(day - timedelta(days=day.weekday()), Counter())[case.topic] += 1
    people = {case.person for case in opened}
    return Statistics(
        since=since,
        until=until,
        n_opened=len(opened),
        n_resolved=sum(case.status == "resolved" for case in opened),
        n_returned=sum(case.status == "returned" for case in opened),
        n_waiting=sum(case.status == "waiting" for case in opened),
        n_reopened=sum(case.n_reopened > 0 for case in opened),
        waits=tuple(waits),
        # Who only pressed a button is a learner, too.
        n_learners=max(n_learners, len(people)),
        n_handed_over=len(people),
        satisfaction=dict(
            sorted(Counter(case.satisfaction for case in opened if case.satisfaction).items())
        ),
        topics_by_week={week: dict(counts) for week, counts in sorted(weeks.items())},
        reasons=dict(Counter(case.reason for case in opened)),
    )
