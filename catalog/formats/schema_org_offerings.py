"""Instances, schedules and offers of schema.org -> offerings, and the help with the price."""

import re
from collections.abc import Iterator
from itertools import islice, product
from typing import Any

from catalog.formats import days, lengths, prices, ways
from catalog.formats.context import Defaults
from catalog.formats.documents import spoken
from catalog.formats.prices import Price
from catalog.formats.quantities import (
    currency,
    iso_duration,
    refuse_impossible_length,
)
from catalog.formats.references import MAX_LISTED
from catalog.formats.schema_org_facts import language
from catalog.formats.schema_org_graph import Thing
from catalog.formats.values import BadValueError, VagueValueError
from catalog.models import (
    MAX_HOURS,
    MAX_PRICE,
    AidFacts,
    Availability,
    Delivery,
    ExtraCostFacts,
    Kind,
    OfferingFacts,
    RoughFacts,
    Schedule,
)

_MAX_COMBINED = 200
_AVAILABLE: tuple[tuple[Availability, str], ...] = (
    ("full", "SoldOut"),
    ("waitlist", "BackOrder"),
    ("closed", "Discontinued"),
    ("closed", "OutOfStock"),
    ("open", "InStock"),
    ("open", "OnlineOnly"),
    ("open", "LimitedAvailability"),
    ("open", "PreOrder"),
)  # fmt: skip
_WEEKEND = frozenset(["Saturday", "Sunday"])
_NO_PRICE = re.compile(r"partially free|subscription|^per month", re.IGNORECASE)


def offerings(of: Thing, kind: Kind | None, defaults: Defaults) -> tuple[OfferingFacts, ...]:
    """Return the ways to take a course: its instances, else what it says of itself.

    What an instance leaves out is said by its course. Several prices are as many offerings.
    """
    instances = [each for each in of.things("hasCourseInstance") if each.says_more]
    own = _facts(of, of, kind)
    found: list[OfferingFacts] = []
    for each in instances or [of]:
        facts = own | _facts(each, of, kind) if each is not of else own
        priced = (
            _prices(each, defaults) or (_prices(of, defaults) if each is not of else []) or [{}]
        )
        start, end = facts.get("start"), facts.get("end")
        if start and end and end < start:
            each.blame.fault(
                each.at("endDate"),
                end,
                f"it is before the start, {start}",
                "Correct one of the two dates.",
            )
            continue
        for price, schedule in islice(product(priced, [facts]), 12):
            roughly = (*schedule.get("roughly", ()), *price.get("roughly", ()))
            found.append(OfferingFacts(**(schedule | price | {"roughly": roughly})))
        if len(found) >= _MAX_COMBINED:
            break
    nothing = OfferingFacts()
    return tuple(each for each in dict.fromkeys(found[:_MAX_COMBINED]) if each != nothing)


def _facts(of: Thing, course: Thing, kind: Kind | None) -> dict[str, Any]:
    schedules = list(of.things("courseSchedule", "eventSchedule"))
    is_instance = of is not course
    facts: dict[str, Any] = {
        "start": next((day for each in (of, *schedules) if (day := _day(each, "startDate"))), None),
        "end": next((day for each in (of, *schedules) if (day := _day(each, "endDate"))), None),
        "apply_by": _day(of, "applicationDeadline"),
        "delivery": _delivery(of),
        "schedule": _schedule(of, schedules),
        "place": _place(of),
        "language": language(of) if is_instance else None,
        "url": of.address("url", "@id") if is_instance else None,
        "seats_left": _seats(of),
        **_length(of, schedules, kind),
    }  # fmt: skip
    if _is_any_day(of):
        facts["is_continuous"] = True
    return {name: value for name, value in facts.items() if value not in (None, (), [])}


def _day(of: Thing, key: str) -> Any:
    """Return a day; what is said in words ("ongoing", "Fall 2027") is noticed and left out."""
    for text in spoken(of.listed(key)):
        try:
            return days.day(text)
        except VagueValueError as vague:
            of.blame.notice(of.at(key), text, vague.problem, vague.remedy)
        except BadValueError as bad:
            if re.search(r"\d", text):
                of.blame.fault(of.at(key), text, bad.problem, bad.remedy)
            else:
                of.blame.notice(of.at(key), text, bad.problem, bad.remedy)
    return None


_ANY_DAY = re.compile(r"any ?time|ongoing|rolling|continuous|on[- ]demand", re.IGNORECASE)


def _is_any_day(of: Thing) -> bool:
    said = spoken([*of.listed("startDate"), *of.listed("applicationDeadline")])
    return any(_ANY_DAY.search(each[:200]) for each in said)


def _seats(of: Thing) -> int | None:
    left = of.number("remainingAttendeeCapacity")
    return int(left) if left is not None and left < 1e6 else None


def _delivery(of: Thing) -> Delivery | None:
    modes = [
        each.rsplit("#", 1)[-1]
        for each in spoken(of.listed("courseMode") + of.listed("educationalProgramMode"))
    ]
    attended = " ".join(spoken(of.listed("eventAttendanceMode")))
    modes += re.findall(r"(Online|Offline|Mixed)EventAttendance", attended[:2_000])
    said = [
        "in person" if re.search(r"offline|onsite|on-site|in-?person", each, re.I) else each
        for each in modes[:MAX_LISTED]
    ]
    found = {way for each in said if (way := ways.delivery(each[:400]))}
    if "hybrid" in found or {"online", "in_person"} <= found:
        return "hybrid"
    return next(iter(found), None)


def _schedule(of: Thing, schedules: list[Thing]) -> tuple[Schedule, ...]:
    modes = spoken(of.listed("courseMode") + of.listed("educationalProgramMode"))
    said = [*of.texts("timeOfDay", at_most=400), *modes]
    found = [time for each in said for time in ways.schedule(each[:400])]
    days: list[Any] = list(of.listed("dayOfWeek"))
    for schedule in schedules:
        days += schedule.listed("byDay")
    # A weekday alone does not say whether it is by day or in the evening.
    if any(each.rsplit("/", 1)[-1].strip().capitalize() in _WEEKEND for each in spoken(days)):
        found.append("weekend")
    return tuple(dict.fromkeys(found))


def _place(of: Thing) -> str | None:
    for each in of.things("location"):
        if "VirtualLocation" in each.types:
            continue
        for address in each.things("address"):
            town = address.line("addressLocality", "addressRegion", at_most=200)
            if town:
                return town
        name = each.called
        if name and not re.fullmatch(r"online|virtual", name, re.IGNORECASE):
            return name[:200]
    return None


# -- time


def _length(of: Thing, schedules: list[Thing], kind: Kind | None) -> dict[str, Any]:
    found: dict[str, Any] = {}
    roughly: list[RoughFacts] = []
    for key in ("timeToComplete", "courseWorkload", "timeRequired", "duration"):
        for text in spoken(of.listed(key)):
            lasts, lows = _lasting(of, key, text, kind)
            fresh = {name: value for name, value in lasts.items() if name not in found}
            found |= fresh
            roughly += [
                RoughFacts.checked({"fact": name, "low": lows[name]})
                for name in fresh
                if name in lows
            ]
    for each in schedules:
        for name, value in _of_schedule(each).items():
            # A workload is often that of a week; the hours of a schedule are counted.
            if name == "hours" and found.get(name, value) < value:
                found[name] = value
            found.setdefault(name, value)
    return found | {"roughly": tuple(roughly)}


def _lasting(
    of: Thing, key: str, text: str, kind: Kind | None
) -> tuple[dict[str, float], dict[str, float | None]]:
    """Return weeks and hours of a duration in ISO 8601 or in words, and the lower ends of spans.

    Prose says nothing.
    """
    lows: dict[str, float | None] = {}
    is_iso = re.match(r"\s*[-+]?p[\dt]", text, re.IGNORECASE)
    try:
        if is_iso:
            stated = iso_duration(text)
            lasts = {"weeks": stated.weeks, "hours": stated.hours}
        else:
            said = lengths.length(text[:200])
            lasts = {
                "weeks": said.weeks,
                "hours": said.hours,
                "hours_per_week": said.hours_per_week,
            }
            lows = dict.fromkeys(lasts) if said.is_about else dict(said.lows)
        refuse_impossible_length(kind, lasts["weeks"])
    except BadValueError as bad:
        if is_iso or bad.problem.startswith("it is no possible") or "too long" in bad.problem:
            of.blame.fault(of.at(key), text, bad.problem, bad.remedy)
        else:
            of.blame.notice(of.at(key), text, bad.problem, "Write it in ISO 8601, as PT20H.")
        return {}, {}
    return {name: value for name, value in lasts.items() if value}, lows


_TIMES_A_WEEK = {"daily": 5.0, "weekly": 1.0, "monthly": 12 / 52, "yearly": 1 / 52}


def _of_schedule(schedule: Thing) -> dict[str, float]:
    """Return the length of a schedule: how long, how often ("Weekly"), how many times."""
    each_time = schedule.read(iso_duration, "duration")
    count = schedule.number("repeatCount")
    often = schedule.line("repeatFrequency", at_most=2_000) or ""
    a_week = _TIMES_A_WEEK.get(often.strip().lower())
    if a_week is None and re.match(r"p\d", often, re.IGNORECASE):
        apart = schedule.read(iso_duration, "repeatFrequency")
        a_week = 1 / apart.weeks if apart and apart.weeks else None
    if a_week is None:
        return {}
    found: dict[str, float] = {}
    if count:
        found["weeks"] = round(max(count / a_week, 1), 1)
    if each_time and each_time.hours:
        # Google's course lists give the hours of one repetition.
        found["hours_per_week"] = round(each_time.hours * a_week, 1)
        if count:
            found["hours"] = round(each_time.hours * count, 1)
    bounds = {"weeks": 520.0, "hours": float(MAX_HOURS), "hours_per_week": 100.0}
    for name, value in found.items():
        if value > bounds[name]:
            schedule.blame.fault(
                schedule.path, f"{value:g} {name}", "it is beyond any programme", "Correct it."
            )
            return {}
    return {name: value for name, value in found.items() if value > 0}


# -- prices


def _prices(of: Thing, defaults: Defaults) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    extra: list[tuple[ExtraCostFacts, str | None]] = []
    for offer in of.things("offers"):
        if not offer.says_more:
            continue
        category = offer.line("category", "name", at_most=400) or ""
        if _NO_PRICE.search(category):
            offer.blame.notice(
                offer.at("category"),
                category,
                "such an offer does not say what the course costs, and was left out",
                "Write the price of the whole course, if there is one.",
            )
            continue
        for amount in _amounts(offer, category, defaults):
            label = _cost_besides(category)
            if label:
                cost = ExtraCostFacts(label=label, amount=amount.amount or 0.0)
                extra.append((cost, amount.currency))
                continue
            facts: dict[str, Any] = {"price": amount.amount, "currency": amount.currency}
            if amount.low is not None or amount.is_about:
                facts["roughly"] = (RoughFacts(fact="price", low=amount.low),)
            facts.update(_of_offer(offer))
            found.append(facts)
    if not found and of.raw("isAccessibleForFree") in (True, "true", "True"):
        found.append({"price": 0.0, "currency": defaults.currency})
    for price in found:
        costs = tuple(cost for cost, code in extra if code == price["currency"])
        if costs:
            price["extra_costs"] = costs
    return found[:12]


def _cost_besides(category: str) -> str | None:
    known = re.search(r"material|book|exam|registration|application|kit\b|fees$", category, re.I)
    return category[:200] if known and not re.search("tuition", category, re.I) else None


def _of_offer(offer: Thing) -> dict[str, Any]:
    stated = " ".join(spoken(offer.listed("availability")))[:400]
    available = next((each for each, word in _AVAILABLE if word in stated), None)
    facts = {"availability": available, "url": offer.address("url")}
    return {name: value for name, value in facts.items() if value is not None}


def _amounts(offer: Thing, category: str, defaults: Defaults) -> Iterator[Price]:
    """Yield the amounts of an offer: its own, its specification's, of a range the upper end."""
    sources = [offer, *offer.things("priceSpecification")]
    n_found = 0
    for each in sources:
        keys = ("price", "highPrice", "maxPrice", *_LOWS)
        key = next((key for key in keys if each.has(key)), None)
        if key is None:
            continue
        found = _amount(each, key)
        if found.amount is None:
            continue
        n_found += 1
        if key in _LOWS:
            each.blame.notice(
                each.at(key),
                each.raw(key),
                "it says only where prices begin, and counts as not published",
                "Write `price`, or `maxPrice` beside it.",
            )
            continue
        low = next((_amount(each, low).amount for low in _LOWS if each.has(low)), None)
        if low is not None and low < found.amount:
            found = found._replace(low=low)
        code = each.read(currency, "priceCurrency", "currency")
        if code is None and each is not offer:
            code = offer.read(currency, "priceCurrency")
        yield found._replace(currency=code or found.currency or defaults.currency)
        if each is offer:
            return
    if not n_found and re.fullmatch(r"\s*free\s*", category, re.IGNORECASE):
        yield Price(0.0, defaults.currency)


_LOWS = ("lowPrice", "minPrice")


def _amount(of: Thing, key: str) -> Price:
    stated = of.raw(key)
    if isinstance(stated, int | float) and not isinstance(stated, bool):
        value = of.number(key)
        if value is not None and value > MAX_PRICE:
            of.blame.fault(
                of.at(key),
                stated,
                f"a price of {value:,.0f} is beyond any programme",
                "Write the price of one place, or leave it out.",
            )
            return Price(None)
        return Price(value)
    return of.read(_price, key) or Price(None)


def _price(text: str) -> Price | None:
    found = prices.price(text[:200])
    return found if found.amount is not None else None


def aid(of: Thing) -> tuple[AidFacts, ...]:
    """Return the help with the price for which a programme is eligible."""
    found = []
    for name in of.names("financialAidEligible"):
        if re.fullmatch(r"yes|true|https?://\S+", name, re.IGNORECASE):
            name = "Financial aid"
        elif re.fullmatch(r"no|false|none", name, re.IGNORECASE):
            continue
        found.append(AidFacts(name=name[:300]))
    if of.raw("financialAidEligible") is True:
        found.append(AidFacts(name="Financial aid"))
    return tuple(dict.fromkeys(found))
