"""Who gets a waiting case that is given out by itself: a rule that people can check by hand."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from bot.cases.case import Advisor, Case
from bot.cases.hours import WorkingHours

_NEVER = datetime.min.replace(tzinfo=UTC)


def is_given_out(case: Case, hours: WorkingHours, at: datetime) -> bool:
    """Tell whether a case may be given out: one that waits and is not put off.

    While the desk is closed only what cannot wait is: whoever is here then has said so.
    """
    is_put_off = case.snoozed_until is not None and case.snoozed_until > at
    return (
        case.status == "waiting" and not is_put_off and (case.urgency == "now" or hours.is_open(at))
    )


def next_holder(
    case: Case, people: Iterable[Advisor], n_held: Mapping[int, int], at: datetime
) -> Advisor | None:
    """Return who gets a case: of those who may, who has the smallest share of what they hold.

    Of two with the same share, who was given one longer ago; then by name.

    Args:
        case: The case.
        people: The people of the desk.
        n_held: How many cases each has, by key.
        at: Now.

    Returns:
        None where nobody is here who has room, helps in the learner's language and with the topic,
        and has not given this very case back.
    """

    def place(each: Advisor) -> tuple[float, datetime, str]:
        return n_held.get(each.pk, 0) / each.capacity, each.given_at or _NEVER, each.name

    may = [each for each in people if _may_get(each, case, n_held.get(each.pk, 0), at)]
    return min(may, key=place, default=None)


def _may_get(each: Advisor, case: Case, n_held: int, at: datetime) -> bool:
    return (
        each.is_here(at)
        and n_held < each.capacity
        and each.pk not in case.passed_by
        and (not each.languages or case.language in each.languages)
        and (not each.topics or case.topic in each.topics)
    )
