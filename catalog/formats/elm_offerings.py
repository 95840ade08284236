"""When, where, how and for how much, as an ELM learning opportunity says it -> offerings."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice, product
from typing import Any

from catalog.formats import ways
from catalog.formats.context import Defaults
from catalog.formats.elm_nodes import ElmNode, language_of
from catalog.formats.quantities import (
    Duration,
    currency,
    iso_duration,
    refuse_impossible_length,
)
from catalog.formats.references import MAX_LISTED
from catalog.formats.values import BadValueError
from catalog.models import (
    MAX_PRICE,
    AidFacts,
    Delivery,
    ExtraCostFacts,
    Kind,
    OfferingFacts,
    Schedule,
)

_MAX_COMBINED = 24
_DELIVERIES: tuple[tuple[Delivery, re.Pattern[str]], ...] = (
    ("hybrid", re.compile(r"blended|hybrid", re.IGNORECASE)),
    ("online", re.compile(r"online|distance|e-learning|mooc", re.IGNORECASE)),
    ("in_person", re.compile(r"presential|work-?based|\blab\b|classroom|person", re.I)),
)  # fmt: skip
_BESIDES = re.compile(r"material|book|exam|registration|enrol|kit\b|tool|insurance", re.IGNORECASE)


def length_of(
    specifications: list[ElmNode], opportunity: ElmNode | None, kind: Kind | None
) -> Duration:
    """Return how long it takes: hours of study and weeks from first to last day.

    The opportunity speaks before the qualification, the qualification before its activities. Each
    statement is checked, also those that an earlier one makes needless: an activity of 60 months
    is a slip, whatever stands beside it.

    Args:
        specifications: The qualification, then its activities.
        opportunity: The learning opportunity, if there is one.
        kind: What is taken; bounds how long it can be.
    """
    stated: list[Duration] = []
    if opportunity is not None:
        stated.append(_duration(opportunity, "duration", kind))
    for each in specifications:
        stated.append(_duration(each, "workload", kind))
        stated.append(_duration(each, "volumeOfLearning", kind))
        stated.append(_duration(each, "maximumDuration", kind))
    hours = next((each.hours for each in stated if each.hours), None)
    weeks = next((each.weeks for each in stated if each.weeks), None)
    took = next((lasted for each in specifications if (lasted := _took(each))), None)
    if weeks and took and weeks > 4 * took + 1:
        # Real files write P2M, two months, for a webinar of two hours: PT2H.
        of = specifications[-1]
        of.blame.notice(
            of.at("volumeOfLearning"),
            f"{weeks:g} weeks",
            f"somebody took {took * 7:.0f} days for it, and the length was left out",
            "Correct the unit; hours are written as PT60H.",
        )
        weeks = None
    return Duration(weeks, hours)


def _took(claim: ElmNode) -> float | None:
    """Return the weeks that a claimed activity took, at least a day."""
    period = claim.part("temporal") if "LearningActivity" in claim.types else None
    if period is None:
        return None
    start, end = period.day("startDate"), period.day("endDate")
    return ((end - start).days + 1) / 7 if start and end and end >= start else None


def _duration(of: ElmNode, key: str, kind: Kind | None) -> Duration:
    found = of.read(iso_duration, key) or Duration()
    try:
        refuse_impossible_length(kind, found.weeks)
    except BadValueError as bad:
        of.blame.fault(of.at(key), of.raw(key), bad.problem, bad.remedy)
        return Duration()
    return found


def offerings(
    opportunity: ElmNode | None,
    specifications: list[ElmNode],
    lasts: Duration,
    defaults: Defaults,
) -> tuple[OfferingFacts, ...]:
    """Return the ways to take a credential; () where nothing is said of one.

    Args:
        opportunity: The learning opportunity. What a person did (an activity that is claimed) has
            no dates here: it is over, and theirs.
        specifications: The qualification, then its activities.
        lasts: How long it takes.
        defaults: Currency of prices without one.
    """
    sources = [each for each in (opportunity, *specifications) if each is not None]
    shared: dict[str, Any] = {
        "hours": lasts.hours,
        "weeks": lasts.weeks,
        "delivery": next((way for each in sources if (way := _delivery(each))), None),
        "language": next((code for each in sources if (code := spoken_in(each))), None),
    }
    if opportunity is None:
        facts = OfferingFacts(**shared)
        told = facts.hours or facts.weeks or facts.delivery
        return (facts,) if told else ()
    shared["schedule"] = _schedule(opportunity)
    shared["place"] = _place(opportunity)
    shared["url"] = opportunity.page("homepage", "landingPage")
    shared["apply_by"] = _last_day(opportunity, "applicationDeadline")
    periods = list(_periods(opportunity)) or [{}]
    prices = _prices(opportunity, defaults) or [{}]
    if opportunity.blame.faults:
        return ()
    combined = islice(product(periods, prices), _MAX_COMBINED)
    return tuple(
        dict.fromkeys(OfferingFacts(**shared, **period, **price) for period, price in combined)
    )


def spoken_in(of: ElmNode) -> str | None:
    """Return the language of instruction."""
    return next((code for each in of.parts("language") if (code := language_of(each))), None)


def _delivery(of: ElmNode) -> Delivery | None:
    labels = of.labels("mode")
    found = {way for each in labels for way, known in _DELIVERIES if known.search(each)}
    if "hybrid" in found or {"online", "in_person"} <= found:
        return "hybrid"
    return next(iter(found), None)


def _schedule(of: ElmNode) -> tuple[Schedule, ...]:
    said = [*of.labels("learningSchedule"), *of.notes("scheduleInformation")]
    return tuple(dict.fromkeys(time for each in said for time in ways.schedule(each[:2_000])))


def _place(of: ElmNode) -> str | None:
    return next((name for each in of.parts("location") if (name := place_of(each))), None)


def place_of(location: ElmNode) -> str | None:
    """Return the name of a place, else of the area where it is."""
    named = location.line("geographicName", at_most=2_000)
    found = named or next(iter(location.labels("spatialCode")), None)
    return found[:200] if found else None


def _periods(of: ElmNode) -> Iterator[dict[str, Any]]:
    for each in of.parts("temporal"):
        start, end = each.day("startDate"), each.day("endDate")
        if start and end and end < start:
            each.blame.fault(
                each.at("endDate"),
                end,
                f"it is before the start, {start}",
                "Correct one of the two.",
            )
        elif start or end:
            yield {"start": start, "end": end}


def _last_day(of: ElmNode, key: str) -> date | None:
    days = []
    for position, each in enumerate(of.listed(key)[:MAX_LISTED]):
        name = f"{key}[{position}]" if isinstance(of.raw(key), list) else key
        one = ElmNode({name: each}, of.blame, of.path, graph=of.graph)
        found = one.day(name)
        if found is not None:
            days.append(found)
    return max(days, default=None)


# -- prices


def _prices(of: ElmNode, defaults: Defaults) -> list[dict[str, Any]]:
    """Return the price, or several for different people; what is paid besides comes with each."""
    prices: list[dict[str, Any]] = []
    besides: list[tuple[str, float, str | None, ElmNode]] = []
    for each in of.parts("priceDetail"):
        label = each.line("prefLabel", at_most=2_000) or each.note("description") or ""
        amount, code = _amount(each, label, defaults)
        if amount is None:
            continue
        if _BESIDES.search(label):
            besides.append((label[:200], amount, code, each))
        else:
            prices.append({"price": amount, "currency": code})
    if not prices and besides:
        prices = [{"currency": besides[0][2]}]
    for price in prices:
        price["extra_costs"] = tuple(
            ExtraCostFacts(label=label, amount=amount)
            for label, amount, code, _ in besides
            if code == price["currency"]
        )
    for label, _, code, where in besides:
        if all(code != price["currency"] for price in prices):
            where.blame.notice(
                where.path, label, "its currency is not the price's, and it was left out",
                "Write both in one currency.",
            )  # fmt: skip
    return prices


def _amount(detail: ElmNode, label: str, defaults: Defaults) -> tuple[float | None, str | None]:
    amount = detail.part("amount")
    if amount is None:
        is_free = re.fullmatch(r"free(?: of charge)?|gratuit|gratis|kostenlos", label.strip(), re.I)
        return (0.0, defaults.currency) if is_free else (None, None)
    value = amount.number("value", "amount")
    if value is not None and value > MAX_PRICE:
        amount.blame.fault(
            amount.at("value"),
            amount.raw("value"),
            f"a price of {value:,.0f} is beyond any programme",
            "Write the price of one place, or leave it out.",
        )
        return None, None
    unit = amount.part("unit")
    code = None
    if unit is not None:
        code = _currency(unit)
    return value, code or defaults.currency


def _currency(unit: ElmNode) -> str | None:
    said = unit.identity or unit.line("prefLabel", at_most=200) or ""
    try:
        return currency(said)
    except BadValueError as bad:
        unit.blame.fault(unit.path, said, bad.problem, bad.remedy)
        return None


def grants(of: ElmNode) -> tuple[AidFacts, ...]:
    """Return the help with the price that an opportunity names."""
    found = []
    for each in of.parts("grant"):
        name = each.line("title", "prefLabel", at_most=300)
        if not name:
            each.blame.notice(
                each.path, "", "a grant without a title was left out", "Write its title."
            )
            continue
        page = each.page("contentURL", "contentUrl", "supplementaryDocument")
        found.append(AidFacts(name=name, description=each.note("description"), url=page))
    return tuple(found)
