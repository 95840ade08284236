"""Offerings that a table states cell by cell -> whole, with what was known of the same ones."""

from collections import Counter
from collections.abc import Sequence, Set
from typing import Any

from catalog.models import OfferingFacts

# What belongs to one run of a course: another start is another run, of which nothing is known.
_OF_A_RUN = ("start", "end", "apply_by", "is_continuous", "availability", "seats_left")
# An amount means nothing without its currency, so that both come from one source.
_OF_MONEY = ("price", "currency", "extra_costs")


def filled(
    known: Sequence[OfferingFacts],
    stated: Sequence[tuple[OfferingFacts, Set[str]]],
    spoken_of: Set[str],
) -> tuple[OfferingFacts, ...]:
    """Return the offerings of a credential after a table spoke: it updates only what it states.

    A column that is absent and an empty cell state nothing; "TBD", "no" or "contact us" state
    that there is nothing. The rule:

    - One offering before and one now are the same; what the table leaves open stays as it was.
    - Of several, two are the same where both begin on the same day, at the same place, in the
      same way, and no other of either list does; all others stand as the table states them, and
      those that it no longer lists are gone.
    - A row that states no offering takes none away; what it says is not there, is not there for
      all of them.
    - Another start is another run: end, deadline and seats of the run before do not stay.
    - A price has its currency with it: one that is stated without a currency has none, and costs
      on top stay only while the currency is the same.
    - A place stays only while the way of delivery does, hours a week while weeks and hours do.

    Args:
        known: The offerings before.
        stated: What the table states of them, row by row, each with the facts of which a cell of
            the row says something: what it does not state of these is taken away.
        spoken_of: The same of all rows together.
    """
    if not stated:
        whole = (_whole(each, OfferingFacts(), spoken_of) for each in known)
        return tuple(each for each in whole if each != OfferingFacts())
    if len(known) == len(stated) == 1:
        return (_whole(known[0], *stated[0]),)
    before = Counter(_sameness(each) for each in known)
    now = Counter(_sameness(each) for each, _ in stated)
    only = {_sameness(each): each for each in known if before[_sameness(each)] == 1}
    return tuple(
        _whole(only[_sameness(each)], each, spoken)
        if _sameness(each) in only and now[_sameness(each)] == 1
        else each
        for each, spoken in stated
    )


def _sameness(offering: OfferingFacts) -> tuple[Any, ...]:
    """Return what tells an offering from the others of its credential."""
    return offering.start, offering.place, offering.delivery


def _whole(known: OfferingFacts, stated: OfferingFacts, spoken_of: Set[str]) -> OfferingFacts:
    said = {name: value for name, value in stated if _is_said(value)}
    kept = {
        name: value
        for name, value in known
        if _is_said(value) and name not in said and name not in spoken_of
    }
    for name in _outdated(known, said, spoken_of):
        kept.pop(name, None)
    # How roughly a fact is told goes with the fact.
    roughly = [each for each in known.roughly if each.fact in kept]
    said["roughly"] = (*stated.roughly, *roughly)
    try:
        return OfferingFacts.checked({**kept, **said})
    except ValueError:
        # An end before the start that was known is the end of another run.
        rest = {name: value for name, value in kept.items() if name not in _OF_A_RUN}
        return OfferingFacts.checked({**rest, **said})


def _outdated(known: OfferingFacts, said: dict[str, Any], spoken_of: Set[str]) -> set[str]:
    """Return the facts that do not hold any more, because of others that a table states."""

    def is_other(name: str) -> bool:
        before = getattr(known, name)
        return name in said and _is_said(before) and said[name] != before

    found: set[str] = set()
    is_any_day = bool(said.get("is_continuous"))
    is_dated_now = "start" in said and not is_any_day and known.is_continuous
    is_undated_now = is_any_day and not known.is_continuous
    is_gone = "start" in spoken_of and "start" not in said and not is_any_day
    if is_other("start") or is_dated_now or is_undated_now or is_gone:
        found.update(_OF_A_RUN)
    if "price" in said:
        is_other_money = said.get("currency") != known.currency
    else:
        is_other_money = is_other("currency") or "price" in spoken_of
    if is_other_money:
        found.update(_OF_MONEY)
    if is_other("delivery"):
        found.add("place")
    if is_other("hours") or is_other("weeks"):
        found.add("hours_per_week")
    return found


def _is_said(value: Any) -> bool:
    # 0 is a price, too.
    return value is not None and value is not False and value != ()
