"""The queue: who needs a person, the most urgent first, then the oldest."""

from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from typing import Any
from urllib.parse import urlencode

from starlette.responses import Response

from bot.cases.case import Case
from bot.desk.visits import Visit
from bot.desk.waiting import aim_of, dues_of, late_of, waits_of

# What the address holds of the filters.
_FILTERS = ("search", "topic", "label", "holder", "status", "language")

# More than a page: who has so many cases needs filters.
MAX_SHOWN = 200


@dataclass(frozen=True)
class Filters:
    """What somebody looks for.

    Attributes:
        search: Words.
        topic: A topic, "" for all; so are the others.
        label: A label.
        holder: Key of an advisor as written, "me" for whoever looks.
        status: Where it stands; "" for all that are open.
        language: The learner's language.
        is_snoozed: Whether those that are put off are shown.
    """

    search: str = ""
    topic: str = ""
    label: str = ""
    holder: str = ""
    status: str = ""
    language: str = ""
    is_snoozed: bool = False

    @property
    def query(self) -> str:
        """The filters as a part of an address, without those that are not set and the words."""
        set_ = {name: getattr(self, name) for name in _FILTERS[1:] if getattr(self, name)}
        if self.is_snoozed:
            set_["snoozed"] = "yes"
        return urlencode(set_)

    @property
    def n_set(self) -> int:
        """How many filters are set, the search apart."""
        return sum(bool(getattr(self, name)) for name in _FILTERS[1:]) + self.is_snoozed


def show(visit: Visit) -> Response:
    """Show the queue."""
    return visit.page("queue.html", **_facts(visit))


def search(visit: Visit) -> Response:
    """Show what somebody looks for.

    Filters go into the address, to be kept as a bookmark. Words that are searched for do not:
    they may be a learner's, and addresses stand in histories and in the logs of proxies.
    """
    filters = filters_of(visit)
    number = _number(filters.search.removeprefix("#"))
    if number is not None and visit.desk.cases.get(number) is not None:
        return visit.to(f"/cases/{number}")
    if not filters.search:
        return visit.to(f"/?{filters.query}" if filters.query else "/")
    return visit.page("queue.html", **_facts(visit))


def show_rows(visit: Visit) -> Response:
    """Return the rows alone; nothing where they are what the page shows already."""
    facts = _facts(visit)
    if visit.form.text("seen") == facts["mark"]:
        return Response(status_code=204)
    return visit.page("queue_rows.html", is_live=True, **facts)


def be_here(visit: Visit) -> Response:
    """Note that somebody is at the desk, or is not any more."""
    if visit.form.text("is_here") == "yes":
        visit.helping.duty.be_here(visit.advisor)
        return visit.to("/", done="be-here-done")
    visit.helping.duty.be_away(visit.advisor)
    return visit.to("/", done="be-away-done")


def filters_of(visit: Visit) -> Filters:
    """Return what somebody looks for, from a form or from the address."""
    written = visit.form.text if visit.request.method == "POST" else visit.asked
    asked = {name: written(name)[:200] for name in _FILTERS}
    return Filters(**asked, is_snoozed=written("snoozed") == "yes")


def _facts(visit: Visit) -> dict[str, Any]:
    by, filters = visit.advisor, filters_of(visit)
    people = [each for each in visit.desk.staff.all() if each.is_active]
    holder = by.pk if filters.holder == "me" else _number(filters.holder)
    cases = visit.helping.queue(
        by,
        at=visit.desk.now(),
        search=filters.search,
        topic=filters.topic,
        label=filters.label,
        holder=holder,
        status=filters.status,
        language=filters.language,
        with_snoozed=filters.is_snoozed,
    )
    shown = cases[:MAX_SHOWN]
    waits = waits_of(visit, shown)
    spans = [visit.say.since(since, visit.desk.now()) for since in waits.values()]
    late = late_of(visit, shown, waits)
    return {
        "cases": shown,
        "waits": waits,
        "late": late,
        "dues": dues_of(visit, shown, waits),
        "is_anybody_here": any(each.is_here(visit.desk.now()) for each in people),
        "gives_out": visit.helping.duty.gives_out(),
        "aim_of": partial(aim_of, visit),
        "n_more": max(0, len(cases) - MAX_SHOWN),
        "n_waiting": sum(case.status == "waiting" for case in cases),
        "n_mine": sum(case.is_held and case.holder == by.pk for case in cases),
        "labels": sorted({label for case in cases for label in case.labels}),
        "filters": filters,
        "people": people,
        "mark": _mark(cases, [*spans, str(len(late))]),
        "warning": visit.helping.capacity_warning(by),
    }


def _mark(cases: list[Case], waits: list[str]) -> str:
    """Return what tells whether the rows would look otherwise."""
    shown = repr([(case.number, case.version) for case in cases] + list(waits))
    return sha256(shown.encode()).hexdigest()[:16]


def _number(written: str) -> int | None:
    is_one = written.isascii() and written.isdecimal() and len(written) < 10
    return int(written) if is_one else None
